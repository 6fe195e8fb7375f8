/**
 * Disputes: the buyer tells the card company that a payment was not theirs. In the buyer's place a test opens one, and in the
 * card company's it resolves one. Only a payment that is paid in full can tell of disputes.
 */
import type { PaidPayment } from "@effect-portone/payments/generated/Payments"
import type { PaymentNotFoundError } from "@effect-portone/payments/generated/Shared"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { Events } from "../../state/Events.ts"
import { NotInState } from "./BrowserPayments.ts"
import { recordDispute } from "../records/PaymentJournal.ts"
import { getPayment, type PaymentKey } from "../records/Payments.ts"
import { disputed, disputeResolved } from "../records/PaymentStates.ts"
import { State } from "../../state/State.ts"

const paidPayment = Effect.fnUntraced(function* (
  key: PaymentKey
): Effect.fn.Return<PaidPayment, PaymentNotFoundError | NotInState, State> {
  const payment = yield* getPayment(key)
  return payment.status === "PAID"
    ? payment
    : yield* new NotInState({ message: `only a payment that is PAID has disputes: ${payment.id} is ${payment.status}` })
})

/** @returns the PG's id of the dispute */
export const openDispute = Effect.fnUntraced(function* (
  key: PaymentKey,
  reason: string
): Effect.fn.Return<string, PaymentNotFoundError | NotInState, State | Events> {
  const state = yield* State
  const events = yield* Events
  const createdAt = yield* DateTime.now
  const payment = yield* paidPayment(key)
  const pgDisputeId = `dispute-${state.nextId()}`
  const dispute = { status: "UNRESOLVED", pgDisputeId, reason, createdAt } as const
  recordDispute({ state, events }, disputed(payment, dispute, createdAt), "Transaction.DisputeCreated")
  return pgDisputeId
})

export const resolveDispute = Effect.fnUntraced(function* (
  key: PaymentKey,
  pgDisputeId: string
): Effect.fn.Return<void, PaymentNotFoundError | NotInState, State | Events> {
  const state = yield* State
  const events = yield* Events
  const now = yield* DateTime.now
  const payment = yield* paidPayment(key)
  const isOpen = payment.disputes.some(
    (dispute) => dispute.pgDisputeId === pgDisputeId && dispute.status === "UNRESOLVED"
  )
  if (!isOpen) {
    return yield* new NotInState({ message: `the payment ${payment.id} has no unresolved dispute ${pgDisputeId}` })
  }
  recordDispute({ state, events }, disputeResolved(payment, pgDisputeId, now), "Transaction.DisputeResolved")
})
