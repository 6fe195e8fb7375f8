/**
 * Lets something outside of a state keep what changes in it, without looking at the rest. `command/dataFile.ts` writes
 * it to a file.
 */
import * as Context from "effect/Context"
import type { KeptClock } from "../clock/MovableClock.ts"
import type { Entry, StoredRow } from "./Table.ts"

/** The tables of a state, each with its rows in their order. */
export type StoredTables = { readonly [name: string]: Iterable<Entry<StoredRow>> }

/** A state as it is stored. A snapshot is one, in which all rows are plain JSON. */
export interface StoredState {
  readonly seed: string | number
  /** The count of random numbers drawn from the seed so far. */
  readonly drawn: number
  readonly tables: StoredTables
}

/** A row that has changed. */
export interface ChangedRow {
  readonly table: string
  readonly key: string
  /** Encodes the row; undefined if it was deleted. Rows are immutable, so this may be called later. */
  readonly toStore: (() => StoredRow) | undefined
  /** True if the row was deleted, even if another was put under its key since, behind all other rows. */
  readonly wasDeleted: boolean
}

/** The changes of a state since it was last asked for them: of each row only the last one. */
export interface Changes {
  readonly drawn: number
  readonly rows: ReadonlyArray<ChangedRow>
}

/** A state that is journaled. All of it is read in one synchronous step, and encoded later. */
export interface Journaled {
  /** Returns the count of random numbers drawn from the seed so far. */
  readonly drawn: () => number
  /** Returns the changes since the last call, or undefined if there are none. */
  readonly takeChanges: () => Changes | undefined
  /**
   * Returns the whole state, and drops the changes until now. The rows may be read while the state changes: with the
   * changes that are taken later, they give the state of that time.
   */
  readonly takeAll: () => StoredState
}

/** Keeps the state of an emulator outside of it. */
export interface Journal {
  /** Returns the state to begin with, if one was kept, and forgets it: only the first state begins with it. */
  readonly takeKept: () => StoredState | undefined
  /** Is told of each state as it begins: the first one, and each that replaces it. */
  readonly began: (state: Journaled) => void
  /** The clock that was kept, if one was. */
  readonly clock: KeptClock | undefined
  /** Keeps, with the changes of the state, the clock that this returns. Another object is another clock. */
  readonly keepClock: (kept: () => KeptClock) => void
  /** Returns why no change can be kept at present, if so. */
  readonly problem: () => string | undefined
}

/** The journal of the emulators that are made in this context; undefined if their state is kept in memory alone. */
export const CurrentJournal: Context.Reference<Journal | undefined> = Context.Reference<Journal | undefined>(
  "@effect-portone/emulator/state/Journal",
  { defaultValue: () => undefined }
)

type Change = "put" | "deleted" | "put after it was deleted"

/** Notes which keys of a table change. */
export interface Notes {
  readonly put: (key: string) => void
  readonly deleted: (key: string) => void
  /** Returns what has changed since the last call, in an order in which new keys come as they were put. */
  readonly take: () => ReadonlyMap<string, Change>
}

export const makeNotes = (): Notes => {
  let changes = new Map<string, Change>()
  return {
    put: (key) => {
      const before = changes.get(key)
      if (before === undefined) changes.set(key, "put")
      else if (before === "deleted") {
        // Behind the keys that were put before it.
        changes.delete(key)
        changes.set(key, "put after it was deleted")
      }
    },
    deleted: (key) => void changes.set(key, "deleted"),
    take: () => {
      const taken = changes
      changes = new Map()
      return taken
    }
  }
}
