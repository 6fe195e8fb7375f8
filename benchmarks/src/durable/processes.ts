/**
 * Starts the processes that take part in a measurement, and reads what they cost.
 */
import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { readdirSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Said, Settings, Told } from "./runner.ts"

/**
 * Starts a program. It says nothing on standard output: that is the benchmark's own.
 *
 * @param compiled the folder in which Node keeps what it has compiled, so that the next process does not compile it
 */
const start = (
  file: string,
  compiled: string,
  args: ReadonlyArray<string> = [],
  execArgv: ReadonlyArray<string> = []
): ChildProcess =>
  fork(file, [...args], {
    execArgv: [...execArgv],
    // As its manual says of a runner that is to start soon. The folder is gone with the other files of the run.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), compiled) },
    stdio: ["ignore", "ignore", "ignore", "ipc"]
  })

/** What plays PortOne. */
export interface Portone {
  readonly portoneUrl: string
  readonly billingKey: string
  readonly end: () => Promise<void>
}

/**
 * Starts what plays PortOne.
 *
 * @param program the file of its bundle
 */
export const startPortone = async (program: string): Promise<Portone> => {
  const child = start(program, "compiled")
  // What that file sends.
  const [said] = (await once(child, "message")) as [Pick<Portone, "billingKey" | "portoneUrl">]
  return { ...said, end: () => end(child, "SIGKILL") }
}

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, "exit")
  child.kill(signal)
  await exited
}

/** A process that runs charges. */
export interface Runner {
  /** Resolves when it runs. */
  readonly ready: Promise<void>
  /** Starts charges there. */
  readonly start: (prefix: string, count: number) => Promise<void>
  /** The number of charges that have ended there. */
  readonly ended: () => number
  /** The milliseconds of CPU time that it took since its start, and the most memory since the last report, in bytes. */
  readonly report: () => Promise<{ readonly cpu: number; readonly memory: number }>
  readonly end: (signal: NodeJS.Signals) => Promise<void>
}

/**
 * Starts a runner.
 *
 * @param program the file of its bundle
 */
export const startRunner = (program: string, settings: Settings): Runner => {
  // The heap is kept small, as its manual says a runner's should be.
  const args = [JSON.stringify(settings)]
  const compiled = settings.database.startsWith("postgres:") ? "compiled-for-postgres" : "compiled-for-a-file"
  const child = start(program, compiled, args, ["--max-old-space-size=256"])
  let ended = 0
  const waiting: Array<{ readonly is: (said: Said) => boolean; readonly resolve: (said: Said) => void }> = []
  child.on("message", (said: Said) => {
    if ("ended" in said) ended += said.ended
    const index = waiting.findIndex(({ is }) => is(said))
    if (index >= 0) waiting.splice(index, 1)[0]!.resolve(said)
  })
  const next = <Key extends string>(key: Key) =>
    new Promise<Extract<Said, Readonly<Record<Key, unknown>>>>((resolve, reject) => {
      child.once("exit", () => reject(new Error("a runner has ended")))
      // The cast is safe: only what has the key is taken.
      waiting.push({ is: (said) => key in said, resolve: resolve as (said: Said) => void })
    })
  const tell = (told: Told) => void child.send(told)
  const ready = next("ready").then(() => {})
  ready.catch(() => {})
  return {
    ready,
    start: async (prefix, count) => {
      const started = next("started")
      tell({ start: { prefix, count } })
      await started
    },
    ended: () => ended,
    report: () => {
      const reported = next("cpu")
      tell({ report: true })
      return reported
    },
    end: (signal) => end(child, signal)
  }
}

/** The milliseconds of one tick of the kernel's clock. */
const tick = 10

/** Returns the milliseconds of CPU time that PostgreSQL took, its ended sessions included. */
export const cpuOfPostgres = (pid: number): number => {
  let ticks = 0
  for (const process of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${process}/stat`, "utf8")
      // Behind the name, which is in parentheses: the parent's id second, the times of itself and its children later.
      const fields = stat
        .slice(stat.lastIndexOf(")") + 2)
        .split(" ")
        .map(Number)
      const [user = 0, system = 0, ofChildren = 0, ofChildrenInSystem = 0] = fields.slice(11, 15)
      if (Number(process) === pid) ticks += user + system + ofChildren + ofChildrenInSystem
      else if (fields[1] === pid) ticks += user + system
    } catch {
      // It has ended meanwhile.
    }
  }
  return ticks * tick
}
