/**
 * Keeps the time of a siege: that of the machine, and as much ahead of it as has gone by while nobody ran.
 */
import { Clock, Effect } from "effect"

const wall = Clock.Clock.defaultValue()

/** Makes a clock that is so many milliseconds ahead of the machine's. */
export const clockAhead = (ahead: () => number): Clock.Clock => {
  const millis = () => wall.currentTimeMillisUnsafe() + ahead()
  const nanos = () => wall.currentTimeNanosUnsafe() + BigInt(ahead()) * 1_000_000n
  return {
    currentTimeMillisUnsafe: millis,
    currentTimeMillis: Effect.sync(millis),
    currentTimeNanosUnsafe: nanos,
    currentTimeNanos: Effect.sync(nanos),
    monotonicTimeNanosUnsafe: () => wall.monotonicTimeNanosUnsafe(),
    monotonicTimeNanos: wall.monotonicTimeNanos,
    sleep: (duration) => wall.sleep(duration)
  }
}
