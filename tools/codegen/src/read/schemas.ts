/** Reads the schemas. What kind of thing a schema is follows from its keywords, never from its name. */
import {
  type AlternativesModel,
  bareType,
  type ErrorModel,
  type FieldModel,
  type PagingModel,
  type SchemaModel
} from "../model.ts"
import type { Cursor, Keywords } from "./cursor.ts"
import { type Name, type Names, wireNameKeyword } from "./names.ts"
import {
  annotations,
  isAnything,
  isFreeform,
  isNullable,
  isUnion,
  readDeprecated,
  readFields,
  readType,
  type TypeContext,
  typeOf,
  wordsOf,
  wrapped
} from "./types.ts"
import { checkDescribed, readTaggings, readUnion, type Tagging } from "./unions.ts"

type WithoutStability<Schema> = Schema extends SchemaModel ? Omit<Schema, "unstable"> : never

/** A schema of which it is not known yet which operations reach it. */
export type ReadSchema = WithoutStability<SchemaModel>

export interface ReadSchemas {
  /** By their names in our code. Reading an operation adds the schemas that stand in it without a name. */
  readonly schemas: ReadonlyMap<string, ReadSchema>
  /** The names that each schema mentions. */
  readonly references: ReadonlyMap<string, ReadonlySet<string>>
  /** Reads types that stand outside of schemas. */
  readonly context: TypeContext
  /** Stops at a field that holds an error. Called when everything has been read. */
  readonly check: () => void
}

/**
 * Reads the schemas of the document, given by their names in it. Unions may also stand in `others`.
 */
export const readSchemas = (
  declared: ReadonlyArray<readonly [string, Cursor]>,
  names: Names,
  others: ReadonlyArray<Cursor>
): ReadSchemas => {
  const places = new Map(declared)
  const taggings = readTaggings([...places.values(), ...others], places)
  const schemas = new Map<string, ReadSchema>()
  const references = new Map<string, Set<string>>()
  const mentions: Array<{ readonly at: Cursor; readonly name: string }> = []

  const named = (at: Cursor, wanted: string): Name => names.get(wanted) ?? at.fail(`there is no schema ${wanted}`)

  /** Reads the types of one schema, and records what they refer to as mentioned by it. */
  const contextOf = (mentioned: Set<string>, aliases: ReadonlyArray<string> = []): TypeContext => ({
    refer: (at) => {
      const wanted = at.reference()
      const { name } = named(at, wanted)
      const place = places.get(wanted)!
      if (!isNamed(place)) {
        if (aliases.includes(wanted)) at.fail(`${wanted} is another name of itself`)
        place.note("a type without fields or values of its own, read wherever it is named")
        return readType(place, name, contextOf(mentioned, [...aliases, wanted]))
      }
      mentions.push({ at, name })
      mentioned.add(name)
      return isNullable(place) ? { kind: "nullable", of: { kind: "reference", name } } : { kind: "reference", name }
    },
    nameOf: (at) => named(at, at.reference()).name,
    nest: (at, wanted) => {
      const made = names.make(wanted, at)
      mentioned.add(made.name)
      add(at, made, undefined)
      return { kind: "reference", name: made.name }
    }
  })

  const add = (at: Cursor, { name, wireName }: Name, tagging: Tagging | undefined): void => {
    const mentioned = new Set<string>()
    references.set(name, mentioned)
    const owner = { name, context: contextOf(mentioned) }
    const schema = isUnion(at) ? readMembers(at, tagging) : readSchema(at, tagging, owner)
    if ("members" in schema) for (const member of schema.members) mentioned.add(member.name)
    schemas.set(name, { name, wireName, ...schema, ...readDeprecated(at) })
  }

  /** Reads a union of data or of errors, whichever its variants are. Stops if it has both. */
  const readMembers = (place: Cursor, tagging: Tagging | undefined): Unnamed<ReadSchema> => {
    checkUntagged(place, tagging)
    const { discriminator, members } = readUnion(place)
    const isError = (member: { readonly declared: string }) => places.get(member.declared)!.has(statusKeyword)
    const ours = members.map(({ declared, tag }) => ({ tag, name: named(place, declared).name }))
    const error = members.find(isError)
    if (error === undefined) return { kind: "union", discriminator, members: ours }
    const data = members.find((member) => !isError(member))
    if (data !== undefined) place.fail(`${error.declared} is an error and ${data.declared} is not`)
    if (discriminator !== "type") {
      place.at("discriminator").at("propertyName").fail(`errors are told apart by "type", not "${discriminator}"`)
    }
    return { kind: "errorUnion", members: ours }
  }

  for (const [wanted, at] of declared) if (isNamed(at)) add(at, named(at, wanted), taggings.get(wanted))
  return {
    schemas,
    references,
    context: contextOf(new Set()),
    check: () => {
      for (const { at, name } of mentions) {
        const { kind } = schemas.get(name)!
        if (kind === "error" || kind === "errorUnion") at.fail(`${name} is an error, and not data`)
      }
      for (const schema of schemas.values()) {
        if (schema.kind !== "error" || schema.collidingType === undefined) continue
        const { enumName } = schema.collidingType
        if (schemas.get(enumName)?.kind !== "enum") {
          places.get(schema.wireName)?.fail(`its colliding ${enumName} is not an enum`)
        }
      }
    }
  }
}

