/**
 * Finds a page of a list that is read by page number: of what lies in a span of time and meets conditions, in the order
 * of an instant.
 *
 * Without conditions, a page takes time in proportion to its end, and not to the list. With conditions, each record in
 * the list is looked at, as the answer tells how many meet them.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import {
  InvalidRequestError,
  type PageInfo,
  type PageInput,
  type SortOrder
} from "@effect-portone/core/generated/Shared"
import type { Span } from "../state/SortedRows.ts"
import type { Rows } from "../state/Table.ts"
import type { Condition } from "./TextSearch.ts"

/** The number of items that pages can reach. */
const reach = 60_000

/** A span of time as a request names it. */
interface SpanInput {
  readonly from?: DateTime.Utc | undefined
  readonly until?: DateTime.Utc | undefined
}

/** Returns a span with both ends: it ends now unless it has an end, and starts 90 days before unless it has a start. */
const spanOf = (input: SpanInput, now: DateTime.Utc): Span => {
  const until = input.until ?? now
  const from = input.from ?? DateTime.subtract(until, { days: 90 })
  return { from: DateTime.toEpochMillis(from), until: DateTime.toEpochMillis(until) }
}

/** Returns a predicate for the instants in a span of time, both ends included. An absent instant is in no span. */
export const isWithin = (input: SpanInput, now: DateTime.Utc): ((instant: DateTime.Utc | undefined) => boolean) => {
  const span = spanOf(input, now)
  return (instant) => instant !== undefined && isIn(span, DateTime.toEpochMillis(instant))
}

const isIn = ({ from, until }: Span, millis: number | undefined) =>
  millis !== undefined && from <= millis && millis <= until

/** Returns an instant of a record in milliseconds of the epoch. */
export type MillisOf<A> = (record: A) => number | undefined

/** Makes such a function. It is a constant of its domain, as an index is made for it. */
export const millisOf =
  <A>(instantOf: (record: A) => DateTime.Utc | undefined): MillisOf<A> =>
  (record) => {
    const instant = instantOf(record)
    return instant === undefined ? undefined : DateTime.toEpochMillis(instant)
  }

/** The wishes of a request for a list. */
export interface Search<A> {
  readonly span: SpanInput
  /** The instant that must be in the span. */
  readonly within: MillisOf<A>
  readonly conditions: ReadonlyArray<Condition<A>>
  /** The instant that the order is by. Of two at once, the later record counts as later. */
  readonly by: MillisOf<A>
  /** The order, the latest first unless it is ASC. */
  readonly order: SortOrder | undefined
  readonly page: PageInput | undefined
}

/**
 * Returns one page of the rows that are found: the first ten if the request names none. Fails with
 * `InvalidRequestError` for a page that is impossible or too far.
 */
export const pageOf = Effect.fnUntraced(function* <A>(
  rows: Rows<A>,
  search: Search<A>
): Effect.fn.Return<{ readonly items: ReadonlyArray<A>; readonly page: PageInfo }, InvalidRequestError> {
  const { by, conditions, order, within } = search
  const { number = 0, size = 10 } = search.page ?? {}
  if (number < 0 || size < 1) {
    return yield* new InvalidRequestError({ message: "page.number starts from 0, and page.size from 1" })
  }
  const end = (number + 1) * size
  if (end > reach) {
    return yield* new InvalidRequestError({ message: `(page.number + 1) × page.size must not exceed ${reach}` })
  }
  const span = spanOf(search.span, yield* DateTime.now)
  const isSameInstant = by === within
  const sorted = rows.sortedBy(by)
  const candidates = order === "ASC" ? sorted.ascending : sorted.descending
  const known = conditions.length === 0 ? rows.sortedBy(within).count(span) : undefined
  const items: Array<A> = []
  let found = 0
  for (const row of isSameInstant ? candidates(span) : candidates()) {
    if (found === known || (known !== undefined && found === end)) break
    if (!isSameInstant && !isIn(span, within(row))) continue
    if (!conditions.every((condition) => condition(row))) continue
    if (found >= end - size && found < end) items.push(row)
    found++
  }
  return { items, page: { number, size, totalCount: known ?? found } }
})
