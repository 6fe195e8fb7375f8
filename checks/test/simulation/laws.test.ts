import { assert, describe, it } from "@effect/vitest"
import { type Outcome, PortOneClientError, UnauthorizedError } from "@effect-portone/core"
import { InputError, type ClientErrorReason, TransportError } from "@effect-portone/core/ClientErrorReason"
import { AlreadyPaidError } from "@effect-portone/payments"
import type { Ask, Claim, Resolution, Told } from "../../simulation/Ask.ts"
import type { BookedPayment, Books } from "../../simulation/Books.ts"
import { violations } from "../../simulation/laws.ts"

const idempotencyKey = "the key of an ask"

const charge = {
  kind: "charge",
  marker: "c",
  idempotencyKey,
  input: { paymentId: "p", billingKey: "b", orderName: "c", amount: { total: 1_000 }, currency: "KRW" }
} satisfies Ask

const cancel = (
  marker: string,
  input: { readonly amount?: number; readonly currentCancellableAmount?: number } = {}
): Ask => ({
  kind: "cancel",
  marker,
  idempotencyKey,
  input: { paymentId: "p", reason: marker, ...input }
})

const issue: Ask = {
  kind: "issue",
  marker: "i",
  idempotencyKey,
  input: { method: { card: { credential: { number: "4111111111111111", expiryMonth: "12", expiryYear: "30" } } } }
}

const success = (id: string): Told => ({ _tag: "Success", id })
const documented: Told = { _tag: "Documented", error: new AlreadyPaidError({}) }
const unauthorized: Told = { _tag: "Documented", error: new UnauthorizedError({}) }
const clientError = (
  outcome: Outcome,
  key = idempotencyKey,
  reason: ClientErrorReason = new InputError({ description: "none" })
): Told => ({
  _tag: "ClientError",
  outcome,
  error: new PortOneClientError({
    operation: "Payments.payWithBillingKey",
    reason,
    outcome,
    attempts: 1,
    isRetryable: false,
    idempotencyKey: key
  })
})

const claim = (ask: Ask, told: Told, resolution?: Resolution): Claim => ({ ask, told, resolution })

const payment = (fields: Partial<BookedPayment> = {}): BookedPayment => ({
  paymentId: "p",
  id: "tx",
  marker: "c",
  paid: 1_000,
  cancelled: 0,
  cancellations: [],
  ...fields
})

const nothing: Books = { billingKeys: [], payments: [] }
const booked = (...payments: ReadonlyArray<BookedPayment>): Books => ({ billingKeys: [], payments })
const givenBack = (...cancellations: BookedPayment["cancellations"]) =>
  booked(payment({ cancelled: cancellations.reduce((sum, { amount }) => sum + amount, 0), cancellations }))

const charged = claim(charge, success("tx"))

describe("the laws hold when", () => {
  const rows: ReadonlyArray<{ readonly when: string; readonly claims: ReadonlyArray<Claim>; readonly books: Books }> = [
    { when: "nothing happened", claims: [], books: nothing },
    { when: "a success is booked", claims: [charged], books: booked(payment()) },
    {
      when: "what was refused or not sent is not",
      claims: [
        claim(charge, documented),
        claim(cancel("x"), clientError("Refused")),
        claim(cancel("y"), clientError("NotSent")),
        claim(issue, documented)
      ],
      books: nothing
    },
    {
      when: "what was open is resolved to what is booked",
      claims: [
        claim(charge, { _tag: "HungUp" }, { _tag: "Applied", id: "tx" }),
        claim(cancel("x"), clientError("Unknown"), { _tag: "NotApplied" }),
        claim(cancel("y", { amount: 300 }), clientError("Applied"), { _tag: "Applied", id: undefined })
      ],
      books: givenBack({ id: "1", marker: "y", amount: 300 })
    },
    {
      when: "a refund stays open whose payment never came to be",
      claims: [claim(cancel("x"), clientError("Unknown"), { _tag: "Undecided" })],
      books: nothing
    },
    {
      when: "a refund stays open whose payment came to be after that",
      claims: [charged, { ...claim(cancel("x"), clientError("Unknown"), { _tag: "Undecided" }), booksThen: nothing }],
      books: booked(payment())
    },
    {
      when: "one of two who asked for the same got through",
      claims: [charged, claim(charge, clientError("NotSent"))],
      books: booked(payment())
    },
    {
      when: "one of two who asked for the same had no valid credentials",
      claims: [charged, claim(charge, unauthorized)],
      books: booked(payment())
    },
    {
      when: "one of two who asked for the same found nothing, and then the other got through",
      claims: [
        claim(charge, clientError("Unknown"), { _tag: "NotApplied" }),
        claim(charge, clientError("Unknown"), { _tag: "Applied", id: "tx" })
      ],
      books: booked(payment())
    },
    {
      when: "a charge is resolved as paid by another",
      claims: [charged, claim({ ...charge, marker: "d" }, clientError("Unknown"), { _tag: "Paid", id: "tx" })],
      books: booked(payment())
    },
    {
      when: "all is given back in parts",
      claims: [
        charged,
        claim(cancel("x", { amount: 400, currentCancellableAmount: 1_000 }), success("1")),
        claim(cancel("y"), success("2"))
      ],
      books: givenBack({ id: "1", marker: "x", amount: 400 }, { id: "2", marker: "y", amount: 600 })
    }
  ]
  it.each(rows)("$when", ({ books, claims }) => assert.deepStrictEqual(violations(claims, books), []))
})

