/**
 * Plays PortOne as a process of its own, until it is killed. It is started by the siege with the address of the shop's
 * webhooks.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Effect, Layer } from "effect"
import { PortOneEmulator } from "@effect-portone/emulator"

const [url = ""] = process.argv.slice(2)

Layer.effectDiscard(
  Effect.map(PortOneEmulator, ({ baseUrl }) => {
    console.log(`ready ${baseUrl}`)
  })
).pipe(
  Layer.provide(PortOneEmulator.layerServer({ webhooks: { url }, showsSecrets: true })),
  Layer.launch,
  NodeRuntime.runMain
)
