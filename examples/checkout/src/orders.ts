/**
 * Keeps what the shop sells and what was ordered. Prices are decided here: a browser names a product, never a price.
 */
import { Context, DateTime, Effect, Layer, Ref } from "effect"

export interface Product {
  readonly name: string
  /** The price, in won. */
  readonly price: number
  readonly isMonthly: boolean
}

export const products: ReadonlyMap<string, Product> = new Map([
  ["cup", { name: "A porcelain cup", price: 18_000, isMonthly: false }],
  ["pot", { name: "A tea pot", price: 52_000, isMonthly: false }],
  ["tea", { name: "Green tea each month", price: 9_900, isMonthly: true }]
])

export interface Order {
  /** The id of its payment, made with the order before the buyer pays. */
  readonly paymentId: string
  readonly name: string
  /** The total, in won. */
  readonly total: number
  readonly state: "waiting" | "paid" | "refused"
  /** The account that the buyer pays into, if by bank transfer. */
  readonly account?: Account
  /** The plan that it is a month of. */
  readonly plan?: Plan
}

export interface Account {
  readonly bank?: string
  readonly number: string
}

/** A product that is paid each month. */
export interface Plan {
  /** The start of the payment id of each month. */
  readonly id: string
  readonly product: Product
  readonly billingKey: string
  /** The time at which its first month is charged. Each other month follows from it. */
  readonly startsAt: DateTime.Utc
  /** The number of the month, from 0. */
  readonly month: number
}

/** The shop's orders, by payment id. A real shop has a database here. */
export class Orders extends Context.Service<
  Orders,
  {
    /** Adds an order and returns it, or returns the one that has its payment id already. */
    readonly add: (order: Order) => Effect.Effect<Order>
    readonly remove: (paymentId: string) => Effect.Effect<void>
    readonly find: (paymentId: string) => Effect.Effect<Order | undefined>
    readonly all: Effect.Effect<ReadonlyArray<Order>>
    readonly setAccount: (paymentId: string, account: Account) => Effect.Effect<void>
    /**
     * Moves an order out of the state "waiting", and returns true if this call did it. In SQL:
     * `UPDATE orders SET state = $2 WHERE payment_id = $1 AND state = 'waiting'`.
     */
    readonly settle: (paymentId: string, state: Exclude<Order["state"], "waiting">) => Effect.Effect<boolean>
  }
>()("example/checkout/Orders") {
  static readonly layer: Layer.Layer<Orders> = Layer.effect(
    Orders,
    Effect.map(Ref.make<ReadonlyMap<string, Order>>(new Map()), (orders) =>
      Orders.of({
        add: (order) =>
          Ref.modify(orders, (all) => {
            const there = all.get(order.paymentId)
            return there === undefined ? [order, new Map(all).set(order.paymentId, order)] : [there, all]
          }),
        remove: (paymentId) => Ref.update(orders, (all) => new Map([...all].filter(([id]) => id !== paymentId))),
        find: (paymentId) => Effect.map(Ref.get(orders), (all) => all.get(paymentId)),
        all: Effect.map(Ref.get(orders), (all) => [...all.values()]),
        setAccount: (paymentId, account) =>
          Ref.update(orders, (all) => {
            const order = all.get(paymentId)
            return order === undefined ? all : new Map(all).set(paymentId, { ...order, account })
          }),
        settle: (paymentId, state) =>
          Ref.modify(orders, (all) => {
            const order = all.get(paymentId)
            return order?.state === "waiting" ? [true, new Map(all).set(paymentId, { ...order, state })] : [false, all]
          })
      })
    )
  )
}
