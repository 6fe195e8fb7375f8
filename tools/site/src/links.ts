import { Parser } from "htmlparser2"
/**
 * Finds the links of a built site that lead nowhere: to a file that is not there, or to an anchor that its page lacks.
 *
 * The pages build their navigation and their search from data of their own, so the links in there are checked, too.
 * What leads out of the site is left alone, so that no check depends on the network.
 */
import { globSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { dirname, join, posix } from "node:path"
import { inflateSync } from "node:zlib"

interface Page {
  readonly anchors: ReadonlySet<string>
  readonly links: ReadonlyArray<string>
  /** The way to the root of the site, from which the page's scripts build links of their own. */
  readonly base: string | undefined
}

const pageOf = (html: string): Page => {
  const anchors = new Set<string>()
  const links = new Set<string>()
  let base: string | undefined
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const { href, id, name: anchor, src } = attributes
      base ??= attributes["data-base"]
      if (id !== undefined) anchors.add(id)
      if (name === "a" && anchor !== undefined) anchors.add(anchor)
      for (const link of [href, src]) if (link !== undefined) links.add(link)
    }
  })
  parser.end(html)
  return { anchors, links: [...links], base }
}

/** Returns every `path` and `url` in the data that a script of the site holds, however deep. */
const linksInData = (data: unknown): ReadonlyArray<string> => {
  if (typeof data !== "object" || data === null) return []
  return Object.entries(data).flatMap(([key, value]) =>
    typeof value === "string" && (key === "path" || key === "url") ? [value] : linksInData(value)
  )
}

/** Reads the data of a script such as `window.searchData = "…"`: JSON, deflated, in Base64. */
const dataOf = (script: string): unknown => {
  const text = /= ?"([^"]*)"/.exec(script)?.[1] ?? ""
  return JSON.parse(inflateSync(Buffer.from(text, "base64")).toString())
}

const isOutside = (link: string): boolean => /^(?:[a-z][\w+.-]*:|\/\/)/i.test(link)

/** Returns each dead link of the site in a folder, as a line that names the page and the link. */
export const deadLinksIn = async (folder: string): Promise<ReadonlyArray<string>> => {
  const files = new Set(
    globSync("**/*", { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => posix.relative(folder, join(entry.parentPath, entry.name)))
      .sort()
  )
  const pages = new Map<string, Page>()
  for (const file of files) {
    if (/\.(?:html|svg)$/.test(file)) pages.set(file, pageOf(await readFile(join(folder, file), "utf8")))
  }
  const isDead = (from: string, link: string): boolean => {
    const [path = "", anchor = ""] = link.split("#").map(decoded)
    const target =
      path === "" ? from : posix.join(dirname(from), path.replace(/\?.*$/, "").replace(/\/$|^\.?$/, "/index.html"))
    if (!files.has(target)) return true
    // The pages themselves give these anchors a meaning: the top of a page.
    if (anchor === "" || anchor === "top") return false
    return pages.get(target)?.anchors.has(anchor) !== true
  }
  const scripts = ["navigation", "search"].map((name) => `assets/${name}.js`).filter((file) => files.has(file))
  const data = await Promise.all(
    scripts.map(async (file) => {
      const links = linksInData(dataOf(await readFile(join(folder, file), "utf8")))
      return links.filter((link) => isDead("index.html", link)).map((link) => `${file}: dead link ${link}`)
    })
  )
  return [
    ...[...pages]
      .filter(([file, { base }]) => base !== undefined && posix.join(dirname(file), base, "/") !== "./")
      .map(([file, { base }]) => `${file}: its scripts take ${base} for the root`),
    ...[...pages].flatMap(([file, { links }]) =>
      links.filter((link) => !isOutside(link) && isDead(file, link)).map((link) => `${file}: dead link ${link}`)
    ),
    ...data.flat()
  ]
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
