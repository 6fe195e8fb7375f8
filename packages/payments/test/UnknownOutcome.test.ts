import { assert, describe, it } from "@effect/vitest"
import { Clock, DateTime, Duration, Effect, Fiber, Result } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { IdempotencyKey, PortOneClientError, UnauthorizedError } from "@effect-portone/core"
import { DecodeError, OutstandingRequestError, TimeoutError } from "@effect-portone/core/ClientErrorReason"
import { unreadable } from "../../core/test/fixtures/unreadable.ts"
import {
  AlreadyPaidError,
  CancelAmountExceedsCancellableAmountError,
  CancellableAmountConsistencyBrokenError,
  type CancelPaymentError,
  type CancelPaymentInput,
  CancelTaxAmountExceedsCancellableTaxAmountError,
  CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError,
  InvalidPaymentTokenError,
  MaxCancelCountReachedError,
  MaxTransactionCountReachedError,
  type Payment,
  PaymentAlreadyCancelledError,
  type PaymentCancellation,
  PaymentNotFoundError,
  PaymentNotPaidError,
  Payments,
  PgProviderError,
  PromotionDiscountRetainOptionShouldNotBeChangedError,
  UnknownOutcome
} from "../src/index.ts"
import {
  addedTomorrow,
  type Answer,
  cancelled as allCancelled,
  failed,
  paid,
  partialCancelled,
  paymentId,
  payPending,
  ready,
  requested,
  scripted,
  virtualAccountIssued
} from "./fixtures/payments.ts"

const operation = "Payments.payWithBillingKey"
const idempotencyKey = "the-key-of-the-first-try"

const cancelling = "Payments.cancelPayment"

/** The failure of a call that began now and timed out at once. */
const unknown = (key?: string, of = operation) =>
  Effect.map(
    DateTime.now,
    (startedAt) =>
      new PortOneClientError({
        operation: of,
        reason: new TimeoutError({ timeout: Duration.seconds(65), status: undefined }),
        outcome: "Unknown",
        attempts: 3,
        isRetryable: true,
        idempotencyKey: key,
        startedAt
      })
  )

/** The failure of a call that PortOne has carried out. */
const carriedOut = (
  of: { readonly idempotencyKey?: string; readonly startedAt?: DateTime.Utc; readonly operation?: string } = {}
) =>
  new PortOneClientError({
    operation,
    reason: new DecodeError({ status: 200, description: "the body is JSON that is broken", body: "{" }),
    outcome: "Applied",
    attempts: 1,
    isRetryable: false,
    ...of
  })

/** What the payment is at each reading; the last stays. */
const reading = (...answers: ReadonlyArray<Answer>) => scripted(...answers).layer
const notFound = new PaymentNotFoundError()

/** A reading of which no fact could be read. */
const partOfOne = new PortOneClientError({
  operation: "Payments.getPayment",
  reason: new DecodeError({ status: 200, description: "Missing key", body: `{"id":"${paymentId}"}` }),
  outcome: "Applied",
  attempts: 1,
  isRetryable: false
})

/** As a virtual account is that nobody has paid into. */
const neverPaid: Payment = {
  ...allCancelled,
  amount: { ...allCancelled.amount, paid: 0, cancelled: 0 },
  cancellations: []
}

/** The test's time passes until the effect has ended. */
const passing = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkChild(effect)
    while (fiber.pollUnsafe() === undefined) yield* TestClock.adjust("5 seconds")
    return yield* Fiber.join(fiber)
  })

const seconds = Effect.map(Clock.currentTimeMillis, (millis) => millis / 1000)

const never = Payments.layerTest({})

