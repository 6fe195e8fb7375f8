/**
 * Serves the shop over HTTP: the requests of its page, the end of a redirect, and PortOne's webhooks.
 */
import { DateTime, Effect, Layer, type Redacted, Schema } from "effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { Webhook } from "@effect-portone/core"
import { PaymentId } from "@effect-portone/payments"
import { complete } from "./completion.ts"
import { type Account, type Order, Orders, type Product, products } from "./orders.ts"
import { chargedAt, startPlan } from "./plans.ts"

/** An order as its page shows it. */
export interface OrderView {
  readonly paymentId: string
  readonly name: string
  readonly total: number
  readonly state: Order["state"]
  /** The account that the buyer pays into, if by bank transfer. */
  readonly account?: Account
  /** The time at which the order is charged, if by a plan. */
  readonly chargedAt?: string
}

/** A product as the page shows it. */
export interface ProductView extends Product {
  readonly id: string
}

/** The part of the page's request to PortOne that the shop knows. At the end, the shop compares with its own price. */
export interface PaymentView {
  readonly paymentId: string
  readonly orderName: string
  readonly totalAmount: number
  readonly currency: "KRW"
}

const viewOf = ({ account, name, paymentId, plan, state, total }: Order): OrderView => ({
  paymentId,
  name,
  total,
  state,
  ...(account === undefined ? {} : { account }),
  ...(plan === undefined ? {} : { chargedAt: DateTime.formatIso(chargedAt(plan)) })
})

const notFound = HttpServerResponse.empty({ status: 404 })

const answer = (order: Order | undefined) =>
  order === undefined ? Effect.succeed(notFound) : HttpServerResponse.json(viewOf(order))

const ofProduct = HttpServerRequest.schemaBodyJson(Schema.Struct({ product: Schema.String }))
const ofBillingKey = HttpServerRequest.schemaBodyJson(
  Schema.Struct({ product: Schema.String, billingKey: Schema.String })
)
const paymentIdOf = HttpRouter.schemaPathParams(Schema.Struct({ paymentId: Schema.String }))
const returned = HttpServerRequest.schemaSearchParams(
  Schema.Struct({ paymentId: Schema.String, message: Schema.optionalKey(Schema.String) })
)

const sell = Effect.gen(function* () {
  const product = products.get((yield* ofProduct).product)
  if (product === undefined || product.isMonthly) return notFound
  const orders = yield* Orders
  const { name, price } = product
  const order = yield* orders.add({ paymentId: PaymentId.make(), name, total: price, state: "waiting" })
  const view: PaymentView = { paymentId: order.paymentId, orderName: name, totalAmount: price, currency: "KRW" }
  return yield* HttpServerResponse.json(view)
})

const sellPlan = Effect.gen(function* () {
  const { billingKey, product: id } = yield* ofBillingKey
  const product = products.get(id)
  return product?.isMonthly === true ? yield* answer(yield* startPlan(product, billingKey)) : notFound
}).pipe(Effect.tapError((error) => Effect.logError("A plan was not started", error)))

const list = Effect.flatMap(Orders, ({ all }) => Effect.map(all, (orders) => orders.map(viewOf)))

/** Ends a payment that has left the page, as on a phone. The buyer comes back to the order. */
const welcomeBack = Effect.gen(function* () {
  const { message, paymentId } = yield* returned
  yield* complete(paymentId)
  const query = new URLSearchParams({ order: paymentId, ...(message === undefined ? {} : { message }) })
  return HttpServerResponse.redirect(`/?${query.toString()}`)
})

/** A webhook says that something has happened to a payment. The payment says what. */
const onEvent = (event: Webhook.WebhookEvent) => {
  const paymentId = Webhook.paymentIdOf(event)
  return paymentId === undefined ? Effect.void : complete(paymentId)
}

/** The shop's routes. */
export const routes = (secrets: ReadonlyArray<Redacted.Redacted>) =>
  Layer.mergeAll(
    HttpRouter.add("GET", "/products", HttpServerResponse.json(Array.from(products, ([id, it]) => ({ id, ...it })))),
    HttpRouter.add("POST", "/orders", sell),
    HttpRouter.add("GET", "/orders", Effect.flatMap(list, HttpServerResponse.json)),
    HttpRouter.add(
      "GET",
      "/orders/:paymentId",
      Effect.gen(function* () {
        const { paymentId } = yield* paymentIdOf
        const orders = yield* Orders
        return yield* answer(yield* orders.find(paymentId))
      })
    ),
    HttpRouter.add(
      "POST",
      "/orders/:paymentId/complete",
      Effect.gen(function* () {
        const { paymentId } = yield* paymentIdOf
        return yield* answer(yield* complete(paymentId))
      })
    ),
    HttpRouter.add("POST", "/plans", sellPlan),
    HttpRouter.add("GET", "/return", welcomeBack),
    HttpRouter.add("POST", "/webhooks/portone", Webhook.toHttpEffect(onEvent, { secrets }))
  )
