/**
 * Finds the rows of a table by their numbers, which count the keys that were ever put. Indexes keep numbers, since a
 * set of them is small.
 */
import { Blocks } from "./Blocks.ts"
import { FreeBits, type RowBits } from "./RowBits.ts"
import { RowSet } from "./RowSet.ts"

/** A row in its place in a table. */
export interface Placed<A> {
  /** Is higher for a row whose key was put later. */
  readonly number: number
  readonly key: string
  readonly row: A
}

/** Is told of each change of the rows that it indexes, after it has happened. */
export interface Index<A> {
  readonly added: (place: Placed<A>) => void
  readonly replaced: (place: Placed<A>, before: A) => void
  readonly deleted: (place: Placed<A>) => void
}

/** The rows of a table by their numbers. */
export interface Places<A> {
  /** Returns the row of a number that an index has given. */
  readonly rowOf: (number: number) => A
  /** Returns the key of such a row. */
  readonly keyOf: (number: number) => string
  /** Returns all places in their order. */
  readonly all: () => Iterable<Placed<A>>
  /** Returns the number of changes so far. What was found before the next one still holds. */
  readonly changes: () => number
  /** Returns the bits of no row. Release them when nobody reads them any more. */
  readonly none: () => RowBits
  /** Returns the bits of all rows. Release them in the same way. */
  readonly every: () => RowBits
  readonly release: (bits: RowBits) => void
}

/** Makes the index of numbers, which all others look rows up in. */
export const makePlaces = <A>(rows: Iterable<Placed<A>>): Places<A> & Index<A> => {
  const places = new Blocks<Placed<A>>()
  const present = new RowSet()
  let numbers = 0
  let changes = 0
  const add = (place: Placed<A>) => {
    places.set(place.number, place)
    present.add(place.number)
    numbers = place.number + 1
  }
  const existing = (number: number) => {
    const place = places.get(number)
    if (place === undefined) throw new Error(`no row has the number ${number}`)
    return place
  }
  for (const place of rows) add(place)
  const free = new FreeBits()
  const none = () => free.none(numbers)
  return {
    rowOf: (number) => existing(number).row,
    keyOf: (number) => existing(number).key,
    all: () => places.values(),
    changes: () => changes,
    none,
    every: () => {
      const bits = none()
      present.addTo(bits)
      return bits
    },
    release: (bits) => free.release(bits),
    added: (place) => {
      changes++
      add(place)
    },
    // A place has the row that was put last.
    replaced: () => {
      changes++
    },
    deleted: ({ number }) => {
      changes++
      places.delete(number)
      present.delete(number)
    }
  }
}
