/** A server that gives an element again where the list has another one, or has ended. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Result, Schema, Stream } from "effect"
import { type Endpoint, Paging } from "../../src/index.ts"
import {
  getOrders,
  getOrdersByCursor,
  orderOf,
  orders,
  type OrdersInput,
  placeOf,
  type Row,
  type Served,
  serving
} from "../fixtures/lists.ts"

const ids = (count: number, from = 0) => Array.from({ length: count }, (_, index) => orderOf(from + index).id)

/** Reads a list by page number to its end, and returns what came and the tag of a failure's reason. */
const readPages = (served: Served, options: Paging.Options<Paging.PagePosition>) =>
  Effect.gen(function* () {
    const came: Array<string> = []
    const end = yield* Paging.stream(getOrders, {}, { prefetch: false, ...options, undecodable: "fail" }).pipe(
      Stream.runForEach(({ value }) => Effect.sync(() => void came.push(value.id))),
      Effect.result
    )
    return { came, end: Result.isSuccess(end) ? "end" : reasonOf(end.failure) }
  }).pipe(Effect.provide(served.client()))

const reasonOf = (failure: { readonly _tag: string; readonly reason?: { readonly _tag: string } }) => {
  assert.strictEqual(failure._tag, "PortOneClientError")
  return failure.reason?._tag
}

const Receipt = Schema.Struct({ number: Schema.Int, url: Schema.String })

interface Receipts {
  readonly items: ReadonlyArray<typeof Receipt.Type>
}

/** A list of elements that have no id. */
const getReceipts: Endpoint.PageList<OrdersInput, Receipts, never, typeof Receipt.Type, "page"> = {
  ...getOrders,
  id: "getReceipts",
  success: Schema.Struct({ items: Schema.Array(Receipt) }),
  list: { ...getOrders.list, item: Receipt },
  errors: getOrders.errors as never
}

describe("a server that answers a page number behind its end with an earlier page", () => {
  const behind = {
    "its first page": () => 0,
    "its last page": (_: number, count: number) => count - 1,
    "pages from the first one on": (number: number, count: number) => number % count
  }

  const servingAround = (
    rows: ReadonlyArray<Row>,
    instead: (number: number, count: number) => number,
    totalCount: number | undefined
  ) =>
    serving([], (_, { page }) => {
      const { number, size } = page as { readonly number: number; readonly size: number }
      const count = Math.ceil(rows.length / size)
      const at = number < count ? number : instead(number, count)
      return { items: rows.slice(at * size, (at + 1) * size), page: { number, size, totalCount } }
    })

  for (const [what, instead] of Object.entries(behind)) {
    it.effect(`gives each element once, and ends, with ${what}`, () =>
      Effect.gen(function* () {
        for (let length = 1; length <= 30; length++) {
          const served = servingAround(orders(length), instead, length)
          assert.deepStrictEqual(yield* readPages(served, { pageSize: 5 }), { came: ids(length), end: "end" })
        }
      })
    )

    it.effect(`gives each element once, and ends, where it resumes, with ${what}`, () =>
      Effect.gen(function* () {
        for (let given = 1; given <= 20; given++) {
          const served = servingAround(orders(20), instead, 20)
          const read = yield* readPages(served, { resumeFrom: placeOf(given, 5) })
          assert.deepStrictEqual(read, { came: ids(20 - given, given), end: "end" })
        }
      })
    )

    it.effect(`gives each element once, and fails where no total tells the end, with ${what}`, () =>
      Effect.gen(function* () {
        for (let length = 6; length <= 30; length++) {
          const read = yield* readPages(servingAround(orders(length), instead, undefined), { pageSize: 5 })
          assert.deepStrictEqual(read, { came: ids(length), end: "StalledListError" })
        }
      })
    )
  }

  for (const [what, instead] of Object.entries(behind)) {
    it.effect(`tells elements without an id by all but the signatures of their URLs, with ${what}`, () =>
      Effect.gen(function* () {
        let signature = 0
        for (let length = 1; length <= 12; length++) {
          const served = serving([], (_, { page }) => {
            const { number, size } = page as { readonly number: number; readonly size: number }
            const count = Math.ceil(length / size)
            const at = number < count ? number : instead(number, count)
            const receipts = Array.from({ length }, (_, index) => ({
              number: index,
              url: `https://receipts.example/${index}?signature=${signature++}`
            }))
            return { items: receipts.slice(at * size, (at + 1) * size), page: { number, size, totalCount: length } }
          })
          const came: Array<number> = []
          yield* Paging.stream(getReceipts, {}, { pageSize: 5, undecodable: "fail" }).pipe(
            Stream.runForEach(({ value }) => Effect.sync(() => void came.push(value.number))),
            Effect.provide(served.client())
          )
          assert.deepStrictEqual(
            came,
            Array.from({ length }, (_, index) => index)
          )
        }
      })
    )
  }

  it.effect("looks once for page 0 and the page before where it resumes, and reads on where the total is behind", () =>
    Effect.gen(function* () {
      const served = serving(orders(33), (answer) => ({ ...answer, page: { size: 5, totalCount: 20 } }))
      const read = yield* readPages(served, { resumeFrom: placeOf(10, 5) })
      assert.deepStrictEqual(read, { came: ids(23, 10), end: "end" })
      const numbers = served.asked().map(({ page }) => (page as { readonly number: number }).number)
      assert.deepStrictEqual(numbers, [2, 1, 0, 3, 4, 5, 6])
    })
  )
})

