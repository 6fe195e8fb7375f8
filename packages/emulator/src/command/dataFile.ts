/**
 * The file that an emulator's state survives a restart in. It is replaced as a whole, so that whenever the machine stops
 * there is the state of before or of after; and a file that is no state is never written over, as it may be somebody's.
 */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import type { PlatformError } from "effect/PlatformError"
import * as Schema from "effect/Schema"
import type { EmulatorControl } from "../EmulatorControl.ts"
import { checked, Snapshot } from "../state/State.ts"

/** The message is for whoever started the emulator, and says what to do. */
export class DataFileError extends Data.TaggedError("DataFileError")<{ readonly message: string }> {}

const Stored = Schema.fromJsonString(Snapshot)

/** The state in the file, if there is such a file. */
export const load = Effect.fnUntraced(function* (
  path: string
): Effect.fn.Return<Snapshot | undefined, DataFileError, FileSystem.FileSystem> {
  const files = yield* FileSystem.FileSystem
  const text = yield* files.readFileString(path).pipe(
    Effect.catchIf(
      (error) => error.reason._tag === "NotFound",
      () => Effect.undefined
    ),
    Effect.mapError((error) => new DataFileError({ message: `${path} cannot be read: ${describe(error)}` }))
  )
  if (text === undefined) return undefined
  return yield* Schema.decodeEffect(Stored)(text).pipe(
    Effect.flatMap((snapshot) => Effect.fromResult(checked(snapshot))),
    Effect.mapError(
      ({ message }) =>
        new DataFileError({
          message: `${path} holds no state of this emulator, and is left as it is: ${message}. Name another file with --data, or move this one away.`
        })
    )
  )
})

const describe = ({ reason }: PlatformError) =>
  reason._tag === "NotFound" ? "its folder is not there" : (reason.description ?? reason._tag)

const save = Effect.fnUntraced(function* (path: string, snapshot: Snapshot) {
  const files = yield* FileSystem.FileSystem
  const text = yield* Effect.orDie(Schema.encodeEffect(Stored)(snapshot))
  const whole = `${path}.${process.pid}.tmp`
  yield* Effect.scoped(
    Effect.gen(function* () {
      // It has people in it.
      const file = yield* files.open(whole, { flag: "w", mode: 0o600 })
      yield* file.writeAll(new TextEncoder().encode(text))
      yield* file.sync
    })
  )
  yield* files.rename(whole, path)
})

/** How long a change may go unsaved. */
export const saveInterval = "200 millis"

/** Saves what has changed since this was last run; the first time, everything. */
export const keep = (
  path: string,
  emulator: Pick<EmulatorControl, "snapshot" | "changes">
): Effect.Effect<void, DataFileError, FileSystem.FileSystem> => {
  let saved = -1
  return Effect.gen(function* () {
    const changes = yield* emulator.changes
    if (changes === saved) return
    yield* save(path, yield* emulator.snapshot)
    saved = changes
  }).pipe(
    Effect.mapError((error) => new DataFileError({ message: `${path} cannot be written: ${describe(error)}` })),
    Effect.uninterruptible
  )
}
