import { assert, describe, it } from "@effect/vitest"
import * as Sdk from "@portone/server-sdk/webhook"
import { execFile, spawn } from "node:child_process"
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { afterAll, beforeAll } from "vitest"

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
    end: (signal: "SIGINT" | "SIGTERM" | "SIGKILL") => {
      child.kill(signal)
      return ended
    }
  }
}

/** How it ends when it cannot start. */
const fail = async (...args: ReadonlyArray<string>): Promise<{ readonly code: number; readonly stderr: string }> =>
  promisify(execFile)(process.execPath, [bin, "--port", "0", ...args]).then(
    () => assert.fail("it started"),
    (failure) => failure
  )

const post = async (url: string, body: unknown, secret = "any") => {
  const response = await fetch(url, {
    method: "POST",
    headers: { authorization: `PortOne ${secret}`, "content-type": "application/json" },
    body: JSON.stringify(body)
  })
  return { status: response.status, body: await response.json() }
}

const opening = {
  paymentId: "order-1",
  channelKey: "channel-key",
  orderName: "Monthly plan",
  amount: { total: 10_000 },
  currency: "KRW"
}

const paymentAt = async (url: string) => {
  const response = await fetch(`${url}/payments/order-1`, { headers: { authorization: "PortOne any" } })
  return await response.json()
}

