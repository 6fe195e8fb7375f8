/**
 * Puts `window.PortOne` on a merchant's page, in the place of PortOne's script: its functions, with its names.
 */
import type { CheckoutResult } from "../../src/checkout/CheckoutProtocol.ts"
import type { PortOneFailure } from "./PortOneFailure.ts"
import { run } from "./Request.ts"
import { makeUi } from "./Ui.ts"

interface PaymentCallbacks {
  readonly onPaymentSuccess: (response: CheckoutResult) => void
  readonly onPaymentFail: (error: PortOneFailure) => void
}

interface IssueCallbacks {
  readonly onIssueBillingKeySuccess: (response: CheckoutResult) => void
  readonly onIssueBillingKeyFail: (error: PortOneFailure) => void
}

const paymentUi = makeUi("PAYMENT")
const issueUi = makeUi("ISSUE_BILLING_KEY")

const PortOne = {
  requestPayment: (request: unknown) => run("PAYMENT", request),
  requestIdentityVerification: (request: unknown) => run("IDENTITY_VERIFICATION", request),
  requestIssueBillingKey: (request: unknown) => run("ISSUE_BILLING_KEY", request),
  requestIssueBillingKeyAndPay: (request: unknown) => run("ISSUE_BILLING_KEY_AND_PAY", request),
  loadPaymentUI: async (request: unknown, callbacks: PaymentCallbacks) =>
    paymentUi.load(request, { success: callbacks.onPaymentSuccess, fail: callbacks.onPaymentFail }),
  loadIssueBillingKeyUI: async (request: unknown, callbacks: IssueCallbacks) =>
    issueUi.load(request, { success: callbacks.onIssueBillingKeySuccess, fail: callbacks.onIssueBillingKeyFail }),
  updateLoadPaymentUIRequest: paymentUi.update,
  updateLoadIssueBillingKeyUIRequest: issueUi.update
}

Object.assign(window, { PortOne })
