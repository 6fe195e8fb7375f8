import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { type GetPlatformTransferSummariesInput, Transfers } from "@effect-portone/platform"
import { contracts } from "../../../src/platform/records/Contracts.ts"
import { partners } from "../../../src/platform/records/Partners.ts"
import { findPartnerSettlement, putPartnerSettlement } from "../../../src/platform/records/PartnerSettlements.ts"
import { findTransfer } from "../../../src/platform/records/Transfers.ts"
import { State } from "../../../src/state/State.ts"
import { doneIn } from "../../checkout/window.ts"
import { controlled, paid } from "../../merchant.ts"
import { cancellationOf, figures, line, marketplace, ofPortOne, orderOf, partnerNamed, tenth } from "./marketplace.ts"

/** A marketplace with an order of each kind, a cancellation, a manual transfer, and an order for tests. */
const sales = Effect.gen(function* () {
  yield* marketplace
  const store = yield* State
  contracts.put(store, { ...tenth, isForTest: true })
  partners.put(store, partnerNamed("bakery", { isForTest: true }))
  yield* orderOf({ id: "bread", memo: "by the dozen" })
  yield* orderOf({
    id: "novels",
    partnerId: "books",
    paymentId: "order-2",
    contractId: "flat",
    orderDetail: {
      orderLines: [{ ...line("novel", 5_000, 2), discounts: [{ sharePolicyId: "half", amount: 100 }] }]
    },
    additionalFees: [{ policyId: "twentieth" }],
    settlementStartDate: "2023-09-01",
    userDefinedProperties: [{ key: "region", value: { string: "Seoul" } }]
  })
  yield* paid("payment-1")
  yield* orderOf({
    ...ofPortOne,
    id: "cake",
    paymentId: "payment-1",
    discounts: [{ sharePolicyId: "half", amount: 50 }]
  })
  yield* cancellationOf({ id: "bread-returned" })
  yield* (yield* Transfers).createPlatformManualTransfer({
    id: "bonus",
    partnerId: "books",
    settlementAmount: 700,
    settlementDate: "2023-08-20"
  })
  yield* orderOf({ id: "test-bread", isForTest: true })
})

const list = (input: GetPlatformTransferSummariesInput = {}) =>
  Effect.flatMap(Transfers, (transfers) => transfers.getPlatformTransferSummaries(input))

const idsOf = (filter: GetPlatformTransferSummariesInput["filter"], test?: boolean) =>
  Effect.map(list({ filter, test }), ({ transferSummaries }) =>
    transferSummaries.map((summary) => (summary.type === "UNRECOGNIZED" ? "" : summary.id))
  )

