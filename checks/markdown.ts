/**
 * Writes tables into documents: as the formatter pads them, and between marks that say what is written there.
 */

/** Returns the columns that a text takes in a fixed-width font, in which a letter of Korean is two wide. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((width, letter) => width + (/\p{Script=Hangul}/u.test(letter) ? 2 : 1), 0)

/** Returns a table of Markdown. */
export const tableOf = (heads: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const widths = heads.map((head, column) => Math.max(3, ...[head, ...rows.map((row) => row[column]!)].map(widthOf)))
  const line = (cells: ReadonlyArray<string>) =>
    `| ${cells.map((cell, column) => cell + " ".repeat(widths[column]! - widthOf(cell))).join(" | ")} |`
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
