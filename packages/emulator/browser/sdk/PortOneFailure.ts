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
