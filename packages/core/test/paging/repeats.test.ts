/** A server that gives an element again where the list has another one, or has ended. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Result, Stream } from "effect"
import { Paging } from "../../src/index.ts"
import { getOrders, orderOf, orders, placeOf, type Row, type Served, serving } from "../fixtures/lists.ts"

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

describe("a server that answers a page number behind its end with an earlier page", () => {
  const behind = {
    "its first page": () => 0,
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

  it.effect("looks for page 0 once where it resumes, and reads on where the list is longer than its total", () =>
    Effect.gen(function* () {
      const served = serving(orders(33), (answer) => ({ ...answer, page: { size: 5, totalCount: 20 } }))
      const read = yield* readPages(served, { resumeFrom: placeOf(10, 5) })
      assert.deepStrictEqual(read, { came: ids(23, 10), end: "end" })
      const numbers = served.asked().map(({ page }) => (page as { readonly number: number }).number)
      assert.deepStrictEqual(numbers, [2, 3, 4, 0, 5, 6])
    })
  )
})
