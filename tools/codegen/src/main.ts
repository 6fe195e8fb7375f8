/**
 * `pnpm generate --spec <file or URL> [--document <name>] [--check]`
 *
 * Reads PortOne's document, and writes every generated file of the packages; with `--check` it writes nothing, and fails
 * when a file is not what it would have written.
 */
import { readFile } from "node:fs/promises"
import { parseArgs } from "node:util"
import { fileURLToPath } from "node:url"
import { generate } from "./generate.ts"
import { compareFiles, writeFiles } from "./files.ts"

const root = fileURLToPath(new URL("../../../", import.meta.url))

const { values } = parseArgs({
  options: {
    spec: { type: "string" },
    check: { type: "boolean", default: false },
    /** Which edition of the document it is, for the patches that it needs. */
    document: { type: "string" },
    /** Where to write, if not into this repository. */
    out: { type: "string", default: root }
  }
})

const load = async (spec: string): Promise<string> => {
  if (!/^https?:/.test(spec)) return readFile(spec, "utf8")
  const response = await fetch(spec)
  if (!response.ok) throw new Error(`${spec} answered with status ${response.status}`)
  return response.text()
}

const run = async (): Promise<void> => {
  if (values.spec === undefined) throw new Error("say which document: pnpm generate --spec <file or URL>")
  const { files, report } = await generate(await load(values.spec), values.document)
  for (const line of report) console.error(line)
  if (!values.check) {
    await writeFiles(values.out, files)
    console.log(`wrote ${files.length} files`)
    return
  }
  const differences = await compareFiles(values.out, files)
  if (differences.length > 0) {
    throw new Error(
      `${differences.join("\n")}\nRun \`pnpm generate --spec …\` without --check, and commit what it writes.`
    )
  }
  console.log(`${files.length} files are what the document says`)
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
