/**
 * Lets a runner end soon when its process is told to: what only waits is given up, and what was sent comes to its end.
 *
 * The engine waits for what runs, so that a request that has left gets its answer written down. Without this, it would
 * wait as long for an order that reads its payment for minutes, or that stands in a queue. Such an order is abandoned,
 * in the engine's own words: another runner runs it anew, by its line.
 */
import * as ClusterSchema from "effect/cluster/ClusterSchema"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Latch from "effect/Latch"
import type { Engine } from "../engine/Engine.ts"

/** The closing of the orders of a workflow in this process. */
export interface Closing {
  /** Says that it begins. */
  readonly begin: Effect.Effect<void>
  /** Does something that can be done anew, and gives it up when the closing begins. */
  readonly unless: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
}

/** Ends this run in a way that the engine takes for no result. */
const abandon = Effect.interruptible(
  Effect.callback<never>(() => {
    const fiber = Fiber.getCurrent()
    fiber?.interruptUnsafe(fiber.id, ClusterSchema.Abandon.annotation)
  })
)

export const make = ({ settings }: Pick<Engine["Service"], "settings">): Closing => {
  const begun = Latch.makeUnsafe(false)
  // The engine runs an order anew that is abandoned before it has begun to close itself, a moment later.
  const after = settings.sweepEvery === undefined ? Effect.void : Effect.sleep("100 millis")
  const given = Effect.andThen(Effect.andThen(begun.await, after), abandon)
  return {
    begin: Effect.asVoid(begun.open),
    unless: (effect) => Effect.suspend(() => (begun.isOpen() ? given : Effect.raceFirst(effect, given)))
  }
}
