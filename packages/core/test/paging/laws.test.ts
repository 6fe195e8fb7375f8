/** Laws that hold for a list of any length, read with pages of any size. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Result, Schema, Stream } from "effect"
import { Paging } from "../../src/index.ts"
import {
  getOrders,
  getOrdersByCursor,
  orderOf,
  orders,
  placeOf,
  type Row,
  serving,
  servingAtMost
} from "../fixtures/lists.ts"
import type { Order } from "../fixtures/orders.ts"

const upTo = (maximum: number, minimum = 0) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))

const shape = { length: upTo(60), pageSize: upTo(12, 1) }

const arbitrary = { runs: 100, seed: "paging" }

type Options = Pick<Paging.Options<never>, "pageSize" | "prefetch" | "resumeFrom">

/** An element's order id, or its index if that could not be read, and the option that resumes after the element. */
const told = <Position>(element: Paging.Element<{ readonly id: string } | { readonly order: Order }, Position>) => {
  const tells =
    element._tag === "Undecodable"
      ? element.index
      : "order" in element.value
        ? element.value.order.id
        : element.value.id
  // A test passes it to the same list that it came from.
  return { tells, resume: { resumeFrom: element.next as never } }
}

/** The two kinds of list over the same rows. */
const kinds = [
  {
    kind: "by page number",
    read: (rows: ReadonlyArray<Row>, options: Options) =>
      Paging.stream(getOrders, {}, options).pipe(Stream.map(told), Stream.provide(serving(rows).client()))
  },
  {
    kind: "by cursor",
    read: (rows: ReadonlyArray<Row>, options: Options) =>
      Paging.stream(getOrdersByCursor, {}, options).pipe(Stream.map(told), Stream.provide(serving(rows).client()))
  }
]

for (const { kind, read } of kinds) {
  describe(`a stream of any list ${kind}`, () => {
    it.effect.prop(
      "gives each element once, in order",
      { ...shape, prefetch: Schema.Boolean },
      Effect.fnUntraced(function* ({ length, pageSize, prefetch }) {
        const given = yield* Stream.runCollect(read(orders(length), { pageSize, prefetch }))
        assert.deepStrictEqual(
          given.map(({ tells }) => tells),
          orders(length).map(({ id }) => id)
        )
      }),
      { arbitrary }
    )

    it.effect.prop(
      "resumes after any element with the rest, whatever the size of the pages then",
      { ...shape, length: upTo(60, 1), other: upTo(12, 1), at: upTo(59) },
      Effect.fnUntraced(function* ({ at, length, other, pageSize }) {
        const rows = orders(length)
        const all = yield* Stream.runCollect(read(rows, { pageSize }))
        const last = at % length
        const rest = yield* Stream.runCollect(read(rows, { ...all[last]!.resume, pageSize: other }))
        assert.deepStrictEqual(
          rest.map(({ tells }) => tells),
          all.slice(last + 1).map(({ tells }) => tells)
        )
      }),
      { arbitrary }
    )

    it.effect.prop(
      "gives every element that cannot be read in the place of its own",
      { ...shape, broken: Schema.Array(upTo(59)) },
      Effect.fnUntraced(function* ({ broken, length, pageSize }) {
        const rows = orders(length).map((row, index) => (broken.includes(index) ? { ...row, amount: null } : row))
        const given = yield* Stream.runCollect(read(rows, { pageSize }))
        assert.deepStrictEqual(
          given.map(({ tells }) => tells),
          rows.map(({ id }, index) => (broken.includes(index) ? index : id))
        )
      }),
      { arbitrary }
    )
  })
}

