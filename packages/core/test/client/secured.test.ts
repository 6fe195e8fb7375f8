/** A TLS connection that breaks under a request: its errors have the codes of a handshake that failed. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import type * as Net from "node:net"
import * as Tls from "node:tls"
import { PortOneClient, PortOneClientError, RetryPolicy } from "../../src/index.ts"
import { charge, chargeOrder } from "../fixtures/orders.ts"

/** A key that both sides share, in the place of a certificate. */
const shared = { ciphers: "PSK", maxVersion: "TLSv1.2" } as const
const psk = Buffer.from("0123456789abcdef0123456789abcdef", "hex")

/** A server that reads a request over TLS, and then writes what is no TLS. */
const breaking = Effect.acquireRelease(
  Effect.callback<{ readonly baseUrl: string; readonly server: Tls.Server }>((resume) => {
    let raw: Net.Socket | undefined
    const server = Tls.createServer({ ...shared, pskCallback: () => psk }, (socket) => {
      socket.on("error", () => {})
      socket.once("data", () => raw?.write("HTTP/1.1 502 Bad Gateway\r\n\r\n"))
    })
    server.on("connection", (socket: Net.Socket) => {
      raw = socket
    })
    server.listen(0, "127.0.0.1", () => {
      // A server that listens on a port has an address of this kind.
      const { port } = server.address() as Net.AddressInfo
      resume(Effect.succeed({ baseUrl: `https://127.0.0.1:${port}`, server }))
    })
  }),
  ({ server }) => Effect.sync(() => server.close())
)

it.live("over node:http, a charge whose TLS connection breaks under it may have been carried out", () =>
  Effect.gen(function* () {
    const { baseUrl } = yield* breaking
    const agent = NodeHttpClient.layerAgentOptions({
      ...shared,
      pskCallback: () => ({ psk, identity: "client" }),
      checkServerIdentity: () => undefined
    })
    const error = yield* PortOneClient.run(chargeOrder, charge, { retry: RetryPolicy.none }).pipe(
      Effect.flip,
      Effect.provide(
        PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl }).pipe(
          Layer.provide(NodeHttpClient.layerNodeHttpNoAgent),
          Layer.provide(agent)
        )
      )
    )
    assert.instanceOf(error, PortOneClientError)
    assert(error.reason._tag === "TransportError")
    assert.strictEqual(error.reason.code, "ERR_SSL_WRONG_VERSION_NUMBER")
    assert.strictEqual(error.outcome, "Unknown")
  }).pipe(Effect.scoped)
)
