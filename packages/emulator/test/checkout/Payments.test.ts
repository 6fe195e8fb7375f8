/** Payments in the window, from the request of a page to what the merchant's server reads. */
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import { Payments } from "@effect-portone/payments"
import { effectsOfCards } from "../../src/checkout/ChoiceWords.ts"
import { PortOneEmulator } from "../../src/index.ts"
import { magicCards } from "../../src/pg/MagicCards.ts"
import { cardPayment, close, decline, hold, opened, pay, payment, problem, refused, served, view } from "./page.ts"

const sentTypes = Effect.gen(function* () {
  const emulator = yield* PortOneEmulator
  yield* emulator.webhooksSettled
  return (yield* emulator.sentWebhooks).map(({ event }) => event.type)
})

/** An address where nobody listens, so that webhooks are sent and seen. */
const noticeUrls = ["http://127.0.0.1:9/nobody-listens"]

describe("a payment by card", () => {
  it.live("is paid in the window, and read by the server", () =>
    Effect.gen(function* () {
      const window = yield* opened(cardPayment({ noticeUrls, customData: { cart: [1, 2] } }))
      assert.strictEqual(window.windowType, "IFRAME")
      assert.deepInclude(yield* view(window), { kind: "PAYMENT", orderName: "Two books", isTest: true })
      assert.deepInclude(yield* payment(), { status: "READY" })
      const { redirectTo, result } = yield* pay(window, { way: "CARD", choice: "1111" })
      const paid = yield* payment()
      assert(paid.status === "PAID")
      assert.deepStrictEqual(result, { transactionType: "PAYMENT", txId: paid.transactionId, paymentId: "order-1" })
      assert.isUndefined(redirectTo)
      assert.strictEqual(paid.customData, '{"cart":[1,2]}')
      assert(paid.method?.type === "PaymentMethodCard")
      assert.strictEqual(paid.method.card?.number, "41111111****1111")
      assert.includeMembers(yield* sentTypes, ["Transaction.Ready", "Transaction.Paid"])
    }).pipe(Effect.provide(served()))
  )

  it.live("fails when the buyer closes the window, and another window may be opened", () =>
    Effect.gen(function* () {
      const window = yield* opened(cardPayment())
      const { result } = yield* close(window)
      assert.deepInclude(result, { code: "FAILURE_TYPE_PG", pgCode: "PAY_PROCESS_CANCELED", paymentId: "order-1" })
      assert.deepInclude(yield* payment(), { status: "FAILED" })
      yield* pay(yield* opened(cardPayment()))
      assert.deepInclude(yield* payment(), { status: "PAID" })
      assert.deepStrictEqual((yield* view(window)).end?.result, result)
    }).pipe(Effect.provide(served()))
  )

  it.live("fails with the PG's code when the PG declines it", () =>
    Effect.gen(function* () {
      const window = yield* opened(cardPayment())
      const [first] = (yield* view(window)).declines
      assert.isDefined(first)
      const { result } = yield* decline(window, first!.pgCode)
      assert.deepInclude(result, { code: "FAILURE_TYPE_PG", pgCode: first!.pgCode })
      const failed = yield* payment()
      assert(failed.status === "FAILED")
      assert.strictEqual(failed.failure.pgCode, first!.pgCode)
      assert.strictEqual(result.pgMessage, failed.failure.pgMessage)
    }).pipe(Effect.provide(served()))
  )

  it.live("fails with a card that is declined", () =>
    Effect.gen(function* () {
      const { result } = yield* pay(yield* opened(cardPayment()), { way: "CARD", choice: "0003" })
      assert.deepInclude(result, { code: "FAILURE_TYPE_PG", pgCode: "REJECT_CARD_PAYMENT" })
      assert.strictEqual(result.message, result.pgMessage)
      assert.deepInclude(yield* payment(), { status: "FAILED", transactionId: result.txId! })
    }).pipe(Effect.provide(served()))
  )

  it.live("is pending when the PG takes its time, which the page takes for a success", () =>
    Effect.gen(function* () {
      const { result } = yield* hold(yield* opened(cardPayment()))
      assert.isUndefined(result.code)
      assert.deepInclude(yield* payment(), { status: "PAY_PENDING", transactionId: result.txId! })
    }).pipe(Effect.provide(served()))
  )

  it.live("ends once: whatever comes later gets the same end, and changes nothing", () =>
    Effect.gen(function* () {
      const window = yield* opened(cardPayment())
      const ends = yield* Effect.all([pay(window), pay(window), pay(window)], { concurrency: "unbounded" })
      assert.deepStrictEqual(ends[1], ends[0])
      assert.deepStrictEqual(ends[2], ends[0])
      const paid = yield* payment()
      assert(paid.status === "PAID")
      assert.deepStrictEqual(yield* close(window), ends[0])
      assert.deepStrictEqual(yield* decline(window, "LIMIT"), ends[0])
      assert.deepStrictEqual((yield* view(window)).end, ends[0])
      assert.deepInclude(yield* payment(), { status: "PAID", transactionId: paid.transactionId })
    }).pipe(Effect.provide(served()))
  )

  it.live("is over in the window when something else has ended it", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const window = yield* opened(cardPayment())
      yield* emulator.failPayment({ paymentId: "order-1", pgCode: "LIMIT", pgMessage: "Too much" })
      assert.deepInclude((yield* view(window)).end?.result, { code: "FAILURE_TYPE_PG", pgCode: "LIMIT" })
    }).pipe(Effect.provide(served()))
  )

  it.live("cannot be paid in a window whose place another one has taken", () =>
    Effect.gen(function* () {
      const first = yield* opened(cardPayment())
      const second = yield* opened(cardPayment())
      assert.deepInclude((yield* pay(first)).result, { code: "TransactionNotFound" })
      assert.isUndefined((yield* pay(second)).result.code)
    }).pipe(Effect.provide(served()))
  )

  it.live("is of a store that the page names, which a server finds without its name", () =>
    Effect.gen(function* () {
      const storeId = "store-4ff4af41"
      const payments = yield* Payments
      yield* pay(yield* opened(cardPayment({ storeId })))
      assert.deepInclude(yield* payment(), { status: "PAID", storeId })
      assert.deepInclude(yield* payments.getPayment({ paymentId: "order-1", storeId }), { status: "PAID" })
      yield* payments.cancelPayment({ paymentId: "order-1", reason: "a test" })
      assert.deepInclude(yield* payment(), { status: "CANCELLED" })
      yield* payments.preRegisterPayment({ paymentId: "order-2", totalAmount: 30_000 })
      assert.deepInclude(yield* refused(cardPayment({ paymentId: "order-2", storeId })), {
        code: "AmountNotEqualToPredefined"
      })
    }).pipe(Effect.provide(served()))
  )
})

