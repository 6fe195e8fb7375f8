/** A deposit whose payment was there at one look, and is not at the next. */
import { assert, it } from "@effect/vitest"
import { Duration, Effect } from "effect"
import { PaymentNotFoundError, Payments } from "@effect-portone/payments"
import { stepOf } from "../../src/deposit/step.ts"
import type { Entry } from "../../src/ledger/entry.ts"
import type { Tools } from "../../src/orders/step.ts"

const terms = { due: Duration.days(1), lookEvery: Duration.minutes(10), allowTest: false }
const request = { paymentId: "payment-1", expected: { amount: 1_000, currency: "KRW" } } as const

/** Gives each effect as it is, at the due time. */
const tools: Tools = {
  change: () => Effect.die("a deposit changes no line"),
  waiting: (effect) => effect,
  calling: (effect) => effect,
  sending: (effect) => effect,
  now: Effect.succeed(Duration.toMillis(terms.due))
}

/** Takes the step of an order at its due time. */
const atDueTime = (note: string | undefined) =>
  stepOf(terms)(
    request,
    // What a deposit reads of its line.
    { startedAt: 0, isCancelWished: false, note } as Entry,
    tools
  ).pipe(Effect.provide(Payments.layerTest({ getPayment: () => Effect.fail(new PaymentNotFoundError()) })))

it.effect("is not expired: the answer may come from a copy that is behind", () =>
  Effect.gen(function* () {
    const step = yield* atDueTime("NotPaidYetError")
    assert(step._tag === "Fault")
    // Nor is it at the look after that.
    assert.strictEqual((yield* atDueTime(step.note))._tag, "Fault")
  })
)

it.effect("is expired if there never was one", () =>
  Effect.gen(function* () {
    for (const note of [undefined, "PaymentNotFoundError"]) {
      assert.deepStrictEqual(yield* atDueTime(note), { _tag: "End", end: { _tag: "Expired", paymentId: "payment-1" } })
    }
  })
)
