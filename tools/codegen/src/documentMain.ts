/**
 * `pnpm document --from <file or URL> [--name <date>]`
 *
 * Takes the facts out of PortOne's document and keeps them, by the day on which PortOne published it: the one that its
 * file is named after, or `--name`.
 */
import { parseArgs } from "node:util"
import { takeFacts } from "./document/facts.ts"
import { keepFacts, load, nameFor } from "./document/kept.ts"
import { toLines } from "./document/lines.ts"

const { values } = parseArgs({
  options: {
    from: { type: "string" },
    name: { type: "string" }
  }
})

const keep = async (from: string): Promise<void> => {
  const name = nameFor(from, values.name)
  const { facts, report } = takeFacts(await load(from))
  for (const line of report) console.error(line)
  console.log(`wrote ${keepFacts(name, toLines(facts))}`)
}

const run = async (): Promise<void> => {
  if (values.from === undefined) throw new Error("say which document: pnpm document --from <file or URL>")
  await keep(values.from)
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
