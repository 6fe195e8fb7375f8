/**
 * What an answer with a status of success is taken for: by its content type and its form, the operation's own, an error
 * of PortOne's, or the answer of something between.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import * as Zlib from "node:zlib"
import {
  DocumentedError,
  type Endpoint,
  PortOneClient,
  PortOneClientError,
  RetryPolicy,
  Wire
} from "../../src/index.ts"
import { getOrders } from "../fixtures/lists.ts"
import {
  archiveOrder,
  CardDeclinedError,
  charge,
  chargeOrder,
  order,
  OrderNotFoundError,
  printOrder,
  readOrder,
  readSheet
} from "../fixtures/orders.ts"
import { json, script, type Step, text, withTime } from "../fixtures/scripted.ts"

const page = "<!DOCTYPE html><html><body>Maintenance</body></html>"
const sheet = "id,amount\r\no-1,1000\r\n"
const pdf = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x00, 0xff])

/** An operation whose answer needs no field. */
const markOrder: Endpoint.Endpoint<{ readonly orderId: string }, { readonly note?: string }, never> = {
  ...archiveOrder,
  id: "markOrder",
  format: "json",
  success: Schema.Struct({ note: Schema.optionalKey(Schema.String) }),
  errors: archiveOrder.errors as never
}

const calls = {
  JSON: PortOneClient.run(chargeOrder, charge, { retry: RetryPolicy.none }),
  "JSON without a required field": PortOneClient.run(markOrder, { orderId: "o-1" }, { retry: RetryPolicy.none }),
  "a sheet": PortOneClient.run(readSheet, {}, { retry: RetryPolicy.none }),
  bytes: PortOneClient.run(printOrder, { orderId: "o-1", copies: 1 }, { retry: RetryPolicy.none }),
  nothing: PortOneClient.run(archiveOrder, { orderId: "o-1" }, { retry: RetryPolicy.none })
}

type Kind = keyof typeof calls

const kinds = Object.keys(calls) as ReadonlyArray<Kind>

const callOf = (kind: Kind, answer: Step) =>
  // Each call has its own type of value; a test compares values only.
  (calls[kind] as Effect.Effect<unknown, unknown, PortOneClient>).pipe(Effect.provide(script(answer).client()))

const typed = (type: string) => ({ "content-type": type })

/** An answer without a content type. */
const untyped = (body: string): Step => text(200, new TextEncoder().encode(body))

describe("an answer of the operation's own kind is its value:", () => {
  it.effect.each<readonly [Kind, string, Step, unknown]>([
    ["JSON", "without a content type", untyped(JSON.stringify(order)), order],
    ["JSON", "with a 201", json(201, order), order],
    ["JSON without a required field", "an empty object", json(200, {}), {}],
    ["JSON without a required field", "a 204", text(204, null), {}],
    ["JSON without a required field", "an empty body", text(200, "", typed("application/json")), {}],
    ["JSON without a required field", "an empty line", text(200, "\r\n", typed("application/json")), {}],
    ["JSON without a required field", "null", json(200, null), {}],
    ["JSON without a required field", "an empty object without a content type", untyped("{}"), {}],
    ["JSON without a required field", "with an error that is none", json(200, { errors: [], error: null }), {}],
    ["JSON without a required field", "with fields that are new", json(200, { addedAt: 1 }), {}],
    [
      "JSON without a required field",
      "with its type twice",
      text(200, "{}", typed("application/json, application/json")),
      {}
    ],
    [
      "a sheet",
      "with its type twice",
      text(200, sheet, typed("text/csv; charset=utf-8, text/csv;charset=utf-8")),
      sheet
    ],
    ["a sheet", "with a comma in a parameter", text(200, sheet, typed('text/csv; name="a,b"')), sheet],
    [
      "JSON without a required field",
      "with its own fields, and a type",
      json(200, { note: "n", type: "NEW" }),
      { note: "n" }
    ],
    ["a sheet", "as text/csv", text(200, sheet, typed("text/csv; charset=utf-8")), sheet],
    [
      "a sheet",
      "as all of its parts",
      text(206, sheet, { "content-type": "text/csv", "content-range": "bytes 0-20/21" }),
      sheet
    ],
    ...['o-2,{"order":1}', 'o-2,"{""type"":""a"",""message"":""b""}"', "o-2,</HTML", 'o-2,"<html></html>"'].map(
      (row) => ["a sheet", `with the row ${row}`, text(200, sheet + row, typed("text/csv")), sheet + row] as const
    ),
    ["JSON", "whole with a 206", json(206, order), order],
    [
      "a sheet",
      "with control characters in a row, or a form feed",
      text(200, "id\f,amount\r\no-\u00021,1000\r\n", typed("text/csv")),
      "id\f,amount\r\no-\u00021,1000\r\n"
    ],
    ...Object.entries({
      "a letter that was cut, and the end that DOS writes": ["상점,금액\r\n가|,1000\r\n\x1a", "utf-8"],
      "letters that were cut, and a line break of Excel's": ['상점,금액\r\n"가|\v나",1000\r\n다|,2000\r\n', "UTF-8"],
      "a control character at its beginning": ['"상점\v명",금액\r\n가,1000\r\n', "utf8"]
    } as const).map(([what, [rows, charset]]) => {
      // The first two bytes of three
      const cut = rows.split("|").flatMap((part, at) => [...(at > 0 ? [0xea, 0xb0] : []), ...Buffer.from(part)])
      const answer = text(200, new Uint8Array(cut), typed(`text/csv; charset=${charset}`))
      return ["a sheet", `with ${what}`, answer, rows.replaceAll("|", "\ufffd")] as const
    }),
    ...['이름,금액\r\n김\ufffd,"줄\v바꿈"\r\n', "이름,금액\r\n김\ufffd,1000\r\n\x1a", "이름\v,금액\r\n김,1000\r\n"].map(
      (rows) =>
        [
          "a sheet",
          `of UTF-8 that nothing names: ${JSON.stringify(rows)}`,
          text(200, rows, typed("text/csv")),
          rows
        ] as const
    ),
    ["a sheet", "as a download", text(200, sheet, typed("application/octet-stream")), sheet],
    ["a sheet", "empty", text(204, null), ""],
    ["a sheet", "as Excel's", text(200, sheet, typed("application/vnd.ms-excel")), sheet],
    ["a sheet", "without a content type", untyped(sheet), sheet],
    ["a sheet", "that begins like an object", text(200, "{id},amount\r\n", typed("text/csv")), "{id},amount\r\n"],
    ["bytes", "as a PDF", text(200, pdf, typed("application/pdf")), pdf],
    ["bytes", "without a content type", text(200, pdf), pdf],
    ["nothing", "a 204", text(204, null), undefined],
    ["nothing", "an empty object", json(200, {}), undefined],
    ["nothing", "null", json(200, null), undefined],
    ["nothing", "an empty line", text(200, "\r\n"), undefined]
  ])("%s, %s", ([kind, , answer, expected]) =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* callOf(kind, answer), expected)
    })
  )
})

