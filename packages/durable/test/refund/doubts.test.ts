/** What becomes of a refund whose request may have been carried out, whatever PortOne answers afterwards. */
import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect } from "effect"
import { PortOneClientError } from "@effect-portone/core"
import { DecodeError, OutstandingRequestError } from "@effect-portone/core/ClientErrorReason"
import {
  CancellableAmountConsistencyBrokenError,
  type CancelPaymentError,
  PaymentAlreadyCancelledError,
  type PaymentCancellation,
  PaymentNotFoundError,
  Payments,
  PgProviderError,
  UnknownOutcome
} from "@effect-portone/payments"
import type { Changes, Entry, Intent, Try } from "../../src/ledger/entry.ts"
import { keyOf } from "../../src/orders/formats.ts"
import { stepOf } from "../../src/refund/step.ts"
import { passing } from "../fixtures/passing.ts"
import { lostAnswer, noting, toolsAt } from "../fixtures/steps.ts"

const request = { refundId: "refund-1", paymentId: "payment-1", amount: 3_000, reason: "returned" }
const key = keyOf("refund", request.refundId, 1)
const reason = Effect.runSync(UnknownOutcome.markedReason(request.reason, key))

/** A payment of 10,000 of which so much is gone, in which a field that decides nothing is missing. */
const readingOf = (
  cancelled: number,
  cancellations: ReadonlyArray<object>,
  status = cancelled === 0 ? "PAID" : "PARTIAL_CANCELLED"
) =>
  new PortOneClientError({
    operation: "Payments.getPayment",
    reason: new DecodeError({
      status: 200,
      description: "Missing key",
      body: JSON.stringify({
        id: request.paymentId,
        status,
        amount: { total: 10_000, paid: status === "READY" ? 0 : 10_000, cancelled, discount: 0 },
        cancellations
      })
    }),
    outcome: "Applied",
    attempts: 1,
    isRetryable: false
  })

/** The same with these cancellations, which are all that is gone. */
const reading = (...cancellations: ReadonlyArray<object>) =>
  readingOf(
    cancellations.reduce<number>((sum, one) => ("status" in one && one.status === "SUCCEEDED" ? sum + 3_000 : sum), 0),
    cancellations
  )

const own = (status: "REQUESTED" | "SUCCEEDED" | "FAILED", as = reason) =>
  ({ status, id: "cancellation-1", totalAmount: 3_000, reason: as, trigger: "API" }) as const

const failure = (of: Parameters<typeof lostAnswer>[1]) => lostAnswer("Payments.cancelPayment", of)

/** Takes one step of a refund. The answers to its requests come one after the other, the last one for ever. */
const step = (
  given: {
    readonly intent?: Intent
    readonly reads: PortOneClientError | PaymentNotFoundError
    readonly note?: string | undefined
    readonly tries?: ReadonlyArray<Try>
    readonly attempt?: number
    readonly answers: ReadonlyArray<PortOneClientError | CancelPaymentError | ReturnType<typeof own>>
    readonly isCancelWished?: boolean
    readonly retries?: ReadonlyArray<Duration.Duration>
  },
  sent: Array<string | undefined> = [],
  written: Array<Changes> = []
) => {
  // What a refund reads of its line.
  const entry = {
    id: request.refundId,
    attempt: given.attempt ?? 1,
    waits: 0,
    strikes: 0,
    note: given.note,
    isCancelWished: given.isCancelWished ?? false,
    tries: given.tries ?? [],
    intent: given.intent
  } as Partial<Entry> as Entry
  const tools = toolsAt(0, noting(written))
  return passing(
    stepOf({ workflow: "refund", retries: given.retries ?? [], detailsOf: () => Effect.succeed({}) })(
      request,
      entry,
      tools
    )
  ).pipe(
    Effect.provide(
      Payments.layerTest({
        getPayment: () => Effect.fail(given.reads),
        cancelPayment: (_, options) =>
          Effect.suspend(() => {
            const answer = given.answers[Math.min(sent.push(options?.idempotencyKey), given.answers.length) - 1]
            if (answer === undefined) return Effect.die("nothing is to be sent")
            if ("_tag" in answer) return Effect.fail(answer)
            // What a refund reads of its answer.
            return Effect.succeed({ cancellation: answer as Partial<PaymentCancellation> as PaymentCancellation })
          })
      })
    )
  )
}

