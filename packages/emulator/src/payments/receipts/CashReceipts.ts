/**
 * Issues, reads and cancels cash receipts: a payment id has one at a time, which is cancelled as a whole and can be
 * issued again after that.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type CancelCashReceiptByPaymentIdInput,
  type CancelCashReceiptResponse,
  type CashReceiptAlreadyIssuedError,
  CashReceiptNotFoundError,
  CashReceiptNotIssuedError,
  type GetCashReceiptByPaymentIdInput,
  type IssueCashReceiptInput,
  type IssueCashReceiptResponse
} from "@effect-portone/payments/generated/CashReceipts"
import { type ChannelNotFoundError, PgProviderError } from "@effect-portone/payments/generated/Shared"
import { receiptStays } from "../../pg/MagicValues.ts"
import { State } from "../../state/State.ts"
import { findReceipt, issueReceipt, putReceipt, type ReceiptRow, type StoredReceipt } from "../records/CashReceipts.ts"
import type { PaymentKey } from "../records/Payments.ts"

/** Issues the cash receipt that a merchant asks for. */
export const issueCashReceipt = (
  input: IssueCashReceiptInput
): Effect.Effect<
  IssueCashReceiptResponse,
  CashReceiptAlreadyIssuedError | ChannelNotFoundError | InvalidRequestError | PgProviderError,
  State
> => issueReceipt(input, true)

const getRow = Effect.fnUntraced(function* (
  key: PaymentKey
): Effect.fn.Return<ReceiptRow, CashReceiptNotFoundError, State> {
  const row = findReceipt(yield* State, key)
  if (row === undefined) {
    return yield* new CashReceiptNotFoundError({ message: "this store has no cash receipt of this payment id" })
  }
  return row
})

/** Returns the cash receipt of a payment id. */
export const getCashReceiptByPaymentId = (
  input: GetCashReceiptByPaymentIdInput
): Effect.Effect<StoredReceipt, CashReceiptNotFoundError, State> => Effect.map(getRow(input), ({ receipt }) => receipt)

/** Cancels the cash receipt of a payment id as a whole. */
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
  putReceipt(state, {
    receipt: { ...receipt, status: "CANCELLED", cancelledAt, statusUpdatedAt: cancelledAt },
    stays
  })
  return { cancelledAmount: receipt.amount, cancelledAt }
})
