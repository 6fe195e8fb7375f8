/**
 * Streams every payment of a period, however many there are.
 *
 * PortOne has two lists of payments. `getPayments` is stable, but its page numbers reach 60,000 payments and no
 * further; `getAllPaymentsByCursor` has no end, but PortOne calls it unstable. So a period is read by page number as
 * far as that reaches, and then by cursor, from the beginning of the period. The two lists need not have the same
 * order, so a payment that was given before is left out. Only what identifies those is remembered, and there are at
 * most 60,000 of them.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { hasProperty, isReadonlyObject } from "effect/Predicate"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { StalledListError } from "@effect-portone/core/ClientErrorReason"
import * as Paging from "@effect-portone/core/Paging"
import type { PortOneClient } from "@effect-portone/core/PortOneClient"
import { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import {
  getAllPaymentsByCursor,
  type GetAllPaymentsError,
  getPayments,
  type GetPaymentsError,
  type Payment
} from "./generated/Payments.ts"
import { readGiven, refuse } from "./given/readGiven.ts"
import { GivenPayments } from "./lists/givenPayments.ts"

/**
 * A period of creation times, both ends included. Both ends are required: a period that ends "now" would move while it
 * is read.
 *
 * @example
 * ```ts
 * import type { AllPayments } from "@effect-portone/payments"
 * import { DateTime } from "effect"
 *
 * const november: AllPayments.Period = {
 *   from: DateTime.makeUnsafe("2026-11-01T00:00:00+09:00"),
 *   until: DateTime.makeUnsafe("2026-12-01T00:00:00+09:00")
 * }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Period {
  readonly from: DateTime.Utc
  readonly until: DateTime.Utc
  /**
   * The store; the client's default when absent. With neither, a credential that sees several stores may get more
   * payments by page number than by cursor.
   */
  readonly storeId?: string | undefined
}

/**
 * A position in the payments of a period: a page number at first, and a cursor from 60,000 on. It is plain JSON, which
 * a program can keep and resume from.
 *
 * @category models
 * @since 0.1.0
 */
export type Position = Paging.PagePosition | Paging.CursorPosition

type Element = Paging.Element<Payment, Position>
type Failure = GetPaymentsError | GetAllPaymentsError | PortOneClientError

/**
 * Streams every payment that was created in a period, once: the first 60,000 by page number, the oldest first, and the
 * others by cursor, in the order of that list. It logs the change from one list to the other at level Info; from there
 * on, the `next` of each payment is a cursor. A payment whose id is missing or no text cannot be told from others: it
 * is never left out, so it may come from both lists. So may one whose store only one of the lists tells, unless both
 * tell when it was requested.
 *
 * Memory holds a few pages, and the ids of those first 60,000 with their stores and times. `resumeFrom` takes the
 * `next` of any payment, with the same period; beyond 60,000 it reads the first 60,000 again, to learn their ids.
 * `pageSize` is rounded down to what divides 60,000. Fails with the errors of both lists. With `undecodable: "fail"`,
 * it does not fail again at a payment that came before from the other list.
 *
 * @example
 * ```ts
 * import { AllPayments } from "@effect-portone/payments"
 * import { DateTime, Effect, Stream } from "effect"
 *
 * const yesterday = Effect.map(DateTime.now, (now) => {
 *   const until = DateTime.startOf(now, "day")
 *   return { from: DateTime.subtract(until, { days: 1 }), until }
 * })
 *
 * const total = Effect.gen(function*() {
 *   let total = 0
 *   yield* AllPayments.stream(yield* yesterday, { undecodable: "fail" }).pipe(
 *     Stream.runForEach(({ value }) =>
 *       Effect.sync(() => {
 *         if (value.status === "PAID") total += value.amount.paid
 *       })
 *     )
 *   )
 *   return total
 * })
 * ```
 * @category streams
 * @since 0.1.0
 */
