/**
 * `pnpm generate [--document <date>] [--check] [--strict]`: writes every generated file from the newest document that
 * is kept, or from another one.
 *
 * `pnpm generate --spec <file or URL> [--name <date>]`: takes the facts of a document and keeps them first.
 *
 * Prints what changes for users of the client since the document that was used last. `--check` writes nothing, and
 * fails if a file is not what would be written. `--strict` fails if the report leaves anything to do.
 */
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { changelog } from "./changelog/print.ts"
import { takeFacts } from "./document/facts.ts"
import {
  type Edition,
  keepFacts,
  keptEditions,
  keptFacts,
  keptNames,
  load,
  nameFor,
  newestName
} from "./document/kept.ts"
import { lastName, recordOf } from "./document/last.ts"
import { toLines } from "./document/lines.ts"
import { compareFiles, currentFiles, writeFiles } from "./files.ts"
import { generate } from "./generate.ts"
import { findRenames } from "./history/renames.ts"
import { read } from "./read/document.ts"
import { findReplaced, readHandWritten } from "./replaced/handWritten.ts"

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

interface Source extends Edition {
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

/** The document of the last time, if it is known and another one. */
const lastDocument = async (facts: string): Promise<Edition | undefined> => {
  const last = await lastName(values.out)
  if (last === undefined || !keptNames().includes(last)) return undefined
  const before = { name: last, facts: keptFacts(last) }
  return before.facts === facts ? undefined : before
}

const run = async (): Promise<void> => {
  const document = await source()
  const { facts, name, report } = document
  const kept = keptEditions()
  const isKept = keptNames().includes(name) && keptFacts(name) === facts
  const generated = await generate(document, kept)
  const files = [...generated.files, recordOf(name)]
  const lines = [...report, ...generated.report]
  for (const line of lines) console.error(line)
  if (values.strict && lines.some((line) => !generated.notes.includes(line))) {
    throw new Error("--strict: nothing may be left to do")
  }
  const last = await lastDocument(facts)
  if (last !== undefined) console.log(`${changelog(last, document, kept)}\n`)
  if (!values.check) {
    if (!isKept) console.log(`wrote ${keepFacts(name, facts)}`)
    const before = await currentFiles(values.out, files)
    const renames = last === undefined ? undefined : findRenames(read(last.facts), read(facts))
    for (const line of findReplaced(await readHandWritten(values.out), before, files, renames)) console.error(line)
    await writeFiles(values.out, files)
    console.log(`wrote ${files.length} files from the document of ${name}`)
    return
  }
  const differences = [
    ...(isKept ? [] : [`tools/codegen/document/${name}.json differs from the facts of this document`]),
    ...(await compareFiles(values.out, files))
  ]
  if (differences.length > 0) {
    throw new Error(`${differences.join("\n")}\nRun \`pnpm generate\` without --check, and commit what it writes.`)
  }
  console.log(`${files.length} files are what the document of ${name} says`)
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
