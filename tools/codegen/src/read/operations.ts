/** Reads `paths`. */
import { bareType, type FieldModel, type Method, type OperationModel, type PayloadModel } from "../model.ts"
import { jsonIn } from "./content.ts"
import type { OperationsContext } from "./context.ts"
import type { Cursor } from "./cursor.ts"
import { operationName, toPascal } from "./names.ts"
import { type PayloadParameter, readParameters } from "./parameters.ts"
import { readResponses } from "./responses.ts"
import { readDeprecated, readType } from "./types.ts"

const methods: Record<"get" | "post" | "put" | "patch" | "delete", Method> = {
  get: "GET",
  post: "POST",
  put: "PUT",
  patch: "PATCH",
  delete: "DELETE"
}

export const readOperations = (paths: Cursor, context: OperationsContext): ReadonlyArray<OperationModel> => {
  const operations = new Map<string, OperationModel>()
  for (const [path, item] of paths.entries()) {
    const verbs = Object.keys(methods) as ReadonlyArray<keyof typeof methods>
    const keywords = item.object([], [...verbs, "parameters"])
    for (const verb of verbs) {
      const place = keywords[verb]
      if (place === undefined) continue
      const operation = readOperation(place, keywords.parameters, methods[verb], path, context)
      checkId(place.at("operationId"), operation.id, operations, context)
      operations.set(operation.id.toLowerCase(), operation)
    }
  }
  return [...operations.values()]
}

/** Ids become names of methods and of their inputs, which must not meet. */
const checkId = (
  place: Cursor,
  id: string,
  earlier: ReadonlyMap<string, OperationModel>,
  { schemas }: OperationsContext
): void => {
  const other = earlier.get(id.toLowerCase())
  if (other !== undefined) place.fail(`"${id}" is the id of ${other.method} ${other.path} as well`)
  for (const name of schemas.keys()) {
    if (name.toLowerCase() === `${id}Input`.toLowerCase()) place.fail(`the schema ${name} has the name of its input`)
  }
}

const readOperation = (
  place: Cursor,
  common: Cursor | undefined,
  method: Method,
  path: string,
  context: OperationsContext
): OperationModel => {
  const operation = place.object(
    ["operationId", "responses"],
    [
      "deprecated",
      "parameters",
      "requestBody",
      "security",
      "x-portone-category",
      "x-portone-error",
      "x-portone-unstable"
    ]
  )
  const id = operationName(operation.operationId)
  const category = operation["x-portone-category"]
  if (category !== undefined && !context.categories.has(category.string())) {
    category.note(`the category "${category.string()}" is not among x-portone-categories`)
  }
  const parameters = readParameters(toPascal(id), common, operation.parameters, context)
  const fieldsIn = (where: "path" | "query") =>
    parameters.flatMap((parameter) => (parameter.in === where ? [parameter.field] : []))
  const headerParameters = parameters.flatMap((parameter) => (parameter.in === "header" ? [parameter.field] : []))
  const pathParameters = fieldsIn("path")
  checkPlaceholders(place, path, pathParameters)
  const inQuery = parameters.find((parameter) => parameter.in === "payload")
  const payload = readPayload(operation.requestBody, inQuery, toPascal(id), context)
  if (method === "GET" && payload?.placement === "body") operation.requestBody?.fail("no client sends a body with GET")
  checkShared(place, [...pathParameters, ...fieldsIn("query"), ...headerParameters], payload, context)
  return {
    id,
    method,
    path,
    category: category?.string(),
    unstable: operation["x-portone-unstable"]?.boolean() ?? false,
    ...readDeprecated(place),
    authorized: readSecurity(operation.security),
    pathParameters,
    queryParameters: fieldsIn("query"),
    headerParameters,
    payload,
    ...readResponses(operation.responses, operation["x-portone-error"], toPascal(id), context)
  }
}

