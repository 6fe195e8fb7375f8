/**
 * Runs a program from its start to its end in one step, however long it waits. Fibers that can run take turns in the
 * order in which they became ready; when none can run, the clock moves to the next instant that one sleeps until.
 *
 * `TestClock` returns control to the event loop between steps, so Node decides the order of events. Here nothing
 * outside the program takes part, so the same program repeats every step; and a program that waits for something
 * outside is detected, since that can never come.
 */
import { Clock, Duration, Effect, type Exit, Scheduler } from "effect"

/** The start of every program, in milliseconds of the epoch: 1 January 2026. */
export const start = 1_767_225_600_000

/** The limit of sleeps, far more than any program here takes: a program that reaches it would never end. */
const mostSleeps = 1_000_000

interface Sleep {
  readonly until: number
  readonly wake: () => void
}

/** The sleeps of a program by the instant of their end, and those of one instant in the order of their beginning. */
class Sleeps {
  // The next sleep is last, so that taking it moves no other.
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

/** Runs a program and returns its exit. Throws if it waits for something outside it. */
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
      // Otherwise the moment at which a fiber yields would depend on what the process has compiled before.
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
