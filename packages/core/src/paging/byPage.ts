/**
 * Walks a list by page number.
 *
 * A walk ends at an empty or a short page, and only after as many elements as the answer's total says. PortOne calls
 * that total unreliable, and elements come and go while a list is read. So where it says more, the walk looks at the
 * next page, and fails if that brings nothing new either.
 *
 * A server may leave elements out of a page after it has cut the page. So the number of elements before a place does
 * not say on which page it is. A position therefore tells the page, its size and the place in it, and a walk that
 * starts there asks for that very page.
 *
 * Pages of one size join without a gap if the server counts by that size. A page of another length puts it in doubt:
 * the server may have a limit that it does not mention, or pages of its own. The length of page 0 tells, as page 0
 * begins at the same place by any size. The walk then asks for pages of that length, from the same place.
 *
 * An answer may tell the size of its pages, and some tell how many elements the page has in its place. The two differ
 * where elements are left out: to count by the second one would give elements twice. So a size that is the number of
 * the elements counts as none, until page 0 or another answer has shown which of the two it is.
 *
 * Every walk ends, whatever the server answers, unless new elements never end and a total does not say that they do. A
 * turn without new elements looks at the next page, but not twice in a row; it asks for page 0, but a few times at
 * most; or it asks for pages of another size, which is smaller each time but one. Pages that go round in a circle are
 * noticed too.
 *
 * A full page whose elements reach the total may be followed by more, as a total may be behind. A server may answer the
 * number behind its last page with its first page, so page 0 is kept, and ends the list where it comes again there.
 */
import { hasProperty } from "effect/Predicate"
import { ListReachError, StalledListError } from "../ClientErrorReason.ts"
import type { ListDescription } from "../Endpoint.ts"
import { type Mark, noMark, stepTo } from "./circle.ts"
import { isSamePage as areSame } from "./same.ts"
import { end, goOn, type Onward, type Turn, type Walk, wall } from "./walk.ts"

/** A position in the pages of a list. */
interface Place {
  readonly page: number
  readonly size: number
  /** The number of elements of that page before it. */
  readonly index: number
  /** The number of elements of the list before it. */
  readonly given: number
  /** True if page 0 has told the size already, so that a page of another length does not put it in doubt. */
  readonly settled: boolean
  /** The number that answers tell as the size of a page, once it is known which it is. */
  readonly tells?: "size" | "count" | undefined
}

type Items = ReadonlyArray<unknown>

interface PageState extends Omit<Place, "settled" | "tells"> {
  /** True until a page has been read. */
  readonly isFirst: boolean
  /** The page that is in doubt while another one is asked for, and `"settled"` from then on. */
  readonly doubt: Doubt | "settled" | undefined
  /** The page before, to notice it when it comes again. */
  readonly previous: Items | undefined
  /** Page 0, to notice it under another number; `undefined` until it has come. */
  readonly beginning: Items | undefined
  /** An earlier page, to notice that pages go round in a circle. */
  readonly mark: Mark<Items>
  readonly tells: Place["tells"]
  /** True if the page before brought nothing new. */
  readonly isQuiet: boolean
  /** The largest total that an answer told, or `undefined` if none told one. */
  readonly largestTotal: number | undefined
}

/** A page that came for a state and was put aside until page 0 has come. */
interface Doubt {
  readonly state: PageState
  readonly items: Items
  /** The size that the answer told. */
  readonly own: number | undefined
  /**
   * The page that is asked for, if it is not the length that is in doubt: this page lies behind the total, and may be
   * page 0 again, or the page before.
   */
  readonly from?: number
}

/** Returns true if a page of another length may be of another place: the first page of a walk that is resumed. */
const isUnplaced = (state: PageState): boolean => state.isFirst && state.page > 0

/** Returns the doubt that is left after a page. A walk doubts the length of its pages once. */
const settled = ({ doubt }: PageState) => (doubt === undefined ? undefined : "settled")

/** Returns the answer's field of this name, if it is a count or the text of one. */
const countOf = (info: unknown, name: "size" | "totalCount"): number | undefined => {
  const field = hasProperty(info, name) ? info[name] : undefined
  const count = typeof field === "string" && /^\d+$/.test(field) ? Number(field) : field
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : undefined
}

/** Returns true if the size that an answer tells is the number of its elements, and less than was asked for. */
const isCount = (own: number | undefined, items: Items, size: number): boolean => own === items.length && own < size

/** Returns what the size is that an answer tells, if this answer shows it. */
const toldBy = ({ doubt, size }: PageState, items: Items, own: number | undefined): PageState["tells"] => {
  if (own !== undefined && own !== items.length) return "size"
  // Page 0 gave that many before, and now it gives fewer: they are no limit.
  const isAgain = typeof doubt === "object" && doubt.from === undefined && doubt.state.page === 0
  return isAgain && isCount(own, items, size) ? "count" : undefined
}

