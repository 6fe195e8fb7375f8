/**
 * The payments that there are, and how one is read. Which rule may change what is for the files of the rules; how a change
 * is made known is for `PaymentJournal.ts`.
 */
import {
  CancelledPayment,
  FailedPayment,
  type GetPaymentInput,
  PaidPayment,
  PartialCancelledPayment,
  type PaymentWebhook,
  PayPendingPayment,
  ReadyPayment,
  VirtualAccountIssuedPayment
} from "@effect-portone/payments/generated/Payments"
import { PaymentNotFoundError } from "@effect-portone/payments/generated/Shared"
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { ownStoreId } from "../../state/StoreIds.ts"
import { State } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"

/** A payment as it is read, in any of the states that there are. */
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

const table: Table.Table<StoredPayment> = Table.make("payments", StoredPayment)

/** The attempts under an id that came before the one that the payment now is, by payment. */
const earlier: Table.Table<ReadonlyArray<StoredPayment>> = Table.make("earlierAttempts", Schema.Array(StoredPayment))

/** A payment id is unique within its store, so the same id in two stores is two payments. */
export interface PaymentKey {
  readonly storeId?: string | undefined
  readonly paymentId: string
}

/** Of a payment, in any table. */
export const rowOf = ({ paymentId, storeId = ownStoreId }: PaymentKey) => Table.keyOf(storeId, paymentId)

/** The key of the payment that this is. */
export const keyOfPayment = ({ id, storeId }: StoredPayment): PaymentKey => ({ storeId, paymentId: id })

/** The payment with this id, in this store. */
export const findPayment = (state: State["Service"], key: PaymentKey): StoredPayment | undefined =>
  state.table(table).get(rowOf(key))

/** What a payment has become. Who changes its status goes by `PaymentJournal.ts`. */
export const putPayment = (state: State["Service"], payment: StoredPayment): void => {
  const rows = state.table(table)
  const row = rowOf(keyOfPayment(payment))
  rows.put(row, withWebhooksOf(rows.get(row), payment))
}

/** A rule that had to wait may know of fewer webhooks than were sent meanwhile. */
const withWebhooksOf = (before: StoredPayment | undefined, payment: StoredPayment): StoredPayment =>
  before?.webhooks === undefined ||
  before.webhooks === payment.webhooks ||
  before.transactionId !== payment.transactionId
    ? payment
    : { ...payment, webhooks: before.webhooks }

/** A webhook about this attempt was sent, which may have become an earlier one. */
export const addWebhook = (
  state: State["Service"],
  key: PaymentKey,
  transactionId: string,
  webhook: PaymentWebhook
): void => {
  const added = (payment: StoredPayment): StoredPayment =>
    payment.transactionId === transactionId ? { ...payment, webhooks: [...(payment.webhooks ?? []), webhook] } : payment
  const payment = findPayment(state, key)
  if (payment === undefined) return
  if (payment.transactionId === transactionId) state.table(table).put(rowOf(key), added(payment))
  else state.table(earlier).put(rowOf(key), earlierAttempts(state, key).map(added))
}

/** All payments of all stores, in the order in which their ids were first seen. */
export const allPayments = (state: State["Service"]): ReadonlyArray<StoredPayment> => state.table(table).all()

/** The same, row by row, from the beginning or after this row; undefined if there is no such row. */
export const paymentRows = (
  state: State["Service"],
  after: string | undefined
): Iterable<Table.Entry<StoredPayment>> | undefined => {
  const rows = state.table(table)
  return after === undefined ? rows.entries() : rows.entriesAfter(after)
}

/** The attempts under this id before the last one, the first one first. */
export const earlierAttempts = (state: State["Service"], key: PaymentKey): ReadonlyArray<StoredPayment> =>
  state.table(earlier).get(rowOf(key)) ?? []

/** Keeps the attempt that another one under its id now takes the place of. */
export const putEarlierAttempt = (state: State["Service"], attempt: StoredPayment): void =>
  state.table(earlier).put(rowOf(keyOfPayment(attempt)), [...earlierAttempts(state, keyOfPayment(attempt)), attempt])

/** When the payment began to be, which is when it was first attempted. */
export const createdAt = (state: State["Service"], payment: StoredPayment): DateTime.Utc =>
  (earlierAttempts(state, keyOfPayment(payment))[0] ?? payment).requestedAt

export const getPayment = Effect.fnUntraced(function* (
  input: GetPaymentInput
): Effect.fn.Return<StoredPayment, PaymentNotFoundError, State> {
  const payment = findPayment(yield* State, input)
  if (payment === undefined) {
    return yield* new PaymentNotFoundError({ message: "this store has no such payment; another store may have it" })
  }
  return payment
})
