/**
 * A marketplace: a contract of a tenth, partners under it, policies, and the calls that tests of transfers start with.
 */
import { assert } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { Payments } from "@effect-portone/payments"
import {
  type CreatePlatformOrderCancelTransferInput,
  type CreatePlatformOrderTransferInput,
  type PlatformAdditionalFeePolicy,
  type PlatformContract,
  type PlatformDiscountSharePolicy,
  type PlatformOrderSettlementAmount,
  type PlatformPartner,
  Transfers
} from "@effect-portone/platform"
import { additionalFeePolicies } from "../../../src/platform/records/AdditionalFeePolicies.ts"
import { contracts } from "../../../src/platform/records/Contracts.ts"
import { discountSharePolicies } from "../../../src/platform/records/DiscountSharePolicies.ts"
import { partners } from "../../../src/platform/records/Partners.ts"
import { putSetting, settingOf, type StoredSetting } from "../../../src/platform/records/Settings.ts"
import { State } from "../../../src/state/State.ts"

const appliedAt = DateTime.makeUnsafe("2023-01-01T00:00:00Z")

/** A contract of 10 %, whose VAT the partner bears, settled at the end of each month. */
export const tenth: PlatformContract = {
  id: "tenth",
  graphqlId: "graphql-tenth",
  name: "A tenth",
  platformFee: { type: "FIXED_RATE", rate: 10_000 },
  settlementCycle: {
    lagDays: 2,
    datePolicy: "HOLIDAY_BEFORE",
    method: { type: "MONTHLY", daysOfMonth: [31] }
  },
  platformFeeVatPayer: "PARTNER",
  subtractPaymentVatAmount: false,
  isArchived: false,
  appliedAt,
  isForTest: false
}

export const partnerNamed = (id: string, fields: Partial<PlatformPartner> = {}): PlatformPartner => ({
  id,
  graphqlId: `graphql-${id}`,
  name: `Partner ${id}`,
  contact: { name: "Kim", email: "kim@partner.example" },
  account: { bank: "SHINHAN", currency: "KRW", number: "110123456789", holder: "Kim", status: "VERIFIED" },
  status: "APPROVED",
  defaultContractId: tenth.id,
  tags: [],
  type: { type: "NON_WHT_PAYER" },
  isArchived: false,
  appliedAt,
  userDefinedProperties: {},
  isForTest: false,
  ...fields
})

/** A policy of a discount of which the partner bears so many thousandths of a percent. */
export const shared = (id: string, partnerShareRate: number): PlatformDiscountSharePolicy => ({
  id,
  graphqlId: `graphql-${id}`,
  name: id,
  partnerShareRate,
  isArchived: false,
  appliedAt,
  isForTest: false
})

export const half = shared("half", 50_000)

/** A policy of an additional fee, whose VAT the partner bears. */
export const charged = (id: string, fee: PlatformAdditionalFeePolicy["fee"]): PlatformAdditionalFeePolicy => ({
  id,
  graphqlId: `graphql-${id}`,
  name: id,
  fee,
  vatPayer: "PARTNER",
  isArchived: false,
  appliedAt,
  isForTest: false
})

export const twentieth = charged("twentieth", { type: "FIXED_RATE", rate: 5_000 })

export const perOrder = charged("per-order", { type: "FIXED_AMOUNT", amount: 300 })

/** Moves the clock to 11 August 2023 at noon in Korea, and adds what the marketplace consists of. */
export const marketplace = Effect.gen(function* () {
  yield* TestClock.setTime(Date.parse("2023-08-11T12:00:00+09:00"))
  const store = yield* State
  contracts.put(store, tenth)
  contracts.put(store, { ...tenth, id: "flat", graphqlId: "graphql-flat", platformFee: fixedFee })
  partners.put(store, partnerNamed("bakery", { tags: ["food"], memo: "since 2020" }))
  partners.put(store, partnerNamed("books"))
  discountSharePolicies.put(store, half)
  additionalFeePolicies.put(store, twentieth)
  additionalFeePolicies.put(store, perOrder)
})

const fixedFee = { type: "FIXED_AMOUNT", amount: 1_000 } as const

/** Changes the settings of the platform. */
export const configure = (setting: Partial<StoredSetting>) =>
  Effect.map(State, (store) => putSetting(store, { ...settingOf(store, false), ...setting }))

/** An order of 10,000 won of the bakery's, paid by card elsewhere on 11 August 2023. */
export const external = {
  partnerId: "bakery",
  paymentId: "order-1",
  orderDetail: { orderAmount: 10_000 },
  discounts: [],
  additionalFees: [],
  externalPaymentDetail: {
    currency: "KRW",
    orderName: "Bread",
    paidAt: DateTime.makeUnsafe("2023-08-11T08:21:01.241Z"),
    method: { card: {} }
  }
} satisfies CreatePlatformOrderTransferInput

/** Creates the transfer of an order. */
export const orderOf = (input: Partial<CreatePlatformOrderTransferInput> = {}) =>
  Effect.gen(function* () {
    const { transfer } = yield* (yield* Transfers).createPlatformOrderTransfer({ ...external, ...input })
    return transfer
  })

/** Returns the error of a transfer of an order. */
export const orderError = (input: Partial<CreatePlatformOrderTransferInput>) => Effect.flip(orderOf(input))

/** The order of a payment of PortOne's. */
export const ofPortOne = { externalPaymentDetail: undefined }

/** A cancellation of the bakery's order that was made elsewhere. */
export const externally = {
  partnerId: "bakery",
  paymentId: "order-1",
  cancellationId: "cancellation-1",
  discounts: [],
  externalCancellationDetail: {}
} satisfies CreatePlatformOrderCancelTransferInput

/** Creates the transfer of a cancellation. */
export const cancellationOf = (input: Partial<CreatePlatformOrderCancelTransferInput> = {}) =>
  Effect.gen(function* () {
    const { transfer } = yield* (yield* Transfers).createPlatformOrderCancelTransfer({ ...externally, ...input })
    return transfer
  })

/** Returns the error of a transfer of a cancellation. */
export const cancellationError = (input: Partial<CreatePlatformOrderCancelTransferInput>) =>
  Effect.flip(cancellationOf(input))

/** Cancels a payment of PortOne's, and returns the id of the cancellation. */
export const refunded = (paymentId: string, amount?: number, taxFreeAmount?: number) =>
  Effect.gen(function* () {
    const payments = yield* Payments
    const { cancellation } = yield* payments.cancelPayment({ paymentId, amount, taxFreeAmount, reason: "returned" })
    assert(cancellation.status === "SUCCEEDED")
    return cancellation.id
  })

/** Returns the figures of an amount that are not 0. */
export const figures = (amount: PlatformOrderSettlementAmount) =>
  Object.fromEntries(Object.entries(amount).filter(([, figure]) => typeof figure === "number" && figure !== 0))

export const product = (id: string, amount: number, taxFreeAmount = 0) => ({
  id,
  name: `Product ${id}`,
  amount,
  taxFreeAmount
})

export const line = (id: string, amount: number, quantity = 1) => ({
  product: product(id, amount),
  quantity,
  discounts: [],
  additionalFees: []
})
