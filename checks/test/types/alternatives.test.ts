/**
 * Checks alternatives in requests: the document has them in prose, and the types do not let a caller write them wrong.
 */
import { assert, describe, expectTypeOf, it } from "@effect/vitest"
import { DateTime } from "effect"
import type { InstantPaymentMethodInput, PayInstantlyInput } from "@effect-portone/payments"
import type * as P from "@effect-portone/payments"
import type * as Q from "@effect-portone/platform"

/** Exactly one field of each of these is set. */
interface ExactlyOne {
  CreatePlatformOrderCancelTransferBodyOrderDetail: Q.CreatePlatformOrderCancelTransferBodyOrderDetail
  CreatePlatformOrderTransferBodyOrderDetail: Q.CreatePlatformOrderTransferBodyOrderDetail
  CustomerNameInput: P.CustomerNameInput
  GetB2bTaxInvoicesBodyPrimaryFilter: Q.GetB2bTaxInvoicesBodyPrimaryFilter
  InstantPaymentMethodInput: P.InstantPaymentMethodInput
  InstantPaymentMethodInputVirtualAccountExpiry: P.InstantPaymentMethodInputVirtualAccountExpiry
  InstantPaymentMethodInputVirtualAccountOptionFixed: P.InstantPaymentMethodInputVirtualAccountOptionFixed
  PlatformContractFilterInputKeyword: Q.PlatformContractFilterInputKeyword
  PlatformFeeInput: Q.PlatformFeeInput
  PlatformPartnerFilterInputKeyword: Q.PlatformPartnerFilterInputKeyword
  PlatformSettlementCycleMethodInput: Q.PlatformSettlementCycleMethodInput
  PlatformTransferFilterInputKeyword: Q.PlatformTransferFilterInputKeyword
}

/** At most one field of each of these is set, of the two date ranges in a transfer's filter. */
interface AtMostOne {
  PlatformAdditionalFeePolicyFilterInputKeyword: Q.PlatformAdditionalFeePolicyFilterInputKeyword
  PlatformDiscountSharePolicyFilterInputKeyword: Q.PlatformDiscountSharePolicyFilterInputKeyword
  PlatformTransferFilterInput: DateRanges<Q.PlatformTransferFilterInput>
}

/** The two fields in question of each member, which `Pick` would merge. */
type DateRanges<Filter> = Filter extends unknown
  ? Pick<Filter, keyof Filter & ("settlementStartDateRange" | "settlementDateRange")>
  : never

type FieldsOf<Choice> = Choice extends unknown ? keyof Choice : never

type ValueOf<Choice, Field extends PropertyKey> = Choice extends { readonly [F in Field]?: infer Value }
  ? Exclude<Value, undefined>
  : never

/** The input of a caller that sets these fields. */
type Set<Choice, Fields extends PropertyKey> = { readonly [F in Fields]: ValueOf<Choice, F> }

/** The fields that must not be alone. */
type Unsettable<Choice> = {
  [F in FieldsOf<Choice>]: Set<Choice, F> extends Choice ? never : F
}[FieldsOf<Choice>]

/** The pairs that may be set together. */
type Pairs<Choice> = {
  [F in FieldsOf<Choice>]: {
    [G in Exclude<FieldsOf<Choice>, F>]: Set<Choice, F | G> extends Choice ? [F, G] : never
  }[Exclude<FieldsOf<Choice>, F>]
}[FieldsOf<Choice>]

type All = ExactlyOne & AtMostOne

describe("alternatives", () => {
  it("may each be set alone", () => {
    expectTypeOf<{ [N in keyof All]: Unsettable<All[N]> }[keyof All]>().toBeNever()
  })

  it("may not be set together, not even two of them", () => {
    expectTypeOf<{ [N in keyof All]: Pairs<All[N]> }[keyof All]>().toBeNever()
  })

  it("may not be left out where one has to be set", () => {
    expectTypeOf<{ [N in keyof ExactlyOne]: {} extends ExactlyOne[N] ? N : never }[keyof ExactlyOne]>().toBeNever()
    expectTypeOf<{ [N in keyof AtMostOne]: {} extends AtMostOne[N] ? never : N }[keyof AtMostOne]>().toBeNever()
  })

  it("may be `undefined`, where a program computes which one it is", () => {
    expectTypeOf<{ readonly validHours: 1; readonly dueDate: undefined }>().toExtend<
      ExactlyOne["InstantPaymentMethodInputVirtualAccountExpiry"]
    >()
  })
})

const pay = (method: InstantPaymentMethodInput): PayInstantlyInput => ({
  paymentId: "p-1",
  orderName: "An order",
  amount: { total: 1_000 },
  currency: "KRW",
  method
})

const card = { credential: { number: "4111111111111111", expiryYear: "30", expiryMonth: "12" } }
const dueDate = DateTime.makeUnsafe("2026-07-03T00:00:00Z")
const virtualAccount = {
  bank: "SHINHAN",
  expiry: { validHours: 24 },
  option: { type: "NORMAL" },
  cashReceipt: { type: "PERSONAL", customerIdentityNumber: "0100000000" },
  remitteeName: "A shop"
} as const

describe("an instant payment", () => {
  it("compiles with a card or a virtual account", () => {
    expectTypeOf(pay({ card })).toEqualTypeOf<PayInstantlyInput>()
    expectTypeOf(pay({ virtualAccount })).toEqualTypeOf<PayInstantlyInput>()
  })

  it("does not compile with both or none", () => {
    // @ts-expect-error -- one payment has one method
    const both = () => pay({ card, virtualAccount })
    // @ts-expect-error -- and it has one
    const none = () => pay({})
    // @ts-expect-error -- an account waits for hours or until a time
    const twice = () => pay({ virtualAccount: { ...virtualAccount, expiry: { validHours: 24, dueDate } } })
    assert.lengthOf([both, none, twice], 3)
  })

  it("needs a card to issue a billing key", () => {
    expectTypeOf<{}>().not.toExtend<P.InstantBillingKeyPaymentMethodInput>()
  })
})
