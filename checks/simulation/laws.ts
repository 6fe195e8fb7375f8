/**
 * Checks the laws between the results that callers were told and PortOne's books, after everything has settled:
 *
 * - one ask is booked at most once, with its own amount: no charge, refund or billing key happens twice;
 * - a payment gives back no more than was paid;
 * - a success is booked, under the id that was told;
 * - an ask that was told `NotSent` or `Refused` is not booked, and a refusal by the key holds for all callers with that
 *   key;
 * - an ask that was told `Applied` is booked; and
 * - every open outcome was resolved, and the resolution agrees with the books. Only a refund stays open whose payment
 *   had not come to be by then: that PortOne knows no such payment proves nothing. So does a charge of which all was
 *   given back by then: of another charge, it may have been.
 */
import type { ClientErrorReason } from "@effect-portone/core/ClientErrorReason"
import { type Ask, type Claim, isAnswer, type Told } from "./Ask.ts"
import type { BookedPayment, Books } from "./Books.ts"

/** An entry in the books. */
interface Entry {
  readonly id: string
}

/** Returns all violations, in a sentence each. */
export const violations = (claims: ReadonlyArray<Claim>, books: Books): ReadonlyArray<string> => {
  const byAsk = new Map<string, { readonly ask: Ask; readonly claims: Array<Claim> }>()
  for (const claim of claims) {
    const { ask } = claim
    const found = byAsk.get(ask.marker)
    if (found === undefined) byAsk.set(ask.marker, { ask, claims: [claim] })
    else found.claims.push(claim)
  }
  return [
    ...Array.from(byAsk.values()).flatMap(({ ask, claims }) => [
      ...violationsOfPaid(ask, claims, books),
      ...violationsOfAsk(ask, claims, books)
    ]),
    ...books.billingKeys.flatMap(({ id, marker = "" }) => (byAsk.has(marker) ? [] : [`nobody asked for ${id}`])),
    ...books.payments.flatMap((payment) => [...violationsOfPayment(payment, (marker) => byAsk.get(marker)?.ask)])
  ]
}

const entriesOf = (ask: Ask, books: Books): ReadonlyArray<Entry> => {
  switch (ask.kind) {
    case "issue":
      return books.billingKeys.filter(({ marker }) => marker === ask.marker)
    case "charge":
      return books.payments.filter(({ marker }) => marker === ask.marker)
    case "cancel":
      return books.payments.flatMap(({ cancellations }) => cancellations.filter(({ marker }) => marker === ask.marker))
  }
}

/**
 * Returns true if PortOne refused the request after it looked for its key, so that the refusal holds for all with that
 * key.
 */
const isByKey = (reason: ClientErrorReason): boolean =>
  reason._tag === "BudgetSpentError" ? isByKey(reason.last) : "status" in reason && reason.status === 409

/** Returns true if the result says that the caller's own request was not carried out. */
const isDenial = (told: Told): boolean =>
  told._tag === "Documented" ||
  (told._tag === "ClientError" && (told.outcome === "NotSent" || told.outcome === "Refused"))

/** Returns true for a refund of a payment that is not in these books. */
const isOfNoPayment = (ask: Ask, books: Books): boolean =>
  ask.kind === "cancel" && books.payments.every(({ paymentId }) => paymentId !== ask.input.paymentId)

/** Returns true for a charge of a payment of which nothing is left in these books. */
const isGivenBack = (ask: Ask, books: Books): boolean =>
  ask.kind === "charge" &&
  books.payments.some(
    ({ cancelled, paid, paymentId }) => paymentId === ask.input.paymentId && paid > 0 && cancelled >= paid
  )

