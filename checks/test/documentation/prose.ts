/**
 * Finds lines that are too long, and comments that do not say what they are about, in text that is written by hand.
 */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./examples.ts"

/** The folders and files that keep these rules. Others are added here once they do. */
const places = ["CONTRIBUTING.md", "README.md", "checks", "docs", "examples", "packages"]

/** The doc comments that may break their rule, each as {@link riddlesIn} returns it. */
export const allowedRiddles: ReadonlyArray<string> = []

/** The texts of these places by their path from the root. */
export const prose: ReadonlyMap<string, string> = new Map(
  globSync(
    places.flatMap((place) => [place, `${place}/**/*`]),
    { cwd: root, exclude: ["**/{node_modules,dist,generated,built,.cache}/**", "**/CHANGELOG.md"] }
  )
    .filter((file) => /\.(?:ts|md)$/.test(file))
    .map((file) => [file, readFileSync(join(root, file), "utf8")])
)

const columns = 120

/** Returns true if a line cannot be broken: a row of a table, or a line that a URL alone makes too long. */
const isUnbreakable = (line: string): boolean =>
  /^[\s*]*\|.*\|$| \| .* \| /.test(line) || line.replaceAll(/https?:\/\/\S+/g, "").length <= columns

/** Returns each line that is too long as `file:line`. */
export const longLinesIn = (texts: ReadonlyMap<string, string>): ReadonlyArray<string> =>
  [...texts].flatMap(([file, text]) =>
    text
      .split("\n")
      .flatMap((line, index) => (line.length > columns && !isUnbreakable(line) ? [`${file}:${index + 1}`] : []))
  )

const docComment = /\/\*\*(?:(?!\*\/)[^])*\*\//g

/** Returns each doc comment of a package that is a riddle as its file and its first words. */
export const riddlesIn = (texts: ReadonlyMap<string, string>): ReadonlyArray<string> =>
  [...texts]
    .filter(([file]) => /^packages\/[^/]+\/src\//.test(file))
    .flatMap(([file, text]) =>
      Array.from(text.matchAll(docComment), ([comment]) =>
        comment.replaceAll(/^\/\*\*|^\s*\*\/?|\s*\*\/$/gm, "").trim()
      )
        .filter((words) => /^(?:What|How|Whether|Where|Which|When)\s|\bwhoever\b/i.test(words))
        .map((words) => `${file}: ${words.split(/\s+/).slice(0, 6).join(" ")}`)
    )
