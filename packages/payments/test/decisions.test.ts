/** Decisions on a payment, over a client that shares requests under way. */
import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect, Fiber, Layer, Redacted, Schema } from "effect"
import { HttpClient, HttpClientResponse } from "effect/http"
import { PortOneClient, SharedReads } from "@effect-portone/core"
import { CancellableAmount, Payment, Payments, PaymentVerification, UnknownOutcome } from "../src/index.ts"
import { paid, ready } from "./fixtures/payments.ts"

const { id: paymentId } = paid
const lost = { operation: "Payments.payWithBillingKey", idempotencyKey: undefined, startedAt: undefined }

const decisions = {
  "PaymentVerification.verify": PaymentVerification.verify({
    paymentId,
    expected: { amount: 10_000, currency: "KRW" }
  }),
  "CancellableAmount.read": CancellableAmount.read({ paymentId }),
  "UnknownOutcome.resolveCharge": UnknownOutcome.resolveCharge(lost, { paymentId })
}

describe("a decision", () => {
  for (const [name, decision] of Object.entries<Effect.Effect<unknown, unknown, Payments>>(decisions)) {
    it.effect(`stands on what is true when it is asked for, and not when another call asked: ${name}`, () =>
      Effect.gen(function* () {
        const before = yield* Deferred.make<void>()
        const asked = yield* Deferred.make<void>()
        let requests = 0
        const client = HttpClient.make((request) =>
          Effect.gen(function* () {
            const isFirst = requests++ === 0
            if (isFirst) {
              // The request is shared from when it is under way.
              yield* Effect.yieldNow
              yield* Deferred.succeed(asked, undefined)
              yield* Deferred.await(before)
            }
            const body = yield* Effect.orDie(Schema.encodeEffect(Payment)(isFirst ? ready : paid))
            return HttpClientResponse.fromWeb(request, Response.json(body))
          })
        )
        const live = Payments.layer.pipe(
          Layer.provide(SharedReads.layer),
          Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("secret") })),
          Layer.provide(Layer.succeed(HttpClient.HttpClient, client))
        )
        yield* Effect.gen(function* () {
          const other = yield* Effect.forkChild(Payments.use((payments) => payments.getPayment({ paymentId })))
          yield* Deferred.await(asked)
          yield* decision
          assert.strictEqual(requests, 2)
          yield* Deferred.succeed(before, undefined)
          assert.strictEqual((yield* Fiber.join(other)).status, "READY")
        }).pipe(Effect.provide(live))
      })
    )
  }
})
