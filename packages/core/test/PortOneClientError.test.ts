import { assert, describe, it } from "@effect/vitest"
import { Cause, DateTime, Duration, Effect, Exit } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { inspect } from "node:util"
import { InputError, TimeoutError } from "../src/ClientErrorReason.ts"
import { isPortOneClientError, type Outcome, PortOneClient, PortOneClientError, RetryPolicy } from "../src/index.ts"
import { charge, chargeOrder, order, OrderNotFoundError, readOrder } from "./fixtures/orders.ts"
import { json, script, silence, text, withTime } from "./fixtures/scripted.ts"

const failure = (outcome: Outcome, attempts = 1, isRetryable = false) =>
  new PortOneClientError({
    operation: "Orders.chargeOrder",
    reason: new InputError({ description: "Missing key" }),
    outcome,
    attempts,
    isRetryable
  })

describe("the message of a PortOneClientError", () => {
  for (const [outcome, isRetryable, advice] of [
    ["NotSent", false, /Nothing was sent, .*: mend that first/],
    ["NotSent", true, /Nothing was sent, .*: try again later/],
    ["Refused", false, /PortOne refused it, .*: mend that first, then send it with a new key/],
    ["Refused", true, /PortOne refused it, .*: try again later/],
    ["Applied", false, /read the resource back, do not send it again with a new key/],
    ["Applied", true, /read the resource back, do not send it again with a new key/],
    ["Unknown", false, /send it again with the same idempotency key/],
    ["Unknown", true, /send it again with the same idempotency key/]
  ] as const) {
    const worth = isRetryable ? "it may pass" : "it stays so"
    it(`names the operation and what to do when the outcome is ${outcome} and ${worth}`, () => {
      const { message } = failure(outcome, 1, isRetryable)
      assert.isTrue(message.startsWith("Orders.chargeOrder: "))
      assert.include(message, "Missing key")
      assert.match(message, advice)
    })
  }

  it.effect("is all that a failed call prints, above the spans of the program", () =>
    Effect.gen(function* () {
      const renew = Effect.fn("shop.renew")(function* () {
        return yield* PortOneClient.run(readOrder, { orderId: "o-1" })
      })
      const exit = yield* Effect.exit(renew()).pipe(Effect.provide(script(text(400, "")).client()))
      assert(Exit.isFailure(exit))
      const [first, ...frames] = Cause.pretty(exit.cause).split("\n")
      assert.match(first!, /^PortOneClientError: Orders\.readOrder: /)
      assert.isNotEmpty(frames)
      for (const frame of frames) assert.match(frame, /^ +at shop\.renew /)
    })
  )

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

describe("the key and the start of a call", () => {
  const key = "refund-of-홍길동-0042"
  const startedAt = DateTime.makeUnsafe("2026-11-25T09:30:00Z")
  const error = new PortOneClientError({
    operation: "Orders.chargeOrder",
    reason: new TimeoutError({ timeout: Duration.seconds(65), status: undefined }),
    outcome: "Unknown",
    attempts: 3,
    isRetryable: true,
    idempotencyKey: key,
    startedAt
  })

  it("can be read by a program, so that it can send the same again", () => {
    assert.strictEqual(error.idempotencyKey, key)
    assert.isTrue(DateTime.isDateTime(error.startedAt))
    assert.strictEqual(DateTime.formatIso(error.startedAt!), "2026-11-25T09:30:00.000Z")
  })

  it("are not printed, as callers may make keys of anything", () => {
    for (const printed of [
      String(error),
      error.message,
      String(error.stack),
      JSON.stringify(error),
      inspect(error, { depth: Infinity }),
      Cause.pretty(Cause.fail(error)),
      Object.entries(error).join(),
      JSON.stringify({ ...error })
    ]) {
      assert.notInclude(printed, key)
      assert.notInclude(printed, "2026-11-25")
    }
  })

  it("are absent where nothing was sent", () => {
    assert.isUndefined(failure("NotSent", 0).idempotencyKey)
    assert.isUndefined(failure("NotSent", 0).startedAt)
  })

  it.effect("are those of the call", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.UTC(2026, 10, 25, 9, 30))
      const { client } = script(silence, text(503, ""), text(503, ""))
      const failed = yield* withTime(
        PortOneClient.run(chargeOrder, charge, { idempotencyKey: "renewal-2026-11-0042", timeout: "2 seconds" })
      ).pipe(Effect.flip, Effect.provide(client()))
      assert.instanceOf(failed, PortOneClientError)
      assert.strictEqual(failed.idempotencyKey, "renewal-2026-11-0042")
      // The time of the first attempt, not of the last.
      assert.strictEqual(DateTime.formatIso(failed.startedAt!), "2026-11-25T09:30:00.000Z")
    })
  )

  it.effect("let a program make the call again as the same request", () =>
    Effect.gen(function* () {
      const first = script(silence)
      const failed = yield* withTime(
        PortOneClient.run(chargeOrder, charge, { timeout: "1 second", retry: RetryPolicy.none })
      ).pipe(Effect.flip, Effect.provide(first.client()))
      assert.instanceOf(failed, PortOneClientError)
      const second = script(json(200, order))
      yield* PortOneClient.run(chargeOrder, charge, { idempotencyKey: failed.idempotencyKey }).pipe(
        Effect.provide(second.client())
      )
      assert.strictEqual(second.sent[0]!.headers["idempotency-key"], first.sent[0]!.headers["idempotency-key"])
    })
  )

  it.effect("of a read are a start and no key, and it is said to have changed nothing", () =>
    Effect.gen(function* () {
      const { client } = script(text(503, ""))
      const failed = yield* PortOneClient.run(
        readOrder,
        { orderId: "o-1" },
        { idempotencyKey: "renewal-2026-11-0042", retry: RetryPolicy.none }
      ).pipe(Effect.flip, Effect.provide(client()))
      assert.instanceOf(failed, PortOneClientError)
      assert.isUndefined(failed.idempotencyKey)
      assert.isDefined(failed.startedAt)
      assert.include(failed.message, "It only reads, so it has changed nothing: read again later.")
      assert.notInclude(failed.message, "key")
    })
  )
})
