/**
 * Charges durably in memory and over a file of SQLite, which is then opened again, and prints what came of it as JSON.
 */
import { Effect, Layer, Redacted } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Durable } from "@effect-portone/durable"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, Payments } from "@effect-portone/payments"

const Renewal = Durable.charge("renewal")

const request = {
  paymentId: "renewal-1",
  customer: "customer-1",
  amount: 9_900,
  currency: "KRW",
  orderName: "Monthly plan"
} as const

const card = Effect.gen(function* () {
  const { billingKeyInfo } = yield* (yield* BillingKeys).issueBillingKey({
    channelKey: "channel-key",
    method: { card: { credential: { number: "4242424242424242", expiryYear: "30", expiryMonth: "12" } } }
  })
  return billingKeyInfo.billingKey
})

const Orders = Renewal.layer({
  billingKeyOf: () => Effect.map(card, (billingKey) => ({ billingKey: Redacted.make(billingKey) })),
  onEnd: () => Effect.void
})

/** Starts the charge, and returns its end. */
const charge = Effect.gen(function* () {
  yield* Renewal.start(request)
  return (yield* Renewal.await(request.paymentId))._tag
})

const PortOne = Layer.mergeAll(Payments.layer, BillingKeys.layer).pipe(Layer.provideMerge(PortOneEmulator.layerClient))

const folder = mkdtempSync(join(tmpdir(), "effect-portone-durable-"))
const file = () => Durable.layerEmbedded(join(folder, "durable.db"))

const seen = Effect.gen(function* () {
  const { page } = yield* (yield* Payments).getPayments()
  return page.totalCount
})

const memory = Effect.provide(charge, Layer.provideMerge(Orders, Durable.layerMemory()))
const first = Effect.provide(charge, Layer.provideMerge(Orders, file()))
const again = Effect.provide(charge, Layer.provideMerge(Orders, file()))

const inMemory = Effect.provide(memory, PortOne)
const overFile = Effect.provide(
  Effect.gen(function* () {
    return { first: yield* first, again: yield* again, payments: yield* seen }
  }),
  PortOne
)

try {
  console.log(JSON.stringify(await Effect.runPromise(Effect.all({ inMemory, overFile }))))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
