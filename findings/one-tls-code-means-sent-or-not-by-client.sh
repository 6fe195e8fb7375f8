#!/usr/bin/env bash
# The code by which undici tells of a TLS handshake that failed is the one by which `node:http` tells of a connection that
# broke after the request had been read.
#
# Versions: undici 8.13.1, on Node 24.
# Expected: clients of one runtime and one OpenSSL name the same failure alike, so that one code says either that a
#   request was not sent, or that it may have been. A system call that an error names is the one that failed.
# Actual: where the other side answers with what is no TLS, at the handshake and after it has read a request,
#   ERR_SSL_WRONG_VERSION_NUMBER is undici's for the first and that of `node:http` for the second. For the first,
#   `node:http` has EPROTO with `syscall: "write"`, though nothing of the request was written.
# Output seen:
#   node:http, at the handshake: EPROTO, syscall write, 0 requests read
#   node:http, after the request: ERR_SSL_WRONG_VERSION_NUMBER, syscall undefined, 1 requests read
#   undici, at the handshake: ERR_SSL_WRONG_VERSION_NUMBER, syscall undefined, 0 requests read
#   undici, after the request: UND_ERR_SOCKET, syscall undefined, 1 requests read
# Why it matters: the charge of the first and the third line is safe to send again at once, and that of the others may
#   have been carried out. What tells them apart for both is published beside the error: `undici:client:connectError`,
#   and the socket's `secureConnecting` in `http.client.request.error`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund undici@8.13.1 >/dev/null
cat > break.mjs <<'JS'
import { request } from "node:https"
import { createServer as createPlainServer } from "node:net"
import { createServer } from "node:tls"
import { Agent, request as requestByUndici } from "undici"

// A key that both sides share, in the place of a certificate.
const shared = { ciphers: "PSK", maxVersion: "TLSv1.2" }
const psk = Buffer.from("0123456789abcdef0123456789abcdef", "hex")
const own = { ...shared, pskCallback: () => ({ psk, identity: "client" }), checkServerIdentity: () => undefined }
const noTls = "HTTP/1.1 502 Bad Gateway\r\n\r\n"

let read = 0
const atHandshake = () => createPlainServer((socket) => socket.on("error", () => {}).once("data", () => socket.end(noTls)))
const afterRequest = () => {
  let raw
  const server = createServer({ ...shared, pskCallback: () => psk }, (socket) => {
    socket.on("error", () => {})
    socket.once("data", () => {
      read++
      raw.end(noTls)
    })
  })
  return server.on("connection", (socket) => (raw = socket))
}

const byNode = (port) =>
  new Promise((resolve) =>
    request({ host: "127.0.0.1", port, method: "POST", agent: false, ...own }).on("error", resolve).end("{}")
  )
const byUndici = (port) =>
  requestByUndici(`https://127.0.0.1:${port}`, {
    method: "POST",
    body: "{}",
    dispatcher: new Agent({ connect: own })
  }).catch((error) => error)

for (const [name, send] of [["node:http", byNode], ["undici", byUndici]]) {
  for (const [when, make] of [["at the handshake", atHandshake], ["after the request", afterRequest]]) {
    read = 0
    const server = make().listen(0, "127.0.0.1")
    await new Promise((resolve) => server.once("listening", resolve))
    const { code, syscall } = await send(server.address().port)
    console.log(`${name}, ${when}: ${code}, syscall ${syscall}, ${read} requests read`)
  }
}
process.exit(0)
JS
actual=$(node break.mjs)
echo "$actual"
diff <(printf '%s\n' \
  'node:http, at the handshake: EPROTO, syscall write, 0 requests read' \
  'node:http, after the request: ERR_SSL_WRONG_VERSION_NUMBER, syscall undefined, 1 requests read' \
  'undici, at the handshake: ERR_SSL_WRONG_VERSION_NUMBER, syscall undefined, 0 requests read' \
  'undici, after the request: UND_ERR_SOCKET, syscall undefined, 1 requests read') <(echo "$actual")
