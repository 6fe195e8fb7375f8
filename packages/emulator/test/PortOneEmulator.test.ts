import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Predicate, Redacted, Result } from "effect"
import type { ServeError } from "effect/http/HttpServerError"
import { PortOneClient } from "@effect-portone/core"
import {
  AlreadyPaidError,
  BillingKeys,
  PaymentNotFoundError,
  Payments,
  PgProviderError
} from "@effect-portone/payments"
import { PortOneEmulator } from "../src/index.ts"
import { issue, merchant, order, paid } from "./merchant.ts"

const apiSecret = Redacted.make("any secret")
const services = Layer.mergeAll(Payments.layer, BillingKeys.layer)

/** The client's services over a socket to an emulator of their own. */
const overHttp = services.pipe(
  Layer.provide(
    Layer.unwrap(Effect.map(PortOneEmulator, ({ baseUrl }) => PortOneClient.layer({ apiSecret, baseUrl })))
  ),
  Layer.provide(NodeHttpClient.layerUndici),
  Layer.provideMerge(PortOneEmulator.layerServer())
)

const program = Effect.gen(function* () {
  const payments = yield* Payments
  yield* paid("order-1", { total: 10_000, taxFree: 1_000 })
  yield* payments.cancelPayment({ paymentId: "order-1", amount: 3_300, reason: "One of three came broken" })
  const declined = yield* Effect.flip(paid("order-2", undefined, "0002"))
  const again = yield* Effect.flip(paid("order-1"))
  const unknown = yield* Effect.flip(payments.getPayment({ paymentId: "order-3" }))
  const payment = yield* payments.getPayment({ paymentId: "order-1" })
  assert.instanceOf(declined, PgProviderError)
  assert.instanceOf(again, AlreadyPaidError)
  assert.instanceOf(unknown, PaymentNotFoundError)
  assert(payment.status === "PARTIAL_CANCELLED")
  assert.deepInclude(payment.amount, { total: 10_000, vat: 818, cancelled: 3_300 })
  const { totalCount } = (yield* payments.getPayments()).page
  assert.strictEqual(totalCount, 2)
})

describe("an emulator", () => {
  it.effect("in memory answers the client", () => program.pipe(Effect.provide(merchant)))

  it.live("over HTTP answers it just so", () => program.pipe(Effect.provide(overHttp)))

  it.effect("starts with nothing, each time", () =>
    Effect.gen(function* () {
      yield* paid("order-1").pipe(Effect.provide(merchant))
      yield* paid("order-1").pipe(Effect.provide(merchant))
    })
  )

  it.effect("gives the same ids with the same seed, and others with another", () =>
    Effect.gen(function* () {
      const issued = (seed: string) =>
        issue().pipe(
          Effect.provide(
            services.pipe(
              Layer.provide(PortOneClient.layer({ apiSecret })),
              Layer.provide(PortOneEmulator.layerOptions({ seed }))
            )
          )
        )
      assert.strictEqual(yield* issued("one"), yield* issued("one"))
      assert.notStrictEqual(yield* issued("one"), yield* issued("two"))
    })
  )

  it.effect("charges one of many that come at once with the same id", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const billingKey = yield* issue()
      const charges = Array.from({ length: 20 }, () =>
        Effect.result(payments.payWithBillingKey(order("order-1", billingKey)))
      )
      const results = yield* Effect.all(charges, { concurrency: "unbounded" })
      assert.lengthOf(results.filter(Result.isSuccess), 1)
    }).pipe(Effect.provide(merchant))
  )

  it.live("over HTTP takes any free port of 127.0.0.1, and fails on one that is taken", () =>
    Effect.gen(function* () {
      const { baseUrl } = yield* PortOneEmulator
      assert.match(baseUrl, /^http:\/\/127\.0\.0\.1:\d+$/)
      const port = Number(new URL(baseUrl).port)
      const error: ServeError = yield* Effect.flip(Layer.build(PortOneEmulator.layerServer({ port })))
      assert(Predicate.hasProperty(error.cause, "code"))
      assert.strictEqual(error.cause.code, "EADDRINUSE")
    }).pipe(Effect.provide(PortOneEmulator.layerServer()), Effect.scoped)
  )
})
