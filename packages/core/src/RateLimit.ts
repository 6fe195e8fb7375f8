/**
 * A limit on how many requests a client sends, for those who would rather wait here than be turned away there.
 *
 * It counts attempts, retries among them, over the rate limiter of `effect/persistence`. PortOne documents no limit of its
 * own.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as RateLimiter from "effect/persistence/RateLimiter"
import { withGate } from "./gates/withGate.ts"
import { PortOneClient } from "./PortOneClient.ts"

/**
 * How many requests in what time.
 *
 * @example
 * ```ts
 * import type { RateLimit } from "@effect-portone/core"
 *
 * // All fifty may go at the start of each second.
 * const options: RateLimit.Options = { limit: 50, window: "1 second", algorithm: "fixed-window" }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Options {
  /** How many requests in a window. */
  readonly limit: number
  readonly window: Duration.Input
  /** `token-bucket`, which spreads them, when absent; `fixed-window` lets all of them go at a window's start. */
  readonly algorithm?: "fixed-window" | "token-bucket" | undefined
  /** Clients that share a store and a key share the limit. `portone` when absent. */
  readonly key?: string | undefined
}

/**
 * The client at hand, held to a limit that the processes of a store share. A request beyond the limit waits for its turn,
 * before its own timeout begins; the deadline of the retry policy goes on meanwhile. While the store fails, nothing waits.
 *
 * @example
 * ```ts
 * import { PortOneClient, RateLimit } from "@effect-portone/core"
 * import { Layer } from "effect"
 * import * as RateLimiter from "effect/persistence/RateLimiter"
 *
 * // In Redis, for all processes together.
 * const Client = RateLimit.layerStore({ limit: 50, window: "1 second", key: "portone-live" }).pipe(
 *   Layer.provide(PortOneClient.layerConfig()),
 *   Layer.provide(RateLimiter.layerStoreRedis())
 * )
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layerStore = (
  options: Options
): Layer.Layer<PortOneClient, never, PortOneClient | RateLimiter.RateLimiterStore> =>
  Layer.effect(
    PortOneClient,
    Effect.gen(function* () {
      const client = yield* PortOneClient
      // Made here: its layer is one constant, and two limits in one program would share what it is built over.
      const limiter = yield* RateLimiter.make
      const { algorithm = "token-bucket", key = "portone", limit, window } = options
      const turn = Effect.ignore(RateLimiter.sleep(limiter, { algorithm, key, limit, window }))
      return withGate(client, (_, attempt) => Effect.andThen(turn, attempt))
    })
  )

/**
 * {@link layerStore} with a limit for this process alone.
 *
 * @example
 * ```ts
 * import { PortOneClient, RateLimit } from "@effect-portone/core"
 * import { Payments } from "@effect-portone/payments"
 * import { Layer } from "effect"
 *
 * const live = Payments.layer.pipe(
 *   Layer.provide(RateLimit.layer({ limit: 50, window: "1 second" })),
 *   Layer.provide(PortOneClient.layerConfig())
 * )
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layer = (options: Options): Layer.Layer<PortOneClient, never, PortOneClient> =>
  layerStore(options).pipe(Layer.provide(Layer.fresh(RateLimiter.layerStoreMemory)))