describe("an answer of something between is not known to be a success:", () => {
  const pages: ReadonlyArray<readonly [string, Step]> = [
    ["a page", text(200, page, typed("text/html; charset=utf-8"))],
    ["a page without a content type", untyped(page)],
    ["a page that says to be JSON", text(200, page, typed("application/json"))],
    ["a page with a 203", text(203, page, typed("text/html"))],
    ["a page behind a comment", text(200, `<!-- 1 --> <!-- 2 -->${page}`, typed("text/csv"))],
    ["a gateway's problem", json(200, { title: "Bad Gateway", status: 502 }, typed("application/problem+json"))],
    ["an empty page", text(200, "", typed("text/html"))]
  ]
  const cases = kinds.flatMap((kind) =>
    pages.flatMap(([name, answer]) =>
      // Neither form nor header speaks against these.
      (kind === "bytes" && name === "a page that says to be JSON") || (kind === "bytes" && name === "an empty page")
        ? []
        : [[kind, name, answer] as const]
    )
  )
  it.effect.each<readonly [Kind, string, Step]>([
    ...cases,
    ["JSON", "an empty body", text(200, "")],
    ["JSON", "a 204", text(204, null)],
    ["JSON", "plain words", text(200, "OK")],
    ["JSON", "words that say to be JSON", text(200, "OK", typed("application/json"))],
    ["JSON", "an empty object", json(200, {})],
    ["JSON", "an object of another kind", json(200, { ok: true })],
    ["JSON", "a list", json(200, [order])],
    ["JSON", "null", json(200, null)],
    ["JSON without a required field", "plain words", text(200, "OK")],
    ["JSON without a required field", "a firewall's empty 202", text(202, null, { "x-amzn-waf-action": "challenge" })],
    ["JSON without a required field", "an empty 205", text(205, null)],
    ["JSON without a required field", "an empty 206", text(206, "")],
    ["JSON without a required field", "null with a 203", json(203, null)],
    ["JSON without a required field", "an empty object with a 206", json(206, {})],
    ["a sheet", "a firewall's empty 202", text(202, null)],
    ["nothing", "a firewall's empty 202", text(202, null)],
    ["JSON without a required field", "a list", json(200, [])],
    ["JSON without a required field", "a gateway's error", json(200, { error: "Bad gateway", code: 502 })],
    ["JSON without a required field", "a message", json(200, { message: "no healthy upstream" })],
    ...[
      { title: "Bad Gateway", status: 502 },
      { success: false, code: "E1" },
      { declined: true },
      { captured: false },
      { challenge: "x" },
      { pgCode: "51" },
      { code: "E1" },
      { timestamp: "2026-11-01T00:00:00Z", status: 500, path: "/" },
      { status: "error" },
      { Error: "x" },
      { errorCode: 1, errorMessage: "x" },
      { error_description: "x" },
      { resultCode: "9999", resultMsg: "x" },
      { fault: { faultstring: "x" } },
      { __type: "InternalFailure" },
      { type: "PG PROVIDER!", x: "x" },
      { response: { type: "NEW_DECLINE", message: "declined" } },
      { data: { message: "Forbidden" } },
      { answer: { code: "E001", message: "declined" } },
      { meta: { error: "x" } },
      { data: { status: "FAILED" } },
      { capture: { status: "REJECTED" } },
      { header: { isSuccessful: false, resultCode: -1, resultMessage: "x" } },
      { header: { resultCode: "99", resultMsg: "SERVICE ERROR" }, body: {} },
      { response: { header: { resultCode: "99" } } },
      { results: [{ error: "x" }] },
      { results: [{ code: "E1" }] },
      { approved: false },
      { resultYn: "N" },
      { isSuccessful: false },
      { status: "DECLINED" },
      { result: "DENIED" },
      { code: 0 },
      { retCode: "9999" },
      { status: "TIMED_OUT" },
      { status: "not found" },
      { result: "blocked" },
      { state: "MAINTENANCE" },
      { blocked: true },
      { underMaintenance: true },
      { cause: "x" },
      { notice: "점검중" },
      { alert: { level: "high" } },
      { redirectUrl: "https://gateway.example/login" },
      { 안내: "서비스 점검 중" },
      { 결과: "실패", 사유: "점검 중" },
      { 오류코드: "E1" },
      { result: "실패" }
    ].map((body) => ["JSON without a required field", JSON.stringify(body), json(200, body)] as const),
    [
      "JSON without a required field",
      "a captive portal",
      json(200, { captive: true }, typed("application/captive+json"))
    ],
    ["JSON without a required field", "a health check", json(200, { a: 1 }, typed("application/health+json"))],
    ["JSON without a required field", "an object as text", json(200, {}, typed("text/plain"))],
    ["JSON without a required field", "an object as a page", json(200, {}, typed("text/html"))],
    ["JSON without a required field", "an object of two types", json(200, {}, typed("application/json, text/html"))],
    ["JSON without a required field", "new fields as text", json(200, { a: 1 }, typed("text/plain"))],
    ["JSON", "a gateway's error with a field of the same name", json(200, { status: "error", message: "x" })],
    ["JSON without a required field", "an error with more fields", json(200, { type: "DECLINED_NEW", pgCode: "51" })],
    ...[
      "{",
      "[",
      '{"ty',
      '{"id":"o-1","amou',
      '{"timestamp":"2026-01-01T00:00:00Z","status":500,"err',
      '{"type":"CARD_DECLINED"',
      `${JSON.stringify(order)}\0`
    ].flatMap((body) =>
      (["JSON", "JSON without a required field", "nothing"] as const).map(
        (kind) => [kind, `JSON that does not end: ${body}`, text(200, body, typed("application/json"))] as const
      )
    ),
    ["JSON", "the beginning of an error", text(200, '{"type":"ORDER_NOT_FO', typed("application/json"))],
    ["JSON", "the beginning of a problem", text(200, '{"title":"o', typed("application/problem+json"))],
    ["a sheet", "JSON", json(200, { ok: true }, typed("application/json"))],
    ["a sheet", "a list", json(200, [{ type: "NEW" }], typed("text/plain"))],
    ["a sheet", "words", text(200, "upstream error", typed("text/plain"))],
    ["a sheet", "a picture", text(200, pdf, typed("image/png"))],
    ["a sheet", "the beginning of an error", text(200, '{"type":"UNAUTHORIZED","mess', typed("text/csv"))],
    ["bytes", "words", text(200, "upstream error", typed("text/plain"))],
    ["nothing", "a failure in status", json(200, { status: 500, path: "/" })],
    ...(["a sheet", "bytes"] as const).flatMap((kind) => [
      [kind, "a part", text(206, sheet)] as const,
      [kind, "a beginning", text(206, sheet, { "content-range": "bytes 0-20/500" })] as const,
      [kind, "a beginning of unknown length", text(206, sheet, { "content-range": "bytes 0-20/*" })] as const,
      [kind, "a part with a 200", text(200, sheet, { "content-range": "bytes 5-25/26" })] as const
    ]),
    ...Object.entries({
      gzip: Zlib.gzipSync(sheet),
      brotli: Zlib.brotliCompressSync(sheet),
      "an archive": Buffer.from("PK\u0003\u0004\u0014\0\u0006\0", "latin1"),
      "an old workbook": Buffer.from("d0cf11e0a1b11ae1", "hex"),
      "UTF-16 without a mark": Buffer.from(sheet, "utf16le"),
      "a PDF": pdf
    }).flatMap(([name, file]) =>
      ["text/csv", "text/csv; charset=utf-8"].map(
        (type) => ["a sheet", `${name} as ${type}`, text(200, new Uint8Array(file), typed(type))] as const
      )
    ),
    ...[page, `\n${page}\n`, '{"type":"INTERNAL","message":"x"}', '\r\n{\n  "error": {\n    "code": 1 }\n}\n'].map(
      (end) => ["a sheet", `an end that is ${end}`, text(200, sheet + end, typed("text/csv"))] as const
    ),
    ["a sheet", "XML", text(200, "<error/>", typed("application/xml"))],
    ["a sheet", "the head of a page", text(200, "<head><title>502</title></head>", typed("text/plain"))],
    ["nothing", "a list", json(200, [])],
    ["nothing", "a text in JSON", json(200, "ok")],
    ["nothing", "a gateway's error", json(200, { error: "Bad gateway" })],
    ["bytes", "JSON", json(200, { ok: true }, typed("application/json"))],
    ["nothing", "plain words", text(200, "OK")]
  ])("for %s, %s", ([kind, , answer]) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(callOf(kind, answer))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.outcome, "Unknown")
      assert(error.reason._tag === "UndocumentedError" || error.reason._tag === "DecodeError")
      assert.notInclude(error.message, "Maintenance")
      assert.notInclude(error.message, "carried it out, but")
    })
  )

  it.effect.each<readonly [string, Step]>([
    ["a gateway's page", text(200, page, typed("text/html"))],
    ["the beginning of JSON", text(200, '{"id":"o-1","amou', typed("application/json"))]
  ])("so it is asked for again with the same key, as after %s", ([, answer]) =>
    Effect.gen(function* () {
      const { client, sent } = script(answer, json(200, order))
      const retry = RetryPolicy.make({ base: 0 })
      const value = yield* PortOneClient.run(chargeOrder, charge, { retry }).pipe(Effect.provide(client()))
      assert.deepStrictEqual(value, order)
      const keys = sent.map(({ headers }) => headers["idempotency-key"])
      assert.lengthOf(keys, 2)
      assert.strictEqual(keys[0], keys[1])
    })
  )
})

