/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as Layer from "effect/Layer"
import type { PortOneClient } from "@effect-portone/core/PortOneClient"
import { Accounts } from "./Accounts.ts"
import { AccountTransfers } from "./AccountTransfers.ts"
import { AdditionalFeePolicies } from "./AdditionalFeePolicies.ts"
import { BulkAccountTransfers } from "./BulkAccountTransfers.ts"
import { BulkPayouts } from "./BulkPayouts.ts"
import { Companies } from "./Companies.ts"
import { Contracts } from "./Contracts.ts"
import { Counterparties } from "./Counterparties.ts"
import { DiscountSharePolicies } from "./DiscountSharePolicies.ts"
import { Partners } from "./Partners.ts"
import { PartnerSettlements } from "./PartnerSettlements.ts"
import { Payouts } from "./Payouts.ts"
import { PlatformSettings } from "./PlatformSettings.ts"
import { TaxInvoices } from "./TaxInvoices.ts"
import { Transfers } from "./Transfers.ts"

export * from "./Shared.ts"
export * from "./Partners.ts"
export * from "./Contracts.ts"
export * from "./AdditionalFeePolicies.ts"
export * from "./DiscountSharePolicies.ts"
export * from "./Transfers.ts"
export * from "./PartnerSettlements.ts"
export * from "./Payouts.ts"
export * from "./BulkPayouts.ts"
export * from "./AccountTransfers.ts"
export * from "./BulkAccountTransfers.ts"
export * from "./Accounts.ts"
export * from "./Companies.ts"
export * from "./PlatformSettings.ts"
export * from "./TaxInvoices.ts"
export * from "./Counterparties.ts"

/**
 * Builds every service of this package over the `PortOneClient` in its context.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import * as platform from "@effect-portone/platform"
 * import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
 * import { Layer } from "effect"
 *
 * const live = platform.layer.pipe(
 *   Layer.provide(PortOneClient.layerConfig()),
 *   Layer.provide(NodeHttpClient.layerUndici)
 * )
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layer: Layer.Layer<
  | Partners
  | Contracts
  | AdditionalFeePolicies
  | DiscountSharePolicies
  | Transfers
  | PartnerSettlements
  | Payouts
  | BulkPayouts
  | AccountTransfers
  | BulkAccountTransfers
  | Accounts
  | Companies
  | PlatformSettings
  | TaxInvoices
  | Counterparties,
  never,
  PortOneClient
> = Layer.fresh(
  Layer.mergeAll(
    Partners.layer,
    Contracts.layer,
    AdditionalFeePolicies.layer,
    DiscountSharePolicies.layer,
    Transfers.layer,
    PartnerSettlements.layer,
    Payouts.layer,
    BulkPayouts.layer,
    AccountTransfers.layer,
    BulkAccountTransfers.layer,
    Accounts.layer,
    Companies.layer,
    PlatformSettings.layer,
    TaxInvoices.layer,
    Counterparties.layer
  )
)
