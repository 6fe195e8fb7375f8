/**
 * Serves two merchants in one process: a `LayerMap` keyed by merchant, with a secret and a store for each.
 *
 * A process must never mix up its merchants, since that would take or give back the wrong one's money. So no code here
 * picks a secret: a program asks for `Payments`, and is started for one merchant. A merchant's client is built from the
 * merchant's own variables at its first use. It has a retry budget of its own, so that one merchant's outage costs the
 * other nothing, and shares the connections.
 *
 * Runs against an emulator on a free port, or with `PORTONE_BASE_URL` against a running one.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Config, ConfigProvider, Console, Context, Effect, Layer, LayerMap, Option } from "effect"
import { PortOneClient } from "@effect-portone/core"
import { layerUndici } from "@effect-portone/core/node"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, Payments } from "@effect-portone/payments"

class Merchants extends LayerMap.Service<Merchants>()("example/Merchants", {
  lookup: (merchant: string) =>
    Layer.mergeAll(Payments.layer, BillingKeys.layer).pipe(
      Layer.provide(PortOneClient.layerConfig()),
      Layer.provide(variablesOf(merchant)),
      // Layers are built once and then shared, so a constant layer in here, made outside this function, would be the
      // first merchant's for both. With `Layer.fresh`, merchants share nothing.
      Layer.fresh
    ),
  dependencies: [layerUndici],
  idleTimeToLive: "10 minutes"
}) {}

/**
 * Lets `layerConfig` read this merchant's variables: `BAKERY_PORTONE_API_SECRET`, `BAKERY_PORTONE_STORE_ID` and so on.
 */
const variablesOf = (merchant: string) =>
  Layer.effect(
    ConfigProvider.ConfigProvider,
    Effect.map(ConfigProvider.ConfigProvider, ConfigProvider.nested(merchant.toUpperCase()))
  )

/** Runs a program for a merchant. */
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
  // Both merchants sell at the same time, under the same payment id: ids are unique in a store only.
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

/** Returns the base URL of a running emulator, or of one that is started here. */
const baseUrl = Effect.flatMap(Config.option(Config.String("PORTONE_BASE_URL")), (baseUrl) =>
  Option.isSome(baseUrl)
    ? Effect.succeed(baseUrl.value)
    : Effect.map(Layer.build(PortOneEmulator.layerServer()), (context) => Context.get(context, PortOneEmulator).baseUrl)
)

/** Provides the variables that the environment has in production. */
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
