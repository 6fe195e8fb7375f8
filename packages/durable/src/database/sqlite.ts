/**
 * An SQL client for one file of SQLite, over Node's own module.
 *
 * No client of Effect's for SQLite fits this release of Effect. SQLite runs a statement at once or not at all, in this
 * thread: one connection is all that a file needs, and a transaction holds it to its end.
 */
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Reactivity from "effect/reactivity/Reactivity"
import * as Semaphore from "effect/Semaphore"
import * as SqlClient from "effect/sql/SqlClient"
import type { Connection } from "effect/sql/SqlConnection"
import { ConnectionError, classifySqliteError, SqlError } from "effect/sql/SqlError"
import * as Statement from "effect/sql/Statement"
import * as Stream from "effect/Stream"
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite"

/** The number of statements that stay prepared. */
const prepared = 200

/** Returns the value of a parameter as SQLite takes it. */
const valueOf = (parameter: unknown): SQLInputValue => {
  if (typeof parameter === "boolean") return parameter ? 1 : 0
  // SQLite refuses what else it cannot keep, with an error that names the type.
  return parameter as SQLInputValue
}

const failed = (operation: string) => (cause: unknown) =>
  new SqlError({ reason: classifySqliteError(cause, { message: `SQLite: ${operation} failed`, operation }) })

const connectionTo = (database: DatabaseSync): Connection => {
  const statements = new Map<string, StatementSync>()

  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = database.prepare(sql)
    const [oldest] = statements.keys()
    if (statements.size === prepared && oldest !== undefined) statements.delete(oldest)
    statements.set(sql, statement)
    return statement
  }

  const run = <A>(
    sql: string,
    parameters: ReadonlyArray<unknown>,
    statementOf: (sql: string) => StatementSync,
    read: (statement: StatementSync, values: ReadonlyArray<SQLInputValue>) => A
  ) =>
    Effect.withFiber<A, SqlError>((fiber) =>
      Effect.try({
        try: () => {
          const statement = statementOf(sql)
          statement.setReadBigInts(Context.get(fiber.context, SqlClient.SafeIntegers))
          return read(statement, parameters.map(valueOf))
        },
        catch: failed("a statement")
      })
    )

  const rows = (statement: StatementSync, values: ReadonlyArray<SQLInputValue>) => {
    statement.setReturnArrays(false)
    return statement.all(...values)
  }
  const arrays = (statement: StatementSync, values: ReadonlyArray<SQLInputValue>) => {
    statement.setReturnArrays(true)
    // Its type does not know of the setting.
    return statement.all(...values) as unknown as ReadonlyArray<ReadonlyArray<unknown>>
  }
  const once = (sql: string) => database.prepare(sql)

  return {
    execute: (sql, parameters, transform) =>
      Effect.map(run(sql, parameters, prepare, rows), (found) => transform?.(found) ?? found),
    executeRaw: (sql, parameters) => run(sql, parameters, prepare, rows),
    executeValues: (sql, parameters) => run(sql, parameters, prepare, arrays),
    executeValuesUnprepared: (sql, parameters) => run(sql, parameters, once, arrays),
    executeUnprepared: (sql, parameters, transform) =>
      Effect.map(run(sql, parameters, once, rows), (found) => transform?.(found) ?? found),
    executeStream: () => Stream.die("the client of one file has no streams")
  }
}

/** Opens a file, or a database in memory (`:memory:`). */
const open = (file: string) =>
  Effect.acquireRelease(
    Effect.try({
      try: () => {
        const database = new DatabaseSync(file)
        // What is written is on the disk before the next request leaves. Another process waits for its turn.
        database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 10000")
        return database
      },
      catch: failed("opening the file")
    }),
    (database) => Effect.sync(() => database.close())
  )

/**
 * Writes what several fibers have done to the disk at once.
 *
 * To write to the disk takes longer than all else that a statement does. So statements and transactions that come
 * together are one transaction of SQLite, and each goes on only when that is on the disk. None sees that it is not
 * alone: one that fails is taken back by itself, to where it began.
 */
