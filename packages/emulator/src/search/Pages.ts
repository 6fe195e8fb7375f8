/**
 * Cuts lists that are read by page number: by a span of time, in the order of an instant, into pages.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import {
  InvalidRequestError,
  type PageInfo,
  type PageInput,
  type SortOrder
} from "@effect-portone/core/generated/Shared"

/** The number of items that pages can reach. */
const reach = 60_000

/**
 * Returns one page of the items: the first ten if the request names none. Fails with `InvalidRequestError` for a page
 * that is impossible or too far.
 */
export const pageOf = Effect.fnUntraced(function* <A>(
  items: ReadonlyArray<A>,
  input: PageInput | undefined
): Effect.fn.Return<{ readonly items: ReadonlyArray<A>; readonly page: PageInfo }, InvalidRequestError> {
  const { number = 0, size = 10 } = input ?? {}
  if (number < 0 || size < 1) {
    return yield* new InvalidRequestError({ message: "page.number starts from 0, and page.size from 1" })
  }
  if ((number + 1) * size > reach) {
    return yield* new InvalidRequestError({ message: `(page.number + 1) × page.size must not exceed ${reach}` })
  }
  return {
    items: items.slice(number * size, (number + 1) * size),
    page: { number, size, totalCount: items.length }
  }
})

/**
 * Returns a predicate for the instants in a span of time, both ends included. The end is now unless the span has one,
 * and the start is 90 days before the end. An absent instant is in no span.
 */
export const isWithin = (
  span: { readonly from?: DateTime.Utc | undefined; readonly until?: DateTime.Utc | undefined },
  now: DateTime.Utc
): ((instant: DateTime.Utc | undefined) => boolean) => {
  const until = span.until ?? now
  const from = span.from ?? DateTime.subtract(until, { days: 90 })
  return (instant) => instant !== undefined && DateTime.between(instant, { minimum: from, maximum: until })
}

/**
 * Sorts items by an instant, the latest first unless the order is ASC. Of two at once, the later item counts as later.
 */
export const sortedBy = <A>(
  items: ReadonlyArray<A>,
  instantOf: (item: A) => DateTime.Utc | undefined,
  order: SortOrder | undefined
): ReadonlyArray<A> => {
  const millisOf = (item: A) => {
    const instant = instantOf(item)
    return instant === undefined ? 0 : DateTime.toEpochMillis(instant)
  }
  const ascending = items.toSorted((a, b) => millisOf(a) - millisOf(b))
  return order === "ASC" ? ascending : ascending.toReversed()
}
