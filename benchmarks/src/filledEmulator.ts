/**
 * The other side of the streaming run, in a process of its own: the emulator with as many payments as are asked for,
 * over HTTP.
 *
 * It holds them all, each decoded by its schema: of a million, that takes 12 seconds and 2 GB, and the latest thousand
 * answers, which it keeps for a test to look at, another 1.5 GB here.
 */
import "effect/schema/SchemaJITCompiler/enable"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { Console, Effect, Layer, Redacted } from "effect"
import { PortOneClient } from "@effect-portone/core"
import { PortOneEmulator } from "@effect-portone/emulator"
import { Payments } from "@effect-portone/payments"
import { filledSnapshot } from "./filledSnapshot.ts"

const length = Number(process.argv[2])

const apiSecret = Redacted.make("secret")

const serve = Effect.gen(function* () {
  const { baseUrl } = yield* PortOneEmulator
  // Decodes the snapshot's rows, which the emulator does when it is first asked for a list by page.
  yield* Effect.flatMap(Payments, (payments) => payments.getPayments({ page: { number: 0, size: 1 } })).pipe(
    Effect.provide(
      Payments.layer.pipe(
        Layer.provide(PortOneClient.layer({ apiSecret, baseUrl })),
        Layer.provide(NodeHttpClient.layerUndici)
      )
    )
  )
  yield* Console.log(baseUrl)
  return yield* Effect.never
})

const snapshot = await filledSnapshot(length)
await Effect.runPromise(Effect.provide(serve, PortOneEmulator.layerServer({ snapshot })))
