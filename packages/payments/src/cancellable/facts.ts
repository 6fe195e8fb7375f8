/**
 * The fields of a payment that tell what can be cancelled of it, and no others.
 */
import * as Schema from "effect/Schema"
import * as Wire from "@effect-portone/core/Wire"
import { orAbsent } from "../facts/readFacts.ts"
import type { Payment } from "../generated/Payments.ts"

const perhaps = Schema.optionalKey(Schema.Unknown)

const cancellation = { id: perhaps, reason: perhaps }

const Ended = <const Status extends string>(status: Status) =>
  Wire.lazy(() => Schema.Struct({ ...cancellation, status: Schema.Literal(status) }))

const Requested = Wire.lazy(() =>
  Schema.Struct({
    ...cancellation,
    status: Schema.Literal("REQUESTED"),
    totalAmount: Wire.Int64
  })
)

const listed = { REQUESTED: Requested, SUCCEEDED: Ended("SUCCEEDED"), FAILED: Ended("FAILED") }

/** The facts of a cancellation. What one is about to give back can be read. */
export type ListedFacts = (typeof listed)[keyof typeof listed]["Type"] | Wire.Unrecognized<"status">

const Paid = <const Status extends string>(status: Status) =>
  Wire.lazy(() =>
    Schema.Struct({
      id: perhaps,
      status: Schema.Literal(status),
      amount: Schema.Struct({ paid: Wire.Int64, cancelled: Wire.Int64 }),
      cancellations: orAbsent(Schema.Array(Wire.openUnion<ListedFacts, unknown, "status">("status", listed)))
    })
  )

const Unpaid = <const Status extends string>(status: Status) =>
  Wire.lazy(() => Schema.Struct({ id: perhaps, status: Schema.Literal(status) }))

const statuses = {
  PAID: Paid("PAID"),
  PARTIAL_CANCELLED: Paid("PARTIAL_CANCELLED"),
  CANCELLED: Paid("CANCELLED"),
  READY: Unpaid("READY"),
  PAY_PENDING: Unpaid("PAY_PENDING"),
  VIRTUAL_ACCOUNT_ISSUED: Unpaid("VIRTUAL_ACCOUNT_ISSUED"),
  FAILED: Unpaid("FAILED")
} satisfies Readonly<Record<Exclude<Payment["status"], "UNRECOGNIZED">, Schema.Constraint>>

/** The facts of a payment that tell what can be cancelled of it. Each payment has them. */
export type CancellableFacts = (typeof statuses)[keyof typeof statuses]["Type"] | Wire.Unrecognized<"status">

export const CancellableFacts: Schema.Codec<CancellableFacts, unknown> = Wire.openUnion<
  CancellableFacts,
  unknown,
  "status"
>("status", statuses)
