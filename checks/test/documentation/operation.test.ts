/**
 * Holds the guide to operation to what the packages really do: its metrics, its lines of the log, and its program of
 * telemetry, which is the example's own.
 */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import * as core from "@effect-portone/core"
import { Endpoint } from "@effect-portone/core"
import * as payments from "@effect-portone/payments"
import * as platform from "@effect-portone/platform"
import { root } from "./examples.ts"

const read = (file: string) => readFileSync(join(root, file), "utf8")

const guide = read("docs/operation.md")

/** Returns the part of the guide under a heading. */
const section = (heading: string) => guide.split(/^## /m).find((part) => part.startsWith(`${heading}\n`))!

/** Returns the first cells of the rows of all tables in a text, without the heads. */
const firstCells = (text: string) =>
  Array.from(text.matchAll(/^\| (.+?) +\| /gm), ([, cell]) => cell!).filter(
    (cell, index, cells) => !/^-+$/.test(cell) && !/^-+$/.test(cells[index + 1] ?? "")
  )

/** Returns the texts of the log in some packages, without what is put into them, each with its level. */
const loggedBy = (packages: string) =>
  new Map(
    globSync(`packages/${packages}/src/**/*.ts`, { cwd: root, exclude: ["**/generated/**"] })
      .map(read)
      .flatMap((source) =>
        Array.from(
          source.matchAll(
            /^(?! *\*).*?(?:Effect\.log(Debug|Info|Warning|Error)|(answerDefect))\(\s*(["`])(.+?)\3[,)\s]/gm
          ),
          ([, level, , , text]) => [text!.replaceAll(/\\`/g, "`"), level ?? "Error"] as const
        )
      )
  )

const logged = loggedBy("{core,payments}")

/** Returns the texts of the log that no table of a section has, with their level. */
const lackingIn = (heading: string, texts: ReadonlyMap<string, string>) => {
  const rows = Array.from(section(heading).matchAll(/^\| (.+?) +\| (\w+) +\|/gm), ([, line, level]) => ({
    line: line!,
    level: level!
  })).filter(({ level }) => level !== "level")
  return [...texts].filter(([text, level]) => {
    const fixed = text.split(/\$\{[^}]*(?:\([^)]*\))?[^}]*\}/)
    const longest = fixed.toSorted((one, other) => other.length - one.length)[0]!.trim()
    return !rows.some((row) => row.line.includes(longest) && row.level === level)
  })
}

describe("the guide to operation", () => {
  it("shows the telemetry of the example", () => {
    const source = read("examples/telemetry/src/telemetry.ts")
    const program = source.slice(source.indexOf("import "))
    assert.include(guide, `\`\`\`ts\n${program}\`\`\`\n`)
  })

  it("names every metric of the client, and in its alerts no other", () => {
    const metrics = Array.from(read("packages/core/src/client/telemetry.ts").matchAll(/"(portone_client_\w+)"/g)).map(
      ([, name]) => name!
    )
    assert.isNotEmpty(metrics)
    assert.sameMembers(
      firstCells(section("Alerts")).map((cell) => cell.replaceAll("`", "")),
      metrics
    )
    const alerts = /```yaml\n([\s\S]*?)```/.exec(section("Alerts"))![1]!
    const alerted = new Set(alerts.match(/portone_client_\w+/g)!.map((name) => name.replace(/_bucket$/, "")))
    assert.includeMembers(metrics, [...alerted])
    assert.sameMembers(metrics, [...alerted])
  })

  it("alerts only on results and outcomes that there are", () => {
    const errors = globSync("packages/{core,payments}/src/{generated/*,ClientErrorReason}.ts", { cwd: root }).map(read)
    const outcomes = ["Success", "NotSent", "Refused", "Applied", "Unknown", "Interrupted"]
    const labels = Array.from(section("Alerts").matchAll(/(result|outcome)=~?"([^"]+)"/g))
    assert.isNotEmpty(labels)
    for (const [, label, values] of labels) {
      for (const value of values!.split("|")) {
        if (label === "outcome") assert.include(outcomes, value)
        else
          assert.isTrue(
            errors.some((source) => source.includes(`export class ${value} extends`)),
            value
          )
      }
    }
  })

  it("leaves reads out of the alert on open outcomes, and nothing that changes something", () => {
    const pattern = /operation!~"([^"]+)"/.exec(section("Alerts"))![1]!.replaceAll("\\\\", "\\")
    const isLeftOut = (operation: string) => new RegExp(`^(?:${pattern})$`).test(operation)
    const endpoints = [core, payments, platform]
      .flatMap((exports) => Object.values(exports))
      .filter(Endpoint.isEndpoint)
    const names = (isRead: boolean) =>
      endpoints.filter(({ method }) => (method === "GET") === isRead).map(({ id, service }) => `${service}.${id}`)
    assert.isNotEmpty(names(true))
    assert.deepStrictEqual(
      names(true).filter((name) => !isLeftOut(name)),
      []
    )
    // A POST that only reads.
    assert.deepStrictEqual(names(false).filter(isLeftOut), ["Companies.getB2bBusinessInfos"])
  })

  it("names the operations that charge as they are called", () => {
    const payments = read("packages/payments/src/generated/Payments.ts")
    const charging = /operation=~"Payments\\\\\.(pay)\.\+"/.exec(section("Alerts"))
    assert.strictEqual(charging?.[1], "pay")
    for (const id of ["payInstantly", "payWithBillingKey"]) assert.include(payments, `export const ${id}: `)
  })

  it("has each line of the log that the packages write, with its level", () => {
    assert.isAtLeast(logged.size, 10)
    assert.deepStrictEqual(lackingIn("Log lines", logged), [])
  })

  it("has each line of the log and each kind of alert of durable orders", () => {
    const lines = loggedBy("durable")
    assert.isAtLeast(lines.size, 4)
    assert.deepStrictEqual(lackingIn("Durable orders", lines), [])
    const source = read("packages/durable/src/engine/alerts.ts")
    const metric = /Metric\.counter\("(\w+)"/.exec(source)![1]!
    const kinds = Array.from(/readonly kind: (.+)/.exec(source)![1]!.matchAll(/"(\w+)"/g), ([, kind]) => kind!)
    assert.isNotEmpty(kinds)
    const alerted = Array.from(section("Durable orders").matchAll(/(\w+)\{kind="(\w+)"\}/g), ([, name, kind]) => [
      name,
      kind
    ])
    assert.sameDeepMembers(
      alerted,
      kinds.map((kind) => [metric, kind])
    )
  })

  it("names every check of the doctor", () => {
    const doctor = globSync("packages/emulator/src/command/doctor/*.ts", { cwd: root }).map(read).join("\n")
    const checks = new Set(
      Array.from(doctor.matchAll(/\b(?:const check =|(?:ok|warn|fail)\()\s*"([a-zA-Z ]+)"/g), ([, name]) => name!)
    )
    // The settings are those that the variables above it check.
    checks.delete("settings")
    assert.sameMembers(
      firstCells(section("Going live")).map((cell) => cell.replaceAll("`", "")),
      [...checks]
    )
  })

  it("leads to places that are there", () => {
    const headings = new Set(
      Array.from(
        guide.matchAll(/^## (.+)$/gm),
        ([, heading]) => `#${heading!.toLowerCase().replaceAll(/[^\w]+/g, "-")}`
      )
    )
    for (const [, target] of guide.matchAll(/\]\(([^)]+)\)/g)) {
      if (target!.startsWith("#")) assert.isTrue(headings.has(target!), target)
      else if (!target!.startsWith("https://")) {
        const [file, anchor] = target!.split("#")
        const path = join("docs", file!)
        const page = path.endsWith(".md") ? read(path) : undefined
        assert.isNotEmpty(globSync(path, { cwd: root }), target)
        if (anchor !== undefined) {
          const titles = Array.from(page!.matchAll(/^#+ (.+)$/gm), ([, title]) =>
            title!.toLowerCase().replaceAll(/[^\w]+/g, "-")
          )
          assert.include(titles, anchor)
        }
      }
    }
  })
})
