/**
 * Confirms billing keys that a buyer has requested in a browser. The browser gets a token, and the merchant's
 * confirmation of the token issues the key. A token may also be for a first payment: then both succeed or both fail.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  BillingKeyAlreadyIssuedError,
  type BillingKeyPaymentMethod,
  type ConfirmBillingKeyInput,
  type ConfirmBillingKeyIssueAndPayInput,
  type ConfirmedBillingKeyIssueAndPaySummary,
  type ConfirmedBillingKeySummary,
  type IssueBillingKeyInput,
  type IssuedBillingKeyInfo
} from "@effect-portone/payments/generated/BillingKeys"
import type { PayInstantlyInput } from "@effect-portone/payments/generated/Payments"
import {
  BillingKeyNotFoundError,
  type Card,
  InformationMismatchError,
  PgProviderError
} from "@effect-portone/payments/generated/Shared"
import * as PgRules from "@effect-portone/payments/PgRules"
import { channelWithKey } from "../../pg/Channels.ts"
import { payMethodOf, refusalOf, refuseOperation } from "../../pg/PgRefusals.ts"
import { Events } from "../../state/Events.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State, type Store } from "../../state/State.ts"
import { charge } from "../records/Approvals.ts"
import { waitingAttempt } from "../records/Attempts.ts"
import {
  billingKeyOf,
  type BillingKeyRequest,
  billingKeyRequests,
  billingKeys,
  cardOfKey,
  recordBillingKey
} from "../records/BillingKeys.ts"
import { refusalToConfirm } from "../records/Expectations.ts"
import { isMeant } from "../records/PageStores.ts"
import type { Attempt } from "../records/PaymentStates.ts"
import { refusalToIssue } from "./BillingKeys.ts"

/** The request of a merchant's page to the window for billing keys. */
export interface BrowserBillingKey extends Pick<
  IssueBillingKeyInput,
  "channelGroupId" | "customData" | "customer" | "storeId" | "noticeUrls"
> {
  readonly channelKey: string
  /** The buyer's card as the PG tells of it; a Visa card if absent. */
  readonly card?: Card | undefined
  /** The way to pay in place of a card. */
  readonly method?: BillingKeyPaymentMethod | undefined
  readonly issueId?: string | undefined
  readonly productType?: PayInstantlyInput["productType"]
  readonly platformType?: "PC" | "MOBILE" | undefined
  /** The fields that a page gave to the browser SDK, for the PG's rules to read in place of those that they become. */
  readonly sdkFields?: Partial<PgRules.Request> | undefined
  /** The attempt that the key is to pay at once. */
  readonly attempt?: Attempt | undefined
}

const someCard: Card = { brand: "VISA", number: "41111111****1111" }

/** Returns the request of the window to the PG: for a key alone, or for one together with a payment. */
const requestOfWindow = (
  input: BrowserBillingKey,
  method: BillingKeyPaymentMethod,
  at: DateTime.Utc
): PgRules.Request => {
  const { attempt, issueId, platformType = "PC" } = input
  return {
    // The customer has the fields of one that a server names.
    ...PgRules.requestOf("issueBillingKey", { ...input, method: undefined }),
    operation: attempt === undefined ? "requestIssueBillingKey" : "requestIssueBillingKeyAndPay",
    platform: platformType,
    payMethod: payMethodOf(method),
    issueId,
    at,
    ...(method.type === "BillingKeyPaymentMethodEasyPay" ? { easyPayProvider: method.provider } : {}),
    ...omitUndefined(input.sdkFields ?? {})
  }
}

/**
 * For the control of the emulator: requests a billing key in the buyer's place, and returns the token of the browser.
 */
export const issueBillingKeyToken = Effect.fnUntraced(function* (
  input: BrowserBillingKey
): Effect.fn.Return<string, InvalidRequestError | PgProviderError, State | Events> {
  const state = yield* State
  const events = yield* Events
  const now = yield* DateTime.now
  const method = input.method ?? { type: "BillingKeyPaymentMethodCard", card: input.card ?? someCard }
  const channel = yield* channelWithKey(input.channelKey)
  const refusal = yield* refusalOf(channel, () => requestOfWindow(input, method, now))
  const info = billingKeyOf(state, input, [channel], method, now)
  if (refusal !== undefined) {
    recordBillingKey({ state, events }, "BillingKey.Failed", info, now, false)
    return yield* new PgProviderError(refusal)
  }
  const token = `billing-issue-token-${state.nextId()}`
  state.table(billingKeyRequests).put(token, {
    info,
    ...(input.attempt === undefined ? {} : { paymentId: input.attempt.id }),
    isConfirmed: false
  })
  recordBillingKey({ state, events }, "BillingKey.Ready", info, now, false)
  return token
})

