/**
 * What a program's bundle grows by: esbuild, minified, gzip, over what `pnpm build` wrote.
 */
import { build } from "esbuild"
import { mkdir, readFile, writeFile } from "node:fs/promises"
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
  return file.includes("/generated/") ? "schemas and endpoints" : "the client"
}

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
    alias: { "@effect-portone/core": `${packages}core/dist`, "@effect-portone/payments": `${packages}payments/dist` }
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

/** The compiler alone, as `pnpm check` runs it, writes the packages without the marks by which a bundler drops what is not used. */
const assertBuilt = async (): Promise<void> => {
  for (const file of ["core/dist/generated/Shared.js", "payments/dist/generated/Payments.js"]) {
    const text = await readFile(`${packages}${file}`, "utf8").catch(() => "")
    if (!text.includes("/*#__PURE__*/")) throw new Error(`packages/${file} is not as published: run pnpm build first`)
  }
}

export const bundles = async (): Promise<void> => {
  await assertBuilt()
  await mkdir(folder, { recursive: true })
  const base = await bundle("http", http)
  const schema = await bundle("schema", checked)
  const run = await bundle("run", one)
  const payments = await bundle("payments", service)
  const more = ({ size }: Bundle, than: Bundle) => `+${(size - than.size).toFixed(1)} kB`
  const parts = Array.from(
    run.origins,
    ([origin, size]) => `${origin} +${(size - (base.origins.get(origin) ?? 0)).toFixed(1)} kB`
  )
  console.log("Bundle (minified, gzip)")
  console.log(`  Effect's HTTP client alone     ${base.size.toFixed(1)} kB`)
  console.log(`  + a Schema of three lines      ${more(schema, base)}`)
  console.log(`  + one operation by itself      ${more(run, base)} (at most 20), ${more(run, schema)} over the Schema`)
  console.log(`    before gzip: ${parts.join(", ")}`)
  console.log(
    `  + the service Payments         ${more(payments, base)} (at most 60), ${more(payments, schema)} over the Schema`
  )
  console.log(
    `  ratio of both to the first     ${(run.size / base.size).toFixed(2)}, ${(payments.size / base.size).toFixed(2)}`
  )
}
