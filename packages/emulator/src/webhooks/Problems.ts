/**
 * Says in a few words what kept a webhook from an answer: the innermost cause, such as `connect ECONNREFUSED
 * 127.0.0.1:3000`. What is around it says only that a request failed.
 */
import * as Cause from "effect/Cause"
import * as Predicate from "effect/Predicate"

/** Returns the cause that has none itself. */
const innermost = (error: unknown): unknown => {
  let found = error
  for (let depth = 0; depth < 10; depth++) {
    if (Predicate.hasProperty(found, "reason") && Predicate.isObject(found.reason)) found = found.reason
    else if (Predicate.hasProperty(found, "cause") && Predicate.isObject(found.cause)) found = found.cause
    // A name with several addresses fails once for each.
    else if (Predicate.hasProperty(found, "errors") && Array.isArray(found.errors) && found.errors.length > 0) {
      found = found.errors[0] as unknown
    } else return found
  }
  return found
}

/** Returns what kept a webhook from an answer. */
export const problemOf = (cause: Cause.Cause<unknown>): string => {
  const error = innermost(Cause.squash(cause))
  if (Cause.isTimeoutError(error)) return "no answer in time"
  if (Predicate.hasProperty(error, "message") && Predicate.isString(error.message) && error.message !== "") {
    return error.message
  }
  return Predicate.hasProperty(error, "code") ? String(error.code) : "no answer"
}
