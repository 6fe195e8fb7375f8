/**
 * Describes the request of a refund and its end, as they stand in the ledger.
 */
import * as Schema from "effect/Schema"
import { cancelPayment, type CancelPaymentInput } from "@effect-portone/payments"
import type { Formats } from "../orders/formats.ts"

/**
 * The request of a refund.
 *
 * It stands in the database as it is, and its reason in PortOne's console: put no name, phone number or e-mail address
 * in it.
 *
 * @category models
 * @since 0.1.0
 */
export interface RefundRequest {
  /** The id of the refund in your own books, and that of the order. */
  readonly refundId: string
  /** The payment to give back. */
  readonly paymentId: string
  /** The amount to give back, in minor units; all that is left when absent. */
  readonly amount?: number | undefined
  /** The tax-free part of the amount, in minor units. */
  readonly taxFreeAmount?: number | undefined
  /** The VAT of the amount, in minor units. */
  readonly vatAmount?: number | undefined
  /** The reason of the refund. A mark of the refund is put before it, by which its cancellation is found again. */
  readonly reason: string
  /** Who asks for it. */
  readonly requester?: CancelPaymentInput["requester"]
  /** The store; the client's default when absent. */
  readonly storeId?: string | undefined
}

const requesters = ["CUSTOMER", "ADMIN"] satisfies ReadonlyArray<NonNullable<CancelPaymentInput["requester"]>>

export const RefundRequest: Schema.Codec<RefundRequest, unknown> = Schema.Struct({
  refundId: Schema.NonEmptyString,
  paymentId: Schema.NonEmptyString,
  amount: Schema.optional(Schema.Int),
  taxFreeAmount: Schema.optional(Schema.Int),
  vatAmount: Schema.optional(Schema.Int),
  reason: Schema.NonEmptyString,
  requester: Schema.optional(Schema.Literals(requesters)),
  storeId: Schema.optional(Schema.String)
})

/**
 * The end of a refund.
 *
 * - `Refunded`: the PG gave the money back, once.
 * - `Declined`: the PG refused to, at every try.
 * - `Refused`: PortOne refused the request itself, such as one for more than is left.
 * - `Cancelled`: it was cancelled before it was carried out.
 *
 * @category models
 * @since 0.1.0
 */
export type RefundEnd =
  | {
      readonly _tag: "Refunded"
      readonly refundId: string
      /** PortOne's id of the cancellation, if its answer told it. */
      readonly cancellationId?: string | undefined
    }
  | { readonly _tag: "Declined"; readonly refundId: string; readonly code?: string | undefined }
  | { readonly _tag: "Refused"; readonly refundId: string; readonly error: string }
  | { readonly _tag: "Cancelled"; readonly refundId: string }

export const RefundEnd: Schema.Codec<RefundEnd, unknown> = Schema.Union([
  Schema.Struct({
    _tag: Schema.tag("Refunded"),
    refundId: Schema.String,
    cancellationId: Schema.optional(Schema.String)
  }),
  Schema.Struct({ _tag: Schema.tag("Declined"), refundId: Schema.String, code: Schema.optional(Schema.String) }),
  Schema.Struct({ _tag: Schema.tag("Refused"), refundId: Schema.String, error: Schema.String }),
  Schema.Struct({ _tag: Schema.tag("Cancelled"), refundId: Schema.String })
])

export const requests: Formats<RefundRequest> = [RefundRequest]
export const ends: Formats<RefundEnd> = [RefundEnd]

/**
 * The part of a refund that the ledger must not hold: the account to pay back to, of a virtual account say.
 *
 * @category models
 * @since 0.1.0
 */
export interface RefundDetails extends Pick<CancelPaymentInput, "refundAccount" | "refundEmail"> {}

export const operation = `${cancelPayment.service}.${cancelPayment.id}`

/** Returns the input of a refund's request. */
export const inputOf = (
  { amount, paymentId, requester, storeId, taxFreeAmount, vatAmount }: RefundRequest,
  details: RefundDetails,
  reason: string,
  cancellable: number | undefined
): CancelPaymentInput => ({
  ...details,
  paymentId,
  storeId,
  amount,
  taxFreeAmount,
  vatAmount,
  reason,
  requester,
  currentCancellableAmount: cancellable
})