const together = Effect.fnUntraced(function* (database: DatabaseSync, connection: Connection) {
  const semaphore = yield* Semaphore.make(1)
  const scope = yield* Effect.scope
  let group: Deferred.Deferred<void, SqlError> | undefined

  const commit = Effect.suspend(() => {
    const written = group
    group = undefined
    const committed = Effect.try({
      try: () => database.exec("COMMIT"),
      catch: (cause) => {
        if (database.isTransaction) database.exec("ROLLBACK")
        return failed("writing to the disk")(cause)
      }
    })
    return written === undefined ? Effect.void : Deferred.into(committed, written)
  })

  /** Joins the group that is written next, and begins one if there is none. To be called with the permit. */
  const join = Effect.suspend(() => {
    if (group !== undefined) return Effect.succeed(group)
    return Effect.try({ try: () => database.exec("BEGIN IMMEDIATE"), catch: failed("a transaction") }).pipe(
      Effect.andThen(
        Effect.sync(() => {
          group = Deferred.makeUnsafe<void, SqlError>()
          return group
        })
      ),
      // Those that wait for the permit by now are before it.
      Effect.tap(() =>
        Effect.forkIn(Effect.andThen(Effect.yieldNow, semaphore.withPermits(1)(Effect.uninterruptible(commit))), scope)
      )
    )
  })

  return {
    /** Runs a statement, and waits until it is on the disk. */
    borrower: <A, E, R>(use: (connection: Connection) => Effect.Effect<A, E, R>) =>
      Effect.flatMap(
        semaphore.withPermits(1)(
          Effect.uninterruptible(
            Effect.flatMap(join, (joined) => Effect.map(use(connection), (value) => [value, joined] as const))
          )
        ),
        ([value, joined]) => Effect.as(Deferred.await(joined), value)
      ),
    /** Holds the connection for a transaction, which is a savepoint of the group. */
    lease: Effect.uninterruptibleMask((restore) =>
      Effect.gen(function* () {
        yield* restore(semaphore.take(1))
        yield* Effect.addFinalizer(() => semaphore.release(1))
        yield* join
        return connection
      })
    ),
    /** Returns the group that is written next. To be asked while the connection is held: it may be gone afterwards. */
    joined: Effect.sync(() => group)
  }
})

const savepoint = "portone_transaction"

/** Returns the client of a file. */
export const layer = (file: string): Layer.Layer<SqlClient.SqlClient, SqlError> =>
  Layer.effect(
    SqlClient.SqlClient,
    Effect.gen(function* () {
      const database = yield* open(file)
      const { borrower, joined, lease } = yield* together(database, connectionTo(database))
      const client = yield* SqlClient.make({
        driver: "sqlite",
        acquirer: lease,
        borrower,
        transactionAcquirer: lease,
        compiler: Statement.makeCompilerSqlite(),
        spanAttributes: [["db.system.name", "sqlite"]],
        beginTransaction: `SAVEPOINT ${savepoint}`,
        commit: `RELEASE ${savepoint}`,
        // The group's commit ends the savepoint.
        rollback: `ROLLBACK TO ${savepoint}`
      })
      const { transactionService, withTransaction } = client
      /** Runs a transaction, and waits until it is on the disk. One inside of another waits for nothing. */
      const writtenTransaction = <R, E, A>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E | SqlError, R> =>
        Effect.withFiber((fiber) =>
          Option.isSome(Context.getOption(fiber.context, transactionService))
            ? withTransaction(effect)
            : Effect.flatMap(withTransaction(Effect.all([effect, joined])), ([value, group]) =>
                Effect.as(group === undefined ? Effect.void : Deferred.await(group), value)
              )
        )
      return Object.assign(client, { withTransaction: writtenTransaction })
    })
  ).pipe(Layer.provide(Reactivity.layer))

/**
 * Returns the client of a file that writes each statement and each transaction by itself: of a database in memory
 * (`:memory:`), where nothing has to be written to a disk.
 */
export const layerUngrouped = (file: string): Layer.Layer<SqlClient.SqlClient, SqlError> =>
  Layer.effect(
    SqlClient.SqlClient,
    Effect.gen(function* () {
      const database = yield* open(file)
      return yield* SqlClient.make({
        driver: "sqlite",
        ...SqlClient.makeSqliteAcquirers({
          connection: Effect.succeed(connectionTo(database)),
          semaphore: yield* Semaphore.make(1),
          isTransaction: () => database.isTransaction
        }),
        compiler: Statement.makeCompilerSqlite(),
        spanAttributes: [["db.system.name", "sqlite"]],
        // A transaction that will write takes the lock when it begins, so that it waits, and never fails half-way.
        beginTransaction: "BEGIN IMMEDIATE"
      })
    })
  ).pipe(Layer.provide(Reactivity.layer))

/** Returns true if SQLite refuses because another connection holds the lock: the lowest byte of its code is 5. */
const isBusy = (cause: unknown): boolean =>
  typeof cause === "object" &&
  cause !== null &&
  "errcode" in cause &&
  typeof cause.errcode === "number" &&
  (cause.errcode & 0xff) === 5

/**
 * Holds a file for this process alone, until its end, however that comes: the lock is the operating system's.
 *
 * A second process waits for the first one to end, for a deployment in which the two overlap, and then gives up.
 */
export const hold = (file: string): Layer.Layer<never, SqlError> =>
  Layer.effectDiscard(
    Effect.acquireRelease(
      Effect.try({
        try: () => {
          const lock = new DatabaseSync(`${file}-runner`)
          try {
            lock.exec("PRAGMA busy_timeout = 30000; BEGIN EXCLUSIVE")
          } catch (cause) {
            lock.close()
            throw cause
          }
          return lock
        },
        catch: (cause) =>
          new SqlError({
            reason: new ConnectionError({
              message: isBusy(cause)
                ? `another process runs the orders of ${file}, and only one process can: let it end first, or use ` +
                  "Durable.layerPostgres, over which many run"
                : `${file} cannot be opened: its folder has to exist, and this process has to be able to write there`,
              operation: "open",
              cause
            })
          })
      }),
      (lock) => Effect.sync(() => lock.close())
    )
  )
