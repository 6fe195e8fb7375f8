import { assert, describe, it } from "@effect/vitest"
import { CancellableAmount, type Payment, type PaymentCancellation } from "../src/index.ts"
import { addedTomorrow, cancelled, failed, paid, partialCancelled, ready, requested } from "./fixtures/payments.ts"

const having = (...cancellations: ReadonlyArray<PaymentCancellation>): Payment => ({ ...paid, cancellations })

const unheardOf = (raw: object): PaymentCancellation => ({
  status: "UNRECOGNIZED",
  raw: { ...raw, status: "ADDED_TOMORROW" }
})

describe("what can be cancelled of a payment", () => {
  it.each<readonly [string, Payment, number]>([
    ["all that was paid, where nothing was cancelled", paid, 10_000],
    ["what is left after a cancellation", partialCancelled, 7_000],
    ["less by what is about to be cancelled", having(requested), 6_000],
    ["no less by a cancellation that failed", having({ ...requested, status: "FAILED" }), 10_000],
    ["less by the amount of a cancellation of an unknown status", having(unheardOf({ totalAmount: 4_000 })), 6_000],
    ["nothing beside a cancellation of an unknown status that tells no amount", having(unheardOf({})), 0],
    ["nothing where an unknown cancellation claims less than nothing", having(unheardOf({ totalAmount: -1 })), 0],
    ["nothing, and not less, where two want the same money", having(requested, requested, requested), 0],
    ["nothing of one that was cancelled", cancelled, 0],
    [
      "nothing of one that was not paid, whatever it says of its amount",
      { ...ready, amount: { ...ready.amount, paid: 1 } },
      0
    ],
    ["nothing of one that failed", failed, 0],
    ["nothing of one of an unknown status", addedTomorrow, 0]
  ])("is %s", (_, payment, amount) => {
    assert.strictEqual(CancellableAmount.of(payment), amount)
  })
})
