/**
 * Finds a page of a list that is searched by what its rows hold, and counts the rows by a value. The latest row is the
 * first one.
 *
 * A search consists of criteria, which are data: each names the function that returns the values of a row, a constant
 * of its domain.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError, type PageInfo, type PageInput } from "@effect-portone/core/generated/Shared"
import type { Rows } from "../state/Table.ts"

/** Returns the values of a row that a search compares: one, several or none. */
export type ValuesOf<A> = (row: A) => string | ReadonlyArray<string> | undefined

/** Returns an instant of a row in milliseconds of the epoch, if the row has it. */
type MillisOf<A> = (row: A) => number | undefined

/** A criterion of a search. */
export type Criterion<A> =
  | { readonly kind: "among"; readonly valuesOf: ValuesOf<A>; readonly values: ReadonlyArray<string> }
  | {
      readonly kind: "matching"
      readonly valuesOf: ReadonlyArray<ValuesOf<A>>
      readonly matches: (value: string) => boolean
    }
  | { readonly kind: "within"; readonly millisOf: MillisOf<A>; readonly from: number; readonly until: number }

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
  text === undefined ? [] : [{ kind: "matching", valuesOf, matches: (value) => value.includes(text) }]

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
  return [{ kind: "within", millisOf, from, until }]
}

const valuesIn = <A>(row: A, valuesOf: ValuesOf<A>): ReadonlyArray<string> => {
  const values = valuesOf(row)
  if (values === undefined) return []
  return typeof values === "string" ? [values] : values
}

const isMet = <A>(row: A, criterion: Criterion<A>): boolean => {
  switch (criterion.kind) {
    case "among":
      return valuesIn(row, criterion.valuesOf).some((value) => criterion.values.includes(value))
    case "matching":
      return criterion.valuesOf.some((valuesOf) => valuesIn(row, valuesOf).some(criterion.matches))
    case "within": {
      const millis = criterion.millisOf(row)
      return millis !== undefined && criterion.from <= millis && millis <= criterion.until
    }
  }
}

/** Returns the rows that meet all criteria, the latest first. */
export const rowsThat = <A>(rows: Rows<A>, criteria: Criteria<A>): ReadonlyArray<A> =>
  rows
    .all()
    .filter((row) => criteria.every((criterion) => isMet(row, criterion)))
    .toReversed()

/** Counts the rows that meet all criteria by one of their values. */
export const countsBy = <A>(
  rows: Rows<A>,
  criteria: Criteria<A>,
  valuesOf: ValuesOf<A>
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const row of rowsThat(rows, criteria)) {
    for (const value of valuesIn(row, valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

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
  const found = rowsThat(rows, criteria)
  return {
    items: found.slice(number * size, (number + 1) * size),
    page: { number, size, totalCount: found.length }
  }
})
