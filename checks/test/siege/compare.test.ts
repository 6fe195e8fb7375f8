import { assert, describe, it } from "@effect/vitest"
import type { Answer, Payment } from "../../siege/books.ts"
import { compareBooks, type Compared, findSecrets } from "../../siege/compare.ts"
import type { Line } from "../../siege/lines.ts"

const charge: Line = {
  workflow: "charge/renewal",
  kind: "charge",
  id: "one",
  state: "Ended",
  revision: 4,
  tries: [
    { key: "first", result: "Declined", pgCode: "LIMIT" },
    { key: "second", result: "Paid" }
  ],
  openKey: undefined,
  intendedAt: undefined,
  end: "Paid",
  isDone: true,
  dueAt: undefined,
  note: undefined
}
const refund: Line = {
  ...charge,
  workflow: "refund/refund",
  kind: "refund",
  id: "back",
  tries: [{ key: "third", result: "Refunded" }],
  end: "Refunded"
}
const deposit: Line = {
  ...charge,
  workflow: "deposit/deposit",
  kind: "deposit",
  id: "account",
  tries: [],
  end: "Deposited"
}

const answer = (key: string, operation: Answer["operation"], status: number): Answer => ({
  key,
  operation,
  paymentId: "one",
  status,
  at: "2026-12-01T00:00:00Z",
  ...(status === 502 ? { error: "PG_PROVIDER" } : {})
})
const answersOf = (...all: ReadonlyArray<Answer>) =>
  new Map([...new Set(all.map(({ key }) => key))].map((key) => [key, all.filter((one) => one.key === key)]))

const declined = answer("first", "charge", 502)
const paid = answer("second", "charge", 200)
const cancelled = answer("third", "cancellation", 200)

const payment: Payment = {
  paymentId: "one",
  status: "PARTIAL_CANCELLED",
  total: 1_000,
  cancelled: 300,
  cancellations: 1,
  attempts: 2
}
const account: Payment = { ...payment, paymentId: "account", status: "PAID", cancelled: 0, cancellations: 0 }
const paymentsOf = (...all: ReadonlyArray<Payment>) => new Map(all.map((one) => [one.paymentId, one]))

const right: Compared = {
  ordered: {
    charges: [{ workflow: "charge/renewal", paymentId: "one", amount: 1_000 }],
    refunds: [{ workflow: "refund/refund", refundId: "back", paymentId: "one", amount: 300 }],
    deposits: [{ workflow: "deposit/deposit", paymentId: "account", amount: 1_000 }]
  },
  lines: [charge, refund, deposit],
  told: [charge, refund, deposit].map(({ end = "", id, workflow }) => ({ workflow, id, told: end })),
  formerEnds: new Map(),
  books: { answers: answersOf(declined, paid, cancelled), payments: paymentsOf(payment, account) }
}

const answered = (...all: ReadonlyArray<Answer>): Compared => ({
  ...right,
  books: { ...right.books, answers: answersOf(...all) }
})
const withPayment = (changed: Partial<Payment>): Compared => ({
  ...right,
  books: { ...right.books, payments: paymentsOf({ ...payment, ...changed }, account) }
})
const withLines = (...lines: ReadonlyArray<Line>): Compared => ({ ...right, lines })

/** Returns the names of the checks that fail. */
const failing = (compared: Compared): ReadonlyArray<string> =>
  compareBooks(compared).flatMap(({ name, problems }) => (problems.length === 0 ? [] : [name]))

const ended = "every order has ended, and no other"
const charged = "a charge is Paid if its payment is, with its amount"
const refunded = "the refunds of a payment add up to what was given back"
const deposited = "a deposit is Deposited if its payment is paid"
const unintended = "PortOne answered under no key that was not intended"
const twice = "nothing was carried out twice"
const missing = "PortOne knows each settled intent to be what it ended as"
const counted = "as many requests were carried out as were intended"
const told = "the shop was told each end, and no other"

