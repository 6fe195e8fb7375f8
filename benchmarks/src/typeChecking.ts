/**
 * How long the compiler takes: for everything in the workspace (tests and tools too, all of it anew), and for a program that uses what is published.
 */
import { execFile } from "node:child_process"
import { mkdir, rm, writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

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

export const typeChecking = async (): Promise<void> => {
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
      ["packages", "tools", "examples", "benchmarks", "scripts"].map((folder) => `${root}${folder}/**/*.ts`),
      {},
      ["dist", "node_modules", ".cache"].map((folder) => `${root}**/${folder}`)
    )
  )
  const all = await timed(["-p", everything])
  const consumer = await timed(["-p", folder])
  console.log("Type checking")
  console.log(
    `  all sources, tests and tools   ${all.seconds.toFixed(2)} s, ${all.megabytes} MB (at most 20 s, 2,000 MB)`
  )
  console.log(
    `  a program with Payments        ${consumer.seconds.toFixed(2)} s, ${consumer.megabytes} MB (at most 3 s)`
  )
  console.log(`  ratio of the second to the first ${(consumer.seconds / all.seconds).toFixed(2)}`)
}
