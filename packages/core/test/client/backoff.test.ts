import { assert, describe, it } from "@effect/vitest"
import { Duration } from "effect"
import { longestDelay } from "../../src/client/backoff.ts"
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
