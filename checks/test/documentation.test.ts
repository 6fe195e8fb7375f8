/**
 * The documentation is whole, its programs compile, and its prose is plain.
 *
 * The programs are checked as one. Each is written to a file of its own, in the lines and columns where it stands in
 * the documentation, so that the compiler's errors point there.
 */
import { execFile } from "node:child_process"
import { rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { assert, describe, it } from "vitest"
import { documentation, type Example, examples, examplesOf, root, workbench, write } from "./documentation/examples.ts"
import { faultsIn } from "./documentation/exports.ts"
import { allowedRiddles, longLinesIn, prose, riddlesIn } from "./documentation/prose.ts"

const folder = workbench("documentation")

/** Returns the compiler's errors in the examples, each with the page or source that shows it. */
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
    for (const readme of ["README.md", "README.ko.md"]) {
      assert.isBelow(examples.find(({ source }) => source === readme)!.line, 40, readme)
    }
  })

  it("shows a program wherever a comment promises an example", () => {
    for (const [file, text] of documentation) {
      assert.notMatch(text, /^ *\* @example(?!\n *\* ```ts$)/m, file)
      assert.lengthOf(text.match(/```ts$/gm) ?? [], examplesOf(file, text).length, file)
    }
  })

  it("says what every export is that is written by hand, and shows an example where one teaches", () => {
    const handWritten = new Map([...documentation].filter(([file]) => !file.includes("/generated/")))
    const modules = [...handWritten.keys()].filter((file) =>
      /^packages\/(?:core|payments|platform|promise|durable|testing|emulator)\/src\/[^/]+$/.test(file)
    )
    assert.includeMembers(modules, ["packages/core/src/index.ts", "packages/payments/src/PaymentId.ts"])
    const faultsOf = faultsIn(handWritten)
    assert.deepStrictEqual(
      modules.flatMap((file) => faultsOf(file).map((fault) => `${file}: ${fault}`)),
      []
    )
  })

  describe("of a module", () => {
    const documented = (...tags: ReadonlyArray<string>): string =>
      ["/**", " * Says what it is.", " *", ...tags.map((tag) => ` * ${tag}`), " * @since 0.1.0", " */\n"].join("\n")
    const plain = documented()
    const shown = documented("@example", "```ts", "const { a } = b", "```")
    const faultsOf = (index: ReadonlyArray<string>, other: ReadonlyArray<string> = []): ReadonlyArray<string> =>
      faultsIn(
        new Map([
          ["src/index.ts", index.join("\n")],
          ["src/room/other.ts", other.join("\n")]
        ])
      )("src/index.ts")

    it("needs a sentence and @since on each export", () => {
      assert.deepStrictEqual(
        faultsOf([
          "export type One = 1",
          "/** @since 0.1.0 */",
          "export type Two = 2",
          "/** Says what it is. */",
          "export type Three = 3",
          "type Inner = 4",
          `${plain}export type Four = 4`
        ]),
        ["One: documentation", "Two: a sentence", "Three: @since"]
      )
    })

    it("needs an example of each value", () => {
      assert.deepStrictEqual(
        faultsOf([
          `${plain}export const one = 1`,
          `${plain}export function two() {}`,
          `${plain}export class Three extends Context.Service<Three, {}>()("Three") {}`,
          `${shown}export const four = 4`
        ]),
        ["one: an example", "two: an example", "Three: an example"]
      )
    })

    it("needs an example of the types that a program writes by hand", () => {
      assert.deepStrictEqual(
        faultsOf([
          `${plain}export interface Options {}`,
          `${plain}export interface VerifyOptions {}`,
          `${plain}export type HeadersInput = {}`,
          `${plain}export interface Settings {}`,
          `${plain}export interface Expected {}`,
          `${shown}export interface SignOptions {}`,
          `${plain}export interface Optional {}`
        ]),
        ["Options", "VerifyOptions", "HeadersInput", "Settings", "Expected"].map((name) => `${name}: an example`)
      )
    })

    it("needs no example of error classes, type guards and other types", () => {
      assert.deepStrictEqual(
        faultsOf([
          `${plain}export class OneError extends Data.TaggedError("OneError")<{}> {}`,
          `${plain}export class TwoError extends DocumentedError.make<TwoError>()("TwoError", {}) {}`,
          `${plain}export const isOne = (u: unknown): u is One => true`,
          `${plain}export const isTwo: (u: unknown) => u is Two = isOne`,
          `${plain}export type Outcome = "Applied"`,
          `${plain}export interface Model {}`
        ]),
        []
      )
    })

    it("is asked of a type that is passed on, and not of its schema", () => {
      assert.deepStrictEqual(
        faultsOf(
          ['export type { Request, End } from "./room/other.ts"'],
          [
            `${plain}export interface Request {}`,
            "export const Request = Schema.Struct({})",
            "export type End = typeof End.Type",
            `${plain}export const End = Schema.Struct({})`
          ]
        ),
        ["End: documentation"]
      )
    })

    it("is asked of what the module passes on, too", () => {
      assert.deepStrictEqual(
        faultsOf(
          [
            'import { imported, type Shown } from "./room/other.ts"',
            "const five = 5",
            "const inner = 6",
            `export { five as default, ${shown}inner as six, imported, type Shown }`,
            'export { passed as renamed } from "./room/other.ts"',
            'export * from "./room/other.ts"',
            'export * as room from "./room/other.ts"'
          ],
          [`${plain}export class imported {}`, `${shown}export interface Shown {}`, `${plain}export const passed = 1`]
        ),
        [
          "default: documentation",
          "imported: an example",
          "renamed: an example",
          "imported: an example",
          "passed: an example"
        ]
      )
    })
  })

  it("has no line over 120 columns that can be broken", () => {
    assert.isNotEmpty(prose)
    assert.deepStrictEqual(longLinesIn(prose), [])
  })

  it("has a long line only in a table, or for a URL", () => {
    const words = "word ".repeat(24)
    assert.deepStrictEqual(
      longLinesIn(
        new Map([
          ["a.md", `${words}\n${words}1\n| ${words} | ${words} |\n - https://example.com/${"path/".repeat(24)}`],
          ["a.ts", ` * | ${words} | ${words} |\n${words}| 1\n${words} | ${words} | ${words}`]
        ])
      ),
      ["a.md:2", "a.ts:2"]
    )
  })

  it("names the subject at the start of a comment", () => {
    assert.deepStrictEqual(
      riddlesIn(prose).filter((riddle) => !allowedRiddles.includes(riddle)),
      []
    )
  })

  it("is a riddle where a comment opens with a question word, or speaks of whoever", () => {
    const source = [
      "/** What is wanted, or nothing. */",
      "/**",
      " * Whether it is so.",
      " */",
      "/** Returns what is wanted. */",
      "/** Tells whoever asks. */",
      "// Where it goes."
    ].join("\n")
    assert.deepStrictEqual(
      riddlesIn(
        new Map([
          ["packages/core/src/a.ts", source],
          ["packages/core/test/a.ts", source]
        ])
      ),
      [
        "packages/core/src/a.ts: What is wanted, or nothing.",
        "packages/core/src/a.ts: Whether it is so.",
        "packages/core/src/a.ts: Tells whoever asks."
      ]
    )
  })

  it("shows only programs that compile, and names the place of one that does not", async () => {
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
