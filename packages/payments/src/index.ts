/**
 * @since 0.1.0
 */
export * as PaymentId from "./PaymentId.ts"
export * from "./generated/index.ts"
