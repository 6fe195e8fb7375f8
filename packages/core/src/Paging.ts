/**
 * Reads lists as streams: every element once, in the list's order, a page at a time.
 *
 * PortOne's lists are read by page number (17 of them) or by cursor (2). The list's endpoint says which of the two it
 * is, where the number or the cursor goes, and what an element looks like. The rules here hold for all lists: when a
 * list ends, from where a stream resumes, and that one record which cannot be decoded does not cost its page.
 *
 * @since 0.1.0
 */
import { NodeInspectSymbol } from "effect/Inspectable"
import { hasProperty } from "effect/Predicate"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { CallOptions } from "./CallOptions.ts"
import { orRefuse, readInput, refuse } from "./client/input.ts"
import type { FieldIssue, InputError } from "./ClientErrorReason.ts"
import { isEndpoint, type List, type ListDescription, type ListKind } from "./Endpoint.ts"
import { hide } from "./internal/hide.ts"
import { byCursor } from "./paging/byCursor.ts"
import { byPage } from "./paging/byPage.ts"
import { readPages } from "./paging/readPages.ts"
import type { Walk } from "./paging/walk.ts"
import type { PortOneClient } from "./PortOneClient.ts"
import { PortOneClientError } from "./PortOneClientError.ts"

/**
 * A position in a list by page number. It is plain JSON, so a program can store it. It tells the page as well as the
 * number of elements, because a server may leave elements out of a page after it has cut the page.
 *
 * @category models
 * @since 0.1.0
 */
export interface PagePosition {
  /** The number of the page that it is on, from 0. */
  readonly page: number
  /** The size of the pages, as the stream asks for them. */
  readonly size: number
  /** The number of elements of that page before it. */
  readonly index: number
  /** The number of elements of the list before it. */
  readonly given: number
  /** True if the first page of the list has told the size, so that a short page does not put it in doubt. */
  readonly settled: boolean
  /** The meaning of the size that answers tell, once it is known: that of their pages, or the number of elements. */
  readonly tells?: "size" | "count" | undefined
}

/**
 * A position in a list by cursor. It is plain JSON, so a program can store it.
 *
 * @category models
 * @since 0.1.0
 */
export interface CursorPosition {
  /** The cursor of the element before it. */
  readonly cursor: string
}

/**
 * A position in a list, by the kind of the list.
 *
 * @category models
 * @since 0.1.0
 */
export type Position<By extends ListKind> = { readonly page: PagePosition; readonly cursor: CursorPosition }[By]

/**
 * An element of a list.
 *
 * @category models
 * @since 0.1.0
 */
export interface Item<A, Position> {
  readonly _tag: "Item"
  readonly value: A
  /** The position after this element. A stream that resumes from it begins with the next element. */
  readonly next: Position
}

/**
 * An element of a list that is not as PortOne documents it, such as an old record without a field that is required
 * today.
 *
 * A stream has these among its items: compare `_tag` with `"Item"` before you read a `value`. With the option
 * `undecodable: "fail"` it has items alone.
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
  /** Names the first fields that are wrong and what was expected there; no value, and no name that may be one. */
  readonly description: string
  /** The element's place in the list, from 0. In a list by cursor, it counts from where the stream began. */
  readonly index: number
  /**
   * The position after this element. If its own cursor cannot be read, this is the position after the element before
   * it, so this one comes again. `undefined` if there is none.
   */
  readonly next: Position | undefined
  /** The element's JSON as it came. It is not printed. */
  declare readonly raw: unknown
  /** Every field that is missing or odd. They are not printed. */
  declare readonly issues: ReadonlyArray<FieldIssue>
  /** The decoded element without those fields; `undefined` if nothing of it could be read. It is not printed. */
  declare readonly partial: unknown
  /** The failure of a stream that fails at this element. It is not printed. */
  declare readonly error: PortOneClientError
  constructor(props: {
    readonly description: string
    readonly index: number
    readonly next: Position | undefined
    readonly raw: unknown
    readonly issues?: ReadonlyArray<FieldIssue> | undefined
    readonly partial?: unknown
    readonly error: PortOneClientError
  }) {
    this.description = props.description
    this.index = props.index
    this.next = props.next
    hide(this, "raw", props.raw)
    hide(this, "issues", props.issues ?? [])
    hide(this, "partial", props.partial)
    hide(this, "error", props.error)
  }
  /** Returns what is printed, also where Node is told to print hidden fields. */
  [NodeInspectSymbol](): unknown {
    return { ...this }
  }
}

/**
 * The treatment of an element that cannot be decoded: the stream delivers it as {@link Undecodable} among the others,
 * or it fails after all elements before it.
 *
 * @category models
 * @since 0.1.0
 */
