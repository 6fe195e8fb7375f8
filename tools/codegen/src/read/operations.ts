/** Reads `paths`. */
import type { FieldModel, Method, OperationModel, PayloadModel, TypeModel } from "../model.ts"
import type { ReadSchema } from "./schemas.ts"
import { readType } from "./types.ts"
import type { Cursor } from "./cursor.ts"

export interface OperationsContext {
  readonly schemas: ReadonlyMap<string, ReadSchema>
  readonly categories: ReadonlySet<string>
}

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
    const keywords = item.object([], verbs)
    for (const verb of verbs) {
      const place = keywords[verb]
      if (place === undefined) continue
      const operation = readOperation(place, methods[verb], path, context)
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
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) place.fail(`"${id}" is not in camelCase`)
  const other = earlier.get(id.toLowerCase())
  if (other !== undefined) place.fail(`"${id}" is the id of ${other.method} ${other.path} as well`)
  for (const name of schemas.keys()) {
    if (name.toLowerCase() === `${id}Input`.toLowerCase()) place.fail(`the schema ${name} has the name of its input`)
  }
}

const readOperation = (place: Cursor, method: Method, path: string, context: OperationsContext): OperationModel => {
  const operation = place.object(
    ["operationId", "responses", "x-portone-error"],
    ["parameters", "requestBody", "security", "x-portone-category", "x-portone-unstable"]
  )
  const category = operation["x-portone-category"]
  if (category !== undefined && !context.categories.has(category.string())) {
    category.fail(`there is no category "${category.string()}"`)
  }
  const parameters = (operation.parameters?.items() ?? []).map((parameter) => readParameter(parameter, context))
  const fieldsIn = (where: "path" | "query") =>
    parameters.flatMap((parameter) => (parameter.in === where ? [parameter.field] : []))
  const pathParameters = fieldsIn("path")
  checkPlaceholders(place, path, pathParameters)
  const inQuery = parameters.find((parameter) => parameter.in === "payload")
  const payload = readPayload(operation.requestBody, inQuery, context)
  checkShared(place, [...pathParameters, ...fieldsIn("query")], payload, context)
  const errors = readErrors(operation["x-portone-error"], context)
  return {
    id: operation.operationId.string(),
    method,
    path,
    category: category?.string(),
    unstable: operation["x-portone-unstable"]?.boolean() ?? false,
    authorized: readSecurity(operation.security),
    pathParameters,
    queryParameters: fieldsIn("query"),
    payload,
    errors: errors.name,
    ...readResponses(operation.responses, errors, context)
  }
}

/** Every operation takes either credential, or none at all. */
const readSecurity = (place: Cursor | undefined): boolean => {
  if (place === undefined) return false
  const [bearerJwt, portOne, other] = place.items()
  if (bearerJwt === undefined || portOne === undefined) return place.fail("expected bearerJwt or portOne")
  other?.fail("expected bearerJwt or portOne, and no third scheme")
  const scopes = [bearerJwt.object(["bearerJwt"]).bearerJwt, portOne.object(["portOne"]).portOne]
  for (const none of scopes) none.items()[0]?.fail("neither scheme has scopes")
  return true
}

interface PayloadParameter {
  readonly in: "payload"
  readonly place: Cursor
  readonly name: string
  readonly required: boolean
  readonly alsoBody: boolean
}

type Parameter = { readonly in: "path" | "query"; readonly field: FieldModel } | PayloadParameter

const readParameter = (place: Cursor, context: OperationsContext): Parameter => {
  if (place.has("content")) return readPayloadParameter(place, context)
  const parameter = place.object(["name", "in", "required", "schema"])
  const where = parameter.in.literal("path", "query")
  const name = parameter.name.string()
  const required = parameter.required.boolean()
  if (where === "path" && !required) parameter.required.fail(`the path parameter "${name}" is not required`)
  const type = readType(parameter.schema, (at, target) => {
    if (context.schemas.get(target)?.kind !== "enum") at.fail(`a parameter is one word, and ${target} is not`)
  })
  checkOneWord(parameter.schema, type)
  return { in: where, field: { name, type, required } }
}

/** A parameter that is not one word could be written in several ways, and the document says of none that it is right. */
const checkOneWord = (place: Cursor, type: TypeModel): void => {
  if (type.kind === "array" || type.kind === "freeform") place.fail(`a parameter is one word, and ${type.kind} is not`)
}

