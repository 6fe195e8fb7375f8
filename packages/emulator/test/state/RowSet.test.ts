import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { addRange, blockSize, countOf, lastOf, noneOf, numbersOf } from "../../src/state/RowBits.ts"
import { RowSet } from "../../src/state/RowSet.ts"

const numbers = 3 * blockSize

const check = (set: RowSet, meant: ReadonlySet<number>) => {
  const sorted = [...meant].sort((a, b) => a - b)
  const visited: Array<number> = []
  set.forEach((number) => visited.push(number))
  assert.deepStrictEqual(visited, sorted)
  assert.strictEqual(set.size, sorted.length)
  const bits = noneOf(numbers)
  set.addTo(bits)
  assert.deepStrictEqual([...numbersOf(bits)], sorted)
  assert.strictEqual(countOf(bits), sorted.length)
  const even = noneOf(numbers).fill(0x55555555)
  assert.strictEqual(set.countIn(even), sorted.filter((number) => number % 2 === 0).length)
  for (let number = 0; number < numbers; number += 97) assert.strictEqual(set.has(number), meant.has(number))
}

describe("a set of row numbers", () => {
  it.each([
    ["behind each other", 1],
    ["in a few blocks", 7],
    ["all over", 4_099]
  ])("has what was added and not deleted, however many there are: %s", (_, stride) => {
    const set = new RowSet()
    const meant = new Set<number>()
    const numberAt = (index: number) => (index * stride) % numbers
    for (const size of [3, 20, 12, 17, 7, 100, 1_500, 900, 1_200, 400, 20_000, 5_000, 1_000, 12, 20, 0, 3_000]) {
      for (let index = 0; index < size; index++) {
        set.add(numberAt(index))
        meant.add(numberAt(index))
      }
      // Some of these are not there, as they were not added or were deleted before.
      for (let index = size; index < 20_000; index++) {
        set.delete(numberAt(index))
        meant.delete(numberAt(index))
      }
      check(set, meant)
    }
  })

  it.prop(
    "has a list of few numbers, and of their bits the last ones",
    {
      steps: Schema.Array(
        Schema.Struct({
          number: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 99 })),
          isAdded: Schema.Boolean
        })
      ),
      skipped: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 10 }))
    },
    ({ skipped, steps }) => {
      const set = new RowSet()
      const meant = new Set<number>()
      for (const { isAdded, number } of steps) {
        if (isAdded) set.add(number)
        else set.delete(number)
        if (isAdded) meant.add(number)
        else meant.delete(number)
      }
      const visited: Array<number> = []
      set.forEach((number) => visited.push(number))
      const sorted = [...meant].sort((a, b) => a - b)
      assert.deepStrictEqual(visited, sorted)
      const bits = noneOf(100)
      set.addTo(bits)
      assert.deepStrictEqual(lastOf(bits, skipped, 5), sorted.toReversed().slice(skipped, skipped + 5))
    }
  )

  it.each([
    [0, 0],
    [3, 31],
    [31, 32],
    [32, 63],
    [5, 200]
  ])("is a range of bits from %i to %i", (first, last) => {
    const bits = noneOf(300)
    addRange(bits, first, last)
    assert.deepStrictEqual(
      [...numbersOf(bits)],
      Array.from({ length: last - first + 1 }, (_, index) => first + index)
    )
  })
})