describe("a charge of unknown outcome", () => {
  it.effect("is repeated with its key, and answered", () =>
    Effect.gen(function* () {
      const keys: Array<string | undefined> = []
      const resolution = yield* UnknownOutcome.resolveCharge(yield* unknown(idempotencyKey), {
        paymentId,
        repeat: (options) => Effect.sync(() => void keys.push(options.idempotencyKey))
      })
      assert.strictEqual(resolution._tag, "Answered")
      assert.deepStrictEqual(keys, [idempotencyKey])
    }).pipe(Effect.provide(reading(notFound)))
  )

  const declined = new PgProviderError({ pgCode: "51", pgMessage: "limit" })

  /** Returns the end of a charge whose repetition is refused, where the payment is this at each reading. */
  const refusedBy = <E>(refusal: E, ...answers: ReadonlyArray<Answer>) =>
    Effect.gen(function* () {
      const call = yield* unknown(idempotencyKey)
      const charge = { paymentId, repeat: () => Effect.fail(refusal) }
      return yield* Effect.result(passing(UnknownOutcome.resolveCharge(call, charge)))
    }).pipe(Effect.provide(reading(...answers)))

  it.effect.each([notFound, failed])("is refused at once, when the repetition is and the payment agrees", (answer) =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* refusedBy(declined, answer), Result.fail(declined))
      assert.isAtMost(yield* seconds, 5)
    })
  )

  it.effect("is refused once the payment is no longer under way, when the repetition is", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* refusedBy(declined, ready, payPending, failed), Result.fail(declined))
    })
  )

  it.effect.each<readonly [string, Error, ReadonlyArray<Answer>]>([
    ["is still under way", declined, [payPending]],
    ["shows no charge, though it was refused as paid already", new AlreadyPaidError(), [failed]],
    ["is under way, though it was refused as paid already", new AlreadyPaidError(), [ready]],
    ["is missing, though it was refused as paid already", new AlreadyPaidError(), [notFound]],
    ["was paid at an earlier reading", declined, [paid, failed]]
  ])("stays unknown, when its repetition is refused and the payment %s", ([, refusal, answers]) =>
    Effect.gen(function* () {
      const result = yield* refusedBy(refusal, ...answers)
      assert(Result.isFailure(result))
      assert.instanceOf(result.failure, UnknownOutcome.UnresolvedOutcomeError)
    })
  )

  it.effect("has happened, when it was refused as paid already and a later reading shows it", () =>
    Effect.gen(function* () {
      const result = yield* refusedBy(new AlreadyPaidError(), ready, failed, failed, paid)
      assert(Result.isSuccess(result))
      assert.strictEqual(result.success._tag, "Applied")
    })
  )

  /** The end of a charge whose repetition is refused, of a payment that waited for a deposit an hour before it. */
  const refusedAfterDeposit = (refusal: Error, ...later: ReadonlyArray<Answer>) =>
    Effect.gen(function* () {
      yield* TestClock.setTime(DateTime.toEpochMillis(DateTime.addDuration(virtualAccountIssued.updatedAt, "1 hour")))
      const call = yield* unknown(idempotencyKey, "Payments.confirmPayment")
      const charge = { paymentId, repeat: () => Effect.fail(refusal) }
      return yield* Effect.result(passing(UnknownOutcome.resolveCharge(call, charge)))
    }).pipe(Effect.provide(reading(virtualAccountIssued, virtualAccountIssued, ...later)))

  it.effect.each([
    new AlreadyPaidError(),
    new InvalidPaymentTokenError(),
    new MaxTransactionCountReachedError(),
    new PaymentNotFoundError()
  ])(
    "is told by a later reading where one still waits for an earlier deposit, which $_tag does not tell of",
    (refusal) =>
      Effect.gen(function* () {
        const result = yield* refusedAfterDeposit(refusal, paid)
        assert(Result.isSuccess(result))
        assert.strictEqual(result.success._tag, "Applied")
        const unresolved = yield* refusedAfterDeposit(refusal)
        assert(Result.isFailure(unresolved))
        assert.instanceOf(unresolved.failure, UnknownOutcome.UnresolvedOutcomeError)
      })
  )

  it.effect("is refused where its payment waited for a deposit before it, when its repetition is declined", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* refusedAfterDeposit(declined), Result.fail(declined))
    })
  )

  it.effect("did not happen at one reading, and is unknown, when an earlier one has shown it", () =>
    Effect.gen(function* () {
      const call = yield* unknown(idempotencyKey)
      const charge = { paymentId, repeat: () => Effect.fail(call) }
      const error = yield* passing(Effect.flip(UnknownOutcome.resolveCharge(call, charge)))
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
      assert.include(error.message, "a later one does not")
    }).pipe(Effect.provide(reading(paid, failed)))
  )

  it.effect("of a billing key is unknown, when the payment waits for a deposit", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(UnknownOutcome.resolveCharge(yield* unknown(), { paymentId }))
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
      assert.include(error.message, "deposit")
      const instant = yield* unknown(undefined, "Payments.payInstantly")
      assert.strictEqual((yield* UnknownOutcome.resolveCharge(instant, { paymentId }))._tag, "Applied")
    }).pipe(Effect.provide(reading(virtualAccountIssued)))
  )

  it.effect("is not told by a payment that was cancelled before anything was paid", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(UnknownOutcome.resolveCharge(yield* unknown(), { paymentId }))
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
      assert.include(error.message, "before anything was paid")
    }).pipe(Effect.provide(reading(neverPaid)))
  )

  it.effect("is not told by the payment of another store", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(
        UnknownOutcome.resolveCharge(yield* unknown(), { paymentId, storeId: "store-of-another" })
      )
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
      assert.include(error.message, "another payment")
    }).pipe(Effect.provide(reading({ ...failed, storeId: "store-main" } as Payment)))
  )

  it.effect.each(["PaymentSchedules.createPaymentSchedule", "Payments.getPayment", "payments.payInstantly", ""])(
    "is none of %s",
    (of) =>
      Effect.gen(function* () {
        const call = { operation: of, idempotencyKey, startedAt: undefined }
        const error = yield* Effect.flip(UnknownOutcome.resolveCharge(call, { paymentId }))
        assert.strictEqual(error._tag, "PortOneClientError")
        assert.include(error.message, "Payments.payInstantly")
      }).pipe(Effect.provide(never))
  )

  it.effect("stays unknown where PortOne says to the last that the first request still runs", () =>
    Effect.gen(function* () {
      const call = yield* unknown(idempotencyKey)
      const running = new PortOneClientError({
        operation,
        reason: new OutstandingRequestError({ status: 409 }),
        outcome: "Unknown",
        attempts: 9,
        isRetryable: true
      })
      const charge = { paymentId, repeat: () => Effect.fail(running) }
      const error = yield* passing(Effect.flip(UnknownOutcome.resolveCharge(call, charge)))
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
      assert.include(error.message, "still runs")
    }).pipe(Effect.provide(reading(failed)))
  )

  it.effect("stays unknown where the first request ran still, and the repetition then got no answer", () =>
    Effect.gen(function* () {
      const call = yield* unknown(idempotencyKey)
      const { attempts, isRetryable, outcome, reason } = call
      const lost = new PortOneClientError({ operation, reason, outcome, attempts, isRetryable, wasRunning: true })
      const charge = { paymentId, repeat: () => Effect.fail(lost) }
      const error = yield* passing(Effect.flip(UnknownOutcome.resolveCharge(call, charge)))
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
      assert.include(error.message, "still runs")
    }).pipe(Effect.provide(reading(notFound)))
  )

  it.effect.each<readonly [string, UnknownOutcome.ChargeInQuestion<never, PortOneClientError, never>["repeat"]]>([
    ["nothing is repeated", undefined],
    ["the repetition gets no answer", () => Effect.flatMap(unknown(idempotencyKey), Effect.fail)]
  ])("stays unknown where it said itself that it still runs, and %s, until its key is forgotten", ([, repeat]) =>
    Effect.gen(function* () {
      const call = { operation, idempotencyKey, startedAt: yield* DateTime.now, wasRunning: true }
      const resolved = UnknownOutcome.resolveCharge(call, { paymentId, repeat })
      const error = yield* passing(Effect.flip(resolved))
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
      assert.include(error.message, "still runs")
      yield* TestClock.adjust(Duration.sum(IdempotencyKey.lifetime, Duration.minutes(11)))
      assert.strictEqual((yield* passing(resolved))._tag, "NotApplied")
    }).pipe(Effect.provide(reading(notFound)))
  )

  it.effect("is no cancellation", () =>
    Effect.gen(function* () {
      const call = yield* unknown(idempotencyKey, cancelling)
      const error = yield* Effect.flip(
        UnknownOutcome.resolveCharge(call, { paymentId, repeat: () => Effect.die("repeated") })
      )
      assert.strictEqual(error._tag, "PortOneClientError")
      assert.include(error.message, "resolveCancellation")
    }).pipe(Effect.provide(never))
  )

  it.effect("has happened, when the repetition is refused because the first was carried out", () =>
    Effect.gen(function* () {
      const resolution = yield* UnknownOutcome.resolveCharge(yield* unknown(idempotencyKey), {
        paymentId,
        repeat: () => Effect.fail(new AlreadyPaidError())
      })
      assert.strictEqual(resolution._tag, "Applied")
    }).pipe(Effect.provide(reading(paid)))
  )

  it.effect("is read, and not repeated, when PortOne may have forgotten the key", () =>
    Effect.gen(function* () {
      const error = yield* unknown(idempotencyKey)
      yield* TestClock.adjust(Duration.subtract(IdempotencyKey.lifetime, Duration.minutes(10)))
      const resolution = yield* UnknownOutcome.resolveCharge(error, {
        paymentId,
        repeat: () => Effect.die("repeated")
      })
      assert.strictEqual(resolution._tag, "Applied")
    }).pipe(Effect.provide(reading(paid)))
  )

  it.effect("is read until it is paid, when the repetition gets no answer either", () =>
    Effect.gen(function* () {
      const error = yield* unknown(idempotencyKey)
      const resolution = yield* passing(
        UnknownOutcome.resolveCharge(error, { paymentId, repeat: () => Effect.fail(error) })
      )
      assert.strictEqual(resolution._tag, "Applied")
      assert.strictEqual(yield* seconds, 10)
      // The first reading is before the repetition.
    }).pipe(Effect.provide(reading(notFound, notFound, ready, paid)))
  )

  it.effect("has not happened, when there is no payment long enough after it", () =>
    Effect.gen(function* () {
      const resolution = yield* passing(UnknownOutcome.resolveCharge(yield* unknown(), { paymentId }))
      assert.deepStrictEqual(resolution, {
        _tag: "NotApplied",
        payment: undefined,
        cancellation: undefined,
        status: undefined
      })
      assert.strictEqual(yield* seconds, 180)
    }).pipe(Effect.provide(reading(notFound)))
  )

  it.effect("has not happened, when the payment failed and stays so", () =>
    Effect.gen(function* () {
      const resolution = yield* passing(
        UnknownOutcome.resolveCharge(yield* unknown(), { paymentId, settledAfter: "1 minute" })
      )
      assert(resolution._tag === "NotApplied")
      assert.strictEqual(resolution.payment?.status, "FAILED")
      assert.strictEqual(yield* seconds, 60)
    }).pipe(Effect.provide(reading(failed)))
  )

  it.effect("stays unknown while the payment is under way, and says who has to look", () =>
    Effect.gen(function* () {
      const error = yield* passing(Effect.flip(UnknownOutcome.resolveCharge(yield* unknown(), { paymentId })))
      assert(error._tag === "UnresolvedOutcomeError")
      assert.include(error.message, `${operation}: `)
      assert.include(error.message, "still under way")
      assert.include(error.message, "Do not do it again")
    }).pipe(Effect.provide(reading(ready)))
  )

  for (const [what, answers] of [
    ["under way", [ready, notFound]],
    ["missing, and then under way", [notFound, ready, notFound]],
    ["failed", [failed, notFound]],
    ["there in part", [partOfOne, notFound]]
  ] as ReadonlyArray<readonly [string, ReadonlyArray<Answer>]>) {
    it.effect(`stays unknown where there is no payment any more, which was ${what} before`, () =>
      Effect.gen(function* () {
        const error = yield* passing(Effect.flip(UnknownOutcome.resolveCharge(yield* unknown(), { paymentId })))
        assert.strictEqual(error._tag, "UnresolvedOutcomeError")
        assert.include(error.message, "there was one before")
        assert.strictEqual(yield* seconds, 360)
      }).pipe(Effect.provide(reading(...answers)))
    )
  }

  it.effect("is found out although the payment is missing at one reading", () =>
    Effect.gen(function* () {
      const resolution = yield* passing(UnknownOutcome.resolveCharge(yield* unknown(), { paymentId }))
      assert.strictEqual(resolution._tag, "Applied")
    }).pipe(Effect.provide(reading(ready, notFound, paid)))
  )

  for (const status of ["FAILED", "READY", "PAY_PENDING"] as const) {
    it.effect.each<readonly [string, object]>([
      ["a refund", { cancellations: [{ status: "SUCCEEDED" }] }],
      ["a refund that is to be", { cancellations: [{ status: "FAILED" }, { status: "REQUESTED" }] }],
      ["a refund of a status that is not known", { cancellations: [{ status: "ADDED" }] }],
      ["something that may be a refund", { cancellations: [5] }],
      ["money that was given back", { amount: { ...paid.amount, cancelled: 1 } }]
    ])(`stays unknown where the payment is ${status}, and has %s`, ([, fields]) =>
      Effect.gen(function* () {
        const payment = { ...(status === "FAILED" ? failed : ready), status, ...fields } as Payment
        const error = yield* Effect.flip(UnknownOutcome.resolveCharge(yield* unknown(), { paymentId })).pipe(
          Effect.provide(reading(payment))
        )
        assert.strictEqual(error._tag, "UnresolvedOutcomeError")
        assert.include(error.message, "not paid")
      })
    )
  }

  it.effect("stays unknown when the payment cannot be read, for as long again", () =>
    Effect.gen(function* () {
      const failure = yield* unknown()
      const error = yield* passing(
        UnknownOutcome.resolveCharge(failure, { paymentId }).pipe(
          Effect.flip,
          Effect.provide(Payments.layerTest({ getPayment: () => Effect.fail(failure) }))
        )
      )
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
      assert.strictEqual(yield* seconds, 360)
    })
  )

  it.effect("is found out although a reading fails", () =>
    Effect.gen(function* () {
      const failure = yield* unknown()
      const resolution = yield* passing(
        UnknownOutcome.resolveCharge(failure, { paymentId }).pipe(
          Effect.provide(reading(failure, notFound, failure, paid))
        )
      )
      assert.strictEqual(resolution._tag, "Applied")
    })
  )

  it.effect("is not refused by a repetition whose credentials are", () =>
    Effect.gen(function* () {
      const resolution = yield* UnknownOutcome.resolveCharge(yield* unknown(idempotencyKey), {
        paymentId,
        repeat: () => Effect.fail(new UnauthorizedError())
      })
      assert.strictEqual(resolution._tag, "Applied")
    }).pipe(Effect.provide(reading(paid)))
  )

  it.effect("has not happened only so long after the repetition, which may be under way", () =>
    Effect.gen(function* () {
      const failure = yield* unknown(idempotencyKey)
      yield* TestClock.adjust("10 minutes")
      const resolution = yield* passing(
        UnknownOutcome.resolveCharge(failure, { paymentId, repeat: () => Effect.fail(failure) })
      )
      assert.strictEqual(resolution._tag, "Applied")
    }).pipe(Effect.provide(reading(notFound, notFound, paid)))
  )

  it.effect("is none where the outcome is known", () =>
    Effect.gen(function* () {
      const { attempts, isRetryable, reason } = yield* unknown(idempotencyKey)
      for (const outcome of ["NotSent", "Refused"] as const) {
        const known = new PortOneClientError({ operation, reason, outcome, attempts, isRetryable })
        assert.strictEqual(yield* Effect.flip(UnknownOutcome.resolveCharge(known, { paymentId })), known)
      }
    }).pipe(Effect.provide(never))
  )

  it.effect("is resolved alike where PortOne did it and its answer was lost", () =>
    Effect.gen(function* () {
      const resolution = yield* UnknownOutcome.resolveCharge(carriedOut(), { paymentId })
      assert.strictEqual(resolution._tag, "Applied")
    }).pipe(Effect.provide(reading(paid)))
  )

  for (const [what, answer] of [
    ["there is no payment", notFound],
    ["the payment failed", failed],
    ["the payment is under way", ready]
  ] as const) {
    const isDoubted = (error: { readonly _tag: string; readonly message: string }) => {
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
      assert.include(error.message, "PortOne carried it out")
    }

    it.effect(`is never said not to have happened where PortOne carried it out and ${what}`, () =>
      Effect.gen(function* () {
        isDoubted(yield* passing(Effect.flip(UnknownOutcome.resolveCharge(carriedOut(), { paymentId }))))
      }).pipe(Effect.provide(reading(answer)))
    )

    it.effect(`is never said not to have happened where its repetition was carried out and ${what}`, () =>
      Effect.gen(function* () {
        const first = yield* unknown(idempotencyKey)
        const repeat = () => Effect.fail(carriedOut())
        isDoubted(yield* passing(Effect.flip(UnknownOutcome.resolveCharge(first, { paymentId, repeat }))))
      }).pipe(Effect.provide(reading(answer)))
    )

    it.effect(`is never refused by its repetition where PortOne carried it out and ${what}`, () =>
      Effect.gen(function* () {
        const first = carriedOut({ idempotencyKey, startedAt: yield* DateTime.now })
        const repeat = () => Effect.fail(new AlreadyPaidError())
        isDoubted(yield* Effect.flip(UnknownOutcome.resolveCharge(first, { paymentId, repeat })))
      }).pipe(Effect.provide(reading(answer)))
    )
  }

  it.effect.each([
    ["PAID", paid],
    ["FAILED", failed],
    ["VIRTUAL_ACCOUNT_ISSUED", virtualAccountIssued],
    ["of a status that is not known", { status: "UNRECOGNIZED", raw: { ...paid, status: "ADDED", id: "another" } }],
    ["of no status that is known, and no id", { status: "UNRECOGNIZED", raw: { status: "ADDED" } }]
  ] as ReadonlyArray<readonly [string, Payment]>)("is not told by another payment, which is %s", ([, payment]) =>
    Effect.gen(function* () {
      const other = payment.status === "UNRECOGNIZED" ? payment : { ...payment, id: "another" }
      const error = yield* Effect.flip(UnknownOutcome.resolveCharge(yield* unknown(), { paymentId })).pipe(
        Effect.provide(reading(other))
      )
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
      assert.include(error.message, "another payment")
    })
  )

  it.effect.each<readonly [string, Payment | PaymentNotFoundError, string]>([
    ["is told by the payment", paid, "Applied"],
    ["has not happened if there is no payment", notFound, "NotApplied"]
  ])("whose repetition ends by an error of the program's own %s", ([, answer, expected]) =>
    Effect.gen(function* () {
      const repeat = () => Effect.timeout(Effect.never, "30 seconds")
      const resolution = yield* passing(
        UnknownOutcome.resolveCharge(yield* unknown(idempotencyKey), { paymentId, repeat })
      )
      assert.strictEqual(resolution._tag, expected)
    }).pipe(Effect.provide(reading(answer)))
  )

  const justFailed: Payment = { ...failed, statusChangedAt: DateTime.makeUnsafe("1970-01-01T00:00:01Z") }

  it.effect.each<readonly [string, unknown, Payment, expected: string]>([
    ["as there is no such payment, and it is paid later", new PaymentNotFoundError(), paid, "Applied"],
    [
      "as there is no such payment, and it stays as it is",
      new PaymentNotFoundError(),
      justFailed,
      "UnresolvedOutcomeError"
    ],
    ["as its token is no more, and it is paid later", new InvalidPaymentTokenError(), paid, "Applied"],
    [
      "as its token is no more, and it stays as it is",
      new InvalidPaymentTokenError(),
      justFailed,
      "InvalidPaymentTokenError"
    ]
  ])("of a confirmation is told by the payment if its repetition is refused %s", ([, refusal, later, expected]) =>
    Effect.gen(function* () {
      const call = yield* unknown(idempotencyKey, "Payments.confirmPayment")
      const repeat = () => Effect.fail(refusal)
      const ended = yield* passing(Effect.result(UnknownOutcome.resolveCharge(call, { paymentId, repeat })))
      assert.deepInclude(Result.merge(ended), { _tag: expected })
    }).pipe(Effect.provide(reading(justFailed, justFailed, justFailed, later)))
  )

  it.effect("is told by a payment that shows a while after it was refused as one try too many", () =>
    Effect.gen(function* () {
      const repeat = () => Effect.fail(new MaxTransactionCountReachedError())
      const resolution = yield* passing(
        UnknownOutcome.resolveCharge(yield* unknown(idempotencyKey), { paymentId, repeat })
      )
      assert.strictEqual(resolution._tag, "Applied")
    }).pipe(Effect.provide(reading(notFound, notFound, notFound, paid)))
  )

  const at = DateTime.toUtc(allCancelled.cancelledAt)
  const confirmed = "Payments.confirmPayment"
  const refusal = new PgProviderError({ pgCode: "51", pgMessage: "refused" })

  type Told = readonly [what: string, Payment, of: string, minutes: number | undefined, ends: string, refused: string]
  it.effect.each<Told>([
    ["given back before it", allCancelled, operation, 6, "UnresolvedOutcomeError", "PgProviderError"],
    ["given back about when it began", allCancelled, operation, 4, "Applied", "Applied"],
    ["given back after it", allCancelled, operation, -60, "Applied", "Applied"],
    [
      "waiting for a deposit before it",
      virtualAccountIssued,
      confirmed,
      6,
      "UnresolvedOutcomeError",
      "PgProviderError"
    ],
    // A deposit is no proof against a refusal: the buyer may have chosen it in another window.
    [
      "waiting for a deposit since about when it began",
      virtualAccountIssued,
      confirmed,
      4,
      "Applied",
      "UnresolvedOutcomeError"
    ],
    // PortOne does not remember the key any more, so nothing is sent again.
    ["waiting for a deposit since then", virtualAccountIssued, confirmed, -60, "Applied", "Applied"],
    ["paid before it, which is once and for all", paid, operation, 60, "Applied", "Applied"],
    [
      "given back, if nobody knows when it began",
      allCancelled,
      operation,
      undefined,
      "UnresolvedOutcomeError",
      "UnresolvedOutcomeError"
    ],
    [
      "waiting for a deposit, if nobody knows when it began",
      virtualAccountIssued,
      confirmed,
      undefined,
      "UnresolvedOutcomeError",
      "UnresolvedOutcomeError"
    ],
    ["paid, whenever it began", paid, operation, undefined, "Applied", "Applied"],
    ["failing soon after it", failed, confirmed, -10, "NotApplied", "PgProviderError"],
    // The failure of a later try hides an account that a deposit may still come to.
    ["failing long after it", failed, confirmed, -60, "UnresolvedOutcomeError", "UnresolvedOutcomeError"],
    [
      "failing, if nobody knows when it began",
      failed,
      confirmed,
      undefined,
      "UnresolvedOutcomeError",
      "UnresolvedOutcomeError"
    ],
    ["failing long after a charge that never waits for a deposit", failed, operation, -60, "NotApplied", "NotApplied"]
  ])("is told by a payment that was %s", ([, payment, of, minutes, ends, refused]) =>
    Effect.gen(function* () {
      const startedAt = minutes === undefined ? undefined : DateTime.add(at, { minutes })
      const call = { operation: of, idempotencyKey, startedAt }
      yield* TestClock.setTime(DateTime.add(at, { hours: 2 }).epochMilliseconds)
      const tagOf = <A extends { readonly _tag: string }, E extends { readonly _tag: string }, R>(
        resolving: Effect.Effect<A, E, R>
      ) => Effect.map(Effect.result(passing(resolving)), (result) => Result.merge(result)._tag)
      assert.strictEqual(yield* tagOf(UnknownOutcome.resolveCharge(call, { paymentId })), ends)
      const repeat = () => Effect.fail(refusal)
      assert.strictEqual(yield* tagOf(UnknownOutcome.resolveCharge(call, { paymentId, repeat })), refused)
    }).pipe(Effect.provide(reading(payment)))
  )

  it.effect("stays unknown where the payment has a status that is not known", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(UnknownOutcome.resolveCharge(yield* unknown(), { paymentId }))
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
    }).pipe(Effect.provide(reading(addedTomorrow)))
  )
})

