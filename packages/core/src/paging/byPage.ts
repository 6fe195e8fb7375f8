/**
 * Walks a list by page number.
 *
 * A page with fewer items than fit, or with none, ends the walk. The answer's total is not reliable, and decides only
 * whether a page that comes again is the end or a fault. A position is the number of elements before it, so a walk can
 * start after any element and with any size of page.
 */
import { hasProperty } from "effect/Predicate"
import { ListReachError, StalledListError } from "../ClientErrorReason.ts"
import { end, goOn, isSame, type Onward, type Walk, wall } from "./walk.ts"

/** The position after this number of elements. */
interface Offset {
  readonly offset: number
}

interface PageState {
  /** The number of elements before the next one. */
  readonly offset: number
  readonly size: number
  /** The page before, to notice it when it comes again. */
  readonly previous: ReadonlyArray<unknown> | undefined
}

const numberOf = ({ offset, size }: PageState): number => Math.floor(offset / size)

/** Returns the answer's field of this name, if it is a count. */
const countOf = (info: unknown, name: "size" | "totalCount"): number | undefined => {
  const count = hasProperty(info, name) ? info[name] : undefined
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : undefined
}

export const byPage = (start: Offset | undefined, size: number, reach: number | undefined): Walk<PageState, Offset> => {
  const goOnTo = (state: PageState): Onward<PageState> =>
    reach !== undefined && (numberOf(state) + 1) * state.size > reach
      ? wall(new ListReachError({ reach }))
      : goOn(state)

  return {
    start: goOnTo({ offset: start?.offset ?? 0, size, previous: undefined }),
    ask: (state) => ({ from: numberOf(state), size: state.size }),
    turn: (asked, items, info) => {
      const number = numberOf(asked)
      // A server may send smaller pages than the request asks for. Its page numbers then count those.
      const own = countOf(info, "size")
      const state = own !== undefined && own > 0 && own < asked.size ? { ...asked, size: own } : asked
      if (numberOf(state) !== number) return { found: [], onward: goOnTo(state) }
      if (items.length === 0) return { found: [], onward: end }
      if (state.previous !== undefined && isSame(items[0], state.previous[0]) && isSame(items, state.previous)) {
        const total = countOf(info, "totalCount")
        const isOver = total !== undefined && state.offset >= total
        return { found: [], onward: isOver ? end : wall(pageRepeats(number, state.offset, total)) }
      }
      const first = number * state.size
      const found = items.slice(state.offset - first).map((raw, at) => ({
        raw,
        index: state.offset + at,
        next: { offset: state.offset + at + 1 },
        hasPosition: true
      }))
      const offset = first + items.length
      const onward = items.length < state.size ? end : goOnTo({ offset, size: state.size, previous: items })
      return { found, onward }
    }
  }
}

const pageRepeats = (number: number, given: number, total: number | undefined): StalledListError =>
  new StalledListError({
    description:
      `page ${number} is the page before it once more, after ${given} elements` +
      (total === undefined ? "" : ` of ${total}`)
  })
