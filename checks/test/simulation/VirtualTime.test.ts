import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Exit, Fiber } from "effect"
import { run, start } from "../../simulation/VirtualTime.ts"

/** Returns the value of a program, which must succeed. */
const valueOf = <A>(program: Effect.Effect<A, unknown>): A => {
  const exit = run(program)
  assert(Exit.isSuccess(exit))
  return exit.value
}

describe("virtual time", () => {
  it("passes only while everybody sleeps, and at once", () => {
    const began = performance.now()
    const times = valueOf(
      Effect.gen(function* () {
        const first = yield* Clock.currentTimeMillis
        yield* Effect.yieldNow
        const second = yield* Clock.currentTimeMillis
        yield* Effect.sleep("100 days")
        return [first, second, yield* Clock.currentTimeMillis]
      })
    )
    assert.deepStrictEqual(times, [start, start, start + 100 * 86_400_000])
    assert.isBelow(performance.now() - began, 5_000)
  })

  it("wakes sleepers by their time, and those of one time in the order in which they fell asleep", () => {
    const sleeper = (woken: Array<string>, name: string, millis: number) =>
      Effect.andThen(
        Effect.sleep(millis),
        Effect.sync(() => woken.push(name))
      )
    const woken = valueOf(
      Effect.gen(function* () {
        const woken: Array<string> = []
        yield* Effect.all(
          [
            sleeper(woken, "late", 20),
            sleeper(woken, "early", 5),
            sleeper(woken, "middle", 10),
            sleeper(woken, "middle, too", 10),
            sleeper(woken, "middle, at last", 10)
          ],
          { concurrency: "unbounded" }
        )
        return woken
      })
    )
    assert.deepStrictEqual(woken, ["early", "middle", "middle, too", "middle, at last", "late"])
  })

  it("forgets who stopped waiting", () => {
    const [isOver, at] = valueOf(
      Effect.gen(function* () {
        const fiber = yield* Effect.forkChild(Effect.sleep("1 hour"))
        yield* Effect.sleep("1 minute")
        yield* Fiber.interrupt(fiber)
        const slept = yield* Effect.timeoutOption(Effect.never, "1 minute")
        return [slept._tag === "None", yield* Clock.currentTimeMillis] as const
      })
    )
    assert.isTrue(isOver)
    assert.strictEqual(at, start + 120_000)
  })

  it("gives the failure that a program ends with", () => {
    const exit = run(Effect.andThen(Effect.sleep("1 hour"), Effect.fail("no")))
    assert.deepStrictEqual(exit, Exit.fail("no"))
  })

  it("finds out a program that waits for something outside of it, or for nothing", () => {
    const message = /waits for something outside/
    assert.throws(() => run(Effect.promise(() => Promise.resolve(1))), message)
    assert.throws(() => run(Effect.never), message)
    assert.throws(() => run(Effect.sleep(Infinity)), message)
  })
})
