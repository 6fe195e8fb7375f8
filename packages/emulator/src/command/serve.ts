/**
 * Serves an emulator over HTTP until it is interrupted.
 *
 * The first line on standard output is its base URL, so that a script can start it on a free port and read its address.
 */
import type * as Command from "effect/cli/Command"
import * as Console from "effect/Console"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { PortOneEmulator } from "../PortOneEmulator.ts"
import { CurrentJournal } from "../state/Journal.ts"
import * as DataFile from "./dataFile.ts"
import type { DataFileError } from "./dataFileError.ts"
import { knownFlags, knownOptions } from "./knownFlags.ts"
import { refuse } from "./refusal.ts"
import { describe, isOfThisMachine, serverFlags } from "./serverFlags.ts"
import { webhookFlags, webhookOptions } from "./webhookFlags.ts"

/** The flags by what they are about, each in a file of its own. */
export const serveFlags = {
  server: serverFlags,
  webhooks: webhookFlags,
  known: knownFlags
}

const refuseFile = (error: DataFileError) => refuse(error.message, error)

/**
 * Serves an emulator as the flags say.
 *
 * @param version the version of this package
 */
export const serve = Effect.fnUntraced(function* (
  version: string,
  { known, server, webhooks }: Command.Command.Config.Infer<typeof serveFlags>
) {
  const { host, port, seed } = server
  const options = { ...(yield* knownOptions(known)), webhooks: yield* webhookOptions(webhooks) }
  const file = yield* Option.match(server.data, {
    onNone: () => Effect.undefined,
    // Ends after the emulator, when no request is answered any more: all that was answered is then saved.
    onSome: (path) => Effect.mapError(DataFile.open(path, version), refuseFile)
  })
  const context = yield* Layer.build(
    PortOneEmulator.layerServer({ ...options, host, port, seed: file?.seed ?? seed })
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
  yield* Console.log(Context.get(context, PortOneEmulator).baseUrl)
  return yield* file === undefined ? Effect.never : file.keepSaving
}, Effect.scoped)
