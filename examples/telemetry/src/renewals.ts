/**
 * Charges three subscribers: one pays, one is declined, and the answer to the third gets lost on its way, so that the
 * client asks again with the same key. Each renewal is a span, and the client's calls are spans within it.
 */
import { Effect } from "effect"
import { BillingKeys, PaymentId, Payments } from "@effect-portone/payments"

/** A subscriber, of whom nothing may reach the collector. */
export interface Subscriber {
  readonly name: string
  readonly email: string
  readonly card: string
}

/** Charges one subscriber. The span of the program has what is no secret: here the plan. */
export const renew = Effect.fn("renew")(function* (subscriber: Subscriber) {
  yield* Effect.annotateCurrentSpan({ "shop.plan": "monthly" })
  const billingKeys = yield* BillingKeys
  const payments = yield* Payments
  const customer = { name: { full: subscriber.name }, email: subscriber.email }
  const { billingKeyInfo } = yield* billingKeys.issueBillingKey({
    channelKey: "channel-key",
    customer,
    method: { card: { credential: { number: subscriber.card, expiryYear: "39", expiryMonth: "12" } } }
  })
  yield* payments.payWithBillingKey({
    paymentId: PaymentId.make(),
    billingKey: billingKeyInfo.billingKey,
    orderName: "Monthly plan",
    amount: { total: 9_900 },
    currency: "KRW",
    customer
  })
  return "paid"
})
