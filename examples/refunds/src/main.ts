/**
 * Makes the refunds of a file; it can be stopped in the middle and started again until all are done.
 *
 *     node src/main.ts                 a demonstration: makes payments and a file, on a bad network, and stops it twice
 *     node src/main.ts refunds.csv     the real thing: against PortOne, with PORTONE_API_SECRET
 *
 * The file has the columns `id,paymentId,amount,reason`; its journal is written beside it. The demonstration runs
 * against an emulator on a free port.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Console, Data, Effect, FileSystem, Layer, Option, Redacted } from "effect"
import { PortOneClient } from "@effect-portone/core"
import { layerUndici } from "@effect-portone/core/node"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, Payments } from "@effect-portone/payments"
import { Faults } from "@effect-portone/testing"
import { refundAll } from "./refunds.ts"

class NotAllRefundedError extends Data.TaggedError("NotAllRefundedError")<{ readonly left: number }> {
  override get message(): string {
    return `${this.left} refunds are left: see to what is said of each, then start this again`
  }
}

const run = (path: string) =>
  Effect.gen(function* () {
    const refunds = yield* refundAll(path)
    for (const { id, state, why } of refunds) {
      yield* Console.log(`  ${id}  ${state}${why === undefined ? "" : `: ${why}`}`)
    }
    const left = refunds.filter(({ state }) => state === "open" || state === "refused").length
    if (left > 0) return yield* new NotAllRefundedError({ left })
  })

/** Makes a payment. */
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

/** Returns the lines of a CSV file: two refunds of one amount for every other payment, and one for the rest. */
const lines = (paymentIds: ReadonlyArray<string>) => [
  "id,paymentId,amount,reason",
  ...paymentIds.flatMap((paymentId, index) => [
    `refund-${paymentId}-1,${paymentId},3000,"returned, unopened"`,
    ...(index % 2 === 0 ? [`refund-${paymentId}-2,${paymentId},3000,arrived broken`] : [])
  ]),
  ""
]

const play = Effect.gen(function* () {
  const fs = yield* FileSystem.FileSystem
  const payments = yield* Payments
  const paymentIds = Array.from({ length: 8 }, (_, index) => `order${index + 1}`)
  yield* Effect.forEach(paymentIds, (paymentId) => sell(paymentId, 10_000), { concurrency: 4 })
  const path = `${yield* fs.makeTempDirectoryScoped()}/refunds.csv`
  yield* fs.writeFileString(path, lines(paymentIds).join("\n"))

  for (const millis of [150, 200]) {
    const stopped = yield* Effect.timeoutOption(run(path), millis)
    if (Option.isSome(stopped)) break
    yield* Console.log(`Stopped after ${millis} ms`)
  }
  yield* Console.log("Started again, and not stopped")
  yield* run(path)

  for (const paymentId of paymentIds) {
    const payment = yield* payments.getPayment({ paymentId })
    if (payment.status !== "PARTIAL_CANCELLED") yield* Console.log(`${paymentId}: ${payment.status}`)
    else yield* Console.log(`${paymentId}: ${payment.cancellations.length} refunds, ${payment.amount.cancelled} KRW`)
  }
}).pipe(Effect.scoped)

const services = Layer.mergeAll(Payments.layer, BillingKeys.layer)

/**
 * Delays every request, and loses the answers of the client's three attempts at refund-order8-1, all of which are
 * carried out.
 */
const faults: Faults.Source = {
  begin: Effect.sync(() => {
    let left = 3
    return (request) => {
      const isLost = request.method === "POST" && request.url.includes("order8/cancel") && left-- > 0
      return Faults.delayed(isLost ? Faults.resetAfterApplied : Faults.pass, {
        request: "10 millis",
        answer: "10 millis"
      })
    }
  })
}

const emulated = Layer.unwrap(
  Effect.map(PortOneEmulator, ({ baseUrl }) =>
    services.pipe(Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("any-secret"), baseUrl })))
  )
).pipe(
  Layer.provide([Faults.layer(faults).pipe(Layer.provide(layerUndici)), PortOneEmulator.layerServer()]),
  Layer.merge(NodeServices.layer)
)

const live = services.pipe(
  Layer.provide(PortOneClient.layerConfig()),
  Layer.provide(layerUndici),
  Layer.merge(NodeServices.layer)
)

const file = process.argv[2]

if (file === undefined) NodeRuntime.runMain(Effect.provide(play, emulated))
else NodeRuntime.runMain(Effect.provide(run(file), live))
