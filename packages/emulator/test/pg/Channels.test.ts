import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Layer, Redacted } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError, PortOneClient } from "@effect-portone/core"
import {
  BillingKeys,
  CashReceipts,
  ChannelNotFoundError,
  ChannelSpecificError,
  Payments,
  PaymentSchedules,
  PgRules
} from "@effect-portone/payments"
import { NotInState, type Options, PortOneEmulator } from "../../src/index.ts"
import { account, card, client, keyedIn, merchant, opened, services } from "../merchant.ts"
import { finished } from "./merchantOfPg.ts"

const merchantWith = (options: Options) =>
  services.pipe(Layer.provideMerge(client), Layer.provideMerge(PortOneEmulator.layerOptions(options)))

const customer = {
  id: "customer1",
  name: { full: "A Customer" },
  email: "customer@example.com",
  phoneNumber: "+821000001234"
}

const at = (time: string) => TestClock.setTime(Date.parse(time))

const payPal = { method: { type: "PaymentMethodEasyPay", provider: "PAYPAL" }, currency: "USD" }

/** Pays in the window of a channel, 10,000 won by card unless said otherwise. */
const paidOn = Effect.fn(function* (channelKey: string, more: object = {}) {
  const emulator = yield* PortOneEmulator
  // What a test adds is a part of a window.
  yield* emulator.openPayment({ ...opened("order1"), channelKey, customer, productType: "PHYSICAL", ...more } as never)
  yield* emulator.pay({ paymentId: "order1" })
})

const payment = Effect.flatMap(Payments, (payments) => payments.getPayment({ paymentId: "order1" }))

const cancel = (input: object = {}) =>
  Effect.flatMap(Payments, (payments) => payments.cancelPayment({ paymentId: "order1", reason: "returned", ...input }))

const cancellation = Effect.map(payment, (found) =>
  "cancellations" in found ? found.cancellations?.[0]?.status : undefined
)

describe("the PG of a channel", () => {
  const channels = { cards: "KCP_V2", "group-1": "KPN", "group-2": "NICE_V2", "group-2-second": "KAKAOPAY" } as const

  it.effect.each([
    ["cards", "KCP_V2"],
    ["channel-key-KCP_V2", "KCP_V2"],
    ["channel-key-KCP_V2-test", "KCP_V2"],
    // What names no PG is lenient.
    ["channel-key-kcp_v2", "TOSSPAYMENTS"],
    ["channel-key-KCP", "TOSSPAYMENTS"],
    ["KCP_V2", "TOSSPAYMENTS"],
    ["another", "TOSSPAYMENTS"]
  ] as const)("of the key %s is %s, in payments, billing keys and cash receipts", ([channelKey, pgProvider]) =>
    Effect.gen(function* () {
      const keys = yield* BillingKeys
      const receipts = yield* CashReceipts
      yield* paidOn(channelKey)
      const found = yield* payment
      assert.strictEqual(found.status === "PAID" ? found.channel?.pgProvider : undefined, pgProvider)
      const { billingKeyInfo } = yield* keys.issueBillingKey({ channelKey, method: card() })
      assert.strictEqual(billingKeyInfo.channels?.[0]?.pgProvider, pgProvider)
      yield* receipts.issueCashReceipt({
        paymentId: "order1",
        channelKey,
        type: "PERSONAL",
        orderName: "a mug",
        currency: "KRW",
        amount: { total: 10_000 },
        customer: { identityNumber: "01000001234" }
      })
      const receipt = yield* receipts.getCashReceiptByPaymentId({ paymentId: "order1" })
      assert.strictEqual(receipt.status === "ISSUED" ? receipt.channel?.pgProvider : undefined, pgProvider)
    }).pipe(Effect.provide(merchantWith({ channels })))
  )

  it.effect("is that of its group, unless the second channel has its own", () =>
    Effect.gen(function* () {
      const keys = yield* BillingKeys
      const pgsOf = (channelGroupId: string) =>
        Effect.map(
          keys.issueBillingKey({ channelGroupId, method: card(), customer }),
          ({ billingKeyInfo, channelSpecificFailures }) => ({
            issued: billingKeyInfo.channels?.map(({ pgProvider }) => pgProvider),
            failed: channelSpecificFailures?.map((failure) =>
              failure.type === "INVALID_REQUEST" ? failure.channel.pgProvider : failure.type
            )
          })
        )
      assert.deepStrictEqual(yield* pgsOf("group-1"), { issued: ["KPN", "KPN"], failed: undefined })
      // Kakao Pay issues no billing key by the API.
      assert.deepStrictEqual(yield* pgsOf("group-2"), { issued: ["NICE_V2"], failed: ["KAKAOPAY"] })
      const noName = keys.issueBillingKey({ channelGroupId: "group-1", method: card() })
      assert.instanceOf(yield* Effect.flip(noName), ChannelSpecificError)
    }).pipe(Effect.provide(merchantWith({ channels })))
  )

  it.effect("makes its channel known to a strict emulator", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* payments.payInstantly({ ...keyedIn("order1"), channelKey: "cards" })
      const another = payments.payInstantly({ ...keyedIn("order2"), channelKey: "others" })
      assert.instanceOf(yield* Effect.flip(another), ChannelNotFoundError)
    }).pipe(
      Effect.provide(
        services.pipe(
          Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("the secret") })),
          Layer.provide(PortOneEmulator.layerOptions({ channels, strict: { secrets: [Redacted.make("the secret")] } }))
        )
      )
    )
  )
})