describe("a cancellation of unknown outcome", () => {
  const input = { paymentId, amount: 3_000, reason: "a smaller plan" }
  const lockedAt = (currentCancellableAmount: number) => ({ ...input, currentCancellableAmount })
  const startedAt = DateTime.makeUnsafe("2026-07-03T00:00:00Z")

  /** One of 3,000, asked for so many seconds after the call began. */
  const like = (after: number) => ({
    ...requested,
    totalAmount: 3_000,
    reason: "a smaller plan",
    requestedAt: DateTime.add(startedAt, { seconds: after })
  })
  const succeeded = (after: number) => ({ ...like(after), status: "SUCCEEDED" }) as const
  const cancelled = (...cancellations: ReadonlyArray<PaymentCancellation>) => ({
    ...(cancellations.some(({ status }) => status === "SUCCEEDED") ? partialCancelled : paid),
    amount: {
      ...paid.amount,
      cancelled: cancellations.reduce((sum, one) => (one.status === "SUCCEEDED" ? sum + one.totalAmount : sum), 0)
    },
    cancellations
  })
  /** One of a longer reason, which a server may not store as it was sent. */
  const because = (reason: string) => cancelled({ ...succeeded(1), reason })
  const long = { ...input, reason: "caf\u00e9: the machine was broken" }

  /** A call that is only read: the time of its beginning was lost. */
  const readOnly = { operation: "Payments.cancelPayment", idempotencyKey, startedAt: undefined }

  const finding = (payment: Answer, which: CancelPaymentInput) =>
    passing(Effect.result(UnknownOutcome.resolveCancellation(readOnly, which))).pipe(
      Effect.map((result) => (result._tag === "Success" ? result.success._tag : result.failure._tag)),
      Effect.provide(reading(payment))
    )

  /** A payment of which these amounts were given back, one after the other, for the same reason. */
  const givenBack = (...amounts: ReadonlyArray<number>) => ({
    ...partialCancelled,
    amount: { ...paid.amount, cancelled: amounts.reduce((sum, amount) => sum + amount, 0) },
    cancellations: amounts.map((totalAmount, index) => ({ ...succeeded(index), totalAmount }))
  })
  const whole = { paymentId, reason: "a smaller plan" }

  /** A PortOne that answers the repetition with this cancellation, and the readings with these. */
  const repeatedAs = (cancellation: PaymentCancellation, ...answers: ReadonlyArray<Answer>) =>
    Payments.layerTest({
      cancelPayment: () => Effect.succeed({ cancellation }),
      getPayment: scripted(...answers).getPayment
    })

  const marked = (reason: string) => Effect.runSync(UnknownOutcome.markedReason(reason, idempotencyKey))

  /** A payment whose last cancellation has the mark of the call's key. */
  const withMark = (payment: Payment): Payment => {
    const [last, ...others] = "cancellations" in payment ? (payment.cancellations ?? []).toReversed() : []
    assert(last !== undefined && last.status !== "UNRECOGNIZED")
    return { ...payment, cancellations: [...others.toReversed(), { ...last, reason: marked(last.reason) }] } as Payment
  }

  /** `Alike` stands for what only a mark tells apart from another call. */
  for (const [says, payment, which, expected] of [
    ["a part that somebody else gave back, where all was asked for", givenBack(1_000), whole, "NotApplied"],
    [
      "a part that somebody else gave back, where all of a known rest was asked for",
      givenBack(1_000),
      { ...whole, currentCancellableAmount: 10_000 },
      "NotApplied"
    ],
    [
      "all, and an amount that has not followed yet",
      { ...givenBack(10_000), amount: { ...paid.amount, cancelled: 0 } },
      whole,
      "UnresolvedOutcomeError"
    ],
    [
      "a part, and an amount that has not followed yet",
      { ...givenBack(3_000), amount: { ...paid.amount, cancelled: 0 } },
      { ...input, currentCancellableAmount: 10_000 },
      "UnresolvedOutcomeError"
    ],
    [
      "the same one twice, of somebody else, and twice as much gone",
      {
        ...givenBack(4_000),
        amount: { ...paid.amount, cancelled: 8_000 },
        cancellations: [{ ...succeeded(1), totalAmount: 4_000 }]
      },
      input,
      "UnresolvedOutcomeError"
    ],
    [
      "less left than there was, and no cancellation",
      { ...paid, amount: { ...paid.amount, paid: 7_000 } },
      lockedAt(10_000),
      "UnresolvedOutcomeError"
    ],
    ["all, where all was asked for", givenBack(10_000), whole, "Alike"],
    ["the rest after somebody else's part, where all was asked for", givenBack(3_000, 7_000), whole, "Alike"],
    [
      "all that is about to be given back, where all was asked for",
      { ...paid, cancellations: [{ ...like(1), totalAmount: 10_000 }] },
      whole,
      "Alike"
    ],
    ["one that the console made", cancelled({ ...succeeded(1), trigger: "CONSOLE" }), input, "NotApplied"],
    ["one of the API", cancelled({ ...succeeded(1), trigger: "API" }), input, "Alike"],
    // Some PGs take no VAT and nothing free of tax, and PortOne then works them out.
    [
      "one with another part free of tax",
      cancelled({ ...succeeded(1), taxFreeAmount: 3_000 }),
      { ...input, taxFreeAmount: 1_000 },
      "UnresolvedOutcomeError"
    ],
    [
      "one with another VAT",
      cancelled({ ...succeeded(1), vatAmount: 272 }),
      { ...input, vatAmount: 0 },
      "UnresolvedOutcomeError"
    ],
    ["none", paid, input, "NotApplied"],
    ["it", cancelled(succeeded(1)), input, "Alike"],
    ["it, as still to be carried out", cancelled(like(1)), input, "Alike"],
    ["one that failed", { ...paid, cancellations: [{ ...like(1), status: "FAILED" }] }, input, "NotApplied"],
    ["one for another reason", cancelled({ ...succeeded(1), reason: "broken" }), input, "NotApplied"],
    ["one of another amount", cancelled({ ...succeeded(1), totalAmount: 2_000 }), input, "NotApplied"],
    [
      "one like it of yesterday, which may be that of a first try",
      cancelled(succeeded(-86_400)),
      input,
      "UnresolvedOutcomeError"
    ],
    [
      "one like it of yesterday, which is just what is missing",
      cancelled(succeeded(-86_400)),
      lockedAt(10_000),
      "Alike"
    ],
    ["one of yesterday, and it", cancelled(succeeded(-86_400), succeeded(1)), input, "Alike"],
    [
      "one of yesterday, and another on top of it",
      cancelled(succeeded(-86_400), succeeded(-60)),
      lockedAt(7_000),
      "UnresolvedOutcomeError"
    ],
    ["one like it of just before", cancelled(succeeded(-60)), input, "UnresolvedOutcomeError"],
    ["two like it", cancelled(succeeded(1), succeeded(2)), input, "UnresolvedOutcomeError"],
    ["one of before the lock was read", cancelled(succeeded(-60)), lockedAt(7_000), "NotApplied"],
    ["one of before by its clock, and just that is missing", cancelled(succeeded(-60)), lockedAt(10_000), "Alike"],
    ["one that is pending, and all that was left is there", cancelled(like(1)), lockedAt(10_000), "Alike"],
    [
      "one that is pending since before the call, and all that was left is there",
      { ...paid, cancellations: [like(-60)] },
      lockedAt(10_000),
      "UnresolvedOutcomeError"
    ],
    [
      "one that is pending since before the call, of which the money is gone",
      { ...paid, amount: { ...paid.amount, cancelled: 3_000 }, cancellations: [like(-60)] },
      lockedAt(10_000),
      "UnresolvedOutcomeError"
    ],
    ["none, and money is gone", { ...paid, amount: { ...paid.amount, cancelled: 1 } }, input, "UnresolvedOutcomeError"],
    [
      "another one, and more money is gone than it took",
      { ...cancelled({ ...succeeded(1), reason: "broken" }), amount: { ...paid.amount, cancelled: 3_001 } },
      input,
      "UnresolvedOutcomeError"
    ],
    [
      "none, where its status says that a part was given back",
      { ...partialCancelled, amount: paid.amount },
      input,
      "UnresolvedOutcomeError"
    ],
    [
      "one that failed, where its status says that all was given back",
      { ...allCancelled, amount: paid.amount, cancellations: [{ ...like(1), status: "FAILED" }] },
      whole,
      "UnresolvedOutcomeError"
    ],
    ["its reason with spaces around it", because(` ${long.reason}\n`), long, "Alike"],
    ["its reason in another form of Unicode", because(long.reason.normalize("NFD")), long, "Alike"],
    ["its reason, cut", because(long.reason.slice(0, 20)), long, "UnresolvedOutcomeError"],
    [
      "its reason, longer than it was sent",
      because(long.reason),
      { ...long, reason: long.reason.slice(0, 20) },
      "UnresolvedOutcomeError"
    ],
    ["its reason, cut to a letter", because(long.reason.slice(0, 1)), long, "UnresolvedOutcomeError"],
    ["another reason that begins alike", because("caf\u00e9: the machine was bought"), long, "NotApplied"],
    [
      "one whose reason is longer, and it",
      cancelled({ ...succeeded(1), reason: `${long.reason} twice` }, { ...succeeded(2), reason: long.reason }),
      long,
      "Alike"
    ],
    ["it, in a payment of another id", { ...cancelled(succeeded(1)), id: "another" }, input, "UnresolvedOutcomeError"],
    ["none, in a payment of another id", { ...paid, id: "another" }, input, "UnresolvedOutcomeError"]
  ] as const) {
    if (expected === "Alike") {
      it.effect(`is told by its mark alone when the payment lists ${says}`, () =>
        Effect.gen(function* () {
          const markedInput = { ...which, reason: marked(which.reason) }
          assert.strictEqual(yield* finding(withMark(payment), markedInput), "Applied")
          assert.strictEqual(yield* finding(payment, which), "UnresolvedOutcomeError")
          // A store may have lost the mark.
          assert.strictEqual(yield* finding(payment, markedInput), "UnresolvedOutcomeError")
        })
      )
    } else {
      it.effect(`is ${expected} when the payment lists ${says}`, () =>
        Effect.gen(function* () {
          assert.strictEqual(yield* finding(payment, which), expected)
        })
      )
    }
  }

  const unpaid: ReadonlyArray<Payment> = [ready, payPending, virtualAccountIssued, failed]
  /** A payment that should have no cancellations, with these. Its type has none; an answer may. */
  const listing = (payment: Payment, fields: object) => ({ ...payment, ...fields }) as Payment

  for (const payment of unpaid) {
    it.effect.each<readonly [string, object, string, CancelPaymentInput?]>([
      ["it", { cancellations: [succeeded(1)] }, "UnresolvedOutcomeError"],
      ["another one", { cancellations: [{ ...succeeded(1), reason: "broken" }] }, "UnresolvedOutcomeError"],
      ["it, as still to be carried out", { cancellations: [like(1)] }, "UnresolvedOutcomeError"],
      ["one of a status that is not known", { cancellations: [{ status: "UNRECOGNIZED" }] }, "UnresolvedOutcomeError"],
      ["none, and money is gone", { amount: { ...paid.amount, cancelled: 3_000 } }, "UnresolvedOutcomeError"],
      ["none, and money may be gone", { amount: { ...paid.amount, cancelled: "3000" } }, "UnresolvedOutcomeError"],
      ["none, and less is left", { amount: { ...paid.amount, paid: 0 } }, "UnresolvedOutcomeError", lockedAt(10_000)],
      ["one that failed", { cancellations: [{ ...like(1), status: "FAILED" }] }, "NotApplied"],
      ["none", {}, "NotApplied"],
      ["none, and as much is left as before", {}, "NotApplied", lockedAt(10_000)]
    ])(`of a payment that is ${payment.status} and lists %s`, ([, fields, expected, which = input]) =>
      Effect.gen(function* () {
        assert.strictEqual(yield* finding(listing(payment, fields), which), expected)
      })
    )
  }

  it.effect.each<readonly [string, ReadonlyArray<Answer>]>([
    ["missing", [notFound]],
    ["missing, after it was there", [paid, notFound]]
  ])("stays unknown where the payment is %s", ([, answers]) =>
    Effect.gen(function* () {
      const error = yield* passing(
        Effect.flip(UnknownOutcome.resolveCancellation(yield* unknown(undefined, cancelling), input))
      )
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
      assert.include(error.message, "no such payment")
      assert.strictEqual(yield* seconds, 360)
    }).pipe(Effect.provide(reading(...answers)))
  )

  const its = { ...input, reason: marked(input.reason) }
  const ours = { ...succeeded(1), reason: its.reason }
  const mark = its.reason.slice(0, its.reason.indexOf(" "))

  it.effect.each<readonly [string, string, Payment, CancelPaymentInput?]>([
    ["Applied", "its mark alone, as its reason was cut", cancelled({ ...ours, reason: mark })],
    ["Applied", "its mark in another spelling", cancelled({ ...ours, reason: `  ${mark.toLowerCase()}` })],
    ["UnresolvedOutcomeError", "its mark in another place", cancelled({ ...ours, reason: `API: ${mark}` })],
    [
      "NotApplied",
      "one with another mark that names its own",
      cancelled({ ...ours, reason: `R0123456789 ${mark} again` })
    ],
    ...[`R2611300017 ${its.reason}`, `[R2611300017] ${its.reason}`, `R2611300017 ${its.reason.slice(0, -2)}`].map(
      (reason) =>
        [
          "UnresolvedOutcomeError",
          `it, behind a number like a mark: ${reason.length}`,
          cancelled({ ...ours, reason })
        ] as const
    ),
    ["Applied", "it among others that are alike", cancelled(succeeded(1), ours, succeeded(2))],
    ["Applied", "it, at a time that is long before", cancelled({ ...ours, requestedAt: DateTime.makeUnsafe(0) })],
    [
      "Applied",
      "it, with an amount that a promotion changed",
      { ...cancelled({ ...ours, totalAmount: 2_700 }), promotionId: "promotion-1" }
    ],
    [
      "Applied",
      "it, as all that was left",
      cancelled({ ...ours, totalAmount: 10_000 }),
      { ...whole, reason: its.reason }
    ],
    ["UnresolvedOutcomeError", "it, with another amount", cancelled({ ...ours, totalAmount: 2_700 })],
    ["UnresolvedOutcomeError", "it twice", cancelled(ours, ours)],
    ["UnresolvedOutcomeError", "a reason that was cut within a mark", cancelled({ ...ours, reason: mark.slice(0, 8) })],
    ["UnresolvedOutcomeError", "one without a reason", cancelled({ ...ours, reason: "" })],
    ["NotApplied", "one without a reason, of another amount", cancelled({ ...ours, reason: "", totalAmount: 2_000 })],
    ["UnresolvedOutcomeError", "its reason, as made in the console", cancelled({ ...ours, trigger: "CONSOLE" })],
    ["NotApplied", "one with the mark of another key", cancelled({ ...ours, reason: `R0123456789 ${input.reason}` })]
  ])("with a mark is %s when the payment lists %s", ([expected, , payment, which = its]) =>
    Effect.gen(function* () {
      assert.strictEqual(yield* finding(payment, which), expected)
    })
  )

  const failedBefore = { ...like(-60), status: "FAILED", reason: "broken" } as const

  it.effect.each<readonly [string, string, Payment, CancelPaymentInput]>([
    [
      "UnresolvedOutcomeError",
      "an amount that a promotion may have changed",
      { ...cancelled({ ...succeeded(1), totalAmount: 2_700 }), promotionId: "promotion-1" },
      input
    ],
    // What was left was less while the one that failed was pending, and is as much again.
    [
      "UnresolvedOutcomeError",
      "as much left as before, and one that failed",
      cancelled(failedBefore, succeeded(1)),
      lockedAt(7_000)
    ],
    [
      "UnresolvedOutcomeError",
      "less than all, and one that failed",
      cancelled(failedBefore, { ...succeeded(1), totalAmount: 7_000 }),
      whole
    ],
    ["NotApplied", "less than all", cancelled({ ...succeeded(1), totalAmount: 7_000 }), whole]
  ])("without a mark is %s when the payment lists %s", ([expected, , payment, which]) =>
    Effect.gen(function* () {
      assert.strictEqual(yield* finding(payment, which), expected)
    })
  )

  it.effect("is not repeated if a cancellation with its mark is there, however young its key seems", () =>
    Effect.gen(function* () {
      // A repetition would die: this service has none.
      const resolution = yield* UnknownOutcome.resolveCancellation(yield* unknown(idempotencyKey, cancelling), its)
      assert.deepStrictEqual(resolution, {
        _tag: "Applied",
        payment: cancelled(ours),
        cancellation: ours,
        status: ours.status
      })
    }).pipe(Effect.provide(reading(cancelled(ours))))
  )

  it.effect("is repeated although one is there that is alike", () =>
    Effect.gen(function* () {
      const resolution = yield* UnknownOutcome.resolveCancellation(yield* unknown(idempotencyKey, cancelling), input)
      assert.strictEqual(resolution._tag, "Answered")
    }).pipe(Effect.provide(repeatedAs(succeeded(1), cancelled(succeeded(-60)))))
  )

  it.effect("is told by the mark only of the key that it was sent with", () =>
    Effect.gen(function* () {
      const other = { ...readOnly, idempotencyKey: "the-key-of-another-call" }
      const error = yield* Effect.flip(UnknownOutcome.resolveCancellation(other, its))
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
      assert.include(error.message, "markedReason")
    }).pipe(Effect.provide(reading(cancelled(ours))))
  )

  it.effect("has a reason that is marked once", () =>
    Effect.gen(function* () {
      assert.match(its.reason, /^R[0-9A-F]{10} a smaller plan$/)
      assert.strictEqual(yield* UnknownOutcome.markedReason(its.reason, idempotencyKey), its.reason)
      assert.notStrictEqual(yield* UnknownOutcome.markedReason(input.reason, "the-key-of-another-call"), its.reason)
    })
  )

  it.effect.each<readonly [unknown, unknown, string]>([
    [undefined, idempotencyKey, "no text"],
    [5, idempotencyKey, "no text"],
    ["returned", undefined, "key"],
    ["returned", "", "key"]
  ])("of %s with the key %s is not marked, and that is an error", ([reason, key, says]) =>
    Effect.gen(function* () {
      // As a program without types passes them.
      const error = yield* Effect.flip(UnknownOutcome.markedReason(reason as string, key as string))
      assert.strictEqual(error.reason._tag, "InputError")
      assert.include(error.message, says)
    })
  )

  it.effect("is found out although the payment is missing at first", () =>
    Effect.gen(function* () {
      const resolution = yield* passing(UnknownOutcome.resolveCancellation(readOnly, its))
      assert.strictEqual(resolution._tag, "Applied")
    }).pipe(Effect.provide(reading(notFound, withMark(cancelled(succeeded(1))))))
  )

  it.effect("stays unknown where its repetition finds no payment, and a reading neither", () =>
    Effect.gen(function* () {
      const failure = yield* unknown(idempotencyKey, cancelling)
      const error = yield* Effect.flip(UnknownOutcome.resolveCancellation(failure, input))
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
      assert.include(error.message, "there was one before")
    }).pipe(
      Effect.provide(
        Payments.layerTest({
          cancelPayment: () => Effect.fail(notFound),
          getPayment: scripted(paid, notFound).getPayment
        })
      )
    )
  )

  const refused = { ...like(1), status: "FAILED" } as const

  it.effect.each([
    ["nothing else is known", {}],
    ["PortOne has said that it still runs", { wasRunning: true }],
    ["PortOne has said that it carried it out", { outcome: "Applied" }]
  ] as const)("has failed where the payment has it with its mark as failed, and %s", ([, known]) =>
    Effect.gen(function* () {
      const failedOne = { ...refused, reason: marked(input.reason) }
      const payment = { ...paid, cancellations: [refused, failedOne, refused] }
      const call = { operation: cancelling, idempotencyKey, startedAt: undefined, ...known }
      const resolution = yield* passing(
        UnknownOutcome.resolveCancellation(call, { ...input, reason: failedOne.reason })
      ).pipe(Effect.provide(reading(payment)))
      assert.deepStrictEqual(resolution, { _tag: "NotApplied", payment, cancellation: failedOne, status: "FAILED" })
    })
  )

  it.effect("is told by its mark beside a cancellation of a status that is not known", () =>
    Effect.gen(function* () {
      const reason = marked(input.reason)
      const mine = { ...succeeded(1), reason }
      const odd = { status: "UNRECOGNIZED", raw: { status: "HELD", reason: "R0000000000 other" } } as const
      const unmarked = { status: "UNRECOGNIZED", raw: { status: "HELD" } } as const
      const call = { operation: cancelling, idempotencyKey, startedAt: undefined }
      const outcome = (...cancellations: ReadonlyArray<PaymentCancellation>) =>
        passing(Effect.result(UnknownOutcome.resolveCancellation(call, { ...input, reason }))).pipe(
          Effect.map((result) => Result.merge(result)._tag),
          Effect.provide(reading({ ...cancelled(...cancellations), cancellations }))
        )
      assert.strictEqual(yield* outcome(mine, odd, unmarked), "Applied")
      assert.strictEqual(yield* outcome(odd), "NotApplied")
      assert.strictEqual(yield* outcome(unmarked), "UnresolvedOutcomeError")
    })
  )

  it.effect.each([
    ["the payment", "payment", notFound],
    ["a trace", "trace", paid]
  ] as const)("is open where an earlier try has seen %s, which is not there any more", ([, seen, answer]) =>
    Effect.gen(function* () {
      const call = { operation: cancelling, idempotencyKey, startedAt: undefined, seen }
      const error = yield* passing(Effect.flip(UnknownOutcome.resolveCancellation(call, input))).pipe(
        Effect.provide(reading(answer))
      )
      assert(error._tag === "UnresolvedOutcomeError")
      assert.strictEqual(error.seen, seen)
    })
  )

  it.effect("is open where its repetition was refused and another has failed, though PortOne carried it out", () =>
    Effect.gen(function* () {
      const call = { operation: cancelling, idempotencyKey, startedAt: undefined, outcome: "Applied" } as const
      const error = yield* passing(
        Effect.flip(UnknownOutcome.resolveCancellation(call, { ...input, reason: marked(input.reason) }))
      ).pipe(Effect.provide(reading({ ...paid, cancellations: [refused] })))
      assert(error._tag === "UnresolvedOutcomeError")
      assert.deepInclude(error, { outcome: "Applied", wasRunning: false })
    })
  )

  it.effect("has not happened where its repetition is answered that it failed, and tells that cancellation", () =>
    Effect.gen(function* () {
      const payment = { ...paid, cancellations: [refused] }
      const resolution = yield* UnknownOutcome.resolveCancellation(
        yield* unknown(idempotencyKey, cancelling),
        input
      ).pipe(Effect.provide(repeatedAs(refused, payment)))
      assert.deepStrictEqual(resolution, { _tag: "NotApplied", payment, cancellation: refused, status: "FAILED" })
    })
  )

  it.effect.each<readonly [string, string, Answer, CancelPaymentInput?]>([
    ["Applied", "lists one with its mark", cancelled(refused, ours), its],
    ["UnresolvedOutcomeError", "lists one like it", cancelled(refused, succeeded(2))],
    ["UnresolvedOutcomeError", "lists two like it", cancelled(refused, succeeded(1), succeeded(2))],
    ["UnresolvedOutcomeError", "is missing", notFound],
    ["UnresolvedOutcomeError", "cannot be read", partOfOne]
  ])(
    "is %s where its repetition is answered that it failed, and the payment %s",
    ([expected, , answer, which = input]) =>
      Effect.gen(function* () {
        const outcome = yield* UnknownOutcome.resolveCancellation(
          yield* unknown(idempotencyKey, cancelling),
          which
        ).pipe(
          Effect.match({ onSuccess: ({ _tag }) => _tag, onFailure: ({ _tag }) => _tag }),
          Effect.provide(repeatedAs(refused, paid, answer))
        )
        assert.strictEqual(outcome, expected)
      })
  )

  it.effect("did not happen where PortOne answers its repetition that it failed, whatever the first answer was", () =>
    Effect.gen(function* () {
      const first = carriedOut({ operation: cancelling, idempotencyKey, startedAt: yield* DateTime.now })
      const resolution = yield* UnknownOutcome.resolveCancellation(first, input).pipe(
        Effect.provide(repeatedAs(refused, { ...paid, cancellations: [refused] }))
      )
      assert.strictEqual(resolution._tag, "NotApplied")
    })
  )

  /** The failure of a refund whose answer says that it failed, and has an odd field. */
  const failedOddlyAs = (told: object) =>
    new PortOneClientError({
      operation: cancelling,
      reason: new DecodeError({
        status: 200,
        description: "a field is odd",
        body: "{}",
        partial: { cancellation: { status: "FAILED", id: "cancellation-1", ...told } }
      }),
      outcome: "Applied",
      attempts: 1,
      isRetryable: false,
      idempotencyKey
    })
  const failedOddly = failedOddlyAs({})

  it.effect("did not happen where the answer says that it failed, though that has an odd field", () =>
    Effect.gen(function* () {
      const resolution = yield* passing(UnknownOutcome.resolveCancellation(failedOddly, input))
      assert.strictEqual(resolution._tag, "NotApplied")
    }).pipe(Effect.provide(reading(paid)))
  )

  it.effect("did not happen where its repetition's answer says that it failed, though that has an odd field", () =>
    Effect.gen(function* () {
      const resolution = yield* passing(
        UnknownOutcome.resolveCancellation(yield* unknown(idempotencyKey, cancelling), input)
      )
      assert.strictEqual(resolution._tag, "NotApplied")
    }).pipe(
      Effect.provide(
        Payments.layerTest({ cancelPayment: () => Effect.fail(failedOddly), getPayment: scripted(paid).getPayment })
      )
    )
  )

  it.effect("stays unknown where its repetition is answered with the refund of another call", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(
        UnknownOutcome.resolveCancellation(yield* unknown(idempotencyKey, cancelling), its)
      ).pipe(Effect.provide(repeatedAs({ ...succeeded(1), reason: "R0123456789 of another" }, paid)))
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
      assert.include(error.message, "of another call")
    })
  )

  it.effect(
    "stays unknown where its repetition's answer is odd, and tells of the refund of another call that failed",
    () =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(
          UnknownOutcome.resolveCancellation(yield* unknown(idempotencyKey, cancelling), its)
        )
        assert.strictEqual(error._tag, "UnresolvedOutcomeError")
        assert.include(error.message, "of another call")
      }).pipe(
        Effect.provide(
          Payments.layerTest({
            cancelPayment: () => Effect.fail(failedOddlyAs({ reason: "R0123456789 of another" })),
            getPayment: scripted(paid).getPayment
          })
        )
      )
  )

  it.effect("with a mark is not repeated where the payment may have it", () =>
    Effect.gen(function* () {
      const one: PaymentCancellation = { ...ours, trigger: "API_V3" }
      const oddities = [one, { ...ours, totalAmount: 2_999 }, { ...ours, reason: mark.slice(0, 8) }] as const
      for (const odd of oddities) {
        const error = yield* Effect.flip(
          UnknownOutcome.resolveCancellation(yield* unknown(idempotencyKey, cancelling), its)
        ).pipe(
          Effect.provide(
            // A repetition would die: this service has none.
            reading(cancelled(odd))
          )
        )
        assert.strictEqual(error._tag, "UnresolvedOutcomeError")
        assert.include(error.message, "nothing was sent again")
      }
    })
  )

  it.effect("is never sent for the call of another operation", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(UnknownOutcome.resolveCancellation(yield* unknown(idempotencyKey), input))
      assert.strictEqual(error._tag, "PortOneClientError")
      assert.include(error.message, cancelling)
    }).pipe(Effect.provide(never))
  )

  it.effect.each([like(1), succeeded(1)])("is answered where its repetition is, with one that is $status", (one) =>
    Effect.gen(function* () {
      const resolution = yield* UnknownOutcome.resolveCancellation(
        yield* unknown(idempotencyKey, cancelling),
        input
      ).pipe(Effect.provide(repeatedAs(one, paid)))
      assert.deepStrictEqual(resolution, { _tag: "Answered", value: { cancellation: one } })
    })
  )

  const refusingWith = (error: CancelPaymentError, ...answers: ReadonlyArray<Answer>) =>
    Payments.layerTest({ cancelPayment: () => Effect.fail(error), getPayment: scripted(...answers).getPayment })
  const refusing = (...answers: ReadonlyArray<Answer>) => refusingWith(new PaymentAlreadyCancelledError(), ...answers)

  const taxed = { ...paid, amount: { ...paid.amount, taxFree: 3_000, cancelledTaxFree: 0, vat: 600 } }

  it.effect.each<readonly [CancelPaymentError, object]>([
    [new CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError(), { taxFreeAmount: 3_000 }],
    [new CancelTaxAmountExceedsCancellableTaxAmountError(), { vatAmount: 200 }],
    [new CancelAmountExceedsCancellableAmountError(), {}],
    [new MaxCancelCountReachedError(), {}],
    [new PromotionDiscountRetainOptionShouldNotBeChangedError(), {}],
    [new PaymentNotPaidError(), {}]
  ])("stays unknown if its repetition is refused with %s, and the payment is untouched", ([refusal, fields]) =>
    Effect.gen(function* () {
      const failure = yield* unknown(idempotencyKey, cancelling)
      const error = yield* passing(
        Effect.flip(UnknownOutcome.resolveCancellation(failure, { ...input, ...fields })).pipe(
          Effect.provide(refusingWith(refusal, taxed))
        )
      )
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
    })
  )

  it.effect("is refused at once if its repetition is for a tax that the payment has not", () =>
    Effect.gen(function* () {
      const failure = yield* unknown(idempotencyKey, cancelling)
      const refusal = new CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError()
      const error = yield* Effect.flip(
        UnknownOutcome.resolveCancellation(failure, { ...input, taxFreeAmount: 3_000 })
      ).pipe(Effect.provide(refusingWith(refusal, paid)))
      assert.strictEqual(error, refusal)
    })
  )

  it.effect("stays unresolved if its repetition is refused and two refunds may be it", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(startedAt.epochMilliseconds)
      const failure = yield* unknown(idempotencyKey, cancelling)
      const error = yield* Effect.flip(UnknownOutcome.resolveCancellation(failure, input)).pipe(
        Effect.provide(refusing(cancelled(succeeded(1), succeeded(2))))
      )
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
    })
  )

  it.effect("stays unresolved if its repetition is refused and the payment cannot be read", () =>
    Effect.gen(function* () {
      const failure = yield* unknown(idempotencyKey, cancelling)
      const error = yield* Effect.flip(UnknownOutcome.resolveCancellation(failure, input)).pipe(
        Effect.provide(refusing(paid, partOfOne))
      )
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
      assert.notInclude(error.message, "nothing was sent again")
    })
  )

  it.effect.each([notFound, partOfOne])("is not repeated if it cannot be looked for before (%#)", (answer) =>
    Effect.gen(function* () {
      // A repetition would die: this service has none.
      const failure = yield* unknown(idempotencyKey, cancelling)
      const error = yield* passing(Effect.flip(UnknownOutcome.resolveCancellation(failure, input)))
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
      assert.include(error.message, "nothing was sent again: it could not be looked for before")
    }).pipe(Effect.provide(reading(answer)))
  )

  const byAnother: Payment = {
    ...allCancelled,
    cancellations: [{ ...succeeded(9), totalAmount: 10_000, reason: "the shop has closed" }]
  }

  it.effect("is refused at once if its repetition is, and the payment agrees", () =>
    Effect.gen(function* () {
      const failure = yield* unknown(idempotencyKey, cancelling)
      const error = yield* Effect.flip(UnknownOutcome.resolveCancellation(failure, input)).pipe(
        Effect.provide(refusing(byAnother))
      )
      assert.instanceOf(error, PaymentAlreadyCancelledError)
    })
  )

  it.effect.each<readonly [CancelPaymentError, number]>([
    [new CancellableAmountConsistencyBrokenError(), 1_000],
    [new CancelAmountExceedsCancellableAmountError(), 8_000],
    [new PaymentAlreadyCancelledError(), 10_000]
  ])("is refused at once with %s if another one, which is under way, is the reason", ([refusal, totalAmount]) =>
    Effect.gen(function* () {
      const failure = yield* unknown(idempotencyKey, cancelling)
      const pending = { ...paid, cancellations: [{ ...like(1), totalAmount, reason: "the shop has closed" }] }
      const error = yield* Effect.flip(UnknownOutcome.resolveCancellation(failure, lockedAt(10_000))).pipe(
        Effect.provide(refusingWith(refusal, pending))
      )
      assert.strictEqual(error, refusal)
    })
  )

  it.effect("is refused at once if another one is under way whose money the call counted as gone", () =>
    Effect.gen(function* () {
      const failure = yield* unknown(idempotencyKey, cancelling)
      const pending = { ...paid, cancellations: [{ ...like(1), totalAmount: 3_000, reason: "the shop has closed" }] }
      const refusal = new PgProviderError({ pgCode: "2013" })
      const error = yield* Effect.flip(UnknownOutcome.resolveCancellation(failure, lockedAt(7_000))).pipe(
        Effect.provide(refusingWith(refusal, pending))
      )
      assert.strictEqual(error, refusal)
    })
  )

  const others = { ...succeeded(1), totalAmount: 1_900, reason: "the shop has closed" }
  const touched = cancelled(others)

  it.effect.each<readonly [string, CancelPaymentError, Partial<CancelPaymentInput>, Payment]>([
    ["it may be the last of many", new MaxCancelCountReachedError(), {}, touched],
    ["it may have taken all", new CancelAmountExceedsCancellableAmountError(), { amount: undefined }, touched],
    ["it may have taken the tax", new CancelTaxAmountExceedsCancellableTaxAmountError(), { vatAmount: 5 }, touched]
  ])("is told by a later reading if its repetition is refused and %s", ([, refusal, fields, before]) =>
    Effect.gen(function* () {
      const failure = yield* unknown(idempotencyKey, cancelling)
      const asked = { ...input, ...fields, reason: marked(input.reason) }
      const resolved = (...answers: ReadonlyArray<Answer>) =>
        passing(Effect.result(UnknownOutcome.resolveCancellation(failure, asked))).pipe(
          Effect.map((result) => Result.merge(result)),
          Effect.provide(refusingWith(refusal, ...answers))
        )
      const after = cancelled(others, { ...succeeded(2), reason: asked.reason })
      assert.strictEqual((yield* resolved(before, before, before, after))._tag, "Applied")
      // The refusal stands if the payment shows nothing for long enough.
      assert.strictEqual(yield* resolved(before), refusal)
    })
  )

  it.effect("is told by a later reading if its repetition is refused and more is left than before the call", () =>
    Effect.gen(function* () {
      const failure = yield* unknown(idempotencyKey, cancelling)
      const asked = { ...lockedAt(8_000), reason: marked(input.reason) }
      const resolved = (...answers: ReadonlyArray<Answer>) =>
        passing(Effect.result(UnknownOutcome.resolveCancellation(failure, asked))).pipe(
          Effect.map((result) => Result.merge(result)),
          Effect.provide(refusingWith(new CancellableAmountConsistencyBrokenError(), ...answers))
        )
      const after = cancelled(others, { ...succeeded(2), reason: asked.reason })
      assert.strictEqual((yield* resolved(paid, paid, paid, after))._tag, "Applied")
      const open = yield* resolved(paid)
      assert(open._tag === "UnresolvedOutcomeError")
      assert.include(open.message, "older than that")
    })
  )

  it.effect.each([
    ["a status that is not known", addedTomorrow],
    ["a sum without its cancellations", { ...partialCancelled, amount: { ...paid.amount, cancelled: 1_900 } }]
  ] as const)("is told by a later reading after an earlier try has read %s", ([, odd]) =>
    Effect.gen(function* () {
      const call = { operation: cancelling, idempotencyKey, startedAt: undefined }
      const asked = { ...input, reason: marked(input.reason) }
      const error = yield* passing(Effect.flip(UnknownOutcome.resolveCancellation(call, asked))).pipe(
        Effect.provide(reading(odd))
      )
      assert(error._tag === "UnresolvedOutcomeError")
      const later = yield* passing(UnknownOutcome.resolveCancellation({ ...call, seen: error.seen }, asked)).pipe(
        Effect.provide(reading(paid))
      )
      assert.strictEqual(later._tag, "NotApplied")
    })
  )

  it.effect("stays unknown if its repetition is refused for a reason that the payment does not show", () =>
    Effect.gen(function* () {
      const failure = yield* unknown(idempotencyKey, cancelling)
      const error = yield* passing(
        Effect.flip(UnknownOutcome.resolveCancellation(failure, input)).pipe(Effect.provide(refusing(paid)))
      )
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
      assert.include(error.message, "a reason that the payment does not show")
    })
  )

  it.effect.each<readonly [string, CancelPaymentError, Partial<CancelPaymentInput>]>([
    ["all of it was cancelled already", new PaymentAlreadyCancelledError(), {}],
    ["more is asked for than is left", new CancelAmountExceedsCancellableAmountError(), {}],
    ["more is asked for than is left", new CancelAmountExceedsCancellableAmountError(), { amount: undefined }],
    ["it was cancelled too often", new MaxCancelCountReachedError(), {}]
  ])("stays unknown if its repetition is refused as %s, and the payment was never paid", ([, refusal, fields]) =>
    Effect.gen(function* () {
      const failure = yield* unknown(idempotencyKey, cancelling)
      const asked = { ...input, ...fields, reason: marked(input.reason) }
      const error = yield* passing(
        Effect.flip(UnknownOutcome.resolveCancellation(failure, asked)).pipe(
          Effect.provide(refusingWith(refusal, ready))
        )
      )
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
    })
  )

  it.effect("that named 0 as what is left is refused since more is left: nothing can be given back of it", () =>
    Effect.gen(function* () {
      const refusal = new CancellableAmountConsistencyBrokenError()
      const failure = yield* unknown(idempotencyKey, cancelling)
      const asked = { ...lockedAt(0), reason: marked(input.reason) }
      const error = yield* passing(
        Effect.flip(UnknownOutcome.resolveCancellation(failure, asked)).pipe(
          Effect.provide(refusingWith(refusal, paid))
        )
      )
      assert.strictEqual(error, refusal)
    })
  )

  it.effect("is not repeated if it began at a time that is still to come", () =>
    Effect.gen(function* () {
      const lost = {
        operation: "Payments.cancelPayment",
        idempotencyKey,
        startedAt: DateTime.add(yield* DateTime.now, { hours: 5 })
      }
      // A repetition would die: this service has none.
      const resolution = yield* passing(UnknownOutcome.resolveCancellation(lost, input))
      assert.strictEqual(resolution._tag, "NotApplied")
    }).pipe(Effect.provide(reading(paid)))
  )

  it.effect("is resolved for a program that starts again and knows its key", () =>
    Effect.gen(function* () {
      const keys: Array<string | undefined> = []
      const resolution = yield* UnknownOutcome.resolveCancellation(
        { operation: "Payments.cancelPayment", idempotencyKey, startedAt: yield* DateTime.now },
        input
      ).pipe(
        Effect.provide(
          Payments.layerTest({
            getPayment: () => Effect.succeed(paid),
            cancelPayment: (_, options) => {
              keys.push(options?.idempotencyKey)
              return Effect.succeed({ cancellation: { status: "UNRECOGNIZED", raw: {} } })
            }
          })
        )
      )
      assert.strictEqual(resolution._tag, "Answered")
      assert.deepStrictEqual(keys, [idempotencyKey])
    })
  )

  it.effect("is repeated with its key, and tells the cancellation that took place", () =>
    Effect.gen(function* () {
      const keys: Array<string | undefined> = []
      const resolution = yield* UnknownOutcome.resolveCancellation(
        yield* unknown(idempotencyKey, cancelling),
        input
      ).pipe(
        Effect.provide(
          Payments.layerTest({
            getPayment: () => Effect.succeed(paid),
            cancelPayment: (_, options) => {
              keys.push(options?.idempotencyKey)
              return Effect.succeed({ cancellation: { status: "UNRECOGNIZED", raw: {} } })
            }
          })
        )
      )
      assert.strictEqual(resolution._tag, "Answered")
      assert.deepStrictEqual(keys, [idempotencyKey])
    })
  )
})

