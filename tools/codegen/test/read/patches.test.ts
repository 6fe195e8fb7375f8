import { describe, expect, it } from "vitest"
import { keptFacts, keptNames, newestName } from "../../src/document/kept.ts"
import { type JsonObject, schemasOf } from "../../src/json.ts"
import { read } from "../../src/read/document.ts"
import { applyPatches, type Patch, patches } from "../../src/read/patches.ts"
import { documentWith, readWith } from "../document.ts"

const named = (name: string): Patch => patches.find((patch) => patch.name === name)!
const schema = (name: string) => `#/components/schemas/${name}`

describe("a patch", () => {
  const patch = (finds: boolean, isMended?: true): Patch => ({
    name: "say-hello",
    reason: "Documents should be polite.",
    ...(isMended === undefined ? {} : { isMended }),
    apply: (document) => {
      if (finds) document["hello"] = true
      return finds
    }
  })

  it("that finds nothing to change is told to who reads the document", () => {
    const idle = patch(false)
    const heard: Array<Patch> = []
    read(JSON.stringify(documentWith()), { patches: [idle], onIdle: (it) => heard.push(it) })
    expect(heard).toEqual([idle])
  })

  it("for what PortOne has mended may find nothing", () => {
    const document = {}
    expect(applyPatches(document, [patch(false, true)])).toEqual([])
    expect(applyPatches(document, [patch(true, true)])).toEqual([])
    expect(document).toEqual({ hello: true })
  })

  it("has a name and a reason of its own", () => {
    expect(new Set(patches.map(({ name }) => name)).size).toBe(patches.length)
    for (const { reason } of patches) expect(reason).toMatch(/\.$/)
  })

  const documents = keptNames().map((name): [string, JsonObject] => [name, JSON.parse(keptFacts(name)) as JsonObject])

  it("finds something in a document that is kept, and in the newest unless it is mended", () => {
    const finds = new Map(
      documents.map(([name, document]) => {
        const changed = structuredClone(document)
        return [name, new Set(patches.filter(({ apply }) => apply(changed)))]
      })
    )
    const isNeeded = (patch: Patch) =>
      [...finds].some(([name, found]) => found.has(patch) && (patch.isMended === true || name === newestName()))
    expect(patches.filter((patch) => !isNeeded(patch)).map(({ name }) => name)).toEqual([])
  })

  it.each(documents)("finds nothing more in the document of %s that it has changed", (_, document) => {
    const once = structuredClone(document)
    applyPatches(once, patches)
    const twice = structuredClone(once)
    expect(patches.filter(({ apply }) => apply(twice)).map(({ name }) => name)).toEqual([])
    expect(twice).toEqual(once)
  })

  it("finds nothing in a document of another kind", () => {
    const document = documentWith()
    expect(patches.filter(({ apply }) => apply(document)).map(({ name }) => name)).toEqual([])
    expect(document).toEqual(documentWith())
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
      [schema("Type")]: { type: "string", enum: ["PARTNER_PAYOUT"] },
      [`${schema("Parcel")}/properties/size`]: { $ref: schema("Type") }
    })
    const model = read(JSON.stringify(document), { patches: [named("rename-Type")] })
    expect(model.schemas.find(({ name }) => name === "PlatformWithdrawalType")).toMatchObject({ wireName: "Type" })
    expect(model.schemas.find(({ name }) => name === "Parcel")).toMatchObject({
      fields: [{ name: "size", type: { kind: "reference", name: "PlatformWithdrawalType" } }, {}, {}]
    })
  })

  it("leave an odd name alone that PortOne has given to something else", () => {
    for (const other of [{ type: "string", enum: ["CARD"] }, { type: "object", properties: {} }, {}]) {
      const document = documentWith({ [schema("Type")]: other, [schema("Map_Stat")]: other })
      expect(named("rename-Type").apply(document)).toBe(false)
      expect(named("rename-Map_Stat").apply(document)).toBe(false)
      expect(Object.keys(schemasOf(document))).toEqual(expect.arrayContaining(["Type", "Map_Stat"]))
    }
  })

  it("give the body and the error of an operation another name only where they are that operation's", () => {
    const error = { ...(schemasOf(documentWith())["ShipOrderError"] as JsonObject) }
    const changes = {
      [schema("requestB2bTaxInvoiceError")]: error,
      "#/paths/~1orders~1{orderId}~1ship/post/x-portone-error": { $ref: schema("requestB2bTaxInvoiceError") }
    }
    expect(named("rename-requestB2bTaxInvoiceError").apply(documentWith(changes))).toBe(false)
    const itsOwn = documentWith({
      ...changes,
      "#/paths/~1orders~1{orderId}~1ship/post/operationId": "requestB2bTaxInvoice"
    })
    expect(named("rename-requestB2bTaxInvoiceError").apply(itsOwn)).toBe(true)
    expect(Object.keys(schemasOf(itsOwn))).toContain("RequestB2bTaxInvoiceError")
  })

  it("never take a name that is taken, nor one of an error's", () => {
    const taken = documentWith({
      [schema("Type")]: { enum: ["PARTNER_PAYOUT"] },
      [schema("PlatformWithdrawalTYPE")]: {}
    })
    expect(() => named("rename-Type").apply(taken)).toThrow("that name is taken")
    const error = documentWith({ [schema("Type")]: { enum: ["PARTNER_PAYOUT"], "x-portone-status-code": 400 } })
    expect(() => named("rename-Type").apply(error)).toThrow("errors keep their names")
  })

  it("require what a query or a body has to bring", () => {
    const required = "#/paths/~1orders/get/parameters/0/x-portone-query-or-body/required"
    const document = documentWith({ [required]: true })
    const model = read(JSON.stringify(document), { patches: [named("query-or-body-required")] })
    expect(model.operations.find(({ id }) => id === "findOrders")?.payload?.required).toBe(true)
  })

  it("require what only a sentence requires, beside what is required already", () => {
    const document = documentWith({
      [`${schema("Parcel")}/x-effect-portone-required`]: ["weight"],
      [`${schema("ShippedOrder")}/x-effect-portone-required`]: ["parcels", "status"]
    })
    const model = read(JSON.stringify(document), { patches: [named("required-in-prose")] })
    const requiredOf = (name: string) => {
      const found = model.schemas.find((candidate) => candidate.name === name)
      return found?.kind === "object" ? found.fields.filter(({ required }) => required).map((field) => field.name) : []
    }
    expect(requiredOf("Parcel")).toEqual(["weight"])
    expect(requiredOf("ShippedOrder")).toEqual(["shippedAt", "parcels", "extras"])
  })

  it("drop what an array says about the properties of its items", () => {
    const properties = `${schema("FindOrdersResponse")}/properties/orders/properties`
    const document = documentWith({ [properties]: { status: { title: "Status" } } })
    expect(() => read(JSON.stringify(document), { patches: [] })).toThrow(`${properties}: unknown keyword`)
    expect(read(JSON.stringify(document), { patches: [named("array-properties")] })).toEqual(readWith())
  })

  it("list the way to sort that is described only, and none that is not described", () => {
    const sortBy = (described: object) =>
      documentWith({
        [schema("PaymentScheduleSortBy")]: { type: "string", enum: ["CREATED_AT"], "x-portone-enum": described }
      })
    const patch = named("schedule-sort-by-status-timestamp")
    const document = sortBy({ CREATED_AT: {}, STATUS_TIMESTAMP: {} })
    expect(patch.apply(document)).toBe(true)
    expect(schemasOf(document)["PaymentScheduleSortBy"]).toMatchObject({ enum: ["CREATED_AT", "STATUS_TIMESTAMP"] })
    expect(patch.apply(sortBy({ CREATED_AT: {} }))).toBe(false)
  })
})
