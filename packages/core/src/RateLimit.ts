/**
 * Limits how many requests a client sends in a time, so that they wait in the program instead of being refused by
 * PortOne.
 *
 * It counts attempts, retries among them, with the rate limiter of `effect/persistence`. PortOne documents no limit of
 * its own.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as RateLimiter from "effect/persistence/RateLimiter"
import { makeTurns } from "./gates/turns.ts"
import { withGate } from "./gates/withGate.ts"
import { passingOrThrow } from "./internal/duration.ts"
import { optionsOrThrow, shown } from "./internal/options.ts"
import { PortOneClient } from "./PortOneClient.ts"

/**
 * The number of requests, and the time in which they may be sent.
 *
 * @example
 * ```ts
 * import type { RateLimit } from "@effect-portone/core"
 *
 * // All fifty may be sent at the start of each second.
 * const options: RateLimit.Options = { limit: 50, window: "1 second", algorithm: "fixed-window" }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Options {
  /** The number of requests in a window, at least 1. */
  readonly limit: number
  readonly window: Duration.Input
  /** `token-bucket` when absent, which spreads the requests. `fixed-window` lets all of them go at a window's start. */
  readonly algorithm?: "fixed-window" | "token-bucket" | undefined
  /** Clients that share a store and a key share the limit. `portone` when absent. */
  readonly key?: string | undefined
}

/**
 * Wraps the client in context with a limit that all processes of a store share.
 *
 * An attempt beyond the limit waits for its turn. Its timeout begins after that, and the deadline of the retry policy
 * goes on meanwhile. While the store fails, no attempt waits.
 *
 * A call that is interrupted while it waits gives its turn to the next call of this client. At most the turns of one
 * window are taken from the store ahead of their time, so other processes wait no longer than that for calls that are
 * gone. It is not for Cloudflare Workers, where no request can wait for another one.
 *
 * Throws a `RangeError` if the limit is not a whole number of at least 1, such as `NaN` from a missing setting, or if
 * the window is no duration or has no end: no attempt would wait then, or each for ever. Throws one, too, for an
 * algorithm or a key that is none, and for options that are no object.
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
): Layer.Layer<PortOneClient, never, PortOneClient | RateLimiter.RateLimiterStore> => {
  const checked = check(options)
  return Layer.effect(
    PortOneClient,
    Effect.gen(function* () {
      const client = yield* PortOneClient
      // Its layer is a constant, so two limits in one program would share one limiter. It is made here instead.
      const limiter = yield* RateLimiter.make
      // `RateLimiter.sleep` takes a turn for good: an interrupted call would leave a gap for all that come later.
      const reserve = limiter.consume({ ...checked, onExceeded: "delay" }).pipe(
        Effect.map(({ delay }) => delay),
        Effect.catchCause(() => Effect.succeed(Duration.zero))
      )
      const turn = makeTurns(reserve, checked.limit)
      return withGate(client, (_, attempt) => Effect.andThen(turn, attempt))
    })
  )
}

const algorithms: ReadonlyArray<unknown> = ["fixed-window", "token-bucket"]

const check = (options: Options) =>
  optionsOrThrow("RateLimit", () => {
    const { algorithm = "token-bucket", key = "portone", limit, window } = options
    if (!(Number.isSafeInteger(limit) && limit >= 1)) {
      throw new RangeError(`RateLimit: limit must be a whole number of at least 1, not ${shown(limit)}`)
    }
    if (!algorithms.includes(algorithm)) throw new RangeError(`RateLimit: algorithm must be ${algorithms.join(" or ")}`)
    if (typeof key !== "string") throw new RangeError("RateLimit: key must be a text")
    return { algorithm, key, limit, window: passingOrThrow("RateLimit: window", window) }
  })

/**
 * Wraps the client in context with a limit for this process alone. Otherwise it is {@link layerStore}.
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
