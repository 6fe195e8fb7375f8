/**
 * Reads a `Redacted` that a program gave, and says what is wrong with it. The types rule most of this out, but callers
 * in JavaScript have none, and two copies of `effect` have the same types.
 */
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { headerValue } from "./headerValue.ts"

/**
 * Returns a secret that a header can carry, or says what is wrong, in words that follow its name. The words never hold
 * the value.
 */
export const readSecret = (redacted: unknown): Result.Result<string, string> => {
  const value = readRedacted(redacted)
  if (Result.isFailure(value)) return Result.fail(value.failure)
  const problem = problemOf(value.success)
  return problem === undefined ? Result.succeed(value.success) : Result.fail(problem)
}

/** Returns the text of a `Redacted`, or says what is wrong, in words that follow its name. */
export const readRedacted = (redacted: unknown): Result.Result<string, string> => {
  if (redacted === undefined || redacted === null) return Result.fail("is missing")
  if (!isRedacted(redacted)) return Result.fail("is not a Redacted: wrap it in Redacted.make")
  try {
    const value = Redacted.value(redacted)
    if (value === undefined || value === null) return Result.fail("is missing: the Redacted holds no value")
    return typeof value === "string" ? Result.succeed(value) : Result.fail("is no text")
  } catch {
    // The values of all Redacteds are in a table of the copy of `effect` that made them.
    // It is short, so that no message cuts it off. The root README says what to name where.
    return Result.fail(
      "is wiped, or of another copy of effect in this process: load effect once " +
        "(Next.js: serverExternalPackages or transpilePackages)"
    )
  }
}

const isRedacted = (u: unknown): u is Redacted.Redacted<unknown> => {
  try {
    return Redacted.isRedacted(u)
  } catch {
    // A proxy may throw at any question.
    return false
  }
}

/** The beginning of every webhook secret, which is none of the API's. */
const ofWebhooks = "whsec_"

/** Says what is wrong with the text of a secret, in words that follow its name. */
export const problemOf = (secret: string): string | undefined => {
  if (secret.trim() === "") return "is empty"
  if (secret.trimStart().startsWith(ofWebhooks)) {
    return "is a webhook secret (whsec_): the API secret is another one, among the API keys of PortOne's console"
  }
  if (headerValue.test(secret)) return undefined
  return "is not fit for a header: a secret has printable ASCII alone (one read from a file may end in a line break)"
}
