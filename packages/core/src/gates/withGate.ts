/**
 * Puts a gate before every attempt of a client.
 */
import * as Effect from "effect/Effect"
import { type Gate, Gates } from "../client/gate.ts"
import { PortOneClient } from "../PortOneClient.ts"

/** Returns the client with another gate, which stands outside of those that it has already. */
export const withGate = (client: PortOneClient["Service"], gate: Gate): PortOneClient["Service"] => {
  const gated = <A, E, R>(call: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.withFiber((fiber) => Effect.provideService(call, Gates, [...fiber.getRef(Gates), gate]))
  return PortOneClient.of({
    run: (endpoint, input, options) => gated(client.run(endpoint, input, options)),
    runWithResponse: (endpoint, input, options) => gated(client.runWithResponse(endpoint, input, options)),
    request: (request, options) => gated(client.request(request, options))
  })
}
