/**
 * Programs that an entry starts. What they print as an error goes where the entry's own errors go.
 */
import { type ChildProcessByStdio, spawn } from "node:child_process"
import { once } from "node:events"
import type { Readable } from "node:stream"
import { text } from "node:stream/consumers"

export type Program = ChildProcessByStdio<null, Readable, null>

/** Starts Node with these arguments. */
export const start = (args: ReadonlyArray<string>, env: NodeJS.ProcessEnv = process.env): Program =>
  spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"], env })

/** Waits for the first line that the program prints, and fails if it ends without one. */
export const firstLine = async (program: Program): Promise<string> => {
  const ended = new AbortController()
  const end = once(program, "close", { signal: ended.signal }).then(([code]) => {
    throw new Error(`${program.spawnargs.slice(1).join(" ")} ended with code ${code} before its first line`)
  })
  const [line] = (await Promise.race([once(program.stdout, "data"), end]).finally(() => {
    end.catch(() => {})
    ended.abort()
  })) as [Buffer]
  return line.toString().trim()
}

/** Runs the program to its end, and reads what it prints as JSON. */
export const answer = async (args: ReadonlyArray<string>): Promise<unknown> => {
  const program = start(args)
  const [printed, [code]] = await Promise.all([text(program.stdout), once(program, "close")])
  if (code !== 0) throw new Error(`${args.join(" ")} ended with code ${code}`)
  return JSON.parse(printed)
}
