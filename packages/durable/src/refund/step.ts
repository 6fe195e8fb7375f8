/**
 * Decides what happens next with a refund.
 *
 * Two guards keep a refund from being made twice. PortOne knows its key for three hours. And each request says what
 * could be cancelled when its intent was made: PortOne refuses it if that has changed since, as it has once the refund
 * was made. So even a request that a stopped process sends days later gives nothing back again.
 *
 * A refund whose line is older than its requests, because the database was restored from a backup, reads what is left
 * anew. It finds its own cancellation by the mark of its key in the reason, and sends nothing.
 */
import type * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as IdempotencyKey from "@effect-portone/core/IdempotencyKey"
import { isPortOneClientError, type PortOneClientError } from "@effect-portone/core/PortOneClientError"
import {
  CancellableAmount,
  cancelPayment,
  type CancelPaymentError,
  type CancelPaymentInput,
  type GetPaymentError,
  Payments,
  UnknownOutcome
} from "@effect-portone/payments"
import type { Entry, Intent } from "../ledger/entry.ts"
import { keyOf } from "../orders/formats.ts"
import {
  afterFailure,
  afterNothing,
  afterRefusal,
  afterUnresolved,
  beforeUnknown,
  faultOf,
  isOfAccess,
  lostCall,
  next,
  type Next,
  sendAgain,
  settledAfter,
  untilKnown,
  withKnown
} from "../orders/requests.ts"
import {
  afterDecline,
  closeIntent,
  codeIn,
  isSendable,
  nameOf,
  overtaken,
  type Step,
  type Tools
} from "../orders/step.ts"
import { decisionsOf } from "./cancellation.ts"
import { earlierTries } from "./earlier.ts"
import { madeBefore, markedReason, ofKey } from "./marks.ts"
import { inputOf, operation, type RefundDetails, type RefundEnd, type RefundRequest } from "./request.ts"

/** The terms by which refunds are made. */
export interface RefundTerms<R> {
  readonly workflow: string
  readonly retries: ReadonlyArray<Duration.Duration>
  readonly detailsOf: (request: RefundRequest) => Effect.Effect<RefundDetails, unknown, R>
}

/** The step after a proxy has mixed answers up, say. */
const otherPayment: Step<never> = { _tag: "Fault", note: "PortOne answered with another payment" }

/** Returns the step while a handler of the program fails. */
const withoutAccount = (cause: Cause.Cause<unknown>) =>
  ({ _tag: "Fault", note: `the account to pay back to could not be looked up (${nameOf(cause)})` }) as const

const notFound = "PortOne says that there is no such payment"
const notFoundAgain = `${notFound}, for the second time`

