/** The tables of sentences: by themselves, and against the documents that are kept. */
import { describe, expect, it } from "vitest"
import { keptFacts, keptNames, newestName } from "../src/document/kept.ts"
import { fields as sharedFields } from "../src/english/fields.ts"
import { fieldSentenceOf, homeOf, sentenceOf, services, tables } from "../src/english/index.ts"
import type { Words } from "../src/english/words.ts"
import { packages, type Place } from "../src/place.ts"
import { makePlan, type Plan } from "../src/plan.ts"
import { read } from "../src/read/document.ts"
import { describedBy, reportOf } from "../src/report.ts"

const modules = packages.flatMap((name) =>
  Object.entries(tables[name]).map(([module, words]) => ({ place: { package: name, module } satisfies Place, words }))
)

const nameOf = (place: Place): string => `${place.package}/${place.module}`

/** Where a sentence stands: `payments/Payments types Payment`. */
const entriesOf = (kind: "types" | "errors" | "fields"): ReadonlyArray<readonly [string, string, string]> =>
  modules.flatMap(({ place, words }) =>
    Object.entries(words[kind] ?? {}).map(([name, sentence]) => [nameOf(place), name, sentence] as const)
  )

const twice = (names: ReadonlyArray<string>): ReadonlyArray<string> =>
  names.filter((name, index) => names.indexOf(name) !== index)

/** `Payment.status` without what is before the dot. */
const fieldOf = (key: string): string => key.split(".").at(-1)!

const isException = (key: string): boolean => key.includes(".")

describe("the English tables", () => {
  it("copy no sentence of the document: nothing in them is Korean", () => {
    expect(JSON.stringify([tables, sharedFields])).not.toMatch(/\p{Script=Hangul}/u)
  })

  it("say what a thing is in one place", () => {
    expect(twice([...entriesOf("types"), ...entriesOf("errors")].map(([, name]) => name))).toEqual([])
    expect(twice(services.flatMap(({ operations }) => Object.keys(operations)))).toEqual([])
  })

  it("repeat no default: an exception says something else than its module, and a module than all of them", () => {
    const repeats = modules.flatMap(({ place, words: { fields = {} } }) =>
      Object.entries(fields)
        .filter(([key, sentence]) => {
          const field = fieldOf(key)
          return sentence === (isException(key) ? (fields[field] ?? sharedFields[field]) : sharedFields[field])
        })
        .map(([key]) => `${nameOf(place)} ${key}`)
    )
    expect(repeats).toEqual([])
  })

  it("are sorted by name, a field's default before its exceptions", () => {
    const isSorted = (keys: ReadonlyArray<string>) => keys.every((key, index) => index === 0 || keys[index - 1]! < key)
    const byField = (words: Words = {}) =>
      Object.keys(words).map((key) => (isException(key) ? `${fieldOf(key)} ${key}` : key))
    const unsorted = modules.flatMap(({ place, words }) =>
      [Object.keys(words.types ?? {}), Object.keys(words.errors ?? {}), byField(words.fields)].every(isSorted)
        ? []
        : [nameOf(place)]
    )
    expect(unsorted).toEqual([])
    expect(isSorted(byField(sharedFields))).toBe(true)
  })

  it("find the words of what has moved to another module, those of its fields too", () => {
    const elsewhere: Place = { package: "core", module: "New" }
    for (const { place, words } of modules) {
      const fields = [...new Set(Object.keys(words.fields ?? {}).map(fieldOf))]
      for (const [name, sentence] of Object.entries({ ...words.types, ...words.errors })) {
        const found = (at: Place) => [
          homeOf(name, at),
          sentenceOf(name, at),
          ...fields.map((field) => fieldSentenceOf(name, field, at))
        ]
        expect(found(elsewhere)).toEqual(found(place))
        expect(found(elsewhere).slice(0, 2)).toEqual([place, sentence])
      }
    }
  })

  it("have no words for what is new, but for a field that has some in its module", () => {
    const place: Place = { package: "platform", module: "Partners" }
    expect(sentenceOf("NewType", place)).toBeUndefined()
    expect(homeOf("NewType", place)).toEqual(place)
    expect(fieldSentenceOf("NewType", "newField", place)).toBeUndefined()
    expect(fieldSentenceOf("NewType", "partners", place)).toBe(tables.platform.Partners?.fields?.partners)
  })
})

