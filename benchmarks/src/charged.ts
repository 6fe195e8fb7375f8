/**
 * One run of the emulator's comparison, in a process of its own, so that no other run's payments are in its heap and Effect's
 * schema compiler is off, as it is in tests: charges a billing key time after time, and prints how many a second as JSON.
 */
import { Duration, Effect, Layer, Redacted } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import { PortOneClient } from "@effect-portone/core"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, Payments } from "@effect-portone/payments"

const perRound = 5_000
const rounds = 8

const services = Layer.mergeAll(Payments.layer, BillingKeys.layer).pipe(
  Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("secret") }))
)

const answer = JSON.stringify({
  payment: { pgTxId: "3f2d0c9a-b1e8-4d53-8f2d-0c9ab1e84d53", paidAt: "2026-07-03T04:05:06Z" }
})

/** What the client costs by itself: the same bytes for every request. */
const fixed = Layer.succeed(
  HttpClient.HttpClient,
  HttpClient.make((request) =>
    Effect.succeed(
      HttpClientResponse.fromWeb(request, new Response(answer, { headers: { "content-type": "application/json" } }))
    )
  )
)

/** Payments a second, each under an id of its own. */
const charge = (billingKey: string) =>
  Effect.gen(function* () {
    const payments = yield* Payments
    const charges = Effect.gen(function* () {
      for (let index = 0; index < perRound; index++) {
        yield* payments.payWithBillingKey({
          paymentId: `payment-${index}`,
          billingKey,
          orderName: "Monthly plan",
          amount: { total: 9_900 },
          currency: "KRW"
        })
      }
    })
    const [time] = yield* Effect.timed(charges)
    return perRound / Duration.toSeconds(time)
  })

const emulated = Effect.gen(function* () {
  const card = { credential: { number: "4111111111111111", expiryMonth: "12", expiryYear: "30" } }
  const billingKeys = yield* BillingKeys
  const { billingKeyInfo } = yield* billingKeys.issueBillingKey({ channelKey: "channel-key", method: { card } })
  const rate = yield* charge(billingKeyInfo.billingKey)
  const { totalCount } = (yield* (yield* Payments).getPayments({ filter: { status: ["PAID"] } })).page
  if (totalCount !== perRound) return yield* Effect.die(new Error(`${totalCount} of ${perRound} payments are PAID`))
  return rate
}).pipe(Effect.provide(Layer.provide(services, PortOneEmulator.layer)))

const alone = charge("billing-key").pipe(Effect.provide(Layer.provide(services, fixed)))

const best = { emulated: 0, alone: 0 }
// In turns, and the best of each, so that a busy moment of the machine does not decide.
for (let round = 0; round < rounds; round++) {
  best.alone = Math.max(best.alone, await Effect.runPromise(alone))
  best.emulated = Math.max(best.emulated, await Effect.runPromise(emulated))
}
console.log(JSON.stringify(best))
