#!/usr/bin/env bash
# undici, and with it Node's fetch, loses the answer to a request that a server prefaces with "100 Continue" unasked.
#
# Versions: Node 24.22.3 (its fetch), undici 8.13.1.
# Expected: RFC 9110, section 15.2: "A client MUST be able to parse one or more 1xx responses received prior to a final
#   response, even if the client does not expect one." So the 200 behind it is the answer, as it is after 102, 103 and 199, and
#   as it is over node:http.
# Actual: the request fails with UND_ERR_SOCKET ("bad response"), though the server has carried it out and answered.
# Output seen:
#   node:http 100: 200 paid
#   undici 100: UND_ERR_SOCKET
#   fetch 100: UND_ERR_SOCKET
#   node:http 103: 200 paid
#   undici 103: 200 paid
#   fetch 103: 200 paid
# Why it matters: a charge that was made and answered looks like a failed connection, after which only an idempotency key, or
#   a look at the payment, tells what happened.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund undici@8.13.1 >/dev/null
cat > compare.mjs <<'JS'
import http from "node:http"
import net from "node:net"
import { once } from "node:events"
import { text } from "node:stream/consumers"
import { request } from "undici"

const interim = { 100: "Continue", 103: "Early Hints" }
const body = JSON.stringify({ amount: 100 })
const options = { method: "POST", headers: { "content-type": "application/json" }, body }

const clients = {
  "node:http": async (url) => {
    const sent = http.request(url, { method: "POST", headers: options.headers, agent: false })
    sent.end(body)
    const [answer] = await once(sent, "response")
    return `${answer.statusCode} ${await text(answer)}`
  },
  undici: async (url) => {
    const answer = await request(url, options)
    return `${answer.statusCode} ${await answer.body.text()}`
  },
  fetch: async (url) => {
    const answer = await fetch(url, options)
    return `${answer.status} ${await answer.text()}`
  }
}

for (const status of [100, 103]) {
  const server = net.createServer((socket) => {
    socket.on("error", () => {})
    let read = ""
    socket.on("data", (piece) => {
      read += piece
      if (!read.endsWith(body)) return
      socket.end(
        `HTTP/1.1 ${status} ${interim[status]}\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 4\r\nconnection: close\r\n\r\npaid`
      )
    })
  })
  await once(server.listen(0, "127.0.0.1"), "listening")
  const url = `http://127.0.0.1:${server.address().port}/`
  for (const [name, send] of Object.entries(clients)) {
    const end = await send(url).catch((error) => error.code ?? error.cause?.code)
    console.log(`${name} ${status}: ${end}`)
  }
  server.close()
}
JS
actual=$(node compare.mjs)
echo "$actual"
diff <(printf '%s\n' "node:http 100: 200 paid" "undici 100: UND_ERR_SOCKET" "fetch 100: UND_ERR_SOCKET" "node:http 103: 200 paid" "undici 103: 200 paid" "fetch 103: 200 paid") <(echo "$actual")
