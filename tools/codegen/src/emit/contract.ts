/**
 * The contract: the same operations once more, as the `HttpApi` that a server of PortOne's API would declare. The
 * emulator implements it, and its OpenAPI document is compared with PortOne's.
 */
import type { GeneratedFile } from "../files.ts"
import type { FieldModel, OperationModel } from "../model.ts"
import { answersWithAbsences, pascal, type Plan, type PlannedOperation, type PlannedService } from "../plan.ts"
import { comment, standingTags } from "./docs.ts"
import { importLines } from "./imports.ts"
import { makeTypes, nameOn, References } from "./types.ts"

const folder = "packages/emulator/src/generated"

const groupOf = (service: PlannedService): string => `${service.name}Group`

const typeOf = (operation: OperationModel): string => `${pascal(operation.id)}Endpoint`

/** `/payments/{paymentId}` as a router spells it: `/payments/:paymentId`. */
const routeOf = (operation: OperationModel): string => operation.path.replaceAll(/\{([^{}]*)\}/g, ":$1")

const list = (lines: ReadonlyArray<string>): string => `{\n${lines.join(",\n")}\n}`

const makeContract = (plan: Plan, references: References) => {
  const types = makeTypes(plan, references)

  /** Parameters as fields of an interface and of a struct. */
  const fieldsOf = (fields: ReadonlyArray<FieldModel>) => ({
    type: fields.map((field) => types.fieldType(field, false, "input", "type")),
    schema: fields.map((field) => types.fieldSchema(field, false, "input"))
  })

  const requestOf = ({ headerParameters, pathParameters, payload, queryParameters }: OperationModel) => {
    const params = fieldsOf(pathParameters)
    const query = fieldsOf(queryParameters)
    // A server reads headers by their names in lower case.
    const headers = fieldsOf(headerParameters.map((field) => ({ ...field, name: field.header.toLowerCase() })))
    if (payload === undefined) return { params, query, headers, body: undefined }
    const planned = plan.schemas.get(payload.name)!
    const { required } = payload
    const name = references.schema(nameOn(planned, "input"), planned, "value")
    if (payload.placement === "body") return { params, query, headers, body: { name, required } }
    references.module("Schema", "value")
    const json = `Schema.fromJsonString(${name})`
    return {
      params,
      headers,
      query: {
        type: [...query.type, `readonly requestBody${required ? "" : "?"}: ${name}`],
        schema: [...query.schema, `requestBody: ${required ? json : `Schema.optionalKey(${json})`}`]
      },
      body: undefined
    }
  }

  const successOf = ({ status, success }: OperationModel): { readonly type: string; readonly schema: string } => {
    const answer = (schema: string): string => {
      const media = success.kind === "empty" ? "" : `contentType: ${JSON.stringify(success.mediaType)}, `
      return `ContractEndpoint.answer(${schema}, { as: ${JSON.stringify(success.kind)}, ${media}status: ${status} })`
    }
    const other = (type: string, schema: string) => {
      references.module("Schema", "value")
      return { type, schema: answer(schema) }
    }
    switch (success.kind) {
      case "text":
        return success.mediaType === "text/csv" && status === 200
          ? { type: "string", schema: "ContractEndpoint.csv" }
          : other("string", "Schema.String")
      case "bytes":
        return other("Uint8Array", "Schema.Uint8Array")
      case "empty":
        return status === 200 ? { type: "void", schema: "ContractEndpoint.empty" } : other("void", "Schema.Void")
      case "json": {
        const schema = types.schema(success.type, "output")
        const isUsual = success.mediaType === "application/json" && status === 200
        return { type: types.type(success.type, "output", "type"), schema: isUsual ? schema : answer(schema) }
      }
    }
  }

  /** The error classes of an operation by their status, both in ascending order. */
  const errorsOf = (operation: OperationModel): ReadonlyArray<readonly [number, ReadonlyArray<string>]> => {
    const { schema: union } = plan.schemas.get(operation.errors)!
    if (union.kind !== "errorUnion") throw new Error(`emit: the errors of ${operation.id} are no union`)
    const byStatus = new Map<number, Array<string>>()
    for (const { name } of union.members) {
      const planned = plan.schemas.get(name)!
      if (planned.schema.kind !== "error") throw new Error(`emit: ${name} is no error`)
      const { status } = planned.schema
      byStatus.set(status, [...(byStatus.get(status) ?? []), references.schema(name, planned, "value")])
    }
    return [...byStatus].sort(([a], [b]) => a - b).map(([status, names]) => [status, names.toSorted()] as const)
  }

  const endpoint = ({ operation, summary }: PlannedOperation): string => {
    references.module("ContractEndpoint", "value")
    const { body, headers, params, query } = requestOf(operation)
    const success = successOf(operation)
    const errors = references.schema(operation.errors, plan.schemas.get(operation.errors)!, "type")
    const part = (name: string, lines: ReadonlyArray<string>) =>
      lines.length === 0 ? [] : [`readonly ${name}: {\n${lines.join("\n")}\n}`]
    const request = [
      ...part("params", params.type),
      ...part("query", query.type),
      ...part("headers", headers.type),
      ...(body === undefined ? [] : [`readonly payload: ${body.name}${body.required ? "" : " | undefined"}`])
    ]
    const doc = comment([
      `\`${operation.method} ${operation.path}\``,
      "",
      ...standingTags(operation),
      "@category endpoints",
      "@since 0.1.0"
    ])
    const parameters = [
      JSON.stringify(operation.id),
      JSON.stringify(operation.method),
      JSON.stringify(routeOf(operation)),
      request.length === 0 ? "{}" : `{\n${request.join("\n")}\n}`,
      success.type,
      errors
    ]
    const options = [
      `summary: ${JSON.stringify(summary)}`,
      `authorized: ${operation.authorized}`,
      ...(params.schema.length === 0 ? [] : [`params: ${list(params.schema)}`]),
      ...(query.schema.length === 0 ? [] : [`query: ${list(query.schema)}`]),
      ...(headers.schema.length === 0 ? [] : [`headers: ${list(headers.schema)}`]),
      ...(body === undefined ? [] : [`${body.required ? "payload" : "optionalPayload"}: ${body.name}`]),
      `success: ${success.schema}`,
      `errors: ${list(errorsOf(operation).map(([status, names]) => `${status}: [${names.join(", ")}]`))}`
    ]
    return (
      `${doc}export interface ${typeOf(operation)} extends ContractEndpoint.ContractEndpoint<\n` +
      `${parameters.join(",\n")}\n> {}\n\n` +
      `${doc}export const ${operation.id}: ${typeOf(operation)} = ContractEndpoint.make(` +
      `${parameters.slice(0, 3).join(", ")}, ${list(options)})\n`
    )
  }

  const group = (service: PlannedService): string => {
    for (const name of ["HttpApiGroup", "OpenApi"]) references.module(name, "value")
    const name = groupOf(service)
    const doc = comment([service.summary, "", "@category groups", "@since 0.1.0"])
    const operations = service.operations.map(({ operation }) => operation)
    return (
      `${doc}export interface ${name} extends HttpApiGroup.HttpApiGroup<${JSON.stringify(service.name)}, ` +
      `${operations.map(typeOf).join(" | ")}> {}\n\n` +
      `${doc}export const ${name}: ${name} = HttpApiGroup.make(${JSON.stringify(service.name)})` +
      `.add(${operations.map(({ id }) => id).join(", ")})` +
      `.annotate(OpenApi.Description, ${JSON.stringify(service.summary)})\n`
    )
  }

  return { endpoint, group }
}

