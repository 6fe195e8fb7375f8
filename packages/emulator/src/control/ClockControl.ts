/**
 * Moves the clock of an emulator over HTTP: all that falls due on the way happens in its order, each at its own time,
 * and is waited for before time goes on.
 *
 * Time stands still but for these steps, so a move leads to the same state however long a merchant takes to answer, and
 * in however many moves the time is reached.
 */
import * as Data from "effect/Data"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Semaphore from "effect/Semaphore"
import type { Emulation } from "../assembly/Emulation.ts"
import type { MovableClock } from "../clock/MovableClock.ts"

/** The clock cannot be moved so. */
export class ClockMoveError extends Data.TaggedError("ClockMoveError")<{
  readonly message: string
  readonly status: 400 | 409
}> {}

/** The time of an emulator. */
export interface Time {
  readonly time: DateTime.Utc
  /** False if time goes on only by moves. */
  readonly isRunning: boolean
}

/** The end of a move. */
export interface Moved extends Time {
  /** The number of the emulator's own tasks that were carried out meanwhile, such as charges by a schedule. */
  readonly tasks: number
  /** The number of sendings of webhooks meanwhile, the later attempts too. */
  readonly webhooks: number
}

export interface ClockControl {
  readonly read: Effect.Effect<Time>
  /** Moves the clock by a duration, as Effect or ISO 8601 write it. */
  readonly advance: (by: string) => Effect.Effect<Moved, ClockMoveError>
  /** Moves the clock to a time. */
  readonly until: (time: DateTime.Utc) => Effect.Effect<Moved, ClockMoveError>
}

/** The longest move, which is a mistake if it is exceeded. */
const longest = Duration.days(100 * 366)

/** The end of what RFC 3339 can write. */
const lastTime = Date.UTC(9999, 11, 31)

/** The number of steps after which other requests are answered. */
const stepsAtOnce = 64

// Effect's type of durations is a template, and the function checks the text.
const readDuration = (by: string) => Option.orElse(Duration.fromInput(by as Duration.Input), () => Duration.fromIso(by))

const refuse = (status: 400 | 409, message: string) => new ClockMoveError({ status, message })

export const makeClockControl = (emulation: Emulation, clock: MovableClock): Effect.Effect<ClockControl> =>
  Effect.map(Semaphore.make(1), (oneAtATime): ClockControl => {
    const now = () => clock.currentTimeMillisUnsafe()
    const timeOf = (millis: number): Time => ({
      time: DateTime.makeUnsafe(millis),
      isRunning: clock.mode === "running"
    })

    /** Runs what is due, and waits until all of it has ended or sleeps until later. */
    const settle = Effect.gen(function* () {
      while (true) {
        const runner = emulation.runner()
        yield* runner.runDue
        const next = runner.next()
        if (next !== undefined && next <= now()) continue
        if (clock.isRested()) return
        yield* clock.rested
      }
    })

    const nextStep = () => Math.min(emulation.runner().next() ?? Infinity, clock.nextWake() ?? Infinity)

    const move = (targetOf: (start: number) => Effect.Effect<number, ClockMoveError>) =>
      Effect.gen(function* () {
        const target = yield* targetOf(now())
        const before = emulation.begun()
        yield* Effect.gen(function* () {
          yield* Effect.sync(clock.hold)
          yield* settle
          let steps = 0
          for (let step = nextStep(); step <= target; step = nextStep()) {
            // An entry may be older than the clock, as after a restart.
            clock.moveTo(Math.max(step, now()))
            yield* settle
            if (++steps % stepsAtOnce === 0) yield* Effect.yieldNow
          }
          clock.moveTo(target)
        }).pipe(
          // A caller that hangs up leaves the clock where it is.
          Effect.ensuring(
            Effect.sync(() => {
              clock.release()
              emulation.runner().look()
            })
          )
        )
        const after = emulation.begun()
        return { ...timeOf(target), tasks: after.tasks - before.tasks, webhooks: after.webhooks - before.webhooks }
      }).pipe(oneAtATime.withPermits(1), Effect.interruptible)

    const targetAfter = (start: number, duration: Duration.Duration) => {
      if (Duration.isNegative(duration)) {
        return Effect.fail(refuse(409, `time does not go back: it is ${iso(start)} here`))
      }
      const target = start + Math.ceil(Duration.toMillis(duration))
      return Duration.isGreaterThan(duration, longest) || target > lastTime
        ? Effect.fail(refuse(400, "one move is at most 100 years, and goes no further than the year 9999"))
        : Effect.succeed(target)
    }

    return {
      read: Effect.sync(() => timeOf(now())),
      advance: (by) =>
        Option.match(readDuration(by), {
          onNone: () =>
            Effect.fail(refuse(400, `"by" is a duration such as "1 day", "90 minutes" or "P1DT12H", and not "${by}"`)),
          onSome: (duration) => move((start) => targetAfter(start, duration))
        }),
      until: (time) => move((start) => targetAfter(start, Duration.millis(DateTime.toEpochMillis(time) - start)))
    }
  })

/** The clocks of emulators over HTTP, by their services, which have no clock: in memory there is only Effect's. */
const controls = new WeakMap<object, ClockControl>()

/** Keeps the control of an emulator's clock for {@link clockControlOf}. */
export const keepClockControl = (emulator: object, control: ClockControl): void => {
  controls.set(emulator, control)
}

/** Returns the control of the clock of an emulator over HTTP, by its service. */
export const clockControlOf = (emulator: object): ClockControl | undefined => controls.get(emulator)

const iso = (millis: number) => DateTime.formatIso(DateTime.makeUnsafe(millis))
