/** What the client of a file says is written is on the disk. */
import { assert, it } from "@effect/vitest"
import { Effect, References } from "effect"
import { SqlClient, SqlError } from "effect/sql"
import * as Sqlite from "../../src/database/sqlite.ts"
import { temporaryFile } from "../fixtures/embedded.ts"

it.live.each([7, 11, 16, 21, 29, 2048])(
  "a transaction fails whose group cannot be written, however often others have their turn (%d)",
  (turns) =>
    Effect.gen(function* () {
      const file = yield* temporaryFile
      yield* Effect.gen(function* () {
        const sql = yield* SqlClient.SqlClient
        yield* sql`CREATE TABLE parents (id INTEGER PRIMARY KEY)`
        // SQLite looks for the parent when it writes the group, which then fails as on a full disk.
        yield* sql`
          CREATE TABLE children (parent INTEGER REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED)
        `
        const written = sql`INSERT INTO children (parent) VALUES (1)`.pipe(sql.withTransaction)
        const error = yield* Effect.flip(written)
        assert.isTrue(SqlError.isSqlError(error))
        assert.isEmpty(yield* sql`SELECT parent FROM children`)
      }).pipe(Effect.provide(Sqlite.layer(file)), Effect.provideService(References.MaxOpsBeforeYield, turns))
    }).pipe(Effect.scoped)
)
