/**
 * `pnpm agents [--check]`: writes the lists of `llms.txt` and of `packages/core/AGENTS.md` from what they list: the
 * newest document that is kept, the packages, the guides and the examples. `--check` writes nothing, and fails if a
 * page is not what would be written.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { agentPages } from "./agents/pages.ts"
import { keptFacts, newestName } from "./document/kept.ts"

const root = fileURLToPath(new URL("../../../", import.meta.url))

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } })

const run = async (): Promise<void> => {
  const name = newestName()
  const pages = await agentPages(root, { name, facts: keptFacts(name) })
  const changed = pages.filter(({ path, text }) => readFileSync(join(root, path), "utf8") !== text)
  if (values.check && changed.length > 0) {
    throw new Error(`${changed.map(({ path }) => `${path} is out of date`).join("\n")}\nRun \`pnpm agents\`.`)
  }
  for (const { path, text } of changed) writeFileSync(join(root, path), text)
  console.log(
    changed.length === 0 ? "the pages for agents are up to date" : `wrote ${changed.map(({ path }) => path).join(", ")}`
  )
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
