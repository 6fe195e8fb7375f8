/**
 * The other scheme of authorization: an access token that a login exchanges for the API secret.
 *
 * PortOne recommends `Credentials.layer`, which sends the secret itself on each request. This scheme is for programs
 * that send the secret as rarely as possible. A token is good for 30 minutes, although the answer does not say so; it
 * is renewed after 25. Every login or refresh makes the refresh tokens of all other processes with this secret invalid
 * at once, so a login follows every refresh that fails, for any reason.
 *
 * @since 0.1.0
 */
import * as Cache from "effect/Cache"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { hasProperty } from "effect/Predicate"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { Observer } from "./client/interruption.ts"
import { CredentialsError } from "./ClientErrorReason.ts"
import { Credentials } from "./Credentials.ts"
import * as DocumentedError from "./DocumentedError.ts"
import type { Endpoint } from "./Endpoint.ts"
import * as Auth from "./generated/Auth.ts"
import { problemOf, readSecret } from "./internal/secret.ts"
import { PortOneClient, type Settings } from "./PortOneClient.ts"
import { PortOneClientError } from "./PortOneClientError.ts"
import * as RetryPolicy from "./RetryPolicy.ts"

/**
 * The API secret, and the settings of the logins.
 *
 * @example
 * ```ts
 * import { BearerCredentials, RetryPolicy } from "@effect-portone/core"
 * import type { Redacted } from "effect"
 *
 * // A login that waits for 5 seconds at most, and is tried once more.
 * const live = (apiSecret: Redacted.Redacted) =>
 *   BearerCredentials.layer({ apiSecret, timeout: "5 seconds", retry: RetryPolicy.make({ attempts: 2 }) })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Options extends Pick<Settings, "baseUrl" | "timeout" | "retry" | "userAgent"> {
  readonly apiSecret: Redacted.Redacted
}

interface Token {
  /** The header's value. */
  readonly authorization: Redacted.Redacted
  /** The time for which it is used after it came. Its 30 minutes may have begun with the request for it. */
  readonly usedFor: Duration.Duration
}

/**
 * Returns the operation without its documented errors, so that each becomes an undocumented one. An undocumented error
 * keeps PortOne's words out of what is printed, and out of the span that ends with it. PortOne may repeat what it was
 * sent, and that was the secret.
 */
const withoutDocumentedErrors = <I, A, E>(endpoint: Endpoint<I, A, E>): Endpoint<I, A, never> => ({
  ...endpoint,
  errors: DocumentedError.union<never>([])
})

/** A pair of tokens, as far as it came. PortOne answers both operations with one. */
type Pair = { readonly [Name in keyof Auth.LoginViaApiSecretResponse]?: unknown }

/**
 * Returns what was read of an answer that lacks a field. A token that came is good without the refresh token: then the
 * next renewal is a login.
 */
const readPartly = (error: PortOneClientError): Effect.Effect<Pair, PortOneClientError> => {
  const { reason } = error
  const partial = reason._tag === "DecodeError" ? reason.partial : undefined
  return hasProperty(partial, "accessToken") ? Effect.succeed(partial) : Effect.fail(error)
}

/** Returns the pair if its token is fit for a header. One that is not is never kept, so the next call logs in again. */
const fit = (pair: Pair): Effect.Effect<FitPair, PortOneClientError> => {
  const { accessToken, refreshToken } = pair
  const problem = typeof accessToken === "string" ? problemOf(accessToken) : "is no text"
  return typeof accessToken === "string" && problem === undefined
    ? Effect.succeed({ accessToken, refreshToken: isText(refreshToken) ? Redacted.make(refreshToken) : undefined })
    : Effect.fail(PortOneClientError.noCredentials(operation, `the token that PortOne answered ${problem}`))
}

interface FitPair {
  readonly accessToken: string
  /** Absent if none came. */
  readonly refreshToken: Redacted.Redacted | undefined
}

const isText = (u: unknown): u is string => typeof u === "string" && u !== ""

const operation = "Auth.loginViaApiSecret"

const loginViaApiSecret = withoutDocumentedErrors(Auth.loginViaApiSecret)
const renewViaRefreshToken = withoutDocumentedErrors(Auth.refreshToken)

// Five minutes before the token's end. No attempt lasts that long: each takes 65 seconds at most, and asks for
// credentials.
const renewAfter = Duration.minutes(25)

