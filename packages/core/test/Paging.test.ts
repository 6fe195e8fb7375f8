import { assert, describe, expectTypeOf, it } from "@effect/vitest"
import { Cause, Deferred, Effect, Exit, Fiber, Redacted, Stream } from "effect"
import { inspect } from "node:util"
import { Credentials, Paging, PortOneClientError, RetryPolicy } from "../src/index.ts"
import type { PortOneClient } from "../src/PortOneClient.ts"
import {
  getFlatOrders,
  getNearOrders,
  getOrders,
  getOrdersByCursor,
  orderOf,
  orders,
  placeOf,
  type Row,
  type Served,
  serving,
  servingAtMost
} from "./fixtures/lists.ts"
import { type Order, OrderNotFoundError, readOrder } from "./fixtures/orders.ts"
import { answering, json, script, silence, text } from "./fixtures/scripted.ts"
import { unreadable } from "./fixtures/unreadable.ts"

/** Returns all elements of a stream, and its end. */
const drain = <A, E>(stream: Stream.Stream<A, E, PortOneClient>, { client }: Pick<Served, "client">) =>
  Effect.gen(function* () {
    const given: Array<A> = []
    const exit = yield* Effect.exit(Stream.runForEach(stream, (it) => Effect.sync(() => void given.push(it))))
    return { given, exit }
  }).pipe(Effect.provide(client()))

const failureOf = <A, E>(exit: Exit.Exit<A, E>): E => {
  assert(Exit.isFailure(exit))
  const [reason, other] = exit.cause.reasons
  assert(reason !== undefined && Cause.isFailReason(reason) && other === undefined)
  return reason.error
}

const reasonOf = <A>(exit: Exit.Exit<A, unknown>) => {
  const error = failureOf(exit)
  assert.instanceOf(error, PortOneClientError)
  return error.reason
}

/** Returns the ids of the orders among the elements, in their order. */
const idsOf = (elements: ReadonlyArray<Paging.Element<Order, unknown>>) =>
  elements.map((element) => (element._tag === "Item" ? element.value.id : "undecodable"))

const ids = (count: number, from = 0) => Array.from({ length: count }, (_, index) => orderOf(from + index).id)

/** Returns number and size of each page that was asked for. */
const pagesOf = (served: Served) =>
  served.asked().map(({ page }) => {
    const { number, size } = page as { readonly number: number; readonly size: number }
    return [number, size]
  })

/** Reads every page by itself, so that a test sees the requests of a page. */
const alone = { prefetch: false } as const

