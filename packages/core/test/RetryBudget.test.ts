import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { PortOneClient, PortOneClientError, RetryBudget, RetryPolicy } from "../src/index.ts"
import { charge, chargeOrder, order, OrderBusyError } from "./fixtures/orders.ts"
import { handlesRejections, rejected } from "./fixtures/rejections.ts"
import { json, resetConnection, script, silence, type Step, text, withTime } from "./fixtures/scripted.ts"

const ok = json(200, order)
const page = text(503, "<html>")
const retry = RetryPolicy.make({ attempts: 3, base: 0 })
const chargeIt = withTime(PortOneClient.run(chargeOrder, charge, { retry, timeout: "1 second" }))

const failureOf = (retryBudget: RetryBudget.RetryBudget, ...steps: ReadonlyArray<Step>) =>
  Effect.gen(function* () {
    const { client, sent } = script(...steps)
    const error = yield* chargeIt.pipe(Effect.flip, Effect.provide(client({ retryBudget })))
    return { error, attempts: sent.length }
  })

describe("a bucket of tokens", () => {
  const amount = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 50 }))
  const settings = Schema.Struct({
    capacity: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 200 })),
    retryCost: amount,
    timeoutCost: amount,
    successRefund: amount
  })
  const actions = Schema.Array(Schema.Literals(["retry", "retry after a timeout", "success", "success after retries"]))

  it.effect.prop(
    "is never below zero, and never above its capacity, whatever happens",
    [settings, actions],
    ([options, history]) =>
      Effect.sync(() => {
        const budget = RetryBudget.make(options)
        assert.strictEqual(budget.available(), options.capacity)
        let taken: number | undefined
        for (const action of history) {
          const before = budget.available()
          switch (action) {
            case "retry":
            case "retry after a timeout": {
              const cost = action === "retry" ? options.retryCost : options.timeoutCost
              const took = budget.take(action !== "retry")
              // It pays in full or not at all.
              assert.strictEqual(took, cost <= before ? cost : undefined)
              assert.strictEqual(budget.available(), before - (took ?? 0))
              taken = took ?? taken
              break
            }
            case "success":
            case "success after retries": {
              const given = action === "success" ? undefined : taken
              budget.giveBack(given)
              assert.strictEqual(
                budget.available(),
                Math.min(options.capacity, before + (given ?? options.successRefund))
              )
              break
            }
          }
          assert.isAtLeast(budget.available(), 0)
          assert.isAtMost(budget.available(), options.capacity)
        }
      })
  )

  it.effect.prop(
    "pays for the retries in a row that its capacity holds, and is full again after a success for each token",
    [Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 500 }))],
    ([capacity]) =>
      Effect.sync(() => {
        const budget = RetryBudget.make({ capacity })
        let paid = 0
        while (budget.take(false) !== undefined) paid++
        assert.strictEqual(paid, Math.floor(capacity / 5))
        for (let successes = 0; successes < capacity; successes++) budget.giveBack(undefined)
        assert.strictEqual(budget.available(), capacity)
      })
  )

  it("holds 500 tokens, of which a retry takes 5, and one after a timeout 10", () => {
    const budget = RetryBudget.make()
    assert.strictEqual(budget.available(), 500)
    assert.strictEqual(budget.take(false), 5)
    assert.strictEqual(budget.take(true), 10)
    assert.strictEqual(budget.available(), 485)
    budget.giveBack(undefined)
    assert.strictEqual(budget.available(), 486)
    budget.giveBack(10)
    assert.strictEqual(budget.available(), 496)
  })

  it("is not made of numbers that are none, as it would pay for everything", () => {
    for (const name of ["capacity", "retryCost", "timeoutCost", "successRefund"]) {
      for (const tokens of [Number("of no setting"), -1]) {
        assert.throws(() => RetryBudget.make({ [name]: tokens }), RangeError, name)
      }
    }
    assert.strictEqual(RetryBudget.make({ capacity: 0 }).take(false), undefined)
  })

  it("without end pays for everything", () => {
    for (let retries = 0; retries < 1000; retries++) assert.isDefined(RetryBudget.unlimited.take(true))
    assert.strictEqual(RetryBudget.unlimited.available(), Infinity)
  })
})

