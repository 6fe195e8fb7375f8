/**
 * What a marketplace of a million transfers costs: to create them through the client, to read any page of their list,
 * to settle a day of them, and to hold them.
 */
import { fileURLToPath } from "node:url"
import type { Figure, Measure } from "./figures.ts"
import { limit } from "./limits.ts"
import type { Measured } from "./marketplace.ts"
import { answer } from "./programs.ts"

const marketplace = fileURLToPath(new URL("./marketplace.ts", import.meta.url))

const million = 1_000_000
const perDay = 3_000

/** All transfers take longer than what is measured elsewhere, and the lists are about their number. */
const longest = 10 * limit

const names = {
  created: "creations through the client",
  byCpu: "the same by CPU of all threads",
  charged: "charges through the client",
  page: "slowest page of a list",
  first: "slowest first page of a search",
  settled: `a day with ${perDay} settled`,
  heap: "heap a transfer, with indexes",
  alone: "heap a transfer, without"
}
const goalOf = (name: string) => `  goal: ${name}`

export const measure: Measure = async () => {
  // The heap is larger than Node's own limit, and is measured after a collection.
  const args = ["--expose-gc", "--max-old-space-size=8192", marketplace]
  // What that file prints.
  const run = (await answer([...args, String(million), String(perDay), String(longest)])) as Measured
  const { chargesPerSecond, created, heap, heapWithoutLists, settlement, slowestFirst, slowestPage } = run
  const figure = (name: string, value: number, unit: string, better: Figure["better"], note?: string): Figure => ({
    name,
    value,
    unit,
    digits: unit === "ms" ? 1 : 0,
    better,
    note
  })
  const reached =
    created < million ? `stopped after ${longest / 1_000} s, at ${created.toLocaleString("en")} transfers` : undefined
  const most = (name: string, value: number, goal: number, unit: string, note?: string) => [
    figure(name, value, unit, "lower", note),
    figure(goalOf(name), goal, unit, "lower")
  ]
  const goal = (name: string, kind: string, target: { readonly atLeast: 1 } | { readonly atMost: 1 }) => ({
    name: `ratio to its goal: ${name}`,
    of: name,
    to: goalOf(name),
    kind,
    target
  })
  return [
    {
      title: "A year of a marketplace (1,000,000 transfers of 1,000 partners, in memory)",
      figures: [
        figure(names.created, run.perSecond, "a second", "higher", reached),
        figure(goalOf(names.created), 8_000, "a second", "higher"),
        figure(names.byCpu, run.perSecondOfCpu, "a second of CPU", "higher"),
        figure(names.charged, chargesPerSecond, "a second", "higher"),
        ...most(names.page, slowestPage.milliseconds, 5, "ms", slowestPage.name),
        figure(names.first, slowestFirst.milliseconds, "ms", "lower", `${slowestFirst.name}; makes its indexes`),
        ...most(names.settled, settlement, 100, "ms"),
        ...most(names.heap, heap, 2_048, "bytes"),
        figure(names.alone, heapWithoutLists, "bytes", "lower")
      ],
      ratios: [
        { name: "ratio to charges", of: names.created, to: names.charged, kind: "throughput" },
        goal(names.created, "throughput", { atLeast: 1 }),
        goal(names.page, "time", { atMost: 1 }),
        goal(names.settled, "time", { atMost: 1 }),
        goal(names.heap, "memory", { atMost: 1 })
      ]
    }
  ]
}
