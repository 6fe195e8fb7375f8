import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import * as TimeQueue from "../../src/state/TimeQueue.ts"

const Time = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 20 }))

interface Entry {
  readonly time: number
  readonly name: number
}

const take = (queue: TimeQueue.TimeQueue<Entry>) => {
  const first = queue.first()
  queue.removeFirst()
  return first
}

describe("a queue by time", () => {
  it.effect.prop(
    "gives the earliest first, and those of one time in the order of adding, whenever they are added",
    { times: Schema.Array(Time), takenBetween: Schema.Array(Schema.Boolean) },
    ({ takenBetween, times }) =>
      Effect.sync(() => {
        const queue = TimeQueue.make<Entry>(({ time }) => time)
        const expected: Array<Entry> = []
        const takeBoth = () => {
          const [first] = expected.toSorted((one, other) => one.time - other.time)
          if (first !== undefined) expected.splice(expected.indexOf(first), 1)
          assert.strictEqual(take(queue), first)
        }
        for (const [name, time] of times.entries()) {
          const entry = { time, name }
          queue.add(entry)
          expected.push(entry)
          if (takenBetween[name] === true) takeBoth()
        }
        while (expected.length > 0) takeBoth()
        takeBoth()
      })
  )
})
