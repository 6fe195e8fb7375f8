/**
 * Finds rows by the values that they have in one respect, such as their statuses or their notes.
 *
 * While the values are few, a column keeps the rows of each value, and a search looks at the values. When they become
 * many, it keeps their {@link Grams} instead, for good.
 */
import { Grams } from "./Grams.ts"
import { Groups } from "./GroupedRows.ts"
import type { Index, Places } from "./Places.ts"
import { addNumber, addWithout, hasNumber, numbersOf, type RowBits } from "./RowBits.ts"
import { RowSet } from "./RowSet.ts"

/** Returns the values of a row in one respect: one, several or none. */
export type ValuesOf<A> = (row: A) => string | ReadonlyArray<string> | undefined

/** The rows of a table by their values. */
export interface Column {
  /** Adds the rows that have one of these values to the bits. */
  readonly addAmong: (values: ReadonlyArray<string>, bits: RowBits) => void
  /** Adds the rows of which a value contains the text to the bits. */
  readonly addContaining: (text: string, bits: RowBits) => void
  /**
   * Does the same if these rows are known without a look at any other, and returns true. Returns false if they are not.
   */
  readonly addKnown: (text: string, bits: RowBits) => boolean
  /** Adds the rows of which a value matches to the bits. Looks at each value, and at each row where values are many. */
  readonly addMatching: (matches: (value: string) => boolean, bits: RowBits) => void
  /** Counts the rows that are among the bits by their values. */
  readonly countsIn: (bits: RowBits) => ReadonlyMap<string, number>
}

/** The number of values that a search may look at, which takes about a millisecond. */
const many = 10_000

/** Returns the values of a row, each once. */
const valuesIn = <A>(row: A, valuesOf: ValuesOf<A>): ReadonlyArray<string> => {
  const values = valuesOf(row)
  if (values === undefined) return []
  if (typeof values === "string") return [values]
  return values.length < 2 ? values : [...new Set(values)]
}

/** One of the two ways in which a column keeps its rows. */
interface Values extends Column {
  readonly add: (values: ReadonlyArray<string>, number: number) => void
  readonly delete: (values: ReadonlyArray<string>, number: number) => void
}

type Group = number | RowSet

const sizeOf = (group: Group) => (group instanceof RowSet ? group.size : 1)

const addGroups = (groups: Iterable<Group>, bits: RowBits): void => {
  for (const group of groups) {
    if (group instanceof RowSet) group.addTo(bits)
    else addNumber(bits, group)
  }
}

/** The number of groups that are added sooner than all others are taken away. */
const fewGroups = 4

/** No character of Unicode, so that hardly any text contains it. */
const separator = "\uFFFF"

interface Joined {
  /** Returns the values that contain a text, which is not empty and does not contain the separator. */
  readonly containing: (text: string) => ReadonlySet<string>
}

const join = (values: ReadonlyArray<string>): Joined => {
  const all = values.join(separator)
  const ends: Array<number> = []
  for (const value of values) ends.push((ends.at(-1) ?? -1) + value.length + 1)
  return {
    containing: (text) => {
      const found = new Set<string>()
      let value = 0
      for (let place = all.indexOf(text); place !== -1; place = all.indexOf(text, ends[value])) {
        while (ends[value]! <= place) value++
        found.add(values[value]!)
      }
      return found
    }
  }
}

/** Keeps the rows of each value. */
const makeFew = ({
  none,
  release
}: Pick<Places<unknown>, "none" | "release">): Values & { readonly size: () => number } => {
  const groups = new Groups()
  /** The rows with a value, and the number of values that they have in all. */
  const rows = new RowSet()
  let count = 0

  /** The values behind each other, to look for a part in all of them at once, until there are others. */
  let joined: Joined | undefined

  const addThose = (those: ReadonlySet<string>, bits: RowBits): void => {
    const wanted = Array.from(those).flatMap((value) => groups.get(value) ?? [])
    const size = wanted.reduce<number>((sum, group) => sum + sizeOf(group), 0)
    // Each row has one value, so that a row with one of the others has none of these.
    const isOne = count <= rows.size
    if (isOne && size === rows.size) {
      rows.addTo(bits)
      return
    }
    if (!isOne || size <= rows.size / 2 || wanted.length <= fewGroups) {
      addGroups(wanted, bits)
      return
    }
    const [all, others] = [none(), none()]
    rows.addTo(all)
    for (const [value, group] of groups.entries()) if (!those.has(value)) addGroups([group], others)
    addWithout(bits, all, others)
    release(all)
    release(others)
  }
  const addMatching = (matches: (value: string) => boolean, bits: RowBits): void => {
    const those = new Set<string>()
    for (const [value] of groups.entries()) if (matches(value)) those.add(value)
    addThose(those, bits)
  }
  return {
    size: () => groups.size,
    add: (values, number) => {
      if (values.length > 0) rows.add(number)
      count += values.length
      for (const value of values) if (groups.add(value, number)) joined = undefined
    },
    delete: (values, number) => {
      rows.delete(number)
      count -= values.length
      for (const value of values) if (groups.delete(value, number)) joined = undefined
    },
    addAmong: (values, bits) => addThose(new Set(values), bits),
    addContaining: (text, bits) => {
      if (text === "" || text.includes(separator)) addMatching((value) => value.includes(text), bits)
      else addThose((joined ??= join(Array.from(groups.entries(), ([value]) => value))).containing(text), bits)
    },
    addKnown: () => false,
    addMatching,
    countsIn: (bits) => {
      const counts = new Map<string, number>()
      for (const [value, group] of groups.entries()) {
        const count = group instanceof RowSet ? group.countIn(bits) : Number(hasNumber(bits, group))
        if (count > 0) counts.set(value, count)
      }
      return counts
    }
  }
}

