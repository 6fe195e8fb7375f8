/**
 * Keeps payments, and the earlier attempts under their ids. The rules decide which change is allowed;
 * `PaymentJournal.ts` records a change of status and announces it.
 */
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { GetPaymentInput, PaymentWebhook } from "@effect-portone/payments/generated/Payments"
import { PaymentNotFoundError } from "@effect-portone/payments/generated/Shared"
import { decodedTable, State, type Store } from "../../state/State.ts"
import { ownStoreId } from "../../state/StoreIds.ts"
import * as Table from "../../state/Table.ts"
import {
  CancelledPayment,
  FailedPayment,
  PaidPayment,
  PartialCancelledPayment,
  PayPendingPayment,
  ReadyPayment,
  VirtualAccountIssuedPayment
} from "./Complete.ts"
import { pageStoresOf } from "./PageStores.ts"

/** A payment as it is read, in any state. */
export type StoredPayment =
  | ReadyPayment
  | PayPendingPayment
  | VirtualAccountIssuedPayment
  | FailedPayment
  | PaidPayment
  | PartialCancelledPayment
  | CancelledPayment

const StoredPayment: Schema.Codec<StoredPayment, unknown> = Schema.Union([
  ReadyPayment,
  PayPendingPayment,
  VirtualAccountIssuedPayment,
  FailedPayment,
  PaidPayment,
  PartialCancelledPayment,
  CancelledPayment
])

/** The payments, by store and id. */
export const payments: Table.Table<StoredPayment> = Table.make("payments", StoredPayment)

/** The attempts under a payment's id before its current one, by payment. */
const earlier: Table.Table<ReadonlyArray<StoredPayment>> = Table.make("earlierAttempts", Schema.Array(StoredPayment))

/** The key of a payment. An id is unique within its store, so the same id in two stores is two payments. */
export interface PaymentKey {
  readonly storeId?: string | undefined
  readonly paymentId: string
}

/** Returns the row key of a payment, in any table that is kept by payment. */
export const rowOf = ({ paymentId, storeId = ownStoreId }: PaymentKey) => Table.keyOf(storeId, paymentId)

/** Returns the key of a payment. */
export const keyOfPayment = ({ id, storeId }: StoredPayment): PaymentKey => ({ storeId, paymentId: id })

/** Returns the payment with this key, if there is one. Without a store, one of a store that a page has named, too. */
export const findPayment = (store: Store, key: PaymentKey): StoredPayment | undefined => {
  const rows = store.table(payments)
  const found = rows.get(rowOf(key))
  if (found !== undefined || key.storeId !== undefined) return found
  for (const storeId of pageStoresOf(store)) {
    const payment = rows.get(rowOf({ ...key, storeId }))
    if (payment !== undefined) return payment
  }
  return undefined
}

/** Returns the key with the store of its payment, where it names no store and there is such a payment. */
export const withStore = (store: Store, key: PaymentKey): PaymentKey => {
  const payment = key.storeId === undefined ? findPayment(store, key) : undefined
  return payment === undefined ? key : keyOfPayment(payment)
}

/** Stores a payment. To change its status, use `PaymentJournal.ts`, which also announces the change. */
export const putPayment = (store: Store, payment: StoredPayment): void => {
  const rows = store.table(payments)
  const row = rowOf(keyOfPayment(payment))
  rows.put(row, withWebhooksOf(rows.get(row), payment))
}

/** Keeps the webhooks of the stored payment: more may have been sent while a rule waited with an older copy. */
const withWebhooksOf = (before: StoredPayment | undefined, payment: StoredPayment): StoredPayment =>
  before?.webhooks === undefined ||
  before.webhooks === payment.webhooks ||
  before.transactionId !== payment.transactionId
    ? payment
    : { ...payment, webhooks: before.webhooks }

/** Adds a webhook to the attempt that it was about, which may be an earlier one by now. */
export const addWebhook = (store: Store, key: PaymentKey, transactionId: string, webhook: PaymentWebhook): void => {
  const withWebhook = (payment: StoredPayment): StoredPayment =>
    payment.transactionId === transactionId ? { ...payment, webhooks: [...(payment.webhooks ?? []), webhook] } : payment
  const payment = findPayment(store, key)
  if (payment === undefined) return
  if (payment.transactionId === transactionId) store.table(payments).put(rowOf(key), withWebhook(payment))
  else store.table(earlier).put(rowOf(key), earlierAttempts(store, key).map(withWebhook))
}

const promotionOf = ({ promotionId }: StoredPayment) => promotionId

/** Returns the payments of a promotion. */
export const paymentsOfPromotion = (store: Store, promotionId: string): ReadonlyArray<StoredPayment> =>
  store.table(payments).groupedBy(promotionOf).of(promotionId)

/** Returns the rows of all payments when all are decoded, for a search. */
export const decodedPayments: Effect.Effect<Table.Rows<StoredPayment>, never, State> = decodedTable(payments)

/**
 * Returns the rows of all payments in the same order, from the beginning or after this row key. Undefined if there is
 * no such row.
 */
export const paymentRows = (
  store: Store,
  after: string | undefined
): Iterable<Table.Entry<StoredPayment>> | undefined => {
  const rows = store.table(payments)
  return after === undefined ? rows.entries() : rows.entriesAfter(after)
}

/** Returns the attempts under this id before the current one, the first one first. */
export const earlierAttempts = (store: Store, key: PaymentKey): ReadonlyArray<StoredPayment> =>
  store.table(earlier).get(rowOf(key)) ?? []

/** Adds the current attempt to the earlier ones, before another takes its place. */
export const putEarlierAttempt = (store: Store, attempt: StoredPayment): void =>
  store.table(earlier).put(rowOf(keyOfPayment(attempt)), [...earlierAttempts(store, keyOfPayment(attempt)), attempt])

/** Returns the time of the first attempt under the payment's id. */
export const createdAt = (store: Store, payment: StoredPayment): DateTime.Utc =>
  (earlierAttempts(store, keyOfPayment(payment))[0] ?? payment).requestedAt

/** Returns a payment of this store, in any state. */
export const getPayment = Effect.fnUntraced(function* (
  input: GetPaymentInput
): Effect.fn.Return<StoredPayment, PaymentNotFoundError, State> {
  const payment = findPayment(yield* State, input)
  if (payment === undefined) {
    return yield* new PaymentNotFoundError({ message: "this store has no such payment; another store may have it" })
  }
  return payment
})