/** Returns the request of a token that is still to be confirmed, or fails with what is wrong with the token. */
const requestOf = Effect.fnUntraced(function* (
  input: ConfirmBillingKeyInput
): Effect.fn.Return<
  BillingKeyRequest,
  BillingKeyAlreadyIssuedError | BillingKeyNotFoundError | InformationMismatchError,
  State
> {
  const state = yield* State
  const request = state.table(billingKeyRequests).get(input.billingIssueToken)
  if (request === undefined || !isMeant(state, request.info.storeId, input.storeId)) {
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

/** Returns the request of a token that still waits in its window. */
export const waitingRequest = (token: string): Effect.Effect<BillingKeyRequest | undefined, never, State> =>
  Effect.map(State, (state) => {
    const request = state.table(billingKeyRequests).get(token)
    return request?.isConfirmed === true ? undefined : request
  })

/** Gives a request that waits in its window the way to pay that the buyer has chosen. */
export const chooseInBuyersPlace = Effect.fnUntraced(function* (
  token: string,
  method: BillingKeyPaymentMethod
): Effect.fn.Return<void, never, State> {
  const state = yield* State
  const request = yield* waitingRequest(token)
  if (request === undefined) return
  const { channels } = request.info
  state.table(billingKeyRequests).put(token, {
    ...request,
    info: {
      ...request.info,
      methods: [method],
      pgBillingKeyIssueResponses: channels.map((channel) => ({
        type: "ISSUED",
        channel,
        pgTxId: state.nextId(),
        method
      }))
    }
  })
})

/** Fails a request that waits in its window: the PG declines, or the buyer leaves. */
export const failInBuyersPlace = Effect.fnUntraced(function* (
  token: string
): Effect.fn.Return<void, never, State | Events> {
  const services = { state: yield* State, events: yield* Events }
  const request = yield* waitingRequest(token)
  if (request !== undefined) fail(services, token, request.info, yield* DateTime.now)
})

interface Services {
  readonly state: Store
  readonly events: Events["Service"]
}

/** Marks the token as confirmed, so that a second confirmation fails while this one is under way. */
const markConfirmed = ({ state }: Services, token: string, request: BillingKeyRequest) =>
  state.table(billingKeyRequests).put(token, { ...request, isConfirmed: true })

/** Issues the billing key. */
const issue = (
  { events, state }: Services,
  info: IssuedBillingKeyInfo,
  issuedAt: DateTime.Utc,
  skipWebhook: boolean | undefined
) => {
  state.table(billingKeys).put(info.billingKey, { ...info, issuedAt })
  recordBillingKey({ state, events }, "BillingKey.Issued", info, issuedAt, skipWebhook)
}

/** Fails the request of a billing key, which makes its token invalid. */
const fail = ({ events, state }: Services, token: string, info: IssuedBillingKeyInfo, now: DateTime.Utc) => {
  state.table(billingKeyRequests).delete(token)
  recordBillingKey({ state, events }, "BillingKey.Failed", info, now, false)
}

/** Refuses a confirmation by the merchant of a channel whose PG has none. */
const refuseConfirmation = Effect.fnUntraced(function* (input: ConfirmBillingKeyInput, operation: string) {
  const { info } = yield* requestOf(input)
  yield* refuseOperation(info.channels[0], operation)
})

/** Confirms a billing key. */
export const confirmBillingKey = (
  input: ConfirmBillingKeyInput
): Effect.Effect<
  ConfirmedBillingKeySummary,
  | BillingKeyAlreadyIssuedError
  | BillingKeyNotFoundError
  | InformationMismatchError
  | InvalidRequestError
  | PgProviderError,
  State | Events
> => Effect.andThen(refuseConfirmation(input, "confirmBillingKey"), issueRequested(input))

/** Issues the key that a browser has requested. */
const issueRequested = Effect.fnUntraced(function* (
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
    fail(services, input.billingIssueToken, info, now)
    return yield* refusal
  }
  markConfirmed(services, input.billingIssueToken, request)
  issue(services, info, now, input.skipWebhook)
  return { billingKey: info.billingKey }
})

/** Confirms a billing key together with its first payment. */
export const confirmBillingKeyIssueAndPay = (
  input: ConfirmBillingKeyIssueAndPayInput
): Effect.Effect<
  ConfirmedBillingKeyIssueAndPaySummary,
  | BillingKeyAlreadyIssuedError
  | BillingKeyNotFoundError
  | InformationMismatchError
  | InvalidRequestError
  | PgProviderError,
  State | Events
> => Effect.andThen(refuseConfirmation(input, "confirmBillingKeyIssueAndPay"), issueAndPayRequested(input))

/**
 * For the control of the emulator: ends the window of a merchant who does not confirm. The browser gets the key itself.
 */
export const completeInBuyersPlace = Effect.fnUntraced(function* (
  input: ConfirmBillingKeyInput
): Effect.fn.Return<
  string,
  | BillingKeyAlreadyIssuedError
  | BillingKeyNotFoundError
  | InformationMismatchError
  | InvalidRequestError
  | PgProviderError,
  State | Events
> {
  const { paymentId } = yield* requestOf(input)
  const issued = yield* paymentId === undefined ? issueRequested(input) : issueAndPayRequested(input)
  return issued.billingKey
})

/** Issues the key that a browser has requested, and pays its payment. */
const issueAndPayRequested = Effect.fnUntraced(function* (
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
  const mismatch = refusalToConfirm(services.state, attempt, { ...input, paymentId, storeId })
  if (mismatch !== undefined) return yield* mismatch
  markConfirmed(services, token, request)
  const refusal = refusalToIssue(cardOfKey(info)?.number)
  const paying = refusal === undefined ? charge({ ...attempt, billingKey }, skipWebhook) : Effect.fail(refusal)
  const { paidAt } = yield* Effect.tapError(paying, () =>
    Effect.map(DateTime.now, (now) => fail(services, token, info, now))
  )
  issue(services, info, paidAt, skipWebhook)
  return { billingKey, paymentId }
})
