import * as PgClient from "@effect/sql-pg/PgClient"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Redacted } from "effect"
import { SqlClient } from "effect/sql"
import { existsSync } from "node:fs"
import { hasPostgres, startPostgres } from "../../postgres/Postgres.ts"

const started = Effect.acquireRelease(
  Effect.promise(() => startPostgres()),
  ({ stop }) => Effect.promise(stop)
)

const query = (url: string, text: string) =>
  SqlClient.SqlClient.use((sql) => sql.unsafe<{ readonly value: string }>(text)).pipe(
    Effect.provide(PgClient.layer({ url: Redacted.make(url), maxConnections: 1 }))
  )

// `.ci/run` installs PostgreSQL. Without one, there is nothing here to look at.
describe.skipIf(!hasPostgres())("a PostgreSQL of one's own", () => {
  it.live(
    "keeps what was committed over a crash, writes it into a dump, and leaves nothing behind",
    () =>
      Effect.gen(function* () {
        const { folder } = yield* Effect.scoped(
          Effect.gen(function* () {
            const postgres = yield* started
            const url = yield* Effect.promise(() => postgres.createDatabase("shop"))
            const [fsync] = yield* query(url, "SELECT setting AS value FROM pg_settings WHERE name = 'fsync'")
            assert.strictEqual(fsync?.value, "on")
            yield* query(url, "CREATE TABLE kept AS SELECT 'is committed' AS value")
            const before = postgres.pid()
            yield* Effect.promise(() => postgres.restart("immediate"))
            assert.notStrictEqual(postgres.pid(), before)
            assert.deepStrictEqual(yield* query(url, "SELECT value FROM kept"), [{ value: "is committed" }])
            assert.include(yield* Effect.promise(() => postgres.dump(url)), "is committed")
            return postgres
          })
        )
        assert.isFalse(existsSync(folder))
      }),
    60_000
  )
})
