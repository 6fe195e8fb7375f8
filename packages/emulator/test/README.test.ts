import { assert, describe, it } from "@effect/vitest"
import * as OpenApi from "effect/http-api/OpenApi"
import { execFile } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import * as core from "@effect-portone/core"
import * as payments from "@effect-portone/payments"
import { PgProviderError } from "@effect-portone/payments"
import * as platform from "@effect-portone/platform"
import { rules } from "../src/assembly/Rules.ts"
import { ControlApi } from "../src/control/ControlApi.ts"
import { prefix } from "../src/pages/Paths.ts"
import { magicAmounts } from "../src/pg/MagicAmounts.ts"
import { type Magic, magicCards } from "../src/pg/MagicCards.ts"
import { magicValues } from "../src/pg/MagicValues.ts"
import { magicPlatformValues } from "../src/platform/outside/MagicValues.ts"
import { header } from "../src/requests/Operations.ts"
import { operations } from "./operations.ts"

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8")

/** The rows of each table under a heading, without its own two heading rows. */
const tables = (heading: string): ReadonlyArray<ReadonlyArray<ReadonlyArray<string>>> =>
  readme
    .split(`\n## ${heading}\n`)[1]!
    .split("\n## ")[0]!
    .split("\n\n")
    .map((block) => block.split("\n").filter((line) => line.startsWith("|")))
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      lines.slice(2).map((line) =>
        line
          .slice(1, -1)
          .split("|")
          .map((cell) => cell.trim())
      )
    )

const table = (heading: string) => tables(heading)[0]!

const code = (text: string | undefined) => (text === undefined ? "" : `\`${text}\``)

