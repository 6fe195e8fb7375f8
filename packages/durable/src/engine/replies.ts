/**
 * Writes down together what executions have come to.
 *
 * The engine does so in a transaction for each of them, which PostgreSQL answers four times. Under load, that is nearly
 * half of what a runner asks of it. Here, what comes within a moment is one statement.
 */
import { PersistenceError } from "effect/cluster/ClusterError"
import * as MessageStorage from "effect/cluster/MessageStorage"
import * as Reply from "effect/cluster/Reply"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Request from "effect/Request"
import type * as RpcSerialization from "effect/rpc/RpcSerialization"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import * as SqlClient from "effect/sql/SqlClient"
import * as Gathering from "../database/gathering.ts"
import { messages, prefix } from "./cluster.ts"

/** A reply that is to be written down, in the engine's form. */
interface Written extends Request.Request<void, PersistenceError> {
  readonly _tag: "Written"
  readonly reply: Reply.WithExitEncoded<unknown>
}
const Written = Request.tagged<Written>("Written")

/** The number of replies that are written with one statement. */
const together = 500

/**
 * PostgreSQL may refuse to write for a while, as with a full disk. The engine itself gives up within seconds, and the
 * order would stand still as long as this process lives.
 */
const whileRefused = { schedule: Schedule.spaced("500 millis"), times: 120 }

// The engine's own storage takes this function for its codec, and what is written has to be read by it.
const codec = Schema.toCodecJson as RpcSerialization.CodecFor

/**
 * Writes replies down. A request that has its reply keeps it, which is no fault: a runner that stood still may have
 * written it, and an order goes on by its line. Requests are locked in the engine's order: others reset and claim many
 * of them at once.
 */
const write = Effect.fnUntraced(function* (replies: ReadonlyArray<Reply.WithExitEncoded<unknown>>) {
  const sql = (yield* SqlClient.SqlClient).withoutTransforms()
  const requested = sql(`${prefix}_messages`)
  const ids = replies.map(({ id }) => id)
  const requests = replies.map(({ requestId }) => requestId)
  const payloads = replies.map(({ exit }) => JSON.stringify(exit))
  yield* sql`
    WITH locked AS (
      SELECT 1 FROM ${requested} WHERE request_id = ANY (${requests}::bigint[]) ORDER BY rowid FOR UPDATE
    ), saved AS (
      INSERT INTO ${sql(`${prefix}_replies`)} (id, kind, request_id, payload)
      SELECT given.id, 0, given.request_id, given.payload
      FROM unnest(${ids}::bigint[], ${requests}::bigint[], ${payloads}::text[]) AS given (id, request_id, payload)
      -- All of them are locked before the first one is written.
      WHERE (SELECT count(*) FROM locked) >= 0
      ON CONFLICT DO NOTHING
      RETURNING id, request_id
    )
    UPDATE ${requested} SET processed = TRUE, last_reply_id = saved.id
    FROM saved WHERE ${requested}.request_id = saved.request_id
  `
})

/** Keeps the engine's messages in PostgreSQL, and writes replies down together. */
export const layer = Layer.effect(
  MessageStorage.MessageStorage,
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const engine = yield* MessageStorage.MessageStorage
    const resolver = Gathering.resolver<Written>({
      batchKey: () => prefix,
      most: together,
      runAll: (entries) =>
        write(entries.map(({ request }) => request.reply)).pipe(
          (written) => PersistenceError.refail(written),
          Effect.withTracerEnabled(false),
          Effect.provideService(SqlClient.SqlClient, sql),
          Effect.map(() => entries.forEach((entry) => entry.completeUnsafe(Exit.void)))
        )
    })
    return yield* MessageStorage.make({
      ...engine,
      saveReply: Effect.fnUntraced(function* (reply) {
        // What cannot be written, the engine writes down as a defect.
        const encoded = yield* Effect.orElseSucceed(Reply.serialize(reply, codec), () => undefined)
        if (encoded?._tag !== "WithExit") yield* engine.saveReply(reply)
        else yield* Effect.retry(Effect.request(Written({ reply: encoded }), resolver), whileRefused)
        return reply
      })
    })
  })
).pipe(Layer.provide(messages))