describe("a stream of a list by page number", () => {
  it.effect("asks for one page after another, with the same filter and size", () =>
    Effect.gen(function* () {
      const served = serving(orders(25))
      const input = { filter: { status: "OPEN" } } as const
      const { exit, given } = yield* drain(Paging.stream(getOrders, input, { pageSize: 10 }), served)
      assert.isTrue(Exit.isSuccess(exit))
      assert.deepStrictEqual(idsOf(given), ids(25))
      assert.deepStrictEqual(
        served.asked(),
        [0, 1, 2].map((number) => ({ page: { number, size: 10 }, ...input }))
      )
    })
  )

  it.effect("finds number, size and elements wherever the list has them", () =>
    Effect.gen(function* () {
      const served = serving(orders(25))
      const { given } = yield* drain(Paging.stream(getFlatOrders, {}, { pageSize: 20 }), served)
      assert.deepStrictEqual(idsOf(given), ids(25))
      assert.deepStrictEqual(served.asked(), [
        { pageNumber: 0, pageSize: 20 },
        { pageNumber: 1, pageSize: 20 }
      ])
    })
  )

  it.effect("asks for as many at once as the list allows, or for a hundred", () =>
    Effect.gen(function* () {
      const flat = serving(orders(3))
      yield* drain(Paging.stream(getFlatOrders, {}), flat)
      assert.deepStrictEqual(flat.asked(), [{ pageNumber: 0, pageSize: 50 }])
      const served = serving(orders(3))
      yield* drain(Paging.stream(getOrders, {}), served)
      assert.deepStrictEqual(served.asked(), [{ page: { number: 0, size: 100 } }])
    })
  )

  it.effect("asks again where all pages were full, and ends at an empty one", () =>
    Effect.gen(function* () {
      const served = serving(orders(20))
      const { given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), served)
      assert.deepStrictEqual(idsOf(given), ids(20))
      assert.lengthOf(served.sent, 3)
    })
  )

  it.effect("does not end by a total that says less", () =>
    Effect.gen(function* () {
      const served = serving(orders(25), (answer) => ({ ...answer, page: { size: 10, totalCount: 1 } }))
      const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), served)
      assert.isTrue(Exit.isSuccess(exit))
      assert.deepStrictEqual(idsOf(given), ids(25))
      assert.lengthOf(served.sent, 3)
    })
  )

  it.effect("fails where nothing more comes though the total says more, after all that came", () =>
    Effect.gen(function* () {
      const served = serving(orders(25), (answer) => ({ ...answer, page: { size: 10, totalCount: 1_000 } }))
      const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), served)
      assert.deepStrictEqual(idsOf(given), ids(25))
      const reason = reasonOf(exit)
      assert.strictEqual(reason._tag, "StalledListError")
      assert.include(reason.message, "page 4 brings nothing new, nor did the page before it, after 25 elements of 1000")
      // Page 0 tells whether the pages are smaller, and the page after an empty one might have brought more.
      assert.deepStrictEqual(pagesOf(served), [
        [0, 10],
        [1, 10],
        [2, 10],
        [0, 10],
        [3, 10],
        [4, 10]
      ])
    })
  )

  it.effect("takes a total that comes as text for the number", () =>
    Effect.gen(function* () {
      const served = serving(orders(25), (answer) => ({ ...answer, page: { size: "10", totalCount: "26" } }))
      const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), served)
      assert.deepStrictEqual(idsOf(given), ids(25))
      const reason = reasonOf(exit)
      assert.strictEqual(reason._tag, "StalledListError")
      assert.include(reason.message, "after 25 elements of 26")
    })
  )

  it.effect("takes no other text for a total", () =>
    Effect.gen(function* () {
      for (const totalCount of ["", " 26", "2.6e1", "-26", "all", null]) {
        const served = serving(orders(25), (answer) => ({ ...answer, page: { size: 10, totalCount } }))
        const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), served)
        assert.isTrue(Exit.isSuccess(exit))
        assert.deepStrictEqual(idsOf(given), ids(25))
      }
    })
  )

  it.effect("fails in the same way where nothing at all comes", () =>
    Effect.gen(function* () {
      const served = serving([], (answer) => ({ ...answer, page: { number: 0, size: 10, totalCount: 7 } }))
      const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), served)
      assert.deepStrictEqual(given, [])
      assert.include(reasonOf(exit).message, "after 0 elements of 7")
      assert.lengthOf(served.sent, 2)
    })
  )

  it.effect("ends well where the total was wrong only for a while", () =>
    Effect.gen(function* () {
      const served = serving(orders(25), (answer, _, index) => ({
        ...answer,
        page: { size: 10, totalCount: index < 4 ? 26 : 25 }
      }))
      const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), served)
      assert.isTrue(Exit.isSuccess(exit))
      assert.deepStrictEqual(idsOf(given), ids(25))
    })
  )

  it.effect("goes on after an empty page where the total says more", () =>
    Effect.gen(function* () {
      const rows = orders(20)
      const served = serving(rows, (_, { page }) => {
        const { number } = page as { readonly number: number }
        const items = [rows.slice(0, 10), [], rows.slice(10)][number] ?? []
        return { items, page: { number, size: 10, totalCount: 20 } }
      })
      const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), served)
      assert.isTrue(Exit.isSuccess(exit))
      assert.deepStrictEqual(idsOf(given), ids(20))
    })
  )

  it.effect("goes on after a short page where the total says more", () =>
    Effect.gen(function* () {
      // Pages are cut before the orders that nobody may see are left out.
      const all = orders(40)
      const seen = all.filter((_, index) => ![3, 5, 16, 29].includes(index))
      const served = serving([], (_, { page }) => {
        const { number, size } = page as { readonly number: number; readonly size: number }
        const items = all.slice(number * size, (number + 1) * size).filter((row) => seen.includes(row))
        return { items, page: { number, size, totalCount: seen.length } }
      })
      const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), served)
      assert.isTrue(Exit.isSuccess(exit))
      assert.deepStrictEqual(
        idsOf(given),
        seen.map(({ id }) => id)
      )
    })
  )

  it.effect("keeps the elements of a short page where the server does not go by the size", () =>
    Effect.gen(function* () {
      const rows = orders(23)
      const fixed = [rows.slice(0, 10), rows.slice(10, 18), rows.slice(18)]
      const served = serving([], (_, { page }) => {
        const { number } = page as { readonly number: number }
        return { items: fixed[number] ?? [], page: { number, totalCount: 23 } }
      })
      const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), served)
      assert.isTrue(Exit.isSuccess(exit))
      assert.deepStrictEqual(idsOf(given), ids(23))
    })
  )

  for (const totalCount of [25, 3]) {
    it.effect(`reads and resumes pages that are larger than what it asks for, with a total of ${totalCount}`, () =>
      Effect.gen(function* () {
        const rows = orders(25)
        const served = serving([], (_, { page }) => {
          const { number } = page as { readonly number: number }
          return { items: rows.slice(number * 10, (number + 1) * 10), page: { totalCount } }
        })
        const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 4 }), served)
        assert.isTrue(Exit.isSuccess(exit))
        assert.deepStrictEqual(idsOf(given), ids(25))
        for (const [at, { next }] of given.entries()) {
          const rest = yield* drain(Paging.stream(getOrders, {}, { resumeFrom: next }), served)
          assert.deepStrictEqual(idsOf(rest.given), ids(24 - at, at + 1))
        }
      })
    )
  }

  for (const tells of ["truth", "asked", "nothing"] as const) {
    it.effect(`goes on in the server's largest pages where its answers tell ${tells} of their size`, () =>
      Effect.gen(function* () {
        const served = servingAtMost(orders(250), { limit: 100, tells, counts: "limit" })
        const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 1_000 }), served)
        assert.isTrue(Exit.isSuccess(exit))
        assert.deepStrictEqual(idsOf(given), ids(250))
        assert.deepStrictEqual(pagesOf(served), [
          [0, 1_000],
          // The size is tried first: what an answer tells of it may be no more than the number of its elements.
          [0, 100],
          [1, 100],
          [2, 100]
        ])
      })
    )
  }

  it.effect("resumes at its place where a limit that is not told gives the page of another place", () =>
    Effect.gen(function* () {
      const served = servingAtMost(orders(350), { limit: 100, tells: "asked", counts: "limit" })
      const options = { resumeFrom: placeOf(160, 150) }
      const { exit, given } = yield* drain(Paging.stream(getOrders, {}, options), served)
      assert.isTrue(Exit.isSuccess(exit))
      assert.deepStrictEqual(idsOf(given), ids(190, 160))
      assert.deepStrictEqual(pagesOf(served), [
        [1, 150],
        // The length of page 0 tells the limit.
        [0, 150],
        [1, 100],
        [2, 100],
        [3, 100]
      ])
    })
  )

  it.effect("resumes in a short page, which it asks for once", () =>
    Effect.gen(function* () {
      const served = serving(orders(25))
      const options = { resumeFrom: placeOf(22, 10) }
      const { exit, given } = yield* drain(Paging.stream(getOrders, {}, options), served)
      assert.isTrue(Exit.isSuccess(exit))
      assert.deepStrictEqual(idsOf(given), ids(3, 22))
      assert.deepStrictEqual(pagesOf(served), [
        [2, 10],
        [0, 10]
      ])
    })
  )

  it.effect("goes on in smaller pages where the server begins to limit them", () =>
    Effect.gen(function* () {
      const rows = orders(100)
      const served = serving(rows, (answer, { page }, index) => {
        if (index < 3) return answer
        const { number, size } = page as { readonly number: number; readonly size: number }
        const length = Math.min(size, 5)
        return { items: rows.slice(number * length, (number + 1) * length), page: { totalCount: 100 } }
      })
      const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), served)
      assert.isTrue(Exit.isSuccess(exit))
      assert.deepStrictEqual(idsOf(given), ids(100))
    })
  )

  it.effect("looks past a page that comes again because a whole page was added before it", () =>
    Effect.gen(function* () {
      const rows = orders(30)
      const served = serving(rows, (answer, _, index) => {
        if (index === 1) rows.unshift(...orders(10, 100))
        return answer
      })
      const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), served)
      assert.deepStrictEqual(idsOf(given), ids(30))
      // Those that were added before it have not been read.
      assert.include(reasonOf(exit).message, "after 30 elements of 40")
    })
  )

  it.effect("fails where pages go round in a circle", () =>
    Effect.gen(function* () {
      const rows = orders(30)
      const served = serving(rows, (_, { page }) => {
        const { number } = page as { readonly number: number }
        const first = (number % 3) * 10
        return { items: rows.slice(first, first + 10), page: { totalCount: 1_000 } }
      })
      const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), served)
      assert.deepStrictEqual(idsOf(given).slice(0, 30), ids(30))
      const reason = reasonOf(exit)
      assert.strictEqual(reason._tag, "StalledListError")
      assert.include(reason.message, "those go round in a circle")
      assert.isAtMost(served.sent.length, 9)
    })
  )

  it.effect("goes by the server's own size where that is smaller", () =>
    Effect.gen(function* () {
      const rows = orders(25)
      const served = serving([], (_, { page }) => {
        const { number } = page as { readonly number: number }
        return { items: rows.slice(number * 4, number * 4 + 4), page: { number, size: 4, totalCount: 25 } }
      })
      const all = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), served)
      assert.deepStrictEqual(idsOf(all.given), ids(25))
      const rest = yield* drain(Paging.stream(getOrders, {}, { resumeFrom: placeOf(13, 10) }), served)
      assert.deepStrictEqual(idsOf(rest.given), ids(12, 13))
    })
  )

  it.effect("ends where the last page comes again in place of an empty one", () =>
    Effect.gen(function* () {
      const rows = orders(20)
      const served = serving(rows, (answer, _, index) => (index < 2 ? answer : { ...answer, items: rows.slice(10) }))
      const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), served)
      assert.isTrue(Exit.isSuccess(exit))
      assert.deepStrictEqual(idsOf(given), ids(20))
      assert.lengthOf(served.sent, 3)
    })
  )

  it.effect("fails where the same page comes for every number, and gives it once", () =>
    Effect.gen(function* () {
      const rows = orders(50)
      const served = serving(rows, (answer) => ({ ...answer, items: rows.slice(0, 10) }))
      const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), served)
      assert.deepStrictEqual(idsOf(given), ids(10))
      const error = failureOf(exit)
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.reason._tag, "StalledListError")
      assert.strictEqual(error.outcome, "Applied")
      assert.isFalse(error.isRetryable)
      assert.strictEqual(
        error.message,
        "Orders.getOrders: the list does not move on: " +
          "page 2 brings nothing new, nor did the page before it, after 10 elements of 50. " +
          "It only reads, so it has changed nothing: to read again is safe, but not likely to help."
      )
      assert.lengthOf(served.sent, 3)
    })
  )

  it.effect("fails where page numbers reach no further, without asking", () =>
    Effect.gen(function* () {
      const served = serving(orders(100))
      const { exit, given } = yield* drain(Paging.stream(getNearOrders, {}, { pageSize: 10 }), served)
      assert.deepStrictEqual(idsOf(given), ids(40))
      const error = failureOf(exit)
      assert.instanceOf(error, PortOneClientError)
      assert(error.reason._tag === "ListReachError")
      assert.strictEqual(error.reason.reach, 40)
      assert.strictEqual(error.outcome, "NotSent")
      assert.include(error.message, "page numbers reach 40 elements of this list and no further")
      assert.lengthOf(served.sent, 4)
      const beyond = yield* drain(Paging.stream(getNearOrders, {}, { resumeFrom: placeOf(40, 10) }), served)
      assert.strictEqual(reasonOf(beyond.exit)._tag, "ListReachError")
      assert.lengthOf(served.sent, 4)
    })
  )

  it.effect("reaches as far with any size of page", () =>
    Effect.gen(function* () {
      const served = serving(orders(100))
      const { exit, given } = yield* drain(Paging.stream(getNearOrders, {}, { pageSize: 7 }), served)
      assert.deepStrictEqual(idsOf(given), ids(40))
      assert.strictEqual(reasonOf(exit)._tag, "ListReachError")
      assert.deepStrictEqual(pagesOf(served)[0], [0, 5])
      const limited = servingAtMost(orders(100), { limit: 7, tells: "nothing", counts: "limit" })
      const less = yield* drain(Paging.stream(getNearOrders, {}, { pageSize: 10 }), limited)
      assert.deepStrictEqual(idsOf(less.given), ids(40))
      assert.strictEqual(reasonOf(less.exit)._tag, "ListReachError")
    })
  )

  it.effect("ends within reach as any other", () =>
    Effect.gen(function* () {
      const { exit, given } = yield* drain(Paging.stream(getNearOrders, {}, { pageSize: 10 }), serving(orders(39)))
      assert.isTrue(Exit.isSuccess(exit))
      assert.lengthOf(given, 39)
    })
  )
})

