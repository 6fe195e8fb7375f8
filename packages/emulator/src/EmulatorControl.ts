/**
 * Declares the control of an emulator. By it, a test acts in the place of the buyer, the card company and the PG, reads
 * what the emulator received and sent, and saves and restores its state.
 *
 * Over HTTP the same operations are under `/__emulator`, for a test in any language.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import type * as Effect from "effect/Effect"
import type * as HttpServerRequest from "effect/http/HttpServerRequest"
import type * as HttpServerResponse from "effect/http/HttpServerResponse"
import type * as Scope from "effect/Scope"
import type * as Stream from "effect/Stream"
import type { Currency, InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { WebhookEvent } from "@effect-portone/core/Webhook"
import type {
  BillingKeyAlreadyIssuedError,
  BillingKeyPaymentMethod
} from "@effect-portone/payments/generated/BillingKeys"
import type {
  AlreadyPaidError,
  DiscountAmountExceedsTotalAmountError,
  PayInstantlyInput,
  PaymentMethod,
  PaymentNotWaitingForDepositError,
  PaymentWebhookStatus,
  PromotionPayMethodDoesNotMatchError
} from "@effect-portone/payments/generated/Payments"
import type {
  BillingKeyNotFoundError,
  Card,
  CustomerInput,
  InformationMismatchError,
  MaxTransactionCountReachedError,
  PaymentAmountInput,
  PaymentNotFoundError,
  PgProviderError,
  SumOfPartsExceedsTotalAmountError
} from "@effect-portone/payments/generated/Shared"
import type * as Faults from "@effect-portone/testing/Faults"
import type { PlatformControl } from "./PlatformControl.ts"
import type { PromotionControl } from "./PromotionControl.ts"
import { NotInState } from "./state/NotInState.ts"
import { Snapshot, SnapshotError } from "./state/State.ts"

export {
  /**
   * The requested event cannot happen in the state of the payment or billing key. The message names that state.
   *
   * @category errors
   * @since 0.1.0
   */
  NotInState,
  /**
   * The Schema of all that an emulator remembers, as plain JSON. The time and the logs of requests and webhooks are no
   * part of it.
   *
   * @example
   * ```ts
   * import { PortOneEmulator, Snapshot } from "@effect-portone/emulator"
   * import { Effect, Layer, Schema } from "effect"
   *
   * // An emulator that goes on from the content of a file.
   * const from = (json: string) =>
   *   Schema.decodeEffect(Schema.fromJsonString(Snapshot))(json).pipe(
   *     Effect.map((snapshot) => PortOneEmulator.layerOptions({ snapshot })),
   *     Layer.unwrap
   *   )
   * ```
   * @category models
   * @since 0.1.0
   */
  Snapshot,
  /**
   * The snapshot cannot be read. The message names the first row that is wrong.
   *
   * @category errors
   * @since 0.1.0
   */
  SnapshotError
}

/**
 * The payment of an operation.
 *
 * @example
 * ```ts
 * import { type PaymentOf, PortOneEmulator } from "@effect-portone/emulator"
 * import { Effect } from "effect"
 *
 * const order: PaymentOf = { paymentId: "order-1", storeId: "store-2" }
 * const paid = Effect.flatMap(PortOneEmulator, (emulator) => emulator.pay(order))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface PaymentOf {
  readonly paymentId: string
  /** The store; the emulator's own when absent. */
  readonly storeId?: string | undefined
}

/**
 * The request of a merchant's page for PortOne's payment window.
 *
 * @example
 * ```ts
 * import type { OpenPayment } from "@effect-portone/emulator"
 *
 * const withPromotion: OpenPayment = {
 *   paymentId: "order-1",
 *   channelKey: "channel-key",
 *   orderName: "Two books",
 *   amount: { total: 25_000 },
 *   currency: "KRW",
 *   promotionId: "promotion-amount"
 * }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface OpenPayment extends PaymentOf {
  /** The key of the channel. A key that contains "test" is of a test channel, and one that spells a PG of that PG. */
  readonly channelKey: string
  readonly orderName: string
  /** The amount, in minor units. */
  readonly amount: PaymentAmountInput
  readonly currency: Currency
  /** The buyer's method of payment; a card when absent. */
  readonly method?: PaymentMethod | undefined
  readonly customer?: CustomerInput | undefined
  readonly customData?: string | undefined
  /** The promotion that the buyer takes. */
  readonly promotionId?: string | undefined
  /** The addresses of the payment's webhooks, in place of the store's. */
  readonly noticeUrls?: ReadonlyArray<string> | undefined
  /** The device of the buyer's browser; `PC` when absent. */
  readonly platformType?: "PC" | "MOBILE" | undefined
  readonly isEscrow?: boolean | undefined
  readonly products?: PayInstantlyInput["products"]
  readonly productType?: PayInstantlyInput["productType"]
  /** The fields of the browser SDK's `virtualAccount` that a PG has rules for. */
  readonly virtualAccount?:
    | {
        readonly accountExpiry?: { readonly validHours?: number | undefined } | undefined
        readonly fixedOption?:
          | { readonly accountNumber?: string | undefined; readonly pgAccountId?: string | undefined }
          | undefined
      }
    | undefined
  /** The deadline at a convenience store. */
  readonly convenienceStore?:
    | { readonly paymentDeadline?: { readonly validHours?: number | undefined } | undefined }
    | undefined
}

