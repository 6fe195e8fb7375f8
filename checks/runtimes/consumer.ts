/**
 * Makes the folder of a program that uses the packed packages, in one of two ways.
 *
 * `install` is what a user does: npm installs the tarballs into an empty folder, from its registry. `link` needs no
 * network: it unpacks the tarballs, and links what they bring to what the workspace has installed. A package then finds
 * what its manifest names and nothing else, so one that is not named fails there, too.
 */
import { execFileSync } from "node:child_process"
import { cpSync, globSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { type Packed, root } from "./packed.ts"

/** Where a package is in the workspace, which has it as a dependency of one of its own. */
const installed = (name: string): string => {
  const [found] = globSync(`packages/*/node_modules/${name}`, { cwd: root })
  if (found === undefined) throw new Error(`no package of the workspace has ${name}`)
  return realpathSync(join(root, found))
}

const versionOf = (name: string): string =>
  // pnpm has read it before.
  (JSON.parse(readFileSync(join(installed(name), "package.json"), "utf8")) as { readonly version: string }).version

const write = (folder: string, manifest: object): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", ...manifest }))
}

/** Links packages, and others by their names, into a folder. */
export const link = (folder: string, packages: ReadonlyArray<Packed>, others: ReadonlyArray<string> = []): void => {
  write(folder, {})
  const modules = join(folder, "node_modules")
  const own = new Set(packages.map(({ name }) => name))
  for (const { name, unpacked } of packages) cpSync(unpacked, join(modules, name), { recursive: true })
  for (const name of new Set([...packages.flatMap(({ brings }) => brings), ...others])) {
    if (own.has(name)) continue
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(installed(name), join(modules, name), "junction")
  }
}

/** Runs npm in a folder, and returns what it wrote. It runs no script of what it installs. */
export const npm = (folder: string, ...args: ReadonlyArray<string>): string =>
  execFileSync("npm", [...args, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "inherit"]
  })

/**
 * Installs packages with npm, and others by their names, of the versions that the workspace has, or of those given.
 *
 * @returns the names of all packages that are there then
 */
export const install = (
  folder: string,
  packages: ReadonlyArray<Packed>,
  others: ReadonlyArray<string> = [],
  versions: Readonly<Record<string, string>> = {}
): ReadonlyArray<string> => {
  write(folder, {
    dependencies: {
      ...Object.fromEntries(packages.map(({ name, tarball }) => [name, `file:${tarball}`])),
      ...Object.fromEntries(others.map((name) => [name, versionOf(name)])),
      ...versions
    },
    // The peer that npm adds is of this version, and not of the newest that fits.
    overrides: { effect: versionOf("effect") }
  })
  npm(folder, "install")
  return namesIn(npm(folder, "ls", "--all", "--json"))
}

/** A package as `npm ls` lists it. One that is optional and not there has no version. */
interface Listed {
  readonly version?: string
  readonly dependencies?: Readonly<Record<string, Listed>>
}

const namesIn = (json: string): ReadonlyArray<string> => {
  const names = new Set<string>()
  const walk = ({ dependencies = {} }: Listed): void => {
    for (const [name, listed] of Object.entries(dependencies)) {
      if (listed.version === undefined) continue
      names.add(name)
      walk(listed)
    }
  }
  // npm's own output has this form.
  walk(JSON.parse(json) as Listed)
  return [...names].toSorted()
}

/** Copies the programs into a folder. */
export const copyPrograms = (folder: string): void =>
  cpSync(join(import.meta.dirname, "programs"), folder, { recursive: true })

/**
 * Writes a module that imports all that these packages export, or all of it that needs no Node. Returns the number of
 * the modules.
 */
export const writeImports = (file: string, packages: ReadonlyArray<Packed>, withNode: boolean): number => {
  const empty = packages.find(({ entries }) => entries.length === 0)
  if (empty !== undefined) throw new Error(`${empty.name} exports nothing that could be tried`)
  const lines = packages
    .flatMap(({ entries }) => entries)
    .filter(({ isForNode }) => withNode || !isForNode)
    .map(({ specifier }) => `    import(${JSON.stringify(specifier)})`)
  writeFileSync(file, `export const modules = () =>\n  Promise.all([\n${lines.join(",\n")}\n  ])\n`)
  return lines.length
}
