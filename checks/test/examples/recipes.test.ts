/** Runs each recipe as its reader does, in a process of its own, against an emulator over HTTP. */
import { assert, describe, it, vi } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import { build } from "esbuild"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { globSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { PortOneEmulator, startEmulator } from "@effect-portone/emulator"
import { createPortOne, signWebhook } from "@effect-portone/promise"
import { createShop } from "../../../examples/recipes/src/shop.ts"

const recipes = fileURLToPath(new URL("../../../examples/recipes/", import.meta.url))
const serve = fileURLToPath(new URL("./recipes/serve.ts", import.meta.url))

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
const other = "whsec_dGhlIHNlY3JldCBvZiBzb21lYm9keSBlbHNl"
const paymentId = "payment-of-a-book"

/** Compiles Nest's program, since decorators are no JavaScript yet. */
const compiled = async (): Promise<ReadonlyArray<string>> => {
  const outfile = `${recipes}.cache/nest.mjs`
  await build({
    entryPoints: [`${recipes}src/nest.ts`],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } }
  })
  return [outfile]
}

/** Starts a program, and returns its address once it has printed its port. */
const start = (args: ReadonlyArray<string>, baseUrl: string) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const env = {
        ...process.env,
        PORT: "0",
        PORTONE_API_SECRET: "any",
        PORTONE_BASE_URL: baseUrl,
        PORTONE_WEBHOOK_SECRET: secret
      }
      const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] })
      let errors = ""
      child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()))
      const ended = once(child, "close").then(() => assert.fail(`${args.join(" ")} has ended: ${errors}`))
      let printed = ""
      const listening = new Promise<string>((resolve) =>
        child.stdout.on("data", (chunk: Buffer) => {
          printed += chunk.toString()
          const port = /port: (\d+)/.exec(printed)?.[1]
          if (port !== undefined) resolve(`http://127.0.0.1:${port}`)
        })
      )
      const address = await Promise.race([listening, ended])
      ended.catch(() => undefined)
      return { address, child }
    }),
    ({ child }) =>
      Effect.promise(async () => {
        const closed = once(child, "close")
        child.kill("SIGKILL")
        await closed
      })
  )

/** Pays for the book, as the customer does. */
const pay = async (baseUrl: string) => {
  await using portone = createPortOne({ apiSecret: "any", baseUrl })
  const card = { credential: { number: "4242424242424242", expiryYear: "30", expiryMonth: "12" } }
  const { billingKeyInfo } = await portone.billingKeys.issueBillingKey({ channelKey: "channel-key", method: { card } })
  const { billingKey } = billingKeyInfo
  const amount = { total: 18_000 }
  await portone.payments.payWithBillingKey({ paymentId, billingKey, orderName: "a book", amount, currency: "KRW" })
}

const complete = async (address: string, body: object) => {
  const answer = await fetch(`${address}/checkout/complete`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body)
  })
  assert.strictEqual(answer.status, 200)
  return ((await answer.json()) as { readonly state: string }).state
}

const webhook = async (address: string, secrets: string) => {
  const data = { paymentId, storeId: "store-emulator", transactionId: "transaction-1" }
  const payload = { type: "Transaction.Paid", timestamp: DateTime.nowUnsafe(), data } as const
  const signed = await signWebhook({ secrets, payload })
  return (await fetch(`${address}/webhooks/portone`, { method: "POST", ...signed })).status
}

const programs: ReadonlyArray<readonly [string, () => Promise<ReadonlyArray<string>>]> = [
  ["express", async () => [`${recipes}src/express.ts`]],
  ["fastify", async () => [`${recipes}src/fastify.ts`]],
  ["nest", compiled],
  ...["next", "edge", "pages", "lambda", "hono", "fetchServer", "workers"].map(
    (name) => [name, async () => [serve, name]] as const
  )
]

describe("a recipe", () => {
  it.live.each(programs)("on %s verifies payments and webhooks", ([, args]) =>
    Effect.gen(function* () {
      const { baseUrl } = yield* PortOneEmulator
      const { address } = yield* start(yield* Effect.promise(args), baseUrl)
      yield* Effect.promise(async () => {
        assert.strictEqual(await complete(address, { paymentId: "of nothing" }), "unknown")
        assert.strictEqual(await complete(address, {}), "unknown")
        assert.strictEqual(await complete(address, { paymentId }), "open")
        assert.strictEqual(await webhook(address, other), 401)
        // The payment is not there yet, so PortOne has to send the webhook again.
        assert.strictEqual(await webhook(address, secret), 500)
        await pay(baseUrl)
        assert.strictEqual(await webhook(address, secret), 200)
        assert.strictEqual(await complete(address, { paymentId }), "paid")
      })
    }).pipe(Effect.scoped, Effect.provide(PortOneEmulator.layerServer()))
  )
})

describe("the shop of the recipes", () => {
  it("takes a payment of a test channel only where it is told to", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {})
    await using emulator = await startEmulator()
    const amount = { total: 18_000 }
    await emulator.openPayment({
      paymentId,
      channelKey: "channel-key-test",
      orderName: "a book",
      amount,
      currency: "KRW"
    })
    await emulator.pay({ paymentId })
    const env = { PORTONE_API_SECRET: "any", PORTONE_WEBHOOK_SECRET: secret, PORTONE_BASE_URL: emulator.baseUrl }
    for (const [allowed, state] of [
      [undefined, "refused"],
      ["false", "refused"],
      ["true", "paid"]
    ] as const) {
      const shop = createShop({ ...env, PORTONE_ALLOW_TEST: allowed })
      assert.deepStrictEqual(await shop.complete({ paymentId }), { state })
      await shop.close()
    }
    logged.mockRestore()
  })

  it("is not made without the secret of webhooks", () => {
    assert.throws(() => createShop({ PORTONE_API_SECRET: "any" }), "a webhook secret cannot be used")
  })
})

describe("the page of recipes", () => {
  const page = readFileSync(new URL("../../../docs/recipes.md", import.meta.url), "utf8")
  const shown = new Map(
    Array.from(page.matchAll(/^`(src\/\S+\.ts)`:\n\n```ts\n([\s\S]*?)^```$/gm), ([, file, text]) => [file!, text!])
  )

  it("shows every program as it is", () => {
    const files = globSync("src/**/*.ts", { cwd: recipes })
    assert.isNotEmpty(files)
    assert.deepStrictEqual([...shown.keys()].toSorted(), files.toSorted())
    for (const [file, text] of shown) assert.strictEqual(text, readFileSync(`${recipes}${file}`, "utf8"), file)
  })

  it("shows no other program", () => {
    assert.strictEqual(page.match(/```ts$/gm)!.length, shown.size)
  })
})
