/**
 * What has taken the place of something that a new document does not have any more: what looks like it by what it holds, or
 * is called almost the same.
 */
import type { Declaration, Surface } from "./surface.ts"

/** A name, a field or a word that is gone, and in words what there is instead. */
export interface Gone {
  /** As code spells it. */
  readonly word: string
  /** The declaration that had it; itself, when it is a declaration. */
  readonly owner: string
  readonly kind: "name" | "field" | "word"
  readonly instead: string
}

/**
 * What is gone between two documents. Wire forms go with what they are the form of, and the methods of a service are its
 * operations.
 */
export const goneBetween = (before: Surface, after: Surface): ReadonlyArray<Gone> =>
  [...before.values()].flatMap((declaration) => {
    if (/.(?:Encoded|Methods)$/.test(declaration.name)) return []
    const now = after.get(declaration.name)
    return now === undefined ? [goneName(declaration, before, after)] : goneParts(declaration, now)
  })

const goneName = (declaration: Declaration, before: Surface, after: Surface): Gone => {
  const { kind, name } = declaration
  const alike = [...after.values()].filter((other) => other.kind === kind)
  const successor = best(
    alike.filter((other) => !before.has(other.name)),
    (other) => likeness(declaration, other)
  )
  const nearest = closest(
    name,
    alike.map((other) => other.name)
  )
  return {
    word: name,
    owner: name,
    kind: "name",
    instead: successor === undefined ? removed(nearest) : `renamed to ${successor.name}`
  }
}

const removed = (nearest: string | undefined): string =>
  nearest === undefined ? "removed" : `removed; nearest: ${nearest}`

/** How much two declarations hold in common, whatever each calls itself: 1 is all. */
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

/** The one that reaches at least half. */
const best = <A>(items: ReadonlyArray<A>, score: (item: A) => number): A | undefined => {
  const [first] = items
    .map((item) => ({ item, score: score(item) }))
    .filter((scored) => scored.score >= 0.5)
    .toSorted((a, b) => b.score - a.score)
  return first?.item
}

const goneParts = (before: Declaration, after: Declaration): ReadonlyArray<Gone> => {
  const added = [...after.fields.keys()].filter((field) => !before.fields.has(field))
  const fields = [...before.fields].flatMap(([field, type]): ReadonlyArray<Gone> => {
    if (after.fields.has(field)) return []
    const sameType = added.filter((other) => after.fields.get(other) === type)
    const successor = sameType.length === 1 ? sameType[0] : closest(field, added)
    return [
      {
        word: field,
        owner: before.name,
        kind: "field",
        instead: successor === undefined ? removed(closest(field, [...after.fields.keys()])) : `renamed to ${successor}`
      }
    ]
  })
  const newWords = [...after.words].filter((word) => !before.words.has(word))
  const words = [...before.words].flatMap((word): ReadonlyArray<Gone> => {
    if (after.words.has(word)) return []
    const successor = closest(word, newWords)
    return [
      {
        word,
        owner: before.name,
        kind: "word",
        instead: successor === undefined ? removed(closest(word, [...after.words])) : `renamed to "${successor}"`
      }
    ]
  })
  return [...fields, ...words]
}

/** The one whose letters are most like these, if it is like them at all. */
export const closest = (name: string, others: ReadonlyArray<string>): string | undefined =>
  best(
    others.filter((other) => other !== name),
    (other) => 1 - distance(name.toLowerCase(), other.toLowerCase()) / Math.max(name.length, other.length)
  )

/** How many letters have to be put in, taken out or changed to make one word of the other. */
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
