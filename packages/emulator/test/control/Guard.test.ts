/** Who may use the control, and what it shows. A browser could send each of these requests, and a script does. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { request as httpRequest } from "node:http"
import { PortOneEmulator, type ServerOptions } from "../../src/index.ts"
import { assetsPath, checkoutPath, facePath, prefix, sdkPath } from "../../src/pages/Paths.ts"
import { control, look, send } from "./overHttp.ts"

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | ReadonlyArray<string> | undefined>>
  readonly text: string
}

/** Sends any headers, also those that `fetch` keeps for itself. */
const raw = (url: string, method: string, headers: Readonly<Record<string, string>>, body: string) =>
  new Promise<Answer>((resolve, reject) => {
    const sent = httpRequest(url, { method, headers }, (response) => {
      let text = ""
      response.setEncoding("utf8")
      response.on("data", (chunk: string) => {
        text += chunk
      })
      response.on("end", () => resolve({ status: response.statusCode!, headers: response.headers, text }))
    })
    sent.on("error", reject)
    sent.end(body)
  })

const call = (method: string, path: string, headers: Readonly<Record<string, string>> = {}, body = "") =>
  Effect.flatMap(PortOneEmulator, ({ baseUrl }) =>
    Effect.promise(() => raw(`${baseUrl}${path}`, method, headers, body))
  )

const read = (headers: Readonly<Record<string, string>>, path = `${prefix}/snapshot`) => call("GET", path, headers)

const reset = (headers: Readonly<Record<string, string>>, body = "{}") =>
  call("POST", `${prefix}/reset`, { "content-type": "application/json", ...headers }, body)

const port = Effect.map(PortOneEmulator, ({ baseUrl }) => new URL(baseUrl).port)

const isRefused = (answer: Answer, type: string, hint: string) => {
  const body = JSON.parse(answer.text)
  assert.strictEqual(answer.status, type === "NotJson" ? 415 : 403)
  assert.strictEqual(body.type, type)
  assert.include(body.message, hint)
}

const on = (options: ServerOptions = {}) => Effect.provide(PortOneEmulator.layerServer(options))

