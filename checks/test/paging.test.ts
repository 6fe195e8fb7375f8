/**
 * Every list of the document as a stream. The raw document says what a list is; samples of their schema are its
 * elements.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted, Schema, Stream } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import { Paging, PortOneClient } from "@effect-portone/core"
import type { List, ListKind } from "@effect-portone/core/Endpoint"
import {
  BillingKeys,
  getAllPaymentEventsByCursor,
  getAllPaymentsByCursor,
  getBillingKeyInfos,
  getPayments,
  Payments
} from "@effect-portone/payments"
import { issue, keyedIn, merchant, paid } from "../../packages/emulator/test/merchant.ts"
import { exportedName, nameOf, type Operation, operations, schemaOf } from "./endpoints/document.ts"
import { codecOf, endpointOf } from "./endpoints/exports.ts"
import { inputOf } from "./endpoints/inputs.ts"
import { type Json, type JsonObject, Samples } from "./endpoints/samples.ts"
import { apiSecret } from "./endpoints/script.ts"
import { canonical } from "./endpoints/spots.ts"

type Path = ReadonlyArray<string>

interface RawList {
  readonly operation: Operation
  readonly id: string
  readonly answer: string
  /** The field of the answer that holds the items, and the schema of one. */
  readonly items: string
  readonly item: string
  /** The place of the page's number or cursor, and of its size. */
  readonly from: Path
  readonly size: Path
  readonly by: ListKind
}

const lists: ReadonlyArray<RawList> = operations.flatMap((operation): ReadonlyArray<RawList> => {
  if (operation.success.format !== "json" || operation.payload === undefined) return []
  const answer = operation.success.name
  const fields = Object.entries(schemaOf(answer).properties ?? {})
  const input = schemaOf(operation.payload.name).properties ?? {}
  const [items] = fields.flatMap(([name, { items }]) => (items?.$ref === undefined ? [] : [[name, nameOf(items.$ref)]]))
  if (items === undefined) return []
  const list = { operation, id: operation.id, answer, items: items[0]!, item: items[1]! }
  if (input["cursor"] !== undefined) return [{ ...list, by: "cursor", from: ["cursor"], size: ["size"] }]
  if (!fields.some(([, { $ref }]) => $ref?.endsWith("/PageInfo"))) return []
  return input["page"] === undefined
    ? [{ ...list, by: "page", from: ["pageNumber"], size: ["pageSize"] }]
    : [{ ...list, by: "page", from: ["page", "number"], size: ["page", "size"] }]
})

/** The common part of all lists. */
const listOf = (id: string): List<object, unknown, unknown, unknown, ListKind, never> => endpointOf(id) as never

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as JsonObject | undefined)?.[key], value)

/** Returns seven elements of as many shapes as possible, no two the same. */
const samplesOf = ({ by, item }: RawList): ReadonlyArray<JsonObject> => {
  const shapes = new Samples().covering(item, "everything", "shapes") as ReadonlyArray<JsonObject>
  return Array.from({ length: 7 }, (_, index) => {
    const shape = shapes[index % shapes.length]!
    const id = typeof shape["id"] === "string" ? { id: `element-${index}` } : {}
    // A new field is dropped, but identifies the raw element.
    return { ...shape, ...id, somethingNew: index, ...(by === "cursor" && { cursor: `cursor-${index}` }) }
  })
}

/** Makes a server of the list, which answers the requested page, and keeps its requests. */
const serving = ({ answer, by, from, items, size }: RawList, elements: ReadonlyArray<Json>) => {
  const asked: Array<JsonObject> = []
  const around = new Samples().covering(answer, "required", "shapes")[0] as JsonObject
  const http = HttpClient.make((request, url) =>
    Effect.sync(() => {
      const payload = JSON.parse(url.searchParams.get("requestBody")!) as JsonObject
      asked.push(payload)
      const count = at(payload, size) as number
      const start = at(payload, from)
      const first =
        by === "page"
          ? (start as number) * count
          : elements.findIndex((element) => at(element, ["cursor"]) === start) + 1
      const info = by === "page" ? { page: { number: start as number, size: count, totalCount: elements.length } } : {}
      const page: JsonObject = { ...around, ...info, [items]: elements.slice(first, first + count) }
      return HttpClientResponse.fromWeb(request, Response.json(page))
    })
  )
  const client = PortOneClient.layer({ apiSecret: Redacted.make(apiSecret) }).pipe(
    Layer.provide(Layer.succeed(HttpClient.HttpClient, http))
  )
  return { asked, client }
}

const withoutPage = ({ from, size }: RawList, fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== from[0] && name !== size[0]))

/** Returns an input of the list with all that it takes, except the page. */
const inputFor = (list: RawList) => {
  const { payload, value } = inputOf(list.operation, "everything")
  return { value: withoutPage(list, value), payload: withoutPage(list, payload) }
}

describe("the lists of the document", () => {
  it("are lists by page number or by cursor, and all other operations are none", () => {
    assert.sameMembers([...new Set(lists.map(({ by }) => by))], ["page", "cursor"])
    const described = operations.filter(({ id }) => Object.hasOwn(endpointOf(id), "list")).map(({ id }) => id)
    assert.sameMembers(
      described,
      lists.map(({ id }) => id)
    )
  })
})

