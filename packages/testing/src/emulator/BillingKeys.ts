/**
 * The rules of billing keys: issued from a card's number, readable for good, and charged until they are deleted.
 */
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  BillingKeyInfo,
  DeleteBillingKeyInput,
  DeleteBillingKeyResponse,
  GetBillingKeyInfoInput,
  IssueBillingKeyInput,
  IssueBillingKeyResponse
} from "@effect-portone/payments/generated/BillingKeys"
import {
  BillingKeyAlreadyDeletedError,
  BillingKeyNotFoundError,
  PgProviderError
} from "@effect-portone/payments/generated/Shared"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { cardOf } from "./Cards.ts"
import { channelWithKey } from "./Channels.ts"
import { customerOf } from "./Customers.ts"
import { magicCard } from "./MagicCards.ts"
import { omitUndefined } from "./OmitUndefined.ts"
import { merchantId, ownStoreId, State, type StoredBillingKey } from "./State.ts"

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
  state.billingKeys.set(billingKey, {
    magic,
    info: {
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
    }
  })
  return { billingKeyInfo: { billingKey, channels: [channel], issuedAt } }
})

/** A billing key of this store, whatever its status. */
export const findBillingKey = Effect.fnUntraced(function* (
  input: GetBillingKeyInfoInput
): Effect.fn.Return<StoredBillingKey, BillingKeyNotFoundError, State> {
  const { billingKeys } = yield* State
  const found = billingKeys.get(input.billingKey)
  if (found === undefined || found.info.storeId !== (input.storeId ?? ownStoreId)) {
    return yield* new BillingKeyNotFoundError({ message: "this store has no such billing key" })
  }
  return found
})

export const getBillingKeyInfo = (
  input: GetBillingKeyInfoInput
): Effect.Effect<BillingKeyInfo, BillingKeyNotFoundError, State> =>
  Effect.map(findBillingKey(input), (found) => found.info)

export const deleteBillingKey = Effect.fnUntraced(function* (
  input: DeleteBillingKeyInput
): Effect.fn.Return<DeleteBillingKeyResponse, BillingKeyNotFoundError | BillingKeyAlreadyDeletedError, State> {
  const { billingKeys } = yield* State
  const deletedAt = yield* DateTime.now
  const { info, magic } = yield* findBillingKey(input)
  if (info.status === "DELETED") {
    return yield* new BillingKeyAlreadyDeletedError({ message: "this billing key was deleted before" })
  }
  const { ...issued } = info
  billingKeys.set(input.billingKey, { magic, info: { ...issued, status: "DELETED", deletedAt } })
  return { deletedAt }
})