export const stream = <Undecodables extends Paging.OnUndecodable = "deliver">(
  period: Period,
  options: Paging.Options<Position, Undecodables> = {}
): Stream.Stream<
  Paging.Item<Payment, Position> | ("deliver" extends Undecodables ? Paging.Undecodable<Position> : never),
  GetPaymentsError | GetAllPaymentsError | PortOneClientError,
  PortOneClient
> => {
  // The cast holds: with "fail", `Paging` delivers nothing undecodable.
  return Stream.unwrap(
    Effect.map(
      readGiven("AllPayments.stream", () => readStream(period, options)),
      readPeriod
    )
  ) as Stream.Stream<Paging.Item<Payment, Position>, Failure, PortOneClient>
}

/** A stream's period and options, each read once. */
interface Given {
  readonly period: Period
  readonly options: Paging.Options<never>
  readonly resumeFrom: Position | undefined
}

/** Reads a period and options, or refuses them. `Paging` refuses what is wrong with the options of every list. */
const readStream = (period: unknown, options: unknown): Result.Result<Given, string> => {
  if (!isReadonlyObject(period)) return refuse("the period is no object: give from and until")
  const { from, storeId, until } = period
  for (const [name, end] of [
    ["from", from],
    ["until", until]
  ] as const) {
    if (!(DateTime.isDateTime(end) && DateTime.isUtc(end))) return refuse(`"${name}" of the period is no DateTime.Utc`)
  }
  if (storeId !== undefined && (typeof storeId !== "string" || storeId === "")) {
    return refuse('"storeId" of the period must be the id of a store')
  }
  if (!isReadonlyObject(options)) return refuse("the options of the stream are no object")
  const { check, credentials, pageSize, prefetch, resumeFrom, retry, storeId: ofCall, timeout, undecodable } = options
  // The list by cursor is always asked to deliver, so `Paging` does not see what is wrong there.
  if (undecodable !== undefined && undecodable !== "deliver" && undecodable !== "fail") {
    return refuse("undecodable must be deliver or fail")
  }
  // Names each option, so that none is forgotten.
  const ofPages = { check, credentials, pageSize, prefetch, retry, storeId: ofCall, timeout, undecodable } satisfies {
    readonly [K in Exclude<keyof Paging.Options<never>, "resumeFrom">]-?: unknown
  }
  return Result.map(readPosition(resumeFrom), (resumeFrom) => ({
    // The ends were just found to be times. Of the options, `Paging` and the client check each.
    period: { from, storeId, until } as Period,
    options: ofPages as Paging.Options<never>,
    resumeFrom
  }))
}

/** Reads a position in either list, or refuses what is none. */
const readPosition = (start: unknown): Result.Result<Position | undefined, string> => {
  if (start === undefined) return Result.succeed(undefined)
  // `Paging` checks what is in it.
  if (hasProperty(start, "cursor")) return Result.succeed({ cursor: start.cursor } as Paging.CursorPosition)
  if (hasProperty(start, "page")) {
    const { given, index, page, settled, size, tells } = start as Paging.PagePosition
    // Names each field, so that none is forgotten.
    return Result.succeed({ given, index, page, settled, size, tells } satisfies Required<Paging.PagePosition>)
  }
  return refuse("resumeFrom must be the next of a payment of this stream, by page number or by cursor")
}

