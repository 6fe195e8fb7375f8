/**
 * Draws the orders of a siege from its seed: what is ordered, by whom, when, and what the merchant does with it.
 */
import { Chance } from "../simulation/Chance.ts"

/** What the cards of a customer do. `mended`: they are declined until the siege's time is over. */
export type Card = "approved" | "declined" | "withoutFunds" | "none" | "mended"

export interface Customer {
  readonly id: string
  /** A name that must stand in no database. */
  readonly name: string
  readonly card: Card
}

export interface PlannedRefund {
  readonly refundId: string
  /** The amount; all that is left when absent. */
  readonly amount?: number
}

export interface PlannedCharge {
  readonly paymentId: string
  readonly customer: string
  readonly amount: number
  /** The time of its start, in milliseconds from the siege's. */
  readonly at: number
  /** True if it is started a second time, which must change nothing. */
  readonly isRepeated: boolean
  /** True if it is started again with another amount, which must be refused. */
  readonly isChanged: boolean
  readonly isCancelled: boolean
  /** The refunds once it is paid. */
  readonly refunds: ReadonlyArray<PlannedRefund>
}

/** `hinted` is paid, and told of by a webhook; `polled` is paid; `unpaid` never; `late` once its time was over. */
export type DepositWay = "hinted" | "late" | "polled" | "unpaid"

export interface PlannedDeposit {
  readonly paymentId: string
  readonly amount: number
  readonly at: number
  /** The time of the customer's payment, unless it is late or never. */
  readonly paidAt: number
  readonly way: DepositWay
}

export interface Plan {
  readonly customers: ReadonlyArray<Customer>
  readonly charges: ReadonlyArray<PlannedCharge>
  readonly deposits: ReadonlyArray<PlannedDeposit>
}

const families = ["Kim", "Lee", "Park", "Choi", "Jung", "Kang"] as const
const givens = ["Seoyeon", "Jihoon", "Minjun", "Haeun", "Dohyun", "Yuna"] as const

const cardOf = (chance: Chance): Card => {
  const place = chance.integer(1, 100)
  if (place <= 80) return "approved"
  if (place <= 86) return "declined"
  if (place <= 92) return "withoutFunds"
  return place <= 96 ? "mended" : "none"
}

const refundsOf = (chance: Chance, paymentId: string, amount: number): ReadonlyArray<PlannedRefund> => {
  if (!chance.happens(0.25)) return []
  const refundId = (number: number) => `refund-${number}-of-${paymentId}`
  // Two refunds of one payment at once get in each other's way, and both have to be made.
  if (chance.happens(0.3)) {
    return [
      { refundId: refundId(1), amount: Math.floor(amount / 4) },
      { refundId: refundId(2), amount: Math.floor(amount / 3) }
    ]
  }
  return [chance.happens(0.5) ? { refundId: refundId(1) } : { refundId: refundId(1), amount: Math.floor(amount / 2) }]
}

const waysOf = ["hinted", "polled", "unpaid", "late"] as const

/** Draws the orders of a siege. */
export const planOf = ({
  charges,
  millis,
  seed
}: {
  readonly charges: number
  readonly millis: number
  readonly seed: string
}): Plan => {
  const chance = new Chance(`orders of ${seed}`)
  const customers = Array.from({ length: Math.max(25, Math.min(200, Math.ceil(charges / 5))) }, (_, index): Customer => ({
    id: `customer-${index + 1}`,
    name: `${chance.pick(families)} ${chance.pick(givens)}-${chance.integer(1_000, 9_999)}`,
    // One of each kind of card, and then by chance.
    card: (["approved", "declined", "withoutFunds", "none", "mended"] as const)[index] ?? cardOf(chance)
  }))
  const at = () => chance.integer(0, Math.floor(millis * 0.95))
  return {
    customers,
    charges: Array.from({ length: charges }, (_, index): PlannedCharge => {
      const paymentId = `charge-${index + 1}`
      const amount = chance.integer(10, 500) * 100
      return {
        paymentId,
        customer: customers[index < customers.length ? index : chance.integer(0, customers.length - 1)]!.id,
        amount,
        at: at(),
        isRepeated: chance.happens(0.1),
        isChanged: chance.happens(0.05),
        isCancelled: chance.happens(0.05),
        refunds: refundsOf(chance, paymentId, amount)
      }
    }).toSorted((a, b) => a.at - b.at),
    deposits: Array.from({ length: Math.max(4, Math.ceil(charges / 10)) }, (_, index): PlannedDeposit => {
      const start = chance.integer(0, Math.floor(millis * 0.7))
      return {
        paymentId: `deposit-${index + 1}`,
        amount: chance.integer(10, 500) * 100,
        at: start,
        // A customer who is faster than the merchant's start is one whose webhook comes early.
        paidAt: Math.max(0, start + chance.integer(-1_000, Math.floor(millis * 0.25))),
        way: waysOf[index % waysOf.length]!
      }
    }).toSorted((a, b) => a.at - b.at)
  }
}
