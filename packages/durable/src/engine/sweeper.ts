/**
 * Looks after what is due: wakes the orders that waited for this time, and resumes those that should have come further.
 *
 * The way back to life after a crash is the way in which every wait ends. So it is walked all the time, and not for the
 * first time when it is needed.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { WorkflowEngine } from "effect/workflow/WorkflowEngine"
import type { Entry } from "../ledger/entry.ts"
import { alert } from "./alerts.ts"
import { Engine } from "./Engine.ts"
import { lasting } from "./lasting.ts"
import { executionIdOf, handOver, wake, workflowOf } from "./workflows.ts"

/** The number of orders that are looked after at once. */
const together = 200

/** The times after which an order that is still due is resumed again: one that waited, and one that is due to run. */
const lookAgain = {
  waiting: Duration.toMillis(Duration.seconds(30)),
  // A long backlog is no fault, and its orders are in the engine's hands.
  others: Duration.toMillis(Duration.minutes(5))
}

/** The time after which somebody is told of an order that should have run. */
const overdueAfter = Duration.toMillis(Duration.hours(1))

/** The number of looks after which somebody is told of an order that was woken and did not go on: ten minutes. */
const tellAfter = 20

/** The waits that this process has ended, and how often: one that is due again at its revision did not go on. */
export type Woken = Map<string, { readonly revision: number; readonly times: number }>

/** The number of waits that are remembered. Without those before, an order goes on one look later. */
const remembered = 10_000

/** Counts how often the wait of an order was ended. Returns how often it was before, while the order did not go on. */
const countWake = (entry: Entry, woken: Woken): number => {
  const name = `${entry.workflow}/${entry.id}`
  const before = woken.get(name)
  const times = before?.revision === entry.revision ? before.times : 0
  if (woken.size >= remembered) woken.clear()
  woken.set(name, { revision: entry.revision, times: times + 1 })
  return times
}

const resume = Effect.fnUntraced(function* (engine: Engine["Service"], entry: Entry, now: number, woken: Woken) {
  const { workflows } = engine
  const isWaiting =
    entry.state === "Waiting" ||
    (entry.state === "Ended" && entry.strikes > 0) ||
    (entry.state === "Unresolved" && entry.isCancelWished)
  const times = isWaiting ? countWake(entry, woken) : 0
  // The engine finds the end of the wait behind a whole backlog. The execution itself is older, and found before it.
  const isFirstWake = isWaiting && times === 0
  const tell = Effect.gen(function* () {
    if (isWaiting) yield* wake(workflows, entry)
    // It was never handed to the engine, or is lost there, or its runner is gone. To hand it over again changes nothing
    // otherwise.
    if (!isFirstWake) yield* handOver(entry)
  })
  // What is done since it was read gets no message: nobody would wait for it, and retention would not look for it.
  const isTold = yield* engine.together(
    Effect.tap(engine.ledger.hold(entry), (isHeld) => (isHeld ? tell : Effect.void))
  )
  if (!isTold) return
  if (isFirstWake) return yield* workflows.resume(workflowOf(entry.workflow), executionIdOf(entry))
  const isOverdue = entry.state === "Waiting" ? times > 1 : now - entry.changedAt >= overdueAfter
  if (!isOverdue) return
  yield* workflows.resume(workflowOf(entry.workflow), executionIdOf(entry))
  // Many that were woken together take a while, and nobody needs to be told of that.
  if (isWaiting && times % tellAfter !== 0) return
  yield* alert(engine.alerts, "Overdue", entry, "nothing happened at its time, so it was resumed")
})

/** Looks once after what is due, and returns true if there was as much as it looks after at once. */
export const sweep = Effect.fnUntraced(function* (engine: Engine["Service"], woken: Woken) {
  const now = yield* Clock.currentTimeMillis
  const again = { waiting: now + lookAgain.waiting, others: now + lookAgain.others }
  const due = yield* engine.ledger.takeDue(now, again, together)
  yield* Effect.forEach(due, (entry) => resume(engine, entry, now, woken), { concurrency: 16, discard: true })
  yield* engine.forgetWaits(due)
  return due.length === together
})

/** Waits until something may be due. */
const untilDue = Effect.fnUntraced(function* ({ dueChanged, ledger, settings }: Engine["Service"]) {
  if (settings.sweepEvery !== undefined) return yield* Effect.sleep(settings.sweepEvery)
  dueChanged.closeUnsafe()
  const next = yield* ledger.nextDue
  const now = yield* Clock.currentTimeMillis
  const wait = next === undefined ? Effect.never : Effect.sleep(Math.max(0, next - now))
  yield* Effect.raceFirst(wait, dueChanged.await)
})

/** Looks after the orders of the database as long as this process runs them. */
export const layer: Layer.Layer<never, never, Engine> = Layer.effectDiscard(
  Effect.gen(function* () {
    const engine = yield* Engine
    if (!engine.settings.isRunner) return
    const woken: Woken = new Map()
    const sweeping = sweep(engine, woken).pipe(
      Effect.repeat({ while: (isMore) => isMore }),
      Effect.andThen(untilDue(engine)),
      Effect.forever
    )
    yield* Effect.forkScoped(Effect.provideService(lasting("the sweeper", sweeping), WorkflowEngine, engine.workflows))
  })
)
