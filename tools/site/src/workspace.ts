/** Reads from the workspace what its packages publish: their modules, and under which names a program imports these. */
import { existsSync, globSync, readFileSync } from "node:fs"
import { basename, dirname, join, relative } from "node:path"
import ts from "typescript"

/** The repository, where sources and what is no page of the site are read. */
export const repository = "https://github.com/effect-portone/effect-portone"

/** The part of their names that all packages share. */
export const scope = "@effect-portone/"

export interface PublicModule {
  /** Its source, by its path from the root. */
  readonly file: string
  /** The name on the site: the last part of what a program imports. */
  readonly name: string
  /** How a program imports it, as Markdown. */
  readonly importing: string
  readonly isGenerated: boolean
}

export interface Package {
  readonly name: string
  /** Its name without the scope that all packages share. */
  readonly shortName: string
  readonly folder: string
  readonly description: string
  readonly modules: ReadonlyArray<PublicModule>
  /** The sources of its own exports that are no module of their own: those of `generated/index.ts`. */
  readonly roots: ReadonlyArray<string>
}

interface Manifest {
  readonly name: string
  readonly description: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/** Returns the packages, each after those that it is built on. */
export const packagesIn = (root: string): ReadonlyArray<Package> =>
  globSync("packages/*/package.json", { cwd: root })
    .map((file) => ({
      folder: dirname(file),
      // The manifest is the workspace's own, and pnpm has read it before.
      manifest: JSON.parse(readFileSync(join(root, file), "utf8")) as Manifest
    }))
    .map((one) => ({ ...one, weight: Object.keys(one.manifest.dependencies ?? {}).length }))
    .sort((a, b) => a.weight - b.weight || (a.folder < b.folder ? -1 : 1))
    .map(({ folder, manifest }) => ({
      name: manifest.name,
      shortName: manifest.name.slice(scope.length),
      description: manifest.description,
      folder,
      modules: modulesOf(root, folder, manifest.name),
      roots: globSync("src/generated/index.ts", { cwd: join(root, folder) }).map((file) => join(folder, file))
    }))

const modulesOf = (root: string, folder: string, packageName: string): ReadonlyArray<PublicModule> => {
  const source = join(root, folder, "src")
  const listed = exportsOf(join(source, "index.ts"))
  return globSync(["*.ts", "generated/*.ts"], { cwd: source })
    .filter((path) => !["index.ts", "bin.ts"].includes(basename(path)))
    .sort()
    .map((path) => {
      const name = basename(path, ".ts")
      const namespace = listed.get(join(source, path))
      const alone = `\`import * as ${name} from "${packageName}/${path.replace(/\.ts$/, "")}"\``
      return {
        file: relative(root, join(source, path)),
        name,
        isGenerated: path.startsWith("generated/"),
        importing:
          namespace === undefined
            ? `Import it by itself: ${alone}.`
            : namespace === "*"
              ? `Import what you need of it from the package: \`import { … } from "${packageName}"\`.`
              : `Import it as \`import { ${namespace} } from "${packageName}"\`, or by itself: ${alone}.`
      }
    })
}

/**
 * Returns the words of the comment that a source begins with, if that is about the module. TypeDoc takes it for one
 * only with a tag that says so.
 */
export const aboutModule = (source: string): string | undefined => {
  const [comment, another] = ts.getLeadingCommentRanges(source, 0) ?? []
  const [first] = ts.createSourceFile("module.ts", source, ts.ScriptTarget.Latest).statements
  if (comment === undefined || first === undefined) return undefined
  const isOfFirst = another === undefined && !ts.isImportDeclaration(first) && !ts.isExportDeclaration(first)
  if (isOfFirst || !source.startsWith("/**", comment.pos)) return undefined
  return source
    .slice(comment.pos, comment.end)
    .replaceAll(/^\/\*\*|^\s*\*\/?(?: |$)|\s*\*\/$/gm, "")
    .replace(/^@since .*/m, "")
    .trim()
}

/** Returns the modules that an index passes on, each with the name of its namespace, or `*` if it has none. */
const exportsOf = (index: string): ReadonlyMap<string, string> => {
  if (!existsSync(index)) return new Map()
  const { statements } = ts.createSourceFile(index, readFileSync(index, "utf8"), ts.ScriptTarget.Latest)
  return new Map(
    statements.filter(ts.isExportDeclaration).flatMap(({ exportClause, moduleSpecifier }) => {
      if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return []
      const file = join(dirname(index), moduleSpecifier.text)
      if (exportClause !== undefined && ts.isNamespaceExport(exportClause)) return [[file, exportClause.name.text]]
      const isIndex = basename(file) === "index.ts" && exportClause === undefined
      return [[file, "*"] as const, ...(isIndex ? exportsOf(file) : [])]
    })
  )
}
