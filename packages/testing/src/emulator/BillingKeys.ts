/**
 * The rules of billing keys: issued from a card's number, readable for good, and charged until they are deleted.
 */
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  DeletedBillingKeyInfo,
  type DeleteBillingKeyInput,
  type DeleteBillingKeyResponse,
  type GetBillingKeyInfoInput,
  IssuedBillingKeyInfo,
  type IssueBillingKeyInput,
  type IssueBillingKeyResponse
} from "@effect-portone/payments/generated/BillingKeys"
import {
  BillingKeyAlreadyDeletedError,
  BillingKeyNotFoundError,
  type Card,
  PgProviderError
} from "@effect-portone/payments/generated/Shared"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { cardOf } from "./Cards.ts"
import { channelWithKey } from "./Channels.ts"
import { customerOf } from "./Customers.ts"
import { magicCard } from "./MagicCards.ts"
import { merchantId, ownStoreId } from "./Merchant.ts"
import { omitUndefined } from "./OmitUndefined.ts"
import { State } from "./State.ts"
import * as Table from "./Table.ts"

/** A billing key as it is read. What its card will do, the card's number says. */
export type StoredBillingKey = IssuedBillingKeyInfo | DeletedBillingKeyInfo

/** By billing key, which no two stores have the same one of. */
export const billingKeys: Table.Table<StoredBillingKey> = Table.make(
  "billingKeys",
  Schema.Union([IssuedBillingKeyInfo, DeletedBillingKeyInfo])
)

/** The card that a billing key charges. */
export const cardOfKey = (info: StoredBillingKey): Card | undefined => {
  const method = info.methods?.[0]
  return method?.type === "BillingKeyPaymentMethodCard" ? method.card : undefined
}

export const issueBillingKey = Effect.fnUntraced(function* (
  input: IssueBillingKeyInput
): Effect.fn.Return<IssueBillingKeyResponse, InvalidRequestError | PgProviderError, State> {
  const { channelGroupId, channelKey, customData, method, storeId = ownStoreId } = input
  const key = channelKey ?? channelGroupId
  if (key === undefined) return yield* new InvalidRequestError({ message: "channelKey or channelGroupId is required" })
  const card = yield* cardOf(method.card.credential)
  const magic = magicCard(method.card.credential.number)
  if (magic?.issue !== undefined) return yield* new PgProviderError(magic.issue)

  const state = yield* State
  const issuedAt = yield* DateTime.now
  const billingKey = `billing-key-${state.nextId()}`
  const channel = channelWithKey(key)
  const paysWith = { type: "BillingKeyPaymentMethodCard", card } as const
  state.table(billingKeys).put(billingKey, {
    status: "ISSUED",
    billingKey,
    merchantId,
    storeId,
    methods: [paysWith],
    channels: [channel],
    customer: customerOf(input.customer),
    ...omitUndefined({ customData }),
    requestedAt: issuedAt,
    issuedAt,
    ...(channelGroupId === undefined
      ? {}
      : { channelGroup: { id: channelGroupId, name: channelGroupId, isForTest: channel.type === "TEST" } }),
    pgBillingKeyIssueResponses: [{ type: "ISSUED", channel, pgTxId: state.nextId(), method: paysWith }]
  })
  return { billingKeyInfo: { billingKey, channels: [channel], issuedAt } }
})

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

export const deleteBillingKey = Effect.fnUntraced(function* (
  input: DeleteBillingKeyInput
): Effect.fn.Return<DeleteBillingKeyResponse, BillingKeyNotFoundError | BillingKeyAlreadyDeletedError, State> {
  const state = yield* State
  const deletedAt = yield* DateTime.now
  const info = yield* getBillingKeyInfo(input)
  if (info.status === "DELETED") {
    return yield* new BillingKeyAlreadyDeletedError({ message: "this billing key was deleted before" })
  }
  const { ...issued } = info
  state.table(billingKeys).put(input.billingKey, { ...issued, status: "DELETED", deletedAt })
  return { deletedAt }
})
