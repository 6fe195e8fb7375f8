/**
 * Compares a cancellation of a payment with the call in question.
 *
 * One readable detail that differs proves that it is another cancellation, whatever is wrong with the rest of it,
 * unless PortOne or a PG may have changed it. A detail that is missing or odd proves nothing.
 */
import * as Schema from "effect/Schema"
import { type CancelPaymentInput, PaymentCancellationTrigger } from "../generated/Payments.ts"
import type { LiveCancellation } from "./facts.ts"
import { doubted, type Likeness, together } from "./likeness.ts"
import { likenessOfMarks, likenessOfReasons } from "./reasons.ts"

const calledByApi: PaymentCancellationTrigger = "API"

/**
 * Compares all details but the whole amount of a call that names none. The requester is none of them: PortOne's
 * cancellations do not tell it.
 *
 * @param isAdjusted true if a discount may have changed the amount that was asked for
 */
export const likenessOf = (one: LiveCancellation, input: CancelPaymentInput, isAdjusted: boolean): Likeness => {
  const amounts = [
    input.amount === undefined ? "Same" : likenessOfAmounts(one.totalAmount, input.amount),
    likenessOfParts(one.taxFreeAmount, input.taxFreeAmount),
    likenessOfParts(one.vatAmount, input.vatAmount)
  ] as const
  const hasDiscount = !isAbsent(one.easyPayDiscountAmount) && one.easyPayDiscountAmount !== 0
  return together([
    likenessOfReasons(one.reason, input.reason),
    ...(isAdjusted || hasDiscount ? amounts.map(doubted) : amounts),
    likenessOfTriggers(one.trigger)
  ])
}

/**
 * Compares a cancellation with a call whose reason is marked. The mark is of the call's key, so it alone tells the
 * call's cancellation from all others, as far as the reason is there. An amount that differs proves nothing against it,
 * and is odd unless a discount has changed it.
 */
export const likenessOfMarked = (
  { reason, totalAmount, trigger }: LiveCancellation,
  mark: string,
  input: CancelPaymentInput,
  isAdjusted: boolean
): Likeness => {
  const likeness = likenessOfMarks(reason, mark, input.reason)
  if (likeness === "Other") return "Other"
  const amounts = input.amount === undefined || isAdjusted ? "Same" : likenessOfAmounts(totalAmount, input.amount)
  const details = [amounts, likenessOfTriggers(trigger)]
  // Somebody may make a refund in the console under the reason that was read out to them.
  return together([likeness, ...(likeness === "Same" ? details.map(doubted) : details)])
}

/** Returns an amount in minor units; undefined for anything else. */
export const amountOf = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isSafeInteger(value) ? value : undefined

const likenessOfAmounts = (told: unknown, asked: number): Likeness => {
  const amount = amountOf(told)
  if (amount === undefined) return "Unclear"
  return amount === asked ? "Same" : "Other"
}

/**
 * Compares a part of the amount, which need be neither told nor asked for. One that differs proves nothing: some PGs
 * take no VAT and nothing free of tax, and it is then worked out anew.
 */
const likenessOfParts = (told: unknown, asked: number | undefined): Likeness =>
  asked === undefined || isAbsent(told) ? "Same" : doubted(likenessOfAmounts(told, asked))

/**
 * Tells apart what cancels by itself: the console, PortOne's staff, a chargeback. A trigger that is not known may be
 * another name of the API.
 */
const likenessOfTriggers = (told: unknown): Likeness => {
  if (isAbsent(told) || told === calledByApi) return "Same"
  return Schema.is(PaymentCancellationTrigger)(told) ? "Other" : "Unclear"
}

/** Returns true for a field that is not there. */
export const isAbsent = (value: unknown): boolean => value === undefined || value === null
