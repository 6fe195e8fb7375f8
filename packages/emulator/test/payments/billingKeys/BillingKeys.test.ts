import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  BillingKeyAlreadyDeletedError,
  BillingKeyNotFoundError,
  BillingKeys,
  ChannelNotFoundError,
  ChannelSpecificError,
  Payments,
  PgProviderError
} from "@effect-portone/payments"
import { card, channelKey, issue, merchant, order } from "../../merchant.ts"

describe("a billing key", () => {
  it.effect("can be read once it is issued, with its card's number masked", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      yield* TestClock.setTime(DateTime.toEpochMillis(DateTime.makeUnsafe("2026-11-24T09:00:00Z")))
      const { billingKeyInfo } = yield* billingKeys.issueBillingKey({
        channelKey,
        method: card(),
        customer: { id: "customer-1", name: { separated: { first: "Gildong", last: "Hong" } } },
        customData: "plan=monthly"
      })
      const info = yield* billingKeys.getBillingKeyInfo({ billingKey: billingKeyInfo.billingKey })
      assert(info.status === "ISSUED")
      assert.strictEqual(DateTime.formatIso(info.issuedAt), "2026-11-24T09:00:00.000Z")
      assert.deepStrictEqual(info.customer, { id: "customer-1", name: "Gildong Hong" })
      assert.strictEqual(info.customData, "plan=monthly")
      assert.deepInclude(info.channels[0], { type: "LIVE", key: channelKey })
      assert.deepStrictEqual(info.methods, [
        {
          type: "BillingKeyPaymentMethodCard",
          card: { brand: "VISA", type: "CREDIT", ownerType: "PERSONAL", bin: "41111111", number: "41111111****1111" }
        }
      ])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of a channel whose key says test is for testing", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const { billingKeyInfo } = yield* billingKeys.issueBillingKey({ channelKey: "channel-key-test", method: card() })
      assert.strictEqual(billingKeyInfo.channels?.[0]?.type, "TEST")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("stays readable as DELETED", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const billingKey = yield* issue()
      yield* TestClock.adjust("1 hour")
      const { deletedAt } = yield* billingKeys.deleteBillingKey({ billingKey })
      const info = yield* billingKeys.getBillingKeyInfo({ billingKey })
      assert(info.status === "DELETED")
      assert.strictEqual(DateTime.toEpochMillis(info.deletedAt), 3_600_000)
      assert.deepStrictEqual(info.deletedAt, deletedAt)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is deleted once: BillingKeyAlreadyDeletedError", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const billingKey = yield* issue()
      yield* billingKeys.deleteBillingKey({ billingKey })
      assert.instanceOf(yield* Effect.flip(billingKeys.deleteBillingKey({ billingKey })), BillingKeyAlreadyDeletedError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("that the PG does not delete can still pay: PgProviderError", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const payments = yield* Payments
      const billingKey = yield* issue("0013")
      assert.instanceOf(yield* Effect.flip(billingKeys.deleteBillingKey({ billingKey })), PgProviderError)
      assert.strictEqual((yield* billingKeys.getBillingKeyInfo({ billingKey })).status, "ISSUED")
      yield* payments.payWithBillingKey(order("order-1", billingKey))
    }).pipe(Effect.provide(merchant))
  )

  it.effect("that was never issued is not found: BillingKeyNotFoundError", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const billingKey = "billing-key-of-nobody"
      assert.instanceOf(yield* Effect.flip(billingKeys.getBillingKeyInfo({ billingKey })), BillingKeyNotFoundError)
      assert.instanceOf(yield* Effect.flip(billingKeys.deleteBillingKey({ billingKey })), BillingKeyNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of one store is not found in another", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const billingKey = yield* issue()
      const read = billingKeys.getBillingKeyInfo({ billingKey, storeId: "store-other" })
      assert.instanceOf(yield* Effect.flip(read), BillingKeyNotFoundError)
    }).pipe(Effect.provide(merchant))
  )
})

