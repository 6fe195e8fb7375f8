/**
 * Names what a program passed in the place of a request, its headers or its body, for an error that never prints the
 * value. The types refuse such values, but JavaScript has no types, and a cast or a missing `await` passes them too.
 */
import * as Predicate from "effect/Predicate"

/** Names an object that throws at a question, as a revoked proxy does. */
export const unreadable = "an object that cannot be read"

/** Returns the kind of a value in words, such as `a promise`. It never throws. */
export const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return String(value)
  try {
    if (Array.isArray(value)) return "an array"
  } catch {
    return unreadable
  }
  if (!Predicate.isObjectKeyword(value)) return `a ${typeof value}`
  if (typeof value === "function") return "a function"
  return isPromise(value) ? "a promise, which has to be awaited" : "an object"
}

/** Returns true for a promise of any library. A value whose fields cannot be read is none. */
export const isPromise = (value: object): boolean => {
  try {
    return Predicate.hasProperty(value, "then") && typeof value.then === "function"
  } catch {
    return false
  }
}

/** Returns true for the web's `Request`, of any realm. A program may pass that of another framework, or none. */
export const isRequest = (u: unknown): boolean => {
  try {
    return (
      Predicate.hasProperty(u, "url") &&
      typeof u.url === "string" &&
      Predicate.hasProperty(u, "method") &&
      typeof u.method === "string" &&
      Predicate.hasProperty(u, "headers") &&
      Predicate.isReadonlyObject(u.headers) &&
      Predicate.hasProperty(u, "arrayBuffer") &&
      typeof u.arrayBuffer === "function"
    )
  } catch {
    return false
  }
}
