/**
 * Builds the site: the packages' public modules by TypeDoc, and the repository's Markdown as pages beside them.
 *
 * A module of a package is a page below its package, whose own page is its README. TypeDoc reads all sources as one
 * program, so that links and types lead from package to package.
 */
import { globSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { Application, Converter, IndexEvent, OptionDefaults, type TypeDocOptions } from "typedoc"
import ts from "typescript"
import { arrange } from "./arrange.ts"
import { complete } from "./complete.ts"
import { FaultLogger } from "./faults.ts"
import { leadIn, linkFront, linkMentions } from "./front.ts"
import { fillLists } from "./pages.ts"
import { rank } from "./search.ts"
import { SiteRouter, SiteTheme } from "./theme.ts"
import { packagesIn, repository } from "./workspace.ts"

export interface Built {
  readonly pages: number
  readonly faults: ReadonlyArray<string>
}

/** Builds the site of the workspace at `root` into a folder. Each of the `faults` is a line for people. */
export const build = async (root: string, out: string): Promise<Built> => {
  const packages = packagesIn(root)
  const faults: Array<string> = []
  const entryPoints = packages.flatMap(({ modules, roots }) => [...modules.map(({ file }) => file), ...roots])
  const files = entryPoints.map((file) => join(root, file))

  const app = await Application.bootstrap(options(root, files), [])
  app.logger = new FaultLogger(root, faults)
  app.options.setCompilerOptions(files, compilerOptions(root), undefined)
  app.renderer.defineTheme("site", SiteTheme)
  app.renderer.defineRouter("site", SiteRouter)
  // TypeDoc asks whether they are defined, so they are chosen only now.
  app.options.setValue("router", "site")
  app.options.setValue("theme", "site")
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const lists = arrange(app, project, root, packages, faults)
    const finish = () => {
      fillLists(project, lists)
      complete(project)
      linkFront(project)
      linkMentions(project)
      leadIn(project, lists)
    }
    // After TypeDoc has resolved the links of all comments.
    app.converter.on(Converter.EVENT_RESOLVE_END, finish, -400)
    app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => rank(event, project))
  })

  const project = await app.convert()
  if (project === undefined) return { pages: 0, faults: [...faults, "TypeDoc could not read the sources."] }
  app.validate(project)
  await app.generateDocs(project, out)
  return { pages: globSync("**/*.html", { cwd: out }).length, faults }
}

/** Returns the options under which the packages themselves are compiled. */
const compilerOptions = (root: string): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), (path) => ts.sys.readFile(path))
  const parsed = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, root).options
  return { ...parsed, composite: false, declarationMap: false, noEmit: true, types: ["node"] }
}

const options = (root: string, entryPoints: ReadonlyArray<string>): TypeDocOptions => ({
  name: "effect-portone",
  entryPoints: [...entryPoints],
  // The front page and those of the packages are read with their links as they are on the site.
  readme: "none",
  basePath: root,
  displayBasePath: root,
  // The compiler of the workspace has checked the sources.
  skipErrorChecking: true,
  excludeExternals: true,
  excludeReferences: true,
  excludePrivate: true,
  disableGit: true,
  gitRevision: "main",
  sourceLinkTemplate: `${repository}/blob/main/{path}#L{line}`,
  blockTags: [...OptionDefaults.blockTags, "@stability"],
  sort: ["source-order"],
  categorizeByGroup: false,
  categoryOrder: [
    "Modules",
    "Services",
    "Operations",
    "Inputs",
    "Answers",
    "Errors",
    "*",
    "Requests",
    "Enums",
    "Wire forms"
  ],
  defaultCategory: "Exports",
  includeHierarchySummary: false,
  customCss: fileURLToPath(new URL("../style/site.css", import.meta.url)),
  navigationLinks: { GitHub: repository, "PortOne's API": "https://developers.portone.io/api/rest-v2" },
  hideGenerator: true,
  // The pages begin with a title of their own.
  headings: { readme: false, document: false },
  searchInDocuments: true,
  validation: { invalidLink: true, invalidPath: true, notDocumented: true, notExported: true, rewrittenLink: true },
  requiredToBeDocumented: ["Module", "Variable", "Function", "Class", "Interface", "TypeAlias", "Enum"]
})
