/**
 * Finds the packages that a reader fetches from the registry by typing what a text shows: by `npx` and its like, by
 * `npm install` and its like, and by `npm:`.
 *
 * Where no package is installed, `npx <name>` runs whatever package has that name. So a text names our packages by
 * their scope, which nobody else can publish to, and not their commands; and of others only those that are listed here.
 */

/** The packages of others that a text may name, each with the reason. */
export const thirdParties: Readonly<Record<string, string>> = {
  effect: "The peer of all packages.",
  "@effect/platform-node": "The peer of core/node, and what a program on Node serves with.",
  "@portone/browser-sdk": "PortOne's own, for the page of a checkout.",
  "@portone/server-sdk": "PortOne's own, which a program may come from.",
  typescript: "Checks the types of a program.",
  "@types/node": "The types of Node, for a program.",
  vitest: "Runs the tests that a program shows, and that a reader writes.",
  "@effect/vitest": "The tests of effects, for vitest.",
  pnpm: "The package manager of this repository, in an exact version.",
  node: "In a checkout, the Node that it brings. On the registry, Node itself.",
  undici: "A finding shows what it does.",
  workerd: "A finding shows what it does.",
  rolldown: "A finding shows what it does.",
  bun: "A finding shows what it does.",
  deno: "A finding shows what it does.",
  esbuild: "A finding bundles a worker with it.",
  jsdom: "A finding needs a page.",
  "date-holidays": "A finding shows what it does.",
  "@hyunbinseo/holidays-kr": "A finding compares holidays with it.",
  "currency-codes": "A finding compares currencies with it."
}

/** A package that a text fetches. */
export interface Fetch {
  readonly name: string
  /** `run` if the package's command runs at once, `install` if it is only installed. */
  readonly kind: "run" | "install"
}

const runners = /\b(?:npx|pnpx|pnx|bunx|npm\s+(?:exec|x)|pnpm\s+dlx|yarn\s+dlx|bun\s+x)(?=\s)/g
const creators = /\b(?:npm|pnpm|yarn|bun)\s+(?:create|init)(?=\s)/g
const installers = /\b(?:npm\s+(?:install|i|add)|(?:pnpm|yarn|bun|deno)\s+(?:add|install|i))(?=\s)/g

/** Matches the specifier of a package: its name, and what may follow it. */
const specifier = /^(?<name>(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*)(?:@[^\s/]+)?$/i

/** Returns the words of a command that follow in a text, up to where it ends. */
const wordsOf = (rest: string): ReadonlyArray<string> =>
  (/^(?:\\\n|[^\n`|;&#()<>"'\\])*/.exec(rest)?.[0] ?? "").split(/[\s\\]+/).filter((word) => word !== "")

const nameOf = (word: string): ReadonlyArray<string> => {
  if (/^(?:\.|\/|file:|https?:)/.test(word)) return []
  // A word that a program fills in could be any name, and so is returned as it stands.
  if (/[$*{]/.test(word)) return [word]
  const name = specifier.exec(word.replace(/^(?:npm|jsr):/, ""))?.groups?.["name"]
  return name === undefined ? [] : [name]
}

/** Returns the packages of a command that runs one: those of its `--package`, or its first word that is no flag. */
const runBy = (words: ReadonlyArray<string>): ReadonlyArray<string> => {
  // Nothing is fetched: what is not installed fails.
  if (words.some((word) => word === "--no" || word === "--no-install")) return []
  const named = words.flatMap((word, index) => {
    if (word === "-p" || word === "--package") return [words[index + 1] ?? ""]
    return word.startsWith("--package=") ? [word.slice("--package=".length)] : []
  })
  if (named.length > 0) return named.flatMap(nameOf)
  return words
    .filter((word) => !word.startsWith("-"))
    .slice(0, 1)
    .flatMap(nameOf)
}

/** Returns a command that is written as a list of texts, as programs start them, in one line. */
const inLines = (text: string): string => text.replaceAll(/["'],\s*\[?\s*["']/g, " ")

/** Returns the parts of a text that are code. Its prose may say "npm install brings", and names no package. */
const codeOf = (text: string): string =>
  [...text.matchAll(/^ *```[^]*?^ *```|`[^`\n]+(?:\n[^`\n]+)?`/gm)].map(([code]) => code).join("\n")

/** Returns the packages that a text makes its reader fetch. */
export const fetchesOf = (file: string, text: string): ReadonlyArray<Fetch> => {
  // Whole lines are read of sources, where a text for people may stand in any string.
  const lines = inLines(file.endsWith(".md") ? codeOf(text) : text)
  const following = (pattern: RegExp, where: string): ReadonlyArray<ReadonlyArray<string>> =>
    Array.from(where.matchAll(pattern), (match) => wordsOf(where.slice(match.index + match[0].length)))
  const code = file.endsWith(".ts") ? inLines(codeOf(text)) : lines
  const run = (name: string): Fetch => ({ name, kind: "run" })
  const install = (name: string): Fetch => ({ name, kind: "install" })
  return [
    ...following(runners, lines).flatMap(runBy).map(run),
    ...following(creators, code)
      .flatMap(runBy)
      .map((name) => run(name.replace(/^(@[^/]+\/)?/, "$1create-"))),
    ...following(installers, code)
      .flatMap((words) => words.filter((word) => !word.startsWith("-")).flatMap(nameOf))
      .map(install),
    // In a manifest it is an alias, which the lockfile holds to one package.
    ...Array.from(file.endsWith("package.json") ? [] : lines.matchAll(/\bnpm:(@?[a-z][\w.~/-]*)/gi), ([, path]) =>
      install(/^(?:@[^/]+\/)?[^/]+/.exec(path!)![0])
    )
  ]
}
