/**
 * Finds rows by what they hold, without looking at the others: by an instant in its order, or by a text that several
 * have in common. An index follows each change of its table.
 */

/** A row in its place in a table. */
export interface Placed<A> {
  /** Is higher for a row whose key was put later. */
  readonly number: number
  readonly row: A
}

/** Is told of each change of the rows that it indexes, after it has happened. */
export interface Index<A> {
  readonly added: (place: Placed<A>) => void
  readonly replaced: (place: Placed<A>, before: A) => void
  readonly deleted: (place: Placed<A>) => void
}

/** A span of time in milliseconds of the epoch, both ends included. */
export interface Span {
  readonly from: number
  readonly until: number
}

/** Rows in the order of an instant. Of two at once, the one whose key was put later is later. */
export interface SortedRows<A> {
  /** Returns the number of rows in the span. */
  readonly count: (span: Span) => number
  /** Returns the rows in the span, the earliest first. Read it before the next change. */
  readonly ascending: (span?: Span) => Iterable<A>
  /** Returns the rows in the span, the latest first. Read it before the next change. */
  readonly descending: (span?: Span) => Iterable<A>
}

interface Sorted<A> {
  readonly millis: number
  readonly place: Placed<A>
}

const always: Span = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }

/**
 * Makes an index by an instant.
 *
 * @param millisOf returns the instant in milliseconds of the epoch. A row without one comes before all others, and is
 *   in no span.
 */
export const makeSorted = <A>(
  places: Iterable<Placed<A>>,
  millisOf: (row: A) => number | undefined
): SortedRows<A> & Index<A> => {
  const keyOf = (row: A) => millisOf(row) ?? Number.NEGATIVE_INFINITY
  const sorted = Array.from(places, (place): Sorted<A> => ({ millis: keyOf(place.row), place })).sort(
    (a, b) => compare(a.millis, b.millis) || a.place.number - b.place.number
  )

  /** Returns the index of the first row that is not before this one. */
  const placeOf = (millis: number, number: number) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const { millis: other, place } = sorted[middle]!
      if (other < millis || (other === millis && place.number < number)) low = middle + 1
      else high = middle
    }
    return low
  }
  const beginOf = ({ from }: Span) => placeOf(from, -1)
  const endOf = ({ until }: Span) => placeOf(until, Number.POSITIVE_INFINITY)

  const add = (place: Placed<A>) => {
    const millis = keyOf(place.row)
    sorted.splice(placeOf(millis, place.number), 0, { millis, place })
  }
  const remove = (millis: number, { number }: Placed<A>) => void sorted.splice(placeOf(millis, number), 1)

  return {
    count: (span) => Math.max(0, endOf(span) - beginOf(span)),
    ascending: function* (span = always) {
      const end = endOf(span)
      for (let index = beginOf(span); index < end; index++) yield sorted[index]!.place.row
    },
    descending: function* (span = always) {
      const begin = beginOf(span)
      for (let index = endOf(span) - 1; index >= begin; index--) yield sorted[index]!.place.row
    },
    added: add,
    replaced: (place, before) => {
      const millis = keyOf(before)
      if (millis === keyOf(place.row)) return
      remove(millis, place)
      add(place)
    },
    deleted: (place) => remove(keyOf(place.row), place)
  }
}

/** Orders numbers, of which infinity minus itself is none. */
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)

/** Rows by a text. */
export interface GroupedRows<A> {
  /** Returns the rows with this text, in the order in which their keys were first put. */
  readonly of: (text: string) => ReadonlyArray<A>
}

/**
 * Makes an index by a text.
 *
 * @param textOf returns the text. A row without one is in no group.
 */
export const makeGrouped = <A>(
  places: Iterable<Placed<A>>,
  textOf: (row: A) => string | undefined
): GroupedRows<A> & Index<A> => {
  const groups = new Map<string, Set<Placed<A>>>()
  const add = (text: string | undefined, place: Placed<A>) => {
    if (text === undefined) return
    const group = groups.get(text)
    if (group === undefined) groups.set(text, new Set([place]))
    else group.add(place)
  }
  const remove = (text: string | undefined, place: Placed<A>) => {
    if (text === undefined) return
    const group = groups.get(text)
    group?.delete(place)
    if (group?.size === 0) groups.delete(text)
  }
  for (const place of places) add(textOf(place.row), place)
  return {
    of: (text) =>
      Array.from(groups.get(text) ?? [])
        .sort((a, b) => a.number - b.number)
        .map(({ row }) => row),
    added: (place) => add(textOf(place.row), place),
    replaced: (place, before) => {
      if (textOf(before) === textOf(place.row)) return
      remove(textOf(before), place)
      add(textOf(place.row), place)
    },
    deleted: (place) => remove(textOf(place.row), place)
  }
}
