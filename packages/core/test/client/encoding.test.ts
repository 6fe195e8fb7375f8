/**
 * Answers that come encoded, over real sockets and each HTTP client. Requests ask for no encoding, so these are the
 * answers of servers and proxies that encode all the same.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { ByteSize, Effect, Layer, Redacted } from "effect"
import * as HttpIncomingMessage from "effect/http/HttpIncomingMessage"
import * as Zlib from "node:zlib"
import { PortOneClient, PortOneClientError, RetryPolicy } from "../../src/index.ts"
import { layerUndici } from "../../src/node.ts"
import { clients as fetchAndUndici, loopback, replies } from "../fixtures/loopback.ts"
import {
  archiveOrder,
  CardDeclinedError,
  charge,
  chargeOrder,
  order,
  printOrder,
  readOrder,
  readSheet
} from "../fixtures/orders.ts"

const clients = [...fetchAndUndici, ["node:http", NodeHttpClient.layerNodeHttp] as const]

/** The encodings by the header's value. `raw deflate` is what some servers send as `deflate`. */
const encodings: Readonly<Record<string, readonly [header: string, encode: (body: Uint8Array) => Uint8Array]>> = {
  gzip: ["gzip", (body) => Zlib.gzipSync(body)],
  "x-gzip": ["x-gzip", (body) => Zlib.gzipSync(body)],
  br: ["br", (body) => Zlib.brotliCompressSync(body)],
  deflate: ["deflate", (body) => Zlib.deflateSync(body)],
  "raw deflate": ["deflate", (body) => Zlib.deflateRawSync(body)],
  "gzip within br": ["gzip, br", (body) => Zlib.brotliCompressSync(Zlib.gzipSync(body))],
  identity: ["identity", (body) => body]
}

/** Answers in JSON whose encoding is not quite what their header says, and which are all there. */
const odd: typeof encodings = {
  "gzip that is named twice": ["gzip, gzip", (body) => Zlib.gzipSync(body)],
  "gzip that is said to lie within br": ["br, gzip", (body) => Zlib.gzipSync(body)],
  "gzip with a parameter": ["gzip;q=1.0", (body) => Zlib.gzipSync(body)],
  "gzip in quotation marks": ['"gzip"', (body) => Zlib.gzipSync(body)],
  "gzip without its checksum": ["gzip", (body) => Zlib.gzipSync(body).subarray(0, -8)],
  "gzip with something behind its end": ["gzip", (body) => Buffer.concat([Zlib.gzipSync(body), bytesOf("\r\n")])],
  "deflate without its checksum": ["deflate", (body) => Zlib.deflateSync(body).subarray(0, -4)]
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
const binary = Uint8Array.from({ length: 4096 }, (_, index) => (index * 167) % 256)
const sheet = "id,name\n1,홍길동\n"
const decline = bytesOf(JSON.stringify({ type: "CARD_DECLINED", message: "한도 초과", pgCode: "51" }))

interface Answer {
  readonly status: string
  /** The content encoding. Empty: there is no such header. */
  readonly encoding: string
  readonly body: Uint8Array
  /** The content type; JSON when absent. */
  readonly type?: string
}

/** Starts a server that answers this, and runs a program over one of the HTTP clients. */
const answered = <A, E>(
  http: (typeof clients)[number][1],
  answer: Answer,
  program: Effect.Effect<A, E, PortOneClient>
) =>
  Effect.gen(function* () {
    const { body, encoding, status, type = "application/json" } = answer
    const headers = [`content-type: ${type}`, ...(encoding === "" ? [] : [`content-encoding: ${encoding}`])]
    const server = yield* loopback(replies(status, body, ...headers))
    const live = PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl: server.baseUrl })
    const result = yield* Effect.result(Effect.provide(program, Layer.provide(live, http)))
    return { result, requests: server.requests }
  }).pipe(Effect.scoped)

