/**
 * From a document's facts to the model: parsed, patched, and read with nothing left over.
 *
 * Whatever this does not know stops it, with the place in the message: see `cursor.ts`.
 */
import { compareText, type JsonObject } from "../json.ts"
import { sourceKeyword } from "../keywords.ts"
import { type Model, type OperationModel, referencesOf, type SchemaModel } from "../model.ts"
import { Cursor } from "./cursor.ts"
import { Names } from "./names.ts"
import { Notes } from "./notes.ts"
import { readOperations } from "./operations.ts"
import { applyPatches, patches, type Patch } from "./patches.ts"
import { readSchemas, type ReadSchemas } from "./schemas.ts"

export interface ReadOptions {
  readonly patches?: ReadonlyArray<Patch>
  /** Hears of each patch that should have found something in the document and did not. */
  readonly onIdle?: (patch: Patch) => void
}

export const read = (text: string, options: ReadOptions = {}): Model => {
  const facts: unknown = JSON.parse(text)
  const notes = new Notes()
  const root = Cursor.of(facts, notes)
  root.entries()
  const idle = applyPatches(facts as JsonObject, options.patches ?? patches)
  idle.forEach((patch) => options.onIdle?.(patch))
  const document = root.object(
    ["openapi", "info", "servers", "paths", "components", "x-portone-categories"],
    [sourceKeyword]
  )
  checkVersion(document.openapi)
  checkServers(document.servers)
  const components = document.components.object(
    ["schemas", "securitySchemes"],
    ["parameters", "requestBodies", "responses"]
  )
  checkSecuritySchemes(components.securitySchemes)
  const { parameters, requestBodies, responses, schemas } = components
  const others = [document.paths, parameters, requestBodies, responses].filter((place) => place !== undefined)
  const declared = referred(schemas, others)
  const read = readSchemas(declared, new Names(declared), others)
  const categories = new Set(readCategories(document["x-portone-categories"]))
  const operations = readOperations(document.paths, { ...read.context, schemas: read.schemas, categories })
  read.check()
  return {
    version: document.info.object(["version"]).version.string(),
    schemas: withStability(read, operations).toSorted((a, b) => compareText(a.name, b.name)),
    operations: operations.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.method, b.method)),
    notes: notes.lines
  }
}

const checkVersion = (place: Cursor): void => {
  if (!/^3\.[01]\.\d+$/.test(place.string())) place.fail("expected OpenAPI 3.0 or 3.1")
  if (!place.string().startsWith("3.0.")) place.note("read as OpenAPI 3.1")
}

/** Returns the schemas that something refers to, directly or not. Leaves out and reports the others. */
const referred = (schemas: Cursor, others: ReadonlyArray<Cursor>): ReadonlyArray<readonly [string, Cursor]> => {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      const name = /^#\/components\/schemas\/([^/]+)$/.exec(value)?.[1]
      if (name === undefined || found.has(name)) return
      found.add(name)
      visit(schemas.at(name).value)
    } else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit)
  }
  for (const { value } of others) visit(value)
  return schemas.entries().filter(([name, place]) => {
    if (!found.has(name)) place.note("left out: nothing refers to it")
    return found.has(name)
  })
}

const checkServers = (place: Cursor): void => {
  const known = "https://api.portone.io"
  const servers = place.items()
  const server = servers.find((at) => at.at("url").value === known)
  if (server === undefined) return place.fail(`expected "${known}", where the client calls`)
  server.object(["url"])
  for (const other of servers) if (other !== server) other.note("another server, to be called with `baseUrl`")
}

const checkSecuritySchemes = (place: Cursor): void => {
  const schemes: Readonly<Record<string, string>> = { bearerJwt: "bearer", portOne: "portone" }
  for (const name of Object.keys(schemes)) if (!place.has(name)) place.fail(`there is no scheme ${name}`)
  for (const [name, at] of place.entries()) {
    const scheme = schemes[name]
    if (scheme === undefined) {
      at.note("another way to authorize, which is not used")
      continue
    }
    const keywords = at.object(["type", "scheme"], ["bearerFormat"])
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
  // What only a part refers to that was passed over, and reported, is as if it were not there.
  return [...schemas.values()]
    .filter(({ name }) => used.has(name))
    .map((schema) => ({ ...schema, unstable: !stable.has(schema.name) }))
}

/** The schemas that an operation names itself. */
const namesIn = (operation: OperationModel): ReadonlyArray<string> => {
  const { errors, headerParameters, payload, pathParameters, queryParameters, success } = operation
  return [
    errors,
    ...(payload === undefined ? [] : [payload.name]),
    ...(success.kind === "json" ? referencesOf(success.type) : []),
    ...[...pathParameters, ...queryParameters, ...headerParameters].flatMap(({ type }) => referencesOf(type))
  ]
}