describe("a stream of a list by cursor", () => {
  it.effect("passes the cursor of the last element, and ends at an empty page", () =>
    Effect.gen(function* () {
      const served = serving(orders(25))
      const { exit, given } = yield* drain(
        Paging.stream(getOrdersByCursor, { storeId: "store-a" }, { pageSize: 10 }),
        served
      )
      assert.isTrue(Exit.isSuccess(exit))
      assert.deepStrictEqual(
        given.map((element) => element._tag === "Item" && element.value.order.id),
        ids(25)
      )
      // The page of five does not end the list: only an empty page does.
      assert.deepStrictEqual(served.asked(), [
        { storeId: "store-a", size: 10 },
        { storeId: "store-a", size: 10, cursor: "c-o-9" },
        { storeId: "store-a", size: 10, cursor: "c-o-19" },
        { storeId: "store-a", size: 10, cursor: "c-o-24" }
      ])
    })
  )

  it.effect("fails where a cursor does not move, and gives nothing twice", () =>
    Effect.gen(function* () {
      const rows = orders(50)
      const served = serving(rows, (answer, _, index) =>
        index < 2 ? answer : { items: rows.slice(10, 20).map((row) => ({ order: row, cursor: `c-${row.id}` })) }
      )
      const { exit, given } = yield* drain(Paging.stream(getOrdersByCursor, {}, { pageSize: 10 }), served)
      assert.lengthOf(given, 20)
      const error = failureOf(exit)
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.reason._tag, "StalledListError")
      assert.include(error.message, "after 20 elements, the page behind a cursor ends with that very cursor")
      assert.notInclude(error.message, "c-o-19")
      assert.lengthOf(served.sent, 3)
    })
  )

  it.effect("goes on behind pages that are smaller than what it asks for", () =>
    Effect.gen(function* () {
      const rows = orders(25)
      const served = serving(rows, ({ items }) => ({ items: (items as ReadonlyArray<unknown>).slice(0, 3) }))
      const { exit, given } = yield* drain(Paging.stream(getOrdersByCursor, {}, { pageSize: 10 }), served)
      assert.isTrue(Exit.isSuccess(exit))
      assert.deepStrictEqual(
        given.map((element) => element._tag === "Item" && element.value.order.id),
        ids(25)
      )
    })
  )

  it.effect("fails where cursors go round in a circle, after all that came", () =>
    Effect.gen(function* () {
      // Behind the last order come the second one, and then the third again.
      const rows = orders(6)
      const served = serving(rows, (answer, { cursor }) =>
        cursor === "c-o-5"
          ? {
              items: [
                { order: orderOf(9), cursor: "c-o-9" },
                { order: rows[1], cursor: "c-o-1" }
              ]
            }
          : answer
      )
      const { exit, given } = yield* drain(Paging.stream(getOrdersByCursor, {}, { pageSize: 2 }), served)
      const read = given.map((element) => element._tag === "Item" && element.value.order.id)
      assert.includeMembers(read, [...ids(6), "o-9"])
      const reason = reasonOf(exit)
      assert.strictEqual(reason._tag, "StalledListError")
      assert.include(reason.message, "the cursors go round in a circle")
      assert.isAtMost(served.sent.length, 9)
    })
  )

  it.effect("fails where no element has a cursor, after giving them", () =>
    Effect.gen(function* () {
      const served = serving([], () => ({ items: orders(3).map((order) => ({ order })) }))
      const { exit, given } = yield* drain(Paging.stream(getOrdersByCursor, {}), served)
      assert.deepStrictEqual(
        given.map((element) => [element._tag, element.next]),
        Array.from({ length: 3 }, () => ["Undecodable", undefined])
      )
      assert.strictEqual(reasonOf(exit)._tag, "StalledListError")
      assert.lengthOf(served.sent, 1)
    })
  )

  it.effect("goes on from the nearest cursor before where the last cannot be read", () =>
    Effect.gen(function* () {
      const rows = orders(7)
      const served = serving(rows, (answer) => ({
        items: (answer["items"] as ReadonlyArray<{ readonly order: Row }>).map((item) =>
          ["o-3", "o-6"].includes(item.order.id)
            ? { order: item.order, cursor: item.order.id === "o-3" ? "" : 7 }
            : item
        )
      }))
      const { exit, given } = yield* drain(Paging.stream(getOrdersByCursor, {}, { pageSize: 4 }), served)
      assert.isTrue(Exit.isSuccess(exit))
      assert.deepStrictEqual(
        given.map((element) => (element._tag === "Item" ? element.value.order.id : [element.index, element.next])),
        ["o-0", "o-1", "o-2", [3, { cursor: "c-o-2" }], "o-4", "o-5", [6, { cursor: "c-o-5" }]]
      )
    })
  )
})

