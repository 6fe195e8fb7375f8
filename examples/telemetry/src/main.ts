/**
 * Renews three subscriptions against the emulator, and exports the spans, metrics and log lines by OTLP.
 *
 * With `OTEL_EXPORTER_OTLP_ENDPOINT` set, such as to http://127.0.0.1:4318, they go to the collector there. Otherwise
 * this program starts one of its own, and prints what that has received.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Config, Console, Effect, Layer, Option, Redacted, References } from "effect"
import { PortOneClient } from "@effect-portone/core"
import { layerUndici } from "@effect-portone/core/node"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, Payments } from "@effect-portone/payments"
import { Faults } from "@effect-portone/testing"
import { Collector } from "./collector.ts"
import { renew, type Subscriber } from "./renewals.ts"
import { telemetry } from "./telemetry.ts"

const subscriber = (name: string, card: string): Subscriber => ({ name, email: `${name}@subscriber.example`, card })

const attempt = (one: Subscriber) =>
  renew(one).pipe(
    Effect.catch((error) => Effect.succeed(error._tag)),
    Effect.flatMap((end) => Console.log(`${one.name.padEnd(8)} ${end}`))
  )

const renewals = Effect.gen(function* () {
  const { setFaults } = yield* PortOneEmulator
  yield* attempt(subscriber("Dooly", "4111111111111111"))
  // The emulator declines every card that ends so.
  yield* attempt(subscriber("Douner", "4111111111110002"))
  // The charge is carried out, and the connection breaks before its answer.
  yield* setFaults(Faults.script([Faults.pass, Faults.resetAfterApplied]))
  yield* attempt(subscriber("Heedong", "4242424242424242"))
})

const client = Layer.unwrap(
  Effect.map(PortOneEmulator, ({ baseUrl }) =>
    PortOneClient.layer({ apiSecret: Redacted.make("an-api-secret"), baseUrl })
  )
)

const services = Layer.mergeAll(Payments.layer, BillingKeys.layer).pipe(
  Layer.provide(client),
  Layer.provide(layerUndici)
)

/** Runs the renewals. What they tell has been sent when this ends, as the layer of the telemetry is closed then. */
const exported = (collector: string) =>
  renewals.pipe(
    Effect.provide(services),
    // The retry of the third renewal is a line of this level.
    Effect.provideService(References.MinimumLogLevel, "Debug"),
    Effect.provide(telemetry(collector))
  )

const program = Effect.gen(function* () {
  const endpoint = yield* Config.option(Config.String("OTEL_EXPORTER_OTLP_ENDPOINT"))
  if (Option.isSome(endpoint)) return yield* exported(endpoint.value)
  const collector = yield* Collector
  yield* exported(collector.url)
  for (const line of [...collector.spans, ...collector.counters()]) yield* Console.log(line)
})

program.pipe(Effect.provide([Collector.layer, PortOneEmulator.layerServer()]), NodeRuntime.runMain)
