import { assert, describe, it } from "@effect/vitest"
import { Clock, Duration, Effect, Exit, identity, Random, Schedule } from "effect"
import { type CallOptions, PortOneClient, PortOneClientError, RetryBudget, RetryPolicy } from "../src/index.ts"
import { charge, chargeOrder, order, OrderBusyError } from "./fixtures/orders.ts"
import {
  answering,
  drawing,
  json,
  longestWaits,
  resetConnection,
  script,
  silence,
  type Step,
  text,
  withTime
} from "./fixtures/scripted.ts"
import { unreadable } from "./fixtures/unreadable.ts"

const ok = json(200, order)
const page = text(503, "<html>")

const chargeWith = (options?: CallOptions) => withTime(PortOneClient.run(chargeOrder, charge, options))

describe("the default policy", () => {
  it.effect("makes three attempts, and then gives up", () =>
    Effect.gen(function* () {
      const { client, sent } = script(page, page, page)
      const error = yield* chargeWith().pipe(Effect.flip, Effect.provide(client()))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.attempts, 3)
      assert.lengthOf(sent, 3)
    })
  )

  it.effect("waits up to half a second, and then up to one", () =>
    Effect.gen(function* () {
      const longest = script(page, page, ok)
      yield* chargeWith().pipe(drawing(1), Effect.provide(longest.client()))
      assert.deepStrictEqual(
        longest.sent.map((request) => request.at),
        [0, 500, 1500]
      )
    })
  )

  it.effect("may come back at once, and draws each wait by itself", () =>
    Effect.gen(function* () {
      const shortest = script(page, page, ok)
      yield* chargeWith().pipe(drawing(0), Effect.provide(shortest.client()))
      assert.deepStrictEqual(
        shortest.sent.map((request) => request.at),
        [0, 0, 0]
      )
    })
  )

  for (const seed of [1, 2, 3, 4, 5]) {
    it.effect(`keeps its waits within those bounds (seed ${seed})`, () =>
      Effect.gen(function* () {
        const { client, sent } = script(page, page, ok)
        yield* chargeWith().pipe(Random.withSeed(seed), Effect.provide(client()))
        const [first, second, third] = sent.map((request) => request.at)
        assert.isAbove(second! - first!, 0)
        assert.isAtMost(second! - first!, 500)
        assert.isAbove(third! - second!, 0)
        assert.isAtMost(third! - second!, 1000)
      })
    )
  }

  it.effect("starts a third attempt although two took their full 65 seconds", () =>
    Effect.gen(function* () {
      const { client, sent } = script(silence, silence, ok)
      yield* chargeWith().pipe(drawing(1), Effect.provide(client()))
      assert.deepStrictEqual(
        sent.map((request) => request.at),
        [0, 65_500, 131_500]
      )
    })
  )
})