const declinedTry: Try = { key, at: 0, settledAt: 0, result: "Declined", cancellable: 10_000 }
const open: Intent = { key, at: 0, isOpen: true, cancellable: 10_000 }

describe("a refund", () => {
  it.effect("is sent though a field of its payment is missing that decides nothing", () =>
    Effect.gen(function* () {
      const sent: Array<string | undefined> = []
      const declined = new PgProviderError({ pgCode: "51" })
      const retries = [Duration.days(1)]
      assert.strictEqual((yield* step({ reads: reading(), answers: [declined], retries }, sent))._tag, "Wait")
      assert.deepStrictEqual(sent, [key])
    })
  )

  it.effect.each<readonly [string, CancelPaymentError]>([
    ["all of it was cancelled already", new PaymentAlreadyCancelledError()],
    ["what can be cancelled has changed", new CancellableAmountConsistencyBrokenError()],
    ["the PG refuses it", new PgProviderError({ pgCode: "2013" })]
  ])("that PortOne refuses since %s is refunded if the payment has its mark", ([, refusal]) =>
    Effect.gen(function* () {
      // The payment is read before the refund, and again after it.
      let readings = 0
      const before = reading()
      const after = reading(own("SUCCEEDED"))
      const sent: Array<string | undefined> = []
      const taken = yield* step(
        {
          get reads() {
            return readings++ === 0 ? before : after
          },
          answers: [refusal]
        },
        sent
      )
      assert.deepInclude(taken, { _tag: "End", end: { _tag: "Refunded", refundId: "refund-1" } })
      assert.deepStrictEqual(new Set(sent), new Set([key]))
    })
  )

  it.effect("that PortOne refuses ends as refused if the payment shows nothing of it", () =>
    Effect.gen(function* () {
      const others = reading({ ...own("SUCCEEDED"), reason: "R0000000000 other" })
      const taken = yield* step({ reads: others, answers: [new CancellableAmountConsistencyBrokenError()] })
      assert.strictEqual(taken._tag, "Fault")
    })
  )

  it.effect.each([
    ["masked digits", reason.replaceAll(/\d/g, "*")],
    ["no mark", "returned"]
  ] as const)("is made by nobody again while it may be the one that the payment has with %s", ([, stored]) =>
    Effect.gen(function* () {
      const taken = yield* step({ intent: open, reads: reading(own("SUCCEEDED", stored)), answers: [failure({})] })
      assert(taken._tag === "Fault")
      assert.include(taken.note, "may be it")
    })
  )

  it.effect("that was accepted, failed, and got no answer waits as its retries say", () =>
    Effect.gen(function* () {
      const given = { intent: open, reads: reading(own("FAILED")), answers: [failure({})] }
      assert.deepInclude(yield* step(given), {
        _tag: "End",
        end: { _tag: "Declined", refundId: "refund-1", code: undefined }
      })
      const later = yield* step({ ...given, retries: [Duration.days(1)] })
      assert(later._tag === "Wait")
      assert.deepStrictEqual(later.wait, Duration.days(1))
    })
  )

  it.effect("of a payment that is not found is refused after some looks, and never if it was read before", () =>
    Effect.gen(function* () {
      const given = { reads: new PaymentNotFoundError(), answers: [] }
      const first = yield* step(given)
      assert(first._tag === "Fault")
      const second = yield* step({ ...given, note: first.note })
      assert(second._tag === "Fault")
      assert.strictEqual((yield* step({ ...given, note: second.note }))._tag, "End")
      assert.strictEqual((yield* step({ ...given, note: second.note, tries: [declinedTry] }))._tag, "Fault")
    })
  )

  it.effect.each([
    ["its mark", reason, "End"],
    ["masked digits", reason.replaceAll(/\d/g, "*"), "Unresolved"],
    ["no mark", "returned", "Unresolved"],
    ["another mark", "R0000000000 returned", "Wait"]
  ] as const)("that was declined is not made anew where the payment has it with %s", ([, stored, expected]) =>
    Effect.gen(function* () {
      const sent: Array<string | undefined> = []
      const taken = yield* step(
        {
          reads: reading(own("SUCCEEDED", stored)),
          answers: [new PgProviderError({ pgCode: "51" })],
          retries: [Duration.days(1), Duration.days(1)],
          tries: [declinedTry],
          attempt: 2
        },
        sent
      )
      assert.strictEqual(taken._tag, expected)
      assert.lengthOf(sent, expected === "Wait" ? 1 : 0)
    })
  )

  it.effect("that was declined is made anew once somebody has looked", () =>
    Effect.gen(function* () {
      const taken = yield* step({
        reads: reading(own("SUCCEEDED", "returned")),
        answers: [new PgProviderError({ pgCode: "51" })],
        retries: [Duration.days(1), Duration.days(1)],
        tries: [{ ...declinedTry, isSettled: true }],
        attempt: 2
      })
      assert.strictEqual(taken._tag, "Wait")
    })
  )

  it.effect.each<readonly [string, Partial<Parameters<typeof step>[0]>]>([
    ["is declined", { answers: [new PgProviderError({ pgCode: "51" })] }],
    ["is cancelled", { answers: [], isCancelWished: true }]
  ])("that was declined and %s is refunded if the payment shows a try long before", ([, given]) =>
    Effect.gen(function* () {
      let readings = 0
      const before = reading()
      const after = reading(own("SUCCEEDED"))
      const others = Array.from({ length: 8 }, (_, index): Try => ({
        ...declinedTry,
        key: keyOf("refund", request.refundId, index + 2),
        result: "ForbiddenError"
      }))
      const taken = yield* step({
        answers: [],
        ...given,
        tries: [declinedTry, ...others],
        attempt: 10,
        get reads() {
          // What is read before the next try is behind.
          return given.isCancelWished !== true && readings++ < 7 ? before : after
        }
      })
      assert(taken._tag === "End")
      assert.strictEqual(taken.end._tag, "Refunded")
    })
  )

  it.effect("that was found under a key of before is not sent while a reading is behind", () =>
    Effect.gen(function* () {
      const stored = yield* UnknownOutcome.markedReason("returned", keyOf("refund", request.refundId, 3))
      const waits = yield* step({ reads: reading(own("REQUESTED", stored)), answers: [] })
      assert(waits._tag === "Wait")
      const intent = waits.changes?.intent
      assert.isDefined(intent)
      const later = yield* step({ intent, reads: reading(), answers: [] })
      assert.strictEqual(later._tag, "Fault")
    })
  )

  it.effect("that was declined and is cancelled waits while the payment cannot be read", () =>
    Effect.gen(function* () {
      const taken = yield* step({
        reads: failure({ operation: "Payments.getPayment" }),
        answers: [],
        tries: [declinedTry],
        attempt: 2,
        isCancelWished: true
      })
      assert.strictEqual(taken._tag, "Fault")
    })
  )

  it.effect.each([
    ["its mark", reason, "Refunded"],
    ["another mark", "R0000000000 returned", "Cancelled"]
  ] as const)("that was declined and is cancelled ends by the payment, which has it with %s", ([, stored, end]) =>
    Effect.gen(function* () {
      const taken = yield* step({
        reads: reading(own("SUCCEEDED", stored)),
        answers: [],
        tries: [declinedTry],
        attempt: 2,
        isCancelWished: true
      })
      assert(taken._tag === "End")
      assert.strictEqual(taken.end._tag, end)
    })
  )

  it.effect("that PortOne has said to be declined is declined, though the next answer is lost", () =>
    Effect.gen(function* () {
      const taken = yield* step({ reads: reading(), answers: [new PgProviderError({ pgCode: "51" }), failure({})] })
      assert.deepInclude(taken, { _tag: "End", end: { _tag: "Declined", refundId: "refund-1", code: "51" } })
    })
  )

  it.effect("that was accepted, failed, and was carried out under another id is refunded", () =>
    Effect.gen(function* () {
      const intent = { ...open, cancellationId: "cancellation-1" }
      const second = { ...own("SUCCEEDED"), id: "cancellation-2" }
      const taken = yield* step({ intent, reads: reading(own("FAILED"), second), answers: [] })
      assert.deepInclude(taken, {
        _tag: "End",
        end: { _tag: "Refunded", refundId: "refund-1", cancellationId: "cancellation-2" }
      })
    })
  )

  it.effect.each<readonly [string, ReadonlyArray<object>]>([
    ["is listed alone", [own("FAILED")]],
    [
      "is listed beside one without its mark",
      [own("FAILED"), { ...own("SUCCEEDED", "returned"), id: "cancellation-2" }]
    ]
  ])("that was accepted, failed, and %s is nobody's where its money is gone", ([, cancellations]) =>
    Effect.gen(function* () {
      // It was intended four hours ago.
      const at = -4 * 3_600_000
      const intent = { ...open, at, cancellationId: "cancellation-1", isCarriedOut: true }
      const taken = yield* step({ intent, reads: readingOf(3_000, cancellations), answers: [] })
      assert.strictEqual(taken._tag, "Unresolved")
    })
  )

  it.effect("whose status only a person could read goes on when they found that it was not carried out", () =>
    Effect.gen(function* () {
      const rejected = { ...own("FAILED"), status: "REJECTED" }
      const sent: Array<string | undefined> = []
      const given = { reads: reading(rejected), answers: [own("SUCCEEDED")], attempt: 2 }
      const tries = [{ ...declinedTry, result: "NotApplied" }]
      assert.strictEqual((yield* step({ ...given, tries }))._tag, "Unresolved")
      const settled = tries.map((one) => ({ ...one, isSettled: true }))
      const taken = yield* step({ ...given, tries: settled }, sent)
      assert(taken._tag === "End")
      assert.strictEqual(taken.end._tag, "Refunded")
      assert.deepStrictEqual(sent, [keyOf("refund", request.refundId, 2)])
    })
  )

  it.effect.each([
    ["all of its reason", `R2611300017 ${reason}`, "Unresolved", 0],
    ["another reason", `R2611300017 about ${reason.split(" ")[0]}`, "End", 1]
  ] as const)(
    "is not made anew where the payment has its mark behind a number, and %s",
    ([, stored, expected, count]) =>
      Effect.gen(function* () {
        const sent: Array<string | undefined> = []
        const given = { reads: reading(own("SUCCEEDED", stored)), answers: [own("SUCCEEDED")] }
        assert.strictEqual((yield* step(given, sent))._tag, expected)
        assert.lengthOf(sent, count)
      })
  )

  it.effect("of a payment that was read before it was paid reads again what is left", () =>
    Effect.gen(function* () {
      let readings = 0
      const refusal = new CancellableAmountConsistencyBrokenError()
      const sent: Array<string | undefined> = []
      const taken = yield* step(
        {
          get reads() {
            return readings++ === 0 ? readingOf(0, [], "READY") : reading()
          },
          answers: [refusal]
        },
        sent
      )
      assert(taken._tag === "Fault")
      assert.deepInclude(taken.changes, { attempt: 2, intent: undefined })
      assert.lengthOf(sent, 1)
    })
  )

  const unknownTry = { ...declinedTry, result: "UndocumentedError", isUnknown: true }

  it.effect.each<readonly [string, ReadonlyArray<object>, settledAt: number, expected: string, sent: number]>([
    ["was declined where the payment lists it so", [own("FAILED")], 0, "End", 0],
    ["is looked at again for three minutes", [], -60_000, "Fault", 0],
    ["is sent again after that", [], -180_000, "End", 1]
  ])("that was refused for a reason that nobody knows %s", ([, listed, settledAt, expected, count]) =>
    Effect.gen(function* () {
      const sent: Array<string | undefined> = []
      const taken = yield* step(
        {
          reads: reading(...listed),
          answers: [own("SUCCEEDED")],
          tries: [{ ...unknownTry, settledAt }],
          attempt: 2
        },
        sent
      )
      assert.strictEqual(taken._tag, expected)
      assert.lengthOf(sent, count)
      if (taken._tag === "End") assert.strictEqual(taken.end._tag, count === 0 ? "Declined" : "Refunded")
    })
  )

  it.effect("that failed as answered is refunded if the payment shows it, once it is read anew", () =>
    Effect.gen(function* () {
      let readings = 0
      const taken = yield* step({
        get reads() {
          return readings++ === 0 ? reading() : reading(own("SUCCEEDED"), own("FAILED"))
        },
        answers: [own("FAILED")]
      })
      assert.deepInclude(taken, { _tag: "End", end: { _tag: "Refunded", refundId: "refund-1" } })
    })
  )

  it.effect("that was declined is made anew where the payment had such a one before", () =>
    Effect.gen(function* () {
      const taken = yield* step({
        reads: reading(own("SUCCEEDED", "returned")),
        answers: [new PgProviderError({ pgCode: "51" })],
        retries: [Duration.days(1), Duration.days(1)],
        tries: [{ ...declinedTry, cancellable: 7_000 }],
        attempt: 2
      })
      assert.strictEqual(taken._tag, "Wait")
    })
  )

  it.effect("that waits for the PG under a key of before cannot be cancelled meanwhile", () =>
    Effect.gen(function* () {
      const earlier = keyOf("refund", request.refundId, 3)
      const stored = yield* UnknownOutcome.markedReason("returned", earlier)
      const taken = yield* step({ reads: reading(own("REQUESTED", stored)), answers: [] })
      assert(taken._tag === "Wait")
      assert.deepInclude(taken.changes?.intent, { key: earlier, isOpen: true })
      // A refund that is about it may name its mark, too.
      const doubtful = yield* step({ reads: reading(own("SUCCEEDED", `[part] ${stored}`)), answers: [] })
      assert(doubtful._tag === "Unresolved")
      assert.deepInclude(doubtful.changes?.intent, { key: earlier, isOpen: true })
    })
  )
})

