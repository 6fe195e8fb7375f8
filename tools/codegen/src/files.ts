/**
 * Generated files on disk. A folder named `generated` belongs to the generator whole: what it does not write is removed.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { dirname, join, relative } from "node:path"

/** A file to write, by its path from the root of the repository. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

const foldersOf = (files: ReadonlyArray<GeneratedFile>): ReadonlyArray<string> => [
  ...new Set(files.map(({ path }) => dirname(path)))
]

/** What stands in the folders of these files. */
const pathsBeside = async (root: string, files: ReadonlyArray<GeneratedFile>): Promise<ReadonlyArray<string>> => {
  const found: Array<string> = []
  for (const folder of foldersOf(files)) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
    for (const entry of entries) if (entry.isFile()) found.push(relative(root, join(root, folder, entry.name)))
  }
  return found
}

/** What stands in the generated folders and is not among the files. */
const strangers = async (root: string, files: ReadonlyArray<GeneratedFile>): Promise<ReadonlyArray<string>> => {
  const known = new Set(files.map(({ path }) => path))
  return (await pathsBeside(root, files)).filter((path) => !known.has(path))
}

/** The generated files as they stand on disk now, before these are written. */
export const currentFiles = async (
  root: string,
  files: ReadonlyArray<GeneratedFile>
): Promise<ReadonlyArray<GeneratedFile>> =>
  Promise.all(
    (await pathsBeside(root, files)).map(async (path) => ({ path, text: await readFile(join(root, path), "utf8") }))
  )

export const writeFiles = async (root: string, files: ReadonlyArray<GeneratedFile>): Promise<void> => {
  for (const path of await strangers(root, files)) await rm(join(root, path))
  for (const folder of foldersOf(files)) await mkdir(join(root, folder), { recursive: true })
  for (const { path, text } of files) await writeFile(join(root, path), text)
}

/** A line for each file that is missing, different, or not generated. */
export const compareFiles = async (
  root: string,
  files: ReadonlyArray<GeneratedFile>
): Promise<ReadonlyArray<string>> => {
  const lines: Array<string> = []
  for (const { path, text } of files) {
    const current = await readFile(join(root, path), "utf8").catch(() => undefined)
    if (current === undefined) lines.push(`${path} is missing`)
    else if (current !== text) lines.push(`${path} differs from what the document says`)
  }
  for (const path of await strangers(root, files)) lines.push(`${path} is not generated from the document`)
  return lines
}
