/**
 * Puts the shop together: its server, its orders, and the client that reads payments.
 */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { Effect, Layer, Redacted } from "effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServer from "effect/http/HttpServer"
// effect/http's router answers on a server of Node.
// oxlint-disable-next-line effecttsgo/node-builtin-import
import { createServer } from "node:http"
import { PortOneClient } from "@effect-portone/core"
import { layerUndici } from "@effect-portone/core/node"
import { PortOneEmulator, webhookSecret } from "@effect-portone/emulator"
import { BillingKeys, Payments, PaymentSchedules } from "@effect-portone/payments"
import { Orders } from "./orders.ts"
import { page } from "./page.ts"
import { routes } from "./routes.ts"

/** The emulator, which sends its webhooks to the shop's server. */
const emulator = Layer.unwrap(
  Effect.map(HttpServer.HttpServer, ({ address }) =>
    PortOneEmulator.layerServer({ webhooks: { url: `${HttpServer.formatAddress(address)}/webhooks/portone` } })
  )
)

/**
 * The shop. In production these are others: the secret of webhooks, the origin of PortOne's script, and the client,
 * which is then `PortOneClient.layerConfig()`.
 */
const shop = Layer.unwrap(
  Effect.map(PortOneEmulator, ({ baseUrl }) =>
    HttpRouter.serve(Layer.mergeAll(routes([webhookSecret]), page(baseUrl)), {
      disableLogger: true,
      disableListenLog: true
    }).pipe(
      Layer.provideMerge(Layer.mergeAll(BillingKeys.layer, Payments.layer, PaymentSchedules.layer)),
      Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("any-secret"), baseUrl })),
      Layer.provide([Orders.layer, layerUndici])
    )
  )
)

/** A shop on a port (0 takes a free one), and an emulator for it. */
export const layer = (port: number) =>
  shop.pipe(
    Layer.provideMerge(emulator),
    Layer.provideMerge(
      NodeHttpServer.layer(createServer, { host: "127.0.0.1", port, gracefulShutdownTimeout: "100 millis" })
    )
  )
