/** What executions have come to, as it is written down over PostgreSQL. */
import * as PgClient from "@effect/sql-pg/PgClient"
import { assert, it } from "@effect/vitest"
import { Context, Effect, Fiber, Layer, Redacted } from "effect"
import { MessageStorage, Reply, ShardId, ShardingConfig, Snowflake } from "effect/cluster"
import { Digest } from "effect/crypto"
import * as Replies from "../../src/engine/replies.ts"
import { database, describeWithPostgres, psql } from "../postgres/postgres.ts"

const storageOver = (url: string) =>
  Effect.map(
    Layer.build(
      Replies.layer.pipe(
        Layer.provide([PgClient.layer({ url: Redacted.make(url) }), ShardingConfig.layer(), Digest.layerWebCrypto])
      )
    ),
    (built) => Context.get(built, MessageStorage.MessageStorage)
  )

/** A reply to a request, with an id of its own. */
const reply = (id: bigint, requestId: bigint) =>
  Reply.ReplyWithContext.fromDefect({
    id: Snowflake.Snowflake(id),
    requestId: Snowflake.Snowflake(requestId),
    defect: `defect ${id}`
  })

describeWithPostgres("replies over PostgreSQL", () => {
  it.live("are written down together, and a request that has one keeps it", () =>
    Effect.gen(function* () {
      const url = yield* database
      const storage = yield* storageOver(url)
      yield* storage.saveReply(reply(1n, 10n))
      yield* Effect.forEach([reply(2n, 10n), reply(3n, 20n), reply(4n, 30n)], storage.saveReply, {
        concurrency: "unbounded"
      })
      assert.strictEqual(
        yield* psql(url, "SELECT string_agg(request_id || ':' || id, ' ' ORDER BY id) FROM portone_replies"),
        "10:1 20:3 30:4"
      )
    }).pipe(Effect.scoped)
  )

  it.live("are written down while another runner resets the same requests, in whatever order they come", () =>
    Effect.gen(function* () {
      const url = yield* database
      const [one, other] = [yield* storageOver(url), yield* storageOver(url)]
      const ids = Array.from({ length: 400 }, (_, index) => BigInt(index + 1))
      for (let round = 0n; round < 8n; round++) {
        const first = round * 1_000n
        // Their order in the table is not that of their ids.
        yield* psql(
          url,
          `INSERT INTO portone_messages (id, message_id, shard_id, entity_type, entity_id, kind, tag, request_id)
          SELECT id, id, 'default:' || id % 8, 'Order', id, 0, 'run', id
          FROM generate_series(${first + 1n}, ${first + BigInt(ids.length)}) AS id ORDER BY md5(id::text)`
        )
        const writing = Effect.forEach(ids, (id) => one.saveReply(reply(first + id, first + id)), {
          concurrency: "unbounded",
          discard: true
        })
        const shards = Array.from({ length: 8 }, (_, index) => ShardId.make("default", index))
        const resetting = Effect.forEach(
          Array.from({ length: 12 }, (_, index) => 12 + 3 * index),
          (millis) => Effect.delay(other.resetShards(shards), millis),
          { concurrency: "unbounded", discard: true }
        )
        yield* Effect.all([writing, resetting], { concurrency: "unbounded", discard: true })
      }
      assert.strictEqual(yield* psql(url, "SELECT count(*) FROM portone_messages WHERE NOT processed"), "0")
      const deadlocks = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"
      assert.strictEqual(yield* psql(url, deadlocks), "0")
    }).pipe(Effect.scoped)
  )

  it.live("are written down when PostgreSQL takes them again, which it refused for a while", () =>
    Effect.gen(function* () {
      const url = yield* database
      const storage = yield* storageOver(url)
      yield* psql(
        url,
        `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$;
        CREATE TRIGGER refuse BEFORE INSERT ON portone_replies FOR EACH ROW EXECUTE FUNCTION refuse()`
      )
      const writing = yield* Effect.forkChild(storage.saveReply(reply(1n, 10n)))
      const refused = "SELECT xact_rollback FROM pg_stat_database WHERE datname = current_database()"
      yield* Effect.repeat(psql(url, refused), { until: (count) => Number(count) > 0 })
      yield* psql(url, "DROP TRIGGER refuse ON portone_replies")
      yield* Fiber.join(writing)
      assert.strictEqual(yield* psql(url, "SELECT id FROM portone_replies"), "1")
    }).pipe(Effect.scoped)
  )
})
