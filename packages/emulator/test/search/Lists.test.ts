import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Fiber, Schema } from "effect"
import {
  among,
  between,
  containing,
  countsBy,
  type Criterion,
  equal,
  pageThat,
  rowsThat,
  type ValuesOf,
  within
} from "../../src/search/Lists.ts"
import * as RowsInOrder from "../../src/state/RowsInOrder.ts"
import { jsonOf, type Rows } from "../../src/state/Table.ts"

interface Row {
  readonly status: string
  readonly note?: string | undefined
  readonly tags: ReadonlyArray<string>
  readonly at?: number | undefined
}

const text = (letters: ReadonlyArray<string>, length: number) =>
  Schema.Array(Schema.Literals(letters)).check(Schema.isMaxLength(length))

const status = Schema.Literals(["A", "B", "C"])
const instant = Schema.Literals([1, 2, 3, 4])
const note = text(["x", "y", "z"], 6)

const Input = Schema.Struct({
  status,
  note: Schema.optionalKey(note),
  tags: Schema.Array(text(["p", "q"], 2)).check(Schema.isMaxLength(3)),
  at: Schema.optionalKey(instant)
})

const rowOf = ({ note, tags, ...row }: typeof Input.Type): Row => ({
  ...row,
  tags: tags.map((tag) => tag.join("")),
  ...(note === undefined ? {} : { note: note.join("") })
})

const statusOf = (row: Row) => row.status
const noteOf = (row: Row) => row.note
const tagsOf = (row: Row) => row.tags
const at = (row: Row) => row.at

const key = Schema.Literals(["a", "b", "c", "d", "e", "f", "g"])

const step = Schema.Union([
  Schema.Struct({ do: Schema.Literal("put"), key, row: Input }),
  Schema.Struct({ do: Schema.Literal("delete"), key })
])

const search = Schema.Struct({
  statuses: Schema.optionalKey(Schema.Array(status).check(Schema.isMaxLength(2))),
  tag: Schema.optionalKey(text(["p", "q"], 2)),
  part: Schema.optionalKey(text(["x", "y"], 3)),
  partOfAny: Schema.optionalKey(text(["p", "x"], 1)),
  notes: Schema.optionalKey(Schema.Struct({ from: Schema.optionalKey(note), until: Schema.optionalKey(note) })),
  span: Schema.optionalKey(Schema.Struct({ from: Schema.optionalKey(instant), until: Schema.optionalKey(instant) })),
  number: Schema.Literals([0, 1]),
  size: Schema.Literals([1, 2, 3])
})

const joined = (letters: ReadonlyArray<string> | undefined) => letters?.join("")

const instantOf = (millis: number | undefined) => (millis === undefined ? undefined : DateTime.makeUnsafe(millis))

const criteriaOf = ({
  notes,
  part,
  partOfAny,
  span,
  statuses,
  tag
}: typeof search.Type): ReadonlyArray<Criterion<Row>> => [
  ...among(statuses, statusOf),
  ...equal(joined(tag), tagsOf),
  ...containing(joined(part), noteOf),
  ...containing(joined(partOfAny), noteOf, tagsOf),
  ...between(notes && { from: joined(notes.from), until: joined(notes.until) }, noteOf),
  ...within(span && { from: instantOf(span.from), until: instantOf(span.until) }, at)
]

const valuesIn = (row: Row, valuesOf: ValuesOf<Row>) => [...new Set([valuesOf(row) ?? []].flat())]

/** Looks at the row itself. */
const isMet = (row: Row, criterion: Criterion<Row>): boolean => {
  switch (criterion.kind) {
    case "among":
      return valuesIn(row, criterion.valuesOf).some((value) => criterion.values.includes(value))
    case "containing":
      return criterion.valuesOf.some((of) => valuesIn(row, of).some((value) => value.includes(criterion.text)))
    case "matching":
      return criterion.valuesOf.some((of) => valuesIn(row, of).some(criterion.matches))
    case "within": {
      const millis = criterion.millisOf(row)
      return millis !== undefined && criterion.span.from <= millis && millis <= criterion.span.until
    }
  }
}

/** Compares what a search finds with what looking at each row finds. */
const check = (rows: Rows<Row>, criteria: ReadonlyArray<Criterion<Row>>, number: number, size: number): void => {
  const meant = rows
    .all()
    .filter((row) => criteria.every((criterion) => isMet(row, criterion)))
    .toReversed()
  assert.deepStrictEqual(rowsThat(rows, criteria), meant)
  assert.deepStrictEqual(Effect.runSync(pageThat(rows, criteria, { number, size })), {
    items: meant.slice(number * size, (number + 1) * size),
    page: { number, size, totalCount: meant.length }
  })
  for (const valuesOf of [statusOf, noteOf, tagsOf]) {
    const counts: Record<string, number> = {}
    for (const row of meant) for (const value of valuesIn(row, valuesOf)) counts[value] = (counts[value] ?? 0) + 1
    assert.deepStrictEqual(Object.fromEntries(countsBy(rows, criteria, valuesOf)), counts)
  }
}

