/**
 * Finds a page of a list that is searched by what its rows hold, and counts the rows by a value. The latest row is the
 * first one.
 *
 * A search consists of criteria, which are data: each names the function that returns the values of a row, a constant
 * of its domain. The first search by a function makes an index of all rows, which follows their changes. A criterion
 * then is a set of rows, and the rows of a page are the only ones that are looked at.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError, type PageInfo, type PageInput } from "@effect-portone/core/generated/Shared"
import type { ValuesOf } from "../state/Columns.ts"
import { countOf, keepCommon, lastOf, numbersOf, removeFrom, removeNumber, type RowBits } from "../state/RowBits.ts"
import type { Span } from "../state/SortedRows.ts"
import type { Rows } from "../state/Table.ts"

export type { ValuesOf }

/** Returns an instant of a row in milliseconds of the epoch, if the row has it. */
type MillisOf<A> = (row: A) => number | undefined

interface Containing<A> {
  readonly kind: "containing"
  readonly valuesOf: ReadonlyArray<ValuesOf<A>>
  readonly text: string
}

/** A criterion of a search. */
export type Criterion<A> =
  | { readonly kind: "among"; readonly valuesOf: ValuesOf<A>; readonly values: ReadonlyArray<string> }
  | Containing<A>
  | {
      readonly kind: "matching"
      readonly valuesOf: ReadonlyArray<ValuesOf<A>>
      readonly matches: (value: string) => boolean
    }
  | { readonly kind: "within"; readonly millisOf: MillisOf<A>; readonly span: Span }

/** A list of criteria, which is empty if the request leaves the criterion out. */
type Criteria<A> = ReadonlyArray<Criterion<A>>

/** Finds the rows that have one of these values. An empty list is left out, too. */
export const among = <A>(values: ReadonlyArray<string> | undefined, valuesOf: ValuesOf<A>): Criteria<A> =>
  values === undefined || values.length === 0 ? [] : [{ kind: "among", valuesOf, values }]

/** Finds the rows with exactly this value. */
export const equal = <A>(value: string | undefined, valuesOf: ValuesOf<A>): Criteria<A> =>
  value === undefined ? [] : [{ kind: "among", valuesOf, values: [value] }]

/** Finds the rows of which one of the values contains the text. */
export const containing = <A>(text: string | undefined, ...valuesOf: ReadonlyArray<ValuesOf<A>>): Criteria<A> =>
  text === undefined ? [] : [{ kind: "containing", valuesOf, text }]

/** Finds the rows with a value that starts with the text. */
export const startingWith = <A>(text: string | undefined, valuesOf: ValuesOf<A>): Criteria<A> =>
  text === undefined ? [] : [{ kind: "matching", valuesOf: [valuesOf], matches: (value) => value.startsWith(text) }]

/** Finds the rows with a value in the range, such as a date, both ends included. */
export const between = <A>(
  range: { readonly from?: string | undefined; readonly until?: string | undefined } | undefined,
  valuesOf: ValuesOf<A>
): Criteria<A> => {
  if (range === undefined) return []
  const { from, until } = range
  const matches = (value: string) => (from === undefined || from <= value) && (until === undefined || value <= until)
  return [{ kind: "matching", valuesOf: [valuesOf], matches }]
}

/** Finds the rows whose instant is in the span, both ends included. */
export const within = <A>(
  span: { readonly from?: DateTime.Utc | undefined; readonly until?: DateTime.Utc | undefined } | undefined,
  millisOf: MillisOf<A>
): Criteria<A> => {
  if (span === undefined) return []
  const from = span.from === undefined ? Number.NEGATIVE_INFINITY : DateTime.toEpochMillis(span.from)
  const until = span.until === undefined ? Number.POSITIVE_INFINITY : DateTime.toEpochMillis(span.until)
  return [{ kind: "within", millisOf, span: { from, until } }]
}

