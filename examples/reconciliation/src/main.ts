/**
 * Plays a nightly reconciliation: streams a day of payments to a CSV file, shows the progress, and compares each
 * payment with the shop's books.
 *
 * First makes some hundred payments, and puts four mistakes into the shop's books. Runs against an emulator on a free
 * port, or with `PORTONE_BASE_URL` against a running one. A cron job would run `reconcile` of `yesterday`.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Config, Console, Context, DateTime, Effect, FileSystem, Layer, Option, Redacted } from "effect"
import { PortOneClient } from "@effect-portone/core"
import { layerUndici } from "@effect-portone/core/node"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, Payments } from "@effect-portone/payments"
import { reconcile } from "./reconciliation.ts"

const price = 9_900

/** Makes payments of one customer. */
const sell = (paymentIds: ReadonlyArray<string>) =>
  Effect.gen(function* () {
    const billingKeys = yield* BillingKeys
    const payments = yield* Payments
    const card = { credential: { number: "4242424242424242", expiryYear: "30", expiryMonth: "12" } }
    const { billingKeyInfo } = yield* billingKeys.issueBillingKey({ channelKey: "channel-key", method: { card } })
    const { billingKey } = billingKeyInfo
    yield* Effect.forEach(
      paymentIds,
      (paymentId) =>
        payments.payWithBillingKey({
          paymentId,
          billingKey,
          orderName: "An order",
          amount: { total: price },
          currency: "KRW"
        }),
      { concurrency: 8, discard: true }
    )
  })

const program = Effect.gen(function* () {
  const fs = yield* FileSystem.FileSystem
  const payments = yield* Payments
  const from = yield* DateTime.now
  const paymentIds = Array.from({ length: 450 }, (_, index) => `order${String(index + 1).padStart(4, "0")}`)
  yield* sell(paymentIds)
  yield* payments.cancelPayment({ paymentId: "order0100", amount: 1_900, reason: "a part came back" })
  yield* Console.log(`${paymentIds.length} payments were made`)

  const orders = new Map(paymentIds.map((paymentId) => [paymentId, price]))
  // The refund above was not written down, an amount was mistyped, an order was lost, and one was never paid.
  orders.set("order0200", price * 10)
  orders.delete("order0300")
  orders.set("order9999", price)

  const path = `${yield* fs.makeTempDirectoryScoped()}/reconciliation.csv`
  const findings = yield* reconcile({ from, until: yield* DateTime.now }, orders, path)
  for (const [finding, count] of Object.entries(findings)) yield* Console.log(`${String(count).padStart(4)} ${finding}`)
  const lines = (yield* fs.readFileString(path)).trimEnd().split("\r\n")
  yield* Console.log("\nOf the file, the first line and those that do not agree:")
  for (const [index, line] of lines.entries()) {
    if (index === 0 || !line.includes(",agrees,")) yield* Console.log(line)
  }
}).pipe(Effect.scoped)

/** Returns the base URL of a running emulator, or of one that is started here. */
const baseUrl = Effect.flatMap(Config.option(Config.String("PORTONE_BASE_URL")), (baseUrl) =>
  Option.isSome(baseUrl)
    ? Effect.succeed(baseUrl.value)
    : Effect.map(Layer.build(PortOneEmulator.layerServer()), (context) => Context.get(context, PortOneEmulator).baseUrl)
)

const client = Layer.unwrap(
  Effect.map(baseUrl, (baseUrl) => PortOneClient.layer({ apiSecret: Redacted.make("any-secret"), baseUrl }))
)

const services = Layer.mergeAll(Payments.layer, BillingKeys.layer).pipe(
  Layer.provideMerge(client),
  Layer.provide(layerUndici),
  Layer.merge(NodeServices.layer)
)

program.pipe(Effect.provide(services), NodeRuntime.runMain)
