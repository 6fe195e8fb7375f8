/**
 * Starts and ends the processes of a siege, each by its own id.
 */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createWriteStream } from "node:fs"
import { createInterface } from "node:readline"

export interface Program {
  readonly child: ChildProcess
  /** The line by which it said that it is ready. Rejects if it ends before. */
  readonly ready: Promise<string>
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>
}

/** Every process of this siege that may still run. */
const running = new Set<ChildProcess>()

/** Starts a program beside this file. What it prints goes to the end of a file. */
export const startProgram = (file: string, args: ReadonlyArray<string>, log: string): Program => {
  const child = spawn(process.execPath, [new URL(file, import.meta.url).pathname, ...args], {
    stdio: ["ignore", "pipe", "pipe", "ipc"]
  })
  if (child.stdout === null || child.stderr === null) throw new Error("a program was started without its pipes")
  running.add(child)
  const ended = once(child, "close").then(() => void running.delete(child))
  const writer = createWriteStream(log, { flags: "a" })
  child.stderr.pipe(writer, { end: false })
  const lines = createInterface({ input: child.stdout })
  const ready = new Promise<string>((resolve, reject) => {
    lines.on("line", (line) => {
      writer.write(`${line}\n`)
      if (line.startsWith("ready")) resolve(line)
    })
    void ended.then(() => reject(new Error(`${file} ended before it was ready: see ${log}`)))
  })
  // Who starts one and kills it at once does not wait for it.
  ready.catch(() => {})
  return { child, ready, ended }
}

/** Kills what still runs, at the end of this process. */
export const killAll = (): void => {
  for (const child of running) child.kill("SIGKILL")
}
