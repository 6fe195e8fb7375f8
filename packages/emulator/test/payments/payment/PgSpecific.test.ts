import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  type ConfirmPaymentwallDeliveryInput,
  PaymentNotFoundError,
  Payments,
  PgSpecific
} from "@effect-portone/payments"
import { channelKey, merchant, paid } from "../../merchant.ts"

const idsOf = (paymentId: string) =>
  Effect.gen(function* () {
    const payment = yield* (yield* Payments).getPayment({ paymentId })
    assert(payment.status === "PAID")
    return { pgTxId: payment.pgTxId!, transactionId: payment.transactionId }
  })

const orderOf = (pgTxId: string, key = channelKey) =>
  Effect.flatMap(PgSpecific, (specific) => specific.getKakaopayPaymentOrder({ pgTxId, channelKey: key }))

describe("KakaoPay's order", () => {
  it.effect("is in KakaoPay's words, with what was cancelled", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(DateTime.toEpochMillis(DateTime.makeUnsafe("2026-11-24T16:00:00Z")))
      yield* paid("order-1", { total: 11_000 })
      const { pgTxId } = yield* idsOf("order-1")
      yield* (yield* Payments).cancelPayment({ paymentId: "order-1", amount: 2_200, reason: "changed mind" })
      const { body, statusCode } = yield* orderOf(pgTxId)
      assert.strictEqual(statusCode, 200)
      const order = JSON.parse(body)
      assert.deepInclude(order, {
        tid: pgTxId,
        status: "PART_CANCEL_PAYMENT",
        partner_order_id: "order-1",
        item_name: "Monthly plan",
        created_at: "2026-11-25T01:00:00",
        approved_at: "2026-11-25T01:00:00"
      })
      assert.deepInclude(order.amount, { total: 11_000, tax_free: 0, vat: 1_000 })
      assert.deepInclude(order.canceled_amount, { total: 2_200, vat: 200 })
      assert.deepInclude(order.cancel_available_amount, { total: 8_800, vat: 800 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of another number or on another channel is KakaoPay's refusal, passed on", () =>
    Effect.gen(function* () {
      yield* paid("order-1")
      const { pgTxId } = yield* idsOf("order-1")
      for (const order of [orderOf("T0000"), orderOf(pgTxId, "channel-key-other")]) {
        const { body, statusCode } = yield* order
        assert.strictEqual(statusCode, 400)
        assert.hasAllKeys(JSON.parse(body), ["error_code", "error_message"])
      }
    }).pipe(Effect.provide(merchant))
  )

  it.effect("requires a known channel: InvalidRequestError", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(orderOf("T0000", "channel-key-unknown")), InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )
})

describe("Paymentwall's delivery", () => {
  const confirm = (transactionId: string, more?: Partial<ConfirmPaymentwallDeliveryInput>) =>
    Effect.flatMap(PgSpecific, (specific) =>
      specific.confirmPaymentwallDelivery({
        transactionId,
        deliveryType: "DIGITAL",
        deliveryStatus: "DELIVERED",
        estimatedDeliveryDatetime: DateTime.makeUnsafe(0),
        estimatedUpdateDatetime: DateTime.makeUnsafe(0),
        refundable: true,
        details: "A licence key",
        shippingAddressEmail: "gildong@merchant.example",
        ...more
      })
    )

  it.effect("is confirmed for a payment by its transaction", () =>
    Effect.gen(function* () {
      yield* paid("order-1")
      assert.deepStrictEqual(yield* confirm((yield* idsOf("order-1")).transactionId), {})
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of an unknown transaction is refused: PaymentNotFoundError", () =>
    Effect.gen(function* () {
      yield* paid("order-1")
      assert.instanceOf(yield* Effect.flip(confirm("order-1")), PaymentNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of a parcel requires the carrier and the address: InvalidRequestError", () =>
    Effect.gen(function* () {
      yield* paid("order-1")
      const { transactionId } = yield* idsOf("order-1")
      const error = yield* Effect.flip(confirm(transactionId, { deliveryType: "PHYSICAL", carrierType: "CJ" }))
      assert.instanceOf(error, InvalidRequestError)
      assert.include(error.message, "carrierTrackingId")
      assert.notInclude(error.message, "carrierType")
      yield* confirm(transactionId, {
        deliveryType: "PHYSICAL",
        carrierType: "CJ",
        carrierTrackingId: "1234567890",
        shippingAddressCountry: "KR",
        shippingAddressCity: "Seoul",
        shippingAddressZip: "04524",
        shippingAddressState: "Seoul",
        shippingAddressStreet: "110 Sejong-daero",
        shippingAddressPhone: "01012345678",
        shippingAddressFirstname: "Gildong",
        shippingAddressLastname: "Hong"
      })
    }).pipe(Effect.provide(merchant))
  )
})
