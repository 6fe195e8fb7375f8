import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { Grams } from "../../src/state/Grams.ts"
import { noneOf, numbersOf, type RowBits } from "../../src/state/RowBits.ts"

const letters = Schema.Array(Schema.Literals(["a", "b", "가"]))
const texts = Schema.Array(letters.check(Schema.isMaxLength(8))).check(Schema.isMaxLength(2))
const number = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 12 }))

const found = (add: (bits: RowBits) => void) => {
  const bits = noneOf(13)
  add(bits)
  return [...numbersOf(bits)]
}

describe("grams", () => {
  it.prop(
    "find the rows of which a text contains or is another one",
    {
      few: Schema.Literals([1, 3, 100]),
      steps: Schema.Array(Schema.Struct({ number, texts: Schema.optionalKey(texts) })).check(Schema.isMinLength(20)),
      searches: Schema.Array(letters.check(Schema.isMaxLength(5)))
    },
    ({ few, searches, steps }) => {
      const rows = new Map<number, ReadonlyArray<string>>()
      const grams = new Grams(few)
      const check = () => {
        const meant = (matches: (text: string) => boolean) =>
          [...rows].flatMap(([number, texts]) => (texts.some(matches) ? [number] : [])).sort((a, b) => a - b)
        const parts = [...rows.values()].flat().map((text) => text.slice(1))
        for (const search of [...searches.map((letters) => letters.join("")), ...parts]) {
          assert.deepStrictEqual(
            found((bits) => grams.addContaining(search, bits)),
            meant((text) => text.includes(search))
          )
          assert.deepStrictEqual(
            found((bits) => grams.addEqual(search, bits)),
            meant((text) => text === search)
          )
        }
      }
      for (const [index, { number, texts }] of steps.entries()) {
        const before = rows.get(number)
        if (before !== undefined) {
          rows.delete(number)
          grams.delete(before, number)
        }
        if (texts !== undefined) {
          const current = texts.map((letters) => letters.join(""))
          rows.set(number, current)
          grams.add(current, number)
        }
        // A search finds the same rows whether it was made before or not.
        if (index % 5 === 0) check()
      }
      check()
    },
    { arbitrary: { runs: 300 } }
  )
})
