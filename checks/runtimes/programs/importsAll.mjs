/**
 * Imports all that the packages export, and prints the number of the modules as JSON.
 */
import { modules } from "./imports.mjs"

console.log(JSON.stringify({ modules: (await modules()).length }))
