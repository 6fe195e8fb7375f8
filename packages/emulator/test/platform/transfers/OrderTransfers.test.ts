import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { Payments } from "@effect-portone/payments"
import { Transfers } from "@effect-portone/platform"
import { contracts } from "../../../src/platform/records/Contracts.ts"
import { partners } from "../../../src/platform/records/Partners.ts"
import { findTransfer } from "../../../src/platform/records/Transfers.ts"
import { State } from "../../../src/state/State.ts"
import { account, controlled, controlledFrom, paid } from "../../merchant.ts"
import {
  configure,
  external,
  figures,
  half,
  line,
  marketplace,
  ofPortOne,
  orderError,
  orderOf,
  partnerNamed,
  perOrder,
  product,
  tenth,
  twentieth
} from "./marketplace.ts"

const paidIn = (currency: "USD" | "RUB") => ({
  externalPaymentDetail: { ...external.externalPaymentDetail, currency }
})

describe("the transfer of an order", () => {
  it.effect("is read as it was created: 8,900 of an external order of 10,000, on 31 August", () =>
    Effect.gen(function* () {
      yield* marketplace
      const transfer = yield* orderOf({ id: "transfer-1", memo: "fresh", parameters: { rate: { decimal: 5 } } })
      assert.deepStrictEqual(yield* (yield* Transfers).getPlatformTransfer({ id: "transfer-1" }), transfer)
      assert.deepInclude(transfer, {
        type: "ORDER",
        status: "IN_PROCESS",
        settlementStartDate: "2023-08-11",
        settlementDate: "2023-08-31",
        settlementCurrency: "KRW",
        memo: "fresh",
        parameters: { rate: { decimal: 5 } },
        isForTest: false,
        contract: tenth,
        partner: partnerNamed("bakery", { tags: ["food"], memo: "since 2020" }),
        payment: {
          type: "EXTERNAL",
          id: "order-1",
          orderName: "Bread",
          currency: "KRW",
          method: { type: "CARD" },
          paidAt: DateTime.makeUnsafe("2023-08-11T08:21:01.241Z")
        }
      })
      assert.deepInclude(figures(transfer.amount), { settlement: 8_900, platformFee: 1_000, platformFeeVat: 100 })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is 8,350 of an external order with an additional fee of 5 %", () =>
    Effect.gen(function* () {
      yield* marketplace
      const { additionalFees, amount } = yield* orderOf({ additionalFees: [{ policyId: "twentieth" }] })
      assert.strictEqual(amount.settlement, 8_350)
      assert.deepStrictEqual(additionalFees, [{ policy: twentieth, amount: 500, vat: 50 }])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is 8,900 for a settlement start date that the request names", () =>
    Effect.gen(function* () {
      yield* marketplace
      const transfer = yield* orderOf({ settlementStartDate: "2023-09-01" })
      assert.deepInclude(transfer, {
        status: "SCHEDULED",
        settlementStartDate: "2023-09-01",
        settlementDate: "2023-09-27"
      })
      assert.strictEqual(transfer.amount.settlement, 8_900)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is of lines with discounts and fees of their own", () =>
    Effect.gen(function* () {
      yield* marketplace
      const transfer = yield* orderOf({
        orderDetail: {
          orderLines: [
            {
              product: { id: "a", name: "Apples", amount: 2_000, taxFreeAmount: 500, tag: "fruit" },
              quantity: 5,
              discounts: [{ sharePolicyId: "half", amount: 2_000, taxFreeAmount: 500 }],
              additionalFees: [{ policyId: "twentieth" }]
            },
            line("b", 4_000)
          ]
        },
        discounts: [{ sharePolicyId: "half", amount: 1_000 }],
        additionalFees: [{ policyId: "per-order" }]
      })
      assert.deepInclude(transfer.amount, {
        order: 14_000,
        orderTaxFree: 2_500,
        discount: 3_000,
        discountTaxFree: 500,
        discountShare: 1_500,
        payment: 11_000,
        additionalFee: 800,
        settlement: 14_000 - 1_540 - 880 - 1_500
      })
      assert.deepStrictEqual(transfer.orderLines[0]!.product, {
        id: "a",
        name: "Apples",
        amount: 2_000,
        taxFreeAmount: 500,
        tag: "fruit"
      })
      assert.deepStrictEqual(
        transfer.orderLines.map(({ additionalFees, discounts, product, quantity }) => [
          product.id,
          quantity,
          discounts.map(({ shareAmount }) => shareAmount),
          additionalFees.map(({ amount }) => amount)
        ]),
        [
          ["a", 5, [1_000], [500]],
          ["b", 1, [], []]
        ]
      )
      assert.deepStrictEqual(transfer.discounts[0]!.sharePolicy, half)
      assert.deepStrictEqual(transfer.additionalFees[0]!.policy, perOrder)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("has the tax-free amount of the request and not that of its lines", () =>
    Effect.gen(function* () {
      yield* marketplace
      const free = { ...line("a", 10_000), product: product("a", 10_000, 4_000) }
      const transfer = yield* orderOf({ orderDetail: { orderLines: [free] }, taxFreeAmount: 1_000 })
      assert.strictEqual(transfer.amount.orderTaxFree, 1_000)
      assert.strictEqual(transfer.orderLines[0]!.amount.orderTaxFree, 4_000)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("tells of a payment of PortOne's, from whose day its settlement starts", () =>
    Effect.gen(function* () {
      yield* marketplace
      // The 11th in Korea, while it is still the 10th in Greenwich.
      yield* TestClock.setTime(Date.parse("2023-08-11T01:00:00+09:00"))
      yield* paid("payment-1")
      const transfer = yield* orderOf({ ...ofPortOne, paymentId: "payment-1" })
      assert.deepInclude(transfer, { settlementStartDate: "2023-08-11", settlementDate: "2023-08-31" })
      assert.deepInclude(transfer.payment, {
        type: "PORT_ONE",
        id: "payment-1",
        orderName: "Monthly plan",
        currency: "KRW",
        method: { type: "CARD" }
      })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("divides a payment among partners", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* paid("payment-3")
      for (const partnerId of ["bakery", "books"]) {
        const input = { ...ofPortOne, partnerId, paymentId: "payment-3", orderDetail: { orderAmount: 5_000 } }
        assert.strictEqual((yield* orderOf(input)).amount.settlement, 4_450)
      }
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is under the contract that the request names", () =>
    Effect.gen(function* () {
      yield* marketplace
      const transfer = yield* orderOf({ contractId: "flat", orderDetail: { orderAmount: 30_000 } })
      assert.strictEqual(transfer.contract.id, "flat")
      assert.deepInclude(transfer.amount, { platformFee: 1_000, platformFeeVat: 100, settlement: 28_900 })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("keeps the partner and the contract as they were, in one object for all", () =>
    Effect.gen(function* () {
      yield* marketplace
      const store = yield* State
      yield* orderOf({ id: "one" })
      yield* orderOf({ id: "two", paymentId: "order-2" })
      const stored = (id: string) => findTransfer(store, { isForTest: false, id })!.transfer
      assert.strictEqual(stored("one").partner, stored("two").partner)
      contracts.put(store, { ...tenth, name: "Another name" })
      partners.put(store, partnerNamed("bakery", { name: "Another name" }))
      const { contract, partner } = yield* orderOf({ id: "three", paymentId: "order-3" })
      assert.deepStrictEqual([contract.name, partner.name], ["Another name", "Another name"])
      assert.strictEqual(stored("one").partner.name, "Partner bakery")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is in process once its settlement starts, also after a snapshot", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf({ id: "transfer-1", settlementStartDate: "2023-08-14" })
      const snapshot = yield* (yield* State).snapshot
      yield* Effect.gen(function* () {
        const status = Effect.gen(function* () {
          const transfer = yield* (yield* Transfers).getPlatformTransfer({ id: "transfer-1" })
          return transfer.type === "ORDER" ? transfer.status : transfer.type
        })
        assert.strictEqual(yield* status, "SCHEDULED")
        yield* TestClock.setTime(Date.parse("2023-08-14T00:00:00+09:00"))
        assert.strictEqual(yield* status, "IN_PROCESS")
        // What it was created from is still counted.
        assert.strictEqual((yield* orderError({ paymentId: "order-1" }))._tag, "PlatformTransferAlreadyExistsError")
      }).pipe(Effect.provide(controlledFrom(snapshot)))
    }).pipe(Effect.provide(controlled))
  )
})

describe("an order that cannot be settled", () => {
  const cases: ReadonlyArray<readonly [title: string, input: Parameters<typeof orderError>[0]]> = [
    ["names no partner: PlatformPartnerNotFoundError", { partnerId: "none" }],
    ["is in the other world: PlatformPartnerNotFoundError", { isForTest: true }],
    ["is in the other world by the query, which wins: PlatformPartnerNotFoundError", { isForTest: false, test: true }],
    ["names no contract: PlatformContractNotFoundError", { contractId: "none" }],
    ["names no policy: PlatformAdditionalFeePoliciesNotFoundError", { additionalFees: [{ policyId: "none" }] }],
    [
      "names no policy: PlatformDiscountSharePoliciesNotFoundError",
      { discounts: [{ sharePolicyId: "none", amount: 1 }] }
    ],
    ["is of no payment: PlatformPaymentNotFoundError", ofPortOne],
    [
      "has two lines of one product: PlatformProductIdDuplicatedError",
      { orderDetail: { orderLines: [line("a", 1_000), line("a", 1_000)] } }
    ],
    ["is in roubles: PlatformCurrencyNotSupportedError", paidIn("RUB")],
    [
      "has a fee in won: PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError",
      { ...paidIn("USD"), contractId: "flat" }
    ],
    [
      "has a fee in won: PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError",
      { ...paidIn("USD"), additionalFees: [{ policyId: "per-order" }] }
    ],
    [
      "is settled before it starts: PlatformSettlementDateEarlierThanSettlementStartDateError",
      { settlementDate: "2023-08-10" }
    ],
    [
      "has a property that the console lacks: PlatformUserDefinedPropertyNotFoundError",
      { userDefinedProperties: [{ key: "unknown-key", value: { string: "1" } }] }
    ],
    [
      "has a parameter that the console lacks: PlatformSettlementParameterNotFoundError",
      { parameters: { unknownRate: { decimal: 5 } } }
    ]
  ]
  it.effect.each(cases)("%s", ([title, input]) =>
    Effect.gen(function* () {
      yield* marketplace
      const error = yield* orderError(input)
      assert.include(title, `: ${error._tag}`)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("lists the ids of all policies that are missing, of its lines, too", () =>
    Effect.gen(function* () {
      yield* marketplace
      const missing = { ...line("a", 1_000), additionalFees: [{ policyId: "none" }, { policyId: "twentieth" }] }
      const error = yield* orderError({
        orderDetail: { orderLines: [missing] },
        additionalFees: [{ policyId: "neither" }]
      })
      assert.deepInclude(error, { ids: ["none", "neither"] })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("starts on a Saturday, and would be settled on the Friday before", () =>
    Effect.gen(function* () {
      yield* marketplace
      const settlementCycle = { lagDays: 1, datePolicy: "HOLIDAY_BEFORE", method: { type: "DAILY" } } as const
      contracts.put(yield* State, { ...tenth, settlementCycle })
      const error = yield* orderError({ settlementStartDate: "2023-08-12" })
      assert.deepInclude(error, { settlementStartDate: "2023-08-12", settlementDate: "2023-08-11" })
      yield* configure({ adjustSettlementDateAfterHolidayIfEarlier: true })
      assert.strictEqual((yield* orderOf({ settlementStartDate: "2023-08-12" })).settlementDate, "2023-08-14")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("has the id of another: PlatformTransferIdAlreadyUsedError", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf({ id: "transfer-1" })
      const error = yield* orderError({ id: "transfer-1", paymentId: "order-2" })
      assert.strictEqual(error._tag, "PlatformTransferIdAlreadyUsedError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect(
    "is a second one of partner and payment, unless the setting allows it: PlatformTransferAlreadyExistsError",
    () =>
      Effect.gen(function* () {
        yield* marketplace
        const first = yield* orderOf()
        const error = yield* orderError({})
        assert(error._tag === "PlatformTransferAlreadyExistsError")
        assert.deepStrictEqual([error.transferId, error.transferGraphqlId], [first.id, first.graphqlId])
        yield* configure({ supportsMultipleOrderTransfersPerPartner: true })
        assert.notStrictEqual((yield* orderOf()).id, first.id)
      }).pipe(Effect.provide(controlled))
  )

  it.effect("is of a payment that waits for the buyer's money", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* (yield* Payments).payInstantly(account("payment-1"))
      const error = yield* orderError({ ...ofPortOne, paymentId: "payment-1" })
      assert.strictEqual(error._tag, "PlatformPaymentNotFoundError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect(
    "is for more than was paid, with the orders before: PlatformSettlementPaymentAmountExceededPortOnePaymentError",
    () =>
      Effect.gen(function* () {
        yield* marketplace
        yield* paid("payment-1")
        const input = { ...ofPortOne, paymentId: "payment-1" }
        yield* orderOf({ ...input, orderDetail: { orderAmount: 6_000 } })
        const error = yield* orderError({ ...input, partnerId: "books", orderDetail: { orderAmount: 4_001 } })
        assert(error._tag === "PlatformSettlementPaymentAmountExceededPortOnePaymentError")
        assert.deepInclude(error, {
          registeredSettlementPaymentAmount: 6_000,
          requestSettlementPaymentAmount: 4_001,
          portOnePaymentAmount: 10_000
        })
        // A discount is no part of the payment.
        yield* orderOf({
          ...input,
          partnerId: "books",
          orderDetail: { orderAmount: 5_000 },
          discounts: [{ sharePolicyId: "half", amount: 1_000 }]
        })
      }).pipe(Effect.provide(controlled))
  )

  it.effect("is more tax-free than the payment: PlatformSettlementTaxFreeAmountExceededPortOnePaymentError", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* paid("payment-1", { total: 10_000, taxFree: 3_000 })
      const error = yield* orderError({ ...ofPortOne, paymentId: "payment-1", taxFreeAmount: 3_001 })
      assert(error._tag === "PlatformSettlementTaxFreeAmountExceededPortOnePaymentError")
      assert.deepInclude(error, { requestSettlementTaxFreeAmount: 3_001, portOneTaxFreeAmount: 3_000 })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is more taxed than the payment: PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* paid("payment-1", { total: 10_000, taxFree: 3_000 })
      const error = yield* orderError({ ...ofPortOne, paymentId: "payment-1", taxFreeAmount: 2_999 })
      assert(error._tag === "PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError")
      assert.deepInclude(error, {
        requestSettlementSupplyWithVatAmount: 7_001,
        portOneSupplyWithVatAmount: 7_000
      })
      yield* orderOf({ ...ofPortOne, paymentId: "payment-1", taxFreeAmount: 3_000 })
    }).pipe(Effect.provide(controlled))
  )

  const discounted = (amount: number, taxFreeAmount = 0) => ({
    discounts: [{ sharePolicyId: "half", amount, taxFreeAmount }]
  })
  const exceeding: ReadonlyArray<readonly [string, Parameters<typeof orderError>[0], object]> = [
    ["a discount above the order", discounted(10_001), { amountType: "DISCOUNT_THAN_ORDER", allowedAmount: 10_000 }],
    [
      "a tax-free discount above the discount",
      { ...discounted(100, 101), taxFreeAmount: 5_000 },
      { amountType: "DISCOUNT_TAX_FREE_THAN_DISCOUNT", requestedAmount: 101, allowedAmount: 100 }
    ],
    [
      "a tax-free discount above the tax-free order",
      { ...discounted(100, 100), taxFreeAmount: 50 },
      { amountType: "DISCOUNT_TAX_FREE_THAN_ORDER_TAX_FREE", requestedAmount: 100, allowedAmount: 50 }
    ],
    [
      "a tax-free payment above the payment",
      { ...discounted(2_000), taxFreeAmount: 8_001 },
      { amountType: "PAYMENT_TAX_FREE_THAN_PAYMENT", requestedAmount: 8_001, allowedAmount: 8_000 }
    ],
    [
      "a discount above its line",
      { orderDetail: { orderLines: [{ ...line("a", 1_000), ...discounted(1_001) }, line("b", 5_000)] } },
      { amountType: "DISCOUNT_THAN_ORDER", productId: "a", requestedAmount: 1_001, allowedAmount: 1_000 }
    ]
  ]
  it.effect.each(exceeding)("has %s: PlatformSettlementAmountExceededError", ([, input, expected]) =>
    Effect.gen(function* () {
      yield* marketplace
      const error = yield* orderError(input)
      assert(error._tag === "PlatformSettlementAmountExceededError")
      assert.deepInclude(error, expected)
    }).pipe(Effect.provide(controlled))
  )

  const senseless: ReadonlyArray<readonly [field: string, input: Parameters<typeof orderError>[0]]> = [
    ["orderDetail", { orderDetail: { orderAmount: 0 } }],
    ["orderDetail", { orderDetail: { orderAmount: -1 } }],
    ["orderDetail", { orderDetail: { orderLines: [] } }],
    ["orderDetail", { orderDetail: { orderLines: [line("a", Number.MAX_SAFE_INTEGER, 2)] } }],
    ["orderDetail", { orderDetail: { orderAmount: 1_000_000_000_001 } }],
    ["orderDetail.orderLines", { orderDetail: { orderLines: [line("a", 1_000, 0)] } }],
    ["orderDetail.orderLines", { orderDetail: { orderLines: [line("a", -1)] } }],
    ["taxFreeAmount", { taxFreeAmount: -1 }],
    ["discounts", { discounts: [{ sharePolicyId: "half", amount: -1 }] }],
    [
      "discounts",
      {
        discounts: [
          { sharePolicyId: "half", amount: 1 },
          { sharePolicyId: "half", amount: 1 }
        ]
      }
    ],
    ["additionalFees", { additionalFees: [{ policyId: "twentieth" }, { policyId: "twentieth" }] }],
    ["settlementStartDate", { settlementStartDate: "2023-02-29" }],
    ["settlementDate", { settlementDate: "2023-13-01" }],
    ["externalPaymentDetail.paidAt", { externalPaymentDetail: { currency: "KRW" } }],
    ["memo", { memo: "x".repeat(257) }],
    ["memo", { memo: "🍞".repeat(257) }],
    ["id", { id: "" }],
    [
      "userDefinedProperties",
      { userDefinedProperties: Array.from({ length: 11 }, (_, key) => ({ key: `${key}`, value: { string: "1" } })) }
    ],
    [
      "userDefinedProperties",
      {
        userDefinedProperties: [
          { key: "k", value: { string: "1" } },
          { key: "k", value: { string: "2" } }
        ]
      }
    ],
    ["parameters", { parameters: { rate: { decimal: 1, decimalScale: 6 } } }]
  ]
  it.effect.each(senseless)("makes no sense in %s: InvalidRequestError", ([field, input]) =>
    Effect.gen(function* () {
      yield* marketplace
      const error = yield* orderError(input)
      assert(error._tag === "InvalidRequestError")
      assert.include(error.message, field)
    }).pipe(Effect.provide(controlled))
  )
})
