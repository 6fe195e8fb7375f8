/**
 * How the contract's OpenAPI document is spelled: as a reader of OpenAPI expects it, where `HttpApi` prints how its
 * codecs work instead. Everything here follows from the contract; nothing is taken from PortOne's document.
 */
import * as Predicate from "effect/Predicate"
import * as Schema from "effect/Schema"

type Json = Readonly<Record<string, unknown>>

const isJson = (value: unknown): value is Json => Predicate.isObject(value) && !Array.isArray(value)

/** An operation, with what `HttpApi` cannot be told about it. */
export const spellOperation =
  (options: {
    readonly authorized: boolean
    readonly query: Schema.Struct.Fields
    readonly hasOptionalPayload: boolean
  }) =>
  // An operation of an OpenAPI document has parameters, a list of objects, and where it has a payload, a body.
  (operation: Json): Json => ({
    ...operation,
    parameters: (operation["parameters"] as ReadonlyArray<Json>).map((parameter) =>
      parameter["in"] === "query" ? spellQuery(parameter, options.query[String(parameter["name"])]) : parameter
    ),
    ...(options.hasOptionalPayload ? { requestBody: { ...(operation["requestBody"] as Json), required: false } } : {}),
    ...(options.authorized ? { security: [{ bearerJwt: [] }, { portOne: [] }] } : {})
  })

/**
 * A query parameter is always a word in the URL, which is how `HttpApi` prints its schema: `"true"` or `"false"`, or a
 * word of digits. OpenAPI says what the word means. JSON in a parameter has a media type there.
 */
const spellQuery = ({ schema, ...parameter }: Json, field: Schema.Constraint | undefined): Json => {
  if (isJson(schema) && schema["contentMediaType"] === "application/json") {
    return { ...parameter, content: { "application/json": { schema: schema["contentSchema"] } } }
  }
  const encoded: Json = field === undefined ? {} : Schema.toJsonSchemaDocument(field).schema
  const isWord = encoded["type"] === undefined || encoded["type"] === "string"
  return { ...parameter, schema: isWord ? schema : encoded }
}

/** The whole document: where it is served, and how a call is authorized. */
export const spelling = (document: Json): Json => {
  // A document is an object, and stays one; so are its components and their schemas, here and below.
  const spelled = withoutCopies(spellSchemas(document) as Json)
  return {
    ...spelled,
    servers: [{ url: "https://api.portone.io" }],
    components: {
      ...(spelled["components"] as Json),
      securitySchemes: { bearerJwt: { type: "http", scheme: "bearer" }, portOne: { type: "http", scheme: "portone" } }
    }
  }
}

/** The copies, called `…_1`, of schemas that stand both in a JSON body and in JSON in a parameter. */
const withoutCopies = (document: Json): Json => {
  const merged = JSON.parse(JSON.stringify(document).replaceAll(/(schemas\/\w+)_1"/g, '$1"')) as Json
  const { schemas, ...components } = merged["components"] as Json
  const kept = Object.entries(schemas as Json).filter(([name]) => !name.endsWith("_1"))
  return { ...merged, components: { ...components, schemas: Object.fromEntries(kept) } }
}

/**
 * What the codecs do not mean, or not like this:
 *
 * - `null` beside an optional field of a request, which a program may set to `undefined`. It is never sent, and the
 *   server takes no `null`.
 * - `additionalProperties: false`, as unknown fields are dropped and not refused.
 * - An object without fields, which is a record that takes no key, or "anything but null".
 */
const spellSchemas = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(spellSchemas)
  if (!isJson(value)) return value
  const { additionalProperties, anyOf, not, propertyNames: _, ...rest } = value
  const spelled = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, spellSchemas(inner)]))
  if (isNull(not)) return { ...spelled, type: "object", properties: {} }
  if (additionalProperties !== undefined && additionalProperties !== false) {
    spelled["additionalProperties"] = spellSchemas(additionalProperties)
  }
  if (!Array.isArray(anyOf)) return spelled
  const members = anyOf.filter((member) => !isNull(member)).map(spellSchemas)
  return members.length === 1 && isJson(members[0]) ? { ...spelled, ...members[0] } : { ...spelled, anyOf: members }
}

const isNull = (schema: unknown): boolean => isJson(schema) && schema["type"] === "null"
