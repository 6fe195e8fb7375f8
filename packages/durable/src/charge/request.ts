/**
 * Describes the request of a charge and its end, as they stand in the ledger.
 */
import * as Schema from "effect/Schema"
import { Currency } from "@effect-portone/core/generated/Shared"
import { PaymentAmountInput } from "@effect-portone/payments"
import type { Formats } from "../orders/formats.ts"

/**
 * The request of a charge.
 *
 * It stands in the database as it is: put no name, phone number or e-mail address in it. What PortOne needs of those is
 * looked up when the charge is sent.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChargeRequest {
  /** The payment's id, and that of the order: one payment is charged once. */
  readonly paymentId: string
  /** The customer to charge: the id of a customer or of a subscription in your own books. */
  readonly customer: string
  /** The total in minor units, or with its tax parts. */
  readonly amount: number | PaymentAmountInput
  /** The currency, as its ISO 4217 code. */
  readonly currency: Currency
  /** The name of the order on pages and statements. */
  readonly orderName: string
  /** The store; the client's default when absent. */
  readonly storeId?: string | undefined
}

export const ChargeRequest: Schema.Codec<ChargeRequest, unknown> = Schema.Struct({
  paymentId: Schema.NonEmptyString,
  customer: Schema.NonEmptyString,
  amount: Schema.Union([Schema.Int, PaymentAmountInput]),
  currency: Currency,
  orderName: Schema.NonEmptyString,
  storeId: Schema.optional(Schema.String)
})

/**
 * The end of a charge.
 *
 * - `Paid`: PortOne charged it, once.
 * - `Declined`: the PG declined every try, or there was nothing to charge.
 * - `Refused`: PortOne refused the request itself; to send it again as it is would not help.
 * - `Cancelled`: it was cancelled before it was carried out.
 *
 * @category models
 * @since 0.1.0
 */
export type ChargeEnd =
  | { readonly _tag: "Paid"; readonly paymentId: string }
  | {
      readonly _tag: "Declined"
      readonly paymentId: string
      /** The PG's code for the last decline, or the tag of PortOne's error; `NoBillingKey` if there was none. */
      readonly code?: string | undefined
    }
  | { readonly _tag: "Refused"; readonly paymentId: string; readonly error: string }
  | { readonly _tag: "Cancelled"; readonly paymentId: string }

export const ChargeEnd: Schema.Codec<ChargeEnd, unknown> = Schema.Union([
  Schema.Struct({ _tag: Schema.tag("Paid"), paymentId: Schema.String }),
  Schema.Struct({
    _tag: Schema.tag("Declined"),
    paymentId: Schema.String,
    code: Schema.optional(Schema.String)
  }),
  Schema.Struct({ _tag: Schema.tag("Refused"), paymentId: Schema.String, error: Schema.String }),
  Schema.Struct({ _tag: Schema.tag("Cancelled"), paymentId: Schema.String })
])

export const requests: Formats<ChargeRequest> = [ChargeRequest]
export const ends: Formats<ChargeEnd> = [ChargeEnd]
