/**
 * Declares the flags of the server and its state, and says why a server could not be started.
 */
import * as Flag from "effect/cli/Flag"
import type { ServeError } from "effect/http/HttpServerError"
import * as NetAddress from "effect/net/NetAddress"
import * as Predicate from "effect/Predicate"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { defaultSeed } from "../assembly/Assembly.ts"

/** The port that the README names. */
export const defaultPort = 8747

/** The address of a server. */
interface Address {
  readonly host: string
  readonly port: number
}

export const serverFlags = {
  host: Flag.String("host").pipe(
    Flag.withDescription(
      "The address to listen on, such as 0.0.0.0 in a container: all who reach it can use everything"
    ),
    Flag.withDefault("127.0.0.1")
  ),
  port: Flag.Int("port").pipe(
    Flag.withSchema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 65_535 }))),
    Flag.withDescription("The port; 0 takes a free one"),
    Flag.withDefault(defaultPort)
  ),
  seed: Flag.String("seed").pipe(Flag.withDescription("Decides every id"), Flag.withDefault(defaultSeed)),
  data: Flag.File("data").pipe(
    Flag.withDescription("A file that the state is kept in, and begun from if it is there; it brings its own seed"),
    Flag.optional
  )
}

/** Returns true if only this machine reaches the address. */
export const isOfThisMachine = (host: string): boolean =>
  host === "localhost" ||
  Result.match(NetAddress.ipFromString(host), { onSuccess: NetAddress.isLoopback, onFailure: () => false })

/** Returns why no server could be started there, and what to do. */
export const describe = (error: ServeError, { host, port }: Address): string => {
  const code = Predicate.hasProperty(error.cause, "code") ? error.cause.code : undefined
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is taken. Name another with --port, or let --port 0 take a free one.`
    case "EACCES":
      return `Port ${port} needs more rights than this process has. Name one above 1023 with --port.`
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `${host} is no address of this machine. Name one with --host: 127.0.0.1, or 0.0.0.0 for all of them.`
    default:
      return `No server could be started on port ${port} of ${host}.`
  }
}
