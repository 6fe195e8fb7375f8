/**
 * Opens disputes in the buyer's place, who tells the card company that a payment was not theirs, and resolves them in
 * the card company's. Only a payment that is paid in full tells of disputes.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { PaymentNotFoundError } from "@effect-portone/payments/generated/Shared"
import { Events } from "../../state/Events.ts"
import { NotInState } from "../../state/NotInState.ts"
import { State } from "../../state/State.ts"
import type { PaidPayment } from "../records/Complete.ts"
import { recordDispute } from "../records/PaymentJournal.ts"
import { getPayment, type PaymentKey } from "../records/Payments.ts"
import { disputed, disputeResolved } from "../records/PaymentStates.ts"

const getPaidPayment = Effect.fnUntraced(function* (
  key: PaymentKey
): Effect.fn.Return<PaidPayment, PaymentNotFoundError | NotInState, State> {
  const payment = yield* getPayment(key)
  return payment.status === "PAID"
    ? payment
    : yield* new NotInState({ message: `only a payment that is PAID has disputes: ${payment.id} is ${payment.status}` })
})

/** Opens a dispute, and returns the PG's id of it. */
export const openDispute = Effect.fnUntraced(function* (
  key: PaymentKey,
  reason: string
): Effect.fn.Return<string, PaymentNotFoundError | NotInState, State | Events> {
  const state = yield* State
  const events = yield* Events
  const createdAt = yield* DateTime.now
  const payment = yield* getPaidPayment(key)
  const pgDisputeId = `dispute-${state.nextId()}`
  const dispute = { status: "UNRESOLVED", pgDisputeId, reason, createdAt } as const
  recordDispute({ state, events }, disputed(payment, dispute, createdAt), "Transaction.DisputeCreated")
  return pgDisputeId
})

/** Resolves a dispute by the PG's id of it. */
export const resolveDispute = Effect.fnUntraced(function* (
  key: PaymentKey,
  pgDisputeId: string
): Effect.fn.Return<void, PaymentNotFoundError | NotInState, State | Events> {
  const state = yield* State
  const events = yield* Events
  const now = yield* DateTime.now
  const payment = yield* getPaidPayment(key)
  const isOpen = payment.disputes.some(
    (dispute) => dispute.pgDisputeId === pgDisputeId && dispute.status === "UNRESOLVED"
  )
  if (!isOpen) {
    return yield* new NotInState({ message: `the payment ${payment.id} has no unresolved dispute ${pgDisputeId}` })
  }
  recordDispute({ state, events }, disputeResolved(payment, pgDisputeId, now), "Transaction.DisputeResolved")
})
