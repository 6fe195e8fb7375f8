/**
 * Declares the part of an emulator's control that is about the platform: a test acts in the place of PortOne's console,
 * of the banks and of the tax office.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import type * as Effect from "effect/Effect"
import type {
  B2bCounterpartyNotFoundError,
  B2bCounterpartyNtsNotConnectedError
} from "@effect-portone/platform/generated/Shared"
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
  /** Sets how the figures of transfers are rounded that are created from now on. */
  readonly setSettlementRounding: (input: SettlementRounding) => Effect.Effect<void>
}
