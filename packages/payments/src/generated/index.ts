/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as Layer from "effect/Layer"
import type { PortOneClient } from "@effect-portone/core/PortOneClient"
import { BillingKeys } from "./BillingKeys.ts"
import { CashReceipts } from "./CashReceipts.ts"
import { CheckoutProfiles } from "./CheckoutProfiles.ts"
import { IdentityVerifications } from "./IdentityVerifications.ts"
import { Payments } from "./Payments.ts"
import { PaymentSchedules } from "./PaymentSchedules.ts"
import { PaymentSessions } from "./PaymentSessions.ts"
import { PgSpecific } from "./PgSpecific.ts"
import { Promotions } from "./Promotions.ts"
import { Reconciliation } from "./Reconciliation.ts"

export * from "./Shared.ts"
export * from "./Payments.ts"
export * from "./BillingKeys.ts"
export * from "./PaymentSchedules.ts"
export * from "./CashReceipts.ts"
export * from "./Promotions.ts"
export * from "./IdentityVerifications.ts"
export * from "./PaymentSessions.ts"
export * from "./CheckoutProfiles.ts"
export * from "./PgSpecific.ts"
export * from "./Reconciliation.ts"

/**
 * Builds every service of this package over the `PortOneClient` in its context.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import * as payments from "@effect-portone/payments"
 * import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
 * import { Layer } from "effect"
 *
 * const live = payments.layer.pipe(
 *   Layer.provide(PortOneClient.layerConfig()),
 *   Layer.provide(NodeHttpClient.layerUndici)
 * )
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layer: Layer.Layer<
  | Payments
  | BillingKeys
  | PaymentSchedules
  | CashReceipts
  | Promotions
  | IdentityVerifications
  | PaymentSessions
  | CheckoutProfiles
  | PgSpecific
  | Reconciliation,
  never,
  PortOneClient
> = Layer.fresh(
  Layer.mergeAll(
    Payments.layer,
    BillingKeys.layer,
    PaymentSchedules.layer,
    CashReceipts.layer,
    Promotions.layer,
    IdentityVerifications.layer,
    PaymentSessions.layer,
    CheckoutProfiles.layer,
    PgSpecific.layer,
    Reconciliation.layer
  )
)
