/**
 * Hands the log entries of a client to a function of the program.
 */
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Logger from "effect/Logger"
import * as References from "effect/References"

/**
 * An entry of the log. It holds no secret, and no body.
 *
 * @category models
 * @since 0.1.0
 */
export interface LogEntry {
  readonly level: "Trace" | "Debug" | "Info" | "Warn" | "Error" | "Fatal"
  readonly message: string
  readonly date: Date
  /** The fields of the entry, such as the id of a webhook. */
  readonly annotations: Readonly<Record<string, unknown>>
  /** The failure that the entry is about, as text, if it is about one. */
  readonly cause: string | undefined
}

/** Returns a context whose log goes to a function, from the level `Debug` on. */
export const loggingTo = (log: (entry: LogEntry) => void): Context.Context<never> => {
  const logger = Logger.make<unknown, void>(({ cause, date, fiber, logLevel, message }) => {
    if (logLevel === "All" || logLevel === "None") return
    const parts = Array.isArray(message) ? message : [message]
    const entry: LogEntry = {
      level: logLevel,
      message: parts.map(String).join(" "),
      date,
      annotations: fiber.getRef(References.CurrentLogAnnotations),
      cause: cause.reasons.length === 0 ? undefined : Cause.pretty(cause)
    }
    try {
      log(entry)
    } catch {
      // What a program makes of an entry must not end a call.
    }
  })
  return Context.make(References.CurrentLoggers, new Set([logger])).pipe(
    Context.add(References.MinimumLogLevel, "Debug")
  )
}
