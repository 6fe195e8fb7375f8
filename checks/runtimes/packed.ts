/**
 * Packs every package that is published as it would be, and unpacks it again to see what it brings.
 */
import { execFileSync } from "node:child_process"
import { globSync, mkdirSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** The root of the workspace. */
export const root = join(import.meta.dirname, "../..")

/** The part of a manifest that is read here. */
interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly bin?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
  readonly exports: Readonly<Record<string, unknown>>
}

/** A package as it would be published. */
export interface Packed {
  readonly name: string
  /** Where its sources are. */
  readonly source: string
  readonly tarball: string
  /** Where the tarball was unpacked. */
  readonly unpacked: string
  /** The names of what an install of it brings: dependencies, and peers that are not optional. */
  readonly brings: ReadonlyArray<string>
  /** The paths of its commands, by their names. */
  readonly bin: Readonly<Record<string, string>>
  /** What a program can import of it. */
  readonly entries: ReadonlyArray<Entry>
}

/** A module that a package exports. */
interface Entry {
  readonly specifier: string
  /** True if it needs `@effect/platform-node` as it is imported. */
  readonly isForNode: boolean
}

const manifestIn = (folder: string): Manifest =>
  // pnpm and publint have read it before.
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest

const entriesIn = (folder: string, { exports, name }: Manifest): ReadonlyArray<Entry> => {
  const closed = Object.keys(exports).filter((key) => exports[key] === null)
  return globSync("**/*.js", { cwd: join(folder, "dist") })
    .map((file) => ({ file, key: file === "index.js" ? "." : `./${file.slice(0, -".js".length)}` }))
    .filter(({ key }) => !closed.some((pattern) => key.startsWith(pattern.replace("*", ""))))
    .flatMap(({ file, key }) => {
      const text = readFileSync(join(folder, "dist", file), "utf8")
      // A command starts when it is imported.
      if (text.startsWith("#!")) return []
      return [{ specifier: join(name, key), isForNode: /^(?:im|ex)port .* from "@effect\/platform-node/m.test(text) }]
    })
    .toSorted((one, other) => (one.specifier < other.specifier ? -1 : 1))
}

/** Packs all packages into a folder. They must have been built. */
export const pack = (folder: string): ReadonlyArray<Packed> => {
  const packages = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name))
  return packages.flatMap((source) => {
    const { private: isPrivate } = manifestIn(source)
    if (isPrivate === true) return []
    const into = join(folder, "packed", source.slice(root.length))
    mkdirSync(into, { recursive: true })
    execFileSync("pnpm", ["pack", "--pack-destination", into], { cwd: source, stdio: ["ignore", "ignore", "inherit"] })
    const [tarball] = readdirSync(into)
    if (tarball === undefined) throw new Error(`${source} was not packed`)
    execFileSync("tar", ["--extract", "--file", tarball], { cwd: into })
    const unpacked = join(into, "package")
    const manifest = manifestIn(unpacked)
    const { bin = {}, dependencies = {}, name, peerDependencies = {}, peerDependenciesMeta = {} } = manifest
    const peers = Object.keys(peerDependencies).filter((peer) => peerDependenciesMeta[peer]?.optional !== true)
    return [
      {
        name,
        source,
        tarball: join(into, tarball),
        unpacked,
        brings: [...new Set([...Object.keys(dependencies), ...peers])],
        bin,
        entries: entriesIn(unpacked, manifest)
      }
    ]
  })
}

/** Returns the packages that bring `effect` and each other, and nothing else. */
export const plainOf = (packages: ReadonlyArray<Packed>): ReadonlyArray<Packed> => {
  const own = new Set(packages.map(({ name }) => name))
  return packages.filter(({ brings }) => brings.every((name) => name === "effect" || own.has(name)))
}
