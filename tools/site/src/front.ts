/** Leads a newcomer: from the front page, which is the README, and from the names that a page mentions. */
import {
  type CommentDisplayPart,
  type DeclarationReflection,
  type ProjectReflection,
  type Reflection,
  ReflectionKind
} from "typedoc"
import { errorsOf, isGenerated, modulesOf, reasonsOf, servicesOf } from "./operations.ts"
import type { Lists } from "./pages.ts"
import { joined, linkTo, plain, type Text } from "./text.ts"

/** Adds to the front page, below its first sentences, the ways into the site. */
export const leadIn = (project: ProjectReflection, lists: Lists): void => {
  const { documents = [], readme = [] } = project
  const guides = documents.filter((page) => page !== lists.operations && page !== lists.errors)
  const page = (target: Reflection): Text => [{ ...linkTo(target), tag: "@link" } as CommentDisplayPart]
  const ways: ReadonlyArray<Text> = [
    [...plain("What can I call? "), ...page(lists.operations), ...plain(", by service, each with its errors.")],
    [...plain("What went wrong? "), ...page(lists.errors), ...plain(", each with what to do.")],
    [
      ...plain("What is in a package? "),
      ...joined(
        (project.children ?? []).map((one) => page(one)),
        ", "
      ),
      ...plain(".")
    ],
    [
      ...plain("Read on: "),
      ...joined(
        guides.map((guide) => page(guide)),
        ", "
      ),
      ...plain(". The key `/` searches.")
    ]
  ]
  const list = ways.flatMap((way): Text => [...plain("- "), ...way, ...plain("\n")])
  project.readme = [...afterFirstParagraph(readme, [...plain("\n\n"), ...list, ...plain("\n")])]
}

/** Puts a text behind the first paragraph that is no heading. */
const afterFirstParagraph = (content: Text, added: Text): Text => {
  let isBehindHeading = false
  for (const [index, part] of content.entries()) {
    if (part.kind !== "text") {
      isBehindHeading = true
      continue
    }
    const from = isBehindHeading ? 0 : part.text.search(/^[^#\s]/m)
    const at = from === -1 ? -1 : part.text.indexOf("\n\n", from)
    if (from !== -1) isBehindHeading = true
    if (at !== -1) {
      const [before, after] = [part.text.slice(0, at), part.text.slice(at)]
      return [...content.slice(0, index), ...plain(before), ...added, ...plain(after), ...content.slice(index + 1)]
    }
  }
  return [...content, ...added]
}

/**
 * Names the file of the front page in links to it. TypeDoc would link to its folder, which opens only from a server, and
 * the site is read from a disk, too. All pages of Markdown stand beside the front page.
 */
export const linkFront = (project: ProjectReflection): void => {
  const linked = (content: Text): Array<CommentDisplayPart> =>
    content.map((part) => {
      if (part.kind !== "relative-link" || part.target === undefined) return part
      if (project.files.resolve(part.target, project) !== project) return part
      return { kind: "text", text: `index.html${part.targetAnchor === undefined ? "" : `#${part.targetAnchor}`}` }
    })
  changePages(project, linked)
}

/** Changes the content of each page of Markdown. */
const changePages = (project: ProjectReflection, change: (content: Text) => Array<CommentDisplayPart>): void => {
  for (const page of [project, ...(project.children ?? [])]) {
    if (page.readme !== undefined) page.readme = change(page.readme)
  }
  for (const page of project.documents ?? []) page.content = change(page.content)
}

/** Links what the Markdown pages mention as code and what has a page: services, operations, modules and errors. */
export const linkMentions = (project: ProjectReflection): void => {
  const modules = modulesOf(project).filter((module) => !isGenerated(module))
  const classes = modules.flatMap(({ children = [], name }) =>
    children.filter((child) => child.kindOf(ReflectionKind.Class) && child.name === name)
  )
  const services = servicesOf(project)
  // Of two of one name, the later one has the page that a reader means.
  const named: ReadonlyArray<DeclarationReflection> = [
    ...modules,
    ...reasonsOf(project),
    ...errorsOf(project),
    ...services.flatMap(({ operations }) => operations.map(({ endpoint }) => endpoint)),
    ...classes,
    ...services.map(({ service }) => service)
  ]
  const pages = new Map(named.map((target) => [`\`${target.name}\``, target]))
  const linked = (content: Text): Array<CommentDisplayPart> =>
    content.map((part, index) => {
      const target = part.kind === "code" ? pages.get(part.text) : undefined
      const before = content[index - 1]
      const isInLink = before?.kind === "text" && /\[[^\]]*$/.test(before.text)
      const isInHeading = before?.kind === "text" && /(?:^|\n)#+ [^\n]*$/.test(before.text)
      return target === undefined || isInLink || isInHeading ? part : linkTo(target)
    })
  changePages(project, linked)
}
