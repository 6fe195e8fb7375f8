/**
 * The fields of a payment that tell whether a call happened, and no others.
 *
 * A charge is told by the status, and by a time or two where money was given back or is still to come. For a
 * cancellation only the statuses have to be readable. Every other field is as it came, as far as it could not be read,
 * since most of them decide nothing: the findings say which do.
 */
import { isReadonlyObject } from "effect/Predicate"
import * as Schema from "effect/Schema"
import * as SchemaGetter from "effect/SchemaGetter"
import * as Wire from "@effect-portone/core/Wire"
import { orAbsent } from "../facts/readFacts.ts"
import type { Payment } from "../generated/Payments.ts"

const perhaps = Schema.optionalKey(Schema.Unknown)

const everyPayment = { id: perhaps, storeId: perhaps }

const Unpaid = <const Status extends string>(status: Status) =>
  Wire.lazy(() =>
    Schema.Struct({
      ...everyPayment,
      status: Schema.Literal(status),
      amount: perhaps,
      cancellations: perhaps,
      paidAt: perhaps,
      statusChangedAt: perhaps,
      updatedAt: perhaps
    })
  )

const unpaid = {
  READY: Unpaid("READY"),
  PAY_PENDING: Unpaid("PAY_PENDING"),
  VIRTUAL_ACCOUNT_ISSUED: Unpaid("VIRTUAL_ACCOUNT_ISSUED"),
  FAILED: Unpaid("FAILED")
}

/** The facts of a payment that was not paid. It should have no cancellations. */
export type UnpaidFacts = (typeof unpaid)[keyof typeof unpaid]["Type"]

const Charged = <const Status extends string>(status: Status) =>
  Wire.lazy(() =>
    Schema.Struct({
      ...everyPayment,
      status: Schema.Literal(status),
      amount: perhaps,
      paidAt: perhaps,
      cancelledAt: perhaps,
      statusChangedAt: perhaps,
      updatedAt: perhaps
    })
  )

const charged = {
  ...unpaid,
  PAID: Charged("PAID"),
  PARTIAL_CANCELLED: Charged("PARTIAL_CANCELLED"),
  CANCELLED: Charged("CANCELLED")
}

/** The facts of a payment that tell of a charge. */
export type ChargeFacts = (typeof charged)[keyof typeof charged]["Type"] | Wire.Unrecognized<"status">

export const ChargeFacts: Schema.Codec<ChargeFacts, unknown> = Wire.openUnion<ChargeFacts, unknown, "status">(
  "status",
  charged
)

const cancellation = {
  id: perhaps,
  totalAmount: perhaps,
  easyPayDiscountAmount: perhaps,
  taxFreeAmount: perhaps,
  vatAmount: perhaps,
  reason: perhaps,
  trigger: perhaps
}

const Requested = Wire.lazy(() => Schema.Struct({ status: Schema.Literal("REQUESTED"), ...cancellation }))
const Succeeded = Wire.lazy(() => Schema.Struct({ status: Schema.Literal("SUCCEEDED"), ...cancellation }))

/** A cancellation that moves money, or has moved it. */
export type LiveCancellation = typeof Requested.Type | typeof Succeeded.Type

const Failed = Wire.lazy(() => Schema.Struct({ status: Schema.Literal("FAILED"), id: perhaps, reason: perhaps }))

/** A cancellation. Of one that failed, only the reason and the id tell whose it is. */
export type CancellationFacts = typeof Failed.Type | LiveCancellation | Wire.Unrecognized<"status">

const CancellationFacts = Wire.openUnion<CancellationFacts, unknown, "status">("status", {
  FAILED: Failed,
  REQUESTED: Requested,
  SUCCEEDED: Succeeded
})

/** Reads what is no cancellation as one of which nothing is known, so that the others can be read. */
const Unreadable = Wire.lazy(() =>
  Schema.Unknown.pipe(
    Schema.decodeTo(Schema.Struct({ status: Schema.Literal("UNRECOGNIZED"), raw: Wire.FreeForm }), {
      decode: SchemaGetter.transform((one) => ({
        status: "UNRECOGNIZED" as const,
        raw: isReadonlyObject(one) && !Array.isArray(one) ? one : {}
      })),
      encode: SchemaGetter.transform(({ raw }) => raw)
    })
  )
)

const Paid = <const Status extends string>(status: Status) =>
  Wire.lazy(() =>
    Schema.Struct({
      ...everyPayment,
      status: Schema.Literal(status),
      amount: perhaps,
      promotionId: perhaps,
      cancellations: orAbsent(Schema.Array(Schema.Union([CancellationFacts, Unreadable])))
    })
  )

const refunded = {
  ...unpaid,
  PAID: Paid("PAID"),
  PARTIAL_CANCELLED: Paid("PARTIAL_CANCELLED"),
  CANCELLED: Paid("CANCELLED")
}

/** The facts of a payment that tell of a cancellation. */
export type RefundFacts = (typeof refunded)[keyof typeof refunded]["Type"] | Wire.Unrecognized<"status">

export const RefundFacts: Schema.Codec<RefundFacts, unknown> = Wire.openUnion<RefundFacts, unknown, "status">(
  "status",
  refunded
)

/**
 * Returns the facts of a payment that was read whole. The type of one that was not paid has no cancellations, so those
 * are found among the fields that its type does not name.
 */
export const factsOf = (payment: Payment): ChargeFacts & RefundFacts =>
  payment.status === "UNRECOGNIZED" ? payment : { ...Wire.unknownFieldsOf(payment), ...payment }
