/** Calls of unknown outcome whose traces come and go: readings, answers and a program's own limits that contradict. */
import { assert, describe, it } from "@effect/vitest"
import { Cause, Data, DateTime, Effect, Fiber, Layer, Redacted, Schema } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as TestClock from "effect/testing/TestClock"
import { Interruption, PortOneClient } from "@effect-portone/core"
import { Payment, Payments, type PayWithBillingKeyInput, UnknownOutcome } from "../src/index.ts"
import { failed, paid, partialCancelled, paymentId } from "./fixtures/payments.ts"

type Wire = Readonly<Record<string, unknown>>

const wireOf = (payment: Payment): Wire => Schema.encodeSync(Payment)(payment) as unknown as Wire

const idempotencyKey = "the-key-of-the-first-try"

/** After all that the payments tell of. */
const startedAt = DateTime.makeUnsafe("2026-11-25T09:30:00Z")

/** The payments of a shop whose readings get these answers, and the last one for ever, and all other requests this. */
const answering = (readings: ReadonlyArray<unknown>, answer: { readonly status: number; readonly body: unknown }) => {
  let reads = 0
  const client = HttpClient.make((request) =>
    Effect.sync(() => {
      const reading = readings[Math.min(reads, readings.length - 1)]
      if (request.method !== "GET") return HttpClientResponse.fromWeb(request, Response.json(answer.body, answer))
      reads++
      const status = reading === undefined ? 404 : 200
      return HttpClientResponse.fromWeb(
        request,
        Response.json(reading ?? { type: "PAYMENT_NOT_FOUND" }, { status, headers: { date: "" } })
      )
    })
  )
  return Payments.layer.pipe(
    Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("secret") })),
    Layer.provide(Layer.succeed(HttpClient.HttpClient, client))
  )
}

/** Says how a call ends, while the test's time passes. */
const endOf = Effect.fnUntraced(function* <A extends { readonly _tag: string }, E extends { readonly _tag: string }, R>(
  resolving: Effect.Effect<A, E, R>
) {
  yield* TestClock.setTime(startedAt.epochMilliseconds + 1_000)
  const fiber = yield* Effect.forkChild(Effect.result(resolving))
  while (fiber.pollUnsafe() === undefined) {
    yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    yield* TestClock.adjust("1 second")
  }
  const ended = yield* Fiber.join(fiber)
  return ended._tag === "Success" ? ended.success : ended.failure
})

const noAnswer = { status: 200, body: "" }
const declined = { status: 502, body: { type: "PG_PROVIDER", pgCode: "51" } }
const stillRuns = { status: 409, body: { type: "IDEMPOTENCY_OUTSTANDING_REQUEST" } }

const unread = (wire: Wire, ...names: ReadonlyArray<string>): Wire =>
  Object.fromEntries(Object.entries(wire).filter(([name]) => !names.includes(name)))

