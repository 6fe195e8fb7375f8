/**
 * Creates the table of the ledger. A migration that was released is never changed: the next one changes what it made.
 */
import * as Effect from "effect/Effect"
import * as Migrator from "effect/sql/Migrator"
import * as SqlClient from "effect/sql/SqlClient"

/**
 * A charge changes its line twice before it ends. In PostgreSQL, a page with room for it takes the change without
 * touching an index, as long as no indexed column changes: so no index has the state in it.
 */
const createLedger = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const room = sql.onDialectOrElse({ pg: () => sql.literal("WITH (fillfactor = 70)"), orElse: () => sql.literal("") })
  yield* sql`
    CREATE TABLE IF NOT EXISTS portone_ledger (
      workflow VARCHAR(100) NOT NULL,
      id VARCHAR(255) NOT NULL,
      generation INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      digest VARCHAR(64) NOT NULL,
      request TEXT NOT NULL,
      state VARCHAR(20) NOT NULL,
      attempt INTEGER NOT NULL,
      waits INTEGER NOT NULL,
      strikes INTEGER NOT NULL,
      idempotency_key VARCHAR(256),
      intended_at BIGINT,
      intent TEXT,
      tries TEXT NOT NULL,
      due_at BIGINT,
      cancel_wished SMALLINT NOT NULL,
      note TEXT,
      outcome TEXT,
      done SMALLINT NOT NULL,
      forgotten SMALLINT NOT NULL,
      position BIGINT,
      started_at BIGINT NOT NULL,
      changed_at BIGINT NOT NULL,
      ended_at BIGINT,
      PRIMARY KEY (workflow, id)
    ) ${room}
  `
  // The sweeper's: what is not done, by when it is due.
  yield* sql`CREATE INDEX IF NOT EXISTS portone_ledger_due_idx ON portone_ledger (due_at) WHERE done = 0`
  // Retention's: what is done and still in the engine's tables.
  yield* sql`
    CREATE INDEX IF NOT EXISTS portone_ledger_kept_idx ON portone_ledger (ended_at) WHERE done = 1 AND forgotten = 0
  `
  // The ends': those that have no position yet (below zero: that of an end before), and all others by position.
  yield* sql`
    CREATE INDEX IF NOT EXISTS portone_ledger_new_ends_idx ON portone_ledger (ended_at)
    WHERE ended_at IS NOT NULL AND (position IS NULL OR position < 0)
  `
  yield* sql`
    CREATE UNIQUE INDEX IF NOT EXISTS portone_ledger_position_idx ON portone_ledger (position)
    WHERE position IS NOT NULL
  `
})

/** The end of which the program of a revived order was not told before. */
const addUntold = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  // SQLite has one writer, which adds the column once, and knows no such words.
  const unlessThere = sql.onDialectOrElse({ pg: () => sql.literal("IF NOT EXISTS"), orElse: () => sql.literal("") })
  yield* sql`ALTER TABLE portone_ledger ADD COLUMN ${unlessThere} untold TEXT`
})

/** Brings the ledger's table to this release's form. */
export const migrate = Migrator.make({})({
  loader: Migrator.fromRecord({ "0001_create_ledger": createLedger, "0002_add_untold": addUntold }),
  table: "portone_ledger_migrations"
})
