import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Layer } from "effect"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as TestClock from "effect/testing/TestClock"
import {
  MaxWebhookRetryCountReachedError,
  PaymentNotFoundError,
  Payments,
  WebhookNotFoundError
} from "@effect-portone/payments"
import { PortOneEmulator } from "../../src/index.ts"
import { account, client, handing, keyedIn, services } from "../merchant.ts"

/** A merchant whose endpoint answers with these statuses, one after the other and the last one for good. */
const answering = (...statuses: ReadonlyArray<number>) => {
  let next = 0
  const handler = Effect.sync(() =>
    HttpServerResponse.empty({ status: statuses[Math.min(next++, statuses.length - 1)]! })
  )
  return services.pipe(Layer.provideMerge(client), Layer.provideMerge(handing(handler)(PortOneEmulator.layer)))
}

/** A payment of which two webhooks were sent. */
const told = Effect.gen(function* () {
  const emulator = yield* PortOneEmulator
  yield* (yield* Payments).payInstantly(account("order-1"))
  yield* emulator.deposit({ paymentId: "order-1" })
  yield* emulator.webhooksSettled
  return yield* sentOnes
})

const sentOnes = Effect.gen(function* () {
  const payment = yield* (yield* Payments).getPayment({ paymentId: "order-1" })
  assert(payment.status !== "UNRECOGNIZED")
  return payment.webhooks ?? []
})

const resend = (webhookId?: string) =>
  Effect.flatMap(Payments, (payments) => payments.resendWebhook({ paymentId: "order-1", webhookId }))

describe("sending a webhook again", () => {
  it.effect("is of the latest one unless another is named, and shows in the payment", () =>
    Effect.gen(function* () {
      const [issued, deposited] = yield* told
      yield* TestClock.adjust("1 hour")
      const latest = yield* resend()
      assert.deepInclude(latest.webhook, {
        id: deposited!.id,
        paymentStatus: "PAID",
        status: "FAILED_NOT_OK_RESPONSE",
        trigger: "MANUAL",
        currentExecutionCount: 1
      })
      assert.strictEqual(DateTime.toEpochMillis(latest.webhook.triggeredAt!), 3_600_000)
      const named = yield* resend(issued!.id)
      assert.deepInclude(named.webhook, { id: issued!.id, status: "SUCCEEDED", trigger: "MANUAL" })
      assert.strictEqual(named.webhook.request?.body, issued!.request?.body)
      const again = yield* resend(issued!.id)
      assert.strictEqual(again.webhook.currentExecutionCount, 2)
      assert.deepStrictEqual(yield* sentOnes, [issued!, deposited!, latest.webhook, named.webhook, again.webhook])
    }).pipe(Effect.provide(answering(200, 200, 500, 200)))
  )

  it.effect("makes it come no more by itself once it is taken", () =>
    Effect.gen(function* () {
      yield* (yield* Payments).payInstantly(keyedIn("order-1"))
      yield* (yield* PortOneEmulator).webhooksSettled
      assert.strictEqual((yield* resend()).webhook.status, "FAILED_NOT_OK_RESPONSE")
      assert.strictEqual((yield* resend()).webhook.status, "SUCCEEDED")
      yield* TestClock.adjust("1 day")
      yield* (yield* PortOneEmulator).webhooksSettled
      assert.lengthOf(yield* sentOnes, 3)
    }).pipe(Effect.provide(answering(500, 500, 200)))
  )

  it.effect("has its limit for each: MaxWebhookRetryCountReachedError", () =>
    Effect.gen(function* () {
      const [issued] = yield* told
      for (let count = 0; count < 10; count++) yield* resend(issued!.id)
      assert.instanceOf(yield* Effect.flip(resend(issued!.id)), MaxWebhookRetryCountReachedError)
      yield* resend()
    }).pipe(Effect.provide(answering(200)))
  )

  it.effect("that was never sent is refused: WebhookNotFoundError", () =>
    Effect.gen(function* () {
      yield* (yield* Payments).payInstantly({ ...keyedIn("order-1"), skipWebhook: true })
      assert.instanceOf(yield* Effect.flip(resend()), WebhookNotFoundError)
    }).pipe(Effect.provide(answering(200)))
  )

  it.effect("by an id that none has is refused: WebhookNotFoundError", () =>
    Effect.gen(function* () {
      yield* told
      assert.instanceOf(yield* Effect.flip(resend("webhook-3")), WebhookNotFoundError)
    }).pipe(Effect.provide(answering(200)))
  )

  it.effect("of a payment that is not there is refused: PaymentNotFoundError", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(resend()), PaymentNotFoundError)
    }).pipe(Effect.provide(answering(200)))
  )
})
