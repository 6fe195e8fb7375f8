import { describe, expect, it } from "vitest"
import { type Change, compareModels } from "../../src/changelog/changes.ts"
import { breaks, type ChangeKind } from "../../src/changelog/compatibility.ts"
import { keptFacts, keptNames } from "../../src/document/kept.ts"
import { readEdition, withAbsences } from "../../src/history/absences.ts"
import { type JsonObject, schemasOf } from "../../src/json.ts"
import { read } from "../../src/read/document.ts"
import { documentWith } from "../document.ts"

type Changes = Record<string, unknown>

const ship = "#/paths/~1orders~1{orderId}~1ship/post"
const find = "#/paths/~1orders/get"
const schema = (name: string) => `#/components/schemas/${name}`
const ref = (name: string) => ({ $ref: schema(name) })
const property = (name: string, field: string) => `${schema(name)}/properties/${field}`

const text = { type: "string" }
const int32 = { type: "integer", format: "int32" }
const int64 = { type: "integer", format: "int64" }
const date = { type: "string", format: "date" }

/** An error of shipOrder, with all that the document says of it in several places. */
const withError = (name: string, tag: string, status: number, fields: object = {}): Changes => ({
  [schema(name)]: {
    type: "object",
    required: ["type"],
    properties: { type: text, message: text, ...fields },
    "x-portone-status-code": status
  },
  [`${schema("ShipOrderError")}/oneOf/2`]: ref(name),
  [`${schema("ShipOrderError")}/discriminator/mapping/${tag}`]: schema(name),
  [`${ship}/responses/${status}`]: { content: { "application/json": { schema: ref("ShipOrderError") } } }
})

const withCase = (tag: string): Changes => ({
  [schema("LostOrder")]: { type: "object", required: ["status"], properties: { status: text } },
  [`${schema("Order")}/oneOf/2`]: ref("LostOrder"),
  [`${schema("Order")}/discriminator/mapping/${tag}`]: schema("LostOrder")
})

/** An enum that only answers hold, beside `Size`, which requests hold too. */
const withState = (...values: ReadonlyArray<string>): Changes => ({
  [schema("State")]: { type: "string", enum: values },
  [property("Parcel", "state")]: ref("State")
})

const changesOf = (before: Changes, after: Changes) => {
  const edition = (name: string, changes: Changes) =>
    readEdition({ name, facts: JSON.stringify(documentWith(changes)) }, { patches: [] })
  const earlier = edition("2026-01-01", before)
  return compareModels(earlier.model, withAbsences(edition("2026-02-02", after), [earlier]))
}

const line = ({ isBreaking, what, where }: Change) => `${isBreaking ? "breaks" : "does"} ${where}: ${what}`

