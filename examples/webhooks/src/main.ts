/**
 * Runs a shop on `node:http` that receives webhooks: good ones, the same one again and ten times at once, forged ones,
 * and one of a payment that does not match the order. Prints the answer to each, and the state of the orders.
 *
 * `checkout.ts` is what a shop has to do. This file plays PortOne: the emulator keeps the payments (one on a free port,
 * or with `PORTONE_BASE_URL` a running one), and the webhooks are signed as PortOne signs them.
 */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Config, Console, Context, DateTime, Effect, Layer, Option, Redacted } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServer from "effect/http/HttpServer"
// The shop already has this server: effect/http's router only answers on it.
// oxlint-disable-next-line effecttsgo/node-builtin-import
import { createServer } from "node:http"
import { PortOneClient, Webhook } from "@effect-portone/core"
import { layerUndici } from "@effect-portone/core/node"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, PaymentId, Payments } from "@effect-portone/payments"
import { type Order, Orders, routes } from "./checkout.ts"

const secret = Redacted.make("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
const anotherSecret = Redacted.make("whsec_dGhlIHNlY3JldCBvZiBzb21lYm9keSBlbHNl")

const order = (name: string, total: number): Order => ({ paymentId: PaymentId.make(), name, total, state: "waiting" })
const book = order("a book", 18_000)
const lamp = order("a lamp", 39_000)

/** Pays as the customer does in the browser, which may be another amount than was ordered. */
const pay = ({ name, paymentId }: Order, total: number) =>
  Effect.gen(function* () {
    const billingKeys = yield* BillingKeys
    const payments = yield* Payments
    const card = { credential: { number: "4242424242424242", expiryYear: "30", expiryMonth: "12" } }
    const { billingKeyInfo } = yield* billingKeys.issueBillingKey({ channelKey: "channel-key", method: { card } })
    const { billingKey } = billingKeyInfo
    yield* payments.payWithBillingKey({ paymentId, billingKey, orderName: name, amount: { total }, currency: "KRW" })
  })

const sign = (
  { paymentId }: Order,
  options: Pick<Webhook.SignOptions, "id" | "timestamp"> & { secret?: Redacted.Redacted }
) =>
  Effect.gen(function* () {
    const data = { paymentId, storeId: "store-emulator", transactionId: "transaction-1" }
    const payload = { type: "Transaction.Paid", timestamp: yield* DateTime.now, data } as const
    return yield* Webhook.sign({ secrets: [options.secret ?? secret], payload, ...options })
  })

const send = ({ body, headers }: Webhook.SignedWebhook) =>
  Effect.gen(function* () {
    const url = `${HttpServer.formatAddress((yield* HttpServer.HttpServer).address)}/webhooks/portone`
    const request = HttpClientRequest.post(url, { headers }).pipe(
      HttpClientRequest.bodyText(body, headers["content-type"])
    )
    const response = yield* HttpClient.execute(request)
    return `${response.status} ${yield* response.text}`
  })

const deliver = (title: string, webhook: Webhook.SignedWebhook) =>
  Effect.flatMap(send(webhook), (answer) => Console.log(`${title.padEnd(34)} ${answer}`))

const program = Effect.gen(function* () {
  yield* pay(book, book.total)
  // The browser can change the price.
  yield* pay(lamp, 100)
  const now = yield* DateTime.now
  const anHourAgo = Math.floor(DateTime.toEpochMillis(now) / 1000) - 3600

  const good = yield* sign(book, { id: "webhook-1" })
  yield* deliver("forged", yield* sign(book, { secret: anotherSecret }))
  yield* deliver("with another body than was signed", {
    ...good,
    body: good.body.replace(book.paymentId, lamp.paymentId)
  })
  yield* deliver("an hour old", yield* sign(book, { timestamp: anHourAgo }))
  const answers = yield* Effect.all(
    Array.from({ length: 10 }, () => send(good)),
    { concurrency: "unbounded" }
  )
  for (const answer of new Set(answers)) {
    yield* Console.log(
      `${"good, ten times at once".padEnd(34)} ${answer} (${answers.filter((one) => one === answer).length} times)`
    )
  }
  yield* deliver("the same again", good)
  yield* deliver("another of the same payment", yield* sign(book, { id: "webhook-2" }))
  yield* deliver("of a payment of 100 won", yield* sign(lamp, { id: "webhook-3" }))

  const orders = yield* Orders
  for (const { name, paymentId } of [book, lamp]) {
    const order = yield* orders.find(paymentId)
    yield* Console.log(`${name}: ${order?.state}`)
  }
})

/** Returns the base URL of a running emulator, or of one that is started here. */
const baseUrl = Effect.flatMap(Config.option(Config.String("PORTONE_BASE_URL")), (baseUrl) =>
  Option.isSome(baseUrl)
    ? Effect.succeed(baseUrl.value)
    : Effect.map(Layer.build(PortOneEmulator.layerServer()), (context) => Context.get(context, PortOneEmulator).baseUrl)
)

const client = Layer.unwrap(
  Effect.map(baseUrl, (baseUrl) => PortOneClient.layer({ apiSecret: Redacted.make("any-secret"), baseUrl }))
)

const services = Layer.mergeAll(Payments.layer, BillingKeys.layer, Orders.layer([book, lamp])).pipe(
  Layer.provide(client),
  Layer.provideMerge(layerUndici)
)

const shop = HttpRouter.serve(routes([secret]), { disableLogger: true }).pipe(
  Layer.provideMerge(
    NodeHttpServer.layer(createServer, { host: "127.0.0.1", port: 0, gracefulShutdownTimeout: "100 millis" })
  ),
  Layer.provideMerge(services)
)

program.pipe(Effect.provide(shop), NodeRuntime.runMain)
