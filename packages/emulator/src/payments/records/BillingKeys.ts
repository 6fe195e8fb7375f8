/**
 * Keeps billing keys: their tables, how one is made of a request, and how one is read.
 */
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import {
  type BillingKeyPaymentMethod,
  DeletedBillingKeyInfo,
  type GetBillingKeyInfoInput,
  IssuedBillingKeyInfo,
  type IssueBillingKeyInput
} from "@effect-portone/payments/generated/BillingKeys"
import { BillingKeyNotFoundError, type Card, type SelectedChannel } from "@effect-portone/payments/generated/Shared"
import { channelGroupOf } from "../../pg/Channels.ts"
import type { BillingKeyEventType, Events } from "../../state/Events.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State, type Store } from "../../state/State.ts"
import { merchantId, ownStoreId } from "../../state/StoreIds.ts"
import * as Table from "../../state/Table.ts"
import { customerOf } from "./Customers.ts"
import { isMeant } from "./PageStores.ts"

/** A billing key as it is read. */
export type StoredBillingKey = IssuedBillingKeyInfo | DeletedBillingKeyInfo

/** The billing keys that were issued, by key, which is unique across stores. */
export const billingKeys: Table.Table<StoredBillingKey> = Table.make(
  "billingKeys",
  Schema.Union([IssuedBillingKeyInfo, DeletedBillingKeyInfo])
)

/** A billing key that a buyer has requested in a browser. It is not valid until the merchant confirms it. */
export interface BillingKeyRequest {
  readonly info: IssuedBillingKeyInfo
  /** The id of the payment that the key is to pay at once, if there is one. */
  readonly paymentId?: string
  /** True once the merchant's confirmation has succeeded or is under way. */
  readonly isConfirmed: boolean
}

/** The requests of browsers, by the token that the browser got. */
export const billingKeyRequests: Table.Table<BillingKeyRequest> = Table.make(
  "billingKeyRequests",
  Schema.Struct({
    info: IssuedBillingKeyInfo,
    paymentId: Schema.optionalKey(Schema.String),
    isConfirmed: Schema.Boolean
  })
)

const keyOfRequest = ({ info }: BillingKeyRequest) => info.billingKey

/** Returns the requests of browsers for a billing key. */
export const requestsOfKey = (store: Store, billingKey: string): ReadonlyArray<BillingKeyRequest> =>
  store.table(billingKeyRequests).groupedBy(keyOfRequest).of(billingKey)

/** Returns the card that a billing key charges. */
export const cardOfKey = (info: StoredBillingKey): Card | undefined => {
  const method = info.methods?.[0]
  return method?.type === "BillingKeyPaymentMethodCard" ? method.card : undefined
}

/** The URLs for the webhooks of a billing key, where the request that issued it named some. */
const noticeUrls = Table.make("billingKeyNoticeUrls", Schema.Array(Schema.String))

/** Announces a change of a billing key. The wish for no webhook does not apply to a failure. */
export const recordBillingKey = (
  { events, state }: { readonly events: Events["Service"]; readonly state: Store },
  type: BillingKeyEventType,
  { billingKey, storeId }: Pick<StoredBillingKey, "billingKey" | "storeId">,
  timestamp: DateTime.Utc,
  skipWebhook: boolean | undefined
): void =>
  events.publish({
    type,
    timestamp,
    data: { billingKey, storeId },
    skipWebhook: skipWebhook === true && type !== "BillingKey.Failed",
    noticeUrls: state.table(noticeUrls).get(billingKey) ?? []
  })

/** Makes a billing key of a request and a way to pay, before the PGs have answered. */
export const billingKeyOf = (
  store: Store,
  input: Pick<IssueBillingKeyInput, "channelGroupId" | "customData" | "customer" | "storeId" | "noticeUrls">,
  channels: readonly [SelectedChannel, ...ReadonlyArray<SelectedChannel>],
  method: BillingKeyPaymentMethod,
  now: DateTime.Utc
): IssuedBillingKeyInfo => {
  const billingKey = `billing-key-${store.nextId()}`
  if (input.noticeUrls !== undefined && input.noticeUrls.length > 0) {
    store.table(noticeUrls).put(billingKey, input.noticeUrls)
  }
  return {
    status: "ISSUED",
    billingKey,
    merchantId,
    storeId: input.storeId ?? ownStoreId,
    methods: [method],
    channels,
    customer: customerOf(input.customer),
    requestedAt: now,
    issuedAt: now,
    ...omitUndefined({
      customData: input.customData,
      channelGroup: channelGroupOf(input.channelGroupId, channels[0])
    }),
    pgBillingKeyIssueResponses: channels.map((channel) => ({
      type: "ISSUED",
      channel,
      pgTxId: store.nextId(),
      method
    }))
  }
}

/** Returns the store that a charge of a key is for: the one that the request names, or else that of a page's key. */
export const storeOfCharge = ({ storeId }: StoredBillingKey, named: string | undefined): string | undefined =>
  named ?? (storeId === ownStoreId ? undefined : storeId)

/** Returns a billing key of this store, issued or deleted. */
export const getBillingKeyInfo = Effect.fnUntraced(function* (
  input: GetBillingKeyInfoInput
): Effect.fn.Return<StoredBillingKey, BillingKeyNotFoundError, State> {
  const state = yield* State
  const found = state.table(billingKeys).get(input.billingKey)
  if (found === undefined || !isMeant(state, found.storeId, input.storeId)) {
    return yield* new BillingKeyNotFoundError({ message: "this store has no such billing key" })
  }
  return found
})
