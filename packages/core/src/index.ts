/**
 * @since 0.1.0
 */
export * as Answer from "./Answer.ts"
export * as BearerCredentials from "./BearerCredentials.ts"
export { type CallOptions, type Check, type OwnOptions, ownOptionsOf } from "./CallOptions.ts"
export * as CircuitBreaker from "./CircuitBreaker.ts"
export * as ClientErrorReason from "./ClientErrorReason.ts"
export { Credentials } from "./Credentials.ts"
export * as DocumentedError from "./DocumentedError.ts"
export * as Endpoint from "./Endpoint.ts"
export * as Exchange from "./Exchange.ts"
export * as IdempotencyKey from "./IdempotencyKey.ts"
export * as Interruption from "./Interruption.ts"
export * as Money from "./Money.ts"
export * as Paging from "./Paging.ts"
export {
  type Options,
  PortOneClient,
  type PortOneRequest,
  type PortOneResponse,
  type Settings
} from "./PortOneClient.ts"
export { isPortOneClientError, type Outcome, PortOneClientError } from "./PortOneClientError.ts"
export * as RateLimit from "./RateLimit.ts"
export * as RetryBudget from "./RetryBudget.ts"
export * as RetryPolicy from "./RetryPolicy.ts"
export * as ServerTime from "./ServerTime.ts"
export * as SharedReads from "./SharedReads.ts"
export * as Webhook from "./Webhook.ts"
export * as Wire from "./Wire.ts"
export * from "./generated/index.ts"
