/**
 * The engines of one process: over a file, and in memory for tests. They need Node's own SQLite, so nothing else loads
 * them.
 */
import * as RunnerStorage from "effect/cluster/RunnerStorage"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { identity } from "effect/Function"
import * as Layer from "effect/Layer"
import type * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import * as WorkflowEngine from "effect/workflow/WorkflowEngine"
import * as Sqlite from "../database/sqlite.ts"
import { Ledger } from "../ledger/Ledger.ts"
import * as Cluster from "./cluster.ts"
import { type Engine, layerOf } from "./Engine.ts"
import { Intake } from "./intake.ts"
import { byItself, type EngineOptions, overDatabase, settingsOf } from "./layers.ts"
import * as Sweeper from "./sweeper.ts"

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
  alone(options, Sqlite.layer(fileGiven(file))).pipe(Layer.provide(Sqlite.hold(file)))

/** Returns the path of a file. Throws for what SQLite takes for a database that is gone when the process ends. */
const fileGiven = (file: string): string => {
  if (typeof file === "string" && file.trim() !== "" && !/^(:memory:$|file:)/i.test(file)) return file
  throw new RangeError("the path of a file is needed, which is there when the process starts again")
}

/** Runs orders in memory. Nothing is left when the process ends. */
export const memory = (options: EngineOptions = {}): Layer.Layer<Engine> => {
  const settings = settingsOf(options, { isRunner: true, sweepEvery: undefined })
  return byItself(
    Sweeper.layer.pipe(
      Layer.provideMerge(
        layerOf({
          settings,
          placeOf: undefined,
          together: identity,
          // Nothing is kept in tables.
          forgetWaits: () => Effect.void
        })
      ),
      Layer.provide([WorkflowEngine.layerMemory, Ledger.layer, Intake.layer(settings.concurrency)]),
      Layer.provide(Sqlite.layerUngrouped(":memory:")),
      Layer.orDie
    )
  )
}
