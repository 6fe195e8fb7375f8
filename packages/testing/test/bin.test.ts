import { assert, describe, it } from "@effect/vitest"
import { execFile, spawn } from "node:child_process"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url))

/** Starts the command, and gives its first line of output once it is there. */
const start = async (...args: ReadonlyArray<string>) => {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ["ignore", "pipe", "pipe"] })
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve))
  const line = await new Promise<string>((resolve, reject) => {
    let output = ""
    child.stdout.on("data", (chunk) => {
      output += chunk
      if (output.includes("\n")) resolve(output.slice(0, output.indexOf("\n")))
    })
    void ended.then((code) => reject(new Error(`ended with ${code} before it said anything`)))
  })
  return {
    line,
    end: (signal: "SIGINT" | "SIGTERM") => {
      child.kill(signal)
      return ended
    }
  }
}

// Each starts processes of its own, on a machine that may be busy.
describe("portone-emulator", { timeout: 30_000 }, () => {
  it.each(["SIGINT", "SIGTERM"] as const)("says where it is, serves there, and ends well on %s", async (signal) => {
    const emulator = await start("--port", "0")
    try {
      assert.match(emulator.line, /^http:\/\/127\.0\.0\.1:\d+$/)
      const answer = await fetch(`${emulator.line}/banks`)
      assert.strictEqual(answer.status, 200)
      assert.strictEqual(answer.headers.get("x-portone-emulator"), "stateful")
    } finally {
      assert.strictEqual(await emulator.end(signal), 0)
    }
  })

  it("draws the same answers with the same --seed", async () => {
    const bodies: Array<string> = []
    for (const seed of ["one", "one", "two"]) {
      const emulator = await start("--port", "0", "--seed", seed)
      try {
        const headers = { authorization: "PortOne any" }
        const answer = await fetch(`${emulator.line}/platform/setting`, { headers })
        assert.strictEqual(answer.headers.get("x-portone-emulator"), "drawn")
        bodies.push(await answer.text())
      } finally {
        await emulator.end("SIGTERM")
      }
    }
    assert.strictEqual(bodies[0], bodies[1])
    assert.notStrictEqual(bodies[0], bodies[2])
  })

  it("says what to do when its port is taken, and fails", async () => {
    const server = createServer().listen(0, "127.0.0.1")
    await new Promise((resolve) => server.once("listening", resolve))
    const { port } = server.address() as AddressInfo
    try {
      const failure = await promisify(execFile)(process.execPath, [bin, "--port", String(port)]).catch((error) => error)
      assert.strictEqual(failure.code, 1)
      assert.include(failure.stderr, `Port ${port} is taken`)
      assert.include(failure.stderr, "--port 0")
      assert.notInclude(failure.stderr, "EADDRINUSE")
    } finally {
      server.close()
    }
  })
})
