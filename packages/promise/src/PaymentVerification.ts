/**
 * Verifies that a payment is what was ordered. An application must know this before it hands anything over.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import { getPayment, type GetPaymentError, Payments } from "@effect-portone/payments/generated/Payments"
import {
  AmountMismatchError,
  awaitPaid,
  AwaitPaidTimeoutError,
  CurrencyMismatchError,
  NotPaidYetError,
  OrderMismatchError,
  PaymentCancelledError,
  PaymentDisputedError,
  PaymentFailedError,
  type PaymentVerificationError,
  StoreMismatchError,
  TestChannelError,
  UnrecognizedStatusError,
  type VerifiedPayment,
  verify,
  type VerifyInput
} from "@effect-portone/payments/PaymentVerification"
import type { CallAbortedError } from "./CallAbortedError.ts"
import type { CallOptions } from "./CallOptions.ts"
import { signalOf } from "./client/options.ts"
import { type Call, createOperation } from "./Operation.ts"
import type { PromiseClient } from "./PromiseClient.ts"

export {
  AmountMismatchError,
  AwaitPaidTimeoutError,
  CurrencyMismatchError,
  type Expected,
  isMismatch as isPaymentMismatch,
  NotPaidYetError,
  OrderMismatchError,
  PaymentCancelledError,
  PaymentDisputedError,
  type PaymentEventHint,
  PaymentFailedError,
  type PaymentMismatchError,
  type PaymentVerificationError,
  StoreMismatchError,
  TestChannelError,
  UnrecognizedStatusError,
  type VerifiedPayment,
  type VerifyEventInput,
  type VerifyInput,
  type VerifyPaymentInput
} from "@effect-portone/payments/PaymentVerification"

/**
 * The input of `awaitPaid`: that of `verify`, and the moments at which the payment is read again.
 *
 * @example
 * ```ts
 * import type { AwaitPaidInput } from "@effect-portone/promise"
 *
 * // `webhook` resolves when the program's webhook endpoint hears of the payment.
 * const input = (webhook: Promise<unknown>): AwaitPaidInput => ({
 *   paymentId: "4f2d0c9ab1e84d53a0c66d7e12f9b830",
 *   expected: { amount: 9_900, currency: "KRW" },
 *   hint: webhook,
 *   timeout: "10 minutes"
 * })
 * ```
 * @category models
 * @since 0.1.0
 */
export type AwaitPaidInput = VerifyInput & {
  /** The time between two readings. When absent, 1 s at first, and half as long again each time, up to 15 s. */
  readonly readEvery?: Duration.Input | undefined
  /** Webhooks, or a promise of one: each is a reason to read at once. One that rejects or throws counts as ended. */
  readonly hint?: Promise<unknown> | AsyncIterable<unknown> | undefined
  /** The time after which the wait ends with an `AwaitPaidTimeoutError`; 15 minutes when absent. */
  readonly timeout?: Duration.Input | undefined
}

/**
 * The verification of payments as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface PaymentVerificationOperations {
  /**
   * Reads a payment, and returns it if it is paid and matches the order.
   *
   * Rejects with:
   * - `NotPaidYetError`, `PaymentFailedError`, `UnrecognizedStatusError` if it may still become paid (`isRetryable`)
   * - `PaymentCancelledError`, `TestChannelError`, `CurrencyMismatchError`, `AmountMismatchError`,
   *   `StoreMismatchError`, `OrderMismatchError` if it does not match the order, and never will
   * - `PaymentDisputedError` if the customer disputes it
   * - the errors of `getPayment`, `CallAbortedError` and `PortOneClientError`
   */
  readonly verify: Call<
    [input: VerifyInput, options?: CallOptions],
    VerifiedPayment,
    PaymentVerificationError | GetPaymentError
  >
  /**
   * Verifies a payment again and again until it is paid: by a schedule, or as soon as a hint comes. Rejects at once
   * with what waiting cannot mend, and with `AwaitPaidTimeoutError` when the time is up.
   */
  readonly awaitPaid: Call<
    [input: AwaitPaidInput, options?: CallOptions],
    VerifiedPayment,
    PaymentVerificationError | AwaitPaidTimeoutError | GetPaymentError
  >
}

const errors = [
  AmountMismatchError,
  CurrencyMismatchError,
  NotPaidYetError,
  OrderMismatchError,
  PaymentCancelledError,
  PaymentDisputedError,
  PaymentFailedError,
  StoreMismatchError,
  TestChannelError,
  UnrecognizedStatusError
] as const

const isVerificationError = (error: unknown): error is PaymentVerificationError =>
  errors.some((of) => error instanceof of)

/** Returns a hint as a stream. It is a hint and no more, so its failure is its end. */
const hintOf = (hint: AwaitPaidInput["hint"]): Stream.Stream<unknown> => {
  if (hint === undefined) return Stream.empty
  const hints =
    Symbol.asyncIterator in hint
      ? Stream.fromAsyncIterable(hint, (error) => error)
      : Stream.fromEffect(Effect.tryPromise(() => hint))
  return Stream.catchCause(hints, () => Stream.empty)
}

/**
 * Makes the verification of payments over a client.
 *
 * @example
 * ```ts
 * import { createClient, createPaymentVerification } from "@effect-portone/promise"
 *
 * const { verify } = createPaymentVerification(createClient())
 *
 * // From the server's own records, and not from the browser.
 * const settle = async (order: { readonly paymentId: string; readonly total: number }) => {
 *   try {
 *     const { paymentId, total } = order
 *     await verify({ paymentId, expected: { amount: total, currency: "KRW" } })
 *     return "paid"
 *   } catch (error) {
 *     if (verify.isError(error) && error.isRetryable) return "not yet"
 *     throw error
 *   }
 * }
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const createPaymentVerification = (client: PromiseClient): PaymentVerificationOperations => {
  const { isError: isOfReading } = createOperation(client, getPayment)
  const run = <A, E>(
    operation: string,
    effect: Effect.Effect<A, E, Payments>,
    options: CallOptions | undefined
  ): Promise<A> => client.run(Effect.provide(effect, Payments.layer), { operation, signal: signalOf(options) })
  return {
    verify: Object.assign(
      (input: VerifyInput, options?: CallOptions) => run("PaymentVerification.verify", verify(input, options), options),
      {
        isError: (
          error: unknown
        ): error is PaymentVerificationError | GetPaymentError | PortOneClientError | CallAbortedError =>
          isOfReading(error) || isVerificationError(error)
      }
    ),
    awaitPaid: Object.assign(
      (input: AwaitPaidInput, options?: CallOptions) =>
        run(
          "PaymentVerification.awaitPaid",
          Effect.suspend(() => awaitPaid(waitingOf(input), options)),
          options
        ),
      {
        isError: (
          error: unknown
        ): error is
          | PaymentVerificationError
          | AwaitPaidTimeoutError
          | GetPaymentError
          | PortOneClientError
          | CallAbortedError =>
          isOfReading(error) || isVerificationError(error) || error instanceof AwaitPaidTimeoutError
      }
    )
  }
}

/** Returns the input of a wait as the Effect client takes it. What is wrong with it is refused there. */
const waitingOf = (input: AwaitPaidInput) => {
  if (typeof input !== "object" || input === null) return input
  const { hint, readEvery, ...others } = input
  return {
    ...others,
    hint: hintOf(hint),
    schedule: readEvery === undefined ? undefined : Schedule.spaced(readEvery)
  }
}
