/**
 * The charges that are measured.
 */
import { Durable } from "@effect-portone/durable"

export const Renewal = Durable.charge("renewal", { dunning: ["1 day"] })

/** Returns so many charges whose payment ids begin with a prefix. */
export const renewals = (prefix: string, count: number): ReadonlyArray<Durable.ChargeRequest> =>
  Array.from({ length: count }, (_, index) => ({
    paymentId: `${prefix}-${index}`,
    customer: `customer-${index}`,
    amount: 9_900,
    currency: "KRW",
    orderName: "Monthly plan"
  }))
