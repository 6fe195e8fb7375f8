/**
 * Walks a list by page number.
 *
 * A walk ends at an empty or a short page, and only after as many elements as the answer's total says. PortOne calls
 * that total unreliable, and elements come and go while a list is read. So where it says more, the walk looks at the
 * next page, and fails if that brings nothing new either.
 *
 * A position is the number of places before it, so a walk can start after any element and with any size of page. That
 * works only if the server counts by the same size. A page of another length puts it in doubt: the server may have a
 * limit that it does not mention, or pages of its own. The length of page 0 tells, as page 0 begins at the same place
 * by any size. The walk then asks for pages of that length, from the same place.
 *
 * Every walk ends, whatever the server answers, unless new elements never end. A turn without new elements looks at the
 * next page, but not twice in a row; it asks for page 0, but once; or it asks for pages of another size, which is
 * smaller each time but one. Pages that go round in a circle are noticed too.
 */
import { hasProperty } from "effect/Predicate"
import { ListReachError, StalledListError } from "../ClientErrorReason.ts"
import { type Mark, noMark, stepTo } from "./circle.ts"
import { end, goOn, isSame, type Onward, type Turn, type Walk, wall } from "./walk.ts"

/** The position after this number of places. */
interface Offset {
  readonly offset: number
}

type Items = ReadonlyArray<unknown>

interface PageState {
  /** The number of places before the next element. An empty or short page has places without an element. */
  readonly offset: number
  /** The number of elements before the next one. */
  readonly given: number
  readonly size: number
  /** True until a page has been read. */
  readonly isFirst: boolean
  /** The page whose length is in doubt while page 0 is asked for, and `"settled"` from then on. */
  readonly doubt: Doubt | "settled" | undefined
  /** The page before, to notice it when it comes again. */
  readonly previous: Items | undefined
  /** An earlier page, to notice that pages go round in a circle. */
  readonly mark: Mark<Items>
  /** True if the page before brought nothing new. */
  readonly isQuiet: boolean
}

/** A page that came for a state and was put aside until page 0 has come. */
interface Doubt {
  readonly state: PageState
  readonly items: Items
}

const numberOf = ({ offset, size }: PageState): number => Math.floor(offset / size)

/** Returns the number of places before the page that a state asks for. */
const firstOf = (state: PageState): number => numberOf(state) * state.size

/** Returns true if a page of another length may be of another place: the first page of a walk that is resumed. */
const isUnplaced = (state: PageState): boolean => state.isFirst && numberOf(state) > 0

/** Returns the doubt that is left after a page. A walk doubts the length of its pages once. */
const settled = ({ doubt }: PageState) => (doubt === undefined ? undefined : "settled")

/** Returns the answer's field of this name, if it is a count or the text of one. */
const countOf = (info: unknown, name: "size" | "totalCount"): number | undefined => {
  const field = hasProperty(info, name) ? info[name] : undefined
  const count = typeof field === "string" && /^\d+$/.test(field) ? Number(field) : field
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : undefined
}

/** Returns true if two pages are the same. */
const isSamePage = (a: Items, b: Items | undefined): boolean => b !== undefined && isSame(a, b)

/** Returns true if the total says that there are no more elements than those given. An absent total does not say it. */
const isAll = (given: number, total: number | undefined): boolean => total !== undefined && total <= given

