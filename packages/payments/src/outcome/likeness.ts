/**
 * Compares a cancellation of a payment with the call in question.
 *
 * One readable detail that differs proves that it is another cancellation, whatever is wrong with the rest of it. A
 * detail that is missing or odd proves nothing.
 */
import * as DateTime from "effect/DateTime"
import type { CancelPaymentInput, PaymentCancellationTrigger } from "../generated/Payments.ts"
import type { LiveCancellation } from "./facts.ts"

/**
 * - `Same`: all details that the payment tells are those of the call.
 * - `Cut`: they are, but the reason of one is only the beginning of the other's.
 * - `Other`: it is another cancellation.
 * - `Unclear`: it may be the one of the call, but not all of it can be read.
 */
export type Likeness = "Same" | "Cut" | "Other" | "Unclear"

/** Returns the likeness that several details have together. */
export const together = (details: ReadonlyArray<Likeness>): Likeness =>
  (["Other", "Unclear", "Cut"] as const).find((likeness) => details.includes(likeness)) ?? "Same"

const calledByApi: PaymentCancellationTrigger = "API"

/** Returns true if the reason of a call begins with this mark. */
export const isMarked = (reason: string, mark: string): boolean => normalized(reason).startsWith(mark)

/**
 * Compares all details but the whole amount of a call that names none. The requester is none of them: PortOne's
 * cancellations do not tell it.
 *
 * @param isAdjusted true if a promotion may have changed the amount that was asked for
 */
export const likenessOf = (one: LiveCancellation, input: CancelPaymentInput, isAdjusted: boolean): Likeness => {
  const amounts = [
    input.amount === undefined ? "Same" : likenessOfAmounts(one.totalAmount, input.amount),
    likenessOfParts(one.taxFreeAmount, input.taxFreeAmount),
    likenessOfParts(one.vatAmount, input.vatAmount)
  ] as const
  return together([
    typeof one.reason === "string" ? likenessOfReasons(one.reason, input.reason) : "Unclear",
    ...(isAdjusted ? amounts.map(doubted) : amounts),
    likenessOfTriggers(one.trigger)
  ])
}

/**
 * Compares a cancellation with a call whose reason is marked. The mark is of the call's key, so it alone tells the
 * call's cancellation from all others, as far as the reason is there. An amount that differs proves nothing against it,
 * and is odd unless a promotion has changed it.
 */
export const likenessOfMarked = (
  { reason, totalAmount, trigger }: LiveCancellation,
  mark: string,
  input: CancelPaymentInput,
  isAdjusted: boolean
): Likeness => {
  const likeness = likenessOfMarks(reason, mark)
  if (likeness === "Other") return "Other"
  const amounts = input.amount === undefined || isAdjusted ? "Same" : likenessOfAmounts(totalAmount, input.amount)
  return together([likeness, likeness === "Same" ? doubted(amounts) : amounts, likenessOfTriggers(trigger)])
}

const likenessOfMarks = (told: unknown, mark: string): Likeness => {
  if (typeof told !== "string") return "Unclear"
  const reason = normalized(told).toUpperCase()
  if (reason.includes(mark)) return "Same"
  // Of a reason that was cut, too little may be left to tell.
  return mark.startsWith(reason) ? "Cut" : "Other"
}

/** Takes a difference for a doubt, where it may have a reason. */
export const doubted = (likeness: Likeness): Likeness => (likeness === "Other" ? "Unclear" : likeness)

/** Returns an amount in minor units; undefined for anything else. */
export const amountOf = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isSafeInteger(value) ? value : undefined

/** Returns the time at which a cancellation was asked for, if it can be read. */
export const timeOf = ({ requestedAt }: LiveCancellation): DateTime.Utc | undefined =>
  DateTime.isDateTime(requestedAt) && DateTime.isUtc(requestedAt) ? requestedAt : undefined

export const likenessOfAmounts = (told: unknown, asked: number): Likeness => {
  const amount = amountOf(told)
  if (amount === undefined) return "Unclear"
  return amount === asked ? "Same" : "Other"
}

/** Compares a part of the amount, which need be neither told nor asked for. */
const likenessOfParts = (told: unknown, asked: number | undefined): Likeness =>
  asked === undefined || isAbsent(told) ? "Same" : likenessOfAmounts(told, asked)

/** Tells apart what cancels by itself: the console, PortOne's staff, a chargeback. */
const likenessOfTriggers = (told: unknown): Likeness => {
  if (isAbsent(told)) return "Same"
  if (typeof told !== "string") return "Unclear"
  return told === calledByApi ? "Same" : "Other"
}

/** Returns true for a field that is not there. */
export const isAbsent = (value: unknown): boolean => value === undefined || value === null

const normalized = (reason: string): string => reason.normalize("NFC").trim()

/** The length from which the beginning of a reason tells enough: a shorter one may begin several reasons. */
const telling = 20

/** Compares two reasons as a server may store them: trimmed, in another normal form of Unicode, or cut. */
const likenessOfReasons = (told: string, asked: string): Likeness => {
  const [short, long] = [told, asked].map(normalized).toSorted((a, b) => a.length - b.length) as [string, string]
  if (short === long) return "Same"
  return short.length >= telling && long.startsWith(short) ? "Cut" : "Other"
}
