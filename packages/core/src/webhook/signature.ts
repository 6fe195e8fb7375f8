/**
 * Computes and compares the signature of Standard Webhooks: HMAC-SHA256 over `id.timestamp.body`, in base64. Computes
 * a digest for webhooks that have none.
 *
 * The HMAC is computed once for each secret, whatever the number of signatures in the header, so that a stranger cannot
 * make it expensive. The base64 texts are compared, in constant time, and not their bytes: several texts decode to the
 * same bytes, and only one of them is right.
 */
import * as Digest from "effect/crypto/Digest"
import * as Mac from "effect/crypto/Mac"
import * as SecureRandom from "effect/crypto/SecureRandom"
import * as Effect from "effect/Effect"
import * as Base64 from "effect/encoding/Base64"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { SecretError } from "./errors.ts"

const utf8 = new TextEncoder()
const version = "v1,"
const prefix = "whsec_"
// Standard Webhooks asks for 24 to 64 bytes. A shorter secret is weak, or is cut off. A longer one does no harm.
const leastBytes = 24

/** Returns the bytes of each secret, or says what is wrong with one of them, though others may be right. */
export const toKeys = (
  secrets: ReadonlyArray<Redacted.Redacted>
): Result.Result<ReadonlyArray<Uint8Array>, SecretError> => {
  // JavaScript has no types, and an error about a secret must not print it.
  if (!Array.isArray(secrets)) return Result.fail(new SecretError({ description: "secrets is no list" }))
  if (secrets.length === 0) return Result.fail(new SecretError({ description: "the list of secrets is empty" }))
  return Result.all(secrets.map((secret, index) => toKey(textOf(secret), `number ${index + 1} of ${secrets.length}`)))
}

/** Returns the secret's text, or `undefined` if it is not redacted or if an unset variable was redacted. */
const textOf = (secret: Redacted.Redacted<unknown>): string | undefined => {
  try {
    const text = Redacted.value(secret)
    return typeof text === "string" ? text.trim() : undefined
  } catch {
    return undefined
  }
}

const toKey = (text: string | undefined, which: string): Result.Result<Uint8Array, SecretError> => {
  if (text === undefined) {
    return Result.fail(new SecretError({ description: `${which} is no Redacted text; is its variable set?` }))
  }
  const base64 = text.startsWith(prefix) ? text.slice(prefix.length) : text
  if (base64 === "") return Result.fail(new SecretError({ description: `${which} is empty` }))
  // PortOne's own SDK takes base64 without padding too.
  const padded = base64.includes("=") ? base64 : base64.padEnd(Math.ceil(base64.length / 4) * 4, "=")
  const key = Base64.decode(padded)
  if (Result.isFailure(key) || key.success.length === 0) {
    return Result.fail(new SecretError({ description: `${which} is not base64` }))
  }
  return key.success.length < leastBytes
    ? Result.fail(new SecretError({ description: `${which} is shorter than ${leastBytes} bytes; is it cut off?` }))
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

const layer = Mac.layerWebCrypto.pipe(Layer.provide(SecureRandom.layerWebCrypto))

/** Returns a signature for each key, with its version. */
export const signContent = (
  keys: ReadonlyArray<Uint8Array>,
  content: Uint8Array
): Effect.Effect<ReadonlyArray<string>> =>
  Effect.gen(function* () {
    const mac = yield* Mac.Mac
    return yield* Effect.forEach(keys, (bytes) =>
      Mac.key(Mac.hmacSha256, bytes).pipe(
        Effect.flatMap((key) => mac.sign(key, content)),
        Effect.map((tag) => version + Base64.encode(tag))
      )
    )
  }).pipe(
    // Signing cannot fail: the key is not empty, and every WebCrypto has the algorithm.
    Effect.orDie,
    Effect.provide(layer)
  )

/** Returns a digest of a body, in hexadecimal digits. */
export const digestOf = (body: Uint8Array): Effect.Effect<string> =>
  Digest.Digest.use((digest) => digest.digestHex(Digest.sha256, body)).pipe(Effect.provide(Digest.layerWebCrypto))

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
