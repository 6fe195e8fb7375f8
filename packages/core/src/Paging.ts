/**
 * Lists as streams: every element once, in the list's order, a page at a time.
 *
 * PortOne's lists are read by page number (17 of them) or by cursor (2). Which it is, where the number or the cursor goes,
 * and what an element looks like, the endpoint of the list says; what is decided here holds for all of them alike: when a
 * list is over, what is remembered to go on from, and that one record which cannot be read does not cost its page.
 *
 * @since 0.1.0
 */
import { hasProperty } from "effect/Predicate"
import * as Stream from "effect/Stream"
import type { CallOptions } from "./CallOptions.ts"
import type { Endpoint, List, ListDescription, ListKind } from "./Endpoint.ts"
import { byCursor } from "./paging/byCursor.ts"
import { byPage } from "./paging/byPage.ts"
import { readPages } from "./paging/readPages.ts"
import type { Walk } from "./paging/walk.ts"
import type { PortOneClient } from "./PortOneClient.ts"
import { PortOneClientError } from "./PortOneClientError.ts"

/**
 * Where a list by page number goes on. Plain JSON, so it can be kept.
 *
 * @example
 * ```ts
 * import type { Paging } from "@effect-portone/core"
 *
 * const pageOf = ({ offset }: Paging.PagePosition, pageSize: number) => Math.floor(offset / pageSize)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface PagePosition {
  /** How many elements of the list come before. With pages of `n`, it is on page `Math.floor(offset / n)`. */
  readonly offset: number
}

/**
 * Where a list by cursor goes on. Plain JSON, so it can be kept.
 *
 * @example
 * ```ts
 * import type { Paging } from "@effect-portone/core"
 *
 * const kept = ({ cursor }: Paging.CursorPosition): string => JSON.stringify({ cursor })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface CursorPosition {
  /** The cursor of the last element before. */
  readonly cursor: string
}

/**
 * Where a list goes on, by what tells its pages apart.
 *
 * @example
 * ```ts
 * import { Paging } from "@effect-portone/core"
 * import { getAllPaymentEventsByCursor } from "@effect-portone/payments"
 *
 * const eventsAfter = (kept: Paging.Position<"cursor">) =>
 *   Paging.stream(getAllPaymentEventsByCursor, {}, { resumeFrom: kept })
 * ```
 * @category models
 * @since 0.1.0
 */
export type Position<By extends ListKind> = { readonly page: PagePosition; readonly cursor: CursorPosition }[By]

/**
 * An element of a list.
 *
 * @example
 * ```ts
 * import type { Paging } from "@effect-portone/core"
 * import type { Payment } from "@effect-portone/payments"
 *
 * const isPaid = ({ value }: Paging.Item<Payment, Paging.PagePosition>) => value.status === "PAID"
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Item<A, Position> {
  readonly _tag: "Item"
  readonly value: A
  /** A stream that resumes from here gives what comes after this element. */
  readonly next: Position
}

/**
 * An element of a list that is not as PortOne documents it, such as an old record without a field that is required today.
 *
 * @example
 * ```ts
 * import { Paging } from "@effect-portone/core"
 * import { getPayments } from "@effect-portone/payments"
 * import { Effect, Stream } from "effect"
 *
 * const paid = Paging.stream(getPayments, { filter: { status: ["PAID"] } }).pipe(
 *   Stream.runForEach((element) =>
 *     element._tag === "Item"
 *       ? Effect.log("read", element.value.status)
 *       : Effect.logWarning("left out", element.index, element.description)
 *   )
 * )
 * ```
 * @category models
 * @since 0.1.0
 */
export class Undecodable<out Position> {
  readonly _tag = "Undecodable"
  /** Which field is wrong and what was expected there; never the value. */
  readonly description: string
  /** Its place in the list, from 0; in a list by cursor, counted from where the stream began. */
  readonly index: number
  /**
   * A stream that resumes from here gives what comes after this element. If its own cursor cannot be read either, that of the
   * element before it stands here, after which this one comes again; `undefined` where there is none.
   */
  readonly next: Position | undefined
  /** The element's JSON as it came. It is not printed. */
  declare readonly raw: unknown
  constructor(props: {
    readonly description: string
    readonly index: number
    readonly next: Position | undefined
    readonly raw: unknown
  }) {
    this.description = props.description
    this.index = props.index
    this.next = props.next
    Object.defineProperty(this, "raw", { value: props.raw, enumerable: false })
  }
}

