/**
 * Takes care of a promise that a program gave in the place of something else. The program is told that it is refused,
 * and nothing waits for it: a rejection of it would end the process.
 */
import { hasProperty } from "effect/Predicate"

/**
 * Lets a promise end as it likes. Anything else is left alone.
 *
 * An object with a `then` of its own is no promise here: it cannot end the process, and to call its `then` may start
 * what it stands for, such as a query of a database.
 */
export const letGo = (given: unknown): void => {
  try {
    if (hasProperty(given, "then")) void Promise.prototype.then.call(given, undefined, () => undefined)
  } catch {
    // The call throws for all that is no promise. One of another realm is a promise, too.
  }
}