describe("a server that counts from the element with the cursor on", () => {
  /** Answers from the element with the cursor, or from so many before it, and with nothing where that is the last. */
  const servingFrom = (rows: ReadonlyArray<Row>, before: number, atEnd: "nothing" | "the last" = "nothing") =>
    serving([], (_, { cursor, size }) => {
      const at = rows.findIndex(({ id }) => `c-${id}` === cursor)
      if (atEnd === "nothing" && at === rows.length - 1) return { items: [] }
      const first = Math.max(at - before, 0)
      return { items: rows.slice(first, first + Number(size)).map((order) => ({ order, cursor: `c-${order.id}` })) }
    })

  const readByCursor = (served: Served, options: Paging.Options<Paging.CursorPosition>) =>
    Effect.gen(function* () {
      const came: Array<string> = []
      const end = yield* Paging.stream(getOrdersByCursor, {}, { ...options, undecodable: "fail" }).pipe(
        Stream.runForEach(({ value }) => Effect.sync(() => void came.push(value.order.id))),
        Effect.result
      )
      return { came, end: Result.isSuccess(end) ? "end" : reasonOf(end.failure) }
    }).pipe(Effect.provide(served.client()))

  it.effect("gives each element once, however far its pages overlap", () =>
    Effect.gen(function* () {
      for (const before of [0, 1, 2]) {
        for (let length = 1; length <= 20; length++) {
          const read = yield* readByCursor(servingFrom(orders(length), before), { pageSize: 5 })
          assert.deepStrictEqual(read, { came: ids(length), end: "end" })
        }
      }
    })
  )

  it.effect("gives each element once where several share a cursor, such as a time", () =>
    Effect.gen(function* () {
      for (const sharing of [2, 3, 4]) {
        for (let length = 1; length <= 20; length++) {
          const timed = orders(length).map((order, at) => ({ order, cursor: `10:${10 + Math.floor(at / sharing)}` }))
          const served = serving([], (_, { cursor, size }) => {
            const items = timed.filter((item) => cursor === undefined || item.cursor >= String(cursor))
            return { items: items.length <= sharing && cursor !== undefined ? [] : items.slice(0, Number(size)) }
          })
          const { came } = yield* readByCursor(served, { pageSize: 7 })
          assert.deepStrictEqual(came, [...new Set(came)])
          assert.deepStrictEqual(came, ids(came.length))
        }
      }
    })
  )

  it.effect("gives each element once where it resumes", () =>
    Effect.gen(function* () {
      for (let at = 0; at < 11; at++) {
        const options = { pageSize: 5, resumeFrom: { cursor: `c-o-${at}` } }
        const read = yield* readByCursor(servingFrom(orders(12), 0), options)
        assert.deepStrictEqual(read, { came: ids(11 - at, at + 1), end: "end" })
      }
    })
  )

  it.effect("gives each element once, and fails, where the last one comes for ever", () =>
    Effect.gen(function* () {
      const read = yield* readByCursor(servingFrom(orders(12), 0, "the last"), { pageSize: 5 })
      assert.deepStrictEqual(read, { came: ids(12), end: "StalledListError" })
    })
  )

  it.effect("gives an element of another id that has the same cursor", () =>
    Effect.gen(function* () {
      const rows = orders(4).map((order, at) => ({ order, cursor: at < 3 ? "c" : "d" }))
      const served = serving([], (_, { cursor }) => ({
        items: cursor === undefined ? rows.slice(0, 2) : cursor === "c" ? rows.slice(2) : []
      }))
      assert.deepStrictEqual(yield* readByCursor(served, {}), { came: ids(4), end: "end" })
    })
  )
})

