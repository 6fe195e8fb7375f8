/**
 * Effect's cluster engine over a database.
 *
 * The database is all that runners share: they need no address, no port and no secret between them. Each takes a part
 * of the orders, by locks in the database, and looks there for what is new.
 */
import * as Arr from "effect/Array"
import * as ClusterSchema from "effect/cluster/ClusterSchema"
import * as ClusterWorkflowEngine from "effect/cluster/ClusterWorkflowEngine"
import * as EntityId from "effect/cluster/EntityId"
import * as MessageStorage from "effect/cluster/MessageStorage"
import * as RunnerAddress from "effect/cluster/RunnerAddress"
import * as RunnerHealth from "effect/cluster/RunnerHealth"
import * as Runners from "effect/cluster/Runners"
import type * as RunnerStorage from "effect/cluster/RunnerStorage"
import * as Sharding from "effect/cluster/Sharding"
import * as ShardingConfig from "effect/cluster/ShardingConfig"
import * as SqlMessageStorage from "effect/cluster/SqlMessageStorage"
import * as Context from "effect/Context"
import * as Digest from "effect/crypto/Digest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import type { WorkflowEngine } from "effect/workflow/WorkflowEngine"
import { randomInt } from "node:crypto"
import { hostname } from "node:os"
import type { Entry } from "../ledger/entry.ts"
import type { Place } from "./Engine.ts"
import * as Intake from "./intake.ts"
import * as Strangers from "./strangers.ts"
import { executionIdOf, isWait, waitOf, workflowOf } from "./workflows.ts"

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
    refreshAssignmentsInterval: "200 millis",
    entityMessagePollInterval: poll,
    entityReplyPollInterval: "1 second",
    unprocessedMessageBatchSize: 256,
    maxResidentEntities: 3000,
    // A release that adds a kind of order runs beside an older one, which leaves such orders to it. The engine counts
    // this from the start of the runner, and ends such orders for good afterwards.
    entityRegistrationTimeout: Duration.infinity,
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

/**
 * Looks for no order that was interrupted. The engine asks for it before each run; here, nobody interrupts an order: a
 * wish to cancel it stands in its line.
 */
const uninterrupted = Layer.effect(
  MessageStorage.MessageStorage,
  Effect.map(MessageStorage.MessageStorage, (storage) =>
    MessageStorage.MessageStorage.of({
      ...storage,
      requestIdForPrimaryKey: (key) =>
        key.tag === "deferred" && !isWait(key.id) ? Effect.succeedNone : storage.requestIdForPrimaryKey(key)
    })
  )
)

/** Keeps the engine's messages. */
export const messages = SqlMessageStorage.layerWith({ prefix })

/** Returns Effect's engine over a database, with the locks as given. */
export const layer = <E>(options: {
  readonly times: Times
  /** Undefined if this process runs nothing. */
  readonly address: RunnerAddress.RunnerAddress | undefined
  readonly locks: Layer.Layer<RunnerStorage.RunnerStorage, E, SqlClient.SqlClient | ShardingConfig.ShardingConfig>
  /** Keeps the messages in the tables with this file's prefix. The engine's own way when absent. */
  readonly messages?: typeof messages | undefined
  /** Looks after the other runners. */
  readonly watch?: Layer.Layer<never, E, RunnerStorage.RunnerStorage | SqlClient.SqlClient> | undefined
}): Layer.Layer<Sharding.Sharding | WorkflowEngine, E, Intake.Intake | SqlClient.SqlClient> =>
  ClusterWorkflowEngine.layer.pipe(
    Layer.merge(Intake.refilling),
    Layer.provideMerge(Strangers.givingBack),
    Layer.provide(lettingGo),
    Layer.provide(Sharding.layer),
    Layer.provide(Runners.layerNoop),
    Layer.provide(Intake.bounded),
    Layer.provide(Strangers.keeping),
    Layer.provide(uninterrupted),
    Layer.provide(options.messages ?? messages),
    // A runner shows that it lives before it takes its part of the orders.
    Layer.provideMerge(options.watch ?? Layer.empty),
    Layer.provide([options.locks, RunnerHealth.layerNoop]),
    Layer.provide([configOf(options.times, options.address), Digest.layerWebCrypto, Strangers.Strangers.layer])
  )

/** Returns the place of an execution. Each belongs to one of the parts that the engine divides all of them into. */
export const placeOf =
  (sharding: Sharding.Sharding["Service"]) =>
  (executionId: string): Place => {
    const entityId = EntityId.make(executionId)
    const shardId = sharding.getShardId(entityId, Context.get(Context.empty(), ClusterSchema.ShardGroup)(entityId))
    return { isHere: () => sharding.hasShardId(shardId) }
  }

/** Returns the key under which the engine keeps the wait of an execution. */
const keyOfWait = (address: string, wait: number): string => `${address}/deferred/${waitOf(wait).name}`

const addressOf = (entry: Pick<Entry, "generation" | "id" | "workflow">): string =>
  `Workflow/${workflowOf(entry.workflow)._tag}/${executionIdOf(entry)}`

