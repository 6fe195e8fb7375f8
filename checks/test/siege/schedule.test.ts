import { assert, describe, it } from "@effect/vitest"
import { planOf } from "../../siege/plan.ts"
import { kindsOf, scheduleOf } from "../../siege/schedule.ts"

describe("the schedule of a siege", () => {
  it.each(["postgres", "embedded"] as const)(
    "has each event once, and kills between, if it is short (%s)",
    (engine) => {
      const events = scheduleOf({ engine, isShort: true, millis: 60_000, seed: "1" })
      const others = events.flatMap(({ kind }) => (kind === "kill" ? [] : [kind]))
      assert.sameMembers(
        others,
        kindsOf(engine).filter((kind) => kind !== "kill")
      )
      assert.strictEqual(events.length, 2 * others.length)
      assert.isBelow(Math.max(...events.map(({ at }) => at)), 60_000)
    }
  )

  it("draws the same events and orders from one seed, and others from another", () => {
    const events = (seed: string) => scheduleOf({ engine: "postgres", isShort: false, millis: 600_000, seed })
    const orders = (seed: string) => planOf({ isShort: false, charges: 50, millis: 60_000, seed })
    assert.deepStrictEqual(events("1"), events("1"))
    assert.notDeepEqual(events("1"), events("2"))
    assert.deepStrictEqual(orders("1"), orders("1"))
    assert.notDeepEqual(orders("1"), orders("2"))
  })

  it("comes to all kinds of events within ten minutes, in the order of their times", () => {
    const events = scheduleOf({ engine: "postgres", isShort: false, millis: 600_000, seed: "1" })
    assert.sameMembers([...new Set(events.map(({ kind }) => kind))], [...kindsOf("postgres")])
    const times = events.map(({ at }) => at)
    assert.deepStrictEqual(
      times,
      times.toSorted((a, b) => a - b)
    )
  })

  it("never restarts a database that an embedded engine has not", () => {
    const events = scheduleOf({ engine: "embedded", isShort: false, millis: 600_000, seed: "1" })
    assert.isTrue(events.every(({ kind }) => !kind.startsWith("restart")))
  })
})

describe("the orders of a siege", () => {
  it("have customers with each kind of card, and deposits of each way", () => {
    const { charges, customers, deposits } = planOf({ isShort: true, charges: 200, millis: 60_000, seed: "1" })
    assert.sameMembers(
      [...new Set(customers.map(({ card }) => card))],
      ["approved", "declined", "withoutFunds", "none", "mended"]
    )
    assert.sameMembers([...new Set(deposits.map(({ way }) => way))], ["hinted", "polled", "unpaid", "late"])
    assert.strictEqual(new Set(charges.map(({ paymentId }) => paymentId)).size, 200)
  })

  it("never give back more than was paid", () => {
    const { charges } = planOf({ isShort: false, charges: 500, millis: 60_000, seed: "1" })
    for (const { amount, refunds } of charges) {
      assert.isAtMost(
        refunds.reduce((sum, refund) => sum + (refund.amount ?? 0), 0),
        amount
      )
    }
  })
})
