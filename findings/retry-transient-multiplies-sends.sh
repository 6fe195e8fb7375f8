#!/usr/bin/env bash
# HttpClient.retryTransient({ times: 3 }) sends one POST up to 16 times.
#
# Versions: effect 4.1.0, Node 22 or later.
# Expected: `times: 3` means at most three retries, so four requests, whatever each attempt ends with, as in
#   `Effect.retry({ times: 3 })`.
# Actual: transport errors and transient statuses are counted apart, one loop inside the other. A server that answers 503
#   three times before each reset connection gets (3 + 1) × (3 + 1) = 16 requests. The method is not looked at: it is a POST.
# Output seen:
#   only reset connections: 4 requests
#   only 503: 4 requests
#   503, 503, 503, reset, and again: 16 requests
# Why it matters: a charge without an idempotency key is made once for each request that is carried out, and "four at most" is
#   what a reader plans with.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund effect@4.1.0 >/dev/null
cat > count.mjs <<'JS'
import { Effect } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import { HttpClientError, TransportError } from "effect/http/HttpClientError"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"

const requestsOf = async (isReset) => {
  let sent = 0
  const client = HttpClient.make((request) =>
    Effect.suspend(() => {
      sent += 1
      return isReset(sent)
        ? Effect.fail(new HttpClientError({ reason: new TransportError({ request, cause: new Error("reset") }) }))
        : Effect.succeed(HttpClientResponse.fromWeb(request, new Response("", { status: 503 })))
    })
  )
  const retrying = client.pipe(HttpClient.retryTransient({ times: 3 }))
  await Effect.runPromiseExit(retrying.execute(HttpClientRequest.post("https://shop.example/charges")))
  return sent
}

console.log(`only reset connections: ${await requestsOf(() => true)} requests`)
console.log(`only 503: ${await requestsOf(() => false)} requests`)
console.log(`503, 503, 503, reset, and again: ${await requestsOf((nth) => nth % 4 === 0)} requests`)
JS
actual=$(node count.mjs)
echo "$actual"
diff <(printf '%s\n' "only reset connections: 4 requests" "only 503: 4 requests" "503, 503, 503, reset, and again: 16 requests") <(echo "$actual")
