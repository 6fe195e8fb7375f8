/**
 * Makes functions that return promises of operations.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import { hasProperty } from "effect/Predicate"
import type { Endpoint } from "@effect-portone/core/Endpoint"
import { PortOneClient, type PortOneRequest, type PortOneResponse } from "@effect-portone/core/PortOneClient"
import { isPortOneClientError, type PortOneClientError } from "@effect-portone/core/PortOneClientError"
import { type CallAbortedError, isCallAbortedError } from "./CallAbortedError.ts"
import type { CallOptions } from "./CallOptions.ts"
import { ownOf, signalOf } from "./client/options.ts"
import type { PromiseClient, RunOptions } from "./PromiseClient.ts"

/**
 * The arguments of an operation. The input can be left out if no field of it is required.
 *
 * @category models
 * @since 0.1.0
 */
export type Arguments<Input> = {} extends Input
  ? [input?: Input, options?: CallOptions]
  : [input: Input, options?: CallOptions]

/**
 * A function that returns a promise, and tells its own errors from all others.
 *
 * @category models
 * @since 0.1.0
 */
export interface Call<Args extends ReadonlyArray<unknown>, Success, Error> {
  (...args: Args): Promise<Success>
  /**
   * Returns true for what this function rejects with, and narrows its type to that. It is false for a defect, and for
   * what the program itself has thrown.
   */
  readonly isError: (error: unknown) => error is Error | PortOneClientError | CallAbortedError
}

/**
 * An operation as a function that returns a promise.
 *
 * @example
 * ```ts
 * import { createPortOne } from "@effect-portone/promise"
 *
 * const { payments } = createPortOne()
 *
 * const read = async (paymentId: string) => {
 *   try {
 *     return await payments.getPayment({ paymentId })
 *   } catch (error) {
 *     if (payments.getPayment.isError(error) && error._tag === "PaymentNotFoundError") return undefined
 *     throw error
 *   }
 * }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Operation<Input, Success, Error> extends Call<Arguments<Input>, Success, Error> {
  /** Runs the operation and returns the whole answer: value, status, headers, body and attempts. */
  readonly withResponse: (...args: Arguments<Input>) => Promise<PortOneResponse<Success>>
}

const describe = (operation: string, method: string | undefined): RunOptions => ({
  operation,
  call: method === "GET" ? "read" : "write"
})

/**
 * Runs one call. Its signal and what else a `CallAbortedError` tells is read here; all else of its options, and what is
 * wrong with them, is the Effect client's.
 */
const runCall = <A, E>(
  client: PromiseClient,
  usual: RunOptions,
  effect: Effect.Effect<A, E, PortOneClient>,
  options: CallOptions | undefined
): Promise<A> =>
  client.run(effect, options === undefined ? usual : { ...usual, signal: signalOf(options), own: ownOf(options) })

/**
 * Makes the function of one operation over a client. Programs that use few operations and are bundled take this one;
 * `createPortOne` has the functions of all operations.
 *
 * @example
 * ```ts
 * import { createClient, createOperation, getPayment } from "@effect-portone/promise"
 *
 * const read = createOperation(createClient(), getPayment)
 *
 * const statusOf = async (paymentId: string) => (await read({ paymentId })).status
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const createOperation = <I, A, E>(client: PromiseClient, endpoint: Endpoint<I, A, E>): Operation<I, A, E> => {
  const usual = describe(`${endpoint.service}.${endpoint.id}`, endpoint.method)
  // Where no field of an input is required, an empty one is an input.
  const orEmpty = (input: I | undefined): I => (input === undefined ? ({} as I) : input)
  const run = (input?: I, options?: CallOptions): Promise<A> =>
    runCall(client, usual, PortOneClient.run(endpoint, orEmpty(input), options), options)
  const withResponse = (input?: I, options?: CallOptions): Promise<PortOneResponse<A>> =>
    runCall(client, usual, PortOneClient.runWithResponse(endpoint, orEmpty(input), options), options)
  const isError = (error: unknown): error is E | PortOneClientError | CallAbortedError =>
    isCallError(error) || endpoint.errors.members.some((member) => isOf(error, member))
  // `Arguments` are those of `run`, whether or not the input can be left out.
  return Object.assign(run, { isError, withResponse }) as Operation<I, A, E>
}

/**
 * Returns true for the errors that every operation may reject with besides those that PortOne documents for it.
 *
 * @example
 * ```ts
 * import { isCallError } from "@effect-portone/promise"
 *
 * const outcomeOf = (error: unknown) => (isCallError(error) ? error.outcome : undefined)
 * ```
 * @category guards
 * @since 0.1.0
 */
export const isCallError = (u: unknown): u is PortOneClientError | CallAbortedError =>
  isPortOneClientError(u) || isCallAbortedError(u)

const isOf = (error: unknown, member: unknown): boolean => typeof member === "function" && error instanceof member

/**
 * Sends a request that no operation describes yet. Every error of PortOne's is then an `UndocumentedError` with its
 * `type`.
 *
 * @example
 * ```ts
 * import { createClient, sendRequest } from "@effect-portone/promise"
 *
 * const client = createClient()
 *
 * const added = (paymentId: string) =>
 *   sendRequest(client, { method: "GET", path: "/payments/{paymentId}/added-tomorrow", params: { paymentId } })
 * ```
 * @category running
 * @since 0.1.0
 */
export const sendRequest = (
  client: PromiseClient,
  request: PortOneRequest,
  options?: CallOptions
): Promise<PortOneResponse<unknown>> =>
  runCall(
    client,
    describe("PortOneClient.request", hasProperty(request, "method") ? request.method : undefined),
    PortOneClient.request(request, options),
    options
  )