const emitGroup = (plan: Plan, service: PlannedService): GeneratedFile => {
  const references = new References()
  const contract = makeContract(plan, references)
  const parts = [...service.operations.map(contract.endpoint), contract.group(service)]
  return {
    path: `${folder}/${service.name}.ts`,
    text: [importLines(references, "emulator", service.name), "", parts.join("\n")].join("\n") + "\n"
  }
}

/** The required fields that types of answers leave optional, by type. */
const requiredOf = (plan: Plan): string => {
  const absences = answersWithAbsences(plan)
  if (absences.length === 0) return "{}"
  return list(absences.map(({ fields, name }) => `${name}: ${JSON.stringify(fields.map((field) => field.name))}`))
}

const emitApi = (plan: Plan): GeneratedFile => {
  const groups = plan.services.map(groupOf)
  const doc = comment([
    "PortOne's V2 API as a server would declare it: a group for each service, an endpoint for each operation.",
    "",
    "@example",
    "```ts",
    'import { PortOneApi } from "@effect-portone/emulator"',
    'import * as OpenApi from "effect/http-api/OpenApi"',
    "",
    "const document = OpenApi.fromApi(PortOneApi)",
    "```",
    "@category contract",
    "@since 0.1.0"
  ])
  return {
    path: `${folder}/index.ts`,
    text:
      [
        'import * as HttpApi from "effect/http-api/HttpApi"',
        'import * as OpenApi from "effect/http-api/OpenApi"',
        'import { spelling } from "../contract/spelling.ts"',
        ...plan.services
          .toSorted((a, b) => (a.name < b.name ? -1 : 1))
          .map((service) => `import { ${groupOf(service)} } from "./${service.name}.ts"`),
        "",
        `export { ${groups.join(", ")} }\n`,
        comment([
          "What the types of answers leave optional, since records from before it may lack it, and PortOne's document",
          "requires all the same: by type, the names of the fields."
        ]) + `const required = ${requiredOf(plan)}\n`,
        `${doc}export interface PortOneApi extends HttpApi.HttpApi<"PortOne", ${groups.join(" | ")}> {}\n`,
        `${doc}export const PortOneApi: PortOneApi = HttpApi.make("PortOne").add(${groups.join(", ")})` +
          `.annotate(OpenApi.Title, "PortOne V2 API").annotate(OpenApi.Version, ${JSON.stringify(plan.model.version)})` +
          ".annotate(OpenApi.Transform, spelling(required))"
      ].join("\n") + "\n"
  }
}

export const emitContract = (plan: Plan): ReadonlyArray<GeneratedFile> => [
  ...plan.services.map((service) => emitGroup(plan, service)),
  emitApi(plan)
]
