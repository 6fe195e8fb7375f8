/**
 * `pnpm document --from <file or URL> [--name <date>]`: takes the facts out of PortOne's document and keeps them. The
 * document is named after the day on which PortOne published it: `--name`, or the date in the name of its file.
 *
 * `pnpm document --diff <before> <after>`: prints what changes for users of the client from one document to another.
 * Each is the name of a kept document, or the path or URL of any other.
 */
import { parseArgs } from "node:util"
import { changelog } from "./changelog/print.ts"
import { takeFacts } from "./document/facts.ts"
import { factsAt, keepFacts, keptEditions, load, nameFor } from "./document/kept.ts"
import { toLines } from "./document/lines.ts"

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: "string" },
    name: { type: "string" },
    diff: { type: "boolean", default: false }
  }
})

const keep = async (from: string): Promise<void> => {
  const name = nameFor(from, values.name)
  const { facts, report } = takeFacts(await load(from))
  for (const line of report) console.error(line)
  console.log(`wrote ${keepFacts(name, toLines(facts))}`)
}

const diff = async ([before, after, other]: ReadonlyArray<string>): Promise<void> => {
  if (before === undefined || after === undefined || other !== undefined) {
    throw new Error("say which two documents: pnpm document --diff <before> <after>")
  }
  const edition = async (name: string) => ({ name, facts: await factsAt(name) })
  console.log(changelog(await edition(before), await edition(after), keptEditions()))
}

const run = async (): Promise<void> => {
  if (values.diff) return diff(positionals)
  if (values.from === undefined || positionals.length > 0) {
    throw new Error("pnpm document --from <file or URL> keeps one, --diff <before> <after> compares two")
  }
  return keep(values.from)
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
