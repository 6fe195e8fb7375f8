/**
 * Lets a runner give its orders up soon, when its process is told to end or another runner takes a part of them over:
 * what only waits is given up, and what was sent comes to its end.
 *
 * The engine waits for what runs, so that a request that has left gets its answer written down. Without this, it would
 * wait as long for an order that reads its payment for minutes, or that stands in a queue. Such an order is abandoned,
 * in the engine's own words: another runner runs it anew, by its line.
 */
import * as ClusterSchema from "effect/cluster/ClusterSchema"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import * as Schedule from "effect/Schedule"
import type { Engine, Place } from "../engine/Engine.ts"

/** The closing of the orders of a workflow in this process. */
export interface Closing {
  /** Says that it begins, for all of them. */
  readonly begin: Effect.Effect<void>
  /** Gives up those that another runner takes over and that do not end within a second, as long as this one runs. */
  readonly watch: Effect.Effect<void>
  /**
   * Does something for an order that can be done anew. Gives it up when the closing begins, or when another runner
   * takes the order over.
   */
  readonly unless: <A, E, R>(executionId: () => string, effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
}

/** The time between two looks at what this runner is to run. */
const watchEvery = "100 millis"

/** The looks at which an order that another runner takes over may still come to its end here, where it has begun. */
const patience = 10

/** Ends a run in a way that the engine takes for no result. */
const abandon = (fiber: Fiber.Fiber<unknown, unknown>) =>
  fiber.interruptUnsafe(fiber.id, ClusterSchema.Abandon.annotation)

/** A run that waits. Its place is looked up when it has waited for a while. */
interface Wait {
  readonly executionId: () => string
  place: Place | undefined
  /** The looks at which it was another runner's. */
  strays: number
}

export const make = ({ placeOf, settings }: Pick<Engine["Service"], "placeOf" | "settings">): Closing => {
  const waiting = new Map<Fiber.Fiber<unknown, unknown>, Wait>()
  let isBegun = false
  // The engine runs an order anew that is abandoned before it has begun to close itself, a moment later.
  const after = settings.sweepEvery === undefined ? Effect.void : Effect.sleep("100 millis")
  return {
    begin: Effect.suspend(() => {
      isBegun = true
      const abandonAll = Effect.sync(() => waiting.forEach((_, fiber) => abandon(fiber)))
      return Effect.asVoid(Effect.forkDetach(Effect.andThen(after, abandonAll)))
    }),

    watch:
      placeOf === undefined
        ? Effect.void
        : Effect.sync(() =>
            waiting.forEach((wait, fiber) => {
              wait.place ??= placeOf(wait.executionId())
              if (!wait.place.isHere() && ++wait.strays > patience) abandon(fiber)
            })
          ).pipe(Effect.repeat(Schedule.spaced(watchEvery)), Effect.asVoid),

    unless: (executionId, effect) =>
      Effect.withFiber((fiber) => {
        if (isBegun) {
          const abandonIt = Effect.suspend(() => {
            abandon(fiber)
            return Effect.never
          })
          return Effect.interruptible(Effect.andThen(after, abandonIt))
        }
        // What waits may send again within its wait, for which it has to wait as well.
        if (waiting.has(fiber)) return effect
        waiting.set(fiber, { executionId, place: undefined, strays: 0 })
        return Effect.ensuring(
          effect,
          Effect.sync(() => waiting.delete(fiber))
        )
      })
  }
}
