/**
 * Keeps an emulator's state in a file over a restart. The file is replaced as a whole, so that a machine that stops
 * leaves the old or the new state. A file that is not a state is never overwritten, since it may be somebody's.
 */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import type { PlatformError } from "effect/PlatformError"
import * as Schema from "effect/Schema"
import type { EmulatorControl } from "../EmulatorControl.ts"
import { checked, Snapshot } from "../state/State.ts"

/** The file cannot be used. The message is for the person who started the emulator, and says what to do. */
export class DataFileError extends Data.TaggedError("DataFileError")<{ readonly message: string }> {}

const Stored = Schema.fromJsonString(Snapshot)

/** Reads the state in the file; returns undefined if there is no such file. */
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
          message:
            `${path} holds no state of this emulator, and is left as it is: ${message}. ` +
            "Name another file with --data, or move this one away."
        })
    )
  )
})

const describe = ({ reason }: PlatformError) =>
  reason._tag === "NotFound" ? "its folder is not there" : (reason.description ?? reason._tag)

const save = Effect.fnUntraced(function* (path: string, snapshot: Snapshot) {
  const files = yield* FileSystem.FileSystem
  const text = yield* Effect.orDie(Schema.encodeEffect(Stored)(snapshot))
  const temporary = `${path}.${process.pid}.tmp`
  yield* Effect.scoped(
    Effect.gen(function* () {
      // Only its owner may read the state, which contains people.
      const file = yield* files.open(temporary, { flag: "w", mode: 0o600 })
      yield* file.writeAll(new TextEncoder().encode(text))
      yield* file.sync
    })
  )
  yield* files.rename(temporary, path)
})

/** The longest time for which a change stays unsaved. */
export const saveInterval = "200 millis"

/**
 * Makes an effect that saves the state if it has changed since the effect last ran; the first time, it always saves.
 */
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
