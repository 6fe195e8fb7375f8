import { describe, expect, it } from "vitest"
import { read } from "../../src/read/document.ts"
import { documentWith, readWith } from "../document.ts"

const ship = "#/paths/~1orders~1{orderId}~1ship/post"
const find = "#/paths/~1orders/get"
const schema = (name: string) => `#/components/schemas/${name}`
const ref = (name: string) => ({ $ref: schema(name) })

describe("a document that is understood", () => {
  const model = readWith()
  const named = (name: string) => model.schemas.find((candidate) => candidate.name === name)

  it("says what each schema is by its keywords", () => {
    expect(Object.fromEntries(model.schemas.map(({ kind, name }) => [name, kind]))).toEqual({
      FindOrdersBody: "object",
      FindOrdersError: "errorUnion",
      FindOrdersResponse: "object",
      ForbiddenError: "error",
      Labels: "map",
      NotFoundError: "error",
      OpenOrder: "object",
      Order: "union",
      Parcel: "object",
      ShipOrderBody: "object",
      ShipOrderError: "errorUnion",
      ShippedOrder: "object",
      Size: "enum"
    })
  })

  it("puts a union's tags on its variants, and takes the field that carried them away", () => {
    expect(named("ShippedOrder")).toMatchObject({
      tag: { field: "status", value: "SHIPPED" },
      fields: [
        { name: "shippedAt", type: { kind: "date-time" }, required: true },
        { name: "parcels", type: { kind: "array", items: { kind: "reference", name: "Parcel" } }, required: false },
        { name: "extras", type: { kind: "freeform" }, required: true }
      ]
    })
  })

  it("gives an error its tag and status, and no field of every error's", () => {
    expect(named("NotFoundError")).toMatchObject({ tag: "NOT_FOUND", status: 404, fields: [], retryable: false })
  })

  it("calls unstable what only unstable operations reach", () => {
    const unstable = model.schemas.filter((candidate) => candidate.unstable).map(({ name }) => name)
    expect(unstable).toEqual(["FindOrdersBody", "FindOrdersError", "FindOrdersResponse"])
  })

  it("reads an operation with its parameters, body and answers", () => {
    expect(model.operations.find(({ id }) => id === "shipOrder")).toEqual({
      id: "shipOrder",
      method: "POST",
      path: "/orders/{orderId}/ship",
      category: "order.shipping",
      unstable: false,
      authorized: true,
      pathParameters: [{ name: "orderId", type: { kind: "string" }, required: true }],
      queryParameters: [{ name: "size", type: { kind: "reference", name: "Size" }, required: false }],
      headerParameters: [],
      payload: {
        name: "ShipOrderBody",
        required: true,
        placement: "body",
        alsoBody: false,
        mediaType: "application/json"
      },
      success: { kind: "json", type: { kind: "reference", name: "Order" }, mediaType: "application/json" },
      status: 200,
      errors: "ShipOrderError",
      statuses: [200, 403, 404]
    })
  })

  it("reads a body that may come as a query parameter, and an operation without security", () => {
    expect(model.operations.find(({ id }) => id === "findOrders")).toMatchObject({
      authorized: false,
      unstable: true,
      queryParameters: [],
      payload: { name: "FindOrdersBody", required: false, placement: "query", alsoBody: true }
    })
  })

  it("tells an answer without a body and one in CSV from JSON", () => {
    const csv = { content: { "text/csv": { schema: { type: "string", format: "binary" } } } }
    const labels = {
      [`${schema("FindOrdersBody")}/properties`]: { orders: ref("FindOrdersResponse") },
      [`${find}/responses/200`]: csv
    }
    expect(readWith(labels).operations.find(({ id }) => id === "findOrders")?.success).toEqual({
      kind: "text",
      mediaType: "text/csv"
    })
    const empty = { ...labels, [`${find}/responses/200`]: {} }
    expect(readWith(empty).operations.find(({ id }) => id === "findOrders")?.success).toEqual({ kind: "empty" })
  })

  it("is the same whatever the order of the document", () => {
    const shuffled = (value: object) => Object.fromEntries(Object.entries(value).toReversed())
    const { components, paths } = JSON.parse(JSON.stringify(documentWith()))
    const other = readWith({ "#/components/schemas": shuffled(components.schemas), "#/paths": shuffled(paths) })
    expect(other).toEqual(model)
  })
})

