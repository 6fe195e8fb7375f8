/**
 * Finds out whether a charge or a refund of unknown outcome happened, and never does it twice.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { hasProperty } from "effect/Predicate"
import { TransportError } from "@effect-portone/core/ClientErrorReason"
import type { DocumentedError } from "@effect-portone/core/DocumentedError"
import { isPortOneClientError, PortOneClientError } from "@effect-portone/core/PortOneClientError"
import {
  type CancelPaymentError,
  type CancelPaymentInput,
  type CancelPaymentResponse,
  cancelPayment,
  confirmPayment,
  type ConfirmPaymentError,
  payInstantly,
  type PayInstantlyError,
  Payments,
  payWithBillingKey,
  type PayWithBillingKeyError
} from "@effect-portone/payments/generated/Payments"
import * as Effects from "@effect-portone/payments/UnknownOutcome"
import { type CallAbortedError, isCallAbortedError } from "./CallAbortedError.ts"
import type { CallOptions } from "./CallOptions.ts"
import { signalOf } from "./client/options.ts"
import { type Call, createOperation } from "./Operation.ts"
import type { PromiseClient } from "./PromiseClient.ts"

export { type LostCall, type Resolution, UnresolvedOutcomeError } from "@effect-portone/payments/UnknownOutcome"

/**
 * The options for reading the payment.
 *
 * @example
 * ```ts
 * import type { ResolveOptions } from "@effect-portone/promise"
 *
 * // For a PG that is known to be slow.
 * const patient: ResolveOptions = { settledAfter: "10 minutes", readEvery: "20 seconds" }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface ResolveOptions extends Effects.Options {
  /** Ends the search. What it was about stays unknown. */
  readonly signal?: AbortSignal | undefined
}

/**
 * The charge in question.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChargeInQuestion<A> extends ResolveOptions {
  readonly paymentId: string
  /** Repeats the same operation with the same input and these options. When absent, nothing is sent again. */
  readonly repeat?: ((options: CallOptions) => Promise<A>) | undefined
}

/**
 * The search for a charge of unknown outcome.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResolveCharge {
  <A = never>(
    call: PortOneClientError | CallAbortedError | Effects.LostCall,
    charge: ChargeInQuestion<A>
  ): Promise<Effects.Resolution<A>>
  /**
   * Returns true for what this function rejects with, and narrows its type to that. It is false for a defect, and for
   * what the program itself has thrown.
   */
  readonly isError: (
    error: unknown
  ) => error is
    | PayWithBillingKeyError
    | PayInstantlyError
    | ConfirmPaymentError
    | Effects.UnresolvedOutcomeError
    | PortOneClientError
    | CallAbortedError
}

/**
 * The search for calls of unknown outcome, as promises. It may take minutes, until `settledAfter` is over: run it in a
 * job, and not while somebody waits for the answer to a request.
 *
 * @category models
 * @since 0.1.0
 */
export interface UnknownOutcomeOperations {
  /**
   * Finds out whether a charge happened, given the error that it rejected with, or what was stored of it. Rejects with
   * that error if its outcome is known (`NotSent`, `Refused`), with a documented error if PortOne refused the
   * repetition, and with `UnresolvedOutcomeError` if the outcome stays unknown: then a person has to look.
   */
  readonly resolveCharge: ResolveCharge
  /**
   * Finds out whether a refund happened, given the input of the call. Give the reason of a refund a mark, with
   * `markedReason`: without one, no refund is said to be `Applied`.
   */
  readonly resolveCancellation: Call<
    [
      call: PortOneClientError | CallAbortedError | Effects.LostCall,
      input: CancelPaymentInput,
      options?: ResolveOptions
    ],
    Effects.Resolution<CancelPaymentResponse>,
    CancelPaymentError | Effects.UnresolvedOutcomeError
  >
  /**
   * Returns the reason of a refund with the mark of its idempotency key before it, by which the refund can be found.
   * Make the key first, keep it, and send the refund with both.
   */
  readonly markedReason: (reason: string, idempotencyKey: string) => Promise<string>
}

const isUnresolved = (error: unknown): error is Effects.UnresolvedOutcomeError =>
  error instanceof Effects.UnresolvedOutcomeError

/** Returns true for a failure that says itself that nothing happened. */
const isDefinite = (call: unknown): call is CallAbortedError =>
  isCallAbortedError(call) && (call.outcome === "NotSent" || call.outcome === "Refused")

/**
 * Completes options with the store and the credentials that an aborted call had. Those of a `PortOneClientError` are
 * known to the Effect client.
 */
const withOwn = <Options extends Effects.Options>(call: unknown, options: Options): Options => {
  if (!isCallAbortedError(call)) return options
  const { credentials = call.own.credentials, storeId = call.own.storeId } = options
  return { ...options, credentials, storeId }
}