describe("a stream of a list", () => {
  it.effect("makes no request for elements that are not taken", () =>
    Effect.gen(function* () {
      const served = serving(orders(100))
      const few = Paging.stream(getOrders, {}, { ...alone, pageSize: 10 }).pipe(Stream.take(15))
      const { given } = yield* drain(few, served)
      assert.deepStrictEqual(idsOf(given), ids(15))
      assert.lengthOf(served.sent, 2)
    })
  )

  it.effect("is read anew each time it is run", () =>
    Effect.gen(function* () {
      const served = serving(orders(15))
      const stream = Paging.stream(getOrders, {}, { pageSize: 10 })
      const first = yield* drain(stream, served)
      const second = yield* drain(stream, served)
      assert.deepStrictEqual(second.given, first.given)
      assert.lengthOf(served.sent, 4)
    })
  )

  it.effect("asks each page with the client's and the call's settings", () =>
    Effect.gen(function* () {
      const served = serving(orders(15))
      const run = (options: Paging.Options<Paging.PagePosition>) =>
        Stream.runDrain(Paging.stream(getOrders, {}, { pageSize: 10, ...options })).pipe(
          Effect.provide(served.client({ storeId: "store-a" }))
        )
      yield* run({})
      yield* run({ storeId: "store-b" })
      assert.deepStrictEqual(
        served.asked().map(({ filter }) => filter),
        ["store-a", "store-a", "store-b", "store-b"].map((storeId) => ({ storeId }))
      )
    })
  )

  it.effect("fails with the list's documented errors, after the elements before", () =>
    Effect.gen(function* () {
      const rows = orders(50)
      const scripted = answering((_, index) =>
        index === 0
          ? json(200, { items: rows.slice(0, 10), page: { number: 0, size: 10, totalCount: 50 } })
          : json(404, { type: "ORDER_NOT_FOUND" })
      )
      const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), scripted)
      assert.deepStrictEqual(idsOf(given), ids(10))
      assert.instanceOf(failureOf(exit), OrderNotFoundError)
    })
  )

  it.effect("takes a page with the tag of an error for that page, as a call of the operation does", () =>
    Effect.gen(function* () {
      const items = orders(2)
      for (const type of ["ORDER_NOT_FOUND", "IDEMPOTENCY_OUTSTANDING_REQUEST", "ADDED_TOMORROW"]) {
        const page = json(200, { type, message: "m", items, page: { number: 0, size: 10, totalCount: 2 } })
        const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), script(page))
        assert.deepStrictEqual(idsOf(given), ids(2))
        assert(Exit.isSuccess(exit))
      }
    })
  )

  it.effect("fails where an answer has no list, and names what it should have had", () =>
    Effect.gen(function* () {
      const { exit } = yield* drain(Paging.stream(getFlatOrders, {}), script(json(200, { orders: { planted: 1 } })))
      const reason = reasonOf(exit)
      assert(reason._tag === "DecodeError")
      assert.include(reason.description, 'Expected an array at ["orders"]')
      assert.notInclude(reason.message, "planted")
    })
  )

  it.effect("needs nothing of an answer but the elements", () =>
    Effect.gen(function* () {
      const served = serving(orders(25), ({ items }) => ({ items }))
      const { given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), served)
      assert.deepStrictEqual(idsOf(given), ids(25))
    })
  )

  describe("with pages that tell of an error and say nothing of themselves", () => {
    const told = { error: "planted" }
    const endOf = <A>(exit: Exit.Exit<A, unknown>) => {
      const error = failureOf(exit)
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.outcome, "Unknown")
      assert(error.reason._tag === "DecodeError")
      assert.notInclude(error.message, "planted")
      return error.reason
    }

    it.effect.each<readonly [string, object]>([
      ["an error", told],
      ["a status", { status: 500 }],
      ["no success", { success: false }],
      ["a code", { code: "500" }],
      ["a type", { type: "ADDED_TOMORROW", message: "planted" }]
    ])("gives the elements of the first, and then fails: %s", ([, words]) =>
      Effect.gen(function* () {
        const served = serving(orders(2), ({ items }) => ({ items, ...words }))
        const { exit, given } = yield* drain(Paging.stream(getOrders, {}), served)
        assert.deepStrictEqual(idsOf(given), ids(2))
        const { issues, partial } = endOf(exit)
        assert.deepStrictEqual(partial, { items: orders(2) })
        assert.deepStrictEqual(
          issues.map(({ path }) => path),
          [["page"]]
        )
        assert.lengthOf(served.asked(), 1)
      })
    )

    it.effect("gives the elements of a later one, and resumes after them", () =>
      Effect.gen(function* () {
        // The second page has only a part of its elements.
        const served = serving(orders(25), (answer, _, index) =>
          index === 1 ? { items: orders(4, 10), ...told } : answer
        )
        const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10, ...alone }), served)
        assert.deepStrictEqual(idsOf(given), ids(14))
        endOf(exit)
        const resumeFrom = given.at(-1)!.next
        const { exit: end, given: rest } = yield* drain(Paging.stream(getOrders, {}, { resumeFrom }), served)
        assert.deepStrictEqual(idsOf(rest), ids(11, 14))
        assert.isTrue(Exit.isSuccess(end))
      })
    )

    it.effect("gives the elements of one with a line break as it came in a text", () =>
      Effect.gen(function* () {
        const body = JSON.stringify({ items: [{ ...orderOf(0), note: "one|two" }], ...told }).replace("|", "\n")
        const { exit, given } = yield* drain(
          Paging.stream(getOrders, {}),
          answering(() => text(200, body, { "content-type": "application/json" }))
        )
        assert.deepStrictEqual(idsOf(given), ids(1))
        endOf(exit)
      })
    )

    it.effect("gives a page that was put aside where page 0 fails", () =>
      Effect.gen(function* () {
        // A short page puts its size in doubt, so page 0 is asked for again.
        const served = serving(orders(25), ({ items, page }, _, index) =>
          index < 2 ? { items: (items as Array<Row>).slice(0, index === 0 ? 10 : 4), page } : { items, ...told }
        )
        const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10, ...alone }), served)
        assert.deepStrictEqual(pagesOf(served), [
          [0, 10],
          [1, 10],
          [0, 10]
        ])
        assert.deepStrictEqual(idsOf(given), ids(14))
        endOf(exit)
      })
    )

    it.effect("gives no page twice", () =>
      Effect.gen(function* () {
        const served = serving(orders(10), (_, __, index) => ({
          items: orders(10),
          ...(index === 0 ? { page: { totalCount: 20 } } : told)
        }))
        const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10, ...alone }), served)
        assert.deepStrictEqual(idsOf(given), ids(10))
        endOf(exit)
      })
    )

    it.effect("gives an element that cannot be decoded among the others, or fails there", () =>
      Effect.gen(function* () {
        const served = serving([], () => ({ items: [orderOf(0), { id: "o-1" }, null, orderOf(3)], ...told }))
        const { exit, given } = yield* drain(Paging.stream(getOrders, {}), served)
        assert.deepStrictEqual(idsOf(given), ["o-0", "undecodable", "undecodable", "o-3"])
        const element = given[1]!
        assert(element._tag === "Undecodable")
        assert.deepStrictEqual(element.partial, { id: "o-1" })
        assert.strictEqual(element.error.outcome, "Unknown")
        assert.deepStrictEqual(endOf(exit).partial, { items: [orderOf(0), { id: "o-1" }, orderOf(3)] })
        const strict = yield* drain(Paging.stream(getOrders, {}, { undecodable: "fail" }), served)
        assert.deepStrictEqual(idsOf(strict.given), ["o-0"])
        assert.include(endOf(strict.exit).message, "element 1 of the list")
      })
    )

    it.effect("fails as an error object does where nothing of the list can be read", () =>
      Effect.gen(function* () {
        for (const items of [[], [null]]) {
          const served = serving([], () => ({ items, ...told }))
          const options = { retry: RetryPolicy.none }
          const { exit, given } = yield* drain(Paging.stream(getOrders, {}, options), served)
          assert.lengthOf(given, 0)
          assert.strictEqual(reasonOf(exit)._tag, "UndocumentedError")
        }
      })
    )
  })

  it.effect("refuses what cannot be meant, and sends nothing", () =>
    Effect.gen(function* () {
      const refused = [
        [Paging.stream(getOrders, {}, { pageSize: 0 }), "pageSize must be a positive integer"],
        [Paging.stream(getOrders, {}, { pageSize: 1.5 }), "pageSize must be a positive integer"],
        [Paging.stream(getFlatOrders, {}, { pageSize: 51 }), "pageSize must not exceed 50"],
        [Paging.stream(getOrders, {}, { resumeFrom: { ...placeOf(5, 3), page: -1 } }), "{ page, size, index"],
        [Paging.stream(getOrders, {}, { resumeFrom: { ...placeOf(5, 3), size: 0 } }), "{ page, size, index"],
        [Paging.stream(getOrders, {}, { resumeFrom: { ...placeOf(5, 3), index: 0.5 } }), "{ page, size, index"],
        [Paging.stream(getFlatOrders, {}, { resumeFrom: placeOf(5, 51) }), "{ page, size, index"],
        // @ts-expect-error -- a number of elements does not say on which page the next one is
        [Paging.stream(getOrders, {}, { resumeFrom: { given: 5 } }), "{ page, size, index"],
        [Paging.stream(getOrdersByCursor, {}, { resumeFrom: { cursor: "" } }), "{ cursor }"],
        // @ts-expect-error -- a position of the other kind of list
        [Paging.stream(getOrdersByCursor, {}, { resumeFrom: placeOf(1, 3) }), "{ cursor }"],
        // @ts-expect-error -- which page is for the stream to say
        [Paging.stream(getOrders, { page: { number: 3 } }), '"page" says which page'],
        // @ts-expect-error -- which page is for the stream to say
        [Paging.stream(getFlatOrders, { pageSize: 3 }), '"pageSize" says which page']
      ] as const
      for (const [stream, words] of refused) {
        const { exit, given } = yield* drain<unknown, unknown>(stream, script())
        assert.deepStrictEqual(given, [])
        const error = failureOf(exit)
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.reason._tag, "InputError")
        assert.strictEqual(error.outcome, "NotSent")
        assert.include(error.message, words)
      }
    })
  )

  it.effect.each<readonly [string, () => Stream.Stream<unknown, unknown, PortOneClient>, string]>([
    ["an operation that is no list", () => Paging.stream(readOrder as never, {}), "no list"],
    ["no list", () => Paging.stream(undefined as never, {}), "no list"],
    ["a list that cannot be read", () => Paging.stream(unreadable as never, {}), ""],
    ["null for an input", () => Paging.stream(getOrders, null as never), "Expected object"],
    ["an input that cannot be read", () => Paging.stream(getOrders, unreadable as never), ""],
    ["null for options", () => Paging.stream(getOrders, {}, null as never), "no object"],
    ["options that cannot be read", () => Paging.stream(getOrders, {}, unreadable as never), ""],
    ...[null, "skip", true].map(
      (undecodable) =>
        [
          `${String(undecodable)} for the undecodable`,
          () => Paging.stream(getOrders, {}, { undecodable: undecodable as never }),
          "undecodable must be"
        ] as const
    ),
    ["null for prefetch", () => Paging.stream(getOrders, {}, { prefetch: null as never }), "prefetch"],
    ["null for a size", () => Paging.stream(getOrders, {}, { pageSize: null as never }), "pageSize"],
    ...[null, "x", 5].flatMap((position) => {
      const resumeFrom = position as never
      return [
        [`${position} for a position`, () => Paging.stream(getOrders, {}, { resumeFrom }), "resumeFrom"] as const,
        [`${position} for a cursor`, () => Paging.stream(getOrdersByCursor, {}, { resumeFrom }), "resumeFrom"] as const
      ]
    })
  ])("fails, and sends nothing, with %s", ([, make, words]) =>
    Effect.gen(function* () {
      const scripted = script()
      const error = failureOf((yield* drain(make(), scripted)).exit)
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.reason._tag, "InputError")
      assert.strictEqual(error.outcome, "NotSent")
      assert.include(error.message, words)
      assert.lengthOf(scripted.sent, 0)
    })
  )

  it.effect("asks for the same pages with an input and options of classes", () =>
    Effect.gen(function* () {
      class Asked {
        readonly #storeId = "store-b"
        get filter() {
          const storeId = this.#storeId
          return new (class {
            get storeId() {
              return storeId
            }
          })()
        }
      }
      class How {
        get pageSize() {
          return 20
        }
        get storeId() {
          return "store-c"
        }
        get credentials() {
          return Credentials.fromSecret(Redacted.make("another-secret"))
        }
      }
      const served = serving(orders(30))
      for (const input of [{}, new Asked()]) yield* drain(Paging.stream(getOrders, input, new How()), served)
      const asked = served.asked()
      assert.deepStrictEqual<unknown>(
        served.sent.map(({ headers }, index) => [headers["authorization"], asked[index]]),
        ["store-c", "store-c", "store-b", "store-b"].map((storeId, index) => [
          "PortOne another-secret",
          { page: { number: index % 2, size: 20 }, filter: { storeId } }
        ])
      )
    })
  )

  it("takes lists only, and gives items of their type", () => {
    // @ts-expect-error -- an order is no list
    void Paging.stream(readOrder, { orderId: "o-1" })
    expectTypeOf(Paging.stream(getOrders, {})).toEqualTypeOf<
      Stream.Stream<
        Paging.Item<Order, Paging.PagePosition> | Paging.Undecodable<Paging.PagePosition>,
        OrderNotFoundError | PortOneClientError,
        PortOneClient
      >
    >()
    expectTypeOf(Paging.stream(getOrdersByCursor, {}, { undecodable: "fail" })).toEqualTypeOf<
      Stream.Stream<
        Paging.Item<{ readonly order: Order; readonly cursor: string }, Paging.CursorPosition>,
        OrderNotFoundError | PortOneClientError,
        PortOneClient
      >
    >()
  })
})

