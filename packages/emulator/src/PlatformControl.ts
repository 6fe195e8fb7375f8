/**
 * Declares the part of an emulator's control that is about the platform: a test acts in the place of PortOne's console,
 * of the banks and of the tax office.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"

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
 * The operations of a test on the platform's wing of an emulator.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlatformControl {
  /** Enables or disables services, as a contract with PortOne does. */
  readonly setEnabledServices: (input: EnabledServices) => Effect.Effect<void>
}
