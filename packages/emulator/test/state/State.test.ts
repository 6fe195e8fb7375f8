import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Schema } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { Auth } from "@effect-portone/core"
import {
  BillingKeys,
  CashReceipts,
  IdentityVerifications,
  Payments,
  PaymentSchedules,
  PaymentSessions
} from "@effect-portone/payments"
import { issueBillingKeyToken } from "../../src/payments/billingKeys/BillingKeyConfirmations.ts"
import { openInBuyersPlace } from "../../src/payments/payment/BrowserPayments.ts"
import { issuePaymentToken } from "../../src/payments/payment/Confirmations.ts"
import { deposit } from "../../src/payments/payment/VirtualAccounts.ts"
import { declineNextCharge } from "../../src/pg/PgAnswers.ts"
import { Snapshot, State } from "../../src/state/State.ts"
import * as Table from "../../src/state/Table.ts"
import { account, channelKey, controlledFrom, issue, keyedIn, opened, order, paid } from "../merchant.ts"

const snapshot = Effect.flatMap(State, (state) => state.snapshot)

/** Encodes a snapshot as text and decodes it again, as a file keeps it. */
const kept = (taken: Snapshot) => Schema.decodeEffect(Schema.fromJsonString(Snapshot))(JSON.stringify(taken))

const read = Effect.gen(function* () {
  const payments = yield* Payments
  const billingKeys = yield* BillingKeys
  return {
    payments: yield* payments.getPayments({ filter: { sortBy: "REQUESTED_AT" } }),
    one: yield* payments.getPayment({ paymentId: "order-1" }),
    failed: yield* payments.getPayment({ paymentId: "order-2" }),
    elsewhere: yield* payments.getPayment({ paymentId: "order-1", storeId: "store-other" }),
    billingKeys: yield* billingKeys.getBillingKeyInfos(),
    schedules: yield* (yield* PaymentSchedules).getPaymentSchedules({
      filter: { from: DateTime.makeUnsafe(0), until: DateTime.makeUnsafe("1971-01-01T00:00:00Z") }
    }),
    receipts: yield* (yield* CashReceipts).getCashReceipts({ filter: { timeRangeField: "STATUS_UPDATED_AT" } }),
    verifications: yield* (yield* IdentityVerifications).getIdentityVerifications(),
    transactions: yield* payments.getPaymentTransactions({ paymentId: "order-1" })
  }
})

/** Makes everything that the state can hold. */
const live = Effect.gen(function* () {
  const payments = yield* Payments
  const billingKeys = yield* BillingKeys
  yield* TestClock.adjust("1 hour")
  yield* paid("order-1", { total: 10_000, taxFree: 1_000 })
  yield* payments.cancelPayment({ paymentId: "order-1", amount: 3_300, reason: "One of three came broken" })
  yield* Effect.flip(paid("order-2", undefined, "0002"))
  yield* paid("order-3", undefined, "0008")
  yield* Effect.flip(payments.cancelPayment({ paymentId: "order-3", reason: "changed mind" }))
  yield* paid("order-4")
  yield* payments.cancelPayment({ paymentId: "order-4", reason: "changed mind" })
  const storeId = "store-other"
  const { billingKeyInfo } = yield* billingKeys.issueBillingKey({
    storeId,
    channelKey: "channel-key-test",
    customer: { id: "customer-1", name: { full: "Hong Gildong" } },
    method: { card: { credential: { number: "4111111111111111", expiryMonth: "12", expiryYear: "30" } } }
  })
  yield* payments.payWithBillingKey({ ...order("order-1", billingKeyInfo.billingKey), storeId })
  yield* billingKeys.deleteBillingKey({ billingKey: yield* issue() })
  yield* liveBesides
})

