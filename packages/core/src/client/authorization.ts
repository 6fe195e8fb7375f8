/**
 * Authorizes the attempts of one call, and renews a value that PortOne refused.
 *
 * PortOne looks at the credentials before anything else, so a 401 means that nothing happened: the call may send the
 * same request again, with another value. It does so once, and only if its credentials have another value.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { type ClientErrorReason, CredentialsError } from "../ClientErrorReason.ts"
import type { Credentials } from "../Credentials.ts"
import { readSecret } from "../internal/secret.ts"
import type { Verdict } from "./answer.ts"
import { within } from "./within.ts"

/** A value of the credentials, with the text that goes into the header. */
interface Value {
  readonly given: Redacted.Redacted
  readonly text: string
}

/** The credentials of one call. */
export interface Authorization {
  /** Returns the value for an attempt. It fails if none comes within the time. */
  readonly value: (timeout: Duration.Duration) => Effect.Effect<Value, ClientErrorReason>
  /** Learns the verdict on an attempt that carried the value, and reports a refused value to its source. */
  readonly learn: (value: Value, verdict: Verdict<unknown>) => Effect.Effect<void>
  /**
   * Asks for another value if the last attempt's was refused. Returns true if the call is to make an attempt with it.
   * An attempt follows a failure as well, and ends with it.
   */
  readonly renew: (timeout: Duration.Duration) => Effect.Effect<boolean>
}

/** Makes the authorization of one call. */
export const make = (credentials: Credentials["Service"]): Authorization => {
  let refused: Value | undefined
  let isRenewed = false
  let renewed: Exit.Exit<Value, ClientErrorReason> | undefined
  const ask = (timeout: Duration.Duration) => Effect.flatMap(inTime(credentials.authorization, timeout), fit)
  return {
    value: (timeout) =>
      Effect.suspend(() => {
        const exit = renewed
        renewed = undefined
        return exit ?? ask(timeout)
      }),
    learn: (value, verdict) =>
      Effect.suspend(() => {
        refused = isUnauthorized(verdict) ? value : undefined
        return refused === undefined ? Effect.void : credentials.refused(value.given)
      }),
    renew: (timeout) =>
      Effect.suspend(() => {
        const last = refused
        if (last === undefined || isRenewed) return Effect.succeed(false)
        isRenewed = true
        return Effect.map(Effect.exit(ask(timeout)), (exit) => {
          if (Exit.isSuccess(exit) && exit.value.text === last.text) return false
          renewed = exit
          return true
        })
      })
  }
}

/**
 * Limits the time for credentials. The API secret is there at once and costs no fiber. A login may take long, or hang.
 */
const inTime = (
  authorization: Credentials["Service"]["authorization"],
  timeout: Duration.Duration
): Effect.Effect<Redacted.Redacted, ClientErrorReason> => {
  const asked = Effect.mapError(authorization, (error) => error.reason)
  if (Exit.isExit(authorization)) return asked
  return within(asked, timeout, () => {
    const description = `none came within ${Duration.toSeconds(timeout)}s`
    return Effect.fail(new CredentialsError({ description, isRetryable: true }))
  })
}

/**
 * Refuses a value that is not fit for a header. On any such value, some HTTP clients fail as if the connection had
 * failed, and others send it with its end cut off.
 */
const fit = (given: Redacted.Redacted): Effect.Effect<Value, ClientErrorReason> =>
  Result.match(readSecret(given), {
    onFailure: (problem) =>
      Effect.fail(new CredentialsError({ description: `the value for the header ${problem}`, isRetryable: false })),
    onSuccess: (text) => Effect.succeed({ given, text })
  })

/** Returns true for a 401, whether or not its body could be read. */
const isUnauthorized = (verdict: Verdict<unknown>): boolean =>
  (verdict._tag === "Documented" && verdict.error.status === 401) ||
  (verdict._tag === "Failure" && "status" in verdict.reason && verdict.reason.status === 401)
