/**
 * Makes a checkout of another commit that these benchmarks can measure: installed as its own lockfile says, with today's
 * measuring code in the place of its own.
 */
import { cp, mkdir, readdir, readFile, rm, symlink } from "node:fs/promises"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { UsageError } from "./arguments.ts"
import { ProgramError, supervised } from "./supervised.ts"

/** The checkout that this file lies in. */
export const root = fileURLToPath(new URL("../../", import.meta.url))

const pnpm = join(root, "node_modules/.bin/pnpm")

/** A commit of this repository: its hash, and a short form for people. */
export interface Commit {
  readonly hash: string
  readonly short: string
}

/** Finds a commit by its hash, or a branch or tag that leads to it. */
export const commitOf = async (revision: string, signal: AbortSignal): Promise<Commit> => {
  const parse = (...args: ReadonlyArray<string>) =>
    supervised("git", ["rev-parse", ...args, "--verify", "--end-of-options", `${revision}^{commit}`], {
      cwd: root,
      signal
    })
  try {
    const [hash, short] = await Promise.all([parse(), parse("--short")])
    return { hash: hash.trim(), short: short.trim() }
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error
    throw new UsageError({ message: `--against ${revision}: git finds no such commit in this repository.` })
  }
}

/** The fields of a manifest that are read here. */
interface Manifest {
  readonly name?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

const readManifest = async (file: string) => JSON.parse(await readFile(file, "utf8")) as Manifest

/** Lets the benchmarks of the checkout import each package of the workspace that today's import and that it has. */
const linkPackages = async (checkout: string): Promise<void> => {
  const { dependencies = {} } = await readManifest(join(root, "benchmarks/package.json"))
  for (const folder of await readdir(join(checkout, "packages"))) {
    const path = join(checkout, "packages", folder)
    const { name } = await readManifest(join(path, "package.json"))
    if (name === undefined || dependencies[name]?.startsWith("workspace:") !== true) continue
    const link = join(checkout, "benchmarks/node_modules", name)
    await rm(link, { force: true, recursive: true })
    await mkdir(dirname(link), { recursive: true })
    await symlink(path, link, "junction")
  }
}

/** Makes the checkout in this folder, which must not be there yet. */
export const checkOut = async ({ hash }: Commit, checkout: string, signal: AbortSignal): Promise<void> => {
  // A clone, and no worktree: nothing of it stays in this repository, whatever happens.
  await supervised("git", ["clone", "--quiet", "--shared", "--no-checkout", root, checkout], { cwd: root, signal })
  await supervised("git", ["checkout", "--quiet", "--detach", hash], { cwd: checkout, signal })
  await supervised(pnpm, ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: checkout, signal })
  const sources = join(checkout, "benchmarks/src")
  await rm(sources, { force: true, recursive: true })
  await cp(join(root, "benchmarks/src"), sources, { recursive: true })
  await linkPackages(checkout)
}

/** Builds the packages of the checkout as its own script does. */
export const buildPackages = async (checkout: string, signal: AbortSignal): Promise<void> => {
  await supervised(pnpm, ["run", "build"], { cwd: checkout, signal })
}
