/**
 * Follows the packages that an installation brings. Those of the client bring `effect` and what `effect` itself needs,
 * and nothing else, so that what takes people's money rests on as little of others' code as it can.
 */
import { readFileSync, realpathSync } from "node:fs"
import { join } from "node:path"
import { type Manifest, scope } from "./manifest.ts"

/** The packages that a program installs to take payments. */
export const client: ReadonlyArray<string> = ["core", "payments", "platform"].map((name) => scope + name)

/** Returns the names that a package manager installs with a package: an optional peer is left to the program. */
export const requiredBy = ({
  dependencies,
  optionalDependencies,
  peerDependencies,
  peerDependenciesMeta
}: Pick<Manifest, "dependencies" | "peerDependencies" | "peerDependenciesMeta"> & {
  readonly optionalDependencies?: Readonly<Record<string, string>>
}): ReadonlyArray<string> => [
  ...Object.keys({ ...dependencies, ...optionalDependencies }),
  ...Object.keys(peerDependencies ?? {}).filter((name) => peerDependenciesMeta?.[name]?.optional !== true)
]

/** Returns all packages that installing some brings, with these, by what each of them requires. */
export const closureOf = (
  names: ReadonlyArray<string>,
  requires: (name: string) => ReadonlyArray<string>
): ReadonlySet<string> => {
  const found = new Set<string>()
  const add = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    for (const next of requires(name)) add(next)
  }
  for (const name of names) add(name)
  return found
}

/**
 * Returns what the packages of a folder require, by their manifests: those that were unpacked into its `node_modules`,
 * and those that they link to.
 */
export const requirementsIn = (into: string): ((name: string) => ReadonlyArray<string>) => {
  const places = new Map<string, string>()
  return (name) => {
    const place = places.get(name) ?? join(into, "node_modules", name)
    const manifest = JSON.parse(readFileSync(join(place, "package.json"), "utf8")) as Manifest
    const required = requiredBy(manifest)
    // What a linked package requires stands beside it where it is really installed.
    const neighbours = join(realpathSync(place), ...name.split("/").map(() => ".."))
    for (const other of required) {
      if (!name.startsWith(scope) && !places.has(other)) places.set(other, join(neighbours, other))
    }
    return required
  }
}

/** Returns the packages that an installation of the client brings beside itself, `effect`, and what `effect` needs. */
export const faultsOfInstallation = (
  installed: ReadonlySet<string>,
  ofEffect: ReadonlySet<string>
): ReadonlyArray<string> =>
  [...installed]
    .filter((name) => !client.includes(name) && !ofEffect.has(name))
    .map((name) => `installing the client brings ${name}`)