const succeeded = <A, E>(
  http: (typeof clients)[number][1],
  answer: Answer,
  program: Effect.Effect<A, E, PortOneClient>
) =>
  Effect.map(answered(http, answer, program), ({ requests, result }) => {
    assert.lengthOf(requests, 1)
    assert(result._tag === "Success")
    return result.success
  })

const failed = <A, E>(http: (typeof clients)[number][1], answer: Answer, program: Effect.Effect<A, E, PortOneClient>) =>
  Effect.map(answered(http, answer, program), ({ requests, result }) => {
    assert.lengthOf(requests, 1)
    assert(result._tag === "Failure")
    return result.failure
  })

for (const [client, http] of clients) {
  describe(`over ${client}`, () => {
    it.live("a request asks for no encoding", () =>
      Effect.gen(function* () {
        const plain = { status: "200 OK", encoding: "identity", body: bytesOf(JSON.stringify(order)) }
        const { requests } = yield* answered(http, plain, PortOneClient.run(readOrder, { orderId: "o-1" }))
        assert.match(requests[0]!, /^accept-encoding: identity\r$/im)
      })
    )

    for (const [name, [encoding, encode]] of Object.entries(encodings)) {
      it.live(`an answer in ${name} is read: a value, a decline, a sheet and bytes`, () =>
        Effect.gen(function* () {
          const ok = (body: Uint8Array, type?: string): Answer => ({
            status: "200 OK",
            encoding,
            body: encode(body),
            ...(type !== undefined && { type })
          })
          const value = yield* succeeded(
            http,
            ok(bytesOf(JSON.stringify(order))),
            PortOneClient.run(chargeOrder, charge)
          )
          assert.deepStrictEqual(value, order)

          const declined = yield* failed(
            http,
            { status: "502 Bad Gateway", encoding, body: encode(decline) },
            PortOneClient.run(chargeOrder, charge)
          )
          assert.instanceOf(declined, CardDeclinedError)
          assert.strictEqual(declined.pgCode, "51")
          assert.strictEqual(declined.portOneMessage, "한도 초과")

          assert.strictEqual(
            yield* succeeded(http, ok(bytesOf(sheet), "text/csv"), PortOneClient.run(readSheet, {})),
            sheet
          )

          const print = PortOneClient.run(printOrder, { orderId: "o-1", copies: 1 })
          assert.deepStrictEqual(yield* succeeded(http, ok(binary, "application/pdf"), print), binary)
        })
      )
    }

    it.live("a decline of which a text is broken, too, is read however it is encoded", () =>
      Effect.gen(function* () {
        const broken = Buffer.concat([
          bytesOf('{"type":"CARD_DECLINED","message":"한도\n초과'),
          // The beginning of a letter.
          Uint8Array.of(0xea, 0xb0),
          bytesOf('"}')
        ])
        // A proxy may have undone the encoding, and left its name.
        const plain = ["gzip", (body: Uint8Array) => body] as const
        for (const [name, [encoding, encode]] of [
          ...Object.entries({ ...encodings, ...odd }),
          ["plain", plain] as const
        ]) {
          if (client === "fetch" && (encoding.includes(",") || name.includes("behind") || name === "plain")) continue
          const answer = { status: "502 Bad Gateway", encoding, body: encode(broken) }
          const error = yield* failed(http, answer, PortOneClient.run(chargeOrder, charge))
          assert.instanceOf(error, CardDeclinedError, name)
        }
      })
    )

    it.live.each([
      ["Windows-31J", [0xcf, 0xb2], "ﾏｲ"],
      ["x-sjis", [0xcf, 0xb2], "ﾏｲ"],
      ["korean", [0xc3, 0xa5], "책"],
      ["iso-ir-149", [0xc3, 0xa5], "책"]
    ] as const)("a text of two-byte letters is read by any name of its charset: %s", ([charset, bytes, status]) =>
      Effect.gen(function* () {
        const [before, after] = JSON.stringify({ ...order, status: "#" }).split("#")
        const body = Buffer.concat([bytesOf(before!), Uint8Array.from(bytes), bytesOf(after!)])
        const answer = { status: "200 OK", encoding: "identity", body, type: `application/json; charset=${charset}` }
        assert.deepStrictEqual(yield* succeeded(http, answer, PortOneClient.run(chargeOrder, charge)), {
          ...order,
          status
        })
      })
    )

    for (const [name, [encoding, encode]] of Object.entries(odd)) {
      // What fetch cannot decode itself never comes to the client.
      if (client === "fetch" && (encoding.includes(",") || name.includes("behind"))) continue
      it.live(`an answer in ${name} is read`, () =>
        Effect.gen(function* () {
          const answer = { status: "200 OK", encoding, body: encode(bytesOf(JSON.stringify(order))) }
          const value = yield* succeeded(http, answer, PortOneClient.run(chargeOrder, charge))
          assert.deepStrictEqual(value, order)
        })
      )
    }

    it.live.each([
      ["gzip", Zlib.gzipSync],
      ["deflate", Zlib.deflateSync]
    ] as const)("an answer in %s that does not fit its checksum is not read", ([encoding, encode]) =>
      Effect.gen(function* () {
        // A level of 0 keeps each byte as it is.
        const body = Buffer.from(encode(bytesOf(JSON.stringify(order)), { level: 0 }))
        body.write("9", body.indexOf(`"amount":`) + `"amount":`.length)
        const answer = { status: "200 OK", encoding, body }
        const error = yield* failed(http, answer, PortOneClient.run(chargeOrder, charge, { retry: RetryPolicy.none }))
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.reason._tag, "DecodeError")
      })
    )

    it.live("a content type that comes twice is that type", () =>
      Effect.gen(function* () {
        const ok = (body: Uint8Array, type: string): Answer => ({
          status: "200 OK",
          encoding: "identity",
          body,
          type: `${type}\r\ncontent-type: ${type}`
        })
        const read = PortOneClient.run(readSheet, {})
        assert.strictEqual(yield* succeeded(http, ok(bytesOf(sheet), "text/csv; charset=utf-8"), read), sheet)
        const print = PortOneClient.run(printOrder, { orderId: "o-1", copies: 1 })
        assert.deepStrictEqual(yield* succeeded(http, ok(binary, "application/pdf"), print), binary)
        const charged = PortOneClient.run(chargeOrder, charge)
        assert.deepStrictEqual(
          yield* succeeded(http, ok(bytesOf(JSON.stringify(order)), "application/json"), charged),
          order
        )
      })
    )

    it.live("bytes that are themselves gzip stay as they are", () =>
      Effect.gen(function* () {
        const file = new Uint8Array(Zlib.gzipSync(binary))
        const print = PortOneClient.run(printOrder, { orderId: "o-1", copies: 1 })
        const answer = { status: "200 OK", encoding: "gzip", body: Zlib.gzipSync(file), type: "application/pdf" }
        assert.deepStrictEqual(yield* succeeded(http, answer, print), file)
      })
    )

    it.live("a sheet that is not UTF-8 is read, with a mark in place of what is none", () =>
      Effect.gen(function* () {
        const bytes = new Uint8Array([...bytesOf("id,"), 0xb0, 0xa1, ...bytesOf("\r\n")])
        const answer = { status: "200 OK", encoding: "gzip", body: Zlib.gzipSync(bytes), type: "text/csv" }
        assert.match(yield* succeeded(http, answer, PortOneClient.run(readSheet, {})), /^id,\ufffd+\r\n$/)
      })
    )

    it.live("a sheet that was compressed without a word is none", () =>
      Effect.gen(function* () {
        const rows = Array.from({ length: 200 }, (_, at) => `${at},파트너 ${at},${at * 7919}\r\n`).join("")
        for (const encode of [Zlib.deflateSync, Zlib.deflateRawSync, Zlib.gzipSync]) {
          const answer = { status: "200 OK", encoding: "", body: encode(bytesOf(rows)), type: "text/csv" }
          const error = yield* failed(http, answer, PortOneClient.run(readSheet, {}, { retry: RetryPolicy.none }))
          assert.strictEqual(error.outcome, "Unknown")
        }
      })
    )

    it.live("a sheet in a charset of its own is read by that, and JSON as UTF-8 where it is", () =>
      Effect.gen(function* () {
        const utf16 = new Uint8Array(Buffer.from("\ufeffid,이름", "utf16le"))
        for (const [charset, bytes, expected] of [
          ["euc-kr", new Uint8Array([0xb0, 0xa1, 0x2c, 0x31]), "가,1"],
          // Windows-949 has syllables and signs that Node's EUC-KR has not.
          ["euc-kr", new Uint8Array([0x8c, 0x63, 0xc6, 0x52, 0x94, 0xee, 0xa2, 0xe6, 0x2c, 0x31]), "똠힣뷁€,1"],
          ["UTF-16LE", utf16, "id,이름"],
          ['"utf-8"', bytesOf("가,1"), "가,1"]
        ] as const) {
          const type = `text/csv; charset=${charset}`
          const plain = { status: "200 OK", encoding: "identity", body: bytes, type }
          const zipped = { status: "200 OK", encoding: "gzip", body: Zlib.gzipSync(bytes), type }
          assert.strictEqual(yield* succeeded(http, plain, PortOneClient.run(readSheet, {})), expected)
          assert.strictEqual(yield* succeeded(http, zipped, PortOneClient.run(readSheet, {})), expected)
        }
        const named = { ...order, status: "열림\0\x1b" }
        for (const [charset, bytes] of [
          ["iso-8859-1", bytesOf(JSON.stringify(named))],
          ["planted", bytesOf(JSON.stringify(named))],
          ["utf-16le", new Uint8Array(Buffer.from(JSON.stringify(named), "utf16le"))]
        ] as const) {
          const type = `application/json; charset=${charset}`
          const answer = { status: "200 OK", encoding: "identity", body: bytes, type }
          assert.deepStrictEqual(yield* succeeded(http, answer, PortOneClient.run(chargeOrder, charge)), named)
        }
      })
    )

    it.live("JSON with a line break as it came in a text is read without the end of its coding, too", () =>
      Effect.gen(function* () {
        const body = (value: object) => Zlib.gzipSync(bytesOf(JSON.stringify(value).replace("|", "\n"))).subarray(0, -8)
        const named = { ...order, status: "one|two" }
        const answer = { status: "200 OK", encoding: "gzip", body: body(named) }
        const value = yield* succeeded(http, answer, PortOneClient.run(chargeOrder, charge))
        assert.deepStrictEqual(value, { ...order, status: "one\ntwo" })
        const declined = { type: "CARD_DECLINED", message: "one|two", pgCode: "51" }
        const refusal = { status: "502 Bad Gateway", encoding: "gzip", body: body(declined) }
        assert.instanceOf(yield* failed(http, refusal, PortOneClient.run(chargeOrder, charge)), CardDeclinedError)
      })
    )

    it.live("JSON whose content-encoding is no coding, but the name of its charset, is read", () =>
      Effect.gen(function* () {
        const [before = "", after = ""] = JSON.stringify({ ...order, status: "|" }).split("|")
        const body = new Uint8Array([...bytesOf(before), 0xb0, 0xa1, ...bytesOf(after)])
        for (const [encoding, type] of [
          ["EUC-KR", "application/json; charset=euc-kr"],
          ["8bit", "application/json; charset=euc-kr"],
          ["MS949", "application/json"]
        ] as const) {
          const answer = { status: "200 OK", encoding, body, type }
          assert.deepStrictEqual(yield* succeeded(http, answer, PortOneClient.run(chargeOrder, charge)), {
            ...order,
            status: "가"
          })
        }
      })
    )

    it.live("JSON whose content-encoding a gateway has lost is read, whatever its charset", () =>
      Effect.gen(function* () {
        const [before = "", after = ""] = JSON.stringify({ ...order, status: "|" }).split("|")
        const inKorean = new Uint8Array([...bytesOf(before), 0xb0, 0xa1, ...bytesOf(after)])
        for (const [charset, bytes] of [
          ["iso-8859-1", bytesOf(`${before}가${after}`)],
          ["euc-kr", inKorean]
        ] as const) {
          const type = `application/json; charset=${charset}`
          const answer = { status: "200 OK", encoding: "", body: Zlib.gzipSync(bytes), type }
          assert.deepStrictEqual(yield* succeeded(http, answer, PortOneClient.run(chargeOrder, charge)), {
            ...order,
            status: "가"
          })
        }
        const [, gzip] = encodings["gzip"]!
        for (const encoding of ["", "identity", "utf-8"]) {
          for (const [, encode] of [encodings["gzip"]!, encodings["deflate"]!]) {
            const types = [
              "application/json",
              "text/plain",
              ...(encode === gzip ? ["text/html; charset=iso-8859-1"] : [])
            ]
            for (const type of types) {
              const body = encode(bytesOf(JSON.stringify(order)))
              const answer = { status: "200 OK", encoding, body, type }
              assert.deepStrictEqual(yield* succeeded(http, answer, PortOneClient.run(chargeOrder, charge)), order)
              const refusal = { status: "402 Payment Required", encoding, body: encode(decline), type }
              assert.instanceOf(yield* failed(http, refusal, PortOneClient.run(chargeOrder, charge)), CardDeclinedError)
            }
          }
        }
      })
    )

    it.live("nothing is nothing in any encoding", () =>
      Effect.gen(function* () {
        for (const encoding of ["gzip", "br", "deflate", "zstd"]) {
          const answer = { status: "200 OK", encoding, body: new Uint8Array() }
          assert.isUndefined(yield* succeeded(http, answer, PortOneClient.run(archiveOrder, { orderId: "o-1" })))
        }
      })
    )

    it.live("JSON in a charset that no runtime knows is read but for its letters", () =>
      Effect.gen(function* () {
        // ISO-2022-KR announces itself, and shifts to Korean letters and back.
        const [before = "", after = ""] = JSON.stringify({ ...order, status: "|" }).split("|")
        const shifted = [0x0e, 0x30, 0x21, 0x0f]
        const body = new Uint8Array([...bytesOf(before), ...shifted, ...bytesOf(after)])
        const answer = { status: "200 OK", encoding: "", body, type: "application/json; charset=iso-2022-kr" }
        const { status: _, ...read } = yield* succeeded(http, answer, PortOneClient.run(chargeOrder, charge))
        const { status: __, ...expected } = order
        assert.deepStrictEqual(read, expected)
      })
    )

    it.live("JSON in UTF-16 is read, with a mark and without, whatever its header says", () =>
      Effect.gen(function* () {
        const named = { ...order, status: "열림" }
        for (const mark of ["\ufeff", ""]) {
          const little = (value: unknown) => new Uint8Array(Buffer.from(mark + JSON.stringify(value), "utf16le"))
          const big = (value: unknown) => new Uint8Array(Buffer.from(little(value)).swap16())
          for (const written of [little, big]) {
            for (const type of [
              "application/json",
              "application/json; charset=utf-8",
              "application/json; charset=euc-kr"
            ]) {
              const body = written(named)
              const plain = { status: "200 OK", encoding: "", body, type }
              const zipped = { status: "200 OK", encoding: "gzip", body: Zlib.gzipSync(body), type }
              assert.deepStrictEqual(yield* succeeded(http, plain, PortOneClient.run(chargeOrder, charge)), named)
              assert.deepStrictEqual(yield* succeeded(http, zipped, PortOneClient.run(chargeOrder, charge)), named)
              const declined = { type: "CARD_DECLINED", message: "한도 초과", pgCode: "51" }
              const refusal = { status: "402 Payment Required", encoding: "", body: written(declined), type }
              const error = yield* failed(http, refusal, PortOneClient.run(chargeOrder, charge))
              assert.instanceOf(error, CardDeclinedError)
            }
          }
        }
      })
    )

    it.live("a sheet that begins with the mark of UTF-16 is read by that, whatever its header says", () =>
      Effect.gen(function* () {
        const little = new Uint8Array(Buffer.from("\ufeffid,이름", "utf16le"))
        const big = new Uint8Array(Buffer.from(little).swap16())
        for (const type of [
          "text/csv",
          "text/csv; charset=utf-8",
          "text/csv; charset=euc-kr",
          "text/csv;charset=planted"
        ]) {
          for (const bytes of [little, big]) {
            const plain = { status: "200 OK", encoding: "identity", body: bytes, type }
            const zipped = { status: "200 OK", encoding: "gzip", body: Zlib.gzipSync(bytes), type }
            assert.strictEqual(yield* succeeded(http, plain, PortOneClient.run(readSheet, {})), "id,이름")
            assert.strictEqual(yield* succeeded(http, zipped, PortOneClient.run(readSheet, {})), "id,이름")
          }
        }
      })
    )

    it.live("a sheet that is UTF-8 is read so, whatever its header says", () =>
      Effect.gen(function* () {
        for (const charset of ["iso-8859-1", "windows-1252", "euc-kr", "utf-16", "utf-16le", "planted"]) {
          const type = `text/csv; charset=${charset}`
          const answer = { status: "200 OK", encoding: "identity", body: bytesOf(sheet), type }
          assert.strictEqual(yield* succeeded(http, answer, PortOneClient.run(readSheet, {})), sheet, charset)
        }
        const body = new Uint8Array(Buffer.from(sheet, "utf16le").swap16())
        const answer = { status: "200 OK", encoding: "identity", body, type: "text/csv; charset=utf-16" }
        assert.strictEqual(yield* succeeded(http, answer, PortOneClient.run(readSheet, {})), sheet)
        const ascii = { ...answer, body: bytesOf("id,name\n1,2\n") }
        assert.strictEqual(yield* succeeded(http, ascii, PortOneClient.run(readSheet, {})), "id,name\n1,2\n")
      })
    )

    it.live("JSON with the header of a page in a charset of its own is read as the UTF-8 that it is", () =>
      Effect.gen(function* () {
        const named = { ...order, status: "월간 구독" }
        for (const type of ["text/html; charset=euc-kr", "text/plain; charset=ISO-8859-1", "text/html;charset=ms949"]) {
          const answer = { status: "200 OK", encoding: "identity", body: bytesOf(JSON.stringify(named)), type }
          assert.deepStrictEqual(yield* succeeded(http, answer, PortOneClient.run(chargeOrder, charge)), named)
        }
      })
    )

    it.live("JSON is read whatever is wrong with its charset, but for the letters that are wrong", () =>
      Effect.gen(function* () {
        const [before = "", after = ""] = JSON.stringify({ ...order, status: "|" }).split("|")
        const inKorean = new Uint8Array([...bytesOf(before), 0xb0, 0xa1, ...bytesOf(after)])
        const broken = new Uint8Array([...bytesOf(before), 0xff, ...bytesOf(after)])
        // Its letters have bytes of ASCII, between escapes.
        const inJapanese = bytesOf(`${before}\x1b$B;3\x1b(B${after}`)
        for (const [charset, body, status] of [
          ["MS949", inKorean, "가"],
          ["cp949", inKorean, "가"],
          ["x-windows-949", inKorean, "가"],
          // Its bytes are a letter of UTF-8, too.
          ["euc-kr", new Uint8Array([...bytesOf(before), 0xc3, 0xa5, ...bytesOf(after)]), "책"],
          ["euc-kr", bytesOf(`${before}책${after}`), "책"],
          ["EUC_KR", inKorean, "가"],
          ["ks_c_5601", inKorean, "가"],
          ["iso-2022-jp", inJapanese, "山"],
          ["'utf-8'", bytesOf(before + after), ""],
          ["utf8mb4", bytesOf(`${before}가${after}`), "가"],
          ["euc-kr", broken, "\ufffd"],
          ["planted", broken, "\ufffd"],
          ["utf-16", new Uint8Array(Buffer.from(`\ufeff${before}가${after}`, "utf16le").swap16()), "가"]
        ] as const) {
          const answer = { status: "200 OK", encoding: "identity", body, type: `application/json; charset=${charset}` }
          assert.deepStrictEqual(yield* succeeded(http, answer, PortOneClient.run(chargeOrder, charge)), {
            ...order,
            status
          })
        }
      })
    )

    it.live("a sheet in a charset that is not known, or not its own, is a failure that says so", () =>
      Effect.gen(function* () {
        for (const charset of ["planted", "euc-kr"]) {
          const type = `text/csv; charset=${charset}`
          const body = new Uint8Array([0xff, 0xff])
          const error = yield* failed(
            http,
            { status: "200 OK", encoding: "identity", body, type },
            PortOneClient.run(readSheet, {})
          )
          assert.instanceOf(error, PortOneClientError)
          assert.strictEqual(error.reason._tag, "DecodeError")
          assert.include(error.message, "charset")
          assert.notInclude(error.message, "planted")
        }
        const declined = { status: "502 Bad Gateway", encoding: "identity", body: decline }
        const type = "application/json; charset=planted"
        const error = yield* failed(http, { ...declined, type }, PortOneClient.run(chargeOrder, charge))
        assert.instanceOf(error, CardDeclinedError)
      })
    )

    it.live("a short error in brotli of a small window is that error", () =>
      Effect.gen(function* () {
        const params = { [Zlib.constants.BROTLI_PARAM_LGWIN]: 16 }
        const body = Zlib.brotliCompressSync('{"type":"CARD_DECLINED"}', { params })
        const answer = { status: "502 Bad Gateway", encoding: "br", body }
        assert.instanceOf(yield* failed(http, answer, PortOneClient.run(chargeOrder, charge)), CardDeclinedError)
      })
    )

    it.live("an empty body with the header is empty", () =>
      Effect.gen(function* () {
        const answer = { status: "200 OK", encoding: "gzip", body: new Uint8Array(), type: "text/csv" }
        assert.strictEqual(yield* succeeded(http, answer, PortOneClient.run(readSheet, {})), "")
      })
    )

    const zipped = Zlib.gzipSync(bytesOf(JSON.stringify(order)))
    for (const [name, encoding, body] of [
      [
        "broken gzip",
        "gzip",
        Buffer.concat([zipped.subarray(0, 12), Buffer.from([255, 255, 255]), zipped.subarray(15)])
      ],
      ["broken br", "br", Buffer.concat([Buffer.from([0xff]), zipped])],
      ["half of a gzip", "gzip", zipped.subarray(0, zipped.length / 2)],
      ["an encoding that nobody knows", "planted-coding", Buffer.from([0x1f, 0x9d, 0x90, 0xff])]
    ] as const) {
      // Node's fetch takes the half for the whole, so its end is missing and no failure says so.
      if (client === "fetch" && name === "half of a gzip") continue
      it.live(`an answer in ${name} is not asked for again, and nobody knows what it said`, () =>
        Effect.gen(function* () {
          for (const [status, outcome, type] of [
            ["200 OK", "Unknown", "application/json"],
            ["200 OK", "Unknown", "text/html"],
            ["502 Bad Gateway", "Unknown", "application/json"],
            ["409 Conflict", "Unknown", "application/json"]
          ] as const) {
            const error = yield* failed(http, { status, encoding, body, type }, PortOneClient.run(chargeOrder, charge))
            assert.instanceOf(error, PortOneClientError)
            assert.strictEqual(error.reason._tag, "DecodeError", `${name} ${status}: ${error.message}`)
            assert.strictEqual(error.outcome, outcome)
            assert.isFalse(error.isRetryable)
            assert.notInclude(error.message, "planted")
          }
        })
      )
    }
  })
}

