/**
 * Lists that are read by cursor: payments in the order in which they came to be, events in the order in which they happened.
 *
 * A cursor is the item that it stands with, and the next page is what comes after it: it takes as long as what it holds,
 * however long the list is. Only what is in none of the pages, before the span of time or behind it, is passed over one by
 * one. Nothing is ever taken out of these lists and all that is new goes to their end, so that whoever follows the cursors
 * misses nothing and sees nothing twice, whatever is added meanwhile.
 */
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  GetAllPaymentEventsByCursorInput,
  GetAllPaymentEventsByCursorResponse,
  GetAllPaymentsByCursorInput,
  GetAllPaymentsByCursorResponse
} from "@effect-portone/payments/generated/Payments"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Base64Url from "effect/encoding/Base64Url"
import * as Result from "effect/Result"
import { ownStoreId } from "../../state/StoreIds.ts"
import { within } from "../../search/Pages.ts"
import { paymentEventRows } from "../records/PaymentEvents.ts"
import { createdAt, paymentRows } from "../records/Payments.ts"
import { State } from "../../state/State.ts"
import type { Entry } from "../../state/Table.ts"
import { is } from "../../search/TextSearch.ts"

const largestSize = 1_000

/** What follows the cursor in the list, up to a page of what matches. */
const after = Effect.fnUntraced(function* <A>(
  input: { readonly cursor?: string | undefined; readonly size?: number | undefined },
  rowsAfter: (key: string | undefined) => Iterable<Entry<A>> | undefined,
  matches: (item: A) => boolean
): Effect.fn.Return<ReadonlyArray<{ readonly item: A; readonly cursor: string }>, InvalidRequestError> {
  const { cursor, size = 10 } = input
  if (size < 1 || size > largestSize) {
    return yield* new InvalidRequestError({ message: `size must be 1 to ${largestSize}` })
  }
  const key = cursor === undefined ? undefined : Result.getOrUndefined(Base64Url.decodeString(cursor))
  const rows = cursor !== undefined && key === undefined ? undefined : rowsAfter(key)
  if (rows === undefined) {
    return yield* new InvalidRequestError({ message: "cursor must be one that an item of an earlier answer had" })
  }
  const page: Array<{ readonly item: A; readonly cursor: string }> = []
  for (const [key, item] of rows) {
    if (!matches(item)) continue
    page.push({ item, cursor: Base64Url.encode(key) })
    if (page.length === size) break
  }
  return page
})

export const getAllPaymentsByCursor = Effect.fnUntraced(function* (
  input: GetAllPaymentsByCursorInput
): Effect.fn.Return<GetAllPaymentsByCursorResponse, InvalidRequestError, State> {
  const state = yield* State
  const isInSpan = within(input, yield* DateTime.now)
  const storeId = input.storeId ?? ownStoreId
  const page = yield* after(
    input,
    (key) => paymentRows(state, key),
    (payment) => payment.storeId === storeId && isInSpan(createdAt(state, payment))
  )
  return { items: page.map(({ cursor, item }) => ({ payment: item, cursor })) }
})

/** Of all stores of the merchant unless it names one. */
export const getAllPaymentEventsByCursor = Effect.fnUntraced(function* (
  input: GetAllPaymentEventsByCursorInput
): Effect.fn.Return<GetAllPaymentEventsByCursorResponse, InvalidRequestError, State> {
  const state = yield* State
  const isInSpan = within(input, yield* DateTime.now)
  const page = yield* after(
    input,
    (key) => paymentEventRows(state, key),
    (event) => is(input.storeId, event.storeId) && isInSpan(event.createdAt)
  )
  return { items: page.map(({ cursor, item }) => ({ paymentEvent: item, cursor })) }
})
