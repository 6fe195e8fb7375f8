/**
 * The rules of cash receipts: one for a payment id, whether PortOne knows a payment of that id or not, cancelled as a whole,
 * and issued anew after that. A payment that there is tells of its receipt.
 */
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type CancelCashReceiptByPaymentIdInput,
  type CancelCashReceiptResponse,
  CancelledCashReceipt,
  CashReceiptAlreadyIssuedError,
  CashReceiptNotFoundError,
  CashReceiptNotIssuedError,
  type GetCashReceiptByPaymentIdInput,
  IssuedCashReceipt,
  type IssueCashReceiptInput,
  type IssueCashReceiptResponse,
  IssueFailedCashReceipt
} from "@effect-portone/payments/generated/CashReceipts"
import type { PaymentCashReceipt } from "@effect-portone/payments/generated/Payments"
import { type ChannelNotFoundError, PgProviderError } from "@effect-portone/payments/generated/Shared"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { requested } from "../records/Amounts.ts"
import { findChannel } from "../../pg/Channels.ts"
import { receiptRefused, receiptStays, refusalOf } from "../../pg/MagicValues.ts"
import { merchantId, ownStoreId } from "../../state/StoreIds.ts"
import { findPayment, type PaymentKey, putPayment } from "../records/Payments.ts"
import { State } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"

/** A cash receipt as it is read. */
export type StoredReceipt = IssuedCashReceipt | CancelledCashReceipt | IssueFailedCashReceipt

interface Row {
  readonly receipt: StoredReceipt
  /** Whether cancelling it will be refused, which its customer's number says and reading it does not tell. */
  readonly stays: boolean
}

const table: Table.Table<Row> = Table.make(
  "cashReceipts",
  Schema.Struct({
    receipt: Schema.Union([IssuedCashReceipt, CancelledCashReceipt, IssueFailedCashReceipt]),
    stays: Schema.Boolean
  })
)

const keyOf = ({ paymentId, storeId = ownStoreId }: PaymentKey) => Table.keyOf(storeId, paymentId)

/** All cash receipts of all stores, in the order in which their payment ids were first seen. */
export const allReceipts = (state: State["Service"]): ReadonlyArray<StoredReceipt> =>
  state
    .table(table)
    .all()
    .map(({ receipt }) => receipt)

/** What a receipt has become, for itself and in its payment. */
const put = (state: State["Service"], row: Row): void => {
  const { receipt } = row
  state.table(table).put(keyOf(receipt), row)
  const payment = findPayment(state, receipt)
  if (receipt.status === "ISSUE_FAILED") return
  // What was not paid has no place for a receipt.
  if (payment?.status === "PAID" || payment?.status === "PARTIAL_CANCELLED" || payment?.status === "CANCELLED") {
    const { ...told } = payment
    putPayment(state, { ...told, cashReceipt: inPayment(receipt) })
  }
}

const inPayment = (receipt: IssuedCashReceipt | CancelledCashReceipt): PaymentCashReceipt => {
  const { amount: totalAmount, currency, issuedAt, issueNumber, pgReceiptId, taxFreeAmount, type, url } = receipt
  const issued = {
    issueNumber,
    totalAmount,
    currency,
    issuedAt,
    ...(type === undefined ? {} : { type }),
    ...(pgReceiptId === undefined ? {} : { pgReceiptId }),
    ...(taxFreeAmount === undefined ? {} : { taxFreeAmount }),
    ...(url === undefined ? {} : { url })
  }
  return receipt.status === "CANCELLED"
    ? { ...issued, status: "CANCELLED", cancelledAt: receipt.cancelledAt }
    : { ...issued, status: "ISSUED" }
}

/** @param isManual whether the merchant asks for it, rather than the payment that it is for */
export const issueCashReceipt = Effect.fnUntraced(function* (
  input: IssueCashReceiptInput,
  isManual = true
): Effect.fn.Return<
  IssueCashReceiptResponse,
  CashReceiptAlreadyIssuedError | ChannelNotFoundError | InvalidRequestError | PgProviderError,
  State
> {
  const state = yield* State
  const now = yield* DateTime.now
  const { orderName, paymentId, storeId = ownStoreId } = input
  const { identityNumber } = input.customer
  // This operation documents no error of its own for parts that exceed the total.
  const amount = yield* Effect.catchTag(requested(input.amount), "SumOfPartsExceedsTotalAmountError", ({ message }) =>
    Effect.fail(new InvalidRequestError({ message }))
  )
  if (!/^\d+$/.test(identityNumber)) {
    return yield* new InvalidRequestError({ message: "customer.identityNumber must be digits" })
  }
  const channel = yield* findChannel(input.channelKey)
  if (state.table(table).get(keyOf(input))?.receipt.status === "ISSUED") {
    return yield* new CashReceiptAlreadyIssuedError({ message: "this payment id has a cash receipt; cancel it first" })
  }
  const receipt = { merchantId, storeId, paymentId, channel, orderName, isManual, statusUpdatedAt: now }
  const refusal = refusalOf(receiptRefused, identityNumber)
  if (refusal !== undefined) {
    put(state, { receipt: { ...receipt, status: "ISSUE_FAILED" }, stays: false })
    return yield* new PgProviderError(refusal)
  }
  const summary = {
    issueNumber: state.nextDigits(9),
    url: `https://receipt.invalid/${encodeURIComponent(paymentId)}`,
    pgReceiptId: state.nextId()
  }
  put(state, {
    receipt: {
      ...receipt,
      ...summary,
      status: "ISSUED",
      amount: amount.total,
      taxFreeAmount: amount.taxFree,
      ...(amount.vat === undefined ? {} : { vatAmount: amount.vat }),
      currency: input.currency,
      type: input.type,
      issuedAt: now
    },
    stays: refusalOf(receiptStays, identityNumber) !== undefined
  })
  return { cashReceipt: summary }
})

const getRow = Effect.fnUntraced(function* (key: PaymentKey): Effect.fn.Return<Row, CashReceiptNotFoundError, State> {
  const row = (yield* State).table(table).get(keyOf(key))
  if (row === undefined) {
    return yield* new CashReceiptNotFoundError({ message: "this store has no cash receipt of this payment id" })
  }
  return row
})

export const getCashReceiptByPaymentId = (
  input: GetCashReceiptByPaymentIdInput
): Effect.Effect<StoredReceipt, CashReceiptNotFoundError, State> => Effect.map(getRow(input), ({ receipt }) => receipt)

export const cancelCashReceiptByPaymentId = Effect.fnUntraced(function* (
  input: CancelCashReceiptByPaymentIdInput
): Effect.fn.Return<
  CancelCashReceiptResponse,
  CashReceiptNotFoundError | CashReceiptNotIssuedError | PgProviderError,
  State
> {
  const state = yield* State
  const cancelledAt = yield* DateTime.now
  const { receipt, stays } = yield* getRow(input)
  if (receipt.status !== "ISSUED") {
    return yield* new CashReceiptNotIssuedError({
      message: `only an issued cash receipt can be cancelled: this one is ${receipt.status}`
    })
  }
  if (stays) return yield* new PgProviderError(receiptStays.refusal)
  const { ...issued } = receipt
  put(state, {
    receipt: { ...issued, status: "CANCELLED", cancelledAt, statusUpdatedAt: cancelledAt },
    stays
  })
  return { cancelledAmount: receipt.amount, cancelledAt }
})
