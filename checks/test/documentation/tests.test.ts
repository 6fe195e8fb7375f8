/**
 * Every test that a README shows passes: what is run is what is shown.
 */
import { rm } from "node:fs/promises"
import { assert, describe, it } from "vitest"
import { examples, workbench, write } from "./examples.ts"

const folder = workbench("documentedTests")
await rm(folder, { recursive: true, force: true })

const tests = examples.filter(({ text }) => /from "(?:@effect\/)?vitest"/.test(text))

describe("what the documentation shows as a test", () => {
  it("is found", () => {
    assert.includeMembers(
      tests.map(({ source }) => source),
      ["README.md", "packages/testing/README.md"]
    )
  })

  for (const test of tests) {
    // The tests that it declares when it is loaded are declared here.
    describe(`${test.source}:${test.line}`, async () => {
      await import(/* @vite-ignore */ await write(folder, test))
    })
  }
})
