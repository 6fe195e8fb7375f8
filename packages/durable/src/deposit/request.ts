/**
 * Describes the request of a deposit and its end, as they stand in the ledger.
 */
import * as Schema from "effect/Schema"
import { Currency } from "@effect-portone/core/generated/Shared"
import type { Formats } from "../orders/formats.ts"

/**
 * The request of a deposit: a payment that a customer makes later, into a virtual account say.
 *
 * @category models
 * @since 0.1.0
 */
export interface DepositRequest {
  /** The payment's id, and that of the order. */
  readonly paymentId: string
  /** The total and the currency that were ordered. */
  readonly expected: {
    /** The total, in minor units. */
    readonly amount: number
    readonly currency: Currency
    /** The store; the client's default when absent. */
    readonly storeId?: string | undefined
  }
}

export const DepositRequest: Schema.Codec<DepositRequest, unknown> = Schema.Struct({
  paymentId: Schema.NonEmptyString,
  expected: Schema.Struct({ amount: Schema.Int, currency: Currency, storeId: Schema.optional(Schema.String) })
})

/**
 * The end of a deposit.
 *
 * - `Deposited`: the payment is paid, and is what was ordered.
 * - `Expired`: nothing was paid in time. If money comes later, and a webhook tells of it, the order ends again.
 * - `Mismatched`: money came, and is not what was ordered, or was taken back: a person has to look.
 * - `Cancelled`: it was cancelled, and its payment was not paid when it was looked at last. If money comes later, and a
 *   webhook tells of it, the order ends again.
 *
 * @category models
 * @since 0.1.0
 */
export type DepositEnd =
  | { readonly _tag: "Deposited"; readonly paymentId: string }
  | { readonly _tag: "Expired"; readonly paymentId: string }
  | { readonly _tag: "Mismatched"; readonly paymentId: string; readonly error: string }
  | { readonly _tag: "Cancelled"; readonly paymentId: string }

export const DepositEnd: Schema.Codec<DepositEnd, unknown> = Schema.Union([
  Schema.Struct({ _tag: Schema.tag("Deposited"), paymentId: Schema.String }),
  Schema.Struct({ _tag: Schema.tag("Expired"), paymentId: Schema.String }),
  Schema.Struct({ _tag: Schema.tag("Mismatched"), paymentId: Schema.String, error: Schema.String }),
  Schema.Struct({ _tag: Schema.tag("Cancelled"), paymentId: Schema.String })
])

export const requests: Formats<DepositRequest> = [DepositRequest]
export const ends: Formats<DepositEnd> = [DepositEnd]
