/**
 * Files in memory, on a disk that can be full: what a test of saving needs, without waiting for a real disk.
 */
import { Effect, FileSystem, PlatformError } from "effect"

/** A file, which keeps its content when it is renamed, and for those who have it open when another takes its name. */
interface MemoryFile {
  content: Buffer
}

export interface MemoryFiles {
  readonly system: FileSystem.FileSystem
  readonly byPath: Map<string, MemoryFile>
  /** The number of bytes that can still be written. Of a write that needs more, only so many are written. */
  room: number
  /** Runs before each write to an open file, with its path. */
  onWrite: (path: string | undefined) => Effect.Effect<void>
}

const failure = (tag: PlatformError.SystemErrorTag, method: string, code: string) =>
  Effect.fail(
    PlatformError.systemError({
      _tag: tag,
      module: "FileSystem",
      method,
      cause: Object.assign(new Error(code), { code })
    })
  )

const notFound = (method: string) => failure("NotFound", method, "ENOENT")

export const make = (): MemoryFiles => {
  const byPath = new Map<string, MemoryFile>()

  const pathOf = (file: MemoryFile) => Array.from(byPath).find(([, other]) => other === file)?.[0]

  const handle = (file: MemoryFile) => {
    let position = 0
    const used: Partial<FileSystem.File> = {
      read: (buffer) =>
        Effect.sync(() => {
          const length = file.content.copy(buffer, 0, position)
          position += length
          return length
        }),
      writeAll: Effect.fnUntraced(function* (bytes) {
        yield* memory.onWrite(pathOf(file))
        const written = bytes.subarray(0, memory.room)
        memory.room -= written.length
        file.content = Buffer.concat([file.content, written])
        if (written.length < bytes.length) return yield* failure("Unknown", "write", "ENOSPC")
      }),
      truncate: (length = 0) =>
        Effect.sync(() => {
          file.content = file.content.subarray(0, length)
        }),
      sync: Effect.void
    }
    // The data file uses no other methods.
    return used as FileSystem.File
  }

  const system = FileSystem.makeNoop({
    open: (path, { flag = "r" } = {}) =>
      Effect.suspend(() => {
        const found = byPath.get(path)
        if (found === undefined && flag === "r") return notFound("open")
        const file = flag === "w" || found === undefined ? { content: Buffer.alloc(0) } : found
        byPath.set(path, file)
        return Effect.succeed(handle(file))
      }),
    realPath: (path) => Effect.suspend(() => (byPath.has(path) ? Effect.succeed(path) : notFound("realPath"))),
    readFileString: (path) =>
      Effect.suspend(() => {
        const file = byPath.get(path)
        return file === undefined ? notFound("readFile") : Effect.succeed(file.content.toString())
      }),
    writeFileString: (path, text, { flag = "w" } = {}) =>
      Effect.suspend(() => {
        if (flag === "wx" && byPath.has(path)) return failure("AlreadyExists", "writeFile", "EEXIST")
        byPath.set(path, { content: Buffer.from(text) })
        return Effect.void
      }),
    remove: (path) => Effect.sync(() => void byPath.delete(path)),
    rename: (from, to) =>
      Effect.suspend(() => {
        const file = byPath.get(from)
        if (file === undefined) return notFound("rename")
        byPath.delete(from)
        byPath.set(to, file)
        return Effect.void
      })
  })
  const memory: MemoryFiles = { system, byPath, room: Number.POSITIVE_INFINITY, onWrite: () => Effect.void }
  return memory
}
