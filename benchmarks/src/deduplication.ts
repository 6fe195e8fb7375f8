/**
 * What it costs to handle a webhook once, while a million ids are remembered, beside ten thousand. Both memories are
 * full, so each new id has an old one forgotten. What is left of a difference is the machine's: a million ids lie in no
 * cache.
 */
import { Effect } from "effect"
import { Webhook } from "@effect-portone/core"

const million = 1_000_000
const hundredth = million / 100
const measured = 100_000

/** Microseconds for each id beyond the capacity, the best of five times. */
const costAt = (capacity: number): Promise<number> =>
  Effect.runPromise(
    Effect.gen(function* () {
      const { once } = yield* Webhook.makeDeduplicationMemory({ capacity })
      let next = 0
      const handle = (count: number) =>
        Effect.gen(function* () {
          const end = next + count
          while (next < end) yield* once(`webhook-${next++}`, Effect.void)
        })
      yield* handle(capacity)
      let best = Infinity
      for (let round = 0; round < 5; round++) {
        const before = performance.now()
        yield* handle(measured)
        best = Math.min(best, performance.now() - before)
      }
      return (best / measured) * 1000
    })
  )

export const deduplication = async (): Promise<void> => {
  // The first run is slower than later ones, whatever it measures.
  await costAt(hundredth)
  const few = await costAt(hundredth)
  const many = await costAt(million)
  console.log("Deduplication of webhooks in memory (for each new id, one after another)")
  console.log(`  a million ids remembered       ${many.toFixed(2)} µs`)
  console.log(`  10,000 ids remembered          ${few.toFixed(2)} µs`)
  console.log(`  ratio to 10,000 ids            ${(many / few).toFixed(2)} (time)`)
}
