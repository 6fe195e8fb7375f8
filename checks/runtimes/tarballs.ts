/**
 * Runs the packages as they would be published, on the Node that runs this, without a network: their command, all that
 * they export, a shop that uses them, and a recipe. `npm test` runs it, and `pnpm runtimes` does the same on other
 * runtimes.
 */
import type { Program } from "../../packages/emulator/test/command/spawned.ts"
import { checkLambda } from "./recipe.ts"
import { describe, runTrials, trialsOf } from "./trial.ts"
import { withWorld } from "./world.ts"

const program: Program = [process.execPath]
const ended = await withWorld("linked", (world) => runTrials(trialsOf(program, world, checkLambda(program))))
for (const end of ended) console.log(`${end.program.padEnd(10)} ${describe(end)}`)
const failures = ended.flatMap(({ failure }) => failure ?? [])
if (failures.length > 0) throw new AggregateError(failures, "the packed packages do not run")
