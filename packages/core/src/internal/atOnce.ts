/**
 * Tells an effect that is over already from one that has to run. Nothing has to run, or to be waited for, where the
 * value is there.
 */
import type * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"

/** Returns an effect that is a success as what it is, and `undefined` for any other. */
export const successOf = <A, E>(effect: Effect.Effect<A, E>): Exit.Success<A> | undefined =>
  // An effect that is an exit has the value that the effect would give.
  Exit.isExit(effect) && Exit.isSuccess(effect) ? (effect as Exit.Success<A>) : undefined
