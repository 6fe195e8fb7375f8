/** The control over HTTP, by requests such as any language makes. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as OpenApi from "effect/http-api/OpenApi"
import { ControlApi } from "../../src/control/ControlApi.ts"
import { PortOneApi, PortOneEmulator } from "../../src/index.ts"
import { prefix } from "../../src/pages/Paths.ts"
import { control, look, send } from "./overHttp.ts"

const opening = {
  paymentId: "order-1",
  channelKey: "channel-key",
  orderName: "Monthly plan",
  amount: { total: 10_000 },
  currency: "KRW"
}

const payment = Effect.map(send("GET", "/payments/order-1"), ({ body }) => body)

const done = { status: 200, body: {} }

describe("the control over HTTP", () => {
  it.live("does what the service does", () =>
    Effect.gen(function* () {
      const opened = yield* control("openPayment", opening)
      assert.strictEqual(opened.status, 200)
      assert.strictEqual((yield* payment).transactionId, opened.body.transactionId)
      assert.deepStrictEqual(yield* control("holdPayment", { paymentId: "order-1" }), done)
      assert.deepStrictEqual(
        yield* control("failPayment", { paymentId: "order-1", pgCode: "LIMIT", pgMessage: "Too much" }),
        done
      )
      assert.strictEqual((yield* payment).failure.pgCode, "LIMIT")
      assert.deepStrictEqual(yield* control("pay", { paymentId: "order-1" }), done)
      const dispute = yield* control("openDispute", { paymentId: "order-1" })
      assert.deepStrictEqual(yield* control("resolveDispute", { paymentId: "order-1", ...dispute.body }), done)
      assert.strictEqual((yield* payment).disputes[0].status, "RESOLVED")
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("gives the browser's tokens", () =>
    Effect.gen(function* () {
      const { body } = yield* control("openPayment", opening)
      const confirmed = yield* send("POST", "/payments/order-1/confirm", { paymentToken: body.paymentToken })
      assert.strictEqual(confirmed.status, 200)
      const key = yield* control("openBillingKey", { channelKey: "channel-key" })
      const issued = yield* send("POST", "/billing-keys/confirm", key.body)
      assert.strictEqual(issued.status, 200)
      const card = { brand: "MASTER", number: "52111111****4444" }
      assert.deepStrictEqual(yield* control("updateBillingKey", { ...issued.body, card }), done)
      const read = yield* send("GET", `/billing-keys/${issued.body.billingKey}`)
      assert.deepStrictEqual(read.body.methods[0].card, card)
      const missing = yield* control("updateBillingKey", { billingKey: "of-nobody", card })
      assert.deepInclude(missing, { status: 404 })
      assert.strictEqual(missing.body.type, "BILLING_KEY_NOT_FOUND")
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("lets a virtual account be paid, and a charge be declined", () =>
    Effect.gen(function* () {
      const instant = (id: string, method: unknown) =>
        send("POST", `/payments/${id}/instant`, {
          channelKey: "channel-key",
          orderName: "Monthly plan",
          amount: { total: 10_000 },
          currency: "KRW",
          method
        })
      yield* instant("order-1", {
        virtualAccount: { bank: "SHINHAN", expiry: { validHours: 1 }, option: { type: "NORMAL" } }
      })
      assert.deepStrictEqual(yield* control("deposit", { paymentId: "order-1" }), done)
      assert.strictEqual((yield* payment).status, "PAID")
      assert.deepStrictEqual(yield* control("declineNextCharge", { pgCode: "STOLEN" }), done)
      const credential = { number: "4111111111111111", expiryMonth: "12", expiryYear: "30" }
      const declined = yield* instant("order-2", { card: { credential } })
      assert.deepInclude(declined.body, { type: "PG_PROVIDER", pgCode: "STOLEN" })
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("changes what the register says about a business", () =>
    Effect.gen(function* () {
      const state = send("GET", "/platform/companies/2208162517/state")
      const change = { businessRegistrationNumber: "220-81-62517", businessStatus: "SUSPENDED" }
      assert.deepStrictEqual(yield* control("setBusinessState", change), done)
      assert.strictEqual((yield* state).body.companyState.businessStatus, "SUSPENDED")
      assert.deepStrictEqual(yield* control("setBusinessState", { ...change, businessStatus: "NOT_FOUND" }), done)
      assert.strictEqual((yield* state).body.type, "PLATFORM_COMPANY_NOT_FOUND")
      const refused = yield* control("setBusinessState", { businessRegistrationNumber: "2208162510" })
      assert.deepInclude(refused, { status: 400 })
      assert.strictEqual(refused.body.type, "INVALID_REQUEST")
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("lists what was received and sent, and nothing of its own", () =>
    Effect.gen(function* () {
      yield* control("openPayment", { ...opening, noticeUrls: ["http://127.0.0.1:9/nobody-listens"] })
      yield* payment
      assert.deepStrictEqual(yield* control("webhooksSettled"), done)
      const received = yield* look("receivedRequests")
      assert.lengthOf(received.body, 1)
      assert.deepInclude(received.body[0], { method: "GET", url: "/payments/order-1" })
      const sent = yield* look("sentWebhooks")
      assert.lengthOf(sent.body, 1)
      assert.strictEqual(sent.body[0].status, "FAILED_UNEXPECTED_ERROR")
      assert.strictEqual(sent.body[0].event.type, "Transaction.Ready")
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("gives, takes and throws away the state", () =>
    Effect.gen(function* () {
      yield* control("openPayment", opening)
      const snapshot = yield* look("snapshot")
      assert.strictEqual(snapshot.status, 200)
      assert.deepStrictEqual(yield* control("reset"), done)
      assert.strictEqual((yield* payment).type, "PAYMENT_NOT_FOUND")
      assert.deepStrictEqual(yield* control("restore", snapshot.body), done)
      assert.strictEqual((yield* payment).status, "READY")
      const refused = yield* control("restore", { ...snapshot.body, tables: { payments: [["a", {}]] } })
      assert.deepInclude(refused, { status: 400 })
      assert.strictEqual(refused.body.type, "SnapshotError")
      assert.strictEqual((yield* payment).status, "READY")
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("says what is wrong", () =>
    Effect.gen(function* () {
      const missing = yield* control("pay", { paymentId: "order-1" })
      assert.deepInclude(missing, { status: 404 })
      assert.strictEqual(missing.body.type, "PAYMENT_NOT_FOUND")
      yield* control("openPayment", opening)
      yield* control("pay", { paymentId: "order-1" })
      const again = yield* control("pay", { paymentId: "order-1" })
      assert.deepInclude(again, { status: 409 })
      assert.strictEqual(again.body.type, "NotInState")
      for (const wrong of [{}, { paymentId: 1 }, "{", ""]) {
        const refused = yield* control("pay", wrong)
        assert.deepInclude(refused, { status: 400 })
        assert.strictEqual(refused.body.type, "INVALID_REQUEST")
      }
      const unknown = yield* control("nothing")
      assert.deepInclude(unknown, { status: 404 })
      assert.include(unknown.body.message, "POST /__emulator/nothing")
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("describes itself, and is none of PortOne's contract", () =>
    Effect.gen(function* () {
      const description = yield* look("openapi.json")
      assert.deepStrictEqual(
        Object.keys(description.body.paths).toSorted(),
        Object.keys(OpenApi.fromApi(ControlApi).paths).toSorted()
      )
      assert(Object.keys(OpenApi.fromApi(PortOneApi).paths).every((path) => !path.startsWith(prefix)))
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )
})
