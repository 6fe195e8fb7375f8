/**
 * What a program's bundle grows by: esbuild, minified, gzip, over what `pnpm build` wrote.
 */
import { build } from "esbuild"
import { existsSync, globSync, readFileSync } from "node:fs"
import { mkdir, writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import type { Figure, Measure, Ratio } from "./figures.ts"

const folder = fileURLToPath(new URL("../.cache/bundle/", import.meta.url))
const packages = fileURLToPath(new URL("../../packages/", import.meta.url))

const http = `
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
const program = Effect.flatMap(HttpClient.get("https://api.portone.io/banks"), (response) => response.json)
Effect.runPromise(Effect.provide(program, FetchHttpClient.layer)).then(console.log)
`

// The same by hand, with an answer that is checked: what a program pays for Effect's Schema anyway.
const checked = `${http}
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Schema from "effect/Schema"
const Payment = Schema.Struct({ id: Schema.String, paidAt: Schema.DateTimeUtcFromString })
const read = Effect.flatMap(HttpClient.get("https://api.portone.io/payments/a"), HttpClientResponse.schemaBodyJson(Payment))
Effect.runPromise(Effect.provide(read, FetchHttpClient.layer)).then(console.log)
`

const client = `
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { PortOneClient } from "@effect-portone/core"
const live = Layer.provideMerge(PortOneClient.layer({ apiSecret: Redacted.make("secret") }), FetchHttpClient.layer)
`

const one = `${http}${client}
import { getPayment } from "@effect-portone/payments"
Effect.runPromise(Effect.provide(PortOneClient.run(getPayment, { paymentId: "a" }), live)).then(console.log)
`

const service = `${http}${client}
import { Payments } from "@effect-portone/payments"
const read = Effect.flatMap(Payments, (payments) => payments.getPayment({ paymentId: "a" }))
Effect.runPromise(Effect.provide(read, Layer.provide(Payments.layer, live))).then(console.log)
`

const promise = `
import { createClient, createOperation, getPayment } from "@effect-portone/promise"
createOperation(createClient({ apiSecret: "secret" }), getPayment)({ paymentId: "a" }).then(console.log)
`

const promises = `
import { createClient, createPayments } from "@effect-portone/promise"
createPayments(createClient({ apiSecret: "secret" })).getPayment({ paymentId: "a" }).then(console.log)
`

const all = `
import { createPortOne } from "@effect-portone/promise"
createPortOne({ apiSecret: "secret" }).payments.getPayment({ paymentId: "a" }).then(console.log)
`

interface Bundle {
  /** Minified and gzipped, in kB. */
  readonly size: number
  /** Minified, in kB, by whose code it is. */
  readonly origins: ReadonlyMap<string, number>
}

/** Whose code a file of a bundle is. */
const originOf = (file: string): string => {
  if (/\/effect\/dist\/(internal\/schema\/|Schema)/.test(file)) return "Effect's Schema"
  if (file.includes("/effect/dist/")) return "the rest of Effect"
  return file.includes("/core/dist/") ? "the client" : "schemas and operations"
}

/** The packages that are bundled, of which an older build may lack some. */
const built = ["core", "payments", "platform", "promise"].filter((name) => existsSync(`${packages}${name}`))

const bundle = async (name: string, source: string): Promise<Bundle> => {
  const entry = `${folder}${name}.ts`
  await writeFile(entry, source)
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    outdir: folder,
    format: "esm",
    platform: "browser",
    // What users get: the packages as they are built, not their sources.
    alias: Object.fromEntries(built.map((name) => [`@effect-portone/${name}`, `${packages}${name}/dist`]))
  })
  const origins = new Map<string, number>()
  for (const output of Object.values(result.metafile.outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) {
      const origin = originOf(file)
      origins.set(origin, (origins.get(origin) ?? 0) + bytesInOutput / 1000)
    }
  }
  return { size: gzipSync(result.outputFiles[0]!.contents, { level: 9 }).length / 1000, origins }
}

/** Refuses packages that have no mark by which a bundler drops what is not used, as they were not built. */
const assertBuilt = async (): Promise<void> => {
  for (const name of built) {
    const texts = globSync("dist/**/*.js", { cwd: `${packages}${name}` }).map((file) =>
      readFileSync(`${packages}${name}/${file}`, "utf8")
    )
    if (!texts.some((text) => text.includes("/*#__PURE__*/"))) {
      throw new Error(`packages/${name} is not as published: run pnpm build first`)
    }
  }
}

const alone = "Effect's HTTP client alone"
const withOne = "with one operation, in all"
const withService = "with the service, in all"
const withOnePromise = "one operation by promises"
const withPromises = "the service by promises"

const ratiosOfPromises: ReadonlyArray<Ratio> = [
  { name: "one by promises to one", of: withOnePromise, to: withOne, kind: "size", target: { atMost: 1.05 } },
  { name: "promises to the service", of: withPromises, to: withService, kind: "size" }
]

export const measure: Measure = async () => {
  await assertBuilt()
  await mkdir(folder, { recursive: true })
  const base = await bundle("http", http)
  const schema = await bundle("schema", checked)
  const run = await bundle("run", one)
  const payments = await bundle("payments", service)
  const byPromises = built.includes("promise")
    ? {
        one: await bundle("promise", promise),
        service: await bundle("promises", promises),
        all: await bundle("all", all)
      }
    : undefined
  const size = (name: string, value: number): Figure => ({
    name,
    value,
    unit: "kB",
    digits: 1,
    better: "lower"
  })
  return [
    {
      title: "Bundle (minified, gzip)",
      figures: [
        size(alone, base.size),
        size("+ a Schema of three lines", schema.size - base.size),
        size("+ one operation by itself", run.size - base.size),
        size("  more than the Schema", run.size - schema.size),
        ...Array.from(run.origins, ([origin, bytes]) =>
          size(`  not gzipped: ${origin}`, bytes - (base.origins.get(origin) ?? 0))
        ),
        size("+ the service Payments", payments.size - base.size),
        size("  more than the Schema's, too", payments.size - schema.size),
        { ...size(withOne, run.size), against: { atMost: 1.06 } },
        size(withService, payments.size),
        ...(byPromises === undefined
          ? []
          : [
              size(withOnePromise, byPromises.one.size),
              size(withPromises, byPromises.service.size),
              size("all operations by promises", byPromises.all.size)
            ])
      ],
      ratios: [
        { name: "ratio of one to the first", of: withOne, to: alone, kind: "size" },
        { name: "ratio of the service to it", of: withService, to: alone, kind: "size" },
        ...(byPromises === undefined ? [] : ratiosOfPromises)
      ]
    }
  ]
}
