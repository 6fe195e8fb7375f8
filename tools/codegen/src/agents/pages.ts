/**
 * Puts the lists into the pages for agents. What stands around them is written by hand, and stays as it is.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { format } from "oxfmt"
import type { Edition } from "../document/kept.ts"
import type { GeneratedFile } from "../files.ts"
import { style } from "../style.ts"
import { linksOf, listsOf } from "./lists.ts"
import { readSources } from "./sources.ts"

/** Returns a page with a list between its two marks. */
export const withList = (page: string, name: string, list: string): string => {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`]
  const start = page.indexOf(begin)
  const stop = page.indexOf(end)
  if (start === -1 || stop < start) throw new Error(`the page has no marks around the list of ${name}`)
  return `${page.slice(0, start)}${begin}\n\n${list}\n\n${page.slice(stop)}`
}

/** Returns a page whose sections are these. What is above the first one is written by hand. */
export const withSections = (page: string, sections: string): string => {
  const start = page.indexOf("\n## ")
  return `${start === -1 ? page.trimEnd() : page.slice(0, start).trimEnd()}\n\n${sections}`
}

/** Returns the pages for agents below a root as they should be. */
export const agentPages = async (root: string, edition: Edition): Promise<ReadonlyArray<GeneratedFile>> => {
  const sources = readSources(root, edition)
  const read = (path: string) => readFileSync(join(root, path), "utf8")
  const llms = "llms.txt"
  const agents = "packages/core/AGENTS.md"
  const listed = Object.entries(listsOf(sources)).reduce(
    (page, [name, list]) => withList(page, name, list),
    read(agents)
  )
  const formatted = await format(agents, listed, style)
  const [problem] = formatted.errors
  if (problem !== undefined) throw new Error(`${agents} cannot be formatted: ${problem.message}`)
  return [
    { path: llms, text: withSections(read(llms), linksOf(sources)) },
    { path: agents, text: formatted.code }
  ]
}
