/**
 * Reads the options of an endpoint once, when it is made.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as Result from "effect/Result"
import { letGo } from "../internal/letGo.ts"
import { type Deduplication, makeDeduplicationMemory } from "./deduplication.ts"
import type { OptionsError } from "./errors.ts"
import { hasFunction, readMaxBodySize, readOptions, refuse } from "./options.ts"
import type { VerifyOptions } from "./verification.ts"

/**
 * The options of an endpoint.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 * import { Redacted } from "effect"
 *
 * // The handler itself makes sure that nothing is done twice.
 * const options: Webhook.HttpOptions = {
 *   secrets: [Redacted.make("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")],
 *   maxBodySize: 64 * 1024,
 *   deduplication: false
 * }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface HttpOptions extends Pick<VerifyOptions, "secrets" | "tolerance"> {
  /** The largest body that is read, in bytes. When absent, the server's own limit, or 1 MiB if it has none. */
  readonly maxBodySize?: number | undefined
  /** The memory of handled webhooks: the endpoint's own when absent. `false` handles each delivery anew. */
  readonly deduplication?: Deduplication | false | undefined
  /**
   * Lets in events of tax invoices that have no signature, if this check of the request succeeds with `true`. When
   * absent, every webhook needs a signature.
   *
   * PortOne's guide to these webhooks shows none. The check is yours, such as a secret in the address that you
   * registered with PortOne, or the sender's address: PortOne sends from `52.78.5.241`, and announces a change by mail.
   * An address alone is no proof, and behind a proxy it is the proxy's. **An unsigned event proves nothing**, whatever
   * was checked: read the tax invoice from PortOne before you act. An event of any other type, and one with a wrong
   * signature, is refused all the same.
   *
   * @see https://developers.portone.io/platform/ko/guides/webhook
   */
  readonly unsignedTaxInvoices?: ((request: HttpServerRequest.HttpServerRequest) => Effect.Effect<boolean>) | undefined
}

/** The options of an endpoint that can be used. */
export interface Endpoint extends Pick<HttpOptions, "secrets" | "tolerance" | "unsignedTaxInvoices"> {
  readonly maxBodySize: number | undefined
  /** Absent if each delivery is handled anew. */
  readonly deduplication: Deduplication | undefined
}

/** Returns the options of an endpoint, or says which of them cannot be used, or that there is no handler. */
export const readEndpoint = (handler: unknown, options: HttpOptions): Result.Result<Endpoint, OptionsError> =>
  Result.gen(function* () {
    letGo(handler)
    if (typeof handler !== "function") return yield* refuse("the handler is no function")
    const given = yield* readOptions(
      options,
      ({ deduplication, maxBodySize, secrets, tolerance, unsignedTaxInvoices }) => ({
        deduplication,
        maxBodySize,
        secrets,
        tolerance,
        unsignedTaxInvoices
      })
    )
    if (given.unsignedTaxInvoices !== undefined && typeof given.unsignedTaxInvoices !== "function") {
      return yield* refuse('"unsignedTaxInvoices" is no function')
    }
    return {
      ...given,
      maxBodySize: yield* readMaxBodySize(given.maxBodySize),
      deduplication: yield* readDeduplication(given.deduplication)
    }
  })

const readDeduplication = (
  deduplication: HttpOptions["deduplication"]
): Result.Result<Deduplication | undefined, OptionsError> => {
  if (deduplication === false) return Result.succeed(undefined)
  if (deduplication === undefined) return Result.succeed(Effect.runSync(makeDeduplicationMemory()))
  return hasFunction(deduplication, "once")
    ? Result.succeed(deduplication)
    : refuse('"deduplication" is neither false nor an object with a function "once"')
}
