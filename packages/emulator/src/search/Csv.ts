/**
 * Writes sheets as CSV, in the form of RFC 4180.
 */

/** Returns a cell, in quotes if it has a character that means something in a sheet. */
const cellOf = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Returns a sheet of rows, the first of which holds the titles. */
export const csvOf = (rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("")
