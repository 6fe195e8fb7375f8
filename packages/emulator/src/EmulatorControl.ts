/**
 * The other side of a payment: what the buyer, the card company and the PG do, done by a test in their place; and what the
 * emulator received and sent, and its state.
 *
 * Over HTTP the same stands under `/__emulator`, for a test in any language.
 *
 * @since 0.1.0
 */
import type { Currency, InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { WebhookEvent } from "@effect-portone/core/Webhook"
import type {
  AlreadyPaidError,
  DiscountAmountExceedsTotalAmountError,
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
  SumOfPartsExceedsTotalAmountError
} from "@effect-portone/payments/generated/Shared"
import type * as DateTime from "effect/DateTime"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type * as Faults from "@effect-portone/testing/Faults"
import { NotInState } from "./payments/payment/BrowserPayments.ts"
import { Snapshot, SnapshotError } from "./state/State.ts"

export {
  /**
   * What was asked for cannot happen to a payment in its state. The message says which state that is.
   *
   * @example
   * ```ts
   * import { PortOneEmulator } from "@effect-portone/emulator"
   * import { Effect } from "effect"
   *
   * // A buyer who has paid already cannot leave the window any more.
   * const leave = Effect.flatMap(PortOneEmulator, (emulator) => emulator.failPayment({ paymentId: "order-1" })).pipe(
   *   Effect.catchTag("NotInState", ({ message }) => Effect.log(message))
   * )
   * ```
   * @category errors
   * @since 0.1.0
   */
  NotInState,
  /**
   * All that an emulator remembers, as plain JSON. The time is no part of it, nor what was received and sent.
   *
   * @example
   * ```ts
   * import { PortOneEmulator, Snapshot } from "@effect-portone/emulator"
   * import { Effect, Layer, Schema } from "effect"
   *
   * // An emulator that goes on from what a file holds.
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
   * A snapshot cannot be read. The message names the first row that is wrong.
   *
   * @example
   * ```ts
   * import { PortOneEmulator, type Snapshot } from "@effect-portone/emulator"
   * import { Effect } from "effect"
   *
   * // Begins anew where a snapshot is not of this version.
   * const restored = Effect.fn(function*(snapshot: Snapshot) {
   *   const emulator = yield* PortOneEmulator
   *   yield* emulator.restore(snapshot).pipe(Effect.catchTag("SnapshotError", () => emulator.reset))
   * })
   * ```
   * @category errors
   * @since 0.1.0
   */
  SnapshotError
}

/**
 * Which payment; without `storeId`, of the emulator's own store.
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
  readonly storeId?: string | undefined
}

/**
 * What a merchant's page asks PortOne's payment window for.
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
  /** One whose key says "test" is for testing. */
  readonly channelKey: string
  readonly orderName: string
  /** In minor units. */
  readonly amount: PaymentAmountInput
  readonly currency: Currency
  /** What the buyer will pay with; a card when absent. */
  readonly method?: PaymentMethod | undefined
  readonly customer?: CustomerInput | undefined
  readonly customData?: string | undefined
  /** A promotion that the buyer takes. */
  readonly promotionId?: string | undefined
  /** Where the payment's webhooks go instead of where the store has them. */
  readonly noticeUrls?: ReadonlyArray<string> | undefined
  /** The buyer's browser: `PC` when absent. */
  readonly platformType?: "PC" | "MOBILE" | undefined
}

/**
 * What a merchant's page asks PortOne's window for a billing key for.
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
  /** What the PG tells of the buyer's card, its number masked. */
  readonly card?: Card | undefined
  readonly customer?: CustomerInput | undefined
  readonly customData?: string | undefined
  /** Where the key's webhooks go instead of where the store has them. */
  readonly noticeUrls?: ReadonlyArray<string> | undefined
  /** A payment that was opened and is to be paid with the key at once, by `confirmBillingKeyIssueAndPay`. */
  readonly paymentId?: string | undefined
}

/**
 * The card that a billing key charges from now on.
 *
 * @example
 * ```ts
 * import { PortOneEmulator, type UpdateBillingKey } from "@effect-portone/emulator"
 * import { Effect } from "effect"
 *
 * // From now on the key charges a card that has expired.
 * const replaced: UpdateBillingKey = { billingKey: "billing-key", card: { number: "411111******0004" } }
 * const program = Effect.flatMap(PortOneEmulator, (emulator) => emulator.updateBillingKey(replaced))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface UpdateBillingKey {
  readonly billingKey: string
  /** The emulator's own store when absent. */
  readonly storeId?: string | undefined
  /** What the PG tells of the buyer's new card, its number masked. */
  readonly card: Card
}

/**
 * Why a PG does not want to.
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
  /** The PG's own code, which a client meets as `pgCode`. */
  readonly pgCode: string
  /** The PG's words for it. */
  readonly pgMessage?: string | undefined
}

/**
 * A request that the emulator received, as it came: secrets are in it.
 *
 * @example
 * ```ts
 * import { PortOneEmulator, type ReceivedRequest } from "@effect-portone/emulator"
 * import { Effect } from "effect"
 *
 * // One for all attempts of a call.
 * const keyOf = (request: ReceivedRequest) => request.headers["idempotency-key"]
 * const keys = Effect.flatMap(PortOneEmulator, ({ receivedRequests }) =>
 *   Effect.map(receivedRequests, (requests) => new Set(requests.map(keyOf)))
 * )
 * ```
 * @category models
 * @since 0.1.0
 */
export interface ReceivedRequest {
  readonly receivedAt: DateTime.Utc
  readonly method: string
  /** The path, and the query if there is one. */
  readonly url: string
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Empty when there was none. */
  readonly body: string
  /** What the emulator answered; absent while it has not. */
  readonly response?: { readonly status: number; readonly body: string }
}

