/** Payments in the window, from the request of a page to what the merchant's server reads. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { PortOneEmulator } from "../../src/index.ts"
import { ask, cardPayment, close, opened, pay, payment, served, view } from "./page.ts"

describe("a payment by card", () => {
  it.live("is paid in the window, and read by the server", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const window = yield* opened(cardPayment({ noticeUrls: ["http://127.0.0.1:9/nobody-listens"] }))
      assert.strictEqual(window.windowType, "IFRAME")
      assert.deepInclude(yield* view(window), { kind: "PAYMENT", orderName: "Two books", isTest: true })
      assert.deepInclude(yield* payment(), { status: "READY" })
      const { redirectTo, result } = yield* pay(window)
      const paid = yield* payment()
      assert(paid.status === "PAID")
      assert.deepStrictEqual(result, { transactionType: "PAYMENT", txId: paid.transactionId, paymentId: "order-1" })
      assert.isUndefined(redirectTo)
      yield* emulator.webhooksSettled
      const types = (yield* emulator.sentWebhooks).map(({ event }) => event.type)
      assert.includeMembers(types, ["Transaction.Ready", "Transaction.Paid"])
    }).pipe(Effect.provide(served()))
  )

  it.live("fails when the buyer closes the window", () =>
    Effect.gen(function* () {
      const window = yield* opened(cardPayment())
      const { result } = yield* close(window)
      assert.deepInclude(result, { code: "FAILURE_TYPE_PG", pgCode: "PAY_PROCESS_CANCELED", paymentId: "order-1" })
      assert.deepInclude(yield* payment(), { status: "FAILED" })
      assert.deepStrictEqual((yield* pay(window)).result, result)
      assert.deepStrictEqual((yield* view(window)).end?.result, result)
    }).pipe(Effect.provide(served()))
  )

  it.live("shows in a frame of the page that asked for it, and in no other", () =>
    Effect.gen(function* () {
      const window = yield* opened(cardPayment())
      const shell = yield* ask("GET", window.url)
      assert.include(shell.headers.get("content-security-policy"), "frame-ancestors http://shop.test:3000")
    }).pipe(Effect.provide(served()))
  )
})