export type OnUndecodable = "deliver" | "fail"

/**
 * An element of a stream that delivers what cannot be decoded. One that fails instead has items alone.
 *
 * @category models
 * @since 0.1.0
 */
export type Element<A, Position> = Item<A, Position> | Undecodable<Position>

/**
 * The input of a list without the fields that name the page (`Fields`), which the stream sets.
 *
 * @category models
 * @since 0.1.0
 */
export type Unpaged<Input, Fields extends keyof Input> = Omit<Input, Fields> & {
  readonly [Field in Fields]?: undefined
}

/**
 * The options of a stream. `timeout`, `retry`, `storeId`, `credentials` and `check` hold for the call of each page.
 *
 * @example
 * ```ts
 * import { Paging, RetryPolicy } from "@effect-portone/core"
 * import { getCashReceipts } from "@effect-portone/payments"
 *
 * // Patient, in small pages, each of which is requested when it is needed.
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
   * The number of elements to ask for at once. When absent, it is the most that PortOne allows, where its document has
   * such a limit (1,000, for tax invoices and for lists by cursor), and 100 elsewhere. It changes only the number of
   * requests. In a list whose page numbers reach only so far, it is rounded down to what divides that. A stream by page
   * number that resumes goes on in pages of the size that its position tells.
   */
  readonly pageSize?: number | undefined
  /** The `next` of an element, to go on after it. When absent, the list is read from its beginning. */
  readonly resumeFrom?: Position | undefined
  /** If true, the next page is read while one is worked on, and no other. `true` when absent. */
  readonly prefetch?: boolean | undefined
  /** The treatment of an element that cannot be decoded. `"deliver"` when absent. */
  readonly undecodable?: Undecodables | undefined
}

/**
 * Reads a whole list in its order, page by page as the stream is consumed.
 *
 * The list is the operation as its package exports it (`getPayments`), and not the method of a service
 * (`payments.getPayments`). `input` is the list's input without the fields that name the page: it is the same for all
 * pages. Memory holds a few pages, whatever the length of the list. A list by page number ends at a page with fewer
 * elements than fit, if its total does not say that there are more; a list by cursor ends at an empty page. A server
 * may make its pages smaller than `pageSize`, even without saying so: the stream notices it, and goes on in pages of
 * that size.
 *
 * In a list by page number, elements that are added or removed meanwhile move the others, so an element can come twice
 * or be missed. A fixed period in the filter, sorted from its beginning, avoids that. Lists by cursor do not have the
 * problem.
 *
 * Fails with the errors of the list's operation and with `PortOneClientError`, always after the elements that it could
 * read. The reason is a `StalledListError` if nothing new comes though there should be more (the total says so, the
 * same page comes again, pages or cursors go round in a circle, or far more comes than the total), and a
 * `ListReachError` if page numbers reach no further (60,000 payments). To go on after a failure or a restart, store the
 * `next` of the last element and pass it as `resumeFrom`.
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
 * // Started again with the position that was stored last, it goes on where it stopped.
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
  // Not `Element`, so that a hover shows both cases.
  Item<A, Position<By>> | ("deliver" extends Undecodables ? Undecodable<Position<By>> : never),
  Error | PortOneClientError,
  PortOneClient
> => {
  const elements = Stream.suspend(() => {
    const checked = readStream(list, input, options)
    if (Result.isFailure(checked)) return Stream.fail(refusalOf(list, checked.failure))
    const { asked, call, pageSize, prefetch, resumeFrom, undecodable } = checked.success
    const pages = readPages(list, asked, walkOf(list.list, pageSize, resumeFrom), {
      call,
      deliver: undecodable === "deliver" ? (fault) => new Undecodable<Position<By>>(fault) : undefined
    })
    // A buffer of no capacity: one page waits outside of it, and no other is asked for.
    return prefetch ? Stream.bufferArray(pages, { capacity: 0 }) : pages
  })
  // If `Undecodables` is "fail", only items are delivered; otherwise `Item` is one of the two cases.
  return elements as Stream.Stream<Item<A, Position<By>>, Error | PortOneClientError, PortOneClient>
}

/** The page size of a list without a limit: large enough that the way of a request costs little beside its answer. */
const usualPage = 100

/** Returns the walk through a list. `By` says which of the two it is, and so which position it takes and gives. */
const walkOf = <Item, By extends ListKind, Fields>(
  { by, key, place, reach }: ListDescription<Item, By, Fields>,
  size: number,
  start: Position<By> | undefined
): Walk<unknown, Position<By>> =>
  (by === "page"
    ? byPage(start as PagePosition | undefined, size, { key, reach })
    : byCursor(start as CursorPosition | undefined, size, place)) as never

