/**
 * What it costs to handle a webhook once, while a million ids are remembered, beside ten thousand. Both memories are
 * full, so each new id has an old one forgotten. What is left of a difference is the machine's: a million ids lie in no
 * cache.
 */
import { Effect } from "effect"
import { Webhook } from "@effect-portone/core"
import type { Figure, Measure } from "./figures.ts"
import { deadline, stopped } from "./limits.ts"

const million = 1_000_000
const hundredth = million / 100
const measured = 100_000
/** The clock is read each time that so many ids are handled. */
const step = 10_000

/** Microseconds an id. */
interface Cost {
  /** Of the ids up to the capacity, from none on. */
  readonly filling: number
  /** Of each id beyond the capacity, the best of all rounds, or of what was handled last before the limit. */
  readonly full: number
  /** The number of ids at which the limit was reached. */
  readonly stoppedAt: number | undefined
}

const costAt = (capacity: number, rounds: number): Promise<Cost> =>
  Effect.runPromise(
    Effect.gen(function* () {
      const { once } = yield* Webhook.makeDeduplicationMemory({ capacity })
      const end = deadline()
      let next = 0
      let stoppedAt: number | undefined
      /** Handles so many ids, or fewer if the limit is reached; returns the cost of them all, and of the last step. */
      const handle = (count: number) =>
        Effect.gen(function* () {
          const before = performance.now()
          const first = next
          let last = 0
          do {
            const stepBefore = performance.now()
            for (const until = next + step; next < until;) yield* once(`webhook-${next++}`, Effect.void)
            last = performance.now() - stepBefore
            if (performance.now() > end) stoppedAt = next
          } while (next < first + count && stoppedAt === undefined)
          return { all: ((performance.now() - before) / (next - first)) * 1_000, last: (last / step) * 1_000 }
        })
      const filling = yield* handle(capacity)
      let full = stoppedAt === undefined ? Infinity : filling.last
      for (let round = 0; round < rounds && stoppedAt === undefined; round++) {
        full = Math.min(full, (yield* handle(measured)).all)
      }
      return { filling: filling.all, full, stoppedAt }
    })
  )

export const measure: Measure = async () => {
  // The first run is slower than later ones, whatever it measures.
  await costAt(hundredth, 1)
  const few = await costAt(hundredth, 5)
  const many = await costAt(million, 5)
  const cost = (name: string, value: number, stoppedAt: number | undefined): Figure => ({
    name,
    value,
    unit: "µs",
    digits: 2,
    better: "lower",
    note: stoppedAt === undefined ? undefined : stopped(stoppedAt, "ids")
  })
  return [
    {
      title: "Deduplication of webhooks in memory (for each new id, one after another)",
      figures: [
        cost(
          "a million ids, from none on",
          many.filling,
          (many.stoppedAt ?? million) < million ? many.stoppedAt : undefined
        ),
        cost("a million ids remembered", many.full, many.stoppedAt),
        cost("10,000 ids remembered", few.full, few.stoppedAt)
      ],
      ratios: [
        { name: "ratio to 10,000 ids", of: "a million ids remembered", to: "10,000 ids remembered", kind: "time" }
      ]
    }
  ]
}
