import { assert, it } from "@effect/vitest"
import { Effect, Layer, Option, Redacted, Ref } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Faults } from "@effect-portone/testing"
import { Durable } from "../../src/index.ts"
import { onSends } from "../fixtures/faults.ts"
import { chargedKeys, declinedCard, goodCard, PortOne } from "../fixtures/portone.ts"

const Renewal = Durable.charge("renewal", { dunning: ["100 millis"] })

const request = {
  paymentId: "subscription-17-2026-12",
  customer: "customer-42",
  amount: 9_900,
  currency: "KRW",
  orderName: "Monthly plan"
} as const

const folder = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "portone-durable-"))),
  (path) => Effect.sync(() => rmSync(path, { recursive: true }))
)

/** Runs a program beside the runner of a file, for a customer whose card is the one that the reference names. */
const overFile = <A, E, R>(program: (card: Ref.Ref<string>) => Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const card = yield* Ref.make(yield* goodCard)
    const runner = Renewal.layer({
      billingKeyOf: () => Effect.map(Ref.get(card), (key) => ({ billingKey: Redacted.make(key) }))
    }).pipe(Layer.provideMerge(Durable.layerEmbedded(join(yield* folder, "durable.db"))))
    return yield* Effect.provide(program(card), runner)
  }).pipe(Effect.scoped, Effect.provide(PortOne))

it.live("a charge goes on after the wait that follows a decline, also over a database", () =>
  overFile((card) =>
    Effect.gen(function* () {
      yield* Ref.set(card, yield* declinedCard)
      yield* Renewal.start(request)
      yield* Effect.repeat(Renewal.poll(request.paymentId), {
        until: (order) => order._tag === "Some" && order.value.state === "Waiting"
      })
      yield* Ref.set(card, yield* goodCard)
      assert.strictEqual((yield* Renewal.await(request.paymentId))._tag, "Paid")
      assert.lengthOf(yield* chargedKeys, 2)
    })
  )
)

it.live(
  "a charge goes on after a fault that has settled its intent, under another key, also over a database",
  () =>
    overFile(() =>
      Effect.gen(function* () {
        yield* onSends(Faults.status(403))
        yield* Renewal.start(request)
        assert.strictEqual((yield* Renewal.await(request.paymentId))._tag, "Paid")
        const order = Option.getOrThrow(yield* Renewal.poll(request.paymentId))
        assert.deepStrictEqual(
          order.tries.map(({ result }) => result),
          ["UndocumentedError", "Paid"]
        )
      })
    ),
  60_000
)
