/**
 * Is a worker that imports all that the packages for workers export, and answers with the number of the modules.
 */
import { modules } from "./importsForWorkers.mjs"

export default { fetch: async () => Response.json({ modules: (await modules()).length }) }