/** The input and the options of a stream, each read once and found to be what its type says. */
interface Given<Input, Position> {
  readonly asked: Input
  readonly call: CallOptions
  readonly pageSize: number
  readonly prefetch: boolean
  readonly resumeFrom: Position | undefined
  readonly undecodable: OnUndecodable
}

/** Reads an input and options, or refuses them. They may be anything, as a caller without types may pass it. */
const readStream = <Input, Success, Error, A, By extends ListKind, Fields extends keyof Input>(
  list: List<Input, Success, Error, A, By, Fields>,
  input: unknown,
  options: Options<Position<By>>
): Result.Result<Given<Input, Position<By>>, InputError> =>
  orRefuse(() => {
    if (!isEndpoint(list) || !hasProperty(list, "list")) return refuse("the first argument is no list")
    const { from, largestPage, size } = list.list
    if (typeof options !== "object" || options === null) return refuse("the options of the stream are no object")
    const {
      check,
      credentials,
      prefetch = true,
      resumeFrom,
      retry,
      storeId,
      timeout,
      undecodable = "deliver"
    } = options
    const { pageSize = largestPage ?? usualPage } = options
    const read = readInput(list, input, [from[0], size[0]])
    if (Result.isFailure(read)) return Result.fail(read.failure)
    const asked = read.success
    for (const field of new Set<PropertyKey>([from[0], size[0]])) {
      if (hasProperty(asked, field) && asked[field] !== undefined) {
        return refuse(`"${String(field)}" says which page, and a stream reads all of them: use pageSize and resumeFrom`)
      }
    }
    if (!Number.isSafeInteger(pageSize) || pageSize < 1) return refuse("pageSize must be a positive integer")
    if (largestPage !== undefined && pageSize > largestPage) {
      return refuse(`pageSize must not exceed ${largestPage} for this list`)
    }
    if (typeof prefetch !== "boolean") return refuse("prefetch must be true or false")
    if (!treatments.includes(undecodable)) return refuse(`undecodable must be ${treatments.join(" or ")}`)
    return Result.map(readPosition(list.list, resumeFrom), (resumeFrom) => ({
      asked,
      // Names each option, so that none is forgotten.
      call: { check, credentials, retry, storeId, timeout } satisfies Required<Omit<CallOptions, "idempotencyKey">>,
      pageSize,
      prefetch,
      resumeFrom,
      undecodable
    }))
  })

const treatments: ReadonlyArray<OnUndecodable> = ["deliver", "fail"]

/** Reads a position of the list, or refuses what is none. `null` is none: it comes from a position that was lost. */
const readPosition = <Item, By extends ListKind, Fields>(
  { by, largestPage }: ListDescription<Item, By, Fields>,
  start: unknown
): Result.Result<Position<By> | undefined, InputError> => {
  if (start === undefined) return Result.succeed(undefined)
  // `By` says which of the two positions it is.
  if (by === "page") {
    const place = readPlace(start, largestPage)
    return place === undefined
      ? refuse("resumeFrom must be the next of an element of this list: { page, size, index, given, settled }")
      : Result.succeed(place as Position<By>)
  }
  const cursor = hasProperty(start, "cursor") ? start.cursor : undefined
  return typeof cursor === "string" && cursor !== ""
    ? Result.succeed({ cursor } as Position<By>)
    : refuse("resumeFrom must be the next of an element of this list: { cursor }, not empty")
}

/** Reads a position as a list by page number gives it. */
const readPlace = (start: unknown, largestPage = Number.MAX_SAFE_INTEGER): PagePosition | undefined => {
  const count = (name: keyof PagePosition, minimum: number, maximum = Number.MAX_SAFE_INTEGER) => {
    const value = hasProperty(start, name) ? start[name] : undefined
    return typeof value === "number" && Number.isSafeInteger(value) && value >= minimum && value <= maximum
      ? value
      : undefined
  }
  const [page, size, index, given] = [
    count("page", 0),
    count("size", 1, largestPage),
    count("index", 0),
    count("given", 0)
  ]
  const settled = hasProperty(start, "settled") ? start.settled : undefined
  const tells = hasProperty(start, "tells") ? start.tells : undefined
  return page === undefined ||
    size === undefined ||
    index === undefined ||
    given === undefined ||
    typeof settled !== "boolean"
    ? undefined
    : { page, size, index, given, settled, ...(tells === "size" || tells === "count" ? { tells } : {}) }
}

const refusalOf = (list: unknown, reason: InputError) =>
  PortOneClientError.refused(isEndpoint(list) ? `${list.service}.${list.id}` : "Paging.stream", reason)
