/**
 * A service's operations as exported code: each operation's flat input and its `Endpoint`, then the interface of all
 * methods and the service itself.
 */
import type { PlannedList } from "../lists.ts"
import type { FieldModel, ObjectModel } from "../model.ts"
import { isObject, type Plan, type PlannedOperation, type PlannedService } from "../plan.ts"
import { comment, operationDoc, schemaDoc, serviceDoc } from "./docs.ts"
import type { makeSchemas } from "./schemas.ts"
import { makeTypes, type References } from "./types.ts"

export const makeServices = (plan: Plan, references: References, schemas: ReturnType<typeof makeSchemas>) => {
  const types = makeTypes(plan, references)

  const payloadOf = ({ operation }: PlannedOperation): ObjectModel | undefined => {
    if (operation.payload === undefined) return undefined
    const { schema } = plan.schemas.get(operation.payload.name)!
    if (!isObject(schema)) throw new Error(`emit: the body of ${operation.id} is no object`)
    return schema
  }

  const fieldsOf = (planned: PlannedOperation): ReadonlyArray<FieldModel> => [
    ...planned.operation.pathParameters,
    ...planned.operation.queryParameters,
    ...(payloadOf(planned)?.fields ?? [])
  ]

  /** Whether an input can be left out: nothing in it is required. */
  const isOptional = (planned: PlannedOperation): boolean => fieldsOf(planned).every((field) => !field.required)

  const input = ({ place }: PlannedService, planned: PlannedOperation): string => {
    const { input: name, operation } = planned
    const payload = payloadOf(planned)
    const body = payload === undefined ? undefined : plan.schemas.get(payload.name)!
    return schemas.object({
      name,
      ownerOf: (field) =>
        body !== undefined && payload?.fields.includes(field) === true
          ? { name: payload.name, place: body.place }
          : { name, place },
      doc: schemaDoc(`The input of \`${operation.id}\`: path, query and body together.`, "inputs", operation.unstable),
      wireDoc: schemas.wireDoc(name, operation.unstable),
      side: "input",
      allowsUndefined: true,
      isEncoded: body?.isEncoded === true,
      fields: fieldsOf(planned),
      tag: undefined,
      alternatives: payload?.alternatives
    })
  }

  const success = ({
    operation
  }: PlannedOperation): { readonly type: string; readonly schema: string; readonly format: string } => {
    switch (operation.success.kind) {
      case "csv":
        references.module("Schema", "value")
        return { type: "string", schema: "Schema.String", format: "text" }
      case "empty":
        references.module("Schema", "value")
        return { type: "void", schema: "Schema.Void", format: "empty" }
      case "json": {
        const model = { kind: "reference", name: operation.success.name } as const
        return {
          type: types.type(model, "output", "type"),
          schema: types.schema(model, "output"),
          format: "json"
        }
      }
    }
  }

  const endpoint = (service: PlannedService, planned: PlannedOperation): string => {
    const { input: inputName, operation } = planned
    references.module("Endpoint", "value")
    const { format, schema, type } = success(planned)
    references.schema(operation.errors, plan.schemas.get(operation.errors)!, "value")
    const names = (fields: ReadonlyArray<FieldModel>) => JSON.stringify(fields.map((field) => field.name))
    const payload =
      operation.payload === undefined
        ? "none"
        : `${operation.payload.required ? "" : "optional-"}${operation.payload.placement}`
    const list = planned.list === undefined ? undefined : listText(planned.list)
    const parameters = `${inputName}, ${type}, ${operation.errors}`
    const [declared, make] =
      list === undefined
        ? [`Endpoint.Endpoint<${parameters}>`, "Endpoint.make"]
        : [`Endpoint.${list.type}<${parameters}, ${list.parameters}>`, "Endpoint.makeList"]
    return (
      operationDoc(plan, planned, { indent: "", category: "endpoints" }) +
      `export const ${operation.id}: ${declared} = ${make}({\n` +
      [
        `  id: ${JSON.stringify(operation.id)}`,
        `  service: ${JSON.stringify(service.name)}`,
        `  method: ${JSON.stringify(operation.method)}`,
        `  path: ${JSON.stringify(operation.path)}`,
        `  authorized: ${operation.authorized}`,
        `  input: ${inputName}`,
        `  pathFields: ${names(operation.pathParameters)}`,
        `  queryFields: ${names(operation.queryParameters)}`,
        `  payload: ${JSON.stringify(payload)}`,
        `  storeId: ${JSON.stringify(placesOfStoreId(plan, fieldsOf(planned)))}`,
        `  format: ${JSON.stringify(format)}`,
        `  success: ${schema}`,
        `  errors: ${operation.errors}`,
        ...(list === undefined ? [] : [`  list: ${list.value}`])
      ].join(",\n") +
      "\n})\n"
    )
  }

  /** Describes what makes an endpoint a list: its type, the parameters that this adds, and the value of `list`. */
  const listText = ({ by, from, item, items, largestPage, place, reach, size }: PlannedList) => {
    const fields = [...new Set([from[0], size[0]])].map((field) => JSON.stringify(field))
    return {
      type: by === "page" ? "PageList" : "CursorList",
      parameters: `${types.type(item, "output", "type")}, ${fields.join(" | ")}`,
      value: `{ ${[
        `by: ${JSON.stringify(by)}`,
        `item: ${types.schema(item, "output")}`,
        `items: ${JSON.stringify(items)}`,
        `place: ${JSON.stringify(place)}`,
        `from: ${JSON.stringify(from)}`,
        `size: ${JSON.stringify(size)}`,
        ...(largestPage === undefined ? [] : [`largestPage: ${largestPage}`]),
        ...(reach === undefined ? [] : [`reach: ${reach}`])
      ].join(", ")} }`
    }
  }

  const method = (planned: PlannedOperation): string => {
    const { input: inputName, operation } = planned
    const optional = isOptional(planned) ? "?" : ""
    return (
      operationDoc(plan, planned, { indent: "  ", category: undefined }) +
      `  readonly ${operation.id}: (input${optional}: ${inputName}, options?: CallOptions) => ` +
      `Effect.Effect<${success(planned).type}, ${operation.errors} | PortOneClientError>\n`
    )
  }

  const service = (planned: PlannedService): string => {
    for (const name of ["Context", "Effect", "Layer", "PortOneClient"]) references.module(name, "value")
    for (const name of ["CallOptions", "PortOneClientError"]) references.module(name, "type")
    const { name, operations } = planned
    const implementation = operations.map((it) => {
      const fallback = isOptional(it) ? " ?? {}" : ""
      return `      ${it.operation.id}: (input, options) => client.run(${it.operation.id}, input${fallback}, options)`
    })
    return [
      comment([`The methods of {@link ${name}}.`, "", "@category models", "@since 0.1.0"]) +
        `export interface ${name}Methods {\n${operations.map(method).join("\n")}}\n`,
      serviceDoc(planned) +
        `export class ${name} extends Context.Service<${name}, ${name}Methods>()` +
        `("@effect-portone/${planned.place.package}/${name}") {\n` +
        comment(
          [
            "Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.",
            "",
            "@since 0.1.0"
          ],
          "  "
        ) +
        // Effect builds a layer once and shares it, whatever client is provided to it. Of two merchants in one program,
        // the second would call with the first one's client.
        `  static readonly layer: Layer.Layer<${name}, never, PortOneClient> = Layer.fresh(\n` +
        `    Layer.effect(\n` +
        `      ${name},\n` +
        `      Effect.map(PortOneClient, (client) => ${name}.of({\n${implementation.join(",\n")}\n    }))\n` +
        "    )\n" +
        "  )\n\n" +
        comment(
          [
            "Builds the service of the given methods only, for a test. Any other method dies and names itself.",
            "",
            "@since 0.1.0"
          ],
          "  "
        ) +
        `  static readonly layerTest = (methods: Partial<${name}Methods>): Layer.Layer<${name}> =>\n` +
        `    Layer.mock(${name}, methods)\n` +
        "}\n"
    ].join("\n")
  }

  return { input, endpoint, service }
}

/** Finds every `storeId` of an input, except inside lists: a default store does not belong there. */
const placesOfStoreId = (plan: Plan, fields: ReadonlyArray<FieldModel>): ReadonlyArray<ReadonlyArray<string>> =>
  fields.flatMap((field): ReadonlyArray<ReadonlyArray<string>> => {
    if (field.name === "storeId") return [["storeId"]]
    if (field.type.kind !== "reference") return []
    const { schema } = plan.schemas.get(field.type.name)!
    return isObject(schema) ? placesOfStoreId(plan, schema.fields).map((place) => [field.name, ...place]) : []
  })
