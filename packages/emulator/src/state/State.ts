/**
 * Holds all that the emulator remembers, and gives out its ids.
 *
 * Its parts are the tables that the domains declare. A record is the answer that reading it gives, so nothing hidden is
 * kept. A rule waits first, if it has to, and then looks and changes in one synchronous step: two concurrent requests
 * can never both use what only one may.
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
 * All that an emulator remembers, as plain JSON. An emulator that starts from a snapshot answers like the one it was
 * taken of. The time is no part of it.
 */
export interface Snapshot {
  readonly seed: string | number
  /** The count of random numbers drawn from the seed so far. */
  readonly drawn: number
  /** The keys and rows of each table in their order, by the table's name. */
  readonly tables: { readonly [name: string]: ReadonlyArray<readonly [key: string, row: Schema.Json]> }
}

export const Snapshot: Schema.Codec<Snapshot> = Schema.Struct({
  seed: Schema.Union([Schema.String, Schema.Finite]),
  drawn: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)),
  tables: Schema.Record(Schema.String, Schema.Array(Schema.Tuple([Schema.String, Schema.Json])))
})

/** A snapshot that is not of an emulator, or not of this version. */
export class SnapshotError extends Data.TaggedError("SnapshotError")<{ readonly message: string }> {}

type Stored = Snapshot["tables"][string]

/** Reads the rows of a table, and fails with the name of the table and the key of the first row that cannot be read. */
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

/** Returns the snapshot if every row can be read, and fails otherwise. Rows of unknown tables are not looked at. */
export const checked = (snapshot: Snapshot): Result.Result<Snapshot, SnapshotError> => {
  for (const [name, stored] of Object.entries(snapshot.tables)) {
    const table = withName(name)
    const rows = table === undefined ? undefined : decode(table, stored)
    if (rows !== undefined && Result.isFailure(rows)) return Result.fail(rows.failure)
  }
  return Result.succeed(snapshot)
}

/** The rows of a table that is in use. */
interface OpenTable<A> extends Rows<A> {
  readonly table: Table<A>
  /** Returns the rows as a snapshot keeps them. */
  readonly encode: () => Stored
}

const openTable = <A>(table: Table<A>, stored: Stored, changed: () => void): OpenTable<A> => {
  const decoded = decode(table, stored)
  if (Result.isFailure(decoded)) throw decoded.failure
  const rows = RowsInOrder.make(decoded.success, changed)
  return {
    ...rows,
    table,
    encode: () => {
      const encodeRow = Schema.encodeResult(Schema.toCodecJson(table.schema))
      return Array.from(rows.entries(), ([key, row]) => {
        const encoded = encodeRow(row)
        if (Result.isFailure(encoded)) {
          throw new Error(`row ${key} of ${table.name} is no value of its schema: ${encoded.failure.message}`)
        }
        return [key, encoded.success]
      })
    }
  }
}

/** The state of an emulator. */
export class State extends Context.Service<
  State,
  {
    /** Returns the rows of a table, the same ones each time. */
    readonly table: <A>(table: Table<A>) => Rows<A>
    readonly seed: string | number
    /** Returns a new id in the form of a UUID. The seed decides the sequence of ids. */
    readonly nextId: () => string
    /** Returns a string of so many random digits, from the same sequence. */
    readonly nextDigits: (length: number) => string
    /** Everything as it is at this moment. */
    readonly snapshot: Effect.Effect<Snapshot>
    /** Returns the number of changes so far. */
    readonly changes: () => number
  }
>()("@effect-portone/emulator/state/State") {
  /**
   * Creates an empty state from a seed, which decides the ids to come, or one that holds what a snapshot does.
   *
   * A table of a snapshot is decoded on first use, which dies if a row cannot be read. A table that is never used goes
   * into the next snapshot unchanged.
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
 * The state itself, which functions on records take. Rules read it from their context and hand it on. It has nothing to
 * do with a merchant's store, which has an id.
 */
export type Store = State["Service"]

const dash = "-".charCodeAt(0)
const digits = Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0))

/** The indices of the 32 digits of a UUID among its 36 characters. */
const places = Array.from("xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx").flatMap((character, place) =>
  character === "x" ? [place] : []
)

/**
 * Makes a UUID of four words of 32 bits. It makes the string in one call, as a payment has several ids: a concatenated
 * string is kept in pieces by the engine, which took a tenth of the time of a charge.
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

const make = ({ seed, ...start }: Snapshot, random: typeof Random.Random.Service): Store => {
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
  const opened = new Map<string, OpenTable<unknown>>()
  const table = <A>(table: Table<A>): Rows<A> => {
    const found = opened.get(table.name)
    if (found === undefined) {
      const rows = openTable(table, unopened.get(table.name) ?? [], changed)
      unopened.delete(table.name)
      // The rows under a table's name are of that table's type, which the type of this map cannot say.
      opened.set(table.name, rows as never)
      return rows
    }
    if (found.table !== table) throw new Error(`two tables of the emulator are called ${table.name}`)
    // As above: these rows were opened for this very table.
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
        // Leaves out empty tables, so that only looking into one changes no snapshot.
        ...Array.from(opened, ([name, rows]): [string, Stored] => [name, rows.encode()]).filter(
          ([, rows]) => rows.length > 0
        )
      ])
    }))
  })
}
