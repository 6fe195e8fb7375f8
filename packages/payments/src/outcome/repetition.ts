/**
 * Runs the repetition that a program gave for a charge.
 *
 * It is a program's own code, and the charge may have been sent when it breaks: then it is a repetition without an
 * answer, and no end of the program.
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import { hasProperty } from "effect/Predicate"
import type { CallOptions } from "@effect-portone/core/CallOptions"
import * as Interruption from "@effect-portone/core/Interruption"
import { isPortOneClientError, type Outcome } from "@effect-portone/core/PortOneClientError"
import { isCarriedOut, wasRunning } from "./inputs.ts"

/**
 * A repetition broke: it died, threw, returned no effect, or failed with an error of the program's own, such as that of
 * a timeout. Whether it sent anything is not known, but for what PortOne has said meanwhile.
 */
export class WithoutAnswer {
  readonly _tag = "WithoutAnswer"
  /** True if PortOne has said that it carried the call out. */
  readonly isCarriedOut: boolean
  /** True if PortOne has said that the first request still runs. */
  readonly wasRunning: boolean
  constructor(failures: ReadonlyArray<unknown>) {
    this.isCarriedOut = failures.some(isCarriedOut)
    this.wasRunning = failures.some(wasRunning)
  }
}

/** Returns the repetition as an effect that never dies. Without types, it may throw, or return anything. */
export const repetitionOf =
  <A, E, R>(operation: string, repeat: (options: CallOptions) => Effect.Effect<A, E, R>) =>
  (options: CallOptions): Effect.Effect<A, E | WithoutAnswer, R> => {
    /** The calls that the program has interrupted, such as by a timeout of its own. */
    const interrupted: Array<unknown> = []
    // The defect's own words may hold anything that was sent.
    const broken = (...failures: ReadonlyArray<unknown>) =>
      Effect.andThen(
        Effect.logWarning(`${operation}: the repetition broke, so what happened is read from the payment`),
        Effect.suspend(() => Effect.fail(new WithoutAnswer([...interrupted, ...failures.flatMap(withCause)])))
      )
    return Effect.suspend((): Effect.Effect<A, E | WithoutAnswer, R> => {
      const repetition = repeat(options)
      if (Effect.isEffect(repetition)) return Effect.catchIf(repetition, isOwn, broken)
      letGo(repetition)
      return broken()
    }).pipe(
      Effect.catchCauseIf(Cause.hasDies, (cause) => broken(Cause.squash(cause))),
      Interruption.observe((call) => {
        if (call.idempotencyKey === options.idempotencyKey) interrupted.push(call)
      })
    )
  }

/** Returns an error with the one that it was made of, as programs make their own of the client's. */
const withCause = (error: unknown): ReadonlyArray<unknown> => {
  try {
    return hasProperty(error, "cause") ? [error, error.cause] : [error]
  } catch {
    // A getter of a program's own may throw.
    return []
  }
}

/** Returns true for an error that is neither of the client nor one that PortOne documents. */
const isOwn = (error: unknown): boolean =>
  !isPortOneClientError(error) && !(hasProperty(error, "outcome") && error.outcome === refusal)

const refusal: Outcome = "Refused"

/**
 * Lets a promise end as it likes: its rejection, which nothing waits for, would end the process. Anything else with a
 * `then` is left alone, since to call that may start what it stands for.
 */
const letGo = (repetition: unknown): void => {
  try {
    if (hasProperty(repetition, "then")) void Promise.prototype.then.call(repetition, undefined, () => undefined)
  } catch {
    // The call throws for all that is no promise.
  }
}
