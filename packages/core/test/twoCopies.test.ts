import { assert, describe, it } from "@effect/vitest"
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const program = fileURLToPath(new URL("fixtures/twoCopies.ts", import.meta.url))

describe("two copies of effect in one process", () => {
  it("are told wherever a Redacted of the other copy comes in, with what to set", async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [program])
    const { copies, ...messages } = JSON.parse(stdout) as { readonly copies: boolean } & Record<string, string>
    assert.isTrue(copies)
    assert.deepStrictEqual(Object.keys(messages), ["layer", "bearer", "fromSecret", "call"])
    for (const message of Object.values(messages)) {
      assert.include(message, "another copy of effect in this process")
      assert.include(message, "serverExternalPackages")
      assert.include(message, "transpilePackages")
      assert.include(message, "Nothing was sent")
      assert.notInclude(stdout, "planted")
    }
  })
})