/** Returns true for what the promise of an operation rejects with, whichever operation it is. */
const isFailure = (error: unknown): error is DocumentedError | PortOneClientError =>
  isPortOneClientError(error) ||
  (hasProperty(error, "_tag") && hasProperty(error, "outcome") && error.outcome === "Refused")

/**
 * Returns a repetition that was aborted, by a signal of the program's own, as the Effect client knows a lost answer. It
 * keeps what PortOne said of the charge before: that it was carried out, or that the first request still runs.
 */
const lostAnswerOf = (aborted: CallAbortedError): PortOneClientError => {
  const { idempotencyKey, isRetryable, operation, outcome, startedAt, wasRunning } = aborted
  const reason = new TransportError({ description: "it was aborted", code: undefined, status: undefined })
  return new PortOneClientError({
    operation,
    reason,
    outcome,
    attempts: startedAt === undefined ? 0 : 1,
    isRetryable,
    idempotencyKey,
    startedAt,
    wasRunning
  })
}

/**
 * Returns the repetition as an effect. Only what an operation rejects with is an answer, or a lost one; anything else
 * that the program's function throws is none, and the payment is read then.
 */
const repetitionOf =
  <A>(repeat: (options: CallOptions) => Promise<A>) =>
  (options: CallOptions): Effect.Effect<A, DocumentedError | PortOneClientError> =>
    Effect.catchDefect(
      Effect.promise((signal) => repeat({ ...options, signal })),
      (error) => {
        if (isCallAbortedError(error)) return Effect.fail(lostAnswerOf(error))
        return isFailure(error) ? Effect.fail(error) : Effect.die(error)
      }
    )

/** Returns a charge as the Effect client takes it. What is wrong with it is refused there. */
const chargeOf = <A>(call: unknown, charge: ChargeInQuestion<A>) => {
  if (typeof charge !== "object" || charge === null) return charge
  const { repeat } = charge
  return {
    ...withOwn(call, charge),
    repeat: typeof repeat === "function" ? repetitionOf((options) => repeat.call(charge, options)) : repeat
  }
}

/**
 * Makes the search for calls of unknown outcome over a client.
 *
 * @example
 * ```ts
 * import { createPortOne, isCallError, type PayWithBillingKeyInput } from "@effect-portone/promise"
 *
 * const portone = createPortOne()
 *
 * const charge = async (input: PayWithBillingKeyInput) => {
 *   try {
 *     await portone.payments.payWithBillingKey(input)
 *   } catch (error) {
 *     if (!isCallError(error)) throw error
 *     await portone.unknownOutcome.resolveCharge(error, {
 *       paymentId: input.paymentId,
 *       repeat: (options) => portone.payments.payWithBillingKey(input, options)
 *     })
 *   }
 * }
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const createUnknownOutcome = (client: PromiseClient): UnknownOutcomeOperations => {
  const { isError: isOfCancellation } = createOperation(client, cancelPayment)
  const isOfCharge = [
    createOperation(client, payWithBillingKey).isError,
    createOperation(client, payInstantly).isError,
    createOperation(client, confirmPayment).isError
  ]
  const run = <A, E>(
    operation: string,
    effect: Effect.Effect<A, E, Payments>,
    options: ResolveOptions | undefined
  ): Promise<A> => client.run(Effect.provide(effect, Payments.layer), { operation, signal: signalOf(options) })
  return {
    resolveCharge: Object.assign(
      <A = never>(
        call: PortOneClientError | CallAbortedError | Effects.LostCall,
        charge: ChargeInQuestion<A>
      ): Promise<Effects.Resolution<A>> =>
        isDefinite(call)
          ? Promise.reject(call)
          : run(
              "UnknownOutcome.resolveCharge",
              Effect.suspend(() => Effects.resolveCharge(call, chargeOf(call, charge))),
              charge
            ),
      {
        isError: (
          error: unknown
        ): error is
          | PayWithBillingKeyError
          | PayInstantlyError
          | ConfirmPaymentError
          | Effects.UnresolvedOutcomeError
          | PortOneClientError
          | CallAbortedError => isOfCharge.some((isError) => isError(error)) || isUnresolved(error)
      }
    ),
    resolveCancellation: Object.assign(
      (
        call: PortOneClientError | CallAbortedError | Effects.LostCall,
        input: CancelPaymentInput,
        options?: ResolveOptions
      ) =>
        isDefinite(call)
          ? Promise.reject(call)
          : run(
              "UnknownOutcome.resolveCancellation",
              Effect.suspend(() => Effects.resolveCancellation(call, input, withOwn(call, options ?? {}))),
              options
            ),
      {
        isError: (
          error: unknown
        ): error is CancelPaymentError | Effects.UnresolvedOutcomeError | PortOneClientError | CallAbortedError =>
          isOfCancellation(error) || isUnresolved(error)
      }
    ),
    markedReason: (reason, idempotencyKey) => Effect.runPromise(Effects.markedReason(reason, idempotencyKey))
  }
}
