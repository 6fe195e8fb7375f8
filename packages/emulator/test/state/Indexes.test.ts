import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import * as RowsInOrder from "../../src/state/RowsInOrder.ts"
import { jsonOf } from "../../src/state/Table.ts"

const Row = Schema.Struct({
  at: Schema.optionalKey(Schema.Literals([1, 2, 3])),
  group: Schema.optionalKey(Schema.Literals(["x", "y"])),
  content: Schema.Int
})

type Row = typeof Row.Type

const key = Schema.Literals(["a", "b", "c", "d", "e"])

const step = Schema.Union([
  Schema.Struct({ do: Schema.Literal("put"), key, row: Row }),
  Schema.Struct({ do: Schema.Literal("delete"), key })
])

const codec: RowsInOrder.RowCodec<Row> = {
  decode: (stored) => Schema.decodeUnknownSync(Row)(jsonOf(stored)),
  encode: (row) => row
}

const at = (row: Row) => row.at
const group = (row: Row) => row.group

const spans = [1, 2, 3].flatMap((from) => [1, 2, 3].map((until) => ({ from, until })))

describe("indexes", () => {
  it.prop(
    "find what looking at each row finds, in the same order",
    {
      before: Schema.Array(Schema.Tuple([key, Row])),
      steps: Schema.Array(step).check(Schema.isMinLength(10), Schema.isMaxLength(40)),
      early: Schema.Boolean
    },
    ({ before, early, steps }) => {
      const rows = RowsInOrder.make<Row>(codec)
      for (const [key, row] of before) rows.addStored(key, row)
      const check = () => {
        const all = rows.all()
        const sorted = all.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))
        assert.deepStrictEqual([...rows.sortedBy(at).ascending()], sorted)
        assert.deepStrictEqual([...rows.sortedBy(at).descending()], sorted.toReversed())
        for (const span of spans) {
          const inSpan = sorted.filter((row) => row.at !== undefined && span.from <= row.at && row.at <= span.until)
          assert.deepStrictEqual([...rows.sortedBy(at).ascending(span)], inSpan)
          assert.deepStrictEqual([...rows.sortedBy(at).descending(span)], inSpan.toReversed())
          assert.strictEqual(rows.sortedBy(at).count(span), inSpan.length)
        }
        for (const text of ["x", "y"]) {
          const ofGroup = all.filter((row) => row.group === text)
          assert.deepStrictEqual(rows.groupedBy(group).of(text), ofGroup)
        }
      }
      if (early) check()
      for (const step of steps) {
        if (step.do === "put") rows.put(step.key, step.row)
        else rows.delete(step.key)
        if (early) check()
      }
      check()
    },
    { arbitrary: { runs: 60 } }
  )

  it("keep thousands of rows in order, while they come in between, move and go", () => {
    const rows = RowsInOrder.make<{ readonly at: number }>({
      decode: (stored) => jsonOf(stored) as never,
      encode: String
    })
    const at = (row: { readonly at: number }) => row.at
    const check = () => {
      const sorted = rows.all().toSorted((a, b) => a.at - b.at)
      assert.deepStrictEqual([...rows.sortedBy(at).ascending()], sorted)
      assert.deepStrictEqual([...rows.sortedBy(at).descending()], sorted.toReversed())
      for (const span of [
        { from: 0, until: 499 },
        { from: 500, until: 500 },
        { from: 700, until: 2_000 },
        { from: 300, until: 200 }
      ]) {
        const inSpan = sorted.filter(({ at }) => span.from <= at && at <= span.until)
        assert.deepStrictEqual([...rows.sortedBy(at).ascending(span)], inSpan)
        assert.strictEqual(rows.sortedBy(at).count(span), inSpan.length)
      }
    }
    check()
    const put = (index: number, at: number) => rows.put(String(index), { at })
    for (let index = 0; index < 3_000; index++) put(index, index % 997)
    check()
    for (let index = 0; index < 3_000; index += 2) put(index, (index * 31) % 1_009)
    check()
    for (let index = 0; index < 3_000; index++) if (index % 7 !== 0) rows.delete(String(index))
    check()
    for (let index = 0; index < 3_000; index++) put(index, 1_000 + index)
    check()
    for (let index = 0; index < 3_000; index++) rows.delete(String(index))
    check()
  })

  it("decode stored rows piece by piece", () => {
    let decoded = 0
    const rows = RowsInOrder.make<Row>({ ...codec, decode: (stored, key) => (decoded++, codec.decode(stored, key)) })
    for (const [content, key] of ["a", "b", "c"].entries()) rows.addStored(key, { content })
    assert.strictEqual(decoded, 0)
    rows.get("c")
    rows.delete("b")
    assert.isTrue(rows.decodeSome(1))
    assert.strictEqual(decoded, 2)
    assert.isFalse(rows.decodeSome(5))
    assert.deepStrictEqual(rows.all(), [{ content: 0 }, { content: 2 }])
    assert.strictEqual(decoded, 2)
  })
})