describe("an error object with a status of success is that error:", () => {
  it.effect.each(kinds.filter((kind) => kind !== "a sheet"))("in place of %s", (kind) =>
    Effect.gen(function* () {
      const { client } = script(
        json(200, { type: "ORDER_NOT_FOUND", message: "no such order" }, typed("application/json"))
      )
      // The operation of this kind documents the error.
      const error = yield* Effect.flip(calls[kind] as Effect.Effect<unknown, unknown, PortOneClient>).pipe(
        Effect.provide(client())
      )
      assert.instanceOf(error, OrderNotFoundError)
      assert.strictEqual(error.outcome, "Refused")
    })
  )

  it.effect.each([
    [200, "text/html"],
    [200, "application/problem+json"],
    [202, "application/json"],
    [203, "application/json"]
  ] as const)("in place of nothing, with the status %i and as %s", ([status, type]) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(callOf("nothing", json(status, { type: "ORDER_NOT_FOUND" }, typed(type))))
      assert.instanceOf(error, OrderNotFoundError)
    })
  )

  it.effect("unless its type is that of a new case of the success, or its names are the operation's own", () =>
    Effect.gen(function* () {
      const Card = Schema.Struct({ type: Schema.Literal("CARD"), number: Schema.String })
      const Kinds: Schema.Codec<unknown> = Wire.openUnion("type", { CARD: Card }) as never
      const kind: Endpoint.Endpoint<{ readonly orderId: string }, unknown, never> = { ...markOrder, success: Kinds }
      const ask = PortOneClient.run(kind, { orderId: "o-1" }, { retry: RetryPolicy.none })
      const added = { type: "BARTER", goods: 1 }
      const { client } = script(json(200, added), json(200, { type: "BARTER", message: "m" }))
      yield* Effect.gen(function* () {
        assert.deepStrictEqual(yield* ask, { type: "UNRECOGNIZED", raw: added })
        assert.strictEqual((yield* Effect.flip(ask)).reason._tag, "UndocumentedError")
      }).pipe(Effect.provide(client()))

      const success = Schema.Struct({ id: Schema.String, failures: Schema.Array(Schema.String), at: Schema.String })
      const partly = { ...markOrder, success }
      const error = yield* PortOneClient.run(partly, { orderId: "o-1" }, { retry: RetryPolicy.none }).pipe(
        Effect.flip,
        Effect.provide(script(json(200, { failures: ["f"] })).client())
      )
      assert.strictEqual(error.reason._tag, "DecodeError")
      assert.strictEqual(error.outcome, "Applied")
    })
  )

  it.effect.each<readonly [string, object]>([
    ["empty texts", { id: "", amount: 0, status: "" }],
    ["empty lists and objects", { id: [], amount: {}, status: { at: "" } }],
    ["the first moment of all", { id: "0001-01-01T00:00:00Z", amount: 0, status: "0001-01-01T00:00:00" }]
  ])("also beside %s in the place of the operation's own fields", ([, fields]) =>
    Effect.gen(function* () {
      const { client } = script(
        json(200, { type: "CARD_DECLINED", message: "declined", ...fields }),
        json(200, { error: "declined", success: false, ...fields })
      )
      const call = PortOneClient.run(chargeOrder, charge, { retry: RetryPolicy.none })
      yield* Effect.gen(function* () {
        assert.instanceOf(yield* Effect.flip(call), CardDeclinedError)
        const unknown = yield* Effect.flip(call)
        assert.instanceOf(unknown, PortOneClientError)
        assert.strictEqual(unknown.outcome, "Unknown")
      }).pipe(Effect.provide(client()))
    })
  )

  it.effect("a declined card, which is not tried again", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(200, { type: "CARD_DECLINED", pgCode: "51" }))
      const error = yield* PortOneClient.run(chargeOrder, charge).pipe(Effect.flip, Effect.provide(client()))
      assert.instanceOf(error, CardDeclinedError)
      assert.lengthOf(sent, 1)
    })
  )

  it.effect.each(kinds)("one that is not documented, in place of %s, is unknown", (kind) =>
    Effect.gen(function* () {
      const answer = json(200, { type: "ADDED_TOMORROW", message: "planted" }, typed("application/json"))
      const error = yield* Effect.flip(callOf(kind, answer))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.outcome, "Unknown")
      assert(error.reason._tag === "UndocumentedError")
      assert.strictEqual(error.reason.type, "ADDED_TOMORROW")
      assert.notInclude(error.message, "planted")
    })
  )

  it.effect("also where JSON of another kind is the document that was asked for", () =>
    Effect.gen(function* () {
      const report = { ...printOrder, accept: "application/json" }
      const ask = PortOneClient.run(report, { orderId: "o-1", copies: 1 })
      const { client } = script(json(200, { type: "ORDER_NOT_FOUND" }), json(200, [1]))
      yield* Effect.gen(function* () {
        assert.instanceOf(yield* Effect.flip(ask), OrderNotFoundError)
        assert.strictEqual(new TextDecoder().decode(yield* ask), "[1]")
      }).pipe(Effect.provide(client()))
    })
  )

  it.effect("one that the operation documents, as a problem of HTTP, too", () =>
    Effect.gen(function* () {
      const answer = json(200, { type: "CARD_DECLINED", pgCode: "51" }, typed("application/problem+json"))
      assert.instanceOf(yield* Effect.flip(callOf("JSON", answer)), CardDeclinedError)
    })
  )

  it.effect.each<object>([
    { success: "false" },
    { success: 0 },
    { ok: "N" },
    { successful: false },
    { status: false },
    { result: "NOK" },
    { httpStatus: "503" },
    { errno: 111 },
    { exceptions: ["x"] },
    { data: { error: "x" } },
    { status: "unavailable" }
  ])("one of something between, in place of an answer that needs no field, is unknown: %j", (body) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(callOf("JSON without a required field", json(200, body)))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.outcome, "Unknown")
    })
  )

  it.effect("that of a request that still runs is waited for", () =>
    Effect.gen(function* () {
      const { client } = script(json(200, { type: "IDEMPOTENCY_OUTSTANDING_REQUEST" }), json(200, order))
      const retry = RetryPolicy.make({ base: 0 })
      const value = yield* withTime(PortOneClient.run(chargeOrder, charge, { retry }).pipe(Effect.provide(client())))
      assert.deepStrictEqual(value, order)
    })
  )
})

