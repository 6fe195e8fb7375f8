import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { type DownloadPlatformTransferSheetInput, Transfers } from "@effect-portone/platform"
import { partners } from "../../../src/platform/records/Partners.ts"
import { State } from "../../../src/state/State.ts"
import { controlled } from "../../merchant.ts"
import { cancellationOf, marketplace, orderOf, partnerNamed } from "./marketplace.ts"

const download = (input: DownloadPlatformTransferSheetInput = {}) =>
  Effect.flatMap(Transfers, (transfers) => transfers.downloadPlatformTransferSheet(input))

const sales = Effect.gen(function* () {
  yield* marketplace
  partners.put(
    yield* State,
    partnerNamed("bakery", {
      name: 'Kim, "Bread"',
      tags: ["food", "fresh"],
      userDefinedProperties: { region: { string: "Seoul" } }
    })
  )
  yield* orderOf({
    id: "bread",
    memo: "two\nlines",
    additionalFees: [{ policyId: "twentieth" }],
    discounts: [{ sharePolicyId: "half", amount: 2_000 }],
    userDefinedProperties: [{ key: "gift", value: { string: "yes" } }]
  })
  yield* cancellationOf({ id: "returned" })
  yield* (yield* Transfers).createPlatformManualTransfer({
    id: "bonus",
    partnerId: "books",
    settlementAmount: 700,
    settlementDate: "2023-08-20"
  })
})

describe("the sheet of transfers", () => {
  it.effect("has the columns that are asked for, in their order", () =>
    Effect.gen(function* () {
      yield* sales
      const fields = [
        "TRANSFER_SETTLEMENT_AMOUNT",
        "TRANSFER_ID",
        "TRANSFER_TYPE",
        "PARTNER_ID",
        "TRANSFER_ORDER_AMOUNT"
      ]
      assert.strictEqual(
        yield* download({ fields }),
        [
          "TRANSFER_SETTLEMENT_AMOUNT,TRANSFER_ID,TRANSFER_TYPE,PARTNER_ID,TRANSFER_ORDER_AMOUNT",
          "700,bonus,MANUAL,books,",
          "-7350,returned,ORDER_CANCEL,bakery,-10000",
          "7350,bread,ORDER,bakery,10000",
          ""
        ].join("\r\n")
      )
    }).pipe(Effect.provide(controlled))
  )

  it.effect("has properties of transfers and partners, and puts in quotes what needs them", () =>
    Effect.gen(function* () {
      yield* sales
      const fields = [
        "TRANSFER_gift",
        "PARTNER_region",
        "FORMULA_margin",
        "PARTNER_NAME",
        "PARTNER_TAGS",
        "TRANSFER_MEMO"
      ]
      const sheet = yield* download({ fields, filter: { types: ["ORDER"] } })
      assert.strictEqual(sheet, `${fields.join(",")}\r\nyes,Seoul,,"Kim, ""Bread""","food,fresh","two\nlines"\r\n`)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("has all columns of transfers if none are asked for", () =>
    Effect.gen(function* () {
      yield* sales
      const [header, row] = (yield* download({ filter: { keyword: { transferId: "returned" } } })).split("\r\n")
      assert.deepStrictEqual(
        Object.fromEntries(header!.split(",").map((key, index) => [key, row!.split(",")[index]])),
        {
          TRANSFER_ID: "returned",
          TRANSFER_TYPE: "ORDER_CANCEL",
          TRANSFER_STATUS: "IN_PROCESS",
          TRANSFER_MEMO: "",
          TRANSFER_SETTLEMENT_START_DATE: "2023-08-11",
          TRANSFER_SETTLEMENT_DATE: "2023-08-31",
          TRANSFER_SETTLEMENT_CURRENCY: "KRW",
          TRANSFER_SETTLEMENT_AMOUNT: "-7350",
          TRANSFER_SETTLEMENT_TAX_FREE_AMOUNT: "0",
          TRANSFER_ORDER_NAME: "Bread",
          TRANSFER_ORDER_AMOUNT: "-10000",
          TRANSFER_ORDER_TAX_FREE_AMOUNT: "0",
          TRANSFER_PAYMENT_ID: "order-1",
          TRANSFER_PAYMENT_METHOD: "CARD",
          TRANSFER_PAYMENT_AMOUNT: "-8000",
          TRANSFER_PAYMENT_SUPPLY_AMOUNT: "-7273",
          TRANSFER_PAYMENT_VAT_AMOUNT: "-727",
          TRANSFER_PAYMENT_TAX_FREE_AMOUNT: "0",
          TRANSFER_PAYMENT_VAT_BURDEN_AMOUNT: "0",
          TRANSFER_PLATFORM_FEE: "-1000",
          TRANSFER_PLATFORM_FEE_VAT: "-100",
          TRANSFER_CONTRACT_ID: "tenth",
          TRANSFER_CONTRACT_NAME: "A tenth",
          TRANSFER_DISCOUNT_AMOUNT: "-2000",
          TRANSFER_DISCOUNT_TAX_FREE_AMOUNT: "0",
          TRANSFER_DISCOUNT_SHARE_AMOUNT: "-1000",
          TRANSFER_DISCOUNT_SHARE_TAX_FREE_AMOUNT: "0",
          TRANSFER_ADDITIONAL_FEE: "-500",
          TRANSFER_ADDITIONAL_FEE_VAT: "-50"
        }
      )
    }).pipe(Effect.provide(controlled))
  )

  it.effect("has what partners are, business or not", () =>
    Effect.gen(function* () {
      yield* marketplace
      const business = {
        type: "BUSINESS",
        companyName: "Bakers",
        taxationType: "NORMAL",
        businessStatus: "IN_BUSINESS",
        businessRegistrationNumber: "2208162517",
        representativeName: "Kim"
      } as const
      partners.put(yield* State, partnerNamed("bakery", { type: business }))
      partners.put(yield* State, partnerNamed("books", { type: { type: "WHT_PAYER", birthdate: "1990-05-01" } }))
      yield* orderOf()
      yield* orderOf({ partnerId: "books" })
      const fields = ["PARTNER_TAXATION_TYPE_OR_INCOME_TYPE", "PARTNER_BRN_OR_BIRTH_DATE", "PARTNER_COMPANY_NAME"]
      assert.deepStrictEqual((yield* download({ fields })).split("\r\n").slice(1), [
        "WHT_PAYER,1990-05-01,",
        "NORMAL,2208162517,Bakers",
        ""
      ])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("has empty columns for properties and formulas that no transfer has, whatever they are called", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf()
      const fields = ["TRANSFER_toString", "PARTNER_constructor", "FORMULA_toString"]
      assert.strictEqual(yield* download({ fields }), `${fields.join(",")}\r\n,,\r\n`)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is of one world", () =>
    Effect.gen(function* () {
      yield* sales
      assert.strictEqual(yield* download({ fields: ["TRANSFER_ID"], test: true }), "TRANSFER_ID\r\n")
    }).pipe(Effect.provide(controlled))
  )

  it.effect.each(["NAME", "TRANSFER_", "TRANSFER_unknown", "PARTNER_STATUS_UPDATED_AT", "toString", "__proto__"])(
    "has no column %s: InvalidRequestError",
    (field) =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(download({ fields: ["TRANSFER_ID", field] }))
        assert(error._tag === "InvalidRequestError")
        assert.include(error.message, "fields[1]")
      }).pipe(Effect.provide(controlled))
  )
})