describe("a policy of one's own", () => {
  it.effect("none makes one attempt", () =>
    Effect.gen(function* () {
      const { client, sent } = script(page)
      yield* chargeWith({ retry: RetryPolicy.none }).pipe(Effect.flip, Effect.provide(client()))
      assert.lengthOf(sent, 1)
    })
  )

  it.effect("of the client holds for its calls, and that of a call goes before it", () =>
    Effect.gen(function* () {
      const { client, sent } = script(page, page, page)
      yield* Effect.gen(function* () {
        yield* Effect.flip(chargeWith())
        assert.lengthOf(sent, 1)
        yield* Effect.flip(chargeWith({ retry: RetryPolicy.make({ attempts: 2, base: 0 }) }))
        assert.lengthOf(sent, 3)
      }).pipe(Effect.provide(client({ retry: RetryPolicy.none })))
    })
  )

  it.effect("doubles its waits up to the cap", () =>
    Effect.gen(function* () {
      const { client, sent } = script(page, page, page, page, ok)
      const retry = RetryPolicy.make({ attempts: 5, base: "1 second", cap: "3 seconds" })
      yield* chargeWith({ retry }).pipe(drawing(1), Effect.provide(client()))
      assert.deepStrictEqual(
        sent.map((request) => request.at),
        [0, 1000, 3000, 6000, 9000]
      )
    })
  )

  it.effect("starts no attempt after its deadline", () =>
    Effect.gen(function* () {
      const { client, sent } = script(page, page, page)
      const retry = RetryPolicy.make({ attempts: 100, base: "1 second", deadline: "4 seconds" })
      const error = yield* chargeWith({ retry }).pipe(drawing(1), Effect.flip, Effect.provide(client()))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.attempts, 3)
      assert.deepStrictEqual(
        sent.map((request) => request.at),
        [0, 1000, 3000]
      )
    })
  )

  it.effect("gives up at once rather than wait past its deadline", () =>
    Effect.gen(function* () {
      const { client, sent } = script(silence)
      const retry = RetryPolicy.make({ base: "1 second", deadline: "10 seconds" })
      const error = yield* chargeWith({ retry, timeout: "10 seconds" }).pipe(
        drawing(1),
        Effect.flip,
        Effect.provide(client())
      )
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.attempts, 1)
      assert.lengthOf(sent, 1)
    })
  )

  it("is not made of a number of attempts that is none, and would never end", () => {
    for (const attempts of [Number("of no setting"), 0, -1, 1.5, -Infinity]) {
      assert.throws(() => RetryPolicy.make({ attempts }), RangeError, "attempts must be a whole number of at least 1")
    }
    assert.strictEqual(RetryPolicy.make({ attempts: Infinity }).attempts, Infinity)
  })

  for (const name of ["base", "cap", "deadline", "maxRetryAfter"]) {
    it(`is not made of what is no duration, as its ${name}`, () => {
      for (const value of [
        Number.NaN,
        -1,
        "soon",
        {},
        { sec: 3 },
        [1, Number.NaN],
        null,
        Symbol("second"),
        unreadable
      ]) {
        assert.throws(() => RetryPolicy.make({ [name]: value }), RangeError, `RetryPolicy: ${name} must be a duration`)
      }
      for (const value of [0, "0 seconds", { seconds: 0 }, Duration.zero, [0, 0], 0n]) {
        assert.isUndefined(RetryPolicy.problemOf(RetryPolicy.make({ [name]: value })))
      }
    })
  }
})

