/**
 * Makes the errors of the SDK. PortOne's package knows them by their field `__portOneErrorType`, also for `instanceof`.
 */
import type { CheckoutResult } from "../../src/checkout/CheckoutProtocol.ts"

const types = {
  PAYMENT: "PaymentError",
  ISSUE_BILLING_KEY: "IssueBillingKeyError",
  ISSUE_BILLING_KEY_AND_PAY: "IssueBillingKeyAndPayError",
  IDENTITY_VERIFICATION: "IdentityVerificationError"
} as const

/** The result of a failure, as an error. */
export class PortOneFailure extends Error {
  readonly __portOneErrorType: string

  constructor(result: CheckoutResult, type: string = types[result.transactionType]) {
    super(result.message)
    this.__portOneErrorType = type
    Object.assign(this, result)
  }
}
