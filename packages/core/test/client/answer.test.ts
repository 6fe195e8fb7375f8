import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { type Outcome, PortOneClient, PortOneClientError, RetryPolicy } from "../../src/index.ts"
import {
  archiveOrder,
  CardDeclinedError,
  charge,
  chargeOrder,
  LimitExceededError,
  listOrders,
  NotAuthorizedError,
  order,
  OrderBusyError,
  OrderNotFoundError,
  printOrder,
  readOrder,
  readSheet
} from "../fixtures/orders.ts"
import { json, script, type Step, text } from "../fixtures/scripted.ts"

const html = "<html><body>Bad Gateway</body></html>"

/** Returns the end of a charge that gets this one answer. */
const endOf = (answer: Step) =>
  PortOneClient.run(chargeOrder, charge, { retry: RetryPolicy.none }).pipe(
    Effect.flip,
    Effect.provide(script(answer).client())
  )

describe("a success", () => {
  it.effect("is the operation's value, without the fields that are not known", () =>
    Effect.gen(function* () {
      const { client } = script(json(200, { ...order, addedTomorrow: { a: 1 } }))
      const value = yield* PortOneClient.run(readOrder, { orderId: "o-1" }).pipe(Effect.provide(client()))
      assert.deepStrictEqual(value, order)
    })
  )

  it.effect("keeps an enum's value that is not known yet", () =>
    Effect.gen(function* () {
      const { client } = script(json(200, { ...order, status: "ADDED_TOMORROW" }))
      const value = yield* PortOneClient.run(readOrder, { orderId: "o-1" }).pipe(Effect.provide(client()))
      assert.strictEqual(value.status, "ADDED_TOMORROW")
    })
  )

  it.effect("is read whatever the header says of its type", () =>
    Effect.gen(function* () {
      const types = ["text/plain", "text/html", "application/octet-stream"]
      const { client } = script(...types.map((type) => json(200, order, { "content-type": type })))
      for (const _ of types) {
        assert.deepStrictEqual(
          yield* PortOneClient.run(readOrder, { orderId: "o-1" }).pipe(Effect.provide(client())),
          order
        )
      }
    })
  )

  it.effect("that the runtime has no text for is a failure, and its outcome is unknown", () =>
    Effect.gen(function* () {
      const tooLong: Step = (request) =>
        Effect.map(json(200, order)(request), (response) =>
          // A text has at most half a gigabyte, and a decoder throws at a longer one.
          Object.create(response, {
            arrayBuffer: { value: Effect.die(new Error("Cannot create a string longer than that")) }
          })
        )
      const error = yield* endOf(tooLong)
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.reason._tag, "DecodeError")
      assert.strictEqual(error.outcome, "Unknown")
    })
  )

  it.effect("may be a CSV document, as it came", () =>
    Effect.gen(function* () {
      const { client } = script(text(200, 'id,이름\r\n1,"a,b"\r\n', { "content-type": "text/csv" }))
      assert.strictEqual(
        yield* PortOneClient.run(readSheet, {}).pipe(Effect.provide(client())),
        'id,이름\r\n1,"a,b"\r\n'
      )
    })
  )

  it.effect("may be bytes, which no text could hold", () =>
    Effect.gen(function* () {
      const pdf = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x00, 0xff, 0xfe, 0x80])
      const { client } = script(text(200, pdf), text(200, pdf), text(201, new Uint8Array()))
      const input = { orderId: "o-1", copies: 1 }
      yield* Effect.gen(function* () {
        assert.deepStrictEqual(yield* PortOneClient.run(printOrder, input), pdf)
        const { body, value } = yield* PortOneClient.runWithResponse(printOrder, input)
        assert.deepStrictEqual(value, pdf)
        assert.strictEqual(body, "")
        assert.strictEqual((yield* PortOneClient.run(printOrder, input)).length, 0)
      }).pipe(Effect.provide(client()))
    })
  )

  it.effect("may have no body, and is void also where one came", () =>
    Effect.gen(function* () {
      const { client } = script(text(200, ""), text(204, null), json(200, { any: "thing" }))
      const archive = PortOneClient.run(archiveOrder, { orderId: "o-1" })
      const values = yield* Effect.all([archive, archive, archive]).pipe(Effect.provide(client()))
      assert.deepStrictEqual(values, [undefined, undefined, undefined])
    })
  )
})

