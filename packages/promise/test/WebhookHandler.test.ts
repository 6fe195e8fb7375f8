import { DateTime, Redacted } from "effect"
import { assert, describe, it } from "vitest"
import {
  createWebhookHandler,
  type LogEntry,
  signWebhook,
  type SignWebhookOptions,
  verifyWebhook,
  Webhook,
  type WebhookOptions
} from "../src/index.ts"
import { rejectionOf } from "./fixtures/answers.ts"

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
const other = "whsec_dGhlIHNlY3JldCBvZiBzb21lYm9keSBlbHNl"

const paid = {
  type: "Transaction.Paid",
  timestamp: DateTime.makeUnsafe("2026-07-03T00:00:00Z"),
  data: { paymentId: "payment-1", storeId: "store-1", transactionId: "transaction-1" }
} as const

const requestOf = async (options: Partial<SignWebhookOptions> = {}) => {
  const { body, headers } = await signWebhook({ secrets: secret, payload: paid, ...options })
  return new Request("http://shop.test/webhooks/portone", { method: "POST", body, headers })
}

/** A handler that keeps its events and its log. */
const handling = (
  options: Partial<WebhookOptions> = {},
  handle: (event: Webhook.WebhookEvent) => unknown = () => {}
) => {
  const events: Array<Webhook.WebhookEvent> = []
  const entries: Array<LogEntry> = []
  const receive = createWebhookHandler(
    (event) => {
      events.push(event)
      return handle(event)
    },
    { secrets: secret, logger: (entry) => entries.push(entry), ...options }
  )
  return { receive, events, entries }
}

