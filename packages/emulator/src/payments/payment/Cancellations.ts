/**
 * Cancels payments: only what was paid, and no more than is left of it. Each cancellation stays listed in its payment.
 * Some PGs accept a cancellation and carry it out later; until then it can be stopped.
 */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type CancelAmountExceedsCancellableAmountError,
  type CancellableAmountConsistencyBrokenError,
  type CancelPaymentInput,
  type CancelPaymentResponse,
  type CancelTaxAmountExceedsCancellableTaxAmountError,
  type CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError,
  type FailedPaymentCancellation,
  MaxCancelCountReachedError,
  type NegativePromotionAdjustedCancelAmountError,
  PaymentAlreadyCancelledError,
  PaymentCancellationNotFoundError,
  PaymentCancellationNotPendingError,
  PaymentNotPaidError,
  type PromotionDiscountRetainOptionShouldNotBeChangedError,
  type RequestedPaymentCancellation,
  type StopPaymentCancellationInput,
  type StopPaymentCancellationResponse,
  type SucceededPaymentCancellation,
  type SumOfPartsExceedsCancelAmountError
} from "@effect-portone/payments/generated/Payments"
import { type PaymentNotFoundError, PgProviderError } from "@effect-portone/payments/generated/Shared"
import { everyPg, requestOf, type Rules } from "@effect-portone/payments/PgRules"
import { timeOfDayAfter } from "../../calendar/BusinessDays.ts"
import { rulesOf } from "../../pg/Channels.ts"
import type { Refusal } from "../../pg/MagicCards.ts"
import { magicOf } from "../../pg/PgAnswers.ts"
import { refusalOf, refuseOperation } from "../../pg/PgRefusals.ts"
import { Agenda, task, type Task } from "../../state/Agenda.ts"
import { Events } from "../../state/Events.ts"
import { NotInState } from "../../state/NotInState.ts"
import { State } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { cancellableParts, cancelledParts } from "../records/Amounts.ts"
import { type Change, recordCancelled, recordCancelPending } from "../records/PaymentJournal.ts"
import { findPayment, getPayment, type PaymentKey, putPayment, type StoredPayment } from "../records/Payments.ts"
import { type Cancellable, cancellationListed, cancelled, isCancellable } from "../records/PaymentStates.ts"
import { adjustedCancellation } from "../records/PromotionDiscounts.ts"

/** The number of cancellations that a payment allows, failed ones included. PortOne's limit is not documented. */
export const maxCancelCount = 100

/** The pending cancellations whose requests want no webhook of the success, which is still to come, by id. */
const silent = Table.make("silentCancellations", Schema.Literal(true))

