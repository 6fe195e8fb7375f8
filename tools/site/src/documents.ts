/**
 * The Markdown of the repository as pages of the site: the READMEs, the guides in `docs`, and how the house works.
 *
 * The files are written to be read in the repository, where a link may lead to any file or folder. On the site it leads
 * to the page that a file has become, and to the repository for what is no page.
 */
import { existsSync, globSync, readFileSync, statSync } from "node:fs"
import { dirname, extname, join, posix } from "node:path"
import { repository } from "./workspace.ts"

/** Returns the Markdown files that become pages of their own, by their path from the root. The front page is none. */
export const guidesIn = (root: string): ReadonlyArray<string> =>
  ["docs/**/*.md", "packages/*/docs/**/*.md", "examples/*/README.md", "*.md"].flatMap((pattern) =>
    globSync(pattern, { cwd: root, exclude: ["README.md", "**/node_modules/**"] }).sort()
  )

/** Returns the heading that a file begins with, or its name without one. */
export const titleOf = (file: string, text: string): string => {
  const heading = /^# (.+)$/m.exec(text)?.[1]?.replaceAll("`", "") ?? posix.basename(file, ".md")
  // A README in Korean has the heading of the English one.
  return file.endsWith(".ko.md") ? `${heading}, in Korean` : heading
}

/** Returns the text without the heading that it begins with, for a page that shows its title by itself. */
export const withoutTitle = (text: string): string => text.replace(/^\s*# .+\n+/, "")

/** Matches a link's target, and code, in which there are no links. */
const target = /```[^]*?```|`[^`\n]*`|(?<before>\]\()(?<link>[^)\s]+)(?=\))/g

const isPicture = (file: string): boolean => [".png", ".jpg", ".svg", ".gif"].includes(extname(file))

/** Reads a file, with each link as it is on the site. TypeDoc complains of a link to what is not there. */
export const readMarkdown = (root: string, file: string, isPage: (file: string) => boolean): string =>
  readFileSync(join(root, file), "utf8").replaceAll(target, (all: string, ...rest: ReadonlyArray<unknown>) => {
    // The groups of a match are its last argument. Those of what did not take part are undefined.
    const { before, link } = rest.at(-1) as { readonly before?: string; readonly link?: string }
    if (before === undefined || link === undefined || /^(?:[a-z]+:|#)/.test(link)) return all
    const [path = "", anchor] = link.split("#")
    const to = posix.join(dirname(file), path).replace(/\/$/, "")
    if (!existsSync(join(root, to))) return all
    const hash = anchor === undefined ? "" : `#${anchor}`
    const isFolder = statSync(join(root, to)).isDirectory()
    const page = isFolder ? posix.join(to, "README.md") : to
    if (isPage(page)) return `${before}${posix.relative(dirname(file), page)}${hash}`
    if (isPicture(to)) return all
    return `${before}${repository}/${isFolder ? "tree" : "blob"}/main/${to}${hash}`
  })