describe("a policy from a schedule", () => {
  it("is not made of what is no schedule", () => {
    for (const schedule of [undefined, null, {}, () => 1, Effect.void]) {
      assert.throws(() => RetryPolicy.fromSchedule(schedule as never), RangeError, "Schedule")
    }
    assert.isUndefined(RetryPolicy.problemOf(RetryPolicy.fromSchedule(Schedule.recurs(1))))
  })

  const chargeBy = (schedule: Schedule.Schedule<unknown, RetryPolicy.Failure>, ...steps: ReadonlyArray<Step>) =>
    Effect.gen(function* () {
      const { client, sent } = script(...steps)
      const exit = yield* chargeWith({ retry: RetryPolicy.fromSchedule(schedule) }).pipe(
        longestWaits,
        Effect.exit,
        Effect.provide(client())
      )
      return { exit, sentAt: sent.map((request) => request.at) }
    })

  it.effect("waits as the schedule says, without jitter, until it ends", () =>
    Effect.gen(function* () {
      const thrice = Schedule.max([Schedule.spaced("2 seconds"), Schedule.recurs(3)])
      const { exit, sentAt } = yield* chargeBy(thrice, page, page, page, page)
      assert.deepStrictEqual(sentAt, [0, 2000, 4000, 6000])
      assert.isTrue(Exit.isFailure(exit))
    })
  )

  it.effect("may wait longer and longer", () =>
    Effect.gen(function* () {
      const { sentAt } = yield* chargeBy(Schedule.exponential("1 second"), page, page, page, ok)
      assert.deepStrictEqual(sentAt, [0, 1000, 3000, 7000])
    })
  )

  it.effect("starts afresh with each call, also with calls that run at once", () =>
    Effect.gen(function* () {
      const retry = RetryPolicy.fromSchedule(Schedule.recurs(1))
      const { client, sent } = script(page, page, page, page, page, page)
      const failing = Effect.flip(PortOneClient.run(chargeOrder, charge, { retry }))
      yield* withTime(Effect.all([failing, failing], { concurrency: 2 })).pipe(
        Effect.andThen(withTime(failing)),
        Effect.provide(client())
      )
      assert.lengthOf(sent, 6)
    })
  )

  it.effect("gets the failure of each attempt, as the call would fail with it", () =>
    Effect.gen(function* () {
      const asked: Array<string> = []
      const watching = Schedule.forever.pipe(
        Schedule.setInputType<RetryPolicy.Failure>(),
        Schedule.tap(({ input }) => Effect.sync(() => asked.push(`${input._tag} ${input.outcome}`)))
      )
      yield* chargeBy(watching, resetConnection, json(503, { type: "ORDER_BUSY" }), ok)
      assert.deepStrictEqual(asked, ["PortOneClientError Unknown", "OrderBusyError Refused"])
    })
  )

  it.effect("is not asked about what is not worth another attempt, so that no schedule repeats a declined charge", () =>
    Effect.gen(function* () {
      const broken = json(200, { id: "o-1", amount: "1000", status: "OPEN" })
      for (const final of [json(502, { type: "CARD_DECLINED", pgCode: "51" }), text(400, ""), broken]) {
        const { sentAt } = yield* chargeBy(Schedule.forever, final)
        assert.lengthOf(sentAt, 1)
      }
    })
  )

  it.effect("gives way to a Retry-After that asks for more, and not to one that asks for less", () =>
    Effect.gen(function* () {
      const asks = (after: string) => text(429, "", { "retry-after": after })
      const { sentAt } = yield* chargeBy(Schedule.spaced("2 seconds"), asks("5"), asks("1"), ok)
      assert.deepStrictEqual(sentAt, [0, 5000, 7000])
    })
  )

  it.effect("has the default deadline unless it brings one, and keeps it", () =>
    Effect.gen(function* () {
      const minutely = RetryPolicy.fromSchedule(Schedule.spaced("1 minute"))
      const byDefault = script(page, page, page, page, page)
      yield* chargeWith({ retry: minutely }).pipe(Effect.flip, Effect.provide(byDefault.client()))
      assert.lengthOf(byDefault.sent, 4)
      const short = RetryPolicy.fromSchedule(Schedule.spaced("1 minute"), { deadline: "2 minutes" })
      const brought = script(page, page, page, page, page)
      yield* chargeWith({ retry: short }).pipe(Effect.flip, Effect.provide(brought.client()))
      assert.lengthOf(brought.sent, 2)
    })
  )
})

describe("a schedule that is broken", () => {
  const dying = Schedule.tap(Schedule.forever, () => Effect.die(new Error("planted")))
  const thrown = RetryPolicy.fromSchedule(dying)
  const policies: Readonly<Record<string, RetryPolicy.RetryPolicy>> = {
    "dies at its step": thrown,
    "fails to start": { ...thrown, delays: Effect.die(new Error("planted")) },
    "interrupts itself": { ...thrown, delays: Effect.succeed(() => Effect.interrupt) },
    throws: {
      ...thrown,
      delays: Effect.succeed(() => {
        throw new Error("planted")
      })
    },
    // What JavaScript may give.
    "is no function": { ...thrown, delays: Effect.succeed("planted" as never) },
    "gives no Duration": { ...thrown, delays: Effect.succeed(() => Effect.succeed("planted" as never)) },
    "gives no Effect": { ...thrown, delays: Effect.succeed(() => "planted" as never) }
  }
  for (const [what, retry] of Object.entries(policies)) {
    it.effect(`ends the call with what is known of it, and says so: one that ${what}`, () =>
      Effect.gen(function* () {
        const { client, sent } = script(resetConnection)
        const error = yield* chargeWith({ retry }).pipe(Effect.flip, Effect.provide(client()))
        assert.instanceOf(error, PortOneClientError)
        assert(error.reason._tag === "RetryDecisionError")
        assert.strictEqual(error.reason.last._tag, "TransportError")
        assert.isDefined(error.reason.defect)
        assert.strictEqual(error.outcome, "Unknown")
        assert.strictEqual(error.attempts, 1)
        assert.isTrue(error.isRetryable)
        assert.strictEqual(`"${error.idempotencyKey}"`, sent[0]!.headers["idempotency-key"])
        assert.include(error.message, "the schedule of its retry policy")
        assert.include(error.message, "same idempotency key")
        assert.notInclude(error.message, "planted")
        assert.lengthOf(sent, 1)
      })
    )
  }

  it.effect("leaves a documented error what it is", () =>
    Effect.gen(function* () {
      const { client } = script(json(503, { type: "ORDER_BUSY" }))
      const error = yield* chargeWith({ retry: thrown }).pipe(Effect.flip, Effect.provide(client()))
      assert.instanceOf(error, OrderBusyError)
    })
  )

  it.effect("has until the deadline to say how long to wait, and then the call ends as it stands", () =>
    Effect.gen(function* () {
      for (const never of [Effect.never, Effect.uninterruptible(Effect.never)]) {
        const { client, sent } = script(resetConnection)
        const retry = RetryPolicy.fromSchedule(
          Schedule.tap(Schedule.forever, () => never),
          { deadline: "10 seconds" }
        )
        const [took, error] = yield* chargeWith({ retry }).pipe(Effect.flip, Effect.timed, Effect.provide(client()))
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.reason._tag, "TransportError")
        assert.strictEqual(error.outcome, "Unknown")
        assert.strictEqual(Duration.toMillis(took), 10_000)
        assert.lengthOf(sent, 1)
      }
    })
  )
})

