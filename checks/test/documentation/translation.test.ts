import { existsSync, globSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { assert, describe, it } from "vitest"
import { root } from "./examples.ts"
import { differencesIn } from "./translation.ts"

/** What is read of a package's manifest. */
interface Manifest {
  readonly private?: boolean
  readonly files?: ReadonlyArray<string>
}

const read = (path: string): string => readFileSync(join(root, path), "utf8")

const manifestIn = (folder: string): Manifest => JSON.parse(read(join(folder, "package.json")))

/** The folders of the packages that are published. */
const published = globSync("packages/*/package.json", { cwd: root })
  .map(dirname)
  .sort()
  .filter((folder) => manifestIn(folder).private !== true)

describe("the READMEs in Korean", () => {
  it("are those of the project and of each package that is published", () => {
    assert.includeMembers(published, ["packages/core", "packages/payments"])
  })

  for (const folder of [".", ...published]) {
    it(`say what the English one says, in the same order: ${join(folder, "README.ko.md")}`, () => {
      assert.isTrue(existsSync(join(root, folder, "README.ko.md")), "there is none")
      const [english, korean] = [read(join(folder, "README.md")), read(join(folder, "README.ko.md"))]
      assert.deepStrictEqual(differencesIn({ english, korean }), [])
    })
  }

  for (const folder of published) {
    it(`are published with the package: ${folder}`, () => {
      assert.includeMembers([...(manifestIn(folder).files ?? [])], ["README.ko.md", "README.md"])
    })
  }

  describe("differ from the English one", () => {
    const english = [
      "# Shop",
      "[한국어](README.ko.md)",
      "## Install",
      "```sh\nnpm install # a comment\n```",
      "| name of `a` and `b` | is |\n| --- | --- |\n| `one` | `Refused` |\n| two | `x \\| y` or more |",
      "### Deeper",
      "After 5 minutes, `Refused` or `x\ny` of [it](a1.md).",
      "```ts\n# no heading\n| no | table |\n```"
    ].join("\n\n")
    const korean = [
      "# 상점",
      "[English](README.md)",
      "## 설치",
      "```sh\nnpm install # a comment\n```",
      "| `b`와 `a`의 이름 | 뜻 |\n| - | - |\n| `one` | `Refused` |\n| 둘 | `x \\| y` 이상 |",
      "### 더 깊이",
      "**5**분 뒤에는 [그것](b.md)의 `x y`나 `Refused`입니다.",
      "```ts\n# no heading\n| no | table |\n```"
    ].join("\n\n")

    const differencesWith = (from: string, to: string): ReadonlyArray<string> => {
      assert.include(korean, from)
      return differencesIn({ english, korean: korean.replace(from, to) })
    }

    it("in no way if only the words do", () => {
      assert.deepStrictEqual(differencesIn({ english, korean }), [])
    })

    it("where one does not lead to the other right after its title", () => {
      assert.deepStrictEqual(differencesWith("[English](README.md)\n\n", ""), ["no link to English after the title"])
      assert.deepStrictEqual(
        differencesIn({ english: english.replace("[한국어](README.ko.md)", "[한국어](README.md)"), korean }),
        ["no link to Korean after the title"]
      )
    })

    it("where a heading is missing, added or of another level", () => {
      assert.deepStrictEqual(differencesWith("### 더 깊이\n\n", ""), ['"### Deeper" stands where Korean has "the end"'])
      assert.deepStrictEqual(differencesWith("## 설치", "### 설치"), [
        '"## Install" stands where Korean has "### 설치"'
      ])
      assert.deepStrictEqual(differencesWith("### 더 깊이", "### 더 깊이\n\n## 끝"), [
        '"the end" stands where Korean has "## 끝"'
      ])
    })

    it("where a section lacks a name in code or a figure that the English one has", () => {
      assert.deepStrictEqual(differencesWith("`Refused`입니다", "거부됩니다"), [
        '"### Deeper" does not say `Refused` in Korean'
      ])
      assert.deepStrictEqual(differencesWith("**5**분", "**50**분"), ['"### Deeper" does not say 5 in Korean'])
    })

    it("where Markdown would show the asterisks of bold text", () => {
      assert.deepStrictEqual(differencesWith("**5**분", "**(5)**분"), ["not shown in bold: **(5)**분"])
      assert.deepStrictEqual(differencesWith("**5**분", "약**`5` 5**분"), ["not shown in bold: 약**`5` 5**분"])
      assert.deepStrictEqual(differencesWith("**5**분", "**5분.** 그"), [])
      assert.deepStrictEqual(differencesWith("**5**분", "`a/**/(b)**`와 **5**분"), [])
    })

    it("where a block of code does, by one byte or in its language, or where one is missing", () => {
      assert.deepStrictEqual(differencesWith("# a comment", "# 설명"), ["code differs: npm install # a comment"])
      assert.deepStrictEqual(differencesWith("```sh", "```bash"), ["code differs: npm install # a comment"])
      assert.deepStrictEqual(differencesWith("```ts\n# no heading\n| no | table |\n```", ""), [
        "blocks of code: 2, and 1 in Korean"
      ])
    })

    it("where a table is missing, or has another number of rows or cells", () => {
      const table = 'table "name of `a` and `b` | is"'
      assert.include(differencesWith(korean.split("\n\n")[4]!, "표"), "tables: 1, and 0 in Korean")
      assert.include(differencesWith("| `one` | `Refused` |\n", ""), `${table} has 4 rows, and 3 in Korean`)
      assert.include(
        differencesWith("| `one` | `Refused` |", "| `one` | `Refused` | 더 |"),
        `${table}: row "\`one\`" differs`
      )
    })

    it("where the code of a first cell does, or a cell that is code alone", () => {
      const table = 'table "name of `a` and `b` | is"'
      assert.include(differencesWith("`one`", "`하나`"), `${table}: row "\`one\`" differs`)
      assert.include(differencesWith("`a`의 이름", "a의 이름"), `${table}: row "name of \`a\` and \`b\`" differs`)
      assert.include(differencesWith("`Refused`", "`Unknown`"), `${table}: row "\`one\`" differs`)
      assert.include(differencesWith("| 둘 | `x \\| y` 이상 |", "| 둘 | `x \\| y` |"), `${table}: row "two" differs`)
    })
  })
})
