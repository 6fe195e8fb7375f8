/** A runner that is told to end while an order waits for something. */
import { assert, it } from "@effect/vitest"
import { Effect, Layer, Option, Redacted } from "effect"
import { PortOneEmulator } from "@effect-portone/emulator"
import { Faults } from "@effect-portone/testing"
import { Durable } from "../../src/index.ts"
import { temporaryFile } from "../fixtures/embedded.ts"
import { healthy, onAllSends } from "../fixtures/faults.ts"
import { chargedKeys, goodCard, PortOne, readings } from "../fixtures/portone.ts"
import { charge } from "../fixtures/shop.ts"

const Renewal = Durable.charge("renewal")

/** Ends a runner while an order looks for its outcome, when something has been seen, and runs the order again. */
const endedAt = (isSeen: Effect.Effect<boolean, unknown, Durable.Engine | PortOneEmulator>) =>
  Effect.gen(function* () {
    const file = yield* temporaryFile
    const card = yield* goodCard
    const withRunner = <A, E, R>(program: Effect.Effect<A, E, R>) =>
      Effect.provide(
        program,
        Renewal.layer({ billingKeyOf: () => Effect.succeed({ billingKey: Redacted.make(card) }) }).pipe(
          Layer.provideMerge(Durable.layerEmbedded(file))
        )
      )
    const poll = Effect.map(Renewal.poll(charge.paymentId), Option.getOrThrow)

    yield* onAllSends(Faults.status(503))
    // The engine would wait for 75 seconds, and the order reads its payment for three minutes.
    const key = yield* Effect.gen(function* () {
      yield* Renewal.start(charge)
      yield* Effect.repeat(Effect.delay(isSeen, "50 millis"), { until: (isSo) => isSo })
      return (yield* poll).openKey
    }).pipe(withRunner, Effect.timeout("60 seconds"))

    yield* healthy
    yield* Effect.gen(function* () {
      assert.strictEqual((yield* Renewal.await(charge.paymentId))._tag, "Paid")
      assert.deepStrictEqual(new Set(yield* chargedKeys), new Set([key]))
    }).pipe(withRunner)
  }).pipe(Effect.scoped, Effect.provide(PortOne))

it.live("a runner ends soon while an order looks for its outcome for minutes, and the next one goes on with it", () =>
  endedAt(Effect.map(Renewal.poll(charge.paymentId), (order) => Option.getOrThrow(order).openKey !== undefined))
)

it.live("a runner ends soon while an order still looks for it after its request was sent again", () =>
  endedAt(Effect.map(readings, (times) => times >= 3))
)
