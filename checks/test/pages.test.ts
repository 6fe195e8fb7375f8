import { assert, describe, it } from "@effect/vitest"
import { readdirSync, readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { script, styles } from "../../packages/emulator/src/pages/built/window.ts"
import { moduleOf, pages } from "../../scripts/bundlePages.ts"

const built = new URL("../../packages/emulator/src/pages/built/", import.meta.url)

describe("the pages of the emulator", () => {
  it("are all built, and nothing else is", () => {
    assert.sameMembers(
      readdirSync(built),
      pages.map((page) => `${page}.ts`)
    )
  })

  // `pnpm pages` builds them.
  it.each(pages)("are built from their sources as they are now: %s", async (page) => {
    assert.strictEqual(readFileSync(new URL(`${page}.ts`, built), "utf8"), await moduleOf(page))
  })

  it("send at most 20 KB for the window of a buyer", () => {
    assert.isAtMost(gzipSync(script).length + gzipSync(styles).length, 20_000)
  })
})
