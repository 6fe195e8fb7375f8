/**
 * Two clients in one program, as of two merchants, must not mix their services: that would take the other's money.
 */
import { assert, describe, it } from "@effect/vitest"
import { Context, Effect, Layer, LayerMap, Redacted } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import { PortOneClient, type PortOneClientError, SharedReads } from "@effect-portone/core"
import { PortOneEmulator } from "@effect-portone/emulator"
import * as PaymentsPackage from "@effect-portone/payments"
import { Payments } from "@effect-portone/payments"

const clientOf = (merchant: string) => PortOneClient.layer({ apiSecret: Redacted.make(merchant) })

/** The ways in which a program may make a merchant's services. */
const ways: ReadonlyArray<
  readonly [title: string, of: (merchant: string) => Layer.Layer<Payments, PortOneClientError, HttpClient.HttpClient>]
> = [
  ["a service's layer", (merchant) => Payments.layer.pipe(Layer.provide(clientOf(merchant)))],
  ["a package's layer", (merchant) => PaymentsPackage.layer.pipe(Layer.provide(clientOf(merchant)))],
  [
    "a service's layer over shared reads",
    (merchant) => Payments.layer.pipe(Layer.provide(SharedReads.layer), Layer.provide(clientOf(merchant)))
  ]
]

const read = Effect.flatMap(Payments, (payments) => Effect.ignore(payments.getPayment({ paymentId: "p1" })))

/** Returns the secrets of the requests that a program sends. */
const secretsOf = <E>(program: Effect.Effect<void, E, HttpClient.HttpClient>) =>
  Effect.gen(function* () {
    const secrets: Array<string | undefined> = []
    const client = HttpClient.tapRequest(yield* HttpClient.HttpClient, ({ headers }) =>
      Effect.sync(() => secrets.push(headers["authorization"]))
    )
    yield* Effect.provideService(program, HttpClient.HttpClient, client)
    return secrets
  }).pipe(Effect.provide(PortOneEmulator.layer))

for (const [title, of] of ways) {
  describe(`two clients in one program, each under ${title}`, () => {
    it.effect("are told apart where one is provided inside of the other", () =>
      Effect.gen(function* () {
        const program = Effect.andThen(read, Effect.provide(read, of("inner"))).pipe(Effect.provide(of("outer")))
        assert.deepStrictEqual(yield* secretsOf(program), ["PortOne outer", "PortOne inner"])
      })
    )

    it.effect("are told apart in one layer", () =>
      Effect.gen(function* () {
        class One extends Context.Service<One, Effect.Effect<void>>()("test/One") {}
        class Two extends Context.Service<Two, Effect.Effect<void>>()("test/Two") {}
        const reading = Effect.map(Payments, (payments) => Effect.provideService(read, Payments, payments))
        const both = Layer.merge(
          Layer.effect(One, reading).pipe(Layer.provide(of("one"))),
          Layer.effect(Two, reading).pipe(Layer.provide(of("two")))
        )
        const program = Effect.andThen(Effect.flatten(One), Effect.flatten(Two)).pipe(Effect.provide(both))
        assert.deepStrictEqual(yield* secretsOf(program), ["PortOne one", "PortOne two"])
      })
    )

    it.effect("are told apart in a LayerMap", () =>
      Effect.gen(function* () {
        const program = Effect.gen(function* () {
          const merchants = yield* LayerMap.make(of, { idleTimeToLive: "1 minute" })
          for (const merchant of ["one", "two", "one"]) yield* Effect.provide(read, merchants.get(merchant))
        }).pipe(Effect.scoped)
        assert.deepStrictEqual(yield* secretsOf(program), ["PortOne one", "PortOne two", "PortOne one"])
      })
    )
  })
}
