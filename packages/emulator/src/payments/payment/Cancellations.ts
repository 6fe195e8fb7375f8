/**
 * The rules of cancelling: only what was paid, only what is left, and each cancellation stays listed in its payment. Some PGs
 * only note a cancellation and do it later; until then it can be stopped.
 */
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
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Agenda, task, type Task } from "../../state/Agenda.ts"
import * as Amounts from "../records/Amounts.ts"
import { Events } from "../../state/Events.ts"
import { type Change, recordCancelled, recordCancelPending } from "../records/PaymentJournal.ts"
import { findPayment, getPayment, putPayment, type StoredPayment } from "../records/Payments.ts"
import { type Cancellable, cancellationListed, cancelled } from "../records/PaymentStates.ts"
import { magicOf } from "../../pg/PgAnswers.ts"
import { adjusted } from "../promotions/PromotionDiscounts.ts"
import { State } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"

/** How often a payment's cancellation can be tried. PortOne has such a limit and does not tell it. */
export const maxCancelCount = 100

/** The pending cancellations whose requests want no webhook, by id: it is for the success, which is still to come. */
const silent = Table.make("silentCancellations", Schema.Literal(true))

const isCancellable = (payment: StoredPayment): payment is Cancellable =>
  payment.status === "PAID" || payment.status === "PARTIAL_CANCELLED"

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
  const left = Amounts.cancellable(payment.amount, cancellations)
  const { amount, keep } = yield* adjusted(payment, left.total, input)
  const parts = yield* Amounts.cancelled(left, { ...input, amount })
  const cancellation = {
    id: state.nextId(),
    totalAmount: parts.total,
    taxFreeAmount: parts.taxFree,
    vatAmount: parts.vat,
    reason: input.reason,
    requestedAt: now,
    trigger: "API"
  } as const
  keep(cancellation.id)
  const change = { state, events, skipWebhook: input.skipWebhook }
  const magic = magicOf(payment.method, parts.total)
  if (magic?.cancelsAfter !== undefined) {
    const requested = { ...cancellation, status: "REQUESTED" } as const
    if (input.skipWebhook === true) state.table(silent).put(cancellation.id, true)
    recordCancelPending(change, cancellationListed(payment, requested, now), cancellation.id)
    agenda.at(DateTime.addDuration(now, magic.cancelsAfter), endCancellation, rowOf(payment, cancellation.id))
    return { cancellation: requested }
  }
  if (magic?.cancel !== undefined) {
    putPayment(state, cancellationListed(payment, { ...cancellation, status: "FAILED" }, now))
    return yield* new PgProviderError(magic.cancel)
  }
  return { cancellation: succeed(change, payment, { ...cancellation, status: "REQUESTED" }, now) }
})

/** The PG gives the money back. */
const succeed = (
  change: Change,
  payment: Cancellable,
  { ...requested }: RequestedPaymentCancellation,
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

/** The PG does what it has noted, or finds that it cannot. */
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

const failed = ({ ...requested }: RequestedPaymentCancellation): FailedPaymentCancellation => ({
  ...requested,
  status: "FAILED"
})

/** What is stopped is listed as FAILED, as the document has no other word for it. */
export const stopPaymentCancellation = Effect.fnUntraced(function* (
  input: StopPaymentCancellationInput
): Effect.fn.Return<
  StopPaymentCancellationResponse,
  PaymentCancellationNotFoundError | PaymentCancellationNotPendingError | PaymentNotFoundError | PgProviderError,
  State | Agenda
> {
  const state = yield* State
  const agenda = yield* Agenda
  const stoppedAt = yield* DateTime.now
  const payment = yield* getPayment(input)
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