/** Every operation takes either credential, or none at all. */
const readSecurity = (place: Cursor | undefined): boolean => {
  const ways = place?.items() ?? []
  if (ways.length === 0) return false
  for (const scheme of ["bearerJwt", "portOne"]) {
    const way = ways.find(
      (at) =>
        at
          .entries()
          .map(([name]) => name)
          .join() === scheme
    )
    if (way === undefined) return place!.fail("expected bearerJwt or portOne")
    way.at(scheme).items()[0]?.fail("neither scheme has scopes")
  }
  const other = ways.find(
    (at) =>
      !["bearerJwt", "portOne"].includes(
        at
          .entries()
          .map(([name]) => name)
          .join()
      )
  )
  other?.note("another way to authorize, which is not used")
  return true
}

const readPayload = (
  body: Cursor | undefined,
  inQuery: PayloadParameter | undefined,
  owner: string,
  context: OperationsContext
): PayloadModel | undefined => {
  if ((body !== undefined && inQuery !== undefined) !== (inQuery?.alsoBody ?? false)) {
    inQuery?.place.fail("x-portone-query-or-body stands where there is a requestBody as well, and only there")
  }
  const inBody = body === undefined ? undefined : readBody(body.resolved(), owner, context)
  if (inQuery === undefined) return inBody && { ...inBody, placement: "body", alsoBody: false }
  const { alsoBody, content, place, required } = inQuery
  const { mediaType, name } = readPayloadType(content, owner, context)
  if (inBody !== undefined && (inBody.name !== name || inBody.required !== required)) {
    place.fail("the query parameter and the requestBody are not the same")
  }
  return { name, required, placement: "query", alsoBody, mediaType }
}

const readBody = (body: Cursor, owner: string, context: OperationsContext) => {
  const { content, required } = body.object(["content"], ["required"])
  return { ...readPayloadType(content, owner, context), required: required?.boolean() ?? false }
}

/** Reads the schema of a body. It is an object, whose fields become those of the input, or a union of objects. */
const readPayloadType = (content: Cursor, owner: string, context: OperationsContext) => {
  const json = jsonIn(content)
  if (json === undefined) return content.fail("expected JSON: no other body can be made of an input's fields")
  const type = bareType(readType(json.schema, `${owner}Body`, context))
  if (type.kind !== "reference") return json.schema.fail(`expected an object, found the type ${type.kind}`)
  const { kind } = context.schemas.get(type.name)!
  if (kind !== "object" && kind !== "union") json.schema.fail(`expected an object, and ${type.name} is ${kind}`)
  return { name: type.name, mediaType: json.mediaType }
}

const checkPlaceholders = (place: Cursor, path: string, parameters: ReadonlyArray<FieldModel>): void => {
  const placeholders = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name)
  for (const name of placeholders) {
    if (!parameters.some((parameter) => parameter.name === name)) place.fail(`there is no path parameter "${name}"`)
  }
  for (const { name } of parameters) {
    if (!placeholders.includes(name)) place.fail(`the path has no placeholder for the parameter "${name}"`)
  }
}

/** An operation has one flat input: no two of its parts may share a field. */
const checkShared = (
  place: Cursor,
  parameters: ReadonlyArray<FieldModel>,
  payload: PayloadModel | undefined,
  { schemas }: OperationsContext
): void => {
  const fieldsOf = (name: string): ReadonlyArray<string> => {
    const schema = schemas.get(name)
    if (schema?.kind !== "object") return place.fail(`the body ${name} is no object`)
    return [...(schema.tag === undefined ? [] : [schema.tag.field]), ...schema.fields.map((field) => field.name)]
  }
  const schema = payload && schemas.get(payload.name)
  if (schema?.kind === "object" && schema.tag !== undefined) place.fail(`the body ${schema.name} is tagged`)
  const bodies =
    schema === undefined
      ? [[]]
      : (schema.kind === "union" ? schema.members : [schema]).map(({ name }) => fieldsOf(name))
  for (const body of bodies) {
    const names = [...parameters.map(({ name }) => name), ...body]
    const shared = names.find((name, index) => names.indexOf(name) !== index)
    if (shared !== undefined) place.fail(`two parts of its input have a field "${shared}"`)
  }
}
