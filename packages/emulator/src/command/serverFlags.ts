/**
 * Declares the flags of the server and its state, and says why a server could not be started.
 */
import * as Flag from "effect/cli/Flag"
import type { ServeError } from "effect/http/HttpServerError"
import * as Predicate from "effect/Predicate"
import * as Schema from "effect/Schema"
import { defaultSeed } from "../assembly/Assembly.ts"

/** The port that the README names. */
export const defaultPort = 8747

export const serverFlags = {
  port: Flag.Int("port").pipe(
    Flag.withSchema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 65_535 }))),
    Flag.withDescription("The port on 127.0.0.1; 0 takes a free one"),
    Flag.withDefault(defaultPort)
  ),
  seed: Flag.String("seed").pipe(Flag.withDescription("Decides every id"), Flag.withDefault(defaultSeed)),
  data: Flag.File("data").pipe(
    Flag.withDescription("A file that the state is kept in, and begun from if it is there; it brings its own seed"),
    Flag.optional
  )
}

/** Returns why no server could be started on this port, and what to do. */
export const describe = (error: ServeError, port: number): string => {
  const code = Predicate.hasProperty(error.cause, "code") ? error.cause.code : undefined
  if (code === "EADDRINUSE") return `Port ${port} is taken. Name another with --port, or let --port 0 take a free one.`
  if (code === "EACCES") return `Port ${port} needs more rights than this process has. Name one above 1023 with --port.`
  return `No server could be started on port ${port}.`
}