/** What is in code marks. */
const named = (cell: string) => Array.from(cell.matchAll(/`([^`]+)`/g), (match) => match[1]!)

const tests = readdirSync(new URL(".", import.meta.url), { encoding: "utf8", recursive: true })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => readFileSync(new URL(file, import.meta.url), "utf8"))
  .join("\n")

describe("the README", () => {
  /** What a card or an amount is special in, by the word that the README has for asking the PG for it. */
  const asked: Readonly<Record<Exclude<keyof Magic, "does">, string>> = {
    issue: "issue",
    issueOnSecond: "issue",
    pay: "charge",
    approvesAfter: "charge",
    capture: "capture",
    cancel: "cancel",
    cancelsAfter: "cancel",
    stop: "stop",
    close: "close",
    delete: "delete"
  }

  const cellsOf = ({ does, ...answers }: Magic) => {
    const all = Object.entries(answers).filter(([key]) => Object.hasOwn(asked, key))
    // Every field that is not the table's own key is an answer.
    const words = new Set(all.map(([key]) => asked[key as keyof typeof asked]))
    const codes = all.flatMap(([, answer]) => ("pgCode" in answer ? [code(answer.pgCode)] : []))
    return [does, [...words].join(", "), codes.join(", ")]
  }

  it("lists the card numbers that the emulator knows", () => {
    assert.deepStrictEqual(
      tables("Card numbers")[0],
      magicCards.map(({ endsIn, ...magic }) => [code(endsIn), ...cellsOf(magic)])
    )
  })

  it("says which operations ask the PG for what", () => {
    const rows = tables("Card numbers")[1]!
    assert.deepStrictEqual(new Set(rows.map(([word]) => word)), new Set(Object.values(asked)))
    for (const [, cell] of rows) {
      for (const operation of named(cell!)) {
        assert.property(rules, operation)
        const { errors } = operations.find(({ id }) => id === operation)!
        assert.include(
          errors.members.flatMap((member) => member.types),
          PgProviderError.types[0]
        )
      }
    }
    // And the other way round: whatever can fail with the PG's word for it does so by one of these.
    // Or by another value, or by what the state of things does not allow.
    const byValue = table("Other values").flatMap(([operation]) => named(operation!))
    const byState = named(readme.match(/^A PG also refuses [^]*?\n\n/m)?.[0] ?? "")
    const asking = rows.flatMap(([, cell]) => named(cell!))
    const failing = table("What has state").filter(([, errors]) => named(errors!).includes("PgProviderError"))
    const others = new Set([...byValue, ...byState].filter((operation) => !asking.includes(operation)))
    assert.deepStrictEqual(
      new Set(asking),
      new Set(failing.flatMap(([operation]) => named(operation!)).filter((operation) => !others.has(operation)))
    )
  })

  it("lists the amounts that the emulator knows", () => {
    assert.deepStrictEqual(
      table("Magic amounts"),
      magicAmounts.map(({ amount, ...magic }) => [code(amount.toLocaleString("en")), ...cellsOf(magic)])
    )
  })

  it("lists the other values that the emulator knows", () => {
    assert.deepStrictEqual(
      table("Other values"),
      magicValues.map(({ does, field, operations, refusal, values }) => [
        operations.map(code).join(", "),
        code(field),
        values,
        does,
        code(refusal?.pgCode)
      ])
    )
  })

  it("lists the values of the platform that the emulator knows", () => {
    assert.deepStrictEqual(
      tables("The platform")[1],
      magicPlatformValues.map(({ does, field, values }) => [code(field), values, does])
    )
  })

  it("lists the operations that have state, with documented errors, each caused by a test that names it", () => {
    const rows = table("What has state")
    assert.deepStrictEqual(rows.map(([operation]) => operation!).toSorted(), Object.keys(rules).map(code).toSorted())
    for (const [cell, errors] of rows) {
      const [operation] = operations.filter(({ id }) => code(id) === cell)
      const documented = operation!.errors.members.flatMap((member) => member.types)
      for (const error of named(errors!)) {
        const { types } = Object.entries({ ...core, ...payments, ...platform }).find(
          ([name]) => name === error
        )![1] as {
          readonly types: ReadonlyArray<string>
        }
        assert.includeMembers(documented, [...types], `${operation!.id}: ${error}`)
        // As a title ends, "is deleted once: BillingKeyAlreadyDeletedError", or as a row of a table of cases begins.
        assert.match(tests, new RegExp(`(: |\\[")${error}\\b`), `no test names ${error}`)
      }
    }
  })

  it("lists every documented error of an operation, or says why no state can cause it", () => {
    // Said of all operations in the sentences below the table.
    const ofAll = [
      core.InvalidRequestError,
      core.UnauthorizedError,
      core.ForbiddenError,
      platform.PlatformNotEnabledError,
      platform.B2bNotEnabledError
    ].flatMap(({ types }) => types)
    const errors = Object.entries({ ...core, ...payments, ...platform })
    const typesOf = (error: string) => {
      const [, { types }] = errors.find(([name]) => name === error)! as [string, { types: ReadonlyArray<string> }]
      return types
    }
    const uncaused = tables("What has state")[1]!.flatMap(([cell, error]) =>
      typesOf(named(error!)[0]!).map((type) => [named(cell!)[0]!, type])
    )
    const missing = table("What has state").flatMap(([cell, listed]) => {
      const { id, errors: union } = operations.find(({ id }) => code(id) === cell)!
      const causes = named(listed!).flatMap(typesOf)
      return union.members
        .flatMap((member) => member.types)
        .filter((type) => !ofAll.includes(type) && !causes.includes(type))
        .map((type) => [id, type])
    })
    assert.sameDeepMembers(missing, uncaused)
  })

  it("lists the operations of the control", () => {
    const paths = Object.entries(OpenApi.fromApi(ControlApi).paths).flatMap(([path, methods]) =>
      Object.keys(methods!).map((method) => code(`${method.toUpperCase()} ${path.slice(prefix.length)}`))
    )
    assert.deepStrictEqual(
      [...table("In the buyer's place"), ...table("The platform"), ...table("The clock"), ...table("The web page")].map(
        ([operation]) => operation
      ),
      paths
    )
  })

  it("lists the options of the command", async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      fileURLToPath(new URL("../src/bin.ts", import.meta.url)),
      "--help"
    ])
    const [, flags] = /FLAGS\n([^]*?)\n\n/.exec(stdout)!
    assert.deepStrictEqual(
      tables("Over HTTP")[0]!.map(([option]) => /--[\w-]+/.exec(option!)![0]),
      Array.from(flags!.matchAll(/^ +(--[\w-]+)/gm), ([, flag]) => flag!)
    )
  })

  it("names the response header", () => {
    assert.include(readme, `\`${header}\``)
  })
})
