/**
 * Puts the service together: it runs orders, starts renewals each morning, tells of what needs a person, and shows the
 * page. SIGTERM ends it when what is being sent has come to its end.
 */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Config, Effect, Layer, Stream } from "effect"
import * as HttpRouter from "effect/http/HttpRouter"
// The server of Node that the page is served by.
// oxlint-disable-next-line effecttsgo/node-builtin-import
import { createServer } from "node:http"
import { PortOneClient } from "@effect-portone/core"
import { layerUndici } from "@effect-portone/core/node"
import { Durable } from "@effect-portone/durable"
import { Payments } from "@effect-portone/payments"
import { Subscriptions } from "./customers.ts"
import { engine, OrdersLive } from "./orders.ts"
import { routes } from "./page.ts"
import { eachMorning } from "./renewals.ts"

const Portone = Payments.layer.pipe(Layer.provide(PortOneClient.layerConfig()), Layer.provide(layerUndici))

/** In place of the message that wakes somebody. */
const page = Stream.runForEach(Durable.alerts, ({ id, kind, workflow }) =>
  Effect.logFatal(`somebody has to look at ${workflow} ${id}: it is ${kind}`)
)

const Work = Layer.mergeAll(
  Layer.effectDiscard(Effect.forkScoped(eachMorning)),
  Layer.effectDiscard(Effect.forkScoped(page))
)

const server = Layer.unwrap(
  Effect.map(Config.withDefault(Config.Port("PORT"), 0), (port) =>
    NodeHttpServer.layer(createServer, { host: "127.0.0.1", port, gracefulShutdownTimeout: "1 second" })
  )
)

const Page = HttpRouter.serve(routes).pipe(Layer.provide(server))

export const service = Layer.mergeAll(Work, Page).pipe(
  Layer.provideMerge(OrdersLive),
  Layer.provide(engine(true)),
  Layer.provide([Portone, Subscriptions.layer]),
  Layer.provide(NodeServices.layer)
)
