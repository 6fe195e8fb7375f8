/**
 * Runs `pnpm conformance [--spec <file>]`: checks that the contract says what PortOne's newest document says, or
 * another one.
 */
import { readFile } from "node:fs/promises"
import { parseArgs } from "node:util"
import { makeDocument } from "../../packages/emulator/src/openapi/document.ts"
import { compare } from "./compare.ts"
import type { Json } from "./documents.ts"
import { portone } from "./portone.ts"
import { report } from "./report.ts"

const { values } = parseArgs({ options: { spec: { type: "string" } } })

const theirs = JSON.parse(values.spec === undefined ? portone : await readFile(values.spec, "utf8")) as Json
const ours = JSON.parse(JSON.stringify(makeDocument())) as Json
const comparison = compare(ours, theirs)
console.log(report(comparison).join("\n"))
process.exitCode = comparison.differences.length + comparison.idle.length === 0 ? 0 : 1
