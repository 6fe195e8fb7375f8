import * as core from "@effect-portone/core"
import * as payments from "@effect-portone/payments"
import { assert, describe, it } from "@effect/vitest"
import { readdirSync, readFileSync } from "node:fs"
import { magicCards } from "../../src/emulator/MagicCards.ts"
import { header } from "../../src/emulator/Operations.ts"
import { rules } from "../../src/emulator/Rules.ts"
import { operations } from "./operations.ts"

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8")

/** The rows of the table under a heading, without its own two heading rows. */
const table = (heading: string): ReadonlyArray<ReadonlyArray<string>> =>
  readme
    .split(`\n## ${heading}\n`)[1]!
    .split("\n## ")[0]!
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim())
    )

const code = (text: string | undefined) => (text === undefined ? "" : `\`${text}\``)

/** What is in code marks. */
const named = (cell: string) => Array.from(cell.matchAll(/`([^`]+)`/g), (match) => match[1]!)

const tests = readdirSync(new URL(".", import.meta.url))
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => readFileSync(new URL(file, import.meta.url), "utf8"))
  .join("\n")

describe("the README", () => {
  it("lists the card numbers that the emulator knows", () => {
    assert.deepStrictEqual(
      table("Card numbers"),
      magicCards.map(({ cancel, does, endsIn, issue, pay }) => [
        code(endsIn),
        does,
        code(issue ? "issueBillingKey" : cancel ? "cancelPayment" : "payWithBillingKey"),
        code((issue ?? cancel ?? pay)?.pgCode)
      ])
    )
  })

  it("lists the operations that have state, with documented errors, each caused by a test that names it", () => {
    const rows = table("What has state")
    assert.deepStrictEqual(
      rows.map(([operation]) => operation),
      Object.keys(rules).map(code)
    )
    for (const [cell, errors] of rows) {
      const [operation] = operations.filter(({ id }) => code(id) === cell)
      const documented = operation!.errors.members.flatMap((member) => member.types)
      for (const error of named(errors!)) {
        const { types } = Object.entries({ ...core, ...payments }).find(([name]) => name === error)![1] as {
          readonly types: ReadonlyArray<string>
        }
        assert.includeMembers(documented, [...types], `${operation!.id}: ${error}`)
        // As a title ends: "is deleted once: BillingKeyAlreadyDeletedError".
        assert.include(tests, `: ${error}`, `no test names ${error}`)
      }
    }
  })

  it("names the response header", () => {
    assert.include(readme, `\`${header}\``)
  })
})
