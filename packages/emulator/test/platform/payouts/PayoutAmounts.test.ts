import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import type { PlatformPartnerType } from "@effect-portone/platform"
import { payoutAmounts } from "../../../src/platform/payouts/PayoutAmounts.ts"

const whtPayer: PlatformPartnerType = { type: "WHT_PAYER" }
const person: PlatformPartnerType = { type: "NON_WHT_PAYER" }
const business = (
  taxationType: "NORMAL" | "SIMPLE" | "SIMPLE_TAX_INVOICE_ISSUER" | "TAX_FREE"
): PlatformPartnerType => ({
  type: "BUSINESS",
  companyName: "Bakery",
  taxationType,
  businessStatus: "IN_BUSINESS",
  businessRegistrationNumber: "1234567890",
  representativeName: "Hong"
})

const million = { settlement: 1_000_000, taxFree: 0 }

describe("the worked examples of withholding tax", () => {
  it("base 1,000,000, total-amount, deduct: 3 % + 0.3 %, 967,000", () => {
    const amounts = payoutAmounts(whtPayer, million, { settlementAmountType: "GROSS", deductWht: true })
    assert.deepInclude(amounts, { amount: 967_000, incomeTaxAmount: 30_000, localIncomeTaxAmount: 3000 })
  })

  it("base 1,000,000, supply, deduct: x1.1 then -3.3 %, 1,063,700", () => {
    const amounts = payoutAmounts(whtPayer, million, { settlementAmountType: "NET", deductWht: true })
    assert.deepInclude(amounts, { amount: 1_063_700, supplyAmount: 1_000_000, vatAmount: 100_000 })
    assert.deepInclude(amounts, { incomeTaxAmount: 33_000, localIncomeTaxAmount: 3300 })
  })

  it("base 1,000,000, total-amount, no deduct: 1,000,000, where the page prints 967,000, a slip", () => {
    const amounts = payoutAmounts(whtPayer, million, { settlementAmountType: "GROSS", deductWht: false })
    assert.deepInclude(amounts, { amount: 1_000_000, incomeTaxAmount: 0, localIncomeTaxAmount: 0 })
  })

  it("base 1,000,000, supply, no deduct: 1,100,000", () => {
    const amounts = payoutAmounts(whtPayer, million, { settlementAmountType: "NET", deductWht: false })
    assert.deepInclude(amounts, { amount: 1_100_000, vatAmount: 100_000, incomeTaxAmount: 0 })
  })
})

describe("the worked examples of tax", () => {
  const gross = { settlementAmountType: "GROSS", deductWht: true } as const

  it("22,000: supply 20,000, VAT 2,000", () => {
    const amounts = payoutAmounts(business("NORMAL"), { settlement: 22_000, taxFree: 0 }, gross)
    assert.deepInclude(amounts, { amount: 22_000, supplyAmount: 20_000, vatAmount: 2000, taxFreeAmount: 0 })
  })

  it("55,000 of which 33,000 tax-free: supply 20,000, tax-free 33,000, VAT 2,000", () => {
    const amounts = payoutAmounts(business("NORMAL"), { settlement: 55_000, taxFree: 33_000 }, gross)
    assert.deepInclude(amounts, { amount: 55_000, supplyAmount: 20_000, vatAmount: 2000, taxFreeAmount: 33_000 })
  })
})

describe("the amounts of a payout", () => {
  const net = { settlementAmountType: "NET", deductWht: true } as const

  it("have VAT for businesses that are taxed, and tax is withheld of none", () => {
    for (const type of [business("NORMAL"), business("SIMPLE"), business("SIMPLE_TAX_INVOICE_ISSUER")]) {
      assert.deepInclude(payoutAmounts(type, million, net), { amount: 1_100_000, incomeTaxAmount: 0 })
    }
    for (const type of [business("TAX_FREE"), person]) {
      assert.deepInclude(payoutAmounts(type, million, net), { amount: 1_000_000, vatAmount: 0, incomeTaxAmount: 0 })
    }
  })

  it("round VAT half up, and drop what is less than a won of a tax that is withheld", () => {
    const amounts = payoutAmounts(whtPayer, { settlement: 999, taxFree: 0 }, { ...net, settlementAmountType: "GROSS" })
    assert.deepInclude(amounts, { vatAmount: 91, supplyAmount: 908, incomeTaxAmount: 29, localIncomeTaxAmount: 2 })
    assert.strictEqual(amounts.amount, 968)
  })

  it("are exact where a product is no safe integer", () => {
    const amounts = payoutAmounts(
      whtPayer,
      { settlement: 9_007_199_254_740_990, taxFree: 0 },
      {
        settlementAmountType: "GROSS",
        deductWht: true
      }
    )
    assert.strictEqual(amounts.incomeTaxAmount, 270_215_977_642_229)
    assert.strictEqual(amounts.localIncomeTaxAmount, 27_021_597_764_222)
  })

  const amount = Schema.Int.check(Schema.isBetween({ minimum: -1_000_000, maximum: 1_000_000 }))
  it.prop(
    "are what the settlement is, with VAT that is added and without taxes that are withheld",
    {
      settlement: amount,
      taxFree: amount,
      settlementAmountType: Schema.Literals(["NET", "GROSS"]),
      deductWht: Schema.Boolean,
      type: Schema.Literals(["WHT_PAYER", "NON_WHT_PAYER"])
    },
    ({ deductWht, settlement, settlementAmountType, taxFree, type }) => {
      const amounts = payoutAmounts({ type }, { settlement, taxFree }, { settlementAmountType, deductWht })
      const { incomeTaxAmount, localIncomeTaxAmount, supplyAmount, vatAmount } = amounts
      const withheld = incomeTaxAmount + localIncomeTaxAmount
      assert.strictEqual(amounts.amount, supplyAmount + amounts.taxFreeAmount + vatAmount - withheld)
      assert.strictEqual(amounts.amount, settlement + (settlementAmountType === "NET" ? vatAmount : 0) - withheld)
      assert.isTrue(Object.values(amounts).every(Number.isSafeInteger))
      assert.isTrue(withheld >= 0)
    }
  )
})
