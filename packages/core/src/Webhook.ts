/**
 * Webhooks: the requests by which PortOne reports events.
 *
 * - `verify` checks that PortOne sent a webhook and returns its event; `match` runs the program's function for the
 *   event.
 * - `toHttpEffect` is the whole endpoint for a router of `effect/http`, and `toWebHandler` for every other framework.
 * - `secretsConfig` reads the webhook secrets from the environment, and fails as the program starts if one is wrong.
 * - `makeDeduplication` prevents that a webhook which comes again is handled again.
 * - `sign` makes a webhook for a test.
 *
 * @since 0.1.0
 */
export { ConfirmRefused } from "./webhook/confirm.ts"
export * from "./webhook/deduplication.ts"
export * from "./webhook/errors.ts"
export * from "./webhook/event.ts"
export * from "./webhook/eventTypes.ts"
export * from "./webhook/http.ts"
export * from "./webhook/secretsConfig.ts"
export * from "./webhook/signing.ts"
export * from "./webhook/verification.ts"
