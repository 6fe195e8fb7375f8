/**
 * Tax invoices' webhooks may have no signature. They are let in only where a program says so, only from a sender that
 * it trusts, and nothing else is.
 */
import { assert, describe, it } from "@effect/vitest"
import { Cause, DateTime, Effect, Logger, Redacted } from "effect"
import * as Mac from "effect/crypto/Mac"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { TestClock } from "effect/testing"
import { vi } from "vitest"
import { Webhook } from "../../src/index.ts"
import { data, now, older, otherSecret, secrets, signedByHand, timestamp } from "../fixtures/webhooks.ts"

const wireOf = (type: string, about: unknown) =>
  JSON.stringify({ type, timestamp: DateTime.formatIso(timestamp), data: about })
const body = wireOf("TaxInvoice.Issued", data["TaxInvoice.Issued"])
const issued = { type: "TaxInvoice.Issued", timestamp, data: data["TaxInvoice.Issued"] }

const receive = (options: Partial<Webhook.VerifyOptions> = {}) =>
  Effect.andThen(
    TestClock.setTime(now * 1000),
    Webhook.verifyDelivery({
      secrets,
      headers: {},
      payload: body,
      unsignedTaxInvoices: Effect.succeed(true),
      ...options
    })
  )

const refusal = (options?: Partial<Webhook.VerifyOptions>) =>
  Effect.map(Effect.flip(receive(options)), ({ reason, status }) => ({
    reason: reason._tag === "UnsignedError" ? reason.refused : reason._tag,
    status
  }))

const types = Object.keys(data) as ReadonlyArray<keyof typeof data>

describe("a webhook without a signature", () => {
  it.effect("is refused unless the program says otherwise", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* refusal({ unsignedTaxInvoices: undefined }), {
        reason: "MissingHeaderError",
        status: 401
      })
    })
  )

  it.effect("is let in if it is of a tax invoice and its sender is trusted, and says that it proves nothing", () =>
    Effect.gen(function* () {
      const { id, ...delivery } = yield* receive()
      assert.match(id, /^unsigned-[0-9a-f]{64}$/)
      assert.deepStrictEqual<unknown>(delivery, {
        isSigned: false,
        sentAt: DateTime.makeUnsafe(now * 1000),
        event: issued
      })
    })
  )

  it.effect("is refused if its sender is not trusted, and its body is not read", () =>
    Effect.gen(function* () {
      for (const payload of [body, "not JSON", undefined as never]) {
        assert.deepStrictEqual(yield* refusal({ payload, unsignedTaxInvoices: Effect.succeed(false) }), {
          reason: "Sender",
          status: 401
        })
      }
      // A program in JavaScript may say this.
      for (const answer of [undefined, 1, "false", {}]) {
        const unsignedTaxInvoices = Effect.succeed(answer as never)
        assert.strictEqual((yield* refusal({ unsignedTaxInvoices })).reason, "Sender")
      }
    })
  )

  for (const type of types) {
    const isLetIn = type.startsWith("TaxInvoice.")
    it.effect(`is ${isLetIn ? "let in" : "refused"} if it is ${type}`, () =>
      Effect.gen(function* () {
        const payload = wireOf(type, data[type])
        if (isLetIn) assert.strictEqual((yield* receive({ payload })).event.type, type)
        else assert.deepStrictEqual(yield* refusal({ payload }), { reason: "Type", status: 401 })
      })
    )
  }

  const { type: _, ...olderOnWire } = older
  for (const [name, reason, payload] of [
    ["of version 2024-01-01", "Type", JSON.stringify(olderOnWire)],
    ["of version 2024-01-01 as a form", "Type", "payment_id=payment-1&tx_id=tx-1&status=Paid"],
    ["of an unknown family", "Type", wireOf("Tomorrow", data["TaxInvoice.Issued"])],
    ["of a type in other letters", "Type", wireOf("taxinvoice.issued", data["TaxInvoice.Issued"])],
    ["of a family that only starts the same", "Type", wireOf("TaxInvoices.Issued", data["TaxInvoice.Issued"])],
    ["of two types", "Type", '{"type":"TaxInvoice.Issued","type":"Transaction.Paid","data":{"paymentId":"payment-1"}}'],
    ["of no type", "Type", "{}"],
    ["of a type that is a list", "Type", '{"type":["TaxInvoice.Issued"],"data":{"taxInvoiceId":"1"}}'],
    ["a question about no payment", "PayloadError", wireOf("Transaction.Confirm", {})],
    ["no JSON", "PayloadError", "TaxInvoice.Issued"],
    ["no object", "PayloadError", "null"]
  ] as const) {
    it.effect(`is refused if it is ${name}`, () =>
      Effect.gen(function* () {
        const headers = { "content-type": name.endsWith("form") ? "application/x-www-form-urlencoded" : "" }
        assert.strictEqual((yield* refusal({ payload, headers })).reason, reason)
      })
    )
  }

  it.effect("is let in with everything that came if it is of a tax invoice and not known", () =>
    Effect.gen(function* () {
      for (const payload of [
        wireOf("TaxInvoice.AddedTomorrow", data["TaxInvoice.Issued"]),
        wireOf("TaxInvoice.Issued", {})
      ]) {
        const { event } = yield* receive({ payload })
        assert.deepStrictEqual<unknown>(event, { type: "UNRECOGNIZED", raw: JSON.parse(payload) })
      }
    })
  )

  it.effect("has the id of its body, the same each time it comes, whatever its headers say", () =>
    Effect.gen(function* () {
      const { id } = yield* receive()
      const named = { "webhook-id": "wh-1", "webhook-timestamp": String(now) }
      assert.strictEqual((yield* receive({ headers: named })).id, id)
      assert.strictEqual((yield* receive({ payload: Buffer.from(body) })).id, id)
      assert.notStrictEqual((yield* receive({ payload: `${body} ` })).id, id)
    })
  )

  it.effect("needs no secret", () =>
    Effect.gen(function* () {
      assert.isFalse((yield* receive({ secrets: [] })).isSigned)
      const { headers, payload } = signedByHand(body)
      assert.deepStrictEqual(yield* refusal({ secrets: [], headers, payload }), { reason: "SecretError", status: 500 })
    })
  )
})

