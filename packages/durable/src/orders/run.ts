/**
 * Runs an order: reads its line, takes the next step, writes it down, and so on until it ends or has to wait.
 *
 * Nothing of it is in memory alone. A runner that is killed at any place is followed by another one that reads the
 * line, and the line was written before what it tells of was done. An execution may run twice at once, where a runner
 * stood still: both send under one key, and only one of them gets to change the line.
 */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as PubSub from "effect/PubSub"
import * as Schedule from "effect/Schedule"
import { isSqlError } from "effect/sql/SqlError"
import * as DurableDeferred from "effect/workflow/DurableDeferred"
import type { WorkflowEngine, WorkflowInstance } from "effect/workflow/WorkflowEngine"
import { alert } from "../engine/alerts.ts"
import type { Engine } from "../engine/Engine.ts"
import { executionIdOf, readPayload, waitOf } from "../engine/workflows.ts"
import type { Changes, Entry } from "../ledger/entry.ts"
import { isTold, waitAfter } from "./backoff.ts"
import type { Closing } from "./closing.ts"
import { NewerReleaseError } from "./formats.ts"
import { nameOf, settle, type Step, type Tools } from "./step.ts"

/** The time after which the sweeper looks after a step that has not come to its end. */
export const stepLease = Duration.toMillis(Duration.minutes(2))

/** The same for an order that was only just handed to the engine, and may stand behind many others. */
export const startLease = Duration.toMillis(Duration.minutes(15))

/** A kind of order, as it is run. */
export interface Kind<End extends { readonly _tag: string }, R> {
  readonly workflow: string
  readonly step: (entry: Entry, tools: Tools) => Effect.Effect<Step<End>, never, R>
  /**
   * Returns the end of an order that is cancelled before anything was sent. Otherwise, and if undefined, its step reads
   * the wish, looks whether an earlier try was carried out after all, and decides.
   */
  readonly cancelled: ((entry: Entry) => End) | undefined
  readonly encodeEnd: (end: End) => string
  /** Tells the program of the end. Undefined if nobody wants to know. */
  readonly tell: ((entry: Entry) => Effect.Effect<void, unknown, R>) | undefined
}

/** While the database is away, an order tries again to write down where it is. */
const whileAway = Schedule.min([Schedule.exponential("100 millis", 1.5), Schedule.spaced("2 seconds")])

/** The number of failures to write a line after which the log tells of it: about a minute. */
const tellEvery = 30

/** The words in the note of an order whose program does not take note of its end. */
const handlerFailed = "the handler of its end failed"

const lost = Symbol("another runner has changed the line")