describe("the list of transfers", () => {
  it.effect("has what each transfer says, in short", () =>
    Effect.gen(function* () {
      yield* sales
      const { page, transferSummaries } = yield* list()
      assert.deepStrictEqual(page, { number: 0, size: 10, totalCount: 5 })
      const [bonus, returned, cake] = transferSummaries
      assert(bonus?.type === "MANUAL" && returned?.type === "ORDER_CANCEL" && cake?.type === "ORDER")
      assert.deepInclude(bonus, { id: "bonus", settlementAmount: 700, settlementTaxFreeAmount: 0 })
      assert.deepInclude(bonus.partner, { id: "books", name: "Partner books", type: "NON_WHT_PAYER" })
      assert.deepInclude(figures(returned.amount), { settlement: -8_900 })
      assert.deepInclude(returned.payment, {
        type: "EXTERNAL",
        id: "order-1",
        orderName: "Bread",
        currency: "KRW",
        methodType: "CARD"
      })
      assert.deepStrictEqual(cake.payment, {
        type: "PORT_ONE",
        id: "payment-1",
        orderName: "Monthly plan",
        currency: "KRW",
        methodType: "CARD"
      })
      assert.deepInclude(cake, { storeId: "store-emulator", settlementStartDate: "2023-08-11", contract: tenth })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("has the store of a payment that a page named", () =>
    Effect.gen(function* () {
      yield* marketplace
      const storeId = "store-of-the-page"
      yield* doneIn("PAYMENT", { storeId })
      yield* orderOf({ ...ofPortOne, id: "cake", paymentId: "order-1" })
      const [summary] = (yield* list()).transferSummaries
      assert(summary?.type === "ORDER")
      assert.strictEqual(summary.storeId, storeId)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("has the properties and the taxation of partners", () =>
    Effect.gen(function* () {
      yield* marketplace
      const business = {
        type: "BUSINESS",
        companyName: "Bakers",
        taxationType: "SIMPLE",
        businessStatus: "IN_BUSINESS",
        businessRegistrationNumber: "2208162517",
        representativeName: "Kim"
      } as const
      const userDefinedProperties = { region: { string: "Seoul" } }
      partners.put(yield* State, partnerNamed("bakery", { type: business, userDefinedProperties }))
      yield* orderOf()
      const [summary] = (yield* list()).transferSummaries
      assert(summary?.type === "ORDER")
      assert.deepInclude(summary.partner, {
        type: "BUSINESS",
        taxationType: "SIMPLE",
        userDefinedProperties: [{ key: "region", value: { string: "Seoul" } }]
      })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is of one world", () =>
    Effect.gen(function* () {
      yield* sales
      assert.deepStrictEqual(yield* idsOf({ isForTest: true }), ["test-bread"])
      assert.deepStrictEqual(yield* idsOf({ isForTest: false }, true), ["test-bread"])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is read page by page, the latest first", () =>
    Effect.gen(function* () {
      yield* sales
      const pages = yield* Effect.forEach([0, 1, 2], (number) => list({ page: { number, size: 2 } }))
      assert.deepStrictEqual(
        pages.map(({ page, transferSummaries }) => [page.totalCount, transferSummaries.length]),
        [
          [5, 2],
          [5, 2],
          [5, 1]
        ]
      )
      assert.deepStrictEqual(yield* idsOf({}), ["bonus", "bread-returned", "cake", "novels", "bread"])
    }).pipe(Effect.provide(controlled))
  )

  type Filter = NonNullable<GetPlatformTransferSummariesInput["filter"]>
  const filters: ReadonlyArray<readonly [title: string, filter: Filter, ids: ReadonlyArray<string>]> = [
    ["settlement date", { settlementDateRange: { from: "2023-08-20", until: "2023-08-30" } }, ["bonus"]],
    ["start date", { settlementStartDateRange: { from: "2023-09-01", until: "2023-09-01" } }, ["novels"]],
    ["partners' tags", { partnerTags: ["food", "drink"] }, ["bread-returned", "cake", "bread"]],
    ["contracts", { contractIds: ["flat"] }, ["novels"]],
    ["discount policies, of lines, too", { discountSharePolicyIds: ["half"] }, ["cake", "novels"]],
    ["fee policies", { additionalFeePolicyIds: ["twentieth"] }, ["novels"]],
    ["methods", { paymentMethodTypes: ["CARD"] }, ["bread-returned", "cake", "novels", "bread"]],
    ["other methods", { paymentMethodTypes: ["MOBILE"] }, []],
    ["channels", { channelKeys: ["channel-key-main"] }, ["cake"]],
    ["types", { types: ["ORDER_CANCEL", "MANUAL"] }, ["bonus", "bread-returned"]],
    ["statuses", { statuses: ["SCHEDULED"] }, ["bonus", "novels"]],
    ["a property", { userDefinedProperty: { key: "region", value: "Seoul" } }, ["novels"]],
    ["another value of a property", { userDefinedProperty: { key: "region", value: "Seou" } }, []],
    ["an empty list, which is none", { types: [] }, ["bonus", "bread-returned", "cake", "novels", "bread"]],
    ["several at once", { partnerTags: ["food"], types: ["ORDER"], keyword: { paymentId: "order-1" } }, ["bread"]]
  ]
  it.effect.each(filters)("is filtered by %s", ([, filter, ids]) =>
    Effect.gen(function* () {
      yield* sales
      assert.deepStrictEqual(yield* idsOf(filter), ids)
    }).pipe(Effect.provide(controlled))
  )

  const keywords: ReadonlyArray<
    readonly [field: string, keyword: NonNullable<Filter["keyword"]>, ids: ReadonlyArray<string>]
  > = [
    ["paymentId, whole", { paymentId: "order-1" }, ["bread-returned", "bread"]],
    ["paymentId, no part of it", { paymentId: "order" }, []],
    ["transferId, whole", { transferId: "bread" }, ["bread"]],
    ["transferMemo, in part", { transferMemo: "dozen" }, ["bread"]],
    ["productId, whole", { productId: "novel" }, ["novels"]],
    ["productName, whole", { productName: "Product novel" }, ["novels"]],
    ["productName, no part of it", { productName: "novel" }, []],
    ["partnerId, whole", { partnerId: "books" }, ["bonus", "novels"]],
    ["partnerName, in part", { partnerName: "bake" }, ["bread-returned", "cake", "bread"]],
    ["partnerMemo, in part", { partnerMemo: "2020" }, ["bread-returned", "cake", "bread"]],
    ["all, in part", { all: "novel" }, ["novels"]],
    ["all, in another field", { all: "order-1" }, ["bread-returned", "bread"]],
    ["payoutId, of none", { payoutId: "payout-1" }, []]
  ]
  it.effect.each(keywords)("is searched by %s", ([, keyword, ids]) =>
    Effect.gen(function* () {
      yield* sales
      assert.deepStrictEqual(yield* idsOf({ keyword }), ids)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is searched by the settlement and the payout", () =>
    Effect.gen(function* () {
      yield* sales
      yield* TestClock.setTime(Date.parse("2023-08-21T00:00:00+09:00"))
      const store = yield* State
      const id = findTransfer(store, { isForTest: false, id: "bonus" })!.partnerSettlementId!
      assert.deepStrictEqual(yield* idsOf({ keyword: { partnerSettlementId: id.slice(2, 9) } }), ["bonus"])
      const row = findPartnerSettlement(store, { isForTest: false, id })!
      putPartnerSettlement(store, { ...row, payoutId: "payout-1" })
      assert.deepStrictEqual(yield* idsOf({ keyword: { payoutId: "payout-1" } }), ["bonus"])
    }).pipe(Effect.provide(controlled))
  )

  const senseless: ReadonlyArray<readonly [field: string, input: GetPlatformTransferSummariesInput]> = [
    ["page.size", { page: { size: 0 } }],
    ["filter.settlementDateRange", { filter: { settlementDateRange: { from: "2023-02-29", until: "2023-03-01" } } }],
    [
      "filter.settlementStartDateRange",
      { filter: { settlementStartDateRange: { from: "2023-03-02", until: "2023-03-01" } } }
    ]
  ]
  it.effect.each(senseless)("is none for a senseless %s: InvalidRequestError", ([field, input]) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(list(input))
      assert(error._tag === "InvalidRequestError")
      assert.include(error.message, field)
    }).pipe(Effect.provide(controlled))
  )
})
