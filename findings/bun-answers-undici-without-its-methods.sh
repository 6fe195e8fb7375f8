#!/usr/bin/env bash
# Under Bun, `undici` is a module of Bun's own whose Agent has no methods, so Effect's undici client cannot send.
#
# Versions: Bun 1.4.5, undici 8.13.1, @effect/platform-node 4.1.0, effect 4.1.0.
# Expected: the undici that is installed, whose `Agent` has `request`, `dispatch`, `compose` and `destroy`; a GET over
#   `NodeHttpClient.layerUndici` is answered 200, as it is on Node and Deno.
# Actual: `import "undici"` gives another module, whatever version is installed. `new Agent()` works, and the object has
#   none of these methods. The GET fails with "dispatcher.request is not a function", which Effect reports as a request
#   that could not be sent, and the layer then dies with "dispatcher.destroy is not a function".
# Output seen:
#   node: request function, dispatch function, compose function, destroy function
#   bun: request undefined, dispatch undefined, compose undefined, destroy undefined
#   node GET: 200
#   bun GET: dispatcher.destroy is not a function
# Why it matters: nothing fails when the client is made. Every call fails, and the message names neither Bun nor undici.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund bun@1.4.5 undici@8.13.1 effect@4.1.0 @effect/platform-node@4.1.0 >/dev/null
cat > methods.mjs <<'JS'
import { Agent } from "undici"
const agent = new Agent()
console.log(["request", "dispatch", "compose", "destroy"].map((name) => `${name} ${typeof agent[name]}`).join(", "))
JS
cat > get.mjs <<'JS'
import { createServer } from "node:http"
import { Cause, Effect, Exit } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"

const server = createServer((_request, response) => response.end("an answer"))
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve))
const exit = await Effect.runPromiseExit(
  HttpClient.get(`http://127.0.0.1:${server.address().port}`).pipe(
    Effect.map(({ status }) => status),
    Effect.provide(NodeHttpClient.layerUndici)
  )
)
const words = (text) => text.match(/dispatcher\.\w+ is not a function/g)?.at(-1) ?? text
console.log(Exit.isSuccess(exit) ? exit.value : words(Cause.pretty(exit.cause)))
process.exit(0)
JS
bun=node_modules/.bin/bun
actual=$(
  echo "node: $(node methods.mjs)"
  echo "bun: $($bun methods.mjs)"
  echo "node GET: $(node get.mjs)"
  echo "bun GET: $($bun get.mjs)"
)
echo "$actual"
diff <(printf '%s\n' \
  'node: request function, dispatch function, compose function, destroy function' \
  'bun: request undefined, dispatch undefined, compose undefined, destroy undefined' \
  'node GET: 200' \
  'bun GET: dispatcher.destroy is not a function') <(echo "$actual")