type Unnamed<Schema> = Schema extends ReadSchema ? Omit<Schema, "name" | "wireName"> : never

/** Returns whether a schema needs a name in our code. One that only names a type does not. */
const isNamed = (place: Cursor): boolean => {
  if (place.has("$ref") || wrapped(place) !== undefined) return false
  if (isUnion(place)) return true
  const type = typeOf(place)
  if (type === "string") return place.has("enum") || place.has("const")
  // An object of no fields is a body that says nothing, unless it says that its fields may be anything.
  return type === "object" && !(isFreeform(place) && place.has("additionalProperties"))
}

const statusKeyword = "x-portone-status-code"

/** The schema whose types are read, and how they are read. */
interface Owner {
  readonly name: string
  readonly context: TypeContext
}

const readSchema = (place: Cursor, tagging: Tagging | undefined, owner: Owner): Unnamed<ReadSchema> => {
  if (typeOf(place) === "string") return readEnum(place, tagging)
  return place.has("properties") || place.at("additionalProperties").value === false
    ? readObject(place, tagging, owner)
    : place.has("additionalProperties")
      ? readMap(place, tagging, owner)
      : readObject(place, tagging, owner)
}

const checkUntagged = (place: Cursor, tagging: Tagging | undefined): void => {
  if (tagging !== undefined) place.fail(`it has no field "${tagging.field}" by which ${tagging.union} could tell it`)
}

const readEnum = (place: Cursor, tagging: Tagging | undefined): Unnamed<ReadSchema> => {
  checkUntagged(place, tagging)
  const schema = place.object([], ["type", "enum", "const", "x-portone-enum", wireNameKeyword, ...annotations])
  const values = wordsOf(place)
  if (values.length === 0) place.fail("an enum of no values")
  checkDescribed(schema["x-portone-enum"], ["enum", values])
  return { kind: "enum", values }
}

const readMap = (place: Cursor, tagging: Tagging | undefined, { context, name }: Owner): Unnamed<ReadSchema> => {
  checkUntagged(place, tagging)
  const schema = place.object(["additionalProperties"], ["type", wireNameKeyword, ...counts, ...annotations])
  noteCounts(place)
  return { kind: "map", values: readType(schema.additionalProperties, `${name}Value`, context) }
}

const counts = ["minProperties", "maxProperties"] as const

const noteCounts = (place: Cursor): void => {
  for (const keyword of counts) if (place.has(keyword)) place.at(keyword).note("passed over: fields are not counted")
}

const objectKeywords = [
  "type",
  "properties",
  "required",
  "additionalProperties",
  wireNameKeyword,
  statusKeyword,
  "x-effect-portone-absences",
  "x-effect-portone-alternatives",
  "x-effect-portone-colliding-type",
  "x-effect-portone-paging",
  "x-effect-portone-retryable",
  ...counts,
  ...annotations
] as const

type ObjectKeywords = Keywords<never, (typeof objectKeywords)[number]>

const readObject = (place: Cursor, tagging: Tagging | undefined, { context, name }: Owner): Unnamed<ReadSchema> => {
  const schema = place.object([], objectKeywords)
  noteCounts(place)
  if (schema.additionalProperties !== undefined && schema.additionalProperties.value !== false) {
    if (!isAnything(schema.additionalProperties)) schema.additionalProperties.fail("named fields and free ones in one")
    schema.additionalProperties.note("further fields are dropped from answers, and refused in requests")
  }
  if (tagging !== undefined) checkTag(place, schema, tagging)
  const fields = readFields({ properties: schema.properties, required: schema.required }, tagging?.field, name, context)
  if (schema[statusKeyword] !== undefined) return readError(schema, place, fields, tagging, context)
  for (const keyword of ["x-effect-portone-colliding-type", "x-effect-portone-retryable"] as const) {
    schema[keyword]?.fail("only errors have this keyword")
  }
  return {
    kind: "object",
    fields: withAbsences(fields, schema["x-effect-portone-absences"]),
    tag: tagging === undefined ? undefined : { field: tagging.field, value: tagging.tag },
    alternatives: readAlternatives(schema["x-effect-portone-alternatives"], fields),
    paging: readPaging(schema["x-effect-portone-paging"])
  }
}

