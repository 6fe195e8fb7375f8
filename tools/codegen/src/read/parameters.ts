/** Reads the parameters of an operation, each with the part of the request that it belongs to. */
import { bareType, type FieldModel, type HeaderModel } from "../model.ts"
import type { OperationsContext } from "./context.ts"
import type { Cursor } from "./cursor.ts"
import { toCamel } from "./names.ts"
import { readDeprecated, readField } from "./types.ts"

/** JSON in the query parameter `requestBody`. */
export interface PayloadParameter {
  readonly in: "payload"
  readonly place: Cursor
  readonly content: Cursor
  readonly required: boolean
  /** The document also allows the JSON body. */
  readonly alsoBody: boolean
}

export type Parameter =
  | { readonly in: "path" | "query"; readonly field: FieldModel }
  | { readonly in: "header"; readonly field: HeaderModel }
  | PayloadParameter

/** Reads the parameters of an operation, and those of its path that it does not declare itself. */
export const readParameters = (
  owner: string,
  common: Cursor | undefined,
  own: Cursor | undefined,
  context: OperationsContext
): ReadonlyArray<Parameter> => {
  const places = (own?.items() ?? []).map((at) => at.resolved())
  const keyOf = (at: Cursor) => JSON.stringify([at.at("in").value, at.at("name").value])
  const keys = places.map(keyOf)
  const inherited = (common?.items() ?? []).map((at) => at.resolved()).filter((at) => !keys.includes(keyOf(at)))
  return [...inherited, ...places].flatMap((place) => readParameter(owner, place, context) ?? [])
}

/** Headers that the client sends anyway, so that an input does not have them. */
const ofTheClient = ["accept", "authorization", "content-type", "idempotency-key"]

const readParameter = (owner: string, place: Cursor, context: OperationsContext): Parameter | undefined => {
  if (place.has("content")) return readPayloadParameter(place)
  const parameter = place.object(["name", "in", "schema"], ["deprecated", "explode", "required", "style"])
  const where = parameter.in.literal("path", "query", "header")
  parameter.style?.literal(where === "query" ? "form" : "simple")
  parameter.explode?.boolean()
  const name = parameter.name.string()
  const required = parameter.required?.boolean() ?? false
  if (where === "path" && !required) (parameter.required ?? place).fail(`the path parameter "${name}" is not required`)
  if (where === "header" && ofTheClient.includes(name.toLowerCase())) {
    place.note("the client sends this header of its own accord")
    return undefined
  }
  const field = { ...readWord({ name, required }, parameter.schema, owner, context), ...readDeprecated(place) }
  if (where !== "header") return { in: where, field }
  const ours = toCamel(name)
  place.note(`a header, which the input has as ${ours}`)
  return { in: where, field: { ...field, name: ours, header: name } }
}

/** Reads a parameter of one word. Stops at any other: the document does not say how to write it. */
const readWord = (
  wanted: Pick<FieldModel, "name" | "required">,
  place: Cursor,
  owner: string,
  context: OperationsContext
): FieldModel => {
  const field = readField(wanted, place, owner, context)
  const type = field.type.kind === "nullable" ? field.type.of : field.type
  const bare = bareType(type)
  if (bare.kind === "array" || bare.kind === "freeform") {
    place.fail(`a parameter is one word, and ${bare.kind} is not`)
  }
  if (bare.kind === "reference" && context.schemas.get(bare.name)?.kind !== "enum") {
    place.fail(`a parameter is one word, and ${bare.name} is not`)
  }
  return { ...field, type }
}

const readPayloadParameter = (place: Cursor): PayloadParameter => {
  const parameter = place.object(["name", "in", "content"], ["required", "x-portone-query-or-body"])
  parameter.name.literal("requestBody")
  parameter.in.literal("query")
  const required = parameter.required?.boolean() ?? false
  const queryOrBody = parameter["x-portone-query-or-body"]?.object(["enabled", "required"])
  queryOrBody?.enabled.literal(true)
  queryOrBody?.required.literal(required)
  return { in: "payload", place, content: parameter.content, required, alsoBody: queryOrBody !== undefined }
}
