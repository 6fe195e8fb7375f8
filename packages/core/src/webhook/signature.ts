/**
 * Computes and compares the signature of Standard Webhooks: HMAC-SHA256 over `id.timestamp.body`, in base64.
 *
 * The HMAC is computed once for each secret, whatever the number of signatures in the header, so that a stranger cannot
 * make it expensive. The base64 texts are compared, in constant time, and not their bytes: several texts decode to the
 * same bytes, and only one of them is right.
 */
import * as Mac from "effect/crypto/Mac"
import * as Effect from "effect/Effect"
import * as Base64 from "effect/encoding/Base64"
import type * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { letGo } from "../internal/letGo.ts"
import { readRedacted } from "../internal/secret.ts"
import { hmacSha256 } from "../internal/sha256.ts"
import { type OptionsError, SecretError } from "./errors.ts"
import { refuse } from "./options.ts"

const utf8 = new TextEncoder()
const version = "v1,"
const prefix = "whsec_"
// Standard Webhooks asks for 24 to 64 bytes. A shorter secret is weak, or is cut off. A longer one does no harm.
const leastBytes = 24
// PortOne has two while it replaces one. Each costs an HMAC of every body, and a proxy may have a length without end.
const mostSecrets = 100

/** Returns the bytes of each secret, or says what is wrong with one of them, though others may be right. */
export const toKeys = (
  secrets: ReadonlyArray<Redacted.Redacted>
): Result.Result<ReadonlyArray<Uint8Array>, SecretError | OptionsError> => {
  // JavaScript has no types, and an error about a secret must not print it.
  return Result.flatMap(listOf(secrets), (given) => {
    for (const secret of given) letGo(secret)
    return Result.all(
      given.map((secret, index) => toKey(readRedacted(secret), `number ${index + 1} of ${given.length}`))
    )
  })
}

/** Returns the elements of a list that can be read to its end. A proxy may throw, or have any length. */
const listOf = (secrets: unknown): Result.Result<ReadonlyArray<unknown>, SecretError | OptionsError> => {
  const noList = Result.fail(new SecretError({ description: "secrets is no list" }))
  try {
    if (!Array.isArray(secrets)) return noList
    const { length } = secrets
    if (length > mostSecrets) return refuse(`"secrets" has more than ${mostSecrets} elements`)
    // Unlike a spread, this meets the holes of a list, and unlike `slice`, it leaves none.
    const given = Array.from({ length }, (_, index): unknown => secrets[index])
    return given.length === 0
      ? Result.fail(new SecretError({ description: "the list of secrets is empty" }))
      : Result.succeed(given)
  } catch {
    return noList
  }
}

const toKey = (read: Result.Result<string, string>, which: string): Result.Result<Uint8Array, SecretError> => {
  if (Result.isFailure(read)) return Result.fail(new SecretError({ description: `${which} ${read.failure}` }))
  const text = read.success.trim()
  const base64 = text.startsWith(prefix) ? text.slice(prefix.length) : text
  if (base64 === "") return Result.fail(new SecretError({ description: `${which} is empty` }))
  // PortOne's own SDK takes base64 without padding too.
  const padded = base64.includes("=") ? base64 : base64.padEnd(Math.ceil(base64.length / 4) * 4, "=")
  const key = Base64.decode(padded)
  if (Result.isFailure(key) || key.success.length === 0) {
    return Result.fail(new SecretError({ description: `${which} is not base64` }))
  }
  return key.success.length < leastBytes
    ? Result.fail(
        new SecretError({ description: `${which} is shorter than ${leastBytes} bytes, so it may be cut off` })
      )
    : Result.succeed(key.success)
}

/**
 * Returns the bytes that are signed, and the body in them. They are a copy, since a pooled buffer may change while the
 * HMAC is computed.
 */
export const contentOf = (
  id: string,
  timestamp: string,
  body: Uint8Array
): { readonly content: Uint8Array; readonly body: Uint8Array } => {
  const head = utf8.encode(`${id}.${timestamp}.`)
  const content = new Uint8Array(head.length + body.length)
  content.set(head)
  content.set(body, head.length)
  return { content, body: content.subarray(head.length) }
}

/** Returns a signature for each key, with its version. */
export const signContent = (
  keys: ReadonlyArray<Uint8Array>,
  content: Uint8Array
): Effect.Effect<ReadonlyArray<string>> =>
  Effect.forEach(keys, (key) => Effect.map(hmacSha256(key, content), (tag) => version + tag))

/** Returns the signatures whose version is known. */
export const withKnownVersion = (signatures: ReadonlyArray<string>): ReadonlyArray<string> =>
  signatures.filter((signature) => signature.startsWith(version))

/** Returns true if one of the signatures that came is one of those that were made. */
export const matches = (made: ReadonlyArray<string>, came: ReadonlyArray<string>): boolean => {
  const expected = made.map((signature) => utf8.encode(signature))
  return came.some((signature) => {
    const bytes = utf8.encode(signature)
    return expected.some((one) => Mac.timingSafeEqual(one, bytes))
  })
}
