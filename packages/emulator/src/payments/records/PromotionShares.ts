/**
 * Keeps which part of an order each cancellation was for, before the discount, for payments with a discount.
 */
import * as Schema from "effect/Schema"
import { PromotionDiscountRetainOption } from "@effect-portone/payments/generated/Payments"
import type { Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { keyOfPayment, rowOf, type StoredPayment } from "./Payments.ts"

/** The part of an order that a cancellation was for, before the discount. */
export interface Share {
  readonly cancellationId: string
  readonly ordered: number
  readonly option: PromotionDiscountRetainOption
}

/** The shares of the cancellations so far, by payment. */
const shares: Table.Table<ReadonlyArray<Share>> = Table.make(
  "promotionCancellations",
  Schema.Array(
    Schema.Struct({
      cancellationId: Schema.String,
      ordered: Schema.Finite,
      option: PromotionDiscountRetainOption
    })
  )
)

/** Stores the shares of a payment's cancellations. */
export const putShares = (store: Store, payment: StoredPayment, all: ReadonlyArray<Share>): void =>
  store.table(shares).put(rowOf(keyOfPayment(payment)), all)

const sharesWithout = (store: Store, payment: StoredPayment, ...statuses: ReadonlyArray<string>) => {
  const cancellations = "cancellations" in payment ? (payment.cancellations ?? []) : []
  const left = new Set(
    cancellations.flatMap((one) => (one.status !== "UNRECOGNIZED" && statuses.includes(one.status) ? [one.id] : []))
  )
  const all = store.table(shares).get(rowOf(keyOfPayment(payment))) ?? []
  return all.filter(({ cancellationId }) => !left.has(cancellationId))
}

/** Returns the shares of the payment's cancellations that have not failed. Those that are pending count. */
export const sharesOf = (store: Store, payment: StoredPayment): ReadonlyArray<Share> =>
  sharesWithout(store, payment, "FAILED")

/** Returns how much of the payment's order, before the discount, no cancellation has given back yet. */
export const orderLeft = (store: Store, payment: StoredPayment): number =>
  sharesWithout(store, payment, "FAILED", "REQUESTED").reduce(
    (left, share) => left - share.ordered,
    payment.amount.total
  )
