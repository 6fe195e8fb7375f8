#!/usr/bin/env bash
# Node's `TextDecoder("euc-kr")` lacks the syllables that Windows-949 added, and reads them as other characters, also
# where it is to fail.
#
# Versions: Node 24.21.0, Bun 1.4.5, Deno 2.9.6, iconv-lite 0.7.0.
# Expected: by the Encoding Standard, `euc-kr` is Windows-949 with all 11,172 syllables of Korean. The bytes 8c 63 are
#   U+B620, b4 eb is U+B300, and a2 e6 the sign of the euro; with `fatal`, what is no text throws a TypeError.
# Actual: Node knows the 2,350 syllables of the older EUC-KR. 8c 63 becomes the control character U+008C and the letter
#   "c", and nothing throws. Bun, Deno and iconv-lite read it.
# Output seen:
#   iconv-lite: b620 b300, of 11172 syllables 11172
#   node: 8c 63 b300, of 11172 syllables 2350
#   bun: b620 b300, of 11172 syllables 11172
#   deno: b620 b300, of 11172 syllables 11172
# Why it matters: PGs and shops in Korea still write this charset, and names and goods have such syllables. A text that is
#   compared with the order's differs, and no error tells why.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
machine=$(uname -m | sed -e 's/x86_64/x64/' -e 's/aarch64/arm64/')
npm install --silent --no-audit --no-fund "node-linux-$machine@24.21.0" bun@1.4.5 deno@2.9.6 iconv-lite@0.7.0 >/dev/null
cat > read.mjs <<'JS'
import iconv from "iconv-lite"
const own = new TextDecoder("euc-kr", { fatal: true })
const isLibrary = globalThis.process?.argv[2] === "iconv-lite"
const read = (bytes) => (isLibrary ? iconv.decode(bytes, "cp949") : own.decode(bytes))
const codes = (text) => Array.from(text, (letter) => letter.codePointAt(0).toString(16)).join(" ")
const all = Array.from({ length: 11_172 }, (_, at) => String.fromCodePoint(0xac00 + at))
const right = all.filter((syllable) => {
  try {
    return read(iconv.encode(syllable, "cp949")) === syllable
  } catch {
    return false
  }
})
const two = codes(read(new Uint8Array([0x8c, 0x63, 0xb4, 0xeb])))
console.log(`${two}, of ${all.length} syllables ${right.length}`)
JS
node="node_modules/node-linux-$machine/bin/node"
actual=$(
  echo "iconv-lite: $($node read.mjs iconv-lite)"
  echo "node: $($node read.mjs)"
  echo "bun: $(node_modules/.bin/bun read.mjs)"
  echo "deno: $(node_modules/.bin/deno run --allow-all read.mjs)"
)
echo "$actual"
diff <(printf '%s\n' \
  'iconv-lite: b620 b300, of 11172 syllables 11172' \
  'node: 8c 63 b300, of 11172 syllables 2350' \
  'bun: b620 b300, of 11172 syllables 11172' \
  'deno: b620 b300, of 11172 syllables 11172') <(echo "$actual")
