/**
 * The imports of a generated module, from what it refers to.
 */
import type { Package } from "../place.ts"
import type { References } from "./types.ts"

const fromEffect: Readonly<Record<string, string>> = {
  Context: "effect/Context",
  DateTime: "effect/DateTime",
  Effect: "effect/Effect",
  HttpApiGroup: "effect/http-api/HttpApiGroup",
  Layer: "effect/Layer",
  Schema: "effect/Schema"
}

/** Modules of `core` that generated code uses, as a namespace or by the name of what they export. */
const fromCore: Readonly<Record<string, { readonly file: string; readonly isNamespace: boolean }>> = {
  CallOptions: { file: "CallOptions", isNamespace: false },
  DocumentedError: { file: "DocumentedError", isNamespace: true },
  Endpoint: { file: "Endpoint", isNamespace: true },
  PortOneClient: { file: "PortOneClient", isNamespace: false },
  PortOneClientError: { file: "PortOneClientError", isNamespace: false },
  Wire: { file: "Wire", isNamespace: true }
}

/** The import lines of `module` in `from`; in `testing` no schema is at home, so all of them come from elsewhere. */
export const importLines = (references: References, from: Package | "testing", module: string): string => {
  const lines: Array<string> = []
  for (const [name, { isValue }] of [...references.modules].sort(byName)) {
    const type = isValue ? "" : "type "
    const effect = fromEffect[name]
    if (effect !== undefined) {
      lines.push(`import ${type}* as ${name} from "${effect}"`)
      continue
    }
    const { file, isNamespace } = fromCore[name]!
    const path = from === "core" ? `../${file}.ts` : `@effect-portone/core/${file}`
    lines.push(`import ${type}${isNamespace ? `* as ${name}` : `{ ${name} }`} from "${path}"`)
  }
  const bySource = new Map<string, Array<string>>()
  for (const [
    name,
    {
      isValue,
      planned: { place }
    }
  ] of [...references.schemas].sort(byName)) {
    if (place.package === from && place.module === module) continue
    const source =
      place.package === from ? `./${place.module}.ts` : `@effect-portone/${place.package}/generated/${place.module}`
    bySource.set(source, [...(bySource.get(source) ?? []), `${isValue ? "" : "type "}${name}`])
  }
  for (const [source, specifiers] of [...bySource].sort(byName)) {
    const areTypes = specifiers.every((specifier) => specifier.startsWith("type "))
    const names = specifiers.map((specifier) => (areTypes ? specifier.slice("type ".length) : specifier))
    lines.push(`import ${areTypes ? "type " : ""}{ ${names.join(", ")} } from "${source}"`)
  }
  return lines.join("\n")
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0
