/**
 * Finds transfers by a filter.
 */
import * as Effect from "effect/Effect"
import { type DateRangeInput, InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  PlatformTransferFilterInput,
  PlatformTransferFilterInputKeyword
} from "@effect-portone/platform/generated/Transfers"
import { among, between, containing, type Criterion, equal } from "../../search/Lists.ts"
import { State, type Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { settlementsOfPayout } from "../records/PartnerSettlements.ts"
import { isDate } from "../records/SettlementDates.ts"
import type { TransferRow as Row } from "../records/Transfers.ts"
import { isForTest, worldOf } from "../records/Worlds.ts"

const world = ({ transfer }: Row) => worldOf(transfer)
const id = ({ transfer }: Row) => transfer.id
const memo = ({ transfer }: Row) => transfer.memo
const type = ({ transfer }: Row) => transfer.type
const status = ({ transfer }: Row) => transfer.status
const settlementDate = ({ transfer }: Row) => transfer.settlementDate
const startDate = ({ transfer }: Row) => (transfer.type === "MANUAL" ? undefined : transfer.settlementStartDate)
const contractId = ({ transfer }: Row) => (transfer.type === "MANUAL" ? undefined : transfer.contract.id)
const partnerId = ({ transfer }: Row) => transfer.partner.id
const partnerName = ({ transfer }: Row) => transfer.partner.name
const partnerMemo = ({ transfer }: Row) => transfer.partner.memo
const partnerTags = ({ transfer }: Row) => transfer.partner.tags
const settlementId = ({ partnerSettlementId }: Row) => partnerSettlementId
const propertyKey = (key: string, value: string) => Table.keyOf(key, value)
const properties = ({ transfer }: Row) =>
  transfer.userDefinedProperties.map(({ key, value }) => propertyKey(key, value.string))

const paymentOf = ({ transfer }: Row) =>
  transfer.type !== "MANUAL" && "id" in transfer.payment ? transfer.payment : undefined
const paymentId = (row: Row) => paymentOf(row)?.id
const methodType = (row: Row) => paymentOf(row)?.method?.type
const channelKey = (row: Row) => {
  const payment = paymentOf(row)
  return payment?.type === "PORT_ONE" ? payment.channelKey : undefined
}

const linesOf = ({ transfer }: Row) => (transfer.type === "MANUAL" ? [] : transfer.orderLines)
const productIds = (row: Row) => linesOf(row).map(({ product }) => product.id)
const productNames = (row: Row) => linesOf(row).map(({ product }) => product.name)
const sharePolicyIds = (row: Row) => {
  const { transfer } = row
  if (transfer.type === "MANUAL") return undefined
  return [...transfer.discounts, ...linesOf(row).flatMap(({ discounts }) => discounts)].map(
    ({ sharePolicy }) => sharePolicy.id
  )
}
const feePolicyIds = (row: Row) => {
  const { transfer } = row
  if (transfer.type === "MANUAL") return undefined
  return [...transfer.additionalFees, ...linesOf(row).flatMap(({ additionalFees }) => additionalFees)].map(
    ({ policy }) => policy.id
  )
}

/** The values that a search for a keyword in all fields looks at. */
const searched = [
  id,
  memo,
  paymentId,
  productIds,
  productNames,
  partnerId,
  partnerName,
  partnerMemo,
  settlementId
] as const

/** Finds the transfers of the settlements that a payout pays. One without any finds none. */
const ofPayout = (store: Store, isForTest: boolean, payoutId: string | undefined): ReadonlyArray<Criterion<Row>> => {
  if (payoutId === undefined) return []
  const settlements = settlementsOfPayout(store, { isForTest, id: payoutId })
  const ids = settlements.map(({ settlement }) => settlement.id)
  return ids.length === 0 ? equal("", settlementId) : among(ids, settlementId)
}

const matching = (
  store: Store,
  isForTest: boolean,
  keyword: Partial<PlatformTransferFilterInputKeyword>
): ReadonlyArray<Criterion<Row>> => [
  ...containing(keyword.all, ...searched),
  ...equal(keyword.paymentId, paymentId),
  ...equal(keyword.transferId, id),
  ...containing(keyword.transferMemo, memo),
  ...equal(keyword.productId, productIds),
  ...equal(keyword.productName, productNames),
  ...equal(keyword.partnerId, partnerId),
  ...containing(keyword.partnerName, partnerName),
  ...containing(keyword.partnerMemo, partnerMemo),
  ...containing(keyword.partnerSettlementId, settlementId),
  ...ofPayout(store, isForTest, keyword.payoutId)
]

const problemOf = (field: string, range: DateRangeInput | undefined): string | undefined => {
  if (range === undefined) return undefined
  if (!isDate(range.from) || !isDate(range.until)) return `${field} has a date that no calendar has`
  return range.from > range.until ? `${field} ends before it begins` : undefined
}

/** Returns the criteria of a filter. */
export const criteriaOf = Effect.fnUntraced(function* (input: {
  readonly test?: boolean | undefined
  readonly filter?: PlatformTransferFilterInput | undefined
}): Effect.fn.Return<ReadonlyArray<Criterion<Row>>, InvalidRequestError, State> {
  const { filter = {}, test } = input
  const { settlementDateRange, settlementStartDateRange, userDefinedProperty: property } = filter
  const message =
    problemOf("filter.settlementDateRange", settlementDateRange) ??
    problemOf("filter.settlementStartDateRange", settlementStartDateRange)
  if (message !== undefined) return yield* new InvalidRequestError({ message })
  const isTest = isForTest({ test, isForTest: filter.isForTest })
  return [
    ...equal<Row>(worldOf({ isForTest: isTest }), world),
    ...between(settlementDateRange, settlementDate),
    ...between(settlementStartDateRange, startDate),
    ...among(filter.partnerTags, partnerTags),
    ...among(filter.contractIds, contractId),
    ...among(filter.discountSharePolicyIds, sharePolicyIds),
    ...among(filter.additionalFeePolicyIds, feePolicyIds),
    ...among(filter.paymentMethodTypes, methodType),
    ...among(filter.channelKeys, channelKey),
    ...among(filter.types, type),
    ...among(filter.statuses, status),
    ...equal(property === undefined ? undefined : propertyKey(property.key, property.value), properties),
    ...matching(yield* State, isTest, filter.keyword ?? {})
  ]
})
