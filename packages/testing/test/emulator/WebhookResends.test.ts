import {
  MaxWebhookRetryCountReachedError,
  PaymentNotFoundError,
  Payments,
  WebhookNotFoundError
} from "@effect-portone/payments"
import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { getPayment, putPayment } from "../../src/emulator/Payments.ts"
import { State } from "../../src/emulator/State.ts"
import { controlled as merchant, paid } from "./merchant.ts"

const url = "https://merchant.example/webhook"

/** A payment of which two webhooks were sent: they are put into it, as none are sent yet. */
const told = Effect.gen(function* () {
  yield* paid("order-1")
  const { ...payment } = yield* getPayment({ paymentId: "order-1" })
  putPayment(yield* State, {
    ...payment,
    webhooks: [
      { id: "webhook-1", url, paymentStatus: "READY", status: "SUCCEEDED", currentExecutionCount: 1 },
      { id: "webhook-2", url, paymentStatus: "PAID", status: "FAILED_NOT_OK_RESPONSE", currentExecutionCount: 3 }
    ]
  })
})

const resend = (webhookId?: string) =>
  Effect.flatMap(Payments, (payments) => payments.resendWebhook({ paymentId: "order-1", webhookId }))

describe("sending a webhook again", () => {
  it.effect("is of the latest one unless another is named, and shows in the payment", () =>
    Effect.gen(function* () {
      yield* told
      yield* TestClock.adjust("1 hour")
      const { webhook } = yield* resend()
      assert.deepInclude(webhook, { id: "webhook-2", url, trigger: "MANUAL", currentExecutionCount: 4 })
      assert.strictEqual(DateTime.toEpochMillis(webhook.triggeredAt!), 3_600_000)
      const named = yield* resend("webhook-1")
      assert.deepInclude(named.webhook, { id: "webhook-1", currentExecutionCount: 2 })
      const payment = yield* (yield* Payments).getPayment({ paymentId: "order-1" })
      assert(payment.status === "PAID")
      assert.deepStrictEqual(payment.webhooks, [named.webhook, webhook])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("has its limit for each: MaxWebhookRetryCountReachedError", () =>
    Effect.gen(function* () {
      yield* told
      for (let count = 0; count < 10; count++) yield* resend("webhook-1")
      assert.instanceOf(yield* Effect.flip(resend("webhook-1")), MaxWebhookRetryCountReachedError)
      yield* resend("webhook-2")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("that was never sent is refused: WebhookNotFoundError", () =>
    Effect.gen(function* () {
      yield* paid("order-1")
      assert.instanceOf(yield* Effect.flip(resend()), WebhookNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("by an id that none has is refused: WebhookNotFoundError", () =>
    Effect.gen(function* () {
      yield* told
      assert.instanceOf(yield* Effect.flip(resend("webhook-3")), WebhookNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of a payment that is not there is refused: PaymentNotFoundError", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(resend()), PaymentNotFoundError)
    }).pipe(Effect.provide(merchant))
  )
})