describe("a server that tells the number of the elements of a page as the size of its pages", () => {
  /** Cuts a page before it leaves out the elements at these places. */
  const servingCounts = (length: number, hidden: ReadonlyArray<number>, total: "exact" | "all" | "none") =>
    serving([], (_, { page }) => {
      const { number, size } = page as { readonly number: number; readonly size: number }
      const all = orders(length)
      const seen = all.filter((_, at) => !hidden.includes(at))
      const items = all.slice(number * size, (number + 1) * size).filter((row) => seen.includes(row))
      const totalCount = { exact: seen.length, all: length, none: undefined }[total]
      return { items, page: { number, size: items.length, totalCount } }
    })

  const seenOf = (length: number, hidden: ReadonlyArray<number>) => ids(length).filter((_, at) => !hidden.includes(at))

  it.effect("gives each element once, wherever it leaves some out", () =>
    Effect.gen(function* () {
      for (const hidden of [[], [1], [4], [0, 1], [5], [3, 4, 11], [1, 6, 7], [11], [4, 5, 9, 10]]) {
        for (const total of ["exact", "none"] as const) {
          const read = yield* readPages(servingCounts(17, hidden, total), { pageSize: 5 })
          assert.deepStrictEqual(read, { came: seenOf(17, hidden), end: "end" }, `${hidden.join()} ${total}`)
        }
        const read = yield* readPages(servingCounts(17, hidden, "all"), { pageSize: 5 })
        assert.deepStrictEqual(read.came, seenOf(17, hidden), hidden.join())
      }
    })
  )

  it.effect("reads on where it is the limit of its pages after all, and the total says less", () =>
    Effect.gen(function* () {
      const rows = orders(25)
      const served = serving([], (_, { page }) => {
        const { number, size } = page as { readonly number: number; readonly size: number }
        const length = Math.min(size, 10)
        const items = rows.slice(number * length, (number + 1) * length)
        return { items, page: { number, size: length, totalCount: 7 } }
      })
      assert.deepStrictEqual(yield* readPages(served, { pageSize: 100 }), { came: ids(25), end: "end" })
    })
  )

  it.effect("gives the rest once where it resumes", () =>
    Effect.gen(function* () {
      // Pages of five: o-0 … o-4, o-5 to o-9 without o-6, o-10 …
      for (const index of [0, 1, 3]) {
        const resumeFrom = { page: 1, size: 5, index, given: 5 + index, settled: false }
        const read = yield* readPages(servingCounts(17, [6], "exact"), { resumeFrom })
        assert.deepStrictEqual(read, { came: seenOf(17, [6]).slice(5 + index), end: "end" })
      }
    })
  )
})
