/**
 * A payment that was verified.
 *
 * @since 0.1.0
 */
import type { Read } from "../facts/readFacts.ts"
import type { PaidPayment } from "../generated/Payments.ts"
import type { PaidFacts } from "./facts.ts"

/**
 * A payment that is paid and matches the order. The fields that were checked are always there. All others are as in
 * {@link PaidPayment}, and one that is missing or odd in PortOne's answer is absent.
 *
 * @category models
 * @since 0.1.0
 */
export interface VerifiedPayment extends Partial<
  Omit<PaidPayment, "status" | "id" | "channel" | "currency" | "amount">
> {
  readonly status: "PAID"
  /** The payment's id, which the merchant chose. */
  readonly id: string
  /** The channel it went through; its `type` tells test from live. */
  readonly channel: Pick<PaidPayment["channel"], "type"> & Partial<PaidPayment["channel"]>
  /** The currency, as its ISO 4217 code. */
  readonly currency: PaidPayment["currency"]
  /** The amounts, in minor units. */
  readonly amount: Pick<PaidPayment["amount"], "total" | "discount" | "paid" | "cancelled"> &
    Partial<PaidPayment["amount"]>
}

/** Returns the payment, or the checked facts with all other fields of it that could be read. */
export const verified = (
  { fields, fieldsWithin, payment }: Read<unknown>,
  { amount, channel, currency, id, status }: PaidFacts
): VerifiedPayment =>
  payment?.status === "PAID"
    ? payment
    : {
        status,
        id,
        currency,
        // Each is a field of a paid payment, of its channel or of its amount, and whole.
        channel: { ...(fieldsWithin("channel") as Partial<PaidPayment["channel"]>), ...channel },
        amount: { ...(fieldsWithin("amount") as Partial<PaidPayment["amount"]>), ...amount },
        ...(fields as Partial<PaidPayment>)
      }