describe("a refund of which a reading shows a trace, and later ones none", () => {
  const reason = Effect.runSync(UnknownOutcome.markedReason("a smaller plan", idempotencyKey))
  const input = { paymentId, amount: 3_000, currentCancellableAmount: 10_000, reason }
  const call = { operation: "Payments.cancelPayment", idempotencyKey, startedAt }

  const untouched = { ...wireOf(paid), cancellations: [] }
  const its = {
    status: "SUCCEEDED",
    id: "cancellation-1",
    totalAmount: 3_000,
    taxFreeAmount: 0,
    vatAmount: 272,
    reason,
    requestedAt: "2026-11-25T09:30:01Z",
    cancelledAt: "2026-11-25T09:30:01Z"
  }
  const refundedBy = (...cancellations: ReadonlyArray<unknown>) => ({ ...wireOf(partialCancelled), cancellations })

  const traces: ReadonlyArray<readonly [string, unknown]> = [
    ["its mark, and a status that is not known", { ...untouched, cancellations: [{ ...its, status: "PENDING" }] }],
    ["a sum that nothing explains", refundedBy()],
    ["a sum in words", { ...untouched, amount: { ...paid.amount, cancelled: "3000" } }],
    [
      "its mark, in a payment of a status that is not known",
      { ...untouched, status: "REFUNDING", cancellations: [its] }
    ],
    ["its mark, in a payment that failed", { ...wireOf(failed), cancellations: [its] }],
    ["its mark, in a payment without an id", unread(refundedBy(its), "id")]
  ]

  it.effect.each(traces)("stays unknown: %s", ([, trace]) =>
    Effect.gen(function* () {
      const end = yield* endOf(
        UnknownOutcome.resolveCancellation(call, input).pipe(Effect.provide(answering([trace, untouched], noAnswer)))
      )
      assert.strictEqual(end._tag, "UnresolvedOutcomeError")
    })
  )

  it.effect.each(traces)("stays unknown at the next time, too: %s", ([, trace]) =>
    Effect.gen(function* () {
      const first = yield* endOf(
        UnknownOutcome.resolveCancellation(call, input).pipe(Effect.provide(answering([trace], noAnswer)))
      )
      assert(first._tag === "UnresolvedOutcomeError")
      const later = { ...call, seen: first.seen, startedAt: undefined }
      const end = yield* endOf(
        UnknownOutcome.resolveCancellation(later, input).pipe(Effect.provide(answering([untouched], noAnswer)))
      )
      assert.strictEqual(end._tag, "UnresolvedOutcomeError")
    })
  )

  it.effect("happened where its mark stands beside what is no cancellation", () =>
    Effect.gen(function* () {
      const end = yield* endOf(
        UnknownOutcome.resolveCancellation(call, input).pipe(
          Effect.provide(answering([refundedBy(its, null)], noAnswer))
        )
      )
      assert(end._tag === "Applied")
      assert.strictEqual(end.status, "SUCCEEDED")
    })
  )

  it.effect.each([
    ["a sum that is another's", { ...untouched, amount: { ...paid.amount, cancelled: 1_000 } }],
    [
      "another's refund, of a status that is not known",
      { ...untouched, cancellations: [{ ...its, status: "PENDING", reason: "R0123456789 another" }] }
    ]
  ])("did not happen where the reading showed %s", ([, other]) =>
    Effect.gen(function* () {
      const end = yield* endOf(
        UnknownOutcome.resolveCancellation({ ...call, startedAt: undefined }, input).pipe(
          Effect.provide(answering([other], noAnswer)),
          Effect.catchTag("UnresolvedOutcomeError", ({ seen }) =>
            UnknownOutcome.resolveCancellation({ ...call, startedAt: undefined, seen }, input).pipe(
              Effect.provide(answering([untouched], noAnswer))
            )
          )
        )
      )
      assert.strictEqual(end._tag, "NotApplied")
    })
  )

  const behindBy = (count: number, last: unknown, of: Wire = untouched) => [...Array<unknown>(count).fill(of), last]
  const failedAnswer = { status: 200, body: { cancellation: { ...its, status: "FAILED" } } }

  it.effect.each<readonly [string, unknown, Wire]>([
    ["whole", failedAnswer.body, untouched],
    ["without a detail", { cancellation: unread(failedAnswer.body.cancellation, "vatAmount") }, untouched],
    ["whole, and the payment has an odd field", failedAnswer.body, { ...untouched, customer: "x" }]
  ])("is told by a later reading where PortOne answers that it failed: %s", ([, body, before]) =>
    Effect.gen(function* () {
      const readings = behindBy(4, { ...refundedBy(its), customer: before["customer"] }, before)
      const end = yield* endOf(
        UnknownOutcome.resolveCancellation(call, input).pipe(Effect.provide(answering(readings, { status: 200, body })))
      )
      assert(end._tag === "Applied")
      assert.strictEqual(end.status, "SUCCEEDED")
    })
  )

  const listedAsFailed = { ...untouched, cancellations: [unread({ ...its, status: "FAILED" }, "cancelledAt")] }

  it.effect.each([
    ["whole", its],
    ["in part", unread(its, "vatAmount")]
  ])(
    "stays unknown where PortOne answers that it succeeded, read %s, and the payment lists it as failed",
    ([, answer]) =>
      Effect.gen(function* () {
        const answered = { status: 200, body: { cancellation: answer } }
        const end = yield* endOf(
          UnknownOutcome.resolveCancellation(call, input).pipe(Effect.provide(answering([listedAsFailed], answered)))
        )
        assert(end._tag === "UnresolvedOutcomeError")
        assert.include(end.message, "lists it as failed")
      })
  )

  it.effect("has failed where the payment lists it so, and its key gives the answer of the time before", () =>
    Effect.gen(function* () {
      const answered = { status: 200, body: { cancellation: unread({ ...its, status: "REQUESTED" }, "cancelledAt") } }
      const end = yield* endOf(
        UnknownOutcome.resolveCancellation(call, input).pipe(Effect.provide(answering([listedAsFailed], answered)))
      )
      assert(end._tag === "NotApplied")
      assert.strictEqual(end.status, "FAILED")
      assert.strictEqual(end.cancellation?.status, "FAILED")
    })
  )
})

