/** Two engines in one program. */
import { assert, it } from "@effect/vitest"
import { Effect, Layer, Option, Redacted } from "effect"
import { Durable } from "../../src/index.ts"
import { temporaryFile } from "../fixtures/embedded.ts"
import { goodCard, PortOne } from "../fixtures/portone.ts"
import { charge } from "../fixtures/shop.ts"

const Renewal = Durable.charge("renewal")

it.live("each of two engines in one build of layers has the orders of its own file", () =>
  Effect.gen(function* () {
    const card = yield* goodCard
    const orders = (file: string) =>
      Renewal.layer({ billingKeyOf: () => Effect.succeed({ billingKey: Redacted.make(card) }) }).pipe(
        Layer.provideMerge(Durable.layerEmbedded(file))
      )
    const memo = Layer.makeMemoMapUnsafe()
    const scope = yield* Effect.scope
    const one = yield* Layer.buildWithMemoMap(orders(yield* temporaryFile), memo, scope)
    const other = yield* Layer.buildWithMemoMap(orders(yield* temporaryFile), memo, scope)
    yield* Effect.provide(Renewal.start(charge), one)
    assert.strictEqual((yield* Effect.provide(Renewal.await(charge.paymentId), one))._tag, "Paid")
    assert.isTrue(Option.isNone(yield* Effect.provide(Renewal.poll(charge.paymentId), other)))
  }).pipe(Effect.scoped, Effect.provide(PortOne))
)
