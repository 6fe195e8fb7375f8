/**
 * Billing keys that a buyer asks for in a browser, and that a merchant confirms: the browser brings a token, and only with
 * the confirmation there is a key. A token may be for a first payment as well, and then it is both or neither.
 */
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  BillingKeyAlreadyIssuedError,
  type ConfirmBillingKeyInput,
  type ConfirmBillingKeyIssueAndPayInput,
  type ConfirmedBillingKeyIssueAndPaySummary,
  type ConfirmedBillingKeySummary,
  type IssueBillingKeyInput,
  type IssuedBillingKeyInfo
} from "@effect-portone/payments/generated/BillingKeys"
import {
  BillingKeyNotFoundError,
  type Card,
  InformationMismatchError,
  type PgProviderError
} from "@effect-portone/payments/generated/Shared"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { refusalToIssue } from "./BillingKeys.ts"
import { billingKeyOf, type BillingKeyRequest, billingKeyRequests, billingKeys, cardOfKey, recordBillingKey } from "../records/BillingKeys.ts"
import { channelWithKey } from "../../pg/Channels.ts"
import { charge } from "../payment/Charges.ts"
import { firstMismatch, waitingAttempt } from "../payment/Confirmations.ts"
import { Events } from "../../state/Events.ts"
import { ownStoreId } from "../../state/StoreIds.ts"
import type { Attempt } from "../records/PaymentStates.ts"
import { State } from "../../state/State.ts"

/** What a merchant's page asks the window for a billing key for. */
export interface BrowserBillingKey extends Pick<
  IssueBillingKeyInput,
  "channelGroupId" | "customData" | "customer" | "storeId" | "noticeUrls"
> {
  readonly channelKey: string
  /** What the PG tells of the buyer's card. */
  readonly card?: Card | undefined
  /** The attempt that is to be paid with the key at once. */
  readonly attempt?: Attempt | undefined
}

const someCard: Card = { brand: "VISA", number: "41111111****1111" }

/** For the control of the emulator: the token that the browser gets when the buyer has asked for a billing key. */
export const issueBillingKeyToken = Effect.fnUntraced(function* (
  input: BrowserBillingKey
): Effect.fn.Return<string, never, State | Events> {
  const state = yield* State
  const events = yield* Events
  const now = yield* DateTime.now
  const info = billingKeyOf(state, input, [channelWithKey(input.channelKey)], input.card ?? someCard, now)
  const token = `billing-issue-token-${state.nextId()}`
  state.table(billingKeyRequests).put(token, {
    info,
    ...(input.attempt === undefined ? {} : { paymentId: input.attempt.id }),
    isConfirmed: false
  })
  recordBillingKey({ state, events }, "BillingKey.Ready", info, now, false)
  return token
})

/** What a token is for, if it is for that and still to be confirmed. */
const requestOf = Effect.fnUntraced(function* (
  input: ConfirmBillingKeyInput
): Effect.fn.Return<
  BillingKeyRequest,
  BillingKeyAlreadyIssuedError | BillingKeyNotFoundError | InformationMismatchError,
  State
> {
  const state = yield* State
  const request = state.table(billingKeyRequests).get(input.billingIssueToken)
  if (request === undefined || request.info.storeId !== (input.storeId ?? ownStoreId)) {
    return yield* new BillingKeyNotFoundError({ message: "billingIssueToken is of no billing key of this store" })
  }
  if (request.isConfirmed) {
    return yield* new BillingKeyAlreadyIssuedError({ message: "billingIssueToken was confirmed before" })
  }
  const isTest = request.info.channels[0]?.type === "TEST"
  if (input.isTest !== undefined && input.isTest !== isTest) {
    return yield* new InformationMismatchError({ message: `isTest is ${input.isTest}, but the channel's is ${isTest}` })
  }
  return request
})

interface Services {
  readonly state: State["Service"]
  readonly events: Events["Service"]
}

/** Who comes with the same token while this one is under way comes too late. */
const take = ({ state }: Services, token: string, { ...request }: BillingKeyRequest) =>
  state.table(billingKeyRequests).put(token, { ...request, isConfirmed: true })

/** There is a billing key now. */
const issued = (
  { events, state }: Services,
  { ...info }: IssuedBillingKeyInfo,
  issuedAt: DateTime.Utc,
  skipWebhook: boolean | undefined
) => {
  state.table(billingKeys).put(info.billingKey, { ...info, issuedAt })
  recordBillingKey({ state, events }, "BillingKey.Issued", info, issuedAt, skipWebhook)
}

/** There will be no billing key, and the token is for nothing. */
const failed = ({ events, state }: Services, token: string, info: IssuedBillingKeyInfo, now: DateTime.Utc) => {
  state.table(billingKeyRequests).delete(token)
  recordBillingKey({ state, events }, "BillingKey.Failed", info, now, false)
}

export const confirmBillingKey = Effect.fnUntraced(function* (
  input: ConfirmBillingKeyInput
): Effect.fn.Return<
  ConfirmedBillingKeySummary,
  | BillingKeyAlreadyIssuedError
  | BillingKeyNotFoundError
  | InformationMismatchError
  | InvalidRequestError
  | PgProviderError,
  State | Events
> {
  const services = { state: yield* State, events: yield* Events }
  const now = yield* DateTime.now
  const request = yield* requestOf(input)
  const { info, paymentId } = request
  if (paymentId !== undefined) {
    return yield* new InvalidRequestError({ message: "billingIssueToken is for a payment, too" })
  }
  const refusal = refusalToIssue(cardOfKey(info)?.number)
  if (refusal !== undefined) {
    failed(services, input.billingIssueToken, info, now)
    return yield* refusal
  }
  take(services, input.billingIssueToken, request)
  issued(services, info, now, input.skipWebhook)
  return { billingKey: info.billingKey }
})

export const confirmBillingKeyIssueAndPay = Effect.fnUntraced(function* (
  input: ConfirmBillingKeyIssueAndPayInput
): Effect.fn.Return<
  ConfirmedBillingKeyIssueAndPaySummary,
  | BillingKeyAlreadyIssuedError
  | BillingKeyNotFoundError
  | InformationMismatchError
  | InvalidRequestError
  | PgProviderError,
  State | Events
> {
  const { billingIssueToken: token, skipWebhook } = input
  const services = { state: yield* State, events: yield* Events }
  const request = yield* requestOf(input)
  const { info, paymentId } = request
  const { billingKey, storeId } = info
  if (paymentId === undefined) {
    return yield* new InvalidRequestError({ message: "billingIssueToken is for no payment" })
  }
  const attempt = yield* Effect.orElseSucceed(waitingAttempt({ storeId, paymentId }), () => undefined)
  if (attempt === undefined) {
    return yield* new InformationMismatchError({
      message: "the token's payment does not wait to be confirmed any more"
    })
  }
  if (input.paymentId !== undefined && input.paymentId !== paymentId) {
    return yield* new InformationMismatchError({ message: "paymentId is not that of the token" })
  }
  const mismatch = firstMismatch(services.state, attempt, { ...input, paymentId, storeId })
  if (mismatch !== undefined) return yield* mismatch
  take(services, token, request)
  const refusal = refusalToIssue(cardOfKey(info)?.number)
  const paying = refusal === undefined ? charge({ ...attempt, billingKey }, skipWebhook) : Effect.fail(refusal)
  const { paidAt } = yield* Effect.tapError(paying, () =>
    Effect.map(DateTime.now, (now) => failed(services, token, info, now))
  )
  issued(services, info, paidAt, skipWebhook)
  return { billingKey, paymentId }
})