/**
 * What a stream does with an element that cannot be decoded: it delivers it as {@link Undecodable} among the others, or it
 * fails, after all that came before.
 *
 * @example
 * ```ts
 * import { Paging } from "@effect-portone/core"
 * import { getPaymentSchedules } from "@effect-portone/payments"
 *
 * const schedules = (undecodable: Paging.OnUndecodable) => Paging.stream(getPaymentSchedules, {}, { undecodable })
 * ```
 * @category models
 * @since 0.1.0
 */
export type OnUndecodable = "deliver" | "fail"

/**
 * What a stream gives, unless it fails at what cannot be decoded: then it gives items alone.
 *
 * @example
 * ```ts
 * import type { Paging } from "@effect-portone/core"
 *
 * const valueOf = <A>(element: Paging.Element<A, unknown>) => (element._tag === "Item" ? element.value : undefined)
 * ```
 * @category models
 * @since 0.1.0
 */
export type Element<A, Position> = Item<A, Position> | Undecodable<Position>

/**
 * The input of a list without what says which page: `Fields` are for the stream to set.
 *
 * @example
 * ```ts
 * import type { Paging } from "@effect-portone/core"
 * import type { GetPaymentsInput } from "@effect-portone/payments"
 *
 * // A `page` would not compile here.
 * const failed: Paging.Unpaged<GetPaymentsInput, "page"> = { filter: { status: ["FAILED"] } }
 * ```
 * @category models
 * @since 0.1.0
 */
export type Unpaged<Input, Fields extends keyof Input> = Omit<Input, Fields> & {
  readonly [Field in Fields]?: undefined
}

/**
 * How a list is read. `timeout`, `retry`, `storeId` and `credentials` are those of each request.
 *
 * @example
 * ```ts
 * import { Paging, RetryPolicy } from "@effect-portone/core"
 * import { getCashReceipts } from "@effect-portone/payments"
 *
 * // Reads through a slow night, in small pages, and asks for none before it is needed.
 * const receipts = Paging.stream(
 *   getCashReceipts,
 *   {},
 *   { pageSize: 20, prefetch: false, retry: RetryPolicy.make({ attempts: 10, deadline: "30 minutes" }) }
 * )
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Options<Position, Undecodables extends OnUndecodable = OnUndecodable> extends Omit<
  CallOptions,
  "idempotencyKey"
> {
  /**
   * How many elements to ask for at once. When absent, the most that PortOne allows where it says so (1,000, for tax invoices
   * and for lists by cursor), and 100 elsewhere. It changes nothing but the number of requests.
   */
  readonly pageSize?: number | undefined
  /** The `next` of an element, to go on after it. When absent, the list is read from its beginning. */
  readonly resumeFrom?: Position | undefined
  /** Whether the next page is asked for while one is worked on. `true` when absent; at most two pages are then in memory. */
  readonly prefetch?: boolean | undefined
  /** What becomes of an element that cannot be decoded. `"deliver"` when absent. */
  readonly undecodable?: Undecodables | undefined
}

/**
 * Everything in a list, in its order, read page by page as the stream is consumed.
 *
 * `input` is that of the list without what says which page: it is the same for all pages. Memory holds a page or two,
 * whatever the length of the list. A list by page number is over at a page with fewer elements than fit; one by cursor, at an
 * empty page.
 *
 * In a list by page number, what is added or removed meanwhile moves the rest: an element can then come twice, or be passed
 * over. A fixed period in the filter, sorted from its beginning, avoids that; lists by cursor are not touched by it.
 *
 * Fails with the errors of the list's operation, and with `PortOneClientError`, always after the elements before. Its reason
 * is `StalledListError` where a cursor or a page does not move on, and `ListReachError` where page numbers reach no further
 * (60,000 payments). To go on after a failure or a restart, keep the `next` of the last element and pass it as `resumeFrom`.
 *
 * @example
 * ```ts
 * import { Paging } from "@effect-portone/core"
 * import { getBillingKeyInfos } from "@effect-portone/payments"
 * import { Stream } from "effect"
 *
 * // Stream<Item<BillingKeyInfo, PagePosition>, GetBillingKeyInfosError | PortOneClientError, PortOneClient>
 * const keys = Paging.stream(getBillingKeyInfos, { filter: { customerId: "customer-1" } }, { undecodable: "fail" })
 *
 * const usable = keys.pipe(
 *   Stream.map(({ value }) => value),
 *   Stream.filter((info) => info.status === "ISSUED"),
 *   Stream.runCollect
 * )
 * ```
 * @example
 * ```ts
 * import { Paging } from "@effect-portone/core"
 * import { getAllPaymentsByCursor, type PaymentWithCursor } from "@effect-portone/payments"
 * import type { DateTime, Effect } from "effect"
 * import { Stream } from "effect"
 *
 * // Started again with what was kept last, it goes on where it stopped.
 * const copy = (
 *   period: { readonly from: DateTime.Utc; readonly until: DateTime.Utc },
 *   kept: Paging.CursorPosition | undefined,
 *   store: (payment: PaymentWithCursor, next: Paging.CursorPosition) => Effect.Effect<void>
 * ) =>
 *   Paging.stream(getAllPaymentsByCursor, period, { resumeFrom: kept, undecodable: "fail" }).pipe(
 *     Stream.runForEach(({ next, value }) => store(value, next))
 *   )
 * ```
 * @category streams
 * @since 0.1.0
 */
