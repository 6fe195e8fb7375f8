import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClientError from "effect/http/HttpClientError"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import { gzipSync } from "node:zlib"
import { judgeTransport } from "../../src/client/transport.ts"
import { PortOneClient, PortOneClientError, RetryPolicy } from "../../src/index.ts"
import { charge, chargeOrder, order } from "../fixtures/orders.ts"
import { oneOf, rowsOf } from "../fixtures/textTable.ts"

/**
 * The errors with which the `fetch` of Node 24.22.3, Deno 2.9.6 and workerd 2026-11-17 rejects a POST, as they were
 * seen. An error after an arrow is the cause of the one before it. Each is its class, its code if it has one, and its
 * message.
 */
const table = `
runtime | what happens     | outcome | says                           | rejects with
Node    | refused          | NotSent | ECONNREFUSED                   | TypeError fetch failed -> Error [ECONNREFUSED] connect ECONNREFUSED 127.0.0.1:35101
Node    | refused, TLS     | NotSent | ECONNREFUSED                   | TypeError fetch failed -> Error [ECONNREFUSED] connect ECONNREFUSED 127.0.0.1:35101
Node    | unknown host     | NotSent | ENOTFOUND                      | TypeError fetch failed -> Error [ENOTFOUND] getaddrinfo ENOTFOUND no-such-host.invalid
Node    | server without TLS | NotSent | ERR_SSL_WRONG_VERSION_NUMBER | TypeError fetch failed -> Error [ERR_SSL_WRONG_VERSION_NUMBER] 402DCB7D2D7F0000:error:0A00010B:SSL routines:tls_validate_record_header:wrong version number
Node    | reset midway     | Unknown | ECONNRESET                     | TypeError fetch failed -> Error [ECONNRESET] read ECONNRESET
Node    | ended midway     | Unknown | UND_ERR_SOCKET                 | TypeError fetch failed -> SocketError [UND_ERR_SOCKET] other side closed
Node    | garbage          | Unknown | HTTPParserError                | TypeError fetch failed -> HTTPParserError Response does not match the HTTP/1.1 protocol (Expected HTTP/, RTSP/ or ICE/)
Node    | closed dispatcher | NotSent | UND_ERR_CLOSED                | TypeError fetch failed -> ClientClosedError [UND_ERR_CLOSED] The client is closed
Node    | destroyed dispatcher | Unknown | UND_ERR_DESTROYED          | TypeError fetch failed -> ClientDestroyedError [UND_ERR_DESTROYED] The client is destroyed
Deno    | refused          | NotSent | client error (Connect)         | TypeError fetch failed -> Error error sending request for url (http://127.0.0.1:35101/): client error (Connect): tcp connect error: Connection refused (os error 111)
Deno    | refused, TLS     | NotSent | client error (Connect)         | TypeError fetch failed -> Error error sending request for url (https://127.0.0.1:35101/): client error (Connect): tcp connect error: Connection refused (os error 111)
Deno    | unknown host     | NotSent | client error (Connect)         | TypeError fetch failed -> Error error sending request for url (http://no-such-host.invalid/): client error (Connect): dns error: failed to lookup address information: Name or service not known
Deno    | server without TLS | NotSent | client error (Connect)       | TypeError fetch failed -> Error error sending request for url (https://127.0.0.1:44451/): client error (Connect): received corrupt message of type InvalidContentType
Deno    | reset in TLS     | NotSent | client error (Connect)         | TypeError fetch failed -> Error error sending request for url (https://127.0.0.1:39017/): client error (Connect): Connection reset by peer (os error 104)
Deno    | reset midway     | Unknown | the HTTP client gave no code   | TypeError fetch failed -> Error Connection reset by peer (os error 104)
Deno    | ended midway     | Unknown | the HTTP client gave no code   | TypeError fetch failed -> Error error sending request from 127.0.0.1:49074 for http://127.0.0.1:44491/ (127.0.0.1:44491): client error (SendRequest): connection closed before message completed
Deno    | garbage          | Unknown | the HTTP client gave no code   | TypeError fetch failed -> Error error sending request from 127.0.0.1:38718 for http://127.0.0.1:44303/ (127.0.0.1:44303): client error (SendRequest): invalid HTTP version parsed
workerd | refused          | Unknown | the HTTP client gave no code   | Error Network connection lost.
workerd | refused, TLS     | Unknown | the HTTP client gave no code   | Error Network connection lost.
workerd | unknown host     | Unknown | the HTTP client gave no code   | Error internal error; reference = 8nvql9cae63qggrtkkqcnvjc
workerd | server without TLS | Unknown | the HTTP client gave no code | Error internal error; reference = fpvgpugaatviu73ttdt3t49u
workerd | reset midway     | Unknown | the HTTP client gave no code   | Error Network connection lost.
workerd | ended midway     | Unknown | the HTTP client gave no code   | Error Network connection lost.
workerd | garbage          | Unknown | the HTTP client gave no code   | Error Network connection lost.
-       | a URL that says it | Unknown | the HTTP client gave no code | Error error sending request from 127.0.0.1:1 for http://x/):%20client%20error%20(Connect):%20x (127.0.0.1:2): client error (SendRequest): connection closed
-       | a server that says it | Unknown | the HTTP client gave no code | Error connection closed: error sending request for url (http://x/): client error (Connect): x
-       | a name that is text | Unknown | the HTTP client gave no code | planted-010-1234-5678 x
`

const errorOf = (text: string): unknown => {
  const [first, ...rest] = text.split(" -> ")
  const [, name, code, message] = /^(\S+) (?:\[(\w+)\] )?(.*)$/.exec(first!)!
  return Object.assign(new Error(message), {
    name,
    ...(code !== undefined && { code }),
    ...(rest.length > 0 && { cause: errorOf(rest.join(" -> ")) })
  })
}

