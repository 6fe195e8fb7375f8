/**
 * Lets calls that read the same thing at the same time share one request, as when many handlers ask for one payment at
 * once.
 *
 * No answer is kept: a call that begins after it has come sends a request of its own. But an answer may be older than
 * a call that shares it, by the time that its request took. `PaymentVerification`, `CancellableAmount` and
 * `UnknownOutcome` decide on what they read, so they share nothing: see {@link Enabled}.
 *
 * @since 0.1.0
 */
import * as Cache from "effect/Cache"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Equal from "effect/Equal"
import * as Hash from "effect/Hash"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import type { CallOptions } from "./CallOptions.ts"
import { orRefuse, readInput, refuse } from "./client/input.ts"
import { toRequest } from "./client/request.ts"
import type { Endpoint } from "./Endpoint.ts"
import { PortOneClient, type PortOneResponse } from "./PortOneClient.ts"
import type { PortOneClientError } from "./PortOneClientError.ts"

/**
 * False in a scope whose reads must not begin before they are asked for: none of them shares a request.
 *
 * @example
 * ```ts
 * import { SharedReads } from "@effect-portone/core"
 * import { Payments } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * // What a webhook tells of has happened already, and an answer that was asked for before it may not know.
 * const readNow = (paymentId: string) =>
 *   Effect.flatMap(Payments, (payments) => payments.getPayment({ paymentId })).pipe(
 *     Effect.provideService(SharedReads.Enabled, false)
 *   )
 * ```
 * @category services
 * @since 0.1.0
 */
export const Enabled: Context.Reference<boolean> = Context.Reference("@effect-portone/core/SharedReads/Enabled", {
  defaultValue: () => true
})

/** Stands for a read under way. Equal to another that asks for the same and reads the answer with the same schema. */
class Read extends Data.Class<{
  readonly endpoint: object
  readonly asked: string
  readonly call: Effect.Effect<PortOneResponse<unknown>, unknown>
}> {
  [Equal.symbol](that: Equal.Equal): boolean {
    // A stream reads the pages of a list with an endpoint of its own, under the same id.
    return that instanceof Read && that.endpoint === this.endpoint && that.asked === this.asked
  }
  [Hash.symbol](): number {
    return Hash.string(this.asked)
  }
}

/** A call that may be shared, as it was read: what tells it from others, and what it is made with. */
interface Asked<I> {
  readonly asked: string
  readonly input: I
  readonly options: CallOptions
}

/**
 * Reads what a call asks for: the request that it makes, and not how its input is made. `undefined` where the call may
 * not be shared, or where its input is refused. A call with odd options is not shared: the client refuses it, and must
 * not refuse others with it.
 */
const readCall = <I, A, E>(endpoint: Endpoint<I, A, E>, given: I, options: CallOptions = {}): Asked<I> | undefined => {
  const read = orRefuse(() => {
    const { check, credentials, idempotencyKey, retry, storeId, timeout } = options
    // A number has all of these fields, each of them undefined.
    const isOdd = typeof options !== "object" || (storeId !== undefined && typeof storeId !== "string")
    if (
      isOdd ||
      endpoint.method !== "GET" ||
      [check, credentials, retry, timeout].some((option) => option !== undefined)
    ) {
      return refuse("it is not shared")
    }
    return Result.flatMap(readInput(endpoint, given), (input) =>
      Result.map(toRequest(endpoint, input, storeId), ({ headers, target }) => ({
        asked: JSON.stringify([endpoint.id, target, headers, storeId]),
        input,
        options: { idempotencyKey, storeId }
      }))
    )
  })
  return Result.getOrUndefined(read)
}

/**
 * Wraps the client so that reads under way are shared. The first caller of a request decides its retry policy and its
 * parent span; all callers get the same value or error. The request goes on while one of them waits for it. A call with
 * a timeout, a retry policy, credentials or a check of its own is never shared, and neither is one that changes
 * something, or one of a scope in which {@link Enabled} is false. It is not for Cloudflare Workers, where no request
 * can wait for another one.
 *
 * @example
 * ```ts
 * import { PortOneClient, SharedReads } from "@effect-portone/core"
 * import { Payments } from "@effect-portone/payments"
 * import { Layer } from "effect"
 *
 * const live = Payments.layer.pipe(Layer.provide(SharedReads.layer), Layer.provide(PortOneClient.layerConfig()))
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layer: Layer.Layer<PortOneClient, never, PortOneClient> = Layer.fresh(
  // Layers are built once and shared, but another client must share its reads by itself.
  Layer.effect(
    PortOneClient,
    Effect.gen(function* () {
      const client = yield* PortOneClient
      // Lets go of an answer as soon as it comes: only the requests under way are in it.
      const reads = yield* Cache.make({ capacity: Infinity, timeToLive: 0, lookup: (read: Read) => read.call })
      const runWithResponse = <I, A, E>(
        endpoint: Endpoint<I, A, E>,
        input: I,
        options?: CallOptions
      ): Effect.Effect<PortOneResponse<A>, E | PortOneClientError> =>
        Effect.withFiber((fiber) => {
          const call = fiber.getRef(Enabled) ? readCall(endpoint, input, options) : undefined
          if (call === undefined) return client.runWithResponse(endpoint, input, options)
          // A read that is equal has the same endpoint, and so an answer and errors of the same types.
          return Cache.get(
            reads as Cache.Cache<Read, PortOneResponse<A>, E | PortOneClientError>,
            new Read({ endpoint, asked: call.asked, call: client.runWithResponse(endpoint, call.input, call.options) })
          )
        })
      return PortOneClient.of({
        runWithResponse,
        run: (endpoint, input, options) =>
          Effect.map(runWithResponse(endpoint, input, options), (response) => response.value),
        request: client.request
      })
    })
  )
)
