/**
 * Verifies that a payment is what was ordered. An application must know this before it hands anything over.
 *
 * A paid payment proves little by itself. The browser that opens the checkout chooses the amount, the currency, the
 * channel (test channels are public), the store and the order, and then says which payment id it has paid. So the
 * payment is read from PortOne, and everything that the browser could have chosen is checked against the server's own
 * record of the order. One thing is left to the application: a payment id belongs to one order, and an order is handed
 * out once.
 *
 * A payment that has failed is not over: it may be tried again, and with Eximbay, Payletter, Paymentwall, and WeChat
 * Pay and Alipay+ of KICC the failed attempt itself may be paid later.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { hasProperty, isReadonlyObject } from "effect/Predicate"
import * as Result from "effect/Result"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import type { CallOptions } from "@effect-portone/core/CallOptions"
import { Currency } from "@effect-portone/core/generated/Shared"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import { durationOf } from "./facts/durationOf.ts"
import { readFacts } from "./facts/readFacts.ts"
import type { GetPaymentError, Payments } from "./generated/Payments.ts"
import { readGiven, refuse } from "./given/readGiven.ts"
import { checkPayment, type Order } from "./verification/check.ts"
import { AwaitPaidTimeoutError, type PaymentVerificationError, StoreMismatchError } from "./verification/errors.ts"
import type { Expected } from "./verification/expected.ts"
import { factsFor } from "./verification/facts.ts"
import { repeatOnHint } from "./verification/repeatOnHint.ts"
import { verified, type VerifiedPayment } from "./verification/verified.ts"

export type { Expected } from "./verification/expected.ts"
export type { VerifiedPayment } from "./verification/verified.ts"
export {
  AmountMismatchError,
  AwaitPaidTimeoutError,
  CurrencyMismatchError,
  isMismatch,
  NotPaidYetError,
  OrderMismatchError,
  PaymentCancelledError,
  PaymentDisputedError,
  PaymentFailedError,
  type PaymentMismatchError,
  type PaymentVerificationError,
  StoreMismatchError,
  TestChannelError,
  UnrecognizedStatusError
} from "./verification/errors.ts"

/**
 * The part of a payment's webhook that is read, of version 2024-04-25 or 2024-01-01.
 *
 * A webhook is a hint, and no more: only the id and the store are taken from it, and the payment is read from PortOne.
 *
 * @category models
 * @since 0.1.0
 */
export type PaymentEventHint =
  | {
      readonly type: string
      readonly data: { readonly paymentId: string; readonly storeId?: string | undefined }
    }
  | { readonly payment_id: string }

const verifying = "PaymentVerification.verify"

interface Terms {
  readonly expected: Expected
  /**
   * True if a payment through a test channel counts too; false when absent. Anybody can pay through such a channel for
   * nothing, so never set it in production.
   */
  readonly allowTest?: boolean | undefined
}

/**
 * The input of {@link verify} for the payment id of an order.
 *
 * @example
 * ```ts
 * import type { PaymentVerification } from "@effect-portone/payments"
 *
 * const inDevelopment = (paymentId: string): PaymentVerification.VerifyPaymentInput => ({
 *   paymentId,
 *   expected: { amount: 9_900, currency: "KRW" },
 *   allowTest: true
 * })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface VerifyPaymentInput extends Terms {
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  readonly event?: undefined
}

/**
 * The input of {@link verify} for a webhook in place of an id.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 * import type { PaymentVerification } from "@effect-portone/payments"
 *
 * const ofWebhook = (event: Webhook.TransactionPaid, total: number): PaymentVerification.VerifyEventInput => ({
 *   event,
 *   expected: { amount: total, currency: "KRW" }
 * })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface VerifyEventInput extends Terms {
  /** The webhook, after its signature was verified. `expected` must be of the order of *its* payment id. */
  readonly event: PaymentEventHint
  readonly paymentId?: undefined
}

/**
 * The input of {@link verify}: an id or a webhook, and the expectations.
 *
 * @example
 * ```ts
 * import type { PaymentVerification } from "@effect-portone/payments"
 *
 * const input: PaymentVerification.VerifyInput = {
 *   paymentId: "4f2d0c9ab1e84d53a0c66d7e12f9b830",
 *   expected: { amount: 9_900, currency: "KRW" }
 * }
 * ```
 * @category models
 * @since 0.1.0
 */
