/**
 * Keeps cash receipts, and issues them: for a payment id that has none, whether PortOne knows a payment of that id or
 * not. A payment that exists tells of its receipt.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  CancelledCashReceipt,
  CashReceiptAlreadyIssuedError,
  IssuedCashReceipt,
  type IssueCashReceiptInput,
  type IssueCashReceiptResponse,
  IssueFailedCashReceipt
} from "@effect-portone/payments/generated/CashReceipts"
import type { PaymentCashReceipt } from "@effect-portone/payments/generated/Payments"
import { type ChannelNotFoundError, PgProviderError } from "@effect-portone/payments/generated/Shared"
import { requestOf } from "@effect-portone/payments/PgRules"
import { findChannel } from "../../pg/Channels.ts"
import { receiptRefused, receiptStays, refusalFor } from "../../pg/MagicValues.ts"
import { refusalOf } from "../../pg/PgRefusals.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { decodedTable, State, type Store } from "../../state/State.ts"
import { merchantId, ownStoreId } from "../../state/StoreIds.ts"
import * as Table from "../../state/Table.ts"
import { requestedAmount } from "./Amounts.ts"
import { findPayment, type PaymentKey, putPayment, rowOf, withStore } from "./Payments.ts"
import { isCancellable } from "./PaymentStates.ts"

/** A cash receipt as it is read. */
export type StoredReceipt = IssuedCashReceipt | CancelledCashReceipt | IssueFailedCashReceipt

/** A cash receipt as it is kept. */
export interface ReceiptRow {
  readonly receipt: StoredReceipt
  /**
   * True if the agency will refuse to cancel it, which depends on the customer's number. A receipt does not tell it.
   */
  readonly stays: boolean
}

/** The receipts by payment, whether there is such a payment or not. */
const receipts: Table.Table<ReceiptRow> = Table.make(
  "cashReceipts",
  Schema.Struct({
    receipt: Schema.Union([IssuedCashReceipt, CancelledCashReceipt, IssueFailedCashReceipt]),
    stays: Schema.Boolean
  })
)

/** Returns the cash receipt of a payment id, if there is one. */
export const findReceipt = (store: Store, key: PaymentKey): ReceiptRow | undefined =>
  store.table(receipts).get(rowOf(withStore(store, key)))

/** Returns the rows of all cash receipts of all stores when all are decoded, for a search. */
export const decodedReceipts: Effect.Effect<Table.Rows<ReceiptRow>, never, State> = decodedTable(receipts)

/** Stores a receipt, and shows it in its payment. */
export const putReceipt = (store: Store, row: ReceiptRow): void => {
  const { receipt } = row
  store.table(receipts).put(rowOf(receipt), row)
  const payment = findPayment(store, receipt)
  if (receipt.status === "ISSUE_FAILED" || payment === undefined) return
  // Only a payment that was paid has a field for a receipt.
  if (isCancellable(payment) || payment.status === "CANCELLED") {
    putPayment(store, { ...payment, cashReceipt: inPayment(receipt) })
  }
}

/** Returns a receipt as its payment tells of it. */
const inPayment = (receipt: IssuedCashReceipt | CancelledCashReceipt): PaymentCashReceipt => {
  const { amount: totalAmount, currency, issuedAt, issueNumber, pgReceiptId, taxFreeAmount, type, url } = receipt
  const issued = {
    issueNumber,
    totalAmount,
    currency,
    issuedAt,
    ...omitUndefined({ type, pgReceiptId, taxFreeAmount, url })
  }
  return receipt.status === "CANCELLED"
    ? { ...issued, status: "CANCELLED", cancelledAt: receipt.cancelledAt }
    : { ...issued, status: "ISSUED" }
}

/**
 * Issues a cash receipt. One that the agency refuses is kept as `ISSUE_FAILED`, and can be issued again.
 *
 * @param isManual true if the merchant asks for it now, and false if the request of its payment did
 */
export const issueReceipt = Effect.fnUntraced(function* (
  input: IssueCashReceiptInput,
  isManual: boolean
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
  const amount = yield* Effect.catchTag(
    requestedAmount(input.amount),
    "SumOfPartsExceedsTotalAmountError",
    ({ message }) => Effect.fail(new InvalidRequestError({ message }))
  )
  if (!/^\d+$/.test(identityNumber)) {
    return yield* new InvalidRequestError({ message: "customer.identityNumber must be digits" })
  }
  const channel = yield* findChannel(input.channelKey)
  if (findReceipt(state, input)?.receipt.status === "ISSUED") {
    return yield* new CashReceiptAlreadyIssuedError({ message: "this payment id has a cash receipt; cancel it first" })
  }
  const refusalOfPg = yield* refusalOf(channel, () => requestOf("issueCashReceipt", input))
  const receipt = { merchantId, storeId, paymentId, channel, orderName, isManual, statusUpdatedAt: now }
  const refusal = refusalOfPg ?? refusalFor(receiptRefused, identityNumber)
  if (refusal !== undefined) {
    putReceipt(state, { receipt: { ...receipt, status: "ISSUE_FAILED" }, stays: false })
    return yield* new PgProviderError(refusal)
  }
  const summary = {
    issueNumber: state.nextDigits(9),
    url: `https://receipt.invalid/${encodeURIComponent(paymentId)}`,
    pgReceiptId: state.nextId()
  }
  putReceipt(state, {
    receipt: {
      ...receipt,
      ...summary,
      status: "ISSUED",
      amount: amount.total,
      taxFreeAmount: amount.taxFree,
      ...omitUndefined({ vatAmount: amount.vat }),
      currency: input.currency,
      type: input.type,
      issuedAt: now
    },
    stays: refusalFor(receiptStays, identityNumber) !== undefined
  })
  return { cashReceipt: summary }
})
