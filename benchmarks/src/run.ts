/**
 * One run of an entry, in a process of its own, over the sources of the checkout that this file lies in: prints its
 * tables as JSON.
 */
import { argumentsOf } from "./arguments.ts"
import { entries, entryNames } from "./entries.ts"
import { checked } from "./figures.ts"

const [name] = argumentsOf(process.argv.slice(2), entryNames).entries
const { measure } = await entries[name!].load()
console.log(JSON.stringify(checked(await measure())))
