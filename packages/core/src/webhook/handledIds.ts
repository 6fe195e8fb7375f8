/**
 * Remembers ids in this process's memory: each for a time, and no more of them than fit.
 *
 * An id costs the same however many there are. So a list of its own has the oldest first: a `Map` that has forgotten
 * many passes over all of their places before it comes to the first that is left.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"

export interface HandledIds {
  readonly has: (id: string) => Effect.Effect<boolean>
  /** Remembers an id, unless it is remembered. */
  readonly add: (id: string) => Effect.Effect<void>
}

interface Entry {
  readonly id: string
  readonly expiry: number
  next: Entry | undefined
}

/** Makes a memory. Beyond its capacity, it forgets the oldest id. */
export const makeHandledIds = (timeToLive: Duration.Duration, capacity: number): HandledIds => {
  const millis = Duration.toMillis(timeToLive)
  const ids = new Set<string>()
  // In the order of adding, which is that of forgetting: all ids live equally long.
  let oldest: Entry | undefined
  let newest: Entry | undefined
  const forget = (now: number) => {
    while (oldest !== undefined && (oldest.expiry <= now || ids.size > capacity)) {
      ids.delete(oldest.id)
      oldest = oldest.next
    }
    if (oldest === undefined) newest = undefined
  }
  return {
    has: (id) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        forget(now)
        return ids.has(id)
      }),
    add: (id) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        if (ids.has(id)) return
        const entry: Entry = { id, expiry: now + millis, next: undefined }
        if (newest === undefined) oldest = entry
        else newest.next = entry
        newest = entry
        ids.add(id)
        forget(now)
      })
  }
}
