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
export * from "./WebhookDeduplication.ts"
export * from "./WebhookError.ts"
export * from "./WebhookEvent.ts"
export * from "./WebhookEventTypes.ts"
export * from "./WebhookHttp.ts"
export * from "./WebhookSigning.ts"
export * from "./WebhookVerification.ts"
