/**
 * Promises in the place of what a webhook needs, as of a program in JavaScript, or of one that forgot an `await`. They
 * are refused by name, and the process goes on, though they are rejected and nothing waits for them.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Layer, Option } from "effect"
import * as Persistence from "effect/persistence/Persistence"
import { afterEach, beforeEach, vi } from "vitest"
import { Webhook } from "../../src/index.ts"
import { unhandledWhile } from "../fixtures/rejections.ts"
import { paid, secrets, signedByHand } from "../fixtures/webhooks.ts"

const rejected: () => unknown = async () => {
  throw new Error("planted")
}

const taxInvoice = '{"type":"TaxInvoice.Issued","data":{"taxInvoiceId":"tax-invoice-1"}}'

let printed: Array<string> = []
beforeEach(() => {
  printed = []
  vi.spyOn(console, "log").mockImplementation((...line: ReadonlyArray<unknown>) => void printed.push(line.join(" ")))
})
afterEach(() => void vi.restoreAllMocks())

const requestOf = async (payload: Webhook.WebhookEvent) =>
  new Request("https://shop.example/", {
    method: "POST",
    ...(await Effect.runPromise(Webhook.sign({ secrets, payload })))
  })

/** Returns the answer of an endpoint whose handler and options need not have their types. */
const answerOf = async (handler: unknown, options: object = {}, request?: Request) =>
  Webhook.toWebHandler(handler as never, { secrets, ...options })(request ?? (await requestOf(paid)))

describe("a promise that is rejected does not end the process, and is told in the log, in the place of", () => {
  const handler = () => Effect.void
  const unsigned = () => new Request("https://shop.example/", { method: "POST", body: taxInvoice })
  const places: ReadonlyArray<readonly [name: string, run: () => Promise<Response>, told: string]> = [
    ["a handler's effect", () => answerOf(rejected), "what a handler returns must be an Effect"],
    [
      "the effect of a case of match",
      () => answerOf(Webhook.match({ "Transaction.Paid": rejected, orElse: handler })),
      "what a handler returns must be an Effect"
    ],
    [
      "the effect of the fallback of match",
      () => answerOf(Webhook.match({ orElse: rejected })),
      "what a handler returns must be an Effect"
    ],
    ["a handler", () => answerOf(rejected()), "the handler is no function"],
    [
      "the effect of unsignedTaxInvoices",
      () => answerOf(handler, { unsignedTaxInvoices: rejected }, unsigned()),
      "what unsignedTaxInvoices returns must be an Effect"
    ],
    [
      "unsignedTaxInvoices",
      () => answerOf(handler, { unsignedTaxInvoices: rejected() }),
      '"unsignedTaxInvoices" is no function'
    ],
    [
      "the effect of a deduplication",
      () => answerOf(handler, { deduplication: { once: rejected } }),
      "what a deduplication returns must be an Effect"
    ],
    [
      "what a deduplication succeeds with",
      () => answerOf(handler, { deduplication: { once: () => Effect.sync(rejected) } }),
      "what a deduplication succeeds with must be an Option"
    ],
    ["a deduplication", () => answerOf(handler, { deduplication: rejected() }), '"deduplication" is neither false nor'],
    ["secrets", () => answerOf(handler, { secrets: rejected() }), "secrets is no list"],
    ["a secret", () => answerOf(handler, { secrets: [rejected()] }), "number 1 of 1 is not a Redacted"],
    ["the request", () => Webhook.toWebHandler(handler, { secrets })(rejected() as never), "not a promise"]
  ]
  for (const [name, run, told] of places) {
    it(name, async () => {
      let response: Response | undefined
      const reasons = await unhandledWhile(async () => (response = await run()))
      assert.deepStrictEqual(reasons, [])
      assert.strictEqual(response?.status, 500)
      assert.include(printed.join("\n"), told)
      assert.notInclude(printed.join("\n"), "planted")
    })
  }
})

describe("a promise that is rejected does not end the process, and is a typed error, in the place of", () => {
  const places: ReadonlyArray<readonly [name: string, verify: () => Effect.Effect<unknown, Webhook.WebhookError>]> = [
    ["a body", () => Webhook.verify({ secrets, headers: signedByHand("{}").headers, payload: rejected() as never })],
    ["headers", () => Webhook.verify({ secrets, headers: rejected() as never, payload: taxInvoice })],
    ["a body to decode", () => Webhook.decode({ payload: rejected() as never })],
    ["all options", () => Webhook.verify(rejected() as never)],
    ["an event to sign", () => Webhook.sign({ secrets, payload: rejected() as never })],
    [
      "the check of an unsigned webhook",
      () => Webhook.verify({ secrets, headers: {}, payload: taxInvoice, unsignedTaxInvoices: rejected() as never })
    ],
    [
      "the result of that check",
      () =>
        Webhook.verify({
          secrets,
          headers: {},
          payload: taxInvoice,
          unsignedTaxInvoices: Effect.sync(rejected) as never
        })
    ]
  ]
  for (const [name, verify] of places) {
    it(name, async () => {
      let error: unknown
      const reasons = await unhandledWhile(async () => (error = await Effect.runPromise(Effect.flip(verify()))))
      assert.deepStrictEqual(reasons, [])
      assert.instanceOf(error, Webhook.WebhookError)
    })
  }

  it("a check that a signed webhook does not need, and then it is no error", async () => {
    const request = await requestOf(paid)
    const payload = await request.text()
    const reasons = await unhandledWhile(() =>
      Effect.runPromise(
        Webhook.verify({ secrets, headers: request.headers, payload, unsignedTaxInvoices: rejected() as never })
      )
    )
    assert.deepStrictEqual(reasons, [])
  })

  it("an event that is matched", async () => {
    const reasons = await unhandledWhile(async () => {
      assert.throws(() => Webhook.match({ orElse: () => 1 })(rejected() as never), RangeError, "a promise")
    })
    assert.deepStrictEqual(reasons, [])
  })
})

describe("a store of promises that are rejected does not end the process", () => {
  const once = (store: object) => {
    let runs = 0
    const layer = Layer.succeed(Persistence.Persistence, { make: () => Effect.succeed(store) } as never)
    return Webhook.makeDeduplication().pipe(
      Effect.flatMap((deduplication) =>
        Effect.exit(
          deduplication.once(
            "wh-1",
            Effect.sync(() => ++runs)
          )
        )
      ),
      Effect.map((exit) => ({ exit, runs })),
      Effect.scoped,
      Effect.provide(layer)
    )
  }

  it("where it is asked, and nothing is handled", async () => {
    let end: unknown
    const store = { get: rejected, set: () => Effect.void }
    assert.deepStrictEqual(await unhandledWhile(async () => (end = await Effect.runPromise(once(store)))), [])
    assert.deepInclude(end, { runs: 0 })
  })

  it("where it has to remember, and what was handled stays so", async () => {
    let end: unknown
    const store = { get: () => Effect.undefined, set: rejected }
    assert.deepStrictEqual(await unhandledWhile(async () => (end = await Effect.runPromise(once(store)))), [])
    assert.deepStrictEqual(end, { exit: Exit.succeed(Option.some(1)), runs: 1 })
    assert.include(printed.join("\n"), "what a store returns must be an Effect")
  })
})
