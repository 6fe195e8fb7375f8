/** Reads `components.schemas`. What kind of thing a schema is follows from its keywords, never from its name. */
import type { AlternativesModel, ErrorModel, FieldModel, PagingModel, SchemaModel } from "../model.ts"
import { readFields, readType, type OnReference } from "./types.ts"
import { readUnions, type ReadUnion, type Tagging } from "./unions.ts"
import { checkSame, type Cursor, type Keywords } from "./cursor.ts"

type WithoutStability<Schema> = Schema extends SchemaModel ? Omit<Schema, "unstable"> : never

/** A schema of which it is not known yet which operations reach it. */
export type ReadSchema = WithoutStability<SchemaModel>

export interface ReadSchemas {
  readonly schemas: ReadonlyMap<string, ReadSchema>
  /** The names that each schema mentions. */
  readonly references: ReadonlyMap<string, ReadonlySet<string>>
}

export const readSchemas = (place: Cursor): ReadSchemas => {
  const { unions, taggings } = readUnions(place)
  const schemas = new Map<string, ReadSchema>()
  const references = new Map<string, Set<string>>()
  const mentions: Array<{ readonly at: Cursor; readonly name: string }> = []
  for (const [name, at] of place.entries()) {
    checkName(at, name, schemas)
    const union = unions.get(name)
    const mentioned = new Set(union?.members.map((member) => member.name))
    references.set(name, mentioned)
    const onReference: OnReference = (mention, target) => {
      mentions.push({ at: mention, name: target })
      mentioned.add(target)
    }
    const named = { name, wireName: at.has(wireNameKeyword) ? at.at(wireNameKeyword).string() : name }
    const schema =
      union === undefined
        ? { ...named, ...readSchema(at, taggings.get(name), onReference) }
        : { ...named, ...readMembers(at, union, taggings.get(name), place) }
    schemas.set(name, schema)
  }
  for (const { at, name } of mentions) checkMention(at, name, schemas)
  for (const schema of schemas.values()) {
    if (schema.kind !== "error" || schema.collidingType === undefined) continue
    const { enumName } = schema.collidingType
    if (schemas.get(enumName)?.kind !== "enum") place.at(schema.name).fail(`its colliding ${enumName} is not an enum`)
  }
  return { schemas, references }
}

const wireNameKeyword = "x-effect-portone-wire-name"

type Unnamed<Schema> = Schema extends ReadSchema ? Omit<Schema, "name" | "wireName"> : never

const checkName = (place: Cursor, name: string, earlier: ReadonlyMap<string, ReadSchema>): void => {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) place.fail("the name is not in PascalCase: rename it in a patch")
  for (const other of earlier.keys()) {
    if (other.toLowerCase() === name.toLowerCase()) place.fail(`the name differs from ${other} by case only`)
  }
}

/** A field holds data: never an error, which is an answer of its own. */
const checkMention = (at: Cursor, name: string, schemas: ReadonlyMap<string, ReadSchema>): void => {
  const schema = schemas.get(name)
  if (schema === undefined) return at.fail(`there is no schema ${name}`)
  if (schema.kind === "error" || schema.kind === "errorUnion") at.fail(`${name} is an error, and not data`)
}

/** Which of the two it is depends on the variants; both kinds in one union would be neither. */
const readMembers = (
  place: Cursor,
  union: ReadUnion,
  tagging: Tagging | undefined,
  schemas: Cursor
): Unnamed<ReadSchema> => {
  checkUntagged(place, tagging)
  const errors = union.members.filter(({ name }) => schemas.at(name).has(statusKeyword))
  if (errors.length === 0) return { kind: "union", ...union }
  const data = union.members.find(({ name }) => !schemas.at(name).has(statusKeyword))
  if (data !== undefined) place.fail(`${errors[0]?.name} is an error and ${data.name} is not`)
  if (union.discriminator !== "type") {
    place.at("discriminator").at("propertyName").fail(`errors are told apart by "type", not "${union.discriminator}"`)
  }
  return { kind: "errorUnion", members: union.members }
}

const statusKeyword = "x-portone-status-code"

const readSchema = (place: Cursor, tagging: Tagging | undefined, onReference: OnReference): Unnamed<ReadSchema> => {
  if (place.at("type").literal("object", "string") === "string") return readEnum(place, tagging)
  if (place.has("additionalProperties")) return readMap(place, tagging, onReference)
  return readObject(place, tagging, onReference)
}

