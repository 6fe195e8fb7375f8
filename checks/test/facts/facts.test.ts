import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { assert, describe, it, onTestFinished } from "vitest"
import { PgRules } from "@effect-portone/payments"
import { changedIn, cited, citedIn, report } from "../../facts/pages.ts"
import { languages, withTable } from "../../facts/table.ts"
import { korean } from "../../facts/words.ts"

/** Makes a repository in a temporary folder, with a function that commits a file on a day, or removes it. */
const repository = () => {
  const folder = mkdtempSync(join(tmpdir(), "facts-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const git = (args: ReadonlyArray<string>, day = "2026-01-01") =>
    execFileSync("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.com", ...args], {
      env: { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00+09:00`, GIT_COMMITTER_DATE: `${day}T12:00:00+09:00` },
      stdio: "pipe"
    })
  git(["init", "--quiet"])
  return {
    folder,
    commit: (page: string, day: string, text: string | undefined) => {
      const { path } = PgRules.pathOf(page)!
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      if (text === undefined) rmSync(file)
      else writeFileSync(file, text)
      git(["add", "--all"])
      git(["commit", "--quiet", "--message", `Change of ${day}`], day)
    }
  }
}

const page = (name: string, date: string) => ({ page: name, date, by: ["KPN.orderName"] })

describe("the facts", () => {
  it("name the pages that changed after the day on which they were read", () => {
    const { commit, folder } = repository()
    commit("pg/kpn", "2026-01-01", "one")
    commit("pg/kpn", "2026-01-02", "two")
    commit("pg/ksnet", "2026-01-01", "one")
    commit("schema/browser-sdk.yml", "2026-01-01", "one")
    commit("schema/browser-sdk.yml", "2026-01-03", undefined)
    const changed = changedIn(folder, [
      page("pg/kpn", "2026-01-01"),
      page("pg/ksnet", "2026-01-01"),
      page("schema/browser-sdk.yml", "2026-01-03"),
      page("help/faq/payment-faq/cancel-deadline", "2025-01-01")
    ])
    assert.deepStrictEqual(
      report(changed).map((line) => line.replace(/[0-9a-f]{7,} Change/, "Change")),
      [
        "src/routes/(root)/opi/ko/integration/pg/v2/kpn.mdx, read as of 2026-01-01",
        "  2026-01-02 Change of 2026-01-02",
        "  cited by KPN.orderName",
        "src/schema/browser-sdk.yml (gone), read as of 2026-01-03",
        "  cited by KPN.orderName"
      ]
    )
  })

  it("name no page where none has changed", () => {
    const { commit, folder } = repository()
    commit("help/faq/payment-faq/cancel-deadline", "2026-01-01", "one")
    assert.deepStrictEqual(changedIn(folder, [page("help/faq/payment-faq/cancel-deadline", "2026-01-01")]), [])
  })

  it("are not looked for in a repository that has none of their pages", () => {
    const { commit, folder } = repository()
    commit("schema/other.yml", "2026-01-01", "one")
    assert.throws(() => changedIn(folder, cited), "has none of the pages that facts cite")
  })

  it("each cite a page by its id, and the day of its text", () => {
    assert.includeMembers(
      cited.map(({ page }) => page),
      ["pg/kcp-v2", "schema/v2.openapi.json", "help/procedure/payment-integration/test-integration"]
    )
    for (const { date, page } of cited) {
      assert.match(date, /^\d{4}-\d\d-\d\d$/)
      assert.isDefined(PgRules.pathOf(page), page)
    }
    const source = { page: "pg/kpn", date: "2026-01-01" }
    assert.deepStrictEqual(citedIn({ KPN: { orderName: { value: { atMost: 1 }, source } } }), [
      { page: "pg/kpn", date: "2026-01-01", by: ["KPN.orderName"] }
    ])
  })

  it.each(Object.entries(languages))("are those of the table in %s of payments", (name, words) => {
    const readme = readFileSync(new URL(`../../../packages/payments/${name}`, import.meta.url), "utf8")
    const dates = cited.map(({ date }) => date)
    assert.strictEqual(withTable(readme, dates, words), readme)
  })

  it("stop the table in Korean where it has no words for them", () => {
    assert.strictEqual(korean.allows("letters and digits of ASCII"), "영문자와 숫자")
    assert.throws(() => korean.allows("hieroglyphs"), "has no Korean for: hieroglyphs")
  })
})
