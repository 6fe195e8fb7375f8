/**
 * The promise face: each service's operations once more, as functions that return promises. A function only hands its
 * endpoint to the client, so nothing of an operation is said twice.
 */
import type { GeneratedFile } from "../files.ts"
import type { OperationModel } from "../model.ts"
import { isSamePlace, packages, type Place, shared } from "../place.ts"
import type { Plan, PlannedOperation, PlannedService } from "../plan.ts"
import { comment, operationDoc, pageOfService, since } from "./docs.ts"
import { importLines, sourceOf } from "./imports.ts"
import { makeTypes, References } from "./types.ts"

const folder = "packages/promise/src/generated"

/** The field of a client that has a service's operations: `billingKeys` of `BillingKeys`. */
const fieldOf = ({ name }: PlannedService): string => name[0]!.toLowerCase() + name.slice(1)

const operationsOf = ({ name }: PlannedService): string => `${name}Operations`

const createOf = ({ name }: PlannedService): string => `create${name}`

/** What the module of a service declares besides the service: schemas, inputs and endpoints. */
const namesAt = (plan: Plan, { operations, place }: PlannedService): ReadonlyArray<string> => [
  ...Array.from(plan.schemas.values())
    .filter((planned) => isSamePlace(planned.place, place))
    .flatMap(({ schema, twin }) => [schema.name, ...(twin === undefined ? [] : [twin])]),
  ...operations.flatMap(({ cases, input, operation }) => [operation.id, input, ...cases.map((it) => it.input)])
]

const emitService = (plan: Plan, service: PlannedService): GeneratedFile => {
  const references = new References()
  const types = makeTypes(plan, references)
  references.module("PromiseClient", "type")

  const successOf = ({ success }: OperationModel): string => {
    switch (success.kind) {
      case "json":
        return types.type(success.type, "output", "type")
      case "text":
        return "string"
      case "bytes":
        return "Uint8Array"
      case "empty":
        return "void"
    }
  }

  const field = (planned: PlannedOperation): string => {
    const { input, list, operation } = planned
    const errors = references.schema(operation.errors, plan.schemas.get(operation.errors)!, "type")
    const kind = list === undefined ? "Operation" : list.by === "page" ? "PageList" : "CursorList"
    references.module(kind, "type")
    references.module(list === undefined ? "createOperation" : "createList", "value")
    const ofList =
      list === undefined
        ? []
        : [
            types.type(list.item, "output", "type"),
            [...new Set([list.from[0], list.size[0]])].map((name) => JSON.stringify(name)).join(" | ")
          ]
    return (
      operationDoc(plan, planned, { indent: "  ", category: undefined, face: "promise" }) +
      `  readonly ${operation.id}: ${kind}<${[input, successOf(operation), errors, ...ofList].join(", ")}>\n`
    )
  }

  const value = ({ list, operation }: PlannedOperation): string =>
    `  ${operation.id}: ${list === undefined ? "createOperation" : "createList"}(client, ${operation.id})`

  const { name, operations, place, summary } = service
  const [first] = operations
  const parts = [
    `export { ${namesAt(plan, service).toSorted().join(", ")} } from "${sourceOf(place)}"\n`,
    comment([`The operations of \`${name}\` as promises.`, "", "@category models", since]) +
      `export interface ${operationsOf(service)} {\n${operations.map(field).join("\n")}}\n`,
    comment([
      summary,
      "",
      "@example",
      "```ts",
      `import { createClient, ${createOf(service)}, type ${first!.input} } from "@effect-portone/promise"`,
      "",
      "// Reads PORTONE_API_SECRET.",
      `const ${fieldOf(service)} = ${createOf(service)}(createClient())`,
      "",
      `const ${first!.operation.id} = (input: ${first!.input}) => ${fieldOf(service)}.${first!.operation.id}(input)`,
      "```",
      `@see ${pageOfService(service)}`,
      "@category constructors",
      since
    ]) +
      `export const ${createOf(service)} = (client: PromiseClient): ${operationsOf(service)} => ({\n` +
      `${operations.map(value).join(",\n")}\n})\n`
  ]
  const declared = operations.flatMap(({ input, operation }) => [
    { place, name: operation.id, isValue: true },
    { place, name: input, isValue: false }
  ])
  return {
    path: `${folder}/${name}.ts`,
    text: [importLines(references, "promise", name, declared), "", parts.join("\n")].join("\n") + "\n"
  }
}

const emitIndex = (plan: Plan): GeneratedFile => {
  const { services } = plan
  const sharedPlaces = packages
    .map((name): Place => ({ package: name, module: shared }))
    .filter((place) => [...plan.schemas.values()].some((planned) => isSamePlace(planned.place, place)))
  return {
    path: `${folder}/index.ts`,
    text:
      [
        'import type { PromiseClient } from "../PromiseClient.ts"',
        ...services
          .toSorted((a, b) => (a.name < b.name ? -1 : 1))
          .map((it) => `import { ${createOf(it)}, type ${operationsOf(it)} } from "./${it.name}.ts"`),
        "",
        ...sharedPlaces.map((place) => `export * from "${sourceOf(place)}"`),
        ...services.map(({ name }) => `export * from "./${name}.ts"`),
        "",
        comment(["Every service, each with its operations as promises.", "", "@category models", since]) +
          `export interface Services {\n` +
          services
            .map((it) => comment([it.summary], "  ") + `  readonly ${fieldOf(it)}: ${operationsOf(it)}\n`)
            .join("\n") +
          "}\n",
        comment([
          "Makes every service over a client.",
          "",
          "@example",
          "```ts",
          'import { createClient, createServices } from "@effect-portone/promise"',
          "",
          "const services = createServices(createClient())",
          "```",
          "@category constructors",
          since
        ]) +
          `export const createServices = (client: PromiseClient): Services => ({\n` +
          `${services.map((it) => `  ${fieldOf(it)}: ${createOf(it)}(client)`).join(",\n")}\n})`
      ].join("\n") + "\n"
  }
}

export const emitPromises = (plan: Plan): ReadonlyArray<GeneratedFile> => [
  ...plan.services.map((service) => emitService(plan, service)),
  emitIndex(plan)
]