describe("the laws are broken when", () => {
  const x = cancel("x", { amount: 100 })
  const back = { id: "1", marker: "x", amount: 100 }
  const rows: ReadonlyArray<{ readonly when: string; readonly claims: ReadonlyArray<Claim>; readonly books: Books }> = [
    {
      when: "charge c was asked once and is booked 2 times",
      claims: [charged],
      books: booked(payment(), payment())
    },
    {
      when: "cancel x was asked once and is booked 2 times",
      claims: [charged, claim(x, success("1"))],
      books: givenBack(back, { ...back, id: "2" })
    },
    {
      when: "issue i was asked once and is booked 2 times",
      claims: [claim(issue, success("b1"))],
      books: { billingKeys: ["b1", "b2"].map((id) => ({ id, marker: "i" })), payments: [] }
    },
    { when: "charge c was told a success, and is not booked", claims: [charged], books: nothing },
    {
      when: "charge c was told other, and is booked as tx",
      claims: [claim(charge, success("other"))],
      books: booked(payment())
    },
    {
      when: "charge c was told AlreadyPaidError, and is booked",
      claims: [claim(charge, documented)],
      books: booked(payment())
    },
    {
      when: "charge c was told UnauthorizedError, and is booked",
      claims: [claim(charge, unauthorized)],
      books: booked(payment())
    },
    {
      when: "charge c was told NotSent, and is booked",
      claims: [claim(charge, clientError("NotSent"))],
      books: booked(payment())
    },
    {
      when: "charge c was told Refused, and is booked",
      claims: [claim(charge, clientError("Refused"))],
      books: booked(payment())
    },
    {
      when: "charge c was told Refused, and is booked",
      claims: [
        charged,
        claim(
          charge,
          clientError(
            "Refused",
            idempotencyKey,
            new TransportError({ description: "ECONNRESET", code: "ECONNRESET", status: 409 })
          )
        )
      ],
      books: booked(payment())
    },
    {
      when: "charge c was told Applied, and is not booked",
      claims: [claim(charge, clientError("Applied"))],
      books: nothing
    },
    {
      when: "charge c lost its key in its error",
      claims: [claim(charge, clientError("Refused", "another key"))],
      books: nothing
    },
    {
      when: "cancel x could not be resolved",
      claims: [charged, claim(cancel("x"), clientError("Unknown"), { _tag: "Undecided" })],
      books: booked(payment())
    },
    {
      when: "charge c could not be resolved",
      claims: [claim(charge, clientError("Unknown"), { _tag: "Undecided" })],
      books: booked(payment())
    },
    {
      when: "charge c was resolved as not applied, and is booked",
      claims: [claim(charge, clientError("Unknown"), { _tag: "NotApplied" })],
      books: booked(payment())
    },
    {
      when: "charge c was resolved as applied, and is not booked",
      claims: [claim(charge, clientError("Unknown"), { _tag: "Applied", id: "tx" })],
      books: nothing
    },
    {
      when: "charge c was resolved as other, and is booked as tx",
      claims: [claim(charge, clientError("Unknown"), { _tag: "Applied", id: "other" })],
      books: booked(payment())
    },
    {
      when: "charge c was resolved as paid, and p is not",
      claims: [claim(charge, clientError("Unknown"), { _tag: "Paid", id: "tx" })],
      books: nothing
    },
    {
      when: "charge c was resolved as other, and p is booked as tx",
      claims: [claim(charge, clientError("Unknown"), { _tag: "Paid", id: "other" })],
      books: booked(payment())
    },
    {
      when: "2000 was paid for p, not 1000",
      claims: [charged],
      books: booked(payment({ paid: 2_000 }))
    },
    { when: "nobody asked to charge p", claims: [], books: booked(payment()) },
    { when: "nobody asked for b1", claims: [], books: { billingKeys: [{ id: "b1", marker: "?" }], payments: [] } },
    { when: "nobody asked to give back 100 of p", claims: [charged], books: givenBack(back) },
    {
      when: "cancel x asked for 100, and gave back 200",
      claims: [charged, claim(x, success("1"))],
      books: givenBack({ ...back, amount: 200 })
    },
    {
      when: "cancel x was for 900 left of p, and went through with 1000",
      claims: [charged, claim(cancel("x", { amount: 100, currentCancellableAmount: 900 }), success("1"))],
      books: givenBack(back)
    },
    {
      when: "p gave back 200 more than was paid",
      claims: [charged, claim(cancel("y", { amount: 1_200 }), success("1"))],
      books: givenBack({ id: "1", marker: "y", amount: 1_200 })
    },
    {
      when: "p gave back 100, and says 0",
      claims: [charged, claim(x, success("1"))],
      books: booked(payment({ cancellations: [back] }))
    }
  ]
  it.each(rows)("$when", ({ books, claims, when }) => assert.deepStrictEqual(violations(claims, books), [when]))
})