const checkUntagged = (place: Cursor, tagging: Tagging | undefined): void => {
  if (tagging !== undefined) place.fail(`it has no field "${tagging.field}" by which ${tagging.union} could tell it`)
}

const readEnum = (place: Cursor, tagging: Tagging | undefined): Unnamed<ReadSchema> => {
  checkUntagged(place, tagging)
  const schema = place.object(["type", "enum"], ["x-portone-enum", wireNameKeyword])
  const values = schema.enum.names()
  const described = schema["x-portone-enum"]
  if (described !== undefined) checkSame(described, ["x-portone-enum", described.described()], ["enum", values])
  return { kind: "enum", values }
}

const readMap = (place: Cursor, tagging: Tagging | undefined, onReference: OnReference): Unnamed<ReadSchema> => {
  checkUntagged(place, tagging)
  const schema = place.object(["type", "additionalProperties"], [wireNameKeyword])
  return { kind: "map", values: readType(schema.additionalProperties, onReference) }
}

const objectKeywords = [
  "properties",
  "required",
  wireNameKeyword,
  statusKeyword,
  "x-effect-portone-alternatives",
  "x-effect-portone-colliding-type",
  "x-effect-portone-paging",
  "x-effect-portone-retryable"
] as const

type ObjectKeywords = Keywords<"type", (typeof objectKeywords)[number]>

const readObject = (place: Cursor, tagging: Tagging | undefined, onReference: OnReference): Unnamed<ReadSchema> => {
  const schema = place.object(["type"], objectKeywords)
  const declared = readFields(schema.properties, schema.required, onReference)
  const fields = tagging === undefined ? declared : withoutTag(place, declared, tagging)
  if (schema[statusKeyword] !== undefined) return readError(place, schema, fields, tagging, onReference)
  for (const keyword of ["x-effect-portone-colliding-type", "x-effect-portone-retryable"] as const) {
    schema[keyword]?.fail("only errors have this keyword")
  }
  return {
    kind: "object",
    fields,
    tag: tagging === undefined ? undefined : { field: tagging.field, value: tagging.tag },
    alternatives: readAlternatives(schema["x-effect-portone-alternatives"], fields),
    paging: readPaging(schema["x-effect-portone-paging"])
  }
}

/** The tag is a field of its own kind: a required string to the document, one literal to us. */
const withoutTag = (
  place: Cursor,
  fields: ReadonlyArray<FieldModel>,
  { field, union }: Tagging
): ReadonlyArray<FieldModel> => {
  const tag = fields.find(({ name }) => name === field)
  if (tag?.type.kind !== "string" || !tag.required) {
    place.fail(`${union} tells it by "${field}", which is not a required string here`)
  }
  return fields.filter(({ name }) => name !== field)
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

const readError = (
  place: Cursor,
  schema: ObjectKeywords,
  fields: ReadonlyArray<FieldModel>,
  tagging: Tagging | undefined,
  onReference: OnReference
): Omit<ErrorModel, "name" | "wireName" | "unstable"> => {
  if (tagging === undefined) return place.fail("an error that is in no union has no tag")
  for (const keyword of ["x-effect-portone-alternatives", "x-effect-portone-paging"] as const) {
    schema[keyword]?.fail("only objects have this keyword")
  }
  const message = fields.find(({ name }) => name === "message")
  if (message?.type.kind !== "string" || message.required) place.fail('an error has an optional string "message"')
  return {
    kind: "error",
    status: schema[statusKeyword]?.integer() ?? place.fail("an error has a status"),
    tag: tagging.tag,
    fields: fields.filter(({ name }) => name !== "message"),
    collidingType: readCollidingType(schema["x-effect-portone-colliding-type"], fields, onReference),
    retryable: schema["x-effect-portone-retryable"]?.boolean() ?? false
  }
}

const readCollidingType = (
  place: Cursor | undefined,
  fields: ReadonlyArray<FieldModel>,
  onReference: OnReference
): ErrorModel["collidingType"] => {
  if (place === undefined) return undefined
  const colliding = place.object(["field", "$ref"])
  const field = colliding.field.string()
  if (fields.some(({ name }) => name === field)) colliding.field.fail(`there is a property "${field}" already`)
  const enumName = colliding.$ref.reference()
  onReference(colliding.$ref, enumName)
  return { field, enumName }
}