describe("a repetition that breaks", () => {
  const breaking: ReadonlyArray<readonly [string, unknown]> = [
    ["is a promise", () => Promise.resolve("charged")],
    ["is a promise that is rejected", () => Promise.reject(new Error("planted"))],
    ["is nothing", () => undefined],
    [
      "throws",
      () => {
        throw new Error("planted")
      }
    ],
    ["dies", () => Effect.die(new Error("planted"))]
  ]
  for (const [what, repeat] of breaking) {
    it.effect(`is one without an answer where it ${what}, and the payment tells`, () =>
      Effect.gen(function* () {
        const resolution = yield* UnknownOutcome.resolveCharge(yield* unknown(idempotencyKey), {
          paymentId,
          repeat: repeat as never
        })
        assert.strictEqual(resolution._tag, "Applied")
      }).pipe(Effect.provide(reading(paid)))
    )

    it.effect(`leaves the outcome open where it ${what}, and the payment is under way`, () =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(
          passing(UnknownOutcome.resolveCharge(yield* unknown(idempotencyKey), { paymentId, repeat: repeat as never }))
        )
        assert.instanceOf(error, UnknownOutcome.UnresolvedOutcomeError)
        assert.strictEqual(yield* seconds, 180)
      }).pipe(Effect.provide(reading(ready)))
    )
  }

  it.effect("is not started if it is what runs once it is awaited", () =>
    Effect.gen(function* () {
      let started = false
      // oxlint-disable-next-line unicorn/no-thenable -- such as a query that runs once it is awaited
      const lazy = { then: () => (started = true) }
      const resolution = yield* UnknownOutcome.resolveCharge(yield* unknown(idempotencyKey), {
        paymentId,
        repeat: (() => lazy) as never
      })
      assert.strictEqual(resolution._tag, "Applied")
      assert.isFalse(started)
    }).pipe(Effect.provide(reading(paid)))
  )

  it.effect("leaves the outcome of a refund open, too", () =>
    Effect.gen(function* () {
      const resolution = yield* passing(
        UnknownOutcome.resolveCancellation(yield* unknown(idempotencyKey, cancelling), {
          paymentId,
          reason: "a smaller plan"
        })
      )
      assert.strictEqual(resolution._tag, "NotApplied")
      assert.strictEqual(yield* seconds, 180)
    }).pipe(
      Effect.provide(
        Payments.layerTest({ cancelPayment: () => Effect.die("broken"), getPayment: () => Effect.succeed(paid) })
      )
    )
  )
})

