#!/usr/bin/env bash
# Of idle connections that a firewall has dropped, node:http's agent and undici's RoundRobinPool hand out one after the other,
# an attempt for each; undici's default pool gives the second attempt a new connection.
#
# Versions: Node 24.22.3 (node:http), undici 8.13.1.
# Expected: connections to one host that were idle are dropped together (a firewall's or a load balancer's idle time, a host
#   that was replaced), and answer a reset to whatever is written next. After one such reset the next attempt is worth a new
#   connection, so that two or three attempts are enough, however many connections were idle.
# Actual: over `new http.Agent({ keepAlive: true })`, and over an undici Agent whose pools are `RoundRobinPool`, as many attempts
#   fail as there were idle connections. Over undici's default Agent, one fails.
# Output seen (10 connections were idle, of 10 at most):
#   undici, its default pool: 1 failed before an answer
#   undici, RoundRobinPool: 10 failed before an answer
#   node:http, keepAlive: 10 failed before an answer
# Why it matters: a charge that is tried three times ends unknown after a quiet night, though nothing is wrong with the
#   server. Retries have to tell a reset on a used connection from an outage, and count it apart.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund undici@8.13.1 >/dev/null
cat > attempts.mjs <<'JS'
import http from "node:http"
import net from "node:net"
import { once } from "node:events"
import { text } from "node:stream/consumers"
import { Agent, request, RoundRobinPool } from "undici"

const idle = 10

const byUndici = (dispatcher) => ({
  send: async (url) => {
    const answer = await request(url, { dispatcher, method: "POST", body: "{}" })
    return answer.body.text()
  },
  close: () => dispatcher.destroy()
})

const byNode = (agent) => ({
  send: async (url) => {
    const sent = http.request(url, { agent, method: "POST" })
    sent.end("{}")
    const [answer] = await once(sent, "response")
    return text(answer)
  },
  close: () => agent.destroy()
})

const clients = {
  "undici, its default pool": () => byUndici(new Agent({ connections: idle })),
  "undici, RoundRobinPool": () =>
    byUndici(new Agent({ connections: idle, factory: (origin, options) => new RoundRobinPool(origin, options) })),
  "node:http, keepAlive": () => byNode(new http.Agent({ keepAlive: true }))
}

for (const [name, make] of Object.entries(clients)) {
  const dropped = new Set()
  let waiting = []
  const server = net.createServer((socket) => {
    socket.on("error", () => {})
    let read = ""
    socket.on("data", (piece) => {
      read += piece
      if (!read.endsWith("{}")) return
      read = ""
      if (dropped.has(socket)) return void socket.resetAndDestroy()
      waiting.push(socket)
      // All of the first requests are answered together, so that each has a connection of its own.
      if (dropped.size === 0 && waiting.length < idle) return
      for (const one of waiting) one.write("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\npaid")
      if (dropped.size === 0) for (const one of waiting) dropped.add(one)
      waiting = []
    })
  })
  await once(server.listen(0, "127.0.0.1"), "listening")
  const url = `http://127.0.0.1:${server.address().port}/`
  const client = make()
  await Promise.all(Array.from({ length: idle }, () => client.send(url)))
  await new Promise((resolve) => setTimeout(resolve, 100))
  let failed = 0
  while (!(await client.send(url).then(() => true, () => false))) failed++
  console.log(`${name}: ${failed} failed before an answer`)
  await client.close()
  server.close()
}
JS
actual=$(node attempts.mjs)
echo "$actual"
diff <(printf '%s\n' "undici, its default pool: 1 failed before an answer" "undici, RoundRobinPool: 10 failed before an answer" "node:http, keepAlive: 10 failed before an answer") <(echo "$actual")
