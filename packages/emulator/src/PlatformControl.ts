/**
 * Declares the part of an emulator's control that is about the platform: a test acts in the place of PortOne's console,
 * of the banks and of the tax office.
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
import type { PlatformTaxationType } from "@effect-portone/platform/generated/Companies"
import type { CompletePlatformPayoutByPartnerSettlementIdsError } from "@effect-portone/platform/generated/Payouts"
import type {
  B2bCounterpartyNotFoundError,
  B2bCounterpartyNtsNotConnectedError,
  PlatformNotEnabledError,
  PlatformPartnerBusinessStatus,
  PlatformPartnerSettlementsNotFoundError
} from "@effect-portone/platform/generated/Shared"
import type {
  B2bIssuanceTypeMismatchError,
  B2bTaxInvoiceNotDraftedStatusError,
  B2bTaxInvoiceNotFoundError,
  B2bTaxInvoiceNotIssuedStatusError
} from "@effect-portone/platform/generated/TaxInvoices"
import type { NotInState } from "./state/NotInState.ts"

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
 * The decision of the tax office on the pending connection of a counterparty.
 *
 * @example
 * ```ts
 * import { type NtsDecision, PortOneEmulator } from "@effect-portone/emulator"
 * import { Effect } from "effect"
 *
 * const refused: NtsDecision = { counterpartyId: "counterparty-1", failedReason: "the business has closed" }
 * const program = Effect.flatMap(PortOneEmulator, (emulator) => emulator.decideNtsConnection(refused))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface NtsDecision {
  readonly counterpartyId: string
  /** True for a counterparty of the test mode; false when absent. */
  readonly isForTest?: boolean | undefined
  /** The reason why the connection fails; it succeeds when absent. */
  readonly failedReason?: string | undefined
}

/**
 * The certificate of a connected counterparty.
 *
 * @example
 * ```ts
 * import { type CounterpartyCertificate, PortOneEmulator } from "@effect-portone/emulator"
 * import { DateTime, Effect } from "effect"
 *
 * // The certificate of this business ended a day ago.
 * const ended = Effect.gen(function*() {
 *   const expiredAt = DateTime.subtract(yield* DateTime.now, { days: 1 })
 *   const certificate: CounterpartyCertificate = { brn: "2208162517", expiredAt }
 *   yield* (yield* PortOneEmulator).setCertificate(certificate)
 * })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface CounterpartyCertificate {
  /** The business registration number of the counterparty. */
  readonly brn: string
  /** True for a counterparty of the test mode; false when absent. */
  readonly isForTest?: boolean | undefined
  /** The end of the certificate; a year after its registration when absent. */
  readonly expiredAt?: DateTime.Utc | undefined
}

/**
 * The answer of the tax office to a tax invoice.
 *
 * @example
 * ```ts
 * import { PortOneEmulator, type TaxOfficeAnswer } from "@effect-portone/emulator"
 * import { TaxInvoices } from "@effect-portone/platform"
 * import { Effect } from "effect"
 *
 * // The tax invoice is `SENDING_FAILED` after this, and can only be deleted.
 * const refused = (taxInvoiceId: string) =>
 *   Effect.gen(function*() {
 *     const answer: TaxOfficeAnswer = { taxInvoiceId, isAccepted: false }
 *     yield* (yield* PortOneEmulator).answerTaxInvoice(answer)
 *     return yield* (yield* TaxInvoices).getB2bTaxInvoice({ taxInvoiceKey: taxInvoiceId })
 *   })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface TaxOfficeAnswer {
  readonly taxInvoiceId: string
  /** True for a tax invoice of the test mode; false when absent. */
  readonly isForTest?: boolean | undefined
  /** False if the tax office refuses the tax invoice; true when absent. */
  readonly isAccepted?: boolean | undefined
}

