/** Checks the types of all methods: their inputs, their answers and their errors. */
import { describe, expectTypeOf, it } from "@effect/vitest"
import type { Effect } from "effect"
import type * as Core from "@effect-portone/core"
import type { CallOptions, Endpoint, PortOneClientError } from "@effect-portone/core"
import type * as Payments from "@effect-portone/payments"
import type * as Platform from "@effect-portone/platform"

type Methods = Core.AuthMethods &
  Core.BanksMethods &
  Payments.PaymentsMethods &
  Payments.BillingKeysMethods &
  Payments.PaymentSchedulesMethods &
  Payments.CashReceiptsMethods &
  Payments.PromotionsMethods &
  Payments.IdentityVerificationsMethods &
  Payments.PaymentSessionsMethods &
  Payments.CheckoutProfilesMethods &
  Payments.PgSpecificMethods &
  Payments.ReconciliationMethods &
  Platform.PartnersMethods &
  Platform.ContractsMethods &
  Platform.AdditionalFeePoliciesMethods &
  Platform.DiscountSharePoliciesMethods &
  Platform.TransfersMethods &
  Platform.PartnerSettlementsMethods &
  Platform.PayoutsMethods &
  Platform.BulkPayoutsMethods &
  Platform.AccountTransfersMethods &
  Platform.BulkAccountTransfersMethods &
  Platform.AccountsMethods &
  Platform.CompaniesMethods &
  Platform.PlatformSettingsMethods &
  Platform.TaxInvoicesMethods &
  Platform.CounterpartiesMethods

type Exports = typeof Core & typeof Payments & typeof Platform

type Id = keyof Methods

/** The types of an operation's endpoint, by its id. */
type EndpointOf<I extends Id> =
  Exports[I] extends Endpoint.Endpoint<infer Input, infer Success, infer Error>
    ? { readonly input: Input; readonly success: Success; readonly error: Error }
    : never

/** True if two types are identical, and not only assignable to each other. */
type IsSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

type InputOf<I extends Id> = Methods[I] extends (input: infer Input, options?: CallOptions) => unknown ? Input : never

/** The operations for which a condition does not hold. */
type Failing<Holds extends { readonly [I in Id]: boolean }> = { [I in Id]: Holds[I] extends true ? never : I }[Id]

type TakesItsInput = {
  [I in Id]: IsSame<
    Methods[I],
    {} extends EndpointOf<I>["input"]
      ? (input?: EndpointOf<I>["input"], options?: CallOptions) => ReturnType<Methods[I]>
      : (input: EndpointOf<I>["input"], options?: CallOptions) => ReturnType<Methods[I]>
  >
}

type GivesItsAnswer = { [I in Id]: IsSame<Effect.Success<ReturnType<Methods[I]>>, EndpointOf<I>["success"]> }

type FailsAsDocumented = {
  [I in Id]: IsSame<Effect.Error<ReturnType<Methods[I]>>, EndpointOf<I>["error"] | PortOneClientError>
}

type NeedsNothing = { [I in Id]: IsSame<Effect.Services<ReturnType<Methods[I]>>, never> }

describe("every method", () => {
  it("takes its endpoint's input, optional where nothing in it is required", () => {
    expectTypeOf<Failing<TakesItsInput>>().toEqualTypeOf<never>()
  })

  it("gives its endpoint's answer", () => {
    expectTypeOf<Failing<GivesItsAnswer>>().toEqualTypeOf<never>()
  })

  it("fails with its endpoint's errors and PortOneClientError, and with nothing else", () => {
    expectTypeOf<Failing<FailsAsDocumented>>().toEqualTypeOf<never>()
  })

  it("needs nothing more", () => {
    expectTypeOf<Failing<NeedsNothing>>().toEqualTypeOf<never>()
  })
})

describe("a method's signature", () => {
  it("is flat: path, query and body together", () => {
    expectTypeOf<Methods["cancelPayment"]>().toEqualTypeOf<
      (
        input: Payments.CancelPaymentInput,
        options?: CallOptions
      ) => Effect.Effect<Payments.CancelPaymentResponse, Payments.CancelPaymentError | PortOneClientError>
    >()
    expectTypeOf<InputOf<"cancelPayment">>().toExtend<{ readonly paymentId: string; readonly reason: string }>()
  })

  it("has an optional input where nothing is required", () => {
    expectTypeOf<[]>().toExtend<Parameters<Methods["getPayments"]>>()
    expectTypeOf<[]>().toExtend<Parameters<Methods["getBankInfos"]>>()
    expectTypeOf<[]>().not.toExtend<Parameters<Methods["getPayment"]>>()
  })

  it("takes an object, even where it has no field", () => {
    expectTypeOf<{}>().toExtend<Core.GetBankInfosInput>()
    expectTypeOf<5>().not.toExtend<Core.GetBankInfosInput>()
    expectTypeOf<{ readonly locale: string }>().not.toExtend<Core.GetBankInfosInput>()
  })

  it("gives a CSV document as a string, and nothing as void", () => {
    expectTypeOf<Effect.Success<ReturnType<Methods["downloadPlatformTransferSheet"]>>>().toEqualTypeOf<string>()
    expectTypeOf<Effect.Success<ReturnType<Methods["attachB2bTaxInvoiceFile"]>>>().toEqualTypeOf<void>()
  })
})
