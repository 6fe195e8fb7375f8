/**
 * The real client against a server of the contract, in memory, for all operations: each understands the other.
 *
 * An operation's id is the seed of its values, so a failure is reproducible; it prints its shrunk input.
 */
import { assert, it, layer } from "@effect/vitest"
import { Arbitrary, Effect, Result } from "effect"
import { PortOneApi } from "../../packages/emulator/src/generated/index.ts"
import { canonical } from "../../packages/testing/test/equality.ts"
import { operations } from "./endpoints/document.ts"
import { endpointOf } from "./endpoints/exports.ts"
import { arbitraryAnswer, arbitraryError, arbitraryInput } from "./roundTrip/arbitraries.ts"
import { Server } from "./roundTrip/server.ts"

const endpoints = Object.values(PortOneApi.groups).flatMap((group) => Object.keys(group.endpoints).map(endpointOf))

/** The size of values grows from the first run to the last, up to this one. */
const drawing = { runs: 10, size: 8 }

it("stands for every operation", () => {
  assert.sameMembers(
    endpoints.map(({ id }) => id),
    operations.map(({ id }) => id)
  )
})

layer(Server.layer)("a call over the contract", (it) => {
  for (const endpoint of endpoints) {
    const { errors, id, service } = endpoint
    const arbitrary = { ...drawing, seed: id }
    const input = arbitraryInput(endpoint)

    it.effect.prop(
      `${service}.${id} arrives, and is answered, as it was sent`,
      { input, answer: arbitraryAnswer(endpoint) },
      Effect.fnUntraced(function* ({ answer, input }) {
        const { received, result, statuses } = yield* (yield* Server).call(endpoint, input, Effect.succeed(answer))
        assert.deepStrictEqual(received.map(canonical), [canonical({ id, input })])
        assert.deepStrictEqual(statuses, [200])
        assert.deepStrictEqual(canonical(Result.getOrThrow(result)), canonical(answer))
      }),
      { arbitrary }
    )

    it.effect.prop(
      `${service}.${id} fails with each error that the server fails with`,
      { input, documented: Arbitrary.all(errors.members.map(arbitraryError)) },
      Effect.fnUntraced(function* ({ documented, input }) {
        const { call } = yield* Server
        for (const error of documented) {
          const { result, statuses } = yield* call(endpoint, input, Effect.fail(error))
          assert.deepStrictEqual(statuses, [error.status])
          assert(Result.isFailure(result))
          const { failure } = result
          assert.strictEqual(Object.getPrototypeOf(failure), Object.getPrototypeOf(error))
          assert.deepStrictEqual(canonical(failure), canonical(error))
        }
      }),
      { arbitrary }
    )
  }
})
