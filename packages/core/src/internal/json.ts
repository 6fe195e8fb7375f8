/**
 * Finds what JSON leaves out of an object without a word. Where no Schema names the fields of an object, JSON writes
 * those that are its own and enumerable, and a refund whose `amount` is a getter of a class would be sent without it.
 */

/** Returns true if JSON sees all that an object has. It holds for values that are no object. */
export const isSeenByJson = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return true
  const names = Object.getOwnPropertyNames(value)
  if (names.length !== Object.keys(value).length) return false
  const first = prototypeOf(value)
  if (first === undefined) return true
  for (let prototype: object | undefined = first; prototype !== undefined; prototype = prototypeOf(prototype)) {
    if (!hasMethodsOnly(prototype)) return false
  }
  // All that such an object has is private, as in a promise.
  return names.length > 0
}

/** Returns the prototype of an object, unless that is the one of object literals, also of another realm. */
export const prototypeOf = (value: object): object | undefined => {
  const prototype: object | null = Object.getPrototypeOf(value)
  return prototype === null || Object.hasOwn(prototype, "hasOwnProperty") ? undefined : prototype
}

/** Returns true for a prototype whose methods, without one that makes its JSON form, are all that it has. */
const hasMethodsOnly = (prototype: object): boolean =>
  Object.entries(Object.getOwnPropertyDescriptors(prototype)).every(
    ([name, { value }]) => typeof value === "function" && name !== "toJSON"
  )
