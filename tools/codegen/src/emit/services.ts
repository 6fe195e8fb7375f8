/**
 * A service's operations as exported code: each operation's flat input and its `Endpoint`, then the interface of all
 * methods and the service itself.
 */
import type { PlannedList } from "../lists.ts"
import { bareType, type FieldModel, type ObjectModel, partsOf, type SuccessModel, type TypeModel } from "../model.ts"
import { isObject, type Plan, type PlannedOperation, type PlannedService } from "../plan.ts"
import { comment, operationDoc, schemaDoc, serviceDoc } from "./docs.ts"
import type { makeSchemas } from "./schemas.ts"
import { key, makeTypes, type References } from "./types.ts"

export const makeServices = (plan: Plan, references: References, schemas: ReturnType<typeof makeSchemas>) => {
  const types = makeTypes(plan, references)

  const objectCalled = (name: string): ObjectModel => {
    const { schema } = plan.schemas.get(name)!
    if (!isObject(schema)) throw new Error(`emit: ${name} is no object, and cannot be a body`)
    return schema
  }

  const parametersOf = ({ operation }: PlannedOperation): ReadonlyArray<FieldModel> => [
    ...operation.pathParameters,
    ...operation.queryParameters,
    ...operation.headerParameters
  ]

  /** The body of an operation; where it is a union, that of each of its cases. */
  const bodiesOf = ({ cases, operation }: PlannedOperation): ReadonlyArray<ObjectModel> =>
    cases.length > 0
      ? cases.map(({ body }) => objectCalled(body))
      : operation.payload === undefined
        ? []
        : [objectCalled(operation.payload.name)]

  /** Whether an input can be left out: nothing in it is required. */
  const isOptional = (planned: PlannedOperation): boolean =>
    [...parametersOf(planned), ...bodiesOf(planned).flatMap(({ fields }) => fields)].every(
      (field) => !field.required
    ) && planned.cases.length === 0

  const input = (service: PlannedService, planned: PlannedOperation): string => {
    const { cases, operation } = planned
    const doc = (words: string) => schemaDoc(`The input of \`${operation.id}\`: ${words}.`, "inputs", operation)
    if (cases.length === 0) {
      return inputOf(service, planned, planned.input, bodiesOf(planned)[0], doc("path, query and body together"))
    }
    const names = cases.map((it) => it.input)
    const encoded = names.map((name) => `${name}Encoded`)
    const alias = (name: string, of: ReadonlyArray<string>) => `export type ${name} = ${of.join(" | ")}\n`
    const inputs = cases.map((it) =>
      inputOf(service, planned, it.input, objectCalled(it.body), doc(`path, query and body, with ${it.body}`), true)
    )
    schemas.wireForms.push(schemas.wireDoc(planned.input, operation) + alias(`${planned.input}Encoded`, encoded))
    return [
      ...inputs,
      doc("path, query and one of the bodies together") + alias(planned.input, names),
      `${doc("path, query and one of the bodies together")}export const ${planned.input}: ` +
        `Schema.Codec<${planned.input}, ${planned.input}Encoded> = Schema.Union([${names.join(", ")}])\n`
    ].join("\n")
  }

  /** The input of an operation with one body, or with none. */
  const inputOf = (
    { place }: PlannedService,
    planned: PlannedOperation,
    name: string,
    payload: ObjectModel | undefined,
    doc: string,
    isEncoded = false
  ): string => {
    const body = payload === undefined ? undefined : plan.schemas.get(payload.name)!
    const parameters = parametersOf(planned)
    return schemas.object({
      name,
      ownerOf: (field) =>
        body !== undefined && !parameters.includes(field)
          ? { name: body.schema.name, place: body.place }
          : { name: planned.input, place },
      doc,
      wireDoc: schemas.wireDoc(name, planned.operation),
      side: "input",
      allowsUndefined: true,
      isEncoded: isEncoded || body?.isEncoded === true || parameters.some(({ type }) => isTime(type)),
      fields: [...parameters, ...(payload?.fields ?? [])],
      tag: payload?.tag,
      alternatives: payload?.alternatives
    })
  }

  const success = ({
    operation
  }: PlannedOperation): { readonly type: string; readonly schema: string; readonly format: string } => {
    const { success } = operation
    if (success.kind === "json") {
      return {
        type: types.type(success.type, "output", "type"),
        schema: types.schema(success.type, "output"),
        format: "json"
      }
    }
    references.module("Schema", "value")
    switch (success.kind) {
      case "text":
        return { type: "string", schema: "Schema.String", format: "text" }
      case "bytes":
        return { type: "Uint8Array", schema: "Schema.Uint8Array", format: "bytes" }
      case "empty":
        return { type: "void", schema: "Schema.Void", format: "empty" }
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
        ...(operation.headerParameters.length === 0
          ? []
          : [
              `  headerFields: { ${operation.headerParameters
                .map(({ header, name }) => `${key(name)}: ${JSON.stringify(header)}`)
                .join(", ")} }`
            ]),
        `  payload: ${JSON.stringify(payload)}`,
        ...(operation.payload === undefined || operation.payload.mediaType === "application/json"
          ? []
          : [`  contentType: ${JSON.stringify(operation.payload.mediaType)}`]),
        `  storeId: ${JSON.stringify(storeIdOf(planned))}`,
        `  format: ${JSON.stringify(format)}`,
        ...acceptOf(operation.success).map((mediaType) => `  accept: ${JSON.stringify(mediaType)}`),
        `  success: ${schema}`,
        `  errors: ${operation.errors}`,
        ...(list === undefined ? [] : [`  list: ${list.value}`])
      ].join(",\n") +
      "\n})\n"
    )
  }

  /** Where the store stands in an input, whichever case it is. */
  const storeIdOf = (planned: PlannedOperation): ReadonlyArray<ReadonlyArray<string>> => {
    const bodies = bodiesOf(planned)
    const [first, ...others] = (bodies.length === 0 ? [{ fields: [] }] : bodies).map(({ fields }) =>
      placesOfStoreId(plan, [...parametersOf(planned), ...fields])
    )
    const isIn = (places: ReadonlyArray<ReadonlyArray<string>>, place: ReadonlyArray<string>) =>
      places.some((other) => other.join(".") === place.join("."))
    return first!.filter((place) => others.every((places) => isIn(places, place)))
  }

  /** Describes what makes an endpoint a list: its type, the parameters that this adds, and the value of `list`. */
  const listText = ({ by, from, item, items, key, largestPage, place, reach, size }: PlannedList) => {
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
        ...(key === undefined ? [] : [`key: ${JSON.stringify(key)}`]),
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

const isTime = (type: TypeModel): boolean => partsOf(type).some(({ kind }) => kind === "date-time")

/** The media type to ask for, where the format of an answer does not say it. */
const acceptOf = (success: SuccessModel): ReadonlyArray<string> => {
  if (success.kind === "empty") return []
  const usual = { json: "application/json", text: "text/csv", bytes: "application/octet-stream" }
  return success.mediaType === usual[success.kind] ? [] : [success.mediaType]
}

/** Finds every `storeId` of an input, except inside lists: a default store does not belong there. */
const placesOfStoreId = (plan: Plan, fields: ReadonlyArray<FieldModel>): ReadonlyArray<ReadonlyArray<string>> =>
  fields.flatMap((field): ReadonlyArray<ReadonlyArray<string>> => {
    if (field.name === "storeId") return [["storeId"]]
    const type = bareType(field.type)
    const schema = type.kind === "reference" ? plan.schemas.get(type.name)!.schema : undefined
    return schema !== undefined && isObject(schema)
      ? placesOfStoreId(plan, schema.fields).map((place) => [field.name, ...place])
      : []
  })