/** Cancels a payment, or a part of it. */
export const cancelPayment = Effect.fnUntraced(function* (
  input: CancelPaymentInput
): Effect.fn.Return<
  CancelPaymentResponse,
  | CancelAmountExceedsCancellableAmountError
  | CancellableAmountConsistencyBrokenError
  | CancelTaxAmountExceedsCancellableTaxAmountError
  | CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError
  | InvalidRequestError
  | MaxCancelCountReachedError
  | NegativePromotionAdjustedCancelAmountError
  | PaymentAlreadyCancelledError
  | PaymentNotFoundError
  | PaymentNotPaidError
  | PgProviderError
  | PromotionDiscountRetainOptionShouldNotBeChangedError
  | SumOfPartsExceedsCancelAmountError,
  State | Events | Agenda
> {
  const state = yield* State
  const events = yield* Events
  const agenda = yield* Agenda
  const now = yield* DateTime.now
  const payment = yield* getPayment(input)
  if (payment.status === "CANCELLED") {
    return yield* new PaymentAlreadyCancelledError({ message: "nothing of this payment is left to cancel" })
  }
  if (!isCancellable(payment)) {
    return yield* new PaymentNotPaidError({
      message: `only a paid payment can be cancelled: this one is ${payment.status}`
    })
  }
  if (payment.method?.type === "PaymentMethodVirtualAccount" && input.refundAccount === undefined) {
    return yield* new InvalidRequestError({ message: "refundAccount is required to cancel a deposit" })
  }
  const cancellations = payment.cancellations ?? []
  if (cancellations.length >= maxCancelCount) {
    return yield* new MaxCancelCountReachedError({ message: `this payment was cancelled ${maxCancelCount} times` })
  }
  const left = cancellableParts(payment.amount, cancellations)
  const { amount, keepShare } = yield* adjustedCancellation(payment, left.total, input)
  const parts = yield* cancelledParts(left, { ...input, amount })
  const cancellation = {
    id: state.nextId(),
    totalAmount: parts.total,
    taxFreeAmount: parts.taxFree,
    vatAmount: parts.vat,
    reason: input.reason,
    requestedAt: now,
    trigger: "API"
  } as const
  keepShare(cancellation.id)
  const change = { state, events, skipWebhook: input.skipWebhook }
  const magic = magicOf(payment.method, parts.total)
  const rules = yield* rulesOf(payment.channel)
  const refusalOfPg =
    (yield* refusalOf(payment.channel, () => ({ ...requestOf("cancelPayment", input), payment, at: now }))) ??
    refusalAfterNight(rules, payment, now)
  const cancelsAfter = magic?.cancelsAfter ?? (rules?.cancel?.isAsynchronous === undefined ? undefined : asynchronous)
  if (refusalOfPg === undefined && cancelsAfter !== undefined) {
    const requested = { ...cancellation, status: "REQUESTED" } as const
    if (input.skipWebhook === true) state.table(silent).put(cancellation.id, true)
    recordCancelPending(change, cancellationListed(payment, requested, now), cancellation.id)
    agenda.at(DateTime.addDuration(now, cancelsAfter), endCancellation, rowOf(payment, cancellation.id))
    return { cancellation: requested }
  }
  const refusal = refusalOfPg ?? magic?.cancel
  if (refusal !== undefined) {
    putPayment(state, cancellationListed(payment, { ...cancellation, status: "FAILED" }, now))
    return yield* new PgProviderError(refusal)
  }
  return { cancellation: succeed(change, payment, { ...cancellation, status: "REQUESTED" }, now) }
})

/** The time that a PG takes which cancels asynchronously. No source says how long it is. */
const asynchronous = Duration.minutes(1)

const cancelledByPg = { pgCode: "ALREADY_CANCELED_PAYMENT", pgMessage: "The PG cancelled this payment of test mode." }

/**
 * Refuses to cancel what the PG has cancelled by itself: some charge for real in test mode and give the money back at
 * night, while the payment stays PAID at PortOne. Nothing was deposited into a virtual account of test mode, so there
 * is nothing to give back. Easy pays count as the PG's own: nothing in a payment tells those of the merchant's own
 * contract, which the PG in front does not cancel.
 */
const refusalAfterNight = (rules: Rules | undefined, payment: Cancellable, now: DateTime.Utc): Refusal | undefined => {
  if (rules?.testMode?.value !== "ChargedAndCancelled" || payment.channel?.type !== "TEST") return undefined
  if (payment.method?.type === "PaymentMethodVirtualAccount") return undefined
  const { hour, minute } = everyPg.testCancelledBy.value
  const night = timeOfDayAfter(payment.paidAt ?? payment.requestedAt, hour, minute)
  return DateTime.isGreaterThanOrEqualTo(now, night) ? cancelledByPg : undefined
}

/** Completes a cancellation: the PG gives the money back. */
const succeed = (
  change: Change,
  payment: Cancellable,
  requested: RequestedPaymentCancellation,
  cancelledAt: DateTime.Utc
): SucceededPaymentCancellation => {
  const succeeded: SucceededPaymentCancellation = {
    ...requested,
    status: "SUCCEEDED",
    pgCancellationId: change.state.nextId(),
    cancelledAt
  }
  recordCancelled(change, cancelled(payment, succeeded, cancelledAt), succeeded)
  return succeeded
}

const rowOf = ({ id, storeId }: StoredPayment, cancellationId: string) => Table.keyOf(storeId, id, cancellationId)

