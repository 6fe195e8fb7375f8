/**
 * From a document's facts to the model: parsed, patched, and read with nothing left over.
 *
 * Whatever this does not know stops it, with the place in the message: see `cursor.ts`.
 */
import { sourceKeyword } from "../document/facts.ts"
import { compareText, type JsonObject } from "../json.ts"
import type { Model, OperationModel, SchemaModel } from "../model.ts"
import { applyPatches, patches, type Patch } from "./patches.ts"
import { readOperations } from "./operations.ts"
import { readSchemas, type ReadSchemas } from "./schemas.ts"
import { Cursor } from "./cursor.ts"

export interface ReadOptions {
  readonly patches?: ReadonlyArray<Patch>
  /** Hears of each patch that should have found something in the document and did not. */
  readonly onIdle?: (patch: Patch) => void
}

export const read = (text: string, options: ReadOptions = {}): Model => {
  const facts: unknown = JSON.parse(text)
  new Cursor(facts).entries()
  const idle = applyPatches(facts as JsonObject, options.patches ?? patches)
  idle.forEach((patch) => options.onIdle?.(patch))
  const document = new Cursor(facts).object(
    ["openapi", "info", "servers", "paths", "components", "x-portone-categories"],
    [sourceKeyword]
  )
  document.openapi.literal("3.0.3")
  checkServers(document.servers)
  const components = document.components.object(["schemas", "securitySchemes"])
  checkSecuritySchemes(components.securitySchemes)
  const read = readSchemas(components.schemas)
  const categories = new Set(readCategories(document["x-portone-categories"]))
  const operations = readOperations(document.paths, { schemas: read.schemas, categories })
  return {
    version: document.info.object(["version"]).version.string(),
    schemas: withStability(components.schemas, read, operations).toSorted((a, b) => compareText(a.name, b.name)),
    operations: operations.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.method, b.method))
  }
}

const checkServers = (place: Cursor): void => {
  const [server, other] = place.items()
  other?.fail("there is more than one server")
  if (server === undefined) return place.fail("there is no server")
  server.object(["url"]).url.literal("https://api.portone.io")
}

const checkSecuritySchemes = (place: Cursor): void => {
  const { bearerJwt, portOne } = place.object(["bearerJwt", "portOne"])
  for (const [scheme, at] of [
    ["bearer", bearerJwt],
    ["portone", portOne]
  ] as const) {
    const keywords = at.object(["type", "scheme"])
    keywords.type.literal("http")
    keywords.scheme.literal(scheme)
  }
}

const readCategories = (place: Cursor): ReadonlyArray<string> =>
  place.items().flatMap((item) => {
    const { id, children } = item.object(["id"], ["children"])
    return [id.string(), ...(children === undefined ? [] : readCategories(children))]
  })

const withStability = (
  place: Cursor,
  { references, schemas }: ReadSchemas,
  operations: ReadonlyArray<OperationModel>
): ReadonlyArray<SchemaModel> => {
  const reachedFrom = (roots: ReadonlyArray<OperationModel>): ReadonlySet<string> => {
    const reached = new Set<string>()
    const reach = (name: string): void => {
      if (reached.has(name)) return
      reached.add(name)
      for (const next of references.get(name) ?? []) reach(next)
    }
    for (const operation of roots) namesIn(operation).forEach(reach)
    return reached
  }
  const used = reachedFrom(operations)
  const stable = reachedFrom(operations.filter((operation) => !operation.unstable))
  return [...schemas.values()].map((schema) => {
    if (!used.has(schema.name)) place.at(schema.name).fail("no operation uses it")
    return { ...schema, unstable: !stable.has(schema.name) }
  })
}

/** The schemas that an operation names itself. */
const namesIn = (operation: OperationModel): ReadonlyArray<string> => {
  const { errors, payload, pathParameters, queryParameters, success } = operation
  return [
    errors,
    ...(payload === undefined ? [] : [payload.name]),
    ...(success.kind === "json" ? [success.name] : []),
    ...[...pathParameters, ...queryParameters].flatMap(({ type }) => (type.kind === "reference" ? [type.name] : []))
  ]
}