describe("a card of the window", () => {
  it("has a word for what comes of it in both languages", () => {
    assert.sameMembers(
      Object.keys(effectsOfCards),
      magicCards.map(({ endsIn }) => endsIn)
    )
  })

  it.live("is each of the test cards, and pays by instalments that the page fixes", () =>
    Effect.gen(function* () {
      const card = { installment: { monthOption: { fixedMonth: 3 } } }
      const window = yield* opened(cardPayment({ card }))
      const [way] = (yield* view(window)).ways
      assert.includeMembers(
        way!.choices.map(({ id }) => id),
        magicCards.map(({ endsIn }) => endsIn)
      )
      yield* pay(window)
      const paid = yield* payment()
      assert(paid.status === "PAID" && paid.method?.type === "PaymentMethodCard")
      assert.strictEqual(paid.method.installment?.month, 3)
    }).pipe(Effect.provide(served()))
  )

  it.live("must be one of the promotion's, or the window stays open", () =>
    Effect.gen(function* () {
      const window = yield* opened(cardPayment({ promotionId: "promotion-amount" }))
      assert.deepInclude((yield* view(window)).promotions, {
        id: "promotion-amount",
        name: "1,000 won off",
        discount: { en: "₩1,000", ko: "₩1,000" },
        left: { en: "₩24,000", ko: "₩24,000" },
        isTaken: true
      })
      assert.include((yield* problem(window, { way: "CARD", choice: "1111" })).en, "promotion")
      yield* pay(window, { way: "CARD", choice: "SHINHAN_CARD" })
      const paid = yield* payment()
      assert(paid.status === "PAID")
      assert.deepInclude(paid.amount, { total: 25_000, discount: 1_000, paid: 24_000 })
    }).pipe(Effect.provide(served()))
  )
})

