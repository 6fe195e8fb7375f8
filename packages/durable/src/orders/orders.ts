/**
 * Starts, reads, cancels and revives the orders of a workflow. It does none of their work: runners do.
 */
import * as Arr from "effect/Array"
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as PubSub from "effect/PubSub"
import * as Schema from "effect/Schema"
import { isSqlError, type SqlError } from "effect/sql/SqlError"
import * as Stream from "effect/Stream"
import { WorkflowEngine } from "effect/workflow/WorkflowEngine"
import { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import { Engine } from "../engine/Engine.ts"
import { handOver } from "../engine/workflows.ts"
import type { Changes, Entry } from "../ledger/entry.ts"
import { NotRevivableError, OrderNotFoundError, PayloadMismatchError, storageError } from "./errors.ts"
import { type Formats, type Written, written } from "./formats.ts"
import type { Finding, Order, Orders } from "./models.ts"
import { revivalOf } from "./revival.ts"
import { startLease } from "./run.ts"

/** The part of orders that their kind decides. */
export interface Definition<Request, End> {
  readonly workflow: string
  readonly requests: Formats<Request>
  readonly ends: Formats<End>
  readonly idOf: (request: Request) => string
  /** Says what is wrong with a request that its schema does not say. */
  readonly problemOf: (request: Request) => string | undefined
  /** Returns true for an end after which nothing is left to do, so that it is never revived. */
  readonly isFinal: (end: End) => boolean
  readonly nameOf: (end: End) => string
  /** Returns the end of an order by what a person has found out. Undefined if it goes on. */
  readonly endAs: (found: Finding, request: Request, isCancelWished: boolean) => End | undefined
}

/** The orders of a workflow, and what the runner needs of them. */
export interface Made<Request, End> extends Orders<Request, End> {
  readonly written: { readonly request: Written<Request>; readonly end: Written<End> }
  /** Revives an order with some changes, or returns its line as it is where there are none. `found` is of a person. */
  readonly reviveIf: <E>(
    id: string,
    changesOf: (entry: Entry) => Effect.Effect<Changes | undefined, E>,
    found?: Finding
  ) => Effect.Effect<Entry, E | OrderNotFoundError | SqlError, Engine>
}

/** The number of orders that are written in one transaction, and that of transactions at once. */
const together = 200
const partsAtOnce = 4

const time = (milliseconds: number): DateTime.Utc => DateTime.makeUnsafe(milliseconds)
const optionalTime = (milliseconds: number | undefined): DateTime.Utc | undefined =>
  milliseconds === undefined ? undefined : time(milliseconds)

export const make = <Request, End>(definition: Definition<Request, End>): Made<Request, End> => {
  const { idOf, workflow } = definition
  const request = written(definition.requests)
  const end = written(definition.ends)
  const isRequest = Schema.is(definition.requests.at(-1)!)
  const asStored = (operation: string) => Effect.mapError(storageError(`${operation} of ${workflow}`))

  const orderOf = (entry: Entry): Order<Request, End> => ({
    id: entry.id,
    request: request.read(entry.request),
    state: entry.state,
    tries: entry.tries.map(({ at, key, pgCode, result, settledAt }) => ({
      idempotencyKey: key,
      startedAt: time(at),
      settledAt: time(settledAt),
      result,
      pgCode
    })),
    openKey: entry.intent?.isOpen === true ? entry.intent.key : undefined,
    dueAt: entry.state === "Waiting" ? optionalTime(entry.dueAt) : undefined,
    isCancelWished: entry.isCancelWished,
    note: entry.note,
    end: entry.outcome === undefined ? undefined : end.read(entry.outcome),
    startedAt: time(entry.startedAt),
    endedAt: optionalTime(entry.endedAt)
  })

  /** Returns true if a line is of the request with a digest. An earlier release may have written it another way. */
  const isOf = (entry: Entry, digest: string) =>
    entry.digest === digest || request.digest(request.read(entry.request)) === digest

  /** Writes a request, or refuses it. */
  const write = Effect.fnUntraced(function* (given: Request) {
    const refused = (description: string) =>
      Effect.fail(PortOneClientError.refusedInput(`${workflow}: start`, description))
    if (!isRequest(given)) return yield* refused("the request is not of its type")
    const problem = definition.problemOf(given)
    if (problem !== undefined) return yield* refused(problem)
    const id = idOf(given)
    if (id.length > 200) return yield* refused("the id has more than 200 characters")
    if (id !== id.trim()) return yield* refused("the id begins or ends with a space")
    if (/[\p{Control}\p{Surrogate}]/u.test(id)) return yield* refused("the id has a character that is none of a text")
    return { id, text: request.write(given), digest: request.digest(given) }
  })

  /** Starts what was written, and returns the ids that were not there. */
  const add = Effect.fnUntraced(function* (all: ReadonlyArray<Effect.Success<ReturnType<typeof write>>>) {
    const engine = yield* Engine
    const now = yield* Clock.currentTimeMillis
    // In the order of ids, so that two programs that start the same orders do not wait for each other.
    const lines = all
      .map(({ digest, id, text }) => ({ workflow, id, digest, request: text, dueAt: now + startLease }))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    // An order is in the ledger and in the engine, or in neither.
    const added = yield* engine.together(
      Effect.tap(engine.ledger.add(lines), (entries) => Effect.forEach(entries.values(), handOver, { discard: true }))
    )
    yield* engine.dueChanged.open
    return added
  }, withWorkflows)

  const findOrFail = Effect.fnUntraced(function* (id: string) {
    const { ledger } = yield* Engine
    const entry = yield* ledger.find(workflow, id)
    return entry ?? (yield* new OrderNotFoundError({ workflow, id }))
  })

  /** Gives an order that has ended another generation, or wakes one that is unresolved. */
  const revived = Effect.fnUntraced(function* (entry: Entry, changes: Changes, found: Finding | undefined) {
    const engine = yield* Engine
    const now = yield* Clock.currentTimeMillis
    const endAs = (found: Finding) => {
      const ended = definition.endAs(found, request.read(entry.request), entry.isCancelWished)
      return ended === undefined ? undefined : { name: definition.nameOf(ended), outcome: end.write(ended) }
    }
    const change = engine.ledger.change(entry, {
      ...revivalOf(entry, now, found, endAs),
      dueAt: now + startLease,
      ...changes
    })
    const next = yield* engine.together(
      Effect.tap(change, (line) => (line === undefined ? Effect.void : handOver(line)))
    )
    if (next?.outcome !== undefined) yield* PubSub.publish(engine.ends, next)
    return next
  }, withWorkflows)

  const reviveIf = Effect.fnUntraced(function* <E>(
    id: string,
    changesOf: (entry: Entry) => Effect.Effect<Changes | undefined, E>,
    found?: Finding
  ) {
    while (true) {
      const entry = yield* findOrFail(id)
      const changes = yield* changesOf(entry)
      if (changes === undefined) return entry
      const next = yield* revived(entry, changes, found)
      // Undefined if a runner has changed the line since it was read, and only then.
      if (next !== undefined) return next
    }
  })

  return {
    workflow,
    written: { request, end },
    reviveIf,

    start: Effect.fn(`${workflow}.start`)(function* (given: Request) {
      const one = yield* write(given)
      const { ledger } = yield* Engine
      const added = yield* add([one]).pipe(asStored("start"))
      const entry = added.get(one.id) ?? (yield* ledger.find(workflow, one.id).pipe(asStored("start")))
      if (entry === undefined) return yield* Effect.die(`${workflow}: an order that was started is gone`)
      if (!isOf(entry, one.digest)) return yield* new PayloadMismatchError({ workflow, id: one.id })
      return orderOf(entry)
    }),

    startAll: Effect.fn(`${workflow}.startAll`)(function* (requests: Iterable<Request>) {
      const all = yield* Effect.forEach(requests, write)
      const { ledger } = yield* Engine
      // An id may be in a list again: the first one counts.
      const alike = new Map<string, Array<(typeof all)[number]>>()
      for (const one of all) alike.set(one.id, [...(alike.get(one.id) ?? []), one])
      const startSome = Effect.fnUntraced(function* (some: ReadonlyArray<typeof all>) {
        const added = yield* add(some.flatMap(([first]) => first ?? []))
        const others = some.flatMap(([first]) => (first === undefined || added.has(first.id) ? [] : first.id))
        const known = yield* ledger.findAll(workflow, others)
        const lines = new Map([...added.values(), ...known].map((entry) => [entry.id, entry]))
        const mismatched = some.flat().filter(({ digest, id }) => {
          const line = lines.get(id)
          return line !== undefined && !isOf(line, digest)
        })
        return { started: added.size, mismatched }
      })
      const parts = yield* Effect.forEach(Arr.chunksOf(alike.values(), together), startSome, {
        concurrency: partsAtOnce
      }).pipe(asStored("startAll"))
      const started = parts.reduce((sum, part) => sum + part.started, 0)
      const mismatched = new Set(parts.flatMap((part) => part.mismatched))
      return { started, mismatched: all.filter((one) => mismatched.has(one)).map(({ id }) => id) }
    }),

    poll: (id) =>
      Engine.pipe(
        Effect.flatMap(({ ledger }) => ledger.find(workflow, id)),
        Effect.map((entry) => Option.map(Option.fromUndefinedOr(entry), orderOf)),
        asStored("poll"),
        Effect.withSpan(`${workflow}.poll`)
      ),

    await: Effect.fn(`${workflow}.await`)(function* (id: string) {
      const engine = yield* Engine
      // Subscribed before the first look, so that no end falls between the two.
      const ends = yield* PubSub.subscribe(engine.ends)
      while (true) {
        const { outcome } = yield* findOrFail(id).pipe(
          Effect.catchIf(isSqlError, (error) => Effect.fail(storageError(`await of ${workflow}`)(error)))
        )
        if (outcome !== undefined) return end.read(outcome)
        const told = PubSub.take(ends).pipe(
          Effect.repeat({ until: (entry) => entry.workflow === workflow && entry.id === id })
        )
        yield* engine.settings.sweepEvery === undefined ? told : Effect.timeoutOption(told, engine.settings.sweepEvery)
      }
    }, Effect.scoped),

    cancel: Effect.fn(`${workflow}.cancel`)(
      function* (id: string) {
        const { dueChanged, ledger } = yield* Engine
        const entry = yield* ledger.wishCancelled(workflow, id)
        if (entry === undefined) return void (yield* findOrFail(id))
        yield* dueChanged.open
      },
      Effect.catchIf(isSqlError, (error) => Effect.fail(storageError(`cancel of ${workflow}`)(error)))
    ),

    revive: Effect.fn(`${workflow}.revive`)(
      function* (id: string, { found }: { readonly found?: Finding | undefined } = {}) {
        const changesOf = ({ outcome, state }: Entry) => {
          const ended = outcome === undefined ? undefined : end.read(outcome)
          const isRevivable =
            state === "Unresolved" || (state === "Ended" && ended !== undefined && !definition.isFinal(ended))
          return isRevivable
            ? Effect.succeed({})
            : Effect.fail(
                new NotRevivableError({ workflow, id, state: ended === undefined ? state : definition.nameOf(ended) })
              )
        }
        return orderOf(yield* reviveIf(id, changesOf, found))
      },
      Effect.catchIf(isSqlError, (error) => Effect.fail(storageError(`revive of ${workflow}`)(error)))
    ),

    ends: ({ after = 0, every = "1 second" } = {}) =>
      Stream.unwrap(
        Effect.map(Engine, ({ ledger }) =>
          Stream.paginate(after, (position) =>
            ledger.ends(workflow, position, together).pipe(
              asStored("ends"),
              Effect.tap((placed) => (placed.length === 0 ? Effect.sleep(every) : Effect.void)),
              Effect.map((placed) => [
                placed.map(({ entry, position }) => ({ position, order: orderOf(entry) })),
                Option.some(placed.at(-1)?.position ?? position)
              ])
            )
          )
        )
      )
  }
}

/** Provides the engine that runs the orders to what hands them over. */
function withWorkflows<A, E, R>(effect: Effect.Effect<A, E, R>) {
  return Effect.flatMap(Engine, ({ workflows }) => Effect.provideService(effect, WorkflowEngine, workflows))
}
