/**
 * Runs `pnpm siege --runners N --charges N --minutes N --engine postgres|embedded [--seed S]`, or `pnpm siege --short`:
 * a siege of the durable charges, refunds and deposits, of real processes. The last line is `N held, N failed`.
 */
import { randomInt } from "node:crypto"
import { besiege } from "./besiege.ts"
import { readOptions } from "./options.ts"

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1))

let held = 0
let failed = 0
for (const options of readOptions(process.argv.slice(2), () => String(randomInt(1_000_000)))) {
  for (const { problems } of await besiege(options)) {
    if (problems.length === 0) held++
    else failed++
  }
}
console.log(`${held} held, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
