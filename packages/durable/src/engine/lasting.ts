/**
 * Keeps what looks after the database going while it is away.
 */
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import type { SqlError } from "effect/sql/SqlError"

const whileAway = Schedule.spaced("1 second")

/** Does something again and again, and goes on while the database is away. */
export const lasting = <A, R>(what: string, effect: Effect.Effect<A, SqlError, R>): Effect.Effect<never, never, R> =>
  effect.pipe(
    Effect.tapError((error) => Effect.logWarning(`${what}: the database did not answer (${error.reason._tag})`)),
    Effect.retry({ schedule: whileAway }),
    Effect.catchCause((cause) => Effect.logError(`${what} broke, and goes on`, cause)),
    Effect.andThen(Effect.sleep("1 second")),
    Effect.forever
  )
