/**
 * Keeps the runners of a siege: starts, stops and kills them, each in a place of its own.
 */
import type { ChildProcess } from "node:child_process"
import { setTimeout } from "node:timers/promises"
import { type Program, startProgram } from "./processes.ts"
import type { RunnerSettings } from "./settings.ts"

export interface Runners {
  readonly count: number
  /** Returns the process in a place, unless there is none at the moment. */
  readonly at: (place: number) => ChildProcess | undefined
  /** Starts a runner in each place where there is none, and waits until they are ready. */
  readonly fill: () => Promise<void>
  /** Kills the runner in a place without a word, and starts another one after a while. */
  readonly kill: (place: number, pause: number) => Promise<void>
  /** Kills all of them at once. Nobody is started. */
  readonly killEach: () => Promise<void>
  /** Stops the runner in a place for a while, as a machine does that is too busy. */
  readonly freeze: (place: number, millis: number) => Promise<void>
  /** Ends the runner in a place by SIGTERM, and starts another one. Returns the milliseconds that its end took. */
  readonly replace: (place: number) => Promise<number>
  /** Returns the exit codes of runners that nobody has ended. */
  readonly fallen: () => ReadonlyArray<string>
}

/** @param settingsOf returns what a runner that starts now is told */
export const makeRunners = (count: number, folder: string, settingsOf: () => RunnerSettings): Runners => {
  const programs = new Map<number, Program>()
  const expected = new Set<ChildProcess>()
  const fallen: Array<string> = []

  const start = async (place: number): Promise<void> => {
    const log = `${folder}/runner-${place + 1}.log`
    const program = startProgram("runner.ts", [JSON.stringify(settingsOf())], log)
    programs.set(place, program)
    const { child } = program
    child.once("close", (code, signal) => {
      if (!expected.has(child)) fallen.push(`runner ${place + 1} ended with ${code ?? signal}: see ${log}`)
      if (programs.get(place) === program) programs.delete(place)
    })
    await program.ready.catch(() => {})
  }

  const end = async (place: number, signal: "SIGKILL" | "SIGTERM"): Promise<void> => {
    const program = programs.get(place)
    if (program === undefined) return
    expected.add(program.child)
    program.child.kill(signal)
    await program.ended
  }

  const places = Array.from({ length: count }, (_, place) => place)
  return {
    count,
    at: (place) => programs.get(place)?.child,
    fill: async () => {
      await Promise.all(places.filter((place) => !programs.has(place)).map(start))
    },
    kill: async (place, pause) => {
      await end(place, "SIGKILL")
      await setTimeout(pause)
      await start(place)
    },
    killEach: async () => {
      await Promise.all(places.map((place) => end(place, "SIGKILL")))
    },
    freeze: async (place, millis) => {
      const child = programs.get(place)?.child
      child?.kill("SIGSTOP")
      await setTimeout(millis)
      child?.kill("SIGCONT")
    },
    replace: async (place) => {
      const began = Date.now()
      await end(place, "SIGTERM")
      const took = Date.now() - began
      await start(place)
      return took
    },
    fallen: () => fallen
  }
}
