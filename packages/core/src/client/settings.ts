/**
 * The settings of a client. Those of a single call are in `CallOptions`.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import { hasProperty } from "effect/Predicate"
import type * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { Check } from "../CallOptions.ts"
import { readDuration } from "../internal/duration.ts"
import { headerValue } from "../internal/headerValue.ts"
import { version } from "../internal/version.ts"
import * as RetryBudget from "../RetryBudget.ts"
import * as RetryPolicy from "../RetryPolicy.ts"
import { readBaseUrl } from "./baseUrl.ts"

/**
 * The settings of a client, which hold for every call that does not set them itself.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import type { Settings } from "@effect-portone/core/PortOneClient"
 *
 * const settings: Settings = { storeId: "store-4f2d", timeout: "90 seconds" }
 *
 * // The API secret comes from PORTONE_API_SECRET.
 * const live = PortOneClient.layerConfig(settings)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Settings {
  /** The store of requests whose input names none. The credential's own store when absent. */
  readonly storeId?: string | undefined
  /** The URL before every path, `https://api.portone.io` when absent. A path in it is kept as a prefix. */
  readonly baseUrl?: string | undefined
  /**
   * The time for each attempt, its body included. 65 seconds when absent. Credentials that take time, such as a login,
   * have as much before it.
   */
  readonly timeout?: Duration.Input | undefined
  /** `RetryPolicy.default` when absent. A policy of a scope or of a call goes before it. */
  readonly retry?: RetryPolicy.RetryPolicy | undefined
  /** The budget that pays for the retries of all calls. The client has one of its own when absent. */
  readonly retryBudget?: RetryBudget.RetryBudget | undefined
  /**
   * The `User-Agent` of all requests, `effect-portone/` and the version when absent. Printable ASCII. Browsers send
   * their own.
   */
  readonly userAgent?: string | undefined
  /**
   * If true, the HTTP layer makes its own span, with the URL in it, and sends trace headers to PortOne. Off when
   * absent: URLs hold billing keys, e-mail addresses and phone numbers.
   */
  readonly httpTracing?: boolean | undefined
  /** A check of each call's input before anything is sent. A call that it refuses is `NotSent`. */
  readonly check?: Check | undefined
}

/**
 * {@link Settings} with the API secret.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import type { Options } from "@effect-portone/core/PortOneClient"
 * import type { Redacted } from "effect"
 *
 * const options = (apiSecret: Redacted.Redacted): Options => ({ apiSecret, storeId: "store-4f2d" })
 *
 * const live = (apiSecret: Redacted.Redacted) => PortOneClient.layer(options(apiSecret))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Options extends Settings {
  /**
   * The V2 API secret, wrapped by `Redacted.make` so that no log shows it. `PortOneClient.layerConfig` reads it from
   * `PORTONE_API_SECRET` instead.
   */
  readonly apiSecret: Redacted.Redacted
}

const defaultBaseUrl = "https://api.portone.io"
// A PG may take 60 seconds, and PortOne asks for a read timeout of no less.
const defaultTimeout = Duration.seconds(65)
const defaultUserAgent = `effect-portone/${version}`

/** The settings of a client with all that was left out, each found to be what its type says. */
export interface CheckedSettings {
  readonly storeId: string | undefined
  readonly baseUrl: string
  readonly timeout: Duration.Duration
  /** Absent if the client has no policy of its own. */
  readonly retry: RetryPolicy.RetryPolicy | undefined
  readonly budget: RetryBudget.RetryBudget
  readonly userAgent: string
  readonly httpTracing: boolean
  readonly check: Check | undefined
}

/**
 * Completes the settings, with `fallback` for those that are absent, or says which of them is wrong. It holds for
 * anything that a caller without types may pass, and what it says holds no value.
 */
export const checkSettings = (settings: Settings, fallback: Settings): Result.Result<CheckedSettings, string> => {
  if (typeof settings !== "object" || settings === null) return Result.fail("the settings are no object")
  let given: Settings
  try {
    const { baseUrl, check, httpTracing, retry, retryBudget, storeId, timeout, userAgent } = settings
    given = {
      baseUrl: baseUrl === undefined ? fallback.baseUrl : baseUrl,
      check,
      httpTracing,
      retry,
      retryBudget,
      storeId: storeId === undefined ? fallback.storeId : storeId,
      timeout,
      userAgent
    }
  } catch {
    return Result.fail("the settings cannot be read")
  }
  const { retry, retryBudget, storeId, userAgent = defaultUserAgent } = given
  const baseUrl = readBaseUrl(given.baseUrl === undefined ? defaultBaseUrl : given.baseUrl)
  if (Result.isFailure(baseUrl)) return Result.fail(`"baseUrl" ${baseUrl.failure}`)
  const timeout = readTimeout(given.timeout === undefined ? defaultTimeout : given.timeout)
  if (Result.isFailure(timeout)) return Result.fail(`"timeout" ${timeout.failure}`)
  const storeIdProblem = storeId === undefined ? undefined : storeIdProblemOf(storeId)
  if (storeIdProblem !== undefined) return Result.fail(`"storeId" ${storeIdProblem}`)
  if (typeof userAgent !== "string" || !headerValue.test(userAgent)) {
    return Result.fail('"userAgent" goes into a header, so it must be printable ASCII')
  }
  const retryProblem = retry === undefined ? undefined : RetryPolicy.problemOf(retry)
  if (retryProblem !== undefined) return Result.fail(`"retry" ${retryProblem}`)
  if (retryBudget !== undefined && !isRetryBudget(retryBudget)) {
    return Result.fail('"retryBudget" is no budget. Make it with RetryBudget.make')
  }
  if (given.check !== undefined && !isCheck(given.check)) return Result.fail(`"check" ${notCheck}`)
  return Result.succeed({
    check: given.check,
    storeId,
    baseUrl: baseUrl.success,
    timeout: timeout.success,
    retry,
    budget: retryBudget ?? RetryBudget.make(),
    userAgent,
    httpTracing: given.httpTracing === true
  })
}

/** Says that a check is none, in words that follow its name. */
export const notCheck = "is no function"

/** Returns true for what can be called, also if a caller without types passed it. */
export const isCheck = (u: unknown): u is Check => typeof u === "function"

/** Says what is wrong with the id of a store, in words that follow its name, or returns `undefined`. */
export const storeIdProblemOf = (storeId: unknown): string | undefined => {
  if (typeof storeId !== "string" || storeId === "") return "must be the id of a store"
  return /[\s\p{Cc}]/u.test(storeId) ? "has a space, a line break or a control character in it" : undefined
}

/** Returns the time for each attempt, or says what is wrong with it, in words that follow its name. */
export const readTimeout = (timeout: Duration.Input): Result.Result<Duration.Duration, string> => {
  const duration = readDuration(timeout)
  return duration !== undefined && Duration.isPositive(duration)
    ? Result.succeed(duration)
    : Result.fail("is no duration, or none that anything fits in")
}

/** Returns true for what pays for retries, also if a caller without types passed it. */
const isRetryBudget = (u: unknown): boolean => {
  try {
    return ["available", "take", "giveBack"].every((name) => hasProperty(u, name) && typeof u[name] === "function")
  } catch {
    return false
  }
}
