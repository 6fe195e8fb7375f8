/**
 * Walking a list by page number.
 *
 * What ends it is a page with fewer items than fit, or with none: the total that the answer tells is not reliable, and is
 * asked only whether a page that comes again is the last one or a fault. All that is remembered is how many elements went
 * before, so a walk can start behind any of them and with any size of page.
 */
import { hasProperty } from "effect/Predicate"
import { ListReachError, StalledListError } from "../ClientErrorReason.ts"
import { end, isSame, on, type Onward, type Walk, wall } from "./walk.ts"

/** How many elements of a list come before. */
interface Offset {
  readonly offset: number
}

interface PageState {
  /** How many elements of the list are before the next one. */
  readonly offset: number
  readonly size: number
  /** The page before, to know it when it comes again. */
  readonly previous: ReadonlyArray<unknown> | undefined
}

const numberOf = ({ offset, size }: PageState): number => Math.floor(offset / size)

/** What the answer calls `name`, where that is a count. */
const countOf = (info: unknown, name: "size" | "totalCount"): number | undefined => {
  const count = hasProperty(info, name) ? info[name] : undefined
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : undefined
}

export const byPage = (start: Offset | undefined, size: number, reach: number | undefined): Walk<PageState, Offset> => {
  const to = (state: PageState): Onward<PageState> =>
    reach !== undefined && (numberOf(state) + 1) * state.size > reach ? wall(new ListReachError({ reach })) : on(state)

  return {
    start: to({ offset: start?.offset ?? 0, size, previous: undefined }),
    ask: (state) => ({ from: numberOf(state), size: state.size }),
    turn: (asked, items, info) => {
      const number = numberOf(asked)
      // A server may give smaller pages than asked for, and then its numbers count those.
      const own = countOf(info, "size")
      const state = own !== undefined && own > 0 && own < asked.size ? { ...asked, size: own } : asked
      if (numberOf(state) !== number) return { found: [], onward: to(state) }
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
        tells: true
      }))
      const offset = first + items.length
      const onward = items.length < state.size ? end : to({ offset, size: state.size, previous: items })
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
