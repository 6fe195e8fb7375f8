/**
 * Runs a program from its start to its end in one go, however long it waits: fibers that can run take turns in the order in
 * which they became able to, and when none can, the clock stands at the next instant that one sleeps until.
 *
 * `TestClock` hands control back to the event loop between steps, and so the order of things to Node. Here nothing outside of
 * the program has a say, so the same program does the same again, to the last step; and one that waits for something outside
 * is found out, since that can never come.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as Scheduler from "effect/Scheduler"

/** When the program begins, in milliseconds of the epoch: the 1st of January 2026. */
export const start = 1_767_225_600_000

/** Far more than any program here takes; one that gets there would never end. */
const mostSleeps = 1_000_000

interface Sleep {
  readonly until: number
  readonly wake: () => void
}

/** The sleeps of a program by the instant they end, and those of one instant in the order in which they began. */
class Sleeps {
  // The next one last, so that taking it moves none.
  private readonly sleeps: Array<Sleep> = []

  add(sleep: Sleep): void {
    let low = 0
    let high = this.sleeps.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.sleeps[middle]!.until > sleep.until) low = middle + 1
      else high = middle
    }
    this.sleeps.splice(low, 0, sleep)
  }

  remove(sleep: Sleep): void {
    const index = this.sleeps.indexOf(sleep)
    if (index !== -1) this.sleeps.splice(index, 1)
  }

  takeNext(): Sleep | undefined {
    return this.sleeps.pop()
  }
}

/** Gives the program's end. Dies when it waits for something that is not in it. */
export const run = <A, E>(program: Effect.Effect<A, E>): Exit.Exit<A, E> => {
  let now = start
  const sleeps = new Sleeps()
  const millis = () => Math.floor(now)
  const nanos = () => BigInt(millis()) * 1_000_000n
  const clock: Clock.Clock = {
    currentTimeMillisUnsafe: millis,
    currentTimeNanosUnsafe: nanos,
    monotonicTimeNanosUnsafe: nanos,
    currentTimeMillis: Effect.sync(millis),
    currentTimeNanos: Effect.sync(nanos),
    monotonicTimeNanos: Effect.sync(nanos),
    sleep: (duration) =>
      Effect.callback((resume) => {
        const sleep = { until: now + Math.max(0, Duration.toMillis(duration)), wake: () => resume(Effect.void) }
        sleeps.add(sleep)
        return Effect.sync(() => sleeps.remove(sleep))
      })
  }

  let ready: Array<() => void> = []
  const scheduler = new Scheduler.MixedScheduler("async", (task) => {
    let isCancelled = false
    ready.push(() => {
      if (!isCancelled) task()
    })
    return () => {
      isCancelled = true
    }
  })

  const fiber = Effect.runFork(
    program.pipe(
      Effect.provideService(Clock.Clock, clock),
      // After how many steps a fiber yields would depend on what the process has compiled before.
      Effect.provideService(Scheduler.PreventSchedulerYield, true)
    ),
    { scheduler }
  )
  for (let count = 0; ; count++) {
    while (ready.length > 0) {
      const turn = ready
      ready = []
      for (const step of turn) step()
    }
    const exit = fiber.pollUnsafe()
    if (exit !== undefined) return exit
    const next = sleeps.takeNext()
    if (next === undefined || next.until === Infinity) throw new Error("the program waits for something outside of it")
    if (count === mostSleeps) throw new Error(`the program has slept ${mostSleeps} times, and goes on`)
    now = next.until
    next.wake()
  }
}
