import { hasProperty } from "effect/Predicate"

/**
 * Lets a promise end as it likes, where a program's own code gave one in place of something else. Its rejection, which
 * nothing waits for, would end the process. Does nothing with any other value.
 */
export const letGo = (u: unknown): void => {
  try {
    if (hasProperty(u, "then") && typeof u.then === "function") void Promise.resolve(u).catch(() => undefined)
  } catch {
    // What throws at this question is no promise.
  }
}