export type VerifyInput = VerifyEventInput | VerifyPaymentInput

/** An order to be verified, with each field read once. */
interface Given {
  readonly order: Order
  /** The store in which the payment is read. */
  readonly storeId: string | undefined
  /** The store that a webhook names. */
  readonly eventStoreId: string | undefined
}

/** Reads an input, or refuses what can get past the types: a cast, JavaScript, a value that went missing. */
const readInput = (input: unknown): Result.Result<Given, string> => {
  if (!isReadonlyObject(input)) return refuse("the input is no object: give paymentId or event, and expected")
  const { allowTest, event, expected: given, paymentId } = input
  if ((event === undefined) === (paymentId === undefined)) return refuse("give either paymentId or event")
  return Result.flatMap(readExpected(given), (expected) => {
    const { paymentId: id, storeId } = event === undefined ? { paymentId, storeId: undefined } : readEvent(event)
    if (typeof id !== "string") return refuse("event tells of no payment")
    // A blank one names no store, as one that is absent.
    const eventStoreId =
      storeId === null || (typeof storeId === "string" && storeId.trim() === "") ? undefined : storeId
    if (eventStoreId !== undefined && typeof eventStoreId !== "string") {
      return refuse("event.data.storeId is there, but is no text")
    }
    const whole: Expected = eventStoreId === undefined ? expected : { ...expected, storeId: eventStoreId }
    return Result.succeed({
      order: { paymentId: id, expected: whole, allowTest: allowTest === true },
      storeId: expected.storeId,
      eventStoreId
    })
  })
}

const texts = ["storeId", "orderName", "customData"] as const

/** Reads what is expected of a payment. A field that is there and cannot be checked is a check that got lost. */
const readExpected = (given: unknown): Result.Result<Expected, string> => {
  if (!isReadonlyObject(given)) return refuse("expected is missing: what the payment has to be")
  const { amount, currency } = given
  if (typeof amount !== "number" || !Number.isSafeInteger(amount) || amount < 0) {
    return refuse("expected.amount is an integer in minor units, and not negative")
  }
  if (!isCurrency(currency)) return refuse("expected.currency is an ISO 4217 code in capitals")
  const checked: { [Name in (typeof texts)[number]]?: string } = {}
  for (const name of texts) {
    if (!(name in given)) continue
    const text = given[name]
    if (typeof text !== "string") {
      return refuse(`expected.${name} is there, but is no text: leave it out if it is not to be checked`)
    }
    checked[name] = text
  }
  return Result.succeed({ amount, currency, ...checked })
}

const isCurrency = (u: unknown): u is Currency => Currency.literals.some((code) => code === u)

/** Returns the payment id of a webhook of either version, and its store, if it has them. */
const readEvent = (event: unknown): { readonly paymentId: unknown; readonly storeId: unknown } => {
  const hasData = hasProperty(event, "data")
  const about = hasData ? event.data : event
  const storeId = hasData && hasProperty(about, "storeId") ? about.storeId : undefined
  if (hasProperty(about, "paymentId")) return { paymentId: about.paymentId, storeId }
  return { paymentId: hasProperty(about, "payment_id") ? about.payment_id : undefined, storeId }
}

/** Returns true if a hint may be about a payment. One without a payment id may be, and so may one that throws. */
const mayConcern = (event: unknown, paymentId: string): boolean => {
  try {
    return (readEvent(event).paymentId ?? paymentId) === paymentId
  } catch {
    return true
  }
}

/** Reads the payment of an order, and checks it. */
const verifyOrder = ({ eventStoreId, order, storeId }: Given, options: CallOptions | undefined) =>
  Effect.gen(function* () {
    const { expected, paymentId } = order
    // Another store may have a payment of the same id: its webhook is about another order.
    if (storeId !== undefined && eventStoreId !== undefined && eventStoreId !== storeId) {
      return yield* new StoreMismatchError({ paymentId, expected: storeId, actual: eventStoreId })
    }
    const read = yield* readFacts(factsFor(expected), (payment) => payment, { paymentId, storeId }, options)
    // A call that names a store asks for a payment of that store.
    const askedOf = expected.storeId ?? options?.storeId
    const ofStore = askedOf === undefined ? expected : { ...expected, storeId: askedOf }
    return verified(read, yield* Effect.fromResult(checkPayment(read.facts, { ...order, expected: ofStore })))
  })