/** Adds the rows that meet a criterion to the bits. */
const addMeeting = <A>(rows: Rows<A>, criterion: Criterion<A>, bits: RowBits): void => {
  switch (criterion.kind) {
    case "among":
      return rows.columnOf(criterion.valuesOf).addAmong(criterion.values, bits)
    case "containing": {
      for (const valuesOf of criterion.valuesOf) rows.columnOf(valuesOf).addContaining(criterion.text, bits)
      return
    }
    case "matching": {
      for (const valuesOf of criterion.valuesOf) rows.columnOf(valuesOf).addMatching(criterion.matches, bits)
      return
    }
    case "within":
      return rows.sortedBy(criterion.millisOf).addTo(bits, criterion.span)
  }
}

/** The number of rows that are taken into an index at once, in a few milliseconds. */
const takenAtOnce = 500

/** The number of rows that are decoded at once, in a few milliseconds. */
const decodedAtOnce = 100

/** Makes an index by values. Other requests are answered while that of many rows is made. */
const prepareColumn = Effect.fnUntraced(function* <A>(rows: Rows<A>, valuesOf: ValuesOf<A>): Effect.fn.Return<void> {
  while (rows.prepareColumn(valuesOf, takenAtOnce)) yield* Effect.yieldNow
})

/** Makes the indexes of criteria in the same way. */
const prepare = <A>(rows: Rows<A>, criteria: Criteria<A>): Effect.Effect<void> =>
  Effect.forEach(columnsOf(criteria), (valuesOf) => prepareColumn(rows, valuesOf), { discard: true })

/** Returns the functions of which criteria need indexes. */
const columnsOf = <A>(criteria: Criteria<A>): ReadonlyArray<ValuesOf<A>> =>
  criteria.flatMap((criterion) => (criterion.kind === "within" ? [] : criterion.valuesOf))

/** Counts all rows by one of their values. */
export const countsOfAll = <A>(rows: Rows<A>, valuesOf: ValuesOf<A>): Effect.Effect<ReadonlyMap<string, number>> =>
  Effect.map(prepareColumn(rows, valuesOf), () => {
    const { every, release } = rows.places()
    const bits = every()
    const counts = rows.columnOf(valuesOf).countsIn(bits)
    release(bits)
    return counts
  })

/** The rows that criteria have found, and the number of changes then. */
type Remembered = Map<object, { readonly changes: number; readonly bits: RowBits }>

/** The rows that the criteria of the last search of a table have found. A page and the counts beside it share them. */
const remembered = new WeakMap<object, Remembered>()

/** Returns what is remembered of a table, and forgets all but these criteria. */
const rememberedOf = <A>(rows: Rows<A>, criteria: Criteria<A>): Remembered => {
  const { changes, release } = rows.places()
  const before = remembered.get(rows) ?? new Map()
  remembered.set(rows, before)
  for (const [criterion, { bits, changes: then }] of before) {
    // The criteria of a search are objects of its own.
    if (then === changes() && criteria.some((one) => one === criterion)) continue
    before.delete(criterion)
    release(bits)
  }
  return before
}

/** Returns the bits of the rows that meet a criterion, which are remembered. */
const meeting = <A>(rows: Rows<A>, criterion: Criterion<A>, before: Remembered): RowBits => {
  const known = before.get(criterion)
  if (known !== undefined) return known.bits
  const { changes, none } = rows.places()
  const bits = none()
  addMeeting(rows, criterion, bits)
  before.set(criterion, { changes: changes(), bits })
  return bits
}

/**
 * Returns the number of rows that are looked at themselves, which takes less time than to look for a part in all
 * values: the more rows there are, the longer that takes.
 */
const fewOf = <A>(rows: Rows<A>): number => Math.max(2_000, rows.size() / 128)

const isMet = <A>(row: A, criterion: Criterion<A>): boolean => {
  switch (criterion.kind) {
    case "among":
      return hasValue(row, criterion.valuesOf, (value) => criterion.values.includes(value))
    case "containing":
      return criterion.valuesOf.some((each) => hasValue(row, each, (value) => value.includes(criterion.text)))
    case "matching":
      return criterion.valuesOf.some((each) => hasValue(row, each, criterion.matches))
    case "within": {
      const millis = criterion.millisOf(row)
      return millis !== undefined && criterion.span.from <= millis && millis <= criterion.span.until
    }
  }
}

