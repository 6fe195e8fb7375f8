/**
 * Appends exchanges to a file, in the order in which their requests were sent. An exchange that ends before an earlier
 * one waits for it, so that a concurrent program makes the same recording each time. When the scope ends, all exchanges
 * that have ended are written.
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import type { PlatformError } from "effect/PlatformError"
import type * as Scope from "effect/Scope"
import * as Semaphore from "effect/Semaphore"
import { Placeholders } from "./Placeholders.ts"
import * as Recording from "./Recording.ts"
import { Removal } from "./removal.ts"
import { templateOf } from "./routes.ts"

/** An exchange whose request was sent. */
interface Entry {
  readonly end: (response: Recording.Response) => Effect.Effect<void>
  /** Ends an exchange that got no answer. */
  readonly drop: Effect.Effect<void>
  /** Ends an exchange whose answer cannot be decoded. */
  readonly refuse: Effect.Effect<void>
}

export interface Writer {
  /**
   * Begins an exchange.
   *
   * @param credential the value of the `Authorization` header, which is removed from everything that is written
   */
  readonly begin: (request: Recording.Request, credential: string | undefined) => Entry
}

interface Pending {
  readonly request: Recording.Request
  readonly credential: string | undefined
  /** The answer; `undefined` while the exchange runs. */
  response: Recording.Response | "dropped" | "refused" | undefined
}

const folderOf = (path: string) => path.slice(0, Math.max(0, path.search(/[/\\][^/\\]*$/)))

/** Creates the file, replacing an old one, and the folders that lead to it. */
export const makeWriter: (path: string) => Effect.Effect<Writer, PlatformError, FileSystem.FileSystem | Scope.Scope> =
  Effect.fnUntraced(function* (path) {
    const fs = yield* FileSystem.FileSystem
    const folder = folderOf(path)
    if (folder !== "") yield* fs.makeDirectory(folder, { recursive: true })
    const file = yield* fs.open(path, { flag: "w" })
    const encoder = new TextEncoder()
    const placeholders = new Placeholders()
    const removal = new Removal(placeholders)
    const oneAtATime = yield* Semaphore.make(1)
    const pending: Array<Pending> = []

    /** Returns the line of an exchange; `undefined` if no line leads a replay to what the program decided by. */
    const lineOf = ({ credential, request, response }: Pending): string | undefined => {
      if (response === undefined || response === "dropped") return ""
      if (response === "refused") return undefined
      const secret = credential?.replace(/^\w+ /, "")
      if (secret !== undefined) placeholders.ofSomebody(secret, "authorization")
      const exchange = removal.of({ request, response })
      return exchange && Recording.toLine(exchange)
    }

    /** The length of the file up to the end of its last whole line. */
    let length = 0
    const append = (line: string) =>
      Effect.suspend(() => {
        const bytes = encoder.encode(line)
        return file.writeAll(bytes).pipe(
          Effect.tap(() => Effect.sync(() => (length += bytes.length))),
          // The rest of a line would make the file unreadable.
          Effect.onError(() =>
            file.truncate(length).pipe(Effect.andThen(file.seek(BigInt(length), "start")), Effect.ignore)
          )
        )
      })
    yield* append(Recording.head)

    /** Writes an exchange. A log says which one could not be written, but nothing of its contents. */
    const writeOne = (entry: Pending) => {
      const { request } = entry
      const failed = (why: string) =>
        Effect.logError(`${templateOf(request.method, request.path)} could not be recorded in ${path}${why}`)
      return Effect.suspend(() => {
        const line = lineOf(entry)
        if (line === undefined) return failed(": a replay of its answer would mean something else")
        return line === "" ? Effect.void : append(line)
      }).pipe(Effect.catchCause(() => failed("")))
    }

    /** Writes the exchanges that have ended, up to the first one that still runs; if `isOver`, past those too. */
    const write = (isOver: boolean) =>
      oneAtATime.withPermits(1)(
        Effect.suspend(() => {
          const running = isOver ? -1 : pending.findIndex(({ response }) => response === undefined)
          return Effect.forEach(pending.splice(0, running === -1 ? pending.length : running), writeOne, {
            discard: true
          })
        })
      )

    yield* Effect.addFinalizer(() => write(true))
    return {
      begin: (request, credential) => {
        const entry: Pending = { request, credential, response: undefined }
        pending.push(entry)
        const settle = (response: NonNullable<Pending["response"]>) =>
          Effect.suspend(() => {
            entry.response ??= response
            return write(false)
          })
        return { end: settle, drop: settle("dropped"), refuse: settle("refused") }
      }
    }
  })
