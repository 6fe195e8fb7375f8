/** A deposit whose payment was there at one look, and is not at the next. */
import { assert, it } from "@effect/vitest"
import { Duration, Effect, Layer, Option, Stream } from "effect"
import * as TestClock from "effect/testing/TestClock"
import type { PortOneClientError } from "@effect-portone/core"
import { type CancelledPayment, type Payment, PaymentNotFoundError, Payments } from "@effect-portone/payments"
import {
  addedTomorrow,
  cancelled as givenBackPayment,
  partialCancelled,
  ready
} from "../../../payments/test/fixtures/payments.ts"
import { stepOf, told } from "../../src/deposit/step.ts"
import { Durable } from "../../src/index.ts"
import type { Entry } from "../../src/ledger/entry.ts"
import { digestsAtOnce } from "../fixtures/digest.ts"
import { passing, passingUntil } from "../fixtures/passing.ts"
import { Deposit, quiet } from "../fixtures/shop.ts"
import { lostAnswer, toolsAt, unchanged } from "../fixtures/steps.ts"

const terms = { due: Duration.days(1), lookEvery: Duration.minutes(10), allowTest: false }
const cancelled: CancelledPayment = { ...givenBackPayment, id: "payment-1" }
const request = { paymentId: "payment-1", expected: { amount: 1_000, currency: "KRW" } } as const

interface Given {
  readonly isCancelWished: boolean
  /** The time since it was due. */
  readonly since: Duration.Duration
  readonly reads: Effect.Effect<Payment, PaymentNotFoundError | PortOneClientError>
}

const away = lostAnswer("Payments.getPayment")

/** Takes the step of an order at its due time. */
const atDueTime = (
  note: string | undefined,
  {
    isCancelWished = false,
    reads = Effect.fail(new PaymentNotFoundError()),
    since = Duration.zero
  }: Partial<Given> = {}
) =>
  stepOf(terms)(
    request,
    // What a deposit reads of its line.
    { startedAt: 0, isCancelWished, note } as Entry,
    toolsAt(Duration.toMillis(Duration.sum(terms.due, since)), unchanged)
  ).pipe(Effect.provide(Payments.layerTest({ getPayment: () => reads })))

it.effect("is not expired: the answer may come from a copy that is behind", () =>
  Effect.gen(function* () {
    const step = yield* atDueTime("NotPaidYetError")
    assert(step._tag === "Fault")
    // Nor is it at the look after that.
    assert.strictEqual((yield* atDueTime(step.note))._tag, "Fault")
  })
)

it.effect("is not expired either if PortOne could not be read in between", () =>
  Effect.gen(function* () {
    const between = yield* atDueTime("NotPaidYetError", { reads: Effect.fail(away) })
    assert(between._tag === "Fault")
    const again = yield* atDueTime(between.note, { reads: Effect.fail(away) })
    assert(again._tag === "Fault")
    assert.strictEqual((yield* atDueTime(again.note))._tag, "Fault")
  })
)

it.effect("is not cancelled by it", () =>
  Effect.gen(function* () {
    assert.strictEqual((yield* atDueTime("NotPaidYetError", { isCancelWished: true }))._tag, "Fault")
    assert.strictEqual((yield* atDueTime(undefined, { isCancelWished: true }))._tag, "End")
  })
)

it.effect("is expired, and not mismatched, if its virtual account was closed before anything was paid", () =>
  Effect.gen(function* () {
    const closed = { ...cancelled, amount: { ...cancelled.amount, paid: 0, cancelled: 0 }, cancellations: [] }
    const step = yield* atDueTime(undefined, { reads: Effect.succeed(closed) })
    assert.deepStrictEqual(step, { _tag: "End", end: { _tag: "Expired", paymentId: "payment-1" } })
    const givenBack = yield* atDueTime(undefined, { reads: Effect.succeed(cancelled) })
    assert.deepInclude(givenBack, {
      end: { _tag: "Mismatched", paymentId: "payment-1", error: "PaymentCancelledError" }
    })
  })
)

it.effect("is looked at on while a webhook told of it, whatever is in the way, and expires then", () =>
  Effect.gen(function* () {
    const unpaid = Effect.succeed({ ...ready, id: "payment-1" })
    let note = told
    for (let looks = 0; looks < 6; looks++) {
      const fault = yield* atDueTime(note, { reads: Effect.fail(away) })
      assert(fault._tag === "Fault")
      note = fault.note
      const wait = yield* atDueTime(note, { reads: unpaid, isCancelWished: looks % 2 === 0 })
      assert(wait._tag === "Wait")
      note = wait.note
    }
    assert.strictEqual((yield* atDueTime(note, { reads: unpaid }))._tag, "End")
  })
)

it.effect.each([false, true])(
  "ends where a webhook told of it, and PortOne has no such payment: cancelled %s",
  (wish) =>
    Effect.gen(function* () {
      const reads = Effect.fail(new PaymentNotFoundError())
      let note = told
      for (let looks = 0; looks < 6; looks++) {
        const wait = yield* atDueTime(note, { reads, isCancelWished: wish })
        assert(wait._tag === "Wait")
        note = wait.note
      }
      const step = yield* atDueTime(note, { reads, isCancelWished: wish })
      assert.deepStrictEqual(step, {
        _tag: "End",
        end: { _tag: wish ? "Cancelled" : "Expired", paymentId: "payment-1" }
      })
    })
)

it.effect("is unresolved where its payment was there, and is not for an hour after the due time", () =>
  Effect.gen(function* () {
    const reads = Effect.fail(new PaymentNotFoundError())
    assert.strictEqual((yield* atDueTime("NotPaidYetError", { reads, since: Duration.minutes(59) }))._tag, "Fault")
    const step = yield* atDueTime("NotPaidYetError", { reads, since: Duration.hours(1) })
    assert(step._tag === "Unresolved")
    assert.include(step.note, "there is no such payment; it was there before")
  })
)

