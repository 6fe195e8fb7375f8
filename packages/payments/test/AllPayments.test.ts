// Tens of thousands of payments are decoded here.
import "effect/schema/SchemaJITCompiler/enable"
import { assert, describe, expectTypeOf, it } from "@effect/vitest"
import { DateTime, Effect, Layer, Logger, Redacted, Result, Stream } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import { type Paging, PortOneClient, PortOneClientError } from "@effect-portone/core"
import { InputError } from "@effect-portone/core/ClientErrorReason"
import { AllPayments, type GetAllPaymentsError, type GetPaymentsError, type Payment } from "../src/index.ts"

const reach = 60_000
const period = { from: DateTime.makeUnsafe("2026-07-01T00:00:00Z"), until: DateTime.makeUnsafe("2026-08-01T00:00:00Z") }

/** A payment in a state of tomorrow, which is as small as one can be. */
const paymentOf = (number: number) => ({ status: "TOMORROW", id: `p-${number}`, storeId: "store-a" })

/** A payment that says `PAID`, and nothing of what one that is paid has to say. */
const brokenOf = (number: number) => ({ ...paymentOf(number), status: "PAID" })

/** A value that {@link answerOf} writes with more levels than functions can call themselves. */
const deep = "deep"

const answerOf = (body: object) =>
  new Response(
    JSON.stringify(body).replaceAll(JSON.stringify(deep), () => `${"[".repeat(20_000)}${"]".repeat(20_000)}`)
  )

interface Asked {
  readonly list: string
  readonly page: { readonly number: number; readonly size: number }
  readonly cursor?: string
  readonly size: number
  readonly filter?: object
}

/**
 * Both lists over the same payments, each in an order of its own: the oldest first by page, the newest first by cursor.
 * A server may limit its pages, which it does not say, leave payments out of its pages by number, tell the number of
 * elements as the size of a page, and go on behind its last payment with one that so many places before was given
 * already, in a circle.
 */
const serving = (
  payments: ReadonlyArray<{ readonly id?: unknown; readonly [field: string]: unknown }>,
  {
    circle = 0,
    limit = reach,
    tellsCount = false,
    without = []
  }: {
    readonly circle?: number
    readonly limit?: number
    readonly tellsCount?: boolean
    readonly without?: ReadonlyArray<string>
  } = {}
) => {
  const asked: Array<Asked> = []
  const newest = payments.toReversed()
  const last = payments.length
  /** Returns the places of a page. */
  const placesOf = (first: number, length: number) =>
    Array.from({ length: circle > 0 ? length : Math.max(Math.min(length, last - first), 0) }, (_, index) =>
      first + index < last ? first + index : last - circle + ((first + index - last) % circle)
    )
  const http = HttpClient.make((request, url) =>
    Effect.sync(() => {
      const ask = { list: url.pathname, ...(JSON.parse(url.searchParams.get("requestBody")!) as Omit<Asked, "list">) }
      asked.push(ask)
      const { cursor, page } = ask
      if (ask.list === "/payments") {
        if ((page.number + 1) * page.size > reach) {
          return HttpClientResponse.fromWeb(request, Response.json({ type: "INVALID_REQUEST" }, { status: 400 }))
        }
        const length = Math.min(page.size, limit)
        const items = placesOf(page.number * length, length)
          .map((place) => payments[place]!)
          .filter(({ id }) => !without.some((one) => one === id))
        const totalCount = circle > 0 ? reach : tellsCount ? last - without.length : last
        const size = tellsCount ? items.length : page.size
        return HttpClientResponse.fromWeb(request, answerOf({ items, page: { ...page, size, totalCount } }))
      }
      const size = Math.min(ask.size, limit)
      const first = cursor === undefined ? 0 : Number(cursor) + 1
      const items = placesOf(first, size).map((place) => ({ payment: newest[place], cursor: `${place}` }))
      return HttpClientResponse.fromWeb(request, answerOf({ items }))
    })
  )
  return { asked, client: clientOver(http), http }
}

const clientOver = (http: HttpClient.HttpClient) =>
  PortOneClient.layer({ apiSecret: Redacted.make("secret") }).pipe(
    Layer.provide(Layer.succeed(HttpClient.HttpClient, http))
  )

type Element = Paging.Element<Payment, AllPayments.Position>

const idOf = (element: Element): unknown => {
  if (element._tag === "Undecodable") return element.index
  return element.value.status === "UNRECOGNIZED" ? element.value.raw["id"] : element.value.id
}

