/**
 * What the emulator remembers, and where its ids come from.
 *
 * Its parts are the tables that the domains declare. A record is the very answer that reading it gives, so that nothing
 * is kept that could not be seen. Rules change it in one synchronous step each, after everything that waits: two
 * requests at once can never both see what only one may use.
 */
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Random from "effect/Random"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as RowsInOrder from "./RowsInOrder.ts"
import { type Entry, type Rows, type Table, withName } from "./Table.ts"

/**
 * All that an emulator remembers, as plain JSON: one that starts from it answers as the one that it was taken of. The
 * time is no part of it.
 */
export interface Snapshot {
  readonly seed: string | number
  /** How far the sequence of ids has come. */
  readonly drawn: number
  /** By name, the keys and rows of each table in their order. */
  readonly tables: { readonly [name: string]: ReadonlyArray<readonly [key: string, row: Schema.Json]> }
}

export const Snapshot: Schema.Codec<Snapshot> = Schema.Struct({
  seed: Schema.Union([Schema.String, Schema.Finite]),
  drawn: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)),
  tables: Schema.Record(Schema.String, Schema.Array(Schema.Tuple([Schema.String, Schema.Json])))
})

/** What was stored is no state of an emulator, or not of this version. */
export class SnapshotError extends Data.TaggedError("SnapshotError")<{ readonly message: string }> {}

type Stored = Snapshot["tables"][string]

const decode = <A>(table: Table<A>, stored: Stored): Result.Result<ReadonlyArray<Entry<A>>, SnapshotError> => {
  const rows: Array<Entry<A>> = []
  const decodeRow = Schema.decodeUnknownResult(Schema.toCodecJson(table.schema))
  for (const [key, row] of stored) {
    const decoded = decodeRow(row)
    if (Result.isFailure(decoded)) {
      const message = `the snapshot's row ${key} of ${table.name} cannot be read: ${decoded.failure.message}`
      return Result.fail(new SnapshotError({ message }))
    }
    rows.push([key, decoded.success])
  }
  return Result.succeed(rows)
}

/** The snapshot, if every row of it can be read. Tables that nobody knows are kept as they are. */
export const checked = (snapshot: Snapshot): Result.Result<Snapshot, SnapshotError> => {
  for (const [name, stored] of Object.entries(snapshot.tables)) {
    const table = withName(name)
    const rows = table === undefined ? undefined : decode(table, stored)
    if (rows !== undefined && Result.isFailure(rows)) return Result.fail(rows.failure)
  }
  return Result.succeed(snapshot)
}

/** A table's rows with the way to store them. */
interface Open<A> extends Rows<A> {
  readonly table: Table<A>
  readonly store: () => Stored
}

const open = <A>(table: Table<A>, stored: Stored, changed: () => void): Open<A> => {
  const decoded = decode(table, stored)
  if (Result.isFailure(decoded)) throw decoded.failure
  const rows = RowsInOrder.make(decoded.success, changed)
  return {
    ...rows,
    table,
    store: () => {
      const encode = Schema.encodeResult(Schema.toCodecJson(table.schema))
      return Array.from(rows.entries(), ([key, row]) => {
        const encoded = encode(row)
        if (Result.isFailure(encoded)) {
          throw new Error(`row ${key} of ${table.name} is no value of its schema: ${encoded.failure.message}`)
        }
        return [key, encoded.success]
      })
    }
  }
}

export class State extends Context.Service<
  State,
  {
    /** The rows of a table; the same ones each time. */
    readonly table: <A>(table: Table<A>) => Rows<A>
    readonly seed: string | number
    /** An id in the form of a UUID, the next of a sequence that the seed decides. */
    readonly nextId: () => string
    /** So many digits, likewise. */
    readonly nextDigits: (length: number) => string
    /** Everything as it is at this moment. */
    readonly snapshot: Effect.Effect<Snapshot>
    /** How often anything was changed so far. */
    readonly changes: () => number
  }
>()("@effect-portone/emulator/state/State") {
  /**
   * Empty, with a seed that decides the ids that will be given; or what a snapshot holds. A snapshot's table is decoded
   * when it is first asked for, which dies if it cannot be, and one that nobody asks for goes into the next snapshot as
   * it came.
   */
  static readonly layer = (from: string | number | Snapshot): Layer.Layer<State> =>
    Layer.effect(
      State,
      Effect.suspend(() => {
        const start = typeof from === "object" ? from : { seed: from, drawn: 0, tables: {} }
        return Effect.map(Random.Random.pipe(Random.withSeed(start.seed)), (random) => make(start, random))
      })
    )
}

/**
 * What functions on records take: the rules get it from their context and hand it on. Not to be confused with a
 * merchant's store, which has an id.
 */
export type Store = State["Service"]

const dash = "-".charCodeAt(0)
const digits = Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0))

/** Where the 32 digits of a UUID stand among its 36 characters. */
const places = Array.from("xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx").flatMap((character, place) =>
  character === "x" ? [place] : []
)

/**
 * Four words of 32 bits as a UUID. It is made at once, as a payment has several: a string that is put together of
 * pieces is kept in pieces, and took a tenth of the time of a charge.
 */
const uuidOf = (nextWord: () => number) => {
  const characters = Array<number>(36).fill(dash)
  let word = 0
  for (let index = 0; index < places.length; index++) {
    if (index % 8 === 0) word = nextWord()
    characters[places[index]!] = digits[(word >>> (28 - 4 * (index % 8))) & 0xf]!
  }
  return String.fromCharCode(...characters)
}

const make = ({ seed, ...start }: Snapshot, random: typeof Random.Random.Service): State["Service"] => {
  let changes = 0
  const changed = () => void changes++
  let drawn = 0
  const draw = () => {
    drawn++
    return random.nextDoubleUnsafe()
  }
  while (drawn < start.drawn) draw()
  const below = (limit: number) => Math.floor(draw() * limit)
  const word = () => below(2 ** 32)

  const unopened = new Map(Object.entries(start.tables))
  const opened = new Map<string, Open<unknown>>()
  const table = <A>(table: Table<A>): Rows<A> => {
    const found = opened.get(table.name)
    if (found === undefined) {
      const rows = open(table, unopened.get(table.name) ?? [], changed)
      unopened.delete(table.name)
      // Under a table's name are rows of that table's type, which a map of all tables cannot say.
      opened.set(table.name, rows as never)
      return rows
    }
    if (found.table !== table) throw new Error(`two tables of the emulator are called ${table.name}`)
    // As above: the table is the one that these rows were opened for.
    return found as Rows<unknown> as Rows<A>
  }
  return State.of({
    table,
    seed,
    changes: () => changes + drawn,
    nextId: () => uuidOf(word),
    nextDigits: (length) =>
      below(10 ** length)
        .toString()
        .padStart(length, "0"),
    snapshot: Effect.sync(() => ({
      seed,
      drawn,
      tables: Object.fromEntries([
        ...unopened,
        // One that was only looked into is as if nobody had.
        ...Array.from(opened, ([name, rows]): [string, Stored] => [name, rows.store()]).filter(
          ([, rows]) => rows.length > 0
        )
      ])
    }))
  })
}
