/**
 * Gives commands to the shop: over PostgreSQL in this process, as a client that runs nothing; with a file through the
 * one process that has it.
 */
import { Clock, Effect, ManagedRuntime, Redacted } from "effect"
import type { ChildProcess } from "node:child_process"
import { setTimeout } from "node:timers/promises"
import { Durable } from "@effect-portone/durable"
import { clockAhead } from "./clock.ts"
import { type Answer, carryOut, type Command } from "./commands.ts"

export interface Shop {
  /** Carries a command out, once or more often, until the database has answered. */
  readonly order: (command: Command) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** Tries again while the database, or the process that has it, is away. */
const persistently =
  (carryOutOnce: (command: Command) => Promise<Answer>) =>
  async (command: Command): Promise<Answer> => {
    for (let left = 600; ; left--) {
      const answer = await carryOutOnce(command).catch((error: unknown) => String(error))
      if (answer === "done" || (answer.endsWith("Error") && answer !== "StorageError")) return answer
      if (left === 0) throw new Error(`the shop did not answer to ${command.do}: ${answer}`)
      await setTimeout(250)
    }
  }

export const shopOverPostgres = (databaseUrl: string, ahead: () => number): Shop => {
  const runtime = ManagedRuntime.make(
    Durable.layerPostgres({ url: Redacted.make(databaseUrl), isRunner: false, maxConnections: 5 })
  )
  const clock = clockAhead(ahead)
  return {
    order: persistently((command) =>
      runtime.runPromise(Effect.provideService(carryOut(command), Clock.Clock, clock))
    ),
    close: () => runtime.dispose()
  }
}

/** What is sent to the process that has the file, and what comes back. */
export interface Asked {
  readonly number: number
  readonly command: Command
}
export interface Answered {
  readonly number: number
  readonly answer: Answer
}

/** @param current returns the process that has the file, if one is running. */
export const shopOverFile = (current: () => ChildProcess | undefined): Shop => {
  let last = 0
  const askOnce = (command: Command): Promise<Answer> =>
    new Promise((resolve) => {
      const child = current()
      if (child?.connected !== true) return resolve("no runner")
      const number = ++last
      const settle = (answer: Answer) => {
        child.off("message", heard)
        child.off("close", closed)
        resolve(answer)
      }
      const closed = () => settle("the runner is gone")
      // Its sender is `runner.ts`, which sends nothing else.
      const heard = (message: unknown) => {
        const { answer, number: of } = message as Answered
        if (of === number) settle(answer)
      }
      child.on("message", heard)
      child.once("close", closed)
      child.send({ number, command } satisfies Asked, (error) => {
        if (error !== null) settle("the runner is gone")
      })
    })
  return { order: persistently(askOnce), close: async () => {} }
}
