import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Schema } from "effect"
import { pageOf, type Search } from "../../src/search/Pages.ts"
import { State } from "../../src/state/State.ts"
import * as Table from "../../src/state/Table.ts"

const Row = Schema.Struct({ id: Schema.Int, created: Schema.Int, changed: Schema.optionalKey(Schema.Int) })

type Row = typeof Row.Type

const table = Table.make("rows", Row)

let looks = 0
const created = (row: Row) => {
  looks++
  return row.created
}
const changed = (row: Row) => {
  looks++
  return row.changed
}

const instant = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 5 }))

const filled = (rows: ReadonlyArray<Omit<Row, "id">>) =>
  Effect.map(Effect.provide(State, State.layer("a seed")), (state) => {
    rows.forEach((row, id) => state.table(table).put(String(id), { ...row, id }))
    return state.table(table)
  })

describe("a page of a list", () => {
  it.effect.prop(
    "has what is found by looking at each row, sorting, and cutting",
    {
      rows: Schema.Array(Schema.Struct({ created: instant, changed: Schema.optionalKey(instant) })).check(
        Schema.isMinLength(5),
        Schema.isMaxLength(30)
      ),
      span: Schema.Struct({ from: instant, until: instant }),
      isByChange: Schema.Boolean,
      isInOrderOfChange: Schema.Boolean,
      isAscending: Schema.Boolean,
      isEven: Schema.Boolean,
      number: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 3 })),
      size: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 3 }))
    },
    ({ isAscending, isByChange, isEven, isInOrderOfChange, number, rows, size, span }) =>
      Effect.gen(function* () {
        const within = isByChange ? changed : created
        const by = isInOrderOfChange ? changed : created
        const even = ({ id }: Row) => id % 2 === 0
        const search: Search<Row> = {
          span: { from: DateTime.makeUnsafe(span.from), until: DateTime.makeUnsafe(span.until) },
          within,
          conditions: isEven ? [even] : [],
          by,
          order: isAscending ? "ASC" : "DESC",
          page: { number, size }
        }
        const found = yield* pageOf(yield* filled(rows), search)

        const isInSpan = (millis: number | undefined) =>
          millis !== undefined && span.from <= millis && millis <= span.until
        const meant = rows
          .map((row, id): Row => ({ ...row, id }))
          .filter((row) => isInSpan(within(row)) && (!isEven || even(row)))
          .toSorted((a, b) => (by(a) ?? -1) - (by(b) ?? -1))
        const ordered = isAscending ? meant : meant.toReversed()
        assert.deepStrictEqual(found.items, ordered.slice(number * size, (number + 1) * size))
        assert.deepStrictEqual(found.page, { number, size, totalCount: meant.length })
      }),
    { arbitrary: { runs: 100 } }
  )

  it.effect("looks at no more rows than the page, however many there are", () =>
    Effect.gen(function* () {
      const rows = yield* filled(Array.from({ length: 1_000 }, (_, index) => ({ created: index, changed: index })))
      const search: Search<Row> = {
        span: { from: DateTime.makeUnsafe(0), until: DateTime.makeUnsafe(2_000) },
        within: changed,
        conditions: [],
        by: created,
        order: undefined,
        page: { number: 0, size: 10 }
      }
      yield* pageOf(rows, search)
      looks = 0
      const { items, page } = yield* pageOf(rows, search)
      assert.deepStrictEqual(
        items.map(({ id }) => id),
        Array.from({ length: 10 }, (_, index) => 999 - index)
      )
      assert.strictEqual(page.totalCount, 1_000)
      assert.isAtMost(looks, 20)
    })
  )
})
