/**
 * Reads what a program hands over, once, into plain values. Types do not see all of it: a cast, JavaScript, or a store
 * of jobs may give anything, and a getter or a proxy may throw.
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { PortOneClientError } from "@effect-portone/core/PortOneClientError"

/** Says in words without a value what is wrong with what was handed over. */
export const refuse = (description: string): Result.Result<never, string> => Result.fail(description)

/**
 * Fails as a call does whose input is refused before anything is sent. What throws while it is read is refused, too.
 * Its own words may hold a value, so they are not told.
 */
export const readGiven = <A>(
  operation: string,
  read: () => Result.Result<A, string>
): Effect.Effect<A, PortOneClientError> =>
  Effect.suspend(() => {
    let given: Result.Result<A, string>
    try {
      given = read()
    } catch {
      given = refuse("the input cannot be read")
    }
    return Result.isSuccess(given)
      ? Effect.succeed(given.success)
      : Effect.fail(PortOneClientError.refusedInput(operation, given.failure))
  })
