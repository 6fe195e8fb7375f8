/**
 * @since 0.1.0
 */
export {
  type Decline,
  type EmulatorControl,
  NotInState,
  type OpenBillingKey,
  type OpenPayment,
  type PaymentOf,
  type ReceivedRequest,
  Snapshot,
  SnapshotError,
  type UpdateBillingKey,
  type WebhookDelivery
} from "./EmulatorControl.ts"
export { webhookSecret, type WebhookOptions } from "./EmulatorWebhooks.ts"
export { PortOneApi } from "./generated/index.ts"
export type {
  BankDecision,
  BulkPayoutOf,
  EnabledServices,
  PartnerSettlementsOf,
  PlatformControl,
  Remittance,
  SettlementRounding,
  SettlementRoundingMode
} from "./PlatformControl.ts"
export type { CreatePromotion, PromotionControl, PromotionOf } from "./PromotionControl.ts"
export {
  type Options,
  PortOneEmulator,
  type ServeOptions,
  type ServerOptions,
  type StrictOptions
} from "./PortOneEmulator.ts"
export {
  type ClockMove,
  type EmulatorTime,
  type Promised,
  type StartedEmulator,
  startEmulator,
  type StartOptions,
  type StartWebhookOptions
} from "./StartedEmulator.ts"
export type {
  BulkIssuance,
  BusinessChange,
  CounterpartyCertificate,
  NtsDecision,
  TaxOfficeAnswer,
  TaxOfficeControl
} from "./TaxOfficeControl.ts"