describe("an answer that has required fields of a success, and the tag of an error,", () => {
  const Open = Schema.Struct({ status: Schema.Literal("OPEN"), id: Schema.String, amount: Schema.Int })
  const Closed = Schema.Struct({ status: Schema.Literal("CLOSED"), id: Schema.String, closedAt: Schema.String })
  const States = Wire.openUnion<typeof Open.Type | typeof Closed.Type | Wire.Unrecognized<"status">, unknown, "status">(
    "status",
    { OPEN: Open, CLOSED: Closed }
  )
  const Tree: Schema.Codec<unknown> = Schema.suspend(() => Schema.Struct({ root: Schema.String }))
  const errors = DocumentedError.union<CardDeclinedError | OrderNotFoundError>([CardDeclinedError, OrderNotFoundError])

  /** Reads an order whose success is of this kind. */
  const answered = (success: Schema.Codec<unknown>, body: unknown, key?: string) => {
    const endpoint: Endpoint.Endpoint<typeof charge, unknown, CardDeclinedError | OrderNotFoundError> = {
      ...chargeOrder,
      success,
      errors
    }
    const options = { retry: RetryPolicy.none, idempotencyKey: key }
    return PortOneClient.run(endpoint, charge, options).pipe(Effect.provide(script(json(200, body)).client()))
  }
  const Orders: Schema.Codec<unknown> = States as never
  const Whole: Schema.Codec<unknown> = chargeOrder.success
  const open = { status: "OPEN", id: "o-1", amount: 1 }
  const added = { status: "ADDED", id: "o-1" }
  const more = { a: Schema.String, b: Schema.String, c: Schema.String }
  const Wide: Schema.Codec<unknown> = Wire.openUnion("status", {
    OPEN: Schema.Struct({ ...Open.fields, ...more }),
    CLOSED: Schema.Struct({ ...Closed.fields, ...more })
  }) as never
  const Kinds: Schema.Codec<unknown> = Wire.openUnion("type", {
    CARD: Schema.Struct({ type: Schema.Literal("CARD"), id: Schema.String, status: Schema.String }),
    BANK: Schema.Struct({ type: Schema.Literal("BANK"), id: Schema.String, status: Schema.String })
  }) as never

  it.effect.each<readonly [string, Schema.Codec<unknown>, object, unknown]>([
    ["a struct", Whole, order, order],
    ["a struct with fields that are new", Whole, { ...order, addedAt: 1, message: "m" }, order],
    ["a case of a union", Orders, open, open],
    ["a case of a union that is not known", Orders, added, undefined],
    ["a struct of a suspended schema", Tree, { root: "r" }, { root: "r" }]
  ])("is that success: %s", ([, schema, body, expected]) =>
    Effect.gen(function* () {
      for (const type of ["ORDER_NOT_FOUND", "CARD_DECLINED", "IDEMPOTENCY_OUTSTANDING_REQUEST", "ADDED_TOMORROW"]) {
        for (const json of [
          { type, ...body },
          { ...body, type }
        ]) {
          const value = yield* answered(schema, json)
          assert.deepStrictEqual(value, expected ?? { status: "UNRECOGNIZED", raw: json })
        }
      }
    })
  )

  it.effect("is not of a case that is not known if it says that something is not there", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(answered(Orders, { status: "unavailable" }))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.outcome, "Unknown")
      assert.deepStrictEqual(yield* answered(Orders, added), { status: "UNRECOGNIZED", raw: added })
    })
  )

  it.effect.each<readonly [string, Schema.Codec<unknown>, object]>([
    ["one of several required fields", Whole, { id: "o-1", message: "no such order" }],
    ["the tag of a case alone", Orders, { status: "OPEN" }],
    ["a tag that is not known alone", Orders, { status: "502", traceId: "t" }],
    ["a tag that is not known, and one of several required fields", Wide, { status: "FAILED", id: "o-1" }],
    ["fields of a success that is told by its type", Kinds, { id: "req-1", status: 403, message: "no" }],
    ["all fields of a success that is told by its type", Kinds, { id: "req-1", status: "403" }],
    ["what the error documents alone", Schema.Struct({ pgCode: Schema.String }), { pgCode: "51" }],
    ["a message alone", Schema.Struct({ message: Schema.String }), { message: "m" }],
    ["a tag alone", Schema.Struct({ type: Schema.String }), {}],
    ["optional fields", Schema.Struct({ note: Schema.optionalKey(Schema.String) }), { note: "n" }]
  ])("is otherwise the error, such as one with %s", ([, schema, body]) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(answered(schema as Schema.Codec<unknown>, { type: "CARD_DECLINED", ...body }))
      assert.instanceOf(error, CardDeclinedError)
    })
  )

  it.effect.each<readonly [string, Schema.Codec<unknown>, object, unknown]>([
    ["a struct", Whole, { ...order, amount: "1000" }, { id: "o-1", status: "OPEN" }],
    ["a case of a union", Orders, { ...open, amount: "1000" }, { status: "OPEN", id: "o-1" }],
    ["a struct that lacks one", Whole, { id: "o-1", status: "OPEN" }, { id: "o-1", status: "OPEN" }],
    ["a struct with null for one", Whole, { ...order, amount: null }, { id: "o-1", status: "OPEN" }],
    ["a struct with a message", Whole, { id: "o-1", status: "OPEN", message: "m" }, { id: "o-1", status: "OPEN" }],
    ["a case of a union without its tag", Orders, { id: "o-1", amount: 1 }, undefined],
    ["the tag of a case, and one of its fields", Wide, { status: "OPEN", id: "o-1" }, { status: "OPEN", id: "o-1" }]
  ])("says nothing of what happened where one of them is odd or missing: %s", ([, schema, body, partial]) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(answered(schema, { type: "ORDER_NOT_FOUND", ...body }))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.outcome, "Unknown")
      assert(error.reason._tag === "DecodeError")
      assert.deepStrictEqual(error.reason.partial, partial)
      assert.include(error.message, "ORDER_NOT_FOUND")
    })
  )
})

