import { assert, describe, it } from "@effect/vitest"
import type { RequestLine, WebhookLine } from "../../src/log/Line.ts"
import { json, makeText } from "../../src/log/Texts.ts"

const request: RequestLine = {
  kind: "request",
  at: new Date(2026, 10, 29, 15, 4, 5, 67).getTime(),
  method: "POST",
  path: "/payments/order-1/cancel",
  operationId: "cancelPayment",
  status: 409,
  error: "PAYMENT_NOT_PAID",
  millis: 1.5,
  payment: { id: "order-1", status: "READY", amount: 25_000, currency: "KRW" }
}

const webhook: WebhookLine = {
  kind: "webhook",
  at: request.at,
  type: "Transaction.Paid",
  webhookId: "webhook-1",
  url: "http://127.0.0.1:3000/hook",
  attempt: 2,
  isManual: false,
  result: "FAILED_NOT_OK_RESPONSE",
  status: 500,
  problem: undefined,
  advice: "Only 2xx counts as taken.",
  nextAt: request.at + 60_000,
  paymentId: "order-1"
}

describe("a line of the log", () => {
  it("reads from the time to what happened", () => {
    const text = makeText(false)
    assert.strictEqual(
      text(request),
      "2026-11-29 15:04:05.067 POST /payments/order-1/cancel cancelPayment 409 PAYMENT_NOT_PAID 1.5ms payment order-1 READY 25000 KRW"
    )
    assert.strictEqual(
      text(webhook),
      "2026-11-29 15:04:05.067 webhook Transaction.Paid of order-1 to http://127.0.0.1:3000/hook attempt 2 500 again at 2026-11-29 15:05:05.067 — Only 2xx counts as taken."
    )
    assert.strictEqual(text({ ...request, at: request.at + 1_000 }).slice(0, 23), "2026-11-29 15:04:06.067")
  })

  it("has colours for a terminal, and says the same", () => {
    const coloured = makeText(true)(request)
    assert.include(coloured, "\u001B[33m409\u001B[0m")
    // oxlint-disable-next-line no-control-regex
    assert.strictEqual(coloured.replaceAll(/\u001B\[\d+m/g, ""), makeText(false)(request))
  })

  it("moves no cursor and breaks no line, whatever a request holds", () => {
    const line = makeText(false)({
      ...request,
      path: `/payments/\u001B[2J\n\u202E${"x".repeat(1_000)}`,
      payment: { ...request.payment!, id: "order\r\n2026 forged" }
    })
    assert.notMatch(line, /[\p{Cc}\p{Cf}]/u)
    assert.include(line, "/payments/\\u{1b}[2J\\u{a}\\u{202e}xxx")
    assert.include(line, "payment order\\u{d}\\u{a}2026 forged")
    assert.isBelow(line.length, 500)
  })

  it("is an object of JSON for programs, without fields that it lacks", () => {
    assert.deepStrictEqual(JSON.parse(json({ ...request, error: undefined, payment: undefined })), {
      time: new Date(request.at).toISOString(),
      kind: "request",
      method: "POST",
      path: "/payments/order-1/cancel",
      operationId: "cancelPayment",
      status: 409,
      millis: 1.5
    })
    assert.notInclude(json({ ...request, path: "/a\nb" }), "\n")
  })
})