describe("the control", () => {
  it.live("answers at the emulator's own addresses", () =>
    Effect.gen(function* () {
      const own = yield* port
      for (const name of ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"]) {
        assert.strictEqual((yield* read({ host: `${name}:${own}` })).status, 200)
      }
    }).pipe(on())
  )

  it.live("answers at no other name, even if that leads here", () =>
    Effect.gen(function* () {
      const own = yield* port
      for (const host of [
        `rebound.example:${own}`,
        `127.0.0.1.rebound.example:${own}`,
        `localhost.rebound.example:${own}`,
        `localhost.:${own}`,
        `10.0.0.1:${own}`,
        "localhost",
        "localhost:1",
        `user@localhost:${own}`
      ]) {
        for (const path of [`${prefix}/snapshot`, `${prefix}/openapi.json`, facePath, `${checkoutPath}/an-id`]) {
          isRefused(yield* read({ host }, path), "HostNotAllowed", "--allow-host")
        }
        isRefused(yield* reset({ host }), "HostNotAllowed", "--allow-host")
      }
    }).pipe(on())
  )

  it.live("answers at names that are allowed", () =>
    Effect.gen(function* () {
      const own = yield* port
      assert.strictEqual((yield* read({ host: `emulator:${own}` })).status, 200)
      assert.strictEqual((yield* read({ host: "emulator:9000" })).status, 200)
      assert.strictEqual((yield* read({ host: "localhost:9000" })).status, 200)
      isRefused(yield* read({ host: "localhost:9001" }), "HostNotAllowed", "localhost:9001")
    }).pipe(on({ allowedHosts: ["Emulator", "localhost:9000"] }))
  )

  it.live("answers at every address of the machine if it listens on all of them", () =>
    Effect.gen(function* () {
      const own = yield* port
      for (const name of ["localhost", "0.0.0.0", "192.168.1.5", "[fe80::1]"]) {
        assert.strictEqual((yield* read({ host: `${name}:${own}` })).status, 200)
      }
      isRefused(yield* read({ host: `rebound.example:${own}` }), "HostNotAllowed", "--allow-host")
    }).pipe(on({ host: "0.0.0.0" }))
  )

  it.live("answers its own pages", () =>
    Effect.gen(function* () {
      const own = yield* port
      for (const name of ["127.0.0.1", "localhost"]) {
        const origin = `http://${name}:${own}`
        assert.strictEqual((yield* reset({ origin, "sec-fetch-site": "same-origin" })).status, 200)
        assert.strictEqual((yield* read({ "sec-fetch-site": "same-origin" })).status, 200)
        // Somebody has typed the address.
        assert.strictEqual((yield* read({ "sec-fetch-site": "none" })).status, 200)
      }
    }).pipe(on())
  )

  it.live("answers no page of another origin", () =>
    Effect.gen(function* () {
      const own = yield* port
      yield* send("POST", "/payments/order-1/pre-register", {})
      for (const origin of [
        "https://shop.example",
        "http://localhost:3000",
        `https://localhost:${own}`,
        `http://localhost:${own}.shop.example`,
        "null",
        ""
      ]) {
        isRefused(yield* reset({ origin }), "OriginNotAllowed", "--allow-origin")
        isRefused(yield* read({ origin }), "OriginNotAllowed", "--allow-origin")
        const preflight = yield* call("OPTIONS", `${prefix}/reset`, {
          origin,
          "access-control-request-method": "POST",
          "access-control-request-headers": "content-type"
        })
        isRefused(preflight, "OriginNotAllowed", "--allow-origin")
        assert.notProperty(preflight.headers, "access-control-allow-origin")
      }
      for (const site of ["cross-site", "same-site"]) {
        isRefused(yield* read({ "sec-fetch-site": site }), "OriginNotAllowed", "--allow-origin")
        isRefused(yield* reset({ "sec-fetch-site": site }), "OriginNotAllowed", "--allow-origin")
      }
      assert.lengthOf((yield* look("receivedRequests")).body, 1)
    }).pipe(on())
  )

  it.live("answers pages of an origin that is allowed, and lets them read", () =>
    Effect.gen(function* () {
      const origin = "http://localhost:3000"
      const headers = { origin, "sec-fetch-site": "same-site" }
      const preflight = yield* call("OPTIONS", `${prefix}/reset`, {
        ...headers,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type"
      })
      assert.strictEqual(preflight.status, 204)
      assert.deepInclude(preflight.headers, {
        "access-control-allow-origin": origin,
        "access-control-allow-headers": "content-type",
        vary: "origin"
      })
      for (const answer of [yield* reset(headers), yield* read(headers)]) {
        assert.strictEqual(answer.status, 200)
        assert.strictEqual(answer.headers["access-control-allow-origin"], origin)
      }
      isRefused(yield* reset({ origin: "http://localhost:3001" }), "OriginNotAllowed", "http://localhost:3001")
      isRefused(yield* reset({ ...headers, "content-type": "text/plain" }), "NotJson", "application/json")
    }).pipe(on({ allowedOrigins: ["http://localhost:3000"] }))
  )

  it.live("changes nothing by a body that a form or a link could send", () =>
    Effect.gen(function* () {
      for (const type of [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=a",
        "json"
      ]) {
        isRefused(yield* reset({ "content-type": type }), "NotJson", "application/json")
      }
      isRefused(yield* call("POST", `${prefix}/reset`, {}, "{}"), "NotJson", "application/json")
      assert.strictEqual((yield* reset({ "content-type": "Application/JSON; charset=utf-8" })).status, 200)
      // Without a body there is nothing to say of it.
      assert.strictEqual((yield* call("POST", `${prefix}/reset`)).status, 200)
      assert.strictEqual((yield* read({}, `${prefix}/reset`)).status, 404)
    }).pipe(on())
  )

  it.live("leaves pages to everybody, and PortOne's API without a word for browsers", () =>
    Effect.gen(function* () {
      const headers = { origin: "https://shop.example", "sec-fetch-site": "cross-site" }
      for (const path of [facePath, `${assetsPath}/window.js`, sdkPath, `${checkoutPath}/an-id`]) {
        assert.notInclude([403, 415], (yield* read(headers, path)).status, path)
      }
      isRefused(yield* read(headers, `${checkoutPath}/an-id/view`), "OriginNotAllowed", "--allow-origin")
      // Without a preflight, no page prepares a checkout.
      const plain = yield* call("POST", checkoutPath, { ...headers, "content-type": "text/plain" }, "{}")
      isRefused(plain, "NotJson", "application/json")
      const paid = yield* call("POST", `${checkoutPath}/an-id/pay`, headers, "{}")
      isRefused(paid, "OriginNotAllowed", "--allow-origin")
      const authorized = { ...headers, host: "rebound.example", authorization: "PortOne any" }
      const api = yield* read(authorized, "/payments/order-1")
      assert.strictEqual(JSON.parse(api.text).type, "PAYMENT_NOT_FOUND")
      assert(Object.keys(api.headers).every((name) => !name.startsWith("access-control-")))
      const preflight = yield* call("OPTIONS", "/payments/order-1", headers)
      assert.strictEqual(preflight.status, 404)
      assert(Object.keys(preflight.headers).every((name) => !name.startsWith("access-control-")))
    }).pipe(on())
  )
})

