import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import { PortOneEmulator } from "../../src/index.ts"
import { header } from "../../src/requests/Operations.ts"
import { card } from "../merchant.ts"
import { type Operation, operations } from "../operations.ts"

/** A request as any client might send it, and what comes back. */
const send = (
  method: Operation["method"],
  path: string,
  options: { readonly headers?: Record<string, string>; readonly body?: string; readonly contentType?: string } = {}
) =>
  Effect.gen(function* () {
    const http = yield* HttpClient.HttpClient
    const { body, contentType = "application/json", headers = { authorization: "PortOne secret" } } = options
    const request = HttpClientRequest.make(method)(`https://api.portone.io${path}`, { headers })
    const response = yield* http.execute(
      body === undefined ? request : HttpClientRequest.bodyText(request, body, contentType)
    )
    return { status: response.status, headers: response.headers, body: yield* response.text }
  }).pipe(Effect.provide(PortOneEmulator.layer))

const issueBody = JSON.stringify({ channelKey: "channel-key", method: card() })

describe("a field that is null", () => {
  it.effect("is refused, although an answer may have it", () =>
    Effect.gen(function* () {
      const { body, status } = yield* send("POST", "/billing-keys", {
        body: JSON.stringify({ channelKey: "channel-key", method: card(), customData: null })
      })
      assert.strictEqual(status, 400)
      assert.strictEqual(JSON.parse(body).type, "INVALID_REQUEST")
      assert.include(body, "customData")
    })
  )
})

describe("a request without credentials", () => {
  it.effect("is refused on every operation that wants them: UnauthorizedError", () =>
    Effect.gen(function* () {
      const authorized = operations.filter((operation) => operation.authorized)
      assert.isNotEmpty(authorized)
      for (const { method, path } of authorized) {
        const { body, status } = yield* send(method, path, { headers: {} })
        assert.strictEqual(status, 401, path)
        assert.strictEqual(JSON.parse(body).type, "UNAUTHORIZED")
      }
    })
  )

  it.effect("is answered on the other operations", () =>
    Effect.gen(function* () {
      for (const { method, path } of operations.filter((operation) => !operation.authorized)) {
        const { status } = yield* send(method, path, { headers: {} })
        // The paths' ids are no session's.
        assert.include([200, 400, 404], status, path)
      }
    })
  )

  it.effect.each(["secret", "Basic c2VjcmV0", "PortOne", "Bearer ", "PortOnesecret"])(
    "is what `Authorization: %s` amounts to: UnauthorizedError",
    (authorization) =>
      Effect.gen(function* () {
        const { body, headers, status } = yield* send("GET", "/payments", { headers: { authorization } })
        assert.strictEqual(status, 401)
        assert.strictEqual(JSON.parse(body).type, "UNAUTHORIZED")
        assert.strictEqual(headers[header], "stateful")
      })
  )

  it.effect.each(["PortOne any secret will do", "Bearer a.b.c", "portone x"])(
    "is not what `Authorization: %s` amounts to",
    (authorization) =>
      Effect.gen(function* () {
        const { status } = yield* send("GET", "/payments", { headers: { authorization } })
        assert.strictEqual(status, 200)
      })
  )
})

describe("a request that cannot be read", () => {
  it.effect.each([
    { body: "", names: "the body" },
    { body: "{", names: "JSON" },
    { body: "[]", names: "the body" },
    {
      body: JSON.stringify({ method: { card: { credential: {} } } }),
      names: `["method"]["card"]["credential"]["number"]`
    },
    { body: JSON.stringify({ method: card(), channelKey: 1 }), names: `["channelKey"]` }
  ])("with the body $body is refused, and $names is named: InvalidRequestError", ({ body, names }) =>
    Effect.gen(function* () {
      const answer = yield* send("POST", "/billing-keys", { body })
      assert.strictEqual(answer.status, 400)
      const { message, type, ...rest } = JSON.parse(answer.body)
      assert.strictEqual(type, "INVALID_REQUEST")
      assert.include(message, names)
      assert.deepStrictEqual(rest, {})
    })
  )

  it.effect("is refused on every operation that takes a body: InvalidRequestError", () =>
    Effect.gen(function* () {
      const writing = operations.filter(({ payload }) => payload === "body")
      assert.isNotEmpty(writing)
      for (const { method, path } of writing) {
        const { body, status } = yield* send(method, path, { body: "not JSON" })
        assert.strictEqual(status, 400, path)
        assert.strictEqual(JSON.parse(body).type, "INVALID_REQUEST")
      }
    })
  )

  it.effect("is refused for what stands in the query, too: InvalidRequestError", () =>
    Effect.gen(function* () {
      const search = encodeURIComponent(JSON.stringify({ page: { size: "ten" } }))
      const { body, status } = yield* send("GET", `/payments?requestBody=${search}`)
      assert.strictEqual(status, 400)
      assert.deepInclude(JSON.parse(body), { type: "INVALID_REQUEST" })
      assert.include(JSON.parse(body).message, `["page"]["size"]`)
    })
  )
})

describe("any other request", () => {
  it.effect.each(["text/plain;charset=UTF-8", "application/x-www-form-urlencoded", "application/json"])(
    "has its body read as JSON though it is called %s",
    (contentType) =>
      Effect.gen(function* () {
        const { status } = yield* send("POST", "/billing-keys", { body: issueBody, contentType })
        assert.strictEqual(status, 200)
      })
  )

  it.effect("may have a long id", () =>
    Effect.gen(function* () {
      const { body, status } = yield* send("GET", `/payments/${"a".repeat(2_000)}`)
      assert.strictEqual(status, 404)
      assert.strictEqual(JSON.parse(body).type, "PAYMENT_NOT_FOUND")
    })
  )

  it.effect("for a path of no operation gets a 404 that says so", () =>
    Effect.gen(function* () {
      const { body, headers, status } = yield* send("POST", "/payments/order-1/refund")
      assert.strictEqual(status, 404)
      assert.include(body, "no operation of PortOne's API")
      assert.isUndefined(headers[header])
    })
  )
})
