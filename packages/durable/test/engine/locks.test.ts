/** The locks of a runner, over a storage that a test decides. */
import { assert, it } from "@effect/vitest"
import { Context, Effect, Fiber, Latch, Layer } from "effect"
import * as RunnerAddress from "effect/cluster/RunnerAddress"
import * as RunnerStorage from "effect/cluster/RunnerStorage"
import * as ShardId from "effect/cluster/ShardId"
import * as TestClock from "effect/testing/TestClock"
import * as Locks from "../../src/engine/locks.ts"

const address = RunnerAddress.make("localhost", 1)
const shards = Array.from({ length: 8 }, (_, index) => ShardId.make("default", index + 1))
const [one, two, three] = [shards[0]!, shards[1]!, shards[2]!]

/** Returns the locks over a storage, of which a test plays some functions. */
const over = (played: Partial<RunnerStorage.RunnerStorage["Service"]>) =>
  Effect.gen(function* () {
    const memory = yield* Layer.build(RunnerStorage.layerMemory)
    const storage = { ...Context.get(memory, RunnerStorage.RunnerStorage), ...played }
    const built = yield* Layer.build(Locks.layer(Layer.succeed(RunnerStorage.RunnerStorage, storage)))
    return Context.get(built, RunnerStorage.RunnerStorage)
  })

/** Lets the moment pass for which questions are gathered. */
const moment = TestClock.adjust("20 millis")

it.effect("locks that are asked for within a moment are asked for together, and wait for no other answer", () =>
  Effect.gen(function* () {
    const answers = yield* Latch.make()
    const asked: Array<ReadonlyArray<ShardId.ShardId>> = []
    let held = [one, two, three]
    const locks = yield* over({
      refresh: (_, shardIds) =>
        Effect.suspend(() => {
          asked.push([...shardIds])
          // What is held when the question is put.
          const answer = held.filter((shardId) => [...shardIds].includes(shardId))
          return Effect.as(answers.await, answer)
        })
    })
    const ask = (some: ReadonlyArray<ShardId.ShardId>) =>
      Effect.forkChild(
        Effect.forEach(some, (shardId) => locks.refresh(address, [shardId]), { concurrency: "unbounded" })
      )
    const first = yield* ask([one, two, three, three])
    yield* moment
    held = [two]
    const later = yield* ask([one, two])
    yield* moment
    assert.deepStrictEqual(asked, [
      [one, two, three],
      [one, two]
    ])
    yield* answers.open
    assert.deepStrictEqual(yield* Fiber.join(first), [[one], [two], [three], [three]])
    assert.deepStrictEqual(yield* Fiber.join(later), [[], [two]])
  }).pipe(Effect.scoped)
)

it.effect("a question that fails fails for all who asked, and not for the next ones", () =>
  Effect.gen(function* () {
    let isAway = true
    const locks = yield* over({
      refresh: (_, shardIds) => (isAway ? Effect.die("away") : Effect.succeed([...shardIds]))
    })
    const askAll = Effect.forEach([one, two], (shardId) => Effect.exit(locks.refresh(address, [shardId])), {
      concurrency: "unbounded"
    })
    const ask = Effect.andThen(
      Effect.tap(Effect.forkChild(askAll), () => moment),
      Fiber.join
    )
    assert.deepStrictEqual(
      (yield* ask).map(({ _tag }) => _tag),
      ["Failure", "Failure"]
    )
    isAway = false
    assert.deepStrictEqual(
      (yield* ask).map(({ _tag }) => _tag),
      ["Success", "Success"]
    )
  }).pipe(Effect.scoped)
)

it.effect("locks that another runner gives up within a moment are taken at once", () =>
  Effect.gen(function* () {
    let free: Array<ShardId.ShardId> = []
    const locks = yield* over({
      acquire: (_, shardIds) =>
        Effect.sync(() => {
          const acquired = [...shardIds].filter((shardId) => free.includes(shardId))
          free = free.filter((shardId) => !acquired.includes(shardId))
          return acquired
        })
    })
    const taking = yield* Effect.forkChild(locks.acquire(address, shards))
    yield* TestClock.adjust("250 millis")
    free = [one]
    yield* TestClock.adjust("100 millis")
    free = [two, three]
    yield* TestClock.adjust("200 millis")
    assert.deepStrictEqual(yield* Fiber.join(taking), [one, two, three])
    // There are none: it gives up in time for the engine's own next try.
    const none = yield* Effect.forkChild(locks.acquire(address, shards))
    yield* TestClock.adjust("600 millis")
    assert.deepStrictEqual(yield* Fiber.join(none), [])
  }).pipe(Effect.scoped)
)

it.effect("what was taken runs within a moment, though more is given up all the time", () =>
  Effect.gen(function* () {
    const free = [...shards]
    const locks = yield* over({
      // One of them each time.
      acquire: (_, shardIds) =>
        Effect.sync(() => free.splice(0, 1).filter((shardId) => [...shardIds].includes(shardId)))
    })
    const taking = yield* Effect.forkChild(locks.acquire(address, shards))
    yield* TestClock.adjust("300 millis")
    const taken = yield* Fiber.join(taking)
    assert.deepStrictEqual(taken, shards.slice(0, taken.length))
    assert.isAtLeast(taken.length, 2)
  }).pipe(Effect.scoped)
)