function* violationsOfAsk(ask: Ask, claims: ReadonlyArray<Claim>, books: Books): Generator<string> {
  const entries = entriesOf(ask, books)
  const name = `${ask.kind} ${ask.marker}`
  if (entries.length > 1) yield `${name} was asked once and is booked ${entries.length} times`
  const [entry] = entries
  // A caller that was refused knows nothing of another caller with the same ask, which may come later.
  const isDenied = claims.every(({ resolution, told }) => resolution?._tag === "NotApplied" || isDenial(told))
  for (const { booksThen = books, resolution, told } of claims) {
    switch (told._tag) {
      case "Success":
        if (entry === undefined) yield `${name} was told a success, and is not booked`
        else if (entry.id !== told.id) yield `${name} was told ${told.id}, and is booked as ${entry.id}`
        break
      case "Documented":
        if ((isAnswer(told.error) || isDenied) && entry !== undefined)
          yield `${name} was told ${told.error._tag}, and is booked`
        break
      case "ClientError": {
        const { error, outcome } = told
        if (outcome === "Applied" && entry === undefined) yield `${name} was told Applied, and is not booked`
        const isWrong = (isDenied && isDenial(told)) || (outcome === "Refused" && isByKey(error.reason))
        if (isWrong && entry !== undefined) yield `${name} was told ${outcome}, and is booked`
        if (error.attempts > 0 && error.idempotencyKey !== ask.idempotencyKey) yield `${name} lost its key in its error`
        break
      }
      case "HungUp":
        break
    }
    const mayBeOpen = isOfNoPayment(ask, booksThen) || isGivenBack(ask, booksThen)
    if (resolution?._tag === "Undecided" && !mayBeOpen) yield `${name} could not be resolved`
    if (resolution?._tag === "NotApplied" && isDenied && entry !== undefined)
      yield `${name} was resolved as not applied, and is booked`
    if (resolution?._tag === "Applied") {
      if (entry === undefined) yield `${name} was resolved as applied, and is not booked`
      else if (resolution.id !== undefined && resolution.id !== entry.id) {
        yield `${name} was resolved as ${resolution.id}, and is booked as ${entry.id}`
      }
    }
  }
}

/** Checks the resolution `Paid`, which does not say by which ask the payment was paid. */
function* violationsOfPaid(ask: Ask, claims: ReadonlyArray<Claim>, books: Books): Generator<string> {
  for (const { resolution } of claims) {
    if (resolution?._tag !== "Paid" || ask.kind !== "charge") continue
    const { paymentId } = ask.input
    const payment = books.payments.find((payment) => payment.paymentId === paymentId)
    if (payment === undefined) yield `charge ${ask.marker} was resolved as paid, and ${paymentId} is not`
    else if (resolution.id !== undefined && resolution.id !== payment.id) {
      yield `charge ${ask.marker} was resolved as ${resolution.id}, and ${paymentId} is booked as ${payment.id}`
    }
  }
}

function* violationsOfPayment(payment: BookedPayment, askOf: (marker: string) => Ask | undefined): Generator<string> {
  const { cancellations, cancelled, marker, paid, paymentId } = payment
  const charge = askOf(marker)
  if (charge?.kind !== "charge" || charge.input.paymentId !== paymentId) yield `nobody asked to charge ${paymentId}`
  else if (charge.input.amount.total !== paid)
    yield `${paid} was paid for ${paymentId}, not ${charge.input.amount.total}`

  let left = paid
  for (const { amount, marker } of cancellations) {
    const ask = askOf(marker)
    if (ask?.kind !== "cancel" || ask.input.paymentId !== paymentId)
      yield `nobody asked to give back ${amount} of ${paymentId}`
    else {
      const { amount: wanted = left, currentCancellableAmount: expected = left } = ask.input
      if (amount !== wanted) yield `cancel ${marker} asked for ${wanted}, and gave back ${amount}`
      if (left !== expected)
        yield `cancel ${marker} was for ${expected} left of ${paymentId}, and went through with ${left}`
    }
    left -= amount
  }
  if (left < 0) yield `${paymentId} gave back ${-left} more than was paid`
  if (left !== paid - cancelled) yield `${paymentId} gave back ${paid - left}, and says ${cancelled}`
}
