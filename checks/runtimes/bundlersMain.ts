/**
 * Runs `pnpm bundlers [name...]`: bundles a shop on the packages as they would be published, with each bundler and with
 * Next, or with those that are named, and runs each bundle. A warning of a bundler is a failure.
 */
import { join } from "node:path"
import { bundleChecks } from "./bundled.ts"
import { checkNext } from "./next.ts"
import { withWorld } from "./world.ts"

const given = process.argv.slice(2)

const failures = await withWorld("installed", async (world) => {
  const checks = new Map([
    ...bundleChecks(world),
    ["next", () => checkNext(join(world.scratch, "next"), world.packages, world.command)] as const
  ])
  const names = [...checks.keys()].filter((name) => given.length === 0 || given.includes(name.split(" ")[0]!))
  if (names.length === 0) throw new Error(`there is no bundler ${given.join(", ")}`)
  const failures: Array<Error> = []
  for (const name of names) {
    const begun = performance.now()
    const end = await checks.get(name)!().catch((cause: unknown) => {
      failures.push(new Error(`${name} failed`, { cause }))
      return "failed"
    })
    console.log(`${name.padEnd(16)} ${end} ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  }
  return failures
})

if (failures.length > 0) throw new AggregateError(failures, `${failures.length} bundles failed`)
