/**
 * Lists and deletes partner settlements.
 */
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type DeletePlatformPartnerSettlementsInput,
  type DeletePlatformPartnerSettlementsResponse,
  type GetPlatformPartnerSettlementsInput,
  type GetPlatformPartnerSettlementsResponse,
  PlatformNonDeletablePartnerSettlementsError,
  PlatformReferencedCancelOrderTransfersExistError
} from "@effect-portone/platform/generated/PartnerSettlements"
import type { PlatformPartnerSettlementsNotFoundError } from "@effect-portone/platform/generated/Shared"
import { among, countsBy, equal, pageThat } from "../../search/Lists.ts"
import { State } from "../../state/State.ts"
import {
  decodedPartnerSettlements,
  deletePartnerSettlement,
  getPartnerSettlements,
  idsOf,
  isDeletable,
  type PartnerSettlementRow,
  type StoredPartnerSettlement
} from "../records/PartnerSettlements.ts"
import { cancellationsOf, deleteTransfer, transfersOfSettlement } from "../records/Transfers.ts"
import { isForTest, worldOf } from "../records/Worlds.ts"

type Row = PartnerSettlementRow

const world = ({ settlement }: Row) => worldOf(settlement)
const id = ({ settlement }: Row) => settlement.id
const date = ({ settlement }: Row) => settlement.settlementDate
const contractId = ({ settlement }: Row) => (settlement.type === "MANUAL" ? undefined : settlement.contract.id)
const partnerId = ({ settlement }: Row) => settlement.partner.id
const partnerTags = ({ settlement }: Row) => settlement.partner.tags
const currency = ({ settlement }: Row) => settlement.settlementCurrency
const status = ({ settlement }: Row) => settlement.status
const type = ({ settlement }: Row) => settlement.type
const payoutId = ({ payoutId }: Row) => payoutId
const bulkPayoutId = ({ bulkPayoutId }: Row) => bulkPayoutId

/**
 * Returns a page of the partner settlements that match. They are counted by status whatever statuses the page is of.
 */
export const getPlatformPartnerSettlements = Effect.fnUntraced(function* (
  input: GetPlatformPartnerSettlementsInput
): Effect.fn.Return<GetPlatformPartnerSettlementsResponse, InvalidRequestError, State> {
  const { filter, page } = input
  const rows = yield* decodedPartnerSettlements
  const criteria = [
    ...equal(worldOf({ isForTest: isForTest(input) }), world),
    ...among(filter.settlementDates, date),
    ...among(filter.contractIds, contractId),
    ...among(filter.partnerTags, partnerTags),
    ...among(filter.settlementCurrencies, currency),
    ...among(filter.partnerIds, partnerId),
    ...among(filter.settlementTypes, type),
    ...equal(filter.keyword?.partnerSettlementId, id),
    ...equal(filter.keyword?.payoutId, payoutId),
    ...equal(filter.keyword?.bulkPayoutId, bulkPayoutId)
  ]
  const found = yield* pageThat(rows, [...criteria, ...among(filter.statuses, status)], page)
  const counts = countsBy(rows, criteria, status)
  const countOf = (status: StoredPartnerSettlement["status"]) => counts.get(status) ?? 0
  return {
    items: found.items.map(({ settlement }) => settlement),
    page: found.page,
    counts: {
      payoutScheduled: countOf("PAYOUT_SCHEDULED"),
      payoutPrepared: countOf("PAYOUT_PREPARED"),
      payoutWithheld: countOf("PAYOUT_WITHHELD"),
      payoutExcluded: countOf("PAYOUT_EXCLUDED"),
      payoutFailed: countOf("PAYOUT_FAILED"),
      payoutCancelled: countOf("CANCELLED"),
      payoutConfirmed: countOf("CONFIRMED"),
      inPayout: countOf("IN_PAYOUT"),
      paidOut: countOf("PAID_OUT")
    }
  }
})

/**
 * Deletes partner settlements with their transfers. A cancellation of one of these orders must be among what is
 * deleted, or have been deleted before.
 */
export const deletePlatformPartnerSettlements = Effect.fnUntraced(function* (
  input: DeletePlatformPartnerSettlementsInput
): Effect.fn.Return<
  DeletePlatformPartnerSettlementsResponse,
  | PlatformNonDeletablePartnerSettlementsError
  | PlatformPartnerSettlementsNotFoundError
  | PlatformReferencedCancelOrderTransfersExistError,
  State
> {
  const world = { isForTest: isForTest(input) }
  const ids = new Set(input.partnerSettlementIds)
  const rows = yield* getPartnerSettlements(world.isForTest, ids)
  const others = rows.filter((row) => !isDeletable(row))
  if (others.length > 0) {
    const message = "a settlement is deleted while it is prepared, withheld, excluded or cancelled"
    return yield* new PlatformNonDeletablePartnerSettlementsError({ ...idsOf(others), message })
  }
  const store = yield* State
  const transfers = Array.from(ids).flatMap((id) => transfersOfSettlement(store, { ...world, id }))
  const referring = transfers
    .flatMap(({ transfer }) => cancellationsOf(store, { ...world, id: transfer.id }))
    .filter(({ partnerSettlementId }) => partnerSettlementId === undefined || !ids.has(partnerSettlementId))
  if (referring.length > 0) {
    return yield* new PlatformReferencedCancelOrderTransfersExistError({
      ids: referring.map(({ transfer }) => transfer.id),
      message: "cancellations refer to orders of these settlements: delete them first"
    })
  }
  for (const { transfer } of transfers) deleteTransfer(store, { ...world, id: transfer.id })
  for (const id of ids) deletePartnerSettlement(store, { ...world, id })
  return {}
})
