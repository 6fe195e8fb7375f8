/**
 * Where hand-written code names what a new document does not have any more: a line each, that says what there is instead.
 * The compiler finds the same places, in many more lines and without knowing what has become of anything.
 */
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { Renames } from "../changelog/renames.ts"
import type { GeneratedFile } from "../files.ts"
import { type Gone, goneBetween } from "./replacements.ts"
import { type Declaration, readSurface, type Surface } from "./surface.ts"

export interface SourceFile {
  /** From the root of the repository. */
  readonly path: string
  readonly text: string
}

/** What has code or words of ours about generated things. */
const folders = ["benchmarks", "checks", "examples", "packages", "scripts", "tools/codegen/src/english"]
const notOurs = new Set(["node_modules", "dist", "generated", ".cache", ".tsbuildinfo"])

export const readHandWritten = async (root: string): Promise<ReadonlyArray<SourceFile>> => {
  const files: Array<SourceFile> = []
  const visit = async (folder: string): Promise<void> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) await (notOurs.has(entry.name) ? undefined : visit(path))
      else if (/\.(?:ts|tsx|md)$/.test(entry.name)) {
        files.push({ path, text: await readFile(join(root, path), "utf8") })
      }
    }
  }
  for (const folder of folders) await visit(folder)
  files.push(...(await readIfThere(root, "README.md")))
  return files
}

const readIfThere = async (root: string, path: string): Promise<ReadonlyArray<SourceFile>> =>
  readFile(join(root, path), "utf8").then(
    (text) => [{ path, text }],
    () => []
  )

const noRenames: Renames = { types: new Map(), operations: new Map() }

/** What hand-written files name that stands in the generated files of before, and not in those of after. */
export const findReplaced = (
  handWritten: ReadonlyArray<SourceFile>,
  before: ReadonlyArray<GeneratedFile>,
  after: ReadonlyArray<GeneratedFile>,
  renames: Renames = noRenames
): ReadonlyArray<string> => {
  const [old, now] = [readSurface(before), readSurface(after)]
  const gone = goneBetween(old, now, renames)
  const moved = [...old.values()].filter(({ name, package: home }) => {
    const found = now.get(name)
    return found !== undefined && found.package !== home
  })
  const movedModule = [...old.values()].filter(({ module, name, package: home }) => {
    const found = now.get(name)
    return found !== undefined && (found.package !== home || found.module !== module)
  })
  if (gone.length === 0 && movedModule.length === 0) return []
  return handWritten.flatMap((file) => [...replacedIn(file, gone, old, now), ...movedIn(file, moved, movedModule, now)])
}

const replacedIn = (
  { path, text }: SourceFile,
  gone: ReadonlyArray<Gone>,
  old: Surface,
  now: Surface
): ReadonlyArray<string> => {
  const named = new Set((text.match(/[A-Za-z]\w*/g) ?? []).filter((word) => old.has(word)))
  let reached: ReadonlySet<string> | undefined
  /** Everything that the declarations named here hold, by the names that both documents know. */
  const reach = (): ReadonlySet<string> => (reached ??= reachedFrom(named, old))
  /** Whether what is called like this is still there, of another declaration that the file deals with. */
  const isAmbiguous = ({ kind, word }: Gone): boolean =>
    [...reach()].some((name) => {
      const declaration = now.get(name)
      return kind === "field" ? declaration?.fields.has(word) : declaration?.words.has(word)
    })
  const isMeant = (it: Gone): boolean =>
    it.kind === "name" || (reach().has(it.owner) && (named.has(it.owner) || !isAmbiguous(it)))
  const found = new Map<string, ReadonlyArray<Gone>>()
  for (const it of gone) {
    if (!text.includes(it.word) || linesOf(text, patternOf(it)).length === 0 || !isMeant(it)) continue
    const key = `${it.kind} ${it.word}`
    const earlier = found.get(key) ?? []
    found.set(key, named.has(it.owner) ? [it, ...earlier] : [...earlier, it])
  }
  return Array.from(found.values(), ([first, ...others]) =>
    lineOf(path, linesOf(text, patternOf(first!)), `${called(first!, others.length)} is ${first!.instead}`)
  )
}

