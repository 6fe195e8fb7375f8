/**
 * Confirms and takes the locks of a runner.
 *
 * Before the engine writes down that an execution has ended, it asks whether this runner still holds the lock of its
 * part of the orders. Under load, it asks hundreds of times a second; here, those questions are put together.
 *
 * A runner that joins is given locks that another one still holds, for a moment. The engine tries to take them once a
 * second; here, it waits for them.
 */
import type { PersistenceError } from "effect/cluster/ClusterError"
import type * as RunnerAddress from "effect/cluster/RunnerAddress"
import * as RunnerStorage from "effect/cluster/RunnerStorage"
import type * as ShardId from "effect/cluster/ShardId"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Request from "effect/Request"
import * as Gathering from "../database/gathering.ts"

/** The question whether a runner holds a lock. Answered with the lock, if it does. */
interface Held extends Request.Request<Array<ShardId.ShardId>, PersistenceError> {
  readonly _tag: "Held"
  readonly address: RunnerAddress.RunnerAddress
  readonly shardId: ShardId.ShardId
}
const Held = Request.tagged<Held>("Held")

/** Puts together what is asked within a moment. */
const together = (storage: RunnerStorage.RunnerStorage["Service"]) =>
  Gathering.resolver<Held>({
    batchKey: ({ request }) => request.address,
    runAll: (entries) => {
      const asked = new Set(entries.map(({ request }) => request.shardId))
      return Effect.map(storage.refresh(entries[0].request.address, asked), (held) => {
        for (const entry of entries) {
          const { shardId } = entry.request
          entry.completeUnsafe(Exit.succeed(held.includes(shardId) ? [shardId] : []))
        }
      })
    }
  })

/** The time between two tries to take locks, how many there are as long as there is none to take, and then. */
const tryEvery = "100 millis"
const mostTries = 7
const mostFurtherTries = 2

/**
 * Takes locks, of which the first are there within a moment. Goes on for as long as there are more of them each time,
 * and no longer than a moment: nothing runs of what was taken until this ends.
 */
const acquireSoon =
  (storage: RunnerStorage.RunnerStorage["Service"]): RunnerStorage.RunnerStorage["Service"]["acquire"] =>
  (address, shardIds) =>
    Effect.gen(function* () {
      const missing = new Set(shardIds)
      const held: Array<ShardId.ShardId> = []
      let further = 0
      for (let tries = 1; missing.size > 0; tries++) {
        const acquired = yield* storage.acquire(address, missing)
        held.push(...acquired)
        for (const shardId of acquired) missing.delete(shardId)
        if (held.length > 0) further++
        const isOver = acquired.length === 0 ? held.length > 0 || tries >= mostTries : further > mostFurtherTries
        if (isOver || missing.size === 0) break
        yield* Effect.sleep(tryEvery)
      }
      return held
    })

/** Returns locks that are confirmed together, and taken soon. */
export const layer = <E, R>(
  locks: Layer.Layer<RunnerStorage.RunnerStorage, E, R>
): Layer.Layer<RunnerStorage.RunnerStorage, E, R> =>
  Layer.effect(
    RunnerStorage.RunnerStorage,
    Effect.map(RunnerStorage.RunnerStorage, (storage) => {
      const resolver = together(storage)
      return RunnerStorage.RunnerStorage.of({
        ...storage,
        acquire: acquireSoon(storage),
        refresh: (address, shardIds) => {
          const [shardId, ...others] = shardIds
          // The engine's own look at all of its locks, which it takes now and then.
          if (shardId === undefined || others.length > 0) return storage.refresh(address, [...shardIds])
          return Effect.request(Held({ address, shardId }), resolver)
        }
      })
    })
  ).pipe(Layer.provide(locks))
