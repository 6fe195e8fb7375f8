/**
 * Arranges what TypeDoc has read as a reader looks for it: packages, their modules, and the pages of the repository.
 */
import { readFileSync } from "node:fs"
import { join, posix } from "node:path"
import {
  type Application,
  Comment,
  CommentTag,
  DeclarationReflection,
  DocumentReflection,
  MinimalSourceFile,
  type NormalizedPath,
  type ProjectReflection,
  ReflectionKind
} from "typedoc"
import { guidesIn, readMarkdown, titleOf, withoutTitle } from "./documents.ts"
import { addLists, type Lists } from "./pages.ts"
import { foldSchemas } from "./schemas.ts"
import { fromParagraphs, paragraphsOf, plain, type Text } from "./text.ts"
import { tidy } from "./tidy.ts"
import { aboutModule, type Package, type PublicModule } from "./workspace.ts"

export const arrange = (
  app: Application,
  project: ProjectReflection,
  root: string,
  packages: ReadonlyArray<Package>,
  faults: Array<string>
): Lists => {
  const guides = guidesIn(root)
  const pages = new Set(["README.md", ...packages.map(({ folder }) => `${folder}/README.md`), ...guides])

  /** Reads a file as the content of a page, and notes that links to the file lead to this page. */
  const read = (
    file: string,
    edit: (text: string) => string,
    page: (content: Text) => DocumentReflection | DeclarationReflection | ProjectReflection
  ) => {
    // Paths here have forward slashes, as TypeDoc wants them.
    const path = posix.join(root, file) as NormalizedPath
    const text = readMarkdown(root, file, (it) => pages.has(it))
    const { content } = app.converter.parseRawComment(new MinimalSourceFile(edit(text), path), project.files)
    project.files.registerReflectionPath(path, page(content))
  }

  const found = new Map<string, DeclarationReflection>(
    (project.children ?? []).map((module) => [module.sources?.[0]?.fileName ?? "", module])
  )
  /** Returns the words that a source says of its module. */
  const wordsOf = (file: string): Text => {
    const path = posix.join(root, file) as NormalizedPath
    const words = aboutModule(readFileSync(path, "utf8"))
    if (words !== undefined)
      return app.converter.parseRawComment(new MinimalSourceFile(words, path), project.files).content
    faults.push(`${file}: does not say what the module is`)
    return []
  }

  project.children = []
  project.childrenIncludingDocuments = []
  for (const one of packages) {
    const reflection = new DeclarationReflection(one.shortName, ReflectionKind.Module, project)
    reflection.comment = new Comment([...plain(`${one.description}.`)])
    project.addChild(reflection)
    project.registerReflection(reflection, undefined, undefined)
    for (const file of one.roots) {
      const index = found.get(file)
      for (const child of index?.children ?? []) adopt(reflection, child)
      if (index !== undefined) {
        index.children = []
        index.childrenIncludingDocuments = []
        project.removeReflection(index)
      }
    }
    for (const module of one.modules) {
      const child = found.get(module.file)
      if (child === undefined) {
        faults.push(`${module.file}: exports nothing that could be documented`)
        continue
      }
      adopt(reflection, child)
      describe(child, module, module.isGenerated ? [] : wordsOf(module.file))
      foldSchemas(project, child)
    }
    read(`${one.folder}/README.md`, withoutTitle, (content) => {
      reflection.readme = [...content]
      return reflection
    })
  }
  tidy(project)
  const lists = addLists(project)
  for (const file of guides) {
    read(
      file,
      (text) => text,
      (content) => {
        const title = titleOf(file, readFileSync(join(root, file), "utf8"))
        const document = new DocumentReflection(title, project, [...content], {})
        project.addChild(document)
        project.registerReflection(document, undefined, undefined)
        return document
      }
    )
  }
  read(
    "README.md",
    (text) => text,
    (content) => {
      project.readme = [...content]
      return project
    }
  )
  return lists
}

const adopt = (parent: DeclarationReflection, child: DeclarationReflection): void => {
  child.parent = parent
  parent.addChild(child)
}

/** Says of a module what it is and how it is imported. A generated one is about its service. */
const describe = (module: DeclarationReflection, { importing, isGenerated, name }: PublicModule, words: Text): void => {
  module.name = name
  const service = module.children?.find((child) => child.name === name && child.kindOf(ReflectionKind.Class))
  const about: ReadonlyArray<Text> = !isGenerated
    ? paragraphsOf(words)
    : service?.comment !== undefined
      ? paragraphsOf(service.comment.summary)
      : [
          plain(
            name === "Shared"
              ? "Types and errors that several services of the package share."
              : `The contract of \`${name}\`.`
          )
        ]
  module.comment ??= new Comment()
  module.comment.blockTags.push(new CommentTag("@category", [...plain("Modules")]))
  module.comment.summary = fromParagraphs([...about, plain(importing)])
}
