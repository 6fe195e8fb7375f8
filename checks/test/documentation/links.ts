/**
 * Finds links of Markdown that lead nowhere.
 *
 * The README of a package is read in three places: in the repository, in the package, and on npmjs.com. So its relative
 * links stay among the files that are published, and all others into the repository are whole addresses.
 */
import { posix } from "node:path"
import { withoutBlocks } from "./markdown.ts"

/** The repository, as a link names it. */
export const repository = "https://github.com/effect-portone/effect-portone"

/** What a link may lead to, by paths from the root of the repository. */
export interface Target {
  /** The texts of the Markdown files, in which anchors are. */
  readonly texts: ReadonlyMap<string, string>
  readonly isFile: (path: string) => boolean
  readonly isFolder: (path: string) => boolean
  /** The entries of `files` in the manifest of a package, by its folder. */
  readonly published: (folder: string) => ReadonlyArray<string>
}

/** Returns the anchors of a page's headings, as GitHub and npmjs.com make them. */
export const anchorsOf = (text: string): ReadonlySet<string> => {
  const anchors = new Set<string>()
  for (const [, heading] of withoutBlocks(text).matchAll(/^#{1,6} +(.+?)(?: +#+)? *$/gm)) {
    const words = heading!.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase()
    const anchor = words.replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "").replaceAll(" ", "-")
    let name = anchor
    for (let count = 1; anchors.has(name); count++) name = `${anchor}-${count}`
    anchors.add(name)
  }
  return anchors
}

/** Returns the links of a page with their lines. Links in code are text. */
const linksOf = (text: string): ReadonlyArray<readonly [line: number, link: string]> =>
  withoutBlocks(text)
    .replaceAll(/(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, (code) => code.replaceAll(/[^\n]/g, "x"))
    .split("\n")
    .flatMap((line, index) =>
      Array.from(line.matchAll(/\]\(\s*<?([^)\s>]+)|^ *\[[^\]]+\]: *(\S+)/g), (match): readonly [number, string] => [
        index + 1,
        (match[1] ?? match[2])!
      ])
    )

/** Returns the reason for which a link of a page leads nowhere, or `undefined`. */
const faultOf = (page: string, link: string, { isFile, isFolder, published, texts }: Target): string | undefined => {
  const [address = "", anchor] = link.split("#")
  // Other addresses below the repository's, as that of its issues, are pages of GitHub's own.
  const inRepository = address.startsWith(repository) && /^\/(?:blob|tree|raw)\//.test(address.slice(repository.length))
  if (/^[a-z]+:/i.test(address) && !inRepository) return undefined
  const named = /^\/(blob|tree)\/main\/([^?]+)$/.exec(address.slice(repository.length))
  if (inRepository && named === null) return "names no file of the main branch"
  const [kind, path] =
    named === null
      ? [undefined, address === "" ? page : posix.join(posix.dirname(page), decodeURI(address))]
      : [named[1], posix.normalize(decodeURI(named[2]!)).replace(/\/$/, "")]
  if (kind === "blob" && !isFile(path)) return "is no file of the repository"
  if (kind === "tree" && !isFolder(path)) return "is no folder of the repository"
  if (kind === undefined && address !== "") {
    const folder = /^packages\/[^/]+(?=\/README[^/]*\.md$)/.exec(page)?.[0]
    if (folder !== undefined && !isPublished(posix.relative(folder, path), published(folder))) {
      return "is not in the package"
    }
    if (!isFile(path) && !isFolder(path)) return "is no file"
  }
  const text = texts.get(path)
  if (anchor === undefined || (text === undefined && !path.endsWith(".md"))) return undefined
  return anchorsOf(text ?? "").has(decodeURI(anchor)) ? undefined : "names no heading"
}

/** Returns true if a path of a package is in its tarball: npm adds the manifest, READMEs and licences by itself. */
const isPublished = (path: string, files: ReadonlyArray<string>): boolean =>
  /^(?:package\.json|(?:readme|licen[cs]e)[^/]*)$/i.test(path) ||
  files.some((file) => path === file || path.startsWith(`${file}/`))

/** Returns each link that leads nowhere as `file:line: link reason`. */
export const deadLinksIn = (target: Target): ReadonlyArray<string> =>
  [...target.texts].flatMap(([page, text]) =>
    linksOf(text).flatMap(([line, link]) => {
      const fault = faultOf(page, link, target)
      return fault === undefined ? [] : [`${page}:${line}: ${link} ${fault}`]
    })
  )
