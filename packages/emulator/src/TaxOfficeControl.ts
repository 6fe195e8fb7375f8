/**
 * Declares the part of an emulator's control in which a test acts in the place of the tax office: its register of
 * businesses, its connections, and what it says to tax invoices.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import type * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { PlatformTaxationType } from "@effect-portone/platform/generated/Companies"
import type {
  B2bCounterpartyNotFoundError,
  B2bCounterpartyNtsNotConnectedError,
  PlatformPartnerBusinessStatus
} from "@effect-portone/platform/generated/Shared"
import type {
  B2bIssuanceTypeMismatchError,
  B2bTaxInvoiceNotDraftedStatusError,
  B2bTaxInvoiceNotFoundError,
  B2bTaxInvoiceNotIssuedStatusError
} from "@effect-portone/platform/generated/TaxInvoices"
import type { NotInState } from "./state/NotInState.ts"

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
 * The change of a test in the tax office's register.
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
   * Its state of trading. `NOT_FOUND` takes it out of the register, and with `VERIFY_ERROR` the register does not
   * answer. Unchanged when absent.
   */
  readonly businessStatus?: Exclude<PlatformPartnerBusinessStatus, "NOT_VERIFIED"> | undefined
  /** Its kind of taxation. Unchanged when absent. */
  readonly taxationType?: PlatformTaxationType | undefined
}

/**
 * The operations of a test in the place of the tax office.
 *
 * @category models
 * @since 0.1.0
 */
export interface TaxOfficeControl {
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
  readonly issueTaxInvoicesOfPayouts: (input: {
    readonly bulkPayoutId: string
    readonly isForTest?: boolean | undefined
    readonly name?: string | undefined
  }) => Effect.Effect<{ readonly bulkTaxInvoiceId: string }, B2bCounterpartyNtsNotConnectedError | NotInState>
  /**
   * Changes what the tax office's register says about a business. Partners that are this business follow, in both
   * worlds. Fails with `InvalidRequestError` for a number that no business can have.
   */
  readonly setBusinessState: (input: BusinessChange) => Effect.Effect<void, InvalidRequestError>
}
