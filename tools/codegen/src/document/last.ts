/** Records which document the generated files come from, so that the next run can print what has changed. */
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import type { GeneratedFile } from "../files.ts"

const path = "tools/codegen/generated/document.json"

export const recordOf = (name: string): GeneratedFile => ({ path, text: `{ "document": ${JSON.stringify(name)} }\n` })

/** Returns the name of the document; undefined if nothing has been generated below `root`. */
export const lastName = async (root: string): Promise<string | undefined> => {
  const text = await readFile(join(root, path), "utf8").catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as { readonly document: string }).document
}
