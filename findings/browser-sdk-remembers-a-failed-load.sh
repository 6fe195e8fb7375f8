#!/usr/bin/env bash
# PortOne's browser SDK never tries again to load its script: after one failed load, each later payment on the page fails.
#
# Versions: Node 24.22.3, @portone/browser-sdk 0.1.11, jsdom 31.0.1.
# Expected: a call after a failed load of the script tries to load it again, as the network may be back.
# Actual: the promise of the first load is kept, rejected. A second call puts no new script into the page, and fails with
#   the same error, even once `window.PortOne` is there because the page has loaded the script itself. Only a reload helps.
# Output seen:
#   first call: [PortOne] Failed to load window.PortOne (scripts in the page: 1)
#   second call: [PortOne] Failed to load window.PortOne (scripts in the page: 1)
#   with window.PortOne there: [PortOne] Failed to load window.PortOne
# Why it matters: a phone that loses its network for a moment cannot pay until the buyer reloads, and a cart may be gone
#   by then. A page that shows the button again after a failure shows one that does nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @portone/browser-sdk@0.1.11 jsdom@31.0.1 >/dev/null
cat > load.mjs <<'JS'
import { JSDOM } from "jsdom"

// The page does not load scripts: each that is put into it is told below how its load ended.
const { window } = new JSDOM("<!doctype html><head></head><body></body>")
Object.assign(globalThis, { window, document: window.document })
const { requestPayment } = await import("@portone/browser-sdk/v2")

const scripts = () => [...window.document.querySelectorAll("script")]
const call = async (end) => {
  const paid = requestPayment({})
  if (end !== undefined) scripts().at(-1).dispatchEvent(new window.Event(end))
  return paid.then(
    () => "paid",
    (error) => error.message
  )
}

console.log("first call:", await call("error"), `(scripts in the page: ${scripts().length})`)
// The network is back.
console.log("second call:", await call("load"), `(scripts in the page: ${scripts().length})`)
window.PortOne = { requestPayment: async () => ({}) }
console.log("with window.PortOne there:", await call())
JS
actual=$(node load.mjs)
echo "$actual"
diff - <(echo "$actual") <<'TEXT'
first call: [PortOne] Failed to load window.PortOne (scripts in the page: 1)
second call: [PortOne] Failed to load window.PortOne (scripts in the page: 1)
with window.PortOne there: [PortOne] Failed to load window.PortOne
TEXT
