/**
 * @since 0.1.0
 */
export * as AllPayments from "./AllPayments.ts"
export * as CancellableAmount from "./CancellableAmount.ts"
export * as PaymentId from "./PaymentId.ts"
export * as PaymentVerification from "./PaymentVerification.ts"
export * as PgRules from "./PgRules.ts"
export * as UnknownOutcome from "./UnknownOutcome.ts"
export * from "./generated/index.ts"
