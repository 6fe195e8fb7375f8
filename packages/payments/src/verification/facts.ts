/**
 * The fields of a payment that a verification decides on, and no others.
 */
import * as Schema from "effect/Schema"
import * as Wire from "@effect-portone/core/Wire"
import { orAbsent } from "../facts/readFacts.ts"
import type { Expected } from "./expected.ts"

// A store, a name and data are decided on only where they are expected, and are looked at then.
const perhaps = Schema.optionalKey(Schema.Unknown)

const everyPayment = { id: Schema.String, storeId: perhaps }

// That there is one decides, and how much it gives back is a detail.
const cancellation = { totalAmount: perhaps }

/** A cancellation: whether it was carried out, or is about to be, and how much it gives back. */
const Cancellation = Wire.openUnion<
  | { readonly status: "FAILED" }
  | { readonly status: "REQUESTED" | "SUCCEEDED"; readonly totalAmount?: unknown }
  | Wire.Unrecognized<"status">,
  unknown,
  "status"
>("status", {
  FAILED: Wire.lazy(() => Schema.Struct({ status: Schema.Literal("FAILED") })),
  REQUESTED: Wire.lazy(() => Schema.Struct({ status: Schema.Literal("REQUESTED"), ...cancellation })),
  SUCCEEDED: Wire.lazy(() => Schema.Struct({ status: Schema.Literal("SUCCEEDED"), ...cancellation }))
})

const amount = { total: Wire.Int64, cancelled: Wire.Int64 }

/** The fields of a payment that moved money: how much, in which currency, and what was given back. */
const everyMovement = {
  ...everyPayment,
  currency: Schema.String,
  amount: Schema.Struct(amount),
  cancellations: orAbsent(Schema.Array(Cancellation))
}

const Waiting = <const Status extends string>(status: Status) =>
  Wire.lazy(() => Schema.Struct({ ...everyPayment, status: Schema.Literal(status) }))

const Cancelled = <const Status extends string>(status: Status) =>
  Wire.lazy(() =>
    Schema.Struct({
      ...everyMovement,
      status: Schema.Literal(status),
      // Details, where they can be read.
      amount: Schema.Struct({ ...amount, discount: perhaps, paid: perhaps }),
      channel: perhaps
    })
  )

const Failed = Wire.lazy(() =>
  Schema.Struct({
    ...everyPayment,
    status: Schema.Literal("FAILED"),
    // A detail, which decides nothing.
    failure: perhaps
  })
)

const Paid = Wire.lazy(() =>
  Schema.Struct({
    ...everyMovement,
    status: Schema.Literal("PAID"),
    amount: Schema.Struct({ ...amount, discount: Wire.Int64, paid: Wire.Int64 }),
    channel: Schema.Struct({ type: Schema.String }),
    disputes: orAbsent(Schema.Array(Schema.Struct({ status: Schema.String }))),
    orderName: perhaps,
    customData: perhaps
  })
)

const members = {
  READY: Waiting("READY"),
  PAY_PENDING: Waiting("PAY_PENDING"),
  VIRTUAL_ACCOUNT_ISSUED: Waiting("VIRTUAL_ACCOUNT_ISSUED"),
  FAILED: Failed,
  CANCELLED: Cancelled("CANCELLED"),
  PARTIAL_CANCELLED: Cancelled("PARTIAL_CANCELLED"),
  PAID: Paid
}

export type PaidFacts = typeof Paid.Type

export type MovementFacts = PaidFacts | typeof members.CANCELLED.Type | typeof members.PARTIAL_CANCELLED.Type

export type PaymentFacts = (typeof members)[keyof typeof members]["Type"] | Wire.Unrecognized<"status">

const PaymentFacts = Wire.openUnion<PaymentFacts, unknown, "status">("status", members)

const isText = (value: unknown): boolean => typeof value === "string"

const isTextOrAbsent = (value: unknown): boolean => isText(value) || value === undefined || value === null

/** Returns the Schema of what is decided on, with the fields that are expected. */
export const factsFor = ({ customData, orderName, storeId }: Expected): Schema.Codec<PaymentFacts, unknown> =>
  PaymentFacts.check(
    Schema.makeFilter((facts) => {
      if (facts.status === "UNRECOGNIZED") return undefined
      if (storeId !== undefined && !isText(facts.storeId)) return { path: ["storeId"], issue: "Expected a string" }
      if (facts.status !== "PAID") return undefined
      // Each payment has a name, and none needs data of the shop's own.
      if (orderName !== undefined && !isText(facts.orderName)) {
        return { path: ["orderName"], issue: "Expected a string" }
      }
      return customData === undefined || isTextOrAbsent(facts.customData)
        ? undefined
        : { path: ["customData"], issue: "Expected a string" }
    })
  )
