/**
 * Handles the webhooks of a shop's checkout: marks an order paid when PortOne's webhook says that its payment was made.
 *
 * A webhook is a hint. The shop verifies that it is PortOne's, reads the payment from PortOne, and compares it with the
 * order, since the browser could have chosen the amount. A webhook may come twice, or two webhooks of one payment may
 * come at the same moment. `Webhook` handles the same webhook once; the shop's own store must mark an *order* paid
 * once, in one step that only the first webhook can take.
 */
import { Context, Effect, Layer, type Redacted, Ref } from "effect"
import * as HttpRouter from "effect/http/HttpRouter"
import { Webhook } from "@effect-portone/core"
import { PaymentVerification } from "@effect-portone/payments"

export interface Order {
  /** The payment id, made with the order before the customer pays. It comes back with a webhook. */
  readonly paymentId: string
  readonly name: string
  /** The total, in won. */
  readonly total: number
  readonly state: "waiting" | "paid" | "to be looked at"
}

/** The shop's orders, by payment id. */
export class Orders extends Context.Service<
  Orders,
  {
    readonly find: (paymentId: string) => Effect.Effect<Order | undefined>
    /**
     * Moves an order out of the state "waiting", and returns true if this call did it. In SQL:
     * `UPDATE orders SET state = $2 WHERE payment_id = $1 AND state = 'waiting'`.
     */
    readonly settle: (paymentId: string, state: Exclude<Order["state"], "waiting">) => Effect.Effect<boolean>
  }
>()("example/Orders") {
  static readonly layer = (orders: ReadonlyArray<Order>): Layer.Layer<Orders> =>
    Layer.effect(
      Orders,
      Effect.map(Ref.make(new Map(orders.map((order) => [order.paymentId, order]))), (all) =>
        Orders.of({
          find: (paymentId) => Effect.map(Ref.get(all), (orders) => orders.get(paymentId)),
          settle: (paymentId, state) =>
            Ref.modify(all, (orders) => {
              const order = orders.get(paymentId)
              return order?.state === "waiting"
                ? [true, new Map(orders).set(paymentId, { ...order, state })]
                : [false, orders]
            })
        })
      )
    )
}

const onPaid = Effect.fn("onPaid")(function* (event: Webhook.TransactionPaid) {
  const { paymentId } = event.data
  const orders = yield* Orders
  const order = yield* orders.find(paymentId)
  if (order === undefined) return yield* Effect.logWarning(`no order has the payment ${paymentId}`)
  const state = yield* PaymentVerification.verify({
    event,
    expected: { amount: order.total, currency: "KRW", orderName: order.name }
  }).pipe(
    Effect.as("paid" as const),
    // It does not match the order and never will, or its money may be taken back. Every other failure is answered 500:
    // PortOne sends the webhook again, and the payment is read again.
    Effect.catchIf(PaymentVerification.isMismatch, ({ message }) =>
      Effect.as(Effect.logWarning(`${order.name}: ${message}`), "to be looked at" as const)
    )
  )
  if (yield* orders.settle(paymentId, state)) yield* Effect.log(`${order.name} is ${state}`)
})

/** The shop's endpoint for webhooks. */
export const routes = (secrets: ReadonlyArray<Redacted.Redacted>) =>
  HttpRouter.add(
    "POST",
    "/webhooks/portone",
    Webhook.toHttpEffect(Webhook.match({ "Transaction.Paid": onPaid, orElse: () => Effect.void }), { secrets })
  )
