/**
 * Walks a list by cursor.
 *
 * An answer has no next cursor. Each item has its own, the last one goes into the next request, and an empty page is
 * the end; a short one is not. If the last items have no cursor that can be read, the walk goes on from the nearest one
 * before them and leaves out the items that come again. So it does where a server counts from the element with the
 * cursor on, and not from behind it: that element, and those before it, are the last of the page before by their ids.
 * Where the walk begins behind a cursor, that cursor alone tells its element. Cursors that go round in a circle are
 * noticed, and so are pages of the same records behind cursors that are new each time. So every walk ends, unless new
 * records never end.
 */
import { hasProperty, isObject } from "effect/Predicate"
import { StalledListError } from "../ClientErrorReason.ts"
import { type Mark, noMark, stepTo } from "./circle.ts"
import { hasId, isSame, isSameElement, isSameList } from "./same.ts"
import { end, type Found, goOn, type Walk, wall } from "./walk.ts"

/** The position after the element with this cursor. */
interface After {
  readonly cursor: string
}

interface CursorState {
  readonly after: After | undefined
  /** The number of elements found so far. */
  readonly count: number
  /** The items after `after` that were found already, and come again. */
  readonly again: ReadonlyArray<unknown>
  /** The page before, to notice it when it comes again. */
  readonly previous: ReadonlyArray<unknown>
  /** An earlier page, to notice that cursors or pages go round in a circle. */
  readonly mark: Mark<Page>
}

/** A page, and the last cursor in it. */
interface Page {
  readonly cursor: string
  readonly items: ReadonlyArray<unknown>
}

export const byCursor = (start: After | undefined, size: number, field: string): Walk<CursorState, After> => {
  const textOf = (item: unknown): unknown => (hasProperty(item, field) ? item[field] : undefined)
  const cursorOf = (item: unknown): After | undefined => {
    const cursor = textOf(item)
    return typeof cursor === "string" && cursor !== "" ? { cursor } : undefined
  }

  /**
   * Returns the record that an item has beside its cursor, if it has one with an id. A record without an id is told
   * from others by its cursor too.
   */
  const recordOf = (item: unknown): unknown => {
    if (!isObject(item)) return item
    const [name, other] = Object.keys(item).filter((name) => name !== field)
    const record = name === undefined || other !== undefined ? undefined : item[name]
    return hasId(record) ? record : item
  }
  const isSameRecord = (item: unknown, other: unknown): boolean => isSameElement(recordOf(item), recordOf(other))
  const isSameRecords = (items: ReadonlyArray<unknown>, others: ReadonlyArray<unknown> | undefined): boolean =>
    isSameList(items, others, isSameRecord)

  /**
   * Returns the place of the item whose cursor was asked for, or -1. Where several have that cursor, such as a time, it
   * is the one that was the last before.
   */
  const placeOf = (items: ReadonlyArray<unknown>, after: After | undefined, before: ReadonlyArray<unknown>): number => {
    const first = after === undefined ? -1 : items.findIndex((item) => textOf(item) === after.cursor)
    if (first < 0) return first
    const last = before.at(-1)
    const place = items.findIndex((item) => textOf(item) === after?.cursor && isSameRecord(item, last))
    return place < 0 ? first : place
  }

  /**
   * Returns where the items begin and end that came before: the one at `place`, which has the cursor that was asked
   * for, and those before it that are the last of `previous`, too.
   */
  const overlapOf = (
    items: ReadonlyArray<unknown>,
    place: number,
    previous: ReadonlyArray<unknown>
  ): readonly [number, number] => {
    let first = place + 1
    let at = previous.length
    while (first > 0 && at > 0 && isSameRecord(items[first - 1], previous[at - 1])) {
      first--
      at--
    }
    const isResumed = place === 0 && previous.length === 0
    return isResumed ? [0, 1] : first > place ? [0, 0] : [first, place + 1]
  }

  return {
    start: goOn({ after: start, count: 0, again: [], previous: [], mark: noMark }),
    ask: ({ after }) => ({ from: after?.cursor, size }),
    turn: ({ after, again, count, mark, previous }, items) => {
      const before = previous.slice(0, previous.length - again.length)
      const [first, beyond] = overlapOf(items, placeOf(items, after, before), before)
      let repeated = beyond
      while (repeated < items.length && isSameRecord(items[repeated], again[repeated - beyond])) repeated++
      if (beyond === 0 && repeated === items.length) return { found: [], onward: end }
      const isSamePage = isSameList(items, previous, (one, other) => isSame(one, other))
      if (!isSamePage && isSameRecords(items, previous)) {
        return { found: [], onward: wall(new StalledListError({ description: sameRecords(count) })) }
      }
      if (!isSamePage && isSameRecords(items, mark.place?.items)) {
        return { found: [], onward: wall(new StalledListError({ description: circle(count) })) }
      }
      const found: Array<Found<After>> = []
      let next = after
      let last = -1
      for (const [at, raw] of items.entries()) {
        const own = cursorOf(raw)
        if (own !== undefined) [next, last] = [own, at]
        if (at < first || at >= repeated)
          found.push({ raw, index: count + found.length, next, hasPosition: own !== undefined })
      }
      if (next === undefined || last < 0) {
        return { found, onward: wall(new StalledListError({ description: noCursor })) }
      }
      // The next request would be the same one, without end.
      if (next.cursor === after?.cursor) {
        const news = isSamePage ? [] : found
        const description = sameCursor(count + news.length)
        return { found: news, onward: wall(new StalledListError({ description })) }
      }
      // This page may have elements that did not come on the first way to its last cursor.
      if (next.cursor === mark.place?.cursor) {
        return { found, onward: wall(new StalledListError({ description: circle(count + found.length) })) }
      }
      return {
        found,
        onward: goOn({
          after: next,
          count: count + found.length,
          again: items.slice(last + 1),
          previous: items,
          mark: stepTo(mark, { cursor: next.cursor, items })
        })
      }
    }
  }
}

const noCursor = "no element of a page has a cursor to go on from"

const sameCursor = (count: number): string =>
  `after ${count} elements, the page behind a cursor ends with that very cursor`

const sameRecords = (count: number): string => `after ${count} elements, the page before comes again by another cursor`

const circle = (count: number): string => `after ${count} elements, the cursors go round in a circle`