describe("what PortOne has said of a request", () => {
  const running = failure({ reason: new OutstandingRequestError({ status: 409 }), wasRunning: true })
  const carriedOut = failure({
    reason: new DecodeError({ status: 200, description: "Missing key", body: "{}" }),
    outcome: "Applied"
  })

  it.effect.each([
    ["still runs", running, { wasRunning: true }],
    ["was carried out", carriedOut, { isCarriedOut: true }]
  ] as const)("is written down before anything else where it %s, and stays so", ([, answer, known]) =>
    Effect.gen(function* () {
      const written: Array<Changes> = []
      const taken = yield* step({ reads: reading(), answers: [answer, failure({})] }, [], written)
      assert(taken._tag === "Fault")
      assert.deepInclude(taken.changes?.intent, known)
      assert.deepInclude(written.at(-1)?.intent, known)
      // Its key was forgotten meanwhile for what runs, and is not for what was carried out.
      const later = yield* step({ intent: { ...open, ...known }, reads: reading(), answers: [failure({})] })
      assert.strictEqual(later._tag, "Fault")
    })
  )

  it.effect("is not taken back by a later decline", () =>
    Effect.gen(function* () {
      const declined = new PgProviderError({ pgCode: "51" })
      const taken = yield* step({ intent: { ...open, isCarriedOut: true }, reads: reading(), answers: [declined] })
      assert.strictEqual(taken._tag, "Fault")
    })
  )
})