describe("an answer that is not all there", () => {
  it.effect("hands over what could be read, and says what is wrong with the rest", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(callOf("JSON", json(200, { ...order, amount: "1000", status: "PAID" })))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.outcome, "Applied")
      assert(error.reason._tag === "DecodeError")
      const { issues, partial } = error.reason
      assert.deepStrictEqual(partial, { id: "o-1", status: "PAID" })
      assert.deepStrictEqual(
        issues.map(({ path }) => path),
        [["amount"]]
      )
      assert.notProperty(JSON.parse(JSON.stringify(error.reason)), "partial")
    })
  )

  const Nested = Schema.Struct({ order: Schema.Struct({ id: Schema.String, parts: Schema.Array(Schema.String) }) })

  it.effect.each<readonly [string, object, string]>([
    ["an empty object", { order: {} }, "Unknown"],
    ["an error", { order: { error: "x" } }, "Unknown"],
    ["an empty list", { order: { parts: [] } }, "Unknown"],
    ["a field", { order: { id: "o-1" } }, "Applied"],
    ["an element", { order: { parts: ["p"] } }, "Applied"],
    ["a field beside an error", { order: { id: "o-1" }, error: "x" }, "Unknown"],
    ["a field of a part that has failed", { order: { id: "o-1", status: "FAILED" } }, "Unknown"],
    ...[{ result: "FAIL" }, { status: "FAILED" }, { failReason: "x" }, { resultCode: "3001", resultMsg: "x" }].flatMap(
      (words): ReadonlyArray<readonly [string, object, string]> => [
        [`a field beside ${JSON.stringify(words)}`, { order: { id: "o-1" }, ...words }, "Unknown"],
        [`a field of a part with ${JSON.stringify(words)}`, { order: { id: "o-1", ...words } }, "Unknown"]
      ]
    ),
    ["a field of a part with an error", { order: { id: "o-1", type: "DECLINED", message: "x" } }, "Unknown"],
    ["a field beside a code of success", { order: { id: "o-1" }, resultCode: "0000", resultMsg: "ok" }, "Applied"],
    ["a field beside a new one", { order: { id: "o-1" }, message: "m" }, "Applied"]
  ])("is applied only if a value of the operation's own is in it: %s within its object", ([, body, outcome]) =>
    Effect.gen(function* () {
      const endpoint = { ...chargeOrder, success: Nested }
      const error = yield* PortOneClient.run(endpoint, charge, { retry: RetryPolicy.none }).pipe(
        Effect.flip,
        Effect.provide(script(json(200, body)).client())
      )
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.reason._tag, "DecodeError")
      assert.strictEqual(error.outcome, outcome)
    })
  )

  const receipt = { ...chargeOrder, success: Schema.Struct({ pgTxId: Schema.String, paidAt: Schema.String }) }
  const refund = { ...chargeOrder, success: Schema.Struct({ refundedAmount: Schema.Int, refundedAt: Schema.String }) }
  const issue = {
    ...chargeOrder,
    success: Schema.Struct({ info: Schema.Struct({ billingKey: Schema.String }), channel: Schema.String })
  }
  const none = { retry: RetryPolicy.none }
  const asks = {
    "a list": PortOneClient.run(getOrders, {}, none),
    "a receipt": PortOneClient.run(receipt, charge, none),
    "a refund": PortOneClient.run(refund, charge, none),
    "a billing key": PortOneClient.run(issue, charge, none)
  }
  const failureOf = (kind: keyof typeof asks, body: object) =>
    Effect.gen(function* () {
      // Each call has its own type of value, and the failure alone is looked at.
      const call = asks[kind] as Effect.Effect<unknown, unknown, PortOneClient>
      const error = yield* Effect.flip(call.pipe(Effect.provide(script(json(200, body)).client())))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.outcome, "Unknown")
      return error.reason
    })

  /** What tells of an error beside something else. */
  const words: ReadonlyArray<object> = [
    { message: "planted" },
    { code: "0000", message: "planted" },
    { reason: "planted" },
    { error: "planted" },
    { status: 500 },
    { success: false },
    { type: "ADDED_TOMORROW", message: "planted" }
  ]

  it.effect.each<readonly [keyof typeof asks, object, object, ReadonlyArray<ReadonlyArray<PropertyKey>>]>([
    ["a list", { items: [order] }, { items: [order] }, [["page"]]],
    ["a list", { items: [order], page: null }, { items: [order] }, [["page"]]],
    [
      "a list",
      { items: [{ id: "o-2" }, 7, order] },
      { items: [{ id: "o-2" }, order] },
      [["items", 0, "amount"], ["items", 0, "status"], ["items", 1], ["page"]]
    ],
    ["a receipt", { pgTxId: "pg-1" }, { pgTxId: "pg-1" }, [["paidAt"]]],
    ["a refund", { refundedAmount: 1000 }, { refundedAmount: 1000 }, [["refundedAt"]]],
    ["a billing key", { info: { billingKey: "b-1" } }, { info: { billingKey: "b-1" } }, [["channel"]]]
  ])("hands over what it has of identity or money beside words of an error: %s of %j", ([kind, body, partial, paths]) =>
    Effect.gen(function* () {
      for (const word of words) {
        const reason = yield* failureOf(kind, { ...body, ...word })
        assert(reason._tag === "DecodeError", JSON.stringify(word))
        assert.deepStrictEqual(reason.partial, partial)
        assert.deepStrictEqual(
          reason.issues.map(({ path }) => path),
          paths
        )
        assert.notInclude(reason.message, "planted")
      }
    })
  )

  it.effect("hands over a list that is all there beside an error, where the rest of it tells nothing", () =>
    Effect.gen(function* () {
      const page = { number: 0, size: 0, totalCount: 0 }
      const reason = yield* failureOf("a list", { items: [order], page, error: "planted" })
      assert(reason._tag === "DecodeError")
      assert.deepStrictEqual(reason.partial, { items: [order], page })
      assert.include(reason.message, "tells of an error")
    })
  )

  it.effect.each<readonly [keyof typeof asks, object]>([
    ...(["a list", "a receipt", "a refund", "a billing key"] as const).flatMap((kind) =>
      [{ error: "x" }, { message: "no healthy upstream" }, { code: "E1" }, { status: 500 }].map(
        (body) => [kind, body] as const
      )
    ),
    ["a list", { items: [], error: "x" }],
    ["a list", { items: null, error: "x" }],
    ["a list", { items: [null], error: "x" }],
    ["a list", { page: { number: 0, size: 10, totalCount: 0 }, error: "x" }],
    ["a receipt", { pgTxId: "", error: "x" }],
    ["a receipt", { pgTxId: null, error: "x" }],
    ["a receipt", { paidAt: "2026-11-30T00:00:00Z", error: "x" }],
    ["a refund", { refundedAmount: 0, error: "x" }],
    ["a billing key", { info: { billingKey: "" }, error: "x" }]
  ])("is an error without anything of identity or money: %s of %j", ([kind, body]) =>
    Effect.gen(function* () {
      const reason = yield* failureOf(kind, body)
      assert(reason._tag === "UndocumentedError")
      assert.include(reason.description, "an object that tells of an error")
    })
  )

  it.effect("is of the operation's own form, though that tells of a status and little else", () =>
    Effect.gen(function* () {
      const forwarded: Endpoint.Endpoint<
        { readonly orderId: string },
        { readonly statusCode: number; readonly body: string },
        never
      > = {
        ...archiveOrder,
        id: "forwardOrder",
        format: "json",
        success: Schema.Struct({ statusCode: Schema.Int, body: Schema.String }),
        errors: archiveOrder.errors as never
      }
      const run = (body: object) =>
        PortOneClient.run(forwarded, { orderId: "o-1" }, { retry: RetryPolicy.none }).pipe(
          Effect.provide(script(json(200, body)).client())
        )
      for (const added of [{}, { requestId: "x" }, { method: null }]) {
        assert.deepStrictEqual(yield* run({ statusCode: 404, body: "", ...added }), { statusCode: 404, body: "" })
      }
      const error = yield* Effect.flip(run({ statusCode: 404, body: "", message: "Not Found" }))
      assert.strictEqual(error.outcome, "Unknown")
    })
  )

  it.effect("is applied without a required field, though its own type is an object", () =>
    Effect.gen(function* () {
      const readPartner: Endpoint.Endpoint<
        { readonly orderId: string },
        { readonly id: string; readonly name: string; readonly type: { readonly type: string } },
        never
      > = {
        ...archiveOrder,
        id: "readPartner",
        format: "json",
        success: Schema.Struct({
          id: Schema.String,
          name: Schema.String,
          type: Schema.Struct({ type: Schema.String })
        }),
        errors: archiveOrder.errors as never
      }
      const error = yield* Effect.flip(
        PortOneClient.run(readPartner, { orderId: "o-1" }, { retry: RetryPolicy.none })
      ).pipe(Effect.provide(script(json(200, { id: "p-1", type: { type: "BUSINESS" } })).client()))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.outcome, "Applied")
    })
  )

  it.effect.each<readonly [string, Schema.Codec<unknown, unknown>, object]>([
    ["a no", Schema.Struct({ isValid: Schema.Boolean }), { isValid: false, errorCode: "EXPIRED" }],
    [
      "settings that are off",
      Schema.Struct({ isOn: Schema.Boolean, isKept: Schema.Boolean }),
      { isOn: false, isKept: false, errorPolicy: "SKIP" }
    ],
    [
      "a sum of 0 at a time",
      Schema.Struct({ cancelledAmount: Schema.Int, cancelledAt: Schema.String }),
      { cancelledAmount: 0, cancelledAt: "2026-11-30T10:00:00Z", errorCode: "W1" }
    ]
  ])("is %s, beside a new field with the word of an error", ([, success, body]) =>
    Effect.gen(function* () {
      const asked: Endpoint.Endpoint<{ readonly orderId: string }, unknown, never> = {
        ...archiveOrder,
        id: "askOrder",
        format: "json",
        success,
        errors: archiveOrder.errors as never
      }
      const value = yield* PortOneClient.run(asked, { orderId: "o-1" }, { retry: RetryPolicy.none }).pipe(
        Effect.provide(script(json(200, body)).client())
      )
      assert.deepInclude(body, value as object)
    })
  )

  it.effect("is refused by an error that is not documented and names what it is about", () =>
    Effect.gen(function* () {
      const confirmed: Endpoint.Endpoint<{ readonly orderId: string }, { readonly billingKey: string }, never> = {
        ...archiveOrder,
        id: "confirmOrder",
        format: "json",
        success: Schema.Struct({ billingKey: Schema.String }),
        errors: archiveOrder.errors as never
      }
      for (const status of [400, 409]) {
        const body = { type: "ISSUE_EXPIRED", message: "it is over", billingKey: "key" }
        const error = yield* Effect.flip(
          PortOneClient.run(confirmed, { orderId: "o-1" }, { retry: RetryPolicy.none })
        ).pipe(Effect.provide(script(json(status, body)).client()))
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.outcome, "Refused")
      }
    })
  )

  it.effect("is not applied with one of several required fields, and words of an error", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(callOf("JSON", json(200, { id: "o-1", message: "no such order" })))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.outcome, "Unknown")
    })
  )

  it.effect("of a request by hand is whatever JSON came, or nothing where no body came", () =>
    Effect.gen(function* () {
      const { client } = script(json(200, null), json(200, [1]), text(204, null))
      const ask = Effect.map(PortOneClient.request({ method: "GET", path: "/a" }), ({ value }) => value)
      const values = yield* Effect.all([ask, ask, ask]).pipe(Effect.provide(client()))
      assert.deepStrictEqual(values, [null, [1], undefined])
    })
  )

  it.effect("of a request by hand is its value also with a type of its own", () =>
    Effect.gen(function* () {
      for (const body of [
        { type: "CARD", number: "1" },
        { status: "FAILED", failure: { reason: "x" } },
        { code: "c" }
      ]) {
        const ask = PortOneClient.request({ method: "GET", path: "/a" })
        const { value } = yield* ask.pipe(Effect.provide(script(json(200, body)).client()))
        assert.deepStrictEqual(value, body)
      }
    })
  )

  it.effect.each<readonly [unknown, string | undefined]>([
    [{ type: "PG_PROVIDER", message: "no" }, "PG_PROVIDER"],
    [{ type: "PG_PROVIDER", message: "no", pgCode: "1" }, "PG_PROVIDER"],
    [{ type: "PG_PROVIDER" }, "PG_PROVIDER"],
    [{ message: "Internal" }, undefined],
    [{ message: "Internal", details: ["x"] }, undefined],
    [{ error: "Bad gateway" }, undefined],
    [{ success: false, code: "E1" }, undefined],
    [{ timestamp: "2026-11-01T00:00:00Z", status: 500, path: "/" }, undefined]
  ])("of a request by hand is an error, and not known to be a success: %j", ([body, type]) =>
    Effect.gen(function* () {
      const ask = PortOneClient.request({ method: "POST", path: "/a" }, { retry: RetryPolicy.none })
      const error = yield* Effect.flip(ask).pipe(Effect.provide(script(json(200, body)).client()))
      assert.instanceOf(error, PortOneClientError)
      assert(error.reason._tag === "UndocumentedError")
      assert.strictEqual(error.reason.type, type)
      assert.strictEqual(error.outcome, "Unknown")
    })
  )

  it.effect.each(["text/plain", "text/html", "application/problem+json"])(
    "of a request by hand says to be JSON, and not %s",
    (type) =>
      Effect.gen(function* () {
        const ask = PortOneClient.request({ method: "POST", path: "/a" }, { retry: RetryPolicy.none })
        for (const body of ["{}", '{"a":1}', ""]) {
          const answer = text(200, body, typed(type))
          const error = yield* Effect.flip(ask).pipe(Effect.provide(script(answer).client()))
          assert(error.reason._tag === "UndocumentedError")
        }
      })
  )

  it.effect("keeps the fields that its type does not name out of the value, for a program that asks for them", () =>
    Effect.gen(function* () {
      const added = { addedAt: 1, parts: [{ id: "p" }] }
      const read = (body: object) =>
        PortOneClient.run(readOrder, { orderId: "o-1" }).pipe(Effect.provide(script(json(200, body)).client()))
      const value = yield* read({ ...order, ...added, memo: null })
      assert.deepStrictEqual(value, order)
      assert.deepStrictEqual(Wire.unknownFieldsOf(value), added)
      assert.deepStrictEqual(Wire.unknownFieldsOf({ ...value }), {})
      assert.deepStrictEqual(Wire.unknownFieldsOf(yield* read(order)), {})
    })
  )

  it.effect("is read where a field of it is null", () =>
    Effect.gen(function* () {
      const { client } = script(json(200, { ...order, memo: null }))
      assert.deepStrictEqual(
        yield* PortOneClient.run(readOrder, { orderId: "o-1" }).pipe(Effect.provide(client())),
        order
      )
    })
  )
})
