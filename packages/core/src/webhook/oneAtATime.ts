/**
 * Lets the deliveries of a webhook be handled one at a time.
 *
 * Workers end a request whose client has hung up, and nothing of its fiber runs any more: no release, either. So a turn
 * ends by itself after some minutes, and also after a handler that never ends. And what runs in a Worker because
 * another request wakes it runs as a part of that other request, and ends with it. So a delivery waits by a promise and
 * a timer of its own: the runtime runs what follows on them as a part of the request that has made them.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"

interface Turn {
  /** The time, in milliseconds, at which the next delivery may begin, whether or not this one has ended. */
  readonly until: number
  /** The functions that wake the deliveries which wait for the end of this one. */
  readonly waiting: Set<() => void>
}

/** Runs an effect once no other one with its id runs, or has run for too long. */
export type OneAtATime = <A, E, R>(id: string, self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>

const endOf = ({ waiting }: Turn): Effect.Effect<void> =>
  Effect.promise(
    (signal) =>
      // The promise must be one of the request that waits: the runtime goes by where it was made.
      // oxlint-disable-next-line effecttsgo/new-promise
      new Promise<void>((resolve) => {
        waiting.add(resolve)
        signal.addEventListener("abort", () => waiting.delete(resolve), { once: true })
      })
  )

/** Makes the turns of all ids, each of which lasts so long at most. */
export const makeOneAtATime = (longest: Duration.Duration): OneAtATime => {
  const millis = Duration.toMillis(longest)
  // In the order of their ends, as all last equally long.
  const turns = new Map<string, Turn>()
  const forget = (now: number) => {
    for (const [id, { until }] of turns) {
      if (until > now) return
      turns.delete(id)
    }
  }
  const take = (id: string, waitFor: (end: Effect.Effect<void>) => Effect.Effect<void>): Effect.Effect<Turn> =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      forget(now)
      const other = turns.get(id)
      if (other !== undefined) {
        const end = Effect.raceFirst(endOf(other), Effect.sleep(Duration.millis(other.until - now)))
        return Effect.andThen(waitFor(end), take(id, waitFor))
      }
      const turn: Turn = { until: now + millis, waiting: new Set() }
      turns.set(id, turn)
      return Effect.succeed(turn)
    })
  const end = (id: string, turn: Turn) =>
    Effect.sync(() => {
      // Another delivery may have begun meanwhile.
      if (turns.get(id) === turn) turns.delete(id)
      for (const wake of turn.waiting) wake()
    })
  return (id, self) =>
    Effect.uninterruptibleMask((restore) =>
      Effect.flatMap(take(id, restore), (turn) => Effect.ensuring(restore(self), end(id, turn)))
    )
}
