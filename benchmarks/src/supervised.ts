/**
 * Runs a program that may start others, as an entry and an installation do: when it ends or is stopped, all of them end.
 */
import { Data } from "effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { text } from "node:stream/consumers"

/** A program that has failed. The message is the one line that tells why. */
export class ProgramError extends Data.TaggedError("ProgramError")<{ readonly message: string }> {}

/** The programs get so much time to end by themselves. */
const grace = 5_000

/** Returns the line of what a program printed that tells why it failed. */
export const reasonIn = (printed: string): string | undefined => {
  const lines = printed.split("\n").map((line) => line.trim())
  return lines.find((line) => /^\[?(ERR_|(Uncaught )?\w*Error\b)/.test(line)) ?? lines.findLast((line) => line !== "")
}

/** Runs the program to its end and returns what it prints. */
export const supervised = async (
  file: string,
  args: ReadonlyArray<string>,
  {
    cwd,
    env = process.env,
    signal
  }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv; readonly signal: AbortSignal }
): Promise<string> => {
  signal.throwIfAborted()
  // It leads a group of its own, which is all that it starts.
  const program = spawn(file, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true })
  const end = (how: NodeJS.Signals) => {
    try {
      if (program.pid !== undefined) process.kill(-program.pid, how)
    } catch {
      // The whole group has ended already.
    }
  }
  let last: NodeJS.Timeout | undefined
  const stop = () => {
    end("SIGTERM")
    last ??= setTimeout(() => end("SIGKILL"), grace)
  }
  signal.addEventListener("abort", stop)
  // What it has started and left behind would keep its output open.
  program.once("exit", stop)
  try {
    const [printed, problems, [code]] = await Promise.all([
      text(program.stdout),
      text(program.stderr),
      once(program, "close")
    ])
    signal.throwIfAborted()
    if (code === 0) return printed
    throw new ProgramError({ message: reasonIn(`${problems}\n${printed}`) ?? `it ended with code ${code}` })
  } finally {
    signal.removeEventListener("abort", stop)
    clearTimeout(last)
  }
}
