/**
 * The rules of billing keys: issued from a card's number, readable for good, and charged until they are deleted.
 *
 * A key of a group of channels is one of each of them: PGs are asked one by one, and some may refuse. There is a key where
 * at least one issues it, and it is deleted where all of them delete it.
 */
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  BillingKeyNotIssuedError,
  ChannelSpecificError,
  type ChannelSpecificFailurePgProvider,
  type DeleteBillingKeyInput,
  type DeleteBillingKeyResponse,
  type IssuedBillingKeyInfo,
  type IssueBillingKeyInput,
  type IssueBillingKeyResponse
} from "@effect-portone/payments/generated/BillingKeys"
import {
  BillingKeyAlreadyDeletedError,
  type BillingKeyNotFoundError,
  type Card,
  type ChannelNotFoundError,
  PaymentScheduleAlreadyExistsError,
  PgProviderError,
  type SelectedChannel
} from "@effect-portone/payments/generated/Shared"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { cardOf } from "../../pg/Cards.ts"
import { channelsOfGroup, findChannel } from "../../pg/Channels.ts"
import { Events } from "../../state/Events.ts"
import { magicCard, type Refusal } from "../../pg/MagicCards.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import {
  billingKeyOf,
  billingKeyRequests,
  billingKeys,
  cardOfKey,
  getBillingKeyInfo,
  recordBillingKey
} from "../records/BillingKeys.ts"
import { scheduledOf } from "../records/PaymentScheduleStates.ts"
import { State } from "../../state/State.ts"

const waitsForConfirmation = (state: State["Service"], billingKey: string) =>
  state.table(billingKeys).get(billingKey) === undefined &&
  state
    .table(billingKeyRequests)
    .all()
    .some(({ info }) => info.billingKey === billingKey)

/** The PG of a channel refuses. */
const failureOf = (channel: SelectedChannel, refusal: Refusal): ChannelSpecificFailurePgProvider => ({
  type: "PG_PROVIDER",
  channel,
  ...refusal
})

/** What a request gets that all its channels refuse: that of the one that it names, or of a group those of each. */
const refusedBy = (
  isGroup: boolean,
  channels: ReadonlyArray<SelectedChannel>,
  refusal: Refusal
): ChannelSpecificError | PgProviderError =>
  isGroup
    ? new ChannelSpecificError({
        message: "every channel of the group failed",
        failures: channels.map((channel) => failureOf(channel, refusal)),
        succeededChannels: []
      })
    : new PgProviderError(refusal)

/** The key as it is on the first channel of its group only. */
const onFirstOnly = (
  { channels: [first, ...others], pgBillingKeyIssueResponses: [response] = [], ...info }: IssuedBillingKeyInfo,
  { pgCode, pgMessage }: Refusal,
  failedAt: DateTime.Utc
): IssuedBillingKeyInfo => ({
  ...info,
  channels: first === undefined ? [] : [first],
  pgBillingKeyIssueResponses: [
    ...(response === undefined ? [] : [response]),
    ...others.map((channel) => ({ type: "FAILED", channel, failure: { pgCode, pgMessage, failedAt } }) as const)
  ]
})

/** The card that the PG issues no key for, by its number, masked or not. */
export const refusalToIssue = (number: string | undefined): PgProviderError | undefined => {
  const issue = magicCard(number)?.issue
  return issue === undefined ? undefined : new PgProviderError(issue)
}

export const issueBillingKey = Effect.fnUntraced(function* (
  input: IssueBillingKeyInput
): Effect.fn.Return<
  IssueBillingKeyResponse,
  ChannelNotFoundError | ChannelSpecificError | InvalidRequestError | PgProviderError,
  State | Events
> {
  const { channelGroupId, channelKey, method, skipWebhook } = input
  const key = channelKey ?? channelGroupId
  if (key === undefined) return yield* new InvalidRequestError({ message: "channelKey or channelGroupId is required" })
  const channel = yield* findChannel(key)
  const isGroup = channelKey === undefined
  const channels = isGroup ? channelsOfGroup(key) : ([channel] as const)
  const card = yield* cardOf(method.card.credential)
  const state = yield* State
  const events = yield* Events
  const issuedAt = yield* DateTime.now
  const asked = billingKeyOf(state, input, channels, card, issuedAt)
  const { issue, issueOnSecond } = magicCard(card.number) ?? {}
  if (issue !== undefined) {
    recordBillingKey({ state, events }, "BillingKey.Failed", asked, issuedAt, skipWebhook)
    return yield* refusedBy(isGroup, channels, issue)
  }
  const isInPart = isGroup && issueOnSecond !== undefined
  const info = isInPart ? onFirstOnly(asked, issueOnSecond, issuedAt) : asked
  state.table(billingKeys).put(info.billingKey, info)
  recordBillingKey({ state, events }, "BillingKey.Issued", info, issuedAt, skipWebhook)
  const failures = isInPart ? channels.slice(1).map((one) => failureOf(one, issueOnSecond)) : undefined
  return {
    billingKeyInfo: { billingKey: info.billingKey, channels: info.channels, issuedAt },
    ...omitUndefined({ channelSpecificFailures: failures })
  }
})

/** For the control of the emulator: the card company has replaced the card, which the PG finds out by itself. */
export const replaceCard = Effect.fnUntraced(function* (
  { ...info }: IssuedBillingKeyInfo,
  card: Card
): Effect.fn.Return<void, never, State | Events> {
  const state = yield* State
  const events = yield* Events
  const now = yield* DateTime.now
  state.table(billingKeys).put(info.billingKey, { ...info, methods: [{ type: "BillingKeyPaymentMethodCard", card }] })
  recordBillingKey({ state, events }, "BillingKey.Updated", info, now, false)
})

export const deleteBillingKey = Effect.fnUntraced(function* (
  input: DeleteBillingKeyInput
): Effect.fn.Return<
  DeleteBillingKeyResponse,
  | BillingKeyAlreadyDeletedError
  | BillingKeyNotFoundError
  | BillingKeyNotIssuedError
  | ChannelSpecificError
  | PaymentScheduleAlreadyExistsError
  | PgProviderError,
  State | Events
> {
  const state = yield* State
  const events = yield* Events
  const deletedAt = yield* DateTime.now
  if (waitsForConfirmation(state, input.billingKey)) {
    return yield* new BillingKeyNotIssuedError({ message: "this billing key waits to be confirmed" })
  }
  const info = yield* getBillingKeyInfo(input)
  if (info.status === "DELETED") {
    return yield* new BillingKeyAlreadyDeletedError({ message: "this billing key was deleted before" })
  }
  if (scheduledOf(state, input.billingKey).length > 0) {
    return yield* new PaymentScheduleAlreadyExistsError({
      message: "charges of this billing key are scheduled; revoke them first"
    })
  }
  const refusal = magicCard(cardOfKey(info)?.number)?.delete
  if (refusal !== undefined) return yield* refusedBy(info.channelGroup !== undefined, info.channels, refusal)
  const { ...issued } = info
  state.table(billingKeys).put(input.billingKey, { ...issued, status: "DELETED", deletedAt })
  recordBillingKey({ state, events }, "BillingKey.Deleted", info, deletedAt, input.skipWebhook)
  return { deletedAt }
})
