/**
 * Makes the network between the client and PortOne in a simulation: draws faults, and notes each request on its way.
 */
import { Effect, type Scope } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Faults from "@effect-portone/testing/Faults"
import { header } from "../../packages/emulator/src/requests/Operations.ts"
import { Chance } from "./Chance.ts"

/** The share of all requests that each fault hits on a bad day. */
const rates: ReadonlyArray<readonly [Faults.Fault, number]> = [
  [Faults.refuse, 0.03],
  [Faults.dns, 0.01],
  [Faults.resetBeforeSent, 0.03],
  [Faults.resetAfterApplied, 0.05],
  [Faults.resetThenApplied(), 0.03],
  [Faults.resetThenApplied("3 seconds"), 0.02],
  [Faults.resetThenApplied("90 seconds"), 0.02],
  [Faults.hang, 0.01],
  [Faults.hangAfterApplied, 0.02],
  [Faults.hangThenApplied("100 seconds"), 0.01],
  [Faults.stalledBody, 0.01],
  [Faults.brokenBody, 0.02],
  [Faults.truncatedBody, 0.01],
  [Faults.slow("70 seconds"), 0.01],
  [Faults.slowBody("5 seconds"), 0.01],
  [Faults.status(408), 0.01],
  [Faults.status(429, { retryAfter: 2 }), 0.02],
  [Faults.status(500), 0.01],
  [Faults.status(502), 0.02],
  [Faults.status(503, { retryAfter: 5 }), 0.02],
  [Faults.status(503, { retryAfter: 3_600 }), 0.005],
  [Faults.status(504), 0.01],
  [Faults.statusAfterApplied(408), 0.005],
  [Faults.statusAfterApplied(500), 0.005],
  [Faults.statusAfterApplied(502), 0.02],
  [Faults.statusAfterApplied(503), 0.005],
  [Faults.statusAfterApplied(504), 0.02]
]

/** Every fault that a simulation can meet. */
export const faults: ReadonlyArray<Faults.Fault> = rates.map(([fault]) => fault)

export interface Options {
  readonly seed: string
  /** The factor of all rates. 1 is a bad day: 44 of 100 requests meet a fault. */
  readonly badness: number
  readonly note: (who: string, what: string) => void
  /** Reports that the emulator does not work. */
  readonly complain: (what: string) => void
}

/** The share of requests on a bad day whose secret PortOne does not know, since it was just replaced. */
const rotated = 0.01

/** Makes the `HttpClient` that leads a client over the network to PortOne. */
export const make = (
  portone: HttpClient.HttpClient,
  { badness, complain, note, seed }: Options
): Effect.Effect<HttpClient.HttpClient, never, Scope.Scope> =>
  Effect.gen(function* () {
    const names = new WeakMap<HttpClientRequest.HttpClientRequest, string>()
    let requests = 0
    const nameOf = (request: HttpClientRequest.HttpClientRequest) => names.get(request) ?? "a request"

    const chance = new Chance(`secrets of ${seed}`)
    const gate = HttpClient.mapRequest(portone, (request) =>
      chance.happens(rotated * badness) ? HttpClientRequest.removeHeader(request, "authorization") : request
    )
    const door = HttpClient.transform(gate, (exchange, request) =>
      Effect.tap(exchange, ({ headers, status }) =>
        Effect.sync(() => {
          note("PortOne", `${nameOf(request)} is answered with ${status}`)
          if (headers[header] === undefined) complain(`the emulator failed at ${nameOf(request)}`)
        })
      )
    )
    const drawn = Faults.random({
      seed,
      rates: rates.map(([fault, rate]) => [fault, rate * badness]),
      latency: ["5 millis", "1 second"]
    })
    const faulty = yield* Faults.make(door, {
      begin: Effect.map(drawn.begin, (next) => (request) => {
        const fault = next(request)
        note("network", `${nameOf(request)} meets ${fault.name}`)
        return fault
      })
    })
    return HttpClient.transform(faulty, (exchange, request) =>
      Effect.suspend(() => {
        const name = `request ${++requests}`
        names.set(request, name)
        const key = request.headers["idempotency-key"] ?? "no key"
        note("client", `${name}: ${request.method} ${request.url.replace(/^https?:\/\/[^/]*/, "")}, ${key}`)
        return exchange
      })
    )
  })
