/**
 * Draws inputs of operations: fixtures of their Schemas.
 */
import { Arbitrary, Effect, type Schema } from "effect"
import { Fixtures } from "@effect-portone/testing"

/** Draws a value of a schema, always the same one for a seed. */
export const draw = <A>(schema: Schema.Codec<A, unknown>, seed: string): Effect.Effect<A> =>
  Arbitrary.sampleEffect(Fixtures.arbitrary(schema), { count: 1, seed }).pipe(
    // The cast holds: one sample was requested.
    Effect.map(([value]) => value as A),
    // Sampling fails only if a Schema's checks refuse most of the values that can be drawn.
    Effect.catch((error) => Effect.die(new Error(`no value could be drawn in ${error.discards} attempts`)))
  )