describe("a webhook with a signature", () => {
  const { headers } = signedByHand(body)
  const never = Effect.die("the check was run")

  it.effect("is verified as ever, and its sender is not asked about", () =>
    Effect.gen(function* () {
      const delivery = yield* receive({ headers, unsignedTaxInvoices: never })
      assert.deepStrictEqual<unknown>(delivery, {
        id: "wh-1",
        isSigned: true,
        sentAt: DateTime.makeUnsafe(now * 1000),
        event: issued
      })
    })
  )

  for (const [name, wrong, reason] of [
    ["of another secret", signedByHand(body, { secret: otherSecret }).headers, "SignatureError"],
    ["of another body", signedByHand(`${body} `).headers, "SignatureError"],
    ["of another version", { ...headers, "webhook-signature": "v2,x" }, "SignatureError"],
    ["that is empty", { ...headers, "webhook-signature": "" }, "MissingHeaderError"],
    ["that came twice", { ...headers, "webhook-signature": ["v1,x", "v1,x"] }, "DuplicateHeaderError"],
    ["that is old", signedByHand(body, { timestamp: now - 301 }).headers, "TimestampTooOldError"],
    ["and no id", { "webhook-signature": headers["webhook-signature"] }, "MissingHeaderError"]
  ] as const) {
    it.effect(`${name} is refused, though its sender would be trusted`, () =>
      Effect.gen(function* () {
        assert.strictEqual((yield* refusal({ headers: wrong, unsignedTaxInvoices: never })).reason, reason)
      })
    )
  }
})

const plantedReason = new Webhook.PayloadError({ description: "planted" })

