#!/usr/bin/env bash
# date-holidays lets Korea's New Year last from the day itself, so the eve, when banks are closed, counts as a business day.
#
# Versions: Node 20.20.2 and 24.22.3, date-holidays 3.37.0, @hyunbinseo/holidays-kr 5.2027.1 (the calendar that the Korea
#   AeroSpace Administration publishes).
# Expected: Seollal is the first day of the lunar year with the day before and the day after it: 16 to 18 February 2026.
#   Local and presidential elections, and 1 May from 2026 on, are public holidays, too.
# Actual: the entry begins on the day itself and lasts three days: 17 to 19 February 2026. In 2025 it is 29 to 31 January in
#   place of 28 to 30. Elections, days that the government adds once, and 1 May are not in the data.
# Output seen (weekdays only: - lacks a day on which banks are closed, + has one on which they are open):
#   2025 -2025-01-27 -2025-01-28 +2025-01-31 -2025-06-03
#   2026 -2026-02-16 +2026-02-19 -2026-05-01 -2026-06-03
# Why it matters: a settlement date by these holidays falls on the eve of Seollal, when no bank pays it out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund date-holidays@3.37.0 @hyunbinseo/holidays-kr@5.2027.1 >/dev/null
cat > compare.mjs <<'JS'
import { getHolidayPreset } from "@hyunbinseo/holidays-kr"
import Holidays from "date-holidays"

const day = 86_400_000
const holidays = new Holidays("KR", { timezone: "Asia/Seoul" })
for (const year of [2025, 2026]) {
  const published = await getHolidayPreset(String(year))
  const found = new Set()
  for (const { end, start, type } of holidays.getHolidays(year)) {
    if (type !== "public") continue
    // The instants are those of midnight in Korea, nine hours ahead.
    for (let time = +start; time < +end; time += day) found.add(new Date(time + 9 * 3_600_000).toISOString().slice(0, 10))
  }
  const differing = []
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += day) {
    const date = new Date(time).toISOString().slice(0, 10)
    const isWeekend = [0, 6].includes(new Date(time).getUTCDay())
    if (isWeekend || date in published === found.has(date)) continue
    differing.push(`${found.has(date) ? "+" : "-"}${date}`)
  }
  console.log(year, ...differing)
}
JS
actual=$(node compare.mjs)
echo "$actual"
diff <(printf '%s\n' "2025 -2025-01-27 -2025-01-28 +2025-01-31 -2025-06-03" "2026 -2026-02-16 +2026-02-19 -2026-05-01 -2026-06-03") <(echo "$actual")
