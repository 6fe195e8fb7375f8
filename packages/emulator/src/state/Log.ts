/**
 * What went by, for a test to look at: the latest entries, and a stream that begins with them and goes on. It is no part of
 * the state: a snapshot has none of it.
 */
import * as Effect from "effect/Effect"
import * as PubSub from "effect/PubSub"
import * as Stream from "effect/Stream"

/** How many entries are kept; older ones are forgotten. */
export const capacity = 1_000

export interface Log<A> {
  readonly add: (entry: A) => void
  readonly clear: () => void
  /** The oldest one first. */
  readonly all: () => ReadonlyArray<A>
  /** All that are kept, and then each as it is added. */
  readonly stream: Stream.Stream<A>
}

export const make = <A>(): Effect.Effect<Log<A>> =>
  Effect.map(PubSub.unbounded<A>(), (added): Log<A> => {
    let entries: Array<A> = []
    return {
      add: (entry) => {
        // Cut in the large, so that adding costs the same however many there are; not too large, as an answer can be long.
        if (entries.length >= capacity + capacity / 8) entries = entries.slice(-capacity)
        entries.push(entry)
        PubSub.publishUnsafe(added, entry)
      },
      clear: () => {
        entries = []
      },
      all: () => entries.slice(-capacity),
      stream: Stream.unwrap(
        Effect.map(PubSub.subscribe(added), (subscription) =>
          // What is added from here on is in the subscription, and what was before is not.
          Stream.concat(Stream.fromIterable(entries.slice(-capacity)), Stream.fromSubscription(subscription))
        )
      )
    }
  })
