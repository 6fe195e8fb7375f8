import { assert, describe, it } from "@effect/vitest"
import { execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { cp, mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const root = fileURLToPath(new URL("..", import.meta.url))
const script = fileURLToPath(new URL("../../../scripts/bundleCommand.ts", import.meta.url))

describe("the bundle of portone-emulator", () => {
  it("serves where nothing else is installed, and has the licences of what is in it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "portone-emulator-"))
    try {
      await promisify(execFile)(process.execPath, [script, join(folder, "bundle")], { cwd: root })
      await cp(join(root, "package.json"), join(folder, "package.json"))
      const child = spawn(process.execPath, [join(folder, "bundle/bin.js"), "--port", "0", "--quiet"], {
        stdio: ["ignore", "pipe", "inherit"]
      })
      const ended = once(child, "exit")
      try {
        const [line] = await once(child.stdout, "data")
        const answer = await fetch(`${String(line).trim()}/banks`)
        assert.strictEqual(answer.headers.get("x-portone-emulator"), "stateful")
      } finally {
        child.kill("SIGINT")
      }
      assert.deepStrictEqual(await ended, [0, null])
      const licences = await readFile(join(folder, "bundle/LICENSES.txt"), "utf8")
      for (const name of ["effect", "@effect/platform-node", "ws"]) assert.include(licences, `${name}\n\n`)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
