import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import { BillingKeys, type PaymentFilterInput, Payments, type PaymentTextSearchField } from "@effect-portone/payments"
import { holdInBuyersPlace, openInBuyersPlace } from "../../../src/payments/payment/BrowserPayments.ts"
import { findPayment, putPayment } from "../../../src/payments/records/Payments.ts"
import { State } from "../../../src/state/State.ts"
import { account, card, controlled, issue, keyedIn, merchant, opened, order, paid } from "../../merchant.ts"

const at = (day: number) => DateTime.makeUnsafe({ year: 2026, month: 11, day })

/** Makes one payment a day, each of another kind. */
const days = Effect.gen(function* () {
  const payments = yield* Payments
  const billingKeys = yield* BillingKeys
  yield* TestClock.setTime(DateTime.toEpochMillis(at(1)))
  yield* paid("paid")
  yield* TestClock.setTime(DateTime.toEpochMillis(at(2)))
  yield* Effect.flip(paid("failed", undefined, "0002"))
  yield* TestClock.setTime(DateTime.toEpochMillis(at(3)))
  yield* paid("cancelled")
  const test = yield* billingKeys.issueBillingKey({ channelKey: "channel-key-test", method: card() })
  yield* payments.payWithBillingKey({ ...order("test", test.billingKeyInfo.billingKey), currency: "USD" })
  yield* TestClock.setTime(DateTime.toEpochMillis(at(4)))
  yield* payments.payWithBillingKey({
    ...order("named", yield* issue("2222")),
    customer: { name: { full: "Hong Gildong" } }
  })
  yield* payments.cancelPayment({ paymentId: "cancelled", reason: "Too late" })
})

/** Makes three payments with what other domains write into them: receipts, parcels, webhooks and schedules. */
const rich = Effect.gen(function* () {
  const payments = yield* Payments
  const state = yield* State
  yield* TestClock.setTime(DateTime.toEpochMillis(at(1)))
  yield* payments.payInstantly({
    ...keyedIn("card"),
    method: { card: { ...card().card, installmentMonth: 3 } },
    promotionId: "promotion-1",
    customer: {
      name: { full: "Hong Gildong" },
      email: "hong@example.com",
      phoneNumber: "010-1234-5678",
      zipcode: "06133",
      address: { addressLine1: "Teheran-ro 1", addressLine2: "2F" }
    }
  })
  const { ...paid } = findPayment(state, { paymentId: "card" })!
  assert(paid.status === "PAID" && paid.method?.type === "PaymentMethodCard")
  const method = paid.method
  putPayment(state, {
    ...paid,
    transactionId: "tx-of-card",
    pgTxId: "pg-of-card",
    billingKey: "billing-key-1",
    scheduleId: "schedule-1",
    method: {
      ...method,
      approvalNumber: "00001111",
      card: { ...method.card, issuer: "KOOKMIN_CARD", publisher: "BC_CARD", name: "Check Card" }
    },
    escrow: { status: "DELIVERED", company: "CJ", invoiceNumber: "1" },
    cashReceipt: {
      status: "CANCELLED",
      type: "PERSONAL",
      pgReceiptId: "receipt-1",
      issueNumber: "issue-1",
      totalAmount: 10_000,
      currency: "KRW",
      issuedAt: at(5),
      cancelledAt: at(6)
    },
    cancellations: [
      {
        status: "FAILED",
        id: "cancellation-1",
        pgCancellationId: "pg-cancellation-1",
        totalAmount: 1,
        taxFreeAmount: 0,
        vatAmount: 0,
        reason: "Too late",
        requestedAt: at(2)
      }
    ],
    webhooks: [
      { id: "webhook-1", url: "https://example.com", paymentStatus: "READY", status: "FAILED_NOT_OK_RESPONSE" },
      { id: "webhook-2", url: "https://example.com", paymentStatus: "PAID", status: "SUCCEEDED" }
    ]
  })
  yield* TestClock.adjust("1 minute")
  const virtualAccount = {
    bank: "SHINHAN",
    expiry: { validHours: 24 },
    option: { type: "FIXED", fixed: { accountNumber: "110" } },
    remitteeName: "The Shop"
  } as const
  yield* payments.payInstantly({ ...account("account"), orderName: "Yearly plan", method: { virtualAccount } })
  yield* TestClock.adjust("1 minute")
  yield* openInBuyersPlace({
    ...opened("window"),
    method: { type: "PaymentMethodEasyPay", provider: "KAKAOPAY" },
    platformType: "MOBILE",
    userAgent: "Mozilla/5.0"
  })
  yield* holdInBuyersPlace({ paymentId: "window" })
})