const hasValue = <A>(row: A, valuesOf: ValuesOf<A>, matches: (value: string) => boolean): boolean => {
  const values = valuesOf(row)
  return typeof values === "string" ? matches(values) : values?.some(matches) === true
}

/**
 * Keeps the rows that have a part. Columns that know its rows are asked first, so that few rows are looked at
 * themselves.
 */
const keepContaining = <A>(rows: Rows<A>, { text, valuesOf }: Containing<A>, bits: RowBits): void => {
  const { none, release, rowOf } = rows.places()
  const known = none()
  const others = valuesOf.filter((each) => !rows.columnOf(each).addKnown(text, known))
  const has = (value: string) => value.includes(text)
  for (const number of numbersOf(bits, known)) {
    const row = rowOf(number)
    if (!others.some((each) => hasValue(row, each, has))) removeNumber(bits, number)
  }
  release(known)
}

/** Reads the bits of the rows that meet all criteria, which may be changed. They are not kept. */
const found = <A, B>(rows: Rows<A>, criteria: Criteria<A>, read: (bits: RowBits) => B): B => {
  const bits = bitsOf(rows, criteria)
  const result = read(bits)
  rows.places().release(bits)
  return result
}

const bitsOf = <A>(rows: Rows<A>, criteria: Criteria<A>): RowBits => {
  const { every, none } = rows.places()
  const parts = criteria.filter((criterion) => criterion.kind === "containing")
  const [first, ...others] = [...criteria.filter((criterion) => criterion.kind !== "containing"), ...parts]
  if (first === undefined) return every()
  const few = fewOf(rows)
  const before = rememberedOf(rows, criteria)
  const bits = none()
  bits.set(meeting(rows, first, before))
  for (const criterion of others) {
    if (criterion.kind !== "containing" || countOf(bits) > few) keepCommon(bits, meeting(rows, criterion, before))
    else keepContaining(rows, criterion, bits)
  }
  return bits
}

/** Returns the rows that meet all criteria, the latest first. */
export const rowsThat = <A>(rows: Rows<A>, criteria: Criteria<A>): ReadonlyArray<A> =>
  found(rows, criteria, (bits) => lastOf(bits, 0, Number.POSITIVE_INFINITY)).map(rows.places().rowOf)

/** Counts the rows that meet all criteria by one of their values. */
export const countsBy = <A>(rows: Rows<A>, criteria: Criteria<A>, valuesOf: ValuesOf<A>): ReadonlyMap<string, number> =>
  found(rows, criteria, (bits) => rows.columnOf(valuesOf).countsIn(bits))

/**
 * Returns one page of the rows that meet all criteria: the first ten if the request names none. Fails with
 * `InvalidRequestError` for a page that is impossible.
 */
export const pageThat = Effect.fnUntraced(function* <A>(
  rows: Rows<A>,
  criteria: Criteria<A>,
  page: PageInput | undefined
): Effect.fn.Return<{ readonly items: ReadonlyArray<A>; readonly page: PageInfo }, InvalidRequestError> {
  const { number = 0, size = 10 } = page ?? {}
  if (number < 0 || size < 1) {
    return yield* new InvalidRequestError({ message: "page.number starts from 0, and page.size from 1" })
  }
  yield* prepare(rows, criteria)
  return found(rows, criteria, (bits) => ({
    items: lastOf(bits, number * size, size).map(rows.places().rowOf),
    page: { number, size, totalCount: countOf(bits) }
  }))
})

/** A page of a list that is read on from its last item. */
export interface NewestPage<A> {
  readonly items: ReadonlyArray<{ readonly key: string; readonly row: A }>
  /** The number of rows that meet the criteria, on all pages. Absent until the indexes of the criteria are made. */
  readonly total?: number
  /** The key behind which the next page begins; absent on the last page. */
  readonly next?: string
}

/** The number of rows that a page decodes or takes into an index, in about a tenth of a second. */
const preparedAtMost = 2_000

