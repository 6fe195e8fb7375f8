import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import type { PlatformContract, PlatformOrderSettlementAmount } from "@effect-portone/platform"
import { cancelled, leftOf, nothingOf, orderLeft } from "../../../src/platform/records/CancellationAmounts.ts"
import { type Order, type Settled, settled } from "../../../src/platform/records/OrderAmounts.ts"
import { portion, type Rounding, type Roundings } from "../../../src/platform/records/Rounding.ts"
import { sumOfAmounts } from "../../../src/platform/records/SettlementFigures.ts"
import { charged, figures, half, perOrder, product, shared, tenth, twentieth } from "./marketplace.ts"

const roundings: Roundings = { platformFee: "OFF", additionalFee: "OFF", discountShare: "OFF", vat: "OFF" }

const order = (amount: number, fields: Partial<Order> = {}): Order => ({
  amount,
  ordered: amount,
  taxFreeAmount: 0,
  orderLines: [],
  discounts: [],
  additionalFees: [],
  ...fields
})

const line = (id: string, amount: number, quantity: number, fields: Partial<Order["orderLines"][number]> = {}) => ({
  product: product(id, amount),
  quantity,
  ordered: quantity,
  discounts: [],
  additionalFees: [],
  ...fields
})

const discount = (amount: number, taxFreeAmount = 0, sharePolicy = half) => ({ sharePolicy, amount, taxFreeAmount })

const settle = (what: Order, terms: Partial<PlatformContract> = {}, changed: Partial<Roundings> = {}) =>
  settled(what, { ...tenth, ...terms }, { ...roundings, ...changed })

const cancel = (what: Settled, after: Order, terms: Partial<PlatformContract> = {}) =>
  cancelled(settle(after, terms), what)

describe("a portion of an amount", () => {
  it.each<readonly [Rounding, ReadonlyArray<number>]>([
    ["OFF", [0, 0, 1, 1, 1]],
    ["DOWN", [0, 0, 0, 0, 1]],
    ["UP", [0, 1, 1, 1, 1]]
  ])("is rounded %s", (rounding, rounded) => {
    assert.deepStrictEqual(
      [0, 4, 5, 9, 10].map((amount) => portion(amount, 1, 10, rounding)),
      rounded
    )
  })

  it("is exact where the product is more than a number can hold", () => {
    assert.strictEqual(portion(Number.MAX_SAFE_INTEGER, 99_999, 100_000, "DOWN"), 9_007_109_182_748_443)
    assert.strictEqual(portion(Number.MAX_SAFE_INTEGER, 100_000, 100_000, "UP"), Number.MAX_SAFE_INTEGER)
  })
})

