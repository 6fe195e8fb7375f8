/**
 * What a recording costs as it grows: the last thousand of ten thousand exchanges beside the first thousand of them.
 */
import { fileURLToPath } from "node:url"
import type { Figure, Measure } from "./figures.ts"
import { limit, stopped } from "./limits.ts"
import { answer } from "./programs.ts"

const recorded = fileURLToPath(new URL("./recorded.ts", import.meta.url))
const tenThousand = 10_000
const thousand = 1_000

/** Milliseconds of CPU an exchange. */
interface Recorded {
  readonly first: number
  readonly last: number
  readonly all: number
  /** How many exchanges were recorded within the limit. */
  readonly done: number
}

export const measure: Measure = async () => {
  // What that file prints.
  const run = (await answer([recorded, String(tenThousand), String(thousand), String(limit)])) as Recorded
  const { all, done, first, last } = run
  const cost = (name: string, value: number, reached = tenThousand): Figure => ({
    name,
    value,
    unit: "ms of CPU an exchange",
    digits: 2,
    better: "lower",
    note: done < reached ? stopped(done, "exchanges") : undefined
  })
  return [
    {
      title: "Recording of 10,000 exchanges (in memory, to a file, of people who are all different)",
      figures: [cost("all of them", all), cost("the first thousand", first, thousand), cost("the last thousand", last)],
      ratios: [{ name: "ratio to the first thousand", of: "the last thousand", to: "the first thousand", kind: "CPU" }]
    }
  ]
}
