/**
 * What stands before every attempt of a call: a rate limit, a circuit breaker. It may hold an attempt back, or end it with a
 * verdict before anything is sent, and it sees what became of those that it let through.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Verdict } from "./answer.ts"

export interface Gate {
  <A>(operation: string, attempt: Effect.Effect<Verdict<A>>): Effect.Effect<Verdict<A>>
}

/** The gate of the calls of a scope; a layer that adds one provides it to each call, behind those that are there. */
export const Gate: Context.Reference<Gate | undefined> = Context.Reference("@effect-portone/core/internal/Gate", {
  defaultValue: (): Gate | undefined => undefined
})
