/**
 * Keeps an emulator's state in a file over a restart: each change is added to the file soon after it is made. A file
 * that has grown to twice what it would need is written anew beside itself, piece by piece, and then replaced.
 *
 * A file that is not a state is never overwritten, since it may be somebody's.
 */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as FileSystem from "effect/FileSystem"
import type { PlatformError } from "effect/PlatformError"
import * as Scope from "effect/Scope"
import * as Semaphore from "effect/Semaphore"
import type { KeptClock } from "../clock/MovableClock.ts"
import type { Changes, Journal, Journaled, StoredState } from "../state/Journal.ts"
import { checked } from "../state/State.ts"
import { type DataFileError, noState, unreadable, unwritable } from "./dataFileError.ts"
import { takeClock, withClock } from "./keptClock.ts"
import { lock } from "./lockFile.ts"
import { changedLinesOf, linesOf, type Log, makeReader } from "./stateLog.ts"

/** The time between two savings: much less than the README names, as a busy emulator comes to each of them late. */
const saveInterval = "20 millis"

const pieceRead = 4 * 1_048_576

/** The number of characters of a whole state that are encoded at once, in a millisecond or less. */
const pieceOfWhole = 65_536

/** The same of changes. They have less time: all requests in flight may be answered before the next piece. */
const pieceOfChanges = 4 * pieceOfWhole

/** A file is not written anew for less than this. */
const smallest = 4 * 1_048_576

/** The file of an emulator. */
export interface DataFile {
  /** The seed of the state in the file, if there is one. */
  readonly seed: string | number | undefined
  readonly journal: Journal
  /** Adds what has changed to the file. */
  readonly save: Effect.Effect<void, DataFileError>
  /** Saves time after time, and says when that fails, and when it succeeds again. */
  readonly keepSaving: Effect.Effect<never>
}

/** Reads the log in the file; returns undefined if there is none. */
const read = Effect.fnUntraced(function* (
  path: string
): Effect.fn.Return<Log | undefined, DataFileError, FileSystem.FileSystem> {
  const files = yield* FileSystem.FileSystem
  const reader = makeReader()
  let isEmpty = true
  yield* Effect.scoped(
    Effect.gen(function* () {
      const file = yield* files.open(path, { flag: "r" })
      while (true) {
        const bytes = Buffer.allocUnsafe(pieceRead)
        const length = Number(yield* file.read(bytes))
        if (length === 0) return
        isEmpty = false
        reader.add(bytes.subarray(0, length))
      }
    })
  ).pipe(
    Effect.catchIf(
      (error) => error.reason._tag === "NotFound",
      () => Effect.void
    ),
    Effect.mapError(unreadable(path))
  )
  if (isEmpty) return undefined
  const log = reader.end()
  return typeof log === "string" ? yield* noState(path, log) : log
})

/** A log that is open for adding to it. */
interface Writer {
  /** Adds this text. If that fails, the next text takes the place of what was written of this one. */
  readonly add: (text: string) => Effect.Effect<void, PlatformError>
  readonly size: () => number
  readonly sync: Effect.Effect<void, PlatformError>
  readonly close: Effect.Effect<void>
}

const openWriter = Effect.fnUntraced(function* (
  files: FileSystem.FileSystem,
  path: string,
  flag: "a" | "w",
  start: number
): Effect.fn.Return<Writer, PlatformError> {
  const scope = yield* Scope.make()
  // Only its owner may read the state, which contains people.
  const file = yield* Scope.provide(files.open(path, { flag, mode: 0o600 }), scope)
  let size = start
  // What is behind the last completed line was cut off by a crash.
  let isTorn = flag === "a"
  return {
    add: (text) =>
      Effect.gen(function* () {
        const bytes = Buffer.from(text)
        if (isTorn && size > 0) yield* file.truncate(size)
        isTorn = true
        yield* file.writeAll(bytes)
        size += bytes.length
        isTorn = false
      }).pipe(Effect.uninterruptible),
    size: () => size,
    sync: file.sync,
    close: Scope.close(scope, Exit.void)
  }
})

/** Joins lines to pieces of about the same length. Other fibers run between two pieces. */
const eachPiece = <E>(
  lines: Iterable<string>,
  length: number,
  take: (piece: string) => Effect.Effect<void, E>
): Effect.Effect<void, E> =>
  Effect.gen(function* () {
    let piece = ""
    for (const line of lines) {
      piece += line
      if (piece.length < length) continue
      yield* take(piece)
      yield* Effect.yieldNow
      piece = ""
    }
    if (piece !== "") yield* take(piece)
  })

/**
 * Opens the file for one emulator, until the scope ends. What has changed is then saved, so open it before the emulator
 * starts.
 *
 * @param version the version of the emulator, whose own rows are not checked again
 */
