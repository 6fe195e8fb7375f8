import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { type B2bTaxInvoiceInput, TaxInvoices } from "@effect-portone/platform"
import { controlled } from "../../merchant.ts"
import { drafted, forward, onMonday, read } from "./taxInvoice.ts"

const totals = (
  totalSupplyAmount: number,
  totalTaxAmount: number,
  totalAmount = totalSupplyAmount + totalTaxAmount
) => ({
  totalSupplyAmount,
  totalTaxAmount,
  totalAmount
})

const accepts = (cases: ReadonlyArray<Partial<B2bTaxInvoiceInput>>) =>
  Effect.gen(function* () {
    yield* onMonday
    for (const [index, fields] of cases.entries()) {
      const input = forward({ ...fields, supplierDocumentKey: `S-${index}` })
      const taxInvoice = yield* read(yield* drafted(input))
      assert.strictEqual(taxInvoice.totalAmount, input.totalAmount)
    }
  }).pipe(Effect.provide(controlled))

const refuses = (cases: ReadonlyArray<readonly [string, Partial<B2bTaxInvoiceInput>]>) =>
  Effect.gen(function* () {
    yield* onMonday
    const taxInvoices = yield* TaxInvoices
    for (const [field, fields] of cases) {
      const error = yield* Effect.flip(taxInvoices.draftB2bTaxInvoice({ taxInvoice: forward(fields) }))
      assert.strictEqual(error._tag, "InvalidRequestError", field)
      assert.include(error.message, `taxInvoice: ${field} `)
    }
  }).pipe(Effect.provide(controlled))

describe("the sums of a tax invoice", () => {
  it.effect("tax 22000: are a supply value of 20,000 and a tax of 2,000", () =>
    accepts([totals(20_000, 2_000, 22_000)])
  )

  it.effect("tax 55000 of which 33000 tax-free: are 20,000 with 2,000 of tax, and a tax-free invoice of 33,000", () =>
    accepts([totals(20_000, 2_000, 22_000), { taxationType: "FREE", ...totals(33_000, 0, 33_000) }])
  )

  it.effect("make the total: InvalidRequestError", () =>
    refuses([
      ["totalAmount", totals(20_000, 2_000, 22_001)],
      ["totalAmount", totals(22_000, 2_000, 22_000)]
    ])
  )

  it.effect("have a tax of a tenth, which may be rounded either way", () =>
    accepts([totals(15, 1), totals(15, 2), totals(9, 0), totals(9, 1), totals(0, 0), totals(12_340, 1_234)])
  )

  it.effect("have no other tax: InvalidRequestError", () =>
    refuses([
      ["totalTaxAmount", totals(20_000, 1_999)],
      ["totalTaxAmount", totals(20_000, 2_001)],
      ["totalTaxAmount", totals(20_000, 0)],
      ["totalTaxAmount", { taxationType: "ZERO_RATED", ...totals(20_000, 2_000) }],
      ["totalTaxAmount", { taxationType: "FREE", ...totals(20_000, 1) }]
    ])
  )

  it.effect("have no tax where it is free or zero-rated", () =>
    accepts([
      { taxationType: "ZERO_RATED", ...totals(20_000, 0) },
      { taxationType: "FREE", ...totals(20_000, 0), items: [{ supplyCostAmount: 20_000, taxAmount: 0 }] }
    ])
  )

  it.effect("are those of the items, each of which is rounded by itself", () =>
    accepts([
      { ...totals(30, 3), items: Array.from({ length: 3 }, () => ({ supplyCostAmount: 10, taxAmount: 1 })) },
      { ...totals(45, 6), items: Array.from({ length: 3 }, () => ({ supplyCostAmount: 15, taxAmount: 2 })) },
      // A discount is an item below zero.
      {
        ...totals(20_000, 2_000),
        items: [
          { supplyCostAmount: 25_000, taxAmount: 2_500 },
          { supplyCostAmount: -5_000, taxAmount: -500 }
        ]
      },
      { ...totals(20_000, 2_000), items: [{ supplyCostAmount: 20_000 }, { name: "A gift" }] }
    ])
  )

  it.effect("are not those of other items: InvalidRequestError", () =>
    refuses([
      ["totalSupplyAmount", { items: [{ supplyCostAmount: 19_999 }] }],
      [
        "totalTaxAmount",
        {
          items: [
            { supplyCostAmount: 20_000, taxAmount: 2_000 },
            { supplyCostAmount: 0, taxAmount: 0 }
          ],
          ...totals(20_000, 1_999)
        }
      ],
      [
        "items[1].taxAmount",
        {
          items: [
            { supplyCostAmount: 10_000, taxAmount: 1_000 },
            { supplyCostAmount: 10_000, taxAmount: 900 }
          ]
        }
      ],
      [
        "items[0].taxAmount",
        { taxationType: "FREE", ...totals(20_000, 0), items: [{ supplyCostAmount: 20_000, taxAmount: 2_000 }] }
      ]
    ])
  )

  it.effect("are exact however large they are: InvalidRequestError", () =>
    refuses([
      ["totalAmount", totals(9_007_199_254_740_990, 1, 9_007_199_254_740_990)],
      [
        "totalSupplyAmount",
        {
          taxationType: "FREE",
          ...totals(9_007_199_254_740_991, 0),
          items: [
            { supplyCostAmount: 9_007_199_254_740_991 },
            { supplyCostAmount: 9_007_199_254_740_991 },
            { supplyCostAmount: -9_007_199_254_740_990 }
          ]
        }
      ]
    ])
  )

  it.effect("have ways of payment within the total: InvalidRequestError", () =>
    Effect.gen(function* () {
      yield* accepts([
        { cashAmount: 22_000 },
        { cashAmount: 2_000, checkAmount: 10_000, creditAmount: 9_000, noteAmount: 1_000 }
      ])
      yield* refuses([
        ["cashAmount,", { cashAmount: 22_001 }],
        ["cashAmount,", { cashAmount: 20_000, noteAmount: 2_001 }],
        ["cashAmount,", { creditAmount: -1 }]
      ])
    })
  )
})