const idsOf = (elements: ReadonlyArray<Element>) => elements.map(idOf)

const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `p-${from + index}`)

/** The names of the orders that come beyond the reach of page numbers. */
const namesBeyond = AllPayments.stream(period, { pageSize: 6_000 }).pipe(
  Stream.drop(reach),
  Stream.map((element) => {
    assert(element._tag === "Item" && element.value.status === "UNRECOGNIZED")
    return element.value.raw["orderName"]
  })
)

describe("all payments of a period", () => {
  it.effect("are read by page number where those reach them, by creation and the oldest first", () =>
    Effect.gen(function* () {
      const served = serving(Array.from({ length: 250 }, (_, number) => paymentOf(number)))
      const given = yield* AllPayments.stream({ ...period, storeId: "store-a" }).pipe(
        Stream.runCollect,
        Effect.provide(served.client)
      )
      assert.deepStrictEqual(idsOf(given), ids(0, 250))
      assert.deepStrictEqual<unknown>(
        served.asked,
        [0, 1, 2].map((number) => ({
          list: "/payments",
          page: { number, size: 100 },
          filter: {
            storeId: "store-a",
            from: "2026-07-01T00:00:00.000Z",
            until: "2026-08-01T00:00:00.000Z",
            timestampType: "CREATED_AT",
            sortBy: "REQUESTED_AT",
            sortOrder: "ASC"
          }
        }))
      )
    })
  )

  const count = reach + 250
  const many = serving([
    ...Array.from({ length: 100 }, (_, number) => paymentOf(number)),
    brokenOf(100),
    ...Array.from({ length: reach }, (_, index) => paymentOf(101 + index)),
    brokenOf(reach + 101),
    ...Array.from({ length: 148 }, (_, index) => paymentOf(reach + 102 + index))
  ])

  const read = (options: Paging.Options<AllPayments.Position, "deliver">) =>
    AllPayments.stream(period, options).pipe(Stream.runCollect, Effect.provide(many.client))

  const logged: Array<readonly [string, unknown]> = []
  const logger = Logger.make<unknown, void>(({ logLevel, message }) => void logged.push([logLevel, message]))
  // Read once for all that is asked of it.
  const all = Effect.runSync(Effect.cached(Effect.provide(read({ pageSize: 6_000 }), Logger.layer([logger]))))

  it.effect("beyond that fail with a reason where the list by cursor ends before all have come", () =>
    Effect.gen(function* () {
      const served = serving(Array.from({ length: reach + 5 }, (_, number) => paymentOf(number)))
      const http = HttpClient.make((request, url) =>
        url.pathname === "/payments"
          ? served.http.execute(request)
          : Effect.succeed(HttpClientResponse.fromWeb(request, Response.json({ items: [] })))
      )
      let count = 0
      const error = yield* AllPayments.stream(period, { pageSize: 20_000 }).pipe(
        Stream.runForEach(() => Effect.sync(() => count++)),
        Effect.flip,
        Effect.provide(clientOver(http))
      )
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.reason._tag, "StalledListError")
      assert.include(error.message, `after ${reach} payments of ${reach + 5}`)
      assert.strictEqual(count, reach)
    })
  )

  it.effect("beyond that go over to the cursor and say so, and each comes once", () =>
    Effect.gen(function* () {
      const given = yield* all
      assert.lengthOf(given, count)
      const [first, beyond] = [given.slice(0, reach), given.slice(reach)]
      assert.deepStrictEqual(idsOf(first), [...ids(0, 100), 100, ...ids(101, reach)])
      assert.deepStrictEqual(idsOf(beyond), [
        ...ids(reach + 102, count).toReversed(),
        // The first of them came behind 148 others.
        148,
        ...ids(reach, reach + 101).toReversed()
      ])
      assert.isTrue(first.every(({ next }) => next !== undefined && "page" in next))
      assert.isTrue(beyond.every(({ next }) => next !== undefined && "cursor" in next))
      assert.deepStrictEqual(logged, [
        ["Info", ["page numbers reach 60000 payments of a period and no further: reading on by cursor"]]
      ])
    })
  )

  it.effect("that cannot be decoded are told alike by both lists", () =>
    Effect.gen(function* () {
      const odd = (yield* all).filter((element) => element._tag === "Undecodable")
      assert.deepStrictEqual(
        odd.map(({ raw }) => raw),
        [brokenOf(100), brokenOf(reach + 101)]
      )
      const [byPage, byCursor] = odd.map(({ issues, partial }) => ({ paths: issues.map(({ path }) => path), partial }))
      assert.deepStrictEqual(byCursor?.paths, byPage?.paths)
      assert.deepStrictEqual(Object.keys(Object(byCursor?.partial)), Object.keys(Object(byPage?.partial)))
    })
  )

  for (const [where, at] of [
    ["where page numbers still reach", reach - 1_000],
    ["at the last that page numbers reach", reach - 1],
    ["where it goes by cursor", reach + 120]
  ] as const) {
    it.effect(`resume ${where} with the rest, whatever the size of the pages then`, () =>
      Effect.gen(function* () {
        const whole = yield* all
        const rest = yield* read({ pageSize: 7_000, resumeFrom: whole[at]!.next })
        const tell = (element: Element) => (element._tag === "Undecodable" ? "undecodable" : idOf(element))
        assert.deepStrictEqual(rest.map(tell), whole.slice(at + 1).map(tell))
      })
    )
  }

  it.effect("come once if only one of the lists tells their store, and both when they were requested", () =>
    Effect.gen(function* () {
      const twins = [
        { ...paymentOf(1), requestedAt: "2026-07-02T00:00:00Z" },
        { ...paymentOf(2), requestedAt: "2026-07-03T00:00:00Z" },
        { ...paymentOf(3), storeId: "store-b" }
      ]
      const served = serving([
        ...twins,
        ...Array.from({ length: reach - twins.length }, (_, number) => paymentOf(number + 10)),
        // Of the same store, of another time, and of another store.
        { ...paymentOf(1), storeId: null, requestedAt: "2026-07-02T09:00:00+09:00", orderName: "the same" },
        { ...paymentOf(2), storeId: null, requestedAt: "2026-07-04T00:00:00Z", orderName: "of another time" },
        { ...paymentOf(3), orderName: "of another store" }
      ])
      const names = yield* namesBeyond.pipe(
        // Each list has both records of the one payment here, so their number is one more than that of the payments.
        Stream.catchReason("PortOneClientError", "StalledListError", () => Stream.empty),
        Stream.runCollect,
        Effect.provide(served.client)
      )
      assert.deepStrictEqual(names, ["of another store", "of another time"])
    })
  )

  it.effect(
    "of V1 come all, though several have the number of one order, and of V2 once, whatever their transaction",
    () =>
      Effect.gen(function* () {
        const tried = (number: number, version: string, transactionId: string) => ({
          ...paymentOf(number),
          version,
          transactionId,
          orderName: `${version} ${transactionId}`
        })
        const served = serving([
          tried(1, "V1", "imp_1"),
          tried(2, "V2", "t-1"),
          ...Array.from({ length: reach - 2 }, (_, number) => paymentOf(number + 10)),
          tried(1, "V1", "imp_2"),
          tried(2, "V2", "t-2")
        ])
        const names = yield* namesBeyond.pipe(
          // The list has one more record than there are payments.
          Stream.catchReason("PortOneClientError", "StalledListError", () => Stream.empty),
          Stream.runCollect,
          Effect.provide(served.client)
        )
        assert.deepStrictEqual(names, ["V1 imp_2"])
      })
  )

  it.effect("without an id of text come all, though others without one came before", () =>
    Effect.gen(function* () {
      const odd = [
        ...[null, undefined, "", 7, ["p-1"], { id: "p-1" }].map((id, number) => ({ ...paymentOf(number), id })),
        { ...paymentOf(1), storeId: deep }
      ]
      const early = odd.map((payment, number) => ({ ...payment, orderName: `early ${number}` }))
      const late = odd.map((payment, number) => ({ ...payment, orderName: `late ${number}` }))
      const served = serving([
        ...early,
        ...Array.from({ length: reach - odd.length }, (_, number) => paymentOf(number)),
        ...late
      ])
      const names = yield* namesBeyond.pipe(Stream.runCollect, Effect.provide(served.client))
      // The early ones cannot be told from others either, so they come by cursor as well.
      assert.deepStrictEqual(
        names,
        [...late.toReversed(), ...early.toReversed()].map(({ orderName }) => orderName)
      )
    })
  )

  it.effect("come once each where the server limits its pages and cuts one short, and resume there with the rest", () =>
    Effect.gen(function* () {
      const limited = serving(
        Array.from({ length: count }, (_, number) => paymentOf(number)),
        { limit: 700, without: ["p-30000"] }
      )
      const readLimited = (resumeFrom?: AllPayments.Position) =>
        AllPayments.stream(period, { pageSize: 6_000, resumeFrom }).pipe(
          Stream.runCollect,
          Effect.provide(limited.client)
        )
      const given = yield* readLimited()
      assert.deepStrictEqual(idsOf(given), [
        ...ids(0, 30_000),
        ...ids(30_001, reach),
        ...ids(reach, count).toReversed(),
        "p-30000"
      ])
      const rest = yield* readLimited(given[reach + 120]!.next)
      assert.deepStrictEqual(idsOf(rest), idsOf(given.slice(reach + 121)))
    })
  )

  it.effect("resume with the rest from each, kept as JSON, where a page tells how many elements it has", () =>
    Effect.gen(function* () {
      const served = serving(
        Array.from({ length: 23 }, (_, number) => paymentOf(number)),
        { tellsCount: true, without: ["p-0", "p-8"] }
      )
      const readOn = (resumeFrom?: AllPayments.Position) =>
        AllPayments.stream(period, { pageSize: 7, resumeFrom }).pipe(Stream.runCollect, Effect.provide(served.client))
      const given = yield* readOn()
      assert.deepStrictEqual(idsOf(given), [...ids(1, 8), ...ids(9, 23)])
      for (const [at, { next }] of given.entries()) {
        const rest = yield* readOn(JSON.parse(JSON.stringify(next)) as AllPayments.Position)
        assert.deepStrictEqual(idsOf(rest), idsOf(given.slice(at + 1)))
      }
    })
  )

  it.effect("fail at one that cannot be decoded where that is asked for", () =>
    Effect.gen(function* () {
      const given: Array<unknown> = []
      const result = yield* AllPayments.stream(period, { undecodable: "fail" }).pipe(
        Stream.runForEach((item) => Effect.sync(() => void given.push(idOf(item)))),
        Effect.result,
        Effect.provide(many.client)
      )
      assert.deepStrictEqual(given, ids(0, 100))
      assert(Result.isFailure(result))
      assert(result.failure._tag === "PortOneClientError")
      assert.strictEqual(result.failure.operation, "Payments.getPayments")
      assert.strictEqual(result.failure.reason._tag, "DecodeError")
    })
  )

  it.effect("fail at no payment again that came before by page number", () =>
    Effect.gen(function* () {
      // Page numbers do not show the first of the two that cannot be decoded, so it comes by cursor, behind the other.
      const payments = Array.from({ length: count }, (_, number) =>
        number === 50 || number === 100 ? brokenOf(number) : paymentOf(number)
      )
      const { client } = serving(payments, { without: ["p-50"] })
      const [before] = yield* AllPayments.stream(period, { pageSize: 6_000 }).pipe(
        Stream.filter((element) => element._tag === "Undecodable"),
        Stream.take(1),
        Stream.runCollect,
        Effect.provide(client)
      )
      const given: Array<unknown> = []
      const error = yield* AllPayments.stream(period, { undecodable: "fail", resumeFrom: before!.next }).pipe(
        Stream.runForEach((item) => Effect.sync(() => void given.push(idOf(item)))),
        Effect.flip,
        Effect.provide(client)
      )
      assert.deepStrictEqual(given, [...ids(101, reach), ...ids(reach, count).toReversed()])
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.operation, "Payments.getAllPaymentsByCursor")
      assert(error.reason._tag === "DecodeError")
      assert.include(error.message, `element ${count - 1 - 50} of the list`)
      assert.strictEqual(error.outcome, "Applied")
    })
  )

  for (const [where, resumeFrom, all, told] of [
    ["pages", undefined, ids(0, 300), "those go round in a circle"],
    // The hundred that page numbers reach are left out, and the newest came before that cursor.
    ["cursors", { cursor: "10" }, ids(100, 289), "the cursors go round in a circle"]
  ] as const) {
    it.effect(`fail where ${where} go round in a circle, after all that came`, () =>
      Effect.gen(function* () {
        const payments = Array.from({ length: 300 }, (_, number) => paymentOf(number))
        // Before it resumes by cursor, it reads the list by number to its end.
        const byNumber = serving(payments.slice(0, 100))
        const inCircle = serving(payments, { circle: 200 })
        const given: Array<unknown> = []
        const http = HttpClient.make((request, url) =>
          (resumeFrom !== undefined && url.pathname === "/payments" ? byNumber : inCircle).http.execute(request)
        )
        const error = yield* AllPayments.stream(period, { pageSize: 100, resumeFrom }).pipe(
          Stream.runForEach((element) => Effect.sync(() => void given.push(idOf(element)))),
          Effect.flip,
          Effect.provide(clientOver(http))
        )
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.reason._tag, "StalledListError")
        assert.include(error.message, told)
        assert.sameMembers([...new Set(given)], all)
        assert.isAtMost(inCircle.asked.length, 10)
      })
    )
  }

  it.effect("refuse what cannot be meant, and send nothing", () =>
    Effect.gen(function* () {
      const served = serving([])
      for (const options of [
        { pageSize: 0 },
        { pageSize: Number.NaN },
        { resumeFrom: { page: -1, size: 100, index: 0, given: 0, settled: false } },
        { resumeFrom: { cursor: "" } }
      ]) {
        const error = yield* AllPayments.stream(period, options).pipe(
          Stream.runDrain,
          Effect.flip,
          Effect.provide(served.client)
        )
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.reason._tag, "InputError")
      }
      assert.lengthOf(served.asked, 0)
    })
  )

  it.effect.each<readonly [string, unknown, unknown?]>([
    ["no period", undefined],
    ["null for a period", null],
    ["a period without ends", {}],
    ["a period without its end", { from: period.from }],
    ["a period without its beginning", { until: period.until }],
    ["a Date for an end", { ...period, until: new Date(0) }],
    [
      "a period that throws",
      {
        ...period,
        get from() {
          throw new Error("planted")
        }
      }
    ],
    ["an empty store", { ...period, storeId: "" }],
    ["null for a store", { ...period, storeId: null }],
    ["null for options", period, null],
    ["text for options", period, "fast"],
    ["null for a position", period, { resumeFrom: null }],
    ["text for a position", period, { resumeFrom: "x" }],
    ["a number for a position", period, { resumeFrom: 5 }],
    ["an empty position", period, { resumeFrom: {} }],
    ["a cursor that is none", period, { resumeFrom: { cursor: null } }],
    ["null for the undecodable", period, { undecodable: null }],
    ["null for the undecodable behind a cursor", period, { undecodable: null, resumeFrom: { cursor: "7" } }],
    ["null for a size", period, { pageSize: null }]
  ])("are not asked for with %s", ([, given, options]) =>
    Effect.gen(function* () {
      const served = serving([])
      const error = yield* AllPayments.stream(given as never, options as never).pipe(
        Stream.runDrain,
        Effect.flip,
        Effect.provide(served.client)
      )
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.reason._tag, "InputError")
      assert.strictEqual(error.outcome, "NotSent")
      assert.notInclude(error.message, "planted")
      assert.lengthOf(served.asked, 0)
    })
  )

  it.effect("are not asked for where a check among the options refuses the page", () =>
    Effect.gen(function* () {
      const served = serving([])
      const check = () => new InputError({ description: "a store has to be named" })
      const error = yield* AllPayments.stream(period, { check }).pipe(
        Stream.runDrain,
        Effect.flip,
        Effect.provide(served.client)
      )
      assert.include(error.message, "a store has to be named")
      assert.lengthOf(served.asked, 0)
    })
  )

  it.effect("are asked for alike with a period and options of classes", () =>
    Effect.gen(function* () {
      class November {
        get from() {
          return period.from
        }
        get until() {
          return period.until
        }
      }
      class How {
        get storeId() {
          return "store-b"
        }
        get pageSize() {
          return 20
        }
      }
      const served = serving([paymentOf(0)])
      for (const stream of [
        AllPayments.stream(period, { storeId: "store-b", pageSize: 20 }),
        AllPayments.stream(new November(), new How())
      ]) {
        yield* stream.pipe(Stream.runDrain, Effect.provide(served.client))
      }
      assert.lengthOf(served.asked, 2)
      assert.deepStrictEqual(served.asked[1], served.asked[0])
      assert.deepInclude(served.asked[1]!.filter, { storeId: "store-b", from: "2026-07-01T00:00:00.000Z" })
    })
  )

  it("are typed by what was asked for", () => {
    type Failure = GetPaymentsError | GetAllPaymentsError | PortOneClientError
    expectTypeOf(AllPayments.stream(period, { undecodable: "fail" })).toEqualTypeOf<
      Stream.Stream<Paging.Item<Payment, AllPayments.Position>, Failure, PortOneClient>
    >()
    expectTypeOf(AllPayments.stream(period)).toEqualTypeOf<Stream.Stream<Element, Failure, PortOneClient>>()
  })
})