const readPayloadParameter = (place: Cursor, context: OperationsContext): PayloadParameter => {
  const parameter = place.object(["name", "in", "required", "content"], ["x-portone-query-or-body"])
  parameter.name.literal("requestBody")
  parameter.in.literal("query")
  const required = parameter.required.boolean()
  const queryOrBody = parameter["x-portone-query-or-body"]?.object(["enabled", "required"])
  queryOrBody?.enabled.literal(true)
  queryOrBody?.required.literal(required)
  return {
    in: "payload",
    place,
    name: readJson(parameter.content, context, "object"),
    required,
    alsoBody: queryOrBody !== undefined
  }
}

const readPayload = (
  body: Cursor | undefined,
  inQuery: PayloadParameter | undefined,
  context: OperationsContext
): PayloadModel | undefined => {
  if ((body !== undefined && inQuery !== undefined) !== (inQuery?.alsoBody ?? false)) {
    inQuery?.place.fail("x-portone-query-or-body stands where there is a requestBody as well, and only there")
  }
  const keywords = body?.object(["content", "required"])
  const inBody =
    keywords === undefined
      ? undefined
      : { name: readJson(keywords.content, context, "object"), required: keywords.required.boolean() }
  if (inQuery === undefined) return inBody && { ...inBody, placement: "body", alsoBody: false }
  const { name, required, alsoBody } = inQuery
  if (inBody !== undefined && (inBody.name !== name || inBody.required !== required)) {
    inQuery.place.fail("the query parameter and the requestBody are not the same")
  }
  return { name, required, placement: "query", alsoBody }
}

/** The schema behind `application/json`. */
const readJson = (
  content: Cursor,
  { schemas }: OperationsContext,
  ...kinds: ReadonlyArray<ReadSchema["kind"]>
): string => {
  const json = content.object(["application/json"])["application/json"].object(["schema"])
  const { $ref } = json.schema.object(["$ref"])
  const name = $ref.reference()
  const schema = schemas.get(name)
  if (schema === undefined) return $ref.fail(`there is no schema ${name}`)
  if (!kinds.includes(schema.kind)) $ref.fail(`expected ${kinds.join(" or ")}, and ${name} is ${schema.kind}`)
  return name
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
  const schema = payload && schemas.get(payload.name)
  if (schema?.kind === "object" && schema.tag !== undefined) place.fail(`the body ${schema.name} is tagged`)
  const bodyFields = schema?.kind === "object" ? schema.fields : []
  const names = [...parameters, ...bodyFields].map(({ name }) => name)
  const shared = names.find((name, index) => names.indexOf(name) !== index)
  if (shared !== undefined) place.fail(`two parts of its input have a field "${shared}"`)
}

interface ReadErrors {
  readonly name: string
  readonly statuses: ReadonlySet<number>
}

const readErrors = (place: Cursor, { schemas }: OperationsContext): ReadErrors => {
  const { $ref } = place.object(["$ref"])
  const name = $ref.reference()
  const union = schemas.get(name)
  if (union?.kind !== "errorUnion") return $ref.fail(`${name} is not a union of errors`)
  const statuses = union.members.map((member) => {
    const error = schemas.get(member.name)
    return error?.kind === "error" ? error.status : $ref.fail(`${member.name} is not an error`)
  })
  return { name, statuses: new Set(statuses) }
}

const readResponses = (
  place: Cursor,
  errors: ReadErrors,
  context: OperationsContext
): Pick<OperationModel, "success" | "statuses"> => {
  const statuses = place.entries().map(([status, response]) => {
    if (!/^(200|[45]\d\d)$/.test(status)) response.fail("expected 200 or the status of an error")
    if (status === "200") return 200
    const name = readJson(response.object(["content"]).content, context, "errorUnion")
    if (name !== errors.name) response.fail(`its error is ${name}, and the operation's is ${errors.name}`)
    if (!errors.statuses.has(Number(status))) response.fail(`no error in ${errors.name} has this status`)
    return Number(status)
  })
  for (const status of errors.statuses) {
    if (!statuses.includes(status)) place.fail(`${errors.name} has an error of status ${status}, which is not here`)
  }
  if (!place.has("200")) place.fail("there is no response 200")
  return { success: readSuccess(place.at("200"), context), statuses }
}

const readSuccess = (place: Cursor, context: OperationsContext): OperationModel["success"] => {
  const { content } = place.object([], ["content"])
  if (content === undefined) return { kind: "empty" }
  if (!content.has("text/csv")) return { kind: "json", name: readJson(content, context, "object", "union") }
  const { schema } = content.object(["text/csv"])["text/csv"].object(["schema"])
  const csv = schema.object(["type", "format"])
  csv.type.literal("string")
  csv.format.literal("binary")
  return { kind: "csv" }
}
