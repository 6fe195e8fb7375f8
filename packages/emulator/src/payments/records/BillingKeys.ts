/**
 * Keeps billing keys: the tables they stand in, how one is made of a request, and how one is read.
 */
import {
  DeletedBillingKeyInfo,
  type GetBillingKeyInfoInput,
  IssuedBillingKeyInfo,
  type IssueBillingKeyInput
} from "@effect-portone/payments/generated/BillingKeys"
import { BillingKeyNotFoundError, type Card, type SelectedChannel } from "@effect-portone/payments/generated/Shared"
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { channelGroupOf } from "../../pg/Channels.ts"
import type { BillingKeyEventType, Events } from "../../state/Events.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State } from "../../state/State.ts"
import { merchantId, ownStoreId } from "../../state/StoreIds.ts"
import * as Table from "../../state/Table.ts"
import { customerOf } from "./Customers.ts"

/** A billing key as it is read. What its card will do, the card's number says. */
export type StoredBillingKey = IssuedBillingKeyInfo | DeletedBillingKeyInfo

/** By billing key, which no two stores have the same one of. */
export const billingKeys: Table.Table<StoredBillingKey> = Table.make(
  "billingKeys",
  Schema.Union([IssuedBillingKeyInfo, DeletedBillingKeyInfo])
)

/** A billing key that a buyer has asked for in a browser, and that is none until the merchant confirms it. */
export interface BillingKeyRequest {
  readonly info: IssuedBillingKeyInfo
  /** The payment that is to be paid with it at once, by id. */
  readonly paymentId?: string
  /** The merchant has confirmed it, and it came to something. */
  readonly isConfirmed: boolean
}

/** By the token that the browser got. */
export const billingKeyRequests: Table.Table<BillingKeyRequest> = Table.make(
  "billingKeyRequests",
  Schema.Struct({
    info: IssuedBillingKeyInfo,
    paymentId: Schema.optionalKey(Schema.String),
    isConfirmed: Schema.Boolean
  })
)

/** The card that a billing key charges. */
export const cardOfKey = (info: StoredBillingKey): Card | undefined => {
  const method = info.methods?.[0]
  return method?.type === "BillingKeyPaymentMethodCard" ? method.card : undefined
}

/** Where a merchant wants the webhooks of a billing key, if the request that issued it said so. */
const noticeUrls = Table.make("billingKeyNoticeUrls", Schema.Array(Schema.String))

/** The billing key has come to this, which the merchant hears of. */
export const recordBillingKey = (
  { events, state }: { readonly events: Events["Service"]; readonly state: State["Service"] },
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

/** What a request makes of a card, before the PG has said anything. */
export const billingKeyOf = (
  state: State["Service"],
  input: Pick<IssueBillingKeyInput, "channelGroupId" | "customData" | "customer" | "storeId" | "noticeUrls">,
  channels: readonly [SelectedChannel, ...ReadonlyArray<SelectedChannel>],
  card: Card,
  now: DateTime.Utc
): IssuedBillingKeyInfo => {
  const billingKey = `billing-key-${state.nextId()}`
  const method = { type: "BillingKeyPaymentMethodCard", card } as const
  if (input.noticeUrls !== undefined && input.noticeUrls.length > 0) {
    state.table(noticeUrls).put(billingKey, input.noticeUrls)
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
      pgTxId: state.nextId(),
      method
    }))
  }
}

/** A billing key of this store, whatever its status. */
export const getBillingKeyInfo = Effect.fnUntraced(function* (
  input: GetBillingKeyInfoInput
): Effect.fn.Return<StoredBillingKey, BillingKeyNotFoundError, State> {
  const state = yield* State
  const found = state.table(billingKeys).get(input.billingKey)
  if (found === undefined || found.storeId !== (input.storeId ?? ownStoreId)) {
    return yield* new BillingKeyNotFoundError({ message: "this store has no such billing key" })
  }
  return found
})
