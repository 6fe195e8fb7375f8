/**
 * Packs packages as they would be published, and unpacks them side by side as an installation does.
 */
import { execFileSync } from "node:child_process"
import { globSync, mkdirSync, readFileSync, statSync, symlinkSync } from "node:fs"
import { dirname, join } from "node:path"
import { type Manifest, scope } from "./manifest.ts"

/** A package as it stands in its tarball, and unpacked beside the others. */
export interface Packed {
  readonly manifest: Manifest
  readonly tarball: string
  /** The folder that the tarball was unpacked to. */
  readonly folder: string
  /** The paths of its files, below that folder. */
  readonly files: ReadonlyArray<string>
  /** The bytes of the tarball, and of its files together. */
  readonly size: { readonly packed: number; readonly unpacked: number }
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest

/** Returns the names of the packages of this repository that a package depends on, and of those that they depend on. */
const belowOf = (root: string, name: string): ReadonlyArray<string> => {
  const { dependencies = {} } = readManifest(join(root, "packages", name.slice(scope.length)))
  const direct = Object.keys(dependencies).filter((dependency) => dependency.startsWith(scope))
  return [...new Set(direct.flatMap((dependency) => [dependency, ...belowOf(root, dependency)]))]
}

/** Packs one package, and unpacks it into `node_modules` of an empty folder. */
export const packOne = (root: string, name: string, into: string): Packed => {
  const tarball = join(into, `${name.slice(scope.length)}.tgz`)
  execFileSync("pnpm", ["pack", "--out", tarball], {
    cwd: join(root, "packages", name.slice(scope.length)),
    stdio: ["ignore", "ignore", "inherit"]
  })
  const folder = join(into, "node_modules", name)
  mkdirSync(folder, { recursive: true })
  execFileSync("tar", ["--extract", "--file", tarball, "--directory", folder, "--strip-components=1"])
  const files = globSync("**/*", { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile())
  return {
    manifest: readManifest(folder),
    tarball,
    folder,
    files,
    size: {
      packed: statSync(tarball).size,
      unpacked: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
    }
  }
}

/**
 * Packs the packages that are named and those of this repository that they depend on, and unpacks all of them into
 * `node_modules` of an empty folder. What comes from others is linked to from there. The named ones come first.
 */
export const pack = (root: string, names: ReadonlyArray<string>, into: string): ReadonlyArray<Packed> => {
  const all = [...new Set([...names, ...names.flatMap((name) => belowOf(root, name))])]
  const packed = all.map((name) => packOne(root, name, into))
  for (const { manifest } of packed) {
    const { dependencies, name, peerDependencies } = manifest
    // Declarations may name types of Node, which a program that runs under it has anyway.
    for (const other of Object.keys({ ...dependencies, ...peerDependencies, "@types/node": "" })) {
      if (other.startsWith(scope)) continue
      const link = join(into, "node_modules", other)
      mkdirSync(dirname(link), { recursive: true })
      const target = join(root, "packages", name.slice(scope.length), "node_modules", other)
      if (statSync(link, { throwIfNoEntry: false }) === undefined) symlinkSync(target, link)
    }
  }
  return packed
}
