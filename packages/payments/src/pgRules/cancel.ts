/**
 * Checks a cancellation: by the payment, the amount and the time.
 */
import * as anyPg from "./anyPg.ts"
import { fieldOf, checkNeeds } from "./needs.ts"
import type { Problems } from "./problems.ts"
import type { PaidPayment, Request } from "./request.ts"
import type { Fact, PartialCancel, Rules } from "./rules.ts"
import { endOf, hourInKorea, millisOf, monthInKorea } from "./times.ts"

/** The payment, the time and the place of a cancellation. */
interface Cancelled {
  readonly method: string | undefined
  readonly cardType: unknown
  /** True if an easy pay was paid by a card. */
  readonly isEasyCard: boolean
  readonly isTest: boolean
  readonly isUnconfirmedEscrow: boolean
  readonly paidAt: number | undefined
  readonly at: number | undefined
  readonly times: number
}

const fieldsOf = (value: unknown): object => (typeof value === "object" && value !== null ? value : {})

const unconfirmed: ReadonlyArray<unknown> = ["BEFORE_REGISTERED", "REGISTERED", "DELIVERED"]

/** The first word of the API's tags of ways to pay. The rest of a tag is the browser SDK's name of the way. */
const tagged = "PaymentMethod"

const nameOf = (tag: unknown): string | undefined =>
  typeof tag === "string" && tag.startsWith(tagged)
    ? tag
        .slice(tagged.length)
        .replaceAll(/\B[A-Z]/g, "_$&")
        .toUpperCase()
    : undefined

/** Returns true for a cancellation that gave money back, or may still do so. One that failed did not. */
const isCounted = (cancellation: unknown): boolean => fieldOf(fieldsOf(cancellation), "status") !== "FAILED"

/** Returns the payment of a request. A payment may lack any field, and each is looked at before it is used. */
const paymentOf = ({ payment }: Request): PaidPayment => (payment ?? {}) as PaidPayment

const read = (request: Request): Cancelled => {
  const { cancellations, channel, escrow, method, paidAt } = paymentOf(request)
  const way = fieldsOf(method)
  return {
    method: nameOf(fieldOf(way, "type")) ?? request.payMethod,
    cardType: fieldOf(fieldsOf(fieldOf(way, "card")), "type"),
    isEasyCard: nameOf(fieldOf(fieldsOf(fieldOf(way, "easyPayMethod")), "type")) === "CARD",
    isTest: request.isTest === true || channel?.type === "TEST",
    isUnconfirmedEscrow: unconfirmed.includes(escrow?.status),
    paidAt: millisOf(paidAt),
    at: millisOf(request.at),
    times: Array.isArray(cancellations) ? cancellations.filter(isCounted).length : 0
  }
}

export const checkCancellation = (problems: Problems, rules: Rules, request: Request): void => {
  const cancelled = read(request)
  const { method } = cancelled
  if (isPartial(request)) checkPart(problems, rules, cancelled)
  checkWindow(problems, rules, request, cancelled)
  checkNeeds(problems, "cancel.needs", rules.cancel?.needs, rules.cancel?.needs?.value, request, "API", method)
  if (method === "VIRTUAL_ACCOUNT") checkRefund(problems, rules, request, cancelled)
  const isFinal = method === "CONVENIENCE_STORE" ? rules.convenienceStore?.isFinal : undefined
  if (isFinal !== undefined && cancelled.paidAt !== undefined) {
    const words = "cancels no payment at a convenience store that was paid: refund it yourself"
    problems.add("operation", "convenienceStore.isFinal", "TooLate", isFinal, words)
  }
}

/** Returns true if less than the whole payment is cancelled, be it the last part of it. */
const isPartial = (request: Request): boolean => {
  const { amount, totalAmount } = request
  const payment = paymentOf(request)
  const total = payment.amount?.total ?? totalAmount
  if (typeof total !== "number") return false
  return (typeof amount === "number" ? amount : total - (payment.amount?.cancelled ?? 0)) < total
}

const isAbout = ({ cardTypes, isTest, isUnconfirmedEscrow, methods }: PartialCancel, cancelled: Cancelled): boolean =>
  (methods === undefined || methods.some((one) => one === cancelled.method)) &&
  (cardTypes === undefined || cardTypes.some((one) => one === cancelled.cardType)) &&
  (isTest === undefined || cancelled.isTest) &&
  (isUnconfirmedEscrow === undefined || cancelled.isUnconfirmedEscrow)