/**
 * The request of a merchant's page for PortOne's window for billing keys.
 *
 * @example
 * ```ts
 * import { BillingKeys } from "@effect-portone/payments"
 * import { type OpenBillingKey, PortOneEmulator } from "@effect-portone/emulator"
 * import { Effect } from "effect"
 *
 * const registered = Effect.fn(function*(input: OpenBillingKey) {
 *   const { billingIssueToken } = yield* (yield* PortOneEmulator).openBillingKey(input)
 *   return yield* (yield* BillingKeys).confirmBillingKey({ billingIssueToken })
 * })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface OpenBillingKey {
  readonly channelKey: string
  readonly storeId?: string | undefined
  /** The buyer's card as the PG reports it, its number masked. */
  readonly card?: Card | undefined
  readonly customer?: CustomerInput | undefined
  readonly customData?: string | undefined
  /** The addresses of the key's webhooks, in place of the store's. */
  readonly noticeUrls?: ReadonlyArray<string> | undefined
  /** The id of an open payment that `confirmBillingKeyIssueAndPay` pays with the key at once. */
  readonly paymentId?: string | undefined
  /** The way to pay in place of a card, as many a PG has no other. */
  readonly method?: BillingKeyPaymentMethod | undefined
  /** The merchant's id of the issue. */
  readonly issueId?: string | undefined
  readonly productType?: PayInstantlyInput["productType"]
  /** The device of the buyer's browser; `PC` when absent. */
  readonly platformType?: "PC" | "MOBILE" | undefined
}

/**
 * The replacement of a billing key's card.
 *
 * @example
 * ```ts
 * import { PortOneEmulator, type UpdateBillingKey } from "@effect-portone/emulator"
 * import { Effect } from "effect"
 *
 * // From now on the key charges an expired card.
 * const replaced: UpdateBillingKey = { billingKey: "billing-key", card: { number: "411111******0004" } }
 * const program = Effect.flatMap(PortOneEmulator, (emulator) => emulator.updateBillingKey(replaced))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface UpdateBillingKey {
  readonly billingKey: string
  /** The store; the emulator's own when absent. */
  readonly storeId?: string | undefined
  /** The buyer's new card as the PG reports it, its number masked. */
  readonly card: Card
}

/**
 * The PG's reason for declining.
 *
 * @example
 * ```ts
 * import { type Decline, PortOneEmulator } from "@effect-portone/emulator"
 * import { Effect } from "effect"
 *
 * const limit: Decline = { pgCode: "EXCEED_MAX_DAILY_PAYMENT_COUNT" }
 * const program = Effect.flatMap(PortOneEmulator, (emulator) => emulator.declineNextCharge(limit))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Decline {
  /** The PG's own code, which a client gets as `pgCode`. */
  readonly pgCode: string
  /** The PG's message, which a client gets as `pgMessage`. */
  readonly pgMessage?: string | undefined
}

/**
 * A request that the emulator received, unchanged: it contains secrets.
 *
 * @example
 * ```ts
 * import { PortOneEmulator } from "@effect-portone/emulator"
 * import { Effect } from "effect"
 *
 * // The keys under which payments were cancelled: one, if all attempts were of one cancellation.
 * const keys = PortOneEmulator.use(({ receivedRequests }) =>
 *   Effect.map(receivedRequests, (all) =>
 *     all.filter(({ operation }) => operation === "cancelPayment").map(({ headers }) => headers["idempotency-key"])
 *   )
 * )
 * ```
 * @category models
 * @since 0.1.0
 */
export interface ReceivedRequest {
  readonly receivedAt: DateTime.Utc
  /** The operation of the method and path, such as `getPayment`; absent if they are of none. */
  readonly operation?: string
  readonly method: string
  /** The path, and the query if there is one. */
  readonly url: string
  /** The headers by name in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The body; empty if there was none. */
  readonly body: string
  /** The emulator's answer; absent until there is one. */
  readonly response?: { readonly status: number; readonly body: string }
}

