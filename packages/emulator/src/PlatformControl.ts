/**
 * Declares the part of an emulator's control that is about the platform: a test acts in the place of PortOne's console
 * and of the banks.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import type * as Effect from "effect/Effect"
import type {
  Bank,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
} from "@effect-portone/core/generated/Shared"
import type { CompletePlatformPayoutByPartnerSettlementIdsError } from "@effect-portone/platform/generated/Payouts"
import type {
  PlatformNotEnabledError,
  PlatformPartnerSettlementsNotFoundError
} from "@effect-portone/platform/generated/Shared"
import type { NotInState } from "./state/NotInState.ts"
import type { TaxOfficeControl } from "./TaxOfficeControl.ts"

/**
 * The services that PortOne enables for a merchant apart from payments.
 *
 * @example
 * ```ts
 * import { type EnabledServices, PortOneEmulator } from "@effect-portone/emulator"
 * import { Effect } from "effect"
 *
 * // From now on every operation about tax invoices fails with `B2bNotEnabledError`.
 * const services: EnabledServices = { b2b: false }
 * const program = Effect.flatMap(PortOneEmulator, (emulator) => emulator.setEnabledServices(services))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface EnabledServices {
  /** Partner settlement. Unchanged when absent; enabled from the start. */
  readonly platform?: boolean | undefined
  /** Tax invoices. Unchanged when absent; enabled from the start. */
  readonly b2b?: boolean | undefined
}

/**
 * Some partner settlements of one of the two modes.
 *
 * @example
 * ```ts
 * import { PortOneEmulator } from "@effect-portone/emulator"
 * import { PartnerSettlements } from "@effect-portone/platform"
 * import { Effect } from "effect"
 *
 * // Withholds all that a partner is to be paid.
 * const withheld = (partnerId: string) =>
 *   Effect.gen(function*() {
 *     const filter = { partnerIds: [partnerId], statuses: ["PAYOUT_PREPARED"] } as const
 *     const { items } = yield* (yield* PartnerSettlements).getPlatformPartnerSettlements({ filter })
 *     const partnerSettlementIds = items.flatMap((item) => (item.type === "UNRECOGNIZED" ? [] : [item.id]))
 *     yield* (yield* PortOneEmulator).withholdPartnerSettlements({ partnerSettlementIds })
 *   })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface PartnerSettlementsOf {
  readonly partnerSettlementIds: ReadonlyArray<string>
  /** True for settlements of the test mode; false when absent. */
  readonly isForTest?: boolean | undefined
}

/**
 * A bulk payout of one of the two modes.
 *
 * @example
 * ```ts
 * import { type BulkPayoutOf, PortOneEmulator } from "@effect-portone/emulator"
 * import { Effect } from "effect"
 *
 * const october: BulkPayoutOf = { bulkPayoutId: "2026-10" }
 * const paid = Effect.flatMap(PortOneEmulator, (emulator) => emulator.executeBulkPayout(october))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface BulkPayoutOf {
  readonly bulkPayoutId: string
  /** True for a bulk payout of the test mode; false when absent. */
  readonly isForTest?: boolean | undefined
}

/**
 * The outcome of moving money to an account, as the bank decides it.
 *
 * @example
 * ```ts
 * import { type BankDecision, PortOneEmulator } from "@effect-portone/emulator"
 * import { Effect } from "effect"
 *
 * const closed: BankDecision = { failReason: "The account is closed." }
 * const failed = (payoutId: string) =>
 *   Effect.flatMap(PortOneEmulator, (emulator) => emulator.decidePayout({ payoutId, ...closed }))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface BankDecision {
  /** The reason why it fails; it succeeds when absent. */
  readonly failReason?: string | undefined
  /** True for one of the test mode, where all succeed; false when absent. */
  readonly isForTest?: boolean | undefined
}

/**
 * A receiver of money that the merchant remits.
 *
 * @example
 * ```ts
 * import { PortOneEmulator, type Remittance } from "@effect-portone/emulator"
 * import { Effect } from "effect"
 *
 * const rent: Remittance = { bank: "SHINHAN", accountNumber: "110123456789", accountHolder: "Hong", amount: 900_000 }
 * const paid = Effect.flatMap(PortOneEmulator, (emulator) => emulator.remit({ remittances: [rent] }))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Remittance {
  readonly bank: Bank
  readonly accountNumber: string
  readonly accountHolder: string
  /** The amount in won. */
  readonly amount: number
  /** The note on the merchant's statement. */
  readonly withdrawalMemo?: string | undefined
  /** The note on the receiver's statement. */
  readonly depositMemo?: string | undefined
}

/**
 * The way in which a fraction of an amount becomes an integer: half up (`OFF`), down, or up. The names are those of
 * PortOne's console.
 *
 * @category models
 * @since 0.1.0
 */
export type SettlementRoundingMode = "OFF" | "DOWN" | "UP"

