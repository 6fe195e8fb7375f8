/**
 * Makes the refunds of a CSV file, each exactly once, however often the program is stopped and started again.
 *
 * - A refund is written down with its whole input before it is requested. After a restart the same input gives the same
 *   idempotency key, for which PortOne returns the same answer as before.
 * - PortOne keeps a key for 3 hours. At any time, `currentCancellableAmount` lets PortOne refuse a request from before
 *   another refund, and the mark of the key in the reason shows whether the payment already has this refund, whoever
 *   else refunds the same amount for the same reason.
 * - A refund with an unknown outcome stays open, and the next start continues it.
 *
 * The refunds are made one after the other, since each has to state how much the earlier ones have left.
 */
import { Data, DateTime, Effect, FileSystem, Schema, Stream } from "effect"
import { Csv } from "effect/encoding"
import { IdempotencyKey, isPortOneClientError, RetryPolicy } from "@effect-portone/core"
import {
  CancellableAmount,
  cancelPayment,
  type CancelPaymentInput,
  type Payment,
  type PaymentCancellation,
  Payments,
  UnknownOutcome
} from "@effect-portone/payments"
import { type Journal, openJournal } from "./journal.ts"

const Line = Schema.Struct({
  id: Schema.NonEmptyString,
  paymentId: Schema.NonEmptyString,
  /** The amount, in minor units. */
  amount: Schema.Int.check(Schema.isGreaterThan(0)),
  reason: Schema.NonEmptyString
})

type Line = typeof Line.Type

/** The outcome of a line: the next start requests a refused refund anew, and continues an open one. */
interface Outcome {
  readonly state: "refunded" | "refunded before" | "refused" | "open"
  readonly why?: string
}

export interface Refund extends Outcome {
  readonly id: string
}

export class SameIdError extends Data.TaggedError("SameIdError")<{ readonly id: string }> {
  override get message(): string {
    return `two lines have the id ${this.id}, and the second would be taken for done: nothing was refunded`
  }
}

/** Reads the whole file before the first refund, so that a mistake in its last line costs nothing. */
const readLines = Effect.fn("readLines")(function* (path: string) {
  const fs = yield* FileSystem.FileSystem
  const lines = yield* fs
    .stream(path)
    .pipe(
      Stream.pipeThroughChannelOrFail(Csv.decodeSchema(Line)({ headers: true, ignoreEmptyLines: true })),
      Stream.runCollect
    )
  const seen = new Set<string>()
  for (const { id } of lines) {
    if (seen.has(id)) return yield* new SameIdError({ id })
    seen.add(id)
  }
  return lines
})

const isRefunded = (payment: Payment, reason: string): boolean =>
  "cancellations" in payment &&
  (payment.cancellations ?? []).some(
    (cancellation) =>
      (cancellation.status === "SUCCEEDED" || cancellation.status === "REQUESTED") &&
      // The mark of a key stands before it.
      cancellation.reason.endsWith(reason)
  )

/** Returns the input of a refund for the current state of the payment, without the mark of its key. */
const inputOf = ({ amount, paymentId }: Line, reason: string, payment: Payment): CancelPaymentInput => ({
  paymentId,
  amount,
  reason,
  currentCancellableAmount: CancellableAmount.of(payment)
})

const outcomeOf = ({ status }: PaymentCancellation, why?: string): Outcome =>
  status === "FAILED"
    ? { state: "refused", why: "the PG refused it" }
    : { state: "refunded", ...(why === undefined ? {} : { why }) }

/** Returns true if PortOne has refused this request, and the same one before a restart. */
const isRefusal = (error: object): boolean =>
  "status" in error && typeof error.status === "number" && !RetryPolicy.isSilentOnEarlierAttempts(error.status)

const ask = Effect.fn("ask")(function* (id: string, unmarked: CancelPaymentInput) {
  const payments = yield* Payments
  // The key follows from what is in the journal, and the mark from the key.
  const idempotencyKey = yield* IdempotencyKey.derive(cancelPayment, unmarked, { discriminator: id })
  const input = { ...unmarked, reason: yield* UnknownOutcome.markedReason(unmarked.reason, idempotencyKey) }
  const sent = { operation: "Payments.cancelPayment", idempotencyKey, startedAt: yield* DateTime.now }
  return yield* payments.cancelPayment(input, { idempotencyKey }).pipe(
    Effect.map(({ cancellation }) => outcomeOf(cancellation)),
    // PortOne may refuse it since an attempt before, which got no answer, was carried out.
    Effect.catchIf(
      (error) => isPortOneClientError(error) || isRefusal(error),
      (error) =>
        Effect.flatMap(
          UnknownOutcome.resolveCancellation(isPortOneClientError(error) ? error : sent, input),
          (resolution) => {
            const why = "found out after no answer came"
            if (resolution._tag === "Answered") return Effect.succeed(outcomeOf(resolution.value.cancellation, why))
            if (resolution._tag === "Applied") return Effect.succeed<Outcome>({ state: "refunded", why })
            if (resolution.cancellation !== undefined) return Effect.succeed(outcomeOf(resolution.cancellation))
            // That this call did nothing does not prove that the same call before a restart did nothing, so the refund
            // stays open.
            return Effect.fail(error)
          }
        )
    )
  )
})

const refund = Effect.fn("refund")(function* (line: Line, journal: Journal) {
  const { id } = line
  const before = journal.last(id)
  if (before?.state === "refunded") return { state: "refunded before" } satisfies Outcome

  const payments = yield* Payments
  const payment = yield* payments.getPayment({ paymentId: line.paymentId })
  const reason = `${line.reason} (${id})`
  let outcome: Outcome = { state: "refunded", why: "asked for before, and now seen in the payment" }
  if (!isRefunded(payment, reason)) {
    const input = before?.state === "asked" ? before.input : inputOf(line, reason, payment)
    yield* journal.write({ id, state: "asked", input })
    outcome = yield* ask(id, input).pipe(
      Effect.tapError((error) => (isRefusal(error) ? journal.write({ id, state: "refused" }) : Effect.void))
    )
  }
  yield* journal.write({ id, state: outcome.state === "refused" ? "refused" : "refunded" })
  return outcome
})

/** Makes the refunds of a file, with a journal beside it. Fails if either cannot be read. */
export const refundAll = Effect.fn("refundAll")(function* (path: string) {
  const lines = yield* readLines(path)
  const journal = yield* openJournal(`${path}.journal`)
  const waiting = new Set<string>()
  const refunds: Array<Refund> = []
  for (const line of lines) {
    const { id, paymentId } = line
    if (waiting.has(paymentId)) {
      refunds.push({ id, state: "open", why: "it waits for an earlier refund of the same payment" })
      continue
    }
    const outcome = yield* refund(line, journal).pipe(
      Effect.catch((error) =>
        Effect.succeed<Outcome>({ state: isRefusal(error) ? "refused" : "open", why: error.message })
      )
    )
    if (outcome.state === "open") waiting.add(paymentId)
    refunds.push({ id, ...outcome })
  }
  return refunds
}, Effect.scoped)
