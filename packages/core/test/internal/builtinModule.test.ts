import { afterEach, assert, describe, it, vi } from "@effect/vitest"
import { sep } from "node:path"
import { builtinModule } from "../../src/internal/builtinModule.ts"

describe("a module of Node's", () => {
  afterEach(() => vi.restoreAllMocks())

  it("is there on Node", () => {
    assert.strictEqual(builtinModule<{ readonly sep: string }>("node:path")?.sep, sep)
  })

  it("is missing where the runtime has none of the name", () => {
    assert.isUndefined(builtinModule("node:of-another-runtime"))
  })

  it("is missing where the runtime throws when it is asked, as Next's edge runtime does", () => {
    vi.spyOn(process, "getBuiltinModule").mockImplementation(() => {
      throw new Error("A Node.js API is used (process.getBuiltinModule) which is not supported in the Edge Runtime.")
    })
    assert.isUndefined(builtinModule("node:path"))
  })
})