/** Makes what there is besides payments and billing keys, in every state. */
const liveBesides = Effect.gen(function* () {
  const schedules = yield* PaymentSchedules
  const receipts = yield* CashReceipts
  const verifications = yield* IdentityVerifications
  const schedule = (paymentId: string, days: number, endsIn?: string) =>
    Effect.gen(function* () {
      const { paymentId: _, ...payment } = order(paymentId, yield* issue(endsIn))
      const timeToPay = DateTime.add(yield* DateTime.now, { days })
      return yield* schedules.createPaymentSchedule({ paymentId, payment, timeToPay })
    })
  yield* schedule("schedule-1", 1)
  yield* schedule("schedule-2", 1, "0002")
  const revoked = yield* schedule("schedule-3", 1)
  yield* schedules.revokePaymentSchedules({ scheduleIds: [revoked.schedule.id] })
  const issueReceipt = (paymentId: string, identityNumber: string) =>
    receipts.issueCashReceipt({
      paymentId,
      channelKey,
      type: "PERSONAL",
      orderName: "Monthly plan",
      currency: "KRW",
      amount: { total: 11_000 },
      customer: { identityNumber }
    })
  yield* issueReceipt("order-1", "01012345678")
  yield* issueReceipt("receipt-1", "01012345678")
  yield* receipts.cancelCashReceiptByPaymentId({ paymentId: "receipt-1" })
  yield* Effect.flip(issueReceipt("receipt-2", "01012340002"))
  const send = (identityVerificationId: string) =>
    verifications.sendIdentityVerification({
      identityVerificationId,
      channelKey,
      customer: {
        name: "Hong Gildong",
        phoneNumber: "01012345678",
        identityNumber: "9505231",
        ipAddress: "203.0.113.7"
      },
      operator: "SKT",
      method: "SMS"
    })
  yield* send("verification-1")
  yield* verifications.confirmIdentityVerification({ identityVerificationId: "verification-1", otp: "123456" })
  yield* send("verification-2")
  yield* TestClock.adjust("1 day")
  yield* send("verification-3")
  yield* schedule("schedule-4", 30)
})

