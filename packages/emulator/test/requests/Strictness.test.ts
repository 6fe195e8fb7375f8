import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Layer, Redacted } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import { Auth, ForbiddenError, InvalidRequestError, PortOneClient, UnauthorizedError } from "@effect-portone/core"
import { BillingKeys, ChannelNotFoundError, Payments, PaymentSchedules } from "@effect-portone/payments"
import { endpoints } from "../../src/contract/endpoints.ts"
import { PortOneEmulator } from "../../src/index.ts"
import { account, card, channelKey, issue, keyedIn, opened, order, services } from "../merchant.ts"

const known = Redacted.make("the secret")

const strict = PortOneEmulator.layerOptions({
  strict: { secrets: [known], stores: ["store-1"], channels: [channelKey, "group-1"] }
})

/** A merchant with this secret. */
const merchant = (apiSecret = known) =>
  services.pipe(Layer.provide(PortOneClient.layer({ apiSecret })), Layer.provideMerge(strict))

describe("a strict emulator", () => {
  it.effect("answers who has a secret that it knows", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* payments.payInstantly(keyedIn("order-1"))
      yield* payments.payInstantly({ ...keyedIn("order-1"), storeId: "store-1" })
      yield* payments.payWithBillingKey(order("order-2", yield* issue()))
      yield* (yield* PortOneEmulator).openPayment(opened("order-3"))
    }).pipe(Effect.provide(merchant()))
  )

  it.effect("knows no other secret: UnauthorizedError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const auth = yield* Auth
      assert.instanceOf(yield* Effect.flip(payments.getPayment({ paymentId: "order-1" })), UnauthorizedError)
      assert.instanceOf(yield* Effect.flip(auth.loginViaApiSecret({ apiSecret: "another" })), UnauthorizedError)
    }).pipe(Effect.provide(merchant(Redacted.make("another"))))
  )

  it.effect("knows the tokens that it gave, and no other: UnauthorizedError", () =>
    Effect.gen(function* () {
      const { accessToken } = yield* (yield* Auth).loginViaApiSecret({ apiSecret: Redacted.value(known) })
      const statusWith = (authorization: string) =>
        Effect.map(
          HttpClient.get("https://api.portone.io/payments/order-1", { headers: { authorization } }),
          ({ status }) => status
        )
      assert.strictEqual(yield* statusWith(`Bearer ${accessToken}`), 404)
      assert.strictEqual(yield* statusWith("Bearer another"), 401)
      assert.strictEqual(yield* statusWith(`Bearer ${Redacted.value(known)}`), 401)
      assert.strictEqual(yield* statusWith(`Basic ${Redacted.value(known)}`), 401)
    }).pipe(Effect.provide(merchant()))
  )

  it.effect("has no other store: ForbiddenError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const storeId = "store-2"
      assert.instanceOf(yield* Effect.flip(payments.getPayment({ paymentId: "order-1", storeId })), ForbiddenError)
      assert.instanceOf(yield* Effect.flip(payments.payInstantly({ ...keyedIn("order-1"), storeId })), ForbiddenError)
      assert.instanceOf(yield* Effect.flip(payments.getPayments({ filter: { storeId } })), ForbiddenError)
      yield* payments.getPayments({ filter: { storeId: "store-1" } })
    }).pipe(Effect.provide(merchant()))
  )

  it.effect("has no other store in any operation that documents it: ForbiddenError", () =>
    Effect.gen(function* () {
      const headers = { authorization: `PortOne ${Redacted.value(known)}` }
      const documented = endpoints.filter(
        ({ authorized, errors }) => authorized && errors.members.includes(ForbiddenError)
      )
      assert.isNotEmpty(documented)
      for (const { id, method, path } of documented) {
        const url = `https://api.portone.io${path.replaceAll(/\{\w+\}/g, "x")}?storeId=store-2`
        const response = yield* HttpClient.execute(HttpClientRequest.make(method)(url, { headers }))
        const body = yield* response.json
        assert.deepInclude(body, { type: ForbiddenError.types[0] }, id)
        assert.strictEqual(response.status, ForbiddenError.status, id)
      }
    }).pipe(Effect.provide(merchant()))
  )

  it.effect("has no other channel: ChannelNotFoundError, or InvalidRequestError where that is not documented", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const schedules = yield* PaymentSchedules
      const billingKey = yield* issue()
      const other = { channelKey: "another-channel" }
      const charge = yield* Effect.flip(payments.payWithBillingKey({ ...order("order-1", billingKey), ...other }))
      assert.instanceOf(charge, ChannelNotFoundError)
      assert.instanceOf(
        yield* Effect.flip(payments.payInstantly({ ...account("order-1"), ...other })),
        ChannelNotFoundError
      )
      const scheduled = yield* Effect.flip(
        schedules.createPaymentSchedule({
          paymentId: "order-1",
          payment: { billingKey, orderName: "Monthly plan", amount: { total: 100 }, currency: "KRW", ...other },
          timeToPay: DateTime.makeUnsafe(86_400_000)
        })
      )
      assert.instanceOf(scheduled, InvalidRequestError)
      assert.include(scheduled.message, "another-channel")
    }).pipe(Effect.provide(merchant()))
  )

  it.effect("knows the channels of a group that it knows", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const { billingKeyInfo } = yield* (yield* BillingKeys).issueBillingKey({
        channelGroupId: "group-1",
        method: card()
      })
      for (const [index, channel] of (billingKeyInfo.channels ?? []).entries()) {
        const charge = { ...order(`order-${index}`, billingKeyInfo.billingKey), channelKey: channel.key }
        yield* payments.payWithBillingKey(charge)
      }
      assert.lengthOf((yield* payments.getPayments()).items, 2)
    }).pipe(Effect.provide(merchant()))
  )
})