export const stream = <
  Input,
  Success,
  Error,
  A,
  By extends ListKind,
  Fields extends keyof Input,
  Undecodables extends OnUndecodable = "deliver"
>(
  list: List<Input, Success, Error, A, By, Fields>,
  input: Unpaged<Input, Fields>,
  options: Options<Position<By>, Undecodables> = {}
): Stream.Stream<
  // Spelled out, so that a hover shows it.
  Item<A, Position<By>> | ("deliver" extends Undecodables ? Undecodable<Position<By>> : never),
  Error | PortOneClientError,
  PortOneClient
> => {
  const { pageSize, prefetch = true, resumeFrom, undecodable = "deliver", ...call } = options
  const chosen = pageSize ?? list.list.largestPage ?? usualPage
  const problem = problemOf(list.list, input, chosen, resumeFrom)
  if (problem !== undefined) return Stream.fail(refusalOf(list, problem))
  const pages = readPages(list, input, walkOf(list.list, chosen, resumeFrom), {
    call,
    deliver: undecodable === "deliver" ? (fault) => new Undecodable<Position<By>>(fault) : undefined
  })
  // A buffer that holds nothing: the next page waits outside of it, and no other is asked for.
  // Where `Undecodables` is "fail", none is delivered; where it is not, an item is one of the two.
  return (prefetch ? Stream.bufferArray(pages, { capacity: 0 }) : pages) as Stream.Stream<
    Item<A, Position<By>>,
    Error | PortOneClientError,
    PortOneClient
  >
}

/** Where PortOne names no limit: large enough that the answer takes the time, not the way to it. */
const usualPage = 100

// `By` says which of the two it is, and so which position it takes and gives.
const walkOf = <Item, By extends ListKind, Fields>(
  { by, place, reach }: ListDescription<Item, By, Fields>,
  size: number,
  start: Position<By> | undefined
): Walk<unknown, Position<By>> =>
  (by === "page"
    ? byPage(start as PagePosition | undefined, size, reach)
    : byCursor(start as CursorPosition | undefined, size, place)) as never

const problemOf = <Item, By extends ListKind, Fields extends PropertyKey>(
  { by, from, largestPage, size }: ListDescription<Item, By, Fields>,
  input: object,
  pageSize: number,
  start: Position<By> | undefined
): string | undefined => {
  for (const field of new Set<PropertyKey>([from[0], size[0]])) {
    if (hasProperty(input, field) && input[field] !== undefined) {
      return `"${String(field)}" says which page, and a stream reads all of them: use pageSize and resumeFrom`
    }
  }
  if (!Number.isSafeInteger(pageSize) || pageSize < 1) return "pageSize must be a positive integer"
  if (largestPage !== undefined && pageSize > largestPage)
    return `pageSize must not exceed ${largestPage} for this list`
  if (start === undefined) return undefined
  if (by === "page") {
    const isOffset = hasProperty(start, "offset") && Number.isSafeInteger(start.offset) && Number(start.offset) >= 0
    return isOffset ? undefined : "resumeFrom must be the next of an element of this list: { offset }, from 0"
  }
  const isCursor = hasProperty(start, "cursor") && typeof start.cursor === "string" && start.cursor !== ""
  return isCursor ? undefined : "resumeFrom must be the next of an element of this list: { cursor }, not empty"
}

const refusalOf = ({ id, service }: Pick<Endpoint<never, unknown, unknown>, "id" | "service">, description: string) =>
  PortOneClientError.refusedInput(`${service}.${id}`, description)