/**
 * Reads a payment, and returns it if it is paid and matches the order.
 *
 * The payment must be of the expected store, or of that of the call's options, paid, through a live channel, in the
 * expected currency, of exactly the expected total, and paid in full after its discounts, for the expected order. No
 * part of it may be cancelled, about to be, or in dispute. A cancellation of a status that this version does not know
 * counts as about to be, and a dispute of one as open. Fails with
 * - `NotPaidYetError`, `PaymentFailedError`, `UnrecognizedStatusError`: the payment may still become paid
 *   (`isRetryable`);
 * - `PaymentCancelledError`, `TestChannelError`, `CurrencyMismatchError`, `AmountMismatchError`, `StoreMismatchError`,
 *   `OrderMismatchError`: the payment does not match the order, and never will;
 * - `PaymentDisputedError`: the customer disputes the payment, and only the end of that can tell;
 * - the documented errors of `getPayment`, of which `PaymentNotFoundError` also means that the payment is of another
 *   store;
 * - `PortOneClientError` for everything else, such as an `expected` that makes no sense, or an answer in which a field
 *   that is checked is missing or odd. Any other field of the payment may be.
 *
 * @example
 * ```ts
 * import { PaymentVerification } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const order = { paymentId: "4f2d0c9ab1e84d53a0c66d7e12f9b830", total: 9_900 } // from the server's own records
 *
 * const paid = PaymentVerification.verify({
 *   paymentId: order.paymentId,
 *   expected: { amount: order.total, currency: "KRW", orderName: "Monthly plan" }
 * }).pipe(
 *   Effect.map((payment) => `hand out what ${payment.id} pays for`),
 *   Effect.catchTag("NotPaidYetError", () => Effect.succeed("not yet"))
 * )
 * ```
 * @category verification
 * @since 0.1.0
 */
export const verify: (
  input: VerifyInput,
  options?: CallOptions
) => Effect.Effect<VerifiedPayment, GetPaymentError | PaymentVerificationError | PortOneClientError, Payments> =
  Effect.fn(verifying)(function* (input: VerifyInput, options?: CallOptions) {
    return yield* verifyOrder(yield* readGiven(verifying, () => readInput(input)), options)
  })

/**
 * The options of {@link awaitPaid} for waiting.
 *
 * @example
 * ```ts
 * import type { PaymentVerification } from "@effect-portone/payments"
 * import { Schedule } from "effect"
 *
 * const patiently: PaymentVerification.Waiting = { schedule: Schedule.spaced("1 minute"), timeout: "1 day" }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Waiting<R = never> {
  /** The schedule of readings; {@link defaultSchedule} when absent. `Schedule.recurs(0)` reads on hints only. */
  readonly schedule?: Schedule.Schedule<unknown, unknown> | undefined
  /**
   * Hints that now is a good time to read: each element of a stream, or the end of an effect (`Deferred.await(…)`).
   * Webhooks of other payments in a stream are ignored. A hint cannot make a payment paid. However many come, they
   * cause one reading at once, and then one a second.
   */
  readonly hint?: Effect.Effect<unknown, never, R> | Stream.Stream<unknown, never, R> | undefined
  /** The time for the whole wait, the last reading included; 15 minutes when absent. */
  readonly timeout?: Duration.Input | undefined
}

/**
 * The input of {@link awaitPaid}: that of {@link verify}, and the options for waiting.
 *
 * @example
 * ```ts
 * import type { PaymentVerification } from "@effect-portone/payments"
 * import type { Stream } from "effect"
 *
 * const input = (webhooks: Stream.Stream<unknown>): PaymentVerification.AwaitPaidInput => ({
 *   paymentId: "4f2d0c9ab1e84d53a0c66d7e12f9b830",
 *   expected: { amount: 9_900, currency: "KRW" },
 *   hint: webhooks
 * })
 * ```
 * @category models
 * @since 0.1.0
 */
