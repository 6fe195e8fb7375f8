/**
 * Webhooks: what PortOne tells a program without being asked.
 *
 * - `verify` says whether one is PortOne's and gives its event; `match` runs what a program does about it.
 * - `toHttpEffect` is the whole endpoint for a router of `effect/http`, and `toWebHandler` for every other framework.
 * - `makeDeduplication` keeps a webhook that comes again from being handled again.
 * - `sign` makes one for a test.
 *
 * @since 0.1.0
 */
export * from "./webhook/deduplication.ts"
export * from "./webhook/errors.ts"
export * from "./webhook/event.ts"
export * from "./webhook/eventTypes.ts"
export * from "./webhook/http.ts"
export * from "./webhook/signing.ts"
export * from "./webhook/verification.ts"
