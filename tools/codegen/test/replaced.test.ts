import { describe, expect, it } from "vitest"
import { keptFacts, newestName } from "../src/document/kept.ts"
import { generate } from "../src/generate.ts"
import { findRenames } from "../src/history/renames.ts"
import { objectAt, schemasOf } from "../src/json.ts"
import { findReplaced, readHandWritten, type SourceFile } from "../src/replaced/handWritten.ts"
import { documentWith, readWith } from "./document.ts"

const schema = (name: string) => `#/components/schemas/${name}`
const ref = (name: string) => ({ $ref: schema(name) })

const ship = "#/paths/~1orders~1{orderId}~1ship/post"

const filesOf = async (changes: Record<string, unknown> = {}) =>
  (await generate({ name: "2026-01-01", facts: JSON.stringify(documentWith(changes)) }, [])).files

const file = (...lines: ReadonlyArray<string>): SourceFile => ({
  path: "examples/shop/src/main.ts",
  text: lines.join("\n")
})

/** What is said of a file after these changes of the document. */
const saidOf = async (changes: Record<string, unknown>, ...lines: ReadonlyArray<string>) =>
  findReplaced([file(...lines)], await filesOf(), await filesOf(changes), findRenames(readWith(), readWith(changes)))

const schemas = schemasOf(documentWith())
const parcels = `${schema("ShippedOrder")}/properties/parcels`

describe("hand-written code that names what a new document has not", () => {
  it("hears what a type is called now, and how often it names it", async () => {
    const renamed = { [schema("Package")]: schemas["Parcel"], [parcels]: { type: "array", items: ref("Package") } }
    expect(
      await saidOf(
        renamed,
        'import type { Parcel } from "@effect-portone/payments"',
        "import {",
        "  Parcel as Box,",
        '} from "@effect-portone/payments/generated/Orders"',
        "const weightOf = (parcel: Parcel) => parcel.weight"
      )
    ).toEqual(["examples/shop/src/main.ts:1: Parcel is renamed to Package (and 1 more line)"])
  })

  it("hears which type is nearest to one that is gone", async () => {
    expect(
      await saidOf(
        { [`${schema("ShippedOrder")}/properties/parcels`]: undefined },
        'import { Parcel } from "@effect-portone/payments"'
      )
    ).toEqual(["examples/shop/src/main.ts:1: Parcel is removed"])
    expect(
      await saidOf(
        {
          [schema("ShippedOrderNow")]: {
            type: "object",
            required: ["status"],
            properties: { status: { type: "string" } }
          },
          [`${schema("Order")}/oneOf/1`]: ref("ShippedOrderNow"),
          [`${schema("Order")}/discriminator/mapping/SHIPPED`]: schema("ShippedOrderNow")
        },
        "const now = (order: ShippedOrder) => order"
      )
    ).toEqual(["examples/shop/src/main.ts:1: ShippedOrder is removed; nearest: ShippedOrderNow"])
  })

  it("hears what an operation is called now, wherever it stands", async () => {
    expect(
      await saidOf(
        { [`${ship}/operationId`]: "sendOrder" },
        'import * as payments from "@effect-portone/payments"',
        "const rules = { shipOrder: rule(payments.shipOrder) }",
        "type Input = payments.ShipOrderInput"
      )
    ).toEqual([
      "examples/shop/src/main.ts:3: ShipOrderInput is renamed to SendOrderInput",
      "examples/shop/src/main.ts:2: shipOrder is renamed to sendOrder"
    ])
  })

  it("hears what a field is called now, of a type that it deals with", async () => {
    const renamed = {
      [`${schema("Parcel")}/properties/weight`]: undefined,
      [`${schema("Parcel")}/properties/grams`]: objectAt(schemas, "Parcel", "properties")["weight"]
    }
    const said = "Parcel.weight is renamed to grams"
    expect(
      await saidOf(
        renamed,
        'import type { Parcel } from "@effect-portone/payments"',
        "export const a = (it: Parcel) => it.weight"
      )
    ).toEqual([`examples/shop/src/main.ts:2: ${said}`])
    // The body of an operation has a field of the same name, and this file deals with both.
    expect(
      await saidOf(renamed, 'import { shipOrder } from "@effect-portone/payments"', "shipOrder({ weight: 1 })")
    ).toEqual([])
    expect(await saidOf(renamed, "const scales = { weight: 1 }")).toEqual([])
  })

  it("hears what a value is called now", async () => {
    expect(
      await saidOf(
        { [`${schema("Size")}/enum`]: ["SMALL", "L"], [`${schema("Size")}/x-portone-enum`]: undefined },
        'import type { Size } from "@effect-portone/payments"',
        'const smallest: Size = "S"',
        "const S = smallest"
      )
    ).toEqual(['examples/shop/src/main.ts:2: "S" of Size is removed'])
    expect(
      await saidOf(
        {
          [`${schema("Order")}/discriminator/mapping`]: { OPENED: schema("OpenOrder"), SHIPPED: schema("ShippedOrder") }
        },
        'const isOpen = (order: OpenOrder) => order.status === "OPEN"'
      )
    ).toEqual(['examples/shop/src/main.ts:1: "OPEN" of OpenOrder is removed; nearest: "OPENED"'])
  })

  it("hears where a name stands now", async () => {
    const files = await filesOf()
    const moved = files.map(({ path, text }) => ({
      path: path.replace("payments/src/generated/Orders", "core/src/generated/Shared"),
      text
    }))
    const lines = [
      'import { Order } from "@effect-portone/payments"',
      'import { Parcel } from "@effect-portone/payments/generated/Orders"',
      'import { Elsewhere } from "@effect-portone/payments"'
    ]
    expect(findReplaced([file(...lines)], files, moved)).toEqual([
      "examples/shop/src/main.ts:1: Order has moved to @effect-portone/core",
      "examples/shop/src/main.ts:2: Parcel has moved to @effect-portone/core/generated/Shared"
    ])
  })

  it("is read wherever this repository has some, and no generated file is", async () => {
    const paths = (await readHandWritten(new URL("../../../", import.meta.url).pathname)).map(({ path }) => path)
    for (const start of [
      "packages/core/src/",
      "packages/core/test/",
      "examples/",
      "tools/codegen/src/english/",
      "README.ko.md",
      "README.md"
    ]) {
      expect(paths.some((path) => path.startsWith(start))).toBe(true)
    }
    expect(paths.filter((path) => /\/(?:generated|node_modules|dist)\//.test(path))).toEqual([])
  })

  it("hears nothing where nothing has changed", async () => {
    const { files } = await generate({ name: newestName(), facts: keptFacts(newestName()) }, [])
    const handWritten = await readHandWritten(new URL("../../../", import.meta.url).pathname)
    expect(findReplaced(handWritten, files, files)).toEqual([])
  })
})