/** Returns the larger of two totals, of which each may be missing. */
const largerOf = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.max(one, other)

/** Returns true if the total says that there are no more elements than those given. An absent total does not say it. */
const isAll = (given: number, total: number | undefined): boolean => total !== undefined && total <= given

/**
 * Returns the number of elements that a list with this total cannot have. A total may be behind, or end at some round
 * number, so this leaves far more room than either needs.
 */
const farMoreThan = (total: number): number => 10 * (total + 1_000)

/** Returns the same place in pages of another size. It is exact if no page before it lacks an element. */
const placeBy = ({ beginning, index, page, size }: PageState, other: number) => {
  const places = page * size + index
  return {
    page: Math.floor(places / other),
    size: other,
    index: places % other,
    beginning: beginning?.slice(0, other)
  }
}

export const byPage = (
  start: Place | undefined,
  size: number,
  { key, reach }: Pick<ListDescription<unknown, "page", unknown>, "key" | "reach">
): Walk<PageState, Place> => {
  const startGiven = start?.given ?? 0
  const isSamePage = (page: Items, other: Items | undefined): boolean => areSame(page, other, key)

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
    reach !== undefined && (state.page + 1) * state.size > reach
      ? wall(new ListReachError({ reach, total: state.largestTotal || undefined }))
      : goOn(state)

  /** Goes on from the place of a state in pages of the length of page 0. */
  const goOnBy = (pageZero: Items, state: PageState): Onward<PageState> => {
    const place = placeBy(state, dividing(pageZero.length))
    // If page 0 comes under another number too, it is not the page of that place.
    const beginning = place.page === 0 ? undefined : pageZero.slice(0, place.size)
    return goOnTo({
      ...state,
      ...place,
      doubt: "settled",
      tells: state.tells ?? "size",
      beginning,
      previous: state.previous ?? beginning
    })
  }

  /** Leaves out a page that brings nothing new, or stops if the page before brought nothing new either. */
  const pass = (state: PageState, total: number | undefined): Turn<PageState, Place> => ({
    found: [],
    onward: state.isQuiet
      ? wall(stalled(`page ${state.page} brings nothing new, nor did the page before it`, state.given, total))
      : goOnTo({ ...state, page: state.page + 1, index: 0, isFirst: false, doubt: settled(state), isQuiet: true })
  })

  /** Gives the elements of a page, and goes on with the next page. */
  const give = (state: PageState, items: Items, total: number | undefined): Turn<PageState, Place> => {
    const { page, size } = state
    const isFull = items.length >= size
    const found = items.slice(state.index).map((raw, at) => {
      const index = state.index + at + 1
      // A short page may have more elements later, so the place behind its last one is still on it.
      const place = isFull && index === items.length ? { page: page + 1, index: 0 } : { page, index }
      const given = state.given + at + 1
      return {
        raw,
        index: state.given + at,
        next: {
          page: place.page,
          size,
          index: place.index,
          given,
          settled: state.doubt !== undefined,
          ...(state.tells === undefined ? {} : { tells: state.tells })
        },
        hasPosition: true
      }
    })
    const given = state.given + found.length
    if (!isFull && isAll(given, total)) return { found, onward: end }
    const { largestTotal } = state
    if (largestTotal !== undefined && given - startGiven > farMoreThan(largestTotal)) {
      return {
        found,
        onward: wall(stalled("elements do not end, though there are far more than the total", given, largestTotal))
      }
    }
    const onward = goOnTo({
      page: page + 1,
      size,
      index: 0,
      given,
      isFirst: false,
      doubt: settled(state),
      previous: items,
      beginning: page === 0 ? items : state.beginning,
      mark: stepTo(state.mark, items),
      tells: state.tells,
      isQuiet: false,
      largestTotal
    })
    return { found, onward }
  }

  return {
    start: goOnTo({
      page: start?.page ?? 0,
      size: start?.size ?? dividing(size),
      index: start?.index ?? 0,
      given: startGiven,
      isFirst: true,
      doubt: start?.settled === true ? "settled" : undefined,
      previous: undefined,
      beginning: undefined,
      mark: noMark,
      tells: start?.tells,
      isQuiet: false,
      largestTotal: undefined
    }),
    ask: ({ doubt, page, size }) => ({ from: typeof doubt === "object" ? (doubt.from ?? 0) : page, size }),
    turn: function turn(state, items, info): Turn<PageState, Place> {
      const told = countOf(info, "totalCount")
      const own = countOf(info, "size")
      const tells = state.tells ?? toldBy(state, items, own)
      const asked = { ...state, largestTotal: largerOf(state.largestTotal, told), tells }
      // Such a page has fewer elements than were asked for, and says no more than that.
      const isCounted = tells !== "size" && isCount(own, items, asked.size)
      // What this answer does not tell, an earlier one may have told. A total of nothing beside elements tells no end.
      const total =
        (asked.given + items.length > 0 && told === 0 ? undefined : told) ?? (asked.largestTotal || undefined)
      if (typeof asked.doubt === "object") {
        const { doubt } = asked
        const before = { ...doubt.state, largestTotal: asked.largestTotal, tells }
        if (doubt.from !== undefined) {
          const { beginning = doubt.from === 0 ? items : undefined, previous = items } = before
          return turn({ ...before, beginning, previous }, doubt.items, { totalCount: total, size: doubt.own })
        }
        const isAgain = doubt.state.page === 0
        // The total of the later answer counts. Its size is of another page.
        const resume = (tells: PageState["tells"]) =>
          turn({ ...before, doubt: "settled", tells }, doubt.items, { totalCount: total, size: doubt.own })
        // Page 0 has the length that was asked for, so the other page only has fewer elements, or it tells nothing.
        if (items.length === 0 || (!isAgain && dividing(items.length) === asked.size)) {
          return resume(tells ?? (isCount(doubt.own, doubt.items, asked.size) ? "count" : undefined))
        }
        // Two full pages of one limit have the same length.
        if (!isAgain && isCounted && own !== doubt.own && isCount(doubt.own, doubt.items, asked.size)) {
          return resume("count")
        }
        if (!isAgain) return { found: [], onward: goOnBy(items, before) }
      }
      // A server may have smaller pages than the request asks for, and say so. It then counts by those, unless a page
      // has more elements than that.
      if (own !== undefined && own > 0 && own < asked.size && items.length <= own && !isCounted) {
        const place = placeBy(asked, dividing(own))
        // By its own size, this is another page, except at the beginning of the list.
        return place.page === 0 && place.size === own
          ? turn({ ...asked, ...place }, items, info)
          : { found: [], onward: goOnTo({ ...asked, ...place, doubt: settled(asked) }) }
      }
      const doubted = { ...asked, doubt: { state: asked, items, own } }
      if (items.length === 0) {
        if (isAll(asked.given, total)) return { found: [], onward: end }
        // The server may have larger pages of its own, and so fewer of them.
        if (isUnplaced(asked) && asked.doubt === undefined) return { found: [], onward: goOnTo(doubted) }
        return total === undefined ? { found: [], onward: end } : pass(asked, total)
      }
      if (isSamePage(items, asked.previous)) {
        return isAll(asked.given, total) ? { found: [], onward: end } : pass(asked, total)
      }
      const isBehind = asked.page > 0 && isAll(asked.given, total)
      const isBeginning = isSamePage(items, asked.beginning)
      if (isBehind && isBeginning) return { found: [], onward: end }
      // A walk that began within the list has not seen page 0, and may not have seen the page before.
      // Any page behind them may be one of them again, but one of which some elements were given.
      const mayBeEarlier = isBehind || (asked.page > 0 && asked.index === 0)
      if (mayBeEarlier && (asked.beginning === undefined || asked.previous === undefined)) {
        const from = asked.previous === undefined ? asked.page - 1 : 0
        return { found: [], onward: goOnTo({ ...asked, doubt: { state: asked, items, own, from } }) }
      }
      if (isBeginning || isSamePage(items, asked.mark.place)) {
        const description = `page ${asked.page} is one of the pages before it, and those go round in a circle`
        return { found: [], onward: wall(stalled(description, asked.given, total)) }
      }
      const isUntold = isCounted && tells === undefined
      if (isUntold && asked.doubt === "settled" && asked.page > 0) return { found: [], onward: goOnTo(doubted) }
      if (items.length !== asked.size && asked.doubt === undefined) {
        const given = asked.given + Math.max(items.length - asked.index, 0)
        const length = dividing(items.length)
        const isDoubtful = isUnplaced(asked) || items.length > asked.size || !isAll(given, total)
        if ((isDoubtful || isUntold) && asked.page > 0) return { found: [], onward: goOnTo(doubted) }
        if ((isDoubtful || isUntold) && length !== asked.size) {
          // Page 0 may lack elements that nobody may see. Asked for by its length, it then lacks them again.
          const onward = asked.index < length ? goOnTo({ ...doubted, size: length }) : goOnBy(items, asked)
          return { found: [], onward }
        }
      }
      return give(asked, items, total)
    },
    last: (state, items) => {
      const { doubt } = state
      // Gives the page that was put aside, if there is one. The other is then page 0, which has nothing after that.
      const page = typeof doubt === "object" ? doubt : { state, items }
      const { beginning = page === doubt ? items : undefined, mark, previous } = page.state
      const isAgain = [beginning, mark.place, previous].some((other) => isSamePage(page.items, other))
      return isAgain ? [] : give(page.state, page.items, undefined).found
    }
  }
}

const stalled = (what: string, given: number, total: number | undefined): StalledListError =>
  new StalledListError({
    description: `${what}, after ${given} elements${total === undefined ? "" : ` of ${total}`}`
  })