/**
 * The rounding of the figures of settlements. A figure that is absent stays as it is; all are `OFF` from the start.
 *
 * @example
 * ```ts
 * import { PortOneEmulator, type SettlementRounding } from "@effect-portone/emulator"
 * import { Effect } from "effect"
 *
 * // From now on a fraction of a won stays with the partner.
 * const rounding: SettlementRounding = { platformFee: "DOWN", vat: "DOWN" }
 * const program = Effect.flatMap(PortOneEmulator, (emulator) => emulator.setSettlementRounding(rounding))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface SettlementRounding {
  readonly platformFee?: SettlementRoundingMode | undefined
  readonly additionalFee?: SettlementRoundingMode | undefined
  /** The partner's part of a discount. */
  readonly discountShare?: SettlementRoundingMode | undefined
  /** The VAT of fees and of payments. */
  readonly vat?: SettlementRoundingMode | undefined
}

/**
 * The operations of a test on the platform's wing of an emulator.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlatformControl extends TaxOfficeControl {
  /** Enables or disables services, as a contract with PortOne does. */
  readonly setEnabledServices: (input: EnabledServices) => Effect.Effect<void>
  /**
   * Gathers the transfers whose day has come into partner settlements at once, in both modes. Without this, that
   * happens at the next full hour.
   */
  readonly settleTransfers: Effect.Effect<void>
  /** Withholds partner settlements that are prepared or excluded. */
  readonly withholdPartnerSettlements: (
    input: PartnerSettlementsOf
  ) => Effect.Effect<void, PlatformPartnerSettlementsNotFoundError | NotInState>
  /** Prepares partner settlements again that are withheld, excluded or cancelled, or whose payout failed. */
  readonly releasePartnerSettlements: (
    input: PartnerSettlementsOf
  ) => Effect.Effect<void, PlatformPartnerSettlementsNotFoundError | NotInState>
  /** Excludes partner settlements from payouts that are prepared, withheld or cancelled. */
  readonly excludePartnerSettlements: (
    input: PartnerSettlementsOf
  ) => Effect.Effect<void, PlatformPartnerSettlementsNotFoundError | NotInState>
  /**
   * Makes a bulk payout of partner settlements that are prepared: one payout for each partner, in won. It is carried
   * out by `executeBulkPayout`. Without an id it gets one.
   */
  readonly confirmPayouts: (
    input: PartnerSettlementsOf & { readonly bulkPayoutId?: string | undefined; readonly name?: string | undefined }
  ) => Effect.Effect<
    { readonly bulkPayoutId: string },
    | Exclude<
        CompletePlatformPayoutByPartnerSettlementIdsError,
        ForbiddenError | InvalidRequestError | PlatformNotEnabledError | UnauthorizedError
      >
    | NotInState
  >
  /**
   * Carries out a bulk payout out of the merchant's account: at once, or on a schedule at a multiple of ten minutes. A
   * schedule is moved by another call. Banks transfer nothing from 22:50 to 01:00 in Korea.
   */
  readonly executeBulkPayout: (
    input: BulkPayoutOf & { readonly scheduledAt?: DateTime.Utc | undefined }
  ) => Effect.Effect<void, InvalidRequestError | NotInState>
  /** Stops a bulk payout that is scheduled. It can be carried out again. */
  readonly stopBulkPayout: (input: BulkPayoutOf) => Effect.Effect<void, NotInState>
  /** Cancels payouts that are confirmed, stopped or failed: all of them, or none. */
  readonly cancelPayouts: (input: {
    readonly payoutIds: ReadonlyArray<string>
    readonly isForTest?: boolean | undefined
  }) => Effect.Effect<void, NotInState>
  /** Decides a payout: one that is under way at once, and one that is to come when it is carried out. */
  readonly decidePayout: (input: BankDecision & { readonly payoutId: string }) => Effect.Effect<void, NotInState>
  /** Decides an account transfer that is under way. */
  readonly decideAccountTransfer: (
    input: BankDecision & { readonly accountTransferId: string }
  ) => Effect.Effect<void, NotInState>
  /** Deposits won in the merchant's account. */
  readonly depositToBankAccount: (input: {
    readonly amount: number
    readonly depositorName?: string | undefined
    readonly depositMemo?: string | undefined
    readonly isForTest?: boolean | undefined
  }) => Effect.Effect<{ readonly accountTransferId: string }, InvalidRequestError>
  /** Remits won out of the merchant's account, at once or on a schedule. */
  readonly remit: (input: {
    readonly remittances: ReadonlyArray<Remittance>
    readonly scheduledAt?: DateTime.Utc | undefined
    readonly isForTest?: boolean | undefined
  }) => Effect.Effect<{ readonly bulkAccountTransferId: string }, InvalidRequestError>
  /** Sets how the figures of transfers are rounded that are created from now on. */
  readonly setSettlementRounding: (input: SettlementRounding) => Effect.Effect<void>
}
