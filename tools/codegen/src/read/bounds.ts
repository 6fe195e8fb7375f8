/** Reads what a schema says of its values beyond their type. */
import type { BoundsModel, TypeModel } from "../model.ts"
import type { Cursor } from "./cursor.ts"

/** Lists the keywords by the type that they belong to. */
export const boundKeywords = {
  string: ["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "enum", "const"],
  array: ["minItems", "maxItems", "uniqueItems"]
} as const

const checked = "documented, and checked in requests; an answer may hold other values"

/** Adds to a type the bounds that stand at its place. Returns the type itself if there are none. */
export const readBounds = (place: Cursor, type: TypeModel): TypeModel => {
  const bounds: BoundsModel = {
    ...readCounts(place),
    ...readLimits(place),
    ...readPattern(place),
    ...readValues(place)
  }
  return Object.keys(bounds).length === 0 ? type : { kind: "bounded", of: type, bounds }
}

const optional = <Key extends string>(
  place: Cursor,
  key: Key,
  read: (at: Cursor) => number
): { readonly [K in Key]?: number } => {
  if (!place.has(key)) return {}
  place.at(key).note(checked)
  // The one key of the object that is made here.
  return { [key]: read(place.at(key)) } as { readonly [K in Key]?: number }
}

const readCounts = (place: Cursor): BoundsModel => ({
  ...optional(place, "minLength", count),
  ...optional(place, "maxLength", count),
  ...optional(place, "minItems", count),
  ...optional(place, "maxItems", count),
  ...readUnique(place)
})

const count = (at: Cursor): number => (at.integer() < 0 ? at.fail("expected a count") : at.integer())

const readUnique = (place: Cursor): BoundsModel => {
  if (!place.has("uniqueItems") || !place.at("uniqueItems").boolean()) return {}
  place.at("uniqueItems").note(checked)
  return { uniqueItems: true }
}

const readLimits = (place: Cursor): BoundsModel => ({
  ...readLimit(place, "minimum", "exclusiveMinimum"),
  ...readLimit(place, "maximum", "exclusiveMaximum"),
  ...optional(place, "multipleOf", number)
})

/** Reads one end of a range. OpenAPI 3.0 marks an exclusive end with a boolean, 3.1 gives it a number of its own. */
const readLimit = (
  place: Cursor,
  inclusive: "minimum" | "maximum",
  exclusive: "exclusiveMinimum" | "exclusiveMaximum"
): BoundsModel => {
  const word = place.at(exclusive)
  if (word.value === true) {
    if (!place.has(inclusive)) word.fail(`there is no ${inclusive} that it could exclude`)
    word.note(checked)
    return { [exclusive]: place.at(inclusive).number() }
  }
  return {
    ...optional(place, inclusive, number),
    ...(word.value === false ? {} : optional(place, exclusive, number))
  }
}

const number = (at: Cursor): number => at.number()

/** Reads a pattern. One that JavaScript cannot read is documented, and not checked. */
const readPattern = (place: Cursor): BoundsModel => {
  for (const keyword of ["contentEncoding", "contentMediaType"]) {
    if (place.has(keyword)) place.at(keyword).note("what the text holds, passed over: it is a string")
  }
  if (!place.has("pattern")) return {}
  const at = place.at("pattern")
  at.note(isRegExp(at.string()) ? checked : "documented, and not checked: it is no regular expression of JavaScript's")
  return { pattern: at.string() }
}

export const isRegExp = (pattern: string): boolean => {
  try {
    return new RegExp(pattern, "u") instanceof RegExp
  } catch {
    return false
  }
}

/** Reads the values of a number or a boolean. The values of a text are an enum. */
const readValues = (place: Cursor): BoundsModel => {
  const keyword = ["const", "enum"].find((key) => place.has(key))
  if (keyword === undefined) return {}
  const at = place.at(keyword)
  at.note(checked)
  const values = (keyword === "const" ? [at] : at.items()).filter(({ value }) => value !== null)
  return { values: values.map((it) => (typeof it.value === "boolean" ? it.value : it.number())) }
}
