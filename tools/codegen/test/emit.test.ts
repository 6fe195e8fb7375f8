import { execFile } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { cp, mkdir, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { assert, describe, it } from "vitest"
import { compareFiles, writeFiles } from "../src/files.ts"
import { generate } from "../src/generate.ts"

const root = fileURLToPath(new URL("../../../", import.meta.url))
const documents = join(root, "../shared/portone")
const current = join(documents, "v2.openapi.json")
const old = join(documents, "history/2024-10-24.openapi.json")
// Inside the tool, so that `effect` is found from there.
const workbench = join(root, "tools/codegen/.cache/old-document")

const generateFrom = (file: string, document?: string) => generate(readFileSync(file, "utf8"), document)

/** Generates once, for all tests that ask for it. */
const once = (file: string, document?: string): (() => ReturnType<typeof generate>) => {
  let generated: ReturnType<typeof generate> | undefined
  return () => (generated ??= generateFrom(file, document))
}

const fromCurrent = once(current)
const fromOld = once(old, "2024-10-24")

describe.skipIf(!existsSync(current))("generating from PortOne's document", () => {
  it("writes the same files every time, each with the document's version and hash at its head", async () => {
    const first = await fromCurrent()
    const second = await generateFrom(current)
    assert.deepStrictEqual(first, second)
    for (const file of first.files) {
      assert.match(file.text, /^\/\*\*\n \* Generated from PortOne's OpenAPI document\. Do not edit/)
      assert.match(file.text, /Document: version 1\.16\.0, SHA-256 [0-9a-f]{64}\n/)
    }
  })

  it("has an English sentence for every operation", async () => {
    const { report } = await fromCurrent()
    assert.deepStrictEqual(report, [])
  })

  it("copies none of the document's sentences", async () => {
    const { files } = await fromCurrent()
    for (const { path, text } of files) assert.notMatch(text, /\p{Script=Hangul}/u, path)
  })

  it("is told apart from what stands on disk: a changed, a missing and a foreign file are each named", async () => {
    const folder = join(root, "tools/codegen/.cache/compare")
    await rm(folder, { recursive: true, force: true })
    const files = ["a", "b"].map((name) => ({ path: `generated/${name}.ts`, text: `export const ${name} = 1\n` }))
    await writeFiles(folder, files)
    assert.deepStrictEqual(await compareFiles(folder, files), [])
    await writeFile(join(folder, "generated/a.ts"), "export const a = 2\n")
    await rm(join(folder, "generated/b.ts"))
    await writeFile(join(folder, "generated/c.ts"), "")
    assert.deepStrictEqual(await compareFiles(folder, files), [
      "generated/a.ts differs from what the document says",
      "generated/b.ts is missing",
      "generated/c.ts is not generated from the document"
    ])
    await writeFiles(folder, files)
    assert.deepStrictEqual(await compareFiles(folder, files), [])
  })
})

describe.skipIf(!existsSync(old))("generating from the document of 2024-10-24", () => {
  it("names the operations that have no sentence yet, and gives them a service", async () => {
    const { report } = await fromOld()
    assert.deepStrictEqual(
      report.map((line) => line.split(" ")[0]),
      ["getPlatform", "updatePlatform"]
    )
  })

  it("gives code that type-checks", async () => {
    const { files } = await fromOld()
    await rm(workbench, { recursive: true, force: true })
    await mkdir(workbench, { recursive: true })
    await cp(join(root, "packages/core/src"), join(workbench, "packages/core/src"), {
      recursive: true,
      filter: (path) => !path.includes("generated")
    })
    // The contract is held against the code of today's packages; here it is about the packages themselves.
    await writeFiles(
      workbench,
      files.filter(({ path }) => !path.startsWith("packages/testing/"))
    )
    await writeFile(
      join(workbench, "tsconfig.json"),
      JSON.stringify({
        extends: join(root, "tsconfig.base.json"),
        compilerOptions: {
          composite: false,
          noEmit: true,
          declarationMap: false,
          rootDir: ".",
          paths: { "@effect-portone/core/*": ["./packages/core/src/*.ts"] }
        },
        include: ["packages"]
      })
    )
    const { stdout } = await promisify(execFile)(join(root, "node_modules/.bin/tsc"), ["-p", workbench]).catch(
      (error: { readonly stdout: string }) => error
    )
    assert.strictEqual(stdout, "")
  })
})