describe("a documented error of the operation", () => {
  it.effect("is its own class, with what came and what is known of it", () =>
    Effect.gen(function* () {
      const error = yield* endOf(
        json(502, { type: "CARD_DECLINED", message: "한도 초과", pgCode: "51", pgMessage: "limit", addedTomorrow: 1 })
      )
      assert.instanceOf(error, CardDeclinedError)
      assert.strictEqual(error._tag, "CardDeclinedError")
      assert.strictEqual(error.type, "CARD_DECLINED")
      assert.strictEqual(error.status, 502)
      assert.strictEqual(error.portOneMessage, "한도 초과")
      assert.strictEqual(error.pgCode, "51")
      assert.strictEqual(error.pgMessage, "limit")
      assert.strictEqual(error.outcome, "Refused")
      assert.isFalse(error.isRetryable)
    })
  )

  it.effect("is read where a success would be bytes", () =>
    Effect.gen(function* () {
      const { client } = script(json(404, { type: "ORDER_NOT_FOUND" }))
      const print = PortOneClient.run(printOrder, { orderId: "o-1", copies: 1 })
      assert.instanceOf(yield* Effect.flip(print).pipe(Effect.provide(client())), OrderNotFoundError)
    })
  )

  it.effect("can be caught by its tag", () =>
    Effect.gen(function* () {
      const { client } = script(json(502, { type: "CARD_DECLINED", pgCode: "51" }))
      const caught = yield* PortOneClient.run(chargeOrder, charge).pipe(
        Effect.catchTag("CardDeclinedError", (error) => Effect.succeed(error.pgCode)),
        Effect.provide(client())
      )
      assert.strictEqual(caught, "51")
    })
  )

  it.effect("is told by its type, whatever the status", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* endOf(json(400, { type: "ORDER_NOT_FOUND" })), OrderNotFoundError)
      assert.instanceOf(yield* endOf(json(401, { type: "UNAUTHORIZED" })), NotAuthorizedError)
    })
  )

  it.effect("may be worth another try, and says so", () =>
    Effect.gen(function* () {
      const error = yield* endOf(json(503, { type: "ORDER_BUSY" }))
      assert.instanceOf(error, OrderBusyError)
      assert.isTrue(error.isRetryable)
    })
  )

  it.effect("of another operation is no documented error here", () =>
    Effect.gen(function* () {
      const error = yield* endOf(json(400, { type: new LimitExceededError({ limit: 1 }).type, limit: 1 }))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.reason._tag, "UndocumentedError")
      assert.strictEqual(error.outcome, "Refused")
    })
  )
})

describe("the type of an error that is not documented", () => {
  const reasonOf = (type: string) =>
    Effect.map(endOf(json(400, { type })), (error) => {
      assert.instanceOf(error, PortOneClientError)
      assert(error.reason._tag === "UndocumentedError")
      return { type: error.reason.type, printed: `${error.message} ${JSON.stringify(error)}` }
    })

  it.effect.each(["ADDED_TOMORROW", "B2B_ADDED", "PLATFORM_V2_ADDED_404", "ADDED"])("is told: %s", (type) =>
    Effect.gen(function* () {
      const reason = yield* reasonOf(type)
      assert.strictEqual(reason.type, type)
      assert.include(reason.printed, type)
    })
  )

  it.effect.each([
    "deadbeefdeadbeef",
    "DEADBEEF01234567DEADBEEF01234567",
    "sk_live_51HqLyjWDarjtT1zdp7dc",
    "eyJhbGciOiJIUzI1NiJ9",
    "HongGildong",
    "secPLNT",
    "AKIAIOSFODNN7EXAMPLE",
    "1234_5678_9012",
    "CARD_4111_1111",
    "_SECRET",
    "A_",
    `LONG${"_WORD".repeat(40)}`
  ])("is kept out of all that is printed where it does not look like PortOne's: %s", (type) =>
    Effect.gen(function* () {
      const reason = yield* reasonOf(type)
      assert.isUndefined(reason.type)
      assert.notInclude(reason.printed, type)
    })
  )
})