/** As a message calls it, with the first of the types that had it. */
const called = ({ kind, owner, word }: Gone, others: number): string => {
  const more = others === 0 ? "" : ` (and of ${others} more)`
  switch (kind) {
    case "name":
      return word
    case "field":
      return `${owner}.${word}${more}`
    case "word":
      return `"${word}" of ${owner}${more}`
  }
}

/** How a file names it: as a word, or as a field or a text. A name that could be any word has to be imported. */
const patternOf = ({ kind, word }: Gone): RegExp => {
  const escaped = word.replaceAll(/[^\w]/g, "\\$&")
  switch (kind) {
    case "name":
      return /[a-z].*[A-Z]/.test(word)
        ? new RegExp(`(?<![\\w$])${escaped}(?![\\w$])`)
        : new RegExp(
            `^import .*[{,] *(?:type )?${escaped}\\b|^\\s+(?:type )?${escaped}(?: as \\w+)?,?$|\\w[.]${escaped}\\b`
          )
    case "field":
      return new RegExp(
        `[.]${escaped}(?![\\w$])|(?<![\\w$.])${escaped}\\??:|["'\`]${escaped}["'\`]|[{,]\\s*${escaped}\\s*[,}]`
      )
    case "word":
      return new RegExp(`["'\`]${escaped}["'\`]`)
  }
}

const linesOf = (text: string, pattern: RegExp): ReadonlyArray<number> =>
  text.split("\n").flatMap((line, index) => (pattern.test(line) ? [index + 1] : []))

const lineOf = (path: string, [first, ...others]: ReadonlyArray<number>, said: string): string => {
  const more = others.length === 0 ? "" : ` (and ${others.length} more line${others.length === 1 ? "" : "s"})`
  return `${path}:${first}: ${said}${more}`
}

const reachedFrom = (names: Iterable<string>, surface: Surface): ReadonlySet<string> => {
  const reached = new Set<string>()
  const reach = (name: string): void => {
    if (reached.has(name)) return
    reached.add(name)
    surface.get(name)?.mentions.forEach(reach)
  }
  for (const name of names) reach(name)
  return reached
}

/** Imports of what stands in another package now, or of a generated module that it stands in no more. */
const movedIn = (
  { path, text }: SourceFile,
  moved: ReadonlyArray<Declaration>,
  movedModule: ReadonlyArray<Declaration>,
  now: Surface
): ReadonlyArray<string> => {
  const imports = Array.from(text.matchAll(/import (?:type )?\{([^}]*)\} from "([^"]+)"/g), (found) => ({
    names: found[1]!.split(",").map((name) =>
      name
        .trim()
        .replace(/^type /, "")
        .replace(/ as .*$/, "")
    ),
    source: found[2]!,
    line: text.slice(0, found.index).split("\n").length
  }))
  return imports.flatMap(({ line, names, source }) => {
    const isModule = /\/generated\/\w+(?:\.ts)?$/.test(source)
    const candidates = isModule ? movedModule : moved
    return names.flatMap((name) => {
      const was = candidates.find((it) => it.name === name && isOf(source, path, it))
      const is = now.get(name)
      if (was === undefined || is === undefined) return []
      return [`${path}:${line}: ${name} has moved to ${is.package}${isModule ? `/generated/${is.module}` : ""}`]
    })
  })
}

/** Whether this is where a declaration was imported from. */
const isOf = (source: string, path: string, { module, package: home }: Declaration): boolean => {
  if (source === home || source === `${home}/generated/${module}`) return true
  const isWithin = path.startsWith(`${home.replace("@effect-portone", "packages")}/`)
  return source.startsWith(".") && isWithin && source.endsWith(`/generated/${module}.ts`)
}
