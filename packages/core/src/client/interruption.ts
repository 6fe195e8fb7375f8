/**
 * Tells what is known of a call that is interrupted, to the program that asked for it.
 */
import * as Context from "effect/Context"
import type * as DateTime from "effect/DateTime"
import type { Outcome } from "../PortOneClientError.ts"
import { isQueued, type Progress } from "./progress.ts"

/**
 * A call that was interrupted. It can be given to `UnknownOutcome.resolveCharge` and `resolveCancellation`, unless its
 * outcome is `NotSent` or `Refused`: nothing happened then.
 *
 * @category models
 * @since 0.1.0
 */
export interface InterruptedCall {
  /** The service and operation, such as `Payments.cancelPayment`. */
  readonly operation: string
  /** The outcome of all attempts together. An attempt that may have been sent is `Unknown`. */
  readonly outcome: Outcome
  /** The number of attempts that had ended before. */
  readonly attempts: number
  /** The key that every attempt carried; absent on a read. */
  readonly idempotencyKey: string | undefined
  /** The time at which the first attempt began. */
  readonly startedAt: DateTime.Utc
  /** True if PortOne has answered an attempt that the first request with this key still runs. */
  readonly wasRunning: boolean
}

/** The function that a fiber's calls tell of their interruption. */
export const Observer = Context.Reference<((call: InterruptedCall) => void) | undefined>(
  "@effect-portone/core/client/interruption/Observer",
  { defaultValue: () => undefined }
)

/** Returns true if the HTTP client says that nothing of a request which was given up has been sent. */
export const isKnownUnsent = (progress: Progress): boolean =>
  isQueued(progress) || (!progress.isStarted && progress.unsent !== undefined && progress.tries <= 1)

/** Tells the observer in this context, if there is one. */
export const tellInterruption = (context: Context.Context<never>, call: () => InterruptedCall): void => {
  const observer = Context.get(context, Observer)
  if (observer === undefined) return
  try {
    observer(call())
  } catch {
    // An observer is the program's own code. Whatever it does, the call is interrupted.
  }
}
