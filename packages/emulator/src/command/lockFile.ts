/**
 * Keeps a second emulator from a file that one uses already, by a file beside it with the name of the process.
 *
 * A process that is killed leaves its lock behind. The next emulator takes it over, since it sees that the process has
 * ended. It cannot see that of a process on another machine, or in another container.
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import type { PlatformError } from "effect/PlatformError"
import type * as Scope from "effect/Scope"
import { hostname } from "node:os"
import { DataFileError, unwritable } from "./dataFileError.ts"

const own = `${process.pid} ${hostname()}`

/** Returns true if the process that wrote this lock has ended. One that names no process was left by a crash. */
const isStale = (lock: string): boolean => {
  const [, pid, host] = /^(\d+) (.+)$/.exec(lock) ?? []
  if (pid === undefined) return true
  if (host !== hostname()) return false
  // In a container, each emulator may be process 1.
  if (Number(pid) === process.pid) return true
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    // A process of another user may not be signalled, and is there.
    return error instanceof Error && "code" in error && error.code === "ESRCH"
  }
}

const is =
  (tag: "AlreadyExists" | "NotFound") =>
  ({ reason }: PlatformError) =>
    reason._tag === tag

/** Locks the file until the scope ends. Fails with `InUse` if another emulator uses it. */
export const lock = Effect.fnUntraced(function* (
  path: string
): Effect.fn.Return<void, DataFileError, FileSystem.FileSystem | Scope.Scope> {
  const files = yield* FileSystem.FileSystem
  const lockPath = `${path}.lock`
  const inUse = (lock: string) =>
    new DataFileError({
      reason: "InUse",
      message:
        `${path} is in use by another emulator (process ${lock.replace(" ", " on ")}). ` +
        `Name another file with --data. If no emulator is running there, remove ${lockPath}.`
    })
  const take = Effect.as(files.writeFileString(lockPath, own, { flag: "wx", mode: 0o600 }), true).pipe(
    Effect.catchIf(is("AlreadyExists"), () => Effect.succeed(false)),
    Effect.mapError(unwritable(path))
  )
  const read = files.readFileString(lockPath).pipe(
    Effect.catchIf(is("NotFound"), () => Effect.succeed("")),
    Effect.mapError(unwritable(path))
  )

  /** Removes a stale lock. Of several emulators that find it, one moves it away. */
  const removeStale = Effect.fnUntraced(
    function* (stale: string) {
      const aside = `${lockPath}.${process.pid}`
      yield* files.rename(lockPath, aside).pipe(Effect.catchIf(is("NotFound"), () => Effect.void))
      const moved = yield* files.readFileString(aside).pipe(Effect.catchIf(is("NotFound"), () => Effect.succeed(stale)))
      // Another emulator was faster, and this is its lock.
      if (moved !== stale) yield* Effect.ignore(files.link(aside, lockPath))
      yield* files.remove(aside, { force: true })
    },
    Effect.mapError(unwritable(path))
  )

  yield* Effect.acquireRelease(
    Effect.gen(function* () {
      if (yield* take) return
      // Another emulator may be about to write its name.
      const found = (yield* read) || (yield* Effect.andThen(Effect.sleep("100 millis"), read))
      if (!isStale(found)) return yield* inUse(found)
      yield* removeStale(found)
      if (!(yield* take)) return yield* inUse(yield* read)
    }),
    () => Effect.ignore(files.remove(lockPath, { force: true }))
  )
})
