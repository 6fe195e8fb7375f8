import { assert, describe, it } from "@effect/vitest"
import { Schedule } from "effect"
import { CircuitBreaker, RateLimit, RetryBudget, RetryPolicy } from "../../src/index.ts"
import { unreadable } from "../fixtures/unreadable.ts"

const made: Readonly<Record<string, readonly [whose: string, make: (options: never) => unknown]>> = {
  "RateLimit.layer": ["RateLimit", RateLimit.layer],
  "RateLimit.layerStore": ["RateLimit", RateLimit.layerStore],
  "CircuitBreaker.layer": ["CircuitBreaker", CircuitBreaker.layer],
  "CircuitBreaker.layerStore": ["CircuitBreaker", CircuitBreaker.layerStore],
  "RetryBudget.make": ["RetryBudget", RetryBudget.make],
  "RetryPolicy.make": ["RetryPolicy", RetryPolicy.make],
  "RetryPolicy.fromSchedule": ["RetryPolicy", (options) => RetryPolicy.fromSchedule(Schedule.recurs(1), options)]
}

/** Options without which these are not made: the others have a default for all of them. */
const needed: ReadonlyArray<string> = ["RateLimit.layer", "RateLimit.layerStore", "RetryPolicy.make"]

const careless = {
  get deadline(): never {
    throw new Error("planted")
  }
}

describe("options that are none, which only a caller without types can pass", () => {
  for (const [name, [whose, make]] of Object.entries(made)) {
    it(`are refused by ${name} where it is called, with whose they are`, () => {
      const nothing = needed.includes(name) ? [undefined, null] : [null]
      for (const options of [...nothing, unreadable]) {
        assert.throws(
          () => make(options as never),
          RangeError,
          `${whose}: the options are no object, or cannot be read`
        )
      }
    })
  }

  it("are told without what a getter of theirs threw", () => {
    assert.throws(() => RetryPolicy.make(careless), RangeError, /^RetryPolicy: the options .* cannot be read$/)
  })

  it("are told without a value that is no number, also one without a text form", () => {
    for (const value of ["planted", Object.create(null), Symbol("planted"), unreadable]) {
      const options = { limit: value, window: "1 second", attempts: value, capacity: value } as never
      for (const make of [RateLimit.layer, RetryPolicy.make, RetryBudget.make]) {
        assert.throws(() => make(options), RangeError, /must be a .*number.*, not of type \w+$/)
      }
    }
  })

  it("may be a schedule that is none", () => {
    assert.throws(() => RetryPolicy.fromSchedule(unreadable as never), RangeError, "RetryPolicy")
  })
})
