/**
 * `pnpm generate [--document <date>] [--check] [--strict]`, or from a document of PortOne's that is not kept yet,
 * `pnpm generate --spec <file or URL> [--name <date>]`
 *
 * Writes every generated file of the packages from the facts of the newest document that is kept, or of another one. With
 * `--spec` it takes the facts first and keeps them. With `--check` it writes nothing, and fails when a file is not what it
 * would have written. With `--strict` it fails when there is anything to report.
 */
import { parseArgs } from "node:util"
import { fileURLToPath } from "node:url"
import { takeFacts } from "./document/facts.ts"
import { keepFacts, keptFacts, keptNames, load, nameFor, newestName } from "./document/kept.ts"
import { toLines } from "./document/lines.ts"
import { generate } from "./generate.ts"
import { compareFiles, writeFiles } from "./files.ts"

const root = fileURLToPath(new URL("../../../", import.meta.url))

const { values } = parseArgs({
  options: {
    /** A kept document. */
    document: { type: "string" },
    /** A document as PortOne publishes it. */
    spec: { type: "string" },
    name: { type: "string" },
    check: { type: "boolean", default: false },
    strict: { type: "boolean", default: false },
    /** Where to write, if not into this repository. */
    out: { type: "string", default: root }
  }
})

interface Source {
  readonly name: string
  readonly facts: string
  readonly report: ReadonlyArray<string>
}

const source = async (): Promise<Source> => {
  if (values.spec === undefined) {
    const name = values.document ?? newestName()
    return { name, facts: keptFacts(name), report: [] }
  }
  if (values.document !== undefined) throw new Error("give a kept document with --document or another with --spec")
  const name = nameFor(values.spec, values.name)
  const { facts, report } = takeFacts(await load(values.spec))
  return { name, facts: toLines(facts), report }
}

const run = async (): Promise<void> => {
  const { facts, name, report } = await source()
  const isKept = keptNames().includes(name) && keptFacts(name) === facts
  const generated = await generate(facts)
  const lines = [...report, ...generated.report]
  for (const line of lines) console.error(line)
  if (values.strict && lines.length > 0) throw new Error("--strict: nothing may be left to report")
  if (!values.check) {
    if (!isKept) console.log(`wrote ${keepFacts(name, facts)}`)
    await writeFiles(values.out, generated.files)
    console.log(`wrote ${generated.files.length} files from the document of ${name}`)
    return
  }
  const differences = [
    ...(isKept ? [] : [`the facts that are kept of ${name} are others`]),
    ...(await compareFiles(values.out, generated.files))
  ]
  if (differences.length > 0) {
    throw new Error(`${differences.join("\n")}\nRun \`pnpm generate\` without --check, and commit what it writes.`)
  }
  console.log(`${generated.files.length} files are what the document of ${name} says`)
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
