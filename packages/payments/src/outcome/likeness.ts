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

/** Compares all details but the whole amount of a call that names none. */
export const likenessOf = (one: LiveCancellation, input: CancelPaymentInput): Likeness =>
  together([
    typeof one.reason === "string" ? likenessOfReasons(one.reason, input.reason) : "Unclear",
    input.amount === undefined ? "Same" : likenessOfAmounts(one.totalAmount, input.amount),
    likenessOfParts(one.taxFreeAmount, input.taxFreeAmount),
    likenessOfParts(one.vatAmount, input.vatAmount),
    likenessOfTriggers(one.trigger),
    timeOf(one) === undefined ? "Unclear" : "Same"
  ])

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

/** The length from which the beginning of a reason tells enough: a shorter one may begin several reasons. */
const telling = 20

/** Compares two reasons as a server may store them: trimmed, in another normal form of Unicode, or cut. */
const likenessOfReasons = (told: string, asked: string): Likeness => {
  const [short, long] = [told, asked]
    .map((reason) => reason.normalize("NFC").trim())
    .toSorted((a, b) => a.length - b.length) as [string, string]
  if (short === long) return "Same"
  return short.length >= telling && long.startsWith(short) ? "Cut" : "Other"
}
