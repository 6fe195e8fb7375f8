/**
 * Plays a night of renewals, then repeats it as if the first run had crashed before it wrote anything down, then plays
 * a day of dunning.
 *
 * One customer's first card is declined and the second one pays, one has no card that pays, and for one the connection
 * breaks each time after PortOne has charged the card. `renewal.ts` handles each case; this file runs it against an
 * emulator on a free port, or with `PORTONE_BASE_URL` against a running one.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Config, Console, Context, Effect, Layer, Option, Redacted } from "effect"
import { Money, PortOneClient } from "@effect-portone/core"
import { layerUndici } from "@effect-portone/core/node"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, Payments } from "@effect-portone/payments"
import { Faults } from "@effect-portone/testing"
import { type Renewal, renew, type Subscription } from "./renewal.ts"

const approved = "4242424242424242"
const declined = "4242424242420002"
const withoutFunds = "4242424242420003"

const issue = (number: string) =>
  Effect.gen(function* () {
    const billingKeys = yield* BillingKeys
    const { billingKeyInfo } = yield* billingKeys.issueBillingKey({
      channelKey: "channel-key",
      method: { card: { credential: { number, expiryYear: "30", expiryMonth: "12" } } }
    })
    return billingKeyInfo.billingKey
  })

const subscribe = (id: string, ...[first, ...others]: readonly [string, ...ReadonlyArray<string>]) =>
  Effect.map(Effect.all([issue(first), ...others.map(issue)]), (billingKeys): Subscription => ({
    id,
    price: 9_900,
    billingKeys,
    failedTries: 0
  }))

const describe = (renewal: Renewal): string => {
  switch (renewal._tag) {
    case "Paid":
      return renewal.how
    case "Dunning":
      return `declined (${renewal.pgCode}), again in ${renewal.againInDays} d`
    case "Ended":
      return `declined (${renewal.pgCode}), for the last time`
    case "Open":
      return `not known yet: ${renewal.why}`
  }
}

const run = (title: string, period: string, subscriptions: ReadonlyArray<Subscription>) =>
  Effect.gen(function* () {
    const payments = yield* Payments
    yield* Console.log(`\n${title}`)
    const renewals = yield* Effect.forEach(subscriptions, (subscription) => renew(subscription, period), {
      concurrency: 4
    })
    for (const [index, { id }] of subscriptions.entries()) yield* Console.log(`  ${id}  ${describe(renewals[index]!)}`)
    const { items } = yield* payments.getPayments({ page: { size: 1_000 }, filter: { status: ["PAID"] } })
    const total = items.reduce((sum, payment) => sum + (payment.status === "PAID" ? payment.amount.paid : 0), 0)
    const charged = yield* Money.format(total, "KRW", "en-US", { currencyDisplay: "code" })
    yield* Console.log(`  PortOne's books: ${items.length} payments, ${charged}`)
    return renewals
  })

const program = Effect.gen(function* () {
  const subscriptions = yield* Effect.all([
    subscribe("customer01", approved),
    subscribe("customer02", approved),
    subscribe("customer03", declined, approved),
    subscribe("customer04", approved),
    subscribe("customer05", withoutFunds),
    subscribe("customer06", approved),
    subscribe("customer07", approved),
    subscribe("customer08", approved)
  ])
  const renewals = yield* run("The renewal of 202612", "202612", subscriptions)
  yield* run("Once more, after a crash that lost what the first run knew", "202612", subscriptions)
  const unpaid = subscriptions.filter((_, index) => renewals[index]?._tag !== "Paid")
  const nextDay = yield* Effect.forEach(unpaid, (subscription) =>
    Effect.map(issue(approved), (newCard): Subscription => ({
      ...subscription,
      billingKeys: [...subscription.billingKeys, newCard],
      failedTries: 1
    }))
  )
  yield* run("The day after, when the customer has added a card", "202612", nextDay)
})

/** Breaks the connection after each of the client's three attempts to charge customer06, all of which reach PortOne. */
const faults: Faults.Source = {
  begin: Effect.sync(() => {
    let left = 3
    return (request) =>
      request.method === "POST" && request.url.includes("customer06") && left-- > 0
        ? Faults.resetAfterApplied
        : Faults.pass
  })
}

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
  Layer.provide(client),
  Layer.provide(Faults.layer(faults)),
  Layer.provide(layerUndici)
)

program.pipe(Effect.provide(services), NodeRuntime.runMain)