describe("a stream of a list", () => {
  it.effect.each(lists)("asks $id for each of its pages, and gives all elements", (list) =>
    Effect.gen(function* () {
      const elements = samplesOf(list)
      const { asked, client } = serving(list, elements)
      const { payload, value } = inputFor(list)
      const given = yield* Paging.stream(listOf(list.id), value, { pageSize: 3, undecodable: "fail" }).pipe(
        Stream.runCollect,
        Effect.provide(client)
      )
      const decode = Schema.decodeUnknownEffect(codecOf(exportedName(list.item)))
      const expected = yield* Effect.forEach(elements, (element) => decode(element))
      assert.deepStrictEqual(
        given.map(({ value }) => value),
        expected
      )
      const pages = list.by === "page" ? [0, 1, 2] : [undefined, "cursor-2", "cursor-5", "cursor-6"]
      assert.deepStrictEqual(
        asked.map((ask) => [at(ask, list.from), at(ask, list.size)]),
        pages.map((page) => [page, 3])
      )
      // Every page has the rest of the input.
      const schema = list.operation.payload!.name
      for (const ask of asked) {
        assert.deepStrictEqual(canonical(schema, withoutPage(list, ask)), canonical(schema, payload))
      }
    })
  )

  it.effect.each(lists)("of $id goes on after any of its elements", (list) =>
    Effect.gen(function* () {
      const { client } = serving(list, samplesOf(list))
      const { value } = inputFor(list)
      const read = (options: object) =>
        Paging.stream(listOf(list.id), value, { undecodable: "fail", ...options }).pipe(
          Stream.runCollect,
          Effect.provide(client)
        )
      const all = yield* read({ pageSize: 3 })
      for (const [index, { next }] of all.entries()) {
        const rest = yield* read({ pageSize: 2, resumeFrom: next })
        assert.deepStrictEqual(
          rest.map(({ value }) => value),
          all.slice(index + 1).map(({ value }) => value)
        )
      }
    })
  )

  it.effect.each(lists)("of $id loses no element to one that cannot be decoded", (list) =>
    Effect.gen(function* () {
      const elements = samplesOf(list)
      const [name, inner] = Object.entries(elements[4]!)[0]!
      // Of an element by cursor, the record in it is the old one.
      const broken: JsonObject = {
        ...elements[4]!,
        [name]: list.by === "cursor" ? { ...(inner as JsonObject), id: null } : null
      }
      const { client } = serving(list, elements.with(4, broken))
      const given = yield* Paging.stream(listOf(list.id), inputFor(list).value, { pageSize: 3 }).pipe(
        Stream.runCollect,
        Effect.provide(client)
      )
      assert.deepStrictEqual(
        given.map((element) => element._tag),
        elements.map((_, index) => (index === 4 ? "Undecodable" : "Item"))
      )
      const element = given[4]!
      assert(element._tag === "Undecodable")
      assert.include(element.description, list.by === "cursor" ? `["${name}"]["id"]` : `["${name}"]`)
      assert.deepStrictEqual(element.raw, broken)
      assert.deepStrictEqual<unknown>(
        element.next,
        list.by === "cursor" ? { cursor: "cursor-4" } : { page: 1, size: 3, index: 2, given: 5, settled: false }
      )
    })
  )
})

const pay = (paymentId: string) => Effect.flatMap(Payments, (payments) => payments.payInstantly(keyedIn(paymentId)))

type CursorOptions = Paging.Options<Paging.CursorPosition, "fail">

/** Describes the elements of a list by cursor for a paid payment, and for one with cancellations. */
interface Told {
  readonly paid: (paymentId: string) => string
  readonly cancelled: ((type: string, paymentId: string) => string) | undefined
}

const payments: Told = { paid: (paymentId) => paymentId, cancelled: undefined }

const events: Told = {
  paid: (paymentId) => `PAID ${paymentId}`,
  cancelled: (type, paymentId) => `${type} ${paymentId}`
}

/** Cancels all of a payment, or so much, and returns the new elements of the list. */
const cancel = ({ cancelled }: Told, paymentId: string, amount?: number) =>
  Effect.gen(function* () {
    const reason = "Too late"
    yield* (yield* Payments).cancelPayment({ paymentId, reason, ...(amount === undefined ? {} : { amount }) })
    return cancelled === undefined
      ? []
      : [cancelled(amount === undefined ? "CANCELLED" : "PARTIAL_CANCELLED", paymentId)]
  })

/** The lists by cursor, with each element as a line. */
const byCursor = [
  {
    what: "payments",
    told: payments,
    read: (options: CursorOptions) =>
      Paging.stream(getAllPaymentsByCursor, {}, { undecodable: "fail", ...options }).pipe(
        Stream.map(({ next, value: { payment } }) => ({
          next,
          what: payment.status === "UNRECOGNIZED" ? payment.status : payment.id
        }))
      )
  },
  {
    what: "payment events",
    told: events,
    read: (options: CursorOptions) =>
      Paging.stream(getAllPaymentEventsByCursor, {}, { undecodable: "fail", ...options }).pipe(
        Stream.map(({ next, value: { paymentEvent: event } }) => ({
          next,
          what: event.type === "UNRECOGNIZED" ? event.type : `${event.type} ${event.paymentId}`
        }))
      )
  }
]