export type AwaitPaidInput<R = never> = VerifyInput & Waiting<R>

/**
 * The default schedule of {@link awaitPaid}: reads again after 1 s, then waits half as long again each time, up to 15
 * s.
 *
 * @example
 * ```ts
 * import { PaymentVerification } from "@effect-portone/payments"
 * import { Schedule } from "effect"
 *
 * const tenTimes = Schedule.upTo(PaymentVerification.defaultSchedule, { times: 10 })
 * ```
 *
 * @category waiting
 * @since 0.1.0
 */
export const defaultSchedule: Schedule.Schedule<unknown, unknown> = Schedule.min([
  Schedule.exponential(Duration.seconds(1), 1.5),
  Schedule.spaced(Duration.seconds(15))
])

const defaultTimeout = Duration.minutes(15)

/** The least time between two readings that hints cause: that before the first repetition of the schedule. */
const hintPace = Duration.seconds(1)

/** Reads the input of a wait, or refuses it. */
const readWaiting = <R>(input: AwaitPaidInput<R>) =>
  Result.flatMap(readInput(input), (given) => {
    const { hint, schedule = defaultSchedule, timeout: limit = defaultTimeout } = input
    const timeout = durationOf(limit)
    if (timeout === undefined) return refuse("timeout is no duration")
    if (!Schedule.isSchedule(schedule)) return refuse("schedule is no Schedule")
    if (hint !== undefined && !Stream.isStream(hint) && !Effect.isEffect(hint)) {
      return refuse("hint is neither an Effect nor a Stream")
    }
    return Result.succeed({ given, hint, schedule, timeout })
  })

const waiting = "PaymentVerification.awaitPaid"

/**
 * Verifies a payment again and again until it is paid: by a schedule, or as soon as a webhook hints at it, whichever is
 * first.
 *
 * Fails at once on what waiting cannot mend: another amount, a test channel, a cancellation, wrong credentials. Waits
 * on through what waiting can mend: a payment that is not paid yet, has failed, or does not exist yet
 * (`PaymentNotFoundError`: a payment comes into being when the customer opens the checkout), and a connection that
 * fails. Fails with `AwaitPaidTimeoutError` when the time is up; it holds the last of these errors, and the payment may
 * still be paid later. Fails with the last of these errors itself when the schedule has ended and no hint can come any
 * more.
 *
 * @example
 * ```ts
 * import { PaymentVerification } from "@effect-portone/payments"
 * import { Deferred, Effect } from "effect"
 *
 * const wait = Effect.gen(function*() {
 *   const webhook = yield* Deferred.make<void>() // completed by the program's webhook endpoint
 *   return yield* PaymentVerification.awaitPaid({
 *     paymentId: "4f2d0c9ab1e84d53a0c66d7e12f9b830",
 *     expected: { amount: 9_900, currency: "KRW" },
 *     hint: Deferred.await(webhook),
 *     timeout: "10 minutes"
 *   })
 * })
 * ```
 * @category verification
 * @since 0.1.0
 */
export const awaitPaid: <R = never>(
  input: AwaitPaidInput<R>,
  options?: CallOptions
) => Effect.Effect<
  VerifiedPayment,
  AwaitPaidTimeoutError | GetPaymentError | PaymentVerificationError | PortOneClientError,
  Payments | R
> = Effect.fn(waiting)(function* <R>(input: AwaitPaidInput<R>, options?: CallOptions) {
  const { given, hint, schedule, timeout } = yield* readGiven(waiting, () => readWaiting(input))
  const { paymentId } = given.order
  let last: AwaitPaidTimeoutError["last"]
  const read = verifyOrder(given, options).pipe(
    Effect.withSpan(verifying),
    Effect.tapError((error) => Effect.sync(() => (last = error)))
  )
  return yield* repeatOnHint(read, {
    canMend: (error) => error.isRetryable || error._tag === "PaymentNotFoundError",
    schedule,
    hint,
    concerns: (event) => mayConcern(event, paymentId),
    pace: hintPace
  }).pipe(
    Effect.timeoutOrElse({
      duration: timeout,
      orElse: () => Effect.suspend(() => Effect.fail(new AwaitPaidTimeoutError({ paymentId, timeout, last })))
    })
  )
})