export const byPage = (start: Offset | undefined, size: number, reach: number | undefined): Walk<PageState, Offset> => {
  /**
   * Returns the largest size of at most `size` that divides what page numbers reach. Page numbers then reach the same
   * elements whatever the size.
   */
  const dividing = (size: number): number => {
    if (reach === undefined) return size
    let divisor = Math.min(size, reach)
    while (reach % divisor !== 0) divisor--
    return divisor
  }

  const goOnTo = (state: PageState): Onward<PageState> =>
    reach !== undefined && (numberOf(state) + 1) * state.size > reach
      ? wall(new ListReachError({ reach }))
      : goOn(state)

  /** Goes on from the place of a state in pages of the length of page 0. */
  const goOnBy = (pageZero: Items, state: PageState): Onward<PageState> => {
    const size = dividing(pageZero.length)
    // If page 0 comes under another number too, it is not the page of that place.
    const previous = state.previous ?? (state.offset < size ? undefined : pageZero)
    return goOnTo({ ...state, size, doubt: "settled", previous })
  }

  /** Leaves out a page that brings nothing new, or stops if the page before brought nothing new either. */
  const pass = (state: PageState, total: number | undefined): Turn<PageState, Offset> => ({
    found: [],
    onward: state.isQuiet
      ? wall(stalled(`page ${numberOf(state)} brings nothing new, nor did the page before it`, state.given, total))
      : goOnTo({ ...state, offset: firstOf(state) + state.size, isFirst: false, doubt: settled(state), isQuiet: true })
  })

  /** Gives the elements of a page, and goes on after its places: as many as it could have had, or as it has. */
  const give = (
    state: PageState,
    items: Items,
    { places, size, total }: { readonly places: number; readonly size: number; readonly total: number | undefined }
  ): Turn<PageState, Offset> => {
    const first = firstOf(state)
    const found = items.slice(state.offset - first).map((raw, at) => ({
      raw,
      index: state.offset + at,
      next: { offset: state.offset + at + 1 },
      hasPosition: true
    }))
    const given = state.given + found.length
    return {
      found,
      onward:
        items.length < places && isAll(given, total)
          ? end
          : goOnTo({
              offset: first + Math.max(places, items.length),
              given,
              size,
              isFirst: false,
              doubt: settled(state),
              previous: items,
              mark: stepTo(state.mark, items),
              isQuiet: false
            })
    }
  }

  const offset = start?.offset ?? 0
  return {
    start: goOnTo({
      offset,
      given: offset,
      size: dividing(size),
      isFirst: true,
      doubt: undefined,
      previous: undefined,
      mark: noMark,
      isQuiet: false
    }),
    ask: (state) => ({ from: typeof state.doubt === "object" ? 0 : numberOf(state), size: state.size }),
    turn: function turn(asked, items, info): Turn<PageState, Offset> {
      const number = numberOf(asked)
      const total = countOf(info, "totalCount")
      if (typeof asked.doubt === "object") {
        const { doubt } = asked
        const isAgain = numberOf(doubt.state) === 0
        // Page 0 has the length that was asked for, so the other page only has fewer elements, or it tells nothing.
        if (items.length === 0 || (!isAgain && dividing(items.length) === asked.size)) {
          // The total of the later answer counts.
          return turn({ ...doubt.state, doubt: "settled" }, doubt.items, info)
        }
        if (!isAgain) return { found: [], onward: goOnBy(items, doubt.state) }
      }
      // A server may have smaller pages than the request asks for, and say so. It then counts by those.
      const own = countOf(info, "size")
      const places = own !== undefined && own > 0 && own < asked.size ? own : asked.size
      const size = dividing(places)
      // By another size, this is another page, except at the beginning of the list.
      if (places < asked.size && asked.offset >= size) {
        return { found: [], onward: goOnTo({ ...asked, size, doubt: settled(asked) }) }
      }
      const doubted = { ...asked, doubt: { state: asked, items } }
      if (items.length === 0) {
        if (isAll(asked.given, total)) return { found: [], onward: end }
        // The server may have larger pages of its own, and so fewer of them.
        if (isUnplaced(asked) && asked.doubt === undefined) return { found: [], onward: goOnTo(doubted) }
        return total === undefined ? { found: [], onward: end } : pass(asked, total)
      }
      if (isSamePage(items, asked.previous)) {
        return isAll(asked.given, total) ? { found: [], onward: end } : pass(asked, total)
      }
      if (isSamePage(items, asked.mark.place)) {
        const description = `page ${number} is one of the pages before it, and those go round in a circle`
        return { found: [], onward: wall(stalled(description, asked.given, total)) }
      }
      if (items.length !== places && asked.doubt === undefined) {
        const given = asked.given + Math.max(firstOf(asked) + items.length - asked.offset, 0)
        const length = dividing(items.length)
        const isDoubtful = isUnplaced(asked) || !isAll(given, total)
        if (isDoubtful && number > 0) return { found: [], onward: goOnTo(doubted) }
        if (isDoubtful && length !== asked.size) {
          // Page 0 may lack elements that nobody may see. Asked for by its length, it then lacks them again.
          const onward = asked.offset < length ? goOnTo({ ...doubted, size: length }) : goOnBy(items, asked)
          return { found: [], onward }
        }
      }
      return give(asked, items, { places, size, total })
    }
  }
}

const stalled = (what: string, given: number, total: number | undefined): StalledListError =>
  new StalledListError({
    description: `${what}, after ${given} elements${total === undefined ? "" : ` of ${total}`}`
  })