describe("an answer whose encoding cannot be undone", () => {
  // Whatever the body says, these have to do with its status. A 502 may be a declined card.
  for (const [again, statuses] of [
    ["now", [408, 425, 429, 500, 503, 504, 520, 521]],
    ["later", [526]],
    ["never", [400, 401, 404, 502]]
  ] as const) {
    it.live.each(statuses)(`is ${again === "now" ? "asked for again" : "final"} with a %d`, (status) =>
      Effect.gen(function* () {
        for (const [encoding, body] of [
          ["gzip", Zlib.gzipSync(bytesOf("<html>")).subarray(0, 14)],
          ["planted-coding", new Uint8Array([0x1f, 0x9d, 0x90, 0xff])]
        ] as const) {
          const unreadable = replies(`${status} Odd`, body, `content-encoding: ${encoding}`)
          const server = yield* loopback(unreadable, replies("200 OK", bytesOf(JSON.stringify(order))))
          const live = PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl: server.baseUrl })
          const retry = RetryPolicy.make({ base: 0 })
          const result = yield* PortOneClient.run(chargeOrder, charge, { retry }).pipe(
            Effect.result,
            Effect.provide(Layer.provide(live, layerUndici))
          )
          assert.lengthOf(server.requests, again === "now" ? 2 : 1)
          if (again === "now") continue
          assert(result._tag === "Failure")
          assert.strictEqual(result.failure.isRetryable, again === "later")
        }
      }).pipe(Effect.scoped)
    )
  }
})

