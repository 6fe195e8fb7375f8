/**
 * Keeps the emulator's clock in the file of its state, as the only row of a table that no state has: a snapshot is
 * without the time, but a file is one emulator's over all its starts.
 */
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { KeptClock } from "../clock/MovableClock.ts"
import type { Journaled, StoredState } from "../state/Journal.ts"
import { jsonOf } from "../state/Table.ts"

const table = "clock"
const key = "clock"

const read = Schema.decodeUnknownOption(
  Schema.Struct({ time: Schema.Finite, ahead: Schema.Finite }) satisfies Schema.Codec<KeptClock, unknown>
)

/** Returns the clock of a stored state, and the state without it. */
export const takeClock = (
  stored: StoredState
): { readonly clock: KeptClock | undefined; readonly state: StoredState } => {
  const { [table]: rows = [], ...tables } = stored.tables
  const [first] = rows
  return {
    clock: first === undefined ? undefined : Option.getOrUndefined(read(jsonOf(first[1]))),
    state: { ...stored, tables }
  }
}

/** Adds the clock to a state and to its changes, whenever it has changed. */
export const withClock = (state: Journaled, current: () => KeptClock | undefined): Journaled => {
  let kept: KeptClock | undefined
  const toStore = (clock: KeptClock) => ({ time: clock.time, ahead: clock.ahead })
  return {
    drawn: state.drawn,
    takeChanges: () => {
      const changes = state.takeChanges()
      const clock = current()
      if (clock === undefined || clock === kept) return changes
      kept = clock
      const row = { table, key, toStore: () => toStore(clock), wasDeleted: false }
      return { drawn: state.drawn(), rows: [...(changes?.rows ?? []), row] }
    },
    takeAll: () => {
      const all = state.takeAll()
      const clock = (kept = current())
      return clock === undefined ? all : { ...all, tables: { ...all.tables, [table]: [[key, toStore(clock)]] } }
    }
  }
}
