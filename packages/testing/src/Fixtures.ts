/**
 * Draws values that look like PortOne's: for a test that needs some payment, and for a property that should hold for
 * every payment.
 *
 * Takes any Schema of the packages, and fills its fields by their names. No person in a value exists: names combine
 * common family and given names, phone numbers are of ranges that are given to nobody, e-mail addresses and URLs are of
 * `example.com`, and a real BIN is followed by masked digits. Each value is consistent: amounts add up, cancellations
 * sum up to what was cancelled, a business registration number has its check digit, and later events have later times.
 *
 * @since 0.1.0
 */
import * as Arbitrary from "effect/Arbitrary"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import {
  CancelledPayment,
  FailedPayment,
  PaidPayment,
  PartialCancelledPayment
} from "@effect-portone/payments/generated/Payments"
import type { PaymentAmountInput } from "@effect-portone/payments/generated/Shared"
import { vatOf } from "./fixtures/amounts.ts"
import { arbitraryOf } from "./fixtures/arbitraryOf.ts"
import type { Fields } from "./fixtures/fields.ts"
import { withConsistentPayment } from "./fixtures/payments.ts"
import { shift } from "./fixtures/times.ts"

/**
 * Returns an arbitrary of plausible values of a Schema, for `Arbitrary.checkEffect` and for `it.effect.prop`.
 *
 * The values are valid and consistent, and so are those that they shrink to: lists get shorter, optional fields go,
 * amounts get smaller, and an enum shrinks to its most common value. Unknown cases of a union, which are for what
 * PortOne adds later, are not drawn. Throws, as `Arbitrary.schema` does, for a Schema of your own from which no value
 * can be derived.
 *
 * @example
 * ```ts
 * import { Payment } from "@effect-portone/payments"
 * import { Fixtures } from "@effect-portone/testing"
 * import { Arbitrary, Effect } from "effect"
 *
 * const left = (payment: Payment) =>
 *   payment.status === "UNRECOGNIZED" ? 0 : payment.amount.paid - payment.amount.cancelled
 *
 * // Does not fail: { _tag: "Passed", runs: 100, … }
 * const result = Effect.runSync(
 *   Arbitrary.checkEffect(Fixtures.arbitrary(Payment), (payment) => left(payment) >= 0)
 * )
 * ```
 * @category arbitraries
 * @since 0.1.0
 */
export const arbitrary = <S extends Schema.Constraint>(schema: S): Arbitrary.Arbitrary<S["Type"]> =>
  // The cast holds: the values are a part of the Schema's type.
  arbitraryOf(schema.ast) as Arbitrary.Arbitrary<S["Type"]>

/**
 * The options of {@link one} and of the constructors of payments.
 *
 * @example
 * ```ts
 * import { Fixtures } from "@effect-portone/testing"
 *
 * const options: Fixtures.Options = { seed: "the other buyer" }
 * const paid = Fixtures.paidPayment({ amount: { total: 9_900 } }, options)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Options {
  /** The seed, which decides the value; `"portone"` when absent. */
  readonly seed?: string | number | undefined
}

/**
 * The options of {@link sample}.
 *
 * @example
 * ```ts
 * import { Payment } from "@effect-portone/payments"
 * import { Fixtures } from "@effect-portone/testing"
 *
 * const options: Fixtures.SampleOptions = { seed: "a full page", count: 100 }
 * const payments = Fixtures.sample(Payment, options)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface SampleOptions extends Options {
  /** The number of values; 10 when absent. */
  readonly count?: number | undefined
}

/**
 * Returns plausible values of a Schema: always the same ones for a seed.
 *
 * @example
 * ```ts
 * import { PlatformPartner } from "@effect-portone/platform"
 * import { Fixtures } from "@effect-portone/testing"
 *
 * const partners = Fixtures.sample(PlatformPartner, { seed: "a page of partners", count: 20 })
 * ```
 * @category sampling
 * @since 0.1.0
 */
export const sample = <S extends Schema.Constraint>(
  schema: S,
  { count = 10, seed = "portone" }: SampleOptions = {}
): ReadonlyArray<S["Type"]> =>
  Effect.runSync(
    Effect.catch(Arbitrary.sampleEffect(arbitrary(schema), { count, seed }), ({ discards }) =>
      Effect.die(new Error(`The Schema's checks refused ${discards} values that were drawn for it`))
    )
  )

/**
 * Returns one plausible value of a Schema: always the same one for a seed.
 *
 * @example
 * ```ts
 * import { Customer } from "@effect-portone/payments"
 * import { Fixtures } from "@effect-portone/testing"
 *
 * const customer = Fixtures.one(Customer, { seed: "somebody else" })
 * ```
 * @category sampling
 * @since 0.1.0
 */
