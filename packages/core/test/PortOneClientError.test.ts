import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { isPortOneClientError, type Outcome, PortOneClientError } from "../src/index.ts"
import { InputError } from "../src/PortOneClientError.ts"
import { OrderNotFoundError } from "./fixtures/orders.ts"

const failure = (outcome: Outcome, attempts = 1) =>
  new PortOneClientError({
    operation: "Orders.chargeOrder",
    reason: new InputError({ description: "Missing key" }),
    outcome,
    attempts,
    isRetryable: false
  })

describe("the message of a PortOneClientError", () => {
  for (const [outcome, advice] of [
    ["NotSent", /Nothing was sent/],
    ["Refused", /PortOne refused it/],
    ["Applied", /read the resource back, do not send it again with a new key/],
    ["Unknown", /send it again with the same idempotency key/]
  ] as const) {
    it(`names the operation and what to do when the outcome is ${outcome}`, () => {
      const { message } = failure(outcome)
      assert.isTrue(message.startsWith("Orders.chargeOrder: "))
      assert.include(message, "Missing key")
      assert.match(message, advice)
    })
  }

  it("counts the attempts where there were several", () => {
    assert.include(failure("Unknown", 3).message, "(after 3 attempts)")
    assert.notInclude(failure("Unknown", 1).message, "attempt")
  })
})

describe("a PortOneClientError", () => {
  it("is told from everything else", () => {
    assert.isTrue(isPortOneClientError(failure("Unknown")))
    for (const other of [new OrderNotFoundError(), new Error("e"), { _tag: "PortOneClientError" }, null, undefined]) {
      assert.isFalse(isPortOneClientError(other))
    }
  })

  it.effect("can be caught by its reason, and by its tag", () =>
    Effect.gen(function* () {
      const byReason = yield* Effect.fail(failure("NotSent")).pipe(
        Effect.catchReason("PortOneClientError", "InputError", (reason) => Effect.succeed(reason.description))
      )
      assert.strictEqual(byReason, "Missing key")
      const byTag = yield* Effect.fail(failure("NotSent")).pipe(
        Effect.catchTag("PortOneClientError", (error) => Effect.succeed(error.outcome))
      )
      assert.strictEqual(byTag, "NotSent")
    })
  )
})
