/**
 * Writes tables into documents: as the formatter pads them, and between marks that say what is written there.
 */

/** Returns a table of Markdown. */
export const tableOf = (heads: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const widths = heads.map((head, column) => Math.max(3, head.length, ...rows.map((row) => row[column]!.length)))
  const line = (cells: ReadonlyArray<string>) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`
  return [line(heads), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n")
}

/** Returns a document with a text between the marks of this name. */
export const between = (document: string, name: string, text: string): string => {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of the ${name} -->`]
  const start = document.indexOf(begin)
  const stop = document.indexOf(end)
  if (start === -1 || stop === -1) throw new Error(`the document has no marks around the ${name}`)
  return `${document.slice(0, start)}${begin}\n\n${text}\n\n${document.slice(stop)}`
}
