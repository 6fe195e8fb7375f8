/**
 * Writes the imports of a generated module, from what it refers to. The formatter sorts them.
 */
import type { Package, Place } from "../place.ts"
import type { References } from "./types.ts"

const fromEffect: Readonly<Record<string, string>> = {
  Context: "effect/Context",
  DateTime: "effect/DateTime",
  Effect: "effect/Effect",
  HttpApiGroup: "effect/http-api/HttpApiGroup",
  Layer: "effect/Layer",
  OpenApi: "effect/http-api/OpenApi",
  Schema: "effect/Schema"
}

type From = Package | "emulator" | "promise"

interface OwnModule {
  readonly package: From
  readonly file: string
  readonly isNamespace: boolean
}

/** Hand-written modules that generated code uses, as a namespace or by the name of what they export. */
const handWritten: Readonly<Record<string, OwnModule>> = {
  createList: { package: "promise", file: "List", isNamespace: false },
  createOperation: { package: "promise", file: "Operation", isNamespace: false },
  CallOptions: { package: "core", file: "CallOptions", isNamespace: false },
  ContractEndpoint: { package: "emulator", file: "ContractEndpoint", isNamespace: true },
  CursorList: { package: "promise", file: "List", isNamespace: false },
  DocumentedError: { package: "core", file: "DocumentedError", isNamespace: true },
  Endpoint: { package: "core", file: "Endpoint", isNamespace: true },
  Operation: { package: "promise", file: "Operation", isNamespace: false },
  PageList: { package: "promise", file: "List", isNamespace: false },
  PortOneClient: { package: "core", file: "PortOneClient", isNamespace: false },
  PortOneClientError: { package: "core", file: "PortOneClientError", isNamespace: false },
  PromiseClient: { package: "promise", file: "PromiseClient", isNamespace: false },
  Wire: { package: "core", file: "Wire", isNamespace: true }
}

const ownSource = ({ file, package: name }: OwnModule, from: From): string =>
  name === from ? `../${file}.ts` : `@effect-portone/${name}/${file}`

/** Returns the module at a place, as it is imported from another package. */
export const sourceOf = ({ module, package: name }: Place): string => `@effect-portone/${name}/generated/${module}`

/** Something that a generated module declares and no schema is: an operation, or its input. */
export interface Declared {
  readonly place: Place
  readonly name: string
  readonly isValue: boolean
}

interface Named {
  readonly source: string
  readonly name: string
  readonly isValue: boolean
}

/** A line for each module of which names are imported. */
const namedImports = (named: ReadonlyArray<Named>): ReadonlyArray<string> => {
  const bySource = new Map<string, ReadonlyArray<Named>>()
  for (const one of named) bySource.set(one.source, [...(bySource.get(one.source) ?? []), one])
  return Array.from(bySource, ([source, imported]) => {
    const areTypes = imported.every(({ isValue }) => !isValue)
    const names = imported
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ isValue, name }) => (isValue || areTypes ? name : `type ${name}`))
    return `import ${areTypes ? "type " : ""}{ ${names.join(", ")} } from "${source}"`
  })
}

/** The import lines of `module` in `from`. No schema is at home in `emulator` or `promise`. */
export const importLines = (
  references: References,
  from: From,
  module: string,
  declared: ReadonlyArray<Declared> = []
): string => {
  const namespaces: Array<string> = []
  const named: Array<Named> = []
  for (const [name, { isValue }] of references.modules) {
    const own = handWritten[name]
    const source = fromEffect[name] ?? ownSource(own!, from)
    if (own === undefined || own.isNamespace) {
      namespaces.push(`import ${isValue ? "" : "type "}* as ${name} from "${source}"`)
    } else named.push({ source, name, isValue })
  }
  const schemas = Array.from(references.schemas, ([name, { isValue, planned }]) => ({
    name,
    isValue,
    place: planned.place
  }))
  for (const { isValue, name, place } of [...schemas, ...declared]) {
    if (place.package === from && place.module === module) continue
    named.push({ source: place.package === from ? `./${place.module}.ts` : sourceOf(place), name, isValue })
  }
  return [...namespaces, ...namedImports(named)].join("\n")
}
