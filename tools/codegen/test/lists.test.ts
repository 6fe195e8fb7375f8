import { describe, expect, it } from "vitest"
import { makePlan } from "../src/plan.ts"
import { read } from "../src/read/document.ts"
import { documentWith } from "./document.ts"

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const int32 = { type: "integer", format: "int32" }
const text = { type: "string" }
const object = (properties: object) => ({ type: "object", properties })
const items = (name: string) => ({ type: "array", items: ref(name) })

const pageInfo = object({ number: int32, size: int32, totalCount: int32 })
const pageInput = object({ number: int32, size: int32 })

const shipping = "/orders/{orderId}/ship"

/**
 * What is planned for `findOrders` when its request and its answer have these properties, and an order is answered at
 * this path.
 */
const planOf = (
  request: object,
  answer: object,
  more: Readonly<Record<string, object>> = {},
  pathOfOrder: string = shipping
) => {
  const schemas = { FindOrdersBody: object(request), FindOrdersResponse: object(answer), ...more }
  const document = documentWith({
    ...Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [`#/components/schemas/${name}`, schema])),
    // An operation of the table, so that it has a service.
    "#/paths/~1orders/get/operationId": "getPayments",
    "#/paths/~1orders~1{orderId}~1ship/post/operationId": "cancelPayment"
  })
  const { [shipping]: ofOrder, ...paths } = document["paths"] as Readonly<Record<string, object>>
  const moved = { ...document, paths: { ...paths, [pathOfOrder]: ofOrder } }
  const plan = makePlan(read(JSON.stringify(moved), { patches: [] }))
  const operations = plan.services.flatMap((service) => service.operations)
  return { list: operations.find(({ operation }) => operation.id === "getPayments")?.list, notes: plan.notes }
}

/** How it is read page by page. */
const listOf = (...form: Parameters<typeof planOf>) => planOf(...form).list

const withPages = { PageInfo: pageInfo, PageInput: pageInput }
const byPage = { orders: items("Order"), info: ref("PageInfo") }

describe("a list", () => {
  it("is by page where its answer tells of the page, whatever its fields are called", () => {
    expect(listOf({ which: ref("PageInput") }, { ...byPage, counts: ref("Labels") }, withPages)).toEqual({
      by: "page",
      items: "orders",
      item: { kind: "reference", name: "Order" },
      place: "info",
      from: ["which", "number"],
      size: ["which", "size"],
      key: undefined,
      largestPage: undefined,
      reach: undefined
    })
    expect(listOf({ pageNumber: int32, pageSize: int32 }, byPage, { PageInfo: pageInfo })).toMatchObject({
      from: ["pageNumber"],
      size: ["pageSize"]
    })
  })

  it("is by cursor where its input takes one", () => {
    const item = object({ order: ref("Order"), cursor: text })
    expect(
      listOf({ cursor: text, size: int32 }, { found: items("OrderWithCursor") }, { OrderWithCursor: item })
    ).toMatchObject({ by: "cursor", items: "found", place: "cursor", from: ["cursor"], size: ["size"] })
  })

  it("knows by what another operation reads one of its items, if those have no id and all have that", () => {
    const cases = (properties: object) => ({
      OpenOrder: { ...object({ status: text, ...properties }), required: ["status"] },
      ShippedOrder: { ...object({ status: text, ...properties }), required: ["status"] }
    })
    const keyOf = (schemas: Readonly<Record<string, object>>, path = "/orders/{orderId}") =>
      listOf({ page: ref("PageInput") }, byPage, { ...withPages, ...schemas }, path)?.key
    expect(keyOf(cases({ orderId: text }))).toBe("orderId")
    // An order may have several of what is below it.
    expect(keyOf(cases({ orderId: text }), "/orders/{orderId}/ship")).toBe(undefined)
    expect(keyOf(cases({ orderId: text, id: text }))).toBe(undefined)
    expect(keyOf({ ...cases({}), OpenOrder: cases({ orderId: text }).OpenOrder })).toBe(undefined)
  })

  it("knows what the patches found in words", () => {
    const paging = { largestPage: 1000, reach: 60_000 }
    const body = { ...object({ page: ref("PageInput") }), "x-effect-portone-paging": paging }
    expect(listOf({}, byPage, { ...withPages, FindOrdersBody: body })).toMatchObject(paging)
  })

  it("is none where neither stands", () => {
    expect(listOf({ size: int32 }, { orders: items("Order") })).toBe(undefined)
  })

  it("is none where only half of its form stands, and the report says which half is not there", () => {
    const noteOf = (...form: Parameters<typeof planOf>) => {
      const { list, notes } = planOf(...form)
      expect(list).toBe(undefined)
      return notes.join()
    }
    const half = "getPayments has pages, but its input says neither which page nor how large: it is no list"
    expect(noteOf({}, byPage, { PageInfo: pageInfo })).toBe(half)
    expect(noteOf({ pageNumber: int32 }, byPage, { PageInfo: pageInfo })).toBe(half)
    expect(noteOf({ page: ref("PageInput") }, { ...byPage, more: items("Order") }, withPages)).toContain(
      "its answer has not exactly one array of items"
    )
    expect(noteOf({ cursor: text }, { orders: items("Order") })).toContain("its input has no size")
    expect(noteOf({ cursor: text, size: int32 }, { orders: items("Order") })).toContain("its items have no cursor")
    const nullable = { ...byPage, orders: { ...items("Order"), nullable: true } }
    expect(noteOf({ page: ref("PageInput") }, nullable, withPages)).toContain("its array of items may be null")
  })
})