/**
 * Prepares the next rows for a search, and returns true if none is left. Rows are decoded before there is an index.
 * Other requests are answered meanwhile.
 */
const prepareSome = Effect.fnUntraced(function* <A>(rows: Rows<A>, criteria: Criteria<A>): Effect.fn.Return<boolean> {
  const steps = [
    { isLeft: () => rows.decodeSome(decodedAtOnce), size: decodedAtOnce },
    ...columnsOf(criteria).map((valuesOf) => ({
      isLeft: () => rows.prepareColumn(valuesOf, takenAtOnce),
      size: takenAtOnce
    }))
  ]
  let prepared = 0
  for (const { isLeft, size } of steps) {
    while (isLeft()) {
      prepared += size
      if (prepared >= preparedAtMost) return false
      yield* Effect.yieldNow
    }
  }
  return true
})

/**
 * Returns a page of the rows that meet all criteria, the latest first: behind the row of a key, or the first page. Rows
 * that are added meanwhile come before the first page, so that the pages together hold each row once. Fails with
 * `InvalidRequestError` for a key that is not there.
 *
 * Each page prepares some rows for the search. Until all are, a page is looked for among the next rows only: it has no
 * total, and may have fewer items than it could although there is another page.
 */
export const newestThat = Effect.fnUntraced(function* <A>(
  rows: Rows<A>,
  criteria: Criteria<A>,
  page: { readonly after: string | undefined; readonly size: number }
): Effect.fn.Return<NewestPage<A>, InvalidRequestError> {
  const { after, size } = page
  const found =
    criteria.length === 0
      ? newest(rows, after, size)
      : (yield* prepareSome(rows, criteria))
        ? newestAmong(rows, criteria, after, size)
        : newestNearby(rows, criteria, after, size)
  if (found === undefined) {
    return yield* new InvalidRequestError({
      message: "cursor must be one of an earlier answer, whose row is still there"
    })
  }
  return found
})

type Items<A> = NewestPage<A>["items"]

/** Makes a page of items of which there is one more than it has, if there is another page. */
const paged = <A>(found: Items<A>, size: number, total: number): NewestPage<A> => {
  const items = found.slice(0, size)
  return { items, total, ...(found.length > size ? { next: items.at(-1)!.key } : {}) }
}

const newest = <A>(rows: Rows<A>, after: string | undefined, size: number): NewestPage<A> | undefined => {
  const entries = rows.entriesBefore(after)
  if (entries === undefined) return undefined
  const items: Array<{ readonly key: string; readonly row: A }> = []
  for (const [key, row] of entries) if (items.push({ key, row }) > size) break
  return paged(items, size, rows.size())
}

const newestAmong = <A>(
  rows: Rows<A>,
  criteria: Criteria<A>,
  after: string | undefined,
  size: number
): NewestPage<A> | undefined => {
  const number = after === undefined ? Number.POSITIVE_INFINITY : rows.numberOf(after)
  if (number === undefined) return undefined
  const { keyOf, rowOf } = rows.places()
  return found(rows, criteria, (bits) => {
    const total = countOf(bits)
    if (after !== undefined) removeFrom(bits, number)
    const items = lastOf(bits, 0, size + 1).map((number) => ({ key: keyOf(number), row: rowOf(number) }))
    return paged(items, size, total)
  })
}

/** Returns what a page has of the rows next to it. The next page begins behind the last row that was looked at. */
const newestNearby = <A>(
  rows: Rows<A>,
  criteria: Criteria<A>,
  after: string | undefined,
  size: number
): NewestPage<A> | undefined => {
  const entries = rows.entriesBefore(after)
  if (entries === undefined) return undefined
  const items: Array<{ readonly key: string; readonly row: A }> = []
  let lookedAt = 0
  for (const [key, row] of entries) {
    if (criteria.every((criterion) => isMet(row, criterion))) items.push({ key, row })
    if (items.length === size || ++lookedAt === preparedAtMost) return { items, next: key }
  }
  return { items }
}