describe("a snapshot", () => {
  it.effect("makes an emulator that answers like the one it was taken of, and continues its ids", () =>
    Effect.gen(function* () {
      const before = yield* Effect.gen(function* () {
        yield* live
        const taken = yield* snapshot
        return { taken, answers: yield* read, id: yield* issue() }
      }).pipe(Effect.provide(controlledFrom("a seed")))
      const start = yield* kept(before.taken)
      yield* Effect.gen(function* () {
        assert.deepStrictEqual(yield* read, before.answers)
        assert.deepStrictEqual(yield* kept(yield* snapshot), start)
        assert.strictEqual(yield* issue(), before.id)
      }).pipe(Effect.provide(controlledFrom(start)))
    })
  )

  it.effect("keeps what is to come: schedules, tokens and sessions", () =>
    Effect.gen(function* () {
      const before = yield* Effect.gen(function* () {
        yield* live
        const { refreshToken } = yield* (yield* Auth).loginViaApiSecret({ apiSecret: "a secret" })
        const { sessionId } = yield* (yield* PaymentSessions).createPaymentSession({
          storeId: "store-emulator",
          paymentId: "order-9",
          profileKey: "main",
          country: "KR",
          currency: "KRW",
          totalAmount: 10_000,
          orderName: "Monthly plan"
        })
        return { taken: yield* snapshot, refreshToken, sessionId }
      }).pipe(Effect.provide(controlledFrom("a seed")))
      yield* Effect.gen(function* () {
        const sessions = yield* PaymentSessions
        const verifications = yield* IdentityVerifications
        const payments = yield* Payments
        const { sessionId } = before
        assert.strictEqual((yield* sessions.getPaymentSession({ sessionId })).paymentId, "order-9")
        yield* (yield* Auth).refreshToken({ refreshToken: before.refreshToken })
        yield* TestClock.adjust("30 days")
        assert.strictEqual((yield* payments.getPayment({ paymentId: "schedule-4" })).status, "PAID")
        const expired = yield* verifications.getIdentityVerification({ identityVerificationId: "verification-3" })
        assert.strictEqual(expired.status, "FAILED")
        assert.strictEqual((yield* Effect.flip(sessions.getPaymentSession({ sessionId })))._tag, "SessionExpiredError")
      }).pipe(Effect.provide(controlledFrom(yield* kept(before.taken))))
    })
  )

  it.effect("keeps what payments wait for: deposits, cancellations, confirmations and ordered declines", () =>
    Effect.gen(function* () {
      const before = yield* Effect.gen(function* () {
        const payments = yield* Payments
        const state = yield* State
        yield* payments.payInstantly(account("deposit"))
        yield* payments.payInstantly(account("expiry"))
        yield* payments.payInstantly(keyedIn("pending", "0009"))
        yield* payments.cancelPayment({ paymentId: "pending", reason: "Too late", amount: 1_000 })
        yield* payments.payInstantly(keyedIn("captured"))
        yield* payments.capturePayment({ paymentId: "captured" })
        yield* payments.preRegisterPayment({ paymentId: "registered", totalAmount: 1 })
        const paymentToken = issuePaymentToken(state, yield* openInBuyersPlace(opened("token")))
        const billingIssueToken = yield* issueBillingKeyToken({ channelKey: "channel-key" })
        const hyundai = { credential: { number: "4028570000001111", expiryMonth: "12", expiryYear: "30" } }
        yield* payments.payInstantly({
          ...keyedIn("discount", undefined, { total: 100_000 }),
          method: { card: hyundai },
          promotionId: "promotion-percent"
        })
        const promotionDiscountRetainOption = "RETAIN"
        const part = { reason: "Too late", amount: 10_000, promotionDiscountRetainOption } as const
        yield* payments.cancelPayment({ paymentId: "discount", ...part })
        declineNextCharge(state, "FDS_ERROR")
        const { items } = yield* payments.getAllPaymentEventsByCursor({ size: 3 })
        return { taken: yield* snapshot, paymentToken, billingIssueToken, cursor: items.at(-1)!.cursor, part }
      }).pipe(Effect.provide(controlledFrom("a seed")))
      yield* Effect.gen(function* () {
        const payments = yield* Payments
        const status = (paymentId: string) => Effect.map(payments.getPayment({ paymentId }), (one) => one.status)
        const { billingIssueToken, cursor, part, paymentToken } = before
        const { items } = yield* payments.getAllPaymentEventsByCursor({ cursor })
        assert.deepStrictEqual(
          items.map(({ paymentEvent }) => paymentEvent.type),
          ["PARTIAL_CANCELLED"]
        )
        const declined = yield* Effect.flip(payments.payInstantly(keyedIn("order-1")))
        assert.deepInclude(declined, { _tag: "PgProviderError", pgCode: "FDS_ERROR" })
        yield* deposit({ paymentId: "deposit" })
        yield* payments.confirmPayment({ paymentId: "token", paymentToken })
        yield* (yield* BillingKeys).confirmBillingKey({ billingIssueToken })
        assert.strictEqual(
          (yield* Effect.flip(payments.capturePayment({ paymentId: "captured" })))._tag,
          "PgProviderError"
        )
        assert.strictEqual(
          (yield* Effect.flip(openInBuyersPlace(opened("registered"))))._tag,
          "InformationMismatchError"
        )
        const released = payments.cancelPayment({
          paymentId: "discount",
          ...part,
          promotionDiscountRetainOption: "RELEASE"
        })
        assert.strictEqual((yield* Effect.flip(released))._tag, "PromotionDiscountRetainOptionShouldNotBeChangedError")
        yield* TestClock.adjust("1 day")
        assert.strictEqual(yield* status("pending"), "PARTIAL_CANCELLED")
        assert.strictEqual(yield* status("expiry"), "FAILED")
        assert.strictEqual(yield* status("deposit"), "PAID")
      }).pipe(Effect.provide(controlledFrom(yield* kept(before.taken))))
    })
  )

  it.effect("keeps what a card will do", () =>
    Effect.gen(function* () {
      const [declined, taken] = yield* Effect.all([issue("0003"), snapshot]).pipe(
        Effect.provide(controlledFrom("a seed"))
      )
      const refused = yield* Effect.gen(function* () {
        const payments = yield* Payments
        return yield* Effect.flip(payments.payWithBillingKey(order("order-1", declined)))
      }).pipe(Effect.provide(controlledFrom(taken)))
      assert.deepInclude(refused, { _tag: "PgProviderError", pgCode: "REJECT_CARD_PAYMENT" })
    })
  )

  it.effect("does not change with what happens after it", () =>
    Effect.gen(function* () {
      yield* paid("order-1")
      const taken = yield* snapshot
      const text = JSON.stringify(taken)
      yield* paid("order-2")
      assert.strictEqual(JSON.stringify(taken), text)
      assert.notStrictEqual(JSON.stringify(yield* snapshot), text)
    }).pipe(Effect.provide(controlledFrom("a seed")))
  )

  it.effect("keeps tables that were not used since", () =>
    Effect.gen(function* () {
      const taken = yield* Effect.andThen(paid("order-1"), snapshot).pipe(Effect.provide(controlledFrom("a seed")))
      const again = yield* snapshot.pipe(Effect.provide(controlledFrom(taken)))
      assert.deepStrictEqual(again, taken)
      assert.lengthOf(again.tables["payments"] ?? [], 1)
    })
  )

  it.effect("is refused with the table's name if it holds a row that the table cannot", () =>
    Effect.gen(function* () {
      const counts = Table.make("counts", Schema.Finite)
      const broken = { seed: "a seed", drawn: 0, tables: { counts: [["one", "1"]] as const } }
      const rows = (yield* Effect.provide(State, State.layer(broken))).table(counts)
      assert.throws(() => rows.get("one"), /row one of counts .*Expected number/s)
    })
  )
})

