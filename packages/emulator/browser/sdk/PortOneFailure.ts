/**
 * Makes the errors of the SDK. PortOne's package knows them by their field `__portOneErrorType`, also for `instanceof`.
 */
import type { CheckoutKind, CheckoutResult } from "../../src/checkout/CheckoutProtocol.ts"

/** The result of a failure, as an error. */
export type PortOneFailure = Error & CheckoutResult & { readonly __portOneErrorType: string }

const types = {
  PAYMENT: "PaymentError",
  ISSUE_BILLING_KEY: "IssueBillingKeyError",
  ISSUE_BILLING_KEY_AND_PAY: "IssueBillingKeyAndPayError",
  IDENTITY_VERIFICATION: "IdentityVerificationError"
} as const

const loadTypes: Partial<Record<CheckoutKind, string>> = {
  PAYMENT: "LoadPaymentUIError",
  ISSUE_BILLING_KEY: "LoadIssueBillingKeyUIError"
}

/** Makes the error of a failure. A UI that cannot be loaded has errors of another type than what is done in it. */
export const portOneFailure = (result: CheckoutResult, isLoading = false): PortOneFailure => {
  const kind = result.transactionType
  const type = (isLoading ? loadTypes[kind] : undefined) ?? types[kind]
  return Object.assign(new Error(result.message), { ...result, __portOneErrorType: type })
}

/** Returns the result that an error was made of. Throws any other error. */
export const resultOf = (error: unknown): CheckoutResult => {
  if (!(error instanceof Error && "__portOneErrorType" in error)) throw error
  // Only `portOneFailure` makes such errors.
  const { __portOneErrorType: _, ...result } = error as PortOneFailure
  // Spreading leaves out the message of an error.
  return { ...result, message: error.message }
}