describe("an endpoint that lets in unsigned events of tax invoices", () => {
  const key = Redacted.make("the-key-in-the-address")
  const utf8 = new TextEncoder()
  const hasKey = ({ url }: HttpServerRequest.HttpServerRequest) =>
    Effect.sync(() =>
      Mac.timingSafeEqual(
        utf8.encode(new URLSearchParams(url.split("?")[1]).get("key") ?? ""),
        utf8.encode(Redacted.value(key))
      )
    )

  const send = (
    endpoint: Effect.Effect<HttpServerResponse.HttpServerResponse, never, HttpServerRequest.HttpServerRequest>,
    { headers = {}, query = "?key=the-key-in-the-address", text = body } = {}
  ) =>
    Effect.gen(function* () {
      yield* TestClock.setTime(now * 1000)
      const request = new Request(`https://shop.example/webhooks${query}`, { method: "POST", headers, body: text })
      const response = yield* Effect.provideService(
        endpoint,
        HttpServerRequest.HttpServerRequest,
        HttpServerRequest.fromWeb(request)
      )
      return [response.status, yield* Effect.promise(() => HttpServerResponse.toWeb(response).text())]
    })

  const recording = (unsignedTaxInvoices: Webhook.HttpOptions["unsignedTaxInvoices"] = hasKey) => {
    const handled: Array<readonly [type: string, isSigned: boolean]> = []
    const endpoint = Webhook.toHttpEffect(
      ({ type }, { isSigned }) => Effect.sync(() => handled.push([type, isSigned])),
      { secrets, unsignedTaxInvoices }
    )
    return { endpoint, handled }
  }

  it.effect("handles each of them once, beside those that are signed", () =>
    Effect.gen(function* () {
      const { endpoint, handled } = recording()
      assert.deepStrictEqual(yield* send(endpoint), [200, "handled"])
      assert.deepStrictEqual(yield* send(endpoint), [200, "handled before, at an earlier delivery"])
      const text = wireOf("Transaction.Paid", data["Transaction.Paid"])
      assert.deepStrictEqual(yield* send(endpoint, { query: "", text, headers: signedByHand(text).headers }), [
        200,
        "handled"
      ])
      assert.deepStrictEqual(handled, [
        ["TaxInvoice.Issued", false],
        ["Transaction.Paid", true]
      ])
    })
  )

  for (const [name, request, answer] of [
    ["from a stranger", { query: "?key=guessed" }, "it has no signature, and its sender is not trusted"],
    [
      "of a payment",
      { text: wireOf("Transaction.Paid", data["Transaction.Paid"]) },
      "it has no signature, and only events of tax invoices may come without one"
    ],
    [
      "with a wrong signature",
      { headers: signedByHand(body, { secret: otherSecret }).headers },
      "no signature fits (1 of version v1 against 1 secret(s))"
    ]
  ] as const) {
    it.effect(`answers 401 to one ${name}`, () =>
      Effect.gen(function* () {
        const { endpoint, handled } = recording()
        assert.deepStrictEqual(yield* send(endpoint, request), [401, answer])
        assert.deepStrictEqual(handled, [])
      })
    )
  }

  for (const [name, check] of [
    ["dies", () => Effect.die("planted")],
    ["fails, which its type forbids", () => Effect.fail("planted") as never],
    ["fails with an error that has the tag of another", () => Effect.fail({ _tag: "BodyError", planted: 1 }) as never],
    ["fails with an error of a webhook", () => new Webhook.WebhookError({ reason: plantedReason }) as never],
    [
      "throws",
      () => {
        throw new Error("planted")
      }
    ]
  ] as const) {
    it.effect(`answers 500 when its check ${name}, so that PortOne sends it again`, () =>
      Effect.gen(function* () {
        const { endpoint, handled } = recording(check)
        const logged: Array<string> = []
        const logger = Logger.make(({ cause, logLevel, message }) => {
          logged.push(`${logLevel}: ${String(message)} ${Cause.pretty(cause)}`)
        })
        const answered = yield* Effect.provide(send(endpoint), Logger.layer([logger]))
        assert.deepStrictEqual(answered, [500, "it could not be handled now, send it again"])
        assert.deepStrictEqual(handled, [])
        assert.lengthOf(logged, 1)
        assert.match(logged[0]!, /^Error: The check of an unsigned webhook failed [^]*planted/)
      })
    )
  }

  for (const [name, check] of [
    ["a promise of true", async () => true],
    ["true", () => true],
    ["undefined", () => undefined],
    ["a function", () => () => Effect.succeed(true)]
  ] as const) {
    it(`answers 500 when its check returns ${name}, lets nothing in, and says that an Effect is needed`, async () => {
      const logged: Array<unknown> = []
      const handled: Array<string> = []
      const handle = Webhook.toWebHandler(({ type }) => Effect.sync(() => handled.push(type)), {
        secrets,
        unsignedTaxInvoices: check as never
      })
      const error = vi.spyOn(console, "error").mockImplementation((...line) => logged.push(...line))
      const log = vi.spyOn(console, "log").mockImplementation((...line) => logged.push(...line))
      const response = await handle(new Request("https://shop.example/", { method: "POST", body }))
      error.mockRestore()
      log.mockRestore()
      assert.deepStrictEqual(
        [response.status, await response.text()],
        [500, "it could not be handled now, send it again"]
      )
      assert.deepStrictEqual(handled, [])
      assert.include(logged.map(String).join(" "), "what unsignedTaxInvoices returns must be an Effect")
    })
  }

  it.effect("is what a function from Request to Response can be, too", () =>
    Effect.gen(function* () {
      const handle = Webhook.toWebHandler(() => Effect.void, { secrets: [], unsignedTaxInvoices: hasKey })
      const post = (query: string) =>
        Effect.promise(() => handle(new Request(`https://shop.example/${query}`, { method: "POST", body })))
      assert.strictEqual((yield* post("?key=the-key-in-the-address")).status, 200)
      assert.strictEqual((yield* post("")).status, 401)
    })
  )
})
