import { DateTime, Effect } from "effect"
import { setImmediate } from "node:timers/promises"
import { assert, describe, it } from "vitest"
import { Payments } from "@effect-portone/payments"
import { resolve } from "../../simulation/callers/Caller.ts"
import { openCalls } from "../../simulation/callers/openCalls.ts"
import { type Report, type Sabotage, simulateCallers } from "../../simulation/callers/simulateCallers.ts"

describe("callers that refund the same payments alike", () => {
  // This takes some 30 seconds of one core; a busy machine may take many times that.
  it("are told nothing false for 200 seeds, and meet everything there is to meet", { timeout: 1_200_000 }, async () => {
    const reports: Array<Report> = []
    for (let seed = 1; seed <= 200; seed++) {
      reports.push(simulateCallers(seed))
      if (seed % 5 === 0) await setImmediate()
    }
    assert.deepStrictEqual(
      reports.flatMap(({ seed, violations }) => (violations.length > 0 ? [{ seed, violations }] : [])),
      []
    )
    const { marked, unmarked } = openCalls(reports)
    for (const calls of [marked, unmarked]) {
      assert.isAbove(Math.min(calls.applied, calls.notApplied, calls.unresolved), 0)
    }
    // The mark is what tells alike refunds apart.
    assert.isBelow(marked.unresolved / marked.all, unmarked.unresolved / unmarked.all)
  })

  it("do the same again for the same seed, to the last step", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { claims, trace } = simulateCallers(seed)
      const again = simulateCallers(seed)
      assert.isAbove(trace.length, 10)
      assert.deepStrictEqual(again.trace, trace)
      assert.strictEqual(JSON.stringify(again.claims), JSON.stringify(claims))
    }
  })
})

describe("a simulation of callers notices", () => {
  const rows: ReadonlyArray<{ readonly what: string; readonly sabotage: Sabotage; readonly says: RegExp }> = [
    {
      what: "a caller that takes the only refund of its amount and reason since it began for its own",
      sabotage: {
        resolve: (call, input) =>
          Effect.gen(function* () {
            const resolution = yield* resolve(call, input)
            if (resolution._tag !== "Unresolved") return resolution
            const payments = yield* Payments
            const read = payments.getPayment({ paymentId: input.paymentId }).pipe(Effect.retry({ times: 20 }))
            const payment = yield* Effect.orDie(read)
            const cancellations = "cancellations" in payment ? (payment.cancellations ?? []) : []
            const [alike, ...others] = cancellations.filter(
              (one) =>
                one.status === "SUCCEEDED" &&
                one.totalAmount === input.amount &&
                one.reason === input.reason &&
                call.startedAt !== undefined &&
                DateTime.isGreaterThanOrEqualTo(one.requestedAt, call.startedAt)
            )
            return alike?.status === "SUCCEEDED" && others.length === 0
              ? { _tag: "Applied", id: alike.id, isPending: false }
              : resolution
          })
      },
      says: /^caller .* was resolved as applied, and has not made \S+$/
    },
    {
      what: "a caller that takes what it does not know for what did not happen",
      sabotage: {
        resolve: (call, input) =>
          Effect.map(resolve(call, input), (found) => (found._tag === "Unresolved" ? { _tag: "NotApplied" } : found))
      },
      says: /^caller .* was resolved as not applied, and made$/
    },
    {
      what: "a caller that makes a refund anew which it does not know of",
      sabotage: {
        resolve: (call, input) =>
          Effect.map(resolve(call, input), (found) => (found._tag === "Unresolved" ? { _tag: "NotApplied" } : found))
      },
      says: /^caller .* was asked once and refunded 2 times$/
    },
    {
      what: "a caller that cannot notice that its clock is hours off",
      sabotage: { withoutDate: true },
      says: /^caller .* was asked once and refunded 2 times$/
    },
    {
      what: "a caller that repeats a key which PortOne no longer keeps",
      sabotage: {
        resolve: (call, input) => Effect.flatMap(DateTime.now, (now) => resolve({ ...call, startedAt: now }, input))
      },
      says: /^caller .* was asked once and refunded 2 times$/
    }
  ]

  it.each(rows)("$what", { timeout: 600_000 }, ({ sabotage, says }) => {
    let first: Report | undefined
    for (let seed = 1; seed <= 200 && first === undefined; seed++) {
      const report = simulateCallers(seed, sabotage)
      if (report.violations.some((violation) => says.test(violation))) first = report
    }
    assert(first !== undefined, "no seed broke the law")
    // The sabotage causes the violation, and the seed reproduces it.
    assert.deepStrictEqual(simulateCallers(first.seed).violations, [])
    assert.deepStrictEqual(simulateCallers(first.seed, sabotage).violations, first.violations)
  })
})
