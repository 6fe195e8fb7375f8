/**
 * Reckons with the tiers of a promotion: what it takes off an order, and what it still takes off the rest of one.
 *
 * A tier is for orders of at least a certain amount. It takes off a percentage or a flat amount. The rate of a flat
 * tier is its amount by the least order that it is for.
 */
import type { PromotionDiscountPolicy } from "@effect-portone/payments/generated/Promotions"

/** The fields of a promotion that say what it takes off. */
export interface Tiers {
  readonly discountPolicy: PromotionDiscountPolicy
  readonly maxDiscountAmount?: number | undefined
}

type Tier = PromotionDiscountPolicy["partitions"][number]

/** The number of tiers that the console takes. */
const maxTiers = 5

/** Returns the highest tier that an order of this total reaches. */
const tierOf = ({ discountPolicy }: Tiers, total: number): Tier | undefined =>
  discountPolicy.partitions
    .filter(({ amountFrom }) => amountFrom <= total)
    .reduce<Tier | undefined>(
      (highest, one) => (highest === undefined || one.amountFrom > highest.amountFrom ? one : highest),
      undefined
    )

/** Returns an amount times a fraction, rounded down. The product of two amounts may be too large for a number. */
const times = (amount: number, numerator: number, denominator: number): number =>
  Number((BigInt(amount) * BigInt(numerator)) / BigInt(denominator))

const atMost = ({ maxDiscountAmount }: Tiers, discount: number) => Math.min(discount, maxDiscountAmount ?? discount)

/** Returns what a promotion takes off an order of this total. */
export const discountOf = (tiers: Tiers, total: number): number => {
  const scheme = tierOf(tiers, total)?.scheme
  switch (scheme?.type) {
    case "AMOUNT":
      return atMost(tiers, scheme.amount)
    case "PERCENT":
      return atMost(tiers, times(total, scheme.percent, 100))
    default:
      return 0
  }
}

/**
 * Returns what a promotion takes off the rest of an order, at the rate of the tier that the whole order reached. The
 * rate of a flat tier applies to all of the rest, so that a rest above the tier's least order keeps more than the flat
 * amount. No document says how a flat tier is kept that is for any order; it is kept at the share of the whole order.
 */
export const retainedDiscountOf = (tiers: Tiers, total: number, rest: number): number => {
  const tier = tierOf(tiers, total)
  const scheme = tier?.scheme
  switch (scheme?.type) {
    case "AMOUNT": {
      // A tier of which the amount is no less than the least order has no rate below 100 %.
      const least = tier!.amountFrom > scheme.amount ? tier!.amountFrom : total
      return atMost(tiers, times(rest, scheme.amount, least))
    }
    case "PERCENT":
      return atMost(tiers, times(rest, scheme.percent, 100))
    default:
      return 0
  }
}

const isCount = (amount: number) => Number.isSafeInteger(amount) && amount > 0

/** True if the rate of the second tier is larger. */
const isLarger = (before: Tier, tier: Tier): boolean => {
  if (before.scheme.type === "PERCENT" && tier.scheme.type === "PERCENT") {
    return tier.scheme.percent > before.scheme.percent
  }
  if (before.scheme.type === "AMOUNT" && tier.scheme.type === "AMOUNT") {
    return (
      BigInt(tier.scheme.amount) * BigInt(before.amountFrom) > BigInt(before.scheme.amount) * BigInt(tier.amountFrom)
    )
  }
  return false
}

/** Returns why the console does not take the tiers, or undefined if it does. */
export const problemOfTiers = ({ discountPolicy: { partitions }, maxDiscountAmount }: Tiers): string | undefined => {
  if (partitions.length === 0 || partitions.length > maxTiers) {
    return `discountPolicy.partitions are ${partitions.length}, but must be 1 to ${maxTiers}`
  }
  for (const [index, tier] of partitions.entries()) {
    const { amountFrom, scheme } = tier
    const name = `discountPolicy.partitions[${index}]`
    if (!Number.isSafeInteger(amountFrom) || amountFrom < 0) return `${name}.amountFrom must not be negative`
    if (scheme.type === "UNRECOGNIZED") return `${name}.scheme.type must be AMOUNT or PERCENT`
    if (scheme.type === "AMOUNT" && !isCount(scheme.amount)) return `${name}.scheme.amount must be more than 0`
    if (scheme.type === "PERCENT" && !(isCount(scheme.percent) && scheme.percent <= 100)) {
      return `${name}.scheme.percent must be 1 to 100`
    }
    const before = partitions[index - 1]
    if (before === undefined) continue
    if (before.scheme.type !== scheme.type) return `${name}.scheme.type must be ${before.scheme.type}, as the first is`
    if (amountFrom <= before.amountFrom) return `${name}.amountFrom must be more than that of the tier before it`
    if (!isLarger(before, tier)) return `${name} must have a larger rate than the tier before it`
  }
  if (maxDiscountAmount === undefined) return undefined
  if (!isCount(maxDiscountAmount)) return "maxDiscountAmount must be more than 0"
  return partitions[0]!.scheme.type === "PERCENT" ? undefined : "maxDiscountAmount is for tiers of a percentage"
}
