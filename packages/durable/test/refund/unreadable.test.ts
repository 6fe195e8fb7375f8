/** A refund that is found in a payment of which not all can be read. */
import { assert, it } from "@effect/vitest"
import { Duration, Effect } from "effect"
import { PortOneClientError } from "@effect-portone/core"
import { DecodeError } from "@effect-portone/core/ClientErrorReason"
import { Payments, UnknownOutcome } from "@effect-portone/payments"
import type { Entry } from "../../src/ledger/entry.ts"
import { stepOf } from "../../src/refund/step.ts"
import { toolsAt, unchanged } from "../fixtures/steps.ts"

const key = "the-key-of-a-refund"
const request = { refundId: "refund-1", paymentId: "payment-1", amount: 3_000, reason: "returned" }

/** A time when the key is forgotten. */
const tools = toolsAt(Duration.toMillis("4 hours"), unchanged)

/** Takes the step of an order whose request was lost, and whose cancellation now has this status. */
const stepFor = Effect.fn(function* (status: "REQUESTED" | "SUCCEEDED") {
  const reason = yield* UnknownOutcome.markedReason(request.reason, key)
  const body = JSON.stringify({
    status: "PARTIAL_CANCELLED",
    id: request.paymentId,
    amount: { total: 10_000, paid: 10_000, cancelled: status === "SUCCEEDED" ? 3_000 : 0, discount: 0 },
    cancellations: [{ status, id: "cancellation-1", totalAmount: 3_000, reason }]
  })
  const unreadable = new PortOneClientError({
    operation: "Payments.getPayment",
    reason: new DecodeError({ status: 200, description: "Missing key", body }),
    outcome: "Applied",
    attempts: 1,
    isRetryable: false
  })
  return yield* stepOf({ workflow: "refund", retries: [], detailsOf: () => Effect.succeed({}) })(
    request,
    // What a refund reads of its line.
    {
      id: "refund-1",
      attempt: 1,
      waits: 0,
      tries: [],
      intent: { key, at: 0, isOpen: true, cancellable: 10_000 }
    } as Partial<Entry> as Entry,
    tools
  ).pipe(Effect.provide(Payments.layerTest({ getPayment: () => Effect.fail(unreadable) })))
})

it.effect("is not done while the PG has not carried it out", () =>
  Effect.gen(function* () {
    const step = yield* stepFor("REQUESTED")
    assert(step._tag === "Wait")
    assert.include(step.note, "not carried it out")
  })
)

it.effect("is done once the PG has carried it out", () =>
  Effect.gen(function* () {
    assert.deepStrictEqual(yield* stepFor("SUCCEEDED"), {
      _tag: "End",
      end: { _tag: "Refunded", refundId: "refund-1" }
    })
  })
)
