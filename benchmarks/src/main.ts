/**
 * `pnpm bench [entry...] [--against <commit>] [--check]`: what the client costs, each figure beside a peer of the same
 * run, and the ratio last. With `--against`, each figure also stands beside that of another commit, measured in turns
 * with it. The last lines compare the ratios that have a target with it; with `--check`, one that is missed fails, and
 * the entries whose targets are against the build before the redesign run on that one as well.
 */
import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { argumentsOf, UsageError } from "./arguments.ts"
import { buildPackages, checkOut, commitOf, root } from "./checkout.ts"
import { before, entries, type EntryName, entryNames } from "./entries.ts"
import { bestOf, ratiosAgainst, type Tables, targetsOf } from "./figures.ts"
import { linesOf, sideBySide, targetLines } from "./print.ts"
import { ProgramError, supervised } from "./supervised.ts"

/** Two builds take turns until an entry has taken so long, so that an entry which is slow runs once. */
const enough = 60_000
const mostRounds = 3

/** The minutes after which a run that does not end is given up. */
const patience = 30

/** Where a checkout has the program that runs one entry. */
const script = relative(root, fileURLToPath(new URL("./run.ts", import.meta.url)))

const stopping = new AbortController()
const { signal } = stopping
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => stopping.abort(name))

/** A checkout whose figures are taken. */
interface Build {
  readonly folder: string
  /** Runs before an entry that measures what is built. */
  readonly prepare: () => Promise<void>
  readonly runs: Array<Tables>
  /** Why it cannot run the entry. */
  problem: string | undefined
}

/** Runs the entry once, unless the build has shown that it cannot. */
const run = async (name: EntryName, build: Build, temporary: string): Promise<void> => {
  if (build.problem !== undefined) return
  try {
    if (entries[name].needsBuild) await build.prepare()
    const printed = await supervised(process.execPath, [join(build.folder, script), name], {
      cwd: build.folder,
      // What a stopped run leaves behind is removed with this folder.
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience * 60_000)])
    })
    // What that file prints.
    build.runs.push(JSON.parse(printed) as Tables)
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof ProgramError) build.problem = error.message
    else if (error instanceof Error && error.name === "TimeoutError")
      build.problem = `it took longer than ${patience} minutes`
    else throw error
  }
}

const tablesOf = ({ runs: [first, ...others] }: Build): Tables | undefined =>
  first === undefined ? undefined : bestOf(first, ...others)

const compare = async (
  name: EntryName,
  today: Build,
  other: Build & { readonly short: string },
  temporary: string
): Promise<Tables> => {
  const startedAt = performance.now()
  for (let round = 0; round < mostRounds && performance.now() - startedAt < enough; round++) {
    await run(name, today, temporary)
    await run(name, other, temporary)
    if (today.problem !== undefined || other.problem !== undefined) break
  }
  const [ours, theirs] = [tablesOf(today), tablesOf(other)]
  if (other.problem !== undefined) console.log(`${name}: the build of ${other.short} cannot run it: ${other.problem}`)
  report(name, today)
  if (ours !== undefined && theirs !== undefined) print(sideBySide(ours, theirs, other.short))
  else print(linesOf(ours ?? theirs ?? []))
  return [...(ours ?? []), ...ratiosAgainst(ours ?? [], theirs ?? [], other.short)]
}

const print = (lines: ReadonlyArray<string>) => {
  for (const line of lines) console.log(line)
}

/** Says that this checkout cannot run the entry, if it cannot. */
const report = (name: EntryName, { problem }: Build): void => {
  if (problem === undefined) return
  console.log(`${name} failed: ${problem}`)
  process.exitCode = 1
}

const bench = async (): Promise<void> => {
  const { against, check, entries: names } = argumentsOf(process.argv.slice(2), entryNames)
  const hasBounds = (name: EntryName) => "hasBounds" in entries[name]
  const revision = against ?? (check && names.some(hasBounds) ? before : undefined)
  const commit = revision === undefined ? undefined : await commitOf(revision, signal)
  const folder = await mkdtemp(join(tmpdir(), "effect-portone-bench-"))
  try {
    // A server of a database runs as its own user, where this process is root's, and has its files there.
    await chmod(folder, 0o755)
    const temporary = join(folder, "tmp")
    await mkdir(temporary)
    const checkout = join(folder, "checkout")
    if (commit !== undefined) {
      console.log(`Installing ${commit.short} in ${checkout}`)
      await checkOut(commit, checkout, signal).catch((error: unknown) => {
        if (!(error instanceof ProgramError)) throw error
        throw new UsageError({ message: `${commit.short} cannot be installed: ${error.message}` })
      })
    }
    let built: Promise<void> | undefined
    const buildOnce = () => (built ??= buildPackages(checkout, signal))
    const measured: Array<Tables> = []
    for (const name of names) {
      const today: Build = { folder: root, prepare: async () => {}, runs: [], problem: undefined }
      if (commit !== undefined && (against !== undefined || hasBounds(name))) {
        const other = { folder: checkout, prepare: buildOnce, runs: [], problem: undefined, short: commit.short }
        measured.push(await compare(name, today, other, temporary))
      } else {
        await run(name, today, temporary)
        report(name, today)
        const tables = tablesOf(today) ?? []
        print(linesOf(tables))
        measured.push(tables)
      }
    }
    const all = measured.flat()
    print(targetLines(all))
    if (check && targetsOf(all).some(({ isKept }) => !isKept)) process.exitCode = 1
  } finally {
    // What was stopped may still be writing to it.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

try {
  await bench()
} catch (error) {
  if (signal.aborted) process.exitCode = 130
  else if (error instanceof UsageError) {
    console.error(error.message)
    process.exitCode = 2
  } else throw error
}
