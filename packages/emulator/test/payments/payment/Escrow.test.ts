import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { PaymentNotFoundError, PaymentNotPaidError, Payments, PgProviderError } from "@effect-portone/payments"
import { keyedIn, merchant, paid } from "../../merchant.ts"

const paidInEscrow = (paymentId: string) =>
  Effect.flatMap(Payments, (payments) => payments.payInstantly({ ...keyedIn(paymentId), isEscrow: true }))

const days = (count: number) => DateTime.makeUnsafe(count * 86_400_000)

const shipment = (invoiceNumber = "1234567890", receivedAt?: DateTime.Utc) => ({
  paymentId: "order-1",
  logistics: { company: "CJ", invoiceNumber, sentAt: days(0), receivedAt } as const
})

const apply = (input = shipment()) => Effect.flatMap(Payments, (payments) => payments.applyEscrowLogistics(input))
const modify = (input = shipment()) => Effect.flatMap(Payments, (payments) => payments.modifyEscrowLogistics(input))
const confirm = Effect.flatMap(Payments, (payments) => payments.confirmEscrow({ paymentId: "order-1" }))

const escrow = Effect.gen(function* () {
  const payment = yield* (yield* Payments).getPayment({ paymentId: "order-1" })
  return payment.status === "PAID" ? payment.escrow : undefined
})

const operations = [
  { operation: "applyEscrowLogistics", run: Effect.asVoid(apply()) },
  { operation: "modifyEscrowLogistics", run: Effect.asVoid(modify()) },
  { operation: "confirmEscrow", run: Effect.asVoid(confirm) }
] as const

describe("a payment in escrow", () => {
  it.effect("tells of its shipment, and is confirmed", () =>
    Effect.gen(function* () {
      yield* paidInEscrow("order-1")
      yield* TestClock.adjust("1 hour")
      const answer = yield* apply()
      assert.strictEqual(answer.invoiceNumber, "1234567890")
      assert.strictEqual(DateTime.toEpochMillis(answer.appliedAt), 3_600_000)
      const sent = { company: "CJ", invoiceNumber: "1234567890", sentAt: days(0), appliedAt: answer.appliedAt }
      assert.deepStrictEqual(yield* escrow, { ...sent, status: "REGISTERED" })
      yield* TestClock.adjust("1 hour")
      const { completedAt } = yield* confirm
      assert.strictEqual(DateTime.toEpochMillis(completedAt), 7_200_000)
      assert.deepStrictEqual(yield* escrow, { ...sent, status: "CONFIRMED", isAutomaticallyConfirmed: false })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("can have its shipment corrected", () =>
    Effect.gen(function* () {
      yield* paidInEscrow("order-1")
      const { appliedAt } = yield* apply()
      yield* TestClock.adjust("1 hour")
      const { invoiceNumber, modifiedAt } = yield* modify(shipment("2222222222"))
      assert.strictEqual(invoiceNumber, "2222222222")
      assert.strictEqual(DateTime.toEpochMillis(modifiedAt), 3_600_000)
      assert.deepInclude(yield* escrow, { status: "REGISTERED", invoiceNumber: "2222222222", appliedAt })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is DELIVERED when its shipment is due, by the last time that was given", () =>
    Effect.gen(function* () {
      yield* paidInEscrow("order-1")
      yield* apply(shipment(undefined, days(2)))
      yield* modify(shipment(undefined, days(3)))
      yield* TestClock.adjust("2 days")
      assert.strictEqual((yield* escrow)?.status, "REGISTERED")
      yield* TestClock.adjust("1 day")
      assert.strictEqual((yield* escrow)?.status, "DELIVERED")
      assert.instanceOf(yield* Effect.flip(modify()), PgProviderError)
      yield* confirm
      assert.strictEqual((yield* escrow)?.status, "CONFIRMED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("stays CONFIRMED when its shipment is due later", () =>
    Effect.gen(function* () {
      yield* paidInEscrow("order-1")
      yield* apply(shipment(undefined, days(2)))
      yield* confirm
      yield* TestClock.adjust("3 days")
      assert.strictEqual((yield* escrow)?.status, "CONFIRMED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("goes through each state once: PgProviderError", () =>
    Effect.gen(function* () {
      yield* paidInEscrow("order-1")
      const codeOf = Effect.fnUntraced(function* <A, E extends { readonly _tag: string }, R>(
        call: Effect.Effect<A, E, R>
      ) {
        const error = yield* Effect.flip(call)
        assert.instanceOf(error, PgProviderError)
        return error.pgCode
      })
      assert.strictEqual(yield* codeOf(modify()), "LOGISTICS_NOT_MODIFIABLE")
      assert.strictEqual(yield* codeOf(confirm), "ESCROW_NOT_CONFIRMABLE")
      yield* apply()
      assert.strictEqual(yield* codeOf(apply()), "LOGISTICS_ALREADY_REGISTERED")
      yield* confirm
      assert.strictEqual(yield* codeOf(confirm), "ESCROW_NOT_CONFIRMABLE")
    }).pipe(Effect.provide(merchant))
  )
})

describe("a payment that is not in escrow", () => {
  it.effect.each(operations)("refuses $operation: PgProviderError", ({ run }) =>
    Effect.gen(function* () {
      yield* paid("order-1")
      const error = yield* Effect.flip(run)
      assert.instanceOf(error, PgProviderError)
      assert.strictEqual(error.pgCode, "NOT_AN_ESCROW_PAYMENT")
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(operations)("or not paid refuses $operation: PaymentNotPaidError", ({ run }) =>
    Effect.gen(function* () {
      yield* Effect.flip(paid("order-1", undefined, "0002"))
      assert.instanceOf(yield* Effect.flip(run), PaymentNotPaidError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(operations)("or not known at all refuses $operation: PaymentNotFoundError", ({ run }) =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(run), PaymentNotFoundError)
    }).pipe(Effect.provide(merchant))
  )
})
