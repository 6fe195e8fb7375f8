/** How a program that stands between the client and PortOne reads and judges an answer. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import { Answer } from "../src/index.ts"
import { chargeOrder, order, printOrder } from "./fixtures/orders.ts"

const json = { "content-type": "application/json" }

const responseOf = (body: Uint8Array<ArrayBuffer>, headers: Record<string, string>) =>
  HttpClientResponse.fromWeb(HttpClientRequest.get("https://api.portone.io/"), new Response(body, { headers }))

describe("readText", () => {
  it.effect("reads a body by its charset, and leaves it to be read again", () =>
    Effect.gen(function* () {
      const bytes = Uint8Array.from(Buffer.from("이름,1", "utf16le"))
      const response = responseOf(bytes, { "content-type": "text/csv; charset=utf-16le" })
      assert.deepStrictEqual(yield* Answer.readText(response), Option.some("이름,1"))
      assert.deepStrictEqual(new Uint8Array(yield* response.arrayBuffer), bytes)
    })
  )

  it.effect("has no text of a body that cannot be decoded", () =>
    Effect.gen(function* () {
      const response = responseOf(Uint8Array.from([0xff, 0xfe]), { ...json, "content-encoding": "unheard-of" })
      assert.isTrue(Option.isNone(yield* Answer.readText(response)))
    })
  )
})

describe("judge", () => {
  it("says of a success that it is applied", () => {
    assert.deepStrictEqual(Answer.judge(chargeOrder, { status: 200, headers: json, body: JSON.stringify(order) }), {
      failure: undefined,
      type: undefined,
      outcome: "Applied",
      isRetryable: false
    })
  })

  it("takes the body for the bytes of an operation that answers bytes", () => {
    const answer = { status: 200, headers: { "content-type": "application/pdf" }, body: "%PDF" }
    assert.isUndefined(Answer.judge(printOrder, answer).failure)
  })

  it("names a documented error, and what the operation does not document by the reason", () => {
    const declined = { status: 502, headers: json, body: '{"type":"CARD_DECLINED","pgCode":"51"}' }
    assert.deepStrictEqual(Answer.judge(chargeOrder, declined), {
      failure: "CardDeclinedError",
      type: "CARD_DECLINED",
      outcome: "Refused",
      isRetryable: false
    })
    assert.deepStrictEqual(Answer.judge(chargeOrder, { ...declined, body: '{"type":"OF_TOMORROW"}' }), {
      failure: "UndocumentedError",
      type: "OF_TOMORROW",
      outcome: "Unknown",
      isRetryable: false
    })
    assert.deepStrictEqual(Answer.judge(chargeOrder, { status: 200, headers: json, body: '{"id":7}' }), {
      failure: "DecodeError",
      type: undefined,
      outcome: "Unknown",
      isRetryable: false
    })
  })

  it("judges without an operation as of a request that none describes", () => {
    const answer = { status: 200, headers: json, body: '{"anything":1}' }
    assert.isUndefined(Answer.judge(undefined, answer).failure)
    assert.strictEqual(Answer.judge(undefined, { ...answer, body: '{"success":false}' }).outcome, "Unknown")
  })
})
