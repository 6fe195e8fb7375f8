import { DateTime } from "effect"
import { assert, describe, expectTypeOf, it } from "vitest"
import { InvalidRequestError } from "@effect-portone/core"
import type { Payment } from "@effect-portone/payments"
import { createAllPayments, createClient, createList, getPayments, type Paging, RetryPolicy } from "../src/index.ts"
import { answering, json, rejectionOf, silence, type Step } from "./fixtures/answers.ts"

const ready = (id: string) => ({
  status: "READY",
  id,
  transactionId: `transaction-${id}`,
  merchantId: "merchant-1",
  storeId: "store-1",
  version: "V2",
  requestedAt: "2026-07-03T00:00:00Z",
  updatedAt: "2026-07-03T00:00:00Z",
  statusChangedAt: "2026-07-03T00:00:00Z",
  orderName: "Monthly plan",
  amount: { total: 1, taxFree: 0, vat: 0, supply: 1, discount: 0, paid: 0, cancelled: 0, cancelledTaxFree: 0 },
  currency: "KRW",
  customer: {}
})

const pageOf = (number: number, ...items: ReadonlyArray<unknown>): Step =>
  json(200, { items, page: { number, size: 2, totalCount: 3 } })

const pages = [pageOf(0, ready("p-1"), ready("p-2")), pageOf(1, ready("p-3"))]

const over = (...steps: ReadonlyArray<Step>) => {
  const http = answering(...steps)
  const client = createClient({ apiSecret: "secret", fetch: http.fetch, retry: RetryPolicy.none })
  return { ...http, client, payments: createList(client, getPayments) }
}

const idOf = (element: Paging.Item<Payment, unknown> | Paging.Undecodable<unknown>) =>
  element._tag === "Item" && element.value.status === "READY" ? element.value.id : element._tag

describe("a list", () => {
  it("gives one page as a promise", async () => {
    const { payments } = over(pages[0]!)
    const { items, page } = await payments({ page: { size: 2 } })
    assert.deepStrictEqual([items.length, page.totalCount], [2, 3])
  })

  it("gives all items to for await, page by page, each time anew", async () => {
    const { payments, sent } = over(...pages, ...pages)
    const stream = payments.stream({}, { pageSize: 2 })
    for (let time = 0; time < 2; time++) {
      const ids: Array<string> = []
      for await (const element of stream) ids.push(idOf(element))
      assert.deepStrictEqual(ids, ["p-1", "p-2", "p-3"])
    }
    assert.lengthOf(sent, 4)
  })

  it("reads no further than it is asked", async () => {
    const { payments, sent } = over(...pages)
    for await (const element of payments.stream({}, { pageSize: 2, prefetch: false })) {
      if (idOf(element) === "p-2") break
    }
    assert.lengthOf(sent, 1)
  })

  it("goes on after the item whose position was kept", async () => {
    const { payments, sent } = over(pages[0]!, pages[0]!, pages[1]!)
    const options = { pageSize: 2, prefetch: false, undecodable: "fail" } as const
    let kept: Paging.PagePosition | undefined
    for await (const element of payments.stream({}, options)) {
      kept = element.next
      break
    }
    const ids: Array<string> = []
    for await (const element of payments.stream({}, { ...options, resumeFrom: kept })) ids.push(idOf(element))
    assert.deepStrictEqual(ids, ["p-2", "p-3"])
    assert.lengthOf(sent, 3)
  })

  it("delivers what cannot be decoded, or throws there if that is asked for", async () => {
    const odd = pageOf(0, { status: "READY" })
    const { payments } = over(odd, odd)
    const tags: Array<string> = []
    for await (const element of payments.stream({}, { prefetch: false })) {
      tags.push(element._tag)
      break
    }
    assert.deepStrictEqual(tags, ["Undecodable"])
    const iterator = payments.stream({}, { undecodable: "fail", prefetch: false })[Symbol.asyncIterator]()
    assert.propertyVal(await rejectionOf(iterator.next()), "_tag", "PortOneClientError")
  })

  it("throws the errors of its operation after the items that it could read", async () => {
    const { payments } = over(pages[0]!, json(400, { type: "INVALID_REQUEST" }))
    const ids: Array<string> = []
    const reading = async () => {
      for await (const element of payments.stream({}, { pageSize: 2 })) ids.push(idOf(element))
    }
    const error = await rejectionOf(reading())
    assert.instanceOf(error, InvalidRequestError)
    assert.isTrue(payments.isError(error))
    assert.deepStrictEqual(ids, ["p-1", "p-2"])
  })

  it("ends with a CallAbortedError when its signal is aborted", async () => {
    const { arrival, payments } = over(silence)
    const controller = new AbortController()
    const arrived = arrival()
    const iterator = payments.stream({}, { signal: controller.signal })[Symbol.asyncIterator]()
    const next = rejectionOf(iterator.next())
    await arrived
    controller.abort()
    assert.propertyVal(await next, "_tag", "CallAbortedError")
    assert.deepStrictEqual(await iterator.next(), { done: true, value: undefined })
  })

  it("refuses what names a page, as the stream reads all of them", async () => {
    const { payments, sent } = over()
    const iterator = payments.stream({ page: { number: 1 } } as {})[Symbol.asyncIterator]()
    const error = await rejectionOf(iterator.next())
    assert.deepInclude(error, { _tag: "PortOneClientError", outcome: "NotSent" })
    assert.deepStrictEqual(sent, [])
  })

  it("has items alone where it throws at what cannot be decoded", () => {
    const { payments } = over()
    type Elements<T> = T extends AsyncIterable<infer A> ? A : never
    const some = payments.stream()
    const strict = payments.stream({}, { undecodable: "fail" })
    expectTypeOf<Elements<typeof some>>().toEqualTypeOf<
      Paging.Item<Payment, Paging.PagePosition> | Paging.Undecodable<Paging.PagePosition>
    >()
    expectTypeOf<Elements<typeof strict>>().toEqualTypeOf<Paging.Item<Payment, Paging.PagePosition>>()
  })
})

describe("all payments of a period", () => {
  const period = {
    from: DateTime.makeUnsafe("2026-07-01T00:00:00Z"),
    until: DateTime.makeUnsafe("2026-08-01T00:00:00Z")
  }

  it("come to for await", async () => {
    const { client, sent } = over(...pages)
    const ids: Array<string> = []
    for await (const element of createAllPayments(client).stream(period, { pageSize: 2 })) ids.push(idOf(element))
    assert.deepStrictEqual(ids, ["p-1", "p-2", "p-3"])
    assert.include(sent[0]!.url.search, "2026-07-01")
  })
})