describe("issuing a billing key", () => {
  it.effect("requires a channel: InvalidRequestError", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const error = yield* Effect.flip(billingKeys.issueBillingKey({ method: card() }))
      assert.instanceOf(error, InvalidRequestError)
      assert.include(error.message, "channelKey")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("on an unknown channel is refused: ChannelNotFoundError", () =>
    Effect.gen(function* () {
      const issue = (yield* BillingKeys).issueBillingKey({ channelKey: "channel-key-unknown", method: card() })
      assert.instanceOf(yield* Effect.flip(issue), ChannelNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each([
    { field: "number", credential: { number: "4111-1111-1111-1111", expiryMonth: "12", expiryYear: "30" } },
    { field: "expiryMonth", credential: { number: "4111111111111111", expiryMonth: "13", expiryYear: "30" } },
    { field: "expiryYear", credential: { number: "4111111111111111", expiryMonth: "12", expiryYear: "2030" } }
  ])("names a $field that no card has, and not its value: InvalidRequestError", ({ credential, field }) =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const error = yield* Effect.flip(billingKeys.issueBillingKey({ channelKey, method: { card: { credential } } }))
      assert.instanceOf(error, InvalidRequestError)
      assert.include(error.message, `credential.${field}`)
      assert.notInclude(error.message, credential.number)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("fails for a card that the PG refuses: PgProviderError", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(issue("0007"))
      assert.instanceOf(error, PgProviderError)
      assert.strictEqual(error.pgCode, "INVALID_CARD_NUMBER")
    }).pipe(Effect.provide(merchant))
  )
})

describe("a billing key of a group of channels", () => {
  const channelGroupId = "group-test"

  it.effect("is issued on each of them, and can be charged on each", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const issued = yield* (yield* BillingKeys).issueBillingKey({ channelGroupId, method: card() })
      const { billingKey, channels } = issued.billingKeyInfo
      assert.deepStrictEqual(
        channels?.map(({ key, type }) => [key, type]),
        [
          ["group-test", "TEST"],
          ["group-test-second", "TEST"]
        ]
      )
      assert.isUndefined(issued.channelSpecificFailures)
      yield* payments.payWithBillingKey({ ...order("order-1", billingKey), channelKey: "group-test-second" })
      const payment = yield* payments.getPayment({ paymentId: "order-1" })
      assert(payment.status === "PAID")
      assert.strictEqual(payment.channel.key, "group-test-second")
      assert.strictEqual(payment.channelGroup?.id, channelGroupId)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is not issued if every PG refuses, and each reason is given: ChannelSpecificError", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const error = yield* Effect.flip(billingKeys.issueBillingKey({ channelGroupId, method: card("0007") }))
      assert.instanceOf(error, ChannelSpecificError)
      assert.deepStrictEqual(
        error.failures?.map((one) => one.type === "PG_PROVIDER" && [one.channel.key, one.pgCode]),
        [
          ["group-test", "INVALID_CARD_NUMBER"],
          ["group-test-second", "INVALID_CARD_NUMBER"]
        ]
      )
      assert.deepStrictEqual(error.succeededChannels, [])
      assert.deepStrictEqual((yield* billingKeys.getBillingKeyInfos()).items, [])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is issued on one channel if the other PG refuses, and tells of the refusal", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const payments = yield* Payments
      const issued = yield* billingKeys.issueBillingKey({ channelGroupId, method: card("0017") })
      const { billingKey, channels } = issued.billingKeyInfo
      assert.deepStrictEqual(
        channels?.map(({ key }) => key),
        ["group-test"]
      )
      const [failure, ...others] = issued.channelSpecificFailures ?? []
      assert.deepStrictEqual(others, [])
      assert(failure?.type === "PG_PROVIDER")
      assert.strictEqual(failure.channel.key, "group-test-second")
      assert.strictEqual(failure.pgCode, "NOT_SUPPORTED_CARD_TYPE")
      const info = yield* billingKeys.getBillingKeyInfo({ billingKey })
      assert(info.status === "ISSUED")
      assert.deepStrictEqual(
        info.pgBillingKeyIssueResponses?.map((one) => one.type !== "UNRECOGNIZED" && [one.type, one.channel.key]),
        [
          ["ISSUED", "group-test"],
          ["FAILED", "group-test-second"]
        ]
      )
      const pay = payments.payWithBillingKey({ ...order("order-1", billingKey), channelKey: "group-test-second" })
      assert.instanceOf(yield* Effect.flip(pay), ChannelNotFoundError)
      yield* payments.payWithBillingKey(order("order-1", billingKey))
    }).pipe(Effect.provide(merchant))
  )

  it.effect("stays if the PGs do not delete it: ChannelSpecificError", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const { billingKeyInfo } = yield* billingKeys.issueBillingKey({ channelGroupId, method: card("0013") })
      const { billingKey } = billingKeyInfo
      const error = yield* Effect.flip(billingKeys.deleteBillingKey({ billingKey }))
      assert.instanceOf(error, ChannelSpecificError)
      assert.lengthOf(error.failures ?? [], 2)
      assert.strictEqual((yield* billingKeys.getBillingKeyInfo({ billingKey })).status, "ISSUED")
    }).pipe(Effect.provide(merchant))
  )
})

describe("a list of billing keys", () => {
  it.effect("begins with the last one, ten on a page", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const issued = yield* Effect.forEach(Array.from({ length: 12 }), () =>
        Effect.andThen(TestClock.adjust("1 second"), issue())
      )
      const first = yield* billingKeys.getBillingKeyInfos()
      const second = yield* billingKeys.getBillingKeyInfos({ page: { number: 1 } })
      assert.deepStrictEqual(first.page, { number: 0, size: 10, totalCount: 12 })
      assert.deepStrictEqual(
        [...first.items, ...second.items].map((info) => info.status === "ISSUED" && info.billingKey),
        issued.toReversed()
      )
    }).pipe(Effect.provide(merchant))
  )

  it.effect("can be limited to a status, or to a customer", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const deleted = yield* issue()
      yield* billingKeys.deleteBillingKey({ billingKey: deleted })
      yield* billingKeys.issueBillingKey({ channelKey, method: card(), customer: { id: "customer-1" } })
      const ofStatus = yield* billingKeys.getBillingKeyInfos({ filter: { status: ["DELETED"] } })
      const ofCustomer = yield* billingKeys.getBillingKeyInfos({ filter: { customerId: "customer-1" } })
      assert.deepStrictEqual(
        ofStatus.items.map(({ status }) => status),
        ["DELETED"]
      )
      assert.deepStrictEqual(
        ofCustomer.items.map(({ status }) => status),
        ["ISSUED"]
      )
    }).pipe(Effect.provide(merchant))
  )
})
