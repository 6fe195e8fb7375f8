/**
 * Puts faults between a client and PortOne: by a script, or by chance with a seed. The layer applies them to the
 * requests of an `HttpClient`, over the emulator in memory or over a network.
 *
 * All waits are on Effect's `Clock`, so that an outage of hours is over at once under `TestClock`.
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
 * A source of faults: decides which fault each request meets.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 * import { Effect } from "effect"
 *
 * // Every request that changes something loses its answer; a request that only reads does not.
 * const writes: Faults.Source = {
 *   begin: Effect.succeed((request) => (request.method === "GET" ? Faults.pass : Faults.resetAfterApplied))
 * }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Source {
  /** Starts the source from its beginning. The function is called once for each request, in the order of sending. */
  readonly begin: Effect.Effect<(request: HttpClientRequest) => Fault>
}

/**
 * Creates a source that gives each request the next fault of a list; after the last fault, every request passes.
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
 * The options of {@link random}.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * // The same rates with a hundred seeds.
 * const day: Omit<Faults.RandomOptions, "seed"> = { rates: [[Faults.resetAfterApplied, 0.05]] }
 * const days = Array.from({ length: 100 }, (_, seed) => Faults.random({ ...day, seed }))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface RandomOptions {
  /** The seed. The same seed draws the same faults, request by request. */
  readonly seed: string | number
  /** The faults with their share of all requests, between 0 and 1; all other requests pass. */
  readonly rates: ReadonlyArray<readonly [fault: Fault, rate: number]>
  /**
   * The shortest and the longest time of the way to PortOne and of the way back, each drawn for each request; no time
   * when absent.
   */
  readonly latency?: readonly [shortest: Duration.Input, longest: Duration.Input] | undefined
}

/**
 * Creates a source that draws faults by chance. `begin` dies if the rates add up to more than 1.
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
    // The sum of fractions may come out slightly above 1.
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
 * Makes an `HttpClient` whose requests meet the faults of a source. Requests that run on their own (such as those of
 * `resetThenApplied`) end with the scope.
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
 * Provides an `HttpClient` whose requests meet the faults of a source, over the `HttpClient` in context, such as the
 * emulator's in memory. See {@link make}.
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
