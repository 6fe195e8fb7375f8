import { describe, expect, it } from "vitest"
import { keptEditions } from "../../src/document/kept.ts"
import { generate } from "../../src/generate.ts"
import { readEdition, type ReadEdition, withAbsences } from "../../src/history/absences.ts"
import type { AbsenceModel, Model } from "../../src/model.ts"
import { documentWith } from "../document.ts"

type Changes = Record<string, unknown>

const schema = (name: string) => `#/components/schemas/${name}`
const property = (name: string, field: string) => `${schema(name)}/properties/${field}`
const ref = (name: string) => ({ $ref: schema(name) })
const text = { type: "string" }

const edition = (name: string, changes: Changes = {}): ReadEdition =>
  readEdition({ name, facts: JSON.stringify(documentWith(changes)) }, { patches: [] })

/** The fields that answers may lack, with the reasons: `ShippedOrder.carrier`. */
const absencesIn = ({ schemas }: Model): Readonly<Record<string, AbsenceModel>> =>
  Object.fromEntries(
    schemas.flatMap((schema) =>
      schema.kind === "object"
        ? schema.fields.flatMap(({ absence, name }) =>
            absence === undefined ? [] : [[`${schema.name}.${name}`, absence] as const]
          )
        : []
    )
  )

const absencesOf = (newest: ReadEdition, ...others: ReadonlyArray<ReadEdition>) =>
  absencesIn(withAbsences(newest, others))

/** A document in which `ShippedOrder` has a carrier. */
const withCarrier = (name: string, required: boolean, changes: Changes = {}): ReadEdition =>
  edition(name, {
    [property("ShippedOrder", "carrier")]: text,
    [`${schema("ShippedOrder")}/required`]: ["status", "shippedAt", "extras", ...(required ? ["carrier"] : [])],
    ...changes
  })

describe("a required field", () => {
  it("is absent on records from before the first document that has it", () => {
    const [first, second, third] = [
      edition("2024-01-01"),
      withCarrier("2025-01-01", true),
      withCarrier("2026-01-01", true)
    ]
    const absence = { before: { date: "2025-01-01", was: "missing" } }
    expect(absencesOf(third!, first!, second!)).toEqual({ "ShippedOrder.carrier": absence })
    expect(absencesOf(third!, second!, first!)).toEqual({ "ShippedOrder.carrier": absence })
  })

  it("can be absent on records from before the first document that requires it", () => {
    const absences = absencesOf(
      withCarrier("2026-01-01", true),
      edition("2024-01-01"),
      withCarrier("2025-01-01", false)
    )
    expect(absences).toEqual({ "ShippedOrder.carrier": { before: { date: "2026-01-01", was: "optional" } } })
  })

  it("is in all answers if every older document requires it", () => {
    expect(absencesOf(withCarrier("2026-01-01", true), withCarrier("2025-01-01", true))).toEqual({})
  })

  it("can be absent if its object stood in an older document where no operation reached it", () => {
    const label = (...required: ReadonlyArray<string>): Changes => ({
      [schema("Label")]: { type: "object", required, properties: { code: text } }
    })
    const newest = edition("2026-01-01", { ...label("code"), [property("Parcel", "label")]: ref("Label") })
    const absence = { before: { date: "2026-01-01", was: "optional" } }
    expect(absencesOf(newest, edition("2025-01-01", label()))).toEqual({ "Label.code": absence })
    expect(absencesOf(newest, edition("2025-01-01", label("code")))).toEqual({})
  })

  it("is in all answers of an older document, whatever newer ones say", () => {
    expect(absencesOf(withCarrier("2024-01-01", true), edition("2025-01-01"))).toEqual({})
  })

  it("is in all answers if its object is new", () => {
    const older = edition("2025-01-01", { [property("Parcel", "label")]: undefined })
    const newest = edition("2026-01-01", {
      [schema("Label")]: { type: "object", required: ["code"], properties: { code: text } },
      [property("Parcel", "label")]: ref("Label")
    })
    expect(absencesOf(newest, older)).toEqual({})
  })

  it("is in all answers if it was the tag of its object before", () => {
    const sent = { type: "object", required: ["status"], properties: { status: text } }
    const mapping = `${schema("Order")}/discriminator/mapping`
    const older = edition("2025-01-01", {
      [schema("SentOrder")]: sent,
      [`${schema("Order")}/oneOf/2`]: ref("SentOrder"),
      [`${mapping}/SENT`]: schema("SentOrder")
    })
    const newest = edition("2026-01-01", {
      [schema("SentOrder")]: sent,
      [property("Parcel", "sent")]: ref("SentOrder")
    })
    expect(absencesOf(newest, older)).toEqual({})
  })

  it("is looked up under the name that its object had then", () => {
    const box = (name: string, ...fields: ReadonlyArray<string>): Changes => ({
      [schema(name)]: {
        type: "object",
        required: fields,
        properties: Object.fromEntries(fields.map((field) => [field, text]))
      },
      [property("Parcel", "box")]: ref(name)
    })
    const absences = absencesOf(
      edition("2026-01-01", box("Container", "size", "material")),
      edition("2025-01-01", box("Box", "size", "material")),
      edition("2024-01-01", box("Box", "size"))
    )
    expect(absences).toEqual({ "Container.material": { before: { date: "2025-01-01", was: "missing" } } })
  })

  it("may be absent for a reason of the document's beside", () => {
    const newest = withCarrier("2026-01-01", true, {
      [`${schema("ShippedOrder")}/x-effect-portone-absences`]: [{ field: "carrier", of: "v1-payments" }]
    })
    expect(absencesOf(newest, edition("2025-01-01"))).toEqual({
      "ShippedOrder.carrier": { said: "v1-payments", before: { date: "2026-01-01", was: "missing" } }
    })
  })
})

