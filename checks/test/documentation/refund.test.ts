/** The refund of the README of payments, in a program that is stopped while its request is under way. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer } from "effect"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import { TestClock } from "effect/testing"
import { PortOneEmulator } from "@effect-portone/emulator"
import { Payments } from "@effect-portone/payments"
import { Faults } from "@effect-portone/testing"
import { merchant, paid } from "../../../packages/emulator/test/merchant.ts"
import { originals, workbench, write } from "./examples.ts"

type Refund = (
  id: string,
  paymentId: string,
  amount: number
) => Effect.Effect<string, unknown, Payments | KeyValueStore.KeyValueStore>

const shown = originals.find(
  ({ source, text }) => source === "packages/payments/README.md" && text.includes("export const refund =")
)!
const { refund } = (await import(/* @vite-ignore */ await write(workbench("documentedRefund"), shown))) as {
  readonly refund: Refund
}

const paymentId = "order-1"

/** Starts the job, and gives it more time than it takes to find out what happened. */
const job = Effect.gen(function* () {
  const fiber = yield* Effect.forkChild(refund("return-1", paymentId, 3_000))
  yield* TestClock.adjust("10 minutes")
  return yield* Fiber.join(fiber)
})

const cancelled = Effect.gen(function* () {
  const payment = yield* Payments.use(({ getPayment }) => getPayment({ paymentId }))
  assert(payment.status !== "UNRECOGNIZED")
  return payment.amount.cancelled
})

describe("the refund of the README", () => {
  it.effect.each([
    { reaches: true, after: "1 minute", ends: "Applied", refunded: 3_000 },
    { reaches: true, after: "5 hours", ends: "Applied", refunded: 3_000 },
    // PortOne remembers the key, so the refund is sent again.
    { reaches: false, after: "1 minute", ends: "Answered", refunded: 3_000 },
    { reaches: false, after: "5 hours", ends: "NotApplied", refunded: 0 }
  ] as const)("is never made twice: %o", ({ after, ends, reaches, refunded }) =>
    Effect.gen(function* () {
      yield* paid(paymentId)
      // The first request reads the payment.
      const faults = Faults.script([Faults.pass, reaches ? Faults.hangAfterApplied : Faults.hang])
      yield* PortOneEmulator.use(({ setFaults }) => setFaults(faults))
      const stopped = yield* Effect.forkChild(refund("return-1", paymentId, 3_000))
      yield* TestClock.adjust("1 second")
      yield* Fiber.interrupt(stopped)
      assert.strictEqual(yield* cancelled, reaches ? 3_000 : 0)
      yield* TestClock.adjust(after)
      assert.strictEqual(yield* job, ends)
      assert.strictEqual(yield* cancelled, refunded)
    }).pipe(Effect.provide(Layer.merge(merchant, KeyValueStore.layerMemory)))
  )
})
