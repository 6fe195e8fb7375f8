/**
 * The other side of the streaming run, in a process of its own: the list of payments by cursor, as long as is asked of it. A
 * page is made when it is asked for, so nothing of the list is held.
 *
 * It is not the emulator's list: that one keeps every payment that was made, and a million of them are not made in a minute.
 */
import { createServer } from "node:http"
import { paymentOf } from "./payment.ts"

const length = Number(process.argv[2])

// Made once: only the number that tells a payment is another.
const [before, between, after] = `{"payment":${paymentOf("payment-#")},"cursor":"#"}`.split("#")

const itemOf = (number: number): string => `${before}${number}${between}${number}${after}`

const server = createServer((request, response) => {
  const search = new URL(request.url!, "http://127.0.0.1").searchParams
  const asked = JSON.parse(search.get("requestBody") ?? "{}") as { readonly cursor?: string; readonly size?: number }
  const first = asked.cursor === undefined ? 0 : Number(asked.cursor) + 1
  const count = Math.min(asked.size ?? 10, length - first)
  const items = Array.from({ length: count }, (_, index) => itemOf(first + index))
  const page = Buffer.from(`{"items":[${items.join(",")}]}`)
  response.writeHead(200, { "content-type": "application/json", "content-length": page.length })
  response.end(page)
})
server.keepAliveTimeout = 60_000
server.listen(0, "127.0.0.1", () => {
  const address = server.address()
  if (typeof address === "object" && address !== null) console.log(`http://127.0.0.1:${address.port}`)
})
