/**
 * Gives the elements of a stream to `for await`. Each iteration begins anew, and its end frees what the stream holds.
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Pull from "effect/Pull"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { PortOneClient } from "@effect-portone/core/PortOneClient"
import type { PromiseClient, RunOptions } from "../PromiseClient.ts"

/** Returns the elements of a stream, read as they are asked for. */
export const iterate = <A, E>(
  client: PromiseClient,
  stream: Stream.Stream<A, E, PortOneClient>,
  options: RunOptions
): AsyncIterable<A> => ({
  async *[Symbol.asyncIterator]() {
    const scope = Scope.makeUnsafe()
    try {
      const pull = await client.run(Effect.provideService(Stream.toPull(stream), Scope.Scope, scope), options)
      const next = Pull.catchDone(pull, () => Effect.undefined)
      while (true) {
        const elements = await client.run(next, options)
        if (elements === undefined) return
        for (const element of elements) yield element
      }
    } finally {
      await Effect.runPromise(Scope.close(scope, Exit.void))
    }
  }
})
