/**
 * Faults between a client and PortOne: which request meets which, by a script or by chance with a seed, and the layer that
 * does it to the requests of an `HttpClient`, over the emulator in memory or over a network.
 *
 * All of its waits are on Effect's `Clock`, so that an outage of hours is over at once under `TestClock`.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import type { HttpClientRequest } from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import * as Random from "effect/Random"
import type * as Scope from "effect/Scope"
import { delayed, type Fault } from "./faults/fault.ts"
import { applyTo } from "./faults/faultyClient.ts"
import { pass } from "./faults/network.ts"

export * from "./faults/fault.ts"
export * from "./faults/network.ts"

/**
 * Which fault hits which request.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 * import { Effect } from "effect"
 *
 * // Whatever is to change something loses its answer, and what only reads does not.
 * const writes: Faults.Source = {
 *   begin: Effect.succeed((request) => (request.method === "GET" ? Faults.pass : Faults.resetAfterApplied))
 * }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Source {
  /** Begins anew. What it gives is asked once for each request, in the order in which they are sent. */
  readonly begin: Effect.Effect<(request: HttpClientRequest) => Fault>
}

/**
 * One fault after the other, a request each; after the last, every request passes.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import { Payments } from "@effect-portone/payments"
 * import { PortOneEmulator } from "@effect-portone/emulator"
 * import { Faults } from "@effect-portone/testing"
 * import { Layer, Redacted } from "effect"
 *
 * // The first request is carried out and its answer lost, the second is turned away, the third passes.
 * const test = Payments.layer.pipe(
 *   Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("any") })),
 *   Layer.provide(Faults.layer(Faults.script([Faults.resetAfterApplied, Faults.status(503), Faults.pass]))),
 *   Layer.provide(PortOneEmulator.layer)
 * )
 * ```
 * @category sources
 * @since 0.1.0
 */
export const script = (faults: ReadonlyArray<Fault>): Source => ({
  begin: Effect.sync(() => {
    let next = 0
    return () => faults[next++] ?? pass
  })
})

/**
 * What {@link random} draws from.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * // The same day, a hundred times with other luck.
 * const day: Omit<Faults.RandomOptions, "seed"> = { rates: [[Faults.resetAfterApplied, 0.05]] }
 * const days = Array.from({ length: 100 }, (_, seed) => Faults.random({ ...day, seed }))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface RandomOptions {
  /** The same seed draws the same faults, request by request. */
  readonly seed: string | number
  /** Faults with their share of all requests, between 0 and 1; the rest passes. */
  readonly rates: ReadonlyArray<readonly [fault: Fault, rate: number]>
  /** The shortest and the longest that the way to PortOne and the way back take, drawn for each. No time when absent. */
  readonly latency?: readonly [shortest: Duration.Input, longest: Duration.Input] | undefined
}

/**
 * Faults by chance. Dies when the rates add up to more than 1.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * const badDay = Faults.random({
 *   seed: 42,
 *   rates: [
 *     [Faults.refuse, 0.05],
 *     [Faults.resetAfterApplied, 0.05],
 *     [Faults.status(503, { retryAfter: 2 }), 0.1]
 *   ],
 *   latency: ["20 millis", "2 seconds"]
 * })
 * ```
 * @category sources
 * @since 0.1.0
 */
export const random = (options: RandomOptions): Source => ({
  begin: Effect.gen(function* () {
    const { latency, rates, seed } = options
    const total = rates.reduce((sum, [, rate]) => sum + rate, 0)
    // A hair more is what adding fractions makes of 1.
    if (rates.some(([, rate]) => !(rate >= 0)) || total > 1 + 1e-9) {
      return yield* Effect.die(
        new Error(`Faults.random: rates are from 0 to 1, all together; these add up to ${total}`)
      )
    }
    const generator = yield* Random.Random.pipe(Random.withSeed(seed))
    const draw = (): Fault => {
      let left = generator.nextDoubleUnsafe()
      for (const [fault, rate] of rates) {
        if (left < rate) return fault
        left -= rate
      }
      return pass
    }
    if (latency === undefined) return draw
    const [shortest, longest] = latency.map((bound) => Duration.toMillis(Duration.fromInputUnsafe(bound)))
    const between = () => Math.round(shortest! + generator.nextDoubleUnsafe() * (longest! - shortest!))
    return () => delayed(draw(), { request: between(), answer: between() })
  })
})

/**
 * An `HttpClient` whose requests meet the faults of a source. Requests that are under way on their own
 * (such as those of `resetThenApplied`) end with the scope.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 * import { Effect } from "effect"
 * import * as HttpClient from "effect/http/HttpClient"
 *
 * const faulty = Effect.flatMap(HttpClient.HttpClient, (client) => Faults.make(client, Faults.script([Faults.refuse])))
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const make = (
  client: HttpClient.HttpClient,
  source: Source
): Effect.Effect<HttpClient.HttpClient, never, Scope.Scope> =>
  Effect.zipWith(Effect.scope, source.begin, (scope, next) =>
    HttpClient.transform(client, (exchange, request) =>
      Effect.suspend(() => applyTo(exchange, request, next(request), scope))
    )
  )

/**
 * {@link make} over the `HttpClient` at hand, such as the emulator's in memory.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 * import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
 * import { Layer } from "effect"
 *
 * // Over a network, such as to PortOne's test channels: the second answer breaks off.
 * const faulty = Faults.layer(Faults.script([Faults.pass, Faults.brokenBody])).pipe(
 *   Layer.provide(NodeHttpClient.layerUndici)
 * )
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layer = (source: Source): Layer.Layer<HttpClient.HttpClient, never, HttpClient.HttpClient> =>
  Layer.effect(
    HttpClient.HttpClient,
    Effect.flatMap(HttpClient.HttpClient, (client) => make(client, source))
  )
