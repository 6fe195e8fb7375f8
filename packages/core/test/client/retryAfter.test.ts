import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { type CallOptions, PortOneClient, PortOneClientError, RetryPolicy } from "../../src/index.ts"
import { charge, chargeOrder, order } from "../fixtures/orders.ts"
import { broken, drawing, json, longestWaits, script, stall, text, withTime } from "../fixtures/scripted.ts"

const ok = json(200, order)

const chargeWith = (options?: CallOptions) => withTime(PortOneClient.run(chargeOrder, charge, options))

describe("Retry-After", () => {
  const asks = (after: string, status = 429) => text(status, "", { "retry-after": after })

  it.effect("in seconds makes a wait longer, with the jitter on top", () =>
    Effect.gen(function* () {
      const { client, sent } = script(asks("20"), asks("0", 503), ok)
      yield* chargeWith().pipe(longestWaits, Effect.provide(client()))
      assert.deepStrictEqual(
        sent.map((request) => request.at),
        [0, 20_500, 21_500]
      )
    })
  )

  it.effect("may be a date", () =>
    Effect.gen(function* () {
      const { client, sent } = script(asks("Thu, 01 Jan 1970 00:00:30 GMT"), asks("Thu, 01 Jan 1970 00:00:30 GMT"), ok)
      yield* chargeWith().pipe(longestWaits, Effect.provide(client()))
      assert.deepStrictEqual(
        sent.map((request) => request.at),
        [0, 30_500, 31_500]
      )
    })
  )

  it.effect("of a server whose clock is wrong is counted from its own date", () =>
    Effect.gen(function* () {
      const date = "Thu, 01 Jan 2026 10:00:00 GMT"
      for (const [after, waited] of [
        ["Thu, 01 Jan 2026 10:00:07 GMT", 7000],
        ["Thursday, 01-Jan-26 10:00:07 GMT", 7000],
        ["Thu, 01 Jan 2026 10:00:01 GMT", 1000]
      ] as const) {
        const { client, sent } = script(text(503, "", { "retry-after": after, date }), ok)
        yield* chargeWith().pipe(drawing(0), Effect.provide(client()))
        assert.strictEqual(sent[1]!.at - sent[0]!.at, waited, after)
      }
    })
  )

  it.effect("that came twice asks for the longer wait", () =>
    Effect.gen(function* () {
      for (const after of ["7, 20", "20,7 ", "20 "]) {
        const { client, sent } = script(asks(after), ok)
        yield* chargeWith().pipe(drawing(0), Effect.provide(client()))
        assert.strictEqual(sent[1]!.at - sent[0]!.at, 20_000, after)
      }
    })
  )

  it.effect("of the last century is over, also with two digits of its year", () =>
    Effect.gen(function* () {
      for (const after of ["Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"]) {
        const { client, sent } = script(
          text(503, "", { "retry-after": after, date: "Thu, 01 Jan 2026 10:00:00 GMT" }),
          ok
        )
        yield* chargeWith().pipe(drawing(0), Effect.provide(client()))
        assert.isBelow(sent[1]!.at - sent[0]!.at, 1000, after)
      }
    })
  )

  it.effect("goes with a documented error too", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(503, { type: "ORDER_BUSY" }, { "retry-after": "7" }), ok)
      yield* chargeWith().pipe(drawing(0), Effect.provide(client()))
      assert.strictEqual(sent[1]!.at, 7000)
    })
  )

  it.effect("past the deadline ends the call at once", () =>
    Effect.gen(function* () {
      const { client, sent } = script(asks("3600"))
      const error = yield* PortOneClient.run(chargeOrder, charge).pipe(Effect.flip, Effect.provide(client()))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.attempts, 1)
      assert.isTrue(error.isRetryable)
      assert.lengthOf(sent, 1)
    })
  )

  for (const nonsense of ["soon", "-5", "1e9", "1.5", "2026-01-01", ""]) {
    it.effect(`that nobody can understand counts for nothing: "${nonsense}"`, () =>
      Effect.gen(function* () {
        const { client, sent } = script(asks(nonsense), ok)
        yield* chargeWith().pipe(longestWaits, Effect.provide(client()))
        assert.strictEqual(sent[1]!.at, 500)
      })
    )
  }

  it.effect("does not make anything worth another try", () =>
    Effect.gen(function* () {
      const { client, sent } = script(asks("1", 400))
      yield* chargeWith().pipe(Effect.flip, Effect.provide(client()))
      assert.lengthOf(sent, 1)
    })
  )

  it.effect("is waited for up to the policy's maximum, and not a second longer", () =>
    Effect.gen(function* () {
      const waited = script(asks("30"), ok)
      yield* chargeWith().pipe(drawing(0), Effect.provide(waited.client()))
      assert.strictEqual(waited.sent[1]!.at, 30_000)
      const left = script(asks("31"))
      const error = yield* chargeWith().pipe(drawing(0), Effect.flip, Effect.provide(left.client()))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.attempts, 1)
    })
  )

  it.effect("may be waited for longer, or not at all, as the policy says", () =>
    Effect.gen(function* () {
      const patient = script(asks("120"), ok)
      yield* chargeWith({ retry: RetryPolicy.make({ maxRetryAfter: "2 minutes" }) }).pipe(
        drawing(0),
        Effect.provide(patient.client())
      )
      assert.strictEqual(patient.sent[1]!.at, 120_000)
      const impatient = script(asks("1"))
      yield* chargeWith({ retry: RetryPolicy.make({ maxRetryAfter: 0 }) }).pipe(
        Effect.flip,
        Effect.provide(impatient.client())
      )
      assert.lengthOf(impatient.sent, 1)
    })
  )

  it.effect("of more seconds than there are in history ends the call, however many digits they have", () =>
    Effect.gen(function* () {
      for (const digits of [9, 10, 20, 400]) {
        const { client, sent } = script(asks("9".repeat(digits)))
        yield* chargeWith().pipe(Effect.flip, Effect.provide(client()))
        assert.lengthOf(sent, 1, `${digits} digits`)
      }
    })
  )

  it.effect("counts with the head of an answer whose body then breaks off or never ends", () =>
    Effect.gen(function* () {
      const asks = { "retry-after": "7" }
      const broke = script(broken(503, asks), ok)
      yield* chargeWith().pipe(drawing(0), Effect.provide(broke.client()))
      assert.strictEqual(broke.sent[1]!.at, 7000)
      const stalled = script(stall(503, asks), ok)
      yield* chargeWith({ timeout: "2 seconds" }).pipe(drawing(0), Effect.provide(stalled.client()))
      assert.strictEqual(stalled.sent[1]!.at - stalled.sent[0]!.at, 9000)
    })
  )

  it.effect("means nothing with the head of a success", () =>
    Effect.gen(function* () {
      const { client, sent } = script(broken(200, { "retry-after": "7" }), ok)
      yield* chargeWith().pipe(drawing(0), Effect.provide(client()))
      assert.strictEqual(sent[1]!.at, 0)
    })
  )
})
