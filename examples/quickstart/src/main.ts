/**
 * Plays a first run: a charge, a decline, a double charge that is refused, a partial refund, and the readings
 * afterwards.
 *
 * Starts the emulator on a free port and uses the real client over HTTP. With `PORTONE_API_SECRET` set and `--live`, it
 * takes only the steps that read, against PortOne.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Clock, Console, DateTime, Effect, Layer, Redacted } from "effect"
import { PortOneClient } from "@effect-portone/core"
import { layerUndici } from "@effect-portone/core/node"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, PaymentId, Payments } from "@effect-portone/payments"

/** Runs a step, and prints its result with the time that it took. */
const step = <A, E, R>(title: string, effect: Effect.Effect<A, E, R>, describe: (value: A) => string) =>
  Effect.gen(function* () {
    const start = yield* Clock.currentTimeMillis
    const value = yield* effect
    const millis = (yield* Clock.currentTimeMillis) - start
    yield* Console.log(`${`${millis} ms`.padStart(8)}  ${title}: ${describe(value)}`)
    return value
  })

const issue = (number: string) =>
  Effect.gen(function* () {
    const billingKeys = yield* BillingKeys
    const { billingKeyInfo } = yield* billingKeys.issueBillingKey({
      channelKey: "channel-key-quickstart",
      customer: { id: "customer-1" },
      method: { card: { credential: { number, expiryYear: "30", expiryMonth: "12" } } }
    })
    return billingKeyInfo.billingKey
  })

const charge = (paymentId: string, billingKey: string) =>
  Effect.gen(function* () {
    const payments = yield* Payments
    return yield* payments.payWithBillingKey({
      paymentId,
      billingKey,
      orderName: "Monthly plan",
      amount: { total: 9_900 },
      currency: "KRW"
    })
  })

// The day of PortOne and of its customers begins at midnight in Korea.
const korea = DateTime.zoneMakeOffset(9 * 60 * 60 * 1000)

const listToday = Effect.gen(function* () {
  const payments = yield* Payments
  const until = yield* DateTime.now
  const from = until.pipe(DateTime.setZone(korea), DateTime.startOf("day"), DateTime.toUtc)
  return yield* payments.getPayments({ filter: { from, until } })
})

const listStep = step("the day's payments", listToday, ({ page }) => `${page.totalCount} in all`)

const readBack = (paymentId: string) =>
  Effect.flatMap(Payments, (payments) =>
    step("read the payment back", payments.getPayment({ paymentId }), (payment) =>
      payment.status === "PARTIAL_CANCELLED"
        ? `${payment.status}, ${payment.amount.paid - payment.amount.cancelled} KRW kept`
        : payment.status
    )
  )

const readingSteps = Effect.gen(function* () {
  const { items } = yield* listStep
  const [first] = items
  if (first !== undefined && first.status !== "UNRECOGNIZED") yield* readBack(first.id)
})

const allSteps = Effect.gen(function* () {
  const payments = yield* Payments
  const paymentId = PaymentId.make()

  const billingKey = yield* step("issue a billing key", issue("4242424242424242"), () => "done")
  yield* step(
    "charge it",
    charge(paymentId, billingKey),
    ({ payment }) => `paid at ${DateTime.formatIso(payment.paidAt)}`
  )

  const declinedKey = yield* issue("4242424242420002")
  yield* step("charge a card that is declined", Effect.flip(charge(`${paymentId}b`, declinedKey)), (error) =>
    error._tag === "PgProviderError" ? `${error._tag} ${error.pgCode}` : error._tag
  )
  yield* step("charge the same payment again", Effect.flip(charge(paymentId, billingKey)), (error) => error._tag)
  yield* step(
    "cancel a part",
    payments.cancelPayment({ paymentId, amount: 3_000, currentCancellableAmount: 9_900, reason: "a smaller plan" }),
    ({ cancellation }) =>
      cancellation.status === "SUCCEEDED" ? `${cancellation.totalAmount} KRW given back` : cancellation.status
  )
  yield* readBack(paymentId)
  yield* listStep
})

const services = Layer.mergeAll(Payments.layer, BillingKeys.layer)

const isLive = process.argv.includes("--live")

const live = services.pipe(Layer.provide(PortOneClient.layerConfig()), Layer.provide(layerUndici))

const emulated = Layer.unwrap(
  Effect.gen(function* () {
    const { baseUrl } = yield* PortOneEmulator
    yield* Console.log(`The emulator listens on ${baseUrl}`)
    return services.pipe(
      Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("any-secret"), baseUrl })),
      Layer.provide(layerUndici)
    )
  })
).pipe(Layer.provide(PortOneEmulator.layerServer()))

if (isLive) NodeRuntime.runMain(Effect.provide(readingSteps, live))
else NodeRuntime.runMain(Effect.provide(allSteps, emulated))
