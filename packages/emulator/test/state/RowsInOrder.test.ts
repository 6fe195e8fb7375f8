import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import * as RowsInOrder from "../../src/state/RowsInOrder.ts"
import { jsonOf } from "../../src/state/Table.ts"

const key = Schema.Literals(["a", "b", "c", "d", "e"])

const step = Schema.Union([
  Schema.Struct({ do: Schema.Literal("put"), key, row: Schema.Int }),
  Schema.Struct({ do: Schema.Literal("delete"), key })
])

const codec: RowsInOrder.RowCodec<number> = {
  decode: (stored) => Number(jsonOf(stored)),
  encode: (row) => row
}

describe("rows in order", () => {
  it.prop(
    "equal those of a map with the same keys put and deleted, and can be read on from each key",
    { before: Schema.Array(Schema.Tuple([key, Schema.Int])), steps: Schema.Array(step) },
    ({ before, steps }) => {
      const expected = new Map<string, number>(before)
      let changes = 0
      const rows = RowsInOrder.make<number>(codec, { put: () => void changes++, deleted: () => void changes++ })
      for (const [key, row] of before) rows.addStored(key, row)
      let expectedChanges = 0
      for (const step of steps) {
        if (step.do === "put") {
          rows.put(step.key, step.row)
          expected.set(step.key, step.row)
          expectedChanges++
        } else {
          const isThere = expected.delete(step.key)
          assert.strictEqual(rows.delete(step.key), isThere)
          if (isThere) expectedChanges++
        }
        const entries = [...expected]
        assert.deepStrictEqual([...rows.entries()], entries)
        assert.deepStrictEqual(rows.all(), [...expected.values()])
        assert.deepStrictEqual([...rows.entriesBefore(undefined)!], entries.toReversed())
        assert.strictEqual(rows.size(), entries.length)
        for (const [index, [key]] of entries.entries()) {
          assert.deepStrictEqual([...rows.entriesBefore(key)!], entries.slice(0, index).toReversed())
        }
        for (const key of ["a", "b", "c", "d", "e"]) {
          const place = entries.findIndex(([other]) => other === key)
          const rest = rows.entriesAfter(key)
          assert.deepStrictEqual(rest && [...rest], place === -1 ? undefined : entries.slice(place + 1))
          assert.strictEqual(rows.get(key), expected.get(key))
        }
      }
      assert.strictEqual(changes, expectedChanges)
    },
    { arbitrary: { runs: 200 } }
  )
})
