/**
 * Payments as the emulator keeps them, with every field that PortOne's document requires. An answer of PortOne's may
 * lack some, if it is about a record from before they were added. The emulator has no such records, and answers with
 * all of these fields.
 */
import * as Schema from "effect/Schema"
import * as Generated from "@effect-portone/payments/generated/Payments"

/** The type with these fields present. */
export type With<A, Field extends keyof A> = A & { readonly [F in Field]-?: Exclude<A[F], undefined> }

/** Makes the Schema refuse a value without one of these fields. */
export const withFields = <A, Field extends keyof A>(
  schema: Schema.Codec<A, unknown>,
  ...fields: ReadonlyArray<Field>
): Schema.Codec<With<A, Field>, unknown> =>
  schema.pipe(Schema.refine((value: A): value is With<A, Field> => fields.every((field) => value[field] !== undefined)))

export type ReadyPayment = With<Generated.ReadyPayment, "origin">
export const ReadyPayment: Schema.Codec<ReadyPayment, unknown> = withFields(Generated.ReadyPayment, "origin")

export type PayPendingPayment = With<Generated.PayPendingPayment, "origin" | "transactionId">
export const PayPendingPayment: Schema.Codec<PayPendingPayment, unknown> = withFields(
  Generated.PayPendingPayment,
  "origin",
  "transactionId"
)

export type VirtualAccountIssuedPayment = With<Generated.VirtualAccountIssuedPayment, "origin">
export const VirtualAccountIssuedPayment: Schema.Codec<VirtualAccountIssuedPayment, unknown> = withFields(
  Generated.VirtualAccountIssuedPayment,
  "origin"
)

export type FailedPayment = With<Generated.FailedPayment, "origin">
export const FailedPayment: Schema.Codec<FailedPayment, unknown> = withFields(Generated.FailedPayment, "origin")

export type PaidPayment = With<Generated.PaidPayment, "disputes" | "origin">
export const PaidPayment: Schema.Codec<PaidPayment, unknown> = withFields(Generated.PaidPayment, "disputes", "origin")

export type PartialCancelledPayment = With<Generated.PartialCancelledPayment, "origin">
export const PartialCancelledPayment: Schema.Codec<PartialCancelledPayment, unknown> = withFields(
  Generated.PartialCancelledPayment,
  "origin"
)

export type CancelledPayment = With<Generated.CancelledPayment, "origin">
export const CancelledPayment: Schema.Codec<CancelledPayment, unknown> = withFields(
  Generated.CancelledPayment,
  "origin"
)
