/** Prints changes as a changelog in Markdown, breaking changes first. */
import type { Edition } from "../document/kept.ts"
import { readEdition, withAbsences } from "../history/absences.ts"
import { compareText } from "../json.ts"
import { type Change, compareModels } from "./changes.ts"

/**
 * Prints what changes for users of the client from one document to the next. The others are for the fields that
 * answers may lack.
 */
export const changelog = (before: Edition, after: Edition, others: ReadonlyArray<Edition>): string => {
  const [one, other] = [readEdition(before), readEdition(after)]
  const history = others.filter(({ name }) => name !== before.name && name !== after.name).map((it) => readEdition(it))
  const changes = compareModels(withAbsences(one, history), withAbsences(other, [...history, one]))
  return printChanges(before.name, after.name, changes)
}

export const printChanges = (before: string, after: string, changes: ReadonlyArray<Change>): string => {
  const breaking = changes.filter(({ isBreaking }) => isBreaking)
  const others = changes.filter(({ isBreaking }) => !isBreaking)
  return [
    `## PortOne's document of ${after}, after the one of ${before}`,
    "",
    ...(changes.length === 0 ? ["Nothing that a user of the client can notice."] : []),
    ...section("Breaking", breaking),
    ...section("Compatible", others)
  ]
    .join("\n")
    .trimEnd()
}

const section = (title: string, changes: ReadonlyArray<Change>): ReadonlyArray<string> =>
  changes.length === 0 ? [] : [`### ${title}: ${changes.length}`, "", ...changes.toSorted(byName).map(line), ""]

const line = ({ what, where }: Change): string => `- \`${where}\`: ${what}`

/** Sorts operations, whose names begin with a small letter, before types. */
const byName = (a: Change, b: Change): number =>
  Number(isType(a.where)) - Number(isType(b.where)) || compareText(a.where, b.where) || compareText(a.what, b.what)

const isType = (name: string): boolean => /^[A-Z]/.test(name)
