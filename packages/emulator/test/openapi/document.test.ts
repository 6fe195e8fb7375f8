import { assert, describe, it } from "@effect/vitest"
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { endpoints } from "../../src/contract/endpoints.ts"
import { makeDocument } from "../../src/openapi/document.ts"

const main = fileURLToPath(new URL("../../src/openapi/main.ts", import.meta.url))

describe("pnpm openapi", () => {
  it("prints the contract's document, with all operations, as JSON", async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [main], { maxBuffer: 2 ** 26 })
    const printed = JSON.parse(stdout)
    assert.deepStrictEqual(printed, JSON.parse(JSON.stringify(makeDocument())))
    const printedOperations = Object.values<object>(printed.paths).flatMap((path) => Object.keys(path))
    assert.lengthOf(printedOperations, endpoints.length)
  })

  it("ends without a complaint when its reader has seen enough", async () => {
    const script = '"$0" "$1" | head -c 20; test "${PIPESTATUS[0]}" = 0'
    const { stderr, stdout } = await promisify(execFile)("bash", ["-c", script, process.execPath, main])
    assert.strictEqual(stdout, '{\n  "openapi": "3.1.')
    assert.strictEqual(stderr, "")
  })
})
