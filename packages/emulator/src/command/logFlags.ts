/**
 * Declares the flags of the log, and makes what writes it on standard error.
 */
import * as Cause from "effect/Cause"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Clock from "effect/Clock"
import * as Console from "effect/Console"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Logger from "effect/Logger"
import type * as Scope from "effect/Scope"
import { CurrentObserver } from "../assembly/Observer.ts"
import type { Line } from "../log/Line.ts"
import { makeObserver } from "../log/Observed.ts"
import { type Format, json, makeText } from "../log/Texts.ts"
import { makeWriter } from "../log/Writer.ts"

export const logFlags = {
  quiet: Flag.Boolean("quiet").pipe(
    Flag.withDescription("Log nothing of what happens; warnings and errors are still written"),
    Flag.withDefault(false)
  ),
  format: Flag.Literals("log-format", ["text", "json"]).pipe(
    Flag.withDescription("The form of the lines on standard error"),
    Flag.withDefault("text" as const)
  )
}

/** The log of a command. */
export interface CommandLog {
  /** Writes a line; of a quiet command, nothing. */
  readonly write: (line: Line) => void
  /** Runs an effect whose emulator, console errors and logged messages are written as lines. */
  readonly hearing: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
}

/** Returns the form of lines on a stream. A terminal has colours unless its user wants none. */
export const formatOf = (format: "json" | "text", stream: NodeJS.WriteStream): Format =>
  format === "json" ? json : makeText(stream.isTTY && stream.hasColors())

const textOf = (message: unknown) => (Array.isArray(message) ? message : [message]).map(String).join(" ")

/** Makes the log that the flags name, until the scope ends. */
export const makeLog = Effect.fnUntraced(function* ({
  format,
  quiet
}: Command.Command.Config.Infer<typeof logFlags>): Effect.fn.Return<CommandLog, never, Scope.Scope> {
  const write = yield* makeWriter(process.stderr, formatOf(format, process.stderr))
  const clock = yield* Clock.Clock
  const say = (message: string, at: number) => write({ kind: "message", at, message })
  // All else of a console is as it was: the address on standard output, too.
  const console: Console.Console = Object.assign(Object.create(yield* Console.Console) as Console.Console, {
    error: (...messages: ReadonlyArray<unknown>) => say(textOf(messages), clock.currentTimeMillisUnsafe())
  })
  const logger = Logger.make<unknown, void>(({ cause, date, message }) => {
    const failure = cause.reasons.length === 0 ? "" : `\n${Cause.pretty(cause)}`
    say(textOf(message) + failure, date.getTime())
  })
  const services = Context.make(Console.Console, console).pipe(
    Context.add(Logger.CurrentLoggers, new Set([logger])),
    Context.add(CurrentObserver, quiet ? undefined : makeObserver(write))
  )
  return {
    write: quiet ? () => {} : write,
    hearing: (effect) => Effect.provideContext(effect, services)
  }
})
