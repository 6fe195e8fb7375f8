/**
 * A webhook's address is public: in every case, a stranger's words, the secret and the body stay out of all that a
 * program prints.
 */
import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Exit, Redacted } from "effect"
import { TestClock } from "effect/testing"
import { inspect } from "node:util"
import { Webhook } from "../../src/index.ts"
import { recording } from "../fixtures/spans.ts"
import { unreadable } from "../fixtures/unreadable.ts"
import { hmac, now, onWire, secrets, signedByHand, vector } from "../fixtures/webhooks.ts"

const planted = "planted-7f3a"
const secret = `whsec_${Buffer.from(`${planted}-secret-of-somebody`).toString("base64")}`
const body = JSON.stringify({ type: "Transaction.Confirm", timestamp: planted, data: { paymentId: [planted] } })

const everything = (error: Webhook.WebhookError): string =>
  [
    String(error),
    error.message,
    error.stack,
    JSON.stringify(error),
    inspect(error, { depth: 10 }),
    inspect(Cause.fail(error), { depth: 10 }),
    Cause.pretty(Cause.fail(error)),
    inspect(Exit.fail(error), { depth: 10 }),
    String(error.reason),
    JSON.stringify(error.reason),
    inspect(error.reason, { depth: 10, showHidden: true }),
    inspect(error.cause, { depth: 10 })
  ].join("\n")

const good = signedByHand("{}").headers
const signature = (payload: Uint8Array | string) => signedByHand(payload, { id: "wh-1" }).headers

type Case = readonly [
  reason: Webhook.WebhookErrorReason["_tag"],
  status: number,
  options: Partial<Webhook.VerifyOptions>
]

const cases: ReadonlyArray<Case> = [
  ["MissingHeaderError", 401, { headers: { "webhook-timestamp": planted, "webhook-signature": planted } }],
  ["DuplicateHeaderError", 400, { headers: { ...good, "webhook-id": `${planted}, ${planted}` } }],
  ["MalformedHeaderError", 400, { headers: { ...good, "webhook-id": `${planted}\r\n${planted}` } }],
  ["MalformedHeaderError", 400, { headers: { ...good, "webhook-timestamp": planted } }],
  ["TimestampTooOldError", 401, { headers: { ...good, "webhook-timestamp": "1", "webhook-id": planted } }],
  ["TimestampTooNewError", 401, { headers: { ...good, "webhook-timestamp": "999999999999", "webhook-id": planted } }],
  ["SignatureError", 401, { headers: { ...good, "webhook-signature": `v1,${planted}`, "webhook-id": planted } }],
  ["PayloadError", 400, { payload: body, headers: signature(body) }],
  ["PayloadError", 400, { payload: planted, headers: signature(planted) }],
  ["PayloadError", 400, { payload: `{"a":"${planted}`, headers: signature(`{"a":"${planted}`) }],
  [
    "PayloadError",
    400,
    { payload: Buffer.from(`${planted}\xff`, "latin1"), headers: signature(Buffer.from(`${planted}\xff`, "latin1")) }
  ],
  ["RawBodyError", 500, { payload: { planted } as never, headers: good }],
  ["HeadersError", 500, { headers: planted as never }],
  ["UnsignedError", 401, { headers: { cookie: planted }, unsignedTaxInvoices: Effect.succeed(false) }],
  [
    "UnsignedError",
    401,
    { headers: { cookie: planted }, payload: `{"type":"${planted}"}`, unsignedTaxInvoices: Effect.succeed(true) }
  ],
  ["PayloadError", 400, { headers: {}, payload: planted, unsignedTaxInvoices: Effect.succeed(true) }],
  ["SecretError", 500, { secrets: [Redacted.make(secret), Redacted.make(`${secret}*`)] }],
  ["SecretError", 500, { secrets: [secret as never] }],
  ["SecretError", 500, { secrets: secret as never }],
  // A list with a hole in it.
  // oxlint-disable-next-line no-sparse-arrays
  ["SecretError", 500, { secrets: [, Redacted.make(secret)] as never }],
  ["SecretError", 500, { secrets: [Redacted.make(secret), { secret } as never] }],
  ["SecretError", 500, { secrets: { 0: Redacted.make(secret), length: 1 } as never }],
  ...["planted", planted, Number.NaN, -1, {}, { sec: 3 }, null, Symbol("planted"), () => 1].map((tolerance): Case => [
    "OptionsError",
    500,
    { tolerance: tolerance as never }
  ]),
  // What throws at every question, as a revoked proxy does, is told as well.
  ["SecretError", 500, { secrets: unreadable as never }],
  ["SecretError", 500, { secrets: [unreadable] as never }],
  ["RawBodyError", 500, { payload: unreadable as never, headers: good }],
  ["HeadersError", 500, { headers: unreadable as never }],
  ["HeadersError", 500, { headers: { ...good, "webhook-id": unreadable as never } }],
  ...[true, Promise.resolve(true), () => Effect.succeed(true), planted, {}, unreadable].map((check): Case => [
    "OptionsError",
    500,
    { headers: {}, unsignedTaxInvoices: check as never }
  ])
]

