/**
 * Decides what happens next with a charge.
 *
 * A charge has one payment id for good, which PortOne lets be paid once. Each try has a key of its own, and another try
 * begins only when it is known that the one before charged nothing.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as IdempotencyKey from "@effect-portone/core/IdempotencyKey"
import { isPortOneClientError } from "@effect-portone/core/PortOneClientError"
import {
  type Payment,
  Payments,
  payWithBillingKey,
  type PayWithBillingKeyError,
  type PayWithBillingKeyInput,
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
  type Unsettled,
  untilKnown
} from "../orders/requests.ts"
import { afterDecline, codeIn, declined, isSendable, nameOf, overtaken, type Step, type Tools } from "../orders/step.ts"
import { isAsAsked, lookingOf } from "./paid.ts"
import type { ChargeEnd, ChargeRequest } from "./request.ts"

/**
 * The part of a charge that the ledger must not hold: the billing key, and all else of the customer that the PG asks
 * for.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChargeDetails extends Omit<
  PayWithBillingKeyInput,
  "amount" | "billingKey" | "currency" | "orderName" | "paymentId" | "storeId"
> {
  readonly billingKey: Redacted.Redacted
}

/** The terms by which charges are made. */
export interface ChargeTerms<R> {
  readonly workflow: string
  readonly dunning: ReadonlyArray<Duration.Duration>
  readonly allowTest: boolean
  readonly detailsOf: (request: ChargeRequest) => Effect.Effect<ChargeDetails | undefined, unknown, R>
}

/** Returns true for a refusal after which another try can succeed: the PG's own, or of a billing key that is gone. */
const isDecline = (error: PayWithBillingKeyError): boolean => {
  switch (error._tag) {
    case "PgProviderError":
    // The customer may register another card before the next try.
    case "BillingKeyAlreadyDeletedError":
    case "BillingKeyNotFoundError":
      return true
    default:
      return false
  }
}

const codeOf = (error: PayWithBillingKeyError): string | undefined =>
  error._tag === "PgProviderError" ? codeIn(error.pgCode) : error._tag

const operation = `${payWithBillingKey.service}.${payWithBillingKey.id}`

const inputOf = (request: ChargeRequest, { billingKey, ...details }: ChargeDetails): PayWithBillingKeyInput => ({
  ...details,
  paymentId: request.paymentId,
  storeId: request.storeId,
  billingKey: Redacted.value(billingKey),
  orderName: request.orderName,
  amount: typeof request.amount === "number" ? { total: request.amount } : request.amount,
  currency: request.currency
})

