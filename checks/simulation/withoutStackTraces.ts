/**
 * Runs without stack traces: errors are values here, and their traces take a sixth of a simulation's time.
 */
export const withoutStackTraces = <A>(run: () => A): A => {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = limit
  }
}
