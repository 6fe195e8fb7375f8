import { describe, expect, it } from "vitest"
import { applyPatches, type JsonObject, type Patch, patches } from "../../src/read/patches.ts"
import { read } from "../../src/read/document.ts"
import { documentWith } from "../document.ts"

const named = (name: string): Patch => patches.find((patch) => patch.name === name)!
const schemasOf = (document: JsonObject) => (document["components"] as JsonObject)["schemas"] as JsonObject
const schema = (name: string) => `#/components/schemas/${name}`

describe("a patch", () => {
  const patch = (applies: boolean, documents: Patch["documents"]): Patch => ({
    name: "say-hello",
    reason: "Documents should be polite.",
    documents,
    apply: (document) => {
      if (applies) document["hello"] = true
      return applies
    }
  })

  it("that finds nothing to change is an error, and says its name", () => {
    expect(() => applyPatches({}, "current", [patch(false, ["current"])])).toThrow(
      'Patch "say-hello" found nothing to change in the document "current"'
    )
  })

  it("that would change a document it is not for is an error as well", () => {
    const document = {}
    expect(() => applyPatches(document, "current", [patch(true, ["2024-10-24"])])).toThrow(
      'Patch "say-hello" would change the document "current"'
    )
    expect(document).toEqual({})
  })

  it("that is for other documents is left out", () => {
    const document = {}
    applyPatches(document, "current", [patch(false, ["2024-10-24"])])
    expect(document).toEqual({})
  })

  it("needs a document that is known", () => {
    const text = JSON.stringify(documentWith())
    expect(() => read(text, { document: "tomorrow" })).toThrow(
      'No document is called "tomorrow": there are current and'
    )
  })

  it("has a name and a reason of its own", () => {
    expect(new Set(patches.map(({ name }) => name)).size).toBe(patches.length)
    for (const { reason } of patches) expect(reason).toMatch(/\.$/)
  })
})

describe("the patches", () => {
  it("keep the tag of an error with a field of the tag's name, and call the field something else", () => {
    const document = documentWith({
      [schema("PlatformSettlementAmountExceededError")]: {
        type: "object",
        required: ["type", "type"],
        properties: { type: { $ref: schema("Size") }, message: { type: "string" } },
        "x-portone-status-code": 403
      },
      [`${schema("FindOrdersError")}/oneOf`]: [{ $ref: schema("PlatformSettlementAmountExceededError") }],
      [`${schema("FindOrdersError")}/discriminator/mapping`]: {
        EXCEEDED: schema("PlatformSettlementAmountExceededError")
      }
    })
    const model = read(JSON.stringify(document), { patches: [named("colliding-type"), named("repeated-required")] })
    expect(model.schemas.find(({ name }) => name === "PlatformSettlementAmountExceededError")).toMatchObject({
      tag: "EXCEEDED",
      fields: [],
      collidingType: { field: "amountType", enumName: "Size" }
    })
  })

  it("give an odd name a readable one wherever it stands, and keep the one on the wire", () => {
    const document = documentWith({
      [schema("Type")]: schemasOf(documentWith())["Size"],
      [`${schema("Parcel")}/properties/size`]: { $ref: schema("Type") }
    })
    const model = read(JSON.stringify(document), { patches: [named("rename-Type")] })
    expect(model.schemas.find(({ name }) => name === "PlatformWithdrawalType")).toMatchObject({ wireName: "Type" })
    expect(model.schemas.find(({ name }) => name === "Parcel")).toMatchObject({
      fields: [{ name: "size", type: { kind: "reference", name: "PlatformWithdrawalType" } }, {}, {}]
    })
  })

  it("never take a name that is taken, nor one of an error's", () => {
    const taken = documentWith({ [schema("Type")]: {}, [schema("PlatformWithdrawalTYPE")]: {} })
    expect(() => named("rename-Type").apply(taken)).toThrow("that name is taken")
    const error = documentWith({ [schema("Type")]: { "x-portone-status-code": 400 } })
    expect(() => named("rename-Type").apply(error)).toThrow("errors keep their names")
  })

  it("require what a query or a body has to bring", () => {
    const required = "#/paths/~1orders/get/parameters/0/x-portone-query-or-body/required"
    const document = documentWith({ [required]: true })
    const model = read(JSON.stringify(document), { patches: [named("query-or-body-required")] })
    expect(model.operations.find(({ id }) => id === "findOrders")?.payload?.required).toBe(true)
  })

  it("mark fields of which one may be set, which have to be there and optional", () => {
    const patch = named("alternatives-of-PlatformTransferFilterInput")
    const range = { type: "string" }
    const readFilter = (properties: object, required: ReadonlyArray<string>) =>
      read(
        JSON.stringify(
          documentWith({
            [schema("PlatformTransferFilterInput")]: { type: "object", properties, required },
            [`${schema("FindOrdersBody")}/properties/filter`]: { $ref: schema("PlatformTransferFilterInput") }
          })
        ),
        { patches: [patch] }
      )
    const both = { settlementStartDateRange: range, settlementDateRange: range }
    expect(readFilter(both, []).schemas.find(({ name }) => name === "PlatformTransferFilterInput")).toMatchObject({
      alternatives: { fields: ["settlementStartDateRange", "settlementDateRange"], required: false }
    })
    const message = 'there is no optional property "settlementDateRange"'
    expect(() => readFilter({ settlementStartDateRange: range }, [])).toThrow(message)
    expect(() => readFilter(both, ["settlementDateRange"])).toThrow(message)
  })

  it("read from words how large a page may be, and how far page numbers reach", () => {
    const size = { type: "integer", format: "int32", description: "기본값은 10 이며 최대 1,000까지 허용" }
    const page = { type: "string", description: "(number + 1) * size가 60,000을 초과할 수 없습니다." }
    const bodyWith = (properties: object, of: ReadonlyArray<string>) =>
      read(JSON.stringify(documentWith({ [`${schema("FindOrdersBody")}/properties`]: properties })), {
        patches: of.map(named)
      }).schemas.find(({ name }) => name === "FindOrdersBody")
    expect(bodyWith({ size, page }, ["largest-page", "page-reach"])).toMatchObject({
      paging: { largestPage: 1_000, reach: 60_000 }
    })
    expect(bodyWith({ pageSize: size }, ["largest-page"])).toMatchObject({
      paging: { largestPage: 1_000, reach: undefined }
    })
    expect(() => bodyWith({ size: { ...size, description: "다음" } }, ["largest-page"])).toThrow(
      "found nothing to change"
    )
  })

  it("drop what an array says about the properties of its items", () => {
    const properties = `${schema("FindOrdersResponse")}/properties/orders/properties`
    const document = documentWith({ [properties]: { status: { title: "Status" } } })
    expect(() => read(JSON.stringify(document), { patches: [] })).toThrow(`${properties}: unknown keyword`)
    expect(read(JSON.stringify(document), { patches: [named("array-properties")] }).schemas).toHaveLength(13)
  })

  it("drop the schemas that an old document has no operations for", () => {
    const document = documentWith({ [schema("Chart")]: { type: "number" } })
    const options = { document: "2024-10-24", patches: [named("schemas-of-absent-operations")] }
    expect(read(JSON.stringify(document), options).schemas).toHaveLength(13)
  })
})
