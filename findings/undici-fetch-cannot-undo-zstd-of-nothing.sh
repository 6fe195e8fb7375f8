#!/usr/bin/env bash
# The `fetch` of undici, which is that of Node, fails to read an empty body where its header names zstd, and reads it
# where the header names gzip, deflate or br.
#
# Versions: undici 8.13.1 (npm) on Node 24.
# Expected: a body of `Content-Length: 0` is empty, whatever coding its header names: gateways leave the header in place
#   when they answer with nothing. So it is with the other codings.
# Actual: `text()` fails with a `TypeError` "terminated", whose cause has the code `Z_BUF_ERROR`.
# Output seen:
#   gzip: ""
#   deflate: ""
#   br: ""
#   zstd: terminated (Z_BUF_ERROR)
# Why it matters: the answer of an operation without a result, such as a capture that was carried out, is taken for one
#   that was lost on the way.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund undici@8.13.1 >/dev/null
cat > read.mjs <<'JS'
import { createServer } from "node:http"
import { fetch } from "undici"

const server = createServer(({ url }, response) =>
  response.writeHead(200, { "content-encoding": url.slice(1), "content-length": "0" }).end()
).listen(0, "127.0.0.1")
await new Promise((resolve) => server.once("listening", resolve))
for (const coding of ["gzip", "deflate", "br", "zstd"]) {
  const answer = await fetch(`http://127.0.0.1:${server.address().port}/${coding}`)
  const read = await answer.text().then(
    (text) => JSON.stringify(text),
    (error) => `${error.message} (${error.cause.code})`
  )
  console.log(`${coding}: ${read}`)
}
process.exit(0)
JS
actual=$(node read.mjs)
echo "$actual"
diff <(printf '%s\n' 'gzip: ""' 'deflate: ""' 'br: ""' 'zstd: terminated (Z_BUF_ERROR)') <(echo "$actual")