const cancellationIn = (payment: Pick<Cancellable, "cancellations">, id: string) =>
  payment.cancellations?.find((cancellation) => cancellation.status !== "UNRECOGNIZED" && cancellation.id === id)

/** Ends a pending cancellation, by the PG's answer as success or failure. */
export const endCancellation: Task<State | Events> = task(
  "endCancellation",
  Effect.fnUntraced(function* (row) {
    const state = yield* State
    const events = yield* Events
    const now = yield* DateTime.now
    const [storeId, paymentId = "", id = ""] = Table.partsOf(row)
    const payment = findPayment(state, { storeId, paymentId })
    if (payment === undefined || !isCancellable(payment)) return
    const cancellation = cancellationIn(payment, id)
    if (cancellation?.status !== "REQUESTED") return
    if (magicOf(payment.method, cancellation.totalAmount)?.cancel === undefined) {
      succeed({ state, events, skipWebhook: state.table(silent).get(id) }, payment, cancellation, now)
    } else putPayment(state, cancellationListed(payment, failed(cancellation), now))
  })
)

const failed = (requested: RequestedPaymentCancellation): FailedPaymentCancellation => ({
  ...requested,
  status: "FAILED"
})

/**
 * For the control of the emulator: ends a pending cancellation of a payment at once, the first one unless its id is
 * given.
 */
export const decideCancellation = Effect.fnUntraced(function* (
  key: PaymentKey,
  cancellationId: string | undefined,
  isRefused: boolean
): Effect.fn.Return<void, PaymentNotFoundError | NotInState, State | Events | Agenda> {
  const state = yield* State
  const events = yield* Events
  const agenda = yield* Agenda
  const now = yield* DateTime.now
  const payment = yield* getPayment(key)
  const pending = isCancellable(payment)
    ? payment.cancellations?.find(
        (one): one is RequestedPaymentCancellation =>
          one.status === "REQUESTED" && (cancellationId === undefined || one.id === cancellationId)
      )
    : undefined
  if (!isCancellable(payment) || pending === undefined) {
    return yield* new NotInState({ message: `the payment ${payment.id} has no such pending cancellation` })
  }
  agenda.cancel(endCancellation, rowOf(payment, pending.id))
  if (isRefused) putPayment(state, cancellationListed(payment, failed(pending), now))
  else succeed({ state, events, skipWebhook: state.table(silent).get(pending.id) }, payment, pending, now)
})

/** Stops a pending cancellation. It is then listed as FAILED, as the API has no other status for it. */
export const stopPaymentCancellation = Effect.fnUntraced(function* (
  input: StopPaymentCancellationInput
): Effect.fn.Return<
  StopPaymentCancellationResponse,
  | InvalidRequestError
  | PaymentCancellationNotFoundError
  | PaymentCancellationNotPendingError
  | PaymentNotFoundError
  | PgProviderError,
  State | Agenda
> {
  const state = yield* State
  const agenda = yield* Agenda
  const stoppedAt = yield* DateTime.now
  const payment = yield* getPayment(input)
  yield* refuseOperation(payment.channel, "stopPaymentCancellation")
  const cancellation =
    isCancellable(payment) || payment.status === "CANCELLED" ? cancellationIn(payment, input.cancellationId) : undefined
  if (cancellation === undefined) {
    return yield* new PaymentCancellationNotFoundError({ message: "this payment has no such cancellation" })
  }
  if (!isCancellable(payment) || cancellation.status !== "REQUESTED") {
    return yield* new PaymentCancellationNotPendingError({
      message: `only a pending cancellation can be stopped: this one is ${cancellation.status}`
    })
  }
  const refusal = magicOf(payment.method, cancellation.totalAmount)?.stop
  if (refusal !== undefined) return yield* new PgProviderError(refusal)
  agenda.cancel(endCancellation, rowOf(payment, cancellation.id))
  putPayment(state, cancellationListed(payment, failed(cancellation), stoppedAt))
  return { stoppedAt }
})
