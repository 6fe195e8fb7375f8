/**
 * What a program's bundle grows by: esbuild, minified, gzip, over what `pnpm build` wrote.
 */
import { build } from "esbuild"
import { mkdir, writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"

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

const sizeOf = async (name: string, source: string): Promise<number> => {
  const entry = `${folder}${name}.ts`
  await writeFile(entry, source)
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    // What users get: the packages as they are built, not their sources.
    alias: { "@effect-portone/core": `${packages}core/dist`, "@effect-portone/payments": `${packages}payments/dist` }
  })
  return gzipSync(result.outputFiles[0]!.contents, { level: 9 }).length / 1000
}

export const bundles = async (): Promise<void> => {
  await mkdir(folder, { recursive: true })
  const base = await sizeOf("http", http)
  const schema = await sizeOf("schema", checked)
  const run = await sizeOf("run", one)
  const payments = await sizeOf("payments", service)
  console.log("Bundle (minified, gzip)")
  console.log(`  Effect's HTTP client alone     ${base.toFixed(1)} kB`)
  console.log(`  with a Schema of three lines   ${schema.toFixed(1)} kB`)
  console.log(
    `  + one operation by itself      +${(run - base).toFixed(1)} kB, +${(run - schema).toFixed(1)} kB over the Schema (at most 20)`
  )
  console.log(
    `  + the service Payments         +${(payments - base).toFixed(1)} kB, +${(payments - schema).toFixed(1)} kB over the Schema (at most 60)`
  )
  console.log(`  ratio of both to the first     ${(run / base).toFixed(2)}, ${(payments / base).toFixed(2)}`)
}
