import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { PortOneClientError } from "@effect-portone/core"
import { DecodeError } from "@effect-portone/core/ClientErrorReason"
import { CancellableAmount, type Payment, type PaymentCancellation } from "../src/index.ts"
import {
  addedTomorrow,
  cancelled,
  failed,
  paid,
  partialCancelled,
  ready,
  requested,
  scripted
} from "./fixtures/payments.ts"

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

describe("reading what can be cancelled", () => {
  const reading = (answer: Payment | PortOneClientError) =>
    CancellableAmount.read({ paymentId: paid.id }).pipe(Effect.provide(scripted(answer).layer))

  const undecodable = (body: object) =>
    new PortOneClientError({
      operation: "Payments.getPayment",
      reason: new DecodeError({ status: 200, description: "a field is missing", body: JSON.stringify(body) }),
      outcome: "Applied",
      attempts: 1,
      isRetryable: false
    })

  const amount = { paid: 10_000, cancelled: 3_000 }
  const done = { status: "SUCCEEDED", id: "c1", reason: "returned" } as const

  it.effect("tells the amount and the cancellations of a payment", () =>
    Effect.gen(function* () {
      const { id, reason, status } = requested
      assert.deepStrictEqual(yield* reading(having(requested, unheardOf({ totalAmount: 1_000, id: "c2" }))), {
        paymentId: paid.id,
        amount: 5_000,
        cancellations: [
          { id, status, reason },
          { id: "c2", status: "UNRECOGNIZED", reason: undefined }
        ]
      })
      assert.deepStrictEqual(yield* reading(ready), { paymentId: paid.id, amount: 0, cancellations: [] })
    })
  )

  it.effect("tells them of a payment of which another field is missing or odd", () =>
    Effect.gen(function* () {
      const body = { status: "PARTIAL_CANCELLED", amount, cancellations: [done, { status: "FAILED", reason: 5 }] }
      assert.deepStrictEqual(yield* reading(undecodable(body)), {
        paymentId: undefined,
        amount: 7_000,
        cancellations: [done, { status: "FAILED", id: undefined, reason: undefined }]
      })
      assert.deepStrictEqual(yield* reading(undecodable({ status: "PAID", amount })), {
        paymentId: undefined,
        amount: 7_000,
        cancellations: []
      })
    })
  )

  it.effect.each<readonly [string, object]>([
    ["what was paid", { status: "PAID", amount: { cancelled: 0 } }],
    ["what was cancelled", { status: "PAID", amount: { ...amount, cancelled: "3000" } }],
    ["what is about to be cancelled", { status: "PAID", amount, cancellations: [{ status: "REQUESTED" }] }],
    ["its status", { amount }]
  ])("fails as getPayment does where %s cannot be read", ([, body]) =>
    Effect.gen(function* () {
      const failure = undecodable(body)
      assert.strictEqual(yield* Effect.flip(reading(failure)), failure)
    })
  )
})
