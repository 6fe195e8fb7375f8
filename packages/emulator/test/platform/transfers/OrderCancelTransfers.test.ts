import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { Transfers } from "@effect-portone/platform"
import { putRoundings, roundingsOf } from "../../../src/platform/records/Rounding.ts"
import { State } from "../../../src/state/State.ts"
import { controlled, controlledFrom, paid } from "../../merchant.ts"
import {
  cancellationError,
  cancellationOf,
  configure,
  external,
  externally,
  figures,
  line,
  marketplace,
  ofPortOne,
  orderOf,
  refunded
} from "./marketplace.ts"

const lines = { orderDetail: { orderLines: [line("a", 2_000, 5), line("b", 4_000)] } }

const cancelled = (productId: string, quantity = 1, discounts: ReadonlyArray<Discount> = []) => ({
  orderDetail: { orderLines: [{ productId, quantity, discounts }] }
})

interface Discount {
  readonly sharePolicyId: string
  readonly amount: number
  readonly taxFreeAmount?: number
}

const discount = (amount: number, taxFreeAmount = 0): Discount => ({ sharePolicyId: "half", amount, taxFreeAmount })

const byAmount = (orderAmount: number) => ({ orderDetail: { orderAmount } })

describe("the transfer of a cancellation", () => {
  it.effect("is -4,450 of 5,000 of an order of 10,000, and is read as it was created", () =>
    Effect.gen(function* () {
      yield* marketplace
      const order = yield* orderOf({ id: "transfer-1", parameters: { rate: { decimal: 5 } } })
      yield* TestClock.setTime(Date.parse("2023-08-12T20:57:15+09:00"))
      const transfer = yield* cancellationOf({ ...byAmount(5_000), id: "cancel-1", memo: "returned" })
      assert.deepStrictEqual(yield* (yield* Transfers).getPlatformTransfer({ id: "cancel-1" }), transfer)
      assert.deepInclude(transfer, {
        type: "ORDER_CANCEL",
        id: "cancel-1",
        status: "IN_PROCESS",
        memo: "returned",
        settlementStartDate: "2023-08-12",
        settlementDate: "2023-08-31",
        cancellation: { id: "cancellation-1", cancelledAt: DateTime.makeUnsafe("2023-08-12T11:57:15Z") },
        partner: order.partner,
        contract: order.contract,
        payment: order.payment,
        parameters: order.parameters
      })
      assert.deepStrictEqual(figures(transfer.amount), {
        settlement: -4_450,
        payment: -5_000,
        paymentVat: -454,
        paymentSupply: -4_546,
        order: -5_000,
        platformFee: -500,
        platformFeeVat: -50
      })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("has in its discounts what it has in sum, also after an earlier cancellation is deleted", () =>
    Effect.gen(function* () {
      yield* marketplace
      const sharePolicyId = "half"
      yield* orderOf({ taxFreeAmount: 3, discounts: [{ sharePolicyId, amount: 10, taxFreeAmount: 3 }] })
      const some = { taxFreeAmount: 1, discounts: [{ sharePolicyId, amount: 2, taxFreeAmount: 1 }] }
      yield* cancellationOf({ ...byAmount(100), ...some, id: "cancel-1", cancellationId: "first" })
      yield* cancellationOf({ ...byAmount(100), ...some, cancellationId: "second" })
      yield* (yield* Transfers).deletePlatformTransfer({ id: "cancel-1" })
      const { amount, discounts } = yield* cancellationOf({ ...byAmount(100), cancellationId: "third" })
      assert.strictEqual(amount.discountShareTaxFree, -1)
      assert.deepStrictEqual(
        discounts.map(({ shareTaxFreeAmount }) => shareTaxFreeAmount),
        [-1]
      )
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is -3,560 of two of a product of 2,000", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf(lines)
      const { amount, orderLines } = yield* cancellationOf(cancelled("a", 2))
      assert.deepInclude(amount, { settlement: -3_560, order: -4_000, platformFee: -400, platformFeeVat: -40 })
      assert.deepStrictEqual(
        orderLines.map(({ amount, product, quantity }) => [product.id, product.amount, quantity, amount.settlement]),
        [["a", 2_000, 2, -3_560]]
      )
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is -3,560 of the line of 4,000", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf(lines)
      assert.strictEqual((yield* cancellationOf(cancelled("b"))).amount.settlement, -3_560)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("of all is the exact negative of the order", () =>
    Effect.gen(function* () {
      yield* marketplace
      const order = yield* orderOf({
        orderDetail: {
          orderLines: [
            { ...line("a", 2_001, 5), discounts: [discount(333)], additionalFees: [{ policyId: "twentieth" }] },
            line("b", 4_003)
          ]
        },
        discounts: [discount(77)],
        additionalFees: [{ policyId: "per-order" }]
      })
      const transfer = yield* cancellationOf({ orderDetail: { all: {} } })
      const negative = Object.entries(figures(order.amount)).map(([name, figure]) => [name, -Number(figure)])
      assert.deepStrictEqual(figures(transfer.amount), Object.fromEntries(negative))
      assert.deepStrictEqual(
        transfer.orderLines.map(({ product, quantity }) => [product.id, quantity]),
        [
          ["a", 5],
          ["b", 1]
        ]
      )
      assert.deepStrictEqual([transfer.discounts[0]!.amount, transfer.orderLines[0]!.discounts[0]!.amount], [-77, -333])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("of all takes what earlier ones have left, and is what a request without details asks for", () =>
    Effect.gen(function* () {
      yield* marketplace
      const order = yield* orderOf({ orderDetail: { orderAmount: 9_999 } })
      const first = yield* cancellationOf(byAmount(3_333))
      const rest = yield* cancellationOf({ cancellationId: "cancellation-2" })
      for (const [name, figure] of Object.entries(figures(order.amount))) {
        const cancelled = [first, rest].map(({ amount }) => Number(figures(amount)[name]))
        assert.strictEqual(cancelled[0]! + cancelled[1]!, -Number(figure), name)
      }
    }).pipe(Effect.provide(controlled))
  )

  it.effect("gives back as much of a discount as it names", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf({ discounts: [discount(2_000, 500)], taxFreeAmount: 1_000 })
      const transfer = yield* cancellationOf({
        ...byAmount(5_000),
        taxFreeAmount: 500,
        discounts: [discount(900, 100)]
      })
      assert.deepInclude(transfer.amount, {
        order: -5_000,
        orderTaxFree: -500,
        discount: -900,
        discountTaxFree: -100,
        discountShare: -450,
        payment: -4_100,
        settlement: -5_000 + 550 + 450
      })
      assert.deepInclude(transfer.discounts[0], { amount: -900, taxFreeAmount: -100, shareAmount: -450 })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("gives back as much of the discount of a line as it names", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf({ orderDetail: { orderLines: [{ ...line("a", 2_000, 5), discounts: [discount(1_000)] }] } })
      const transfer = yield* cancellationOf(cancelled("a", 2, [discount(400)]))
      assert.deepInclude(transfer.amount, { order: -4_000, discount: -400, discountShare: -200, payment: -3_600 })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is of a cancellation of PortOne's, and starts on its day in Korea", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* paid("payment-1")
      yield* orderOf({ ...ofPortOne, paymentId: "payment-1" })
      yield* TestClock.setTime(Date.parse("2023-09-01T00:30:00+09:00"))
      const cancellationId = yield* refunded("payment-1", 5_000)
      yield* TestClock.adjust("2 days")
      const transfer = yield* cancellationOf({
        ...byAmount(5_000),
        paymentId: "payment-1",
        cancellationId,
        externalCancellationDetail: undefined
      })
      assert.deepInclude(transfer, {
        settlementStartDate: "2023-09-01",
        settlementDate: "2023-09-27",
        cancellation: { id: cancellationId, cancelledAt: DateTime.makeUnsafe("2023-08-31T15:30:00Z") }
      })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("names the order by its transfer where the payment has several", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* configure({ supportsMultipleOrderTransfersPerPartner: true })
      yield* orderOf()
      const second = yield* orderOf({ orderDetail: { orderAmount: 3_000 } })
      const transfer = yield* cancellationOf({
        partnerId: undefined,
        paymentId: undefined,
        transferId: second.id
      })
      assert.strictEqual(transfer.amount.order, -3_000)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("starts and is settled on the dates that it names", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf()
      const transfer = yield* cancellationOf({ settlementStartDate: "2023-08-20", settlementDate: "2023-08-21" })
      assert.deepInclude(transfer, {
        status: "SCHEDULED",
        settlementStartDate: "2023-08-20",
        settlementDate: "2023-08-21"
      })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("goes on after a snapshot with what was left", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf(lines)
      yield* cancellationOf(cancelled("a", 2))
      const snapshot = yield* (yield* State).snapshot
      yield* Effect.gen(function* () {
        const error = yield* cancellationError({ ...cancelled("a", 4), cancellationId: "cancellation-2" })
        assert(error._tag === "PlatformCancellableProductQuantityExceededError")
        assert.strictEqual(error.cancellableQuantity, 3)
        const rest = yield* cancellationOf({ cancellationId: "cancellation-2" })
        assert.strictEqual(rest.amount.settlement, -12_460 + 3_560)
      }).pipe(Effect.provide(controlledFrom(snapshot)))
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is exact though the rounding was changed since the order", () =>
    Effect.gen(function* () {
      yield* marketplace
      const order = yield* orderOf({ orderDetail: { orderLines: [line("a", 1_005), line("b", 1_005)] } })
      assert.strictEqual(order.amount.platformFee, 202)
      const store = yield* State
      putRoundings(store, { ...roundingsOf(store), platformFee: "DOWN" })
      yield* cancellationOf(cancelled("a"))
      const rest = yield* cancellationOf({ cancellationId: "cancellation-2" })
      const first = yield* (yield* Transfers).getPlatformTransferSummaries({ filter: { types: ["ORDER_CANCEL"] } })
      const fees = first.transferSummaries.map((summary) =>
        summary.type === "ORDER_CANCEL" ? summary.amount.platformFee : 0
      )
      assert.strictEqual(
        fees.reduce((sum, fee) => sum + fee, 0),
        -202
      )
      assert.strictEqual(rest.amount.order, -1_005)
    }).pipe(Effect.provide(controlled))
  )
})

describe("a cancellation that cannot be settled", () => {
  type Input = Parameters<typeof cancellationError>[0]
  const cases: ReadonlyArray<readonly [title: string, order: Parameters<typeof orderOf>[0], input: Input]> = [
    ["names no transfer: PlatformTransferNotFoundError", {}, { transferId: "none" }],
    ["is of another partner: PlatformTransferNotFoundError", {}, { partnerId: "books" }],
    ["is in the other world: PlatformTransferNotFoundError", {}, { isForTest: true }],
    [
      "is of no payment: PlatformPaymentNotFoundError",
      {},
      { paymentId: "none", externalCancellationDetail: undefined }
    ],
    ["names no order: PlatformCannotSpecifyTransferError", {}, { partnerId: undefined }],
    [
      "names a transfer of another partner: PlatformCannotSpecifyTransferError",
      { id: "t" },
      { transferId: "t", partnerId: "books" }
    ],
    [
      "names a transfer of another payment: PlatformCannotSpecifyTransferError",
      { id: "t" },
      { transferId: "t", paymentId: "none" }
    ],
    [
      "is of PortOne, for an external order: PlatformCancellationAndPaymentTypeMismatchedError",
      {},
      { externalCancellationDetail: undefined }
    ],
    ["is by amount, of an order by lines: PlatformOrderDetailMismatchedError", lines, byAmount(1_000)],
    ["is by lines, of an order by amount: PlatformOrderDetailMismatchedError", {}, cancelled("a")],
    [
      "has two lines of one product: PlatformProductIdDuplicatedError",
      lines,
      { orderDetail: { orderLines: ["a", "a"].map((productId) => ({ productId, quantity: 1, discounts: [] })) } }
    ],
    ["is of another product: PlatformProductIdNotFoundError", lines, cancelled("c")],
    ["is of more than was ordered: PlatformCancellableProductQuantityExceededError", lines, cancelled("b", 2)],
    [
      "names a discount twice: PlatformDiscountSharePolicyIdDuplicatedError",
      { discounts: [discount(2_000)] },
      { ...byAmount(5_000), discounts: [discount(1), discount(1)] }
    ],
    [
      "names a discount of none: PlatformTransferDiscountSharePolicyNotFoundError",
      {},
      { ...byAmount(5_000), discounts: [discount(1)] }
    ],
    [
      "is settled before it starts: PlatformSettlementDateEarlierThanSettlementStartDateError",
      {},
      { settlementDate: "2023-08-10" }
    ],
    [
      "has a property that the console lacks: PlatformUserDefinedPropertyNotFoundError",
      {},
      { userDefinedProperties: [{ key: "unknown", value: { string: "1" } }] }
    ],
    ["has the id of its order: PlatformTransferIdAlreadyUsedError", { id: "transfer-1" }, { id: "transfer-1" }],
    [
      "has a discount above its amount: PlatformSettlementAmountExceededError",
      { discounts: [discount(6_000)] },
      { ...byAmount(4_000), discounts: [discount(5_000)] }
    ]
  ]
  it.effect.each(cases)("%s", ([title, order, input]) =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf(order)
      const error = yield* cancellationError(input)
      assert.include(title, `: ${error._tag}`)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is external, for an order of PortOne's", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* paid("payment-1")
      yield* orderOf({ ...ofPortOne, paymentId: "payment-1" })
      const error = yield* cancellationError({ paymentId: "payment-1" })
      assert.strictEqual(error._tag, "PlatformCancellationAndPaymentTypeMismatchedError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is one that the payment does not have: PlatformCancellationNotFoundError", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* paid("payment-1")
      yield* orderOf({ ...ofPortOne, paymentId: "payment-1" })
      const error = yield* cancellationError({ paymentId: "payment-1", externalCancellationDetail: undefined })
      assert.strictEqual(error._tag, "PlatformCancellationNotFoundError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is for more than was given back: PlatformSettlementCancelAmountExceededPortOneCancelError", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* paid("payment-1", { total: 10_000, taxFree: 4_000 })
      const input = { ...ofPortOne, paymentId: "payment-1", orderDetail: { orderAmount: 5_000 } }
      yield* orderOf({ ...input, taxFreeAmount: 2_000 })
      yield* orderOf({ ...input, taxFreeAmount: 2_000, partnerId: "books" })
      const cancellationId = yield* refunded("payment-1", 5_000, 2_000)
      const cancel = { paymentId: "payment-1", cancellationId, externalCancellationDetail: undefined }
      yield* cancellationOf({ ...cancel, ...byAmount(2_000) })
      const ofBooks = { ...cancel, partnerId: "books" }
      const taxed = yield* cancellationError({ ...ofBooks, ...byAmount(1_001) })
      assert(taxed._tag === "PlatformSettlementCancelAmountExceededPortOneCancelError")
      assert.deepInclude(taxed, {
        amountType: "SUPPLY_WITH_VAT",
        registeredSettlementCancelAmount: 2_000,
        requestSettlementCancelAmount: 1_001,
        portOneCancelAmount: 3_000
      })
      yield* cancellationOf({ ...ofBooks, ...byAmount(2_000), taxFreeAmount: 1_500 })
      const another = yield* refunded("payment-1", 1_000, 300)
      const taxFree = yield* cancellationError({
        ...ofBooks,
        ...byAmount(500),
        cancellationId: another,
        taxFreeAmount: 400
      })
      assert.deepInclude(taxFree, { amountType: "TAX_FREE", portOneCancelAmount: 300 })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("was settled before: PlatformTransferAlreadyExistsError", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf()
      const first = yield* cancellationOf(byAmount(1_000))
      const error = yield* cancellationError(byAmount(1_000))
      assert(error._tag === "PlatformTransferAlreadyExistsError")
      assert.strictEqual(error.transferId, first.id)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is of a line without a price, too, and gives back what the line was charged", () =>
    Effect.gen(function* () {
      yield* marketplace
      const gift = { ...line("gift", 0), additionalFees: [{ policyId: "per-order" }] }
      const order = yield* orderOf({ orderDetail: { orderLines: [line("bread", 10_000), gift] } })
      const bread = yield* cancellationOf(cancelled("bread"))
      const { amount } = yield* cancellationOf({ ...cancelled("gift"), cancellationId: "cancellation-2" })
      assert.deepStrictEqual(figures(amount), { settlement: 330, additionalFee: -300, additionalFeeVat: -30 })
      assert.strictEqual(order.amount.settlement + bread.amount.settlement + amount.settlement, 0)
      const error = yield* cancellationError({ cancellationId: "cancellation-3" })
      assert.strictEqual(error._tag, "PlatformOrderTransferAlreadyCancelledError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is of an order of which nothing is left: PlatformOrderTransferAlreadyCancelledError", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf()
      yield* cancellationOf()
      const error = yield* cancellationError({ cancellationId: "cancellation-2" })
      assert.strictEqual(error._tag, "PlatformOrderTransferAlreadyCancelledError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is of one of several orders, and does not say which: PlatformCannotSpecifyTransferError", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* configure({ supportsMultipleOrderTransfersPerPartner: true })
      yield* orderOf()
      yield* orderOf()
      assert.strictEqual((yield* cancellationError({}))._tag, "PlatformCannotSpecifyTransferError")
    }).pipe(Effect.provide(controlled))
  )

  const exceeding: ReadonlyArray<
    readonly [title: string, order: Parameters<typeof orderOf>[0], input: Input, expected: object]
  > = [
    [
      "more than was ordered",
      {},
      byAmount(10_001),
      { amountType: "SUPPLY_WITH_VAT", cancellableAmount: 10_000, requestAmount: 10_001 }
    ],
    [
      "more that is taxed than was ordered",
      { taxFreeAmount: 4_000 },
      byAmount(6_001),
      { amountType: "SUPPLY_WITH_VAT", cancellableAmount: 6_000, requestAmount: 6_001 }
    ],
    [
      "more that is tax-free than was ordered",
      { taxFreeAmount: 4_000 },
      { ...byAmount(5_000), taxFreeAmount: 4_001 },
      { amountType: "TAX_FREE", cancellableAmount: 4_000, requestAmount: 4_001 }
    ],
    [
      "more than was paid",
      { discounts: [discount(2_000)] },
      byAmount(8_001),
      { amountType: "SUPPLY_WITH_VAT", cancellableAmount: 8_000, requestAmount: 8_001 }
    ],
    [
      "more of a line than was paid for it",
      { orderDetail: { orderLines: [{ ...line("a", 1_000, 2), discounts: [discount(1_500)] }, line("b", 5_000)] } },
      cancelled("a"),
      { amountType: "SUPPLY_WITH_VAT", cancellableAmount: 500, requestAmount: 1_000 }
    ]
  ]
  it.effect.each(exceeding)("is for %s: PlatformCancellableAmountExceededError", ([, order, input, expected]) =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf(order)
      const error = yield* cancellationError(input)
      assert(error._tag === "PlatformCancellableAmountExceededError")
      assert.deepInclude(error, expected)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("gives back more of a discount than is left: PlatformCancellableDiscountAmountExceededError", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf({ discounts: [discount(2_000, 500)], taxFreeAmount: 5_000 })
      yield* cancellationOf({ ...byAmount(2_000), discounts: [discount(1_000)] })
      const error = yield* cancellationError({
        ...byAmount(2_000),
        cancellationId: "cancellation-2",
        discounts: [discount(501)]
      })
      assert(error._tag === "PlatformCancellableDiscountAmountExceededError")
      assert.deepInclude(error, {
        discountSharePolicyId: "half",
        discountSharePolicyGraphqlId: "graphql-half",
        cancellableAmount: 500,
        requestAmount: 501
      })
      assert.isUndefined(error.productId)
    }).pipe(Effect.provide(controlled))
  )

  it.effect(
    "gives back more of a tax-free discount than is left: PlatformCancellableDiscountTaxFreeAmountExceededError",
    () =>
      Effect.gen(function* () {
        yield* marketplace
        const ordered = { ...line("a", 2_000, 5), discounts: [discount(1_000)] }
        yield* orderOf({ orderDetail: { orderLines: [ordered] } })
        const error = yield* cancellationError(cancelled("a", 1, [discount(500, 1)]))
        assert(error._tag === "PlatformCancellableDiscountTaxFreeAmountExceededError")
        assert.deepInclude(error, { productId: "a", cancellableAmount: 0, requestAmount: 1 })
      }).pipe(Effect.provide(controlled))
  )

  const senseless: ReadonlyArray<readonly [field: string, input: Input]> = [
    ["orderDetail", byAmount(0)],
    ["taxFreeAmount", { ...byAmount(1_000), taxFreeAmount: -1 }],
    ["discount", { orderDetail: { all: {} }, discounts: [discount(1)] }],
    ["settlementDate", { settlementDate: "2023-02-30" }],
    ["memo", { memo: "x".repeat(257) }],
    ["id", { id: "" }]
  ]
  it.effect.each(senseless)("makes no sense in %s: InvalidRequestError", ([field, input]) =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf()
      const error = yield* cancellationError(input)
      assert(error._tag === "InvalidRequestError")
      assert.include(error.message, field)
    }).pipe(Effect.provide(controlled))
  )

  it.effect.each([
    ["orderDetail", { orderDetail: { orderLines: [] } }],
    ["orderDetail.orderLines", cancelled("a", 0)],
    ["discounts", cancelled("a", 1, [discount(-1)])]
  ] as ReadonlyArray<readonly [string, Input]>)("makes no sense in %s of its lines", ([field, input]) =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf(lines)
      const error = yield* cancellationError(input)
      assert(error._tag === "InvalidRequestError")
      assert.include(error.message, field)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("changes nothing", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf()
      yield* cancellationError(byAmount(10_001))
      const { page } = yield* (yield* Transfers).getPlatformTransferSummaries()
      assert.strictEqual(page.totalCount, 1)
      assert.strictEqual(
        (yield* cancellationOf({ ...externally, ...byAmount(external.orderDetail.orderAmount) })).amount.order,
        -10_000
      )
    }).pipe(Effect.provide(controlled))
  )
})
