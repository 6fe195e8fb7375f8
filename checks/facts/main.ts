/**
 * Runs `pnpm facts --from <checkout>`: lists the pages that facts of PGs cite and that have changed since they were
 * read, in a checkout of PortOne's documents or of its help pages; several may be given. `pnpm facts --table` writes
 * the table of PGs into the READMEs of payments.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { changedIn, cited, report } from "./pages.ts"
import { languages, withTable } from "./table.ts"

const { values } = parseArgs({
  options: { from: { type: "string", multiple: true, default: [] }, table: { type: "boolean", default: false } }
})

if (values.from.length === 0 && !values.table) throw new Error("say --from <checkout>, or --table")

for (const checkout of values.from) {
  const changed = changedIn(checkout, cited)
  console.log(changed.length === 0 ? `no page that is cited has changed in ${checkout}` : report(changed).join("\n"))
}

if (values.table) {
  const dates = cited.map(({ date }) => date)
  for (const [name, words] of Object.entries(languages)) {
    const readme = new URL(`../../packages/payments/${name}`, import.meta.url)
    writeFileSync(readme, withTable(readFileSync(readme, "utf8"), dates, words))
  }
}
