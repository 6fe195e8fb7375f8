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
import {
  type ChangedRow,
  type Changes,
  type Journal,
  makeNotes,
  type Notes,
  type StoredState,
  type StoredTables
} from "./Journal.ts"
import * as RowsInOrder from "./RowsInOrder.ts"
import { type Entry, jsonOf, type Rows, type StoredRow, type Table, withName } from "./Table.ts"
import type { Watch } from "./Watch.ts"

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

/** The number of rows that are decoded at once, in a few milliseconds. */
const decodedAtOnce = 100

/** The number of stored rows that are taken over at once, without being decoded, in a few milliseconds. */
const takenAtOnce = 5_000

/** The codecs of tables, which all emulators share: a test may make thousands of emulators. */
const codecs = new WeakMap<object, RowsInOrder.RowCodec<unknown>>()

/** Returns the functions that read and write the rows of a table. */
const codecOf = <A>(table: Table<A>): RowsInOrder.RowCodec<A> => {
  const found = codecs.get(table)
  // A codec was made for this very table, which the type of this map cannot say.
  if (found !== undefined) return found as RowsInOrder.RowCodec<A>
  const codec = makeCodec(table)
  // As above.
  codecs.set(table, codec as never)
  return codec
}

const makeCodec = <A>({ name, schema }: Table<A>): RowsInOrder.RowCodec<A> => {
  const codec = Schema.toCodecJson(schema)
  const decodeRow = Schema.decodeUnknownResult(codec)
  const encodeRow = Schema.encodeResult(codec)
  return {
    decode: (stored, key) => {
      const decoded = decodeRow(jsonOf(stored))
      if (Result.isSuccess(decoded)) return decoded.success
      const message = `the snapshot's row ${key} of ${name} cannot be read: ${decoded.failure.message}`
      throw new SnapshotError({ message })
    },
    encode: (row, key) => {
      const encoded = encodeRow(row)
      if (Result.isSuccess(encoded)) return encoded.success
      throw new Error(`row ${key} of ${name} is no value of its schema: ${encoded.failure.message}`)
    }
  }
}

/**
 * Returns the state if every row can be read. Fails otherwise, with the name of the table and the key of the first row
 * that cannot. Rows of unknown tables are not looked at. Other requests are answered while many rows are.
 */
export const checked = Effect.fnUntraced(function* <S extends StoredState>(
  state: S
): Effect.fn.Return<S, SnapshotError> {
  let left = decodedAtOnce
  for (const [name, stored] of Object.entries(state.tables)) {
    const table = withName(name)
    if (table === undefined) continue
    const { decode } = codecOf(table)
    for (const [key, row] of stored) {
      const read = Result.try({ try: () => decode(row, key), catch: asSnapshotError })
      if (Result.isFailure(read)) return yield* read.failure
      if (--left > 0) continue
      left = decodedAtOnce
      yield* Effect.yieldNow
    }
  }
  return state
})

const asSnapshotError = (error: unknown) =>
  error instanceof SnapshotError ? error : new SnapshotError({ message: String(error) })

/** The rows of a table that is in use. */
interface OpenTable<A> extends RowsInOrder.StorableRows<A> {
  readonly table: Table<A>
  /** The changes for the journal, if there is one. */
  readonly notes: Notes | undefined
}

/** Returns a row as it is stored. */
export const encodedRow = <A>(table: Table<A>, row: A): Schema.Json => jsonOf(codecOf(table).encode(row, table.name))

/** Returns the rows of a table when all are decoded. Other requests are answered while many of a file are. */
export const decodedTable = <A>(table: Table<A>): Effect.Effect<Rows<A>, never, State> =>
  Effect.gen(function* () {
    const rows = (yield* State).table(table)
    while (rows.decodeSome(decodedAtOnce)) yield* Effect.yieldNow
    return rows
  })

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
  }
