/**
 * PortOne's side of what is compared here: the facts of the newest document that the generator keeps. They are read as
 * they are written, so that nothing of the generator stands between them and the contract.
 */
import { readdirSync, readFileSync } from "node:fs"

const folder = new URL("../../tools/codegen/document/", import.meta.url)

/** A document is named after the day on which PortOne published it. */
const [newest, ...others] = readdirSync(folder).toSorted().toReversed()

if (newest === undefined) throw new Error("no document of PortOne's is kept: see `pnpm document`")

const contentOf = (file: string): string => readFileSync(new URL(file, folder), "utf8")

/** The newest document, as JSON. */
export const portone: string = contentOf(newest)

/** The documents before it, as JSON. */
export const older: ReadonlyArray<string> = others.map(contentOf)
