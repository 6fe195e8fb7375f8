/**
 * Reads the options of a program, which may be anything: JavaScript has no types, and a cast passes anything too. What
 * is wrong with one is a typed error, so that a webhook is answered 500 and comes again once the program is mended.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import * as Result from "effect/Result"
import { readDuration } from "../internal/duration.ts"
import { letGo } from "../internal/letGo.ts"
import { OptionsError, WebhookError } from "./errors.ts"
import { kindOf } from "./received.ts"

/** Returns the error of an option that cannot be used. */
export const refuse = (description: string) => Result.fail(new OptionsError({ description }))

/**
 * Returns the fields of options, which are missing or throw where a caller has no types. None of them is a promise: one
 * that was not awaited is refused where its field is used.
 */
export const readOptions = <Options, A extends object>(
  options: Options,
  read: (options: Options) => A
): Result.Result<A, OptionsError> => {
  letGo(options)
  // What is missing throws below. Text, as of a secret that another client takes first, would only lack all fields.
  if (Predicate.isNotNullish(options) && !Predicate.isObjectKeyword(options)) {
    return refuse(`the options are one object, and not ${kindOf(options)}`)
  }
  try {
    const fields = read(options)
    for (const field of Object.values(fields)) letGo(field)
    return Result.succeed(fields)
  } catch {
    return refuse("the options are missing, or cannot be read")
  }
}

/** Returns true for an effect. What throws when it is asked, as a revoked proxy does, is none. */
const isEffect = (u: unknown): boolean => {
  try {
    return Effect.isEffect(u)
  } catch {
    return false
  }
}

const defaultTolerance = Duration.minutes(5)

/** Returns the most that the time of sending may differ from now. */
export const readTolerance = (tolerance: unknown): Result.Result<Duration.Duration, OptionsError> => {
  const duration = tolerance === undefined ? defaultTolerance : readDuration(tolerance)
  return duration === undefined ? refuse('"tolerance" is no duration, or a negative one') : Result.succeed(duration)
}

/**
 * Returns an effect of the program, or the error that it is none. A promise is no effect, and to wait for it as for one
 * would be to wait for ever. Call it as soon as the program has returned: a promise may be rejected already.
 *
 * @param name what has to be the effect, such as the option that returned it
 */
export const readEffect = <A, E, R>(
  u: Effect.Effect<A, E, R>,
  name: string
): Result.Result<Effect.Effect<A, E, R>, WebhookError> => {
  if (isEffect(u)) return Result.succeed(u)
  letGo(u)
  return Result.fail(errorOf(`${name} must be an Effect, and not a promise`))
}

/** Returns an effect of the program, or one that fails in its place, as {@link readEffect}. */
export const effectOf = <A, E, R>(u: Effect.Effect<A, E, R>, name: string): Effect.Effect<A, E | WebhookError, R> => {
  const read = readEffect(u, name)
  return Result.isSuccess(read) ? read.success : Effect.fail(read.failure)
}

/** Returns an effect that fails with what is wrong with an option. */
export const refuseOption = (description: string): Effect.Effect<never, WebhookError> =>
  Effect.fail(errorOf(description))

const errorOf = (description: string): WebhookError => new WebhookError({ reason: new OptionsError({ description }) })

/** Returns the largest body in bytes that a program allows, which may be left out. */
export const readMaxBodySize = (bytes: unknown): Result.Result<number | undefined, OptionsError> =>
  bytes === undefined || (typeof bytes === "number" && Number.isSafeInteger(bytes) && bytes > 0)
    ? Result.succeed(bytes)
    : refuse('"maxBodySize" is no whole number of bytes, of at least 1')

/** Returns true for an object with a function of this name. An object that cannot be read has none. */
export const hasFunction = (u: unknown, name: string): boolean => {
  try {
    return Predicate.hasProperty(u, name) && typeof u[name] === "function"
  } catch {
    return false
  }
}