describe("a body that grows", () => {
  for (const [client, http] of clients.filter(([name]) => name !== "fetch")) {
    it.live(`beyond the limit of the program is not read over ${client}`, () =>
      Effect.gen(function* () {
        const body = Zlib.gzipSync(new Uint8Array(10_000_000).fill(65))
        const answer = { status: "200 OK", encoding: "gzip", body, type: "text/csv" }
        const error = yield* failed(
          http,
          answer,
          Effect.provideService(
            PortOneClient.run(readSheet, {}),
            HttpIncomingMessage.MaxBodySize,
            ByteSize.bytes(1_000_000)
          )
        )
        assert.instanceOf(error, PortOneClientError)
        assert.include(error.message, "more than 1000000 bytes")
        assert.strictEqual(error.outcome, "Unknown")
      })
    )

    it.live(`beyond 128 MiB is not read over ${client}`, () =>
      Effect.gen(function* () {
        const body = Zlib.gzipSync(new Uint8Array(129 * 1024 * 1024), { level: 1 })
        const error = yield* failed(
          http,
          { status: "200 OK", encoding: "gzip", body },
          PortOneClient.run(readSheet, {})
        )
        assert.instanceOf(error, PortOneClientError)
        assert.include(error.message, `more than ${128 * 1024 * 1024} bytes`)
      })
    )
  }
})

describe("a body that is nested too deep", () => {
  const levels = 20_000
  const body = bytesOf(`${'{"data":'.repeat(levels)}1${"}".repeat(levels)}`)
  for (const [client, http] of clients) {
    it.live(`is a failure over ${client}, and nobody knows what it said`, () =>
      Effect.gen(function* () {
        for (const status of ["200 OK", "409 Conflict"]) {
          const answer = { status, encoding: "identity", body }
          const error = yield* failed(http, answer, PortOneClient.run(chargeOrder, charge))
          assert.instanceOf(error, PortOneClientError)
          assert.strictEqual(error.outcome, "Unknown")
        }
      })
    )
  }
})