describe("another way to pay", () => {
  it.live("is a virtual account, which is issued with the request's expiry and paid by a deposit", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const virtualAccount = { accountExpiry: { validHours: 5 }, availableBanks: ["KOOKMIN_BANK", "SHINHAN_BANK"] }
      const window = yield* opened(cardPayment({ payMethod: "VIRTUAL_ACCOUNT", virtualAccount }))
      const [way] = (yield* view(window)).ways
      assert.deepStrictEqual(
        way!.choices.map(({ id }) => id),
        ["KOOKMIN", "SHINHAN"]
      )
      const { result } = yield* pay(window, { way: "VIRTUAL_ACCOUNT", choice: "SHINHAN" })
      assert.isUndefined(result.code)
      const issued = yield* payment()
      assert(issued.status === "VIRTUAL_ACCOUNT_ISSUED" && issued.method?.type === "PaymentMethodVirtualAccount")
      assert.strictEqual(issued.method.bank, "SHINHAN")
      const { expiredAt, issuedAt } = issued.method
      assert.isAtMost(
        Math.abs(DateTime.toEpochMillis(expiredAt!) - DateTime.toEpochMillis(issuedAt!) - 5 * 3_600_000),
        60_000
      )
      yield* emulator.deposit({ paymentId: "order-1" })
      assert.deepInclude(yield* payment(), { status: "PAID" })
    }).pipe(Effect.provide(served()))
  )

  it.live.each([
    ["EASY_PAY", { easyPay: { easyPayProvider: "EASY_PAY_PROVIDER_KAKAOPAY" } }, "PaymentMethodEasyPay", "KAKAOPAY"],
    ["EASY_PAY", {}, "PaymentMethodEasyPay", "NAVERPAY-CHARGE"],
    ["TRANSFER", {}, "PaymentMethodTransfer", "WOORI"],
    ["MOBILE", { mobile: { carrier: "CARRIER_KT" } }, "PaymentMethodMobile", "KT"],
    ["GIFT_CERTIFICATE", {}, "PaymentMethodGiftCertificate", "CULTURELAND"],
    ["CONVENIENCE_STORE", {}, "PaymentMethodConvenienceStore", "LAWSON"],
    ["PAYPAL", {}, "PaymentMethodEasyPay", "PAYPAL"],
    ["ALIPAY", {}, "PaymentMethodEasyPay", "ALIPAY"],
    ["ALIPAY_PLUS", { alipayPlus: { easyPayProvider: "GCASH" } }, "PaymentMethodEasyPay", "G_CASH"]
  ] as const)("is %s %j", ([payMethod, fields, type, choice]) =>
    Effect.gen(function* () {
      const window = yield* opened(cardPayment({ payMethod, ...fields }))
      yield* pay(window, { way: payMethod, choice })
      const paid = yield* payment()
      assert(paid.status === "PAID")
      assert.strictEqual(paid.method?.type, type)
    }).pipe(Effect.provide(served()))
  )
})

describe("a merchant who confirms", () => {
  it.live("by hand gets a token, and the payment waits for it", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const window = yield* opened(cardPayment({ channelKey: "channel-key-test-manual" }))
      const { result } = yield* pay(window, { way: "CARD", choice: "HYUNDAI_CARD" })
      assert.deepInclude(yield* payment(), { status: "READY", transactionId: result.txId! })
      yield* payments.confirmPayment({ paymentId: "order-1", paymentToken: result.paymentToken!, totalAmount: 25_000 })
      const paid = yield* payment()
      assert(paid.status === "PAID" && paid.method?.type === "PaymentMethodCard")
      assert.strictEqual(paid.method.card?.issuer, "HYUNDAI_CARD")
    }).pipe(Effect.provide(served()))
  )

  it.live("is asked at the address of the request, and stops the payment with words for the buyer", () =>
    Effect.gen(function* () {
      const window = yield* opened(cardPayment({ confirmUrl: "http://127.0.0.1:9/nobody-answers" }))
      const { result } = yield* pay(window)
      assert.strictEqual(result.code, "ConfirmProcessFailed")
      assert.deepInclude(yield* payment(), { status: "FAILED" })
      assert.include(yield* sentTypes, "Transaction.Confirm")
    }).pipe(Effect.provide(served()))
  )
})