describe("what was received and sent", () => {
  const number = "4111111111111111"
  const secrets = [number, "secret-of-the-api", "PortOne the-secret", "the-password", "the-token"]

  const act = Effect.gen(function* () {
    const { body } = yield* send("POST", "/login/api-secret", { apiSecret: "secret-of-the-api" })
    yield* send("POST", "/payments/order-1/instant", {
      channelKey: "channel-key",
      orderName: "Monthly plan",
      amount: { total: 10_000 },
      currency: "KRW",
      noticeUrls: ["http://shop:the-password@127.0.0.1:9/nobody-listens?token=the-token"],
      method: { card: { credential: { number, expiryMonth: "12", expiryYear: "30" } } }
    })
    yield* send("POST", "/login/api-secret", `{ "apiSecret": "secret-of-the-api" `)
    yield* send("POST", "/login/api-secret", JSON.stringify(`{ "apiSecret": "secret-of-the-api" }`))
    yield* control("webhooksSettled")
    const lists = [yield* look("receivedRequests"), yield* look("sentWebhooks")]
    return { tokens: [body.accessToken, body.refreshToken], received: lists[0]!.body, sent: lists[1]!.body, lists }
  })

  it.live("is listed without its secrets", () =>
    Effect.gen(function* () {
      const { lists, received, sent, tokens } = yield* act
      const text = JSON.stringify(lists)
      for (const secret of [...secrets, ...tokens]) assert.notInclude(text, secret)
      const [login, charge] = received
      assert.deepInclude(charge, { operation: "payInstantly", method: "POST", url: "/payments/order-1/instant" })
      assert.match(charge.headers.authorization, /^PortOne •+$/)
      assert.strictEqual(JSON.parse(charge.body).orderName, "Monthly plan")
      assert.strictEqual(JSON.parse(charge.body).method.card.credential.number, "4111••••1111")
      assert.deepStrictEqual(Object.keys(JSON.parse(login.body)), ["apiSecret"])
      assert.strictEqual(charge.response.status, 200)
      assert.strictEqual(sent[0].event.type, "Transaction.Paid")
      const [webhook] = (yield* look("webhooks")).body.items
      const views = [
        yield* look("payment", { paymentId: "order-1" }),
        yield* look("webhook", { webhookId: webhook.id }),
        yield* look("record", { list: "webhooks", key: webhook.key })
      ]
      for (const view of views) {
        assert.strictEqual(view.status, 200)
        assert.include(JSON.stringify(view.body), "@127.0.0.1:9/nobody-listens")
        assert.notInclude(JSON.stringify(view.body), "the-password")
        assert.notInclude(JSON.stringify(view.body), "the-token")
      }
      // Other readers of the state get it whole.
      const { receivedRequests } = yield* PortOneEmulator
      assert.include(JSON.stringify(yield* receivedRequests), number)
    }).pipe(on())
  )

  it.live("is listed with them if the emulator is told to", () =>
    Effect.gen(function* () {
      const { lists, tokens } = yield* act
      const text = JSON.stringify(lists)
      for (const secret of [...secrets, ...tokens]) assert.include(text, secret)
    }).pipe(on({ showsSecrets: true }))
  )
})
