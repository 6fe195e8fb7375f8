/**
 * Lists the money that moved: each payment that was paid, and each cancellation that succeeded. An event holds the
 * payment as it was then.
 */
import type * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"
import * as Struct from "effect/Struct"
import {
  CancelledPaymentEvent,
  PaidPaymentEvent,
  PartialCancelledPaymentEvent,
  type SucceededPaymentCancellation
} from "@effect-portone/payments/generated/Payments"
import type { Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import {
  type CancelledPayment,
  type PaidPayment,
  type PartialCancelledPayment,
  type With,
  withFields
} from "./Complete.ts"

/** An event as it is read. */
export type StoredPaymentEvent = With<PaidPaymentEvent | PartialCancelledPaymentEvent | CancelledPaymentEvent, "origin">

/** The events by id. */
const events: Table.Table<StoredPaymentEvent> = Table.make(
  "paymentEvents",
  withFields(Schema.Union([PaidPaymentEvent, PartialCancelledPaymentEvent, CancelledPaymentEvent]), "origin")
)

/**
 * Returns the rows of all events of all stores in the order in which they happened, from the beginning or after the
 * event with this id. Undefined if there is no such event.
 */
export const paymentEventRows = (
  store: Store,
  after: string | undefined
): Iterable<Table.Entry<StoredPaymentEvent>> | undefined => {
  const rows = store.table(events)
  return after === undefined ? rows.entries() : rows.entriesAfter(after)
}

/** Makes what every event takes from its payment; the list has other names for some of the fields. */
const eventOf = <P extends PaidPayment | PartialCancelledPayment | CancelledPayment>(
  store: Store,
  payment: P,
  createdAt: DateTime.Utc
) => ({
  ...Struct.omit(payment, [
    "amount",
    "billingKey",
    "cancellations",
    "id",
    "paidAt",
    "status",
    "statusChangedAt",
    "updatedAt"
  ]),
  id: `event-${store.nextId()}`,
  paymentId: payment.id,
  createdAt,
  totalAmount: payment.amount
})

const put = (store: Store, event: StoredPaymentEvent) => store.table(events).put(event.id, event)

/** Lists that a payment was paid. */
export const putPaid = (store: Store, payment: PaidPayment): void =>
  put(store, { ...eventOf(store, payment, payment.paidAt), type: payment.status, eventAmount: payment.amount.paid })

/** Lists a cancellation of a payment. */
export const putCancelled = (
  store: Store,
  payment: PartialCancelledPayment | CancelledPayment,
  cancellation: SucceededPaymentCancellation
): void =>
  put(store, {
    ...Struct.omit(eventOf(store, payment, payment.cancelledAt), ["cancelledAt"]),
    type: payment.status,
    cancellation,
    eventAmount: cancellation.totalAmount
  })
