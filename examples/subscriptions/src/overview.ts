/**
 * What an operator looks at: how many orders are in which state, which need a person, and which are late.
 */
import { DateTime, Effect } from "effect"
import { Durable } from "@effect-portone/durable"

export const overview = Effect.gen(function* () {
  const late = DateTime.subtract(yield* DateTime.now, { minutes: 15 })
  return {
    counts: yield* Durable.counts,
    unresolved: yield* Durable.list({ states: ["Unresolved"] }),
    waiting: yield* Durable.list({ states: ["Waiting"] }),
    late: yield* Durable.list({ dueBefore: late })
  }
})

/** Returns an order of a list as the row of a table. */
export const rowOf = ({ dueAt, id, note, state, tries, workflow }: Durable.Listed) => ({
  workflow,
  id,
  state,
  tries,
  due: dueAt === undefined ? "" : DateTime.formatIso(dueAt),
  note: note ?? ""
})
