/**
 * Registers the shares of several stores in the receipt of a payment: once for a payment, and of no more than was paid.
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  PaymentNotPaidError,
  type RegisterStoreReceiptInput,
  type RegisterStoreReceiptResponse
} from "@effect-portone/payments/generated/Payments"
import { type PaymentNotFoundError, PgProviderError } from "@effect-portone/payments/generated/Shared"
import { refuseOperation } from "../../pg/PgRefusals.ts"
import { State } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { getPayment, keyOfPayment, rowOf } from "../records/Payments.ts"

/** The URLs of the registered receipts, by payment. */
const storeReceipts: Table.Table<string> = Table.make("storeReceipts", Schema.String)

const refused = (pgCode: string, pgMessage: string) => new PgProviderError({ pgCode, pgMessage })

/** Registers the stores' shares of a payment, and returns where the receipt can be seen. */
export const registerStoreReceipt = Effect.fnUntraced(function* (
  input: RegisterStoreReceiptInput
): Effect.fn.Return<
  RegisterStoreReceiptResponse,
  InvalidRequestError | PaymentNotFoundError | PaymentNotPaidError | PgProviderError,
  State
> {
  const { items } = input
  if (items.length === 0) return yield* new InvalidRequestError({ message: "items must not be empty" })
  if (items.some(({ totalAmount }) => totalAmount <= 0)) {
    return yield* new InvalidRequestError({ message: "the totalAmount of each item must be more than 0" })
  }
  if (items.some((item) => !/^(\d{10}|\d{3}-\d{2}-\d{5})$/.test(item.storeBusinessRegistrationNumber))) {
    return yield* new InvalidRequestError({ message: "each storeBusinessRegistrationNumber must be 10 digits" })
  }
  const receipts = (yield* State).table(storeReceipts)
  const payment = yield* getPayment(input)
  yield* refuseOperation(payment.channel, "registerStoreReceipt")
  if (payment.status !== "PAID") {
    return yield* new PaymentNotPaidError({ message: `only what is paid has a receipt: it is ${payment.status}` })
  }
  const key = rowOf(keyOfPayment(payment))
  if (receipts.get(key) !== undefined) {
    return yield* refused("RECEIPT_ALREADY_REGISTERED", "The payment's receipt has its stores.")
  }
  const total = items.reduce((sum, { totalAmount }) => sum + totalAmount, 0)
  if (total > payment.amount.paid || items.some(({ currency }) => currency !== payment.currency)) {
    return yield* refused("RECEIPT_AMOUNT_MISMATCH", "The stores' amounts are not of what was paid.")
  }
  const receiptUrl = `https://receipt.invalid/stores/${encodeURIComponent(payment.id)}`
  receipts.put(key, receiptUrl)
  return { receiptUrl }
})
