/**
 * What was asked of PortOne and how it ended, a line of JSON each, beside the file that says what to do.
 *
 * A line is on the disk before anything else happens. So whatever ends the program leaves at most half a line at the end, of
 * which nothing can have come: that is cut off. A line before it that cannot be read is another matter, and an error.
 */
import { CancelPaymentInput } from "@effect-portone/payments"
import { Effect, FileSystem, Schema } from "effect"

const Entry = Schema.fromJsonString(
  Schema.Union([
    /** Asked for with exactly this input, now and after every restart, so that it stays the same request. */
    Schema.Struct({ id: Schema.String, state: Schema.Literal("asked"), input: CancelPaymentInput }),
    Schema.Struct({ id: Schema.String, state: Schema.Literals(["refunded", "refused"]) })
  ])
)

export type Entry = typeof Entry.Type

export interface Journal {
  /** The last that was written of this refund. */
  readonly last: (id: string) => Entry | undefined
  /** Dies when it cannot: without its journal the program must not go on. */
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
