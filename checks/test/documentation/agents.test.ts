/**
 * Holds the page for agents to the `effect` that is installed, and sees that it is published.
 */
import * as effect from "effect"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import { root } from "./examples.ts"

const page = readFileSync(join(root, "packages/core/AGENTS.md"), "utf8")

const has = (path: string): boolean => {
  const [module, name] = path.split(".") as [string, string]
  const exports: unknown = Reflect.get(effect, module)
  return typeof exports === "object" && exports !== null && name in exports
}

describe("the page for agents", () => {
  const renamed = Array.from(page.matchAll(/^\| `(\w+\.\w+)` +\| `(\w+\.\w+)` +\|$/gm), ([, before, now]) => ({
    before: before!,
    now: now!
  }))

  it("names only what is gone from Effect, with what there is instead", () => {
    assert.isAtLeast(renamed.length, 20)
    assert.deepStrictEqual(
      renamed.filter(({ before, now }) => has(before) || !has(now)),
      []
    )
  })

  it("is in the tarball of core", () => {
    const manifest: { readonly files: ReadonlyArray<string> } = JSON.parse(
      readFileSync(join(root, "packages/core/package.json"), "utf8")
    )
    assert.include(manifest.files, "AGENTS.md")
  })
})
