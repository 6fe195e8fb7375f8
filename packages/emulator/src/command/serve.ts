/**
 * Serves an emulator over HTTP until it is interrupted.
 *
 * The first line on standard output is its base URL, so that a script can start it on a free port and read its address.
 * All else is written on standard error.
 */
import type * as Command from "effect/cli/Command"
import * as Clock from "effect/Clock"
import * as Console from "effect/Console"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { PortOneEmulator } from "../PortOneEmulator.ts"
import { CurrentJournal } from "../state/Journal.ts"
import { clockFlags } from "./clockFlags.ts"
import * as DataFile from "./dataFile.ts"
import type { DataFileError } from "./dataFileError.ts"
import { guardFlags } from "./guardFlags.ts"
import { knownFlags, knownOptions } from "./knownFlags.ts"
import { type CommandLog, logFlags, makeLog } from "./logFlags.ts"
import { refuse } from "./refusal.ts"
import { describe, isOfThisMachine, serverFlags } from "./serverFlags.ts"
import { startFacts } from "./startFacts.ts"
import { webhookFlags, webhookOptions } from "./webhookFlags.ts"

/** The flags by what they are about, each in a file of its own. */
export const serveFlags = {
  server: serverFlags,
  log: logFlags,
  webhooks: webhookFlags,
  known: knownFlags,
  clock: clockFlags,
  guard: guardFlags
}

type Flags = Command.Command.Config.Infer<typeof serveFlags>

const refuseFile = (error: DataFileError) => refuse(error.message, error)

/**
 * Serves an emulator as the flags say.
 *
 * @param version the version of this package
 */
export const serve = Effect.fnUntraced(function* (version: string, flags: Flags) {
  // Ends last: what happens at the end is written, too.
  const log = yield* makeLog(flags.log)
  return yield* log.hearing(serveLogged(version, flags, log))
}, Effect.scoped)

const serveLogged = Effect.fnUntraced(function* (
  version: string,
  { clock: { clock }, guard, known, server, webhooks: webhookFlags }: Flags,
  { write }: CommandLog
) {
  const { host, port } = server
  const webhooks = yield* webhookOptions(webhookFlags)
  const options = { ...(yield* knownOptions(known)), webhooks }
  const data = Option.getOrUndefined(server.data)
  // Ends after the emulator, when no request is answered any more: all that was answered is then saved.
  const file = data === undefined ? undefined : yield* Effect.mapError(DataFile.open(data, version), refuseFile)
  const seed = file?.seed ?? server.seed
  const context = yield* Layer.build(
    PortOneEmulator.layerServer({ ...options, ...guard, host, port, seed, clock })
  ).pipe(
    Effect.mapError((cause) => refuse(describe(cause, { host, port }), cause)),
    Effect.provideService(CurrentJournal, file?.journal)
  )
  if (file !== undefined) yield* Effect.mapError(file.save, refuseFile)
  if (!isOfThisMachine(host)) {
    yield* Console.error(
      `Everybody who reaches ${host} can use this emulator and its control: read what it holds, change it and reset it.`
    )
  }
  const { baseUrl } = Context.get(context, PortOneEmulator)
  yield* Console.log(baseUrl)
  write({
    kind: "started",
    at: yield* Clock.currentTimeMillis,
    facts: startFacts({ baseUrl, webhooks, data, seed, clock })
  })
  return yield* file === undefined ? Effect.never : file.keepSaving
})
