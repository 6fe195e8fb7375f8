/**
 * Is a worker that runs what the tests of a merchant do, and answers with what they saw.
 */
import { Effect } from "effect"
import { emulated } from "./emulated.ts"

export default { fetch: async (): Promise<Response> => Response.json(await Effect.runPromise(emulated)) }
