/**
 * Says what there is instead of something that a new document no longer has: the same thing under another name, if the
 * changelog finds one, or else what is nearest to it, by what it holds or by its letters.
 */
import type { Renames } from "../history/renames.ts"
import { pascal } from "../plan.ts"
import type { Declaration, Surface } from "./surface.ts"

/** A name, a field or a value that is gone, and what there is instead. */
export interface Gone {
  /** As code spells it. */
  readonly word: string
  /** The declaration that had it, or that is gone itself. */
  readonly owner: string
  readonly kind: "name" | "field" | "word"
  readonly instead: string
}

/**
 * Lists what is gone between two documents. Leaves out wire forms, which go with the types that they belong to, and the
 * methods of a service, which are its operations.
 */
export const goneBetween = (before: Surface, after: Surface, renames: Renames): ReadonlyArray<Gone> => {
  const successors = namesOf(renames)
  return [...before.values()].flatMap((declaration) => {
    const { name } = declaration
    if (/.(?:Encoded|Methods)$/.test(name)) return []
    const now = after.get(name)
    if (now !== undefined) return goneParts(declaration, now)
    const successor = successors.get(name)
    const instead =
      successor !== undefined && after.has(successor)
        ? `renamed to ${successor}`
        : removed(nearestTo(declaration, before, after))
    return [{ word: name, owner: name, kind: "name", instead }]
  })
}

/** Returns the renames of exported names, including the names that are made of others. */
const namesOf = ({ operations, types }: Renames): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const [from, to] of types) for (const end of ["", "Input", "Props"]) names.set(from + end, to + end)
  for (const [from, to] of operations) names.set(from, to).set(`${pascal(from)}Input`, `${pascal(to)}Input`)
  return names
}

/** Finds the new declaration that holds most of the same, or the one whose name is most alike. */
const nearestTo = (declaration: Declaration, before: Surface, after: Surface): string | undefined => {
  const alike = [...after.values()].filter(({ kind, name }) => kind === declaration.kind && !name.endsWith("Encoded"))
  const [added, kept] = [alike.filter(({ name }) => !before.has(name)), alike.map(({ name }) => name)]
  return best(added, (other) => likeness(declaration, other))?.name ?? closest(declaration.name, kept)
}

const removed = (nearest: string | undefined): string =>
  nearest === undefined ? "removed" : `removed; nearest: ${nearest}`

/** Returns how much two declarations have in common, from 0 to 1, whatever their names are. */
const likeness = (one: Declaration, other: Declaration): number => {
  const [mine, theirs] = [partsOf(one), partsOf(other)]
  const common = [...mine].filter((part) => theirs.has(part)).length
  const all = mine.size + theirs.size - common
  return all === 0 ? 0 : common / all
}

const partsOf = ({ fields, name, words }: Declaration): ReadonlySet<string> =>
  new Set([
    ...Array.from(fields, ([field, type]) => `${field}: ${type.replaceAll(new RegExp(`\\b${name}\\b`, "g"), "")}`),
    ...words
  ])

/** Finds the item with the highest score, if that is at least a half. */
const best = <A>(items: ReadonlyArray<A>, score: (item: A) => number): A | undefined => {
  const [first] = items
    .map((item) => ({ item, score: score(item) }))
    .filter((scored) => scored.score >= 0.5)
    .toSorted((a, b) => b.score - a.score)
  return first?.item
}

const goneParts = (before: Declaration, after: Declaration): ReadonlyArray<Gone> => {
  const owner = before.name
  const goneFields = [...before.fields.keys()].filter((field) => !after.fields.has(field))
  const added = [...after.fields.keys()].filter((field) => !before.fields.has(field))
  const fields = goneFields.map((field): Gone => {
    const [only, other] = added
    const isRenamed =
      goneFields.length === 1 && other === undefined && before.fields.get(field) === after.fields.get(only ?? "")
    const nearest = closest(field, added) ?? closest(field, [...after.fields.keys()])
    return { word: field, owner, kind: "field", instead: isRenamed ? `renamed to ${only}` : removed(nearest) }
  })
  const newWords = [...after.words].filter((word) => !before.words.has(word))
  const words = [...before.words].flatMap((word): ReadonlyArray<Gone> => {
    if (after.words.has(word)) return []
    const nearest = closest(word, newWords) ?? closest(word, [...after.words])
    return [{ word, owner, kind: "word", instead: removed(nearest === undefined ? undefined : `"${nearest}"`) }]
  })
  return [...fields, ...words]
}

/** Finds the name that is most alike, if any is alike at all. */
export const closest = (name: string, others: ReadonlyArray<string>): string | undefined =>
  best(
    others.filter((other) => other !== name),
    (other) => 1 - distance(name.toLowerCase(), other.toLowerCase()) / Math.max(name.length, other.length)
  )

/** Counts the letters to add, remove or change to turn one word into the other. */
const distance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1
      current.push(Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + change))
    }
    previous = current
  }
  return previous[b.length]!
}
