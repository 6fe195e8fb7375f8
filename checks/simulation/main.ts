/**
 * Runs `pnpm simulate [--seeds N] [--from S]`: simulates N seeds from S on, of merchants and of callers that refund the
 * same payments alike. Prints the whole trace of the first seed of each that breaks a law, and how many of the callers'
 * open calls stayed unresolved.
 */
import { parseArgs } from "node:util"
import { openCalls, type OpenCalls } from "./callers/openCalls.ts"
import type { Claim } from "./callers/Refund.ts"
import { simulateCallers } from "./callers/simulateCallers.ts"
import { simulate } from "./simulate.ts"
import { type Entry, format } from "./Trace.ts"

const { values } = parseArgs({
  options: { seeds: { type: "string", default: "1000" }, from: { type: "string", default: "1" } }
})

const natural = (option: "seeds" | "from"): number => {
  const text = values[option]
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${option} is a whole number, not ${text}`)
  return Number(text)
}
const seeds = natural("seeds")
const from = natural("from")

/** What a simulation of one seed reports, whatever it simulates. */
interface Report {
  readonly seed: number
  /** True if PortOne kept its server errors in this simulation. */
  readonly storesServerErrors: boolean
  readonly violations: ReadonlyArray<string>
  readonly trace: ReadonlyArray<Entry>
}

const wrong = (name: string, { seed, storesServerErrors, violations }: Report): ReadonlyArray<string> => [
  `${name}: seed ${seed} does not hold (PortOne ${storesServerErrors ? "keeps" : "does not keep"} server errors):`,
  ...violations.map((violation) => `    ${violation}`)
]

/** Simulates all seeds, and returns the number of those that held. */
const run = <R extends Report>(name: string, simulateSeed: (seed: number) => R, done: (report: R) => void): number => {
  const startedAt = performance.now()
  let held = 0
  let isFirst = true
  for (let count = 1; count <= seeds; count++) {
    const report = simulateSeed(from + count - 1)
    done(report)
    if (report.violations.length === 0) held++
    else {
      console.log(wrong(name, report).join("\n"))
      if (isFirst) console.log(["", ...report.trace.map(format), "", ...wrong(name, report)].join("\n"))
      console.log(`    again: pnpm simulate --seeds 1 --from ${report.seed}`)
      isFirst = false
    }
    if (count % 250 === 0 && count < seeds) {
      const seconds = (performance.now() - startedAt) / 1000
      console.log(`${name}: ${count} seeds in ${seconds.toFixed(1)} s`)
    }
  }
  console.log(`${name}: ${held} of ${seeds} seeds held`)
  return held
}

const describeOpen = (kind: string, { all, applied, notApplied, unresolved }: OpenCalls): string => {
  const share = all === 0 ? 0 : (100 * unresolved) / all
  return (
    `    open calls ${kind}: ${all}, of which applied ${applied}, not applied ${notApplied}, ` +
    `unresolved ${unresolved} (${share.toFixed(1)} %)`
  )
}

const merchants = run("merchants", simulate, () => {})

const told: Array<{ readonly claims: ReadonlyArray<Claim> }> = []
const callers = run("callers", simulateCallers, ({ claims }) => void told.push({ claims }))
const { marked, unmarked } = openCalls(told)
console.log(describeOpen("with a mark", marked))
console.log(describeOpen("without", unmarked))

process.exitCode = merchants + callers === 2 * seeds ? 0 : 1