describe("a request that still runs", () => {
  const running = json(409, { type: "IDEMPOTENCY_OUTSTANDING_REQUEST" })

  /** Answers so until the time has come, and then with a success. */
  const runsUntil = (millis: number) => answering(({ at }) => (at < millis ? running : ok))

  it.effect("is waited for as long as a PG takes, with growing waits", () =>
    Effect.gen(function* () {
      const { client, sent } = runsUntil(60_000)
      const response = yield* withTime(PortOneClient.runWithResponse(chargeOrder, charge)).pipe(
        longestWaits,
        Effect.provide(client({ retryBudget: RetryBudget.make({ capacity: 0 }) }))
      )
      assert.deepStrictEqual(response.value, order)
      assert.deepStrictEqual(
        sent.map((request) => request.at),
        [0, 500, 1500, 3500, 7500, 15_500, 23_500, 31_500, 39_500, 47_500, 55_500, 63_500]
      )
      assert.strictEqual(response.attempts, sent.length)
      assert.lengthOf(new Set(sent.map((request) => request.headers["idempotency-key"])), 1)
    })
  )

  it.effect("is waited for, too, where a new error about the key may say so", () =>
    Effect.gen(function* () {
      const newer = json(409, { type: "IDEMPOTENCY_REQUEST_IN_PROGRESS" })
      const { client, sent } = answering(({ at }) => (at < 5_000 ? newer : ok))
      const value = yield* chargeWith().pipe(longestWaits, Effect.provide(client()))
      assert.deepStrictEqual(value, order)
      assert.deepStrictEqual(
        sent.map((request) => request.at),
        [0, 500, 1500, 3500, 7500]
      )
      const once = answering(() => newer)
      const error = yield* chargeWith({ retry: RetryPolicy.none }).pipe(Effect.flip, Effect.provide(once.client()))
      assert.instanceOf(error, PortOneClientError)
      assert.deepInclude(error, { outcome: "Unknown" })
      assert.isTrue(error.wasRunning)
      assert.lengthOf(once.sent, 1)
    })
  )

  it.effect("is waited for until the deadline, and then the call says that it still runs", () =>
    Effect.gen(function* () {
      const { client, sent } = runsUntil(Infinity)
      const retryBudget = RetryBudget.make({ capacity: 100 })
      const error = yield* chargeWith().pipe(longestWaits, Effect.flip, Effect.provide(client({ retryBudget })))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.reason._tag, "OutstandingRequestError")
      assert.strictEqual(error.outcome, "Unknown")
      assert.isTrue(error.isRetryable)
      assert.strictEqual(error.attempts, sent.length)
      assert.isAtLeast(sent.at(-1)!.at, 232_000)
      assert.isBelow(sent.at(-1)!.at, 240_000)
      assert.strictEqual(retryBudget.available(), 100)
    })
  )

  const runningAsking = (retryAfter: string) =>
    json(409, { type: "IDEMPOTENCY_OUTSTANDING_REQUEST" }, { "retry-after": retryAfter })
  const runsAsking = (retryAfter: string, millis: number) =>
    answering(({ at }) => (at < millis ? runningAsking(retryAfter) : ok))

  for (const retryAfter of ["31", "3600", "9".repeat(400), "Fri, 31 Dec 9999 23:59:59 GMT"]) {
    it.effect(`is asked for again after 30 seconds if its Retry-After is longer: ${retryAfter.slice(0, 30)}`, () =>
      Effect.gen(function* () {
        const { client, sent } = runsAsking(retryAfter, 60_000)
        const value = yield* chargeWith().pipe(
          longestWaits,
          Effect.provide(client({ retryBudget: RetryBudget.make({ capacity: 0 }) }))
        )
        assert.deepStrictEqual(value, order)
        // The policy's own wait comes on top.
        assert.deepStrictEqual(
          sent.map((request) => request.at),
          [0, 30_500, 61_500]
        )
        assert.lengthOf(new Set(sent.map((request) => request.headers["idempotency-key"])), 1)
      })
    )
  }

  for (const retryAfter of ["25", "3600"]) {
    const retry = RetryPolicy.make({ deadline: "20 seconds" })
    it.effect(`is asked for until a deadline of 20 seconds though its Retry-After is ${retryAfter}`, () =>
      Effect.gen(function* () {
        const { client, sent } = runsAsking(retryAfter, 14_000)
        assert.deepStrictEqual(yield* chargeWith({ retry }).pipe(longestWaits, Effect.provide(client())), order)
        assert.deepStrictEqual(
          sent.map((request) => request.at),
          [0, 500, 1500, 3500, 7500, 15_500]
        )
      })
    )

    it.effect(`still runs at that deadline, and the call says so, though its Retry-After is ${retryAfter}`, () =>
      Effect.gen(function* () {
        const { client, sent } = runsAsking(retryAfter, Infinity)
        const error = yield* chargeWith({ retry }).pipe(longestWaits, Effect.flip, Effect.provide(client()))
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.reason._tag, "OutstandingRequestError")
        assert.strictEqual(error.outcome, "Unknown")
        assert.lengthOf(sent, 6)
      })
    )
  }

  it.effect("is asked for again as a schedule says, too, whatever the Retry-After", () =>
    Effect.gen(function* () {
      const { client, sent } = runsAsking("3600", 40_000)
      const retry = RetryPolicy.fromSchedule(Schedule.spaced("2 seconds"), { deadline: "65 seconds" })
      assert.deepStrictEqual(yield* chargeWith({ retry }).pipe(Effect.provide(client())), order)
      assert.deepStrictEqual(
        sent.map((request) => request.at),
        [0, 30_000, 60_000]
      )
    })
  )

  it.effect("is not waited for by a policy of one attempt", () =>
    Effect.gen(function* () {
      for (const retry of [RetryPolicy.none, RetryPolicy.make({ attempts: 1 })]) {
        const { client, sent } = runsUntil(Infinity)
        yield* chargeWith({ retry }).pipe(Effect.flip, Effect.provide(client()))
        assert.lengthOf(sent, 1)
      }
    })
  )

  it.effect("is waited for as a schedule says, and from the budget, if the policy has one", () =>
    Effect.gen(function* () {
      const { client, sent } = runsUntil(Infinity)
      const retryBudget = RetryBudget.make({ capacity: 100 })
      const retry = RetryPolicy.fromSchedule(Schedule.max([Schedule.spaced("2 seconds"), Schedule.recurs(3)]))
      yield* chargeWith({ retry }).pipe(Effect.flip, Effect.provide(client({ retryBudget })))
      assert.deepStrictEqual(
        sent.map((request) => request.at),
        [0, 2000, 4000, 6000]
      )
      assert.strictEqual(retryBudget.available(), 85)
    })
  )
})

