/**
 * Finds the pages that the facts of PGs cite, and those that PortOne has changed since they were read.
 */
import { execFileSync } from "node:child_process"
import { PgRules } from "@effect-portone/payments"

/** A page that facts cite, the day of the text that was read, and the facts. */
export interface Cited {
  readonly page: string
  readonly date: string
  readonly by: ReadonlyArray<string>
}

const isObject = (u: unknown): u is object => typeof u === "object" && u !== null

/** Returns the sources below a value, each with the place of its fact. */
const sourcesIn = (value: unknown, place: string): ReadonlyArray<readonly [PgRules.Source, string]> => {
  if (!isObject(value) || value instanceof RegExp) return []
  return Object.entries(value).flatMap(([name, inner]): ReadonlyArray<readonly [PgRules.Source, string]> =>
    // Only a fact has a field of this name.
    name === "source" ? [[inner as PgRules.Source, place]] : sourcesIn(inner, `${place}.${name}`)
  )
}

/** Returns the pages that facts cite and that tell their day, by their ids. */
export const citedIn = (facts: object): ReadonlyArray<Cited> => {
  const pages = new Map<string, { date: string; by: Set<string> }>()
  const cite = (page: string, date: string, by: string) => {
    const known = pages.get(page) ?? { date, by: new Set() }
    // Of several days of one page, the oldest is the one to look at again from.
    if (date < known.date) known.date = date
    known.by.add(by)
    pages.set(page, known)
  }
  for (const [name, rules] of Object.entries(facts)) {
    for (const [{ also, date, page }, by] of sourcesIn(rules, name)) {
      if (date === undefined) continue
      cite(page, date, by)
      if (also !== undefined) cite(also, date, by)
    }
  }
  return [...pages]
    .map(([page, { by, date }]) => ({ page, date, by: [...by] }))
    .toSorted((a, b) => (a.page < b.page ? -1 : 1))
}

/** The pages of all facts. */
export const cited = citedIn({ ...PgRules.all, everyPg: PgRules.everyPg })

/** A page that has changed since it was read: its commits since, the newest first. None if it is gone. */
export interface Changed extends Cited {
  readonly path: string
  readonly commits: ReadonlyArray<string>
  readonly isGone: boolean
}

const git = (checkout: string, ...args: ReadonlyArray<string>): string =>
  execFileSync("git", ["-c", "safe.directory=*", "-C", checkout, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"]
  })

/** The part of a path that tells PortOne's repositories apart. */
const roots = ["src/", "assets/docs/help/"]

/**
 * Returns the pages of a checkout that have changed after the day on which they were read. It may have no work tree.
 * Pages of another repository than the checkout's are passed over.
 */
export const changedIn = (checkout: string, pages: ReadonlyArray<Cited>): ReadonlyArray<Changed> => {
  const files = new Set(git(checkout, "-c", "core.quotePath=false", "ls-tree", "-r", "--name-only", "HEAD").split("\n"))
  const root = roots.find((one) =>
    pages.some(({ page }) => startsIn(page, one) && files.has(PgRules.pathOf(page)!.path))
  )
  if (root === undefined) throw new Error(`${checkout} has none of the pages that facts cite`)
  return pages.flatMap((cited): ReadonlyArray<Changed> => {
    if (!startsIn(cited.page, root)) return []
    const { path } = PgRules.pathOf(cited.page)!
    const commits = git(checkout, "log", "--format=%cs %h %s", "HEAD", "--", `:(literal)${path}`)
      .split("\n")
      .filter((line) => line !== "" && line.slice(0, 10) > cited.date)
    const isGone = !files.has(path)
    return commits.length === 0 && !isGone ? [] : [{ ...cited, path, commits, isGone }]
  })
}

const startsIn = (page: string, root: string): boolean => PgRules.pathOf(page)?.path.startsWith(root) === true

/** Returns a list for people: each changed page with its commits since, and the facts to look at again. */
export const report = (changed: ReadonlyArray<Changed>): ReadonlyArray<string> =>
  changed.flatMap(({ by, commits, date, isGone, path }) => [
    `${path}${isGone ? " (gone)" : ""}, read as of ${date}`,
    ...commits.map((commit) => `  ${commit}`),
    `  cited by ${by.join(", ")}`
  ])
