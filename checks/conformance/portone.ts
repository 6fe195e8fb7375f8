/**
 * PortOne's side of what is compared here: the facts of the documents that the generator keeps. They are read as they
 * are written, so that nothing of the generator stands between them and the contract.
 */
import { readdirSync, readFileSync } from "node:fs"

const folder = new URL("../../tools/codegen/document/", import.meta.url)

/** A document is named after the day on which PortOne published it. */
const names = readdirSync(folder).toSorted().toReversed()

const [newest, ...older] = names

if (newest === undefined) throw new Error("no document of PortOne's is kept: see `pnpm document`")

const read = (name: string): string => readFileSync(new URL(name, folder), "utf8")

/** The newest document, as JSON. */
export const portone: string = read(newest)

/** The documents before it, as JSON, each with the day on which PortOne published it. */
export const olderDocuments: ReadonlyArray<{ readonly day: string; readonly text: string }> = older.map((name) => ({
  day: name.slice(0, -".json".length),
  text: read(name)
}))