export const run = <End extends { readonly _tag: string }, R>(
  engine: Engine["Service"],
  kind: Kind<End, R>,
  payload: { readonly id: string },
  closing: Closing
): Effect.Effect<void, never, R | WorkflowEngine | WorkflowInstance> => {
  const { ledger } = engine
  const { generation, id } = readPayload(payload)
  const executionId = () => executionIdOf({ workflow: kind.workflow, id, generation })
  const persist = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
    Effect.suspend(() => {
      let failures = 0
      return effect.pipe(
        Effect.tapError((error) =>
          ++failures % tellEvery === 0 && isSqlError(error)
            ? Effect.logError(
                `${kind.workflow} ${id}: its line cannot be written (${error.reason._tag}), and is tried on`
              )
            : Effect.void
        ),
        Effect.retry({ schedule: whileAway, while: isSqlError }),
        Effect.orDie
      )
    })
  const change = (entry: Entry, changes: Changes) => persist(ledger.change(entry, changes))

  /** Writes a wait down, and then waits. The next run of this execution goes on after it. */
  const wait = Effect.fnUntraced(function* (entry: Entry, changes: Changes) {
    const waiting = yield* change(entry, { ...changes, waits: entry.waits + 1 })
    if (waiting === undefined) return
    yield* engine.dueChanged.open
    // The wish came while the step was under way: nobody else wakes the order.
    if (waiting.isCancelWished && waiting.state !== "Ended" && waiting.intent?.isOpen !== true) {
      if (kind.cancelled !== undefined && waiting.tries.length === 0) return
      if (!entry.isCancelWished || entry.intent?.isOpen === true) {
        yield* change(waiting, { state: "Ready", dueAt: (yield* Clock.currentTimeMillis) + stepLease })
        return
      }
    }
    yield* DurableDeferred.await(waitOf(waiting.waits))
  })

  const fault = Effect.fnUntraced(function* (entry: Entry, note: string, changes: Changes = {}) {
    const strikes = entry.strikes + 1
    if (isTold(strikes)) yield* alert(engine.alerts, "Stuck", entry, note)
    const dueAt = (yield* Clock.currentTimeMillis) + (yield* waitAfter(strikes))
    // A step that settled its intent has left the order ready; it still has to be woken.
    const state = entry.state === "Ended" ? "Ended" : "Waiting"
    yield* wait(entry, { ...changes, state, strikes, note, dueAt })
  })

  const end = Effect.fnUntraced(function* (entry: Entry, ended: End, tries?: Entry["tries"]) {
    const endedAt = yield* Clock.currentTimeMillis
    const isDone = kind.tell === undefined
    const next = yield* change(entry, {
      // The key under which it was carried out stays in the books.
      tries: tries ?? (entry.intent?.isOpen === true ? settle(entry, endedAt, ended._tag) : entry.tries),
      state: "Ended",
      outcome: kind.encodeEnd(ended),
      note: undefined,
      strikes: 0,
      intent: undefined,
      endedAt,
      isDone,
      dueAt: isDone ? undefined : endedAt + stepLease
    })
    if (next !== undefined) yield* PubSub.publish(engine.ends, next)
    return next
  })

  /** Tells the program of an end until it has taken note, and changes the line then. */
  const tell = Effect.fnUntraced(function* (entry: Entry, outcome: Entry["outcome"], changes: Changes) {
    const told = yield* Effect.exit(engine.intake.aside(kind.tell?.({ ...entry, outcome }) ?? Effect.void))
    // The steps of a revived order read what was noted of it.
    const noted =
      entry.note?.startsWith(handlerFailed) === true ? undefined : entry.note?.split(`; ${handlerFailed}`)[0]
    if (told._tag === "Success") return yield* change(entry, { ...changes, note: noted, strikes: 0 })
    const failure = `${handlerFailed} (${nameOf(told.cause)})`
    yield* fault(entry, noted === undefined ? failure : `${noted}; ${failure}`)
    return lost
  })

  const unresolved = Effect.fnUntraced(function* (entry: Entry, note: string, changes: Changes = {}) {
    // A person is not called for an order that somebody has gone on with.
    const { revision } = (yield* persist(ledger.find(kind.workflow, id))) ?? entry
    if (revision !== entry.revision) return
    yield* alert(engine.alerts, "Unresolved", entry, note)
    yield* wait(entry, { ...changes, state: "Unresolved", note, dueAt: undefined })
  })

  const take = Effect.fnUntraced(function* (entry: Entry, step: Step<End>) {
    switch (step._tag) {
      case "End":
        return yield* end(entry, step.end, step.tries)
      case "Again":
        return yield* change(entry, step.changes)
      case "Wait": {
        const dueAt = (yield* Clock.currentTimeMillis) + Duration.toMillis(step.wait)
        yield* wait(entry, { strikes: 0, ...step.changes, state: "Waiting", note: step.note, dueAt })
        return undefined
      }
      case "Fault":
        yield* fault(entry, step.note, step.changes)
        return undefined
      case "Unresolved":
        yield* unresolved(entry, step.note, step.changes)
        return undefined
      case "Overtaken":
        return undefined
    }
  })

  /** Goes on from a line. Returns the changed line, or undefined if it has to be read again. */
  const goOn = Effect.fnUntraced(function* (entry: Entry) {
    const isAtRest = entry.state === "Waiting" || entry.state === "Unresolved"
    if (entry.untold !== undefined && !isAtRest) {
      // The program hears of the ends of an order in their order.
      const next = yield* tell(entry, entry.untold, { untold: undefined })
      return next === lost ? undefined : next
    }
    if (entry.state === "Ended") {
      const next = yield* tell(entry, entry.outcome, { isDone: true, dueAt: undefined })
      return next === lost ? undefined : next
    }
    // While the outcome of a request is unknown, an order cannot be cancelled: it may be carried out.
    const isUnsent = entry.intent?.isOpen !== true && entry.tries.length === 0
    if (entry.isCancelWished && isUnsent && kind.cancelled !== undefined) {
      return yield* end(entry, kind.cancelled(entry))
    }
    if (isAtRest) {
      yield* DurableDeferred.await(waitOf(entry.waits))
      const dueAt = (yield* Clock.currentTimeMillis) + stepLease
      return yield* change(entry, { state: entry.intent === undefined ? "Ready" : "Sent", dueAt })
    }
    const now = yield* Clock.currentTimeMillis
    const isOld = now - entry.changedAt > stepLease
    // The sweeper sees by the line that somebody goes on with it.
    const begun = isOld ? yield* change(entry, { dueAt: now + stepLease }) : entry
    if (begun === undefined) return undefined
    // What follows the step follows the line as the step left it.
    let line = begun
    const tools: Tools = {
      change: (from, changes) =>
        Effect.tap(change(from, changes), (next) => Effect.sync(() => void (line = next ?? line))),
      now: Clock.currentTimeMillis,
      waiting: (effect) => engine.intake.aside(closing.unless(executionId, effect)),
      calling: engine.intake.aside,
      sending: (request) =>
        Effect.scoped(Effect.andThen(closing.unless(executionId, engine.sending.takeScoped(1)), request))
    }
    const step = yield* Effect.exit(kind.step(begun, tools))
    if (step._tag === "Success") return yield* take(line, step.value)
    if (Cause.hasInterrupts(step.cause)) return yield* Effect.failCause(step.cause)
    const defect = Cause.squash(step.cause)
    if (defect instanceof NewerReleaseError) {
      // Another release runs beside this one while it is deployed, and can go on.
      yield* fault(line, defect.message)
      return undefined
    }
    yield* Effect.logError(`${kind.workflow} ${id}: a step broke`, step.cause)
    yield* unresolved(line, `a step broke (${nameOf(step.cause)})`)
    return undefined
  })

  return Effect.gen(function* () {
    let entry: Entry | undefined
    let isFirst = true
    while (true) {
      entry ??= yield* persist(ledger.findForRun(kind.workflow, id))
      // Another generation has another execution.
      if (entry === undefined || entry.generation !== generation) return
      if (entry.isDone) return isFirst ? yield* persist(ledger.keepDone(entry)) : undefined
      isFirst = false
      entry = yield* goOn(entry)
    }
  }).pipe(
    engine.intake.run,
    // The engine keeps quiet about a defect: it suspends the execution, and nothing would tell why.
    Effect.tapCause((cause) =>
      Cause.hasDies(cause) ? Effect.logError(`${kind.workflow} ${id}: its execution broke`, cause) : Effect.void
    )
  )
}
