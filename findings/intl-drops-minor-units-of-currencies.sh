#!/usr/bin/env bash
# Intl.NumberFormat says that the forint, the rupiah and 14 more currencies have no minor unit; ISO 4217 gives them one.
#
# Versions: Node 20.20.2, 22.23.0 and 24.21.0 (ICU 78, CLDR 48), currency-codes 2.2.0 (the table of ISO 4217).
# Expected: ECMA-402 defines the fraction digits of a currency as ISO 4217's minor unit, and 2 for a code that is not listed. So
#   `maximumFractionDigits` tells how many digits an amount in minor units has behind its point.
# Actual: the digits are those of CLDR, which counts what people pay with. 16 currencies of ISO's list have 0 instead of 2 or 3.
# Output seen:
#   AFN 2 0, ALL 2 0, COP 2 0, HUF 2 0, IDR 2 0, IQD 3 0, IRR 2 0, KPW 2 0, LAK 2 0, LBP 2 0, MGA 2 0, MMK 2 0, PKR 2 0,
#   SOS 2 0, SYP 2 0, YER 2 0 (code, ISO 4217, Intl)
# Why it matters: PortOne counts every amount in ISO's minor unit. Who takes the digits from Intl charges 100 forints as 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund currency-codes@2.2.0 >/dev/null
cat > compare.mjs <<'JS'
import iso from "currency-codes"

const known = new Set(Intl.supportedValuesOf("currency"))
const differing = iso.data.flatMap(({ code, digits }) => {
  // Units of account (0 here) have no minor unit to compare.
  if (!known.has(code) || digits === 0) return []
  const format = new Intl.NumberFormat("en", { style: "currency", currency: code })
  const { maximumFractionDigits } = format.resolvedOptions()
  return maximumFractionDigits === digits ? [] : [`${code} ${digits} ${maximumFractionDigits}`]
})
console.log(differing.join(", "))
JS
actual=$(node compare.mjs)
echo "$actual"
diff <(echo "AFN 2 0, ALL 2 0, COP 2 0, HUF 2 0, IDR 2 0, IQD 3 0, IRR 2 0, KPW 2 0, LAK 2 0, LBP 2 0, MGA 2 0, MMK 2 0, PKR 2 0, SOS 2 0, SYP 2 0, YER 2 0") <(echo "$actual")
