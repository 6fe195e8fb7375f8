/**
 * Computes SHA-256 without leaving the fiber's turn, on the runtimes that can.
 *
 * WebCrypto, which is everywhere, answers from another thread. A test that forks a program and then moves `TestClock`
 * does not wait for that: the clock would move before the program has come to its wait, and the program would then wait
 * for ever. Node, Bun, Deno and workerd (with `nodejs_compat`) have the same digest as a plain function, in
 * `node:crypto`. `getBuiltinModule` finds it at run time, so no bundler sees an import. Elsewhere, as in browsers,
 * WebCrypto computes it. An implementation of our own would do the same everywhere, but cryptography is no code to own
 * where the platform has it.
 */
import * as Digest from "effect/crypto/Digest"
import * as Effect from "effect/Effect"

/** The part of `node:crypto` that is used here. */
interface NodeCrypto {
  readonly createHash: (algorithm: "sha256") => Hash
}

interface Hash {
  readonly update: (data: Uint8Array) => Hash
  readonly digest: (encoding: "hex") => string
}

/** Returns `node:crypto`, if the runtime has it. */
const nodeCrypto = (): NodeCrypto | undefined => {
  // The cast holds: the types of the web do not have `process`, and each step may be missing.
  const { process } = globalThis as {
    readonly process?: { readonly getBuiltinModule?: (name: "node:crypto") => NodeCrypto | undefined }
  }
  return process?.getBuiltinModule?.("node:crypto")
}

/** Returns the SHA-256 of a text's UTF-8 bytes as 64 hex digits. */
export const sha256 = (text: string): Effect.Effect<string> =>
  Effect.suspend(() => {
    const bytes = new TextEncoder().encode(text)
    const native = nodeCrypto()
    return native === undefined
      ? Effect.flatMap(Digest.Digest, (digest) => digest.digestHex(Digest.sha256, bytes)).pipe(
          Effect.provide(Digest.layerWebCrypto)
        )
      : Effect.succeed(native.createHash("sha256").update(bytes).digest("hex"))
  })