describe("the amount of an order", () => {
  it("is 8,900 of 10,000 at 10 %: fee 1,000 and VAT 100", () => {
    assert.deepStrictEqual(figures(settle(order(10_000)).amount), {
      settlement: 8_900,
      payment: 10_000,
      paymentVat: 909,
      paymentSupply: 9_091,
      order: 10_000,
      platformFee: 1_000,
      platformFeeVat: 100
    })
  })

  it("bears no VAT of a fee that is the merchant's", () => {
    const { amount } = settle(order(10_000), { platformFeeVatPayer: "MERCHANT" })
    assert.deepInclude(amount, { settlement: 9_000, platformFee: 1_000, platformFeeVat: 0 })
  })

  it("bears the VAT of the payment if the contract takes it off", () => {
    const { amount } = settle(order(11_000), { subtractPaymentVatAmount: true })
    assert.deepInclude(amount, { paymentVat: 1_000, paymentVatBurden: 1_000, settlement: 8_790 })
  })

  it("divides the tax of 22,000 into a supply of 20,000 and VAT of 2,000", () => {
    assert.deepInclude(settle(order(22_000)).amount, { paymentSupply: 20_000, paymentVat: 2_000 })
  })

  it("divides 55,000 of which 33,000 is tax-free into a supply of 20,000 and VAT of 2,000", () => {
    assert.deepInclude(settle(order(55_000, { taxFreeAmount: 33_000 })).amount, {
      paymentTaxFree: 33_000,
      paymentSupply: 20_000,
      paymentVat: 2_000,
      settlementTaxFree: 33_000
    })
  })

  it("is tax-free throughout if the order is", () => {
    const { amount } = settle(order(10_000, { taxFreeAmount: 10_000 }))
    assert.deepInclude(amount, { settlement: 8_900, settlementTaxFree: 8_900, paymentVat: 0, paymentSupply: 0 })
  })

  it("is 12,460 of lines of 5 × 2,000 and 4,000: 8,900 and 3,560", () => {
    const { amount, orderLines } = settle(order(14_000, { orderLines: [line("a", 2_000, 5), line("b", 4_000, 1)] }))
    assert.deepInclude(amount, { settlement: 12_460, order: 14_000, platformFee: 1_400, platformFeeVat: 140 })
    assert.deepStrictEqual(
      orderLines.map(({ amount }) => [amount.settlement, amount.order, amount.platformFee, amount.platformFeeVat]),
      [
        [8_900, 10_000, 1_000, 100],
        [3_560, 4_000, 400, 40]
      ]
    )
  })

  it("is 7,900 of 10,000 with a discount of 2,000 that the partner bears half of", () => {
    const { amount, discounts } = settle(order(10_000, { discounts: [discount(2_000)] }))
    assert.deepInclude(amount, {
      settlement: 7_900,
      payment: 8_000,
      platformFee: 1_000,
      platformFeeVat: 100,
      discount: 2_000,
      discountShare: 1_000
    })
    assert.deepInclude(discounts[0], { amount: 2_000, shareAmount: 1_000 })
  })

  it("bears 500 of a discount of 5,000 at 10 %", () => {
    const { amount } = settle(order(10_000, { discounts: [discount(5_000, 0, shared("ten", 10_000))] }))
    assert.strictEqual(amount.discountShare, 500)
  })

  it("is 8,350 of 10,000 with an additional fee of 5 %: 500 and VAT 50", () => {
    const { additionalFees, amount } = settle(order(10_000, { additionalFees: [twentieth] }))
    assert.deepInclude(amount, { settlement: 8_350, additionalFee: 500, additionalFeeVat: 50 })
    assert.deepInclude(additionalFees[0], { amount: 500, vat: 50 })
  })

  it("has the tax-free parts of discounts and of their shares", () => {
    const { amount } = settle(order(10_000, { taxFreeAmount: 4_000, discounts: [discount(2_000, 1_000)] }))
    assert.deepInclude(amount, {
      discountTaxFree: 1_000,
      discountShareTaxFree: 500,
      paymentTaxFree: 3_000,
      settlementTaxFree: 3_500
    })
  })

  it("has discounts and fees of its lines and of its own", () => {
    const { amount, orderLines } = settle(
      order(14_000, {
        discounts: [discount(1_000)],
        additionalFees: [perOrder],
        orderLines: [
          line("a", 2_000, 5, { discounts: [discount(2_000)], additionalFees: [twentieth] }),
          line("b", 4_000, 1)
        ]
      })
    )
    assert.deepInclude(orderLines[0]!.amount, { settlement: 7_350, discount: 2_000, additionalFee: 500 })
    assert.deepInclude(amount, {
      discount: 3_000,
      discountShare: 1_500,
      additionalFee: 800,
      additionalFeeVat: 80,
      payment: 11_000,
      settlement: 14_000 - 1_500 - 1_540 - 880
    })
  })

  it("bears a fixed fee once, divided among its lines", () => {
    const { amount, orderLines } = settle(
      order(100, { orderLines: [line("a", 10, 1), line("b", 10, 1), line("c", 80, 1)] }),
      { platformFee: { type: "FIXED_AMOUNT", amount: 17 }, platformFeeVatPayer: "MERCHANT" }
    )
    assert.strictEqual(amount.platformFee, 17)
    assert.deepStrictEqual(
      orderLines.map((line) => line.amount.platformFee),
      [2, 1, 14]
    )
  })

  it("is rounded as each setting says", () => {
    // A tenth of 1,005 is 100.5, and VAT of that is 10 or 10.1.
    const feesOf = (rounding: Rounding) => {
      const { amount } = settle(order(1_005), {}, { platformFee: rounding, vat: rounding })
      return [amount.platformFee, amount.platformFeeVat, amount.paymentVat]
    }
    assert.deepStrictEqual(feesOf("OFF"), [101, 10, 91])
    assert.deepStrictEqual(feesOf("DOWN"), [100, 10, 91])
    assert.deepStrictEqual(feesOf("UP"), [101, 11, 92])
    const discounted = order(1_005, {
      discounts: [discount(5)],
      additionalFees: [charged("odd", { type: "FIXED_RATE", rate: 100 })]
    })
    const sharesOf = (rounding: Rounding) => {
      const { amount } = settle(discounted, {}, { discountShare: rounding, additionalFee: rounding })
      return [amount.discountShare, amount.additionalFee]
    }
    assert.deepStrictEqual(sharesOf("OFF"), [3, 1])
    assert.deepStrictEqual(sharesOf("DOWN"), [2, 1])
    assert.deepStrictEqual(sharesOf("UP"), [3, 2])
  })
})