/** Keeps the grams of the values. */
const makeMany = (
  valuesAt: (number: number) => ReadonlyArray<string>,
  { every, release }: Pick<Places<unknown>, "every" | "release">
): Values => {
  const grams = new Grams()
  return {
    add: (values, number) => grams.add(values, number),
    delete: (values, number) => grams.delete(values, number),
    addAmong: (values, bits) => {
      for (const value of values) grams.addEqual(value, bits)
    },
    addContaining: (text, bits) => grams.addContaining(text, bits),
    addKnown: (text, bits) => {
      const isKnown = grams.isKnown(text)
      if (isKnown) grams.addContaining(text, bits)
      return isKnown
    },
    addMatching: (matches, bits) => {
      const each = every()
      for (const number of numbersOf(each)) if (valuesAt(number).some(matches)) addNumber(bits, number)
      release(each)
    },
    countsIn: (bits) => {
      const counts = new Map<string, number>()
      for (const number of numbersOf(bits)) {
        for (const value of valuesAt(number)) counts.set(value, (counts.get(value) ?? 0) + 1)
      }
      return counts
    }
  }
}

const isSame = (one: ReadonlyArray<string>, other: ReadonlyArray<string>) =>
  one.length === other.length && one.every((value, index) => value === other[index])

/** Is higher than every number. */
const whole = Number.POSITIVE_INFINITY

/** A column that may still lack rows. */
export interface GrowingColumn extends Column {
  /** Takes in rows that it lacks, so many at most. Returns true if some are left. */
  readonly takeSome: (limit: number) => boolean
}

/** Makes a column, which has no rows at first. */
export const makeColumn = <A>(places: Places<A>, valuesOf: ValuesOf<A>): GrowingColumn & Index<A> => {
  const { all, rowOf } = places
  const few = makeFew(places)
  let values: Values = few
  let left = all()[Symbol.iterator]()
  /** The number of the last row that was taken in. A row behind it will be, as it is then. */
  let last = -1
  const takeSome = (limit: number): boolean => {
    for (let count = 0; count < limit && last < whole; count++) {
      const next = left.next()
      if (next.done === true) last = whole
      else {
        last = next.value.number
        values.add(valuesIn(next.value.row, valuesOf), last)
        goOverIfFull()
      }
    }
    return last < whole
  }
  /** Begins again where the values have become many. */
  const goOverIfFull = () => {
    if (values !== few || few.size() <= many) return
    values = makeMany((number) => valuesIn(rowOf(number), valuesOf), places)
    left = all()[Symbol.iterator]()
    last = -1
  }
  return {
    takeSome,
    addAmong: (those, bits) => values.addAmong(those, bits),
    addContaining: (text, bits) => values.addContaining(text, bits),
    addKnown: (text, bits) => values.addKnown(text, bits),
    addMatching: (matches, bits) => values.addMatching(matches, bits),
    countsIn: (bits) => values.countsIn(bits),
    added: ({ number, row }) => {
      if (number > last) return
      values.add(valuesIn(row, valuesOf), number)
      goOverIfFull()
    },
    replaced: ({ number, row }, before) => {
      if (number > last) return
      const [old, current] = [valuesIn(before, valuesOf), valuesIn(row, valuesOf)]
      if (isSame(old, current)) return
      values.delete(old, number)
      values.add(current, number)
      goOverIfFull()
    },
    deleted: ({ number, row }) => {
      if (number <= last) values.delete(valuesIn(row, valuesOf), number)
    }
  }
}
