import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Payments } from "@effect-portone/payments"
import { layer, play, Requests } from "./example.ts"

describe("examples/merchants", () => {
  it.live("keeps two merchants' secrets, stores and payments apart", () =>
    Effect.gen(function* () {
      const output = yield* play("merchants")
      assert.deepStrictEqual(output.slice(0, 3), [
        "bakery   sold order-1001           12000 KRW in store-bakery",
        "florist  sold order-1001           45000 KRW in store-florist",
        "bakery   looks for order-2002      PaymentNotFoundError"
      ])
      assert.match(output[3]!, /^butcher .* ConfigError/)
      assert.strictEqual(output.length, 4)

      const payments = yield* Payments
      const amountIn = (storeId: string, paymentId: string) =>
        Effect.map(payments.getPayment({ storeId, paymentId }), (payment) =>
          payment.status === "PAID" ? payment.amount.paid : payment.status
        )
      assert.strictEqual(yield* amountIn("store-bakery", "order-1001"), 12_000)
      assert.strictEqual(yield* amountIn("store-florist", "order-1001"), 45_000)
      assert.strictEqual(yield* amountIn("store-florist", "order-2002"), 8_000)
      const elsewhere = yield* Effect.flip(amountIn("store-bakery", "order-2002"))
      assert.strictEqual(elsewhere._tag, "PaymentNotFoundError")

      const { received } = yield* Requests
      const secretsThatCharged = (paymentId: string) =>
        new Set(
          received
            .filter(({ path }) => path === `/payments/${paymentId}/billing-key`)
            .map(({ headers }) => headers.authorization)
        )
      assert.deepStrictEqual(
        secretsThatCharged("order-1001"),
        new Set(["PortOne secret-of-the-bakery", "PortOne secret-of-the-florist"])
      )
      assert.deepStrictEqual(secretsThatCharged("order-2002"), new Set(["PortOne secret-of-the-florist"]))
    }).pipe(Effect.provide(layer))
  )
})