describe("the amount of a cancellation", () => {
  it("is -4,450 of 5,000 of an order of 10,000: fee -500 and VAT -50", () => {
    const { amount } = cancel(settle(order(10_000)), order(5_000, { ordered: 10_000 }))
    assert.deepInclude(amount, {
      settlement: -4_450,
      payment: -5_000,
      order: -5_000,
      platformFee: -500,
      platformFeeVat: -50
    })
  })

  it("is -3,560 of the line of 4,000: fee -400 and VAT -40", () => {
    const lines = [line("a", 2_000, 5), line("b", 4_000, 1)]
    const { amount, orderLines } = cancel(
      settle(order(14_000, { orderLines: lines })),
      order(10_000, { ordered: 14_000, orderLines: [lines[0]!, { ...lines[1]!, quantity: 0 }] })
    )
    assert.deepInclude(amount, { settlement: -3_560, order: -4_000, platformFee: -400, platformFeeVat: -40 })
    assert.deepStrictEqual(
      orderLines.map(({ amount, product, quantity }) => [product.id, quantity, amount.settlement]),
      [["b", 1, -3_560]]
    )
  })

  it("takes back a fixed fee in proportion", () => {
    const terms = { platformFee: { type: "FIXED_AMOUNT", amount: 1_000 } } as const
    const { additionalFees, amount } = cancel(
      settle(order(10_000, { additionalFees: [perOrder] }), terms),
      order(7_500, { ordered: 10_000, additionalFees: [perOrder] }),
      terms
    )
    assert.deepInclude(amount, { platformFee: -250, platformFeeVat: -25, additionalFee: -75, additionalFeeVat: -7 })
    assert.deepInclude(additionalFees[0], { amount: -75, vat: -7 })
  })
})

const natural = (maximum: number) => Schema.Int.check(Schema.isBetween({ minimum: 0, maximum }))
const positive = (maximum: number) => Schema.Int.check(Schema.isBetween({ minimum: 1, maximum }))
const Mode = Schema.Literals(["OFF", "DOWN", "UP"])

/** An order in parts that always fit: discounts and tax-free parts are percentages of what they are of. */
const Drawn = {
  lines: Schema.Array(
    Schema.Struct({
      price: positive(99_999),
      quantity: positive(9),
      taxFree: natural(100),
      discount: natural(100),
      hasFee: Schema.Boolean
    })
  ).check(Schema.isMaxLength(4)),
  amount: positive(999_999),
  taxFree: natural(100),
  discount: natural(100),
  fee: Schema.Struct({ isFixed: Schema.Boolean, value: natural(30_000), isPartners: Schema.Boolean }),
  takesVat: Schema.Boolean,
  roundings: Schema.Struct({ platformFee: Mode, additionalFee: Mode, discountShare: Mode, vat: Mode }),
  cancelled: Schema.Array(natural(100)).check(Schema.isMaxLength(4))
}

type Drawing = { readonly [K in keyof typeof Drawn]: (typeof Drawn)[K]["Type"] }

const percent = (amount: number, of: number) => Math.floor((amount * of) / 100)

/** Returns a discount of a part, and the tax-free part of it, in the proportion of the whole. */
const discountOn = (amount: number, taxFree: number, of: number) => {
  const value = percent(amount, of)
  const free = Math.min(percent(taxFree, of), value)
  // The taxed part of the discount must not be more than the taxed part of the order.
  return discount(Math.min(value, free + amount - taxFree), free)
}

const drawnOrder = ({ amount, discount: rate, lines, taxFree }: Drawing): Order => {
  const orderLines = lines.map(({ discount: rate, hasFee, price, quantity, taxFree }, index) => {
    const free = percent(price, taxFree)
    return {
      product: product(String(index), price, free),
      quantity,
      ordered: quantity,
      discounts: [discountOn(price * quantity, free * quantity, rate)],
      additionalFees: hasFee ? [twentieth, perOrder] : []
    }
  })
  if (lines.length > 0) {
    const sum = orderLines.reduce((sum, { product, quantity }) => sum + product.amount * quantity, 0)
    const free = orderLines.reduce((sum, { product, quantity }) => sum + product.taxFreeAmount * quantity, 0)
    return order(sum, { taxFreeAmount: free, orderLines })
  }
  const free = percent(amount, taxFree)
  return order(amount, {
    taxFreeAmount: free,
    discounts: [discountOn(amount, free, rate)],
    additionalFees: [twentieth, perOrder]
  })
}

