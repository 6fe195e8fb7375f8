import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Option } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Http from "node:http"
import { PortOneClient } from "@effect-portone/core"
import { PortOneApi, PortOneEmulator } from "../../src/index.ts"
import { header } from "../../src/requests/Operations.ts"
import { draw } from "../drawing.ts"
import { client, merchant } from "../merchant.ts"
import { type Operation, operations } from "../operations.ts"

describe("the contract", () => {
  it("has the client's operations, all of them", () => {
    const endpoints = Object.values(PortOneApi.groups).flatMap((group) => Object.keys(group.endpoints))
    assert.isNotEmpty(operations)
    assert.deepStrictEqual(endpoints.toSorted(), operations.map(({ id }) => id).toSorted())
  })
})

describe("an operation", () => {
  it.effect.each(operations)("$id says that the emulator answers it, whatever it answers", (operation) =>
    Effect.gen(function* () {
      const http = yield* HttpClient.HttpClient
      const request = HttpClientRequest.make(operation.method)(`https://api.portone.io${operation.path}`, {
        headers: { authorization: "PortOne secret" }
      })
      const response = yield* http.execute(request)
      assert.strictEqual(response.headers[header], "stateful")
    }).pipe(Effect.provide(merchant))
  )
})

describe("an operation that takes its input in the query", () => {
  const queried = operations.filter(({ payload }) => payload === "query" || payload === "optional-query")

  /**
   * The request that the client sends; where a drawn input has no field that goes into the query, another one is taken.
   */
  const requested = (operation: Operation) =>
    Effect.gen(function* () {
      const http = yield* HttpClient.HttpClient
      for (let number = 0; ; number++) {
        const sent: Array<HttpClientRequest.HttpClientRequest> = []
        const noting = HttpClient.mapRequest(http, (request) => {
          sent.push(request)
          return request
        })
        const input = yield* draw(operation.input, `${operation.id} ${number}`)
        yield* Effect.exit(PortOneClient.run(operation, input)).pipe(
          // Afresh, or it would be the client that is there already.
          Effect.provide(Layer.fresh(client).pipe(Layer.provide(Layer.succeed(HttpClient.HttpClient, noting))))
        )
        const url = new URL(Option.getOrThrow(HttpClientRequest.toUrl(sent[0]!)))
        const requestBody = url.searchParams.get("requestBody")
        const bare = new URL(url)
        bare.searchParams.delete("requestBody")
        if (requestBody !== null) return { url, bare, requestBody }
      }
    })

  const send = (operation: Operation, url: URL, body?: string) =>
    Effect.gen(function* () {
      const http = yield* HttpClient.HttpClient
      const request = HttpClientRequest.make(operation.method)(url, { headers: { authorization: "PortOne secret" } })
      const response = yield* http.execute(body === undefined ? request : HttpClientRequest.bodyText(request, body))
      return { body: yield* response.text, status: response.status }
    })

  it("is one of several", () => {
    assert.isAbove(queried.length, 1)
  })

  it.effect.each(queried)("$id takes it as the body as well", (operation) =>
    Effect.gen(function* () {
      const { bare, requestBody, url } = yield* requested(operation)
      const inQuery = yield* send(operation, url)
      assert.deepStrictEqual(yield* send(operation, bare, requestBody), inQuery)
      // Where it stands in the query, no body is looked at.
      assert.deepStrictEqual(yield* send(operation, url, "not JSON"), inQuery)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(queried)("$id refuses a body that cannot be its input: InvalidRequestError", (operation) =>
    Effect.gen(function* () {
      const { bare } = yield* requested(operation)
      for (const wrong of ["not JSON", "[]"]) {
        const { body, status } = yield* send(operation, bare, wrong)
        assert.strictEqual(status, 400)
        assert.strictEqual(JSON.parse(body).type, "INVALID_REQUEST")
      }
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(queried)("$id that has neither is answered, or refused for what it lacks", (operation) =>
    Effect.gen(function* () {
      const { bare } = yield* requested(operation)
      const { body, status } = yield* send(operation, bare)
      if (status !== 200) assert.match(JSON.parse(body).message, /^the query: Missing key/)
    }).pipe(Effect.provide(merchant))
  )

  it.live("takes a body over HTTP, where a GET with one is rare", () =>
    Effect.gen(function* () {
      const { baseUrl } = yield* PortOneEmulator
      const read = (body: string) =>
        Effect.promise(
          () =>
            new Promise<{ readonly status: number; readonly body: string }>((resolve, reject) => {
              const request = Http.request(`${baseUrl}/payments`, {
                method: "GET",
                headers: { authorization: "PortOne secret", "content-length": String(body.length) }
              })
              request.on("error", reject)
              request.on("response", async (response) => {
                const chunks: Array<string> = []
                for await (const chunk of response.setEncoding("utf8")) chunks.push(chunk)
                resolve({ status: response.statusCode!, body: chunks.join("") })
              })
              request.end(body)
            })
        )
      const page = yield* read(JSON.stringify({ page: { number: 3, size: 7 } }))
      assert.strictEqual(page.status, 200)
      assert.deepStrictEqual(JSON.parse(page.body), { items: [], page: { number: 3, size: 7, totalCount: 0 } })
      const none = yield* read("")
      assert.deepStrictEqual(JSON.parse(none.body).page, { number: 0, size: 10, totalCount: 0 })
      const wrong = yield* read(JSON.stringify({ page: { size: "seven" } }))
      assert.strictEqual(wrong.status, 400)
      assert.include(JSON.parse(wrong.body).message, `["page"]["size"]`)
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )
})

describe("a field that PortOne does not know", () => {
  it.effect("is ignored, wherever it stands in a request", () =>
    Effect.gen(function* () {
      const http = yield* HttpClient.HttpClient
      const send = (method: "GET" | "POST", path: string, body: object) =>
        Effect.gen(function* () {
          const request = HttpClientRequest.make(method)(`https://api.portone.io${path}`, {
            headers: { authorization: "PortOne secret" }
          })
          const response = yield* http.execute(HttpClientRequest.bodyText(request, JSON.stringify(body)))
          return { status: response.status, body: JSON.parse(yield* response.text) as Record<string, unknown> }
        })
      const charged = yield* send("POST", "/payments/order-1/instant?unknown=1", {
        channelKey: "channel-key",
        orderName: "Monthly plan",
        amount: { total: 10_000, unknown: 1 },
        currency: "KRW",
        unknown: { deep: [1, 2] },
        method: {
          unknown: true,
          card: {
            unknown: 1,
            credential: { number: "4111111111111111", expiryMonth: "12", expiryYear: "30", cvc: "1" }
          }
        }
      })
      assert.strictEqual(charged.status, 200, JSON.stringify(charged.body))
      const listed = yield* send("GET", "/payments", { unknown: 1, filter: { unknown: "x", status: ["PAID"] } })
      assert.strictEqual(listed.status, 200, JSON.stringify(listed.body))
      assert.lengthOf(listed.body["items"] as ReadonlyArray<unknown>, 1)
      const issued = yield* send("POST", "/payments/order-2/instant", {
        channelKey: "channel-key",
        orderName: "Monthly plan",
        amount: { total: 10_000 },
        currency: "KRW",
        method: {
          virtualAccount: {
            bank: "SHINHAN",
            unknown: 1,
            expiry: { validHours: 1, unknown: 1 },
            option: { type: "FIXED", fixed: { accountNumber: "110", unknown: 1 } }
          }
        }
      })
      assert.strictEqual(issued.status, 200, JSON.stringify(issued.body))
    }).pipe(Effect.provide(merchant))
  )
})
