/**
 * Computes SHA-256, and HMAC with it, without leaving the fiber's turn, on the runtimes that can.
 *
 * WebCrypto, which is everywhere, answers from another thread. A test that forks a program and then moves `TestClock`
 * does not wait for that: the clock would move before the program has come to its wait, and the program would then wait
 * for ever. Node, Bun, Deno and workerd (with `nodejs_compat`) have the same digest as a plain function, in
 * `node:crypto`. Elsewhere, as in browsers, WebCrypto computes it. An implementation of our own would do the same
 * everywhere, but cryptography is no code to own where the platform has it.
 */
import * as Digest from "effect/crypto/Digest"
import * as Mac from "effect/crypto/Mac"
import * as SecureRandom from "effect/crypto/SecureRandom"
import * as Effect from "effect/Effect"
import * as Base64 from "effect/encoding/Base64"
import * as Layer from "effect/Layer"
import { builtinModule } from "./builtinModule.ts"

/** The part of `node:crypto` that is used here. */
interface NodeCrypto {
  readonly createHash: (algorithm: "sha256") => Hash
  readonly createHmac: (algorithm: "sha256", key: Uint8Array) => Hash
}

interface Hash {
  readonly update: (data: Uint8Array) => Hash
  readonly digest: (encoding: "base64" | "hex") => string
}

/** Returns the SHA-256 of bytes as 64 hex digits. */
export const sha256 = (bytes: Uint8Array): Effect.Effect<string> =>
  Effect.suspend(() => {
    const native = builtinModule<NodeCrypto>("node:crypto")
    return native === undefined
      ? Digest.Digest.use((digest) => digest.digestHex(Digest.sha256, bytes)).pipe(
          Effect.provide(Digest.layerWebCrypto)
        )
      : Effect.succeed(native.createHash("sha256").update(bytes).digest("hex"))
  })

const macLayer = Mac.layerWebCrypto.pipe(Layer.provide(SecureRandom.layerWebCrypto))

/** Returns the HMAC-SHA256 of bytes in base64. The key must not be empty. */
export const hmacSha256 = (key: Uint8Array, bytes: Uint8Array): Effect.Effect<string> =>
  Effect.suspend(() => {
    const native = builtinModule<NodeCrypto>("node:crypto")
    if (native !== undefined) return Effect.succeed(native.createHmac("sha256", key).update(bytes).digest("base64"))
    return Effect.gen(function* () {
      const mac = yield* Mac.Mac
      return Base64.encode(yield* mac.sign(yield* Mac.key(Mac.hmacSha256, key), bytes))
    }).pipe(
      // Signing cannot fail: the key is not empty, and every WebCrypto has the algorithm.
      Effect.orDie,
      Effect.provide(macLayer)
    )
  })