describe("what is made of classes", () => {
  class Refund implements CancelPaymentInput {
    readonly paymentId = paymentId
    readonly #won: number
    constructor(won: number) {
      this.#won = won
    }
    get amount() {
      return this.#won
    }
    get currentCancellableAmount() {
      return 10_000
    }
    get reason() {
      return "a smaller plan"
    }
    get storeId() {
      return "store-b"
    }
  }

  it.effect("is a refund like any other", () =>
    Effect.gen(function* () {
      const asked: Array<unknown> = []
      const refund = new Refund(3_000)
      const resolution = yield* UnknownOutcome.resolveCancellation(
        yield* unknown(idempotencyKey, cancelling),
        refund
      ).pipe(
        Effect.provide(
          Payments.layerTest({
            getPayment: () => Effect.succeed(paid),
            cancelPayment: (input) => {
              asked.push({ ...input })
              return Effect.succeed({ cancellation: requested })
            }
          })
        )
      )
      assert.strictEqual(resolution._tag, "Answered")
      assert.deepStrictEqual(asked, [
        {
          paymentId,
          amount: 3_000,
          currentCancellableAmount: 10_000,
          reason: "a smaller plan",
          storeId: "store-b"
        }
      ])
    })
  )

  it.effect("is a charge of its store, whose repetition is a method", () =>
    Effect.gen(function* () {
      class Job {
        readonly paymentId = paymentId
        readonly #answer = "charged"
        get storeId() {
          return "store-b"
        }
        get settledAfter() {
          return "20 seconds" as const
        }
        repeat() {
          return Effect.succeed(this.#answer)
        }
      }
      const { asked, layer } = scripted(notFound)
      const call = yield* unknown(idempotencyKey)
      const answered = yield* UnknownOutcome.resolveCharge(call, new Job()).pipe(Effect.provide(layer))
      assert.deepStrictEqual(answered, { _tag: "Answered", value: "charged" })
      yield* passing(UnknownOutcome.resolveCharge(yield* unknown(), new Job()).pipe(Effect.provide(layer)))
      assert.strictEqual(yield* seconds, 20)
      assert.deepStrictEqual(asked[0], { paymentId, storeId: "store-b" })
    })
  )
})

describe("what makes no sense", () => {
  const call = { operation, idempotencyKey, startedAt: DateTime.makeUnsafe("2026-07-03T00:00:00Z") }
  const input = { paymentId, amount: 3_000, reason: "a smaller plan" }

  const calls: ReadonlyArray<readonly [string, unknown]> = [
    ["no call", undefined],
    ["null for a call", null],
    ["text for a call", "the call"],
    ["a list for a call", [call]],
    ["a call without its operation", { ...call, operation: undefined }],
    ["null for a key", { ...call, idempotencyKey: null }],
    ["a number for a key", { ...call, idempotencyKey: 5 }],
    ["text for a time", { ...call, startedAt: "2026-07-03T00:00:00.000Z" }],
    ["a Date for a time", { ...call, startedAt: new Date(0) }],
    ["a number for a time", { ...call, startedAt: 0 }],
    ["null for a time", { ...call, startedAt: null }],
    ["a number for what is true or false", { ...call, wasRunning: 1 }],
    ["an outcome that there is not", { ...call, outcome: "applied" }],
    ["an outcome that is known", { ...call, outcome: "NotSent" }],
    ["what nobody can have seen", { ...call, seen: true }],
    ["a call that cannot be read", unreadable]
  ]
  const options: ReadonlyArray<readonly [string, unknown]> = [
    ["text for options", "patient"],
    ["null for options", null],
    ["options that cannot be read", unreadable],
    ...["settledAfter", "readEvery"].flatMap((name) =>
      [null, "soon", "5", NaN, Infinity, -1, {}, new Date(0), [1], true].map(
        (time) => [`${name}: ${String(time)}`, { [name]: time }] as const
      )
    )
  ]
  const charges: ReadonlyArray<readonly [string, unknown]> = [
    ["no charge", undefined],
    ["no payment id", {}],
    ["a number for a store", { paymentId, storeId: 5 }],
    ["null for a repetition", { paymentId, repeat: null }],
    ["an effect for a repetition", { paymentId, repeat: Effect.void }],
    ["a charge that cannot be read", unreadable]
  ]
  const inputs: ReadonlyArray<readonly [string, unknown]> = [
    ["no input", undefined],
    ["no payment id", { ...input, paymentId: undefined }],
    ["text for an amount", { ...input, amount: "3000" }],
    ["null for an amount", { ...input, amount: null }],
    ["no reason", { paymentId }],
    ["a field that a cancellation does not have", { ...input, amout: 3_000 }],
    ["an input that cannot be read", unreadable]
  ]
  const patient = options.filter(([, given]) => typeof given === "object" && given !== null && given !== unreadable)

  /** Types refuse each; a program in JavaScript, or one that casts, hands it over all the same. */
  const charge = (given: unknown, which: unknown) => UnknownOutcome.resolveCharge(given as never, which as never)
  const cancellation = (given: unknown, which: unknown, how?: unknown) =>
    UnknownOutcome.resolveCancellation(given as never, which as never, how as never)

  it.effect.each([
    ...calls.map(([name, given]) => [`of a charge, ${name}`, () => charge(given, { paymentId })] as const),
    ...calls.map(([name, given]) => [`of a cancellation, ${name}`, () => cancellation(given, input)] as const),
    ...charges.map(([name, which]) => [`of a charge, ${name}`, () => charge(call, which)] as const),
    ...patient.map(
      ([name, how]) => [`of a charge, ${name}`, () => charge(call, { paymentId, ...(how as object) })] as const
    ),
    ...inputs.map(([name, which]) => [`of a cancellation, ${name}`, () => cancellation(call, which)] as const),
    ...options.map(([name, how]) => [`of a cancellation, ${name}`, () => cancellation(call, input, how)] as const)
  ])("is refused before anything is sent: %s", ([, run]) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(run())
      assert(error._tag === "PortOneClientError")
      assert.strictEqual(error.reason._tag, "InputError")
      assert.deepInclude(error, { outcome: "NotSent", attempts: 0, isRetryable: false })
    }).pipe(Effect.provide(never))
  )
})
