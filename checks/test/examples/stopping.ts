/**
 * Stops programs and starts them again. What a program has done before stays done: the emulator goes on, as PortOne
 * would, and each start has a client of its own over it.
 */
import { Deferred, Effect, Layer, Option, Redacted } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import { PortOneClient, type PortOneClientError, RetryPolicy } from "@effect-portone/core"
import { BillingKeys, Payments } from "@effect-portone/payments"

/** The request at which a start is stopped, counted from 1, and whether the request was carried out. */
export interface Stop {
  readonly request: number
  readonly carriedOut: boolean
}

const services = Layer.mergeAll(Payments.layer, BillingKeys.layer).pipe(
  // The waits are real here.
  Layer.provideMerge(
    PortOneClient.layer({
      apiSecret: Redacted.make("any"),
      retry: RetryPolicy.make({ attempts: 3, base: "1 millis", cap: "2 millis" })
    })
  ),
  // Each start builds its own client, over the `HttpClient` of that start.
  Layer.fresh
)

const stopping = (client: HttpClient.HttpClient, stop: Stop, stopped: Deferred.Deferred<void>) => {
  let request = 0
  return HttpClient.transform(client, (exchange) =>
    Effect.suspend(() => {
      if (++request !== stop.request) return exchange
      const end = Effect.andThen(Deferred.succeed(stopped, undefined), Effect.never)
      return stop.carriedOut ? Effect.andThen(exchange, end) : end
    })
  )
}

/** Starts a program over the `HttpClient` in context, and returns its value unless it was stopped before. */
export const start = <A, E, R>(
  program: Effect.Effect<A, E, R>,
  stop?: Stop
): Effect.Effect<
  Option.Option<A>,
  E | PortOneClientError,
  HttpClient.HttpClient | Exclude<R, Payments | BillingKeys | PortOneClient>
> =>
  Effect.gen(function* () {
    const stopped = yield* Deferred.make<void>()
    const client = yield* HttpClient.HttpClient
    return yield* program.pipe(
      Effect.provide(services),
      Effect.provideService(HttpClient.HttpClient, stop === undefined ? client : stopping(client, stop, stopped)),
      Effect.asSome,
      Effect.raceFirst(Effect.as(Deferred.await(stopped), Option.none<A>()))
    )
  })
