/**
 * The source of the `Authorization` header.
 *
 * The client asks it before each attempt, so that a secret can rotate while a program runs.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { readSecret } from "./internal/secret.ts"
import { PortOneClientError } from "./PortOneClientError.ts"

/**
 * Returns the value of the `Authorization` header, and learns of values that PortOne did not accept.
 *
 * @example
 * ```ts
 * import { Credentials } from "@effect-portone/core"
 * import { Effect, Layer, Redacted } from "effect"
 *
 * // Reads the secret anew for each attempt.
 * const rotating = Layer.succeed(Credentials, Credentials.of({
 *   authorization: Effect.sync(() => Redacted.make(`PortOne ${process.env["PORTONE_API_SECRET"]}`)),
 *   refused: () => Effect.void
 * }))
 * ```
 * @see https://developers.portone.io/api/rest-v2/auth?v=v2
 * @category services
 * @since 0.1.0
 */
export class Credentials extends Context.Service<
  Credentials,
  {
    /** The header's value, scheme included. Fails with the outcome `NotSent` if there is none. */
    readonly authorization: Effect.Effect<Redacted.Redacted, PortOneClientError>
    /**
     * Learns that PortOne did not accept a value. The same call then asks for `authorization` again, and makes one more
     * attempt if it gets another value. It has as long as an attempt, and no longer than the call's deadline; the call
     * goes on then, as it does if this dies.
     */
    readonly refused: (authorization: Redacted.Redacted) => Effect.Effect<void>
    /**
     * Returns what else no error may print, if a server should repeat it: the API secret of credentials that send a
     * token. The client asks for it when a call fails. Absent if the value is all.
     */
    readonly secrets?: (() => ReadonlyArray<Redacted.Redacted>) | undefined
  }
>()("@effect-portone/core/Credentials") {
  /**
   * Makes credentials that send the API secret itself on each request, which is the scheme that PortOne recommends.
   *
   * It never throws. With a secret that is missing, empty, or not fit for a header, each call fails with a
   * `CredentialsError` that says so, and sends nothing.
   *
   * @example
   * ```ts
   * import { type CallOptions, Credentials } from "@effect-portone/core"
   * import { Redacted } from "effect"
   *
   * // Several merchants in one process: the secret goes with the call.
   * const forMerchant = (apiSecret: string): CallOptions => ({
   *   credentials: Credentials.fromSecret(Redacted.make(apiSecret))
   * })
   * ```
   * @since 0.1.0
   */
  static readonly fromSecret = (apiSecret: Redacted.Redacted): Credentials["Service"] => {
    const secret = readSecret(apiSecret)
    const authorization = Result.isSuccess(secret)
      ? Effect.succeed(Redacted.make(`PortOne ${secret.success}`))
      : Effect.fail(PortOneClientError.noCredentials("Credentials.fromSecret", `"apiSecret" ${secret.failure}`))
    return { authorization, refused: () => Effect.void }
  }

  /**
   * Provides the credentials of {@link Credentials.fromSecret}. Fails as the program starts if the secret cannot be
   * used.
   *
   * @example
   * ```ts
   * import { Credentials, PortOneClient } from "@effect-portone/core"
   * import { Layer, Redacted } from "effect"
   *
   * const live = PortOneClient.layerCredentials({ storeId: "store-4f2d" }).pipe(
   *   Layer.provide(Credentials.layer(Redacted.make("secret")))
   * )
   * ```
   * @since 0.1.0
   */
  static readonly layer = (apiSecret: Redacted.Redacted): Layer.Layer<Credentials, PortOneClientError> => {
    const credentials = Credentials.fromSecret(apiSecret)
    return Layer.effect(Credentials, Effect.as(credentials.authorization, credentials))
  }
}
