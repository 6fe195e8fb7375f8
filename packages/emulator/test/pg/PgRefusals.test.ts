/** Each case of the client's rules of PGs, which the emulator meets as the client says. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { PgRules } from "@effect-portone/payments"
import { Payments, type PgProvider } from "@effect-portone/payments"
import { cases } from "../../../payments/test/pgRules/cases.ts"
import { merchant } from "../merchant.ts"
import { billingKeyOf, currencyOf, finished, orderAt, send, unmet, type Whole, wholeOf } from "./merchantOfPg.ts"

const nameOf = ({ field, kind, pgProvider, rule }: (typeof cases)[number], index: number) =>
  `${pgProvider}: ${rule}, ${field} ${kind} (${index})`

const met = cases.map((one, index) => [nameOf(one, index), one] as const).filter(([, one]) => unmet(one) === undefined)

/** Returns the words of an error of a PG or of PortOne. */
const wordsOf = (error: unknown): string => {
  if (typeof error !== "object" || error === null) return String(error)
  if ("pgMessage" in error) return String(error.pgMessage)
  if ("portOneMessage" in error && error.portOneMessage !== undefined) return String(error.portOneMessage)
  return "message" in error ? String(error.message) : String(error)
}

/** What PortOne itself refuses of every PG, by words that name the field. */
const ofEveryPg = /^(amount\.total must be more than 0|refundAccount is required)/

const wholeOfCancel = (request: PgRules.Request): Whole => ({ ...request, operation: "cancelPayment" })

/** Returns what a payment tells of the order as its PG has it. */
const orderOf = (
  payment: unknown
): { readonly orderId?: string; readonly orderName?: string; readonly currency?: string } =>
  typeof payment === "object" && payment !== null && "pgResponse" in payment
    ? JSON.parse(String(payment.pgResponse))
    : {}

describe("the channel of a PG", () => {
  it.effect.each(met)("takes what keeps a rule, and not what breaks it: %s", ([, one]) =>
    Effect.gen(function* () {
      const isCancel = one.breaks.operation === "cancelPayment"
      const { breaks, keeps } = isCancel
        ? { breaks: wholeOfCancel(one.breaks), keeps: wholeOfCancel(one.keeps) }
        : wholeOf(one)
      // An operation cancels no payment that is not paid.
      const { payment: before = {} } = keeps
      const isUnpaid = isCancel && !("paidAt" in before && before.paidAt !== undefined)
      if (!isUnpaid) yield* Effect.provide(send(one.pgProvider, keeps), merchant)
      const sending = send(one.pgProvider, breaks)
      if (one.effect === "Refused") {
        const words = wordsOf(yield* Effect.provide(Effect.flip(sending), merchant))
        const problems = PgRules.problemsOf(one.pgProvider, { ...breaks, isWhole: true })
        const told = problems.filter(({ rule }) => rule === one.rule).map(({ message }) => message)
        if (!ofEveryPg.test(words)) assert.include(told, words)
        return
      }
      const payment = yield* Effect.provide(
        Effect.flatMap(sending, () => finished(breaks.paymentId ?? "order1")),
        merchant
      )
      const { currency, orderId, orderName } = orderOf(payment)
      switch (one.effect === "Ignored" ? "" : one.rule) {
        case "paymentId":
          assert.isTrue(breaks.paymentId!.startsWith(orderId!))
          assert.isBelow(orderId!.length, breaks.paymentId!.length)
          break
        case "orderName":
          assert.match(orderName!, /\.\.\.$/)
          assert.isBelow(orderName!.length, breaks.orderName!.length)
          assert.propertyVal(payment, "orderName", breaks.orderName)
          break
        case "currencies":
          assert.strictEqual(currency, currencyOf(one.pgProvider))
          assert.propertyVal(payment, "currency", breaks.currency)
          break
        case "cashReceipt":
          assert.notProperty(payment, "cashReceipt")
          break
        case "":
          if (one.field === "vatAmount") assert.notStrictEqual(payment.status === "PAID" && payment.amount.vat, 100)
          break
        default:
          assert.fail(`${one.rule} is ${one.effect}, and nothing shows it`)
      }
    })
  )

  it("meets all cases but those that no operation can bring", () => {
    const reasons = new Set(cases.map(unmet).filter((reason) => reason !== undefined))
    for (const reason of reasons) {
      assert.match(reason, /^(the input of (payInstantly|issueBillingKey) has no [A-Z_]+|no billing key comes to be)/)
    }
    assert.isAbove(met.length, cases.length / 2)
  })
})

/** The PGs of which it is documented that a billing key is charged. */
const withKeys = Object.values(PgRules.all).filter(({ billingKeys }) => {
  if (billingKeys === undefined) return false
  const { api, browser } = billingKeys
  return (api?.value.length ?? 0) > 0 || (browser !== undefined && browser.value.methods?.length !== 0)
})

describe("a billing key", () => {
  it.effect.each(withKeys.map(({ pgProvider }): readonly [PgProvider] => [pgProvider]))(
    "is issued and charged on a channel of %s",
    ([pgProvider]) =>
      Effect.gen(function* () {
        const payments = yield* Payments
        const billingKey = yield* billingKeyOf(pgProvider)
        const order = { ...orderAt(pgProvider), billingKey, locale: "EN_US" as const }
        yield* payments.payWithBillingKey(order)
        const payment = yield* payments.getPayment({ paymentId: order.paymentId })
        assert.strictEqual(payment.status, "PAID")
        assert.strictEqual(payment.status === "PAID" && payment.channel?.pgProvider, pgProvider)
      }).pipe(Effect.provide(merchant))
  )
})