describe("the reader stops", () => {
  const cases: ReadonlyArray<readonly [what: string, changes: Record<string, unknown>, message: string]> = [
    ["at an unknown method", { "#/paths/~1orders/head": {} }, "#/paths/~1orders/head: unknown keyword"],
    [
      "at a keyword that is missing",
      { [`${ship}/operationId`]: undefined },
      `${ship}: the keyword "operationId" is missing`
    ],
    ["at another server only", { "#/servers": [{ url: "https://example.com" }] }, '#/servers: expected "https://api.'],
    [
      "at a reference to nothing",
      { [`${schema("Parcel")}/properties/size`]: ref("Weight") },
      `${schema("Parcel")}/properties/size/$ref: there is no schema Weight`
    ],
    [
      "at a reference to something that is not a schema",
      { [`${schema("Parcel")}/properties/size`]: { $ref: "#/components/parameters/Size" } },
      "size/$ref: expected a reference to a schema"
    ],
    [
      "at a field that holds an error",
      { [`${schema("Parcel")}/properties/size`]: ref("NotFoundError") },
      "size/$ref: NotFoundError is an error, and not data"
    ],
    [
      "at a required field twice",
      { [`${schema("OpenOrder")}/required`]: ["status", "status"] },
      '"status" comes twice'
    ],
    ["at a required field that is not there", { [`${schema("Parcel")}/required`]: ["x"] }, 'there is no property "x"'],
    [
      "at a value that is described and not listed",
      { [`${schema("Size")}/x-portone-enum`]: { S: {}, M: {}, L: {} } },
      '"M" is in x-portone-enum but not in enum'
    ],
    [
      "at prose",
      { [`${schema("Size")}/title`]: "How large" },
      `${schema("Size")}/title: prose: take the facts of the document first, with \`pnpm document\``
    ],
    [
      "at names that differ by case only",
      { [schema("PARCEL")]: { type: "object" }, [`${schema("Parcel")}/properties/size`]: ref("PARCEL") },
      "differs from Parcel by case only"
    ],
    [
      "at a union without discriminator",
      { [`${schema("Order")}/discriminator`]: undefined },
      'Order: the keyword "discriminator" is missing'
    ],
    [
      "at a mapping to a schema that is not there",
      { [`${schema("Order")}/discriminator/mapping/LOST`]: schema("LostOrder") },
      `${schema("Order")}/discriminator/mapping: "LostOrder" is in mapping but not in oneOf`
    ],
    [
      "at a variant that is not there",
      {
        [`${schema("Order")}/discriminator/mapping/LOST`]: schema("LostOrder"),
        [`${schema("Order")}/oneOf/2`]: ref("LostOrder")
      },
      `${schema("Order")}/discriminator/mapping/LOST: there is no schema LostOrder`
    ],
    [
      "at a variant without a tag",
      { [`${schema("Order")}/discriminator/mapping/OPEN`]: undefined },
      '"OpenOrder" is in oneOf but not in mapping'
    ],
    [
      "at a variant that two unions tag differently",
      { [`${schema("FindOrdersError")}/discriminator/mapping`]: { DENIED: schema("ForbiddenError") } },
      'ForbiddenError is tagged type "DENIED", but type "FORBIDDEN" in ShipOrderError'
    ],
    [
      "at a variant that lacks the field of its tag",
      { [`${schema("OpenOrder")}/properties`]: {}, [`${schema("OpenOrder")}/required`]: [] },
      'OpenOrder: Order tells it by "status", which is not a required string here'
    ],
    [
      "at a variant that is a union itself",
      {
        [`${schema("Order")}/oneOf/0`]: ref("FindOrdersError"),
        [`${schema("Order")}/discriminator/mapping/OPEN`]: schema("FindOrdersError")
      },
      'FindOrdersError: it has no field "status" by which Order could tell it'
    ],
    [
      "at a tag that is an enum",
      { [`${schema("OpenOrder")}/properties/status`]: ref("Size") },
      'OpenOrder: Order tells it by "status", which is not a required string here'
    ],
    [
      "at a union of an error and something else",
      {
        [`${schema("ShippedOrder")}/x-portone-status-code`]: 404,
        [`${schema("ShippedOrder")}/properties/message`]: { type: "string" }
      },
      "Order: ShippedOrder is an error and OpenOrder is not"
    ],
    [
      "where path and body share a field",
      { [`${schema("ShipOrderBody")}/properties/orderId`]: { type: "string" } },
      `${ship}: two parts of its input have a field "orderId"`
    ],
    [
      "where query and body share a field",
      { [`${schema("ShipOrderBody")}/properties/size`]: { type: "string" } },
      `${ship}: two parts of its input have a field "size"`
    ],
    [
      "at an operation's id that is taken",
      { [`${find}/operationId`]: "shipOrder" },
      `"shipOrder" is the id of POST /orders/{orderId}/ship as well`
    ],
    [
      "at a schema that has the name of an input",
      {
        [schema("ShipOrderInput")]: { type: "object" },
        [`${schema("Parcel")}/properties/size`]: ref("ShipOrderInput")
      },
      "the schema ShipOrderInput has the name of its input"
    ],
    [
      "at a placeholder without parameter",
      { [`${ship}/parameters/0/in`]: "query" },
      `${ship}: there is no path parameter "orderId"`
    ],
    [
      "at a path parameter without placeholder",
      { [`${ship}/parameters/1`]: { name: "size", in: "path", required: true, schema: { type: "string" } } },
      `${ship}: the path has no placeholder for the parameter "size"`
    ],
    ["at an optional path parameter", { [`${ship}/parameters/0/required`]: false }, '"orderId" is not required'],
    [
      "at a parameter of several words",
      { [`${ship}/parameters/1/schema`]: { type: "array", items: { type: "string" } } },
      `${ship}/parameters/1/schema: a parameter is one word`
    ],
    [
      "at another way to authorize",
      { [`${ship}/security`]: [{ portOne: [] }] },
      `${ship}/security: expected bearerJwt`
    ],
    [
      "at a body that is not the one of the query",
      { [`${find}/requestBody/required`]: true },
      "the query parameter and the requestBody are not the same"
    ],
    [
      "at a query parameter that is required in one place only",
      { [`${find}/parameters/0/x-portone-query-or-body/required`]: true },
      "x-portone-query-or-body/required: expected false, found true"
    ],
    [
      "at a body in the query and in the request that says nothing of both",
      { [`${find}/parameters/0/x-portone-query-or-body`]: undefined },
      "x-portone-query-or-body stands where"
    ],
    [
      "at a response with another error",
      { [`${ship}/responses/403/content/application~1json/schema`]: ref("FindOrdersError") },
      `${ship}/responses/403: its error is FindOrdersError, and the operation's is ShipOrderError`
    ],
    ["at a redirect", { [`${ship}/responses/302`]: {} }, `${ship}/responses/302: expected the status of a success`],
    ["at two successes", { [`${ship}/responses/201`]: {} }, `${ship}/responses/201: another success than that of 200`],
    ["at an operation without success", { [`${ship}/responses/200`]: undefined }, "there is no response of a success"]
  ]

  it.each(cases)("%s, and names the place", (_, changes, message) => {
    expect(() => readWith(changes)).toThrow(message)
  })

  it("at a document that is not an object", () => {
    expect(() => read("[]")).toThrow("#: expected an object")
  })
})
