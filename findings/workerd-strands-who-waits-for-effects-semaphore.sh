#!/usr/bin/env bash
# In workerd, a request that waits for a permit of Effect's Semaphore which another request holds ends as hung.
#
# Versions: workerd 1.20261117.1, effect 4.1.0, esbuild 0.28.2, Node 22 or later.
# Expected: of two requests at once that take turns by one semaphore, each is answered 200, as on Node, Bun and Deno; and
#   so is a third one after them.
# Actual: the first is answered. The second waits for a fiber that the first one's release would resume, which workerd
#   does not allow across requests: it ends the second as hung. Its turn was given to it all the same, and nothing gives
#   it back, so every later request of the instance ends as hung, too.
# Output seen:
#   node: 200 200, then 200
#   workerd: 200 500, then 500
# Why it matters: what takes turns for one order, or shares one login, works in tests and stops for good in production.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund workerd@1.20261117.1 effect@4.1.0 esbuild@0.28.2 >/dev/null
cat > worker.js <<'JS'
import { Effect, Semaphore } from "effect"

const semaphore = Semaphore.makeUnsafe(1)
const turn = semaphore.withPermits(1)(Effect.as(Effect.sleep("300 millis"), "done"))

export default {
  fetch: async () => new Response(await Effect.runPromise(turn))
}
JS
node_modules/.bin/esbuild worker.js --bundle --format=esm --outfile=bundle.js --log-level=error
cat > compare.mjs <<'JS'
import { spawn } from "node:child_process"
import { once } from "node:events"
import { writeFileSync } from "node:fs"
import { createServer } from "node:http"
import worker from "./bundle.js"

const server = createServer((_request, response) =>
  worker.fetch().then(async (answer) => response.end(await answer.text()))
).listen(0, "127.0.0.1")
await once(server, "listening")
const { port: nodePort } = server.address()
const free = createServer().listen(0, "127.0.0.1")
await once(free, "listening")
const { port } = free.address()
await new Promise((resolve) => free.close(resolve))

writeFileSync("config.capnp", `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const main :Workerd.Worker = (modules = [(name = "bundle", esModule = embed "bundle.js")], compatibilityDate = "2026-01-01");
`)
const workerd = spawn("node_modules/.bin/workerd", ["serve", "config.capnp"], { stdio: "ignore" })
const statusAt = async (port) => {
  for (let tries = 0; ; tries++) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}`)
      await answer.text()
      return answer.status
    } catch (error) {
      // It takes a moment to start.
      if (tries === 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
const tried = async (port) => {
  const both = await Promise.all([statusAt(port), statusAt(port)])
  return `${both.toSorted((a, b) => a - b).join(" ")}, then ${await statusAt(port)}`
}
console.log(`node: ${await tried(nodePort)}`)
// The first answer shows that it has started.
await statusAt(port)
console.log(`workerd: ${await tried(port)}`)
workerd.kill()
process.exit(0)
JS
actual=$(node compare.mjs)
echo "$actual"
diff <(printf '%s\n' 'node: 200 200, then 200' 'workerd: 200 500, then 500') <(echo "$actual")