describe("an element that cannot be decoded", () => {
  const broken = (row: Row): Row => ({ ...row, amount: "planted-amount" })
  const rows = [...orders(4), broken({ ...orderOf(4) }), ...orders(8, 5)]

  it.effect("is delivered among the others, as what it is", () =>
    Effect.gen(function* () {
      const { exit, given } = yield* drain(Paging.stream(getOrders, {}, { pageSize: 10 }), serving(rows))
      assert.isTrue(Exit.isSuccess(exit))
      assert.deepStrictEqual(idsOf(given), [...ids(4), "undecodable", ...ids(8, 5)])
      const element = given[4]!
      assert(element._tag === "Undecodable")
      assert.instanceOf(element, Paging.Undecodable)
      assert.strictEqual(element.index, 4)
      assert.deepStrictEqual(element.next, placeOf(5, 10))
      assert.include(element.description, '["amount"]')
      assert.deepStrictEqual(element.raw, { id: "o-4", amount: "planted-amount", status: "OPEN" })
      assert.deepStrictEqual(element.partial, { id: "o-4", status: "OPEN" })
      assert.deepStrictEqual(
        element.issues.map(({ path }) => path),
        [["amount"]]
      )
      assert.strictEqual(element.error.reason._tag, "DecodeError")
      assert.include(element.error.message, "element 4 of the list")
      const hidden = inspect(element, { showHidden: true })
      for (const printed of [JSON.stringify(element), inspect(element), hidden, element.description]) {
        assert.notInclude(printed, "planted")
      }
    })
  )

  it.effect("has its own cursor, where that can be read", () =>
    Effect.gen(function* () {
      const { given } = yield* drain(Paging.stream(getOrdersByCursor, {}, { pageSize: 5 }), serving(rows))
      assert.lengthOf(given, 13)
      const element = given[4]!
      assert(element._tag === "Undecodable")
      assert.strictEqual(element.index, 4)
      assert.deepStrictEqual(element.next, { cursor: "c-o-4" })
      assert.include(element.description, '["order"]["amount"]')
    })
  )

  it.effect("may be anything that is JSON", () =>
    Effect.gen(function* () {
      const served = serving([], () => ({ items: [null, 7, "planted", [], orderOf(4)] }))
      const { given } = yield* drain(Paging.stream(getOrders, {}), served)
      assert.deepStrictEqual(idsOf(given), [...Array.from({ length: 4 }, () => "undecodable"), "o-4"])
    })
  )

  it.effect("fails the stream where that is asked for, after what came before", () =>
    Effect.gen(function* () {
      const served = serving(rows)
      const strict = Paging.stream(getOrders, {}, { pageSize: 3, undecodable: "fail" })
      const { exit, given } = yield* drain(strict, served)
      assert.deepStrictEqual(
        given.map(({ value }) => value.id),
        ids(4)
      )
      const error = failureOf(exit)
      assert.instanceOf(error, PortOneClientError)
      assert(error.reason._tag === "DecodeError")
      assert.include(error.message, "element 4 of the list")
      assert.include(error.message, '["amount"]')
      assert.notInclude(error.message, "planted")
      assert.include(error.reason.body, "planted-amount")
      assert.strictEqual(error.outcome, "Applied")
      const { given: rest } = yield* drain(
        Paging.stream(getOrders, {}, { undecodable: "fail", resumeFrom: placeOf(5, 3) }),
        served
      )
      assert.deepStrictEqual(idsOf(rest), ids(8, 5))
    })
  )
})

