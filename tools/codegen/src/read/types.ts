/** Reads the types of properties, of array items, of parameters and of answers. */
import type { FieldModel, TypeModel } from "../model.ts"
import { boundKeywords, readBounds } from "./bounds.ts"
import type { Cursor } from "./cursor.ts"
import { toPascal } from "./names.ts"

/** Finds the schemas that a type names, and names those that stand in it without a name. */
export interface TypeContext {
  /** Returns the type that a reference means; it must be data. */
  readonly refer: (at: Cursor) => TypeModel
  /** Returns the name of the schema that a reference means, which may be an error. */
  readonly nameOf: (at: Cursor) => string
  /** Reads a schema that stands here and needs a name: the given one, or one like it. */
  readonly nest: (at: Cursor, name: string) => TypeModel
}

/** Keywords that may stand beside any type. A default and a deprecation belong to the field that has the type. */
export const annotations = ["nullable", "default", "deprecated"] as const

const nullable = (type: TypeModel): TypeModel => (type.kind === "nullable" ? type : { kind: "nullable", of: type })

/** Reads the type at a place. A schema that stands there without a name is called `name`. */
export const readType = (place: Cursor, name: string, context: TypeContext): TypeModel => {
  const type = readBare(place, name, context)
  return isNullable(place) ? nullable(type) : type
}

/** Returns whether `null` is allowed here, as OpenAPI 3.0 or 3.1 says it. */
export const isNullable = (place: Cursor): boolean => {
  const is =
    (place.has("nullable") && place.at("nullable").boolean()) ||
    typeNames(place).includes("null") ||
    valuesOf(place).some(({ value }) => value === null) ||
    casesOf(place).some(isNull)
  if (is) place.note("null is accepted here")
  return is
}

const typeNames = (place: Cursor): ReadonlyArray<string> => {
  const type = place.at("type")
  return type.value === undefined ? [] : Array.isArray(type.value) ? type.names() : [type.string()]
}

/** Returns the one type of a schema, beside `null`. */
export const typeOf = (place: Cursor): string => {
  const [type, other] = typeNames(place).filter((name) => name !== "null")
  if (other !== undefined) place.at("type").fail("expected one type")
  if (type !== undefined) return type
  if (place.has("properties") || place.has("additionalProperties")) return "object"
  if (place.has("items")) return "array"
  const [value] = place.has("enum") || place.has("const") ? valuesOf(place) : []
  if (typeof value?.value === "string" || typeof value?.value === "boolean") return typeof value.value
  return place.fail('the keyword "type" is missing')
}

/** Returns the values that a schema lists, `null` included. */
const valuesOf = (place: Cursor): ReadonlyArray<Cursor> =>
  place.has("const") ? [place.at("const")] : place.has("enum") ? place.at("enum").items() : []

/** Returns the values of an enum of texts, without `null`. */
export const wordsOf = (place: Cursor): ReadonlyArray<string> => {
  const words = valuesOf(place).flatMap((at) => (at.value === null ? [] : [at.string()]))
  for (const [index, word] of words.entries()) {
    if (words.indexOf(word) !== index) place.at("enum").fail(`${JSON.stringify(word)} comes twice`)
  }
  return words
}

const isNull = (place: Cursor): boolean => typeNames(place).join() === "null"

/** Returns the cases of a choice. */
const casesOf = (place: Cursor): ReadonlyArray<Cursor> =>
  ["oneOf", "anyOf"].flatMap((keyword) => (place.has(keyword) ? place.at(keyword).items() : []))

/** Returns the cases of a choice, without `null`. */
export const variantsOf = (place: Cursor): ReadonlyArray<Cursor> => casesOf(place).filter((at) => !isNull(at))

/** Returns whether a schema is a union. A choice between one schema and `null` is not. */
export const isUnion = (place: Cursor): boolean => place.has("discriminator") || variantsOf(place).length > 1

/** Returns the schema that this one wraps, in order to add keywords to it; undefined if it wraps none. */
export const wrapped = (place: Cursor): Cursor | undefined => {
  if (place.has("allOf")) {
    const [only, other] = place.at("allOf").items()
    if (other !== undefined) place.at("allOf").fail("several schemas in one: their fields have no order, nor a winner")
    return only ?? place.at("allOf").fail("expected a schema")
  }
  const [only] = isUnion(place) ? [] : variantsOf(place)
  return only
}