describe("a stream over the emulator", () => {
  const upTo = (maximum: number, minimum = 0) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))

  it.effect.prop(
    "gives the payments of the list, once and in its order, and goes on after any",
    { count: upTo(9), pageSize: upTo(4, 1), after: upTo(9) },
    ({ after, count, pageSize }) =>
      Effect.gen(function* () {
        for (let number = 0; number < count; number++) yield* paid(`payment-${number}`)
        const { items } = yield* (yield* Payments).getPayments({ page: { size: 100 } })
        assert.lengthOf(items, count)
        const read = (options: Paging.Options<Paging.PagePosition, "fail">) =>
          Stream.runCollect(Paging.stream(getPayments, {}, { pageSize, undecodable: "fail", ...options }))
        const given = yield* read({})
        assert.deepStrictEqual(
          given.map(({ value }) => value),
          [...items]
        )
        const rest = yield* read({ resumeFrom: given[after]?.next })
        assert.deepStrictEqual(
          rest.map(({ value }) => value),
          (given[after] === undefined ? given : given.slice(after + 1)).map(({ value }) => value)
        )
      }).pipe(Effect.provide(merchant)),
    { arbitrary: { runs: 15, seed: "emulator" } }
  )

  describe.each(byCursor)("by cursor, of $what", ({ read, told }) => {
    it.effect.prop(
      "gives each once and in its order, and goes on after any",
      { count: upTo(9), pageSize: upTo(4, 1), prefetch: Schema.Boolean },
      ({ count, pageSize, prefetch }) =>
        Effect.gen(function* () {
          const expected: Array<string> = []
          for (let number = 0; number < count; number++) {
            yield* pay(`payment-${number}`)
            expected.push(told.paid(`payment-${number}`))
            if (number % 2 === 1) expected.push(...(yield* cancel(told, `payment-${number}`)))
          }
          const given = yield* Stream.runCollect(read({ pageSize, prefetch }))
          assert.deepStrictEqual(
            given.map(({ what }) => what),
            expected
          )
          for (const [index, { next }] of given.entries()) {
            const rest = yield* Stream.runCollect(read({ pageSize, prefetch, resumeFrom: next }))
            assert.deepStrictEqual(rest, given.slice(index + 1))
          }
        }).pipe(Effect.provide(merchant)),
      { arbitrary: { runs: 12, seed: "emulator" } }
    )

    it.effect.prop(
      "neither skips nor repeats one while others are added and changed",
      { count: upTo(6, 1), added: upTo(6, 1), pageSize: upTo(4, 1), prefetch: Schema.Boolean },
      ({ added, count, pageSize, prefetch }) =>
        Effect.gen(function* () {
          const expected: Array<string> = []
          const payOne = (paymentId: string) =>
            Effect.tap(pay(paymentId), () => Effect.sync(() => expected.push(told.paid(paymentId))))
          for (let number = 0; number < count; number++) yield* payOne(`payment-${number}`)
          const seen: Array<string> = []
          let next: Paging.CursorPosition | undefined
          yield* read({ pageSize, prefetch }).pipe(
            Stream.runForEach((element) =>
              Effect.gen(function* () {
                seen.push(element.what)
                next = element.next
                // Every kind of change happens, as long as there is something to add.
                if (seen.length > added) return
                yield* payOne(`added-${seen.length}`)
                expected.push(...(yield* cancel(told, "payment-0", 1)))
              })
            )
          )
          const rest = yield* Stream.runCollect(read({ pageSize, prefetch, resumeFrom: next }))
          assert.deepStrictEqual([...seen, ...rest.map(({ what }) => what)], expected)
          // A page that is read ahead may be the empty one; without reading ahead, everything added before the end is
          // seen.
          if (!prefetch) assert.lengthOf(rest, 0)
        }).pipe(Effect.provide(merchant)),
      { arbitrary: { runs: 12, seed: "emulator" } }
    )
  })

  it.effect("gives the billing keys of the list", () =>
    Effect.gen(function* () {
      for (let number = 0; number < 5; number++) yield* issue()
      const { items } = yield* (yield* BillingKeys).getBillingKeyInfos({ page: { size: 100 } })
      assert.lengthOf(items, 5)
      const given = yield* Stream.runCollect(
        Paging.stream(getBillingKeyInfos, {}, { pageSize: 2, undecodable: "fail" })
      )
      assert.deepStrictEqual(
        given.map(({ value }) => value),
        [...items]
      )
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(lists)("is empty for $id, of which there is nothing yet", (list) =>
    Effect.gen(function* () {
      const { value } = inputOf(list.operation, "required")
      const given = Paging.stream(listOf(list.id), withoutPage(list, value), { undecodable: "fail" })
      assert.deepStrictEqual(yield* Stream.runCollect(given), [])
    }).pipe(Effect.provide(merchant))
  )
})
