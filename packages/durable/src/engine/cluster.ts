import * as Arr from "effect/Array"
import * as ClusterWorkflowEngine from "effect/cluster/ClusterWorkflowEngine"
import * as RunnerAddress from "effect/cluster/RunnerAddress"
import * as RunnerHealth from "effect/cluster/RunnerHealth"
import * as Runners from "effect/cluster/Runners"
import type * as RunnerStorage from "effect/cluster/RunnerStorage"
import * as Sharding from "effect/cluster/Sharding"
import * as ShardingConfig from "effect/cluster/ShardingConfig"
import * as SqlMessageStorage from "effect/cluster/SqlMessageStorage"
import * as Digest from "effect/crypto/Digest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import type { WorkflowEngine } from "effect/workflow/WorkflowEngine"
/**
 * Effect's cluster engine over a database.
 *
 * The database is all that runners share: they need no address, no port and no secret between them. Each takes a part
 * of the orders, by locks in the database, and looks there for what is new.
 */
import { randomInt } from "node:crypto"
import { hostname } from "node:os"
import type { Entry } from "../ledger/entry.ts"
import { executionIdOf, workflowOf } from "./workflows.ts"

/** The beginning of the names of the engine's tables. */
export const prefix = "portone"

/** The times of the engine. They decide how long it takes until others take over. */
export interface Times {
  /** The time between two looks for new orders. */
  readonly poll: Duration.Input
  /** The time between two signs of life of a runner. */
  readonly refresh: Duration.Input
  /** The time after which a runner that shows no sign of life has lost its orders. */
  readonly lockExpiration: Duration.Input
}

/** Returns a name for this process that no other has. It has the form of an address, but nothing listens there. */
export const makeAddress = Effect.sync(() => RunnerAddress.make(`${hostname()}-${process.pid}`, randomInt(1, 2 ** 31)))

const configOf = ({ lockExpiration, poll, refresh }: Times, address: RunnerAddress.RunnerAddress | undefined) =>
  ShardingConfig.layer({
    runnerAddress: Option.fromUndefinedOr(address),
    shardsPerGroup: 128,
    shardLockExpiration: lockExpiration,
    shardLockRefreshInterval: refresh,
    refreshAssignmentsInterval: "500 millis",
    entityMessagePollInterval: poll,
    entityReplyPollInterval: "1 second",
    unprocessedMessageBatchSize: 256,
    maxResidentEntities: 3000,
    // A release that adds a kind of order runs beside an older one, which leaves such orders to it.
    entityRegistrationTimeout: "1 day",
    // A PG may take a minute.
    entityTerminationTimeout: "75 seconds",
    simulateRemoteSerialization: false
  })

/**
 * Lets go of an order soon after its step: all that it is stands in the ledger. The engine keeps an execution for 10
 * seconds otherwise, which are thousands of them under load.
 */
const lettingGo = Layer.effect(
  Sharding.Sharding,
  Effect.map(Sharding.Sharding, (sharding) =>
    Sharding.Sharding.of({
      ...sharding,
      registerEntity: (entity, build, options) =>
        sharding.registerEntity(entity, build, { ...options, maxIdleTime: "1 second" })
    })
  )
)

/** Returns Effect's engine over a database, with the locks as given. */
export const layer = <E>(options: {
  readonly times: Times
  /** Undefined if this process runs nothing. */
  readonly address: RunnerAddress.RunnerAddress | undefined
  readonly locks: Layer.Layer<RunnerStorage.RunnerStorage, E, SqlClient.SqlClient | ShardingConfig.ShardingConfig>
  /** Looks after the other runners. */
  readonly watch?: Layer.Layer<never, E, RunnerStorage.RunnerStorage | SqlClient.SqlClient> | undefined
}): Layer.Layer<WorkflowEngine, E, SqlClient.SqlClient> =>
  ClusterWorkflowEngine.layer.pipe(
    Layer.provide(lettingGo),
    Layer.provide(Sharding.layer),
    Layer.provide(Runners.layerNoop),
    Layer.provide(SqlMessageStorage.layerWith({ prefix })),
    // A runner shows that it lives before it takes its part of the orders.
    Layer.provideMerge(options.watch ?? Layer.empty),
    Layer.provide([options.locks, RunnerHealth.layerNoop]),
    Layer.provide([configOf(options.times, options.address), Digest.layerWebCrypto])
  )

/** The number of values that one statement names. Databases take 32,766 and 65,535 at most. */
const named = 10_000

/** Returns the keys under which the engine keeps the messages of an order. */
const messagesOf = ({ generation, id, waits, workflow }: Entry) => {
  const definition = workflowOf(workflow)
  const keys: Array<string> = []
  const runs: Array<string> = []
  for (let past = 1; past <= generation; past++) {
    const executionId = executionIdOf({ workflow, id, generation: past })
    const address = `Workflow/${definition._tag}/${executionId}`
    runs.push(`${address}/run/`)
    for (let wait = 1; wait <= waits; wait++) keys.push(`${address}/deferred/wait/${wait}`)
  }
  return { runs, keys: [...runs, ...keys] }
}

/**
 * Removes finished executions from the engine's tables, and returns the orders of which nothing is left there.
 *
 * An execution that the engine has not written down as finished stays: it would run again, read its line, and end.
 */
export const forget = (
  entries: ReadonlyArray<Entry>
): Effect.Effect<ReadonlyArray<Entry>, SqlError, SqlClient.SqlClient> =>
  Effect.gen(function* () {
    if (entries.length === 0) return []
    const sql = (yield* SqlClient.SqlClient).withoutTransforms()
    const messages = sql(`${prefix}_messages`)
    const replies = sql(`${prefix}_replies`)
    const found = entries.map((entry) => ({ entry, ...messagesOf(entry) }))
    const keys = found.flatMap((one) => one.keys)
    const isProcessed = sql.onDialectOrElse({
      pg: () => sql.literal("processed = TRUE"),
      orElse: () => sql.literal("processed = 1")
    })
    return yield* Effect.gen(function* () {
      const remaining = new Set<string>()
      // An order that waited for weeks, and looked every few minutes, has thousands of keys.
      for (const some of Arr.chunksOf(keys, named)) {
        const rows = yield* sql<{ readonly id: bigint }>`
          SELECT id FROM ${messages} WHERE ${sql.in("message_id", some)} AND ${isProcessed}
        `
        const ids = rows.map(({ id }) => id)
        if (ids.length > 0) {
          yield* sql`DELETE FROM ${replies} WHERE ${sql.in("request_id", ids)}`
          yield* sql`DELETE FROM ${messages} WHERE ${sql.in("id", ids)}`
        }
        const left = yield* sql<{ readonly message_id: string }>`
          SELECT message_id FROM ${messages} WHERE ${sql.in("message_id", some)}
        `
        for (const { message_id } of left) remaining.add(message_id)
      }
      return found.filter((one) => !one.keys.some((key) => remaining.has(key))).map(({ entry }) => entry)
    }).pipe(sql.withTransaction, Effect.provideService(SqlClient.SafeIntegers, true))
  })