/**
 * Drafts of tax invoices that are issued together.
 *
 * @example
 * ```ts
 * import { type BulkIssuance, PortOneEmulator } from "@effect-portone/emulator"
 * import { TaxInvoices } from "@effect-portone/platform"
 * import { Effect } from "effect"
 *
 * const issued = Effect.fn(function*(taxInvoiceIds: ReadonlyArray<string>) {
 *   const issuance: BulkIssuance = { taxInvoiceIds, name: "March" }
 *   const { bulkTaxInvoiceId } = yield* (yield* PortOneEmulator).issueTaxInvoices(issuance)
 *   return yield* (yield* TaxInvoices).getB2bBulkTaxInvoice({ bulkTaxInvoiceId })
 * })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface BulkIssuance {
  /** The ids of the drafts, which have one issuance type. */
  readonly taxInvoiceIds: ReadonlyArray<string>
  /** The name of the bulk. */
  readonly name?: string | undefined
  /** True for tax invoices of the test mode; false when absent. */
  readonly isForTest?: boolean | undefined
}

/**
 * What a test changes in the tax office's register.
 *
 * @example
 * ```ts
 * import { type BusinessChange, PortOneEmulator } from "@effect-portone/emulator"
 * import { Effect } from "effect"
 *
 * // From now on the register says that this business is closed, and so do the partners that are this business.
 * const closed: BusinessChange = { businessRegistrationNumber: "220-81-62517", businessStatus: "CLOSED" }
 * const program = Effect.flatMap(PortOneEmulator, (emulator) => emulator.setBusinessState(closed))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface BusinessChange {
  /** The number of the business, with or without hyphens. */
  readonly businessRegistrationNumber: string
  /**
   * Whether it is trading. `NOT_FOUND` takes it out of the register, and with `VERIFY_ERROR` the register does not answer.
   * Unchanged when absent.
   */
  readonly businessStatus?: Exclude<PlatformPartnerBusinessStatus, "NOT_VERIFIED"> | undefined
  /** How it is taxed. Unchanged when absent. */
  readonly taxationType?: PlatformTaxationType | undefined
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
 * How a fraction of an amount becomes an integer: half up (`OFF`), down, or up, as PortOne's console has it.
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
export interface PlatformControl {
  /** Enables or disables services, as a contract with PortOne does. */
  readonly setEnabledServices: (input: EnabledServices) => Effect.Effect<void>
  /**
   * Decides at once on a counterparty's connection to the tax office, or on the end of one. Without this, it is decided
   * ten minutes after the request.
   */
  readonly decideNtsConnection: (input: NtsDecision) => Effect.Effect<void, B2bCounterpartyNotFoundError | NotInState>
  /**
   * Registers a counterparty's certificate, as the counterparty does at its registration URL. If there is one, its end
   * is moved.
   */
  readonly setCertificate: (
    input: CounterpartyCertificate
  ) => Effect.Effect<void, B2bCounterpartyNotFoundError | B2bCounterpartyNtsNotConnectedError>
  /**
   * Lets the tax office answer a tax invoice at once. One that is issued and not sent yet is sent by this, too. Without
   * this, the answer comes at 15:00 in Korea on the next business day.
   */
  readonly answerTaxInvoice: (
    input: TaxOfficeAnswer
  ) => Effect.Effect<void, B2bTaxInvoiceNotFoundError | B2bTaxInvoiceNotIssuedStatusError>
  /**
   * Issues drafts together, as the merchant does in the console: all of them or none. Reverse ones are requested, and
   * then wait for their suppliers. A document key that is needed and missing is given.
   */
  readonly issueTaxInvoices: (
    input: BulkIssuance
  ) => Effect.Effect<
    { readonly bulkTaxInvoiceId: string },
    B2bIssuanceTypeMismatchError | B2bTaxInvoiceNotDraftedStatusError | B2bTaxInvoiceNotFoundError | InvalidRequestError
  >
  /**
   * Requests the tax invoices of a bulk payout together, as the merchant does in the console: all of them or none. The
   * suppliers are the partners that are businesses; each must be connected to the tax office. Other partners, and
   * payouts that have a tax invoice, are left out.
   */
  readonly issueTaxInvoicesOfPayouts: (
    input: BulkPayoutOf & { readonly name?: string | undefined }
  ) => Effect.Effect<{ readonly bulkTaxInvoiceId: string }, B2bCounterpartyNtsNotConnectedError | NotInState>
  /**
   * Changes what the tax office's register says about a business. Partners that are this business follow, in both
   * worlds. Fails with `InvalidRequestError` for a number that no business can have.
   */
  readonly setBusinessState: (input: BusinessChange) => Effect.Effect<void, InvalidRequestError>
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
