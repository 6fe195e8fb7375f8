#!/usr/bin/env bash
# Deno's `fetch` sends a POST again by itself where a connection breaks that was used before, and tells only of the end
# of the second one.
#
# Versions: deno 2.9.6 (npm), with a server on Node 24.
# Expected: a POST is not repeated without the program's will (RFC 9110, 9.2.2), unless it is known that the server has
#   not read it; and an error says that no connection was made only if nothing was sent, as that of Node's `fetch` does.
# Actual: a POST that the server has read whole, and did not answer, is sent a second time. If that one is answered,
#   this is the answer. If nobody listens any more, the error speaks of a connection that was refused.
# Output seen:
#   the server goes on: 3 POSTs read for 2 calls; the second call: 404
#   the server is gone: 2 POSTs read for 2 calls; the second call: client error (Connect)
# Why it matters: a charge that was carried out looks like one that was never sent, or like one that was refused. It is
#   safe only with an idempotency key, and as long as the program sends that key again.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund deno@2.9.6 >/dev/null
cat > call.mjs <<'JS'
const post = async () => {
  try {
    const answer = await fetch(process.argv[2], { method: "POST", body: "{}" })
    await answer.text()
    return answer.status
  } catch (error) {
    return /client error \(\w+\)/.exec(error.cause.message)[0]
  }
}
await post()
console.log(await post())
JS
cat > serve.mjs <<'JS'
import { spawn } from "node:child_process"
import { createServer } from "node:net"

const answer = (status) => `HTTP/1.1 ${status}\r\ncontent-length: 2\r\n\r\n{}`

for (const [what, isGone] of [["goes on", false], ["is gone", true]]) {
  let read = 0
  const server = createServer((socket) =>
    socket.on("error", () => {}).on("data", (data) => {
      if (!String(data).endsWith("{}")) return
      if (++read === 1) socket.write(answer("200 OK"))
      else if (read === 2) {
        if (isGone) server.close()
        socket.end()
      } else socket.end(answer("404 Not Found"))
    })
  ).listen(0, "127.0.0.1")
  await new Promise((resolve) => server.once("listening", resolve))
  const url = `http://127.0.0.1:${server.address().port}`
  const call = spawn("npx", ["--no-install", "deno", "run", "--allow-net", "call.mjs", url])
  let said = ""
  call.stdout.on("data", (data) => (said += data))
  await new Promise((resolve) => call.on("close", resolve))
  console.log(`the server ${what}: ${read} POSTs read for 2 calls; the second call: ${said.trim()}`)
  server.close()
}
process.exit(0)
JS
actual=$(node serve.mjs)
echo "$actual"
diff <(printf '%s\n' \
  'the server goes on: 3 POSTs read for 2 calls; the second call: 404' \
  'the server is gone: 2 POSTs read for 2 calls; the second call: client error (Connect)') <(echo "$actual")
