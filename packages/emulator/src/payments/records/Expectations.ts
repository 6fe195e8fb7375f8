/**
 * Compares a payment with what the merchant expects of it: what was registered before a browser asked for the payment,
 * and what a confirmation says.
 */
import * as Schema from "effect/Schema"
import type { ConfirmPaymentInput } from "@effect-portone/payments/generated/Payments"
import { InformationMismatchError } from "@effect-portone/payments/generated/Shared"
import type { Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { isMeant } from "./PageStores.ts"
import { type PaymentKey, rowOf, type StoredPayment, withStore } from "./Payments.ts"
import type { Attempt } from "./PaymentStates.ts"

/** The expectations of a payment. An absent field is not compared. */
export interface Expected {
  readonly totalAmount?: number
  readonly taxFreeAmount?: number
  readonly currency?: string
}

/** The registered expectations, by payment. */
const preregistrations: Table.Table<Expected> = Table.make(
  "preregistrations",
  Schema.Struct({
    totalAmount: Schema.optionalKey(Schema.Finite),
    taxFreeAmount: Schema.optionalKey(Schema.Finite),
    currency: Schema.optionalKey(Schema.String)
  })
)

/**
 * Returns what was registered for a payment, which may be nothing. For a payment of a page, a registration that named
 * no store counts as well.
 */
export const registeredOf = (store: Store, key: PaymentKey): Expected => {
  const rows = store.table(preregistrations)
  const { paymentId, storeId } = withStore(store, key)
  const ofPage = storeId !== undefined && isMeant(store, storeId, undefined)
  return rows.get(rowOf({ paymentId, storeId })) ?? (ofPage ? rows.get(rowOf({ paymentId })) : undefined) ?? {}
}

/** Registers what is expected of a payment, instead of what was registered before. */
export const putRegistered = (store: Store, key: PaymentKey, expected: Expected): void =>
  store.table(preregistrations).put(rowOf(key), expected)

/** Returns a sentence about the first field in which the payment is not as expected, if there is one. */
export const mismatchOf = (
  { amount, currency }: Pick<StoredPayment, "amount" | "currency">,
  expected: {
    readonly totalAmount?: number | undefined
    readonly taxFreeAmount?: number | undefined
    readonly currency?: string | undefined
  }
): string | undefined => {
  const comparisons = [
    ["totalAmount", expected.totalAmount, amount.total],
    ["taxFreeAmount", expected.taxFreeAmount, amount.taxFree],
    ["currency", expected.currency, currency]
  ] as const
  const wrong = comparisons.find(([, wanted, actual]) => wanted !== undefined && wanted !== actual)
  return wrong === undefined ? undefined : `${wrong[0]} is ${wrong[1]}, but the payment's is ${wrong[2]}`
}

/** The part of a confirmation that tells of the payment. */
type Confirmation = Omit<ConfirmPaymentInput, "paymentToken">

const mismatchOfConfirmation = (store: Store, attempt: Attempt, confirmation: Confirmation): string | undefined => {
  const { isTest, txId } = confirmation
  if (txId !== undefined && txId !== attempt.transactionId) return "txId is that of another attempt"
  if (isTest !== undefined && isTest !== (attempt.channel.type === "TEST")) {
    return `isTest is ${isTest}, but the channel is ${attempt.channel.type}`
  }
  return mismatchOf(attempt, confirmation) ?? mismatchOf(attempt, registeredOf(store, confirmation))
}

/**
 * Returns the refusal of an attempt that differs from its confirmation, or from what was registered for the payment.
 */
export const refusalToConfirm = (
  store: Store,
  attempt: Attempt,
  confirmation: Confirmation
): InformationMismatchError | undefined => {
  const message = mismatchOfConfirmation(store, attempt, confirmation)
  return message === undefined ? undefined : new InformationMismatchError({ message })
}
