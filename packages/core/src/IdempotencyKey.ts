/**
 * The keys by which PortOne recognises a repeated request.
 *
 * Every call that changes something has one. It is made once, before the first attempt, and every attempt of the call
 * carries it, so that repeating can never charge twice. PortOne keeps a key for 3 hours ({@link lifetime}).
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Hex from "effect/encoding/Hex"
import * as Result from "effect/Result"
import { orRefuse, refuse } from "./client/input.ts"
import * as KeyLife from "./client/keyLife.ts"
import { toRequest } from "./client/request.ts"
import type { InputError } from "./ClientErrorReason.ts"
import { type Endpoint, isEndpoint } from "./Endpoint.ts"
import { sha256 } from "./internal/sha256.ts"
import { PortOneClientError } from "./PortOneClientError.ts"

const utf8 = new TextEncoder()

/**
 * The time for which PortOne keeps a key and the answer to its request: 3 hours. PortOne may change it.
 *
 * @example
 * ```ts
 * import { IdempotencyKey, type PortOneClientError } from "@effect-portone/core"
 * import { DateTime, Duration } from "effect"
 *
 * // True if the same key still leads to the answer of the first request.
 * const isKept = ({ startedAt }: PortOneClientError, now: DateTime.Utc) =>
 *   startedAt !== undefined && Duration.isLessThan(DateTime.distance(startedAt, now), IdempotencyKey.lifetime)
 * ```
 * @category figures
 * @since 0.1.0
 */
export const lifetime: Duration.Duration = KeyLife.lifetime

/**
 * The time within which a request may be sent again with its key: {@link lifetime}, less ten minutes for a request that
 * is under way and for clocks that differ. No attempt of a call begins later.
 *
 * @example
 * ```ts
 * import { IdempotencyKey } from "@effect-portone/core"
 * import { DateTime, Duration } from "effect"
 *
 * // True if a job that was stopped may send its request again.
 * const maySend = (sentAt: DateTime.Utc, now: DateTime.Utc) =>
 *   Duration.isLessThan(DateTime.distance(sentAt, now), IdempotencyKey.sendableFor)
 * ```
 * @category figures
 * @since 0.1.0
 */
export const sendableFor: Duration.Duration = KeyLife.sendableFor

/**
 * Makes a new key: 128 random bits as 32 hex digits.
 *
 * @example
 * ```ts
 * import { IdempotencyKey } from "@effect-portone/core"
 *
 * const key = IdempotencyKey.make() // "9f86d081884c7d659a2feaa0c55ad015"
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const make = (): string => Hex.encode(randomBytes())

/** The number of keys drawn together. Asking the system for each key would cost more than all else that a call does. */
const keysPerDraw = 256
let drawn = new Uint8Array()
let used = 0

/** Returns 16 bytes that no other call gets. */
const randomBytes = (): Uint8Array => {
  if (used === drawn.length) {
    drawn = globalThis.crypto.getRandomValues(new Uint8Array(16 * keysPerDraw))
    used = 0
  }
  return drawn.subarray(used, (used += 16))
}

/**
 * Makes a key that follows from the operation and its input: it is the same after a restart, in another process, and on
 * another machine. It is the SHA-256 of both as 64 hex digits.
 *
 * It is for programs that may be stopped between sending a request and writing down how it ended, and then begin again.
 * Within 3 hours of the first request, the second one gets its stored answer. After that, PortOne has forgotten the key
 * and would carry the request out again: read back first.
 *
 * Keep the input of the first try, and give the very same again: an input that is made anew, as with an amount that was
 * read again, gives another key. A cancellation whose `currentCancellableAmount` is read again for each try is another
 * one each time, and PortOne would carry out all of them.
 *
 * Two calls that must both happen, such as two refunds of the same amount, need different keys: give each its own
 * `discriminator`. The same goes for another try after a stored failure, such as a declined card. Fields that are left
 * to the client's defaults (`storeId`) are not part of the key.
 *
 * Fails with a `PortOneClientError` if a call would refuse the input. The key is a digest of the input: if that holds a
 * card, keep the key as secret as the card.
 *
 * @example
 * ```ts
 * import { IdempotencyKey } from "@effect-portone/core"
 * import { cancelPayment, Payments } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const refund = Effect.gen(function*() {
 *   const payments = yield* Payments
 *   const input = { paymentId: "4f2d0c9a", amount: 3_000, reason: "a smaller plan" }
 *   const idempotencyKey = yield* IdempotencyKey.derive(cancelPayment, input, { discriminator: "refund-request-17" })
 *   return yield* payments.cancelPayment(input, { idempotencyKey })
 * })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const derive = <I, A, E>(
  endpoint: Endpoint<I, A, E>,
  input: I,
  options: {
    /** A text that gives calls with the same input different keys. Anything else is refused, `null` too. */
    readonly discriminator?: string | undefined
  } = {}
): Effect.Effect<string, PortOneClientError> =>
  Result.match(
    orRefuse(() => identityOf(endpoint, input, options)),
    {
      onFailure: ({ description }) => {
        const operation = isEndpoint(endpoint) ? `${endpoint.service}.${endpoint.id}` : "IdempotencyKey.derive"
        return Effect.fail(PortOneClientError.refusedInput(operation, description))
      },
      onSuccess: (identity) => sha256(utf8.encode(identity))
    }
  )

