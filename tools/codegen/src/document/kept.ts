/**
 * The documents whose facts are kept in this repository, by the day on which PortOne published each.
 *
 * A name is a date because nothing else tells two documents apart: `info.version` has been the same in all of them.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { compareText, isObject, type Json } from "../json.ts"
import { sourceKeyword, takeFacts } from "./facts.ts"
import { toLines } from "./lines.ts"

const folder = new URL("../../document/", import.meta.url)

const isDate = (name: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(name) && !Number.isNaN(Date.parse(name))

/** The names of the kept documents, from the oldest to the newest. */
export const keptNames = (): ReadonlyArray<string> =>
  readdirSync(folder)
    .flatMap((file) => (file.endsWith(".json") ? [file.slice(0, -".json".length)] : []))
    .toSorted(compareText)

export const newestName = (): string => {
  const name = keptNames().at(-1)
  if (name === undefined) throw new Error("no document is kept: take the facts of one with `pnpm document --from …`")
  return name
}

const pathOf = (name: string): string => fileURLToPath(new URL(`${name}.json`, folder))

/** The facts of a kept document, as they are written. */
export const keptFacts = (name: string): string => {
  const names = keptNames()
  if (!names.includes(name)) throw new Error(`no document is kept as "${name}": there are ${names.join(", ")}`)
  return readFileSync(pathOf(name), "utf8")
}

/** Keeps the facts of a document, and returns the path of their file. */
export const keepFacts = (name: string, text: string): string => {
  writeFileSync(pathOf(name), text)
  return pathOf(name)
}

export const load = async (fileOrUrl: string): Promise<string> => {
  if (!/^https?:/.test(fileOrUrl)) return readFile(fileOrUrl, "utf8")
  const response = await fetch(fileOrUrl)
  if (!response.ok) throw new Error(`${fileOrUrl} answered with status ${response.status}`)
  return response.text()
}

/** The name under which a document is kept: the one that is given, or the date that stands in its path. */
export const nameFor = (fileOrUrl: string, given: string | undefined): string => {
  const name = given ?? /\d{4}-\d{2}-\d{2}/.exec(fileOrUrl.split("/").at(-1)!)?.[0]
  if (name !== undefined && isDate(name)) return name
  throw new Error(
    name === undefined
      ? "say on which day PortOne published it: --name 2026-07-03"
      : `"${name}" is no day: a document is named like 2026-07-03`
  )
}

/** The facts of a document that is kept by this name, or that lies at this path or URL, with its sentences or without. */
export const factsAt = async (nameOrPlace: string): Promise<string> => {
  if (keptNames().includes(nameOrPlace)) return keptFacts(nameOrPlace)
  const text = await load(nameOrPlace)
  const document: Json = JSON.parse(text)
  return isObject(document) && Object.hasOwn(document, sourceKeyword) ? text : toLines(takeFacts(text).facts)
}
