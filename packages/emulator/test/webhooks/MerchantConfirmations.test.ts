import { assert, describe, it } from "@effect/vitest"
import { DateTime, Deferred, Effect, Fiber, Layer, Redacted } from "effect"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as TestClock from "effect/testing/TestClock"
import { PortOneClient, Webhook } from "@effect-portone/core"
import { Payments } from "@effect-portone/payments"
import { NotInState, PortOneEmulator, type WebhookOptions, webhookSecret } from "../../src/index.ts"
import { account, type Endpoint, handing, keyedIn, opened } from "../merchant.ts"

const paymentId = "order-1"

const merchant = (webhooks: WebhookOptions, endpoint?: Endpoint) =>
  Payments.layer.pipe(
    Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("any secret") })),
    Layer.provideMerge(
      handing(endpoint)(PortOneEmulator.layerOptions({ webhooks: { confirmProcess: true, ...webhooks } }))
    )
  )

/** The endpoint of a merchant that has some of everything, and none of what costs more. */
const endpoint = (asked: Array<Webhook.WebhookEvent> = []) =>
  Webhook.toHttpEffect(
    (event) => {
      const amount =
        event.type === "Transaction.Confirm"
          ? event.data.totalAmount
          : event.type === "2024-01-01"
            ? event.total_amount
            : undefined
      if (amount === undefined) return Effect.void
      asked.push(event)
      return amount > 20_000 ? Effect.fail(new Webhook.ConfirmRefused({ errorMessage: "Sold out" })) : Effect.void
    },
    { secrets: [webhookSecret] }
  )

const read = Effect.gen(function* () {
  const payment = yield* (yield* Payments).getPayment({ paymentId })
  assert(payment.status !== "UNRECOGNIZED")
  return payment
})

const sent = Effect.gen(function* () {
  const emulator = yield* PortOneEmulator
  yield* emulator.webhooksSettled
  return yield* emulator.sentWebhooks
})

describe("a merchant with the confirm process", () => {
  it.effect("is asked before a payment is approved, and lets it go on", () => {
    const asked: Array<Webhook.WebhookEvent> = []
    return Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      yield* TestClock.adjust("1 hour")
      const { transactionId } = yield* emulator.openPayment(opened(paymentId))
      yield* emulator.pay({ paymentId })
      assert.deepStrictEqual(asked, [
        {
          type: "Transaction.Confirm",
          timestamp: DateTime.makeUnsafe(3_600_000),
          data: { paymentId, storeId: "store-emulator", transactionId, totalAmount: 10_000 }
        }
      ])
      assert.strictEqual((yield* read).status, "PAID")
      assert.sameMembers(
        (yield* sent).map(({ event }) => event.type),
        ["Transaction.Ready", "Transaction.Confirm", "Transaction.Paid"]
      )
      assert.deepStrictEqual(
        (yield* read).webhooks?.map(({ paymentStatus }) => paymentStatus),
        ["READY", "PAID"]
      )
    }).pipe(Effect.provide(merchant({}, endpoint(asked))))
  })

  it.effect("keeps a payment from going on, with words for the buyer", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      yield* emulator.openPayment(opened(paymentId, { total: 30_000 }))
      yield* emulator.pay({ paymentId })
      const payment = yield* read
      assert(payment.status === "FAILED")
      assert.deepStrictEqual(payment.failure, { reason: "Sold out" })
      yield* emulator.openPayment(opened(paymentId, { total: 15_000 }))
      yield* emulator.holdPayment({ paymentId })
      assert.strictEqual((yield* read).status, "PAY_PENDING")
    }).pipe(Effect.provide(merchant({}, endpoint())))
  )

  it.effect("is asked in the words of version 2024-01-01", () => {
    const asked: Array<Webhook.WebhookEvent> = []
    const contentType = "application/x-www-form-urlencoded"
    return Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const { transactionId } = yield* emulator.openPayment(opened(paymentId))
      yield* emulator.holdPayment({ paymentId })
      assert.deepStrictEqual(asked, [
        { type: "2024-01-01", payment_id: paymentId, tx_id: transactionId, total_amount: 10_000 }
      ])
      yield* emulator.pay({ paymentId })
      assert.strictEqual((yield* read).status, "PAID")
      assert.lengthOf(asked, 1)
    }).pipe(Effect.provide(merchant({ version: "2024-01-01", contentType }, endpoint(asked))))
  })

  it.effect("that does not answer within 10 seconds lets nothing go on, and is asked once", () =>
    Effect.gen(function* () {
      const asked = yield* Deferred.make<void>()
      let count = 0
      const handler = Effect.gen(function* () {
        const body = yield* Effect.orDie((yield* HttpServerRequest.HttpServerRequest).text)
        if (!body.includes("Transaction.Confirm")) return HttpServerResponse.empty({ status: 200 })
        count++
        yield* Deferred.succeed(asked, undefined)
        return yield* Effect.never
      })
      yield* Effect.gen(function* () {
        const emulator = yield* PortOneEmulator
        yield* emulator.openPayment(opened(paymentId))
        const paying = yield* Effect.forkChild(emulator.pay({ paymentId }))
        yield* Deferred.await(asked)
        yield* TestClock.adjust("9 seconds")
        assert.strictEqual((yield* read).status, "READY")
        yield* TestClock.adjust("1 second")
        yield* Fiber.join(paying)
        const payment = yield* read
        assert(payment.status === "FAILED")
        assert.include(payment.failure.reason, "did not answer")
        yield* TestClock.adjust("1 day")
        assert.strictEqual(count, 1)
      }).pipe(Effect.provide(merchant({}, handler)))
    })
  )

  it.effect.each([204, 400, 500])("goes on with nothing by the answer %d", (status) =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      yield* emulator.openPayment(opened(paymentId))
      yield* emulator.pay({ paymentId })
      const payment = yield* read
      assert(payment.status === "FAILED")
      assert.include(payment.failure.reason, "did not let")
    }).pipe(Effect.provide(merchant({}, Effect.succeed(HttpServerResponse.empty({ status })))))
  )

  it.effect("is not asked about what its own server pays, or confirms, or what nobody waits for", () => {
    const asked: Array<Webhook.WebhookEvent> = []
    return Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const payments = yield* Payments
      yield* payments.payInstantly(keyedIn("order-2"))
      yield* payments.payInstantly(account("order-3"))
      yield* emulator.pay({ paymentId: "order-3" })
      const { paymentToken } = yield* emulator.openPayment(opened(paymentId))
      yield* payments.confirmPayment({ paymentId, paymentToken })
      assert.instanceOf(yield* Effect.flip(emulator.pay({ paymentId })), NotInState)
      assert.deepStrictEqual(asked, [])
    }).pipe(Effect.provide(merchant({}, endpoint(asked))))
  })

  it.effect("of a store that has no confirm process is not asked", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      yield* emulator.openPayment(opened(paymentId, { total: 30_000 }))
      yield* emulator.pay({ paymentId })
      assert.strictEqual((yield* read).status, "PAID")
    }).pipe(Effect.provide(merchant({ confirmProcess: false }, endpoint())))
  )
})