const checkPart = (problems: Problems, { cancel }: Rules, cancelled: Cancelled): void => {
  const own = (cancel?.partial ?? []).filter(({ value }) => isAbout(value, cancelled))
  // A PG's own rule for a way to pay goes before that of all PGs for it.
  const isDecided = own.some(({ value }) => value.methods !== undefined && value.cardTypes === undefined)
  const ofAll = anyPg.partialCancel.filter(
    ({ value }) =>
      isAbout(value, cancelled) && !(isDecided && value.methods !== undefined && value.cardTypes === undefined)
  )
  for (const fact of [...own, ...ofAll]) checkPartOf(problems, fact, cancelled)
}

const checkPartOf = (problems: Problems, fact: Fact<PartialCancel>, { at, paidAt, times }: Cancelled): void => {
  const { is, times: most, within } = fact.value
  if (is === "Unsupported") {
    problems.add(
      "amount",
      "cancel.partial",
      "Unsupported",
      fact,
      "cancels such a payment as a whole only: leave it out"
    )
  }
  if (is === "WithoutEffect") {
    const words = "does nothing for a partial cancellation in test mode, though it succeeds"
    problems.add("amount", "cancel.partial", "Unsupported", fact, words, "Ignored")
  }
  if (most !== undefined && times >= most) {
    const words = `cancels at most ${most} parts of a payment: cancel the rest as a transfer of your own`
    problems.add("amount", "cancel.partial", "TooOften", fact, words)
  }
  if (within !== undefined && isAfter(at, paidAt, within)) {
    problems.add(
      "at",
      "cancel.partial",
      "TooLate",
      fact,
      "cancels no part of a payment of that time: refund it yourself"
    )
  }
}

const isAfter = (at: number | undefined, paidAt: number | undefined, within: Parameters<typeof endOf>[1]): boolean =>
  at !== undefined && paidAt !== undefined && at > endOf(paidAt, within)

const checkWindow = (
  problems: Problems,
  { cancel }: Rules,
  { refundAccount }: Request,
  { at, isEasyCard, method, paidAt }: Cancelled
): void => {
  const { nextMonth, window } = cancel ?? {}
  const within = isEasyCard ? (window?.value.card ?? window?.value.within) : window?.value.within
  if (window !== undefined && within !== undefined && isAfter(at, paidAt, within)) {
    problems.add("at", "cancel.window", "TooLate", window, "cancels no payment of that time: refund it yourself")
  }
  const isOfPastMonth =
    method === "MOBILE" && at !== undefined && paidAt !== undefined && monthInKorea(at) > monthInKorea(paidAt)
  if (!isOfPastMonth) return
  if (nextMonth === undefined) {
    const words = "cancels a mobile payment within its calendar month only: refund it yourself"
    problems.add("at", "cancel.window", "TooLate", anyPg.mobileWithinMonth, words)
  } else if (refundAccount === undefined || refundAccount === null) {
    const words = "gives a mobile payment of a past month back to an account, by contract: give a refundAccount"
    problems.add("refundAccount", "cancel.nextMonth", "Missing", nextMonth, words)
  }
}

const checkRefund = (
  problems: Problems,
  { virtualAccount }: Rules,
  request: Request,
  { at, method }: Cancelled
): void => {
  const { isRefundable, refundHours, refundNeeds } = virtualAccount ?? {}
  if (isRefundable !== undefined) {
    const words = "gives no deposit back: refund it yourself"
    problems.add("operation", "virtualAccount.isRefundable", "Unsupported", isRefundable, words)
    return
  }
  checkNeeds(problems, "virtualAccount.refundNeeds", anyPg.refundNeeds, anyPg.refundNeeds.value, request, "API", method)
  checkNeeds(problems, "virtualAccount.refundNeeds", refundNeeds, refundNeeds?.value, request, "API", method)
  if (refundHours === undefined || at === undefined) return
  const { from, until } = refundHours.value
  const hour = hourInKorea(at)
  if (hour < from || hour >= until) {
    const words = `gives deposits back from ${from}:00 to ${until}:00 in Korea: wait until then`
    problems.add("at", "virtualAccount.refundHours", "TooLate", refundHours, words)
  }
}
