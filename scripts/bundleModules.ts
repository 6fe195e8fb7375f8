// Writes the JavaScript of the package of the working directory into `dist`, beside the declarations of the compiler.
//
// Node takes longer to find and read a file than to run what most of ours hold, so a package is few files. Most of it is
// `chunks/main.js`, to which its public modules are doors. What only one of these has is in that module's own file, and
// so is what needs more than the operations do, such as Effect's HTTP server. A bundler drops whatever a program does
// not use, as it would of many files: see `droppable`.
import { readdirSync, readFileSync, rmSync } from "node:fs"
import { isAbsolute, join } from "node:path"
import { type ChunkingContext, type Plugin, rolldown, RolldownMagicString } from "rolldown"
import { parseAst } from "rolldown/parseAst"
import type { ESTree } from "rolldown/utils"

const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly exports: Readonly<Record<string, string | null>>
}

/** Returns true for a module that nobody may import, such as those in `client/`. */
const isClosed = (module: string): boolean =>
  Object.entries(exports).some(
    ([path, to]) => to === null && (path.endsWith("*") ? module.startsWith(path.slice(2, -1)) : `./${module}` === path)
  )

const entries = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -".ts".length))
  .filter((module) => !isClosed(module))

const isIndex = (id: string): boolean => id === join(process.cwd(), "src/index.ts")

/** Matches what importing `effect` loads. */
const ofEffect = /^effect(?:\/[A-Z]\w*)?$/

/** Returns what a module imports from other packages, itself or through others. */
const packagesOf = (id: string, context: ChunkingContext): ReadonlySet<string> => {
  const seen = new Set<string>()
  const visit = (at: string): void => {
    if (seen.has(at)) return
    seen.add(at)
    context.getModuleInfo(at)?.importedIds.forEach(visit)
  }
  visit(id)
  return new Set(Array.from(seen).filter((at) => !isAbsolute(at)))
}

const operations = join(process.cwd(), "src/generated/index.ts")

const publicModules = new Set(entries.map((entry) => join(process.cwd(), `src/${entry}.ts`)))

/** Returns the public modules that a module is a part of. */
const placesOf = (id: string, context: ChunkingContext): ReadonlyArray<string> => {
  const seen = new Set<string>()
  const visit = (at: string): void => {
    if (seen.has(at)) return
    seen.add(at)
    const { dynamicImporters = [], importers = [] } = context.getModuleInfo(at) ?? {}
    for (const importer of [...importers, ...dynamicImporters]) visit(importer)
  }
  visit(id)
  return Array.from(seen).filter((at) => publicModules.has(at) && !isIndex(at))
}

/**
 * Returns true for a module of `chunks/main.js`: one that is a part of several public modules, and needs no package but
 * those that operations need anyway.
 */
const isMain = (id: string, context: ChunkingContext): boolean => {
  if (id === operations) return true
  if (isIndex(id) || placesOf(id, context).length < 2) return false
  const needed = packagesOf(operations, context)
  return Array.from(packagesOf(id, context)).every(
    (name) => ofEffect.test(name) || name.startsWith("@effect-portone/") || needed.has(name)
  )
}

/** Leaves the index as it is written: a namespace that it exports is only dropped by bundlers if it is a module. */
const doors: Plugin = {
  name: "doors",
  resolveId: (source, importer) =>
    importer !== undefined && isIndex(importer) && source.startsWith("./")
      ? { id: source.replace(/\.ts$/, ".js"), external: true }
      : undefined
}

/** What bundlers drop without being told to. */
const simple = new Set(["ArrowFunctionExpression", "FunctionExpression", "Identifier", "Literal"])

/** Returns true for a value that is made of what bundlers drop. */
const isPlain = (node: ESTree.Expression | ESTree.SpreadElement | null): boolean => {
  if (node?.type === "ArrayExpression") return node.elements.every(isPlain)
  if (node?.type !== "ObjectExpression") return node !== null && simple.has(node.type)
  return node.properties.every(
    (property) => property.type === "Property" && !property.computed && isPlain(property.value)
  )
}

/** Returns true for a call that needs no more than a mark: of a function of a module, with such values. */
const isMarkable = (node: ESTree.Expression, modules: ReadonlySet<string>): boolean =>
  node.type === "CallExpression" &&
  (node.callee.type === "Identifier" ||
    (node.callee.type === "MemberExpression" &&
      !node.callee.computed &&
      node.callee.object.type === "Identifier" &&
      modules.has(node.callee.object.name))) &&
  node.arguments.every(isPlain)

/**
 * Makes each value at the top of a file one that bundlers drop where it is not used. They keep what calls a function or
 * reads a property, as that might do more than give a value. Nothing in these packages does: see `sideEffects` of their
 * manifests. Most are plain calls, for which a mark is enough; any other is the result of a function that is marked.
 */
const droppable: Plugin = {
  name: "droppable",
  renderChunk: (code) => {
    const text = new RolldownMagicString(code)
    const { body } = parseAst(code)
    const modules = new Set(
      body.flatMap((statement) =>
        statement.type === "ImportDeclaration"
          ? statement.specifiers
              .filter(({ type }) => type === "ImportNamespaceSpecifier")
              .map(({ local }) => local.name)
          : []
      )
    )
    for (const statement of body) {
      if (statement.type !== "VariableDeclaration") continue
      for (const { id, init } of statement.declarations) {
        if (init === null || isPlain(init) || id.type !== "Identifier") continue
        if (isMarkable(init, modules)) {
          text.appendRight(init.start, "/*#__PURE__*/ ")
          continue
        }
        text.appendRight(init.start, "/*#__PURE__*/ (() => (")
        // A class has its name of the variable, and would lose it in a function.
        if (init.type === "ClassExpression" && init.id === null) {
          text.appendRight(init.start + "class".length, ` ${id.name}`)
        }
        text.appendLeft(init.end, "))()")
      }
    }
    return { code: text }
  }
}

for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  if (/\.js(?:\.map)?$/.test(file)) rmSync(join("dist", file))
}
const bundle = await rolldown({
  input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
  external: (id) => !/^[./]/.test(id),
  platform: "neutral",
  treeshake: { moduleSideEffects: false },
  plugins: [doors, droppable]
})
await bundle.write({
  dir: "dist",
  format: "esm",
  sourcemap: true,
  // The sources are published, too.
  sourcemapExcludeSources: true,
  entryFileNames: "[name].js",
  chunkFileNames: "chunks/[name].js",
  comments: { annotation: true, jsdoc: false, legal: false },
  codeSplitting: { groups: [{ debugName: "main", name: (id, context) => (isMain(id, context) ? "main" : null) }] }
})
await bundle.close()