/** Returns the text that a key is the digest of, or refuses what it was to be made of. */
const identityOf = <I, A, E>(
  endpoint: Endpoint<I, A, E>,
  input: I,
  options: { readonly discriminator?: unknown }
): Result.Result<string, InputError> => {
  if (!isEndpoint(endpoint)) return refuse("the first argument is no operation")
  if (typeof options !== "object" || options === null) return refuse("the options of the key are no object")
  const { discriminator } = options
  // What is no text may be the same for two charges, and so give them one key.
  if (discriminator !== undefined && typeof discriminator !== "string") {
    return refuse('"discriminator" must be a text')
  }
  return Result.map(toRequest(endpoint, input, undefined), ({ body, headers, target }) => {
    const sorted = body === undefined ? null : inOrder(JSON.parse(body))
    const parts = [`${endpoint.service}.${endpoint.id}`, target, sorted, discriminator ?? null]
    return JSON.stringify(headers === undefined ? parts : [...parts, inOrder(headers)])
  })
}

/**
 * Returns a value whose objects are lists of their fields in the order of names, so that the order of writing is lost.
 */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== "object" || value === null) return value
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => [name, inOrder(field)])
}

/**
 * Returns a short mark of a key, such as `R3F9A0C71E2`: a letter and ten hex digits, the first 40 bits of the key's
 * SHA-256. Two keys have the same mark about once in 10^12 times.
 *
 * It is for texts that people read, where the key itself would be too long, and should not stand. It does not tell the
 * key.
 *
 * @example
 * ```ts
 * import { IdempotencyKey } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * const logged = Effect.gen(function*() {
 *   const mark = yield* IdempotencyKey.markOf("renewal-2026-11-order-0042")
 *   yield* Effect.log(`asked for the charge ${mark}`)
 * })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const markOf = (key: string): Effect.Effect<string> =>
  // Digits alone could look like a phone number, and be taken away as one.
  Effect.map(sha256(utf8.encode(key)), (digest) => `R${digest.slice(0, 10).toUpperCase()}`)

/**
 * Makes the key of a call that brings none. It is {@link make}, unless a test provides another to know its keys.
 *
 * @example
 * ```ts
 * import { IdempotencyKey } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * const withKnownKeys = Effect.provideService(IdempotencyKey.Generator, () => "a-key-of-this-test")
 * ```
 * @category services
 * @since 0.1.0
 */
export const Generator: Context.Reference<() => string> = Context.Reference("@effect-portone/core/IdempotencyKey", {
  defaultValue: () => make
})

/**
 * Says what is wrong with a key, or returns `undefined` if nothing is: 16 to 256 printable ASCII characters are
 * allowed.
 *
 * @example
 * ```ts
 * import { IdempotencyKey } from "@effect-portone/core"
 *
 * const problem = IdempotencyKey.problemOf("order-42") // "an idempotency key has 16 to 256 characters, this one 8"
 * ```
 * @category validation
 * @since 0.1.0
 */
export const problemOf = (key: string): string | undefined => {
  // A caller without types may pass a number, which has no length.
  if (typeof key !== "string") return "an idempotency key is a text"
  if (key.length < 16 || key.length > 256) return `an idempotency key has 16 to 256 characters, this one ${key.length}`
  return /^[\x20-\x7e]*$/.test(key) ? undefined : "an idempotency key has printable ASCII characters only"
}