/**
 * One sending of a webhook, and what came of it.
 *
 * @example
 * ```ts
 * import { PortOneEmulator, type WebhookDelivery } from "@effect-portone/emulator"
 * import { Effect, Stream } from "effect"
 *
 * // What the merchant's endpoint did not take.
 * const isRefused = ({ response }: WebhookDelivery) => response === undefined || response.status >= 300
 * const refused = Stream.unwrap(Effect.map(PortOneEmulator, ({ webhooks }) => Stream.filter(webhooks, isRefused)))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface WebhookDelivery {
  /** The same each time that this webhook is sent. */
  readonly webhookId: string
  readonly url: string
  readonly event: WebhookEvent
  /** From 1: the how-manieth sending it was, among those by PortOne itself or among those by hand. */
  readonly attempt: number
  /** It was asked for by `resendWebhook`. */
  readonly isManual: boolean
  readonly sentAt: DateTime.Utc
  readonly status: PaymentWebhookStatus
  readonly request: { readonly headers: Readonly<Record<string, string>>; readonly body: string }
  /** What the merchant answered; absent when there was no answer within 30 seconds. */
  readonly response?: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }
  /** When it will be sent again; absent when it will not. */
  readonly nextAt?: DateTime.Utc
}

/**
 * What a test can do with an emulator.
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
export interface EmulatorControl {
  /**
   * The buyer opens the payment window: there is a READY payment now. Where the merchant confirms payments itself, the
   * browser brings `paymentToken`, which `confirmPayment` takes.
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
    | PromotionPayMethodDoesNotMatchError
    | SumOfPartsExceedsTotalAmountError
  >
  /**
   * The buyer pays a payment that is READY or PAY_PENDING, or one that FAILED: some PGs find out only later. Where the store
   * has the confirm process, the merchant is asked first, and a payment that it does not confirm is FAILED.
   */
  readonly pay: (input: PaymentOf) => Effect.Effect<void, PaymentNotFoundError | NotInState>
  /** The buyer does not pay; without a `pgCode`, because they leave the window. */
  readonly failPayment: (
    input: PaymentOf & { readonly pgCode?: string | undefined; readonly pgMessage?: string | undefined }
  ) => Effect.Effect<void, PaymentNotFoundError | NotInState>
  /**
   * The buyer has done their part, and the PG takes its time: the payment is PAY_PENDING until `pay` or `failPayment`. Where
   * the store has the confirm process, the merchant is asked first, as by `pay`.
   */
  readonly holdPayment: (input: PaymentOf) => Effect.Effect<void, PaymentNotFoundError | NotInState>
  /** The money for a virtual account comes in. */
  readonly deposit: (
    input: PaymentOf & { readonly remitterName?: string | undefined }
  ) => Effect.Effect<void, PaymentNotFoundError | PaymentNotWaitingForDepositError>
  /** The buyer tells the card company that a payment was not theirs. */
  readonly openDispute: (
    input: PaymentOf & { readonly reason?: string | undefined }
  ) => Effect.Effect<{ readonly pgDisputeId: string }, PaymentNotFoundError | NotInState>
  /** The card company decides a dispute. */
  readonly resolveDispute: (
    input: PaymentOf & { readonly pgDisputeId: string }
  ) => Effect.Effect<void, PaymentNotFoundError | NotInState>
  /** The buyer asks for a billing key in PortOne's window; the browser brings the token, which `confirmBillingKey` takes. */
  readonly openBillingKey: (
    input: OpenBillingKey
  ) => Effect.Effect<{ readonly billingIssueToken: string }, PaymentNotFoundError | AlreadyPaidError | NotInState>
  /** The card company has given the buyer another card, and the PG knows: the billing key charges that one now. */
  readonly updateBillingKey: (input: UpdateBillingKey) => Effect.Effect<void, BillingKeyNotFoundError | NotInState>
  /** The PG declines the next charge, whatever pays it. Said twice, it is the next two. */
  readonly declineNextCharge: (input: Decline) => Effect.Effect<void>

  /**
   * From now on, requests meet these faults instead of those before; `Faults.script([])` is none. In memory they are done to
   * the `HttpClient`, and by `PortOneEmulator.layerServer` to its sockets; another server has no way to do them.
   */
  readonly setFaults: (source: Faults.Source) => Effect.Effect<void>

  /** The latest 1,000 requests, the oldest one first. */
  readonly receivedRequests: Effect.Effect<ReadonlyArray<ReceivedRequest>>
  /** The latest 1,000 sendings of webhooks, in the order in which they ended. */
  readonly sentWebhooks: Effect.Effect<ReadonlyArray<WebhookDelivery>>
  /** The {@link sentWebhooks}, and then each as it ends. */
  readonly webhooks: Stream.Stream<WebhookDelivery>
  /**
   * Waits until no webhook is being sent or due, so that what comes of one is there to be seen. One that will be sent again
   * later is not waited for: its time is to be brought about first, as by `TestClock.adjust`.
   */
  readonly webhooksSettled: Effect.Effect<void>

  /** Everything that it remembers at this moment. */
  readonly snapshot: Effect.Effect<Snapshot>
  /** Goes on from a snapshot. Requests that are under way are answered 503, and what was received and sent is kept. */
  readonly restore: (snapshot: Snapshot) => Effect.Effect<void, SnapshotError>
  /** Begins anew: nothing is remembered, received or sent, there are no faults, and the seed is where it began. */
  readonly reset: Effect.Effect<void>
  /** How often anything changed so far: while it is the same, so is the snapshot. */
  readonly changes: Effect.Effect<number>
}
