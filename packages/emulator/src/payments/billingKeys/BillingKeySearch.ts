/**
 * Which billing keys a search finds. Every condition of the API holds here: where the emulator's keys are all alike (cards,
 * of one PG), a condition finds all of them or none.
 */
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  BillingKeyFilterInput,
  BillingKeyTextSearchField,
  GetBillingKeyInfosInput,
  GetBillingKeyInfosResponse
} from "@effect-portone/payments/generated/BillingKeys"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { billingKeyRequests, billingKeys, cardOfKey, type StoredBillingKey } from "../records/BillingKeys.ts"
import { pageOf, sortedBy, within } from "../../search/Pages.ts"
import { State } from "../../state/State.ts"
import { contains, is, isAmong, type Searchable } from "../../search/TextSearch.ts"

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

/** The instant that a search or an order goes by; deleted keys have one more. */
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

const matches = (
  filter: BillingKeyFilterInput,
  now: DateTime.Utc,
  fromBrowsers: ReadonlySet<string>
): ((info: StoredBillingKey) => boolean) => {
  const isInSpan = within(filter, now)
  return (info) =>
    isInSpan(instantOf(info, filter.timeRangeField)) &&
    is(filter.storeId, info.storeId) &&
    isAmong(filter.status, info.status) &&
    isAmong(filter.channelGroupIds, info.channelGroup?.id) &&
    is(filter.customerId, info.customer.id) &&
    is(filter.platformType, fromBrowsers.has(info.billingKey) ? "SDK_PC" : "API") &&
    isAmong<string>(filter.pgProviders, info.channels[0]?.pgProvider) &&
    isAmong(filter.pgCompanies, "TOSSPAYMENTS") &&
    isAmong(filter.methods, "CARD") &&
    is(filter.version, "V2") &&
    (filter.textSearch === undefined || matchesText(info, filter.textSearch))
}

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
    .filter(matches(input.filter ?? {}, now, fromBrowsers))
  return yield* pageOf(
    sortedBy(found, (info) => instantOf(info, input.sort?.by), input.sort?.order),
    input.page
  )
})
