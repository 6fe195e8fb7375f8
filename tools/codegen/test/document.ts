/** The facts of a small document that the reader accepts, for tests to change in one place. */
import type { JsonObject } from "../src/json.ts"
import type { Model } from "../src/model.ts"
import { read } from "../src/read/document.ts"

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (name: string) => ({ content: { "application/json": { schema: ref(name) } } })
const security = () => [{ bearerJwt: [] }, { portOne: [] }]

const error = (status: number) => ({
  type: "object",
  required: ["type"],
  properties: { type: { type: "string" }, message: { type: "string" } },
  "x-portone-status-code": status
})

const union = (discriminator: string, mapping: Record<string, string>) => ({
  oneOf: Object.values(mapping).map(ref),
  discriminator: {
    propertyName: discriminator,
    mapping: Object.fromEntries(Object.entries(mapping).map(([tag, name]) => [tag, ref(name).$ref]))
  }
})

const schemas = () => ({
  Order: union("status", { OPEN: "OpenOrder", SHIPPED: "ShippedOrder" }),
  OpenOrder: { type: "object", required: ["status"], properties: { status: { type: "string" } } },
  ShippedOrder: {
    type: "object",
    required: ["status", "shippedAt", "extras"],
    properties: {
      status: { type: "string" },
      shippedAt: { type: "string", format: "date-time" },
      parcels: { type: "array", items: ref("Parcel") },
      extras: { type: "object" }
    }
  },
  Parcel: {
    type: "object",
    properties: { size: ref("Size"), weight: { type: "integer", format: "int64" }, labels: ref("Labels") }
  },
  Labels: { type: "object", additionalProperties: { type: "integer", format: "int32" } },
  Size: { type: "string", enum: ["S", "L"] },
  ShipOrderBody: { type: "object", properties: { weight: { type: "integer", format: "int32" }, on: date } },
  FindOrdersBody: { type: "object", properties: { from: date } },
  FindOrdersResponse: { type: "object", properties: { orders: { type: "array", items: ref("Order") } } },
  NotFoundError: error(404),
  ForbiddenError: error(403),
  ShipOrderError: union("type", { NOT_FOUND: "NotFoundError", FORBIDDEN: "ForbiddenError" }),
  FindOrdersError: union("type", { FORBIDDEN: "ForbiddenError" })
})

const date = { type: "string", format: "date" }

const paths = () => ({
  "/orders/{orderId}/ship": {
    post: {
      operationId: "shipOrder",
      parameters: [
        { name: "orderId", in: "path", required: true, schema: { type: "string" } },
        { name: "size", in: "query", required: false, schema: ref("Size") }
      ],
      requestBody: { ...json("ShipOrderBody"), required: true },
      responses: {
        "200": json("Order"),
        "403": json("ShipOrderError"),
        "404": json("ShipOrderError")
      },
      security: security(),
      "x-portone-category": "order.shipping",
      "x-portone-error": ref("ShipOrderError")
    }
  },
  "/orders": {
    get: {
      operationId: "findOrders",
      parameters: [
        {
          name: "requestBody",
          in: "query",
          required: false,
          ...json("FindOrdersBody"),
          "x-portone-query-or-body": { enabled: true, required: false }
        }
      ],
      requestBody: { ...json("FindOrdersBody"), required: false },
      responses: { "200": json("FindOrdersResponse"), "403": json("FindOrdersError") },
      "x-portone-error": ref("FindOrdersError"),
      "x-portone-unstable": true
    }
  }
})

const makeDocument = () => ({
  openapi: "3.0.3",
  info: { version: "1.0.0" },
  servers: [{ url: "https://api.portone.io" }],
  paths: paths(),
  components: {
    schemas: schemas(),
    securitySchemes: { bearerJwt: { type: "http", scheme: "bearer" }, portOne: { type: "http", scheme: "portone" } }
  },
  "x-portone-categories": [{ id: "order", children: [{ id: "order.shipping" }] }]
})

/** The document with other values at these JSON pointers; `undefined` takes one away. */
export const documentWith = (changes: Record<string, unknown> = {}): JsonObject => {
  const document: JsonObject = structuredClone(makeDocument())
  for (const [pointer, value] of Object.entries(changes)) {
    const keys = pointer
      .slice(2)
      .split("/")
      .map((key) => key.replaceAll("~1", "/"))
    const last = keys.pop()!
    const parent = keys.reduce((at, key) => at[key] as JsonObject, document)
    if (value === undefined) delete parent[last]
    else parent[last] = value as JsonObject
  }
  return document
}

/** Reads the document without patches. */
export const readWith = (changes: Record<string, unknown> = {}): Model =>
  read(JSON.stringify(documentWith(changes)), { patches: [] })
