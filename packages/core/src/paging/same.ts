/**
 * Tells whether a page came before.
 *
 * An element is the same if its id is, though a server may write another time or another status into it each time. An
 * element without an id is the same if all of it is, but for the signatures of URLs.
 */
import { constFalse } from "effect/Function"
import { hasProperty, isObjectOrArray } from "effect/Predicate"

/**
 * Returns true if two pages have the same elements in the same order.
 *
 * @param key the field that is the id of an element
 */
export const isSamePage = (
  page: ReadonlyArray<unknown>,
  other: ReadonlyArray<unknown> | undefined,
  key?: string
): boolean => isSameList(page, other, (one, another) => isSameElement(one, another, key))

/** Returns true if two lists are as long as each other, and their elements the same by `isAlike`, one by one. */
export const isSameList = (
  list: ReadonlyArray<unknown>,
  other: ReadonlyArray<unknown> | undefined,
  isAlike: (one: unknown, other: unknown) => boolean
): boolean => other !== undefined && list.length === other.length && list.every((item, at) => isAlike(item, other[at]))

/** Returns true if two elements are the same. An id is unique in its store, so two stores may have the same one. */
export const isSameElement = (one: unknown, other: unknown, key?: string): boolean => {
  const id = idOf(one, key)
  return id === undefined
    ? isSame(one, other, isSameUrl)
    : id === idOf(other, key) && isSame(storeOf(one), storeOf(other))
}

/** Returns true if an element has an id, which tells it from others. */
export const hasId = (element: unknown): boolean => idOf(element) !== undefined

const idOf = (element: unknown, key = "id"): string | undefined => {
  const id = hasProperty(element, key) ? element[key] : undefined
  return typeof id === "string" && id !== "" ? id : undefined
}

const storeOf = (element: unknown): unknown => (hasProperty(element, "storeId") ? element.storeId : undefined)

/** Matches a URL without its query, in which servers sign it anew each time. */
const unsigned = /^https?:\/\/[^?]*/

/** Returns true if two values are the same URL but for their queries. */
const isSameUrl = (one: unknown, other: unknown): boolean => {
  if (typeof one !== "string" || typeof other !== "string") return false
  const [url] = unsigned.exec(one) ?? []
  return url !== undefined && url === unsigned.exec(other)?.[0]
}

/**
 * Returns true if two JSON values are the same. Items of one list have their fields in the same order. It keeps its own
 * stack, because a value can be nested more deeply than functions can call themselves.
 *
 * @param isAlike returns true for parts of them that count as the same
 */
export const isSame = (
  one: unknown,
  other: unknown,
  isAlike: (one: unknown, other: unknown) => boolean = constFalse
): boolean => {
  const pairs: Array<readonly [unknown, unknown]> = [[one, other]]
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [a, b] = pair
    if (a === b || isAlike(a, b)) continue
    if (!isObjectOrArray(a) || !isObjectOrArray(b) || Array.isArray(a) !== Array.isArray(b)) return false
    const [fields, others] = [Object.entries(a), Object.entries(b)]
    if (fields.length !== others.length) return false
    for (const [at, [name, value]] of fields.entries()) {
      const [otherName, otherValue] = others[at]!
      if (name !== otherName) return false
      pairs.push([value, otherValue])
    }
  }
  return true
}