export const one = <S extends Schema.Constraint>(schema: S, { seed }: Options = {}): S["Type"] =>
  sample(schema, { count: 1, seed })[0]

/** The fields that follow from the status, the amount and the time, which a test cannot set by itself. */
type Consequence =
  | "status"
  | "amount"
  | "cancellations"
  | "requestedAt"
  | "updatedAt"
  | "statusChangedAt"
  | "paidAt"
  | "cancelledAt"
  | "failedAt"

/**
 * The fields that a test sets for any payment: the amount, as in a request. All other fields are drawn.
 *
 * @example
 * ```ts
 * import { Fixtures } from "@effect-portone/testing"
 *
 * // The same order, once paid and once failed.
 * const order: Fixtures.PaymentFields = { amount: { total: 30_000, taxFree: 10_000 } }
 * const paid = Fixtures.paidPayment(order)
 * const failed = Fixtures.failedPayment(order)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface PaymentFields {
  /** The amount, in minor units. Tax-free is 0 when absent, and VAT an eleventh of the rest, rounded down. */
  readonly amount?: PaymentAmountInput | undefined
}

/**
 * The fields that a test sets for {@link paidPayment}.
 *
 * @example
 * ```ts
 * import { Fixtures } from "@effect-portone/testing"
 *
 * // 12.34 dollars, unless a test says otherwise.
 * const paidInDollars = (fields: Fixtures.PaidPaymentFields) =>
 *   Fixtures.paidPayment({ currency: "USD", amount: { total: 1_234 }, ...fields })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface PaidPaymentFields extends Partial<Omit<PaidPayment, Consequence>>, PaymentFields {
  /** The time of the payment; it was requested some minutes before. */
  readonly paidAt?: DateTime.Utc | undefined
}

/**
 * The fields that a test sets for {@link partialCancelledPayment}.
 *
 * @example
 * ```ts
 * import { Fixtures } from "@effect-portone/testing"
 *
 * const fields: Fixtures.PartialCancelledPaymentFields = { amount: { total: 30_000 }, cancelled: 12_000 }
 * const left = 30_000 - Fixtures.partialCancelledPayment(fields).amount.cancelled // 18000
 * ```
 * @category models
 * @since 0.1.0
 */
export interface PartialCancelledPaymentFields
  extends Partial<Omit<PartialCancelledPayment, Consequence>>, PaymentFields {
  /** The cancelled part, in minor units: more than 0, and less than the total. */
  readonly cancelled?: number | undefined
  /** The time of the payment; it was cancelled some days later. */
  readonly paidAt?: DateTime.Utc | undefined
}

/**
 * The fields that a test sets for {@link cancelledPayment}.
 *
 * @example
 * ```ts
 * import { Fixtures } from "@effect-portone/testing"
 * import { DateTime } from "effect"
 *
 * const fields: Fixtures.CancelledPaymentFields = {
 *   orderName: "Two books",
 *   cancelledAt: DateTime.makeUnsafe("2026-11-01T09:00:00Z")
 * }
 * const cancelled = Fixtures.cancelledPayment(fields)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface CancelledPaymentFields extends Partial<Omit<CancelledPayment, Consequence>>, PaymentFields {
  /** The time of the last cancellation; the payment was paid some days before. */
  readonly cancelledAt?: DateTime.Utc | undefined
}

/**
 * The fields that a test sets for {@link failedPayment}.
 *
 * @example
 * ```ts
 * import { Fixtures } from "@effect-portone/testing"
 * import { DateTime } from "effect"
 *
 * const fields: Fixtures.FailedPaymentFields = {
 *   failedAt: DateTime.makeUnsafe("2026-11-01T09:00:00Z"),
 *   failure: { pgCode: "REJECT_CARD_COMPANY" }
 * }
 * const failed = Fixtures.failedPayment(fields)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface FailedPaymentFields extends Partial<Omit<FailedPayment, Consequence>>, PaymentFields {
  /** The time of the failure; the payment was requested some minutes before. */
  readonly failedAt?: DateTime.Utc | undefined
}

/** Returns the amount of an unpaid payment. */
const amountOf = ({ taxFree = 0, total, vat = vatOf(total - taxFree) }: PaymentAmountInput) => {
  const amount = { total, taxFree, vat, supply: total - taxFree - vat }
  if (total < 1 || Object.values(amount).some((part) => !Number.isSafeInteger(part) || part < 0)) {
    throw new RangeError(`No payment has a total of ${total}, of which ${taxFree} is tax-free and ${vat} is VAT`)
  }
  return { ...amount, discount: 0, paid: 0, cancelled: 0, cancelledTaxFree: 0 }
}