describe("the budget of a client", () => {
  it.effect("pays 5 for a retry, and 10 for one after a timeout", () =>
    Effect.gen(function* () {
      const retryBudget = RetryBudget.make({ capacity: 100 })
      yield* failureOf(retryBudget, page, page, page)
      assert.strictEqual(retryBudget.available(), 90)
      yield* failureOf(retryBudget, silence, silence, resetConnection)
      assert.strictEqual(retryBudget.available(), 70)
    })
  )

  it.effect("gets back what the last retry took when the call succeeds, and one token when it needed none", () =>
    Effect.gen(function* () {
      const retryBudget = RetryBudget.make({ capacity: 100 })
      const { client } = script(page, page, ok, ok)
      yield* Effect.andThen(chargeIt, chargeIt).pipe(Effect.provide(client({ retryBudget })))
      assert.strictEqual(retryBudget.available(), 100 - 5 - 5 + 5 + 1)
    })
  )

  it.effect("gets nothing back for a documented error, which is no success", () =>
    Effect.gen(function* () {
      const retryBudget = RetryBudget.make({ capacity: 100 })
      yield* failureOf(retryBudget, page, json(404, { type: "ORDER_NOT_FOUND" }))
      assert.strictEqual(retryBudget.available(), 95)
    })
  )

  it.effect("ends a call that it cannot pay for, which says so and what it ended with", () =>
    Effect.gen(function* () {
      const { attempts, error } = yield* failureOf(RetryBudget.make({ capacity: 7 }), resetConnection, page)
      assert.strictEqual(attempts, 2)
      assert.instanceOf(error, PortOneClientError)
      assert(error.reason._tag === "BudgetSpentError")
      assert.strictEqual(error.reason.last._tag, "UndocumentedError")
      assert.strictEqual(error.outcome, "Unknown")
      assert.strictEqual(error.attempts, 2)
      assert.isTrue(error.isRetryable)
      assert.include(error.message, "retry budget is spent")
      assert.include(error.message, "503")
      assert.include(error.message, "same idempotency key")
      assert.match(error.idempotencyKey!, /^[0-9a-f]{32}$/)
    })
  )

  it.effect("does not take a documented error's place, though that was worth another attempt", () =>
    Effect.gen(function* () {
      const { attempts, error } = yield* failureOf(RetryBudget.make({ capacity: 0 }), json(503, { type: "ORDER_BUSY" }))
      assert.strictEqual(attempts, 1)
      assert.instanceOf(error, OrderBusyError)
    })
  )

  it.effect("says nothing of a call that has no attempts left, or was not worth another", () =>
    Effect.gen(function* () {
      const spent = RetryBudget.make({ capacity: 0 })
      const { error: refused } = yield* failureOf(spent, text(400, ""))
      assert.instanceOf(refused, PortOneClientError)
      assert.strictEqual(refused.reason._tag, "UndocumentedError")
      const { error: last } = yield* failureOf(RetryBudget.make({ capacity: 10 }), page, page, page)
      assert.instanceOf(last, PortOneClientError)
      assert.strictEqual(last.reason._tag, "UndocumentedError")
    })
  )

  it.effect("is refilled by successes until it pays again", () =>
    Effect.gen(function* () {
      const retryBudget = RetryBudget.make({ capacity: 5 })
      assert.strictEqual((yield* failureOf(retryBudget, page, page)).attempts, 2)
      assert.strictEqual((yield* failureOf(retryBudget, page)).attempts, 1)
      const { client } = script(ok, ok, ok, ok, ok)
      yield* Effect.replicateEffect(chargeIt, 5).pipe(Effect.provide(client({ retryBudget })))
      assert.strictEqual((yield* failureOf(retryBudget, page, page)).attempts, 2)
    })
  )

  it.effect("sends each request little more than once in an outage", () =>
    Effect.gen(function* () {
      const { client, sent } = script(...Array.from({ length: 400 }, () => page))
      yield* Effect.replicateEffect(Effect.flip(chargeIt), 200).pipe(Effect.provide(client()))
      // 200 first attempts, and the 100 retries that 500 tokens pay for.
      assert.lengthOf(sent, 300)
    })
  )

  it.effect("is its own unless it is given one, and then shared by all that are given it", () =>
    Effect.gen(function* () {
      const attemptsOf = (retryBudget: RetryBudget.RetryBudget | undefined) =>
        Effect.gen(function* () {
          const attempts: Array<number> = []
          for (let clients = 0; clients < 2; clients++) {
            const { client, sent } = script(page, page, page)
            yield* chargeIt.pipe(Effect.flip, Effect.provide(client({ retryBudget })))
            attempts.push(sent.length)
          }
          return attempts
        })
      assert.deepStrictEqual(yield* attemptsOf(undefined), [3, 3])
      assert.deepStrictEqual(yield* attemptsOf(RetryBudget.make({ capacity: 15 })), [3, 2])
    })
  )

  it.effect("is one for all calls of the client, also for those that run at once", () =>
    Effect.gen(function* () {
      const { client, sent } = script(...Array.from({ length: 12 }, () => page))
      yield* Effect.all(
        Array.from({ length: 4 }, () => Effect.flip(PortOneClient.run(chargeOrder, charge, { retry }))),
        { concurrency: 4 }
      ).pipe(withTime, Effect.provide(client({ retryBudget: RetryBudget.make({ capacity: 25 }) })))
      assert.lengthOf(sent, 4 + 5)
    })
  )
})