const readBare = (place: Cursor, name: string, context: TypeContext): TypeModel => {
  if (place.has("$ref")) return context.refer(place.object(["$ref"], annotations).$ref)
  const inner = wrapped(place)
  if (inner !== undefined) {
    place.object([], ["allOf", "oneOf", "anyOf", ...annotations])
    return readType(inner, name, context)
  }
  if (isUnion(place)) {
    if (place.has("anyOf"))
      place.at("anyOf").fail("a choice that nothing tells apart: expected oneOf, with a discriminator")
    return context.nest(place, name)
  }
  const type = typeOf(place)
  switch (type) {
    case "string":
      return place.has("enum") || place.has("const") ? context.nest(place, name) : readString(place)
    case "integer":
    case "number":
      return readNumber(place, type)
    case "boolean":
      place.object([], ["type", "enum", "const", ...annotations])
      return readBounds(place, { kind: "boolean" })
    case "array": {
      const { items } = place.object(["items"], ["type", ...boundKeywords.array, ...annotations])
      return readBounds(place, { kind: "array", items: readType(items, `${name}Item`, context) })
    }
    case "object":
      return isFreeform(place) ? readFreeform(place) : context.nest(place, name)
    default:
      return place.at("type").fail(`expected a type of JSON's, found ${JSON.stringify(type)}`)
  }
}

/** Returns whether a schema declares nothing about the fields of an object. */
export const isFreeform = (place: Cursor): boolean =>
  !place.has("properties") && (!place.has("additionalProperties") || isAnything(place.at("additionalProperties")))

/** Returns whether `additionalProperties` allows any value. */
export const isAnything = ({ value }: Cursor): boolean =>
  value === true || (typeof value === "object" && value !== null && Object.keys(value).length === 0)

const readFreeform = (place: Cursor): TypeModel => {
  const { additionalProperties } = place.object([], ["type", "additionalProperties", ...annotations])
  additionalProperties?.note("an object of any fields, passed on as it is")
  return { kind: "freeform" }
}

const readString = (place: Cursor): TypeModel => {
  const { format } = place.object([], ["type", "format", ...boundKeywords.string, ...annotations])
  const name = format?.string()
  if (name === "date-time" || name === "date") return readBounds(place, { kind: name })
  if (name !== undefined) format?.note(`the format ${JSON.stringify(name)} is text, documented and not checked`)
  return readBounds(place, name === undefined ? { kind: "string" } : { kind: "string", format: name })
}

const readNumber = (place: Cursor, kind: "integer" | "number"): TypeModel => {
  const { format } = place.object([], ["type", "format", ...boundKeywords.number, ...annotations])
  const name = format?.string()
  if (kind === "number") {
    place.note("a number that may have a fraction")
    return readBounds(place, { kind })
  }
  if (name === "int32" || name === "int64") return readBounds(place, { kind, format: name })
  place.note(`an integer of the format ${JSON.stringify(name ?? "none")}, up to the largest that is exact`)
  return readBounds(place, { kind, format: undefined })
}

/** Reads one property of an object, or the value of a parameter. */
export const readField = (
  field: Pick<FieldModel, "name" | "required">,
  place: Cursor,
  owner: string,
  context: TypeContext
): FieldModel => {
  const type = readType(place, `${owner}${toPascal(field.name)}`, context)
  return { name: field.name, type, required: field.required, ...readDefault(place), ...readDeprecated(place) }
}

const readDefault = (place: Cursor): Pick<FieldModel, "default"> => {
  if (!place.has("default")) return {}
  const at = place.at("default")
  const { value } = at
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    at.note("documented as what an absent field means, and not sent")
    return { default: value }
  }
  at.note("a default that is no word or number, passed over: an absent field is not sent")
  return {}
}

/** Reads whether what stands here is deprecated. */
export const readDeprecated = (place: Cursor): { readonly deprecated?: true } => {
  if (!place.has("deprecated") || !place.at("deprecated").boolean()) return {}
  place.at("deprecated").note("documented as deprecated")
  return { deprecated: true }
}

/** Reads the properties of an object, without its tag. */
export const readFields = (
  { properties, required }: { readonly properties: Cursor | undefined; readonly required: Cursor | undefined },
  tag: string | undefined,
  owner: string,
  context: TypeContext
): ReadonlyArray<FieldModel> => {
  const names = required?.names() ?? []
  for (const name of names) if (properties?.has(name) !== true) required?.fail(`there is no property "${name}"`)
  return (properties?.entries() ?? [])
    .filter(([name]) => name !== tag)
    .map(([name, place]) => readField({ name, required: names.includes(name) }, place, owner, context))
}
