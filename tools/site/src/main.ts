/** Builds the site of the documentation into `.cache/site`, and fails if anything in it is undocumented or dead. */
import { rm } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "./build.ts"
import { deadLinksIn } from "./links.ts"

const root = fileURLToPath(new URL("../../../", import.meta.url))
const site = join(root, ".cache/site")

await rm(site, { recursive: true, force: true })
const { faults, pages } = await build(root, site)
const dead = await deadLinksIn(site)

for (const line of [...faults, ...dead]) console.error(line)
console.log(`${pages} pages in ${site}`)
if (faults.length + dead.length > 0) process.exitCode = 1
