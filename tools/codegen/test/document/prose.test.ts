import { describe, expect, it } from "vitest"
import { takeFacts } from "../../src/document/facts.ts"
import { keptFacts, newestName } from "../../src/document/kept.ts"
import { proseFacts } from "../../src/document/prose.ts"
import { type JsonObject, objectsIn, schemasOf } from "../../src/json.ts"
import { read } from "../../src/read/document.ts"
import { documentWith } from "../document.ts"

const schema = (name: string) => `#/components/schemas/${name}`

const take = (changes: Record<string, unknown>) => {
  const { facts, report } = takeFacts(JSON.stringify(documentWith(changes)))
  return { report, schemas: schemasOf(facts), text: JSON.stringify(facts) }
}

const size = { type: "integer", format: "int32", description: "기본 10, 최대 1,000까지" }
const page = { type: "string", description: "(number + 1) * size가 60,000을 초과" }

describe("what only a sentence says", () => {
  it("is how large a page may be, and how far page numbers reach", () => {
    const { text } = take({ [`${schema("FindOrdersBody")}/properties`]: { size, page } })
    const body = read(text, { patches: [] }).schemas.find(({ name }) => name === "FindOrdersBody")
    expect(body).toMatchObject({ paging: { largestPage: 1_000, reach: 60_000 } })
    const { schemas } = take({ [`${schema("FindOrdersBody")}/properties`]: { pageSize: size } })
    expect(schemas["FindOrdersBody"]).toMatchObject({ "x-effect-portone-paging": { largestPage: 1_000 } })
  })

  it("is which fields exclude each other, and whether one of them must be set", () => {
    const fields = { card: { type: "string" }, account: { type: "string" } }
    const { schemas } = take({
      [schema("InstantPaymentMethodInput")]: { type: "object", description: "하나의 필드만", properties: fields },
      [schema("PlatformTransferFilterInput")]: {
        type: "object",
        description: "둘 중 하나만",
        properties: { settlementStartDateRange: {}, settlementDateRange: {}, types: {} }
      }
    })
    expect(schemas["InstantPaymentMethodInput"]).toMatchObject({
      "x-effect-portone-alternatives": { fields: ["card", "account"], required: true }
    })
    expect(schemas["PlatformTransferFilterInput"]).toMatchObject({
      "x-effect-portone-alternatives": {
        fields: ["settlementStartDateRange", "settlementDateRange"],
        required: false
      }
    })
  })

  it("is which required fields some records lack", () => {
    const { text } = take({
      [`${schema("ShippedOrder")}/properties/extras`]: {
        type: "object",
        description: "V1 결제 건인 경우, 값이 존재하지 않습니다."
      },
      [`${schema("ShippedOrder")}/properties/shippedAt`]: {
        type: "string",
        format: "date-time",
        description: "해외 배송이면 값이 존재하지 않습니다."
      },
      [`${schema("Parcel")}/properties/weight/description`]: "값이 존재하지 않습니다."
    })
    const { schemas } = read(text, { patches: [] })
    const absences = schemas.flatMap((schema) =>
      schema.kind === "object"
        ? schema.fields.flatMap(({ absence, name }) => (absence === undefined ? [] : [[name, absence]]))
        : []
    )
    expect(Object.fromEntries(absences)).toEqual({
      extras: { said: "v1-payments" },
      shippedAt: { said: "some-records" }
    })
  })

  it("is not believed once it says something else, and that is told", () => {
    const { report, schemas } = take({
      [schema("InstantPaymentMethodInput")]: { type: "object", description: "둘 다", properties: { card: {} } },
      [`${schema("FindOrdersBody")}/properties`]: { size: { ...size, description: "다음" } }
    })
    expect(schemas["InstantPaymentMethodInput"]).toEqual({ type: "object", properties: { card: {} } })
    expect(schemas["FindOrdersBody"]).not.toHaveProperty("x-effect-portone-paging")
    expect(report).toContainEqual(
      expect.stringContaining('no sentence says "alternatives-of-InstantPaymentMethodInput"')
    )
    expect(report).toContainEqual(expect.stringContaining('no sentence says "largest-page"'))
  })

  it("is told where nobody expected it", () => {
    const { report } = take({ [`${schema("Parcel")}/description`]: "하나의 필드만" })
    expect(report).toContainEqual(expect.stringContaining("say of Parcel that only one field may be set"))
  })

  it("is all in the facts of the newest document", () => {
    const facts = JSON.parse(keptFacts(newestName())) as JsonObject
    const withKeyword = (keyword: string) =>
      Object.entries(schemasOf(facts)).flatMap(([name, value]) =>
        [...objectsIn(value)].some((object) => Object.hasOwn(object, keyword)) ? [name] : []
      )
    const expected = (prefix: string) =>
      proseFacts.flatMap(({ name }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])).toSorted()
    expect(withKeyword("x-effect-portone-alternatives")).toEqual(expected("alternatives-of-"))
    expect(withKeyword("x-effect-portone-required")).toEqual(expected("required-of-"))
    expect(withKeyword("x-effect-portone-paging")).not.toEqual([])
    expect(withKeyword("x-effect-portone-absences")).not.toEqual([])
  })

  it("has a name and a reason of its own", () => {
    expect(new Set(proseFacts.map(({ name }) => name)).size).toBe(proseFacts.length)
    for (const { reason } of proseFacts) expect(reason).toMatch(/\.$/)
  })
})
