import { assert, describe, it } from "@effect/vitest"
import { Duration } from "effect"
import { longestDelay, longestDelayWhileRunning } from "../../src/client/backoff.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"

describe("the wait between two attempts", () => {
  it("is never longer than the policy's cap, however many attempts it makes", () => {
    const policy = RetryPolicy.make({ attempts: 5000, base: "1 nano", cap: "8 seconds" })
    for (const attempt of [1, 10, 100, 1024, 5000]) {
      assert.isTrue(Duration.isLessThanOrEqualTo(longestDelay(policy, attempt), Duration.seconds(8)))
    }
    const atOnce = RetryPolicy.make({ base: 0 })
    assert.strictEqual(Duration.toMillis(longestDelay(atOnce, 5000)), 0)
  })
})

describe("the wait for a request that still runs", () => {
  const waitsOf = (policy: RetryPolicy.RetryPolicy) =>
    [1, 2, 3, 4, 5, 6].map((answer) => Duration.toMillis(longestDelayWhileRunning(policy, answer)))

  it("grows from the policy's base to its cap", () => {
    const policy = RetryPolicy.make({ base: "1 second", cap: "15 seconds" })
    assert.deepStrictEqual(waitsOf(policy), [1000, 2000, 4000, 8000, 15_000, 15_000])
  })

  it("grows from half a second if the policy waits for less, so that no call asks without a pause", () => {
    assert.deepStrictEqual(waitsOf(RetryPolicy.make({ base: 0 })), [500, 1000, 2000, 4000, 8000, 8000])
    assert.deepStrictEqual(waitsOf(RetryPolicy.make({ base: 0, cap: 0 })), [500, 500, 500, 500, 500, 500])
  })
})
