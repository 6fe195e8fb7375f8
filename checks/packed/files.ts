/**
 * Looks at what a tarball holds: which files, how many bytes, and where its maps and the links of its README lead.
 */
import { readFileSync } from "node:fs"
import { join, posix } from "node:path"
import { documents } from "./manifest.ts"
import type { Packed } from "./pack.ts"

/** How large a package may get, in kB of 1000 bytes. What was measured, and some 30% more. */
const bounds: Readonly<Record<string, { readonly packed: number; readonly unpacked: number }>> = {
  "@effect-portone/core": { packed: 600, unpacked: 2_500 },
  "@effect-portone/payments": { packed: 570, unpacked: 3_700 },
  "@effect-portone/platform": { packed: 420, unpacked: 3_800 },
  "@effect-portone/promise": { packed: 300, unpacked: 1_500 },
  "@effect-portone/durable": { packed: 210, unpacked: 830 },
  "@effect-portone/testing": { packed: 200, unpacked: 800 },
  "@effect-portone/emulator": { packed: 2_400, unpacked: 10_800 }
}

/** Returns in which respect a package is larger than it may be. */
export const faultsOfSize = (name: string, size: Packed["size"]): ReadonlyArray<string> => {
  const bound = bounds[name]
  if (bound === undefined) return [`${name} has no bound of its size`]
  return (["packed", "unpacked"] as const).flatMap((kind) => {
    const kB = Math.ceil(size[kind] / 1000)
    return kB <= bound[kind] ? [] : [`${kind}, it has ${kB} kB, and may have ${bound[kind]}`]
  })
}

/** Matches what may stand in a tarball. */
const known = [
  /^package\.json$/,
  new RegExp(`^(?:AGENTS\\.md|${documents.join("|")})$`),
  /^src\/.*\.ts$/,
  /^dist\/.*\.(?:js|d\.ts)(?:\.map)?$/,
  /^bundle\/(?:.*\.js|LICENSES\.txt)$/
]

/** Matches what may not, wherever it stands. */
const unwanted = /(?:^|\/)(?:tests?|__\w+__|node_modules)\/|\.(?:test|spec|bench)\.|\.tsbuildinfo|(?:^|\/)\./

/** What each source has of its own. What else is missing of the JavaScript shows when public modules are loaded. */
const declared = [".d.ts", ".d.ts.map"]

/** Returns what is wrong with the list of a tarball's files. */
export const faultsOfFiles = (files: ReadonlyArray<string>): ReadonlyArray<string> => {
  const has = new Set(files)
  return [
    ...["package.json", "dist/index.js", ...documents]
      .filter((file) => !has.has(file))
      .map((file) => `${file} is missing`),
    ...files
      .filter((file) => unwanted.test(file) || !known.some((pattern) => pattern.test(file)))
      .map((file) => `${file} is not for users`),
    ...files
      .filter((file) => file.startsWith("src/"))
      .flatMap((file) => declared.map((ending) => file.replace(/^src/, "dist").replace(/\.ts$/, ending)))
      .filter((file) => !has.has(file))
      .map((file) => `${file} is missing`),
    ...files
      .filter((file) => file.startsWith("dist/") && !file.startsWith("dist/chunks/"))
      .filter((file) => !has.has(file.replace(/^dist/, "src").replace(/(?:\.js|\.d\.ts)(?:\.map)?$/, ".ts")))
      .map((file) => `${file} has no source: remove dist, and build again`)
  ]
}

/** Returns the sources that a map names and the tarball lacks. */
export const faultsOfMap = (file: string, text: string, files: ReadonlySet<string>): ReadonlyArray<string> => {
  const { sourceRoot = "", sources } = JSON.parse(text) as {
    readonly sourceRoot?: string
    readonly sources: ReadonlyArray<string>
  }
  return sources
    .map((source) => posix.join(posix.dirname(file), sourceRoot, source))
    .filter((source) => !files.has(source))
    .map((source) => `${file} names ${source}, which the tarball lacks`)
}

/** Returns the map that a file names and the tarball lacks. */
export const faultsOfScript = (file: string, text: string, files: ReadonlySet<string>): ReadonlyArray<string> =>
  [...text.matchAll(/^\/\/# sourceMappingURL=(.+)$/gm)]
    .map(([, map]) => posix.join(posix.dirname(file), map!))
    .filter((map) => !files.has(map))
    .map((map) => `${file} names ${map}, which the tarball lacks`)

/** Returns the links of a Markdown text to what the tarball lacks. On a registry's page, they lead nowhere. */
export const faultsOfLinks = (file: string, text: string, files: ReadonlySet<string>): ReadonlyArray<string> => {
  const prose = text
    .replaceAll(/^ *```[^]*?^ *```/gm, "")
    .replaceAll(/`[^`\n]*`/g, (code) => code.replaceAll(/[[\](]/g, "_"))
  const links = [
    ...prose.matchAll(/\]\(\s*<?([^)\s>]+)/g),
    ...prose.matchAll(/^ *\[[^\]]+\]:\s*<?([^\s>]+)/gm),
    ...prose.matchAll(/\b(?:href|src|srcset)="([^"\s]+)/g)
  ].map(([, link]) => link!)
  return links
    .filter((link) => !/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(link))
    .filter((link) => {
      const path = posix.join(posix.dirname(file), link.replace(/[?#].*$/, ""))
      return link.startsWith("/") || !(files.has(path) || [...files].some((one) => one.startsWith(`${path}/`)))
    })
    .map((link) => `${file} links to ${link}, which the tarball lacks`)
}

/** Returns what is wrong with the changelog: it names the package, and the version that is packed once there is one. */
export const faultsOfChangelog = (text: string, name: string, version: string): ReadonlyArray<string> => {
  const lines = text.split("\n")
  return [
    ...(lines[0] === `# ${name}` ? [] : [`CHANGELOG.md does not begin with # ${name}`]),
    // Before the first release there is no version to tell about.
    ...(version === "0.0.0" || lines.includes(`## ${version}`) ? [] : [`CHANGELOG.md does not tell about ${version}`])
  ]
}

/** Returns all that is wrong with the files of a package. */
export const faultsOfTarball = ({ files, folder, manifest, size }: Packed): ReadonlyArray<string> => {
  const has = new Set(files)
  const read = (file: string) => readFileSync(join(folder, file), "utf8")
  return [
    ...faultsOfSize(manifest.name, size),
    ...faultsOfFiles(files),
    ...files.filter((file) => file.endsWith(".js")).flatMap((file) => faultsOfScript(file, read(file), has)),
    ...files.filter((file) => file.endsWith(".map")).flatMap((file) => faultsOfMap(file, read(file), has)),
    ...(has.has("README.md") ? faultsOfLinks("README.md", read("README.md"), has) : []),
    ...(has.has("CHANGELOG.md") ? faultsOfChangelog(read("CHANGELOG.md"), manifest.name, manifest.version) : [])
  ]
}