describe("a list of a server with a size of page of its own", () => {
  const limits = {
    limit: upTo(12, 1),
    tells: Schema.Literals(["truth", "asked", "nothing"]),
    counts: Schema.Literals(["limit", "asked"])
  }

  it.effect.prop(
    "gives each element once, in order, from any place",
    { ...shape, ...limits, start: upTo(60) },
    Effect.fnUntraced(function* ({ length, pageSize, start, ...limit }) {
      const given = Math.min(start, length)
      // The position has the size of pages from before the server had its limit.
      const resumeFrom = placeOf(given, pageSize)
      const rest = yield* Paging.stream(getOrders, {}, { resumeFrom }).pipe(
        Stream.runCollect,
        Effect.provide(servingAtMost(orders(length), limit).client())
      )
      assert.deepStrictEqual(
        rest.map((element) => [told(element).tells, element.next?.given]),
        orders(length)
          .slice(given)
          .map(({ id }, index) => [id, given + index + 1])
      )
    }),
    { arbitrary: { runs: 200, seed: "limits" } }
  )

  it.effect.prop(
    "stops anywhere and resumes in pages of any size: each element comes once, and none is lost without a failure",
    {
      length: upTo(30),
      limit: upTo(12, 1),
      tells: Schema.Union([limits.tells, upTo(12, 1)]),
      counts: Schema.Literals(["limit", "asked", "always"]),
      before: upTo(12, 1),
      after: upTo(12, 1),
      stop: upTo(30)
    },
    Effect.fnUntraced(function* ({ after, before, length, stop, ...limit }) {
      const client = servingAtMost(orders(length), limit).client()
      const read = (options: Paging.Options<Paging.PagePosition>) =>
        Paging.stream(getOrders, {}, { prefetch: false, ...options })
      const first = yield* read({ pageSize: before }).pipe(
        Stream.take(stop),
        // It may stop at a failure as well.
        Stream.catch(() => Stream.empty),
        Stream.runCollect,
        Effect.provide(client)
      )
      const given = first.map((element) => told(element).tells)
      const end = yield* read({ pageSize: after, resumeFrom: first.at(-1)?.next }).pipe(
        Stream.runForEach((element) => Effect.sync(() => void given.push(told(element).tells))),
        Effect.result,
        Effect.provide(client)
      )
      const all = orders(length).map(({ id }) => id)
      if (Result.isSuccess(end)) assert.deepStrictEqual(given, all)
      else {
        // Only pages of a size that cannot be found out may keep a stream from the rest.
        assert.strictEqual(limit.counts, "always")
        assert(end.failure._tag === "PortOneClientError")
        assert.strictEqual(end.failure.reason._tag, "StalledListError")
        assert.deepStrictEqual(
          given,
          all.filter((id) => given.includes(id))
        )
      }
    }),
    { arbitrary: { runs: 500, seed: "resumed" } }
  )
})

describe("a list by cursor that grows while it is read", () => {
  it.effect.prop(
    "neither repeats an element nor passes over one that was there",
    { ...shape, places: Schema.Array(upTo(60)) },
    Effect.fnUntraced(function* ({ length, pageSize, places }) {
      const rows: Array<Row> = orders(length)
      const [before, added] = [rows.map(({ id }) => id), places.slice(0, 20)]
      // After each answer, the list has one more order somewhere.
      const served = serving(rows, (answer, _, index) => {
        const place = added[index]
        if (place !== undefined) rows.splice(Math.min(place, rows.length), 0, { ...orderOf(1_000 + index) })
        return answer
      })
      const given = yield* Paging.stream(getOrdersByCursor, {}, { pageSize, undecodable: "fail" }).pipe(
        Stream.map(({ value }) => value.order.id),
        Stream.runCollect,
        Effect.provide(served.client())
      )
      assert.deepStrictEqual(
        given.filter((id) => before.includes(id)),
        before
      )
      assert.lengthOf(new Set(given), given.length)
      // The orders that were added after the last answer's place were read as well.
      const ids = rows.map(({ id }) => id)
      assert.deepStrictEqual(
        given,
        ids.filter((id) => given.includes(id))
      )
    }),
    { arbitrary }
  )
})
