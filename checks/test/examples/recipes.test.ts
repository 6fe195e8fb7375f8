/** Runs each recipe as its reader does, in a process of its own, against an emulator over HTTP. */
import { assert, describe, it, vi } from "@effect/vitest"
import { Effect } from "effect"
import { build } from "esbuild"
import { globSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { PortOneEmulator, startEmulator } from "@effect-portone/emulator"
import { createShop } from "../../../examples/recipes/src/shop.ts"
import { expectCheckout, serveBy } from "../../recipes/checkout.ts"

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
const paymentId = "payment-of-a-book"

const recipes = fileURLToPath(new URL("../../../examples/recipes/", import.meta.url))
const serve = fileURLToPath(new URL("../../recipes/serve.ts", import.meta.url))

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

/** Serves a recipe until the scope closes. */
const serving = (args: ReadonlyArray<string>, baseUrl: string) =>
  Effect.acquireRelease(
    Effect.promise(() => serveBy([process.execPath, ...args], baseUrl, recipes)),
    ({ process }) => Effect.promise(() => process.kill("SIGKILL"))
  )

const programs: ReadonlyArray<readonly [string, () => Promise<ReadonlyArray<string>>]> = [
  ["express", async () => [`${recipes}src/express.ts`]],
  ["fastify", async () => [`${recipes}src/fastify.ts`]],
  ["nest", compiled],
  ...["next", "edge", "pages", "lambda", "hono", "fetchServer", "workers"].map(
    (name) => [name, async () => [serve, name, "src"]] as const
  )
]

describe("a recipe", () => {
  it.live.each(programs)("on %s verifies payments and webhooks", ([, args]) =>
    Effect.gen(function* () {
      const { baseUrl } = yield* PortOneEmulator
      const { address } = yield* serving(yield* Effect.promise(args), baseUrl)
      yield* Effect.promise(() => expectCheckout(address, baseUrl))
    }).pipe(Effect.scoped, Effect.provide(PortOneEmulator.layerServer()))
  )
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
