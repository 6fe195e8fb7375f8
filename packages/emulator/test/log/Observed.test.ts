import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer } from "effect"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as TestClock from "effect/testing/TestClock"
import { Payments } from "@effect-portone/payments"
import { CurrentObserver } from "../../src/assembly/Observer.ts"
import { PortOneEmulator } from "../../src/index.ts"
import type { Line } from "../../src/log/Line.ts"
import { makeObserver } from "../../src/log/Observed.ts"
import { keyedIn, merchant } from "../merchant.ts"

describe("the lines", () => {
  it.effect("are in the order of their times, though answers come late", () => {
    const lines: Array<Line> = []
    const observed = Layer.fresh(merchant).pipe(
      Layer.provide(
        Layer.succeed(
          CurrentObserver,
          makeObserver((line) => lines.push(line))
        )
      )
    )
    return Effect.gen(function* () {
      const { setWebhookHandler, webhooksSettled } = yield* PortOneEmulator
      const payments = yield* Payments
      let asked = false
      yield* setWebhookHandler(
        Effect.gen(function* () {
          asked = true
          yield* Effect.sleep("5 seconds")
          return HttpServerResponse.empty({ status: 200 })
        })
      )
      yield* payments.payInstantly(keyedIn("order-1"))
      // The signature is made by WebCrypto, which no clock moves.
      while (!asked) yield* Effect.promise(() => new Promise(setImmediate))
      // This card is approved after 30 seconds.
      const slow = yield* Effect.forkChild(payments.payInstantly(keyedIn("order-2", "0006")))
      yield* TestClock.adjust("1 second")
      yield* payments.getPayment({ paymentId: "order-1" })
      yield* TestClock.adjust("4 seconds")
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(slow)
      yield* webhooksSettled
      const times = lines.map(({ at }) => at)
      assert.deepStrictEqual(
        times,
        times.toSorted((one, other) => one - other)
      )
      assert.deepStrictEqual(
        lines.slice(0, 4).map((line) => [line.kind, line.kind === "request" ? line.operationId : undefined, line.at]),
        [
          ["request", "payInstantly", 0],
          ["request", "getPayment", 1_000],
          ["webhook", undefined, 5_000],
          ["request", "payInstantly", 30_000]
        ]
      )
    }).pipe(Effect.provide(observed))
  })
})