/** Checks the field that holds the tag: a required text, or an enum that has the tag among its values. */
const checkTag = (place: Cursor, { properties, required }: ObjectKeywords, { field, tag, union }: Tagging): void => {
  const fail = () => place.fail(`${union} tells it by "${field}", which is not a required string here`)
  if (properties?.has(field) !== true || required?.names().includes(field) !== true) fail()
  const at = place.at("properties").at(field)
  if (at.has("$ref") || wrapped(at) !== undefined || isUnion(at) || typeOf(at) !== "string" || at.has("format")) fail()
  at.object([], ["type", "enum", "const", "x-portone-enum", ...annotations])
  if ((at.has("enum") || at.has("const")) && !wordsOf(at).includes(tag)) {
    at.fail(`${union} tells it by "${tag}", which is not among its values`)
  }
}

/** Adds what sentences of the document say about fields that some answers lack. */
const withAbsences = (fields: ReadonlyArray<FieldModel>, place: Cursor | undefined): ReadonlyArray<FieldModel> => {
  const said = new Map(
    (place?.items() ?? []).map((item) => {
      const { field, of } = item.object(["field", "of"])
      const isRequired = fields.some(({ name, required }) => required && name === field.string())
      if (!isRequired) field.fail(`there is no required property ${JSON.stringify(field.string())}`)
      return [field.string(), of.literal("v1-payments", "some-records")] as const
    })
  )
  return fields.map((field) => {
    const of = said.get(field.name)
    return of === undefined ? field : { ...field, absence: { said: of } }
  })
}

const readAlternatives = (
  place: Cursor | undefined,
  fields: ReadonlyArray<FieldModel>
): AlternativesModel | undefined => {
  if (place === undefined) return undefined
  const { fields: names, required } = place.object(["fields", "required"])
  for (const [index, name] of names.names().entries()) {
    const field = fields.find((candidate) => candidate.name === name)
    if (field === undefined || field.required) names.at(index).fail(`there is no optional property "${name}"`)
  }
  return { fields: names.names(), required: required.boolean() }
}

const readPaging = (place: Cursor | undefined): PagingModel | undefined => {
  if (place === undefined) return undefined
  const { largestPage, reach } = place.object([], ["largestPage", "reach"])
  return { largestPage: largestPage?.integer(), reach: reach?.integer() }
}

/** The fields that the class of every error has. */
const ofEveryError = [
  "_tag",
  "cause",
  "isRetryable",
  "name",
  "operation",
  "outcome",
  "portOneMessage",
  "stack",
  "status"
]

const readError = (
  schema: ObjectKeywords,
  place: Cursor,
  fields: ReadonlyArray<FieldModel>,
  tagging: Tagging | undefined,
  context: TypeContext
): Omit<ErrorModel, "name" | "wireName" | "unstable"> => {
  if (tagging === undefined) return place.fail("an error that is in no union has no tag")
  for (const keyword of [
    "x-effect-portone-absences",
    "x-effect-portone-alternatives",
    "x-effect-portone-paging"
  ] as const) {
    schema[keyword]?.fail("only objects have this keyword")
  }
  for (const { name } of fields) {
    if (ofEveryError.includes(name))
      place.at("properties").at(name).fail("every error has a field of this name already")
  }
  const message = fields.find(({ name }) => name === "message")
  if (message !== undefined && bareType(message.type).kind !== "string") place.fail("an error's message is a string")
  return {
    kind: "error",
    status: schema[statusKeyword]?.integer() ?? place.fail("an error has a status"),
    tag: tagging.tag,
    fields: fields.filter(({ name }) => name !== "message"),
    collidingType: readCollidingType(schema["x-effect-portone-colliding-type"], fields, context),
    retryable: schema["x-effect-portone-retryable"]?.boolean() ?? false
  }
}

const readCollidingType = (
  place: Cursor | undefined,
  fields: ReadonlyArray<FieldModel>,
  context: TypeContext
): ErrorModel["collidingType"] => {
  if (place === undefined) return undefined
  const colliding = place.object(["field", "$ref"])
  const field = colliding.field.string()
  if (fields.some(({ name }) => name === field)) colliding.field.fail(`there is a property "${field}" already`)
  context.refer(colliding.$ref)
  return { field, enumName: context.nameOf(colliding.$ref) }
}