/** Returns the step of a refund whose line is as given. */
export const stepOf =
  <R>({ detailsOf, retries, workflow }: RefundTerms<R>) =>
  (request: RefundRequest, entry: Entry, tools: Tools): Effect.Effect<Step<RefundEnd>, never, Payments | R> =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const { paymentId, refundId, storeId } = request

      const refusedBy = (error: string): RefundEnd => ({ _tag: "Refused", refundId, error })
      // Each end without a refund is held back below, while an earlier try is looked for.
      const refusedInput = (error: string): Next<RefundEnd> => next({ _tag: "End", end: refusedBy(error) })

      /** Waits for the next try after a decline, or ends the refund after the last one. */
      const decline = (line: Entry, now: number, code: string | undefined) =>
        afterDecline<RefundEnd>(line, now, retries, code, { _tag: "Declined", refundId, code })

      const { byApplied, byCancellation } = decisionsOf(refundId, decline)

      /** Decides by an error that PortOne documents: nothing was given back under this key. */
      const byError = (line: Entry, now: number, error: CancelPaymentError): Step<RefundEnd> => {
        if (error._tag === "PgProviderError") return decline(line, now, codeIn(error.pgCode))
        if (error._tag === "CancellableAmountConsistencyBrokenError") {
          // Another refund came between. The next intent reads again what is left.
          return { _tag: "Fault", note: error._tag, changes: closeIntent(line, now, error._tag) }
        }
        return afterRefusal(line, now, error, refusedBy)
      }

      /** Returns the payments whose refunds, of this intent, wait for their place among what is sent. */
      const bounded = (intent: Intent) =>
        Payments.of({
          ...payments,
          cancelPayment: (input, options) => sendAgain(tools, operation, intent, payments.cancelPayment(input, options))
        })

      /** Finds out whether a refund was made. It is sent again only under its key, and only as it was. */
      const recover = Effect.fnUntraced(function* (
        line: Entry,
        intent: Intent,
        input: CancelPaymentInput,
        refused?: Step<RefundEnd>
      ): Effect.fn.Return<Step<RefundEnd>, never, Payments> {
        const call = lostCall(operation, intent)
        const isSame = (yield* fingerprintOf(input, intent.key)) === intent.fingerprint
        const isKnown = isSendable(intent, yield* tools.now)
        const resolved = yield* tools.waiting(
          Effect.result(
            // Without the time of its first request, nothing is sent again.
            UnknownOutcome.resolveCancellation(isSame || !isKnown ? call : { ...call, startedAt: undefined }, input, {
              settledAfter
            }).pipe(Effect.provideService(Payments, bounded(intent)))
          )
        )
        const now = yield* tools.now
        if (resolved._tag === "Success") {
          const { success } = resolved
          switch (success._tag) {
            case "Answered":
              return byCancellation(line, now, success.value.cancellation)
            case "Applied":
              return byApplied(line, intent, now, success)
            case "NotApplied":
              if (success.status === "FAILED") return decline(line, now, undefined)
              // PortOne has said so.
              if (intent.declined !== undefined) return decline(line, now, intent.declined || undefined)
              return refused ?? afterNothing(line, now)
          }
        }
        const error = resolved.failure
        if (error._tag === "UnresolvedOutcomeError") {
          return yield* afterUnresolved<RefundEnd>(paymentId, storeId, intent, error, now)
        }
        return isPortOneClientError(error) ? faultOf(error) : byError(line, now, error)
      })

      /** Writes the intent down, and sends the refund. Returns what goes on afterwards. */
      const send = Effect.fnUntraced(function* (
        intent: Intent,
        input: CancelPaymentInput
      ): Effect.fn.Return<Next<RefundEnd>> {
        const fingerprint = yield* fingerprintOf(input, intent.key)
        if (fingerprint === undefined) return refusedInput("InputError")
        const open: Intent = { ...intent, isOpen: true, fingerprint }
        const line = yield* tools.change(entry, { state: "Sent", intent: open })
        if (line === undefined) return next(overtaken)
        const sent = yield* Effect.result(payments.cancelPayment(input, { idempotencyKey: open.key }))
        const now = yield* tools.now
        if (sent._tag === "Success") {
          const { cancellation } = sent.success
          const step = byCancellation(line, now, cancellation)
          // The refund may have been made at an attempt before the one that failed.
          if (cancellation.status !== "FAILED" || step._tag !== "End") return next(step)
          const known = { ...open, declined: "" }
          return { afterwards: withKnown(tools, line, known, (later) => recover(later, known, input)) }
        }
        const error = sent.failure
        // Of nothing, nothing can be given back: what was read before was behind.
        if (error._tag === "CancellableAmountConsistencyBrokenError" && open.cancellable === 0) {
          return next(byError(line, now, error))
        }
        return afterFailure(tools, line, open, error, now, {
          refusedInput,
          unlessDeclined: (_line, refused) => next(refused),
          byError,
          declinedBy: (declined) => (declined._tag === "PgProviderError" ? (codeIn(declined.pgCode) ?? "") : undefined),
          recover: (later, known, refused) => recover(later, known, input, refused)
        })
      })

      /** Decides by an error of reading the payment, before anything was sent. */
      const byReading = (error: GetPaymentError | PortOneClientError): Step<RefundEnd> => {
        if (isOfAccess(error)) return { _tag: "Fault", note: error._tag }
        // A copy that is behind has no payment of just now. What was read before is somewhere.
        if (error._tag === "PaymentNotFoundError" && (entry.note !== notFoundAgain || entry.tries.length > 0)) {
          return { _tag: "Fault", note: entry.note === notFound ? notFoundAgain : notFound }
        }
        return isPortOneClientError(error) && error.reason._tag !== "InputError"
          ? faultOf(error)
          : { _tag: "End", end: refusedBy(error._tag) }
      }

      const { foundBefore, unlessFound } = earlierTries({ workflow, request, entry, tools, byApplied })

      /** Looks at a cancellation that PortOne has accepted. Undefined: it is to be looked for by its mark. */
      const look = Effect.fnUntraced(function* (
        intent: Intent,
        cancellationId: string
      ): Effect.fn.Return<Step<RefundEnd> | undefined, never, Payments> {
        const { cancellable, isOpen, key } = intent
        const read = yield* Effect.result(CancellableAmount.read({ paymentId, storeId }))
        const now = yield* tools.now
        if (read._tag === "Failure") {
          const { failure } = read
          const isOdd = isPortOneClientError(failure) && failure.reason._tag === "DecodeError"
          return isOdd && isOpen ? undefined : { _tag: "Fault", note: failure._tag }
        }
        if (read.success.paymentId !== paymentId) return otherPayment
        const { cancellations } = read.success
        const found = yield* ofKey(
          cancellations.filter(({ id }) => id === cancellationId),
          key
        )
        // A PG may have carried it out under another id, and it may be listed as it was, too.
        const done = (yield* ofKey(cancellations, key, [])).find(({ status }) => status === "SUCCEEDED")
        const cancellation = done ?? found.find(({ status }) => status !== "REQUESTED") ?? found[0]
        if (cancellation?.status === "FAILED") {
          // What the payment says of its sums may differ.
          const found = yield* foundBefore(now, {}, [{ key, cancellable }], !isSendable(intent, now))
          return found ?? byCancellation(entry, now, cancellation)
        }
        if (cancellation !== undefined) return byCancellation(entry, now, cancellation)
        return isOpen ? undefined : { _tag: "Unresolved", note: "PortOne accepted it, and does not show it" }
      })

      if (entry.isCancelWished && entry.intent?.isOpen !== true) {
        return yield* unlessFound({ _tag: "End", end: { _tag: "Cancelled", refundId } })
      }
      const details = yield* Effect.exit(tools.calling(Effect.suspend(() => detailsOf(request))))
      const { intent } = entry
      if (intent?.cancellationId !== undefined) {
        const seen = yield* look(intent, intent.cancellationId)
        if (seen !== undefined) return seen
      }
      if (intent?.isOpen === true) {
        const reason = yield* markedReason(request.reason, intent.key)
        // Without the account, the request is another one, and is not sent again.
        const known = details._tag === "Success" ? details.value : {}
        const found = yield* unlessFound(
          yield* recover(entry, intent, inputOf(request, known, reason, intent.cancellable))
        )
        return found._tag === "Fault" && details._tag === "Failure"
          ? { ...found, ...withoutAccount(details.cause) }
          : found
      }
      if (details._tag === "Failure") return withoutAccount(details.cause)
      const { afterwards } = yield* tools.sending(
        Effect.gen(function* () {
          const at = yield* tools.now
          const isKept = intent?.cancellable !== undefined && isSendable(intent, at)
          const read = isKept ? undefined : yield* Effect.result(CancellableAmount.read({ paymentId, storeId }))
          if (read?._tag === "Failure") {
            const error = read.failure
            return next(byReading(error))
          }
          if (read !== undefined && read.success.paymentId !== paymentId) return next<RefundEnd>(otherPayment)
          const key = keyOf(workflow, entry.id, entry.attempt)
          const own: Intent = isKept
            ? intent
            : { key, at, isOpen: false, cancellable: read === undefined ? 0 : read.success.amount }
          const made = read === undefined ? undefined : yield* madeBefore(workflow, entry, read.success)
          if (made?.cancellation.status === "UNRECOGNIZED") {
            const intent: Intent = { ...own, key: made.key, isOpen: true }
            return next(byCancellation({ ...entry, intent }, at, made.cancellation))
          }
          const before = made === undefined ? [] : [{ key: made.key }]
          const found = isKept ? undefined : yield* foundBefore(at, details.value, before)
          if (found !== undefined) return next(found)
          const unknown = beforeUnknown(entry, at)
          if (unknown !== undefined && read !== undefined) {
            const { isFresh, line } = unknown
            const failed = yield* ofKey(read.success.cancellations, line.intent.key, [])
            if (failed.some(({ status }) => status === "FAILED")) return next(decline(line, at, undefined))
            if (isFresh) return next<RefundEnd>(untilKnown)
          }
          const reason = yield* markedReason(request.reason, own.key)
          return yield* send(own, inputOf(request, details.value, reason, own.cancellable ?? 0))
        })
      )
      return yield* unlessFound(yield* afterwards)
    })

const fingerprintOf = (input: CancelPaymentInput, key: string): Effect.Effect<string | undefined> =>
  IdempotencyKey.derive(cancelPayment, input, { discriminator: key }).pipe(Effect.orElseSucceed(() => undefined))
