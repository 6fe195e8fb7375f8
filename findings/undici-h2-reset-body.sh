#!/usr/bin/env bash
# undici hands over half a body as a whole one when an HTTP/2 server resets the stream in the middle of it.
#
# Versions: undici 8.13.1, which speaks HTTP/2 by default where a server offers it, Node 22.19 or later.
# Expected: a stream that ends without END_STREAM is an incomplete response (RFC 9113, section 8.1), so reading its body fails,
#   as it does over HTTP/1.1 when the connection ends before the last chunk.
# Actual: after RST_STREAM with NO_ERROR or CANCEL and without a content-length, the body ends as if all of it had come. Only
#   another code is an error. A Node server sends NO_ERROR when a program destroys a response in the middle.
# Output seen:
#   RST_STREAM with NO_ERROR: 200, a whole body of "id,amount\np1,100\np2,2"
#   RST_STREAM with CANCEL: 200, a whole body of "id,amount\np1,100\np2,2"
#   RST_STREAM with INTERNAL_ERROR: ERR_HTTP2_STREAM_ERROR
#   no body, RST_STREAM with CANCEL: 200, a whole body of ""
# Why it matters: half a sheet of payouts is taken for all of them, and an answer without a body for one that has none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund undici@8.13.1 >/dev/null
cat > reset.mjs <<'JS'
import http2 from "node:http2"
import { Pool } from "undici"

const { NGHTTP2_CANCEL, NGHTTP2_INTERNAL_ERROR, NGHTTP2_NO_ERROR } = http2.constants

const answerTo = async (body, code) => {
  const server = http2.createServer()
  server.on("stream", (stream) => {
    stream.on("error", () => {})
    stream.respond({ ":status": 200, "content-type": "text/csv" })
    if (body !== "") stream.write(body)
    // `close` calls `end`, which would send END_STREAM before RST_STREAM.
    setTimeout(() => Object.assign(stream, { end: () => stream }).close(code), 50)
  })
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve))
  // HTTP/2 without TLS, so that no certificate is needed. It is the same code as over TLS.
  const origin = `http://127.0.0.1:${server.address().port}`
  const pool = new Pool(origin, { useH2c: true })
  try {
    const response = await pool.request({ method: "GET", path: "/sheet" })
    return `${response.statusCode}, a whole body of ${JSON.stringify(await response.body.text())}`
  } catch (error) {
    return error.code
  } finally {
    await pool.destroy()
    server.close()
  }
}

const half = "id,amount\np1,100\np2,2"
console.log(`RST_STREAM with NO_ERROR: ${await answerTo(half, NGHTTP2_NO_ERROR)}`)
console.log(`RST_STREAM with CANCEL: ${await answerTo(half, NGHTTP2_CANCEL)}`)
console.log(`RST_STREAM with INTERNAL_ERROR: ${await answerTo(half, NGHTTP2_INTERNAL_ERROR)}`)
console.log(`no body, RST_STREAM with CANCEL: ${await answerTo("", NGHTTP2_CANCEL)}`)
JS
actual=$(node --no-warnings reset.mjs)
echo "$actual"
diff <(cat <<'SEEN'
RST_STREAM with NO_ERROR: 200, a whole body of "id,amount\np1,100\np2,2"
RST_STREAM with CANCEL: 200, a whole body of "id,amount\np1,100\np2,2"
RST_STREAM with INTERNAL_ERROR: ERR_HTTP2_STREAM_ERROR
no body, RST_STREAM with CANCEL: 200, a whole body of ""
SEEN
) <(echo "$actual")
