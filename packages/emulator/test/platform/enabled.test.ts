/**
 * What the operations of the platform have in common, whatever their rules: they need a service, and credentials.
 */
import { assert, layer } from "@effect/vitest"
import { Effect, Layer, Schema } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import { isPortOneClientError, PortOneClient, RetryPolicy, UnauthorizedError } from "@effect-portone/core"
import type { DocumentedErrorClass } from "@effect-portone/core/DocumentedError"
import * as platform from "@effect-portone/platform"
import { B2bNotEnabledError, PlatformNotEnabledError } from "@effect-portone/platform"
import { rules } from "../../src/assembly/Rules.ts"
import { type EnabledServices, PortOneEmulator } from "../../src/index.ts"
import { client, merchant } from "../merchant.ts"
import { inputOf, type Operation, operations } from "../operations.ts"

const exported = new Set<unknown>(Object.values(platform))
const ofPlatform = operations.filter((operation) => exported.has(operation))
const withRule = ofPlatform.filter(({ id }) => Object.hasOwn(rules, id))

/** The services, each with the error of an operation that needs it. */
const services = [
  { service: "platform", NotEnabled: PlatformNotEnabledError },
  { service: "b2b", NotEnabled: B2bNotEnabledError }
] as const

const documents = (operation: Operation, error: DocumentedErrorClass) => operation.errors.members.includes(error)

const isNotEnabled = Schema.is(Schema.Union([PlatformNotEnabledError, B2bNotEnabledError]))

/**
 * Returns the answer to a request of the operation that makes sense, or the error that it is documented to fail with.
 */
const answerOf = (operation: Operation) =>
  Effect.gen(function* () {
    const input = yield* inputOf(operation)
    const call = PortOneClient.run(operation, input, { retry: RetryPolicy.none })
    const answer = yield* Effect.catch(call, (error) => Effect.succeed<unknown>(error))
    assert.isFalse(isPortOneClientError(answer), `the emulator fails by itself: ${String(answer)}`)
    return answer
  })

const enable = (enabled: EnabledServices) =>
  Effect.flatMap(PortOneEmulator, (emulator) => emulator.setEnabledServices(enabled))

// One emulator for all tests, as each sets the services that it is about, and none looks at what a request changes.
layer(merchant)("an operation of the platform", (it) => {
  for (const { NotEnabled, service } of services) {
    const needing = withRule.filter((operation) => documents(operation, NotEnabled))

    it.effect.each(needing)(`$id needs the service ${service}, and no other one: ${NotEnabled.name}`, (operation) =>
      Effect.gen(function* () {
        yield* enable({ platform: true, b2b: true, [service]: false })
        assert.propertyVal(yield* answerOf(operation), "_tag", NotEnabled.name)
        yield* enable({ platform: false, b2b: false, [service]: true })
        assert.isFalse(isNotEnabled(yield* answerOf(operation)))
      })
    )
  }

  const free = ofPlatform.filter((operation) => !services.some(({ NotEnabled }) => documents(operation, NotEnabled)))

  it.effect.each(free)("$id documents no need of a service, and has none", (operation) =>
    Effect.gen(function* () {
      yield* enable({ platform: false, b2b: false })
      assert.isFalse(isNotEnabled(yield* answerOf(operation)))
    })
  )

  /** A client whose requests lose their credentials on the way. */
  const unauthorized = Layer.fresh(client).pipe(
    Layer.provide(
      Layer.effect(
        HttpClient.HttpClient,
        Effect.map(HttpClient.HttpClient, HttpClient.mapRequest(HttpClientRequest.removeHeader("authorization")))
      )
    )
  )

  it.effect.each(ofPlatform.filter((operation) => documents(operation, UnauthorizedError)))(
    "$id refuses a request without credentials: UnauthorizedError",
    (operation) =>
      Effect.gen(function* () {
        const answer = yield* Effect.provide(answerOf(operation), unauthorized)
        assert.instanceOf(answer, UnauthorizedError)
      })
  )
})
