/**
 * Searches billing keys, by every condition of the API. A condition on what the emulator's keys have in common (all are
 * cards of one PG) finds all of them or none.
 */
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  BillingKeyFilterInput,
  BillingKeyTextSearchField,
  BillingKeyTimeRangeField,
  GetBillingKeyInfosInput,
  GetBillingKeyInfosResponse
} from "@effect-portone/payments/generated/BillingKeys"
import { type MillisOf, millisOf, pageOf } from "../../search/Pages.ts"
import { type Condition, conditionsOn, contains, type Searchable } from "../../search/TextSearch.ts"
import { decodedTable, State } from "../../state/State.ts"
import { billingKeys, cardOfKey, requestsOfKey, type StoredBillingKey } from "../records/BillingKeys.ts"

const { equals, given, isOneOf } = conditionsOn<StoredBillingKey>()

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

/** Returns the end of a key: only deleted keys have one. */
const deletedAtOf = (info: StoredBillingKey) => (info.status === "DELETED" ? info.deletedAt : undefined)

/** The instants that a search or an order is by. */
const instants: Readonly<Record<BillingKeyTimeRangeField, MillisOf<StoredBillingKey>>> = {
  REQUESTED_AT: millisOf((info) => info.requestedAt),
  ISSUED_AT: millisOf((info) => info.issuedAt),
  DELETED_AT: millisOf(deletedAtOf),
  STATUS_TIMESTAMP: millisOf((info) => deletedAtOf(info) ?? info.issuedAt)
}

const conditionsOf = (
  filter: BillingKeyFilterInput,
  isFromBrowser: (info: StoredBillingKey) => boolean
): ReadonlyArray<Condition<StoredBillingKey>> => [
  ...equals(filter.storeId, ({ storeId }) => storeId),
  ...isOneOf(filter.status, ({ status }) => status),
  ...isOneOf(filter.channelGroupIds, ({ channelGroup }) => channelGroup?.id),
  ...equals(filter.customerId, ({ customer }) => customer.id),
  ...equals(filter.platformType, (info) => (isFromBrowser(info) ? "SDK_PC" : "API")),
  ...isOneOf(filter.pgProviders, ({ channels }) => channels[0]?.pgProvider),
  ...isOneOf(filter.pgCompanies, () => "TOSSPAYMENTS"),
  ...isOneOf(filter.methods, () => "CARD"),
  ...equals(filter.version, () => "V2"),
  ...given(filter.textSearch, matchesText)
]

/** Returns a page of the billing keys that match. */
export const getBillingKeyInfos = Effect.fnUntraced(function* (
  input: GetBillingKeyInfosInput
): Effect.fn.Return<GetBillingKeyInfosResponse, InvalidRequestError, State> {
  const state = yield* State
  const { filter = {}, page, sort } = input
  return yield* pageOf(yield* decodedTable(billingKeys), {
    span: filter,
    within: instants[filter.timeRangeField ?? "REQUESTED_AT"],
    conditions: conditionsOf(filter, ({ billingKey }) => requestsOfKey(state, billingKey).length > 0),
    by: instants[sort?.by ?? "REQUESTED_AT"],
    order: sort?.order,
    page
  })
})