describe("a budget that is broken", () => {
  const fail = () => {
    throw new Error("planted")
  }
  const broken: Readonly<Record<string, RetryBudget.RetryBudget>> = {
    throws: { available: fail, take: fail, giveBack: fail },
    // What JavaScript may give.
    "pays in promises": { ...RetryBudget.unlimited, take: async () => 5 } as never,
    "pays in promises that are rejected": { ...RetryBudget.unlimited, take: rejected } as never,
    "pays null": { ...RetryBudget.unlimited, take: () => null } as never
  }
  for (const [what, retryBudget] of Object.entries(broken)) {
    it.effect(`ends the call with what is known of it, and says so: one that ${what}`, () =>
      Effect.gen(function* () {
        const { attempts, error } = yield* handlesRejections(failureOf(retryBudget, resetConnection))
        assert.strictEqual(attempts, 1)
        assert.instanceOf(error, PortOneClientError)
        assert(error.reason._tag === "RetryDecisionError")
        assert.strictEqual(error.reason.last._tag, "TransportError")
        assert.strictEqual(error.outcome, "Unknown")
        assert.isTrue(error.isRetryable)
        assert.match(error.idempotencyKey!, /^[0-9a-f]{32}$/)
        assert.include(error.message, "`take` of the retry budget")
        assert.include(error.message, "same idempotency key")
        assert.notInclude(error.message, "planted")
      })
    )
  }

  it.effect("leaves a documented error what it is", () =>
    Effect.gen(function* () {
      const { error } = yield* failureOf(broken["throws"]!, json(503, { type: "ORDER_BUSY" }))
      assert.instanceOf(error, OrderBusyError)
    })
  )

  it.effect("costs no call its success", () =>
    Effect.gen(function* () {
      for (const giveBack of [fail, rejected]) {
        const { client } = script(page, ok)
        const retryBudget = { ...RetryBudget.unlimited, giveBack }
        const call = chargeIt.pipe(Effect.provide(client({ retryBudget })))
        assert.deepStrictEqual(yield* handlesRejections(call), order)
      }
    })
  )
})