export const open = Effect.fnUntraced(function* (
  name: string,
  version: string
): Effect.fn.Return<DataFile, DataFileError, FileSystem.FileSystem | Scope.Scope> {
  const files = yield* FileSystem.FileSystem
  const scope = yield* Effect.scope
  // Behind a link, the file itself is locked and replaced.
  const path = yield* Effect.orElseSucceed(files.realPath(name), () => name)
  yield* lock(path)
  const found = yield* read(path)
  if (found !== undefined && found.cutOff > 0) {
    yield* Console.error(
      `${path} ended in the middle of a change, as after a crash: ${found.cutOff} bytes are left out.`
    )
  }
  const isOwn = found?.version === version
  if (found !== undefined && !isOwn) {
    yield* Effect.mapError(checked(found.state), ({ message }) => noState(path, message))
  }

  const { clock, state: first } = found === undefined ? {} : takeClock(found.state)
  let kept = first
  let currentClock: (() => KeptClock) | undefined
  /** The state of the emulator, and the one that the file holds, which is another after a reset. */
  let current: Journaled | undefined
  let saved: Journaled | undefined
  let writer: Writer | undefined
  let unsaved: Array<Changes> = []
  let sizeWhole = found === undefined ? 0 : found.size
  /** The texts that were added to the file since it began to be written anew. */
  let addedSince: Array<string> | undefined
  let rewriting: Fiber.Fiber<void> | undefined
  let problem: string | undefined

  const temporary = `${path}.tmp`
  const removeTemporary = Effect.ignore(files.remove(temporary, { force: true }))
  const oneAtATime = yield* Semaphore.make(1)

  const takeChanges = (state: Journaled) => {
    const changes = state.takeChanges()
    if (changes !== undefined) unsaved.push(changes)
  }

  const discard = (beside: Writer) =>
    Effect.suspend(() => (writer === beside ? Effect.void : Effect.andThen(beside.close, removeTemporary)))

  const writeBeside = Effect.fnUntraced(function* (state: StoredState) {
    const beside = yield* openWriter(files, temporary, "w", 0)
    yield* eachPiece(linesOf(version, state), pieceOfWhole, beside.add).pipe(
      Effect.andThen(beside.sync),
      Effect.onError(() => discard(beside))
    )
    return beside
  })

  const replaceBy = Effect.fnUntraced(function* (beside: Writer, state: Journaled) {
    // Windows replaces no file that is open.
    if (writer !== undefined) yield* writer.close
    writer = undefined
    saved = undefined
    yield* files.rename(temporary, path)
    writer = beside
    saved = state
    sizeWhole = beside.size()
  }, Effect.uninterruptible)

  const addChanges = Effect.fnUntraced(function* (writer: Writer, state: Journaled) {
    takeChanges(state)
    if (unsaved.length === 0) return
    const pieces: Array<string> = []
    const adding = unsaved
    for (const changes of adding) {
      yield* eachPiece(changedLinesOf(changes), pieceOfChanges, (piece) => Effect.sync(() => pieces.push(piece)))
    }
    const text = pieces.join("")
    yield* writer.add(text)
    unsaved = unsaved.slice(adding.length)
    addedSince?.push(text)
  })

  const save = Effect.gen(function* () {
    const state = current
    if (state === undefined) return
    if (writer !== undefined && saved === state) return yield* addChanges(writer, state)
    if (rewriting !== undefined) yield* Fiber.interrupt(rewriting)
    unsaved = []
    const beside = yield* writeBeside(state.takeAll())
    yield* Effect.onError(replaceBy(beside, state), () => discard(beside))
  }).pipe(Effect.mapError(unwritable(path)), oneAtATime.withPermits(1), Effect.uninterruptible)

  /** Writes the file anew while changes are added to the old one, and to the new one in the end. */
  const rewrite = Effect.uninterruptibleMask((restore) =>
    Effect.gen(function* () {
      const begun = yield* Effect.sync(() => {
        if (saved === undefined) return undefined
        takeChanges(saved)
        addedSince = []
        return { state: saved, all: saved.takeAll() }
      }).pipe(oneAtATime.withPermits(1), restore)
      if (begun === undefined) return
      const beside = yield* restore(writeBeside(begun.all))
      yield* Effect.gen(function* () {
        for (const text of addedSince ?? []) yield* beside.add(text)
        yield* replaceBy(beside, begun.state)
      }).pipe(
        Effect.uninterruptible,
        oneAtATime.withPermits(1),
        // A save that waits for the end of this holds the permit.
        restore,
        Effect.onError(() => discard(beside))
      )
    })
  ).pipe(
    Effect.mapError(unwritable(path)),
    Effect.catch(({ message }) => {
      // The next attempt waits until the file has doubled again.
      sizeWhole = writer?.size() ?? 0
      return Console.error(`${message} It could not be written anew, and goes on growing.`)
    }),
    Effect.ensuring(
      Effect.sync(() => {
        addedSince = undefined
        rewriting = undefined
      })
    )
  )

  const rewriteIfLong = Effect.gen(function* () {
    if (writer === undefined || rewriting !== undefined || writer.size() < 2 * sizeWhole + smallest) return
    rewriting = yield* Effect.forkIn(rewrite, scope)
  })

  const tell = Effect.fnUntraced(function* (now: string | undefined) {
    if (now === problem) return
    problem = now
    yield* Console.error(now ?? `${path} is written again, and nothing was lost.`)
  })

  const saveAndTell = Effect.matchEffect(save, {
    onSuccess: () => Effect.andThen(tell(undefined), rewriteIfLong),
    onFailure: ({ message }) => tell(message)
  })

  yield* removeTemporary
  if (isOwn) {
    writer = yield* Effect.mapError(openWriter(files, path, "a", found.size), unwritable(path))
  }
  yield* Effect.addFinalizer(() =>
    Effect.gen(function* () {
      if (rewriting !== undefined) yield* Fiber.interrupt(rewriting)
      yield* Effect.matchEffect(save, { onSuccess: () => Effect.void, onFailure: ({ message }) => tell(message) })
      if (writer !== undefined) yield* Effect.andThen(Effect.ignore(writer.sync), writer.close)
    })
  )
  return {
    seed: kept?.seed,
    journal: {
      takeKept: () => {
        const taken = kept
        kept = undefined
        return taken
      },
      clock,
      keepClock: (kept) => {
        currentClock = kept
      },
      began: (begun) => {
        const state = withClock(begun, () => currentClock?.())
        if (current === undefined && isOwn) saved = state
        current = state
      },
      problem: () => problem
    },
    save,
    keepSaving: Effect.forever(Effect.andThen(saveAndTell, Effect.sleep(saveInterval)))
  }
})
