/**
 * Reads PortOne's books from the emulator's state, without a client.
 */
import { Effect } from "effect"
import { billingKeys } from "../../packages/emulator/src/payments/records/BillingKeys.ts"
import { paymentRows, type StoredPayment } from "../../packages/emulator/src/payments/records/Payments.ts"
import { State } from "../../packages/emulator/src/state/State.ts"

export interface Books {
  readonly billingKeys: ReadonlyArray<{ readonly id: string; readonly marker: string | undefined }>
  readonly payments: ReadonlyArray<BookedPayment>
}

/** A payment that was paid; amounts in minor units. */
export interface BookedPayment {
  readonly paymentId: string
  /** The id of the PG's transaction. */
  readonly id: string
  readonly marker: string
  readonly paid: number
  readonly cancelled: number
  /** The cancellations that succeeded, in their order. */
  readonly cancellations: ReadonlyArray<{ readonly id: string; readonly marker: string; readonly amount: number }>
}

/** Returns the marker in a reason, which the mark of its ask's key stands before. */
const markerIn = (reason: string): string => reason.slice(reason.indexOf(" ") + 1)

const bookedPayment = (payment: StoredPayment): ReadonlyArray<BookedPayment> =>
  payment.status === "PAID" || payment.status === "PARTIAL_CANCELLED" || payment.status === "CANCELLED"
    ? [
        {
          paymentId: payment.id,
          id: payment.pgTxId ?? "",
          marker: payment.orderName,
          paid: payment.amount.paid,
          cancelled: payment.amount.cancelled,
          cancellations: (payment.cancellations ?? []).flatMap((cancellation) =>
            cancellation.status === "SUCCEEDED"
              ? [{ id: cancellation.id, marker: markerIn(cancellation.reason), amount: cancellation.totalAmount }]
              : []
          )
        }
      ]
    : []

export const readBooks: Effect.Effect<Books, never, State> = Effect.map(State, (state) => ({
  billingKeys: state
    .table(billingKeys)
    .all()
    .map(({ billingKey, customer }) => ({ id: billingKey, marker: customer.id })),
  payments: Array.from(paymentRows(state, undefined) ?? [], ([, payment]) => payment).flatMap(bookedPayment)
}))