describe("a change of a document", () => {
  const cases: ReadonlyArray<
    readonly [what: string, before: Changes, after: Changes, expected: ReadonlyArray<string>]
  > = [
    ["of nothing is none", {}, {}, []],

    // Requests
    [
      "adds an optional field to an input",
      {},
      { [property("ShipOrderBody", "note")]: text },
      ["does shipOrder: `note`, optional, is new: `string`"]
    ],
    [
      "adds a required field to an input",
      {},
      { [property("ShipOrderBody", "note")]: text, [`${schema("ShipOrderBody")}/required`]: ["note"] },
      ["breaks shipOrder: `note`, required, is new: `string`"]
    ],
    [
      "takes a field away from an input",
      {},
      { [property("ShipOrderBody", "on")]: undefined },
      ["breaks shipOrder: `on` is gone"]
    ],
    [
      "calls a field of an input something else",
      {},
      { [property("ShipOrderBody", "on")]: undefined, [property("ShipOrderBody", "day")]: date },
      ["breaks shipOrder: `on` is called `day` now"]
    ],
    [
      "takes several fields away and adds others, of which none is taken for another",
      {},
      { [`${schema("ShipOrderBody")}/properties`]: { grams: int32, day: date } },
      [
        "breaks shipOrder: `weight` is gone",
        "breaks shipOrder: `on` is gone",
        "does shipOrder: `grams`, optional, is new: `int32`",
        "does shipOrder: `day`, optional, is new: `date`"
      ]
    ],
    [
      "adds a parameter",
      {},
      { [`${ship}/parameters/2`]: { name: "test", in: "query", required: false, schema: { type: "boolean" } } },
      ["does shipOrder: `test`, optional, is new: `boolean`"]
    ],
    [
      "requires a parameter",
      {},
      { [`${ship}/parameters/1/required`]: true },
      ["breaks shipOrder: `size` is required now"]
    ],
    [
      "requires a field of an input no more",
      { [`${schema("ShipOrderBody")}/required`]: ["on"] },
      {},
      ["does shipOrder: `on` is optional now"]
    ],
    [
      "moves a parameter into the body, which an input does not show",
      {},
      {
        [`${ship}/parameters`]: [{ name: "orderId", in: "path", required: true, schema: text }],
        [property("ShipOrderBody", "size")]: ref("Size")
      },
      []
    ],
    [
      "widens a field of an input",
      {},
      { [property("ShipOrderBody", "weight")]: int64, [property("ShipOrderBody", "on")]: text },
      [
        "does shipOrder: `weight` is `int64` now, and was `int32`",
        "does shipOrder: `on` is `string` now, and was `date`"
      ]
    ],
    [
      "lets a field of an input be null",
      {},
      { [property("ShipOrderBody", "weight")]: { ...int32, nullable: true } },
      ["does shipOrder: `weight` is `int32 | null` now, and was `int32`"]
    ],
    [
      "lets a field of an input be null no more",
      { [property("ShipOrderBody", "weight")]: { ...int32, nullable: true } },
      {},
      ["breaks shipOrder: `weight` is `int32` now, and was `int32 | null`"]
    ],
    [
      "bounds a field of an input",
      {},
      { [property("ShipOrderBody", "weight")]: { ...int32, maximum: 10 } },
      ['breaks shipOrder: `weight` is `int32 within {"maximum":10}` now, and was `int32`']
    ],
    [
      "bounds a field of an input no more",
      { [property("ShipOrderBody", "weight")]: { ...int32, maximum: 10 } },
      {},
      ['does shipOrder: `weight` is `int32` now, and was `int32 within {"maximum":10}`']
    ],
    [
      "lets a field of an answer be null",
      {},
      { [property("Parcel", "weight")]: { ...int64, nullable: true } },
      ["breaks Parcel: `weight` is `int64 | null` now, and was `int64`"]
    ],
    [
      "lets a field of an answer be null no more, and bounds it",
      { [property("Parcel", "weight")]: { ...int64, nullable: true } },
      { [property("Parcel", "weight")]: { ...int64, minimum: 0 } },
      ['does Parcel: `weight` is `int64 within {"minimum":0}` now, and was `int64 | null`']
    ],
    [
      "adds a header to an operation",
      {},
      { [`${ship}/parameters/2`]: { name: "X-Dock", in: "header", schema: text } },
      ["does shipOrder: `xDock`, optional, is new: `string`"]
    ],
    [
      "narrows a field of an input",
      { [property("ShipOrderBody", "weight")]: int64, [property("ShipOrderBody", "on")]: text },
      {},
      [
        "breaks shipOrder: `weight` is `int32` now, and was `int64`",
        "breaks shipOrder: `on` is `date` now, and was `string`"
      ]
    ],
    [
      "lets a parameter be any text",
      {},
      { [`${ship}/parameters/1/schema`]: text },
      ["does shipOrder: `size` is `string` now, and was `Size`"]
    ],
    [
      "lets a parameter be one of certain texts only",
      { [`${ship}/parameters/1/schema`]: text },
      {},
      ["breaks shipOrder: `size` is `Size` now, and was `string`"]
    ],
    [
      "says of which fields one may be set",
      {},
      { [`${schema("ShipOrderBody")}/x-effect-portone-alternatives`]: { fields: ["weight", "on"], required: false } },
      ["breaks shipOrder: at most one of `weight` and `on` may be set now"]
    ],
    [
      "says it no more",
      { [`${schema("ShipOrderBody")}/x-effect-portone-alternatives`]: { fields: ["weight", "on"], required: true } },
      {},
      ["does shipOrder: no longer exactly one of `weight` and `on` may be set"]
    ],
    [
      "requires one of the fields of which one may be set",
      { [`${schema("ShipOrderBody")}/x-effect-portone-alternatives`]: { fields: ["weight", "on"], required: false } },
      { [`${schema("ShipOrderBody")}/x-effect-portone-alternatives`]: { fields: ["weight", "on"], required: true } },
      ["breaks shipOrder: exactly one of `weight` and `on` may be set now"]
    ],
    [
      "lowers what a page may hold",
      { [`${schema("FindOrdersBody")}/x-effect-portone-paging`]: { largestPage: 1_000 } },
      { [`${schema("FindOrdersBody")}/x-effect-portone-paging`]: { largestPage: 100 } },
      ["breaks findOrders: items of a page: 100 at most, and was 1000 at most"]
    ],
    [
      "lets page numbers reach as far as they like",
      { [`${schema("FindOrdersBody")}/x-effect-portone-paging`]: { reach: 60_000 } },
      {},
      ["does findOrders: items within reach of page numbers: no known limit, and was 60000 at most"]
    ],

    // Answers
    [
      "adds fields to an answer, required or not",
      {},
      {
        [property("ShippedOrder", "by")]: text,
        [property("ShippedOrder", "to")]: text,
        [`${schema("ShippedOrder")}/required`]: ["status", "shippedAt", "extras", "by"]
      },
      ["does ShippedOrder: `by`, optional, is new: `string`", "does ShippedOrder: `to`, optional, is new: `string`"]
    ],
    [
      "adds a required field to a type of requests and answers",
      { [property("ShipOrderBody", "parcel")]: ref("Parcel") },
      {
        [property("ShipOrderBody", "parcel")]: ref("Parcel"),
        [property("Parcel", "mark")]: text,
        [`${schema("Parcel")}/required`]: ["mark"]
      },
      [
        "breaks Parcel: `mark`, required, is new: `string` in requests",
        "does Parcel: `mark`, optional, is new: `string` in answers"
      ]
    ],
    [
      "takes a field away from an answer",
      {},
      { [property("Parcel", "labels")]: undefined, [schema("Labels")]: undefined },
      ["breaks Parcel: `labels` is gone", "breaks Labels: is gone"]
    ],
    [
      "lets a field of an answer be missing",
      {},
      { [`${schema("ShippedOrder")}/required`]: ["status", "extras"] },
      ["breaks ShippedOrder: `shippedAt` is optional now"]
    ],
    ["has a field in every answer", {}, { [`${schema("Parcel")}/required`]: ["weight"] }, []],
    [
      "requires a field of a type of requests and answers",
      { [property("ShipOrderBody", "parcel")]: ref("Parcel") },
      { [property("ShipOrderBody", "parcel")]: ref("Parcel"), [`${schema("Parcel")}/required`]: ["weight"] },
      ["breaks Parcel: `weight` is required now in requests"]
    ],
    [
      "gives a field of an answer a type that reads alike",
      {},
      { [property("Parcel", "weight")]: int32, [property("Parcel", "size")]: text },
      ["does Parcel: `size` is `string` now, and was `Size`", "does Parcel: `weight` is `int32` now, and was `int64`"]
    ],
    [
      "gives a field of an answer another type",
      {},
      {
        [property("Parcel", "weight")]: text,
        [property("Parcel", "labels")]: { type: "array", items: text },
        [schema("Labels")]: undefined
      },
      [
        "breaks Labels: is gone",
        "breaks Parcel: `labels` is `string[]` now, and was `Labels`",
        "breaks Parcel: `weight` is `string` now, and was `int64`"
      ]
    ],
    [
      "answers with something else",
      {},
      {
        [`${find}/responses/200/content/application~1json/schema`]: ref("Order"),
        [schema("FindOrdersResponse")]: undefined
      },
      [
        "breaks findOrders: answers with `Order` now, and did with `FindOrdersResponse`",
        "breaks FindOrdersResponse: is gone"
      ]
    ],
    [
      "makes a map of what was an object",
      { [schema("Labels")]: { type: "object", properties: { first: text } } },
      {},
      ["breaks Labels: is a map now, and was an object"]
    ],
    [
      "gives a map other values",
      {},
      { [`${schema("Labels")}/additionalProperties`]: text },
      ["breaks Labels: `values` is `string` now, and was `int32`"]
    ],

    // Values and cases
    [
      "adds values to an enum",
      {},
      { [`${schema("Size")}/enum`]: ["S", "M", "L", "XL"] },
      ["does Size: `M` and `XL` are new"]
    ],
    [
      "takes a value away from an enum that a request holds",
      {},
      { [`${schema("Size")}/enum`]: ["S"] },
      ["breaks Size: `L` is gone"]
    ],
    [
      "takes a value away from an enum that only answers hold",
      withState("NEW", "OLD"),
      withState("NEW"),
      ["does State: `OLD` is gone"]
    ],
    [
      "adds a case to a union",
      {},
      withCase("LOST"),
      ["does Order: the case `LOST` (LostOrder) is new", "does LostOrder: is new"]
    ],
    [
      "takes a case away from a union",
      withCase("LOST"),
      {},
      ["breaks LostOrder: is gone", "breaks Order: the case `LOST` (LostOrder) is gone"]
    ],
    [
      "gives a case another tag",
      withCase("LOST"),
      withCase("MISSING"),
      ["breaks Order: the case `LOST` is tagged `MISSING` now"]
    ],

    // Errors
    [
      "lets an operation fail with one more error",
      {},
      withError("WeightError", "WEIGHT", 409),
      ["breaks shipOrder: fails with `WeightError` as well", "does WeightError: is new"]
    ],
    [
      "lets an operation fail with one error less",
      withError("WeightError", "WEIGHT", 409),
      {},
      ["breaks shipOrder: does not fail with `WeightError` any more", "breaks WeightError: is gone"]
    ],
    [
      "gives an error another status",
      withError("WeightError", "WEIGHT", 403),
      withError("WeightError", "WEIGHT", 404),
      ["breaks WeightError: is `WEIGHT` (404) now, and was `WEIGHT` (403)"]
    ],
    [
      "gives an error another tag",
      withError("WeightError", "WEIGHT", 403),
      withError("WeightError", "TOO_HEAVY", 403),
      ["breaks WeightError: is `TOO_HEAVY` (403) now, and was `WEIGHT` (403)"]
    ],
    [
      "gives an error a field",
      withError("WeightError", "WEIGHT", 403),
      withError("WeightError", "WEIGHT", 403, { most: int32 }),
      ["does WeightError: `most`, optional, is new: `int32`"]
    ],
    [
      "makes an error worth another try",
      {},
      { [`${schema("NotFoundError")}/x-effect-portone-retryable`]: true },
      ["does NotFoundError: is worth another try now"]
    ],

    // Operations
    [
      "takes an operation away, with all that only it had",
      {},
      {
        "#/paths/~1orders": undefined,
        [schema("FindOrdersBody")]: undefined,
        [schema("FindOrdersResponse")]: undefined,
        [schema("FindOrdersError")]: undefined
      },
      ["breaks findOrders: is gone (`GET /orders`)"]
    ],
    [
      "adds an operation, with all that only it has",
      {
        "#/paths/~1orders": undefined,
        [schema("FindOrdersBody")]: undefined,
        [schema("FindOrdersResponse")]: undefined,
        [schema("FindOrdersError")]: undefined
      },
      {},
      ["does findOrders: is new: `GET /orders`"]
    ],
    [
      "calls an operation something else",
      {},
      { [`${find}/operationId`]: "getOrders" },
      ["breaks getOrders: was called `findOrders`"]
    ],
    [
      "moves an operation, under another name too",
      {},
      {
        "#/paths/~1orders": undefined,
        "#/paths/~1parcels": {
          get: JSON.parse(JSON.stringify((documentWith()["paths"] as JsonObject)["/orders"])).get
        },
        "#/paths/~1parcels/get/operationId": "getOrders"
      },
      ["breaks getOrders: was called `findOrders`", "does getOrders: is `GET /parcels` now, and was `GET /orders`"]
    ],
    [
      "moves an operation under its name",
      {},
      {
        "#/paths/~1orders": undefined,
        "#/paths/~1parcels": { get: JSON.parse(JSON.stringify((documentWith()["paths"] as JsonObject)["/orders"])).get }
      },
      ["does findOrders: is `GET /parcels` now, and was `GET /orders`"]
    ],
    [
      "calls an operation stable, and one that needs no credentials",
      {},
      { [`${find}/x-portone-unstable`]: undefined, [`${ship}/security`]: undefined },
      ["does findOrders: is stable now", "does shipOrder: sends no `Authorization` any more"]
    ],

    // Names of types
    [
      "calls a type something else, and says so once",
      {},
      {
        [schema("Parcel")]: undefined,
        [schema("Box")]: schemasOf(documentWith())["Parcel"],
        [`${property("ShippedOrder", "parcels")}/items`]: ref("Box")
      },
      ["breaks Box: was called `Parcel`"]
    ],
    [
      "calls a type something else that has another form, which is another type",
      {},
      {
        [schema("Parcel")]: undefined,
        [schema("Box")]: { type: "object", properties: { labels: ref("Labels"), size: ref("Size") } },
        [`${property("ShippedOrder", "parcels")}/items`]: ref("Box")
      },
      [
        "breaks Parcel: is gone",
        "breaks ShippedOrder: `parcels` is `Box[]` now, and was `Parcel[]`",
        "does Box: is new"
      ]
    ],
    [
      "calls the error union of an operation something else",
      {},
      {
        [schema("FindOrdersError")]: undefined,
        [schema("FindError")]: schemasOf(documentWith())["FindOrdersError"],
        [`${find}/x-portone-error`]: ref("FindError"),
        [`${find}/responses/403/content/application~1json/schema`]: ref("FindError")
      },
      ["breaks FindError: was called `FindOrdersError`"]
    ]
  ]

  it.each(cases)("%s", (_, before, after, expected) => {
    expect(changesOf(before, after).map(line).toSorted()).toEqual(expected.toSorted())
  })

  it("is of every kind that the rule knows", () => {
    const seen = new Set(cases.flatMap(([, before, after]) => changesOf(before, after).map(({ kind }) => kind)))
    expect([...seen].toSorted()).toEqual(Object.keys(breaks).toSorted())
  })
})