describe("the nearest policy wins", () => {
  const twice = RetryPolicy.make({ attempts: 2, base: 0 })
  const fourTimes = RetryPolicy.make({ attempts: 4, base: 0 })
  const fiveTimes = RetryPolicy.make({ attempts: 5, base: 0 })
  const inScope = Effect.provideService(RetryPolicy.Current, fourTimes)

  const attemptsOf = (
    options: { readonly call?: RetryPolicy.RetryPolicy; readonly client?: RetryPolicy.RetryPolicy },
    around: (call: Effect.Effect<unknown, unknown>) => Effect.Effect<unknown, unknown>
  ) =>
    Effect.gen(function* () {
      const { client, sent } = script(page, page, page, page, page)
      const call = withTime(PortOneClient.run(chargeOrder, charge, { retry: options.call })).pipe(
        Effect.provide(client({ retry: options.client }))
      )
      yield* Effect.exit(around(call))
      return sent.length
    })

  it.effect("the call's, then the scope's, then the client's, then the default", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* attemptsOf({ call: twice, client: fiveTimes }, inScope), 2)
      assert.strictEqual(yield* attemptsOf({ client: fiveTimes }, inScope), 4)
      assert.strictEqual(yield* attemptsOf({ client: fiveTimes }, identity), 5)
      assert.strictEqual(yield* attemptsOf({}, identity), 3)
    })
  )

  it.effect("of two scopes, the inner one's", () =>
    Effect.gen(function* () {
      const inner = (call: Effect.Effect<unknown, unknown>) =>
        call.pipe(Effect.provideService(RetryPolicy.Current, twice), inScope)
      assert.strictEqual(yield* attemptsOf({ client: fiveTimes }, inner), 2)
    })
  )

  it.effect("and one that a scope takes away again leaves the client's", () =>
    Effect.gen(function* () {
      const inner = (call: Effect.Effect<unknown, unknown>) =>
        call.pipe(Effect.provideService(RetryPolicy.Current, undefined), inScope)
      assert.strictEqual(yield* attemptsOf({ client: fiveTimes }, inner), 5)
    })
  )
})

