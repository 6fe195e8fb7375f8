/**
 * Tells of orders that need a person: as an element of a stream, a line in the log, and a metric.
 */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"
import * as PubSub from "effect/PubSub"
import type { Entry } from "../ledger/entry.ts"

/**
 * An order that needs a person.
 *
 * - `Unresolved`: it has stopped. Look at the payment in PortOne's console, then revive or cancel it.
 * - `Stuck`: the same passing fault came again and again; it is tried on.
 * - `Overdue`: nothing happened at its time, and it was resumed.
 *
 * @category models
 * @since 0.1.0
 */
export interface Alert {
  readonly kind: "Overdue" | "Stuck" | "Unresolved"
  /** The kind and the name of the order, such as `charge/renewal`. */
  readonly workflow: string
  readonly id: string
  /** The reason, for people. */
  readonly note: string
  readonly at: DateTime.Utc
}

const alertsCounted = Metric.counter("portone_durable_alerts", {
  description: "Orders that need a person",
  incremental: true
})

/** Tells of an order. */
export const alert = Effect.fnUntraced(function* (
  alerts: PubSub.PubSub<Alert>,
  kind: Alert["kind"],
  { id, workflow }: Pick<Entry, "id" | "workflow">,
  note: string
) {
  const at = DateTime.makeUnsafe(yield* Clock.currentTimeMillis)
  yield* Effect.logError(`${workflow} ${id}: ${kind}: ${note}`).pipe(Effect.annotateLogs({ workflow, order: id, kind }))
  yield* Metric.update(Metric.withAttributes(alertsCounted, { kind, workflow }), 1)
  yield* PubSub.publish(alerts, { kind, workflow, id, note, at })
})
