/**
 * Declares what only an emulator over HTTP has.
 */
import type { ClockControl } from "./ClockControl.ts"
import type { GuardSettings } from "./Guard.ts"

export interface Serving {
  readonly clockControl: ClockControl
  readonly guard: GuardSettings
  /** True if the control shows secrets that were received, or given by an option. */
  readonly showsSecrets: boolean
}
