/**
 * Replaces a body that is no JSON, such as a page or a table. Nothing of its contents stays, but its form does, since
 * the client tells by it whose answer it is: a page is of something between, and JSON that was cut off of PortOne.
 */
import { isConstant } from "./identifiers.ts"
import type { Placeholders } from "./Placeholders.ts"
import { words } from "./vocabulary.ts"

const page = /^\s*<(?:!doctype\s+html|html|head|body|\?xml)[\s>]/i
const typed = /^\s*\{\s*"type"\s*(?::\s*(?:"([^"]*)")?)?/
const named = /^\s*\{\s*"([^"]*)"/

/** Returns how JSON that was cut off begins, as far as a client looks: its first field, and the tag of an error. */
const beginningOf = (text: string): string => {
  if (/^\s*\[/.test(text)) return "["
  const [isTyped, type] = typed.exec(text) ?? []
  if (isTyped !== undefined) {
    if (type === undefined) return '{"type":'
    const isKept = words().constants.has(type) || isConstant(type)
    return `{"type":${isKept ? `"${type}"` : '"REDACTED"'},`
  }
  const name = named.exec(text)?.[1]
  return name !== undefined && words().fields.has(name) ? `{"${name}":` : "{"
}

/** Replaces the cells of a table, one by one. Rows and columns stay. */
export const cellsOf = (text: string, placeholders: Placeholders): string =>
  text.replaceAll(/"(?:[^"]|"")*"|[^,"\r\n]+/g, (cell) => (cell.trim() === "" ? cell : placeholders.of(cell, "cell")))

/** Replaces a page. */
export const pageOf = (text: string, placeholders: Placeholders): string =>
  `<!doctype html>${placeholders.of(text, "text")}`

/** Replaces a text. */
export const withoutContents = (text: string, placeholders: Placeholders): string => {
  if (text.trim() === "") return text === "" ? "" : " "
  if (page.test(text)) return pageOf(text, placeholders)
  const placeholder = placeholders.of(text, "text")
  // A quotation mark that is not closed keeps it from being JSON.
  return /^\s*[{[]/.test(text) ? `${beginningOf(text)}"${placeholder}` : placeholder
}
