#!/usr/bin/env bash
# A bundle by rolldown of Effect's undici client fails at its first request, since the classes of undici are lost.
#
# Versions: rolldown 1.3.3, @effect/platform-node 4.1.0, effect 4.1.0, undici 8.13.1, Node 22 or later.
# Expected: the bundle does what the sources do: a GET over `NodeHttpClient.layerUndici` is answered 200, as it is
#   unbundled and by esbuild.
# Actual: the bundle is made without a warning, and the program ends with "Agent is not a constructor". Effect imports
#   undici by `await import()` of a module that has `export *` of a CommonJS module. Rolldown gives such a dynamic import
#   a namespace without the names of the CommonJS module. A static import of the same module has them.
# Output seen:
#   unbundled: 200
#   rolldown: Agent is not a constructor
#   rolldown, a small case: dynamic undefined, static function
# Why it matters: a server that is bundled this way builds, starts, and fails where it is first to take a payment.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund rolldown@1.3.3 effect@4.1.0 @effect/platform-node@4.1.0 undici@8.13.1 >/dev/null
cat > main.mjs <<'JS'
import { createServer } from "node:http"
import { Effect } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"

const server = createServer((_request, response) => response.end("an answer"))
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve))
const get = HttpClient.get(`http://127.0.0.1:${server.address().port}`).pipe(
  Effect.map(({ status }) => String(status)),
  Effect.provide(NodeHttpClient.layerUndici)
)
await Effect.runPromise(get).then(console.log, (error) =>
  console.log(/\w+ is not a constructor/.exec(String(error.message))?.[0] ?? String(error))
)
server.close()
server.closeAllConnections()
JS
cat > a.cjs <<'JS'
module.exports.Agent = class {}
JS
cat > b.mjs <<'JS'
export * from "./a.cjs"
JS
cat > dynamic.mjs <<'JS'
const module = await import("./b.mjs")
console.log(typeof module.Agent)
JS
cat > static.mjs <<'JS'
import * as module from "./b.mjs"
console.log(typeof module.Agent)
JS
bundled() {
  node_modules/.bin/rolldown "$1.mjs" --platform node --format esm --dir "out-$1" >/dev/null 2>&1
  node "out-$1/$1.js"
}
actual=$(
  echo "unbundled: $(node main.mjs)"
  echo "rolldown: $(bundled main)"
  echo "rolldown, a small case: dynamic $(bundled dynamic), static $(bundled static)"
)
echo "$actual"
diff <(printf '%s\n' 'unbundled: 200' 'rolldown: Agent is not a constructor' 'rolldown, a small case: dynamic undefined, static function') <(echo "$actual")