/**
 * Makes credentials that log in at the first request, keep the token, and renew it.
 *
 * Requests that need a token at the same time wait for one login and share its end, even a failure. A login makes one
 * attempt unless `retry` says otherwise: the calls that wait for it try again by their own policy. The effect fails at
 * once if the secret or a setting cannot be used. In Cloudflare Workers no request can wait for another one: give their
 * client the API secret itself.
 *
 * @example
 * ```ts
 * import { BearerCredentials, PortOneClient } from "@effect-portone/core"
 * import { getPayment } from "@effect-portone/payments"
 * import { Effect, Redacted } from "effect"
 *
 * // Another merchant's credentials, for some calls of a client. They are made once, so that their token is kept.
 * const program = Effect.gen(function*() {
 *   const credentials = yield* BearerCredentials.make({ apiSecret: Redacted.make("the other merchant's secret") })
 *   return yield* PortOneClient.run(getPayment, { paymentId: "4f2d0c9a" }, { credentials })
 * })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const make = (
  options: Options
): Effect.Effect<Credentials["Service"], PortOneClientError, HttpClient.HttpClient> =>
  Effect.gen(function* () {
    const given = yield* readOptions(options)
    const apiSecret = readSecret(given.apiSecret)
    if (Result.isFailure(apiSecret)) {
      return yield* PortOneClientError.noCredentials("BearerCredentials.make", `"apiSecret" ${apiSecret.failure}`)
    }
    const secret = Redacted.make(apiSecret.success)
    // Both operations are called without an Authorization.
    const neverAsked = { authorization: Effect.die("a login needs no credentials"), refused: () => Effect.void }
    const { retry = RetryPolicy.none } = given
    const client = yield* PortOneClient.make({ ...given, retry }, neverAsked)

    let refreshToken: Redacted.Redacted | undefined

    const exchange = <I>(endpoint: Endpoint<I, Pair, never>, input: I): Effect.Effect<FitPair, PortOneClientError> =>
      client.run(endpoint, input).pipe(
        Effect.catch(readPartly),
        Effect.mapError(toCredentialsError),
        Effect.flatMap(fit),
        // Who observes a charge is told of that, and not of the login that it waits for.
        Effect.provideService(Observer, undefined)
      )

    const login = Effect.suspend(() => exchange(loginViaApiSecret, { apiSecret: Redacted.value(secret) }))

    const obtain = Effect.suspend(() => {
      const last = refreshToken
      // A refresh token is good for one refresh. After one that failed it may have been used up, or another process may
      // have made it invalid: it is not worth a second try.
      refreshToken = undefined
      return last === undefined
        ? login
        : Effect.catch(exchange(renewViaRefreshToken, { refreshToken: Redacted.value(last) }), () => login)
    })

    const renew = Effect.gen(function* (): Effect.fn.Return<Token, PortOneClientError> {
      const [taken, pair] = yield* Effect.timed(obtain)
      refreshToken = pair.refreshToken
      return {
        authorization: Redacted.make(`Bearer ${pair.accessToken}`),
        usedFor: Duration.subtract(renewAfter, taken)
      }
    })

    // One key, for one token. A login goes on while one request waits for it, and a failed one is not kept.
    const key = "token"
    const tokens = yield* Cache.makeWith<typeof key, Token, PortOneClientError>(() => renew, {
      capacity: 1,
      timeToLive: (exit) => (Exit.isSuccess(exit) ? exit.value.usedFor : Duration.zero)
    })

    return Credentials.of({
      authorization: Effect.map(Cache.get(tokens, key), (token) => token.authorization),
      refused: (value) =>
        Effect.flatMap(Cache.getSuccess(tokens, key), (token) => {
          // Another request may have renewed it since.
          const isCurrent = Option.isSome(token) && Redacted.value(token.value.authorization) === Redacted.value(value)
          if (!isCurrent) return Effect.void
          refreshToken = undefined
          return Cache.invalidate(tokens, key)
        }),
      secrets: () => (refreshToken === undefined ? [secret] : [secret, refreshToken])
    })
  })

/**
 * Provides the credentials of {@link make}, for `PortOneClient.layerCredentials`.
 *
 * @example
 * ```ts
 * import { BearerCredentials, PortOneClient } from "@effect-portone/core"
 * import { Config, Effect, Layer } from "effect"
 *
 * const bearer = Config.Redacted("PORTONE_API_SECRET").pipe(
 *   Effect.map((apiSecret) => BearerCredentials.layer({ apiSecret })),
 *   Layer.unwrap
 * )
 *
 * // Needs an HttpClient, for the logins as well as for the calls.
 * const live = PortOneClient.layerCredentials().pipe(Layer.provide(bearer))
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layer = (options: Options): Layer.Layer<Credentials, PortOneClientError, HttpClient.HttpClient> =>
  Layer.effect(Credentials, make(options))

/** Reads the options, which may be anything, as a caller without types may pass it. */
const readOptions = (options: Options): Effect.Effect<Partial<Options>, PortOneClientError> =>
  Effect.try({
    try: () => {
      const { apiSecret, baseUrl, retry, timeout, userAgent } = options
      return { apiSecret, baseUrl, retry, timeout, userAgent }
    },
    catch: () => PortOneClientError.noCredentials("BearerCredentials.make", "the options are no object, or unreadable")
  })

const toCredentialsError = ({ attempts, isRetryable, reason }: PortOneClientError): PortOneClientError => {
  const description =
    reason._tag === "UndocumentedError" && reason.type !== undefined && !isRetryable
      ? `PortOne refused the login with ${reason.type}: check the API secret, and whether it has expired`
      : `the login failed: ${reason.message}`
  return new PortOneClientError({
    operation,
    reason: new CredentialsError({ description, isRetryable }),
    outcome: "NotSent",
    attempts,
    isRetryable
  })
}
