/**
 * Lists payouts and bulk payouts.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  GetPlatformBulkPayoutsInput,
  GetPlatformBulkPayoutsResponse
} from "@effect-portone/platform/generated/BulkPayouts"
import type { GetPlatformPayoutsInput, GetPlatformPayoutsResponse } from "@effect-portone/platform/generated/Payouts"
import { among, countsBy, equal, pageThat, within } from "../../search/Lists.ts"
import type { State } from "../../state/State.ts"
import { type BulkPayoutRow, decodedBulkPayouts, type StoredBulkPayout } from "../records/BulkPayouts.ts"
import { decodedPayouts, type PayoutRow, type StoredPayout } from "../records/Payouts.ts"
import { isForTest, worldOf } from "../records/Worlds.ts"

const millis = (instant: DateTime.Utc | undefined) =>
  instant === undefined ? undefined : DateTime.toEpochMillis(instant)

const status = ({ payout }: PayoutRow) => payout.status
const createdAt = ({ payout }: PayoutRow) => millis(payout.createdAt)
const statusUpdatedAt = ({ payout }: PayoutRow) => millis(payout.statusUpdatedAt)
const scheduledAt = ({ payout }: PayoutRow) => millis(payout.scheduledAt)
const statementIssuedAt = ({ payout }: PayoutRow) => millis(payout.settlementStatement?.issuedAt)
const id = ({ payout }: PayoutRow) => payout.id
const bulkPayoutId = ({ payout }: PayoutRow) => payout.bulkPayoutId
const taxInvoiceId = ({ payout }: PayoutRow) => payout.taxInvoiceId
const statementId = ({ payout }: PayoutRow) => payout.settlementStatement?.id
const partnerId = ({ payout }: PayoutRow) => payout.partner.id
const partnerTags = ({ payout }: PayoutRow) => payout.partner.tags
const partnerType = ({ payout }: PayoutRow) => payout.partner.type.type
const taxationType = ({ payout: { partner } }: PayoutRow) =>
  partner.type.type === "BUSINESS" ? partner.type.taxationType : undefined
const bank = ({ payout }: PayoutRow) => payout.account.bank
const currency = ({ payout }: PayoutRow) => payout.currency
const taxInvoiceStatus = ({ payout }: PayoutRow) => payout.taxInvoiceStatus
const statementStatus = ({ payout }: PayoutRow) => payout.settlementStatement?.status

/** Returns a page of the payouts that match. They are counted by status whatever statuses the page is of. */
export const getPlatformPayouts = Effect.fnUntraced(function* (
  input: GetPlatformPayoutsInput
): Effect.fn.Return<GetPlatformPayoutsResponse, InvalidRequestError, State> {
  const { filter = { criteria: {} }, page } = input
  const { criteria: by } = filter
  const rows = yield* decodedPayouts
  const criteria = [
    ...equal<PayoutRow>(worldOf({ isForTest: isForTest(input) }), worldOf),
    ...within(by.timestampRange, createdAt),
    ...within(by.statusUpdatedTimestampRange, statusUpdatedAt),
    ...within(by.scheduledTimestampRange, scheduledAt),
    ...within(by.settlementStatementIssuedTimestampRange, statementIssuedAt),
    ...equal(by.payoutId, id),
    ...equal(by.bulkPayoutId, bulkPayoutId),
    ...equal(by.taxInvoiceId, taxInvoiceId),
    ...equal(by.settlementStatementId, statementId),
    ...among(filter.partnerIds, partnerId),
    ...among(filter.payoutAccountBanks, bank),
    ...among(filter.partnerTags, partnerTags),
    ...among(filter.payoutCurrencies, currency),
    ...among(filter.payoutIds, id),
    ...among(filter.taxInvoiceStatuses, taxInvoiceStatus),
    ...among(filter.partnerTypes, partnerType),
    ...among(filter.partnerTaxationTypes, taxationType),
    ...among(filter.settlementStatementStatuses, statementStatus)
  ]
  const found = yield* pageThat(rows, [...criteria, ...among(filter.statuses, status)], page)
  const counts = countsBy(rows, criteria, status)
  const countOf = (status: StoredPayout["status"]) => counts.get(status) ?? 0
  return {
    items: found.items.map(({ payout }) => payout),
    page: found.page,
    counts: {
      confirmed: countOf("CONFIRMED"),
      prepared: countOf("PREPARED"),
      cancelled: countOf("CANCELLED"),
      stopped: countOf("STOPPED"),
      processing: countOf("PROCESSING"),
      succeeded: countOf("SUCCEEDED"),
      failed: countOf("FAILED"),
      scheduled: countOf("SCHEDULED")
    }
  }
})

const bulkId = ({ bulkPayout }: BulkPayoutRow) => bulkPayout.id
const bulkStatus = ({ bulkPayout }: BulkPayoutRow) => bulkPayout.status
const bulkMethod = ({ bulkPayout }: BulkPayoutRow) => bulkPayout.method
const bulkCreatedAt = ({ bulkPayout }: BulkPayoutRow) => millis(bulkPayout.createdAt)
const bulkStatusUpdatedAt = ({ bulkPayout }: BulkPayoutRow) => millis(bulkPayout.statusUpdatedAt)

/** Returns a page of the bulk payouts that match. They are counted by status whatever statuses the page is of. */
export const getPlatformBulkPayouts = Effect.fnUntraced(function* (
  input: GetPlatformBulkPayoutsInput
): Effect.fn.Return<GetPlatformBulkPayoutsResponse, InvalidRequestError, State> {
  const { filter = {}, page } = input
  const { criteria: by = {} } = filter
  const rows = yield* decodedBulkPayouts
  const criteria = [
    ...equal<BulkPayoutRow>(worldOf({ isForTest: isForTest(input) }), worldOf),
    ...among(filter.methods, bulkMethod),
    ...within(by.timestampRange, bulkCreatedAt),
    ...within(by.statusUpdatedTimestampRange, bulkStatusUpdatedAt),
    ...equal(by.bulkPayoutId, bulkId)
  ]
  const found = yield* pageThat(rows, [...criteria, ...among(filter.statuses, bulkStatus)], page)
  const counts = countsBy(rows, criteria, bulkStatus)
  const countOf = (status: StoredBulkPayout["status"]) => counts.get(status) ?? 0
  return {
    items: found.items.map(({ bulkPayout }) => bulkPayout),
    page: found.page,
    counts: {
      preparing: countOf("PREPARING"),
      prepared: countOf("PREPARED"),
      ongoing: countOf("ONGOING"),
      postProcessPending: countOf("POST_PROCESS_PENDING"),
      completed: countOf("COMPLETED"),
      cancelled: countOf("CANCELLED")
    }
  }
})
