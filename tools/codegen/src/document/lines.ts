/**
 * Writes facts as JSON, with a line of any width for each property, parameter, response, enum value, case of a union
 * and required field. So a diff of two documents has a line for each thing that changed.
 */
import type { Json, JsonObject } from "../json.ts"
import { tables } from "./facts.ts"

/** Keywords whose entries stand on a line each. */
const listed = new Set([
  "children",
  "enum",
  "fields",
  "mapping",
  "oneOf",
  "parameters",
  "paths",
  "properties",
  "required",
  "responses",
  "schemas",
  "x-portone-categories",
  "x-portone-enum"
])

export const toLines = (facts: JsonObject): string => `${write(facts, "", "")}\n`

const write = (value: Json, keyword: string, indent: string): string => {
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  const [open, close] = Array.isArray(value) ? "[]" : "{}"
  if (Object.keys(value).length === 0) return `${open}${close}`
  const isLine = fitsLine(value, keyword)
  const inner = isLine ? indent : `${indent}  `
  const entries = Object.entries(value).map(([key, item]) => {
    const text = write(item, keywordOf(key, keyword), inner)
    return Array.isArray(value) ? text : `${JSON.stringify(key)}: ${text}`
  })
  if (!isLine) return `${open}\n${entries.map((entry) => `${inner}${entry}`).join(",\n")}\n${indent}${close}`
  return Array.isArray(value) ? `[${entries.join(", ")}]` : `{ ${entries.join(", ")} }`
}

/** Returns the key if it is a keyword, and nothing if it is a name, such as a property called `parameters`. */
const keywordOf = (key: string, above: string): string => (tables[above] === undefined ? key : "")

const fitsLine = (value: Json, keyword: string): boolean => {
  if (typeof value !== "object" || value === null) return true
  const entries = Object.entries(value)
  if (listed.has(keyword) && entries.length > 0) return false
  return entries.every(([key, item]) => fitsLine(item, keywordOf(key, keyword)))
}
