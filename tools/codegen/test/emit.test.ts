import { rm, writeFile } from "node:fs/promises"
import { basename, join } from "node:path"
import { fileURLToPath } from "node:url"
import { assert, describe, it } from "vitest"
import { keptEditions, keptFacts, keptNames, newestName } from "../src/document/kept.ts"
import { recordOf } from "../src/document/last.ts"
import { compareFiles, writeFiles } from "../src/files.ts"
import { generate } from "../src/generate.ts"
import { typeCheckGenerated } from "./typeCheck.ts"

const root = fileURLToPath(new URL("../../../", import.meta.url))

const generatedBefore = new Map<string, ReturnType<typeof generate>>()

/** Generates from a kept document, once for all tests that only read what is generated. */
const generatedFrom = (name: string): ReturnType<typeof generate> => {
  const generated = generatedBefore.get(name) ?? generate({ name, facts: keptFacts(name) }, keptEditions())
  generatedBefore.set(name, generated)
  return generated
}

describe("generating from the newest document", () => {
  const generated = generatedFrom(newestName())

  it("writes the same files every time", async () => {
    assert.deepStrictEqual(
      await generate({ name: newestName(), facts: keptFacts(newestName()) }, keptEditions()),
      await generated
    )
    for (const { text } of (await generated).files) {
      assert.match(text, /^\/\*\*\n \* Generated from PortOne's OpenAPI document\. Do not edit/)
    }
  })

  it("finds an English sentence for every operation, and something to do for every patch", async () => {
    const { notes, report } = await generated
    assert.deepStrictEqual(report, notes)
  })

  it("gives the files that stand in this repository", async () => {
    const { files } = await generated
    assert.deepStrictEqual(await compareFiles(root, [...files, recordOf(newestName())]), [])
  })

  it("opens a service's module with the service, and closes it with the wire forms", async () => {
    const { files } = await generated
    const exportsOf = (text: string) =>
      Array.from(text.matchAll(/^export (?:interface|type|class|const) (\w+)/gm), ([, name]) => name!)
    const modules = files.filter(({ text }) => text.includes(" extends Context.Service<"))
    assert.isNotEmpty(modules)
    for (const { path, text } of modules) {
      const service = basename(path, ".ts")
      const names = exportsOf(text)
      assert.deepStrictEqual(names.slice(0, 2), [`${service}Methods`, service])
      const wireForms = names.filter((name) => name.endsWith("Encoded"))
      assert.deepStrictEqual(names.slice(names.length - wireForms.length), wireForms, path)
    }
  })

  it("imports Effect first, then our packages, then the module's neighbours, and leaves a line free", async () => {
    const { files } = await generated
    const rank = (source: string) =>
      ["effect/", "@effect-portone/", "../", "./"].findIndex((it) => source.startsWith(it))
    for (const { path, text } of files) {
      const [, head] = /\n \*\/\n((?:import [^"]*"[^"]*"\n)+)\n/.exec(text) ?? assert.fail(path)
      const sources = Array.from(head!.matchAll(/"([^"]*)"/g), ([, source]) => source!)
      assert.deepStrictEqual(
        sources,
        sources.toSorted((a, b) => rank(a) - rank(b) || (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
        path
      )
    }
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

describe.each(keptNames())("generating from the document of %s", (name) => {
  it("reports missing or moved words, idle patches and schemas that nothing refers to, and nothing else", async () => {
    const { report } = await generatedFrom(name)
    for (const line of report.filter((it) => !it.startsWith("optional in answers: "))) {
      assert.match(
        line,
        /^[\w.]+ (has no English sentence|moved to [\w/]+): |^the patch "[\w-]+" found nothing to change: |: left out: /
      )
    }
  })
})

describe.each(keptNames())("what is generated from the document of %s", (name) => {
  it("type-checks", async () => {
    const { files } = await generatedFrom(name)
    assert.deepStrictEqual(await typeCheckGenerated(name, files), [])
  })
})
