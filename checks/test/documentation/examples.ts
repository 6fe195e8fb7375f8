/**
 * Reads the programs that the documentation shows: in the READMEs, the guides, the pages for agents, and in the doc
 * comments of the sources.
 */
import { globSync, readFileSync } from "node:fs"
import { mkdir, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("../../../", import.meta.url))

export interface Example {
  /** The page or source that shows it. */
  readonly source: string
  /** The number of its first line there. */
  readonly line: number
  /** A module, indented as it stands there. */
  readonly text: string
  /** What the program prints, where a block of `text` follows it. */
  readonly output: string | undefined
}

const fence =
  /^(?<margin> *(?:\* )?)```ts\n(?<text>[\s\S]*?)^\k<margin>```$(?:\n\n```text\n(?<output>[\s\S]*?)\n```$)?/gm

export const examplesOf = (source: string, documentation: string): ReadonlyArray<Example> =>
  Array.from(documentation.matchAll(fence), (match) => {
    const margin = match.groups!["margin"]!.length
    const lines = match.groups!["text"]!.split("\n").map((line) => line.slice(margin))
    // A name that an example declares is for its reader, so it counts as used. A name that it imports does not.
    const names = new Set(lines.flatMap((line) => /^(?:const|class|interface|type) (\w+)/.exec(line)?.[1] ?? []))
    return {
      source,
      line: documentation.slice(0, match.index).split("\n").length + 1,
      text: [...lines.map((line) => " ".repeat(margin) + line), `export type { ${[...names].join(", ")} }`, ""].join(
        "\n"
      ),
      output: match.groups!["output"]
    }
  })

const pages = ["README{,.ko}.md", "llms.txt", "docs/*.md", "packages/*/{AGENTS,README,README.ko}.md"]

const files = globSync([...pages, "packages/*/src/**/*.ts"], { cwd: root })

/** The pages, in English and in Korean, and the sources, by their path from the root. */
export const documentation = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]))

/** The programs of this page are those of `examples/recipes`, which compiles and runs them: its tests compare both. */
const recipes = "docs/recipes.md"

export const examples = files
  .filter((file) => file !== recipes)
  .flatMap((file) => examplesOf(file, documentation.get(file)!))

/** The examples that are run. A README in Korean has those of the English one, so running these is enough. */
export const originals = examples.filter(({ source }) => !source.endsWith(".ko.md"))

/** Writes an example to a file of its own, in the lines and columns where it stands, and returns the file's path. */
export const write = async (folder: string, { line, source, text }: Example): Promise<string> => {
  const file = join(folder, `${source}.${line}.ts`)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, "\n".repeat(line - 1) + text)
  return file
}

/** Returns the folder for a test's files: in this package, which sees all the others. */
export const workbench = (name: string): string => join(root, "checks/.cache", name)
