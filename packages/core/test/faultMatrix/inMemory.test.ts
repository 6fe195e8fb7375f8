/**
 * The matrix over an HTTP client in memory, on the test's clock: the requests, their times, and the end of the call.
 */
import { afterAll, assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Fiber } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { answering, longestWaits, type Step } from "../fixtures/scripted.ts"
import { assertTold, endingOf, keyOf } from "./ending.ts"
import { faults, names } from "./faults.ts"
import { call, leftOut, type Operation, operations, type Policy, rows, settingsOf } from "./rows.ts"

/** Lets the promises of an answer settle; no time passes. */
const settle = Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))

/** Runs one row from the first millisecond of a clock of its own. Everything happens at a multiple of 250 ms. */
const run = (operation: Operation, step: Step, policy: Policy, row: string) =>
  Effect.gen(function* () {
    const { client, sent } = answering(() => step)
    const { options, settings } = settingsOf(policy)
    let endedAt = -1
    const fiber = yield* call(operation, options).pipe(
      Effect.onExit(() => Effect.map(Clock.currentTimeMillis, (now) => (endedAt = now))),
      Effect.provide(client(settings)),
      longestWaits,
      Effect.forkChild
    )
    yield* settle
    while (fiber.pollUnsafe() === undefined) {
      if ((yield* Clock.currentTimeMillis) === policy.interruptedAt) yield* Fiber.interrupt(fiber)
      else yield* TestClock.adjust(250)
      yield* settle
    }
    const exit = yield* Fiber.await(fiber)
    const attempts = sent.length
    yield* TestClock.adjust("1 hour")
    yield* settle
    assert.lengthOf(sent, attempts, `${row}: nothing is sent after the call has ended`)

    for (const { at, ...request } of sent) {
      const { at: _, ...first } = sent[0]!
      assert.deepStrictEqual(request, first, `${row}: each attempt sends the same`)
      assert.isAtLeast(at, 0)
    }
    const headers = sent.map((request) => request.headers["idempotency-key"])
    assertTold(exit, { attempts, header: headers[0], startedAt: 0 }, row)
    return { sentAt: sent.map(({ at }) => at), endedAt, key: keyOf(headers), ...endingOf(exit) }
  }).pipe(Effect.provide(TestClock.layer()))

const inMemory = rows.filter((row) => row.fault.inMemory !== undefined)
let ran = 0

describe("whatever goes wrong with", () => {
  for (const operation of operations) {
    for (const fault of faults) {
      const { inMemory: stepWith } = fault
      if (stepWith === undefined) continue
      it.effect(`a ${operation}: ${fault.name}`, () =>
        Effect.gen(function* () {
          const seen: Record<string, object> = {}
          const due: Record<string, object> = {}
          for (const row of inMemory.filter((row) => row.operation === operation && row.fault === fault)) {
            const name = `Retry-After: ${row.hint.name}, policy: ${row.policy.name}`
            seen[name] = yield* run(operation, stepWith(row.hint.headers), row.policy, name)
            due[name] = row.expected
            ran++
          }
          assert.deepStrictEqual(seen, due)
        })
      )
    }
  }

  afterAll(() => {
    const combinations = rows.length + [...leftOut.values()].reduce((sum, count) => sum + count)
    console.log(`fault matrix: ${ran} rows ran in memory; of ${combinations} combinations these are no rows:`)
    for (const [reason, count] of leftOut) console.log(`  ${count}, as ${reason}`)
  })
})

describe("the matrix", () => {
  it("has one row of verdicts for each fault that can be made", () => {
    assert.deepStrictEqual(faults.map((fault) => fault.name).toSorted(), names.toSorted())
  })

  it("has hundreds of rows", () => {
    assert.isAbove(inMemory.length, 500)
  })
})
