/**
 * Plants people and secrets in exchanges: in every text and every name of a field that PortOne's document has, and in
 * what it has not. Finds them again in whatever encoding.
 */
import { Predicate, SchemaAST } from "effect"
import { operations } from "../../../packages/emulator/test/operations.ts"

/** A person and the secrets of a merchant; none occurs by chance. */
const people = [
  "심청이",
  "곽씨",
  "Hong Gildong",
  "gildong.hong@home.example",
  "010.8765.4321",
  "01087654321",
  "4111_1111_1111_1111",
  "5555555555554444",
  "900101.1234567",
  "billing-key-0a1b2c3d-4e5f-6789-abcd-ef0123456789",
  "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJnaWxkb25nIn0.c2lnbmF0dXJlLW9mLWdpbGRvbmc",
  "kF3vQz8mW1xR6tYb0nJp5sLd9hGc2eAu7iXo4kFvQz8mW1xR6tYb0nJp5sLd9hGc2eAu7iXo4kFvQz8mW1xR6tYb0"
]

/** What looks like an id of PortOne's: it can be told from one only where no id stands. */
const likeIds = ["Kwak", "bk9QzJ7wXt", "sk_q8Zt5WvJ"]

/** The same phone number and card as numbers. */
export const numbers = { phoneNumber: 1_087_654_321, number: 5_555_555_555_554_444 }

const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)))
const base64Url = (text: string) => base64(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
const escaped = (text: string) =>
  text.replaceAll(/[^\x20-\x7e]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`)

/** The texts that are planted. The last ones are planted only where no id belongs. */
const recognized = people.flatMap((value) => [value, base64(value), base64Url(value), encodeURIComponent(value)])
const planted = [
  ...recognized,
  ...people.map((value) => `Dear ${value}letters, welcome`),
  ...people.map((value) => JSON.stringify({ [value]: [{ note: value, [base64(value)]: 1 }] })),
  ...likeIds
]

const formsOf = (value: string) =>
  [
    value,
    escaped(value),
    encodeURIComponent(value),
    base64(value),
    base64Url(value),
    base64(encodeURIComponent(value))
  ].flatMap((form) => [form, form.replaceAll("%20", "+"), JSON.stringify(form).slice(1, -1)])

/** Everything to search for; what has another of these in it is found with that one. */
const sought = [...new Set([...people, ...likeIds, ...Object.values(numbers).map(String)].flatMap(formsOf))].filter(
  (form, _, all) => !all.some((other) => other !== form && form.includes(other))
)

/** Returns what of the planted is in a text, in whatever encoding. */
export const foundIn = (text: string): ReadonlyArray<string> => sought.filter((form) => text.includes(form))

export const credential = people.at(-1)!

/** The number of texts by which a round is ahead of the one before it. */
const stride = 5

/** The number of rounds in which every person comes to every place, and every text to a fifth of the places. */
export const rounds = planted.length / stride

/** The fields that hold an id or a code. An id stays in a recording, if it does not show that it is something else. */
const ids =
  /(?:^i|I)ds?$|^(?:key|channelKeys?|profileKey|taxInvoiceKey|.*DocumentKey|.*[cC]ode|nPayUid|nPayCategoryType|oid)$/

/** The maps of the merchant's own fields, in which every field is of the same type. */
const maps = new Set(["userDefinedProperties", "userDefinedFormulas", "stats", "parameters"])

const isMap = (value: object, field: string) => maps.has(field) && !Object.keys(value).some((key) => fields.has(key))

/** The values of all enums, and all tags. */
const literals = new Set<string>()
const fields = new Set<string>()
/** The names of all fields that have a text, enums and times included. */
export const texts = new Set<string>()
const seen = new Set<SchemaAST.AST>()
const collect = (ast: SchemaAST.AST, field: string): void => {
  const isText = SchemaAST.isString(ast) || (SchemaAST.isLiteral(ast) && typeof ast.literal === "string")
  if (isText && field !== "") texts.add(field)
  if (SchemaAST.isLiteral(ast)) literals.add(String(ast.literal))
  if (SchemaAST.isUnion(ast)) for (const type of ast.types) collect(type, field)
  if (SchemaAST.isArrays(ast)) for (const item of ast.rest) collect(item, field)
  if (!SchemaAST.isObjects(ast) || seen.has(ast)) return
  seen.add(ast)
  for (const { name, type } of ast.propertySignatures) {
    fields.add(String(name))
    collect(type, String(name))
  }
  for (const { type } of ast.indexSignatures) collect(type, "")
}
for (const { errors, input, success } of operations) {
  for (const { ast } of [input, success, errors]) collect(SchemaAST.toEncoded(ast), "")
}

const constantOrTime = /^(?:[A-Z][A-Z0-9_]*|\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?)$/

/** Returns true for a text that a program decides by. A day of birth is data of a person, and an id may be anything. */
const isDecisive = (text: string, field: string) =>
  literals.has(text) ||
  (constantOrTime.test(text) && !planted.includes(text) && !/birth|card|number|Id$/i.test(field) && !ids.test(field))

/** The names of all fields in which something was planted. */
export const plantedFields = new Set<string>()

/**
 * Makes a function that plants in a value: in each of its texts, and as fields of each of its objects.
 *
 * @param round decides which text comes to which place
 * @param everywhere plants in enums and times, too, so that the value cannot be decoded any more
 */
export const planting = (round: number, everywhere: boolean) => {
  let places = round * stride
  const next = (among: ReadonlyArray<string>) => among[places++ % among.length]!
  const plant = (value: unknown, field: string): unknown => {
    if (typeof value === "string") {
      plantedFields.add(field)
      if (!everywhere && isDecisive(value, field)) return value
      return next(ids.test(field) || isDecisive(value, field) ? recognized : planted)
    }
    if (Array.isArray(value)) return value.map((item: unknown) => plant(item, field))
    if (!Predicate.isObject(value)) return value
    const entries = Object.entries(value)
    if (isMap(value, field))
      return Object.fromEntries(entries.map(([key, inner]) => [next(planted), plant(inner, key)]))
    return {
      ...Object.fromEntries(entries.map(([key, inner]) => [key, plant(inner, key)])),
      [next(planted)]: next(planted),
      [next(planted)]: {
        [next(planted)]: [next(planted), { [next(planted)]: numbers.phoneNumber }],
        name: next(planted)
      }
    }
  }
  return { plant, next: () => next(planted) }
}

/** Returns what a program decides by: amounts, statuses, types and times, at their places. */
export const decisionsOf = (value: unknown, field = ""): unknown => {
  if (typeof value === "string") return isDecisive(value, field) ? value : "a text"
  if (Array.isArray(value)) return value.map((item) => decisionsOf(item, field))
  if (!Predicate.isObject(value)) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  if (isMap(value, field)) return entries.map(([, inner]) => JSON.stringify(decisionsOf(inner))).toSorted()
  return Object.fromEntries(entries.map(([key, inner]) => [key, decisionsOf(inner, key)]))
}