const drawnTerms = ({ fee, takesVat }: Drawing): PlatformContract => ({
  ...tenth,
  platformFee: fee.isFixed ? { type: "FIXED_AMOUNT", amount: fee.value } : { type: "FIXED_RATE", rate: fee.value },
  platformFeeVatPayer: fee.isPartners ? "PARTNER" : "MERCHANT",
  subtractPaymentVatAmount: takesVat
})

const assertWhole = (amount: PlatformOrderSettlementAmount) => {
  assert.strictEqual(
    amount.order,
    amount.settlement +
      amount.platformFee +
      amount.platformFeeVat +
      amount.additionalFee +
      amount.additionalFeeVat +
      amount.discountShare +
      amount.paymentVatBurden
  )
  assert.strictEqual(amount.payment, amount.order - amount.discount)
  assert.strictEqual(amount.payment, amount.paymentSupply + amount.paymentVat + amount.paymentTaxFree)
  for (const figure of Object.values(amount)) {
    if (typeof figure === "number") assert.isTrue(Number.isSafeInteger(figure))
  }
}

/** Returns the order after a part of it is cancelled: whole quantities of lines, or a part of the amount. */
const drawnAfter = (left: Order, rate: number): Order => {
  if (left.orderLines.length > 0) {
    const orderLines = left.orderLines.map((line, index) => {
      const quantity = index === rate % left.orderLines.length ? percent(line.quantity, rate) : line.quantity
      const discounts = line.discounts.map((one) => ({
        ...one,
        ...partOf(one, quantity, line.quantity)
      }))
      return { ...line, quantity, discounts }
    })
    return {
      ...left,
      amount: orderLines.reduce((sum, { product, quantity }) => sum + product.amount * quantity, 0),
      taxFreeAmount: orderLines.reduce((sum, { product, quantity }) => sum + product.taxFreeAmount * quantity, 0),
      orderLines
    }
  }
  return {
    ...left,
    amount: percent(left.amount, rate),
    taxFreeAmount: Math.floor((left.taxFreeAmount * percent(left.amount, rate)) / Math.max(1, left.amount)),
    discounts: left.discounts.map((one) => ({ ...one, ...partOf(one, percent(left.amount, rate), left.amount) }))
  }
}

const partOf = (
  { amount, taxFreeAmount }: { readonly amount: number; readonly taxFreeAmount: number },
  part: number,
  of: number
) => {
  const scaled = (figure: number) => (of === 0 ? 0 : Math.floor((figure * part) / of))
  return { amount: scaled(taxFreeAmount) + scaled(amount - taxFreeAmount), taxFreeAmount: scaled(taxFreeAmount) }
}

describe("any order", () => {
  it.prop("is its settlement, its fees, their VAT and the partner's shares, to the won", Drawn, (drawing) => {
    const { amount, orderLines } = settled(drawnOrder(drawing), drawnTerms(drawing), drawing.roundings)
    assertWhole(amount)
    for (const line of orderLines) assertWhole(line.amount)
    if (orderLines.length > 0) assert.deepStrictEqual(sumOfAmounts(orderLines.map(({ amount }) => amount)), amount)
  })

  it.prop(
    "adds up with its cancellations to what is left, and comes to nothing when all is cancelled",
    Drawn,
    (drawing) => {
      const terms = drawnTerms(drawing)
      const whole = settled(drawnOrder(drawing), terms, drawing.roundings)
      const cancellations: Array<Settled> = []
      const left = () => leftOf(whole, cancellations)
      const cancelTo = (after: Order) => cancellations.push(cancelled(settled(after, terms, drawing.roundings), left()))
      for (const rate of drawing.cancelled) {
        const after = drawnAfter(orderLeft(whole, left()), rate)
        cancelTo(after)
        const cancellation = cancellations.at(-1)!
        assertWhole(cancellation.amount)
        assert.deepStrictEqual(left().amount, settled(after, terms, drawing.roundings).amount)
        if (cancellation.orderLines.length > 0) {
          assert.deepStrictEqual(sumOfAmounts(cancellation.orderLines.map(({ amount }) => amount)), cancellation.amount)
        }
      }
      const before = left()
      cancelTo(nothingOf(orderLeft(whole, before)))
      assert.deepStrictEqual(figures(left().amount), {})
      assert.deepStrictEqual(figures(sumOfAmounts([before.amount, cancellations.at(-1)!.amount])), {})
      for (const line of left().orderLines) assert.strictEqual(line.quantity, 0)
    }
  )
})