const empty = () =>
  // The rows below are JSON already.
  RowsInOrder.make<Row>({ decode: (stored) => jsonOf(stored) as never, encode: (row) => row as never })

describe("a list", () => {
  it.prop(
    "has what is found by looking at each row, whatever happened to the rows before",
    {
      before: Schema.Array(Schema.Tuple([key, Input])).check(Schema.isMaxLength(8)),
      steps: Schema.Array(step).check(Schema.isMaxLength(20)),
      searches: Schema.Array(search).check(Schema.isMinLength(1), Schema.isMaxLength(4)),
      early: Schema.Boolean
    },
    ({ before, early, searches, steps }) => {
      const rows = empty()
      for (const [key, input] of before) rows.addStored(key, rowOf(input) as never)
      const checkAll = () => {
        for (const search of searches) check(rows, criteriaOf(search), search.number, search.size)
      }
      if (early) checkAll()
      for (const step of steps) {
        if (step.do === "put") rows.put(step.key, rowOf(step.row))
        else rows.delete(step.key)
        if (early) checkAll()
      }
      checkAll()
    },
    { arbitrary: { runs: 200 } }
  )

  it("finds the same criteria again in rows that have changed", () => {
    const rows = empty()
    const criteria = equal("A", statusOf)
    rows.put("a", { status: "A", tags: [] })
    check(rows, criteria, 0, 10)
    rows.put("b", { status: "A", tags: [] })
    check(rows, criteria, 0, 10)
    rows.put("a", { status: "B", tags: [] })
    check(rows, criteria, 0, 10)
    rows.delete("b")
    check(rows, criteria, 0, 10)
  })

  it("finds rows by texts that are nearly all different", () => {
    const rows = empty()
    const put = (index: number, status = "A") =>
      rows.put(String(index), {
        status,
        tags: [`order-${index}`, String(index % 7)],
        ...(index % 3 === 0 ? {} : { note: `note ${index * 7919}` }),
        at: (index * 7919) % 5_000
      })
    for (let index = 0; index < 6_000; index++) put(index)
    const searches = [
      containing("9", noteOf),
      containing("99", noteOf),
      containing("note 7", noteOf),
      containing("91", tagsOf, noteOf),
      containing("order", tagsOf),
      containing("no text has this", tagsOf),
      containing("", noteOf),
      equal("order-77", tagsOf),
      equal("order-7", tagsOf),
      among(["6", "order-5"], tagsOf),
      between({ from: "note 2", until: "note 5" }, noteOf),
      within({ from: DateTime.makeUnsafe(1_000), until: DateTime.makeUnsafe(3_999) }, at),
      [...containing("7", noteOf), ...equal("B", statusOf), ...within({ from: DateTime.makeUnsafe(2_000) }, at)],
      // Few rows are left for these parts, and columns of both kinds look for them.
      ...["", "9", "40", "order-1405", "C", "no text has this"].map((text) => [
        ...equal("C", statusOf),
        ...containing(text, tagsOf, noteOf, statusOf)
      ])
    ]
    const checkAll = () => searches.forEach((criteria) => check(rows, criteria, 2, 10))
    checkAll()
    for (let index = 6_000; index < 14_000; index++) put(index)
    checkAll()
    for (let index = 0; index < 14_000; index += 2) put(index, "B")
    for (let index = 0; index < 14_000; index += 3) rows.delete(String(index))
    for (let index = 14_000; index < 14_100; index++) put(index, "C")
    checkAll()
  })

  it.effect("is read while its rows change, and has what is found when all of them are known", () =>
    Effect.gen(function* () {
      const rows = empty()
      const put = (index: number, note: string) => rows.put(String(index), { status: "A", tags: [], note })
      for (let index = 0; index < 12_000; index++) put(index, `note ${index}`)
      const page = yield* Effect.forkChild(pageThat(rows, containing("note", noteOf), { number: 0, size: 1 }))
      let changes = 0
      while (page.pollUnsafe() === undefined) {
        put(changes % 3_000, `note again ${changes}`)
        put(11_999 - (changes % 3_000), "another text")
        put(12_000 + changes, "a later note")
        rows.delete(String(3_000 + changes))
        changes++
        yield* Effect.yieldNow
      }
      assert.isAbove(changes, 10)
      const found = yield* Fiber.join(page)
      assert.isAtLeast(found.page.totalCount, 12_000 - 2 * changes)
      for (const text of ["note", "again", "another", "later", "note 77"]) check(rows, containing(text, noteOf), 1, 7)
    })
  )
})
