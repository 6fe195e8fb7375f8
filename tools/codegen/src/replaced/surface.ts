/**
 * Reads from the text of generated modules what they offer to hand-written code: the names that they export, each with
 * its fields and its values. The generator wrote that text, so its form is known.
 */
import type { GeneratedFile } from "../files.ts"

export interface Declaration {
  readonly name: string
  /** What it is imported from: `@effect-portone/payments`. */
  readonly package: string
  /** The module of the package that declares it. */
  readonly module: string
  readonly kind: "error" | "operation" | "service" | "type"
  /** By name, each with the first line of its type. */
  readonly fields: ReadonlyMap<string, string>
  /** The values of an enum, and the tags of objects and errors; the method and path of an operation. */
  readonly words: ReadonlySet<string>
  /** The other declarations that it names. */
  readonly mentions: ReadonlySet<string>
}

export type Surface = ReadonlyMap<string, Declaration>

/** Reads the modules of the packages. Leaves out the contract, which no client imports. */
export const readSurface = (files: ReadonlyArray<GeneratedFile>): Surface => {
  const chunks = files.flatMap(({ path, text }) => {
    const place = /^packages\/(core|payments|platform)\/src\/generated\/(\w+)\.ts$/.exec(path)
    if (place === null || place[2] === "index") return []
    const [, name, module] = place
    return exportsIn(text).map((chunk) => ({ ...chunk, package: `@effect-portone/${name}`, module: module! }))
  })
  const names = new Set(chunks.map(({ name }) => name))
  const surface = new Map<string, Declaration>()
  for (const { code, name, ...place } of chunks) {
    const earlier = surface.get(name)
    const kind = kindOf(code)
    const mentions = (code.match(/[A-Za-z]\w*/g) ?? []).filter((word) => word !== name && names.has(word))
    surface.set(name, {
      ...place,
      name,
      kind: earlier === undefined || earlier.kind === "type" ? kind : earlier.kind,
      fields: new Map([...(earlier?.fields ?? []), ...fieldsIn(code)]),
      words: new Set([...(earlier?.words ?? []), ...(kind === "operation" ? callIn(code) : wordsIn(code))]),
      mentions: new Set([...(earlier?.mentions ?? []), ...mentions])
    })
  }
  return surface
}

interface Chunk {
  readonly name: string
  readonly code: string
}

/** Splits a module into its exports. */
const exportsIn = (text: string): ReadonlyArray<Chunk> =>
  text
    .replaceAll(/\/\*\*[\s\S]*?\*\//g, "")
    .split(/^export /m)
    .flatMap((code) => {
      const name = /^(?:interface|type|class|const) (\w+)/.exec(code)?.[1]
      return name === undefined ? [] : [{ name, code }]
    })

const kindOf = (code: string): Declaration["kind"] => {
  if (code.includes(" extends Context.Service<")) return "service"
  if (code.includes(" extends DocumentedError.make<")) return "error"
  return /^const \w+: Endpoint\./.test(code) ? "operation" : "type"
}

const fieldsIn = (code: string): ReadonlyArray<readonly [string, string]> =>
  Array.from(code.matchAll(/^\s*readonly (?:"([^"]+)"|([\w$]+))\??: (.*)$/gm), ([, quoted, plain, type]) => [
    quoted ?? plain!,
    type!
  ])

const callIn = (code: string): ReadonlyArray<string> => {
  const [, method, path] = /method: "(\w+)",\s*path: "([^"]+)"/.exec(code) ?? []
  return path === undefined ? [] : [`${method} ${path}`]
}

const wordsIn = (code: string): ReadonlyArray<string> =>
  Array.from(code.matchAll(/"([A-Z][A-Z0-9_]*)"/g), ([, word]) => word!)
