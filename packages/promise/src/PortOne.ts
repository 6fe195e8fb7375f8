/**
 * PortOne's whole API as promises.
 *
 * @since 0.1.0
 */
import type { PortOneRequest, PortOneResponse } from "@effect-portone/core/PortOneClient"
import { type AllPaymentsOperations, createAllPayments } from "./AllPayments.ts"
import type { CallOptions } from "./CallOptions.ts"
import { createServices, type Services } from "./generated/index.ts"
import { sendRequest } from "./Operation.ts"
import { createPaymentVerification, type PaymentVerificationOperations } from "./PaymentVerification.ts"
import { type ClientOptions, createClient, type PromiseClient } from "./PromiseClient.ts"
import { createUnknownOutcome, type UnknownOutcomeOperations } from "./UnknownOutcome.ts"

/**
 * Every operation of PortOne's API, by its service, over one client.
 *
 * @category models
 * @since 0.1.0
 */
export interface PortOne extends PromiseClient, Services {
  /** Verifies that a payment is what was ordered. */
  readonly paymentVerification: PaymentVerificationOperations
  /** Finds out whether a charge or a refund of unknown outcome happened. */
  readonly unknownOutcome: UnknownOutcomeOperations
  /** Gives every payment of a period. */
  readonly allPayments: AllPaymentsOperations
  /** Sends a request that no operation describes yet. */
  readonly request: (request: PortOneRequest, options?: CallOptions) => Promise<PortOneResponse<unknown>>
}

/**
 * Makes a client with every operation. Throws if the secret or a setting cannot be used. Make it once, and not for each
 * request.
 *
 * @example
 * ```ts
 * import { createPortOne } from "@effect-portone/promise"
 *
 * await using portone = createPortOne({ apiSecret: process.env["PORTONE_API_SECRET"] })
 *
 * const payment = await portone.payments.getPayment({ paymentId: "4f2d0c9a" })
 * if (payment.status === "PAID") console.log(payment.amount.total)
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const createPortOne = (options: ClientOptions = {}): PortOne => {
  const client = createClient(options)
  return {
    ...client,
    ...createServices(client),
    paymentVerification: createPaymentVerification(client),
    unknownOutcome: createUnknownOutcome(client),
    allPayments: createAllPayments(client),
    request: (request, options) => sendRequest(client, request, options)
  }
}
