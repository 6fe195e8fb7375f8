/**
 * Runs `pnpm runtimes [name...]`: installs the packages as they would be published with npm, and runs their command,
 * all that they export, a shop that uses them, and a recipe on each runtime, or on those that are named.
 */
import { runtimes } from "./runtimes.ts"
import { describe, programs, runTrials } from "./trial.ts"
import { withWorld } from "./world.ts"

const given = process.argv.slice(2)
const names = given.length === 0 ? Object.keys(runtimes) : given
for (const name of names) {
  if (!(name in runtimes)) throw new Error(`there is no runtime ${name}, but ${Object.keys(runtimes).join(", ")}`)
}

const row = (cells: ReadonlyArray<string | undefined>): string =>
  cells
    .map((cell = "-") => cell.padEnd(13))
    .join(" ")
    .trimEnd()

const failures: Array<Error> = []
const table = await withWorld("installed", async (world) => {
  const rows: Array<string> = [row(["runtime", ...programs, "version"])]
  for (const name of names) {
    const { trials, version } = runtimes[name]!()
    const ended = await runTrials(trials(world))
    for (const { failure } of ended) {
      if (failure !== undefined) failures.push(new Error(`on ${name}`, { cause: failure }))
    }
    const cells = programs
      .map((program) => ended.find((one) => one.program === program))
      .map((end) => end && describe(end))
    rows.push(row([name, ...cells, version]))
    console.log(rows.at(-1))
  }
  return rows
})

console.log(`\n${table.join("\n")}`)
if (failures.length > 0) throw new AggregateError(failures, `${failures.length} programs failed`)