describe("prints nothing of a secret, a body or a header:", () => {
  for (const [tag, status, options] of cases) {
    it.effect(`a ${tag}, answered ${status}`, () =>
      Effect.gen(function* () {
        yield* TestClock.setTime(now * 1000)
        const { spans, trace } = recording()
        const error = yield* Webhook.verify({ secrets, payload: body, headers: good, ...options }).pipe(
          Effect.flip,
          trace
        )
        assert.strictEqual(error.reason._tag, tag)
        assert.strictEqual(error.status, status)
        const printed = everything(error) + inspect(spans, { depth: 10 })
        assert.include(printed, error.reason.message)
        for (const value of [planted, secret, vector.secret, ...Object.values(good).filter((one) => one.length > 40)]) {
          assert.notInclude(printed, value)
        }
      })
    )
  }

  it.effect("options that are none, of any function", () =>
    Effect.gen(function* () {
      for (const options of [undefined, null, unreadable]) {
        for (const error of [
          yield* Effect.flip(Webhook.verify(options as Webhook.VerifyOptions)),
          yield* Effect.flip(Webhook.verifyDelivery(options as Webhook.VerifyOptions)),
          yield* Effect.flip(Webhook.decode(options as { readonly payload: string })),
          yield* Effect.flip(Webhook.sign(options as Webhook.SignOptions))
        ]) {
          assert.strictEqual(error.reason._tag, "OptionsError")
          assert.strictEqual(error.status, 500)
        }
      }
    })
  )

  it.effect("what throws at every question, in each place of a webhook to read or to sign", () =>
    Effect.gen(function* () {
      const odd = [
        unreadable,
        Symbol(planted),
        Object.create(null),
        () => planted,
        [unreadable]
      ] as ReadonlyArray<unknown> as ReadonlyArray<never>
      const expected = {
        secrets: ["SecretError"],
        payload: ["RawBodyError", "PayloadError"],
        headers: ["HeadersError", "none"],
        id: ["MalformedHeaderError"],
        timestamp: ["MalformedHeaderError"],
        contentType: ["OptionsError"]
      }
      const told = <A>(run: Effect.Effect<A, Webhook.WebhookError>) =>
        Effect.match(run, {
          onSuccess: () => "none",
          onFailure: (error) => {
            assert.notInclude(everything(error), planted)
            return error.reason._tag
          }
        })
      for (const value of odd) {
        for (const name of ["payload", "headers"] as const) {
          assert.include(expected[name], yield* told(Webhook.decode({ payload: "{}", [name]: value })), name)
        }
        for (const name of ["secrets", "payload", "id", "timestamp", "contentType"] as const) {
          const options = { secrets, payload: "{}", [name]: value }
          assert.include(expected[name], yield* told(Webhook.sign(options)), name)
        }
      }
    })
  )

  it.effect("a webhook that cannot be signed", () =>
    Effect.gen(function* () {
      for (const options of [
        { secrets: [Redacted.make(`${secret}*`)], payload: "{}" },
        { secrets, payload: "{}", id: `${planted}\n` },
        { secrets, payload: `${planted}\ud800` },
        { secrets, payload: JSON.parse(body) as never }
      ]) {
        const printed = everything(yield* Effect.flip(Webhook.sign(options)))
        for (const value of [planted, secret, vector.secret]) assert.notInclude(printed, value)
      }
    })
  )
})

describe("an error of a webhook", () => {
  it.effect("names the webhook only once its signature was found to be right", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(now * 1000)
      const unsigned = yield* Effect.flip(
        Webhook.verify({ secrets, payload: "null", headers: { ...good, "webhook-signature": "v1,x" } })
      )
      assert.isUndefined(unsigned.webhookId)
      assert.strictEqual(
        unsigned.message,
        "Webhook: no signature fits (1 of version v1 against 1 secret(s)). " +
          "Check that the secret is the one of this endpoint, test or live, " +
          "and that the body was passed as it was received: parsing and printing it again changes it."
      )
      const signed = yield* Effect.flip(
        Webhook.verify({
          secrets,
          payload: "null",
          headers: { ...good, "webhook-signature": hmac(vector.secret, "wh-1", now, "null") }
        })
      )
      assert.strictEqual(signed.webhookId, "wh-1")
      assert.match(signed.message, /^Webhook wh-1: the body is no event: it is no JSON object\. Check /)
    })
  )

  it("names a long or odd id in short, and prints it in no form", () => {
    const reason = new Webhook.PayloadError({ description: "it is not JSON" })
    for (const id of [
      "x".repeat(5_000),
      `${planted} 010-9876-5432`,
      `${planted}@shop.example`,
      "홍길동",
      Symbol(planted)
    ]) {
      const webhookId = id as string
      for (const error of [
        new Webhook.WebhookError({ reason, webhookId }),
        new Webhook.DeduplicationError({ webhookId, cause: undefined })
      ]) {
        const printed = [error.message, JSON.stringify(error), inspect(error), inspect(Cause.fail(error))].join("\n")
        assert.isAtMost(error.message.length, 300)
        for (const text of [planted, "9876", "홍길동", "x".repeat(61)]) assert.notInclude(printed, text)
        assert.strictEqual(error.webhookId, id)
      }
    }
  })

  it.effect("can be caught by its reason", () =>
    Effect.gen(function* () {
      const age = yield* Webhook.verify({
        secrets,
        payload: "{}",
        headers: { ...good, "webhook-timestamp": "1000" }
      }).pipe(
        Effect.as("verified"),
        Effect.catchReason("WebhookError", "TimestampTooNewError", ({ lead }) => Effect.succeed(String(lead)))
      )
      assert.include(age, "1000")
    })
  )

  it.effect("says which field of a question is missing", () =>
    Effect.gen(function* () {
      const payload = JSON.stringify({ type: "Transaction.Confirm", timestamp: onWire, data: { totalAmount: 9_900 } })
      const { reason } = yield* Effect.flip(Webhook.decode({ payload }))
      assert(reason._tag === "PayloadError")
      assert.include(reason.message, 'at ["data"]["paymentId"]')
    })
  )
})
