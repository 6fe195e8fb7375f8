/**
 * Measures how long it takes after a kill until every order that was being worked on has gone on.
 */
import { setTimeout } from "node:timers/promises"
import { nameOf } from "./compare.ts"
import type { Database } from "./database.ts"

export interface Takeovers {
  /** Kills, and looks from then on for what goes on. */
  readonly watch: (kill: () => Promise<void>) => Promise<void>
  /** Waits until all that was looked for has been seen, or a minute is over. */
  readonly settled: () => Promise<void>
  /** The milliseconds until the orders of each kill had gone on. */
  readonly millis: ReadonlyArray<number>
}

const longest = 60_000

export const makeTakeovers = (database: Database): Takeovers => {
  const millis: Array<number> = []
  const watching = new Set<Promise<void>>()
  const underWay = async () =>
    (await database.lines()).filter(({ state }) => state === "Ready" || state === "Sent")

  return {
    millis,
    watch: async (kill) => {
      const killing = kill()
      const began = Date.now()
      const before = await underWay()
      const look = async () => {
        let left = new Map(before.map((line) => [nameOf(line.workflow, line.id), line.revision]))
        while (left.size > 0 && Date.now() - began < longest) {
          const now = await underWay()
          left = new Map(
            now.flatMap(({ id, revision, workflow }) => {
              const name = nameOf(workflow, id)
              return left.get(name) === revision ? [[name, revision]] : []
            })
          )
          if (left.size > 0) await setTimeout(100)
        }
        if (before.length > 0) millis.push(Date.now() - began)
      }
      const looking = look().finally(() => watching.delete(looking))
      watching.add(looking)
      await killing
    },
    settled: async () => void (await Promise.all(watching))
  }
}
