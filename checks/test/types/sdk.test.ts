/**
 * What the client encodes is what the official SDK (`@portone/server-sdk`) decodes, by its own types: a program can
 * pass answers from one to the other.
 *
 * Each intended difference is an exception with a name and a reason, and a proof that it is needed.
 */
import { describe, expectTypeOf, it } from "@effect/vitest"
import type { IdentityVerification } from "@portone/server-sdk/identityVerification"
import type { Payment } from "@portone/server-sdk/payment"
import type { BillingKeyInfo } from "@portone/server-sdk/payment/billingKey"
import type { CashReceipt } from "@portone/server-sdk/payment/cashReceipt"
import type { PaymentSchedule } from "@portone/server-sdk/payment/paymentSchedule"
import type {
  BillingKeyInfoEncoded,
  CashReceiptEncoded,
  IdentityVerificationEncoded,
  PaymentEncoded,
  PaymentScheduleEncoded
} from "@effect-portone/payments"

/**
 * - `UnknownCases`: an unknown case is an object with any tag here, as it came, and one whose tag is a unique symbol
 *   there, which no JSON can hold. Neither is assignable to the other.
 * - `ReadonlyArrays`: a list of an answer is readonly here and mutable there.
 * - `Undefined`: an optional field of types that requests hold as well (a product of an order) may be `undefined` here,
 *   since callers compute it. JSON has no `undefined`.
 *
 * - `OldRecords`: a field that records from before its time lack is optional here and required there.
 *
 * No exception is needed for what this version of the SDK does not know yet, such as a payment's `origin`.
 */
type Exception = "UnknownCases" | "ReadonlyArrays" | "Undefined" | "OldRecords"

type OfNewRecords = Exclude<Exception, "OldRecords">

/** The fields that old records lack. */
type Usual = "disputes" | "transactionId" | "url" | "version"

/** A wire form as the SDK writes it, with these exceptions and no others. */
type InSdk<Wire, Exceptions extends Exception> = Wire extends string | number | boolean | undefined
  ? Wire
  : Wire extends ReadonlyArray<infer Item>
    ? "ReadonlyArrays" extends Exceptions
      ? Array<InSdk<Item, Exceptions>>
      : ReadonlyArray<InSdk<Item, Exceptions>>
    : IsUnknownCase<Wire> extends true
      ? "UnknownCases" extends Exceptions
        ? never
        : Wire
      : InSdkFields<"OldRecords" extends Exceptions ? WithUsual<Wire> : Wire, Exceptions>

type InSdkFields<Wire, Exceptions extends Exception> = {
  [Field in keyof Wire]: InSdk<FieldOf<Wire[Field], Exceptions>, Exceptions>
}

type WithUsual<Wire> = Omit<Wire, Usual> & Required<Pick<Wire, Usual & keyof Wire>>

/** Only the case of an unknown value has any key. */
type IsUnknownCase<Wire> = string extends keyof Wire ? true : false

type FieldOf<Value, Exceptions extends Exception> = "Undefined" extends Exceptions ? Exclude<Value, undefined> : Value

/** With every optional field present, so that a field which only the SDK knows is missed. */
type Full<Wire> = Wire extends string | number | boolean | symbol
  ? Wire
  : Wire extends ReadonlyArray<infer Item>
    ? Array<Full<Item>>
    : { [Field in keyof Wire]-?: Full<Exclude<Wire[Field], undefined>> }