describe("what a PG refuses", () => {
  it.effect("is a failed payment with the PG's code, and can be paid again under its id", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const order = { ...keyedIn("order1"), channelKey: "channel-key-KCP_V2" }
      const error = yield* Effect.flip(payments.payInstantly({ ...order, amount: { total: 500 } }))
      assert.strictEqual(error._tag === "PgProviderError" && error.pgCode, "BELOW_MINIMUM_AMOUNT")
      const failed = yield* payment
      assert.strictEqual(failed.status === "FAILED" && failed.failure.pgCode, "BELOW_MINIMUM_AMOUNT")
      yield* payments.payInstantly(order)
      assert.strictEqual((yield* payment).status, "PAID")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("fails a scheduled charge at its time", () =>
    Effect.gen(function* () {
      const schedules = yield* PaymentSchedules
      const channelKey = "channel-key-KCP_V2"
      const { billingKeyInfo } = yield* (yield* BillingKeys).issueBillingKey({ channelKey, method: card() })
      const { schedule } = yield* schedules.createPaymentSchedule({
        paymentId: "order1",
        payment: {
          billingKey: billingKeyInfo.billingKey,
          orderName: "a mug",
          amount: { total: 500 },
          currency: "KRW"
        },
        timeToPay: DateTime.makeUnsafe(3_600_000)
      })
      yield* TestClock.adjust("1 hour")
      const found = yield* schedules.getPaymentSchedule({ paymentScheduleId: schedule.id })
      assert.strictEqual(found.status, "FAILED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is no payment if PortOne itself has no such operation for the PG", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const order = { ...keyedIn("order1"), channelKey: "channel-key-KAKAOPAY" }
      assert.instanceOf(yield* Effect.flip(payments.payInstantly(order)), InvalidRequestError)
      assert.strictEqual((yield* Effect.flip(payment))._tag, "PaymentNotFoundError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is taken on a lenient channel", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* payments.payInstantly({ ...keyedIn("주문 1", undefined, { total: 1 }), orderName: "a".repeat(500) })
    }).pipe(Effect.provide(merchant))
  )
})

describe("an id that the PG cuts", () => {
  const [first, second] = ["1", "2"].map((end) => "a".repeat(40) + end)
  it.effect("is one order to the PG with another that begins alike, which it refuses once the first is paid", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const order = (paymentId: string) => ({
        ...keyedIn(paymentId),
        channelKey: "channel-key-SMARTRO_V2",
        customer,
        method: account(paymentId).method
      })
      yield* payments.payInstantly(order(first!))
      yield* finished(first!)
      const error = yield* Effect.flip(payments.payInstantly(order(second!)))
      assert.strictEqual(error._tag === "PgProviderError" && error.pgCode, "DUPLICATED_ORDER_ID")
      yield* payments.payInstantly({ ...order(second!), channelKey: "channel-key-SMARTRO_V2-another" })
    }).pipe(Effect.provide(merchant))
  )
})

describe("a cancellation on the channel of a PG", () => {
  it.effect("that cancels asynchronously stays REQUESTED until the clock ends it", () =>
    Effect.gen(function* () {
      yield* paidOn("channel-key-PAYPAL_V2", payPal)
      assert.strictEqual((yield* cancel()).cancellation.status, "REQUESTED")
      assert.strictEqual((yield* payment).status, "PAID")
      yield* TestClock.adjust("1 minute")
      assert.strictEqual((yield* payment).status, "CANCELLED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("that cancels asynchronously is ended by the control, as success or not", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      yield* paidOn("channel-key-PAYPAL_V2", payPal)
      yield* cancel()
      yield* emulator.decideCancellation({ paymentId: "order1", isRefused: true })
      assert.strictEqual(yield* cancellation, "FAILED")
      yield* cancel()
      yield* emulator.decideCancellation({ paymentId: "order1" })
      assert.strictEqual((yield* payment).status, "CANCELLED")
      assert.instanceOf(yield* Effect.flip(emulator.decideCancellation({ paymentId: "order1" })), NotInState)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("can be stopped where the PG has that, and nowhere else", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paidOn("channel-key-TRIPLE_A", { method: { type: "PaymentMethodCrypto" }, currency: "USD" })
      const { cancellation: pending } = yield* cancel({ refundEmail: "customer@example.com" })
      const cancellationId = pending.status === "UNRECOGNIZED" ? "" : pending.id
      yield* payments.stopPaymentCancellation({ paymentId: "order1", cancellationId })
      assert.strictEqual(yield* cancellation, "FAILED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of test mode meets the PG's own one after the night, and the payment stays PAID", () =>
    Effect.gen(function* () {
      yield* at("2026-03-02T12:00:00+09:00")
      yield* paidOn("channel-key-INICIS_V2-test")
      yield* at("2026-03-02T23:50:00+09:00")
      const error = yield* Effect.flip(cancel())
      assert.strictEqual(error._tag === "PgProviderError" && error.pgCode, "ALREADY_CANCELED_PAYMENT")
      assert.strictEqual((yield* payment).status, "PAID")
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each([
    ["of test mode succeeds on the same day", "channel-key-INICIS_V2-test", "2026-03-02T23:49:59+09:00"],
    ["of a live channel succeeds later", "channel-key-INICIS_V2", "2026-03-05T12:00:00+09:00"],
    ["of test mode succeeds later where nothing is charged", "channel-key-KCP_V2-test", "2026-03-05T12:00:00+09:00"]
  ] as const)("%s", ([, channelKey, time]) =>
    Effect.gen(function* () {
      yield* at("2026-03-02T12:00:00+09:00")
      yield* paidOn(channelKey)
      yield* at(time)
      yield* cancel()
      assert.strictEqual((yield* payment).status, "CANCELLED")
    }).pipe(Effect.provide(merchant))
  )
})

describe("a deposit on a test channel of a PG that charges for real", () => {
  it.effect("is cancelled after the night, as no PG gives back what nobody deposited", () =>
    Effect.gen(function* () {
      yield* at("2026-03-02T12:00:00+09:00")
      const payments = yield* Payments
      const channelKey = "channel-key-INICIS_V2-test"
      yield* payments.payInstantly({ ...account("order1"), channelKey, customer })
      yield* (yield* PortOneEmulator).deposit({ paymentId: "order1" })
      yield* at("2026-03-05T12:00:00+09:00")
      yield* cancel({ refundAccount: { bank: "SHINHAN", number: "110123456789", holderName: "A buyer" } })
      assert.strictEqual((yield* payment).status, "CANCELLED")
    }).pipe(Effect.provide(merchant))
  )
})

describe("a payment in escrow on the channel of a PG", () => {
  const shipment = (receivedAt?: string) => ({
    paymentId: "order1",
    logistics: {
      company: "CJ",
      invoiceNumber: "1",
      sentAt: DateTime.makeUnsafe("2026-09-21T00:00:00Z"),
      ...(receivedAt === undefined ? {} : { receivedAt: DateTime.makeUnsafe(receivedAt) })
    } as const
  })
  const product = { id: "product1", name: "a mug", amount: 10_000, quantity: 1 }
  const escrow = Effect.map(payment, (found) => (found.status === "PAID" ? found.escrow : undefined))
  const { delivered, untraceable } = PgRules.everyPg.escrowConfirmedAfter.value

  const sent = Effect.fn(function* (channelKey: string, receivedAt?: string) {
    // A Monday, before the holidays of Chuseok from Thursday to Saturday.
    yield* at("2026-09-21T12:00:00+09:00")
    yield* paidOn(channelKey, { isEscrow: true, products: [product] })
    yield* (yield* Payments).applyEscrowLogistics(shipment(receivedAt))
  })

  it.effect("is confirmed by itself some business days after its delivery", () =>
    Effect.gen(function* () {
      assert.strictEqual(delivered, 3)
      yield* sent("channel-key-KCP_V2", "2026-09-22T12:00:00+09:00")
      // Wednesday, and after the holidays and a Sunday, Monday and Tuesday.
      yield* at("2026-09-29T11:59:59+09:00")
      assert.strictEqual((yield* escrow)?.status, "DELIVERED")
      yield* at("2026-09-29T12:00:00+09:00")
      assert.deepInclude(yield* escrow, { status: "CONFIRMED", isAutomaticallyConfirmed: true })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is confirmed by itself after more of them where nobody can trace the delivery", () =>
    Effect.gen(function* () {
      assert.strictEqual(untraceable, 6)
      yield* sent("channel-key-KCP_V2")
      yield* at("2026-10-01T11:59:59+09:00")
      assert.strictEqual((yield* escrow)?.status, "REGISTERED")
      yield* at("2026-10-01T12:00:00+09:00")
      assert.deepInclude(yield* escrow, { status: "CONFIRMED", isAutomaticallyConfirmed: true })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is not confirmed twice if the buyer does so", () =>
    Effect.gen(function* () {
      yield* sent("channel-key-KCP_V2")
      yield* (yield* Payments).confirmEscrow({ paymentId: "order1" })
      yield* at("2026-12-01T12:00:00+09:00")
      assert.deepInclude(yield* escrow, { status: "CONFIRMED", isAutomaticallyConfirmed: false })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is never confirmed by itself on a lenient channel", () =>
    Effect.gen(function* () {
      yield* sent("another")
      yield* at("2026-12-01T12:00:00+09:00")
      assert.strictEqual((yield* escrow)?.status, "REGISTERED")
    }).pipe(Effect.provide(merchant))
  )
})

describe("a failed payment", () => {
  const failedOn = Effect.fn(function* (channelKey: string) {
    const emulator = yield* PortOneEmulator
    yield* emulator.openPayment({ ...opened("order1"), channelKey, customer: { ...customer, id: "customer1" } })
    yield* emulator.failPayment({ paymentId: "order1" })
    yield* emulator.pay({ paymentId: "order1" })
  })

  it.effect.each(
    Object.values(PgRules.all)
      .filter(({ failedMayBePaid }) => failedMayBePaid !== undefined)
      .filter(({ methods }) => methods?.browser?.value.length !== 0)
      .map(({ pgProvider }): readonly [string] => [pgProvider])
  )("is paid after all on a channel of %s", ([pgProvider]) =>
    Effect.gen(function* () {
      yield* failedOn(`channel-key-${pgProvider}`)
      assert.strictEqual((yield* payment).status, "PAID")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is not paid on the channel of a PG of which nothing says so", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(failedOn("channel-key-KCP_V2")), NotInState)
      assert.strictEqual((yield* payment).status, "FAILED")
    }).pipe(Effect.provide(merchant))
  )
})

describe("VAT", () => {
  it.effect("is an eleventh also of a payment in dollars", () =>
    Effect.gen(function* () {
      yield* paidOn("channel-key-PAYPAL_V2", { ...payPal, amount: { total: 10_000 } })
      const found = yield* payment
      const amount = found.status === "PAID" ? found.amount : undefined
      assert.deepInclude(amount, { total: 10_000, vat: 909, supply: 9_091 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is none of a payment whose PG has none", () =>
    Effect.gen(function* () {
      yield* paidOn("channel-key-EXIMBAY_V2")
      const found = yield* payment
      const amount = found.status === "PAID" ? found.amount : undefined
      assert.notProperty(amount, "vat")
      assert.strictEqual(amount?.supply, 10_000)
      const { cancellation: made } = yield* cancel()
      assert.strictEqual(made.status === "SUCCEEDED" ? made.vatAmount : undefined, 0)
    }).pipe(Effect.provide(merchant))
  )
})
