/**
 * Searches billing keys, by every condition of the API. A condition on what the emulator's keys have in common (all are
 * cards of one PG) finds all of them or none.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  BillingKeyFilterInput,
  BillingKeyTextSearchField,
  GetBillingKeyInfosInput,
  GetBillingKeyInfosResponse
} from "@effect-portone/payments/generated/BillingKeys"
import { isWithin, pageOf, sortedBy } from "../../search/Pages.ts"
import { contains, matches, matchesAny, type Searchable } from "../../search/TextSearch.ts"
import { State } from "../../state/State.ts"
import { billingKeyRequests, billingKeys, cardOfKey, type StoredBillingKey } from "../records/BillingKeys.ts"

const searchable: Searchable<StoredBillingKey, BillingKeyTextSearchField> = {
  CARD_BIN: (info) => cardOfKey(info)?.bin,
  CARD_NUMBER: (info) => cardOfKey(info)?.number,
  PG_MERCHANT_ID: (info) => info.channels[0]?.pgMerchantId,
  CUSTOMER_NAME: (info) => info.customer.name,
  CUSTOMER_EMAIL: (info) => info.customer.email,
  CUSTOMER_PHONE_NUMBER: (info) => info.customer.phoneNumber,
  CUSTOMER_ADDRESS: ({ customer: { address } }) =>
    address === undefined || address.type === "UNRECOGNIZED" ? undefined : address.oneLine,
  CUSTOMER_ZIPCODE: (info) => info.customer.zipcode,
  BILLING_KEY: (info) => info.billingKey,
  CHANNEL_GROUP_NAME: (info) => info.channelGroup?.name
}

const matchesText = contains(searchable)

/** Returns the instant that a search or an order is by. Only deleted keys have one of deletion. */
const instantOf = (info: StoredBillingKey, by: BillingKeyFilterInput["timeRangeField"]): DateTime.Utc | undefined => {
  const deletedAt = info.status === "DELETED" ? info.deletedAt : undefined
  switch (by) {
    case "ISSUED_AT":
      return info.issuedAt
    case "DELETED_AT":
      return deletedAt
    case "STATUS_TIMESTAMP":
      return deletedAt ?? info.issuedAt
    default:
      return info.requestedAt
  }
}

const matchesFilter = (
  filter: BillingKeyFilterInput,
  now: DateTime.Utc,
  fromBrowsers: ReadonlySet<string>
): ((info: StoredBillingKey) => boolean) => {
  const isInSpan = isWithin(filter, now)
  return (info) =>
    isInSpan(instantOf(info, filter.timeRangeField)) &&
    matches(filter.storeId, info.storeId) &&
    matchesAny(filter.status, info.status) &&
    matchesAny(filter.channelGroupIds, info.channelGroup?.id) &&
    matches(filter.customerId, info.customer.id) &&
    matches(filter.platformType, fromBrowsers.has(info.billingKey) ? "SDK_PC" : "API") &&
    matchesAny<string>(filter.pgProviders, info.channels[0]?.pgProvider) &&
    matchesAny(filter.pgCompanies, "TOSSPAYMENTS") &&
    matchesAny(filter.methods, "CARD") &&
    matches(filter.version, "V2") &&
    (filter.textSearch === undefined || matchesText(info, filter.textSearch))
}

/** Returns a page of the billing keys that match. */
export const getBillingKeyInfos = Effect.fnUntraced(function* (
  input: GetBillingKeyInfosInput
): Effect.fn.Return<GetBillingKeyInfosResponse, InvalidRequestError, State> {
  const state = yield* State
  const now = yield* DateTime.now
  const fromBrowsers = new Set(
    state
      .table(billingKeyRequests)
      .all()
      .map(({ info }) => info.billingKey)
  )
  const found = state
    .table(billingKeys)
    .all()
    .filter(matchesFilter(input.filter ?? {}, now, fromBrowsers))
  return yield* pageOf(
    sortedBy(found, (info) => instantOf(info, input.sort?.by), input.sort?.order),
    input.page
  )
})
