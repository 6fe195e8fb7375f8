/**
 * Checks the options of a call, and completes them with what its scope and its client say. It holds for anything that a
 * caller without types may pass: whatever is wrong ends the call before anything is sent.
 *
 * `null` is refused, not taken for an absent option: in the place of a key or a store it comes from a value that a
 * program has lost, and the call would go on with a new key, or in another store.
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { hasProperty } from "effect/Predicate"
import * as Result from "effect/Result"
import type { CallOptions, Check, OwnOptions } from "../CallOptions.ts"
import { type ClientErrorReason, CredentialsError, InputError } from "../ClientErrorReason.ts"
import type { Credentials } from "../Credentials.ts"
import * as RetryPolicy from "../RetryPolicy.ts"
import { isCheck, notCheck, readTimeout, storeIdProblemOf } from "./settings.ts"

/** The settings of the client that a call's options go before. */
interface Defaults {
  readonly check: Check | undefined
  readonly credentials: Credentials["Service"]
  readonly retry: RetryPolicy.RetryPolicy | undefined
  readonly storeId: string | undefined
  readonly timeout: Duration.Duration
}

/** The options of a call with all that was left out, each found to be what its type says. */
export interface CheckedOptions extends Defaults {
  /** The call's own key, which is not checked yet: a read sends none. */
  readonly idempotencyKey: string | undefined
  readonly retry: RetryPolicy.RetryPolicy
  /** The store and the credentials that are the call's own. */
  readonly own: OwnOptions | undefined
}

const refuse = (description: string) => Result.fail(new InputError({ description }))

/**
 * Completes the options of a call, or says which of them is wrong, in words that hold no value.
 *
 * @param current the policy of the call's scope, which goes before the client's
 */
export const checkCallOptions = (
  options: CallOptions | undefined,
  current: RetryPolicy.RetryPolicy | undefined,
  defaults: Defaults
): Result.Result<CheckedOptions, ClientErrorReason> => {
  if (options !== undefined && (typeof options !== "object" || options === null)) {
    return refuse("the options of the call are no object")
  }
  let given: CallOptions
  try {
    const { check, credentials, idempotencyKey, retry, storeId, timeout } = options ?? {}
    given = { check, credentials, idempotencyKey, retry, storeId, timeout }
  } catch {
    return refuse("the options of the call cannot be read")
  }
  const {
    check = defaults.check,
    credentials = defaults.credentials,
    idempotencyKey,
    storeId = defaults.storeId
  } = given
  if (given.storeId !== undefined) {
    const problem = storeIdProblemOf(given.storeId)
    if (problem !== undefined) return refuse(`"storeId" ${problem}`)
  }
  const timeout = given.timeout === undefined ? Result.succeed(defaults.timeout) : readTimeout(given.timeout)
  if (Result.isFailure(timeout)) return refuse(`"timeout" ${timeout.failure}`)
  // A call's policy goes before its scope's, and that before the client's, which was checked with its settings.
  const own = given.retry === undefined ? current : given.retry
  if (own !== undefined) {
    const problem = RetryPolicy.problemOf(own)
    if (problem !== undefined)
      return refuse(`${given.retry === undefined ? "RetryPolicy.Current" : '"retry"'} ${problem}`)
  }
  if (given.credentials !== undefined && !isCredentials(given.credentials)) {
    return Result.fail(new CredentialsError({ description: `"credentials" ${notCredentials}`, isRetryable: false }))
  }
  if (given.check !== undefined && !isCheck(given.check)) return refuse(`"check" ${notCheck}`)
  return Result.succeed({
    check,
    credentials,
    idempotencyKey,
    retry: own ?? defaults.retry ?? RetryPolicy.default,
    storeId,
    timeout: timeout.success,
    own:
      given.storeId === undefined && given.credentials === undefined
        ? undefined
        : { storeId: given.storeId, credentials: given.credentials }
  })
}

/** Says that credentials are none, in words that follow their name. */
export const notCredentials = "are none: make them with Credentials.fromSecret or BearerCredentials.make"

/** Returns true for what can authorize, also if a caller without types passed it. */
export const isCredentials = (u: unknown): u is Credentials["Service"] => {
  try {
    return (
      hasProperty(u, "authorization") &&
      Effect.isEffect(u.authorization) &&
      hasProperty(u, "refused") &&
      typeof u.refused === "function"
    )
  } catch {
    return false
  }
}

/** Returns the options of a call for itself, with the store that its input names: that goes before the one in them. */
export const withStoreIdOf = (
  own: OwnOptions | undefined,
  storeIdOf: (() => string | undefined) | undefined
): OwnOptions | undefined => {
  try {
    const storeId = storeIdOf?.()
    return storeId === undefined ? own : { ...own, storeId }
  } catch {
    // A getter of the input threw when it was read again.
    return own
  }
}