describe("what is generated for a field that old records lack", () => {
  const facts = (changes: Changes = {}) => JSON.stringify(documentWith(changes))
  const older = { name: "2025-01-01", facts: facts({ [property("ShipOrderBody", "parcel")]: ref("Parcel") }) }
  const newest = {
    name: "2026-01-01",
    facts: facts({
      [property("ShipOrderBody", "parcel")]: ref("Parcel"),
      [property("Parcel", "carrier")]: text,
      [`${schema("Parcel")}/required`]: ["carrier"]
    })
  }
  const generated = generate(newest, [older])
  const textOf = async (start: string) => {
    const { files } = await generated
    const file = files.find(({ text }) => text.includes(start))
    return file!.text.slice(file!.text.indexOf(start)).split("\n}")[0]!
  }

  it("is optional in answers, with the day, and required in requests", async () => {
    const answer = await textOf("export interface Parcel {")
    expect(answer).toContain("Absent on records from before 2026-01-01.")
    expect(answer).toContain("readonly carrier?: string")
    expect(await textOf("export const Parcel:")).toContain("carrier: Wire.usualKey(Schema.String)")
    const request = await textOf("export interface ParcelInput {")
    expect(request).not.toContain("Absent")
    expect(request).toContain("readonly carrier: string")
    expect(await textOf("export const ParcelInput:")).toContain("carrier: Schema.String")
  })

  it("stays required in the contract's document", async () => {
    expect(await textOf("const required = {")).toContain('Parcel: ["carrier"]')
  })

  it("is reported, and leaves nothing to do", async () => {
    const { notes, report } = await generated
    const line = "optional in answers: Parcel.carrier, added 2026-01-01"
    expect(notes).toContain(line)
    expect(report.filter((other) => other === line)).toEqual([line])
  })

  it("is the same whatever newer documents are there", async () => {
    const later = { name: "2027-01-01", facts: facts() }
    expect(await generate(newest, [older, newest, later])).toEqual(await generated)
  })
})

describe("the newest of PortOne's documents", () => {
  const [newest, ...others] = keptEditions()
    .map((edition) => readEdition(edition))
    .toReversed()

  it("has payments whose `origin` and `disputes` are optional in answers, and keeps their status", () => {
    const absences = absencesOf(newest!, ...others)
    expect(absences["PaidPayment.origin"]).toEqual({ before: { date: "2026-05-22", was: "missing" } })
    expect(absences["PaidPayment.disputes"]).toEqual({ before: { date: "2025-07-28", was: "missing" } })
    expect(absences["PaymentWebhook.url"]).toEqual({ said: "v1-payments" })
    expect(absences["PaidPayment.amount"]).toBeUndefined()
  })
})
