/**
 * Finds rows by the values that they have in one respect, such as their statuses or their notes.
 *
 * While the values are few, a column keeps the rows of each value, and a search looks at the values. When they become
 * many, it keeps their {@link Grams} instead.
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

/** Keeps the rows of each value. */
const makeFew = (none: () => RowBits): Values & { readonly size: () => number } => {
  const groups = new Groups()
  /** The rows with a value, and the number of values that they have in all. */
  const rows = new RowSet()
  let count = 0

  const addThose = (wanted: ReadonlyArray<Group>, unwanted: () => ReadonlyArray<Group>, bits: RowBits): void => {
    const isMost = wanted.reduce<number>((size, group) => size + sizeOf(group), 0) > rows.size / 2
    if (!isMost || count > rows.size) {
      addGroups(wanted, bits)
      return
    }
    // Each row has one value, so that a row with one of the others has none of these.
    const [all, others] = [none(), none()]
    rows.addTo(all)
    addGroups(unwanted(), others)
    addWithout(bits, all, others)
  }
  const groupsThat = (matches: (value: string) => boolean): ReadonlyArray<Group> =>
    Array.from(groups.entries()).flatMap(([value, group]) => (matches(value) ? [group] : []))
  const addMatching = (matches: (value: string) => boolean, bits: RowBits): void => {
    addThose(groupsThat(matches), () => groupsThat((value) => !matches(value)), bits)
  }
  return {
    size: () => groups.size,
    add: (values, number) => {
      if (values.length > 0) rows.add(number)
      count += values.length
      for (const value of values) groups.add(value, number)
    },
    delete: (values, number) => {
      rows.delete(number)
      count -= values.length
      for (const value of values) groups.delete(value, number)
    },
    addAmong: (values, bits) => {
      const those = new Set(values)
      const wanted = [...those].flatMap((value) => groups.get(value) ?? [])
      addThose(wanted, () => groupsThat((value) => !those.has(value)), bits)
    },
    addContaining: (text, bits) => addMatching((value) => value.includes(text), bits),
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
const makeMany = (valuesAt: (number: number) => ReadonlyArray<string>, every: () => RowBits): Values => {
  const grams = new Grams(valuesAt)
  return {
    add: (values, number) => grams.add(values, number),
    delete: (values, number) => grams.delete(values, number),
    addAmong: (values, bits) => {
      for (const value of values) grams.addEqual(value, bits)
    },
    addContaining: (text, bits) => grams.addContaining(text, bits),
    addMatching: (matches, bits) => {
      for (const number of numbersOf(every())) if (valuesAt(number).some(matches)) addNumber(bits, number)
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

/** Makes a column of all rows. */
export const makeColumn = <A>({ all, every, none, rowOf }: Places<A>, valuesOf: ValuesOf<A>): Column & Index<A> => {
  const few = makeFew(none)
  let values: Values = few
  const goOver = () => {
    values = makeMany((number) => valuesIn(rowOf(number), valuesOf), every)
    for (const { number, row } of all()) values.add(valuesIn(row, valuesOf), number)
  }
  const isFull = () => values === few && few.size() > many
  const fill = () => {
    for (const { number, row } of all()) {
      few.add(valuesIn(row, valuesOf), number)
      if (isFull()) return goOver()
    }
  }
  fill()
  return {
    addAmong: (those, bits) => values.addAmong(those, bits),
    addContaining: (text, bits) => values.addContaining(text, bits),
    addMatching: (matches, bits) => values.addMatching(matches, bits),
    countsIn: (bits) => values.countsIn(bits),
    added: ({ number, row }) => {
      values.add(valuesIn(row, valuesOf), number)
      if (isFull()) goOver()
    },
    replaced: ({ number, row }, before) => {
      const [old, current] = [valuesIn(before, valuesOf), valuesIn(row, valuesOf)]
      if (isSame(old, current)) return
      values.delete(old, number)
      values.add(current, number)
      if (isFull()) goOver()
    },
    deleted: ({ number, row }) => values.delete(valuesIn(row, valuesOf), number)
  }
}