describe("while a page is worked on", () => {
  /** Returns the number of requests that were sent when the first element has come and nothing runs any more. */
  const sentMeanwhile = (options: Paging.Options<Paging.PagePosition>) =>
    Effect.gen(function* () {
      const served = serving(orders(100))
      const isHere = yield* Deferred.make<void>()
      const mayGoOn = yield* Deferred.make<void>()
      const fiber = yield* Paging.stream(getOrders, {}, { pageSize: 10, ...options }).pipe(
        Stream.runForEach(() => Effect.andThen(Deferred.succeed(isHere, undefined), Deferred.await(mayGoOn))),
        Effect.provide(served.client()),
        Effect.forkChild
      )
      yield* Deferred.await(isHere)
      for (let turn = 0; turn < 10; turn++) yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
      const meanwhile = served.sent.length
      yield* Deferred.succeed(mayGoOn, undefined)
      yield* Fiber.join(fiber)
      return { meanwhile, total: served.sent.length }
    })

  it.effect("the next is asked for, and no other", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* sentMeanwhile({}), { meanwhile: 2, total: 11 })
    })
  )

  it.effect("no page is asked for ahead without prefetch", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* sentMeanwhile(alone), { meanwhile: 1, total: 11 })
    })
  )

  it.effect("the next is given up when the stream ends early", () =>
    Effect.gen(function* () {
      const scripted = script(json(200, { items: orders(10) }), silence)
      const { given } = yield* drain(
        Paging.stream(getOrders, {}, { pageSize: 10 }).pipe(
          Stream.mapEffect((element) => Effect.as(Effect.yieldNow, element)),
          Stream.take(10)
        ),
        scripted
      )
      assert.lengthOf(given, 10)
      assert.lengthOf(scripted.sent, 2)
      assert.strictEqual(scripted.aborted(), 1)
    })
  )

  it.effect("a failure of the next waits until all of it has been given", () =>
    Effect.gen(function* () {
      const scripted = script(json(200, { items: orders(10) }), json(404, { type: "ORDER_NOT_FOUND" }))
      const slow = Paging.stream(getOrders, {}, { pageSize: 10 }).pipe(
        Stream.mapEffect((element) => Effect.as(Effect.yieldNow, element))
      )
      const { exit, given } = yield* drain(slow, scripted)
      assert.lengthOf(given, 10)
      assert.instanceOf(failureOf(exit), OrderNotFoundError)
    })
  )
})
