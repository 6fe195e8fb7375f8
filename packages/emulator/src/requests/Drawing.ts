/**
 * Answers for the operations that the emulator keeps no state for: what a fixture of the operation's own Schema is, with a seed
 * that the request decides.
 */
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import * as Fixtures from "@effect-portone/testing/Fixtures"

/** A value that the schema describes, always the same one for a seed. */
export const drawn = <A>(schema: Schema.Codec<A, unknown>, seed: string): Effect.Effect<A> =>
  Arbitrary.sampleEffect(Fixtures.arbitrary(schema), { count: 1, seed }).pipe(
    Effect.map(([value]) => value as A),
    // Sampling ends without a value only where a Schema's checks refuse most of what can be made.
    Effect.catch((error) => Effect.die(new Error(`no answer could be drawn in ${error.discards} attempts`)))
  )
