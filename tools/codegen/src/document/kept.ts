/**
 * Finds, reads and writes the documents whose facts are kept in this repository.
 *
 * A document is named after the day on which PortOne published it. `info.version` would be no name: it has been the
 * same since 2024.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { compareText, isObject, type Json } from "../json.ts"
import { sourceKeyword } from "../keywords.ts"
import { takeFacts } from "./facts.ts"
import { toLines } from "./lines.ts"

/** A document's name, and its facts as they are written. */
export interface Edition {
  readonly name: string
  readonly facts: string
}

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

/** Every kept document, from the oldest to the newest. */
export const keptEditions = (): ReadonlyArray<Edition> => keptNames().map((name) => ({ name, facts: keptFacts(name) }))

/** Writes the facts of a document, and returns the path of their file. */
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

/** Returns the day on which PortOne published a document: its name, or the date in the name of its file. */
export const dayOf = (nameOrPlace: string): string | undefined =>
  /\d{4}-\d{2}-\d{2}/.exec(nameOrPlace.split("/").at(-1)!)?.[0]

/** Returns the name to keep a document by: the given one, or the date in the name of its file. */
export const nameFor = (fileOrUrl: string, given: string | undefined): string => {
  const name = given ?? dayOf(fileOrUrl)
  if (name !== undefined && isDate(name)) return name
  throw new Error(
    name === undefined
      ? "say on which day PortOne published it: --name 2026-07-03"
      : `"${name}" is no day: a document is named like 2026-07-03`
  )
}

/** Returns the facts of a kept document by its name, or those of any other document by its path or URL. */
export const factsAt = async (nameOrPlace: string): Promise<string> => {
  if (keptNames().includes(nameOrPlace)) return keptFacts(nameOrPlace)
  const text = await load(nameOrPlace)
  const document: Json = JSON.parse(text)
  return isObject(document) && Object.hasOwn(document, sourceKeyword) ? text : toLines(takeFacts(text).facts)
}