/** Returns the addresses of all executions of an order. */
const addressesOf = ({ generation, id, workflow }: Entry): ReadonlyArray<string> =>
  Array.from({ length: generation }, (_, past) => addressOf({ workflow, id, generation: past + 1 }))

/** Returns the keys under which the engine keeps the executions of an order. */
const keysOfRuns = (entry: Entry): ReadonlyArray<string> => addressesOf(entry).map((address) => `${address}/run/`)

/** Returns the keys under which the engine keeps the waits of an order. */
const keysOfWaits = (entry: Entry): ReadonlyArray<string> =>
  addressesOf(entry).flatMap((address) =>
    Array.from({ length: entry.waits }, (_, past) => keyOfWait(address, past + 1))
  )

/** The number of keys that are looked for with one statement: databases bound its parameters. */
const keysTogether = 1_000

/** Removes the messages of some keys: those that the engine is done with, or all. */
const removeSome = Effect.fnUntraced(function* (keys: ReadonlyArray<string>, which: "processed" | "all") {
  const sql = (yield* SqlClient.SqlClient).withoutTransforms()
  const isProcessed = sql.onDialectOrElse({
    pg: () => sql.literal("processed = TRUE"),
    orElse: () => sql.literal("processed = 1")
  })
  const isOfKeys = sql.in("message_id", keys)
  const rows = yield* sql<{ readonly id: bigint }>`
    SELECT id FROM ${sql(`${prefix}_messages`)} WHERE ${which === "all" ? isOfKeys : sql.and([isOfKeys, isProcessed])}
  `
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  yield* sql`DELETE FROM ${sql(`${prefix}_replies`)} WHERE ${sql.in("request_id", ids)}`
  yield* sql`DELETE FROM ${sql(`${prefix}_messages`)} WHERE ${sql.in("id", ids)}`
})

const remove = (keys: ReadonlyArray<string>, which: "processed" | "all" = "processed") =>
  Effect.forEach(Arr.chunksOf(keys, keysTogether), (some) => removeSome(some, which), { discard: true })

/** Returns those keys of which the engine still has messages. */
const remaining = Effect.fnUntraced(function* (keys: ReadonlyArray<string>) {
  const sql = (yield* SqlClient.SqlClient).withoutTransforms()
  const rows = yield* Effect.forEach(
    Arr.chunksOf(keys, keysTogether),
    (some) =>
      sql<{ readonly message_id: string }>`
      SELECT message_id FROM ${sql(`${prefix}_messages`)} WHERE ${sql.in("message_id", some)}
    `
  )
  return new Set(rows.flat().map(({ message_id }) => message_id))
})

/**
 * Removes finished executions from the engine's tables, within a transaction, and returns the orders of which nothing
 * is left there.
 *
 * An execution that the engine has not written down as finished stays: it would run again, read its line, and end. A
 * wait of one that has finished goes: a runner that was to wake it had it read, and has nobody to wake any more.
 */
export const forget = (
  entries: ReadonlyArray<Entry>
): Effect.Effect<ReadonlyArray<Entry>, SqlError, SqlClient.SqlClient> =>
  Effect.gen(function* () {
    if (entries.length === 0) return []
    const runs = entries.flatMap(keysOfRuns)
    yield* remove(runs)
    const left = yield* remaining(runs)
    const finished = entries.filter((entry) => !keysOfRuns(entry).some((key) => left.has(key)))
    yield* remove(finished.flatMap(keysOfWaits), "all")
    return finished
  }).pipe(Effect.provideService(SqlClient.SafeIntegers, true))

/**
 * Removes the replies of which the request is gone. A runner that stood still, just before it wrote one, writes it
 * after another has run the order to its end and the order was forgotten.
 */
export const forgetStrays: Effect.Effect<void, SqlError, SqlClient.SqlClient> = Effect.gen(function* () {
  const sql = (yield* SqlClient.SqlClient).withoutTransforms()
  const messages = sql(`${prefix}_messages`)
  const replies = sql(`${prefix}_replies`)
  yield* sql`
    DELETE FROM ${replies} WHERE NOT EXISTS (
      SELECT 1 FROM ${messages} WHERE ${messages}.request_id = ${replies}.request_id
    )
  `
})

/** The number of past waits after which those of an order are removed, and how many are looked for: some more. */
const waitsTogether = 8

/**
 * Removes the waits that orders have behind them, now and then: a deposit that is looked at for weeks has thousands. An
 * order follows its line, and never asks for a wait of the past.
 */
export const forgetWaits = (entries: ReadonlyArray<Entry>): Effect.Effect<void, SqlError, SqlClient.SqlClient> =>
  Effect.gen(function* () {
    const many = entries.filter(({ waits }) => waits > 1 && waits % waitsTogether === 0)
    if (many.length === 0) return
    const sql = yield* SqlClient.SqlClient
    const keys = many.flatMap((entry) => {
      const first = Math.max(1, entry.waits - 2 * waitsTogether)
      return Array.from({ length: entry.waits - first }, (_, past) => keyOfWait(addressOf(entry), first + past))
    })
    yield* remove(keys).pipe(sql.withTransaction, Effect.provideService(SqlClient.SafeIntegers, true))
  })