describe("a table", () => {
  const numbers = Table.make("numbers", Schema.Finite)

  it.effect("keeps its rows in the order in which they were first put", () =>
    Effect.gen(function* () {
      const rows = (yield* State).table(numbers)
      rows.put("a", 1)
      rows.put("b", 2)
      rows.put("a", 3)
      assert.deepStrictEqual(rows.all(), [3, 2])
      assert.strictEqual(rows.get("a"), 3)
      assert.isTrue(rows.delete("a"))
      assert.isFalse(rows.delete("a"))
      assert.isUndefined(rows.get("a"))
      rows.put("a", 4)
      assert.deepStrictEqual(rows.all(), [2, 4])
      assert.strictEqual((yield* State).table(numbers), rows)
    }).pipe(Effect.provide(State.layer("a seed")))
  )

  it.effect("has its stored rows, if a domain declares it only when somebody asks for that", () =>
    Effect.gen(function* () {
      const stored: Snapshot = { seed: "a seed", drawn: 0, tables: { declaredLate: [["a", 1]] } }
      yield* Effect.gen(function* () {
        const state = yield* State
        assert.deepStrictEqual((yield* state.snapshot).tables, stored.tables)
        const rows = state.table(Table.make("declaredLate", Schema.Finite))
        assert.strictEqual(rows.get("a"), 1)
        rows.put("b", 2)
        assert.deepStrictEqual((yield* state.snapshot).tables, {
          declaredLate: [
            ["a", 1],
            ["b", 2]
          ]
        })
      }).pipe(Effect.provide(controlledFrom(stored)))
    })
  )

  it.effect("shares its name with no other", () =>
    Effect.gen(function* () {
      const state = yield* State
      state.table(numbers)
      assert.throws(() => state.table(Table.make("numbers", Schema.Finite)), /two tables .* numbers/)
    }).pipe(Effect.provide(State.layer("a seed")))
  )

  it.effect("has rows of its own in each emulator", () =>
    Effect.gen(function* () {
      const rowsOf = Effect.map(State, (state) => state.table(numbers))
      ;(yield* Effect.provide(rowsOf, State.layer("a seed"))).put("a", 1)
      assert.deepStrictEqual((yield* Effect.provide(rowsOf, State.layer("a seed"))).all(), [])
    })
  )
})
