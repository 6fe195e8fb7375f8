/**
 * Compares webhooks with the official SDK (`@portone/server-sdk`): it verifies what is signed here, and what it
 * verifies is verified here, except for a few things that it accepts and we refuse, each with a name and a reason.
 */
import { assert, describe, expectTypeOf, it } from "@effect/vitest"
import * as Sdk from "@portone/server-sdk/webhook"
import { DateTime, Effect, Exit, Redacted } from "effect"
import { createHmac } from "node:crypto"
import { afterAll, vi } from "vitest"
import { Webhook } from "@effect-portone/core"

// The SDK reads the machine's clock, which stands still here: what is signed now is not older when its test has its
// turn.
vi.useFakeTimers({ toFake: ["Date"] })
afterAll(() => void vi.useRealTimers())

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
const secrets = [Redacted.make(secret)]
const shortSecret = Buffer.alloc(23, 7).toString("base64")
const anotherSecret = Buffer.from("another secret of 26 bytes").toString("base64")
const timestamp = DateTime.makeUnsafe("2026-07-03T00:00:00Z")

const transaction = { paymentId: "payment-1", storeId: "store-1", transactionId: "tx-1" }
const events: ReadonlyArray<Webhook.WebhookEvent> = [
  { type: "Transaction.Paid", timestamp, data: transaction },
  { type: "Transaction.Cancelled", timestamp, data: { ...transaction, cancellationId: "cancellation-1" } },
  { type: "Transaction.Confirm", timestamp, data: { ...transaction, totalAmount: 9_900 } },
  { type: "BillingKey.Issued", timestamp, data: { billingKey: "billing-key-1", storeId: "store-1" } },
  {
    type: "TaxInvoice.Issued",
    timestamp,
    data: {
      taxInvoiceId: "tax-invoice-1",
      status: "ISSUED",
      supplierBrn: "1234567890",
      totalAmount: 11_000,
      totalSupplyAmount: 10_000,
      totalTaxAmount: 1_000
    }
  },
  { type: "2024-01-01", payment_id: "payment-1", tx_id: "tx-1", status: "Paid" },
  { type: "UNRECOGNIZED", raw: { type: "Transaction.AddedTomorrow", data: { 이름: "값 😀" } } }
]

describe("the official SDK", () => {
  for (const event of events) {
    it.live(`verifies what is signed here: ${event.type}`, () =>
      Effect.gen(function* () {
        const { body, headers } = yield* Webhook.sign({ secrets, payload: event })
        const verified = yield* Effect.promise(() => Sdk.verify(secret, body, headers))
        assert.deepStrictEqual<unknown>(verified, JSON.parse(body))
      })
    )
  }

  it.live("verifies it with either of two secrets", () =>
    Effect.gen(function* () {
      const both = [secret, anotherSecret]
      const { body, headers } = yield* Webhook.sign({ secrets: both.map((one) => Redacted.make(one)), payload: "{}" })
      for (const one of both) yield* Effect.promise(() => Sdk.verify(one, body, headers))
    })
  )
})

/** A webhook that neither of the two signed. */
const byHand = (
  body: string,
  { id = "wh-1", key = secret.slice(6), seconds = String(Math.floor(Date.now() / 1000)) } = {}
) => {
  const signature = createHmac("sha256", Buffer.from(key, "base64")).update(`${id}.${seconds}.${body}`).digest("base64")
  return {
    body,
    headers: { "webhook-id": id, "webhook-timestamp": seconds, "webhook-signature": `v1,${signature}` }
  }
}

type Headers = Record<string, string | Array<string> | undefined>

interface Delivery {
  readonly body: string
  readonly headers: Headers
  readonly secret?: string
}

/** Returns whether each of the two accepts a webhook. */
const verdicts = ({ body, headers, secret: one = secret }: Delivery) =>
  Effect.gen(function* () {
    const sdk = yield* Effect.exit(Effect.tryPromise(() => Sdk.verify(one, body, headers)))
    const ours = yield* Effect.exit(Webhook.verify({ secrets: [Redacted.make(one)], payload: body, headers }))
    return { sdk: Exit.isSuccess(sdk), ours: Exit.isSuccess(ours) }
  })

const paid = JSON.stringify({ type: "Transaction.Paid", timestamp: "2026-07-03T00:00:00Z", data: transaction })
const now = () => Math.floor(Date.now() / 1000)

