/**
 * Declares what only an emulator over HTTP has.
 */
import type { MovableClock } from "../clock/MovableClock.ts"

export interface Serving {
  readonly clock: MovableClock
}