describe("a charge of which a reading shows a trace, and later ones none", () => {
  const input: PayWithBillingKeyInput = {
    paymentId,
    billingKey: "billing-key",
    orderName: "Monthly plan",
    amount: { total: 10_000 },
    currency: "KRW"
  }
  const call = { operation: "Payments.payWithBillingKey", idempotencyKey, startedAt }
  const before = { ...wireOf(failed), amount: { ...paid.amount, paid: 0 } }
  const since = { ...wireOf(paid), paidAt: "2026-11-25T09:30:01Z", statusChangedAt: "2026-11-25T09:30:01Z" }

  const traces: ReadonlyArray<readonly [string, unknown]> = [
    ["paid, without an id", unread(since, "id")],
    ["a status that is not known, and a sum that was paid", { ...since, status: "AUTHORIZED" }],
    ["failed, and a time at which it was paid", { ...since, status: "FAILED" }],
    ["ready, and a time at which it was paid", { ...since, status: "READY" }]
  ]

  const resolving = Effect.gen(function* () {
    const payments = yield* Payments
    return yield* UnknownOutcome.resolveCharge(call, {
      paymentId,
      repeat: (options) => payments.payWithBillingKey(input, options)
    })
  })

  it.effect.each(traces.flatMap((trace) => [noAnswer, declined].map((answer) => [...trace, answer] as const)))(
    "stays unknown: %s",
    ([, trace, answer]) =>
      Effect.gen(function* () {
        const end = yield* endOf(Effect.provide(resolving, answering([trace, before], answer)))
        assert.strictEqual(end._tag, "UnresolvedOutcomeError")
      })
  )

  it.effect("did not happen where a status that is not known tells of no money, and it has failed since", () =>
    Effect.gen(function* () {
      const end = yield* endOf(
        Effect.provide(resolving, answering([{ ...before, status: "PROCESSING" }, before], noAnswer))
      )
      assert.strictEqual(end._tag, "NotApplied")
    })
  )

  class OwnError extends Data.TaggedError("OwnError")<{ readonly cause: unknown }> {}

  const limits: ReadonlyArray<
    readonly [string, <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E | Cause.TimeoutError | OwnError, R>]
  > = [
    ["a limit of time", Effect.timeout("20 seconds")],
    ["an error of its own that has the client's as its cause", Effect.mapError((cause) => new OwnError({ cause }))],
    ["a defect for each error", Effect.orDie]
  ]

  it.effect.each(limits)("stays unknown where the first request still runs, and the program has %s", ([, limit]) =>
    Effect.gen(function* () {
      const limited = Effect.gen(function* () {
        const payments = yield* Payments
        return yield* UnknownOutcome.resolveCharge(call, {
          paymentId,
          repeat: (options) => limit(payments.payWithBillingKey(input, options))
        })
      })
      const end = yield* endOf(Effect.provide(limited, answering([undefined], stillRuns)))
      assert(end._tag === "UnresolvedOutcomeError")
      assert.isTrue(end.wasRunning)
    })
  )

  it.effect("tells the observers of the program around it of an interrupted repetition, too", () =>
    Effect.gen(function* () {
      const told: Array<boolean> = []
      const observed = Effect.gen(function* () {
        const payments = yield* Payments
        return yield* UnknownOutcome.resolveCharge(call, {
          paymentId,
          repeat: (options) => Effect.timeout(payments.payWithBillingKey(input, options), "20 seconds")
        })
      }).pipe(Interruption.observe(({ wasRunning }) => told.push(wasRunning)))
      yield* endOf(Effect.provide(observed, answering([undefined], stillRuns)))
      assert.deepStrictEqual(told, [true])
    })
  )
})
