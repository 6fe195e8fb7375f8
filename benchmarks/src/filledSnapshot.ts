/**
 * A snapshot of an emulator that holds many payments. They are not made by as many calls, which would take minutes: one
 * payment is paid as anybody would pay it, and is repeated under other ids.
 */
import { Effect, Layer, Redacted } from "effect"
import { PortOneClient } from "@effect-portone/core"
import { PortOneEmulator, type Snapshot } from "@effect-portone/emulator"
import { Payments } from "@effect-portone/payments"

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
const repeated = ({ tables, ...rest }: Snapshot, length: number): Snapshot => {
  const [key, payment] = tables["payments"]![0]!
  // A row of a snapshot is JSON of any kind, and this one of a payment.
  const fields = payment as { readonly id: string }
  const rows = Array.from({ length }, (_, index) => {
    const id = `payment-${index}`
    return [key.replace(fields.id, id), { ...fields, id }] as const
  })
  return { ...rest, tables: { payments: rows } }
}

/** Makes a snapshot that holds so many payments. */
export const filledSnapshot = (length: number): Promise<Snapshot> =>
  Effect.runPromise(Effect.map(one, (snapshot) => repeated(snapshot, length)))