describe("what the SDK verifies", () => {
  const good = byHand(paid)
  const { headers } = good
  const signature = headers["webhook-signature"]
  const taken: ReadonlyArray<readonly [name: string, delivery: Delivery]> = [
    ["as it came", good],
    [
      "with headers in capitals",
      {
        body: paid,
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]))
      }
    ],
    [
      "with headers in lists",
      { body: paid, headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])) }
    ],
    ["with headers that are undefined", { body: paid, headers: { ...headers, "WEBHOOK-ID": undefined } }],
    [
      "among signatures of other versions",
      { body: paid, headers: { ...headers, "webhook-signature": `v1a,x v2,y v1,z ${signature}` } }
    ],
    ["with a secret without prefix", { ...good, secret: secret.slice(6) }],
    [
      "with a secret without padding",
      { ...byHand(paid, { key: anotherSecret }), secret: anotherSecret.replaceAll("=", "") }
    ],
    ["almost 5 minutes old", byHand(paid, { seconds: String(now() - 299) })],
    ["almost 5 minutes ahead", byHand(paid, { seconds: String(now() + 299) })],
    ["with an event that does not say of which payment it is", byHand('{"type":"Transaction.Paid"}')],
    ["with an event that nobody knows", byHand('{"type":"Tomorrow"}')],
    ["of version 2024-01-01", byHand('{"payment_id":"a","tx_id":"b","status":"Paid"}')],
    ["with text beyond ASCII", byHand('{"type":"Tomorrow","text":"값 😀 \\ud800"}')],
    ["with a dot in the id", byHand(paid, { id: "wh.1" })]
  ]
  for (const [name, delivery] of taken) {
    it.live(`is verified here: ${name}`, () =>
      Effect.gen(function* () {
        assert.deepStrictEqual(yield* verdicts(delivery), { sdk: true, ours: true })
      })
    )
  }

  const refused: ReadonlyArray<readonly [name: string, delivery: Delivery]> = [
    ["with another body", { ...good, body: `${paid} ` }],
    ["with another secret", { ...good, secret: anotherSecret }],
    ["without an id", { body: paid, headers: { ...headers, "webhook-id": undefined } }],
    ["with two ids", { body: paid, headers: { ...headers, "webhook-id": ["wh-1", "wh-1"] } }],
    [
      "with a signature of another version",
      { body: paid, headers: { ...headers, "webhook-signature": signature.replace("v1", "v2") } }
    ],
    ["that is old", byHand(paid, { seconds: String(now() - 301) })],
    ["that is new", byHand(paid, { seconds: String(now() + 301) })],
    ["with a secret that is not base64", { ...good, secret: "whsec_***" }],
    ["with an empty secret", { ...good, secret: "" }],
    ["with a body that is not JSON", byHand("{")]
  ]
  for (const [name, delivery] of refused) {
    it.live(`is as little as is verified here: ${name}`, () =>
      Effect.gen(function* () {
        assert.deepStrictEqual(yield* verdicts(delivery), { sdk: false, ours: false })
      })
    )
  }

  // These differ between what was signed and what is read, or have several spellings; PortOne sends none of them.
  const exceptions: ReadonlyArray<readonly [name: string, delivery: Delivery]> = [
    ["a timestamp with something behind it", byHand(paid, { seconds: `${now()}abc` })],
    [
      "a signature without its padding",
      { body: paid, headers: { ...headers, "webhook-signature": signature.replaceAll("=", "") } }
    ],
    [
      "a signature with something behind it",
      { body: paid, headers: { ...headers, "webhook-signature": `${signature},more` } }
    ],
    ["an id that no header carries", byHand(paid, { id: "wh\n1" })],
    ["null for an event", byHand("null")],
    ["a question about no payment", byHand('{"type":"Transaction.Confirm"}')],
    ["a secret of 23 bytes", { ...byHand(paid, { key: shortSecret }), secret: shortSecret }]
  ]
  for (const [name, delivery] of exceptions) {
    it.live(`is refused here on purpose: ${name}`, () =>
      Effect.gen(function* () {
        assert.deepStrictEqual(yield* verdicts(delivery), { sdk: true, ours: false })
      })
    )
  }
})

describe("the wire form of an event", () => {
  type Known = Exclude<Webhook.KnownEventEncoded, { readonly type: `TaxInvoice.${string}` }>
  /** The events with all their details, as the SDK has them. */
  type Complete = { readonly [E in Known as E["type"]]: Required<E> & { readonly data: Required<E["data"]> } }

  it("is what the SDK's types say, with all details", () => {
    expectTypeOf<Complete[keyof Complete]>().toExtend<Sdk.Webhook>()
    // These are all types that the SDK knows.
    expectTypeOf<Extract<Sdk.Webhook, { readonly type: string }>>().toExtend<Webhook.KnownEventEncoded>()
  })
})