>()("@effect-portone/emulator/state/State") {
  /**
   * Creates an empty state from a seed, which decides the ids to come, or one that holds what a stored state does.
   *
   * A row is decoded when it is first read, which dies if it cannot be. A row that is never read goes into the next
   * snapshot unchanged. Requests of another state are answered while many rows are taken over.
   *
   * @param journal is told that the state has begun, and may have another one to begin with
   * @param watch is told of each table that changes
   */
  static readonly layer = (from: string | number | StoredState, journal?: Journal, watch?: Watch): Layer.Layer<State> =>
    Layer.effect(
      State,
      Effect.suspend(() => {
        const start = journal?.takeKept() ?? (typeof from === "object" ? from : { seed: from, drawn: 0, tables: {} })
        return Effect.flatMap(Random.Random.pipe(Random.withSeed(start.seed)), (random) =>
          make(start, random, journal, watch)
        )
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

/** The characters of the UUID that is made. */
const characters = Array<number>(36).fill(dash)

/**
 * Makes a UUID of four words of 32 bits. It makes the string in one call, as a payment has several ids: a concatenated
 * string is kept in pieces by the engine, which took a tenth of the time of a charge.
 */
const uuidOf = (nextWord: () => number) => {
  let word = 0
  for (let index = 0; index < places.length; index++) {
    if (index % 8 === 0) word = nextWord()
    characters[places[index]!] = digits[(word >>> (28 - 4 * (index % 8))) & 0xf]!
  }
  return String.fromCharCode(...characters)
}

const make = Effect.fnUntraced(function* (
  { seed, ...start }: StoredState,
  random: typeof Random.Random.Service,
  journal: Journal | undefined,
  watch: Watch | undefined
): Effect.fn.Return<Store> {
  let drawn = 0
  const draw = () => {
    drawn++
    return random.nextDoubleUnsafe()
  }
  while (drawn < start.drawn) draw()
  const below = (limit: number) => Math.floor(draw() * limit)
  const word = () => below(2 ** 32)

  const opened = new Map<string, OpenTable<unknown>>()
  /** The stored rows of tables that are not declared, or not yet. */
  const unknown = new Map<string, Iterable<Entry<StoredRow>>>()
  const openTable = <A>(table: Table<A>): OpenTable<A> => {
    const found = opened.get(table.name)
    if (found === undefined) {
      const notes = journal === undefined ? undefined : makeNotes()
      const changed = watch === undefined ? undefined : () => watch.changed?.(table.name)
      const rows: OpenTable<A> = { ...RowsInOrder.make(codecOf(table), notes, changed), table, notes }
      // The rows under a table's name are of that table's type, which the type of this map cannot say.
      opened.set(table.name, rows as never)
      // A domain that is loaded only when somebody asks for it declares its tables after the state is made.
      for (const [key, row] of unknown.get(table.name) ?? []) rows.addStored(key, row)
      unknown.delete(table.name)
      return rows
    }
    if (found.table !== table) throw new Error(`two tables of the emulator are called ${table.name}`)
    // As above: these rows were opened for this very table.
    return found as OpenTable<unknown> as OpenTable<A>
  }
  let left = takenAtOnce
  for (const [name, stored] of Object.entries(start.tables)) {
    const table = withName(name)
    if (table === undefined) {
      unknown.set(name, stored)
      continue
    }
    const { addStored } = openTable(table)
    for (const [key, row] of stored) {
      addStored(key, row)
      if (--left > 0) continue
      left = takenAtOnce
      yield* Effect.yieldNow
    }
  }
  const storedTables = (): StoredTables =>
    Object.fromEntries([...unknown, ...Array.from(opened, ([name, rows]) => [name, rows.storedEntries()] as const)])
  journal?.began({
    drawn: () => drawn,
    takeChanges: takeChangesOf(opened, () => drawn),
    takeAll: () => {
      for (const { notes } of opened.values()) notes?.take()
      return { seed, drawn, tables: storedTables() }
    }
  })
  return State.of({
    table: openTable,
    seed,
    nextId: () => uuidOf(word),
    nextDigits: (length) =>
      below(10 ** length)
        .toString()
        .padStart(length, "0"),
    snapshot: Effect.sync(() => ({ seed, drawn, tables: snapshotOf(storedTables()) }))
  })
})

/** Reads all rows as JSON. Leaves out empty tables, so that only looking into one changes no snapshot. */
const snapshotOf = (tables: StoredTables): Snapshot["tables"] =>
  Object.fromEntries(
    Object.entries(tables)
      .map(([name, rows]) => [name, Array.from(rows, ([key, row]) => [key, jsonOf(row)] as const)] as const)
      .filter(([, rows]) => rows.length > 0)
  )

const takeChangesOf = (opened: ReadonlyMap<string, OpenTable<unknown>>, drawn: () => number) => {
  let drawnBefore = drawn()
  return (): Changes | undefined => {
    const rows: Array<ChangedRow> = []
    for (const [table, { notes, toStore }] of opened) {
      for (const [key, change] of notes?.take() ?? []) {
        rows.push({ table, key, toStore: toStore(key), wasDeleted: change !== "put" })
      }
    }
    if (rows.length === 0 && drawn() === drawnBefore) return undefined
    drawnBefore = drawn()
    return { drawn: drawnBefore, rows }
  }
}
