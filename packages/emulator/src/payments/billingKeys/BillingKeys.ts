/**
 * Issues and deletes billing keys. A key is issued from a card's number, can be charged until it is deleted, and can be
 * read for good.
 *
 * For a group of channels, the PGs are asked one by one, and some may refuse. The key is issued if at least one PG
 * issues it, and deleted if all of them delete it.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  BillingKeyNotIssuedError,
  ChannelSpecificError,
  type ChannelSpecificFailureInvalidRequest,
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
import * as PgRules from "@effect-portone/payments/PgRules"
import { cardOf } from "../../pg/Cards.ts"
import { channelsOfGroup, findChannel } from "../../pg/Channels.ts"
import { magicCard, type Refusal } from "../../pg/MagicCards.ts"
import { refusalOf } from "../../pg/PgRefusals.ts"
import { Events } from "../../state/Events.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State, type Store } from "../../state/State.ts"
import {
  billingKeyOf,
  billingKeys,
  cardOfKey,
  getBillingKeyInfo,
  recordBillingKey,
  requestsOfKey
} from "../records/BillingKeys.ts"
import { scheduledOf } from "../records/PaymentScheduleStates.ts"

/** True if a browser has requested the key and the merchant has not confirmed it. */
const waitsForConfirmation = (store: Store, billingKey: string) =>
  store.table(billingKeys).get(billingKey) === undefined && requestsOfKey(store, billingKey).length > 0

/** Makes the failure of one channel of a group. */
const failureOf = (channel: SelectedChannel, refusal: Refusal): ChannelSpecificFailurePgProvider => ({
  type: "PG_PROVIDER",
  channel,
  ...refusal
})

type Failure = ChannelSpecificFailurePgProvider | ChannelSpecificFailureInvalidRequest

/** Makes the error for a channel that refuses alone. */
const errorOf = (failure: Failure): InvalidRequestError | PgProviderError =>
  failure.type === "PG_PROVIDER"
    ? new PgProviderError(failure)
    : new InvalidRequestError(omitUndefined({ message: failure.message }))

/** Makes the error for a request that all its channels refuse: for a group, with the failure of each. */
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

/** Returns the key of a group as issued on those channels alone that have not failed. */
const withoutFailed = (
  { channels, pgBillingKeyIssueResponses, ...info }: IssuedBillingKeyInfo,
  failures: ReadonlyArray<Failure>,
  failedAt: DateTime.Utc
): IssuedBillingKeyInfo => {
  const failureOn = (key: string | undefined) => failures.find(({ channel }) => channel.key === key)
  return {
    ...info,
    channels: channels.filter(({ key }) => failureOn(key) === undefined),
    pgBillingKeyIssueResponses: (pgBillingKeyIssueResponses ?? []).map((response) => {
      const failure = response.type === "UNRECOGNIZED" ? undefined : failureOn(response.channel.key)
      if (failure === undefined) return response
      const { channel } = failure
      return failure.type === "PG_PROVIDER"
        ? { type: "FAILED", channel, failure: { pgCode: failure.pgCode, pgMessage: failure.pgMessage, failedAt } }
        : { type: "FAILED", channel, failure: { message: failure.message ?? "", failedAt } }
    })
  }
}

/** Returns the PG's refusal to issue a key for this card number, masked or not, or undefined if it issues one. */
export const refusalToIssue = (number: string | undefined): PgProviderError | undefined => {
  const issue = magicCard(number)?.issue
  return issue === undefined ? undefined : new PgProviderError(issue)
}

/** Issues a billing key for a card, on a channel or on each channel of a group. */
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
  const channels = isGroup ? yield* channelsOfGroup(key) : ([channel] as const)
  const card = yield* cardOf(method.card.credential)
  const state = yield* State
  const events = yield* Events
  const issuedAt = yield* DateTime.now
  const { issue, issueOnSecond } = magicCard(card.number) ?? {}
  const request = () => PgRules.requestOf("issueBillingKey", input)
  const answers = yield* Effect.forEach(channels, (one, index) =>
    failureToIssue(one, request, issue ?? (index > 0 ? issueOnSecond : undefined))
  )
  const failures = answers.filter((failure) => failure !== undefined)
  const [first] = failures
  if (!isGroup && first?.type === "INVALID_REQUEST") return yield* errorOf(first)
  const requested = billingKeyOf(state, input, channels, { type: "BillingKeyPaymentMethodCard", card }, issuedAt)
  if (first !== undefined && failures.length === channels.length) {
    recordBillingKey({ state, events }, "BillingKey.Failed", requested, issuedAt, skipWebhook)
    return yield* isGroup
      ? new ChannelSpecificError({ message: "every channel of the group failed", failures, succeededChannels: [] })
      : errorOf(first)
  }
  const info = first === undefined ? requested : withoutFailed(requested, failures, issuedAt)
  state.table(billingKeys).put(info.billingKey, info)
  recordBillingKey({ state, events }, "BillingKey.Issued", info, issuedAt, skipWebhook)
  return {
    billingKeyInfo: { billingKey: info.billingKey, channels: info.channels, issuedAt },
    ...(first === undefined ? {} : { channelSpecificFailures: failures })
  }
})

/** Returns the failure of a channel to issue a key: for its PG, or for the card. */
const failureToIssue = (
  channel: SelectedChannel,
  request: () => PgRules.Request,
  ofCard: Refusal | undefined
): Effect.Effect<Failure | undefined> =>
  Effect.match(refusalOf(channel, request), {
    onFailure: ({ message }): Failure => ({ type: "INVALID_REQUEST", channel, message }),
    onSuccess: (ofPg) => {
      const refusal = ofPg ?? ofCard
      return refusal === undefined ? undefined : failureOf(channel, refusal)
    }
  })

/** For the control of the emulator: replaces the card of a billing key, as a PG does when the card company has. */
export const replaceCard = Effect.fnUntraced(function* (
  info: IssuedBillingKeyInfo,
  card: Card
): Effect.fn.Return<void, never, State | Events> {
  const state = yield* State
  const events = yield* Events
  const now = yield* DateTime.now
  state.table(billingKeys).put(info.billingKey, { ...info, methods: [{ type: "BillingKeyPaymentMethodCard", card }] })
  recordBillingKey({ state, events }, "BillingKey.Updated", info, now, false)
})

/** Deletes a billing key, unless a charge of it is still to come. */
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
  state.table(billingKeys).put(input.billingKey, { ...info, status: "DELETED", deletedAt })
  recordBillingKey({ state, events }, "BillingKey.Deleted", info, deletedAt, input.skipWebhook)
  return { deletedAt }
})