describe("a webhook handler", () => {
  it.each<readonly [string, WebhookOptions["secrets"], string]>([
    ["no secret", undefined, "is missing"],
    ["an empty secret", "", "is empty"],
    ["no secret in the list", [], "is empty"],
    ["a secret that is cut off", [secret, "whsec_c2hvcnQ="], "number 2 of 2 is shorter than 24 bytes"],
    ["a secret that is no base64", "the secret of the shop", "is not base64"]
  ])("is not made with %s, and the error says what is wrong without the secret", (_, secrets, words) => {
    let thrown: unknown
    try {
      createWebhookHandler(() => undefined, { secrets })
    } catch (error) {
      thrown = error
    }
    assert.instanceOf(thrown, Webhook.WebhookError)
    assert.strictEqual(thrown.reason._tag, "SecretError")
    assert.include(thrown.message, words)
    assert.notMatch(thrown.message, /c2hvcnQ|of the shop/)
  })

  it("gives the event of a webhook to the program, and answers 200 once it has handled it", async () => {
    const order: Array<string> = []
    const { events, receive } = handling({}, async () => {
      await Promise.resolve()
      order.push("handled")
    })
    const response = await receive(await requestOf())
    order.push("answered")
    assert.strictEqual(response.status, 200)
    assert.deepStrictEqual(order, ["handled", "answered"])
    assert.strictEqual(Webhook.paymentIdOf(events[0]!), "payment-1")
  })

  it("runs the function of the event, by Webhook.match", async () => {
    const seen: Array<string> = []
    const receive = createWebhookHandler(
      Webhook.match({
        "Transaction.Paid": async ({ data }) => void seen.push(data.paymentId),
        orElse: () => undefined
      }),
      { secrets: [Redacted.make(other), secret] }
    )
    assert.strictEqual((await receive(await requestOf())).status, 200)
    assert.deepStrictEqual(seen, ["payment-1"])
  })

  it("refuses what PortOne has not signed, and tells the program nothing of it", async () => {
    const { entries, events, receive } = handling()
    assert.strictEqual((await receive(await requestOf({ secrets: other }))).status, 401)
    const unsigned = new Request("http://shop.test", { method: "POST", body: "{}" })
    assert.strictEqual((await receive(unsigned)).status, 401)
    assert.deepStrictEqual(events, [])
    assert.deepStrictEqual(
      entries.map(({ level }) => level),
      ["Warn", "Warn"]
    )
    assert.notInclude(JSON.stringify(entries), secret)
  })

  it.each<readonly [string, () => unknown]>([
    ["throws", () => assert.fail("no database")],
    ["rejects", () => Promise.reject(new Error("no database"))]
  ])("answers 500 if the program %s, so that PortOne sends the webhook again, and logs why", async (_, handle) => {
    let isBroken = true
    const { entries, events, receive } = handling({}, () => (isBroken ? handle() : undefined))
    const id = "webhook-1"
    assert.strictEqual((await receive(await requestOf({ id }))).status, 500)
    const [{ annotations, cause, level }] = entries as [LogEntry]
    assert.strictEqual(level, "Error")
    assert.include(cause, "no database")
    assert.propertyVal(annotations, "webhookType", "Transaction.Paid")
    isBroken = false
    assert.strictEqual((await receive(await requestOf({ id }))).status, 200)
    assert.strictEqual((await receive(await requestOf({ id }))).status, 200)
    assert.lengthOf(events, 2)
  })

  it("stops a payment that waits to be confirmed, with words for the customer", async () => {
    const { receive } = handling({}, () => {
      throw new Webhook.ConfirmRefused({ errorMessage: "Sold out" })
    })
    const confirm = { ...paid, type: "Transaction.Confirm", data: { ...paid.data, totalAmount: 1_000 } } as const
    const response = await receive(await requestOf({ payload: confirm }))
    assert.strictEqual(response.status, 400)
    assert.deepStrictEqual(await response.json(), { errorMessage: "Sold out" })
  })

  it("asks the program's store, which several processes may share", async () => {
    const ids = new Set<string>()
    const handled = { has: (id: string) => ids.has(id), add: async (id: string) => void ids.add(id) }
    const [one, two] = [handling({ handled }), handling({ handled })]
    const id = "webhook-1"
    assert.strictEqual((await one.receive(await requestOf({ id }))).status, 200)
    assert.deepStrictEqual([...ids], [id])
    assert.strictEqual((await two.receive(await requestOf({ id }))).status, 200)
    assert.deepStrictEqual([one.events.length, two.events.length], [1, 0])
  })

  it("answers 500 if the store fails before the webhook is handled, and 200 if it fails after that", async () => {
    const down = () => Promise.reject(new Error("no store"))
    const before = handling({ handled: { has: down, add: down } })
    assert.strictEqual((await before.receive(await requestOf())).status, 500)
    assert.deepStrictEqual(before.events, [])
    const after = handling({ handled: { has: () => false, add: down } })
    assert.strictEqual((await after.receive(await requestOf())).status, 200)
    assert.lengthOf(after.events, 1)
  })

  it("handles each delivery anew if it is told to", async () => {
    const { events, receive } = handling({ handled: false })
    for (let time = 0; time < 2; time++) await receive(await requestOf({ id: "webhook-1" }))
    assert.lengthOf(events, 2)
  })

  it("lets in unsigned webhooks of tax invoices alone, if the program trusts their sender", async () => {
    const invoice = { ...paid, type: "TaxInvoice.Issued", data: { taxInvoiceId: "tax-invoice-1" } }
    const send = (query: string, payload: object) =>
      new Request(`http://shop.test/webhooks${query}`, {
        method: "POST",
        body: JSON.stringify(payload),
        headers: { "content-type": "application/json" }
      })
    const { events, receive } = handling({
      unsignedTaxInvoices: async ({ url }) => new URL(url).searchParams.get("key") === "of the shop"
    })
    assert.strictEqual((await receive(send("?key=of%20the%20shop", invoice))).status, 200)
    assert.strictEqual((await receive(send("", invoice))).status, 401)
    assert.strictEqual((await receive(send("?key=of%20the%20shop", paid))).status, 401)
    assert.lengthOf(events, 1)
  })

  it("answers 500 to what is no Request, and says so in the log", async () => {
    const { entries, receive } = handling()
    assert.strictEqual((await receive({ body: {} } as never)).status, 500)
    assert.include(entries[0]!.message, "Request is needed")
  })
})

describe("verifying a webhook", () => {
  it("resolves with its delivery", async () => {
    const { body, headers } = await signWebhook({ secrets: secret, payload: paid, id: "webhook-1" })
    const { event, id, isSigned } = await verifyWebhook({ secrets: secret, payload: body, headers })
    assert.deepStrictEqual([id, isSigned, event.type], ["webhook-1", true, "Transaction.Paid"])
  })

  it("rejects with a WebhookError that has the status to answer with", async () => {
    const { body, headers } = await signWebhook({ secrets: other, payload: paid })
    const error = await rejectionOf(verifyWebhook({ secrets: secret, payload: body, headers }))
    assert.instanceOf(error, Webhook.WebhookError)
    assert.strictEqual(error.status, 401)
  })
})
