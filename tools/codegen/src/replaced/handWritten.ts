/**
 * Finds hand-written code that names what a new document no longer has, and says in one line for each file and name
 * what there is instead. The compiler finds the same places, with an error for each use, and cannot say what is instead.
 */
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { GeneratedFile } from "../files.ts"
import type { Renames } from "../history/renames.ts"
import { type Gone, goneBetween } from "./replacements.ts"
import { type Declaration, readSurface, type Surface } from "./surface.ts"

export interface SourceFile {
  /** From the root of the repository. */
  readonly path: string
  readonly text: string
}

/** The folders with code and words of ours about generated things. */
const folders = ["benchmarks", "checks", "docs", "examples", "packages", "scripts", "tools/codegen/src/english"]
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
  for (const path of ["README.ko.md", "README.md"]) files.push(...(await readIfThere(root, path)))
  return files
}

const readIfThere = async (root: string, path: string): Promise<ReadonlyArray<SourceFile>> =>
  readFile(join(root, path), "utf8").then(
    (text) => [{ path, text }],
    () => []
  )

const noRenames: Renames = { types: new Map(), operations: new Map() }

/** Finds what hand-written files name that the generated files of before have, and those of after do not. */
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
  /** Returns the declarations that the file names, with all that they hold. */
  const reach = (): ReadonlySet<string> => (reached ??= reachedFrom(named, old))
  /** Returns whether another declaration that the file deals with still has something of this name. */
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

/** Writes what is gone as a message calls it, with the first of the types that had it. */
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

/** Returns how code spells it: a name as a word, a field behind a dot or before a colon, a value in quotes. */
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

/** Finds imports of names that stand in another package or another generated module now. */
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

/** Returns whether an import of this source, in the file of this path, is one of the declaration. */
const isOf = (source: string, path: string, { module, package: home }: Declaration): boolean => {
  if (source === home || source === `${home}/generated/${module}`) return true
  const isWithin = path.startsWith(`${home.replace("@effect-portone", "packages")}/`)
  return source.startsWith(".") && isWithin && source.endsWith(`/generated/${module}.ts`)
}
