import * as RunnerStorage from "effect/cluster/RunnerStorage"
/**
 * The engines: one process with a file, one in memory for tests, and many over PostgreSQL.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { identity } from "effect/Function"
import * as Layer from "effect/Layer"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import * as WorkflowEngine from "effect/workflow/WorkflowEngine"
import { Ledger } from "../ledger/Ledger.ts"
import * as Cluster from "./cluster.ts"
import { type Engine, layerOf, type Settings } from "./Engine.ts"
import * as Sqlite from "./sqlite.ts"
import * as Sweeper from "./sweeper.ts"

/**
 * The options that all engines share.
 *
 * @example
 * ```ts
 * import { Durable } from "@effect-portone/durable"
 *
 * const options: Durable.EngineOptions = { concurrency: 24, keepExecutions: "1 hour" }
 *
 * const EngineLive = Durable.layerEmbedded("durable.db", options)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface EngineOptions {
  /** The number of requests that this process has under way at once; 12 when absent. */
  readonly concurrency?: number | undefined
  /** The time for which the engine keeps a finished execution; 5 minutes when absent. The ledger keeps its line. */
  readonly keepExecutions?: Duration.Input | undefined
}

export const settingsOf = (
  { concurrency = 12, keepExecutions = "5 minutes" }: EngineOptions,
  rest: Pick<Settings, "isRunner" | "sweepEvery">
): Settings => ({
  concurrency,
  keepExecutions: Duration.fromInputUnsafe(keepExecutions),
  ...rest
})

/** Puts an engine over a database together. */
export const overDatabase = <E>(
  settings: Settings,
  engine: Layer.Layer<WorkflowEngine.WorkflowEngine, SqlError, SqlClient.SqlClient>,
  database: Layer.Layer<SqlClient.SqlClient, E>
): Layer.Layer<Engine, E | SqlError> =>
  Layer.unwrap(
    Effect.map(SqlClient.SqlClient, (sql) =>
      Sweeper.layer.pipe(
        Layer.provideMerge(
          layerOf({
            settings,
            together: sql.withTransaction,
            forget: (entries) => Effect.provideService(Cluster.forget(entries), SqlClient.SqlClient, sql)
          })
        )
      )
    )
  ).pipe(Layer.provide([engine, Ledger.layer]), Layer.provide(database))

/** Puts the engine of a process that has its database for itself together. */
export const alone = <E>(
  options: EngineOptions,
  database: Layer.Layer<SqlClient.SqlClient, E>
): Layer.Layer<Engine, E | SqlError> =>
  overDatabase(
    settingsOf(options, { isRunner: true, sweepEvery: Duration.seconds(1) }),
    Layer.unwrap(
      Effect.map(Cluster.makeAddress, (address) =>
        Cluster.layer({
          times: { poll: "1 second", refresh: "5 seconds", lockExpiration: "15 seconds" },
          address,
          locks: RunnerStorage.layerMemory
        })
      )
    ),
    database
  )

/** Runs orders in this process, which alone has the file. */
export const embedded = (file: string, options: EngineOptions = {}): Layer.Layer<Engine, SqlError> =>
  alone(options, Sqlite.layer(file)).pipe(Layer.provide(Sqlite.hold(file)))

/** Runs orders in memory. Nothing is left when the process ends. */
export const memory = (options: EngineOptions = {}): Layer.Layer<Engine> =>
  Sweeper.layer.pipe(
    Layer.provideMerge(
      layerOf({
        settings: settingsOf(options, { isRunner: true, sweepEvery: undefined }),
        together: identity,
        forget: (entries) => Effect.succeed(entries)
      })
    ),
    Layer.provide([WorkflowEngine.layerMemory, Ledger.layer]),
    Layer.provide(Sqlite.layerUngrouped(":memory:")),
    Layer.orDie
  )
