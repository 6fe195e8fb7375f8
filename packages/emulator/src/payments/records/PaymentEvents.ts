/**
 * The money that moved, as the API lists it: that a payment was paid, and each cancellation that went through. An event holds
 * the payment as it was then.
 */
import {
  CancelledPaymentEvent,
  PaidPaymentEvent,
  PartialCancelledPaymentEvent,
  type CancelledPayment,
  type PaidPayment,
  type PartialCancelledPayment,
  type SucceededPaymentCancellation
} from "@effect-portone/payments/generated/Payments"
import * as Schema from "effect/Schema"
import type { State } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"

export type StoredPaymentEvent = PaidPaymentEvent | PartialCancelledPaymentEvent | CancelledPaymentEvent

/** By the event's id. */
const table: Table.Table<StoredPaymentEvent> = Table.make(
  "paymentEvents",
  Schema.Union([PaidPaymentEvent, PartialCancelledPaymentEvent, CancelledPaymentEvent])
)

/**
 * All events of all stores in the order in which they happened, each with its id, from the beginning or after this one;
 * undefined if there is no such event.
 */
export const paymentEventRows = (
  state: State["Service"],
  after: string | undefined
): Iterable<Table.Entry<StoredPaymentEvent>> | undefined => {
  const rows = state.table(table)
  return after === undefined ? rows.entries() : rows.entriesAfter(after)
}

const put = (state: State["Service"], event: StoredPaymentEvent) => state.table(table).put(event.id, event)

/** A payment was paid. */
export const putPaid = (state: State["Service"], payment: PaidPayment): void => {
  const {
    amount,
    billingKey: _,
    cancellations: __,
    id,
    paidAt,
    status,
    statusChangedAt: ___,
    updatedAt: ____,
    ...same
  } = payment
  put(state, {
    ...same,
    type: status,
    id: `event-${state.nextId()}`,
    paymentId: id,
    createdAt: paidAt,
    totalAmount: amount,
    eventAmount: amount.paid
  })
}

/** Of a payment, this was cancelled. */
export const putCancelled = (
  state: State["Service"],
  payment: PartialCancelledPayment | CancelledPayment,
  cancellation: SucceededPaymentCancellation
): void => {
  const {
    amount,
    billingKey: _,
    cancellations: __,
    cancelledAt,
    id,
    paidAt: ___,
    status,
    statusChangedAt: ____,
    updatedAt: _____,
    ...same
  } = payment
  put(state, {
    ...same,
    type: status,
    id: `event-${state.nextId()}`,
    paymentId: id,
    createdAt: cancelledAt,
    totalAmount: amount,
    cancellation,
    eventAmount: cancellation.totalAmount
  })
}
