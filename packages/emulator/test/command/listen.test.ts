import { assert, describe, it } from "@effect/vitest"
import * as Sdk from "@portone/server-sdk/webhook"
import { closedUrl, post, receiving, serving, spawned } from "./spawned.ts"

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
const ready = /Webhooks of \S+ go to/

const opening = {
  paymentId: "order-1",
  channelKey: "channel-key",
  orderName: "Monthly plan",
  amount: { total: 10_000 },
  currency: "KRW"
}

const pay = async (url: string) => {
  await post(`${url}/__emulator/openPayment`, opening)
  await post(`${url}/__emulator/pay`, { paymentId: "order-1" })
  await post(`${url}/__emulator/webhooksSettled`, {})
}

const sentBy = async (url: string) => (await fetch(`${url}/__emulator/sentWebhooks`)).json()

// Each starts several processes, which takes its time on a busy machine.
describe("portone-emulator listen", { timeout: 120_000 }, () => {
  it("sends webhooks on as they are, and the answer is that of the webhook", async () => {
    const merchant = await receiving()
    const refusing = await receiving(500)
    // Without --webhook-url there are webhooks only for those that listen.
    const emulator = await serving("--webhook-secret", secret)
    const listeners = [
      spawned("listen", "--emulator", emulator.url, "--forward-to", merchant.url),
      spawned("listen", "--emulator", emulator.url, "--forward-to", refusing.url, "--log-format", "json"),
      spawned("listen", "--emulator", emulator.url, "--forward-to", await closedUrl())
    ]
    try {
      const [first] = await Promise.all(listeners.map((listener) => listener.until("stdout", ready)))
      assert.notInclude(first, secret)
      const { webhooks } = await (await fetch(`${emulator.url}/__emulator/overview`)).json()
      assert.includeMembers(webhooks.listeners, [merchant.url, refusing.url])
      await pay(emulator.url)
      const verified = await Promise.all(
        merchant.hooks.map(({ body, headers }) => Sdk.verify(secret, body, { ...headers }))
      )
      assert.sameMembers(
        verified.map(({ type }) => String(type)),
        ["Transaction.Ready", "Transaction.Paid"]
      )
      const text = await listeners[0]!.until("stdout", /Transaction\.Paid/)
      assert.include(text, `Transaction.Paid of order-1 to ${merchant.url} 200 `)
      const json = await listeners[1]!.until("stdout", /Transaction\.Paid/)
      const lines = json.trimEnd().split("\n")
      const line = lines.map((line) => JSON.parse(line)).find(({ type }) => type === "Transaction.Paid")
      assert.deepInclude(line, { kind: "forward", paymentId: "order-1", url: refusing.url, status: 500 })
      const closed = await listeners[2]!.until("stdout", /Transaction\.Paid/)
      assert.match(closed, /Transaction\.Paid of order-1 to \S+ connect ECONNREFUSED .* Nothing listens on/)

      const sent: Array<{
        url: string
        status: string
        response?: { status: number; body: string }
        problem?: string
      }> = await sentBy(emulator.url)
      const to = (url: string) => sent.filter((one) => one.url === url)
      for (const one of to(merchant.url)) {
        assert.deepInclude(one, { status: "SUCCEEDED" })
        assert.deepInclude(one.response, { status: 200, body: "an answer" })
      }
      for (const one of to(refusing.url)) assert.deepInclude(one, { status: "FAILED_NOT_OK_RESPONSE" })
      assert.lengthOf(sent, 6)
      const failed = sent.filter(({ problem }) => problem !== undefined)
      assert.lengthOf(failed, 2)
      for (const { problem, status } of failed) {
        assert.strictEqual(status, "FAILED_UNEXPECTED_ERROR")
        assert.include(problem, "ECONNREFUSED")
      }
    } finally {
      for (const listener of listeners) assert.strictEqual(await listener.kill("SIGINT"), 0)
      await emulator.kill("SIGINT")
      merchant.close()
      refusing.close()
    }
  })

  it("hears what is sent after it has ended no more, nor does the emulator wait for it", async () => {
    const merchant = await receiving()
    const emulator = await serving()
    try {
      const listener = spawned("listen", "--emulator", emulator.url, "--forward-to", merchant.url)
      assert.include(await listener.until("stdout", ready), "whsec_")
      await listener.kill("SIGTERM")
      // The emulator sees the end of a connection a moment later.
      let sent = -1
      for (let order = 0; sent !== 0; order++) {
        const before = (await sentBy(emulator.url)).length
        await post(`${emulator.url}/__emulator/openPayment`, { ...opening, paymentId: `order-${order}` })
        await post(`${emulator.url}/__emulator/webhooksSettled`, {})
        sent = (await sentBy(emulator.url)).length - before
      }
      assert.lengthOf(merchant.hooks, 0)
    } finally {
      await emulator.kill("SIGINT")
      merchant.close()
    }
  })

  it("goes on with an emulator that comes back", async () => {
    const merchant = await receiving()
    const first = await serving()
    const { port } = new URL(first.url)
    const listener = spawned("listen", "--emulator", first.url, "--forward-to", merchant.url)
    try {
      await listener.until("stdout", ready)
      await first.kill("SIGINT")
      await listener.until("stdout", /has gone/)
      const second = await serving("--port", port)
      try {
        await listener.until("stdout", /has gone[^]*Webhooks of/)
        await pay(second.url)
        assert.lengthOf(merchant.hooks, 2)
      } finally {
        await second.kill("SIGINT")
      }
    } finally {
      await listener.kill("SIGINT")
      merchant.close()
    }
  })

  it("says that no emulator answers, and fails", async () => {
    const url = await closedUrl()
    const listener = spawned("listen", "--emulator", url, "--forward-to", "http://127.0.0.1:3000/")
    assert.strictEqual(await listener.ended, 1)
    assert.include(listener.written("stderr"), `No emulator answers at ${url}`)
  })
})
