/**
 * The other side of the throughput run, in a process of its own: one payment, answered to whoever asks, and a charge that always succeeds.
 */
import { createServer } from "node:http"
import { paymentOf } from "./payment.ts"

const payment = paymentOf("4f2d0c9ab1e84d53")

const charged = JSON.stringify({ payment: { pgTxId: "pg-1", paidAt: "2026-07-03T04:05:06Z" } })

const server = createServer((request, response) => {
  const answer = request.method === "GET" ? payment : charged
  request.resume()
  // As a server would that reads the request before it answers.
  request.on("end", () => {
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(answer) })
    response.end(answer)
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, "127.0.0.1", () => {
  const address = server.address()
  if (typeof address === "object" && address !== null) console.log(`http://127.0.0.1:${address.port}`)
})
