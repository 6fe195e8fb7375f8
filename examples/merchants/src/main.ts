/**
 * Two merchants in one process: a `LayerMap` keyed by merchant, with a secret and a store for each.
 *
 * Whoever serves several merchants must never mix them up, for that would take or give back the wrong one's money. So nothing
 * here picks a secret: a program asks for `Payments`, and whoever starts it says once for whom it runs. A merchant's client
 * is built from the merchant's own variables when it is first needed. It keeps its retry budget to itself, so that one
 * merchant's outage costs the other nothing, and shares the connections.
 *
 * By itself it runs against an emulator on a free port; with `PORTONE_BASE_URL`, against one that runs already.
 */
import { PortOneClient } from "@effect-portone/core"
import { BillingKeys, Payments } from "@effect-portone/payments"
import { PortOneEmulator } from "@effect-portone/emulator"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Config, ConfigProvider, Console, Context, Effect, Layer, LayerMap, Option } from "effect"

class Merchants extends LayerMap.Service<Merchants>()("example/Merchants", {
  lookup: (merchant: string) =>
    Layer.mergeAll(Payments.layer, BillingKeys.layer).pipe(
      Layer.provide(PortOneClient.layerConfig()),
      Layer.provide(variablesOf(merchant)),
      // Layers are built once and then shared, so that a constant in here, such as a merged layer made outside of this
      // function, would be the first merchant's for both. Nothing of a merchant's is shared.
      Layer.fresh
    ),
  dependencies: [NodeHttpClient.layerUndici],
  idleTimeToLive: "10 minutes"
}) {}

/** What `layerConfig` reads is this merchant's: `BAKERY_PORTONE_API_SECRET`, `BAKERY_PORTONE_STORE_ID` and so on. */
const variablesOf = (merchant: string) =>
  Layer.effect(
    ConfigProvider.ConfigProvider,
    Effect.map(ConfigProvider.ConfigProvider, ConfigProvider.nested(merchant.toUpperCase()))
  )

/** Says once for whom a program runs. */
const asMerchant =
  (merchant: string) =>
  <A, E, R>(program: Effect.Effect<A, E, R>) =>
    program.pipe(Effect.provide(Merchants.get(merchant)), Effect.annotateLogs({ merchant }))

const sell = (paymentId: string, total: number) =>
  Effect.gen(function* () {
    const billingKeys = yield* BillingKeys
    const payments = yield* Payments
    const card = { credential: { number: "4242424242424242", expiryYear: "30", expiryMonth: "12" } }
    const { billingKeyInfo } = yield* billingKeys.issueBillingKey({ channelKey: "channel-key", method: { card } })
    const { billingKey } = billingKeyInfo
    yield* payments.payWithBillingKey({
      paymentId,
      billingKey,
      orderName: "An order",
      amount: { total },
      currency: "KRW"
    })
  })

const read = (paymentId: string) =>
  Effect.gen(function* () {
    const payments = yield* Payments
    const payment = yield* payments.getPayment({ paymentId })
    return payment.status === "UNRECOGNIZED" ? payment.status : `${payment.amount.total} KRW in ${payment.storeId}`
  })

const print = (merchant: string, what: string, value: string) =>
  Console.log(`${merchant.padEnd(8)} ${what.padEnd(25)} ${value}`)

const program = Effect.gen(function* () {
  // At the same time, and under the same payment id: ids are a store's own.
  yield* Effect.all(
    [
      sell("order-1001", 12_000).pipe(asMerchant("bakery")),
      sell("order-1001", 45_000).pipe(asMerchant("florist")),
      sell("order-2002", 8_000).pipe(asMerchant("florist"))
    ],
    { concurrency: "unbounded", discard: true }
  )
  for (const merchant of ["bakery", "florist"]) {
    yield* print(merchant, "sold order-1001", yield* read("order-1001").pipe(asMerchant(merchant)))
  }
  const unseen = yield* Effect.flip(read("order-2002").pipe(asMerchant("bakery")))
  yield* print("bakery", "looks for order-2002", unseen._tag)
  const unknown = yield* Effect.flip(read("order-1001").pipe(asMerchant("butcher")))
  yield* print("butcher", "has no variables", `${unknown._tag}: ${unknown.message.replaceAll(/\s+/g, " ")}`)
})

/** Of an emulator that runs already, or else of one that is started here. */
const baseUrl = Effect.flatMap(Config.option(Config.String("PORTONE_BASE_URL")), (baseUrl) =>
  Option.isSome(baseUrl)
    ? Effect.succeed(baseUrl.value)
    : Effect.map(Layer.build(PortOneEmulator.layerServer()), (context) => Context.get(context, PortOneEmulator).baseUrl)
)

/** In production the environment has these. */
const variables = Layer.unwrap(
  Effect.map(baseUrl, (baseUrl) =>
    ConfigProvider.layer(
      ConfigProvider.fromEnv({
        env: {
          BAKERY_PORTONE_API_SECRET: "secret-of-the-bakery",
          BAKERY_PORTONE_STORE_ID: "store-bakery",
          BAKERY_PORTONE_BASE_URL: baseUrl,
          FLORIST_PORTONE_API_SECRET: "secret-of-the-florist",
          FLORIST_PORTONE_STORE_ID: "store-florist",
          FLORIST_PORTONE_BASE_URL: baseUrl
        }
      })
    )
  )
)

program.pipe(Effect.provide(Merchants.layer.pipe(Layer.provide(variables))), NodeRuntime.runMain)
