/**
 * An emulator whose clock stands still, with the client's services, without a server: for tests of what a move of the
 * clock does. The wall clock is the test's.
 */
import { Clock, Effect, Layer } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { defaults } from "../../src/assembly/Assembly.ts"
import * as Emulation from "../../src/assembly/Emulation.ts"
import * as MovableClock from "../../src/clock/MovableClock.ts"
import { makeClockControl } from "../../src/control/ClockControl.ts"
import { makeControl } from "../../src/control/Control.ts"
import { toHttpClient } from "../../src/requests/Exchange.ts"
import { makeReceiver } from "../../src/webhooks/Receiver.ts"
import { client, services } from "../merchant.ts"

/**
 * Runs a test with the emulator.
 *
 * @param answers the status of the merchant's answer to a webhook with this body
 */
export const frozenEmulator = Effect.fnUntraced(function* <A, E>(
  answers: (body: string) => number,
  test: (
    emulator: ReturnType<typeof makeControl> & {
      readonly clock: MovableClock.MovableClock
      readonly move: Effect.Success<ReturnType<typeof makeClockControl>>
      readonly run: Emulation.Emulation["run"]
    }
  ) => Effect.Effect<A, E, Layer.Success<typeof services>>
) {
  const clock = yield* MovableClock.make("frozen", undefined)
  const merchant = HttpClient.make((request) =>
    Effect.sync(() => {
      const body = request.body._tag === "Uint8Array" ? new TextDecoder().decode(request.body.body) : ""
      return HttpServerResponse.toClientResponse(HttpServerResponse.empty({ status: answers(body) }), { request })
    })
  )
  return yield* Effect.gen(function* () {
    const webhooks = { ...defaults.webhooks, receiver: makeReceiver("https://merchant.example/", merchant) }
    const emulation = yield* Emulation.make("a seed", { ...defaults, webhooks }, clock)
    const move = yield* makeClockControl(emulation, clock)
    const control = makeControl(emulation, "a seed")
    return yield* test({ ...control, clock, move, run: emulation.run }).pipe(
      Effect.provide(
        services.pipe(
          Layer.provide(client),
          Layer.provide(Layer.succeed(HttpClient.HttpClient, toHttpClient(emulation.exchange)))
        )
      )
    )
  }).pipe(Effect.provideService(Clock.Clock, clock), Effect.scoped)
})