const readPeriod = ({
  options,
  period: { from, storeId, until },
  resumeFrom: start
}: Given): Stream.Stream<Element, Failure, PortOneClient> => {
  const given = new GivenPayments()

  /** Reads by page number, and remembers the id of each payment. */
  const byPage = (resumeFrom: Paging.PagePosition | undefined, undecodable: Paging.OnUndecodable | undefined) =>
    Paging.stream(
      getPayments,
      // The list by cursor selects by creation too. The oldest come first, so that payments added meanwhile move
      // nothing.
      { filter: { storeId, from, until, timestampType: "CREATED_AT", sortBy: "REQUESTED_AT", sortOrder: "ASC" } },
      { ...options, resumeFrom, undecodable }
    ).pipe(
      Stream.mapArray((elements) => {
        for (const element of elements) {
          given.add(element._tag === "Item" ? element.value : element.raw)
        }
        return elements
      })
    )

  /**
   * Reads by cursor, without the payments that page numbers reach. First learns the ids of the first `unread` of those.
   */
  const byCursor = (resumeFrom: Paging.CursorPosition | undefined, unread: number) =>
    Paging.stream(
      getAllPaymentsByCursor,
      { storeId, from, until },
      // Even a stream that fails at what cannot be decoded leaves out what came before, decoded or not.
      { ...options, pageSize: cursorPageSizeOf(options.pageSize), resumeFrom, undecodable: "deliver" }
    ).pipe(
      Stream.onFirst(() =>
        byPage(undefined, "deliver").pipe(
          Stream.take(unread),
          Stream.runDrain,
          // Pages with fewer payments than fit end at the reach before so many have come.
          Effect.catchReason("PortOneClientError", "ListReachError", () => Effect.void)
        )
      ),
      Stream.filter((element) => !given.has(element._tag === "Item" ? element.value.payment : paymentIn(element.raw))),
      options.undecodable === "fail"
        ? Stream.mapEffect((element) =>
            element._tag === "Item" ? Effect.succeed(element) : Effect.fail(element.error)
          )
        : (elements) => elements,
      Stream.map((element): Element =>
        element._tag === "Item" ? { ...element, value: element.value.payment } : undecodablePayment(element)
      )
    )

  if (start !== undefined && "cursor" in start) return byCursor(start, getPayments.list.reach ?? 0)
  const unread = start?.given ?? 0
  let count = unread
  /** Fails if fewer payments have come than the list by page number has told. It tells of all, and reaches some. */
  const failIfCut = (total: number | undefined) =>
    Effect.suspend(() => (total === undefined || count >= total ? Effect.void : failCut(count, total)))
  return byPage(start, options.undecodable).pipe(
    Stream.catchReason("PortOneClientError", "ListReachError", ({ reach, total }) =>
      Stream.unwrap(Effect.as(logChangeOfList(reach), byCursor(undefined, unread))).pipe(
        Stream.concat(Stream.fromEffectDrain(failIfCut(total)))
      )
    ),
    Stream.mapArray((elements) => {
      count += elements.length
      return elements
    })
  )
}

const nameOfCursorList = `${getAllPaymentsByCursor.service}.${getAllPaymentsByCursor.id}`

const failCut = (given: number, total: number): Effect.Effect<never, PortOneClientError> =>
  Effect.flatMap(DateTime.now, (startedAt) =>
    Effect.fail(
      new PortOneClientError({
        operation: nameOfCursorList,
        reason: new StalledListError({ description: `the list by cursor ended after ${given} payments of ${total}` }),
        outcome: "Applied",
        attempts: 1,
        isRetryable: false,
        startedAt
      })
    )
  )

const logChangeOfList = (reach: number) =>
  Effect.logInfo(`page numbers reach ${reach} payments of a period and no further: reading on by cursor`).pipe(
    Effect.annotateLogs({ "portone.operation": nameOfCursorList })
  )

const cursorPageSizeOf = (size: number | undefined): number | undefined =>
  size === undefined ? undefined : Math.min(size, getAllPaymentsByCursor.list.largestPage ?? size)

/** Returns the payment in an element of the list by cursor that could not be decoded. */
const paymentIn = (raw: unknown): unknown => (hasProperty(raw, "payment") ? raw.payment : raw)

/** Returns an element of the list by cursor that could not be decoded as the list by page number would give it. */
const undecodablePayment = (
  element: Paging.Undecodable<Paging.CursorPosition>
): Paging.Undecodable<Paging.CursorPosition> =>
  new Paging.Undecodable({
    description: element.description,
    index: element.index,
    next: element.next,
    raw: paymentIn(element.raw),
    partial: paymentIn(element.partial),
    error: element.error,
    issues: element.issues.map(({ message, path: [first, ...rest] }) => ({
      message,
      path: first === undefined || first === "payment" ? rest : [first, ...rest]
    }))
  })