/**
 * One sending of a webhook, with its result.
 *
 * @category models
 * @since 0.1.0
 */
export interface WebhookDelivery {
  /** The webhook's id, which is the same at each sending. */
  readonly webhookId: string
  readonly url: string
  readonly event: WebhookEvent
  /** The number of the sending. Counts from 1; automatic and manual sendings are counted apart. */
  readonly attempt: number
  /** True if `resendWebhook` requested the sending. */
  readonly isManual: boolean
  readonly sentAt: DateTime.Utc
  readonly status: PaymentWebhookStatus
  readonly request: { readonly headers: Readonly<Record<string, string>>; readonly body: string }
  /** The merchant's answer; absent if there was none within 30 seconds. */
  readonly response?: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }
  /** The reason why there is no answer, such as `connect ECONNREFUSED 127.0.0.1:3000`; absent if there was one. */
  readonly problem?: string
  /** The time of the next sending; absent if there is none. */
  readonly nextAt?: DateTime.Utc
}

/**
 * The operations of a test on an emulator.
 *
 * @example
 * ```ts
 * import { Payments } from "@effect-portone/payments"
 * import { PortOneEmulator } from "@effect-portone/emulator"
 * import { Effect } from "effect"
 *
 * const abandoned = Effect.gen(function*() {
 *   const emulator = yield* PortOneEmulator
 *   yield* emulator.openPayment({
 *     paymentId: "order-1",
 *     channelKey: "channel-key",
 *     orderName: "Two books",
 *     amount: { total: 25_000 },
 *     currency: "KRW"
 *   })
 *   yield* emulator.failPayment({ paymentId: "order-1" })
 *   const payments = yield* Payments
 *   return yield* payments.getPayment({ paymentId: "order-1" })
 * })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface EmulatorControl extends PlatformControl, PromotionControl {
  /**
   * Opens the payment window for the buyer, which creates a READY payment. A payment that the channel's PG refuses is
   * FAILED, and this fails with the PG's refusal. If the merchant confirms payments itself,
   * pass `paymentToken`, which a browser would bring, to `confirmPayment`.
   */
  readonly openPayment: (
    input: OpenPayment
  ) => Effect.Effect<
    { readonly transactionId: string; readonly paymentToken: string },
    | AlreadyPaidError
    | DiscountAmountExceedsTotalAmountError
    | InformationMismatchError
    | InvalidRequestError
    | MaxTransactionCountReachedError
    | PgProviderError
    | PromotionPayMethodDoesNotMatchError
    | SumOfPartsExceedsTotalAmountError
  >
  /**
   * Pays for the buyer. The payment is READY or PAY_PENDING, or it is FAILED, since some PGs approve late; on a channel
   * of a PG, only if it is one of those. If the store has the confirm process, the merchant is asked first, and a
   * payment that it does not confirm becomes FAILED.
   */
  readonly pay: (input: PaymentOf) => Effect.Effect<void, PaymentNotFoundError | NotInState>
  /** Fails the payment with the PG's code; without a `pgCode`, the buyer leaves the window. */
  readonly failPayment: (
    input: PaymentOf & { readonly pgCode?: string | undefined; readonly pgMessage?: string | undefined }
  ) => Effect.Effect<void, PaymentNotFoundError | NotInState>
  /**
   * Makes the payment PAY_PENDING: the buyer is done, and the PG decides later, by `pay` or `failPayment`. If the store
   * has the confirm process, the merchant is asked first, as by `pay`.
   */
  readonly holdPayment: (input: PaymentOf) => Effect.Effect<void, PaymentNotFoundError | NotInState>
  /** Deposits the money for a virtual account. */
  readonly deposit: (
    input: PaymentOf & { readonly remitterName?: string | undefined }
  ) => Effect.Effect<void, PaymentNotFoundError | PaymentNotWaitingForDepositError>
  /** Opens a dispute: the buyer tells the card company that they did not make the payment. */
  readonly openDispute: (
    input: PaymentOf & { readonly reason?: string | undefined }
  ) => Effect.Effect<{ readonly pgDisputeId: string }, PaymentNotFoundError | NotInState>
  /** Resolves a dispute, as the card company does. */
  readonly resolveDispute: (
    input: PaymentOf & { readonly pgDisputeId: string }
  ) => Effect.Effect<void, PaymentNotFoundError | NotInState>
  /** Requests a billing key in PortOne's window for the buyer. Pass the token to `confirmBillingKey`. */
  readonly openBillingKey: (
    input: OpenBillingKey
  ) => Effect.Effect<
    { readonly billingIssueToken: string },
    PaymentNotFoundError | AlreadyPaidError | InvalidRequestError | NotInState | PgProviderError
  >
  /**
   * Completes the window for billing keys of a merchant who does not confirm, and returns the browser's key. A payment
   * that was opened with the key is paid with it.
   */
  readonly completeBillingKey: (input: {
    readonly billingIssueToken: string
    readonly storeId?: string | undefined
  }) => Effect.Effect<
    { readonly billingKey: string },
    | BillingKeyAlreadyIssuedError
    | BillingKeyNotFoundError
    | InformationMismatchError
    | InvalidRequestError
    | PgProviderError
  >
  /**
   * Ends a cancellation that is REQUESTED, as a PG does that cancels asynchronously: the payment's first one, or the
   * one with this id. With `isRefused`, the PG does not cancel after all.
   */
  readonly decideCancellation: (
    input: PaymentOf & { readonly cancellationId?: string | undefined; readonly isRefused?: boolean | undefined }
  ) => Effect.Effect<void, PaymentNotFoundError | NotInState>
  /** Replaces the card of a billing key, as the PG does when the card company issues another card. */
  readonly updateBillingKey: (input: UpdateBillingKey) => Effect.Effect<void, BillingKeyNotFoundError | NotInState>
  /** Makes the PG decline the next charge, by any method. Two calls decline the next two charges. */
  readonly declineNextCharge: (input: Decline) => Effect.Effect<void>

  /**
   * Replaces the faults that requests meet; `Faults.script([])` removes them. In memory they are applied to the
   * `HttpClient`, and by `PortOneEmulator.layerServer` to its sockets; another server cannot apply them.
   */
  readonly setFaults: (source: Faults.Source) => Effect.Effect<void>
  /**
   * Hands all webhooks to a handler in this process from now on, whatever their address: an effect of
   * `Webhook.toHttpEffect`, or the application's own routes by `HttpRouter.toHttpEffect`. Its services are those of the
   * caller. What it fails with is answered as by a server, and logged. A store without a `url` gets one for it, whose
   * path is `/webhooks/portone`.
   *
   * It takes the place of an earlier handler, for webhooks that are due or will be sent again, too, and stays after
   * `restore` and `reset`. With `undefined` there is none: each webhook is answered 200 in memory, and goes to its
   * address over HTTP.
   *
   * @example
   * ```ts
   * import { Webhook } from "@effect-portone/core"
   * import { PortOneEmulator, webhookSecret } from "@effect-portone/emulator"
   * import { PaymentVerification } from "@effect-portone/payments"
   * import { Effect } from "effect"
   *
   * // The endpoint needs `Payments`, as the test does that sets it.
   * const endpoint = Webhook.toHttpEffect(
   *   Webhook.match({
   *     "Transaction.Paid": (event) =>
   *       PaymentVerification.verify({ event, expected: { amount: 25_000, currency: "KRW" } }),
   *     orElse: () => Effect.void
   *   }),
   *   { secrets: [webhookSecret] }
   * )
   * const set = PortOneEmulator.use((emulator) => emulator.setWebhookHandler(endpoint))
   * ```
   */
  readonly setWebhookHandler: <E = never, R = never>(
    handler: Effect.Effect<HttpServerResponse.HttpServerResponse, E, R> | undefined
  ) => Effect.Effect<void, never, Exclude<R, HttpServerRequest.HttpServerRequest | Scope.Scope>>

  /** The latest 1,000 requests, the oldest one first. */
  readonly receivedRequests: Effect.Effect<ReadonlyArray<ReceivedRequest>>
  /** The latest 1,000 sendings of webhooks, in the order in which they ended. */
  readonly sentWebhooks: Effect.Effect<ReadonlyArray<WebhookDelivery>>
  /** Emits the {@link sentWebhooks}, and then each sending as it ends. */
  readonly webhooks: Stream.Stream<WebhookDelivery>
  /**
   * Waits until no webhook is being sent or due, so that a test can see the results. It does not wait for a later
   * retry: advance the time to it first, by `TestClock.adjust`.
   */
  readonly webhooksSettled: Effect.Effect<void>

  /** Returns everything that the emulator remembers at this moment. */
  readonly snapshot: Effect.Effect<Snapshot>
  /**
   * Continues from a snapshot. Requests that are under way are answered 503; the logs of requests and webhooks stay.
   */
  readonly restore: (snapshot: Snapshot) => Effect.Effect<void, SnapshotError>
  /** Starts anew with the same seed: without state, logs and faults. */
  readonly reset: Effect.Effect<void>
}
