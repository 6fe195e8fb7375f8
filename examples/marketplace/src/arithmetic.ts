/**
 * Writes the sums of settlements and payouts so that a reader can follow them, such as `10,000 − 1,000 − 100 = 8,900`.
 *
 * The figures are PortOne's. A sum that does not add up is a failure: nobody is paid by it.
 */
import { Data, Effect } from "effect"
import type { PlatformOrderSettlementAmount, PlatformPayout } from "@effect-portone/platform"

/** A sum of PortOne's figures that is not the total that PortOne says. */
export class DoesNotAddUpError extends Data.TaggedError("DoesNotAddUpError")<{ readonly message: string }> {}

/** A figure of a sum. Its name begins with `−` if it is taken off. */
export type Term = readonly [name: string, amount: number]

/** Writes an amount of won. */
export const won = (amount: number): string => `${amount < 0 ? "−" : ""}${Math.abs(amount).toLocaleString("en-US")}`

/** Writes terms and their total, and the names of the terms in parentheses. Terms of nothing are left out. */
export const sum = (terms: ReadonlyArray<Term>, total: number): Effect.Effect<string, DoesNotAddUpError> => {
  const [first = ["nothing", 0], ...others] = terms.filter(([, amount]) => amount !== 0)
  const left = others.map(([, amount]) => ` ${amount < 0 ? "−" : "+"} ${won(Math.abs(amount))}`)
  const text = others.length === 0 ? won(total) : `${won(first[1])}${left.join("")} = ${won(total)}`
  return terms.reduce((all, [, amount]) => all + amount, 0) === total
    ? Effect.succeed(`${text}  (${[first, ...others].map(([name]) => name).join(" ")})`)
    : Effect.fail(new DoesNotAddUpError({ message: `PortOne says ${text}` }))
}

/** Writes what a seller gets for an order. The figures of a cancellation are negative. */
export const settlementSum = (amount: PlatformOrderSettlementAmount): Effect.Effect<string, DoesNotAddUpError> =>
  sum(
    [
      ["order", amount.order],
      ["− coupon", -amount.discountShare],
      ["− fee", -amount.platformFee],
      ["− VAT", -amount.platformFeeVat],
      ["− dispatch", -amount.additionalFee],
      ["− VAT", -amount.additionalFeeVat],
      ["− VAT of the payment", -amount.paymentVatBurden]
    ],
    amount.settlement
  )

/** Writes what a payout pays, of these settlements. */
export const payoutSum = (
  settlements: ReadonlyArray<Term>,
  { amount, incomeTaxAmount, localIncomeTaxAmount }: PlatformPayout
): Effect.Effect<string, DoesNotAddUpError> =>
  sum([...settlements, ["− income tax", -incomeTaxAmount], ["− local income tax", -localIncomeTaxAmount]], amount)
