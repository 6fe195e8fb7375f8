/**
 * `pnpm holidays [folder]`: writes the dates of Korea's public holidays, from a package that is no dependency, into the
 * emulator. The folder is that of the unpacked package. Without one, the version below is downloaded from npm, and
 * thrown away again.
 *
 * To take over another version, change it below.
 */
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"

const name = "@hyunbinseo/holidays-kr"
const version = "5.2027.1"
const target = join(import.meta.dirname, "../packages/emulator/src/calendar/Holidays.ts")

/** The names of the holidays of a year, by date. */
type Year = Readonly<Record<string, ReadonlyArray<string>>>

const datesIn = async (folder: string): Promise<ReadonlyArray<string>> => {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string; version: string }
  if (manifest.name !== name || manifest.version !== version) {
    throw new Error(`${folder} holds ${manifest.name}@${manifest.version}, not ${name}@${version}`)
  }
  // The module exports an object for each year, as its types say.
  const years = (await import(pathToFileURL(join(folder, "dist/all.js")).href)) as Readonly<Record<string, Year>>
  return Object.values(years).flatMap(Object.keys).sort()
}

const download = (into: string): string => {
  execFileSync("npm", ["pack", "--silent", "--pack-destination", into, `${name}@${version}`])
  const tarball = join(into, `${name.slice(1).replace("/", "-")}-${version}.tgz`)
  execFileSync("tar", ["--extract", "--file", tarball, "--directory", into])
  return join(into, "package")
}

const sourceOf = (dates: ReadonlyArray<string>): string => {
  const [from, until] = [dates[0], dates.at(-1)].map((date) => date?.slice(0, 4))
  return `/**
 * Copied from ${name} ${version}, which follows the official gazette. Do not edit: run \`pnpm holidays\`.
 *
 * Holds the public holidays of Korea from ${from} to ${until}, with substitute holidays, one-off ones and the days of
 * elections. Other years have none here.
 */
export const holidays: ReadonlySet<string> = new Set([
${dates.map((date) => `  "${date}"`).join(",\n")}
])
`
}

const given = process.argv[2]
const temporary = mkdtempSync(join(tmpdir(), "holidays-"))
try {
  writeFileSync(target, sourceOf(await datesIn(given === undefined ? download(temporary) : resolve(given))))
} finally {
  rmSync(temporary, { recursive: true })
}