/** Keeps at most this many cancellations. */
const cancellationsOf = (drawn: Fields, atMost: number) => {
  const cancellations: unknown = drawn["cancellations"]
  return Array.isArray(cancellations) ? { cancellations: cancellations.slice(0, atMost) } : {}
}

/** Puts the fields of a test into a payment that was drawn, and all that follows from them. */
const paymentWith = (
  drawn: Fields,
  moment: string,
  {
    amount: asked,
    cancelled: part,
    [moment]: at,
    ...said
  }: Fields & PaymentFields & { readonly cancelled?: number | undefined }
): Fields => {
  // The casts hold: the schema of the payment has both fields.
  const amount = asked === undefined ? (drawn["amount"] as PaidPayment["amount"]) : amountOf(asked)
  const drawnAt = drawn[moment] as DateTime.Utc
  const most = drawn["status"] === "PARTIAL_CANCELLED" ? amount.total - amount.discount - 1 : amount.total
  const least = part ?? 1
  if (!Number.isSafeInteger(least) || least < 1 || least > most) {
    throw new RangeError(`A payment of ${amount.total} is not cancelled in part by ${least}`)
  }
  const moved = DateTime.isDateTime(at) ? shift(drawn, at.epochMilliseconds - drawnAt.epochMilliseconds) : drawn
  const own = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
  // The casts hold: a shift in time keeps all fields. What follows from a test's own fields, such as the currency of a
  // receipt, is settled with them, and they stay as the test has them.
  const whole = { ...(moved as Fields), ...own, amount, ...cancellationsOf(moved as Fields, part ?? most) }
  return { ...withConsistentPayment(whole, part), ...own }
}

/**
 * Returns a payment that was paid.
 *
 * @example
 * ```ts
 * import { Payments } from "@effect-portone/payments"
 * import { Fixtures } from "@effect-portone/testing"
 * import { Effect } from "effect"
 *
 * const paid = Payments.layerTest({
 *   getPayment: ({ paymentId }) =>
 *     Effect.succeed(Fixtures.paidPayment({ id: paymentId, amount: { total: 9_900 }, currency: "KRW" }))
 * })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const paidPayment = (fields: PaidPaymentFields = {}, options?: Options): PaidPayment =>
  // The cast holds: the payment was drawn from this Schema, and stays one of its values.
  paymentWith(fieldsOf(PaidPayment, options), "paidAt", { ...fields }) as never

/**
 * Returns a payment that was cancelled in part: its successful `cancellations` sum up to `amount.cancelled`.
 *
 * @example
 * ```ts
 * import { Fixtures } from "@effect-portone/testing"
 *
 * const returned = Fixtures.partialCancelledPayment({ amount: { total: 30_000 }, cancelled: 12_000 })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const partialCancelledPayment = (
  fields: PartialCancelledPaymentFields = {},
  options?: Options
): PartialCancelledPayment =>
  // The cast holds as above.
  paymentWith(fieldsOf(PartialCancelledPayment, options), "paidAt", { ...fields }) as never

/**
 * Returns a payment that was cancelled: its `cancellations` sum up to all that was paid.
 *
 * @example
 * ```ts
 * import { Fixtures } from "@effect-portone/testing"
 * import { DateTime } from "effect"
 *
 * const cancelled = Fixtures.cancelledPayment({
 *   amount: { total: 30_000, taxFree: 10_000 },
 *   cancelledAt: DateTime.makeUnsafe("2026-11-01T09:00:00Z")
 * })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const cancelledPayment = (fields: CancelledPaymentFields = {}, options?: Options): CancelledPayment =>
  // The cast holds as above.
  paymentWith(fieldsOf(CancelledPayment, options), "cancelledAt", { ...fields }) as never

/**
 * Returns a payment that failed.
 *
 * @example
 * ```ts
 * import { Fixtures } from "@effect-portone/testing"
 *
 * const failed = Fixtures.failedPayment({
 *   amount: { total: 9_900 },
 *   failure: { pgCode: "REJECT_CARD_PAYMENT", pgMessage: "잔액이 부족합니다." }
 * })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const failedPayment = (fields: FailedPaymentFields = {}, options?: Options): FailedPayment =>
  // The cast holds as above.
  paymentWith(fieldsOf(FailedPayment, options), "failedAt", { ...fields }) as never

const fieldsOf = (schema: Schema.Codec<object, unknown>, options: Options | undefined): Fields =>
  // The cast holds: a Schema of objects gives objects, whose fields may hold anything.
  one(schema, options) as Fields
