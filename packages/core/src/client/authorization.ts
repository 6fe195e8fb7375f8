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
import { successOf } from "../internal/atOnce.ts"
import { letGo } from "../internal/letGo.ts"
import { readRedacted, readSecret } from "../internal/secret.ts"
import { isPortOneClientError, type PortOneClientError } from "../PortOneClientError.ts"
import type { Verdict } from "./answer.ts"
import { withoutCarried } from "./carried.ts"
import { withinAtMost } from "./within.ts"

/** A value of the credentials, with the text that goes into the header. */
export interface Value {
  readonly given: Redacted.Redacted
  readonly text: string
}

/** The credentials of one call. */
export class Authorization {
  private refused: Value | undefined = undefined
  private isRenewed = false
  private renewed: Exit.Exit<Value, ClientErrorReason> | undefined = undefined
  /** PortOne may give the stored answer to an earlier attempt, which carried another value. */
  private readonly carried: Array<string> = []
  private readonly credentials: Credentials["Service"]
  constructor(credentials: Credentials["Service"]) {
    this.credentials = credentials
  }

  /**
   * Returns the value for an attempt. It is an exit if the credentials have the value at once, as an API secret has.
   * Fails if none comes within the time.
   */
  value(timeout: Duration.Duration): Effect.Effect<Value, ClientErrorReason> {
    const exit = this.renewed
    this.renewed = undefined
    return exit ?? this.ask(timeout)
  }

  /**
   * Learns the verdict on an attempt that carried the value. Returns the report of a refused value to its source, which
   * has no more than this time, if there is something to report.
   */
  learn(value: Value, verdict: Verdict<unknown>, timeout: () => Duration.Duration): Effect.Effect<void> | undefined {
    this.refused = isUnauthorized(verdict) ? value : undefined
    return this.refused === undefined ? undefined : report(this.credentials, value, timeout())
  }

  /** Returns true if the last attempt's value was refused, and another one was not asked for yet. */
  canRenew(): boolean {
    return this.refused !== undefined && !this.isRenewed
  }

  /**
   * Asks for another value. Returns true if the call is to make an attempt with it. An attempt follows a failure as
   * well, and ends with it.
   */
  renew(timeout: Duration.Duration): Effect.Effect<boolean> {
    const last = this.refused
    this.isRenewed = true
    return Effect.map(Effect.exit(this.ask(timeout)), (exit) => {
      if (Exit.isSuccess(exit) && exit.value.text === last?.text) return false
      this.renewed = exit
      return true
    })
  }

  /** Returns the verdict on an attempt without the values that the call has carried, and what they were got for. */
  conceal<A>(verdict: Verdict<A>): Verdict<A> {
    return withoutCarried(verdict, () => [...this.carried, ...secretsOf(this.credentials)])
  }

  private ask(timeout: Duration.Duration): Effect.Effect<Value, ClientErrorReason> {
    const keep = (given: Redacted.Redacted): Exit.Exit<Value, ClientErrorReason> => {
      const value = fit(given)
      if (Exit.isSuccess(value)) this.carried.push(value.value.text)
      return value
    }
    const given = inTime(this.credentials, timeout)
    const atOnce = successOf(given)
    return atOnce === undefined ? Effect.flatMap(given, keep) : keep(atOnce.value)
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
 * Limits the time for credentials, and makes every other end than a value a reason. The API secret is there at once
 * and costs nothing. A login may take long, or hang. Credentials may be a program's own, so `authorization` may be a
 * getter, which throws or gives no Effect.
 */
const inTime = (
  credentials: Credentials["Service"],
  timeout: Duration.Duration
): Effect.Effect<Redacted.Redacted, ClientErrorReason> => {
  const authorization = authorizationOf(credentials)
  const atOnce = successOf(authorization)
  if (atOnce !== undefined) return atOnce
  const limited = Exit.isExit(authorization)
    ? authorization
    : withinAtMost<Redacted.Redacted, PortOneClientError | CredentialsError>(authorization, timeout, () => {
        const description = `none came within ${Duration.toSeconds(timeout)}s`
        return Effect.fail(new CredentialsError({ description, isRetryable: true }))
      })
  return Effect.catchCause(limited, (cause) => Effect.fail(reasonOf(cause)))
}

/** Returns what else no error may print. Credentials may be a program's own: what cannot be read is none. */
const secretsOf = ({ secrets }: Credentials["Service"]): ReadonlyArray<string> => {
  try {
    return (secrets?.() ?? []).flatMap((secret) => Option.toArray(Result.getSuccess(readRedacted(secret))))
  } catch {
    return []
  }
}

const authorizationOf = (credentials: Credentials["Service"]): Credentials["Service"]["authorization"] => {
  try {
    return effectOf(credentials.authorization)
  } catch (defect) {
    return Effect.die(defect)
  }
}

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
const fit = (given: Redacted.Redacted): Exit.Exit<Value, ClientErrorReason> =>
  Result.match(readSecret(given), {
    onFailure: (problem) =>
      Exit.fail(new CredentialsError({ description: `the value for the header ${problem}`, isRetryable: false })),
    onSuccess: (text) => Exit.succeed({ given, text })
  })

/** Returns true for a 401, whether or not its body could be read. */
const isUnauthorized = (verdict: Verdict<unknown>): boolean =>
  (verdict._tag === "Documented" && verdict.error.status === 401) ||
  (verdict._tag === "Failure" && "status" in verdict.reason && verdict.reason.status === 401)
