/**
 * Runs `pnpm migration`: writes the tables of `docs/from-server-sdk.md` from what the official SDK declares and what
 * the packages offer.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { readSdk } from "./sdk.ts"
import { withTables } from "./tables.ts"

const document = new URL("../../docs/from-server-sdk.md", import.meta.url)

writeFileSync(document, withTables(readFileSync(document, "utf8"), readSdk()))
