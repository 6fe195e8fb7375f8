/**
 * Keeps the time of an emulator over HTTP: real time plus what it was moved, or a time that stands still until it is
 * moved. All that the emulator does takes the time from it, as Effect's `Clock`.
 *
 * The wall clock is for all that happens between the emulator and other programs, such as the patience with a merchant:
 * no clock moves a network.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import * as Latch from "effect/Latch"

/** The ways of a clock: it runs by itself, or stands still until it is moved. */
export type Mode = "frozen" | "running"

/** The part of a clock from which another one can go on. */
export interface KeptClock {
  /** The time to which the clock was moved last, in milliseconds of the epoch. */
  readonly time: number
  /** The milliseconds by which the clock was ahead of the wall clock; 0 if it stood still. */
  readonly ahead: number
}

type AnyFiber = Fiber.Fiber<unknown, unknown>

/** A fiber that sleeps until the clock shows a time. */
interface Sleeper {
  readonly at: number
  readonly fiber: AnyFiber
  readonly latch: Latch.Latch
}

export interface MovableClock extends Clock.Clock {
  /** The clock that nobody moves, unless a test does. */
  readonly wall: Clock.Clock
  readonly mode: Mode
  /** Returns true if time goes on only by {@link moveTo}: the clock is frozen, or held. */
  readonly isStill: () => boolean
  /** Stops the time. */
  readonly hold: () => void
  /** Moves the clock that stands still forward to a time, and wakes who sleeps until then. */
  readonly moveTo: (millis: number) => void
  /** Lets the time go on from where it is, if the clock is a running one. */
  readonly release: () => void
  /** Returns the first time until which a fiber sleeps. */
  readonly nextWake: () => number | undefined
  /** Counts a fiber among those that are {@link rested}, until its end. */
  readonly watch: (fiber: AnyFiber) => void
  /** Returns true if no fiber that is watched, or was woken, does anything: each has ended, or sleeps again. */
  readonly isRested: () => boolean
  /** Waits until {@link isRested}. */
  readonly rested: Effect.Effect<void>
  readonly kept: () => KeptClock
}

const movables = new WeakMap<Clock.Clock, MovableClock>()

/** Returns this clock if it is a movable one. */
export const movableOf = (clock: Clock.Clock): MovableClock | undefined => movables.get(clock)

/** Runs an effect by the wall clock. Without a movable clock, there is only one. */
export const onWallClock = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.withFiber((fiber) => {
    const movable = movableOf(Context.get(fiber.context, Clock.Clock))
    return movable === undefined ? effect : Effect.provideService(effect, Clock.Clock, movable.wall)
  })

/**
 * Makes a clock over the clock in context.
 *
 * @param kept what was kept of an earlier clock, before whose time this one never is
 */
export const make = (mode: Mode, kept: KeptClock | undefined): Effect.Effect<MovableClock> =>
  Effect.map(Clock.Clock, (wall) => {
    const start = wall.currentTimeMillisUnsafe()
    const first = kept === undefined ? start : Math.max(start + kept.ahead, kept.time)
    let ahead = first - start
    let still: number | undefined = mode === "frozen" ? first : undefined
    const now = () => still ?? wall.currentTimeMillisUnsafe() + ahead
    const keptNow = (): KeptClock => ({ time: now(), ahead: mode === "frozen" ? 0 : ahead })
    let keeping = keptNow()

    const { isRested, pause, rested, watch } = makeWatch()
    const sleepers: Array<Sleeper> = []

    /** Waits until the clock shows the sleeper's time. Looks again whenever the clock is moved or released. */
    const wait = (sleeper: Sleeper): Effect.Effect<void> =>
      Effect.suspend(() => {
        const left = sleeper.at - now()
        if (left <= 0) return Effect.void
        sleeper.latch.closeUnsafe()
        const moved = sleeper.latch.await
        const woken = still === undefined ? Effect.raceFirst(moved, wall.sleep(Duration.millis(left))) : moved
        return Effect.andThen(woken, wait(sleeper))
      })

    const clock: MovableClock = {
      currentTimeMillisUnsafe: now,
      currentTimeMillis: Effect.sync(now),
      currentTimeNanosUnsafe: () => nanosOf(wall, ahead, still),
      currentTimeNanos: Effect.sync(() => nanosOf(wall, ahead, still)),
      monotonicTimeNanosUnsafe: () => wall.monotonicTimeNanosUnsafe(),
      monotonicTimeNanos: wall.monotonicTimeNanos,
      sleep: (duration) =>
        Effect.withFiber((fiber) => {
          const millis = Duration.toMillis(duration)
          if (millis <= 0) return Effect.yieldNow
          if (!Number.isFinite(millis)) return Effect.never
          const sleeper: Sleeper = { at: now() + millis, fiber, latch: Latch.makeUnsafe() }
          return Effect.acquireUseRelease(
            Effect.sync(() => {
              // Behind those of the same time, so that they wake in the order in which they fell asleep.
              const place = sleepers.findIndex(({ at }) => at > sleeper.at)
              sleepers.splice(place === -1 ? sleepers.length : place, 0, sleeper)
              pause(fiber)
            }),
            () => wait(sleeper),
            () =>
              Effect.sync(() => {
                sleepers.splice(sleepers.indexOf(sleeper), 1)
                watch(fiber)
              })
          )
        }),
      wall,
      mode,
      isStill: () => still !== undefined,
      hold: () => {
        still = now()
      },
      moveTo: (millis) => {
        still = millis
        ahead = millis - wall.currentTimeMillisUnsafe()
        keeping = keptNow()
        for (const { at, fiber, latch } of sleepers) {
          if (at > millis) break
          watch(fiber)
          latch.openUnsafe()
        }
      },
      release: () => {
        if (mode === "frozen" || still === undefined) return
        ahead = still - wall.currentTimeMillisUnsafe()
        still = undefined
        keeping = keptNow()
        // Those whose time has not come wait from now on for as long as is left.
        for (const { latch } of sleepers) latch.openUnsafe()
      },
      nextWake: () => sleepers[0]?.at,
      watch,
      isRested,
      rested,
      kept: () => keeping
    }
    movables.set(clock, clock)
    return clock
  })

const nanosPerMilli = BigInt(1_000_000)

const nanosOf = (wall: Clock.Clock, ahead: number, still: number | undefined): bigint =>
  still === undefined
    ? wall.currentTimeNanosUnsafe() + BigInt(Math.floor(ahead)) * nanosPerMilli
    : BigInt(Math.floor(still)) * nanosPerMilli

/** Watches fibers: which of them do something that a move of the clock has to wait for. */
const makeWatch = () => {
  const busy = new Set<AnyFiber>()
  const observed = new WeakSet<AnyFiber>()
  const idle = Latch.makeUnsafe(true)
  const pause = (fiber: AnyFiber) => {
    busy.delete(fiber)
    if (busy.size === 0) idle.openUnsafe()
  }
  return {
    watch: (fiber: AnyFiber) => {
      if (fiber.pollUnsafe() !== undefined || busy.has(fiber)) return
      busy.add(fiber)
      idle.closeUnsafe()
      if (observed.has(fiber)) return
      observed.add(fiber)
      fiber.addObserver(() => pause(fiber))
    },
    pause,
    isRested: () => busy.size === 0,
    rested: Effect.suspend(function wait(): Effect.Effect<void> {
      return busy.size === 0 ? Effect.void : Effect.flatMap(idle.await, wait)
    })
  }
}
