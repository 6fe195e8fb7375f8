/**
 * The other side of the streaming run, in a process of its own: the emulator with as many payments as are asked for, over HTTP.
 *
 * It holds them all, each decoded by its schema: of a million, that takes 12 seconds and 2 GB, and the latest thousand answers,
 * which it keeps for a test to look at, another 1.5 GB here. They are not made by a million calls, which would take minutes:
 * one payment is paid as anybody would pay it, and the emulator starts from the snapshot of that, in which the payment is
 * repeated under other ids.
 */
import "effect/schema/SchemaJITCompiler/enable"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { Console, Effect, Layer, Redacted } from "effect"
import { PortOneClient } from "@effect-portone/core"
import { PortOneEmulator, type Snapshot } from "@effect-portone/emulator"
import { Payments } from "@effect-portone/payments"

const length = Number(process.argv[2])

const apiSecret = Redacted.make("secret")

const one = Effect.gen(function* () {
  const payments = yield* Payments
  yield* payments.payInstantly({
    paymentId: "the only one",
    channelKey: "channel-key-1",
    orderName: "Monthly plan",
    amount: { total: 9_900 },
    currency: "KRW",
    customer: { id: "customer-1", name: { full: "a name" }, email: "someone@example.com", phoneNumber: "01000000000" },
    products: [{ id: "p1", name: "plan", amount: 9_900, quantity: 1 }],
    method: { card: { credential: { number: "4111111111111111", expiryMonth: "12", expiryYear: "30" } } }
  })
  return yield* (yield* PortOneEmulator).snapshot
}).pipe(
  Effect.provide(
    Payments.layer.pipe(Layer.provide(PortOneClient.layer({ apiSecret })), Layer.provideMerge(PortOneEmulator.layer))
  )
)

/** A row is a payment's JSON, and its key has the payment's id in it. */
const repeated = ({ tables, ...rest }: Snapshot): Snapshot => {
  const [key, payment] = tables["payments"]![0]!
  // A row of a snapshot is JSON of any kind, and this one of a payment.
  const fields = payment as { readonly id: string }
  const rows = Array.from({ length }, (_, index) => {
    const id = `payment-${index}`
    return [key.replace(fields.id, id), { ...fields, id }] as const
  })
  return { ...rest, tables: { payments: rows } }
}

const serve = Effect.gen(function* () {
  const { baseUrl } = yield* PortOneEmulator
  // Reads the snapshot's rows, which the emulator does when it is first asked for one.
  yield* Effect.flatMap(Payments, (payments) => payments.getAllPaymentsByCursor({ size: 1 })).pipe(
    Effect.provide(
      Payments.layer.pipe(
        Layer.provide(PortOneClient.layer({ apiSecret, baseUrl })),
        Layer.provide(NodeHttpClient.layerUndici)
      )
    )
  )
  yield* Console.log(baseUrl)
  return yield* Effect.never
})

const snapshot = repeated(await Effect.runPromise(one))
await Effect.runPromise(Effect.provide(serve, PortOneEmulator.layerServer({ snapshot })))
