/** Requests through a real proxy on this machine, in the two ways that the README names. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { EnvHttpProxyAgent } from "@effect/platform-node/Undici"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { PortOneClient, PortOneClientError, RetryPolicy } from "../../src/index.ts"
import { loopback, replies } from "../fixtures/loopback.ts"
import { charge, chargeOrder, order } from "../fixtures/orders.ts"
import { startProxy } from "../fixtures/proxy.ts"

const answers = replies("200 OK", JSON.stringify(order))

/** Returns undici's client with what `EnvHttpProxyAgent` would read from these variables. */
const through = (options: EnvHttpProxyAgent.Options) =>
  NodeHttpClient.layerUndiciNoDispatcher.pipe(
    Layer.provide(
      Layer.effect(
        NodeHttpClient.Dispatcher,
        Effect.acquireRelease(
          Effect.sync(() => new EnvHttpProxyAgent(options)),
          (agent) => Effect.promise(() => agent.destroy())
        )
      )
    )
  )

const chargeAt = (baseUrl: string, options: EnvHttpProxyAgent.Options, retry = RetryPolicy.none) =>
  PortOneClient.run(chargeOrder, charge, { retry }).pipe(
    Effect.provide(
      PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl }).pipe(Layer.provide(through(options)))
    )
  )

describe("over undici with EnvHttpProxyAgent", () => {
  it.live("a charge goes through the proxy, forwarded or in a tunnel", () =>
    Effect.gen(function* () {
      const server = yield* loopback(answers)
      const proxy = yield* startProxy()
      const { host } = new URL(server.baseUrl)
      assert.deepStrictEqual(yield* chargeAt(server.baseUrl, { httpProxy: proxy.url }), order)
      assert.deepStrictEqual(yield* chargeAt(server.baseUrl, { httpProxy: proxy.url, proxyTunnel: true }), order)
      assert.deepStrictEqual(proxy.asked, [`POST ${server.baseUrl}/orders/o-1/charge`, `CONNECT ${host}`])
      assert.lengthOf(server.requests, 2)
      for (const request of server.requests) {
        assert.match(request, /^authorization: PortOne secret\r$/im)
        assert.match(request, /^idempotency-key: "/im)
      }
    }).pipe(Effect.scoped)
  )

  it.live("a charge to a host of NO_PROXY goes past it", () =>
    Effect.gen(function* () {
      const server = yield* loopback(answers)
      const proxy = yield* startProxy()
      yield* chargeAt(server.baseUrl, { httpProxy: proxy.url, noProxy: "127.0.0.1" })
      assert.deepStrictEqual(proxy.asked, [])
      assert.lengthOf(server.requests, 1)
    }).pipe(Effect.scoped)
  )

  for (const status of [407, 502]) {
    it.live(`a tunnel that the proxy refuses with ${status} has sent nothing`, () =>
      Effect.gen(function* () {
        const server = yield* loopback(answers)
        const proxy = yield* startProxy(status)
        for (const [baseUrl, options] of [
          [server.baseUrl, { httpProxy: proxy.url, proxyTunnel: true }],
          [server.baseUrl.replace("http:", "https:"), { httpsProxy: proxy.url }]
        ] as const) {
          const error = yield* Effect.flip(chargeAt(baseUrl, options))
          assert.instanceOf(error, PortOneClientError)
          assert(error.reason._tag === "TransportError")
          assert.strictEqual(error.reason.code, "ERR_PROXY_TUNNEL")
          assert.strictEqual(error.outcome, "NotSent")
        }
        assert.lengthOf(proxy.asked, 2)
        assert.strictEqual(server.connections(), 0)
      }).pipe(Effect.scoped)
    )
  }

  it.live("a proxy that breaks each tunnel is an outage: it is asked as often as the policy says", () =>
    Effect.gen(function* () {
      const proxy = yield* loopback((socket) => socket.resetAndDestroy())
      const retry = RetryPolicy.make({ attempts: 3, base: 0 })
      const error = yield* Effect.flip(
        chargeAt("http://portone.example", { httpProxy: proxy.baseUrl, proxyTunnel: true }, retry)
      )
      assert.strictEqual(error.outcome, "NotSent")
      assert.lengthOf(proxy.requests, 3)
    }).pipe(Effect.scoped)
  )

  it.live("a proxy that is not there has sent nothing", () =>
    Effect.gen(function* () {
      const server = yield* loopback(answers)
      const { url } = yield* Effect.scoped(startProxy())
      for (const proxyTunnel of [false, true]) {
        const error = yield* Effect.flip(chargeAt(server.baseUrl, { httpProxy: url, proxyTunnel }))
        assert.strictEqual(error.outcome, "NotSent")
      }
      assert.strictEqual(server.connections(), 0)
    }).pipe(Effect.scoped)
  )
})

describe("over fetch with NODE_USE_ENV_PROXY=1", () => {
  /** Runs the program with the variables of the proxy alone, and returns its end. */
  const run = (baseUrl: string, variables: Record<string, string>) =>
    Effect.promise(async () => {
      const program = fileURLToPath(new URL("../fixtures/environment.ts", import.meta.url))
      const env = { NODE_USE_ENV_PROXY: "1", ...variables }
      const { stdout } = await promisify(execFile)(process.execPath, [program, baseUrl], { env })
      return JSON.parse(stdout) as { readonly value?: unknown; readonly outcome?: string }
    })

  it.live("a request goes through the proxy, past it by NO_PROXY, and is not sent where the proxy refuses it", () =>
    Effect.gen(function* () {
      const server = yield* loopback(answers)
      const proxy = yield* startProxy()
      const refusing = yield* startProxy(407)
      const { host } = new URL(server.baseUrl)
      assert.deepStrictEqual(yield* run(server.baseUrl, { HTTP_PROXY: proxy.url }), { value: order })
      assert.deepStrictEqual(proxy.asked, [`CONNECT ${host}`])
      yield* run(server.baseUrl, { HTTP_PROXY: proxy.url, NO_PROXY: "127.0.0.1" })
      assert.lengthOf(proxy.asked, 1)
      assert.lengthOf(server.requests, 2)
      const { outcome } = yield* run(server.baseUrl, { HTTP_PROXY: refusing.url })
      assert.strictEqual(outcome, "NotSent")
      assert.lengthOf(server.requests, 2)
    }).pipe(Effect.scoped)
  )
})