describe("an answer that is not as documented", () => {
  interface Expected {
    readonly reason: "DecodeError" | "UndocumentedError" | "OutstandingRequestError"
    readonly outcome: Outcome
    readonly isRetryable: boolean
    readonly type?: string
    readonly says: RegExp
  }
  type Case = readonly [name: string, status: number, body: string, expected: Expected]
  const cases: ReadonlyArray<Case> = [
    [
      "HTML on a 502",
      502,
      html,
      { reason: "UndocumentedError", outcome: "Unknown", isRetryable: true, says: /502.*not JSON/ }
    ],
    [
      "nothing on a 429",
      429,
      "",
      { reason: "UndocumentedError", outcome: "Refused", isRetryable: true, says: /429.*empty/ }
    ],
    ["nothing on a 408", 408, "", { reason: "UndocumentedError", outcome: "Unknown", isRetryable: true, says: /408/ }],
    ["nothing on a 500", 500, "", { reason: "UndocumentedError", outcome: "Unknown", isRetryable: true, says: /500/ }],
    ["nothing on a 504", 504, "", { reason: "UndocumentedError", outcome: "Unknown", isRetryable: true, says: /504/ }],
    ["HTML on a 413", 413, html, { reason: "UndocumentedError", outcome: "Refused", isRetryable: false, says: /413/ }],
    [
      "a status that nobody declared",
      418,
      "{}",
      { reason: "UndocumentedError", outcome: "Unknown", isRetryable: false, says: /418/ }
    ],
    [
      "JSON that is no object",
      404,
      "null",
      { reason: "UndocumentedError", outcome: "Refused", isRetryable: false, says: /404/ }
    ],
    [
      "an undocumented type on a 409",
      409,
      '{"type":"ADDED_TOMORROW","message":"planted"}',
      {
        reason: "UndocumentedError",
        outcome: "Refused",
        isRetryable: false,
        type: "ADDED_TOMORROW",
        says: /ADDED_TOMORROW/
      }
    ],
    [
      "half of a body on a 409, which may be of a request that still runs",
      409,
      '{"type":"IDEMPOT',
      { reason: "UndocumentedError", outcome: "Unknown", isRetryable: false, says: /409.*not JSON/ }
    ],
    [
      "an undocumented type on a 502, which is an answer and no outage",
      502,
      '{"type":"ADDED_TOMORROW"}',
      { reason: "UndocumentedError", outcome: "Unknown", isRetryable: false, type: "ADDED_TOMORROW", says: /502/ }
    ],
    [
      "a type that is no tag of PortOne's",
      400,
      '{"type":"planted 010-1234-5678"}',
      { reason: "UndocumentedError", outcome: "Refused", isRetryable: false, says: /no error of PortOne's/ }
    ],
    [
      "an error of a request with the same key that still runs",
      409,
      '{"type":"IDEMPOTENCY_OUTSTANDING_REQUEST"}',
      { reason: "OutstandingRequestError", outcome: "Unknown", isRetryable: true, says: /still running/ }
    ],
    [
      "an error about the key that is not known",
      409,
      '{"type":"IDEMPOTENCY_REQUEST_IN_PROGRESS"}',
      { reason: "OutstandingRequestError", outcome: "Unknown", isRetryable: true, says: /still running/ }
    ],
    [
      "an error about the key on a status that refuses",
      400,
      '{"type":"IDEMPOTENCY_KEY_TOO_LONG"}',
      {
        reason: "UndocumentedError",
        outcome: "Refused",
        isRetryable: false,
        type: "IDEMPOTENCY_KEY_TOO_LONG",
        says: /400/
      }
    ],
    [
      "half an object on a 200 that does not say to be JSON",
      200,
      '{"id":"o-1","amo',
      { reason: "UndocumentedError", outcome: "Unknown", isRetryable: true, says: /not JSON/ }
    ],
    [
      "nothing on a 200",
      200,
      "",
      { reason: "UndocumentedError", outcome: "Unknown", isRetryable: true, says: /empty/ }
    ],
    [
      "HTML on a 200",
      200,
      html,
      { reason: "UndocumentedError", outcome: "Unknown", isRetryable: true, says: /not JSON/ }
    ],
    [
      "an object on a 200 without any of the fields",
      200,
      '{"ok":true}',
      { reason: "DecodeError", outcome: "Unknown", isRetryable: false, says: /Missing key at \["id"\]/ }
    ],
    [
      "a value of the wrong type on a 200",
      200,
      '{"id":"o-1","amount":"planted","status":"OPEN"}',
      { reason: "DecodeError", outcome: "Applied", isRetryable: false, says: /\["amount"\]/ }
    ],
    ["a redirect", 302, "", { reason: "UndocumentedError", outcome: "Refused", isRetryable: false, says: /302/ }],
    [
      "a redirect to the result of what was done",
      303,
      "",
      { reason: "UndocumentedError", outcome: "Unknown", isRetryable: false, says: /303/ }
    ],
    [
      "JSON without a type on a 409, which may be of a request that still runs",
      409,
      "{}",
      { reason: "UndocumentedError", outcome: "Unknown", isRetryable: false, says: /409/ }
    ],
    ...[
      '{"error":{"type":"IDEMPOTENCY_OUTSTANDING_REQUEST"}}',
      '[{"type":"IDEMPOTENCY_OUTSTANDING_REQUEST"}]',
      '{"code":"IDEMPOTENCY_OUTSTANDING_REQUEST "}',
      '{"type":"CONFLICT","error":{"type":"IDEMPOTENCY_OUTSTANDING_REQUEST"}}',
      '{"type":"CONFLICT","message":"IDEMPOTENCY_OUTSTANDING_REQUEST"}',
      "<pre>IDEMPOTENCY_OUTSTANDING_REQUEST</pre>",
      '{"type":"idempotency_outstanding_request"}',
      '"{\\"type\\":\\"IDEMPOTENCY_OUTSTANDING_REQUEST\\"}"'
    ].map((body): Case => [
      `${body}: a request that still runs`,
      409,
      body,
      { reason: "OutstandingRequestError", outcome: "Unknown", isRetryable: true, says: /still running/ }
    ]),
    [
      "a whole success on a 400",
      400,
      '{"id":"o-1","amount":1000,"status":"OPEN"}',
      { reason: "UndocumentedError", outcome: "Unknown", isRetryable: false, says: /400/ }
    ]
  ]
  for (const [name, status, body, expected] of cases) {
    it.effect(`is typed and keeps its body: ${name}`, () =>
      Effect.gen(function* () {
        const error = yield* endOf(text(status, body, { location: "https://elsewhere.example/" }))
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.operation, "Orders.chargeOrder")
        assert.strictEqual(error.outcome, expected.outcome)
        assert.strictEqual(error.isRetryable, expected.isRetryable)
        assert.strictEqual(error.attempts, 1)
        assert.match(error.message, expected.says)
        assert.notInclude(error.message, "planted")
        const { reason } = error
        assert.strictEqual(reason._tag, expected.reason)
        if (reason._tag === "OutstandingRequestError") return
        assert(reason._tag === "UndocumentedError" || reason._tag === "DecodeError")
        assert.strictEqual(reason.status, status)
        assert.strictEqual(reason.body, body)
        if (reason._tag === "UndocumentedError") assert.strictEqual(reason.type, expected.type)
      })
    )
  }

  it.effect("is typed: a 204 where JSON is due", () =>
    Effect.gen(function* () {
      const error = yield* endOf(text(204, null))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.reason._tag, "UndocumentedError")
      assert.strictEqual(error.outcome, "Unknown")
    })
  )

  it.effect("is unknown if it is JSON that was cut off", () =>
    Effect.gen(function* () {
      const error = yield* endOf(text(200, '{"id":"o-1","amo', { "content-type": "application/json;charset=utf-8" }))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.reason._tag, "UndocumentedError")
      assert.strictEqual(error.outcome, "Unknown")
    })
  )

  it.effect("names the place in a list", () =>
    Effect.gen(function* () {
      const { client } = script(json(200, [order, { ...order, amount: null }]))
      const error = yield* PortOneClient.run(listOrders, {}).pipe(Effect.flip, Effect.provide(client()))
      assert.include(error.message, '[1]["amount"]')
    })
  )

  it.effect("can be told apart by its reason", () =>
    Effect.gen(function* () {
      const { client } = script(text(502, html))
      const body = yield* PortOneClient.run(chargeOrder, charge, { retry: RetryPolicy.none }).pipe(
        Effect.catchReason("PortOneClientError", "UndocumentedError", (reason) => Effect.succeed(reason.body)),
        Effect.provide(client())
      )
      assert.strictEqual(body, html)
    })
  )
})