const planOf = (name: string): Plan => makePlan(read(keptFacts(name)))

describe("the English tables beside PortOne's documents", () => {
  const current = planOf(newestName())
  const old = planOf(keptNames()[0]!)

  /** Everything that these documents describe, with the entry that each of its fields finds. */
  const described = [old, current].flatMap((plan) =>
    describedBy(plan).map(({ fields, name, place }) => {
      const home = homeOf(name, place)
      const own = tables[home.package][home.module]?.fields ?? {}
      const entryOf = (field: string) => [`${name}.${field}`, field].find((key) => key in own)
      return { name, home: nameOf(home), fields: fields.map((field) => ({ field, entry: entryOf(field) })) }
    })
  )

  it("have a sentence for every operation, service, type, error and field, in the module where it stands", () => {
    expect(reportOf(current)).toEqual([])
    const inPlace = describedBy(current).flatMap(({ hasSentence, name, place }) => {
      const { errors, types } = tables[place.package][place.module] ?? {}
      return hasSentence ? [[name, types?.[name] ?? errors?.[name] ?? ""] as const] : []
    })
    const services = current.services.flatMap(({ name, operations, summary }) => [
      [name, summary] as const,
      ...operations.map((it) => [it.operation.id, it.summary] as const)
    ])
    expect([...inPlace, ...services].filter(([, sentence]) => !sentence.endsWith("."))).toEqual([])
  })

  it("have errors among the errors, and types among the types", () => {
    const kinds = new Map([...old.schemas, ...current.schemas])
    const isError = (name: string) => kinds.get(name)?.schema.kind === "error"
    expect(entriesOf("types").filter(([, name]) => isError(name))).toEqual([])
    expect(entriesOf("errors").filter(([, name]) => !isError(name))).toEqual([])
  })

  it("hold nothing that neither the current document nor that of 2024-10-24 uses", () => {
    const used = new Set([
      ...[old, current].flatMap((plan) =>
        plan.services.flatMap(({ operations }) => operations.map(({ operation }) => operation.id))
      ),
      ...described.flatMap(({ fields, home, name }) => [
        name,
        ...fields.map(({ entry, field }) => (entry === undefined ? `shared ${field}` : `${home} ${entry}`))
      ])
    ])
    const entries = [
      ...services.flatMap(({ operations }) => Object.keys(operations)),
      ...[...entriesOf("types"), ...entriesOf("errors")].map(([, name]) => name),
      ...entriesOf("fields").map(([at, key]) => `${at} ${key}`),
      ...Object.keys(sharedFields).map((field) => `shared ${field}`)
    ]
    expect(entries.filter((entry) => !used.has(entry))).toEqual([])
  })

  it("hold apart from the modules only what several of them say of a field", () => {
    const users = (shared: string) =>
      new Set(
        described
          .filter(({ fields }) => fields.some(({ entry, field }) => field === shared && entry === undefined))
          .map(({ home }) => home)
      )
    expect(Object.keys(sharedFields).filter((field) => users(field).size < 2)).toEqual([])
  })

  it("lose no sentence when a type stands in another module, and the report says where its words are", () => {
    const plan = old
    const moved = reportOf(plan).filter((line) => line.includes(" moved to "))
    expect(moved).toContain(
      "BillingKeyPaymentInput moved to payments/Shared: its words are in tools/codegen/src/english/payments/Payments.ts"
    )
    const { place } = plan.schemas.get("BillingKeyPaymentInput")!
    const { fields, types } = tables.payments.Payments!
    expect(sentenceOf("BillingKeyPaymentInput", place)).toBe(types?.BillingKeyPaymentInput)
    expect(fieldSentenceOf("BillingKeyPaymentInput", "noticeUrls", place)).toBe(fields?.noticeUrls)
  })
})
