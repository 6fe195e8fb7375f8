/**
 * Authorizes the attempts of one call, and renews a value that PortOne refused.
 *
 * PortOne looks at the credentials before anything else, so a 401 means that nothing happened: the call may send the
 * same request again, with another value. It does so once, and only if its credentials have another value.
 */
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import type * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { type ClientErrorReason, CredentialsError } from "../ClientErrorReason.ts"
import type { Credentials } from "../Credentials.ts"
import { letGo } from "../internal/letGo.ts"
import { readSecret } from "../internal/secret.ts"
import { isPortOneClientError, type PortOneClientError } from "../PortOneClientError.ts"
import type { Verdict } from "./answer.ts"
import { withoutCarried } from "./carried.ts"
import { withinAtMost } from "./within.ts"

/** A value of the credentials, with the text that goes into the header. */
interface Value {
  readonly given: Redacted.Redacted
  readonly text: string
}

/** The credentials of one call. */
export interface Authorization {
  /** Returns the value for an attempt. It fails if none comes within the time. */
  readonly value: (timeout: Duration.Duration) => Effect.Effect<Value, ClientErrorReason>
  /**
   * Learns the verdict on an attempt that carried the value, and reports a refused value to its source, which has no
   * more than this time.
   */
  readonly learn: (value: Value, verdict: Verdict<unknown>, timeout: Duration.Duration) => Effect.Effect<void>
  /**
   * Asks for another value if the last attempt's was refused. Returns true if the call is to make an attempt with it.
   * An attempt follows a failure as well, and ends with it.
   */
  readonly renew: (timeout: Duration.Duration) => Effect.Effect<boolean>
  /** Returns the verdict on an attempt without the values that the call has carried. */
  readonly conceal: <A>(verdict: Verdict<A>) => Verdict<A>
}

/** Makes the authorization of one call. */
export const make = (credentials: Credentials["Service"]): Authorization => {
  let refused: Value | undefined
  let isRenewed = false
  let renewed: Exit.Exit<Value, ClientErrorReason> | undefined
  // PortOne may give the stored answer to an earlier attempt, which carried another value.
  const carried = new Set<string>()
  const ask = (timeout: Duration.Duration) =>
    Effect.map(Effect.flatMap(inTime(credentials, timeout), fit), (value) => {
      carried.add(value.text)
      return value
    })
  return {
    value: (timeout) =>
      Effect.suspend(() => {
        const exit = renewed
        renewed = undefined
        return exit ?? ask(timeout)
      }),
    learn: (value, verdict, timeout) =>
      Effect.suspend(() => {
        refused = isUnauthorized(verdict) ? value : undefined
        return refused === undefined ? Effect.void : report(credentials, value, timeout)
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
      }),
    conceal: (verdict) => withoutCarried(verdict, carried)
  }
}

/**
 * Reports a refused value to its source. Whatever becomes of the report, the call goes on with the 401 that it has: an
 * earlier attempt may have been carried out, and a report that hangs or dies must not hide that.
 */
const report = (
  credentials: Credentials["Service"],
  { given }: Value,
  timeout: Duration.Duration
): Effect.Effect<void> =>
  Effect.suspend(() => {
    const told = effectOf(credentials.refused(given))
    return Exit.isExit(told) ? told : withinAtMost(told, timeout, () => Effect.void)
  }).pipe(Effect.catchCause(() => Effect.logWarning("Credentials: `refused` did not succeed, and is ignored")))

/**
 * Limits the time for credentials, and makes every other end than a value a reason. The API secret is there at once and
 * costs no fiber. A login may take long, or hang. Credentials may be a program's own, so `authorization` may be a
 * getter, which throws or gives no Effect.
 */
const inTime = (
  credentials: Credentials["Service"],
  timeout: Duration.Duration
): Effect.Effect<Redacted.Redacted, ClientErrorReason> =>
  Effect.suspend(() => {
    const authorization = effectOf(credentials.authorization)
    return Exit.isExit(authorization)
      ? authorization
      : withinAtMost<Redacted.Redacted, PortOneClientError | CredentialsError>(authorization, timeout, () => {
          const description = `none came within ${Duration.toSeconds(timeout)}s`
          return Effect.fail(new CredentialsError({ description, isRetryable: true }))
        })
  }).pipe(Effect.catchCause((cause) => Effect.fail(reasonOf(cause))))

/** Returns what a program's own code gave, or dies of it if it is no Effect. */
const effectOf = <A, E>(given: Effect.Effect<A, E>): Effect.Effect<A, E> => {
  if (Effect.isEffect(given)) return given
  letGo(given)
  return Effect.die("no Effect")
}

/** Returns the reason of credentials that gave no value. A defect of theirs must not hide an earlier attempt. */
const reasonOf = (cause: Cause.Cause<unknown>): ClientErrorReason => {
  const error = Option.getOrUndefined(Cause.findErrorOption(cause))
  if (isPortOneClientError(error)) return error.reason
  if (error instanceof CredentialsError) return error
  const description = "`authorization` of the credentials did not end with a value, nor with an error of this client"
  // What was interrupted by others, such as a login that several calls wait for, may work when it is asked for again.
  return new CredentialsError({ description, isRetryable: Cause.hasInterruptsOnly(cause) })
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
