/**
 * Keeps a journal of the requests to PortOne and their results, as lines of JSON in a file beside the list of refunds.
 *
 * A line is on the disk before anything else happens. So a program that is stopped leaves at most half a line at the
 * end, before any request: it is cut off. A line before it that cannot be read is an error.
 */
import { Effect, FileSystem, Schema } from "effect"
import { CancelPaymentInput } from "@effect-portone/payments"

const Entry = Schema.fromJsonString(
  Schema.Union([
    /** The request has exactly this input, now and after every restart, so that it stays the same request. */
    Schema.Struct({ id: Schema.String, state: Schema.Literal("asked"), input: CancelPaymentInput }),
    Schema.Struct({ id: Schema.String, state: Schema.Literals(["refunded", "refused"]) })
  ])
)

export type Entry = typeof Entry.Type

export interface Journal {
  /** Returns the last entry of a refund. */
  readonly last: (id: string) => Entry | undefined
  /** Writes an entry. Dies if it cannot: without its journal the program must not go on. */
  readonly write: (entry: Entry) => Effect.Effect<void>
}

export const openJournal = Effect.fn("openJournal")(function* (path: string) {
  const fs = yield* FileSystem.FileSystem
  const text = (yield* fs.exists(path)) ? yield* fs.readFileString(path) : ""
  const whole = text.slice(0, text.lastIndexOf("\n") + 1)
  if (whole !== text) yield* fs.truncate(path, new TextEncoder().encode(whole).length)

  const entries = yield* Schema.decodeEffect(Schema.Array(Entry))(whole.split("\n").slice(0, -1))
  const last = new Map(entries.map((entry) => [entry.id, entry]))
  const file = yield* fs.open(path, { flag: "a" })
  const journal: Journal = {
    last: (id) => last.get(id),
    write: (entry) =>
      Schema.encodeEffect(Entry)(entry).pipe(
        Effect.flatMap((line) => file.writeAll(new TextEncoder().encode(`${line}\n`))),
        Effect.andThen(file.sync),
        Effect.andThen(Effect.sync(() => last.set(entry.id, entry))),
        Effect.orDie,
        Effect.asVoid,
        Effect.uninterruptible
      )
  }
  return journal
})
