/**
 * Values that look like PortOne's: for a test that needs a payment and not a particular one, and for a property that should
 * hold of every one.
 *
 * Of any Schema of the packages, by what its fields are called. Nobody in them exists: names are put together from common
 * ones, phone numbers are of ranges that are given to nobody, e-mail addresses and URLs are of `example.com`, and behind a real
 * BIN stand masked digits. And one value is one thing: amounts add up, cancellations come to what was cancelled, a business
 * registration number has its check digit, and what happens later has the later time.
 *
 * @since 0.1.0
 */
import {
  CancelledPayment,
  FailedPayment,
  PaidPayment,
  PartialCancelledPayment
} from "@effect-portone/payments/generated/Payments"
import type { PaymentAmountInput } from "@effect-portone/payments/generated/Shared"
import * as Arbitrary from "effect/Arbitrary"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import { vatOf } from "./fixtures/amounts.ts"
import { arbitraryOf } from "./fixtures/arbitraryOf.ts"
import type { Fields } from "./fixtures/fields.ts"
import { oneStory } from "./fixtures/payments.ts"
import { shift } from "./fixtures/times.ts"

/**
 * An arbitrary of plausible values of a Schema, for `Arbitrary.checkEffect` and for `it.effect.prop`.
 *
 * What it draws is valid and consistent, and so is what it shrinks to: lists get shorter, optional fields go, amounts get
 * smaller, and of an enum remains what is most common. Unknown cases of a union, which are for what PortOne adds later, are not
 * drawn. It throws, as `Arbitrary.schema` does, for a Schema of your own that no value can be derived of.
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
  // It follows the Schema's type, of which it draws a part.
  arbitraryOf(schema.ast) as Arbitrary.Arbitrary<S["Type"]>

/**
 * Which value, of all that could be drawn.
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
  /** With the same seed comes the same value; `"portone"` when absent. */
  readonly seed?: string | number | undefined
}

/**
 * {@link Options} of several values.
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
  /** How many; 10 when absent. */
  readonly count?: number | undefined
}

/**
 * Plausible values of a Schema: always the same ones for a seed.
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
 * One plausible value of a Schema: always the same one for a seed.
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

/** What follows from the status, the amount and the time, and so is not for a test to say by itself. */
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
 * What a test says of a payment: any field of its own, and of the amount what a request would say. The rest is drawn.
 *
 * @example
 * ```ts
 * import { Fixtures } from "@effect-portone/testing"
 *
 * // One order, paid and not.
 * const order: Fixtures.PaymentFields = { amount: { total: 30_000, taxFree: 10_000 } }
 * const paid = Fixtures.paidPayment(order)
 * const failed = Fixtures.failedPayment(order)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface PaymentFields {
  /** In minor units. Tax-free is nothing when absent, and VAT an eleventh of the rest, rounded down. */
  readonly amount?: PaymentAmountInput | undefined
}

/**
 * What a test says of a payment that was paid.
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
  /** When it was paid; it was asked for some minutes before. */
  readonly paidAt?: DateTime.Utc | undefined
}

/**
 * What a test says of a payment that was cancelled in part.
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
  /** How much of it was cancelled, in minor units: more than 0, and less than the total. */
  readonly cancelled?: number | undefined
  /** When it was paid; it was cancelled some days later. */
  readonly paidAt?: DateTime.Utc | undefined
}

/**
 * What a test says of a payment that was cancelled.
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
  /** When the last of it was cancelled; it was paid some days before. */
  readonly cancelledAt?: DateTime.Utc | undefined
}

/**
 * What a test says of a payment that failed.
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
  /** When it failed; it was asked for some minutes before. */
  readonly failedAt?: DateTime.Utc | undefined
}

/** The amount of a payment that nothing has been paid of yet. */
const amountOf = ({ taxFree = 0, total, vat = vatOf(total - taxFree) }: PaymentAmountInput) => {
  const amount = { total, taxFree, vat, supply: total - taxFree - vat }
  if (total < 1 || Object.values(amount).some((part) => !Number.isSafeInteger(part) || part < 0)) {
    throw new RangeError(`No payment has a total of ${total}, of which ${taxFree} is tax-free and ${vat} is VAT`)
  }
  return { ...amount, discount: 0, paid: 0, cancelled: 0, cancelledTaxFree: 0 }
}

/** As many cancellations as there can be of an amount. */
const cancellationsOf = (drawn: Fields, atMost: number) => {
  const cancellations: unknown = drawn["cancellations"]
  return Array.isArray(cancellations) ? { cancellations: cancellations.slice(0, atMost) } : {}
}

/** A payment as it was drawn, with what a test says of it and what follows from that. */
const payment = (
  drawn: Fields,
  moment: string,
  {
    amount: asked,
    cancelled: part,
    [moment]: at,
    ...said
  }: Fields & PaymentFields & { readonly cancelled?: number | undefined }
): Fields => {
  // The schema that it was drawn from has both.
  const amount = asked === undefined ? (drawn["amount"] as PaidPayment["amount"]) : amountOf(asked)
  const own = drawn[moment] as DateTime.Utc
  const most = drawn["status"] === "PARTIAL_CANCELLED" ? amount.total - amount.discount - 1 : amount.total
  const least = part ?? 1
  if (!Number.isSafeInteger(least) || least < 1 || least > most) {
    throw new RangeError(`A payment of ${amount.total} is not cancelled in part by ${least}`)
  }
  const moved = DateTime.isDateTime(at) ? shift(drawn, at.epochMilliseconds - own.epochMilliseconds) : drawn
  // Moved in time, it has the fields that it had.
  const story = oneStory({ ...(moved as Fields), amount, ...cancellationsOf(moved as Fields, part ?? most) }, part)
  return { ...story, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) }
}

/**
 * A payment that was paid.
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
  // It was drawn as one, and stays one.
  payment(fieldsOf(PaidPayment, options), "paidAt", { ...fields }) as never

/**
 * A payment of which a part was cancelled: the successful ones of its `cancellations` come to `amount.cancelled`.
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
  // As above.
  payment(fieldsOf(PartialCancelledPayment, options), "paidAt", { ...fields }) as never

/**
 * A payment that was cancelled: its `cancellations` come to all that was paid.
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
  // As above.
  payment(fieldsOf(CancelledPayment, options), "cancelledAt", { ...fields }) as never

/**
 * A payment that failed.
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
  // As above.
  payment(fieldsOf(FailedPayment, options), "failedAt", { ...fields }) as never

const fieldsOf = (schema: Schema.Codec<object, unknown>, options: Options | undefined): Fields =>
  // Of a Schema of objects there come objects, whose fields may hold anything.
  one(schema, options) as Fields
