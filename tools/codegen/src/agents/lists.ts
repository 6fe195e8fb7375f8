/**
 * Writes the lists of the pages for agents, each under the name of the marks between which it stands.
 */
import type { Package } from "../place.ts"
import type { ListedService, Sources } from "./sources.ts"

/** The address of a file for a reader who has no checkout. */
const address = "https://github.com/effect-portone/effect-portone/blob/main/"

const link = (name: string, path: string, sentence: string): string => `- [${name}](${address}${path}): ${sentence}`

/** Returns the sections of `llms.txt` that are links, in the form of llmstxt.org. */
export const linksOf = (sources: Sources): string =>
  [
    "## Guides",
    "",
    link("Rules for agents", "packages/core/AGENTS.md", "How to write code on these packages, with all operations."),
    link("README", "README.md", "The client on one page: errors, retries, idempotency, webhooks, testing."),
    ...sources.guides.map(({ name, path, sentence }) => link(name, path, sentence)),
    "",
    "## Packages",
    "",
    ...sources.packages.map(({ name, path, sentence }) => link(name, path, sentence)),
    "",
    "## Services",
    "",
    ...sources.services.map(({ service: { name, operations, place, summary } }) =>
      link(
        name,
        `packages/${place.package}/src/generated/${place.module}.ts`,
        `${summary} ${operations.length === 1 ? "1 operation" : `${operations.length} operations`}.`
      )
    ),
    "",
    "## Examples",
    "",
    ...sources.examples.map(({ name, path, sentence }) => link(name, path, sentence)),
    "",
    "## Optional",
    "",
    link("CONTRIBUTING", "CONTRIBUTING.md", "How this repository is built, for changes to it."),
    "- [PortOne's API](https://developers.portone.io/api/rest-v2): PortOne's own reference, in Korean.",
    ""
  ].join("\n")

const code = (name: string): string => `\`${name}\``

const table = (heads: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")

/** The columns of a line. */
const columns = 120

/** Returns an item of a list, broken into lines. */
const item = (text: string): string => {
  const lines: Array<string> = []
  let line = "-"
  for (const word of text.split(" ")) {
    if (line.length + 1 + word.length > columns) {
      lines.push(line)
      line = `  ${word}`
    } else line += ` ${word}`
  }
  return [...lines, line].join("\n")
}

/** Returns an operation's name, and what a caller has to know of it beforehand. */
const operationsOf = ({ service: { operations } }: ListedService): string =>
  operations
    .map(({ list, operation: { deprecated, id, unstable } }) => {
      const notes = [
        ...(list === undefined ? [] : ["list"]),
        ...(unstable ? ["unstable"] : []),
        ...(deprecated === true ? ["deprecated"] : [])
      ]
      return code(id) + (notes.length === 0 ? "" : ` (${notes.join(", ")})`)
    })
    .join(", ")

const servicesOf = (services: Sources["services"], from: Package): string =>
  [
    `Of \`@effect-portone/${from}\`:`,
    "",
    ...services
      .filter(({ service }) => service.place.package === from)
      .map((listed) => item(`**${listed.service.name}**: ${operationsOf(listed)}`))
  ].join("\n")

/** Returns the lists of `AGENTS.md` by the names of their marks. */
export const listsOf = (sources: Sources): Readonly<Record<string, string>> => ({
  packages: table(
    ["package", "holds"],
    sources.packages.map(({ name, path, sentence }) => [
      `[\`${name}\`](${path.replace(/^packages\/core\//, "").replace(/^packages\//, "../")})`,
      sentence.replace(/\.$/, "")
    ])
  ),
  services: (["core", "payments", "platform"] as const).map((from) => servicesOf(sources.services, from)).join("\n\n"),
  errors: [
    `Nearly all operations have ${sources.common.map(code).join(", ")}. These come besides:`,
    "",
    ...sources.services
      .filter(({ errors }) => errors.length > 0)
      .map(({ errors, service: { name } }) => item(`**${name}**: ${errors.map(code).join(", ")}`))
  ].join("\n"),
  reasons: sources.reasons.map(({ name, sentence }) => item(`${code(name)}: ${sentence}`)).join("\n"),
  modules: Array.from(sources.modules, ([name, modules]) =>
    [
      `Of \`@effect-portone/${name}\`:`,
      "",
      ...modules.map((module) => item(`${code(module.name)}: ${module.sentence}`))
    ].join("\n")
  )
    .filter((list) => list.includes("\n- "))
    .join("\n\n")
})
