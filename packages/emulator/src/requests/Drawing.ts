/**
 * Draws the answers of the operations that the emulator keeps no state for: fixtures of the operation's own Schema,
 * with a seed that the request decides.
 */
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import * as Fixtures from "@effect-portone/testing/Fixtures"

/** Draws a value of a schema, always the same one for a seed. */
export const draw = <A>(schema: Schema.Codec<A, unknown>, seed: string): Effect.Effect<A> =>
  Arbitrary.sampleEffect(Fixtures.arbitrary(schema), { count: 1, seed }).pipe(
    // The cast holds: one sample was requested.
    Effect.map(([value]) => value as A),
    // Sampling fails only if a Schema's checks refuse most of the values that can be drawn.
    Effect.catch((error) => Effect.die(new Error(`no answer could be drawn in ${error.discards} attempts`)))
  )
