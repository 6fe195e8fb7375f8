/**
 * Asks the PG for an attempt that has begun, and records its answer.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { PaymentFailure, PaymentMethod } from "@effect-portone/payments/generated/Payments"
import { PgProviderError } from "@effect-portone/payments/generated/Shared"
import { answerToCharge } from "../../pg/PgAnswers.ts"
import { Events } from "../../state/Events.ts"
import { State, type Store } from "../../state/State.ts"
import { record } from "./PaymentJournal.ts"
import { findPayment, keyOfPayment } from "./Payments.ts"
import { type Attempt, failed, paid, type Payable } from "./PaymentStates.ts"

/** Makes what the PG gives for a payment that it approves: its transaction id, and for a card an approval number. */
export const approvalOf = (
  store: Store,
  { method, ...payment }: Payable
): { readonly pgTxId: string; readonly method?: PaymentMethod } => {
  const pgTxId = ("pgTxId" in payment ? payment.pgTxId : undefined) ?? store.nextId()
  return method?.type === "PaymentMethodCard"
    ? { pgTxId, method: { ...method, approvalNumber: store.nextDigits(8) } }
    : { pgTxId }
}

const declined = ({ pgCode = "UNKNOWN_PAYMENT_ERROR", pgMessage = "The payment came to nothing." }: PaymentFailure) =>
  new PgProviderError({ pgCode, pgMessage })

/** The answer to a request whose attempt the PG approved. */
export interface Approval {
  readonly pgTxId: string
  readonly paidAt: DateTime.Utc
}

/**
 * Asks the PG for an attempt that has begun, and waits as long as it takes. Fails with `PgProviderError` if the PG
 * declines it, or if the attempt was failed meanwhile in the buyer's place.
 *
 * @param settle records the PG's approval. It is called in the same synchronous step as the check that the attempt is
 *   still the current one and READY.
 */
export const askPg = Effect.fnUntraced(function* (
  attempt: Attempt,
  settle: (answeredAt: DateTime.Utc) => Approval
): Effect.fn.Return<Approval, PgProviderError, State | Events> {
  const state = yield* State
  const events = yield* Events
  const { approvesAfter, pay } = answerToCharge(state, attempt.method, attempt.amount.total)
  if (approvesAfter !== undefined) yield* Effect.sleep(approvesAfter)
  const answeredAt = yield* DateTime.now
  const current = findPayment(state, keyOfPayment(attempt))
  if (current?.transactionId === attempt.transactionId && current.status === "READY") {
    if (pay === undefined) return settle(answeredAt)
    record({ state, events }, failed(attempt, pay, answeredAt))
    return yield* declined(pay)
  }
  // A test has paid the attempt in the buyer's place meanwhile.
  if (current?.transactionId === attempt.transactionId && current.status === "PAID") {
    return { pgTxId: current.pgTxId ?? current.transactionId, paidAt: current.paidAt }
  }
  return yield* declined(current?.status === "FAILED" ? current.failure : {})
})

/** Charges an attempt that has begun. Fails with `PgProviderError` if the PG declines it. */
export const charge = Effect.fnUntraced(function* (
  attempt: Attempt,
  skipWebhook: boolean | undefined
): Effect.fn.Return<Approval, PgProviderError, State | Events> {
  const state = yield* State
  const events = yield* Events
  return yield* askPg(attempt, (paidAt) => {
    const approval = approvalOf(state, attempt)
    record({ state, events, skipWebhook }, paid(attempt, approval, paidAt))
    return { pgTxId: approval.pgTxId, paidAt }
  })
})
