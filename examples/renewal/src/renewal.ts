/**
 * Renews subscriptions: charges a period, and decides what to do if the charge fails.
 *
 * A period of a subscription is one payment, whichever card pays it and on whichever day: its payment id follows from
 * the subscription and the period, and PortOne lets an id be paid once. Each try has one idempotency key, which follows
 * from the charge and the number of failed tries. So a run that was stopped and starts again sends the same requests,
 * and gets their results; it needs no memory of the first run.
 *
 * Only a decline lets another card be tried. While the outcome of the first charge is unknown, no other card is
 * charged.
 */
import { Effect } from "effect"
import { IdempotencyKey } from "@effect-portone/core"
import { Payments, PaymentVerification, payWithBillingKey, UnknownOutcome } from "@effect-portone/payments"

export interface Subscription {
  readonly id: string
  /** The price of a period, in won. */
  readonly price: number
  /** The customer's cards, the preferred one first. */
  readonly billingKeys: readonly [string, ...ReadonlyArray<string>]
  /** The number of failed tries of this period. */
  readonly failedTries: number
}

/** The result of the renewal of one subscription. */
export type Renewal =
  | { readonly _tag: "Paid"; readonly how: string }
  /** No card was charged: ask for another card, and try again in so many days. */
  | { readonly _tag: "Dunning"; readonly pgCode: string; readonly againInDays: number }
  /** No card was charged, and this was the last try. */
  | { readonly _tag: "Ended"; readonly pgCode: string }
  /**
   * It is unknown whether a card was charged, or PortOne was not reached. The next run sends the same request again.
   */
  | { readonly _tag: "Open"; readonly why: string }

/** The days until the next try after the first, the second and the third failed try. */
const dunningDays = [1, 3, 7]

const charge = Effect.fn("charge")(function* (subscription: Subscription, period: string, billingKey: string) {
  const payments = yield* Payments
  const input = {
    // Every PG takes letters and digits.
    paymentId: `${subscription.id}${period}`,
    billingKey,
    orderName: `Monthly plan, ${period}`,
    amount: { total: subscription.price },
    currency: "KRW"
  } as const
  // PortOne keeps a decline for its key, too: another try needs another key.
  const discriminator = `try ${subscription.failedTries + 1}`
  const idempotencyKey = yield* IdempotencyKey.derive(payWithBillingKey, input, { discriminator })
  return yield* payments.payWithBillingKey(input, { idempotencyKey }).pipe(
    Effect.as("paid"),
    Effect.catchTags({
      AlreadyPaidError: () =>
        PaymentVerification.verify({
          paymentId: input.paymentId,
          expected: { amount: subscription.price, currency: input.currency }
        }).pipe(Effect.as("paid before")),
      PortOneClientError: (error) =>
        UnknownOutcome.resolveCharge(error, {
          paymentId: input.paymentId,
          repeat: (options) => payments.payWithBillingKey(input, options)
        }).pipe(
          Effect.flatMap(({ _tag }) =>
            _tag === "NotApplied" ? Effect.fail(error) : Effect.succeed("paid, as was found out afterwards")
          )
        )
    })
  )
})

/** Charges the first card that is not declined. */
const chargeOneOf = (
  subscription: Subscription,
  period: string,
  [billingKey, ...others]: Subscription["billingKeys"]
): ReturnType<typeof charge> =>
  charge(subscription, period, billingKey).pipe(
    Effect.catchTag("PgProviderError", (declined) => {
      const [next, ...rest] = others
      return next === undefined
        ? Effect.fail(declined)
        : Effect.map(chargeOneOf(subscription, period, [next, ...rest]), (how) => `${how}, with another card`)
    })
  )

/** Renews a subscription for a period, such as `202612`. */
export const renew = (subscription: Subscription, period: string): Effect.Effect<Renewal, never, Payments> =>
  chargeOneOf(subscription, period, subscription.billingKeys).pipe(
    Effect.map((how): Renewal => ({ _tag: "Paid", how })),
    // PortOne passes on what the PG says, and a PG may give no code.
    Effect.catchTag("PgProviderError", ({ pgCode = "no code" }) => {
      const againInDays = dunningDays[subscription.failedTries]
      return Effect.succeed<Renewal>(
        againInDays === undefined ? { _tag: "Ended", pgCode } : { _tag: "Dunning", pgCode, againInDays }
      )
    }),
    Effect.catch((error) => Effect.succeed<Renewal>({ _tag: "Open", why: error.message }))
  )