describe("the wire form that the official SDK decodes", () => {
  it("is that of a Payment, with all four exceptions", () => {
    expectTypeOf<InSdk<PaymentEncoded, Exception>>().toExtend<Payment>()
    // @ts-expect-error -- a payment, its method, its cancellations: each may be a case that is not known
    expectTypeOf<InSdk<PaymentEncoded, Exclude<Exception, "UnknownCases">>>().toExtend<Payment>()
    // @ts-expect-error -- webhooks, products, disputes, cancellations are lists
    expectTypeOf<InSdk<PaymentEncoded, Exclude<Exception, "ReadonlyArrays">>>().toExtend<Payment>()
    // @ts-expect-error -- a product stands in requests as well
    expectTypeOf<InSdk<PaymentEncoded, Exclude<Exception, "Undefined">>>().toExtend<Payment>()
    // @ts-expect-error -- an old payment has no disputes, and webhooks of a V1 payment have no `url`
    expectTypeOf<InSdk<PaymentEncoded, Exclude<Exception, "OldRecords">>>().toExtend<Payment>()
  })

  it("is that of a PaymentSchedule, with all three exceptions", () => {
    expectTypeOf<InSdk<PaymentScheduleEncoded, OfNewRecords>>().toExtend<PaymentSchedule>()
    // @ts-expect-error -- a schedule and its customer's address may be cases that are not known
    expectTypeOf<InSdk<PaymentScheduleEncoded, Exclude<OfNewRecords, "UnknownCases">>>().toExtend<PaymentSchedule>()
    // @ts-expect-error -- products and notice URLs are lists
    expectTypeOf<InSdk<PaymentScheduleEncoded, Exclude<OfNewRecords, "ReadonlyArrays">>>().toExtend<PaymentSchedule>()
    // @ts-expect-error -- a product stands in requests as well
    expectTypeOf<InSdk<PaymentScheduleEncoded, Exclude<OfNewRecords, "Undefined">>>().toExtend<PaymentSchedule>()
  })

  it("is that of a BillingKeyInfo, with two exceptions", () => {
    expectTypeOf<InSdk<BillingKeyInfoEncoded, "UnknownCases" | "ReadonlyArrays">>().toExtend<BillingKeyInfo>()
    // @ts-expect-error -- a billing key and its methods may be cases that are not known
    expectTypeOf<InSdk<BillingKeyInfoEncoded, "ReadonlyArrays">>().toExtend<BillingKeyInfo>()
    // @ts-expect-error -- methods and channels are lists
    expectTypeOf<InSdk<BillingKeyInfoEncoded, "UnknownCases">>().toExtend<BillingKeyInfo>()
  })

  it("is that of a CashReceipt, with one exception", () => {
    expectTypeOf<InSdk<CashReceiptEncoded, "UnknownCases">>().toExtend<CashReceipt>()
    // @ts-expect-error -- a cash receipt may be a case that is not known
    expectTypeOf<InSdk<CashReceiptEncoded, never>>().toExtend<CashReceipt>()
  })

  it("is that of an IdentityVerification, with two exceptions", () => {
    expectTypeOf<InSdk<IdentityVerificationEncoded, "UnknownCases" | "OldRecords">>().toExtend<IdentityVerification>()
    // @ts-expect-error -- an identity verification may be a case that is not known
    expectTypeOf<InSdk<IdentityVerificationEncoded, "OldRecords">>().toExtend<IdentityVerification>()
    // @ts-expect-error -- an old identity verification has no `version`
    expectTypeOf<InSdk<IdentityVerificationEncoded, "UnknownCases">>().toExtend<IdentityVerification>()
  })

  it("has every optional field of the SDK's", () => {
    expectTypeOf<Full<InSdk<PaymentEncoded, Exception>>>().toExtend<Full<Payment>>()
    expectTypeOf<Full<InSdk<PaymentScheduleEncoded, Exception>>>().toExtend<Full<PaymentSchedule>>()
    expectTypeOf<Full<InSdk<BillingKeyInfoEncoded, Exception>>>().toExtend<Full<BillingKeyInfo>>()
    expectTypeOf<Full<InSdk<CashReceiptEncoded, Exception>>>().toExtend<Full<CashReceipt>>()
    expectTypeOf<Full<InSdk<IdentityVerificationEncoded, Exception>>>().toExtend<Full<IdentityVerification>>()
    // @ts-expect-error -- one that only the SDK knew would be noticed
    expectTypeOf<Full<InSdk<CashReceiptEncoded, Exception>>>().toExtend<Full<CashReceipt & { readonly other?: 1 }>>()
  })
})
