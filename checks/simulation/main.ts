/**
 * Runs `pnpm simulate [--seeds N] [--from S]`: simulates N seeds from S on, and prints the whole trace of the first
 * that breaks a law.
 */
import { parseArgs } from "node:util"
import { type Report, simulate } from "./simulate.ts"
import { format } from "./Trace.ts"

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

const wrong = ({ seed, storesServerErrors, violations }: Report): ReadonlyArray<string> => [
  `seed ${seed} does not hold (PortOne ${storesServerErrors ? "keeps" : "does not keep"} server errors for a key):`,
  ...violations.map((violation) => `    ${violation}`)
]

const startedAt = performance.now()
let held = 0
let isFirst = true
for (let done = 0; done < seeds; done++) {
  const report = simulate(from + done)
  if (report.violations.length === 0) held++
  else {
    console.log(wrong(report).join("\n"))
    if (isFirst) console.log(["", ...report.trace.map(format), "", ...wrong(report)].join("\n"))
    console.log(`    again: pnpm simulate --seeds 1 --from ${report.seed}`)
    isFirst = false
  }
  if ((done + 1) % 250 === 0 && done + 1 < seeds) {
    const seconds = (performance.now() - startedAt) / 1000
    console.log(`${done + 1} seeds in ${seconds.toFixed(1)} s`)
  }
}
console.log(`${held} of ${seeds} seeds held`)
process.exitCode = held === seeds ? 0 : 1
