/**
 * Runs what the tests of a merchant do, without a network, and prints what they saw as JSON.
 */
import { Effect } from "effect"
import { emulated } from "./emulated.ts"

console.log(JSON.stringify(await Effect.runPromise(emulated)))
