/**
 * Rewrites the contract's OpenAPI document into the usual form of OpenAPI, where `HttpApi` prints how its codecs work.
 * Everything here follows from the contract; nothing is taken from PortOne's document.
 */
import * as Predicate from "effect/Predicate"
import * as Schema from "effect/Schema"

type Json = Readonly<Record<string, unknown>>

const isJson = (value: unknown): value is Json => Predicate.isObject(value) && !Array.isArray(value)

/** Returns a function that adds to an operation what `HttpApi` cannot express. */
export const spellOperation =
  (options: {
    readonly authorized: boolean
    readonly query: Schema.Struct.Fields
    readonly hasOptionalPayload: boolean
  }) =>
  // The casts hold: an operation has a list of parameters, which are objects, and an operation with a payload has a
  // body.
  (operation: Json): Json => ({
    ...operation,
    parameters: (operation["parameters"] as ReadonlyArray<Json>).map((parameter) =>
      parameter["in"] === "query" ? spellQuery(parameter, options.query[String(parameter["name"])]) : parameter
    ),
    ...(options.hasOptionalPayload ? { requestBody: { ...(operation["requestBody"] as Json), required: false } } : {}),
    ...(options.authorized ? { security: [{ bearerJwt: [] }, { portOne: [] }] } : {})
  })

/**
 * Replaces the schema of a query parameter. `HttpApi` prints the word in the URL: `"true"` or `"false"`, or a word of
 * digits. OpenAPI says what the word means, and gives JSON in a parameter a media type.
 */
const spellQuery = ({ schema, ...parameter }: Json, field: Schema.Constraint | undefined): Json => {
  if (isJson(schema) && schema["contentMediaType"] === "application/json") {
    return { ...parameter, content: { "application/json": { schema: schema["contentSchema"] } } }
  }
  const encoded: Json = field === undefined ? {} : Schema.toJsonSchemaDocument(field).schema
  const isWord = encoded["type"] === undefined || encoded["type"] === "string"
  return { ...parameter, schema: isWord ? schema : encoded }
}

/**
 * Returns a function that rewrites the whole document, and adds its server, how a call is authorized, and the fields of
 * answers that are required although the types let an old record lack them.
 */
export const spelling =
  (required: Readonly<Record<string, ReadonlyArray<string>>>) =>
  (document: Json): Json => {
    // The casts hold here and below: a document is an object and stays one, and so are its components and schemas.
    const spelled = withoutCopies(spellSchemas(document) as Json)
    const components = spelled["components"] as Json
    const schemas = Object.entries(components["schemas"] as Readonly<Record<string, Json>>)
    return {
      ...spelled,
      servers: [{ url: "https://api.portone.io" }],
      components: {
        ...components,
        schemas: Object.fromEntries(
          schemas.map(([name, schema]) => [name, withRequired(schema, required[name] ?? [])])
        ),
        securitySchemes: { bearerJwt: { type: "http", scheme: "bearer" }, portOne: { type: "http", scheme: "portone" } }
      }
    }
  }

const withRequired = (schema: Json, fields: ReadonlyArray<string>): Json =>
  fields.length === 0 ? schema : { ...schema, required: [...((schema["required"] ?? []) as Array<string>), ...fields] }

/** Merges the copies, named `…_1`, of schemas that occur both in a JSON body and in JSON in a parameter. */
const withoutCopies = (document: Json): Json => {
  const merged = JSON.parse(JSON.stringify(document).replaceAll(/(schemas\/\w+)_1"/g, '$1"')) as Json
  const { schemas, ...components } = merged["components"] as Json
  const kept = Object.entries(schemas as Json).filter(([name]) => !name.endsWith("_1"))
  return { ...merged, components: { ...components, schemas: Object.fromEntries(kept) } }
}

/**
 * Removes what the codecs print but do not mean:
 *
 * - `null` beside an optional field of a request, which a program may set to `undefined`. It is never sent, and the
 *   server accepts no `null`.
 * - `additionalProperties: false`, since unknown fields are dropped and not refused.
 * - The form of an object without fields, which is a record without keys, or "anything but null".
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
