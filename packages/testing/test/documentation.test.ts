/**
 * Every program that the documentation shows compiles.
 *
 * They are checked as one program, for which each is written to a file of its own, in the lines and columns where it
 * stands in the documentation: what the compiler says then points there.
 */
import { execFile } from "node:child_process"
import { rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { assert, describe, it } from "vitest"
import { documentation, type Example, examples, examplesOf, root, workbench, write } from "./documentation/examples.ts"
import { exportsWithoutExample } from "./documentation/exports.ts"

const folder = workbench("documentation")

/** What the compiler says of the examples, each fault by the README or source that shows it. */
const faultsOf = async (examples: ReadonlyArray<Example>): Promise<string> => {
  await rm(folder, { recursive: true, force: true })
  for (const example of examples) await write(folder, example)
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: join(root, "tsconfig.base.json"),
      compilerOptions: { composite: false, noEmit: true, declarationMap: false, types: ["node"] }
    })
  )
  const { stdout } = await promisify(execFile)(join(root, "node_modules/.bin/tsc"), ["-p", "."], {
    cwd: folder
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

  it("shows an example of every export of core, payments and testing that is written by hand", () => {
    const modules = [...documentation.keys()].filter((file) =>
      /^packages\/(?:core|payments|testing)\/src\/[^/]+$/.test(file)
    )
    assert.includeMembers(modules, ["packages/core/src/index.ts", "packages/payments/src/PaymentId.ts"])
    assert.deepStrictEqual(
      modules.flatMap((file) => exportsWithoutExample(documentation, file).map((name) => `${file}: ${name}`)),
      []
    )
  })

  it("misses the example of whatever a module exports, declared there or passed on", () => {
    const shown = "/**\n * A word.\n *\n * @example\n * ```ts\n * const { a } = b\n * ```\n */\n"
    const modules = new Map([
      [
        "src/index.ts",
        [
          'import { imported, type Shown } from "./internal/other.ts"',
          `${shown}export const one = 1`,
          "/** A word. */",
          "export const two = 2",
          `${shown}export interface Three {}`,
          "export type Four = 4",
          "const five = 5",
          "const inner = 6",
          `export { five as default, ${shown}inner as six, imported, type Shown }`,
          'export { type Alike, passed } from "./internal/other.ts"'
        ].join("\n")
      ],
      [
        "src/internal/other.ts",
        [
          "export class imported {}",
          `${shown}export interface Shown {}`,
          `${shown}export type Alike = 1`,
          "export const passed = 1"
        ].join("\n")
      ]
    ])
    assert.deepStrictEqual(exportsWithoutExample(modules, "src/index.ts"), [
      "two",
      "Four",
      "five",
      "imported",
      "passed"
    ])
  })

  it("shows only programs that compile, and a fault is told by where it stands", async () => {
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
