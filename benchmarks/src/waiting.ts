/**
 * One run of the comparison of heaps, in a process of its own: begins calls to a server that never answers, and prints
 * how much heap each takes as JSON. It has to be started with `--expose-gc`.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { Effect, Layer, Redacted } from "effect"
import { createServer } from "node:http"
import { PortOneClient } from "@effect-portone/core"
import { layerUndiciNoDispatcher } from "@effect-portone/core/node"
import { Payments } from "@effect-portone/payments"

const count = Number(process.argv[2])

const server = createServer(() => {})
await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
const address = server.address()
const port = typeof address === "object" && address !== null ? address.port : 0

const http = layerUndiciNoDispatcher.pipe(Layer.provide(NodeHttpClient.layerDispatcherOptions({ connections: 10 })))
const client = PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl: `http://127.0.0.1:${port}` })

/** Without garbage. */
const held = () => {
  globalThis.gc!()
  return process.memoryUsage().heapUsed
}

/** Waits until all that was begun is under way. */
const settled = Effect.sleep("1 second")

const measured = Effect.gen(function* () {
  const payments = yield* Payments
  const begin = (count: number) =>
    Effect.forEach(
      Array.from({ length: count }, (_, index) => `payment-${index}`),
      (paymentId) => Effect.forkDetach(Effect.ignore(payments.getPayment({ paymentId }))),
      { discard: true }
    )
  yield* begin(100)
  yield* settled
  const before = held()
  yield* begin(count)
  yield* settled
  return (held() - before) / count
}).pipe(Effect.provide(Payments.layer.pipe(Layer.provide(client), Layer.provide(http))), Effect.scoped)

void Effect.runPromise(measured).then((bytes) => {
  console.log(JSON.stringify({ bytes }))
  process.exit(0)
})