/** Returns the step of a charge whose line is as given. */
export const stepOf =
  <R>({ allowTest, detailsOf, dunning, workflow }: ChargeTerms<R>) =>
  (request: ChargeRequest, entry: Entry, tools: Tools): Effect.Effect<Step<ChargeEnd>, never, Payments | R> =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const { paymentId, storeId } = request

      const paid: Step<ChargeEnd> = { _tag: "End", end: { _tag: "Paid", paymentId } }
      const refusedBy = (error: string): ChargeEnd => ({ _tag: "Refused", paymentId, error })

      /** Waits for the next try after a decline, or ends the charge after the last one. */
      const decline = (line: Entry, now: number, code: string | undefined) =>
        afterDecline<ChargeEnd>(line, now, dunning, code, { _tag: "Declined", paymentId, code })

      const { foundPaid, verifyPaid } = lookingOf(request, allowTest)

      /** Ends the charge without a payment, unless it is paid: by an earlier try, or by the customer. */
      const unlessPaid = (step: Step<ChargeEnd>): Next<ChargeEnd> =>
        step._tag === "End"
          ? { afterwards: Effect.map(tools.waiting(foundPaid), (found) => found ?? step) }
          : next(step)

      const refusedInput = (error: string) => unlessPaid({ _tag: "End", end: refusedBy(error) })

      /**
       * Reads the payment after a refusal of a kind that is not known here. Returns the step if the PG has declined the
       * request of the line, or if the payment cannot be read now.
       */
      const ifDeclined = Effect.fnUntraced(function* (line: Entry): Effect.fn.Return<Step<ChargeEnd> | undefined> {
        const read = yield* Effect.result(payments.getPayment({ paymentId, storeId }))
        if (read._tag === "Failure") {
          const { failure } = read
          if (isPortOneClientError(failure)) return faultOf(failure)
          return isOfAccess(failure) ? { _tag: "Fault", note: failure._tag } : undefined
        }
        const { intent } = line
        const failure = intent === undefined ? undefined : failureSince(line, intent, read.success)
        return failure === undefined ? undefined : decline(line, yield* tools.now, codeIn(failure.pgCode))
      })

      /** Goes on after such a refusal, unless it was a decline. A payment that cannot be read is read again later. */
      const unlessDeclined = (line: Entry, refused: Step<ChargeEnd>): Next<ChargeEnd> => ({
        afterwards: Effect.map(ifDeclined(line), (step) =>
          step === undefined || step._tag === "Fault" ? refused : step
        )
      })

      /** Looks at the payment before another try. Returns undefined if another one is to be made. */
      const lookAgain = Effect.fnUntraced(function* ({
        isFresh,
        line
      }: Unsettled): Effect.fn.Return<Step<ChargeEnd> | undefined, never, Payments> {
        return (yield* foundPaid) ?? (yield* ifDeclined(line)) ?? (isFresh ? untilKnown : undefined)
      })

      /** Decides by an error that PortOne documents: nothing was charged under this key. */
      const byError = (line: Entry, now: number, error: PayWithBillingKeyError): Step<ChargeEnd> =>
        isDecline(error) ? decline(line, now, codeOf(error)) : afterRefusal(line, now, error, refusedBy)

      /** Writes the intent down, and sends the charge. Returns what goes on afterwards. */
      const send = Effect.fnUntraced(function* (
        intent: Intent,
        input: PayWithBillingKeyInput
      ): Effect.fn.Return<Next<ChargeEnd>> {
        const fingerprint = yield* fingerprintOf(input, intent.key)
        if (fingerprint === undefined) return refusedInput("InputError")
        const open: Intent = { ...intent, isOpen: true, fingerprint }
        const line = yield* tools.change(entry, { state: "Sent", intent: open })
        if (line === undefined) return next(overtaken)
        const sent = yield* Effect.result(payments.payWithBillingKey(input, { idempotencyKey: open.key }))
        if (sent._tag === "Success") return next(paid)
        const error = sent.failure
        const now = yield* tools.now
        if (error._tag === "AlreadyPaidError") return { afterwards: verifyPaid(line, now) }
        return afterFailure(tools, line, open, error, now, {
          refusedInput,
          unlessDeclined,
          byError,
          declinedBy: (declined) => (isDecline(declined) ? (codeOf(declined) ?? "") : undefined),
          recover: (later, known, refused) => recover(later, known, input, refused)
        })
      })

      /** Finds out whether a charge happened. It is sent again only under its key, and only as it was. */
      const recover = Effect.fnUntraced(function* (
        line: Entry,
        intent: Intent,
        input: PayWithBillingKeyInput | undefined,
        refused?: Step<ChargeEnd>
      ): Effect.fn.Return<Step<ChargeEnd>, never, Payments> {
        const isSame = input !== undefined && (yield* fingerprintOf(input, intent.key)) === intent.fingerprint
        const resolved = yield* tools.waiting(
          Effect.result(
            UnknownOutcome.resolveCharge(lostCall(operation, intent), {
              paymentId,
              storeId,
              settledAfter,
              repeat: isSame
                ? (options) => sendAgain(tools, operation, intent, payments.payWithBillingKey(input, options))
                : undefined
            })
          )
        )
        const now = yield* tools.now
        if (resolved._tag === "Success") {
          const { success } = resolved
          switch (success._tag) {
            case "Answered":
              return paid
            case "Applied":
              // The payment shows that it was paid, and not by whom.
              return isAsAsked(request, success.payment, allowTest) ? paid : yield* verifyPaid(line, now)
            case "NotApplied": {
              // PortOne has said so, or the payment does.
              if (intent.declined !== undefined) return decline(line, now, intent.declined || undefined)
              const failure = failureSince(line, intent, success.payment)
              if (failure !== undefined) return decline(line, now, codeIn(failure.pgCode))
              return refused ?? afterNothing(line, now)
            }
          }
        }
        const error = resolved.failure
        if (error._tag === "UnresolvedOutcomeError") {
          return yield* afterUnresolved<ChargeEnd>(paymentId, storeId, intent, error, now)
        }
        if (isPortOneClientError(error)) return faultOf(error)
        return error._tag === "AlreadyPaidError" ? yield* verifyPaid(line, now) : byError(line, now, error)
      })

      const { intent } = entry
      if (entry.isCancelWished && intent?.isOpen !== true) {
        return (yield* tools.waiting(foundPaid)) ?? { _tag: "End", end: { _tag: "Cancelled", paymentId } }
      }
      const unknown = beforeUnknown(entry, yield* tools.now)
      if (unknown !== undefined) {
        const step = yield* tools.waiting(lookAgain(unknown))
        if (step !== undefined) return step
      }
      const details = yield* Effect.exit(tools.calling(Effect.suspend(() => detailsOf(request))))
      if (details._tag === "Failure") {
        const fault: Step<ChargeEnd> = {
          _tag: "Fault",
          note: `the billing key could not be looked up (${nameOf(details.cause)})`
        }
        // What was sent may be paid, whoever has no billing key any more.
        const found = intent?.isOpen === true ? yield* recover(entry, intent, undefined) : fault
        return found._tag === "Fault" ? { ...fault, changes: found.changes } : found
      }
      const input = details.value === undefined ? undefined : inputOf(request, details.value)

      if (intent?.isOpen === true) {
        return yield* recover(entry, intent, input)
      }
      // The place among what is sent comes first: a runner that is killed leaves no intent open that was never sent.
      // What is to be found out afterwards waits for no place while it holds one.
      const { afterwards } = yield* tools.sending(
        Effect.gen(function* () {
          const now = yield* tools.now
          const own = intent !== undefined && isSendable(intent, now) ? intent : freshIntent(workflow, entry, now)
          return input === undefined
            ? unlessPaid(decline({ ...entry, intent: own }, now, "NoBillingKey"))
            : yield* send(own, input)
        })
      )
      return yield* afterwards
    })

/** The time by which two clocks that are right may differ, in milliseconds. */
const tolerance = Duration.toMillis(Duration.seconds(10))

/**
 * Returns the failure of a payment that came of the request of an intent: the PG has declined it, and its answer was
 * lost. One of an earlier try is older.
 */
const failureSince = (
  { tries }: Entry,
  { at }: Intent,
  payment: Payment | undefined
): { readonly pgCode?: string | undefined } | undefined => {
  if (payment?.status !== "FAILED") return undefined
  const before = tries.findLast(({ result }) => result === declined)?.settledAt ?? 0
  return payment.failedAt.epochMilliseconds > Math.max(at - tolerance, before) ? payment.failure : undefined
}

/** Returns an intent that was not sent yet. */
const freshIntent = (workflow: string, { attempt, id }: Entry, now: number): Intent => ({
  key: keyOf(workflow, id, attempt),
  at: now,
  isOpen: false
})

/** Returns a digest of a request. It holds a billing key, which nobody can guess. Undefined: the input is none. */
const fingerprintOf = (input: PayWithBillingKeyInput, key: string): Effect.Effect<string | undefined> =>
  IdempotencyKey.derive(payWithBillingKey, input, { discriminator: key }).pipe(Effect.orElseSucceed(() => undefined))
