import { describe, expect, it } from "vitest"
import { takeFacts } from "../../src/document/facts.ts"
import { keptFacts, keptNames } from "../../src/document/kept.ts"
import { toLines } from "../../src/document/lines.ts"
import { type JsonObject, objectAt, schemasOf } from "../../src/json.ts"
import { read } from "../../src/read/document.ts"
import { documentWith, readWith } from "../document.ts"

const ship = "#/paths/~1orders~1{orderId}~1ship/post"
const schema = (name: string) => `#/components/schemas/${name}`

/** Sentences at every place where PortOne's documents have some. */
const sentences = {
  "#/info/title": "Orders of a shop",
  "#/servers/0/description": "운영",
  "#/components/securitySchemes/portOne/description": "A secret of one's own",
  "#/x-portone-categories/0/title": "주문",
  "#/x-portone-categories/0/children/0/description": "How orders leave the house",
  [`${ship}/summary`]: "Ships an order",
  [`${ship}/description`]: "주문을 보냅니다.",
  [`${ship}/x-portone-title`]: "배송",
  [`${ship}/x-portone-description`]: "One order, one parcel at least",
  [`${ship}/parameters/0/description`]: "Which order",
  [`${ship}/parameters/0/example`]: "order-1",
  [`${ship}/requestBody/content/application~1json/example`]: { weight: 12, on: "a day" },
  [`${ship}/responses/200/description`]: "",
  [`${ship}/responses/200/content/application~1json/example`]: ["anything", { at: "all" }],
  [`${schema("Parcel")}/title`]: "소포",
  [`${schema("Parcel")}/properties/weight/title`]: "무게",
  [`${schema("Parcel")}/properties/size/description`]: "Beside a reference",
  [`${schema("Size")}/x-portone-enum`]: { S: { title: "Small" }, L: {} },
  [`${schema("Order")}/x-portone-discriminator`]: { OPEN: { title: "Open" }, SHIPPED: { title: "Shipped" } }
}

const factsWith = (changes: Record<string, unknown>): JsonObject =>
  takeFacts(JSON.stringify(documentWith(changes))).facts

describe("the facts of a document", () => {
  it("hold everything that the reader needs, and no sentence", () => {
    const text = toLines(factsWith(sentences))
    expect(read(text, { patches: [] })).toEqual(readWith())
    expect(text).not.toMatch(/title|description|summary|example|[^\x20-\x7e\n]/)
  })

  it("are the document's but for its sentences and the order of its keywords", () => {
    const { "x-effect-portone-source": _, ...facts } = factsWith(sentences)
    expect(facts).toEqual(documentWith())
  })

  it("name the document that they come from by its hash", () => {
    expect(objectAt(factsWith({}), "x-effect-portone-source")["sha256"]).toMatch(/^[0-9a-f]{64}$/)
    expect(factsWith({})).toEqual(factsWith({}))
    expect(factsWith({})).not.toEqual(factsWith({ "#/info/title": "Other words" }))
  })

  it("keep a field that is called as a keyword", () => {
    const properties = {
      title: { type: "string", title: "제목" },
      description: { type: "string" },
      properties: { type: "string", title: "Properties" }
    }
    expect(schemasOf(factsWith({ [`${schema("Parcel")}/properties`]: properties }))["Parcel"]).toEqual({
      type: "object",
      properties: { title: { type: "string" }, description: { type: "string" }, properties: { type: "string" } }
    })
  })

  it("keep which values are described where these are not the ones that are listed", () => {
    const described = { S: { title: "Small" }, M: { title: "Between" } }
    expect(schemasOf(factsWith({ [`${schema("Size")}/x-portone-enum`]: described }))["Size"]).toEqual({
      type: "string",
      enum: ["S", "L"],
      "x-portone-enum": { S: {}, M: {} }
    })
  })

  it("keep a keyword that nobody knows, so that the reader stops at it", () => {
    const facts = factsWith({ [`${schema("Parcel")}/properties/weight/scale`]: 1 })
    expect(() => read(JSON.stringify(facts))).toThrow("weight/scale: unknown keyword")
  })

  it("are not taken where a keyword that nobody knows holds a sentence", () => {
    const place = `${schema("Parcel")}/properties/weight/scale`
    expect(() => factsWith({ [place]: "In grams" })).toThrow(`${place}: "In grams" is no word`)
    expect(() => factsWith({ [place]: ["무게"] })).toThrow(`${place}/0: "무게" is no word`)
    expect(() => factsWith({ [place]: { "in grams": true } })).toThrow('"in grams" is no word')
  })

  it("leave a sentence out that changes nothing, and report it", () => {
    const weight = `${schema("Parcel")}/properties/weight`
    for (const keyword of ["x-portone-hint", "tags", "default", "pattern"]) {
      const document = documentWith({ [`${weight}/${keyword}`]: ["무게"] })
      const { facts, report } = takeFacts(JSON.stringify(document))
      expect(report).toContain(`${weight}/${keyword}: dropped, as it holds more than words`)
      expect(schemasOf(facts)).toEqual(schemasOf(factsWith({})))
    }
  })

  it("are taken from a document, and not from facts", () => {
    expect(() => takeFacts(JSON.stringify(factsWith({})))).toThrow("these are the facts of a document already")
    expect(() => takeFacts("[]")).toThrow("#: expected an object")
  })
})

describe("the facts as they are written", () => {
  it("are the same whatever the order of the document", () => {
    const shuffled = (value: object) => Object.fromEntries(Object.entries(value).toReversed())
    const { components, paths, ...others } = documentWith() as Record<string, JsonObject>
    const other = { paths: shuffled(paths!), ...shuffled(others), components: shuffled(components!) }
    const textOf = (document: object) =>
      toLines(takeFacts(JSON.stringify(document)).facts).replace(/"sha256": "\w+"/, "")
    expect(textOf(other)).toBe(textOf(documentWith()))
  })

  it("are the facts once they are read again", () => {
    const facts = factsWith(sentences)
    expect(JSON.parse(toLines(facts))).toEqual(facts)
  })

  it("have a line for each thing that may come or go by itself", () => {
    const before = toLines(factsWith({})).split("\n")
    const linesOf = (changes: Record<string, unknown>) =>
      toLines(factsWith(changes))
        .split("\n")
        .filter((line) => !before.includes(line) && !line.includes("sha256"))
        .map((line) => line.trim())
    expect(linesOf({ [`${schema("Parcel")}/properties/mark`]: { type: "string" } })).toEqual([
      '"labels": { "$ref": "#/components/schemas/Labels" },',
      '"mark": { "type": "string" }'
    ])
    expect(linesOf({ [`${schema("Size")}/enum`]: ["S", "M", "L"] })).toEqual(['"M",'])
    expect(linesOf({ [`${ship}/parameters/1/required`]: true })).toEqual([
      '{ "in": "query", "name": "size", "required": true, "schema": { "$ref": "#/components/schemas/Size" } }'
    ])
  })

  it.each(keptNames())("hold no sentence of the document of %s, and are written as they would be now", (name) => {
    const { "x-effect-portone-source": source, ...kept } = JSON.parse(keptFacts(name)) as JsonObject
    // Taking the facts of facts takes nothing away, and stops at whatever is no word.
    const { facts } = takeFacts(JSON.stringify(kept))
    expect(toLines({ ...facts, "x-effect-portone-source": source! })).toBe(keptFacts(name))
  })
})
