/**
 * Runs the programs whose output the documentation shows, and compares that with what they print.
 *
 * A program that starts by itself runs as a process, as a reader runs it, against an emulator over HTTP. The others of
 * a README follow each other in one emulator in memory; between them, this file does what people do: it pays in the
 * buyer's place, acts in the console, and lets days pass.
 */
import { assert, describe, it } from "@effect/vitest"
import { Console, DateTime, Effect, Layer } from "effect"
import { TestClock } from "effect/testing"
import { execFile } from "node:child_process"
import { rm } from "node:fs/promises"
import { promisify } from "node:util"
import { PortOneEmulator } from "@effect-portone/emulator"
import { layer as payments } from "@effect-portone/payments"
import { layer as platform, PartnerSettlements } from "@effect-portone/platform"
import { documentation, type Example, originals, workbench, write } from "./examples.ts"

const folder = workbench("documentedPrograms")
await rm(folder, { recursive: true, force: true })

const programs = originals.filter(({ output }) => output !== undefined)
const steps = programs.filter(({ text }) => /^export const program\b/m.test(text))
const processes = programs.filter((program) => !steps.includes(program))

/** Returns the heading under which a program stands. */
const headingOf = ({ line, source }: Example): string =>
  documentation
    .get(source)!
    .split("\n")
    .slice(0, line)
    .findLast((text) => text.startsWith("#"))!
    .replace(/^#+ /, "")

const nameOf = (program: Example) => `${program.source}: ${headingOf(program)}`

const Services = Layer.merge(payments, platform).pipe(Layer.provideMerge(PortOneEmulator.layerClient))

/** A program as a README exports it, over all services. */
type Program = Effect.Effect<unknown, unknown, Layer.Success<typeof Services>>

const at = (time: string) => TestClock.setTime(DateTime.toEpochMillis(DateTime.makeUnsafe(`${time}+09:00`)))

/** Lets the buyer of an order pay. */
const buy = (paymentId: string, orderName: string, total: number) =>
  Effect.gen(function* () {
    const emulator = yield* PortOneEmulator
    const amount = { total }
    yield* emulator.openPayment({ paymentId, channelKey: "channel-key", orderName, amount, currency: "KRW" })
    yield* emulator.pay({ paymentId })
  })

/** Pays all that partners have to get, in the console. */
const payOut = (bulkPayoutId: string) =>
  Effect.gen(function* () {
    const { confirmPayouts, executeBulkPayout } = yield* PortOneEmulator
    const { items } = yield* (yield* PartnerSettlements).getPlatformPartnerSettlements({ filter: {} })
    const partnerSettlementIds = items.flatMap((item) => (item.type === "UNRECOGNIZED" ? [] : [item.id]))
    yield* confirmPayouts({ bulkPayoutId, partnerSettlementIds })
    yield* executeBulkPayout({ bulkPayoutId })
  })

/** What people do before a program, by README and heading. */
const before: Readonly<Record<string, Readonly<Record<string, Program>>>> = {
  "packages/payments/README.md": {
    "A checkout": buy("4f2d0c9ab1e84d53", "Two books", 25_000),
    "A billing key": at("2026-11-14T10:00:00"),
    "A schedule": at("2026-12-14T10:00:01")
  },
  "packages/platform/README.md": {
    "A partner": at("2026-09-14T10:00:00"),
    "An order": buy("order-1001", "Cakes", 44_000),
    "A return": at("2026-09-16T10:00:00"),
    Settlements: at("2026-09-23T10:00:00"),
    "A payout": payOut("payouts-0923"),
    "A tax invoice": at("2026-09-30T10:00:00")
  }
}

/** Runs a program of the documentation, and returns the lines that it prints. */
const printed = (example: Example) =>
  Effect.gen(function* () {
    const lines: Array<string> = []
    const log = (line: unknown) => void lines.push(String(line))
    const { program }: { readonly program: Program } = yield* Effect.promise(
      async () => import(/* @vite-ignore */ await write(folder, example))
    )
    yield* program.pipe(Effect.provideService(Console.Console, { ...globalThis.console, log, error: log }))
    return lines.join("\n")
  })

describe("the programs whose output the documentation shows", () => {
  it("are found in the README of each package that calls PortOne", () => {
    const readmes = ["payments", "platform", "core", "promise", "durable"].map((name) => `packages/${name}/README.md`)
    assert.includeMembers(
      processes.map(({ source }) => source),
      readmes
    )
    assert.includeMembers(
      steps.map(({ source }) => source),
      readmes.slice(0, 2)
    )
  })

  for (const source of new Set(steps.map(({ source }) => source))) {
    it.effect(`print it, one after the other: ${source}`, () =>
      Effect.gen(function* () {
        const acts = { ...before[source] }
        for (const step of steps.filter((step) => step.source === source)) {
          const heading = headingOf(step)
          yield* acts[heading] ?? Effect.void
          delete acts[heading]
          assert.strictEqual(yield* printed(step), step.output, nameOf(step))
        }
        assert.deepStrictEqual(Object.keys(acts), [], "nobody waits for these")
      }).pipe(Effect.provide(Services))
    )
  }

  for (const program of processes) {
    it.live(`print it, started with node: ${nameOf(program)}`, () =>
      Effect.gen(function* () {
        const { baseUrl } = yield* PortOneEmulator
        const file = yield* Effect.promise(() => write(folder, program))
        const { stdout } = yield* Effect.promise(() =>
          promisify(execFile)(process.execPath, [file], {
            // What a program keeps in a file is kept here.
            cwd: folder,
            env: { ...process.env, PORTONE_API_SECRET: "any", PORTONE_BASE_URL: baseUrl }
          })
        )
        assert.strictEqual(stdout.trimEnd(), program.output)
      }).pipe(Effect.provide(PortOneEmulator.layerServer()))
    )
  }
})
