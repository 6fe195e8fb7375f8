/**
 * A gate stands before every attempt of a call: a rate limit, a circuit breaker. It may hold an attempt back, or end it
 * with a verdict before anything is sent, and it sees the verdicts on the attempts that it let through.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Verdict } from "./answer.ts"

/**
 * Passes an attempt through a gate.
 *
 * @param operation the operation's name, such as `Payments.cancelPayment`
 */
export interface Gate {
  <A>(operation: string, attempt: Effect.Effect<Verdict<A>>): Effect.Effect<Verdict<A>>
}

/** The gates of a call, the outermost first. `withGate` adds one to all calls of a client. */
export const Gates: Context.Reference<ReadonlyArray<Gate>> = Context.Reference("@effect-portone/core/client/Gates", {
  defaultValue: (): ReadonlyArray<Gate> => []
})
