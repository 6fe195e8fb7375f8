#!/usr/bin/env bash
# workerd marks a POST that the server had read as `retryable`, and cannot tell it from a refused connection.
#
# Versions: workerd 1.20261117.1, Node 22 or later.
# Expected: a `fetch` that fails says whether the request can have been sent, as Node (ECONNREFUSED, ECONNRESET) and
#   Deno ("client error (Connect)") do; and `retryable` is true only where sending again cannot do it twice.
# Actual: a refused connection, and one that the server resets after it has read the whole POST, reject with the same
#   error: class, message and properties are equal, and `retryable` is true on both.
# Output seen:
#   refused: Error "Network connection lost." retryable=true
#   reset after 1 request: Error "Network connection lost." retryable=true
# Why it matters: who trusts `retryable` sends a charge twice. Without an idempotency key the outcome of both is unknown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund workerd@1.20261117.1 >/dev/null
cat > worker.js <<'JS'
export default {
  async fetch(request) {
    try {
      await fetch(await request.text(), { method: "POST", body: "a charge" })
      return new Response("no error")
    } catch (error) {
      return new Response(`${error.constructor.name} "${error.message}" retryable=${error.retryable}`)
    }
  }
}
JS
cat > compare.mjs <<'JS'
import { spawn } from "node:child_process"
import { once } from "node:events"
import { writeFileSync } from "node:fs"
import { createServer } from "node:net"

const listening = async (connected) => {
  const server = createServer(connected).listen(0, "127.0.0.1")
  await once(server, "listening")
  return { server, port: server.address().port }
}
let requests = 0
const resetting = await listening((socket) => {
  socket.on("error", () => {})
  let received = ""
  socket.on("data", (chunk) => {
    received += chunk
    if (!received.endsWith("a charge")) return
    requests++
    socket.resetAndDestroy()
  })
})
const { port: refused, server } = await listening(() => {})
await new Promise((resolve) => server.close(resolve))
const { port: own, server: reserved } = await listening(() => {})
await new Promise((resolve) => reserved.close(resolve))

writeFileSync("config.capnp", `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main), (name = "internet", network = (allow = ["local", "private"]))],
  sockets = [(name = "http", address = "127.0.0.1:${own}", http = (), service = "main")]
);
const main :Workerd.Worker = (modules = [(name = "worker", esModule = embed "worker.js")], compatibilityDate = "2026-01-01");
`)
const workerd = spawn("node_modules/.bin/workerd", ["serve", "config.capnp"], { stdio: "ignore" })
const errorOf = async (port) => {
  for (let tries = 0; ; tries++) {
    try {
      const answer = await fetch(`http://127.0.0.1:${own}`, { method: "POST", body: `http://127.0.0.1:${port}/` })
      return await answer.text()
    } catch (error) {
      // It takes a moment to start.
      if (tries === 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
console.log(`refused: ${await errorOf(refused)}`)
const lost = await errorOf(resetting.port)
console.log(`reset after ${requests} request: ${lost}`)
workerd.kill()
process.exit(0)
JS
actual=$(node compare.mjs)
echo "$actual"
diff <(printf '%s\n' 'refused: Error "Network connection lost." retryable=true' 'reset after 1 request: Error "Network connection lost." retryable=true') <(echo "$actual")
