/**
 * Searches cash receipts. A condition on what the emulator's channels have in common finds all of them or none.
 */
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  CashReceiptFilterInput,
  CashReceiptSortBy,
  CashReceiptStatus,
  GetCashReceiptsInput,
  GetCashReceiptsResponse
} from "@effect-portone/payments/generated/CashReceipts"
import { type MillisOf, millisOf, pageOf } from "../../search/Pages.ts"
import { type Condition, conditionsOn } from "../../search/TextSearch.ts"
import type { State } from "../../state/State.ts"
import { decodedReceipts, type ReceiptRow, type StoredReceipt } from "../records/CashReceipts.ts"

const { equals, isOneOf } = conditionsOn<ReceiptRow>()

/** The statuses as a search names them, by how a receipt does. */
const statuses: Readonly<Record<StoredReceipt["status"], CashReceiptStatus>> = {
  ISSUED: "ISSUED",
  CANCELLED: "CANCELLED",
  ISSUE_FAILED: "FAILED"
}

/** The instants that a search or an order is by, which not every receipt has. */
const instants: Readonly<Record<CashReceiptSortBy, MillisOf<ReceiptRow>>> = {
  ISSUED_AT: millisOf(({ receipt }) => (receipt.status === "ISSUE_FAILED" ? undefined : receipt.issuedAt)),
  CANCELLED_AT: millisOf(({ receipt }) => (receipt.status === "CANCELLED" ? receipt.cancelledAt : undefined)),
  STATUS_UPDATED_AT: millisOf(({ receipt }) => receipt.statusUpdatedAt)
}

const issued = ({ receipt }: ReceiptRow) => (receipt.status === "ISSUE_FAILED" ? undefined : receipt)

const conditionsOf = (filter: CashReceiptFilterInput): ReadonlyArray<Condition<ReceiptRow>> => [
  ...equals(filter.storeId, ({ receipt }) => receipt.storeId),
  ...equals(filter.paymentId, ({ receipt }) => receipt.paymentId),
  ...equals(filter.isTest, ({ receipt }) => receipt.channel?.type === "TEST"),
  ...equals(filter.orderName, ({ receipt }) => receipt.orderName),
  ...isOneOf(filter.statuses, ({ receipt }) => statuses[receipt.status]),
  ...equals(filter.isManual, ({ receipt }) => receipt.isManual),
  ...equals(filter.pgReceiptId, (row) => issued(row)?.pgReceiptId),
  ...equals(filter.pgMerchantId, ({ receipt }) => receipt.channel?.pgMerchantId),
  ...isOneOf(filter.pgProviders, ({ receipt }) => receipt.channel?.pgProvider),
  ...isOneOf(filter.pgCompanies, () => "TOSSPAYMENTS"),
  ...equals(filter.version, () => "V2"),
  ...isOneOf(filter.types, (row) => issued(row)?.type)
]

/** Returns a page of the cash receipts that match. */
export const getCashReceipts = Effect.fnUntraced(function* (
  input: GetCashReceiptsInput
): Effect.fn.Return<GetCashReceiptsResponse, InvalidRequestError, State> {
  const { filter = {}, page, sort } = input
  const found = yield* pageOf(yield* decodedReceipts, {
    span: filter,
    within: instants[filter.timeRangeField ?? "ISSUED_AT"],
    conditions: conditionsOf(filter),
    by: instants[sort?.by ?? "ISSUED_AT"],
    order: sort?.order,
    page
  })
  return { ...found, items: found.items.map(({ receipt }) => receipt) }
})
