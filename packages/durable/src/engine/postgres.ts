/**
 * The engine over PostgreSQL.
 *
 * Each runner holds its part of the orders by locks of a session of PostgreSQL. Such a lock ends with its session, and
 * so with the process, whatever happened to it. A pooler that gives each transaction another session breaks that.
 */
import * as PgClient from "@effect/sql-pg/PgClient"
import * as SqlRunnerStorage from "effect/cluster/SqlRunnerStorage"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Reactivity from "effect/reactivity/Reactivity"
import type * as Redacted from "effect/Redacted"
import * as SqlClient from "effect/sql/SqlClient"
import { ConnectionError, SqlError } from "effect/sql/SqlError"
import * as Cluster from "./cluster.ts"
import type { Engine } from "./Engine.ts"
import { type EngineOptions, overDatabase, settingsOf } from "./layers.ts"
import * as Liveness from "./liveness.ts"
import * as Locks from "./locks.ts"
import * as Replies from "./replies.ts"
import { numberGiven } from "./settings.ts"

/**
 * The options of an engine over PostgreSQL.
 *
 * @example
 * ```ts
 * import { Durable } from "@effect-portone/durable"
 * import { Redacted } from "effect"
 *
 * // A web server that starts and reads orders, and leaves it to others to run them.
 * const options: Durable.PostgresOptions = {
 *   url: Redacted.make("postgres://shop:secret@localhost:5432/shop"),
 *   maxConnections: 4,
 *   isRunner: false
 * }
 *
 * const EngineLive = Durable.layerPostgres(options)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface PostgresOptions extends EngineOptions {
  /** The address of the database, such as `postgres://user:password@host:5432/name`, without a pooler between. */
  readonly url: Redacted.Redacted
  /** The number of connections; 10 when absent, and 2 at least for a runner. One of them holds the locks. */
  readonly maxConnections?: number | undefined
  /** False if this process starts and reads orders, and runs none. True when absent. */
  readonly isRunner?: boolean | undefined
}

const applicationName = "effect-portone durable"

/**
 * Refuses a pooler that gives each transaction another session.
 *
 * While another transaction holds the session that this connection had, such a pooler has to give it another one.
 */
const refusePooler = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const one = yield* sql.reserve
  const other = yield* sql.reserve
  const sessionOf = (connection: typeof one) =>
    Effect.map(connection.executeValues("SELECT pg_backend_pid()", []), ([row]) => row?.[0])
  const before = yield* sessionOf(one)
  yield* Effect.acquireRelease(other.executeUnprepared("BEGIN", [], undefined), () =>
    Effect.ignore(other.executeUnprepared("ROLLBACK", [], undefined))
  )
  yield* sessionOf(other)
  if ((yield* sessionOf(one)) === before) return
  return yield* new SqlError({
    reason: new ConnectionError({
      message:
        "a pooler that gives each transaction another session stands before PostgreSQL. Locks are lost there: " +
        "give Durable.layerPostgres the address of the database itself, or of a pooler in session mode",
      operation: "connect",
      cause: undefined
    })
  })
}).pipe(Effect.scoped)

/** The settings with which a session of the engine begins. */
const startupParameters = {
  // A runner that stands still in the middle of a transaction holds rows that others wait for.
  idle_in_transaction_session_timeout: "8s"
}

/** Returns true if a session can be told so. A pooler in session mode may refuse a parameter that it does not know. */
const canBeTold = (url: Redacted.Redacted): Effect.Effect<boolean> =>
  PgClient.makeClient({ url, applicationName, startupParameters }).pipe(
    Effect.scoped,
    Effect.provide(Reactivity.layer),
    Effect.isSuccess
  )

/** Returns the engine over PostgreSQL. */
export const layer = ({
  isRunner = true,
  maxConnections = 10,
  url,
  ...options
}: PostgresOptions): Layer.Layer<Engine, SqlError> =>
  overDatabase(
    settingsOf(options, { isRunner, sweepEvery: Duration.seconds(1) }),
    Layer.unwrap(
      Effect.map(Cluster.makeAddress, (address) =>
        Cluster.layer({
          times: { poll: "500 millis", refresh: "2 seconds", lockExpiration: "8 seconds" },
          address: isRunner ? address : undefined,
          messages: Replies.layer,
          locks: Locks.layer(SqlRunnerStorage.layerWith({ prefix: Cluster.prefix })),
          watch: isRunner ? Liveness.layer(url, address) : undefined
        })
      )
    ),
    Layer.unwrap(
      Effect.gen(function* () {
        // With one connection, which holds the locks, a runner waits for another for ever.
        const connections = numberGiven("maxConnections", maxConnections, isRunner ? 2 : 1)
        yield* Effect.provide(refusePooler, PgClient.layer({ url, maxConnections: 2, applicationName }))
        const isTold = yield* canBeTold(url)
        return PgClient.layer({
          url,
          maxConnections: connections,
          applicationName,
          startupParameters: isTold ? startupParameters : undefined
        })
      })
    )
  )
