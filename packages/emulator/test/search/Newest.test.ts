import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { containing, equal, newestThat } from "../../src/search/Lists.ts"
import * as RowsInOrder from "../../src/state/RowsInOrder.ts"
import { jsonOf } from "../../src/state/Table.ts"

interface Row {
  readonly status: string
  readonly note: string
}

const statusOf = ({ status }: Row) => status
const noteOf = ({ note }: Row) => note

const Input = Schema.Struct({
  status: Schema.Literals(["A", "B"]),
  note: Schema.Literals(["", "x", "xy", "yxy", "z"])
})

const make = () =>
  RowsInOrder.make<Row>({
    // Each test stores what it has encoded.
    decode: (stored) => jsonOf(stored) as unknown as Row,
    encode: (row) => ({ ...row })
  })

const step = Schema.Union([
  Schema.Struct({ do: Schema.Literal("put"), row: Input }),
  Schema.Struct({ do: Schema.Literal("change"), index: Schema.Literals([0, 1, 2, 3]), row: Input })
])

describe("the pages of a list from the newest row on", () => {
  it.effect.prop(
    "hold each row that is there at first once, though rows are added and others change meanwhile",
    {
      before: Schema.Array(Input).check(Schema.isMaxLength(40)),
      between: Schema.Array(step).check(Schema.isMaxLength(20)),
      status: Schema.optionalKey(Schema.Literals(["A", "B"])),
      part: Schema.optionalKey(Schema.Literals(["x", "y", "xy", "nowhere"])),
      size: Schema.Literals([1, 2, 3, 7])
    },
    ({ before, between, part, size, status }) =>
      Effect.gen(function* () {
        const rows = make()
        before.forEach((row, index) => rows.put(`row-${index}`, row))
        const criteria = [...equal(status, statusOf), ...containing(part, noteOf)]
        const isMeant = (row: Row) =>
          (status === undefined || row.status === status) && (part === undefined || row.note.includes(part))
        const expected = before.flatMap((row, index) => (isMeant(row) ? [`row-${index}`] : [])).toReversed()
        const changed = new Set<string>()
        const steps = between.values()
        const seen: Array<string> = []
        let after: string | undefined
        let added = 0
        do {
          const page = yield* newestThat(rows, criteria, { after, size })
          assert.isAtMost(page.items.length, size)
          for (const { key, row } of page.items) {
            assert.isTrue(isMeant(row))
            seen.push(key)
          }
          after = page.next
          const next = steps.next()
          if (next.done === true) continue
          if (next.value.do === "put") rows.put(`added-${added++}`, next.value.row)
          else if (next.value.index < before.length) {
            const key = `row-${next.value.index}`
            rows.put(key, next.value.row)
            changed.add(key)
          }
        } while (after !== undefined)
        assert.deepStrictEqual(new Set(seen).size, seen.length)
        // Whether a row that has changed is meant depends on when its page was read.
        const isSteady = (key: string) => !changed.has(key)
        assert.deepStrictEqual(seen.filter(isSteady), expected.filter(isSteady))
      })
  )

  it.effect("tell how many rows there are on all of them", () =>
    Effect.gen(function* () {
      const rows = make()
      for (let index = 0; index < 5; index++) rows.put(`row-${index}`, { status: index < 2 ? "A" : "B", note: "" })
      const page = { after: undefined, size: 2 }
      assert.strictEqual((yield* newestThat(rows, [], page)).total, 5)
      assert.strictEqual((yield* newestThat(rows, equal("A", statusOf), page)).total, 2)
      assert.isUndefined((yield* newestThat(rows, equal("A", statusOf), page)).next)
    })
  )

  describe("of a list that was restored, and is searched for the first time,", () => {
    const isRare = (index: number) => index % 1_500 === 0
    const restored = (count: number) => {
      let decoded = 0
      const rows = RowsInOrder.make<Row>({
        decode: (stored) => {
          decoded++
          // As above.
          return jsonOf(stored) as unknown as Row
        },
        encode: (row) => ({ ...row })
      })
      for (let index = 0; index < count; index++) {
        rows.addStored(`row-${index}`, { status: isRare(index) ? "B" : "A", note: `note ${index}` })
      }
      return { rows, decoded: () => decoded }
    }
    const rare = Array.from({ length: 20_000 }, (_, index) => index)
      .filter(isRare)
      .map((index) => `row-${index}`)
      .toReversed()

    it.effect("come from the newest rows, and without a total, before all rows are decoded", () =>
      Effect.gen(function* () {
        const { decoded, rows } = restored(20_000)
        const page = yield* newestThat(rows, equal("A", statusOf), { after: undefined, size: 2 })
        assert.deepStrictEqual(
          page.items.map(({ key }) => key),
          ["row-19999", "row-19998"]
        )
        assert.isUndefined(page.total)
        assert.strictEqual(page.next, "row-19998")
        assert.isBelow(decoded(), 5_000)
      })
    )

    it.effect("hold each row once, though some are found by the index and some are not", () =>
      Effect.gen(function* () {
        const { rows } = restored(20_000)
        const pageBehind = (after: string | undefined) => newestThat(rows, equal("B", statusOf), { after, size: 1 })
        const seen: Array<string> = []
        const totals: Array<number | undefined> = []
        let after: string | undefined
        do {
          const page = yield* pageBehind(after)
          seen.push(...page.items.map(({ key }) => key))
          totals.push(page.total)
          after = page.next
          if (totals.length !== 4) continue
          yield* Effect.repeat(pageBehind(undefined), { until: ({ total }) => total !== undefined })
        } while (after !== undefined)
        assert.deepStrictEqual(seen, rare)
        assert.isUndefined(totals[0])
        assert.strictEqual(totals.at(-1), rare.length)
      })
    )

    it.effect("are whole once they were asked for often enough, by status and by a part of a text", () =>
      Effect.gen(function* () {
        const { rows } = restored(20_000)
        for (const [criteria, expected] of [
          [equal("B", statusOf), rare],
          [containing("e 1999", noteOf), rareNotes]
        ] as const) {
          const page = newestThat(rows, criteria, { after: undefined, size: 50 })
          const whole = yield* Effect.repeat(page, { until: ({ total }) => total !== undefined })
          assert.deepStrictEqual(
            whole.items.map(({ key }) => key),
            expected
          )
          assert.strictEqual(whole.total, expected.length)
        }
      })
    )
    const rareNotes = [...Array.from({ length: 10 }, (_, index) => `row-${19_999 - index}`), "row-1999"]
  })

  it.effect("refuse a key that is not there: InvalidRequestError", () =>
    Effect.gen(function* () {
      const rows = make()
      rows.put("row", { status: "A", note: "" })
      for (const criteria of [[], equal("A", statusOf)]) {
        const error = yield* Effect.flip(newestThat(rows, criteria, { after: "another", size: 1 }))
        assert.strictEqual(error._tag, "InvalidRequestError")
      }
    })
  )
})
