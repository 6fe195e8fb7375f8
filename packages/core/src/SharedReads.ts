/**
 * Lets calls that read the same thing at the same time share one request, as when many handlers ask for one payment at
 * once.
 *
 * No answer is kept: a call that begins after it has come sends a request of its own.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import type { CallOptions } from "./CallOptions.ts"
import type { Endpoint } from "./Endpoint.ts"
import { PortOneClient, type PortOneResponse } from "./PortOneClient.ts"
import type { PortOneClientError } from "./PortOneClientError.ts"

interface Flight<A, E> {
  readonly fiber: Fiber.Fiber<A, E>
  waiting: number
}

/** Runs an effect once for all callers with its key, and interrupts it when the last of them is interrupted. */
const makeShare = () => {
  // Keyed by the success schema as well: `Paging.stream` sends the same request but decodes it differently.
  const all = new WeakMap<object, Map<string, Flight<unknown, unknown>>>()

  return <A, E>(schema: object, key: string, effect: Effect.Effect<A, E>): Effect.Effect<A, E> =>
    Effect.uninterruptibleMask((restore) =>
      Effect.withFiber((caller) => {
        const flights = all.get(schema) ?? new Map<string, Flight<unknown, unknown>>()
        all.set(schema, flights)
        // The effect of this key has the same endpoint, and so the same type.
        let flight = flights.get(key) as Flight<A, E> | undefined
        if (flight === undefined) {
          const started: Flight<A, E> = { fiber: Effect.runForkWith(caller.context)(effect), waiting: 0 }
          flight = started
          flights.set(key, started)
          started.fiber.addObserver(() => {
            if (flights.get(key) === started) flights.delete(key)
          })
        }
        const { fiber } = flight
        flight.waiting++
        const leave = Effect.suspend(() => {
          flight.waiting--
          if (flight.waiting > 0) return Effect.void
          if (flights.get(key) === flight) flights.delete(key)
          return Fiber.interrupt(fiber)
        })
        return Effect.ensuring(restore(Fiber.join(fiber)), leave)
      })
    )
}

/** Returns the key of a read, or `undefined` if the call has settings of its own or an input without a JSON form. */
const keyOf = <I, A, E>(
  endpoint: Endpoint<I, A, E>,
  input: I,
  { credentials, retry, storeId, timeout }: CallOptions
): string | undefined => {
  if (endpoint.method !== "GET" || (credentials ?? retry ?? timeout) !== undefined) return undefined
  try {
    return JSON.stringify([endpoint.id, input, storeId])
  } catch {
    return undefined
  }
}

/**
 * Wraps the client so that reads under way are shared. The first caller of a request decides its retry policy and its
 * parent span; all callers get the same value or error. The request goes on while one of them waits for it. A call with
 * a timeout, a retry policy or credentials of its own is never shared, and neither is one that changes something.
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
    Effect.map(PortOneClient, (client) => {
      const share = makeShare()
      const runWithResponse = <I, A, E>(
        endpoint: Endpoint<I, A, E>,
        input: I,
        options: CallOptions = {}
      ): Effect.Effect<PortOneResponse<A>, E | PortOneClientError> => {
        const call = client.runWithResponse(endpoint, input, options)
        const key = keyOf(endpoint, input, options)
        return key === undefined ? call : share(endpoint.success, key, call)
      }
      return PortOneClient.of({
        runWithResponse,
        run: (endpoint, input, options) =>
          Effect.map(runWithResponse(endpoint, input, options), (response) => response.value),
        request: client.request
      })
    })
  )
)