describe("a list of payments", () => {
  it.effect.each<{ filter: PaymentFilterInput; finds: ReadonlyArray<string> }>([
    { filter: {}, finds: ["named", "test", "cancelled", "failed", "paid"] },
    { filter: { sortOrder: "ASC" }, finds: ["paid", "failed", "cancelled", "test", "named"] },
    {
      filter: { sortBy: "STATUS_CHANGED_AT", sortOrder: "DESC" },
      finds: ["named", "cancelled", "test", "failed", "paid"]
    },
    { filter: { status: ["PAID", "FAILED"] }, finds: ["named", "test", "failed", "paid"] },
    { filter: { isTest: true }, finds: ["test"] },
    { filter: { isTest: false, status: ["PAID"] }, finds: ["named", "paid"] },
    { filter: { from: at(3) }, finds: ["named", "test", "cancelled"] },
    { filter: { until: at(2) }, finds: ["failed", "paid"] },
    { filter: { timestampType: "CREATED_AT", from: at(3), until: at(3) }, finds: ["test", "cancelled"] },
    { filter: { currency: "USD" }, finds: ["test"] },
    { filter: { storeId: "store-other" }, finds: [] },
    { filter: { isEscrow: true }, finds: [] },
    { filter: { methods: ["TRANSFER"] }, finds: [] },
    { filter: { textSearch: [{ field: "CUSTOMER_NAME", value: "Gildong" }] }, finds: ["named"] },
    { filter: { textSearch: [{ field: "CARD_NUMBER", value: "2222" }] }, finds: ["named"] },
    { filter: { textSearch: [{ field: "ALL", value: "Too late" }] }, finds: ["cancelled"] },
    { filter: { textSearch: [{ field: "VIRTUAL_ACCOUNT_NUMBER", value: "1" }] }, finds: [] }
  ])("with $filter finds $finds", ({ filter, finds }) =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* days
      const { items, page } = yield* payments.getPayments({ filter })
      assert.deepStrictEqual(
        items.map((payment) => payment.status !== "UNRECOGNIZED" && payment.id),
        [...finds]
      )
      assert.strictEqual(page.totalCount, finds.length)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each<{ filter: PaymentFilterInput; finds: ReadonlyArray<string> }>([
    { filter: {}, finds: ["window", "account", "card"] },
    { filter: { merchantId: "merchant-emulator" }, finds: ["window", "account", "card"] },
    { filter: { merchantId: "merchant-other" }, finds: [] },
    { filter: { methods: ["VIRTUAL_ACCOUNT", "EASY_PAY"] }, finds: ["window", "account"] },
    { filter: { methods: [] }, finds: ["window", "account", "card"] },
    { filter: { status: ["PENDING"] }, finds: ["window"] },
    { filter: { status: ["VIRTUAL_ACCOUNT_ISSUED", "READY"] }, finds: ["account"] },
    { filter: { pgProvider: ["TOSSPAYMENTS"] }, finds: ["window", "account", "card"] },
    { filter: { pgProvider: ["KAKAOPAY"] }, finds: [] },
    { filter: { isScheduled: true }, finds: ["card"] },
    { filter: { isScheduled: false }, finds: ["window", "account"] },
    { filter: { isEscrow: true }, finds: ["card"] },
    { filter: { isEscrow: false }, finds: ["window", "account"] },
    { filter: { escrowStatus: "DELIVERED" }, finds: ["card"] },
    { filter: { escrowStatus: "REGISTERED" }, finds: [] },
    { filter: { version: "V2" }, finds: ["window", "account", "card"] },
    { filter: { version: "V1" }, finds: [] },
    { filter: { platformType: "SDK_MOBILE" }, finds: ["window"] },
    { filter: { platformType: "API" }, finds: ["account", "card"] },
    { filter: { webhookStatus: "SUCCEEDED" }, finds: ["card"] },
    { filter: { webhookStatus: "FAILED_NOT_OK_RESPONSE" }, finds: [] },
    { filter: { cardBrand: "VISA" }, finds: ["card"] },
    { filter: { cardBrand: "MASTER" }, finds: [] },
    { filter: { cardType: "CREDIT" }, finds: ["card"] },
    { filter: { cardOwnerType: "PERSONAL" }, finds: ["card"] },
    { filter: { cardOwnerType: "CORPORATE" }, finds: [] },
    { filter: { giftCertificateType: "BOOKNLIFE" }, finds: [] },
    { filter: { cashReceiptType: "PERSONAL" }, finds: ["card"] },
    { filter: { cashReceiptType: "CORPORATE" }, finds: [] },
    { filter: { cashReceiptStatus: "CANCELLED" }, finds: ["card"] },
    { filter: { cashReceiptStatus: "ISSUED" }, finds: [] },
    { filter: { cashReceiptIssuedAtRange: { from: at(5), until: at(5) } }, finds: ["card"] },
    { filter: { cashReceiptIssuedAtRange: { from: at(6), until: at(6) } }, finds: [] },
    { filter: { cashReceiptCancelledAtRange: { from: at(6), until: at(7) } }, finds: ["card"] },
    { filter: { cashReceiptCancelledAtRange: { from: at(5), until: at(5) } }, finds: [] },
    { filter: { sortBy: "REQUESTED_AT", sortOrder: "ASC" }, finds: ["card", "account", "window"] },
    { filter: { textSearch: [] }, finds: ["window", "account", "card"] },
    {
      filter: {
        textSearch: [
          { field: "ORDER_NAME", value: "plan" },
          { field: "PAYMENT_ID", value: "card" }
        ]
      },
      finds: ["card"]
    }
  ])("with $filter, by what a payment has come to hold, finds $finds", ({ filter, finds }) =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* rich
      const { items } = yield* payments.getPayments({ filter })
      assert.deepStrictEqual(
        items.map((payment) => payment.status !== "UNRECOGNIZED" && payment.id),
        [...finds]
      )
    }).pipe(Effect.provide(controlled))
  )

  it.effect.each<{ field: PaymentTextSearchField; value: string; finds: string | undefined }>([
    { field: "PAYMENT_ID", value: "ccou", finds: "account" },
    { field: "TX_ID", value: "tx-of-card", finds: "card" },
    { field: "SCHEDULE_ID", value: "schedule-1", finds: "card" },
    { field: "FAIL_REASON", value: "anything", finds: undefined },
    { field: "CARD_ISSUER", value: "KOOKMIN", finds: "card" },
    { field: "CARD_ACQUIRER", value: "BC", finds: "card" },
    { field: "CARD_BIN", value: "41111111", finds: "card" },
    { field: "CARD_NUMBER", value: "****1111", finds: "card" },
    { field: "CARD_APPROVAL_NUMBER", value: "00001111", finds: "card" },
    { field: "CARD_RECEIPT_NAME", value: "Check", finds: "card" },
    { field: "CARD_INSTALLMENT", value: "3", finds: "card" },
    { field: "TRANS_BANK", value: "SHINHAN", finds: undefined },
    { field: "VIRTUAL_ACCOUNT_HOLDER_NAME", value: "Shop", finds: "account" },
    { field: "VIRTUAL_ACCOUNT_BANK", value: "SHINHAN", finds: "account" },
    { field: "VIRTUAL_ACCOUNT_NUMBER", value: "110", finds: "account" },
    { field: "PG_MERCHANT_ID", value: "another", finds: undefined },
    { field: "PG_TX_ID", value: "pg-of-card", finds: "card" },
    { field: "PG_RECEIPT_ID", value: "receipt-1", finds: "card" },
    { field: "RECEIPT_APPROVAL_NUMBER", value: "issue-1", finds: "card" },
    { field: "PG_CANCELLATION_ID", value: "pg-cancellation-1", finds: "card" },
    { field: "CANCEL_REASON", value: "Too late", finds: "card" },
    { field: "ORDER_NAME", value: "Yearly", finds: "account" },
    { field: "CUSTOMER_NAME", value: "Gildong", finds: "card" },
    { field: "CUSTOMER_EMAIL", value: "hong@", finds: "card" },
    { field: "CUSTOMER_PHONE_NUMBER", value: "010-1234", finds: "card" },
    { field: "CUSTOMER_ADDRESS", value: "Teheran-ro", finds: "card" },
    { field: "CUSTOMER_ZIPCODE", value: "06133", finds: "card" },
    { field: "USER_AGENT", value: "Mozilla", finds: "window" },
    { field: "BILLING_KEY", value: "billing-key-1", finds: "card" },
    { field: "PROMOTION_ID", value: "promotion-1", finds: "card" },
    { field: "GIFT_CERTIFICATION_APPROVAL_NUMBER", value: "1", finds: undefined },
    { field: "ALL", value: "Mozilla", finds: "window" }
  ])("searched for $value in $field finds $finds", ({ field, finds, value }) =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* rich
      const { items } = yield* payments.getPayments({ filter: { textSearch: [{ field, value }] } })
      assert.deepStrictEqual(
        items.map((payment) => payment.status !== "UNRECOGNIZED" && payment.id),
        finds === undefined ? [] : [finds]
      )
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is of the last 90 days unless the request says otherwise", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid("order-1")
      yield* TestClock.adjust("90 days")
      assert.lengthOf((yield* payments.getPayments()).items, 1)
      yield* TestClock.adjust("1 second")
      assert.lengthOf((yield* payments.getPayments()).items, 0)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("comes in pages of ten, counted from 0", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const billingKey = yield* issue()
      const ids = Array.from({ length: 23 }, (_, index) => `order-${index}`)
      for (const id of ids) yield* payments.payWithBillingKey(order(id, billingKey))
      const pages = yield* Effect.forEach([0, 1, 2, 3], (number) => payments.getPayments({ page: { number } }))
      assert.deepStrictEqual(
        pages.map(({ items }) => items.length),
        [10, 10, 3, 0]
      )
      assert.deepStrictEqual(
        pages.flatMap(({ items }) => items.map((payment) => payment.status !== "UNRECOGNIZED" && payment.id)),
        ids.toReversed()
      )
      assert.deepStrictEqual(pages[2]!.page, { number: 2, size: 10, totalCount: 23 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each([{ number: -1 }, { size: 0 }, { number: 60, size: 1_000 }])(
    "refuses the page %o: InvalidRequestError",
    (page) =>
      Effect.gen(function* () {
        const payments = yield* Payments
        assert.instanceOf(yield* Effect.flip(payments.getPayments({ page })), InvalidRequestError)
      }).pipe(Effect.provide(merchant))
  )
})
