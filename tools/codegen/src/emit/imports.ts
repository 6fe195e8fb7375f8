/**
 * Writes the imports of a generated module, from what it refers to. The formatter sorts them.
 */
import type { Package } from "../place.ts"
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

type From = Package | "emulator"

interface OwnModule {
  readonly package: From
  readonly file: string
  readonly isNamespace: boolean
}

/** Hand-written modules that generated code uses, as a namespace or by the name of what they export. */
const handWritten: Readonly<Record<string, OwnModule>> = {
  CallOptions: { package: "core", file: "CallOptions", isNamespace: false },
  ContractEndpoint: { package: "emulator", file: "ContractEndpoint", isNamespace: true },
  DocumentedError: { package: "core", file: "DocumentedError", isNamespace: true },
  Endpoint: { package: "core", file: "Endpoint", isNamespace: true },
  PortOneClient: { package: "core", file: "PortOneClient", isNamespace: false },
  PortOneClientError: { package: "core", file: "PortOneClientError", isNamespace: false },
  Wire: { package: "core", file: "Wire", isNamespace: true }
}

const importOf = (name: string, isValue: boolean, from: From): string => {
  const type = isValue ? "" : "type "
  const effect = fromEffect[name]
  if (effect !== undefined) return `import ${type}* as ${name} from "${effect}"`
  const own = handWritten[name]!
  const source = own.package === from ? `../${own.file}.ts` : `@effect-portone/${own.package}/${own.file}`
  return `import ${type}${own.isNamespace ? `* as ${name}` : `{ ${name} }`} from "${source}"`
}

/** The imported schemas, a line for each module they come from. No schema is at home in `emulator`. */
const schemaImports = (references: References, from: From, module: string): ReadonlyArray<string> => {
  const bySource = new Map<string, Array<{ readonly name: string; readonly isValue: boolean }>>()
  for (const [name, { isValue, planned }] of references.schemas) {
    const { place } = planned
    if (place.package === from && place.module === module) continue
    const source =
      place.package === from ? `./${place.module}.ts` : `@effect-portone/${place.package}/generated/${place.module}`
    bySource.set(source, [...(bySource.get(source) ?? []), { name, isValue }])
  }
  return Array.from(bySource, ([source, imported]) => {
    const areTypes = imported.every(({ isValue }) => !isValue)
    const names = imported
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ isValue, name }) => (isValue || areTypes ? name : `type ${name}`))
    return `import ${areTypes ? "type " : ""}{ ${names.join(", ")} } from "${source}"`
  })
}

/** The import lines of `module` in `from`. */
export const importLines = (references: References, from: From, module: string): string =>
  [
    ...Array.from(references.modules, ([name, { isValue }]) => importOf(name, isValue, from)),
    ...schemaImports(references, from, module)
  ].join("\n")
