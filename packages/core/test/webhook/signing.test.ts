import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Redacted } from "effect"
import { TestClock } from "effect/testing"
import { Webhook } from "../../src/index.ts"
import { hmac, now, older, otherSecret, paid, secrets, vector } from "../fixtures/webhooks.ts"

describe("a webhook that is signed for a test", () => {
  it.effect("is Standard Webhooks' own example, to the letter", () =>
    Effect.gen(function* () {
      const signed = yield* Webhook.sign({
        secrets,
        payload: vector.body,
        id: vector.id,
        timestamp: vector.timestamp
      })
      assert.deepStrictEqual(signed, {
        headers: {
          "content-type": "application/json",
          "webhook-id": vector.id,
          "webhook-timestamp": String(vector.timestamp),
          "webhook-signature": vector.signature
        },
        body: vector.body
      })
    })
  )

  it.effect("has an id of its own and the time that it is, and verifies", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(now * 1000 + 999)
      const [one, other] = yield* Effect.forEach([1, 2], () => Webhook.sign({ secrets, payload: paid }))
      assert(one !== undefined && other !== undefined)
      assert.strictEqual(one.headers["webhook-timestamp"], String(now))
      assert.notStrictEqual(one.headers["webhook-id"], other.headers["webhook-id"])
      assert.deepStrictEqual(yield* Webhook.verify({ secrets, payload: one.body, headers: one.headers }), paid)
    })
  )

  it.effect("is signed and verified at once, so that a forked test's clock waits for what follows it", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(now * 1000)
      const fiber = yield* Webhook.sign({ secrets, payload: paid }).pipe(
        Effect.flatMap(({ body, headers }) => Webhook.verify({ secrets, payload: body, headers })),
        Effect.tap(() => Effect.sleep("1 second")),
        Effect.forkChild
      )
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(yield* Fiber.join(fiber), paid)
    })
  )

  it.effect("has the event as PortOne writes it", () =>
    Effect.gen(function* () {
      const { body } = yield* Webhook.sign({ secrets, payload: paid })
      assert.deepStrictEqual(JSON.parse(body), {
        type: "Transaction.Paid",
        timestamp: "2026-07-03T00:00:00.000Z",
        data: { paymentId: "payment-1", storeId: "store-1", transactionId: "tx-1" }
      })
    })
  )

  it.effect("of version 2024-01-01 has no type, and may be a form", () =>
    Effect.gen(function* () {
      const json = yield* Webhook.sign({ secrets, payload: older })
      assert.strictEqual(json.body, '{"payment_id":"payment-1","tx_id":"tx-1","status":"Paid"}')
      const contentType = "application/x-www-form-urlencoded"
      const form = yield* Webhook.sign({ secrets, payload: { ...older, payment_id: "결제 &=1" }, contentType })
      assert.strictEqual(form.body, "payment_id=%EA%B2%B0%EC%A0%9C+%26%3D1&tx_id=tx-1&status=Paid")
      assert.strictEqual(form.headers["content-type"], contentType)
      const read = yield* Webhook.verify({ secrets, payload: form.body, headers: form.headers })
      assert.deepStrictEqual(read, { ...older, payment_id: "결제 &=1" })
    })
  )

  it.effect("has a signature for each of two secrets, and either verifies it", () =>
    Effect.gen(function* () {
      const both = [...secrets, Redacted.make(otherSecret)]
      const { body, headers } = yield* Webhook.sign({ secrets: both, payload: "{}", id: "wh-1", timestamp: 0 })
      assert.strictEqual(
        headers["webhook-signature"],
        [hmac(vector.secret, "wh-1", 0, "{}"), hmac(otherSecret, "wh-1", 0, "{}")].join(" ")
      )
      for (const secret of both) yield* Webhook.verify({ secrets: [secret], payload: body, headers })
    })
  )

  it.effect("is what a Request is made of", () =>
    Effect.gen(function* () {
      const signed = yield* Webhook.sign({ secrets, payload: paid, id: "wh-1" })
      const request = new Request("https://shop.example/", { method: "POST", ...signed })
      assert.strictEqual(request.headers.get("webhook-id"), "wh-1")
      assert.strictEqual(request.headers.get("content-type"), "application/json")
      assert.strictEqual(yield* Effect.promise(() => request.text()), signed.body)
    })
  )

  const refused: ReadonlyArray<readonly [name: string, options: Partial<Webhook.SignOptions>, reason: string]> = [
    ["an id that would start another header", { id: "wh-1\r\nx-admin: true" }, "MalformedHeaderError"],
    ["an id with a dot", { id: "wh.1" }, "MalformedHeaderError"],
    ["an id with a comma", { id: "wh,1" }, "MalformedHeaderError"],
    ["an empty id", { id: "" }, "MalformedHeaderError"],
    ["a timestamp before 1970", { timestamp: -1 }, "MalformedHeaderError"],
    ["a timestamp with a fraction", { timestamp: 0.5 }, "MalformedHeaderError"],
    ["no timestamp", { timestamp: NaN }, "MalformedHeaderError"],
    ["no secret", { secrets: [] }, "SecretError"],
    ["a secret that is not base64", { secrets: [Redacted.make("***")] }, "SecretError"],
    ["a body without a UTF-8 form", { payload: "\ud800" }, "PayloadError"],
    [
      "an event of today as a form",
      { payload: paid, contentType: "application/x-www-form-urlencoded" },
      "PayloadError"
    ],
    // A program in JavaScript may pass this.
    ["an event with broken data", { payload: { ...paid, data: {} } as never }, "PayloadError"]
  ]
  for (const [name, options, reason] of refused) {
    it.effect(`cannot have ${name}`, () =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(Webhook.sign({ secrets, payload: "{}", ...options }))
        assert.strictEqual(error.reason._tag, reason)
      })
    )
  }
})
