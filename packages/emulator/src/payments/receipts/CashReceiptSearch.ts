/**
 * Searches cash receipts. A condition on what the emulator's channels have in common finds all of them or none.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  CashReceiptFilterInput,
  CashReceiptSortBy,
  CashReceiptStatus,
  GetCashReceiptsInput,
  GetCashReceiptsResponse
} from "@effect-portone/payments/generated/CashReceipts"
import { isWithin, pageOf, sortedBy } from "../../search/Pages.ts"
import { matches, matchesAny } from "../../search/TextSearch.ts"
import { State } from "../../state/State.ts"
import { allReceipts, type StoredReceipt } from "../records/CashReceipts.ts"

/** The statuses as a search names them, by how a receipt does. */
const statuses: Readonly<Record<StoredReceipt["status"], CashReceiptStatus>> = {
  ISSUED: "ISSUED",
  CANCELLED: "CANCELLED",
  ISSUE_FAILED: "FAILED"
}

/** Returns the instant that a search or an order is by, which not every receipt has. */
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

const matchesFilter = (filter: CashReceiptFilterInput, now: DateTime.Utc): ((receipt: StoredReceipt) => boolean) => {
  const isInSpan = isWithin(filter, now)
  return (receipt) => {
    const issued = receipt.status === "ISSUE_FAILED" ? undefined : receipt
    return (
      isInSpan(instantOf(receipt, filter.timeRangeField)) &&
      matches(filter.storeId, receipt.storeId) &&
      matches(filter.paymentId, receipt.paymentId) &&
      matches(filter.isTest, receipt.channel?.type === "TEST") &&
      matches(filter.orderName, receipt.orderName) &&
      matchesAny(filter.statuses, statuses[receipt.status]) &&
      matches(filter.isManual, receipt.isManual) &&
      matches(filter.pgReceiptId, issued?.pgReceiptId) &&
      matches(filter.pgMerchantId, receipt.channel?.pgMerchantId) &&
      matchesAny<string>(filter.pgProviders, receipt.channel?.pgProvider) &&
      matchesAny(filter.pgCompanies, "TOSSPAYMENTS") &&
      matches(filter.version, "V2") &&
      matchesAny<string>(filter.types, issued?.type)
    )
  }
}

/** Returns a page of the cash receipts that match. */
export const getCashReceipts = Effect.fnUntraced(function* (
  input: GetCashReceiptsInput
): Effect.fn.Return<GetCashReceiptsResponse, InvalidRequestError, State> {
  const now = yield* DateTime.now
  const found = allReceipts(yield* State).filter(matchesFilter(input.filter ?? {}, now))
  return yield* pageOf(
    sortedBy(found, (receipt) => instantOf(receipt, input.sort?.by), input.sort?.order),
    input.page
  )
})
