/**
 * Is a worker that imports all that the packages export, and answers with the number of the modules.
 */
import { modules } from "./imports.mjs"

export default { fetch: async () => Response.json({ modules: (await modules()).length }) }
