import { assert, describe, it } from "@effect/vitest"
import { closedUrl, post, serving, type Spawned } from "./spawned.ts"

const secret = "a-secret-that-was-sent"
const number = "4111111111111111"
const name = "홍길동"
const token = "a-token-of-an-address"

const card = {
  credential: { number, expiryMonth: "12", expiryYear: "39", birthOrBusinessRegistrationNumber: "900101" }
}

/** Issues a billing key, pays with it and schedules a charge. Returns the key. */
const shop = async (url: string): Promise<string> => {
  const issued = await post(`${url}/billing-keys`, { channelKey: "channel-key", method: { card } }, secret)
  const { billingKey } = issued.body.billingKeyInfo
  const order = {
    billingKey,
    orderName: `The order of ${name}`,
    customer: { name: { full: name }, email: "hong@shop.example" },
    amount: { total: 9_900 },
    currency: "KRW"
  }
  await post(`${url}/payments/order-1/billing-key`, order, secret)
  await post(`${url}/payments/order-1/billing-key`, order, secret)
  const query = new URLSearchParams({ requestBody: JSON.stringify({ filter: { customerName: name } }) })
  for (const path of [`/billing-keys/${billingKey}`, `/payments?${query}`, "/no/such/path"]) {
    await fetch(url + path, { headers: { authorization: `PortOne ${secret}` } })
  }
  // A little in the past is the past that PortOne allows: it is due at once.
  const timeToPay = new Date(Date.now() - 5_000).toISOString()
  await post(`${url}/payments/order-2/schedule`, { payment: order, timeToPay }, secret)
  return billingKey
}

const linesOf = (emulator: Spawned) => emulator.written("stderr").trimEnd().split("\n")

const hidden = (text: string, billingKey: string) => {
  for (const sent of [secret, number, name, encodeURIComponent(name), "900101", "hong@", billingKey, token]) {
    assert.notInclude(text, sent)
  }
}

// Each starts several processes, which takes its time on a busy machine.
describe("the log of portone-emulator", { timeout: 120_000 }, () => {
  it("says what happens, a line each, and nothing that is secret", async () => {
    const url = await closedUrl()
    const emulator = await serving(
      "--webhook-url",
      `${url}?token=${token}`,
      "--webhook-secret",
      `whsec_${"c2VjcmV0".repeat(4)}`
    )
    try {
      const billingKey = await shop(emulator.url)
      const text = await emulator.until("stderr", /webhook Transaction\.Paid of order-2/)
      assert.match(text, /POST \/billing-keys issueBillingKey 200 [\d.]+ms\n/)
      assert.match(
        text,
        /POST \/payments\/order-1\/billing-key payWithBillingKey 200 [\d.]+ms payment order-1 PAID 9900 KRW\n/
      )
      assert.match(
        text,
        /POST \/payments\/order-1\/billing-key payWithBillingKey 409 ALREADY_PAID [\d.]+ms payment order-1 PAID/
      )
      assert.match(text, /GET \/billing-keys\/\{billingKey\} getBillingKeyInfo 200/)
      assert.match(text, /GET \/payments getPayments \d+/)
      assert.match(text, /GET \/no\/such\/path 404/)
      assert.match(text, /by itself chargePaymentSchedule [\w-]+ payment order-2 PAID 9900 KRW\n/)
      const { host } = new URL(url)
      const webhook = text.split("\n").find((line) => line.includes("webhook Transaction.Paid of order-1"))!
      assert.include(webhook, `to ${url} attempt 1 connect ECONNREFUSED ${host} again at `)
      assert.include(webhook, `Nothing listens on ${host}: start the program that takes webhooks`)
      // Coloured for no terminal.
      assert.notInclude(text, "\u001B")
      hidden(text, billingKey)
      assert.notInclude(text, "c2VjcmV0")
    } finally {
      await emulator.kill("SIGINT")
    }
  })

  it("says at the start where everything is, after the address on standard output", async () => {
    const emulator = await serving("--seed", "another seed")
    try {
      const text = await emulator.until("stderr", /clock +running\n/)
      assert.strictEqual(emulator.written("stdout"), `${emulator.url}\n`)
      assert.include(text, `${emulator.url}/\n`)
      assert.include(text, `<script src="${emulator.url}/v2/browser-sdk.js"></script>`)
      assert.match(text, /webhook secret +whsec_\S+ \(public/)
      assert.match(text, /state +in memory\nseed +another seed\n/)
    } finally {
      await emulator.kill("SIGINT")
    }
  })

  it("is JSON for programs, as secret", async () => {
    const emulator = await serving("--log-format", "json", "--webhook-url", await closedUrl())
    try {
      const billingKey = await shop(emulator.url)
      await emulator.until("stderr", /"type":"Transaction.Paid","paymentId":"order-2"/)
      const lines = linesOf(emulator).map((line) => JSON.parse(line))
      for (const { time } of lines) assert.strictEqual(new Date(time).toISOString(), time)
      assert.deepInclude(lines[0], { kind: "started", page: `${emulator.url}/`, seed: "portone", clock: "running" })
      const paid = lines.find((line) => line.operationId === "payWithBillingKey")
      assert.deepInclude(paid, {
        kind: "request",
        method: "POST",
        path: "/payments/order-1/billing-key",
        status: 200,
        payment: { id: "order-1", status: "PAID", amount: 9_900, currency: "KRW" }
      })
      const webhook = lines.find((line) => line.kind === "webhook" && line.paymentId === "order-1")
      assert.deepInclude(webhook, { type: "Transaction.Paid", attempt: 1, result: "FAILED_UNEXPECTED_ERROR" })
      assert.isAbove(Date.parse(webhook.nextAt), Date.parse(webhook.time))
      assert.isTrue(lines.some((line) => line.kind === "task" && line.payment.id === "order-2"))
      hidden(emulator.written("stderr"), billingKey)
    } finally {
      await emulator.kill("SIGINT")
    }
  })

  it("is silent with --quiet", async () => {
    const emulator = await serving("--quiet", "--webhook-url", await closedUrl())
    await shop(emulator.url)
    assert.strictEqual(await emulator.kill("SIGINT"), 0)
    assert.strictEqual(emulator.written("stderr"), "")
    assert.strictEqual(emulator.written("stdout"), `${emulator.url}\n`)
  })

  it("warns on an address that others reach, even with --quiet", async () => {
    const emulator = await serving("--quiet", "--host", "0.0.0.0")
    assert.match(emulator.url, /^http:\/\/127\.0\.0\.1:\d+$/)
    assert.strictEqual((await fetch(`${emulator.url}/health`)).status, 200)
    await emulator.kill("SIGTERM")
    assert.include(emulator.written("stderr"), "Everybody who reaches 0.0.0.0 can use this emulator")
  })

  it.each(["SIGINT", "SIGTERM"] as const)("has all of its lines after %s", async (signal) => {
    const emulator = await serving()
    const headers = { authorization: "PortOne any" }
    for (let index = 0; index < 20; index++) await fetch(`${emulator.url}/payments/order-${index}`, { headers })
    assert.strictEqual(await emulator.kill(signal), 0)
    for (let index = 0; index < 20; index++) {
      assert.include(emulator.written("stderr"), `GET /payments/order-${index} getPayment 404 PAYMENT_NOT_FOUND`)
    }
  })
})
