/**
 * The keys by which PortOne recognises a repeated request.
 *
 * Every request that changes something carries one. It is made once, before the first attempt, and stays the same on
 * every attempt of the call, so that repeating can never charge twice. PortOne keeps a key for 3 hours.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"

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
export const make = (): string => {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16))
  let key = ""
  for (const byte of bytes) key += byte.toString(16).padStart(2, "0")
  return key
}

/**
 * Where the client gets a key from when a call brings none: {@link make}, unless a test wants to know its keys.
 *
 * @category services
 * @since 0.1.0
 */
export const Generator: Context.Reference<() => string> = Context.Reference("@effect-portone/core/IdempotencyKey", {
  defaultValue: () => make
})

/**
 * What is wrong with a key, or `undefined` if nothing is: 16 to 256 printable ASCII characters are allowed.
 *
 * @category validation
 * @since 0.1.0
 */
export const problemOf = (key: string): string | undefined => {
  if (key.length < 16 || key.length > 256) return `an idempotency key has 16 to 256 characters, this one ${key.length}`
  return /^[\x20-\x7e]*$/.test(key) ? undefined : "an idempotency key has printable ASCII characters only"
}

/**
 * The value of the `Idempotency-Key` header: the key as a quoted string of RFC 8941.
 *
 * @category encoding
 * @since 0.1.0
 */
export const toHeader = (key: string): string => `"${key.replace(/["\\]/g, "\\$&")}"`
