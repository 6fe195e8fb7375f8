/**
 * Reads lists by cursor: payments in the order of their first attempt, events in the order in which they happened.
 *
 * A cursor names its item, and the next page begins behind that item. Reading a page takes time in proportion to the
 * page and not to the list, except that items outside of the span of time are skipped one by one. Nothing is ever
 * removed from these lists and new items go to the end, so a reader who follows the cursors misses nothing and sees
 * nothing twice, whatever is added meanwhile.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Base64Url from "effect/encoding/Base64Url"
import * as Result from "effect/Result"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  GetAllPaymentEventsByCursorInput,
  GetAllPaymentEventsByCursorResponse,
  GetAllPaymentsByCursorInput,
  GetAllPaymentsByCursorResponse
} from "@effect-portone/payments/generated/Payments"
import { isWithin } from "../../search/Pages.ts"
import { State } from "../../state/State.ts"
import type { Entry } from "../../state/Table.ts"
import { isMeant as isOfStore } from "../records/PageStores.ts"
import { paymentEventRows } from "../records/PaymentEvents.ts"
import { createdAt, paymentRows } from "../records/Payments.ts"

const maxSize = 1_000

/** Returns the page of matching items behind the cursor, or the first page without one. */
const pageAfter = Effect.fnUntraced(function* <A>(
  input: { readonly cursor?: string | undefined; readonly size?: number | undefined },
  rowsAfter: (key: string | undefined) => Iterable<Entry<A>> | undefined,
  isMeant: (item: A) => boolean
): Effect.fn.Return<ReadonlyArray<{ readonly item: A; readonly cursor: string }>, InvalidRequestError> {
  const { cursor, size = 10 } = input
  if (size < 1 || size > maxSize) {
    return yield* new InvalidRequestError({ message: `size must be 1 to ${maxSize}` })
  }
  const key = cursor === undefined ? undefined : Result.getOrUndefined(Base64Url.decodeString(cursor))
  const rows = cursor !== undefined && key === undefined ? undefined : rowsAfter(key)
  if (rows === undefined) {
    return yield* new InvalidRequestError({ message: "cursor must be one that an item of an earlier answer had" })
  }
  const page: Array<{ readonly item: A; readonly cursor: string }> = []
  for (const [key, item] of rows) {
    if (!isMeant(item)) continue
    page.push({ item, cursor: Base64Url.encode(key) })
    if (page.length === size) break
  }
  return page
})

/** Returns payments of one store. */
export const getAllPaymentsByCursor = Effect.fnUntraced(function* (
  input: GetAllPaymentsByCursorInput
): Effect.fn.Return<GetAllPaymentsByCursorResponse, InvalidRequestError, State> {
  const state = yield* State
  const isInSpan = isWithin(input, yield* DateTime.now)
  const page = yield* pageAfter(
    input,
    (key) => paymentRows(state, key),
    (payment) => isOfStore(state, payment.storeId, input.storeId) && isInSpan(createdAt(state, payment))
  )
  return { items: page.map(({ cursor, item }) => ({ payment: item, cursor })) }
})

/** Returns events of all stores of the merchant, or of the one that the request names. */
export const getAllPaymentEventsByCursor = Effect.fnUntraced(function* (
  input: GetAllPaymentEventsByCursorInput
): Effect.fn.Return<GetAllPaymentEventsByCursorResponse, InvalidRequestError, State> {
  const state = yield* State
  const isInSpan = isWithin(input, yield* DateTime.now)
  const page = yield* pageAfter(
    input,
    (key) => paymentEventRows(state, key),
    (event) => (input.storeId === undefined || event.storeId === input.storeId) && isInSpan(event.createdAt)
  )
  return { items: page.map(({ cursor, item }) => ({ paymentEvent: item, cursor })) }
})
