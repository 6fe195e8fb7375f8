/**
 * The fields of a payment that tell whether a call happened, and no others.
 */
import type * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"
import * as Wire from "@effect-portone/core/Wire"
import { orAbsent } from "../facts/readFacts.ts"

const cancellation = {
  totalAmount: Wire.Int64,
  taxFreeAmount: orAbsent(Wire.Int64),
  vatAmount: orAbsent(Wire.Int64),
  reason: Schema.String,
  requestedAt: Wire.Timestamp,
  trigger: orAbsent(Schema.String)
}

/** A cancellation that failed leaves nothing to decide on. */
export type CancellationFacts =
  | { readonly status: "FAILED" }
  | {
      readonly status: "REQUESTED" | "SUCCEEDED"
      readonly totalAmount: number
      readonly taxFreeAmount?: number | null
      readonly vatAmount?: number | null
      readonly reason: string
      readonly requestedAt: DateTime.Utc
      readonly trigger?: string | null
    }
  | Wire.Unrecognized<"status">

const CancellationFacts = Wire.openUnion<CancellationFacts, unknown, "status">("status", {
  FAILED: Schema.Struct({ status: Schema.Literal("FAILED") }),
  REQUESTED: Schema.Struct({ status: Schema.Literal("REQUESTED"), ...cancellation }),
  SUCCEEDED: Schema.Struct({ status: Schema.Literal("SUCCEEDED"), ...cancellation })
})

const Unpaid = <const Status extends string>(status: Status) => Schema.Struct({ status: Schema.Literal(status) })

const amount = Schema.Struct({ paid: Wire.Int64, cancelled: Wire.Int64 })

const Cancelled = <const Status extends string>(status: Status) =>
  Schema.Struct({ status: Schema.Literal(status), amount, cancellations: Schema.Array(CancellationFacts) })

const members = {
  READY: Unpaid("READY"),
  PAY_PENDING: Unpaid("PAY_PENDING"),
  VIRTUAL_ACCOUNT_ISSUED: Unpaid("VIRTUAL_ACCOUNT_ISSUED"),
  FAILED: Unpaid("FAILED"),
  PAID: Schema.Struct({
    status: Schema.Literal("PAID"),
    amount,
    cancellations: orAbsent(Schema.Array(CancellationFacts))
  }),
  PARTIAL_CANCELLED: Cancelled("PARTIAL_CANCELLED"),
  CANCELLED: Cancelled("CANCELLED")
}

export type PaymentFacts = (typeof members)[keyof typeof members]["Type"] | Wire.Unrecognized<"status">

export const PaymentFacts: Schema.Codec<PaymentFacts, unknown> = Wire.openUnion<PaymentFacts, unknown, "status">(
  "status",
  members
)
