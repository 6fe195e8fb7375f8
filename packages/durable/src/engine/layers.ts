/**
 * Puts an engine over a database together.
 */
import * as Sharding from "effect/cluster/Sharding"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import type * as WorkflowEngine from "effect/workflow/WorkflowEngine"
import { Ledger } from "../ledger/Ledger.ts"
import * as Cluster from "./cluster.ts"
import { type Engine, layerOf, type Settings } from "./Engine.ts"
import { Intake } from "./intake.ts"
import * as Retention from "./retention.ts"
import { numberGiven, timeGiven } from "./settings.ts"
import * as Sweeper from "./sweeper.ts"
import { asSqlError } from "./workflows.ts"

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
  concurrency: numberGiven("concurrency", concurrency, 1),
  keepExecutions: timeGiven("keepExecutions", keepExecutions),
  ...rest
})

/**
 * Builds a layer by itself. A program may have two engines, and their parts are the same values: a build makes each of
 * them once, whatever database it is given.
 */
export const byItself = <A, E, R>(layer: Layer.Layer<A, E, R>): Layer.Layer<A, E, R> =>
  Layer.effectContext(
    Effect.flatMap(Effect.scope, (scope) => Layer.buildWithMemoMap(layer, Layer.makeMemoMapUnsafe(), scope))
  )

/** Puts an engine over a database together. */
export const overDatabase = <E>(
  settings: Settings,
  engine: Layer.Layer<Sharding.Sharding | WorkflowEngine.WorkflowEngine, SqlError, Intake | SqlClient.SqlClient>,
  database: Layer.Layer<SqlClient.SqlClient, E>
): Layer.Layer<Engine, E | SqlError> =>
  byItself(
    Layer.unwrap(
      Effect.map(Effect.all([SqlClient.SqlClient, Sharding.Sharding]), ([sql, sharding]) =>
        Layer.merge(Sweeper.layer, Retention.layer).pipe(
          Layer.provideMerge(
            layerOf({
              settings,
              placeOf: Cluster.placeOf(sharding),
              together: (effect) => asSqlError(sql.withTransaction(effect)),
              forgetWaits: (entries) => Effect.provideService(Cluster.forgetWaits(entries), SqlClient.SqlClient, sql)
            })
          )
        )
      )
    ).pipe(Layer.provide([engine, Ledger.layer]), Layer.provide([Intake.layer(settings.concurrency), database]))
  )
