#!/usr/bin/env bash
# undici reads a `Content-Length` with a space behind its value as another number, and loses an answer that is whole.
#
# Versions: undici 8.13.1, on Node 24.
# Expected: white space around a field's value is no part of it (RFC 9112, 5.1), so the answer has its 38 bytes, and is
#   read as `node:http` reads it.
# Actual: the space is taken for a digit. The body comes whole, and then the request fails with
#   UND_ERR_RES_CONTENT_LENGTH_MISMATCH.
# Output seen:
#   node:http, none behind: 502, 38 bytes
#   node:http, a space behind: 502, 38 bytes
#   undici, none behind: 502, 38 bytes
#   undici, a space behind: 502, 38 bytes, then UND_ERR_RES_CONTENT_LENGTH_MISMATCH
# Why it matters: a decline is an answer that says that no money moved. To a program, this one is a charge of which
#   nobody knows whether it was made.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund undici@8.13.1 >/dev/null
cat > read.mjs <<'JS'
import { get } from "node:http"
import { createServer } from "node:net"
import { Agent } from "undici"

const body = '{"type":"CARD_DECLINED","pgCode":"51"}'
const serve = (space) =>
  new Promise((resolve) => {
    const server = createServer((socket) =>
      socket.once("data", () =>
        socket.write(`HTTP/1.1 502 Bad Gateway\r\ncontent-length: ${body.length}${space}\r\n\r\n${body}`)
      )
    ).listen(0, "127.0.0.1", () => resolve({ server, origin: `http://127.0.0.1:${server.address().port}` }))
  })

const byNode = (origin) =>
  new Promise((resolve) =>
    get(origin, { agent: false }, (answer) => {
      let bytes = 0
      answer.on("data", (piece) => (bytes += piece.length))
      answer.on("end", () => resolve(`${answer.statusCode}, ${bytes} bytes`))
    })
  )

const byUndici = (origin) =>
  new Promise((resolve) => {
    let [status, bytes] = [0, 0]
    new Agent().dispatch(
      { origin, path: "/", method: "GET" },
      {
        onRequestStart() {},
        onResponseStart: (_, code) => (status = code),
        onResponseData: (_, piece) => (bytes += piece.length),
        onResponseEnd: () => resolve(`${status}, ${bytes} bytes`),
        onResponseError: (_, error) => resolve(`${status}, ${bytes} bytes, then ${error.code}`)
      }
    )
  })

for (const [name, ask] of [["node:http", byNode], ["undici", byUndici]]) {
  for (const [what, space] of [["none", ""], ["a space", " "]]) {
    const { origin } = await serve(space)
    console.log(`${name}, ${what} behind: ${await ask(origin)}`)
  }
}
process.exit(0)
JS
actual=$(node read.mjs)
echo "$actual"
diff <(printf '%s\n' \
  'node:http, none behind: 502, 38 bytes' \
  'node:http, a space behind: 502, 38 bytes' \
  'undici, none behind: 502, 38 bytes' \
  'undici, a space behind: 502, 38 bytes, then UND_ERR_RES_CONTENT_LENGTH_MISMATCH') <(echo "$actual")
