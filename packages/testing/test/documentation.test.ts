/**
 * Every program that the documentation shows compiles: those of the READMEs, and those of the sources' doc comments.
 *
 * They are checked as one program, for which each is written to a file of its own, in the lines and columns where it
 * stands in the documentation: what the compiler says then points there.
 */
import { execFile } from "node:child_process"
import { globSync, readFileSync } from "node:fs"
import { mkdir, rm, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { assert, describe, it } from "vitest"

const root = fileURLToPath(new URL("../../../", import.meta.url))
// Inside this package, which sees all the others.
const workbench = join(root, "packages/testing/.cache/documentation")

interface Example {
  /** The README or source that shows it. */
  readonly source: string
  /** Where its first line stands there. */
  readonly line: number
  /** A module, indented as it stands there. */
  readonly text: string
}

const fence = /^(?<margin> *(?:\* )?)```ts\n(?<text>[\s\S]*?)^\k<margin>```$/gm

const examplesOf = (source: string, documentation: string): ReadonlyArray<Example> =>
  Array.from(documentation.matchAll(fence), (match) => {
    const margin = match.groups!["margin"]!.length
    const lines = match.groups!["text"]!.split("\n").map((line) => line.slice(margin))
    // What an example names is for its reader to use, so it counts as used; what it imports does not.
    const names = new Set(lines.flatMap((line) => /^(?:const|class|interface|type) (\w+)/.exec(line)?.[1] ?? []))
    return {
      source,
      line: documentation.slice(0, match.index).split("\n").length + 1,
      text: [...lines.map((line) => " ".repeat(margin) + line), `export type { ${[...names].join(", ")} }`, ""].join(
        "\n"
      )
    }
  })

const files = ["README.md", ...globSync(["packages/*/README.md", "packages/*/src/**/*.ts"], { cwd: root })]
const documentation = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]))
const examples = files.flatMap((file) => examplesOf(file, documentation.get(file)!))

/** What the compiler says of the examples, each fault by the README or source that shows it. */
const faultsOf = async (examples: ReadonlyArray<Example>): Promise<string> => {
  await rm(workbench, { recursive: true, force: true })
  for (const { line, source, text } of examples) {
    const file = join(workbench, `${source}.${line}.ts`)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, "\n".repeat(line - 1) + text)
  }
  await writeFile(
    join(workbench, "tsconfig.json"),
    JSON.stringify({
      extends: join(root, "tsconfig.base.json"),
      compilerOptions: { composite: false, noEmit: true, declarationMap: false, types: ["node"] }
    })
  )
  const { stdout } = await promisify(execFile)(join(root, "node_modules/.bin/tsc"), ["-p", "."], {
    cwd: workbench
  }).catch((error: { readonly stdout: string }) => error)
  return stdout.replaceAll(/^(\S+)\.\d+\.ts(?=\()/gm, "$1")
}

describe("the documentation", () => {
  it("has a program on the first screen", () => {
    assert.isBelow(examples.find(({ source }) => source === "README.md")!.line, 40)
  })

  it("shows a program wherever a comment promises an example", () => {
    for (const [file, text] of documentation) {
      assert.notMatch(text, /^ *\* @example(?!\n *\* ```ts$)/m, file)
      assert.lengthOf(text.match(/```ts$/gm) ?? [], examples.filter(({ source }) => source === file).length, file)
    }
  })

  it("shows only programs that compile, and a fault is told by where it stands", { timeout: 120_000 }, async () => {
    const wrong = examplesOf(
      "wrong.ts",
      "\n  /**\n   * ```ts\n   * const amount: number =\n   *   'ten'\n   * ```\n   */\n"
    )
    assert.strictEqual(
      await faultsOf([...examples, ...wrong]),
      "wrong.ts(4,12): error TS2322: Type 'string' is not assignable to type 'number'.\n"
    )
  })
})
