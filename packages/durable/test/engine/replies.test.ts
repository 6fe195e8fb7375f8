/** What executions have come to, as it is written down over PostgreSQL. */
import * as PgClient from "@effect/sql-pg/PgClient"
import { assert, it } from "@effect/vitest"
import { Context, Effect, Layer, Redacted } from "effect"
import { ClusterError, MessageStorage, Reply, ShardingConfig, Snowflake } from "effect/cluster"
import { Digest } from "effect/crypto"
import * as Cluster from "../../src/engine/cluster.ts"
import * as Replies from "../../src/engine/replies.ts"
import { database, describeWithPostgres, psql } from "../postgres/postgres.ts"

const storageOver = (url: string) =>
  Effect.map(
    Layer.build(
      Replies.layer(Cluster.prefix, Cluster.messages).pipe(
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
      const exits = yield* Effect.forEach(
        [reply(2n, 10n), reply(3n, 20n), reply(4n, 30n)],
        (one) => Effect.result(storage.saveReply(one)),
        { concurrency: "unbounded" }
      )
      assert.deepStrictEqual(
        exits.map(({ _tag }) => _tag),
        ["Failure", "Success", "Success"]
      )
      const [taken] = exits
      assert.instanceOf(taken?._tag === "Failure" ? taken.failure : undefined, ClusterError.PersistenceError)
      assert.strictEqual(
        yield* psql(url, "SELECT string_agg(request_id || ':' || id, ' ' ORDER BY id) FROM portone_replies"),
        "10:1 20:3 30:4"
      )
    }).pipe(Effect.scoped)
  )
})
