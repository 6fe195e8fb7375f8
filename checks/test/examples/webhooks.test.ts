import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Payments } from "@effect-portone/payments"
import { layer, play, Requests } from "./example.ts"

describe("examples/webhooks", () => {
  it.live("marks an order paid once, and nothing that is forged, old or of another amount", () =>
    Effect.gen(function* () {
      const output = yield* play("webhooks")
      // The log is left out, and so is the second that may have passed in "an hour ago".
      const answers = output
        .filter((line) => !line.startsWith("["))
        .map((line) => line.replace(/(sent 1h)( \d+s)? ago/, "$1 ago"))
      assert.deepStrictEqual(answers, [
        "forged                             401 no signature fits (1 of version v1 against 1 secret(s))",
        "with another body than was signed  401 no signature fits (1 of version v1 against 1 secret(s))",
        "an hour old                        401 it was sent 1h ago, and 5m are allowed",
        "good, ten times at once            200 handled (1 times)",
        "good, ten times at once            200 handled before, at an earlier delivery (9 times)",
        "the same again                     200 handled before, at an earlier delivery",
        "another of the same payment        200 handled",
        "of a payment of 100 won            200 handled",
        "a book: paid",
        "a lamp: to be looked at"
      ])
      assert.strictEqual(output.filter((line) => line.includes("a book is paid")).length, 1)

      // Each webhook that was verified and is new reads the payment: no webhook is trusted.
      const { received } = yield* Requests
      const reads = received.filter(({ method, path }) => method === "GET" && path.startsWith("/payments/"))
      assert.strictEqual(reads.length, 3)
      const payments = yield* Payments
      const { items } = yield* payments.getPayments()
      const paid = items.map((payment) => (payment.status === "PAID" ? payment.amount.paid : Number.NaN))
      assert.sameMembers(paid, [100, 18_000])
    }).pipe(Effect.provide(layer))
  )
})
