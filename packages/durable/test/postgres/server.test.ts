import * as PgClient from "@effect/sql-pg/PgClient"
import { assert, it } from "@effect/vitest"
import { Effect, Redacted } from "effect"
import { SqlClient } from "effect/sql"
import { existsSync } from "node:fs"
import { setTimeout } from "node:timers/promises"
import { spawnedIn } from "../../../emulator/test/command/spawned.ts"
import { describeWithPostgres } from "./postgres.ts"
import { startPostgres } from "./server.ts"

const started = Effect.acquireRelease(
  Effect.promise(() => startPostgres()),
  ({ stop }) => Effect.promise(stop)
)

const query = (url: string, text: string) =>
  SqlClient.SqlClient.use((sql) => sql.unsafe<{ readonly value: string }>(text)).pipe(
    Effect.provide(PgClient.layer({ url: Redacted.make(url), maxConnections: 1 }))
  )

describeWithPostgres("a PostgreSQL of one's own", () => {
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

  it.live("ends with the process that started it, though that is killed", () =>
    Effect.promise(async () => {
      const program = `const { startPostgres } = await import(${JSON.stringify(import.meta.resolve("./server.ts"))})
        console.log((await startPostgres()).folder)
        setInterval(() => {}, 1_000)`
      const owner = spawnedIn({}, [process.execPath, "--input-type=module", "--eval", program])
      const folder = (await owner.until("stdout", /\n/)).trim()
      assert.isTrue(existsSync(folder))
      await owner.kill("SIGKILL")
      while (existsSync(folder)) await setTimeout(20)
    })
  )
})
