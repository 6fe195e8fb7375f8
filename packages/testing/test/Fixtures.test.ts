/**
 * Fixtures: that whatever is drawn is valid and plausible, for every Schema that the packages export.
 *
 * What "plausible" means is said once more in here, and not taken from the sources: by rules that look at a value
 * alone.
 */
import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, DateTime, Effect, Schema } from "effect"
import * as core from "@effect-portone/core"
import * as payments from "@effect-portone/payments"
import { PaidPayment, Payment, type PaymentAmount, type PaymentCancellation } from "@effect-portone/payments"
import * as platform from "@effect-portone/platform"
import { Fixtures } from "../src/index.ts"
import { canonical } from "./equality.ts"

const schemas = [core, payments, platform].flatMap((exports) =>
  Object.entries(exports).flatMap(([name, value]): ReadonlyArray<readonly [string, Schema.Codec<unknown, unknown>]> =>
    // Of these packages, every Schema is a codec without services.
    Schema.isSchema(value) ? [[name, value as never]] : []
  )
)

type Fields = Readonly<Record<string, unknown>>

/** Every object within a value. */
const objectsIn = function* (value: unknown): Generator<Fields> {
  if (typeof value !== "object" || value === null || DateTime.isDateTime(value)) return
  if (!Array.isArray(value)) yield value as Fields
  for (const inner of Object.values(value)) yield* objectsIn(inner)
}

const luhn = (digits: string) =>
  Array.from(digits).reduceRight(
    ({ double, sum }, digit) => {
      const value = double ? Number(digit) * 2 : Number(digit)
      return { double: !double, sum: sum + (value > 9 ? value - 9 : value) }
    },
    { double: false, sum: 0 }
  ).sum %
    10 ===
  0

/** As the tax service has it. */
const isRegistered = (brn: string) => {
  const digits = Array.from(brn, Number)
  const sum = [1, 3, 7, 1, 3, 7, 1, 3, 5].reduce((total, weight, index) => total + weight * digits[index]!, 0)
  return /^\d{10}$/.test(brn) && (sum + Math.floor((digits[8]! * 5) / 10) + digits[9]!) % 10 === 0
}

