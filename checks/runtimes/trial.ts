/**
 * Names the programs that are tried on a runtime, and what is expected of each.
 */
import assert from "node:assert/strict"
import { execFile } from "node:child_process"
import { promisify } from "node:util"
import type { Program } from "../../packages/emulator/test/command/spawned.ts"
import { checkCommand } from "./commandCheck.ts"
import { withPlace } from "./place.ts"
import type { World } from "./world.ts"

/** The programs, in the order in which they are tried. */
export const programs = ["command", "imports", "fetch", "undici", "in memory", "durable", "recipe"] as const

/** How a trial ends well: the program runs, or it says at once why it cannot. */
export type Result = "ok" | "refused"

/** Tries each of the programs that a runtime runs. */
export type Trials = { readonly [Name in (typeof programs)[number]]?: (() => Promise<Result>) | undefined }

/**
 * Fails unless this is what the shop sees. All runtimes see the same, but for a connection that was not made: workerd
 * does not say so.
 */
export const expectShop = (report: unknown, unreachable: "NotSent" | "Unknown"): "ok" => {
  assert.deepEqual(report, {
    again: "AlreadyPaidError",
    declined: "PgProviderError",
    payment: "PARTIAL_CANCELLED",
    refunded: 3_000,
    webhook: { event: "Transaction.Paid", taken: 200, forged: 401 },
    // The declined payment is listed, too.
    listed: { byNumber: 6, paid: 4 },
    platform: "GROSS",
    unreachable,
    unanswered: "Unknown"
  })
  return "ok"
}

/** Fails unless the charge whose answer was lost was tried again with its key, and carried out once. */
export const expectInMemory = (report: unknown): "ok" => {
  assert.deepEqual(report, { status: "PAID", payments: 1, vat: 1_000 })
  return "ok"
}

/** Fails unless a durable charge was carried out, and only once over a file that was opened again. */
const expectDurable = (report: unknown): "ok" => {
  assert.deepEqual(report, { inMemory: "Paid", overFile: { first: "Paid", again: "Paid", payments: 1 } })
  return "ok"
}

/** Runs a program, and returns what it printed last. */
export const print = async (
  [file, ...first]: Program,
  folder: string,
  ...args: ReadonlyArray<string>
): Promise<unknown> => {
  const { stdout } = await promisify(execFile)(file, [...first, ...args], { cwd: folder, timeout: 120_000 })
  return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "")
}

/** Fails unless a program ends with these words on standard error. */
export const expectRefusal = async (
  [file, ...first]: Program,
  folder: string,
  program: string,
  words: RegExp
): Promise<"refused"> => {
  const run = promisify(execFile)(file, [...first, program, "{}"], { cwd: folder, timeout: 120_000 })
  await assert.rejects(run, { stderr: words })
  return "refused"
}

/**
 * Returns the trials of a runtime that runs programs as processes.
 *
 * @param recipe checks the recipe for this runtime
 */
export const trialsOf = (program: Program, world: World, recipe: (world: World) => Promise<"ok">): Trials => {
  const { command, plain, scratch, whole } = world
  const shop = (folder: string, file: string) => () =>
    withPlace(command, async (place) =>
      expectShop(await print(program, folder, file, JSON.stringify(place)), "NotSent")
    )
  return {
    command: async () => {
      await checkCommand([...program, command], scratch)
      return "ok"
    },
    imports: async () => {
      for (const { folder, modules } of [plain, whole]) {
        assert.deepEqual(await print(program, folder, "importsAll.mjs"), { modules })
      }
      return "ok"
    },
    fetch: shop(plain.folder, "overFetch.ts"),
    undici: shop(whole.folder, "overUndici.ts"),
    "in memory": async () => expectInMemory(await print(program, whole.folder, "inMemory.ts")),
    durable: async () => expectDurable(await print(program, whole.folder, "durable.ts")),
    recipe: () => recipe(world)
  }
}

/** The end of a trial. */
export interface Ended {
  readonly program: (typeof programs)[number]
  readonly millis: number
  readonly result: Result | "failed"
  readonly failure?: Error
}

/** Says how a trial ended, and how long it took. */
export const describe = ({ millis, result }: Ended): string => `${result} ${(millis / 1000).toFixed(1)} s`

/** Runs trials one after another, and returns how each ended. */
export const runTrials = async (trials: Trials): Promise<ReadonlyArray<Ended>> => {
  const ended: Array<Ended> = []
  for (const program of programs) {
    const run = trials[program]
    if (run === undefined) continue
    const begun = performance.now()
    const end = await run().then(
      (result) => ({ result }),
      (cause: unknown) => ({ result: "failed" as const, failure: new Error(`${program} failed`, { cause }) })
    )
    ended.push({ program, millis: performance.now() - begun, ...end })
  }
  return ended
}
