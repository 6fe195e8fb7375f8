import { assert, describe, it } from "@effect/vitest"
import { Effect, Redacted } from "effect"
import { Credentials, PortOneClient, PortOneClientError, RetryPolicy } from "../src/index.ts"
import { CredentialsError } from "../src/PortOneClientError.ts"
import { charge, chargeOrder, NotAuthorizedError, order, readOrder, readSheet } from "./fixtures/orders.ts"
import { apiSecret, json, script, text } from "./fixtures/scripted.ts"

const atOnce = RetryPolicy.make({ attempts: 3, base: 0 })
const read = PortOneClient.run(readOrder, { orderId: "o-1" })
const authorizations = (sent: ReadonlyArray<{ readonly headers: Readonly<Record<string, string>> }>) =>
  sent.map((request) => request.headers["authorization"])

/** Gives these values in turn and remembers those that were refused. */
const inTurn = (...values: ReadonlyArray<string>) => {
  let next = 0
  const refused: Array<string> = []
  const credentials = Credentials.of({
    authorization: Effect.sync(() => Redacted.make(values[next++]!)),
    refused: (authorization) => Effect.sync(() => refused.push(Redacted.value(authorization)))
  })
  return { credentials, refused }
}

describe("Authorization", () => {
  it.effect("is the API secret in PortOne's own scheme", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(200, order))
      yield* Effect.provide(read, client())
      assert.deepStrictEqual(authorizations(sent), [`PortOne ${apiSecret}`])
    })
  )

  it.effect("does not go with an operation that is called without", () =>
    Effect.gen(function* () {
      const { client, sent } = script(text(200, "id\n"))
      yield* PortOneClient.run(readSheet, {}).pipe(Effect.provide(client()))
      assert.deepStrictEqual(authorizations(sent), [undefined])
    })
  )

  it.effect("is asked for before each attempt, so that a secret can rotate within a call", () =>
    Effect.gen(function* () {
      const { client, sent } = script(text(503, ""), json(200, order))
      const { credentials } = inTurn("PortOne old", "PortOne new")
      yield* PortOneClient.run(chargeOrder, charge, { credentials, retry: atOnce }).pipe(Effect.provide(client()))
      assert.deepStrictEqual(authorizations(sent), ["PortOne old", "PortOne new"])
    })
  )

  it.effect("comes from the call's own credentials where it has some", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(200, order), json(200, order))
      const credentials = Credentials.fromSecret(Redacted.make("of-another-store"))
      yield* Effect.gen(function* () {
        yield* PortOneClient.run(readOrder, { orderId: "o-1" }, { credentials })
        yield* read
      }).pipe(Effect.provide(client()))
      assert.deepStrictEqual(authorizations(sent), ["PortOne of-another-store", `PortOne ${apiSecret}`])
    })
  )

  it.effect("that PortOne did not accept is reported to its source", () =>
    Effect.gen(function* () {
      const { client } = script(json(401, { type: "UNAUTHORIZED" }), text(401, ""), json(200, order))
      const { credentials, refused } = inTurn("PortOne 1", "PortOne 2", "PortOne 3")
      const call = PortOneClient.run(readOrder, { orderId: "o-1" }, { credentials })
      const errors = yield* Effect.gen(function* () {
        const documented = yield* Effect.flip(call)
        const bare = yield* Effect.flip(call)
        yield* call
        return { documented, bare }
      }).pipe(Effect.provide(client()))
      assert.instanceOf(errors.documented, NotAuthorizedError)
      assert.instanceOf(errors.bare, PortOneClientError)
      assert.deepStrictEqual(refused, ["PortOne 1", "PortOne 2"])
    })
  )
})

describe("credentials that cannot be had", () => {
  const none = (isRetryable: boolean) =>
    Credentials.of({
      authorization: Effect.fail(
        new PortOneClientError({
          operation: "Auth.loginViaApiSecret",
          reason: new CredentialsError({ description: "the login failed", isRetryable }),
          outcome: "NotSent",
          attempts: 1,
          isRetryable
        })
      ),
      refused: () => Effect.void
    })

  it.effect("fail the call as not sent, under the call's own name", () =>
    Effect.gen(function* () {
      const { client, sent } = script()
      const error = yield* PortOneClient.run(chargeOrder, charge, { credentials: none(false) }).pipe(
        Effect.flip,
        Effect.provide(client())
      )
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.operation, "Orders.chargeOrder")
      assert.strictEqual(error.reason._tag, "CredentialsError")
      assert.strictEqual(error.outcome, "NotSent")
      assert.isFalse(error.isRetryable)
      assert.lengthOf(sent, 0)
    })
  )

  it.effect("are asked for again where that may help", () =>
    Effect.gen(function* () {
      const { client, sent } = script()
      const error = yield* PortOneClient.run(chargeOrder, charge, { credentials: none(true), retry: atOnce }).pipe(
        Effect.flip,
        Effect.provide(client())
      )
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.attempts, 3)
      assert.isTrue(error.isRetryable)
      assert.lengthOf(sent, 0)
    })
  )

  for (const [name, secret] of [
    ["is empty", ""],
    ["ends in a line break, as read from a file", "planted-secret\n"],
    ["has a line break in it", "planted-secret\r\nX-Evil: 1"],
    ["is not ASCII", "planted-secret-비밀"]
  ] as const) {
    it.effect(`are refused before sending when the secret ${name}`, () =>
      Effect.gen(function* () {
        const { client, sent } = script()
        const credentials = Credentials.fromSecret(Redacted.make(secret))
        const error = yield* PortOneClient.run(chargeOrder, charge, { credentials }).pipe(
          Effect.flip,
          Effect.provide(client())
        )
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.reason._tag, "CredentialsError")
        assert.strictEqual(error.outcome, "NotSent")
        assert.notInclude(error.message, "planted")
        assert.lengthOf(sent, 0)
      })
    )
  }
})
