/**
 * Keeps the latest of a sequence of entries for a test to look at, and streams them. A log is no part of the state, so
 * a snapshot holds none of it.
 */
import * as Effect from "effect/Effect"
import * as PubSub from "effect/PubSub"
import * as Stream from "effect/Stream"

/** The number of entries that are kept; older ones are dropped. */
export const capacity = 1_000

/** The latest entries of a sequence. */
export interface Log<A> {
  readonly add: (entry: A) => void
  /** Tells that an entry has changed. */
  readonly touch: () => void
  readonly clear: () => void
  /** Returns all that are kept, the oldest one first. */
  readonly all: () => ReadonlyArray<A>
  /** Returns the number of entries that were ever added: the number of the latest one. */
  readonly count: () => number
  /** All that are kept, followed by each new one as it is added. */
  readonly stream: Stream.Stream<A>
}

/**
 * Makes a log.
 *
 * @param touch is called after each change
 */
export const make = <A>(touch: () => void = () => {}): Effect.Effect<Log<A>> =>
  Effect.map(PubSub.unbounded<A>(), (added): Log<A> => {
    let entries: Array<A> = []
    let count = 0
    return {
      add: (entry) => {
        // Cuts an eighth at a time, so that adding stays cheap. Not more, as an entry may hold a long answer.
        if (entries.length >= capacity + capacity / 8) entries = entries.slice(-capacity)
        entries.push(entry)
        count++
        PubSub.publishUnsafe(added, entry)
        touch()
      },
      touch,
      clear: () => {
        entries = []
        touch()
      },
      count: () => count,
      all: () => entries.slice(-capacity),
      stream: Stream.unwrap(
        Effect.map(PubSub.subscribe(added), (subscription) =>
          // The subscription delivers what is added from here on, and nothing from before.
          Stream.concat(Stream.fromIterable(entries.slice(-capacity)), Stream.fromSubscription(subscription))
        )
      )
    }
  })