describe("portone-emulator", () => {
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

  it("gives the same ids with the same --seed", async () => {
    const ids: Array<string> = []
    for (const seed of ["one", "one", "two"]) {
      const emulator = await start("--port", "0", "--seed", seed)
      try {
        const answer = await fetch(`${emulator.line}/platform/discount-share-policies`, {
          method: "POST",
          headers: { authorization: "PortOne any", "content-type": "application/json" },
          body: JSON.stringify({ name: "Half", partnerShareRate: 50_000 })
        })
        ids.push((await answer.json()).discountSharePolicy.id)
      } finally {
        await emulator.end("SIGTERM")
      }
    }
    assert.strictEqual(ids[0], ids[1])
    assert.notStrictEqual(ids[0], ids[2])
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

  it.each([
    [["--strict"], "--secret"],
    [["--store", "store-1"], "--strict"],
    [["--channel", "key"], "--strict"],
    [["--channel", "key=KCP_V3"], "KCP_V2"],
    [["--webhook-url", "shop.example/webhooks"], "http://"],
    [["--webhook-secret", "***"], "base64"],
    [["--confirm-process"], "--webhook-url"],
    [["--allow-origin", "http://localhost:3000/shop"], "http://localhost:3000"],
    [["--allow-host", "http://emulator"], "such as emulator"]
  ])("says what is wrong with %s, and fails", async (args, hint) => {
    const failure = await fail(...args)
    assert.strictEqual(failure.code, 1)
    assert.include(failure.stderr, hint)
    assert.notInclude(failure.stderr, "    at ")
  })

  it("has channels of PGs with --channel, also without --strict", async () => {
    const emulator = await start("--port", "0", "--channel", "cards=KCP_V2", "--channel", "wallet=KAKAOPAY")
    try {
      const credential = { number: "4111111111111111", expiryMonth: "12", expiryYear: "30" }
      const issue = (channelKey: string) =>
        post(`${emulator.line}/billing-keys`, { channelKey, method: { card: { credential } } })
      const issued = await issue("cards")
      assert.strictEqual(issued.body.billingKeyInfo.channels[0].pgProvider, "KCP_V2")
      assert.strictEqual((await issue("wallet")).body.type, "INVALID_REQUEST")
      assert.strictEqual((await issue("another")).status, 200)
    } finally {
      await emulator.end("SIGTERM")
    }
  })

  it("knows only what it was told of with --strict", async () => {
    const emulator = await start("--port", "0", "--strict", "--secret", "one", "--secret", "two", "--channel", "key")
    try {
      const issue = async (secret: string, channelKey: string) => {
        const credential = { number: "4111111111111111", expiryMonth: "12", expiryYear: "30" }
        const { body, status } = await post(
          `${emulator.line}/billing-keys`,
          { channelKey, method: { card: { credential } } },
          secret
        )
        return status === 200 ? status : body.type
      }
      assert.strictEqual(await issue("one", "key"), 200)
      assert.strictEqual(await issue("two", "key"), 200)
      assert.strictEqual(await issue("three", "key"), "UNAUTHORIZED")
      assert.strictEqual(await issue("one", "another"), "CHANNEL_NOT_FOUND")
    } finally {
      await emulator.end("SIGTERM")
    }
  })

  it("sends webhooks to --webhook-url that PortOne's SDK verifies with --webhook-secret", async () => {
    const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    const received: Array<{ readonly body: string; readonly headers: IncomingHttpHeaders }> = []
    const receiver = createServer((request, response) => {
      let body = ""
      request.on("data", (chunk) => (body += chunk))
      request.on("end", () => {
        received.push({ body, headers: request.headers })
        response.end("thanks")
      })
    }).listen(0, "127.0.0.1")
    await new Promise((resolve) => receiver.once("listening", resolve))
    const { port } = receiver.address() as AddressInfo
    const url = `http://127.0.0.1:${port}/webhooks`
    const emulator = await start("--port", "0", "--webhook-url", url, "--webhook-secret", secret)
    try {
      await post(`${emulator.line}/__emulator/openPayment`, opening)
      await post(`${emulator.line}/__emulator/pay`, { paymentId: "order-1" })
      await post(`${emulator.line}/__emulator/webhooksSettled`, {})
      const verified = await Promise.all(received.map(({ body, headers }) => Sdk.verify(secret, body, headers)))
      assert.sameMembers(
        verified.map(({ type }) => String(type)),
        ["Transaction.Ready", "Transaction.Paid"]
      )
      const { webhooks } = await paymentAt(emulator.line)
      assert.deepInclude(webhooks[0], { url, status: "SUCCEEDED" })
      assert.deepInclude(webhooks[0].response, { code: "200", body: "thanks" })
    } finally {
      await emulator.end("SIGTERM")
      receiver.close()
    }
  })

  it("lets those use its control that it was told of, and shows them secrets if it was told to", async () => {
    const origin = "http://localhost:3000"
    const emulator = await start("--port", "0", "--allow-origin", origin, "--show-secrets")
    try {
      await paymentAt(emulator.line)
      const look = (page: string) =>
        fetch(`${emulator.line}/__emulator/receivedRequests`, { headers: { origin: page } })
      const allowed = await look(origin)
      assert.strictEqual(allowed.headers.get("access-control-allow-origin"), origin)
      assert.strictEqual((await allowed.json())[0].headers.authorization, "PortOne any")
      assert.strictEqual((await look("http://localhost:3001")).status, 403)
      assert.strictEqual((await fetch(`${emulator.line}/health`)).status, 200)
    } finally {
      await emulator.end("SIGTERM")
    }
  })

  describe("with --data", () => {
    let folder: string
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "portone-emulator-"))
    })
    afterAll(() => rm(folder, { recursive: true }))

    it("goes on from where it ended, the last moment included", async () => {
      const file = join(folder, "state.jsonl")
      const first = await start("--port", "0", "--data", file, "--seed", "one")
      await post(`${first.line}/__emulator/openPayment`, opening)
      await post(`${first.line}/__emulator/pay`, { paymentId: "order-1" })
      const before = await paymentAt(first.line)
      assert.strictEqual(await first.end("SIGTERM"), 0)
      assert.strictEqual((await stat(file)).mode & 0o777, 0o600)

      const second = await start("--port", "0", "--data", file)
      try {
        assert.deepStrictEqual(await paymentAt(second.line), before)
        assert.strictEqual((await post(`${second.line}/__emulator/openPayment`, opening)).body.type, "ALREADY_PAID")
      } finally {
        await second.end("SIGINT")
      }
      assert.deepStrictEqual(await readdir(folder), ["state.jsonl"])
    })

    it("refuses a file that another emulator uses", async () => {
      const file = join(folder, "shared.jsonl")
      const first = await start("--port", "0", "--data", file)
      try {
        const failure = await fail("--data", file)
        assert.strictEqual(failure.code, 1)
        assert.include(failure.stderr, `${file} is in use by another emulator`)
      } finally {
        await first.end("SIGTERM")
      }
    })

    it("goes on at the time to which its clock was moved", async () => {
      const file = join(folder, "moved.jsonl")
      const timeAt = async (url: string) => (await (await fetch(`${url}/__emulator/clock`)).json()).time as string
      const first = await start("--port", "0", "--data", file, "--clock", "frozen")
      const before = await timeAt(first.line)
      const { body } = await post(`${first.line}/__emulator/advance`, { by: "400 days" })
      assert.strictEqual(Date.parse(body.time) - Date.parse(before), 400 * 86_400_000)
      await first.end("SIGTERM")
      const second = await start("--port", "0", "--data", file, "--clock", "frozen")
      try {
        assert.strictEqual(await timeAt(second.line), body.time)
      } finally {
        await second.end("SIGTERM")
      }
    })

    it("has saved what changed even if it is killed a moment later", async () => {
      const file = join(folder, "killed.jsonl")
      const first = await start("--port", "0", "--data", file)
      await post(`${first.line}/__emulator/openPayment`, opening)
      while (!(await readFile(file, "utf8")).includes("order-1"))
        await new Promise((resolve) => setTimeout(resolve, 20))
      await first.end("SIGKILL")
      const second = await start("--port", "0", "--data", file)
      try {
        assert.strictEqual((await paymentAt(second.line)).status, "READY")
      } finally {
        await second.end("SIGTERM")
      }
    })

    it.each([
      ["cut off in its first line", '[{"format":"portone-emulator","version":"0.'],
      ["of something else", '{"name":"my-shop","version":"1.0.0"}']
    ])("leaves a file alone that is %s, and fails", async (name, text) => {
      const file = join(folder, `${name}.jsonl`)
      await writeFile(file, text)
      const failure = await fail("--data", file)
      assert.strictEqual(failure.code, 1)
      assert.include(failure.stderr, file)
      assert.include(failure.stderr, "left as it is")
      assert.strictEqual(await readFile(file, "utf8"), text)
    })

    it("fails when the file cannot be written", async () => {
      const failure = await fail("--data", join(folder, "missing", "state.jsonl"))
      assert.strictEqual(failure.code, 1)
      assert.include(failure.stderr, "folder")
    })
  })
})