describe("the changes between two documents that are kept", () => {
  const models = keptNames().map((name) => ({ name, model: read(keptFacts(name)) }))
  const pairs = models.slice(1).map((after, index) => ({ after, before: models[index]! }))

  it.each(models)("are none for $name and itself", ({ model }) => {
    expect(compareModels(model, model)).toEqual([])
  })

  it.each(pairs)("name each operation that came or went from $before.name to $after.name", ({ after, before }) => {
    const changes = compareModels(before.model, after.model)
    const ids = ({ model }: typeof after) => model.operations.map(({ id }) => id)
    const [was, is] = [ids(before), ids(after)]
    const named = (kind: ChangeKind) => changes.flatMap((change) => (change.kind === kind ? [change.where] : []))
    const renamed = named("operation renamed")
    expect([...named("operation added"), ...renamed].toSorted()).toEqual(
      is.filter((id) => !was.includes(id)).toSorted()
    )
    expect(named("operation removed").length + renamed.length).toBe(was.filter((id) => !is.includes(id)).length)
  })

  it.each(pairs)("are told the other way round from $after.name to $before.name", ({ after, before }) => {
    const kindsOf = (changes: ReadonlyArray<Change>, kinds: ReadonlyArray<ChangeKind>) =>
      changes.flatMap(({ kind, where }) => (kinds.includes(kind) ? [where] : [])).toSorted()
    const [there, back] = [compareModels(before.model, after.model), compareModels(after.model, before.model)]
    const opposites: ReadonlyArray<readonly [ReadonlyArray<ChangeKind>, ReadonlyArray<ChangeKind>]> = [
      [["operation added"], ["operation removed"]],
      [["value added"], ["value removed"]],
      [["case added"], ["case removed"]],
      [["error added"], ["error removed"]],
      [["type added"], ["type removed"]]
    ]
    for (const [came, went] of opposites) {
      expect(kindsOf(there, came)).toEqual(kindsOf(back, went))
      expect(kindsOf(there, went)).toEqual(kindsOf(back, came))
    }
  })
})
