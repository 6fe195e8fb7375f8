/**
 * Takes the facts out of PortOne's document: names, types, tags, statuses and numbers, and none of its sentences.
 *
 * Keywords that are known to hold prose are dropped. Every text that is left must be one ASCII word, so that no sentence
 * is kept by accident: a new keyword with prose is dropped and reported where the generator can do without it, and stops
 * this step elsewhere. Everything else stays as it is, including oddities and mistakes: the patches deal with those.
 */
import { createHash } from "node:crypto"
import { compareText, escapeKey, isObject, type Json, type JsonObject, objectAt } from "../json.ts"
import { isAside, sourceKeyword } from "../keywords.ts"
import { deriveFromProse } from "./prose.ts"

export interface Facts {
  readonly facts: JsonObject
  /** What the reader of the document should look at, a line each. */
  readonly report: ReadonlyArray<string>
}

/** Takes the facts of a document, given as PortOne publishes it. */
export const takeFacts = (text: string): Facts => {
  const document: Json = JSON.parse(text)
  if (!isObject(document)) throw new Error("#: expected an object")
  if (Object.hasOwn(document, sourceKeyword)) throw new Error("#: these are the facts of a document already")
  const report = [...deriveFromProse(document)]
  const sha256 = createHash("sha256").update(text).digest("hex")
  return { facts: withoutProse({ ...document, [sourceKeyword]: { sha256 } }, "#", report), report }
}

/** Keywords whose values are written for people. */
const prose = new Set([
  "title",
  "summary",
  "description",
  "example",
  "examples",
  "externalDocs",
  "x-portone-title",
  "x-portone-summary",
  "x-portone-description"
])

export const isProse = (keyword: string): boolean => prose.has(keyword)

/**
 * Keywords whose values have names as keys, and not keywords. Names whose order does not show in generated code are
 * sorted, so that two documents differ by what they say.
 */
export const tables: Readonly<Record<string, Order>> = {
  content: "sorted",
  mapping: "as they are",
  paths: "sorted",
  properties: "as they are",
  responses: "sorted",
  schemas: "sorted",
  securitySchemes: "sorted"
}

/** Keywords that describe the names which another keyword lists. */
const descriptions: Readonly<Record<string, (schema: JsonObject) => ReadonlyArray<Json>>> = {
  "x-portone-enum": ({ enum: values }) => (Array.isArray(values) ? values : []),
  "x-portone-discriminator": (schema) => Object.keys(objectAt(schema, "discriminator", "mapping"))
}

/** Whether the generator can do without a keyword, so that its value is dropped where it is more than words. */
const isDispensable = (keyword: string): boolean => isAside(keyword) || keyword === "default" || keyword === "pattern"

const withoutProse = (keywords: JsonObject, at: string, report: Array<string>): JsonObject => {
  const kept: JsonObject = {}
  for (const keyword of Object.keys(keywords).toSorted(compareText)) {
    const value = keywords[keyword]!
    const place = `${at}/${escapeKey(keyword)}`
    if (prose.has(keyword)) continue
    if (isDispensable(keyword) && !isOfWords(value)) {
      report.push(`${place}: dropped, as it holds more than words`)
      continue
    }
    const listed = descriptions[keyword]?.(keywords)
    if (listed === undefined) kept[keyword] = valueOf(value, place, report, tables[keyword])
    else {
      const names = Object.keys(isObject(value) ? value : fail(place, "expected a description of each name"))
      // Names that differ from the list are a mistake in the document, and a fact. Equal ones add nothing.
      if (!isSame(names, listed)) kept[keyword] = Object.fromEntries(names.map((name) => [name, {}]))
    }
    checkWord(keyword, place)
  }
  return kept
}

const isSame = (left: ReadonlyArray<Json>, right: ReadonlyArray<Json>): boolean =>
  left.length === right.length && left.every((name) => right.includes(name))

type Order = "sorted" | "as they are"

const valueOf = (value: Json, at: string, report: Array<string>, order?: Order): Json => {
  if (Array.isArray(value)) return value.map((item, index) => valueOf(item, `${at}/${index}`, report))
  if (isObject(value)) return order === undefined ? withoutProse(value, at, report) : tableOf(value, at, report, order)
  if (typeof value === "string") checkWord(value, at)
  return value
}

const tableOf = (table: JsonObject, at: string, report: Array<string>, order: Order): JsonObject => {
  const names = Object.keys(table)
  return Object.fromEntries(
    (order === "sorted" ? names.toSorted(compareText) : names).map((name) => {
      const place = `${at}/${escapeKey(name)}`
      checkWord(name, place)
      return [name, valueOf(table[name]!, place, report)]
    })
  )
}

const isWord = (text: string): boolean => /^[\x21-\x7e]*$/.test(text)

const isOfWords = (value: Json): boolean =>
  typeof value === "string"
    ? isWord(value)
    : typeof value !== "object" ||
      value === null ||
      Object.entries(value).every(([key, item]) => isWord(key) && isOfWords(item))

const checkWord = (text: string, at: string): void => {
  if (isWord(text)) return
  fail(
    at,
    `${JSON.stringify(text.slice(0, 60))} is no word. If it is written for people, add its keyword to \`prose\` in ` +
      "tools/codegen/src/document/facts.ts"
  )
}

const fail = (at: string, found: string): never => {
  throw new Error(`${at}: ${found}`)
}
