/**
 * Opens the shop, with an emulator of PortOne behind it. Buy in your browser: no contract, no network, no money.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Config, Console, Effect, Layer } from "effect"
import * as HttpServer from "effect/http/HttpServer"
import { PortOneEmulator } from "@effect-portone/emulator"
import { layer } from "./shop.ts"

const told = Layer.effectDiscard(
  Effect.gen(function* () {
    const { baseUrl } = yield* PortOneEmulator
    const { address } = yield* HttpServer.HttpServer
    yield* Console.log(`The shop      ${HttpServer.formatAddress(address)}`)
    yield* Console.log(`The emulator  ${baseUrl}`)
  })
)

const main = Layer.unwrap(
  Effect.map(Config.withDefault(Config.Port("PORT"), 0), (port) => Layer.provide(told, layer(port)))
)

NodeRuntime.runMain(Layer.launch(main))