describe("the deadline", () => {
  it.effect("cuts an attempt that still runs, as if its own timeout were over", () =>
    Effect.gen(function* () {
      const { aborted, client, sent } = script(page, silence)
      const retry = RetryPolicy.make({ base: "1 second", deadline: "10 seconds" })
      const exit = yield* withTime(
        PortOneClient.run(chargeOrder, charge, { retry, timeout: "60 seconds" }).pipe(
          Effect.flip,
          Effect.flatMap((error) => Effect.map(Clock.currentTimeMillis, (endedAt) => ({ error, endedAt })))
        )
      ).pipe(longestWaits, Effect.provide(client()))
      const { endedAt, error } = exit
      assert.strictEqual(endedAt, 10_000)
      assert.lengthOf(sent, 2)
      assert.strictEqual(aborted(), 1)
      assert.instanceOf(error, PortOneClientError)
      assert(error.reason._tag === "TimeoutError")
      assert.strictEqual(Duration.toMillis(error.reason.timeout), 9000)
      assert.strictEqual(error.outcome, "Unknown")
      assert.strictEqual(error.attempts, 2)
    })
  )

  it.effect("does not make a timeout longer", () =>
    Effect.gen(function* () {
      const { client, sent } = script(silence, ok)
      const retry = RetryPolicy.make({ base: 0, deadline: "1 hour" })
      yield* chargeWith({ retry, timeout: "2 seconds" }).pipe(Effect.provide(client()))
      assert.deepStrictEqual(
        sent.map((request) => request.at),
        [0, 2000]
      )
    })
  )

  it.effect("may be none", () =>
    Effect.gen(function* () {
      const { client, sent } = script(silence, silence, silence, ok)
      const retry = RetryPolicy.make({ attempts: 4, base: 0, deadline: "Infinity" })
      yield* chargeWith({ retry, timeout: "2 minutes" }).pipe(Effect.provide(client()))
      assert.strictEqual(sent.at(-1)!.at, 360_000)
    })
  )
})
