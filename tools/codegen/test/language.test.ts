/** That no sentence of PortOne's documents, which are Korean, has found its way into the project. */
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

const root = fileURLToPath(new URL("../../../", import.meta.url))

/** Where Korean stands, and why. */
const korean: ReadonlyArray<readonly [where: RegExp, reason: string]> = [
  [/(^|\/)(test|checks)\//, "Tests send and receive what people in Korea write."],
  [/\/fixtures\/|\/Fixtures\.ts$/, "Fixtures are such people, their cards and their orders."],
  [/\/emulator\/(.*\/)?Banks\.ts$/, "The emulator answers with the names of banks, as PortOne does."],
  [/\/emulator\/src\/platform\/documents\//, "Businesses in Korea read the tax invoices that the emulator shows."],
  [
    /\/emulator\/src\/platform\/(outside\/MagicAccounts|records\/Businesses|taxInvoices\/PayoutTaxInvoices)\.ts$/,
    "The emulator answers with the names of people, businesses and things, as PortOne does."
  ],
  [
    /^packages\/emulator\/(browser|src\/checkout|src\/pages)\//,
    "The pages of the emulator speak Korean to people, and a checkout answers in it, too."
  ],
  [/^packages\/emulator\/src\/command\/triggers\.ts$/, "The events that it triggers are about people and businesses."],
  [/^packages\/emulator\/README\.md$/, "It names the person that the emulator verifies."],
  [/\.png$/, "A picture is no text."],
  [/^tools\/codegen\/src\/document\/prose\.ts$/, "A few words by which a limit is recognised in a sentence."],
  [/^packages\/core\/src\/client\/complaint\.ts$/, "Servers in Korea report failures in these words."],
  [/^packages\/core\/src\/client\/repeated\.ts$/, "Names of people in Korea have these honorifics behind them."],
  [/(^|\/)README\.ko\.md$/, "It is written for readers of Korean."]
]

/** The line by which a README leads readers of Korean to theirs. */
const toKorean = /^\[한국어\]\(README\.ko\.md\)$/m

/** The files that belong to the project, whether or not they are committed yet. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: root })
  .toString()
  .split("\0")
  .filter((path) => path !== "")

describe("the project", () => {
  it("holds Korean only where it is data", () => {
    const others = files.filter((path) => !korean.some(([where]) => where.test(path)))
    const isKorean = (path: string) => {
      try {
        const text = readFileSync(join(root, path), "utf8")
        return /\p{Script=Hangul}/u.test(path.endsWith("README.md") ? text.replace(toKorean, "") : text)
      } catch {
        // Deleted, and not committed yet.
        return false
      }
    }
    expect(others.filter(isKorean)).toEqual([])
    expect(others).toContain("README.md")
  })
})
