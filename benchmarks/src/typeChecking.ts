/**
 * How long the compiler takes: for everything in the workspace (tests and tools too, all of it anew), and for a program
 * that uses what is published. These benchmarks are left out: they measure an older build, too, against which their
 * types need not hold.
 */
import { execFile } from "node:child_process"
import { mkdir, rm, writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import type { Figure, Measure } from "./figures.ts"

const root = fileURLToPath(new URL("../../", import.meta.url))
const folder = fileURLToPath(new URL("../.cache/consumer/", import.meta.url))
const tsc = `${root}node_modules/.bin/tsc`

const program = `
import { PortOneClient } from "@effect-portone/core"
import { Payments } from "@effect-portone/payments"
import { Effect } from "effect"

export const status = Effect.gen(function*() {
  const payments = yield* Payments
  const payment = yield* payments.getPayment({ paymentId: "a" })
  return payment.status === "PAID" ? payment.paidAt : undefined
}).pipe(Effect.catchTag("PaymentNotFoundError", () => Effect.succeed(undefined)))
export const live = Payments.layer
export const client = PortOneClient.layerConfig()
`

const timed = async (args: ReadonlyArray<string>) => {
  const { stdout } = await promisify(execFile)(tsc, [...args, "--extendedDiagnostics"], {
    cwd: root,
    maxBuffer: 2 ** 26
  })
  const read = (label: string) => stdout.match(new RegExp(`${label}:\\s+([\\d.]+)`))?.[1] ?? "?"
  return { seconds: Number(read("Total time")), megabytes: Math.round(Number(read("Memory used")) / 1000) }
}

export const measure: Measure = async () => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}program.ts`, program)
  const config = (
    include: ReadonlyArray<string>,
    paths: Readonly<Record<string, ReadonlyArray<string>>>,
    exclude: ReadonlyArray<string> = []
  ) =>
    JSON.stringify({
      extends: `${root}tsconfig.base.json`,
      compilerOptions: { composite: false, noEmit: true, declarationMap: false, types: ["node"], paths },
      include,
      exclude
    })
  const dist = (name: string) => [`${root}packages/${name}/dist/index.d.ts`]
  await writeFile(
    `${folder}tsconfig.json`,
    config(["program.ts"], {
      "@effect-portone/core": dist("core"),
      "@effect-portone/core/*": [`${root}packages/core/dist/*.d.ts`],
      "@effect-portone/payments": dist("payments")
    })
  )
  const everything = `${folder}everything.json`
  await writeFile(
    everything,
    config(
      ["packages", "tools", "examples", "scripts"].map((folder) => `${root}${folder}/**/*.ts`),
      {},
      ["dist", "node_modules", ".cache"].map((folder) => `${root}**/${folder}`)
    )
  )
  const all = await timed(["-p", everything])
  const consumer = await timed(["-p", folder])
  const seconds = (name: string, value: number, goal: string): Figure => ({
    name,
    value,
    unit: "s",
    digits: 2,
    better: "lower",
    note: goal
  })
  const memory = (name: string, value: number, goal?: string): Figure => ({
    name,
    value,
    unit: "MB",
    digits: 0,
    better: "lower",
    note: goal
  })
  const sources = "all sources, tests and tools"
  const user = "a program with Payments"
  return [
    {
      title: "Type checking",
      figures: [
        seconds(sources, all.seconds, "at most 20 s"),
        memory("  memory of these", all.megabytes, "at most 2,000 MB"),
        seconds(user, consumer.seconds, "at most 3 s"),
        memory("  memory of that", consumer.megabytes)
      ],
      ratios: [{ name: "ratio of the second to the first", of: user, to: sources, kind: "time" }]
    }
  ]
}
