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

/**
 * Makes each value at the top of a file one that bundlers drop where it is not used. They keep what calls a function or
 * reads a property, as that might do more than give a value. Nothing in these packages does: see `sideEffects` of their
 * manifests.
 */
const droppable: Plugin = {
  name: "droppable",
  renderChunk: (code) => {
    const text = new RolldownMagicString(code)
    for (const statement of parseAst(code).body) {
      if (statement.type !== "VariableDeclaration") continue
      for (const { id, init } of statement.declarations) {
        if (init === null || simple.has(init.type) || id.type !== "Identifier") continue
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
