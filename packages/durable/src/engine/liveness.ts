/**
 * Finds out within a second that a runner is gone.
 *
 * Each runner holds a lock in a session of its own. The operating system closes the session of a process that was
 * killed, and PostgreSQL gives its lock free at once. So a runner whose name stands in the engine's table, and whose
 * lock nobody holds, is gone: the others strike it off, and take its orders. Without this, they wait until its last
 * sign of life is old enough, which has to be long, so that a runner that is merely busy keeps its orders.
 */
import * as PgClient from "@effect/sql-pg/PgClient"
import type * as RunnerAddress from "effect/cluster/RunnerAddress"
import * as RunnerStorage from "effect/cluster/RunnerStorage"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Reactivity from "effect/reactivity/Reactivity"
import type * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import * as SqlClient from "effect/sql/SqlClient"
import { createHash } from "node:crypto"

/** The first half of the keys of these locks. It never changes: runners of two releases look for each other's. */
const namespace = 0x506f724f

/** Returns the second half of the key of a runner's lock. */
const keyOf = (address: RunnerAddress.RunnerAddress): number =>
  createHash("sha256").update(`${address.host}:${address.port}`).digest().readInt32BE()

/** Shows that this runner lives, until its process ends. The first lock is there when the layer is built. */
const show = Effect.fnUntraced(function* (url: Redacted.Redacted, address: RunnerAddress.RunnerAddress) {
  const shown = yield* Deferred.make<void>()
  const holding = Effect.gen(function* () {
    const sql = yield* PgClient.makeClient({ url, applicationName: "effect-portone durable, a sign of life" })
    // Shared, so that it does not wait for a lost session of its own that PostgreSQL has not noticed.
    yield* sql`SELECT pg_advisory_lock_shared(${namespace}::int, ${keyOf(address)}::int)`
    yield* Deferred.succeed(shown, undefined)
    // Ends when the session breaks.
    yield* sql`SELECT 1`.pipe(Effect.repeat(Schedule.spaced("1 second")))
  }).pipe(Effect.scoped, Effect.provide(Reactivity.layer))
  yield* Effect.forkScoped(holding.pipe(Effect.ignoreCause, Effect.andThen(Effect.sleep("200 millis")), Effect.forever))
  yield* Deferred.await(shown)
})

/** Strikes off the runners that are gone. */
const strikeOff = Effect.fnUntraced(function* (self: RunnerAddress.RunnerAddress) {
  const sql = yield* SqlClient.SqlClient
  const storage = yield* RunnerStorage.RunnerStorage
  /** The runners that were gone at the last look. One look proves little: a session that broke is made again. */
  let suspects = new Set<number>()
  const look = Effect.gen(function* () {
    const runners = yield* storage.getRunners
    const held = yield* sql<{ readonly objid: number | string }>`
      SELECT objid::bigint AS objid FROM pg_locks
      WHERE locktype = 'advisory' AND classid::bigint = ${namespace} AND objsubid = 2 AND granted
    `
    // PostgreSQL shows the key as a number without a sign.
    const living = new Set(held.map(({ objid }) => Number(objid) | 0))
    const gone = runners.filter(([{ address }]) => !living.has(keyOf(address)) && keyOf(address) !== keyOf(self))
    for (const [{ address }] of gone) {
      if (!suspects.has(keyOf(address))) continue
      yield* Effect.logInfo(`the runner ${address.host} is gone: its orders are taken over`)
      yield* storage.unregister(address)
    }
    suspects = new Set(gone.map(([{ address }]) => keyOf(address)))
  })
  yield* look.pipe(
    Effect.catchCause(() => Effect.sync(() => suspects.clear())),
    Effect.andThen(Effect.sleep("500 millis")),
    Effect.forever,
    Effect.forkScoped
  )
})

/** Shows that a runner lives, and looks after the others. */
export const layer = (
  url: Redacted.Redacted,
  address: RunnerAddress.RunnerAddress
): Layer.Layer<never, never, RunnerStorage.RunnerStorage | SqlClient.SqlClient> =>
  Layer.effectDiscard(Effect.andThen(show(url, address), strikeOff(address)))
