/**
 * Runs the tests that the READMEs show, exactly as they are shown.
 */
import { rm } from "node:fs/promises"
import { assert, describe, it } from "vitest"
import { originals, workbench, write } from "./examples.ts"

const folder = workbench("documentedTests")
await rm(folder, { recursive: true, force: true })

const tests = originals.filter(({ text }) => /from "(?:@effect\/)?vitest"/.test(text))

describe("the tests that the documentation shows", () => {
  it("are found", () => {
    assert.includeMembers(
      tests.map(({ source }) => source),
      [
        "README.md",
        ...["emulator", "platform", "promise", "durable", "testing"].map((name) => `packages/${name}/README.md`)
      ]
    )
  })

  for (const test of tests) {
    // Loading the file declares its tests here.
    describe(`${test.source}:${test.line}`, async () => {
      await import(/* @vite-ignore */ await write(folder, test))
    })
  }
})
