/**
 * Which cash receipts a list has. As everywhere, what the emulator's channels have in common finds all of them or none.
 */
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  CashReceiptFilterInput,
  CashReceiptSortBy,
  CashReceiptStatus,
  GetCashReceiptsInput,
  GetCashReceiptsResponse
} from "@effect-portone/payments/generated/CashReceipts"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { allReceipts, type StoredReceipt } from "./CashReceipts.ts"
import { pageOf, sortedBy, within } from "../../search/Pages.ts"
import { State } from "../../state/State.ts"
import { is, isAmong } from "../../search/TextSearch.ts"

/** A list calls two of the statuses as the receipts do. */
const statuses: Readonly<Record<StoredReceipt["status"], CashReceiptStatus>> = {
  ISSUED: "ISSUED",
  CANCELLED: "CANCELLED",
  ISSUE_FAILED: "FAILED"
}

/** The instant that a search or an order goes by, which not every receipt has. */
const instantOf = (receipt: StoredReceipt, by: CashReceiptSortBy | undefined): DateTime.Utc | undefined => {
  switch (by) {
    case "CANCELLED_AT":
      return receipt.status === "CANCELLED" ? receipt.cancelledAt : undefined
    case "STATUS_UPDATED_AT":
      return receipt.statusUpdatedAt
    default:
      return receipt.status === "ISSUE_FAILED" ? undefined : receipt.issuedAt
  }
}

const matches = (filter: CashReceiptFilterInput, now: DateTime.Utc): ((receipt: StoredReceipt) => boolean) => {
  const isInSpan = within(filter, now)
  return (receipt) => {
    const issued = receipt.status === "ISSUE_FAILED" ? undefined : receipt
    return (
      isInSpan(instantOf(receipt, filter.timeRangeField)) &&
      is(filter.storeId, receipt.storeId) &&
      is(filter.paymentId, receipt.paymentId) &&
      is(filter.isTest, receipt.channel?.type === "TEST") &&
      is(filter.orderName, receipt.orderName) &&
      isAmong(filter.statuses, statuses[receipt.status]) &&
      is(filter.isManual, receipt.isManual) &&
      is(filter.pgReceiptId, issued?.pgReceiptId) &&
      is(filter.pgMerchantId, receipt.channel?.pgMerchantId) &&
      isAmong<string>(filter.pgProviders, receipt.channel?.pgProvider) &&
      isAmong(filter.pgCompanies, "TOSSPAYMENTS") &&
      is(filter.version, "V2") &&
      isAmong<string>(filter.types, issued?.type)
    )
  }
}

export const getCashReceipts = Effect.fnUntraced(function* (
  input: GetCashReceiptsInput
): Effect.fn.Return<GetCashReceiptsResponse, InvalidRequestError, State> {
  const now = yield* DateTime.now
  const found = allReceipts(yield* State).filter(matches(input.filter ?? {}, now))
  return yield* pageOf(
    sortedBy(found, (receipt) => instantOf(receipt, input.sort?.by), input.sort?.order),
    input.page
  )
})