const forms: ReadonlyArray<readonly [field: RegExp, form: RegExp]> = [
  [/^(?:contactPhone|holderPhoneNumber|mobilePhoneNumber|shippingAddressPhone)$/, /^010[01]\d{7}$/],
  [/^phoneNumber$/, /^(?:010[01]\d{7}|0\d{1,2}0\d{6})$/],
  [/email$/i, /^[a-z]+\.[a-z]+\d\d@example\.com$/],
  [/url$/i, /^https:\/\/example\.com\//],
  [/^birthYear$/, /^(?:19[5-9]\d|200\d)$/],
  [/^birthMonth$/, /^(?:0[1-9]|1[0-2])$/],
  [/^birthDay$/, /^(?:0[1-9]|1\d|2[0-8])$/],
  [/date$/i, /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/],
  [/^(?:ceo|customer|remitter|remittee|representative|depositor)Name$|^holder$/, /^[가-힣]{3,4}$/],
  [/zipcode$/i, /^\d{5}$/],
  [/^ipAddress$/, /^203\.0\.113\.\d{1,3}$/],
  [/^billingKey$/, /^billing-key-[0-9a-f-]{36}$/],
  [/^storeId$/, /^store-[0-9a-f-]{36}$/],
  [/^channelKey$/, /^channel-key-[0-9a-f-]{36}$/],
  [/^paymentId$/, /^[0-9a-z]{32}$/]
]

const totals: ReadonlyArray<readonly [total: string, taxFree: string, vat: string, supply: string]> = [
  ["total", "taxFree", "vat", "supply"],
  ["totalAmount", "taxFreeAmount", "vatAmount", "supplyAmount"],
  ["amount", "taxFreeAmount", "vatAmount", "supplyAmount"],
  ["payment", "paymentTaxFree", "paymentVat", "paymentSupply"]
]

const parts: ReadonlyArray<readonly [part: string, whole: string]> = [
  ["shareAmount", "amount"],
  ["shareTaxFreeAmount", "taxFreeAmount"],
  ["settlement", "order"],
  ["settlementTaxFree", "settlement"],
  ["spentAmount", "totalBudget"],
  ["maxDiscountAmount", "totalBudget"],
  ["cancellableAmount", "requestAmount"],
  ["allowedAmount", "requestedAmount"],
  ["amount", "currentCancellableAmount"],
  ["currentExecutionCount", "maxExecutionCount"]
]

const order = [
  "requestedAt",
  "createdAt",
  "startedAt",
  "verifiedAt",
  "issuedAt",
  "paidAt",
  "failedAt",
  "completedAt",
  "cancelledAt",
  "deletedAt",
  "statusChangedAt",
  "updatedAt",
  "expiredAt",
  "expiresAt",
  "until"
]

const isCancellation = (value: Fields) => "requestedAt" in value && "reason" in value

/** What is wrong with a value, if something is. */
const faultsOf = function* (value: unknown): Generator<string> {
  for (const fields of objectsIn(value)) {
    for (const [field, inner] of Object.entries(fields)) {
      const form = forms.find(([name]) => name.test(field))?.[1]
      for (const one of Array.isArray(inner) ? inner : [inner]) {
        if (form !== undefined && typeof one === "string" && !form.test(one)) yield `${field} is ${one}`
        if (/brn|businessRegistrationNumber/i.test(field) && !/birth/.test(field) && typeof one === "string") {
          if (!isRegistered(one)) yield `${field} is ${one}`
        }
      }
    }
    for (const [total, taxFree, vat, supply] of totals) {
      const { [total]: whole, [taxFree]: free = 0, [vat]: tax, [supply]: rest } = fields as Record<string, number>
      if (typeof whole !== "number") continue
      if (free < 0 || free > whole) yield `${taxFree} is ${free} of ${whole}`
      // Of cancellations that are all of a payment, the last takes the VAT that is left.
      if (tax !== undefined && !isCancellation(fields) && tax !== Math.floor((whole - free) / 11)) {
        yield `${vat} is ${tax}, of ${whole} without ${free}`
      }
      if (tax !== undefined && rest !== undefined && rest + tax + free !== whole) yield `${total} is ${whole}`
    }
    for (const [part, whole] of parts) {
      const { [part]: one, [whole]: all } = fields as Record<string, number>
      if (typeof one === "number" && typeof all === "number" && one > all) yield `${part} is ${one} of ${all}`
    }
    const instants = order.flatMap((name) => {
      const at = fields[name]
      return DateTime.isDateTime(at) ? [[name, at.epochMilliseconds] as const] : []
    })
    // A batch is made before it is asked for.
    const timeline = "scheduledAt" in fields ? instants.filter(([name]) => name !== "createdAt") : instants
    for (const [index, [name, at]] of timeline.entries()) {
      const next = timeline[index + 1]
      if (next !== undefined && next[1] < at) yield `${next[0]} is before ${name}`
    }
    if (typeof fields["from"] === "string" && fields["from"] > String(fields["until"] ?? "9"))
      yield "from is after until"
    if ("bin" in fields && "number" in fields && !String(fields["number"]).startsWith(String(fields["bin"]))) {
      yield `${String(fields["number"])} does not begin with ${String(fields["bin"])}`
    }
    if ("expiryMonth" in fields && !luhn(String(fields["number"]))) yield `no card has ${String(fields["number"])}`
    if ("page" in fields) {
      const { totalCount } = fields["page"] as { readonly totalCount?: number }
      const items = Object.values(fields).find(Array.isArray)
      if (totalCount !== undefined && totalCount < items!.length) yield `a page of ${totalCount} has ${items!.length}`
    }
  }
}

/** What is wrong with what is asked back of a payment, if something is. */
const faultsOfRequests = function* (
  cancellations: ReadonlyArray<PaymentCancellation>,
  { cancelled, cancelledTaxFree, paid, taxFree, total, vat = Math.floor((total - taxFree) / 11) }: PaymentAmount
): Generator<string> {
  const known = cancellations.flatMap((it) => (it.status === "UNRECOGNIZED" ? [] : [it]))
  for (const it of known) {
    const { easyPayDiscountAmount = 0, taxFreeAmount, totalAmount, vatAmount } = it
    if (totalAmount < 1 || totalAmount > paid) yield `${totalAmount} of ${paid} is asked back`
    if (taxFreeAmount > taxFree || taxFreeAmount > totalAmount) yield `${taxFreeAmount} of it is tax-free`
    if (totalAmount - taxFreeAmount > paid - taxFree) yield `${totalAmount} without ${taxFreeAmount} is taxed`
    if (vatAmount > vat || taxFreeAmount + vatAmount > totalAmount) yield `${vatAmount} of it is VAT`
    if (easyPayDiscountAmount > totalAmount) yield `${easyPayDiscountAmount} of ${totalAmount} is a discount`
  }
  const open = known.filter(({ status }) => status !== "FAILED")
  const sumOf = (name: "totalAmount" | "taxFreeAmount" | "vatAmount") => open.reduce((sum, it) => sum + it[name], 0)
  if (sumOf("totalAmount") > paid) yield `${sumOf("totalAmount")} of ${paid} is asked back together`
  if (sumOf("taxFreeAmount") > taxFree) yield `${sumOf("taxFreeAmount")} of ${taxFree} is asked back tax-free`
  if (sumOf("vatAmount") > vat) yield `${sumOf("vatAmount")} of ${vat} of VAT is asked back`
  const done = open.filter(({ status }) => status === "SUCCEEDED")
  if (done.length === 0 && cancelled + cancelledTaxFree > 0) yield `${cancelled} is cancelled by nothing`
}

/** What is wrong with a payment as a whole, if something is. */
const faultsOfPayment = function* (payment: Payment): Generator<string> {
  if (payment.status === "UNRECOGNIZED") return yield "it is of no known status"
  const { cancelled, cancelledTaxFree, discount, paid, taxFree, total } = payment.amount
  const isPaid = "paidAt" in payment
  if (paid !== (isPaid ? total - discount : 0)) yield `${paid} of ${total} is paid`
  if (cancelled > paid || cancelledTaxFree > Math.min(taxFree, cancelled)) yield `${cancelled} of ${paid} is cancelled`
  const all: ReadonlyArray<PaymentCancellation> = ("cancellations" in payment ? payment.cancellations : undefined) ?? []
  const done = all.flatMap((it) => (it.status === "SUCCEEDED" ? [it] : []))
  const sumOf = (name: "totalAmount" | "taxFreeAmount" | "vatAmount") => done.reduce((sum, it) => sum + it[name], 0)
  if (sumOf("totalAmount") !== cancelled) yield `the cancellations of ${cancelled} come to ${sumOf("totalAmount")}`
  if (sumOf("taxFreeAmount") !== cancelledTaxFree) yield `they come to ${sumOf("taxFreeAmount")} tax-free`
  for (const { requestedAt, taxFreeAmount, totalAmount, vatAmount } of done) {
    if (taxFreeAmount + vatAmount > totalAmount) yield `${taxFreeAmount} and ${vatAmount} are more than ${totalAmount}`
    if (isPaid && requestedAt.epochMilliseconds < payment.paidAt!.epochMilliseconds) yield "one is before it was paid"
  }
  yield* faultsOfRequests(all, payment.amount)
  switch (payment.status) {
    case "CANCELLED": {
      if (cancelled !== paid) yield `of ${paid}, ${cancelled} is cancelled`
      const { vat } = payment.amount
      if (vat !== undefined && discount === 0 && sumOf("vatAmount") !== vat)
        yield `of ${vat} of VAT, not all is cancelled`
      break
    }
    case "PARTIAL_CANCELLED":
      if (cancelled === 0 || cancelled === paid) yield `of ${paid}, ${cancelled} is cancelled in part`
      break
    default:
      if (cancelled > 0) yield `${cancelled} is cancelled`
  }
  const { products = [] } = payment
  const cost = products.reduce((sum, { amount, quantity }) => sum + amount * quantity, 0)
  if (products.length > 0 && cost !== total) yield `products of ${cost} cost ${total}`
}

describe("a fixture", () => {
  it("can be made of every Schema that the packages export", () => {
    assert.isNotEmpty(schemas)
  })

  it("is a valid value, that goes over the wire and comes back as it was; and it is plausible", () => {
    for (const [name, schema] of schemas) {
      const isValid = Schema.is(schema)
      const encode = Schema.encodeSync(schema)
      const decode = Schema.decodeUnknownSync(schema)
      for (const value of Fixtures.sample(schema, { seed: name, count: 5 })) {
        assert(isValid(value), name)
        const encoded = encode(value)
        const sent: unknown = encoded === undefined ? undefined : JSON.parse(JSON.stringify(encoded))
        assert.deepStrictEqual(canonical(decode(sent)), canonical(value), name)
        assert.deepStrictEqual([...faultsOf(value)], [], `${name}: ${JSON.stringify(value)}`)
      }
    }
  })

  it.effect.prop(
    "of a payment tells one story, whatever its status is",
    { payment: Fixtures.arbitrary(Payment) },
    ({ payment }) => Effect.sync(() => assert.deepStrictEqual([...faultsOfPayment(payment)], [])),
    { arbitrary: { runs: 500 } }
  )

  it.effect("shrinks to the least that fails, and is no less plausible on the way", () =>
    Effect.gen(function* () {
      const result = yield* Arbitrary.checkEffect(
        Fixtures.arbitrary(Payment),
        (payment) => {
          assert.deepStrictEqual([...faultsOf(payment), ...faultsOfPayment(payment)], [])
          return payment.status !== "CANCELLED" || payment.amount.total < 1_000
        },
        { seed: "shrinking", runs: 500, maxShrinks: 5_000 }
      )
      assert(result._tag === "Falsified")
      const { shrunkInput } = result
      assert(shrunkInput.status === "CANCELLED")
      assert.strictEqual(shrunkInput.amount.total, 1_000)
      assert.lengthOf(shrunkInput.cancellations, 1)
      assert.strictEqual(shrunkInput.currency, "KRW")
      assert.doesNotHaveAnyKeys(shrunkInput, ["method", "products", "customData", "escrow", "webhooks", "country"])
    })
  )

  it("is the same for the same seed, and another for another", () => {
    assert.deepStrictEqual(Fixtures.one(Payment), Fixtures.one(Payment))
    assert.deepStrictEqual(Fixtures.sample(Payment, { seed: 7 }), Fixtures.sample(Payment, { seed: 7 }))
    assert.notDeepEqual(Fixtures.one(Payment, { seed: 7 }), Fixtures.one(Payment, { seed: 8 }))
    assert.lengthOf(Fixtures.sample(Payment), 10)
  })

  it("of a list has no id twice", () => {
    const ids = Fixtures.sample(Payment, { count: 300 }).map(
      (payment) => payment.status !== "UNRECOGNIZED" && payment.id
    )
    assert.lengthOf(new Set(ids), 300)
  })

  it("has every case that is known, and most often what is common", () => {
    const drawn = Fixtures.sample(Payment, { count: 500 }).flatMap((payment) =>
      payment.status === "UNRECOGNIZED" ? [] : [payment]
    )
    assert.sameMembers(
      [...new Set(drawn.map(({ status }) => status))],
      ["CANCELLED", "FAILED", "PAID", "PARTIAL_CANCELLED", "PAY_PENDING", "READY", "VIRTUAL_ACCOUNT_ISSUED"]
    )
    const currencies = Fixtures.sample(core.Currency, { count: 3_000 })
    assert.isAbove(new Set(currencies).size, 50)
    for (const other of core.Currency.literals.filter((currency) => currency !== "KRW")) {
      const timesOf = (currency: string) => currencies.filter((one) => one === currency).length
      assert.isAbove(timesOf("KRW"), timesOf(other), other)
    }
  })

  it("of a Schema of one's own is plausible as far as its names are PortOne's, and keeps to its checks", () => {
    const Order = Schema.Struct({
      billingKey: Schema.String,
      items: Schema.Int.check(Schema.isBetween({ minimum: 2, maximum: 4 })),
      from: Schema.Int,
      until: Schema.Int
    }).check(Schema.makeFilter(({ from, until }) => from <= until))
    for (const order of Fixtures.sample(Order, { count: 50 })) {
      assert(Schema.is(Order)(order))
      assert.match(order.billingKey, /^billing-key-/)
    }
  })
})

describe("a payment of which a test says something", () => {
  const at = DateTime.makeUnsafe("2026-11-01T09:00:00Z")

  it("was paid as much as it says, and the rest follows", () => {
    const payment = Fixtures.paidPayment({
      id: "order-1",
      amount: { total: 33_000, taxFree: 11_000 },
      currency: "KRW",
      paidAt: at
    })
    const amount = { total: 33_000, taxFree: 11_000, vat: 2_000, supply: 20_000, discount: 0 }
    assert.deepStrictEqual(payment.amount, { ...amount, paid: 33_000, cancelled: 0, cancelledTaxFree: 0 })
    assert.include(payment, { id: "order-1", currency: "KRW" })
    assert.deepStrictEqual([payment.paidAt, payment.statusChangedAt], [at, at])
    assert(Schema.is(PaidPayment)(payment))
    assert.deepStrictEqual([...faultsOf(payment), ...faultsOfPayment(payment)], [])
  })

  it("has the VAT that it says, and may have none", () => {
    const { amount } = Fixtures.paidPayment({ amount: { total: 10_000, vat: 0 } })
    assert.include(amount, { vat: 0, supply: 10_000, paid: 10_000 })
  })

  it.effect.prop(
    "is one story, whatever it says",
    {
      total: Schema.Int.check(Schema.isBetween({ minimum: 2, maximum: 1_000_000 })),
      part: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000 })),
      seed: Schema.String
    },
    ({ part, seed, total }) =>
      Effect.sync(() => {
        const amount = { total, taxFree: part % total }
        const cancelled = 1 + (part % (total - 1))
        const paid = Fixtures.paidPayment({ amount, paidAt: at }, { seed })
        const inPart = Fixtures.partialCancelledPayment({ amount, cancelled, paidAt: at }, { seed })
        const whole = Fixtures.cancelledPayment({ amount, cancelledAt: at }, { seed })
        const failed = Fixtures.failedPayment({ amount, failedAt: at }, { seed })
        for (const payment of [paid, inPart, whole, failed]) {
          assert(Schema.is(Payment)(payment))
          assert.deepStrictEqual([...faultsOf(payment), ...faultsOfPayment(payment)], [])
          assert.strictEqual(payment.amount.total, total)
        }
        assert.deepStrictEqual([paid.paidAt, inPart.paidAt, whole.cancelledAt, failed.failedAt], [at, at, at, at])
        assert.strictEqual(inPart.amount.cancelled, cancelled)
      }),
    { arbitrary: { runs: 100, seed: "stories" } }
  )

  it("has a receipt in the currency that it says", () => {
    const receipts = Array.from({ length: 50 }, (_, seed) =>
      Fixtures.paidPayment({ currency: "USD" }, { seed })
    ).flatMap(({ amount, cashReceipt }) => (cashReceipt === undefined ? [] : [{ amount, cashReceipt }]))
    assert.isNotEmpty(receipts)
    for (const { amount, cashReceipt } of receipts) {
      assert.include(cashReceipt, { currency: "USD", totalAmount: amount.paid })
    }
  })

  it.effect.prop(
    "asks no more back than was paid, however little that is",
    {
      total: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 3_000 })),
      taxFree: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 3_000 })),
      vat: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 300 })),
      seed: Schema.Int
    },
    ({ seed, taxFree, total, vat }) =>
      Effect.sync(() => {
        const free = taxFree % (total + 1)
        const payments = [
          Fixtures.paidPayment({}, { seed }),
          Fixtures.paidPayment({ amount: { total } }, { seed }),
          Fixtures.paidPayment({ amount: { total, taxFree: free, vat: vat % (total - free + 1) } }, { seed })
        ]
        for (const payment of payments) {
          assert(Schema.is(PaidPayment)(payment))
          assert.deepStrictEqual([...faultsOfRequests(payment.cancellations ?? [], payment.amount)], [])
          assert.strictEqual(payment.amount.paid, payment.amount.total - payment.amount.discount)
        }
      }),
    { arbitrary: { runs: 300, seed: "asked back" } }
  )

  it("cannot be paid nothing, or be cancelled in part by all of it", () => {
    assert.throws(() => Fixtures.paidPayment({ amount: { total: 0 } }), /total of 0/)
    assert.throws(() => Fixtures.paidPayment({ amount: { total: 10, taxFree: 11 } }), /11 is tax-free/)
    assert.throws(() => Fixtures.paidPayment({ amount: { total: 10.5 } }), /10\.5/)
    assert.throws(() => Fixtures.partialCancelledPayment({ amount: { total: 10 }, cancelled: 10 }), /by 10/)
    assert.throws(() => Fixtures.partialCancelledPayment({ amount: { total: 1 } }), /payment of 1/)
  })
})