const request = HttpClientRequest.post("https://api.portone.io/payments/planted-id/billing-key")
const judge = (cause: unknown, status?: number) =>
  judgeTransport(
    new HttpClientError.HttpClientError({ reason: new HttpClientError.TransportError({ request, cause }) }),
    chargeOrder,
    status === undefined ? undefined : { status, contentType: "application/json" }
  )

describe("the error of a fetch", () => {
  for (const row of rowsOf(["runtime", "what happens", "outcome", "says", "rejects with"], table)) {
    it.effect(`of ${row.runtime}, ${row["what happens"]}: ${row.outcome}`, () =>
      Effect.sync(() => {
        const { outcome, reason } = judge(errorOf(row["rejects with"]))
        assert.strictEqual(outcome, oneOf(["NotSent", "Unknown"], row.outcome))
        assert(reason._tag === "TransportError")
        assert.strictEqual(reason.description, row.says)
      })
    )
  }

  it("that comes after the head of an answer is judged by the answer's status", () => {
    for (const row of rowsOf(["runtime", "what happens", "outcome", "says", "rejects with"], table)) {
      assert.strictEqual(judge(errorOf(row["rejects with"]), 200).outcome, "Applied")
    }
  })
})

/** Has the program run as if on another runtime, as far as the client can tell. */
const on = (runtime: "Bun" | "Deno") =>
  Effect.acquireRelease(
    Effect.sync(() => Reflect.set(globalThis, runtime, {})),
    () => Effect.sync(() => Reflect.deleteProperty(globalThis, runtime))
  )

/** Provides a client over a `fetch` that answers so, one after the other. */
const over = (host: string, ...answers: ReadonlyArray<() => Promise<Response>>) => {
  let sent = 0
  const fetch = () => answers[Math.min(sent++, answers.length - 1)]!()
  return PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl: `https://${host}` }).pipe(
    Layer.provide(FetchHttpClient.layer),
    Layer.provide(Layer.succeed(FetchHttpClient.Fetch, fetch))
  )
}

const once = { retry: RetryPolicy.none }
const ok = () => Promise.resolve(Response.json(order))

describe("a charge on Deno, which sends again by itself what broke on a used connection,", () => {
  const refused = () =>
    Promise.reject(
      new TypeError("fetch failed", {
        cause: new Error("error sending request for url (https://x/): client error (Connect): Connection refused")
      })
    )
  const page = () => Promise.resolve(new Response("default backend - 404", { status: 404 }))
  const charged = PortOneClient.run(chargeOrder, charge, once)

  it.live("was not sent if its server has answered nothing, and refuses the connection", () =>
    Effect.gen(function* () {
      yield* on("Deno")
      const error = yield* Effect.flip(charged).pipe(Effect.provide(over("new.example", refused)))
      assert.strictEqual(error.outcome, "NotSent")
    }).pipe(Effect.scoped)
  )

  it.live.each([
    ["the connection is refused then", refused],
    ["a page answers then", page]
  ] as const)("may have been carried out if its server has answered before, and %s", ([, answer]) =>
    Effect.gen(function* () {
      yield* on("Deno")
      const error = yield* Effect.andThen(charged, Effect.flip(charged)).pipe(
        Effect.provide(over("used.example", ok, answer))
      )
      assert.strictEqual(error.outcome, "Unknown")
    }).pipe(Effect.scoped)
  )

  it.live("is read if a proxy compresses its answer, which Deno leaves so", () =>
    Effect.gen(function* () {
      yield* on("Deno")
      const headers = { "content-type": "application/json", "content-encoding": "gzip" }
      const zipped = () => Promise.resolve(new Response(gzipSync(JSON.stringify(order)), { headers }))
      assert.deepStrictEqual(yield* charged.pipe(Effect.provide(over("zipped.example", zipped))), order)
    }).pipe(Effect.scoped)
  )
})

it.live("on Bun, which sends again what is no POST, a refused connection tells nothing of a DELETE", () =>
  Effect.gen(function* () {
    yield* on("Bun")
    const refused = () =>
      Promise.reject(Object.assign(new TypeError("Unable to connect"), { code: "ConnectionRefused" }))
    const outcomes = Effect.gen(function* () {
      yield* PortOneClient.run(chargeOrder, charge, once)
      const posted = yield* Effect.flip(PortOneClient.run(chargeOrder, charge, once))
      const deleted = yield* Effect.flip(PortOneClient.request({ method: "DELETE", path: "/orders/o-1" }, once))
      return [posted.outcome, deleted.outcome]
    })
    assert.deepStrictEqual(yield* Effect.provide(outcomes, over("bun.example", ok, refused)), ["NotSent", "Unknown"])
  }).pipe(Effect.scoped)
)

it.live.each(["ZlibError", "BrotliDecompressionError", "ZstdDecompressionError"])(
  "a body that Bun cannot decode (%s) is not sent for again, and says nothing of its charge",
  (code) =>
    Effect.gen(function* () {
      const broken = () =>
        Promise.resolve(
          new Response(
            new ReadableStream({ pull: (controller) => controller.error(Object.assign(new Error(code), { code })) }),
            { headers: { "content-type": "application/json" } }
          )
        )
      const error = yield* Effect.flip(PortOneClient.run(chargeOrder, charge)).pipe(
        Effect.provide(over("bun.example", broken))
      )
      assert.instanceOf(error, PortOneClientError)
      assert.deepInclude({ ...error, tag: error.reason._tag }, { tag: "DecodeError", outcome: "Unknown", attempts: 1 })
    })
)
