/**
 * Walking a list by cursor.
 *
 * There is no next cursor: each item carries its own, the last one is passed on, and an empty page is the end. An item may
 * have no cursor that can be read; then the walk goes on from the nearest one before it, and leaves out what comes again.
 */
import { hasProperty } from "effect/Predicate"
import { StalledListError } from "../ClientErrorReason.ts"
import { end, type Found, isSame, on, type Walk, wall } from "./walk.ts"

/** The cursor of the element before. */
interface After {
  readonly cursor: string
}

interface CursorState {
  readonly after: After | undefined
  /** How many elements were found. */
  readonly count: number
  /** What was found behind `after` already, and comes again. */
  readonly again: ReadonlyArray<unknown>
}

export const byCursor = (start: After | undefined, size: number, field: string): Walk<CursorState, After> => {
  const cursorOf = (item: unknown): After | undefined => {
    const cursor = hasProperty(item, field) ? item[field] : undefined
    return typeof cursor === "string" && cursor !== "" ? { cursor } : undefined
  }

  return {
    start: on({ after: start, count: 0, again: [] }),
    ask: ({ after }) => ({ from: after?.cursor, size }),
    turn: ({ after, again, count }, items) => {
      let known = 0
      while (known < again.length && known < items.length && isSame(items[known], again[known])) known++
      if (known === items.length) return { found: [], onward: end }
      const found: Array<Found<After>> = []
      let next = after
      let last = -1
      for (const [at, raw] of items.entries()) {
        const own = cursorOf(raw)
        if (own !== undefined) [next, last] = [own, at]
        if (at >= known) found.push({ raw, index: count + found.length, next, tells: own !== undefined })
      }
      if (last < 0) return { found, onward: wall(new StalledListError({ description: noCursor })) }
      // It would be asked for the same page, without end.
      if (next?.cursor === after?.cursor) {
        return { found: [], onward: wall(new StalledListError({ description: sameCursor(count) })) }
      }
      return { found, onward: on({ after: next, count: count + found.length, again: items.slice(last + 1) }) }
    }
  }
}

const noCursor = "no element of a page has a cursor to go on from"

const sameCursor = (count: number): string =>
  `after ${count} elements, the page behind a cursor ends with that very cursor`
