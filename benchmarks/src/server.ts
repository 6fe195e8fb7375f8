/**
 * The other side of the throughput run, in a process of its own: one payment, answered to whoever asks.
 */
import { createServer } from "node:http"
import { paymentOf } from "./payment.ts"

const payment = paymentOf("4f2d0c9ab1e84d53")

const server = createServer((request, response) => {
  request.resume()
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(payment) })
  response.end(payment)
})
server.keepAliveTimeout = 60_000
server.listen(0, "127.0.0.1", () => {
  const address = server.address()
  if (typeof address === "object" && address !== null) console.log(`http://127.0.0.1:${address.port}`)
})