describe("the comparison of a siege", () => {
  it("holds where the books agree", () => {
    assert.deepStrictEqual(failing(right), [])
  })

  it.each<[string, Compared, ReadonlyArray<string>]>([
    [
      "a key that was carried out and not intended",
      answered(declined, paid, cancelled, answer("x", "charge", 200)),
      [unintended, twice, counted]
    ],
    [
      "a refused request under a key that was not intended",
      answered(declined, paid, cancelled, answer("x", "charge", 409)),
      [unintended]
    ],
    ["a key of another payment", answered(declined, { ...paid, paymentId: "account" }, cancelled), [unintended, twice]],
    [
      "a charge under the key of a refund",
      answered(declined, paid, { ...cancelled, operation: "charge" }),
      [unintended, twice, counted]
    ],
    [
      "a key that was carried out twice",
      answered(declined, paid, { ...paid, at: "2026-12-01T03:00:00Z" }, cancelled),
      [twice, counted]
    ],
    [
      "two keys of one order that were carried out",
      answered({ ...declined, status: 200 }, paid, cancelled),
      [twice, missing, counted]
    ],
    ["an attempt without a key", withPayment({ attempts: 3 }), [twice]],
    ["a charge that PortOne does not know", answered(declined, cancelled), [twice, missing, counted]],
    ["a decline that PortOne does not know", answered(paid, cancelled), [twice, missing]],
    ["a refund that PortOne does not know", answered(declined, paid), [missing, counted]],
    [
      "a Paid charge without its key",
      withLines({ ...charge, tries: charge.tries.slice(0, 1) }, refund, deposit),
      [unintended, counted]
    ],
    ["a payment that is not paid", withPayment({ status: "FAILED" }), [charged]],
    ["a payment of another amount", withPayment({ total: 1_001 }), [charged]],
    ["a refund of another amount", withPayment({ cancelled: 301 }), [refunded]],
    ["a refund that was made twice", withPayment({ cancelled: 600, cancellations: 2 }), [refunded]],
    [
      "a deposit that was not paid",
      {
        ...right,
        books: { ...right.books, payments: paymentsOf(payment, { ...account, status: "VIRTUAL_ACCOUNT_ISSUED" }) }
      },
      [deposited]
    ],
    ["an order without a line", withLines(charge, refund), [ended, told]],
    ["a line that nobody ordered", { ...right, ordered: { ...right.ordered, deposits: [] } }, [ended]],
    ["an order that waits", withLines({ ...charge, state: "Waiting", isDone: false }, refund, deposit), [ended]],
    ["an end whose handler was not told", withLines({ ...charge, isDone: false }, refund, deposit), [ended]],
    ["a missing end", { ...right, told: right.told.slice(1) }, [told]],
    [
      "an end that was told otherwise",
      { ...right, told: [...right.told, { workflow: "charge/renewal", id: "one", told: "Declined" }] },
      [told]
    ],
    [
      "an end of no order",
      { ...right, told: [...right.told, { workflow: "charge/renewal", id: "two", told: "Paid" }] },
      [told]
    ]
  ])("tells of %s", (_, compared, names) => {
    assert.deepStrictEqual(failing(compared), names)
  })

  it("lets an order that was revived have been told its former end", () => {
    const before = { workflow: "charge/renewal", id: "one", told: "Declined" }
    const formerEnds = new Map([["charge/renewal one", ["Declined"]]])
    assert.deepStrictEqual(failing({ ...right, told: [before, ...right.told], formerEnds }), [])
  })

  it("shows the line, the payment and the answers of what is wrong", () => {
    const [problem = ""] = compareBooks(withPayment({ status: "FAILED" })).flatMap(({ problems }) => problems)
    for (const part of ["charge/renewal one", '"status":"FAILED"', '"key":"second"']) assert.include(problem, part)
  })

  it("finds a secret in a dump, and does not repeat it", () => {
    const secrets = [{ what: "a billing key", value: "billing-key-1234" }]
    assert.lengthOf(findSecrets("COPY portone_ledger billing-key-12", secrets).problems, 0)
    const { problems } = findSecrets("COPY portone_ledger billing-key-1234", secrets)
    assert.deepStrictEqual(problems, ["a billing key is in the dump of the database"])
  })

  it("takes a dump without the ledger for none", () => {
    assert.lengthOf(findSecrets("", []).problems, 1)
  })
})