it.effect("is looked at again where PortOne answers with another payment", () =>
  Effect.gen(function* () {
    const step = yield* atDueTime(undefined, { reads: Effect.succeed({ ...ready, id: "another" }) })
    assert(step._tag === "Fault")
    assert.include(step.note, "another payment")
  })
)

it.effect("is cancelled only if nothing is left of it", () =>
  Effect.gen(function* () {
    const isCancelWished = true
    const whole = yield* atDueTime(undefined, { isCancelWished, reads: Effect.succeed(cancelled) })
    assert.deepInclude(whole, { end: { _tag: "Cancelled", paymentId: "payment-1" } })
    const part = { ...partialCancelled, id: "payment-1" }
    const step = yield* atDueTime(undefined, { isCancelWished, reads: Effect.succeed(part) })
    assert.deepInclude(step, { end: { _tag: "Mismatched", paymentId: "payment-1", error: "PaymentCancelledError" } })
  })
)

it.effect("is unresolved, and not expired or cancelled, if its status is not known", () =>
  Effect.gen(function* () {
    const reads = Effect.succeed({ ...addedTomorrow, raw: { ...addedTomorrow.raw, id: "payment-1" } })
    for (const isCancelWished of [false, true]) {
      const step = yield* atDueTime(undefined, { reads, isCancelWished })
      assert.deepStrictEqual(step, { _tag: "Unresolved", note: "UnrecognizedStatusError" })
    }
  })
)

it.effect("is expired if there never was one", () =>
  Effect.gen(function* () {
    for (const note of [undefined, "PaymentNotFoundError"]) {
      assert.deepStrictEqual(yield* atDueTime(note), { _tag: "End", end: { _tag: "Expired", paymentId: "payment-1" } })
    }
  })
)

it.effect("calls nobody if a webhook comes during the look that shows a status that is not known", () => {
  let status = "ADDED_TOMORROW"
  const reads = Effect.suspend(() => {
    const payment: Payment =
      status === ready.status
        ? { ...ready, id: request.paymentId }
        : { ...addedTomorrow, raw: { ...addedTomorrow.raw, id: request.paymentId } }
    return Effect.delay(Effect.succeed(payment), "10 seconds")
  })
  const Live = Deposit.layer().pipe(
    Layer.provideMerge([Durable.layerMemory(), digestsAtOnce, quiet]),
    Layer.provide(Payments.layerTest({ getPayment: () => reads }))
  )
  return Effect.gen(function* () {
    const alerts: Array<string> = []
    yield* Effect.forkChild(
      Stream.runForEach(Durable.alerts, ({ kind }) => Effect.sync(() => void alerts.push(kind))),
      { startImmediately: true }
    )
    yield* Deposit.start(request)
    yield* Deposit.cancel(request.paymentId)
    yield* TestClock.adjust("5 seconds")
    status = ready.status
    yield* Deposit.hint({ type: "Transaction.Ready", data: { paymentId: request.paymentId } })
    assert.strictEqual((yield* passing(Deposit.await(request.paymentId)))._tag, "Cancelled")
    assert.deepStrictEqual(alerts, [])
  }).pipe(Effect.provide(Live))
})

it.effect(
  "is cancelled if that was wished while its payment had a status that is not known, whatever webhooks come",
  () => {
    let status = "ADDED_TOMORROW"
    const reads = Effect.sync((): Payment =>
      status === ready.status
        ? { ...ready, id: request.paymentId }
        : { ...addedTomorrow, raw: { ...addedTomorrow.raw, id: request.paymentId } }
    )
    const Live = Deposit.layer().pipe(
      Layer.provideMerge([Durable.layerMemory(), digestsAtOnce, quiet]),
      Layer.provide(Payments.layerTest({ getPayment: () => reads }))
    )
    return Effect.gen(function* () {
      const order = Effect.map(Deposit.poll(request.paymentId), Option.getOrThrow)
      yield* Deposit.start(request)
      yield* Deposit.cancel(request.paymentId)
      yield* passingUntil(order, ({ state }) => state === "Unresolved")
      status = ready.status
      yield* Deposit.hint({ type: "Transaction.Ready", data: { paymentId: request.paymentId } })
      assert.isTrue((yield* order).isCancelWished)
      assert.strictEqual((yield* passing(Deposit.await(request.paymentId)))._tag, "Cancelled")
    }).pipe(Effect.provide(Live))
  }
)

it.effect.each<readonly [Durable.Finding, isCancelWished: boolean, end: string]>([
  ["NotCarriedOut", false, "Expired"],
  ["NotCarriedOut", true, "Cancelled"],
  ["CarriedOut", false, "Deposited"]
])("ends by what somebody has found, if its status is not known: %s, cancelled %s", ([found, isCancelWished, end]) =>
  Effect.gen(function* () {
    const order = Effect.map(Deposit.poll(request.paymentId), Option.getOrThrow)
    yield* Deposit.start(request)
    if (isCancelWished) yield* Deposit.cancel(request.paymentId)
    yield* passingUntil(order, ({ state }) => state === "Unresolved", "1 hour")
    yield* Deposit.revive(request.paymentId, { found })
    assert.strictEqual((yield* passing(Deposit.await(request.paymentId)))._tag, end)
  }).pipe(
    Effect.provide(
      Deposit.layer().pipe(
        Layer.provideMerge([Durable.layerMemory(), digestsAtOnce, quiet]),
        Layer.provide(
          Payments.layerTest({
            getPayment: () => Effect.succeed({ ...addedTomorrow, raw: { ...addedTomorrow.raw, id: request.paymentId } })
          })
        )
      )
    )
  )
)
