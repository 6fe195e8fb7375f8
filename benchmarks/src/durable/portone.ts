/**
 * Plays PortOne over HTTP in a process of its own. It sends its address, and a billing key that pays, to the process
 * that started it.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Effect, Layer, Redacted } from "effect"
import { PortOneClient } from "@effect-portone/core"
import { layerUndici } from "@effect-portone/core/node"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys } from "@effect-portone/payments"

const issue = (baseUrl: string) =>
  BillingKeys.use((billingKeys) =>
    billingKeys.issueBillingKey({
      channelKey: "channel-key",
      method: { card: { credential: { number: "4242424242424242", expiryYear: "30", expiryMonth: "12" } } }
    })
  ).pipe(
    Effect.provide(
      BillingKeys.layer.pipe(
        Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("a secret"), baseUrl })),
        Layer.provide(layerUndici)
      )
    )
  )

Layer.effectDiscard(
  Effect.gen(function* () {
    const { baseUrl } = yield* PortOneEmulator
    const { billingKeyInfo } = yield* issue(baseUrl)
    process.send?.({ portoneUrl: baseUrl, billingKey: billingKeyInfo.billingKey })
  })
).pipe(Layer.provide(PortOneEmulator.layerServer()), Layer.launch, NodeRuntime.runMain)
