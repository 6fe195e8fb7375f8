/** The control in memory; over HTTP it is in `ControlServer.test.ts`. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer, Schema } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as TestClock from "effect/testing/TestClock"
import { RetryPolicy } from "@effect-portone/core"
import {
  BillingKeyNotFoundError,
  BillingKeys,
  type Card,
  PaymentNotFoundError,
  Payments
} from "@effect-portone/payments"
import { Faults } from "@effect-portone/testing"
import { NotInState, PortOneEmulator, Snapshot, SnapshotError } from "../../src/index.ts"
import { account, channelKey, client, issue, keyedIn, merchant, opened, order, services } from "../merchant.ts"

const paymentId = "order-1"

const read = Effect.gen(function* () {
  const payment = yield* (yield* Payments).getPayment({ paymentId })
  assert(payment.status !== "UNRECOGNIZED")
  return payment
})

const statusOf = Effect.map(read, ({ status }) => status)

describe("in the buyer's place", () => {
  it.effect("a test opens the window, and pays", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const { transactionId } = yield* emulator.openPayment(opened(paymentId))
      assert.deepInclude(yield* read, { status: "READY", transactionId })
      yield* emulator.holdPayment({ paymentId })
      assert.strictEqual(yield* statusOf, "PAY_PENDING")
      yield* emulator.pay({ paymentId })
      assert.strictEqual(yield* statusOf, "PAID")
      const again = yield* Effect.flip(emulator.pay({ paymentId }))
      assert.instanceOf(again, NotInState)
      assert.include(again.message, "PAID")
      assert.instanceOf(yield* Effect.flip(emulator.pay({ paymentId: "order-2" })), PaymentNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("a test gets the token with which the merchant confirms", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const { paymentToken } = yield* emulator.openPayment(opened(paymentId))
      yield* (yield* Payments).confirmPayment({ paymentId, paymentToken })
      assert.strictEqual(yield* statusOf, "PAID")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("a test fails to pay, and pays after all", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      yield* emulator.openPayment(opened(paymentId))
      yield* emulator.failPayment({ paymentId, pgCode: "LIMIT", pgMessage: "Too much for today" })
      const payment = yield* read
      assert(payment.status === "FAILED")
      assert.deepInclude(payment.failure, { pgCode: "LIMIT", pgMessage: "Too much for today" })
      yield* emulator.pay({ paymentId })
      assert.strictEqual(yield* statusOf, "PAID")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("a test deposits, disputes and resolves", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      yield* (yield* Payments).payInstantly(account(paymentId))
      yield* emulator.deposit({ paymentId, remitterName: "Hong Gildong" })
      const { pgDisputeId } = yield* emulator.openDispute({ paymentId, reason: "Not mine" })
      yield* emulator.resolveDispute({ paymentId, pgDisputeId })
      const payment = yield* read
      assert(payment.status === "PAID" && payment.method?.type === "PaymentMethodVirtualAccount")
      assert.strictEqual(payment.method.remitterName, "Hong Gildong")
      assert.deepInclude(payment.disputes?.[0], { reason: "Not mine", status: "RESOLVED" })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("a test asks for a billing key, with a payment or without", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const billingKeys = yield* BillingKeys
      const alone = yield* emulator.openBillingKey({ channelKey })
      yield* billingKeys.confirmBillingKey(alone)
      yield* emulator.openPayment(opened(paymentId))
      const both = yield* emulator.openBillingKey({ channelKey, paymentId })
      yield* billingKeys.confirmBillingKeyIssueAndPay({ ...both, paymentId })
      assert.strictEqual(yield* statusOf, "PAID")
    }).pipe(Effect.provide(merchant))
  )
})

describe("in the PG's place", () => {
  it.effect("a test gives a billing key another card, which it charges from then on", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const billingKeys = yield* BillingKeys
      const payments = yield* Payments
      const billingKey = yield* issue()
      const other: Card = { brand: "MASTER", number: "52111111****0002" }
      yield* emulator.updateBillingKey({ billingKey, card: other })
      const info = yield* billingKeys.getBillingKeyInfo({ billingKey })
      assert.deepStrictEqual(info.status === "ISSUED" && info.methods, [
        { type: "BillingKeyPaymentMethodCard", card: other }
      ])
      const declined = yield* Effect.flip(payments.payWithBillingKey(order(paymentId, billingKey)))
      assert.strictEqual(declined._tag, "PgProviderError")
      yield* emulator.webhooksSettled
      assert.deepStrictEqual(
        (yield* emulator.sentWebhooks).map(({ event }) => event.type),
        ["BillingKey.Issued", "BillingKey.Updated", "Transaction.Failed"]
      )
      yield* billingKeys.deleteBillingKey({ billingKey })
      assert.instanceOf(yield* Effect.flip(emulator.updateBillingKey({ billingKey, card: other })), NotInState)
      const elsewhere = emulator.updateBillingKey({ billingKey, storeId: "store-other", card: other })
      assert.instanceOf(yield* Effect.flip(elsewhere), BillingKeyNotFoundError)
    }).pipe(
      Effect.provide(
        services.pipe(Layer.provideMerge(client), Layer.provideMerge(PortOneEmulator.layerOptions({ webhooks: {} })))
      )
    )
  )

  it.effect("a test declines the next charge, and only that", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* (yield* PortOneEmulator).declineNextCharge({ pgCode: "STOLEN" })
      const declined = yield* Effect.flip(payments.payInstantly(keyedIn(paymentId)))
      assert(declined._tag === "PgProviderError")
      assert.strictEqual(declined.pgCode, "STOLEN")
      yield* payments.payInstantly(keyedIn(paymentId))
    }).pipe(Effect.provide(merchant))
  )
})

describe("what was received", () => {
  it.effect("is listed with its headers, its body and its answer", () =>
    Effect.gen(function* () {
      yield* (yield* Payments).payInstantly(keyedIn(paymentId))
      yield* Effect.flip((yield* Payments).getPayment({ paymentId: "order-2" }))
      yield* HttpClient.get("https://api.portone.io/no/such/path")
      const [charge, lookup, stray, ...others] = yield* (yield* PortOneEmulator).receivedRequests
      assert.lengthOf(others, 0)
      assert.deepInclude(charge, { operation: "payInstantly", method: "POST", url: "/payments/order-1/instant" })
      assert.strictEqual(charge!.headers["authorization"], "PortOne any")
      assert.match(charge!.headers["idempotency-key"]!, /^".+"$/)
      assert.strictEqual(JSON.parse(charge!.body).orderName, "Monthly plan")
      assert.strictEqual(charge!.response!.status, 200)
      assert.deepInclude(lookup, { operation: "getPayment", method: "GET", url: "/payments/order-2", body: "" })
      assert.strictEqual(lookup!.response!.status, 404)
      assert.strictEqual(JSON.parse(lookup!.response!.body).type, "PAYMENT_NOT_FOUND")
      assert.notProperty(stray, "operation")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is forgotten beyond the latest thousand", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      for (let count = 0; count < 2_100; count++) {
        yield* Effect.ignore(payments.getPayment({ paymentId: `order-${count}` }))
      }
      const received = yield* (yield* PortOneEmulator).receivedRequests
      assert.lengthOf(received, 1_000)
      assert.strictEqual(received.at(-1)!.url, "/payments/order-2099")
    }).pipe(Effect.provide(merchant))
  )
})

describe("the state", () => {
  it.effect("is as it was when the snapshot was taken", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const payments = yield* Payments
      yield* payments.payInstantly(keyedIn(paymentId))
      const before = yield* read
      const snapshot = yield* emulator.snapshot
      yield* payments.cancelPayment({ paymentId, reason: "Changed their mind" })
      yield* emulator.restore(yield* Schema.decodeEffect(Schema.fromJsonString(Snapshot))(JSON.stringify(snapshot)))
      assert.deepStrictEqual(yield* read, before)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("goes over to another emulator", () =>
    Effect.gen(function* () {
      const { before, snapshot } = yield* Effect.gen(function* () {
        yield* (yield* Payments).payInstantly(keyedIn(paymentId))
        return { before: yield* read, snapshot: yield* (yield* PortOneEmulator).snapshot }
      }).pipe(Effect.provide(merchant))
      const another = services.pipe(
        Layer.provideMerge(client),
        Layer.provideMerge(PortOneEmulator.layerOptions({ snapshot }))
      )
      assert.deepStrictEqual(yield* read.pipe(Effect.provide(another)), before)
    })
  )

  it.effect("is left alone by a snapshot that cannot be read, whose error says why", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      yield* (yield* Payments).payInstantly(keyedIn(paymentId))
      const snapshot = yield* emulator.snapshot
      const broken = { ...snapshot, tables: { ...snapshot.tables, payments: [["a", { status: "PAID" }]] as const } }
      const error = yield* Effect.flip(emulator.restore(broken))
      assert.instanceOf(error, SnapshotError)
      assert.include(error.message, "payments")
      assert.strictEqual(yield* statusOf, "PAID")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("keeps what a later version knows and this one does not", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const snapshot = { seed: "a seed", drawn: 3, tables: { tomorrow: [["key", { some: "row" }]] as const } }
      yield* emulator.restore(snapshot)
      assert.deepStrictEqual(yield* emulator.snapshot, snapshot)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is that of a new emulator after a reset", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const payments = yield* Payments
      const fresh = yield* emulator.snapshot
      const { payment } = yield* payments.payInstantly(keyedIn(paymentId))
      yield* emulator.setFaults(Faults.script([Faults.pass, Faults.hang]))
      yield* emulator.reset
      assert.deepStrictEqual(yield* emulator.snapshot, fresh)
      assert.deepStrictEqual(yield* emulator.receivedRequests, [])
      const again = yield* payments.payInstantly(keyedIn(paymentId))
      assert.deepStrictEqual(again.payment, payment)
      assert.strictEqual(yield* statusOf, "PAID")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("takes with it the requests that are under way, whose outcome nobody knows", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const payments = yield* Payments
      // Is approved after 30 seconds.
      const charging = yield* Effect.forkChild(
        payments.payInstantly(keyedIn(paymentId, "0006"), { retry: RetryPolicy.none }).pipe(Effect.flip)
      )
      yield* TestClock.adjust("1 second")
      assert.strictEqual(yield* statusOf, "READY")
      yield* emulator.reset
      const error = yield* Fiber.join(charging)
      assert(error._tag === "PortOneClientError" && error.reason._tag === "UndocumentedError")
      assert.deepInclude(error, { outcome: "Unknown" })
      assert.strictEqual(error.reason.status, 503)
      yield* TestClock.adjust("1 hour")
      assert.instanceOf(yield* Effect.flip(payments.getPayment({ paymentId })), PaymentNotFoundError)
    }).pipe(Effect.provide(merchant))
  )
})

describe("faults", () => {
  it.effect("are met by the requests of the client, which knows what to do", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      yield* emulator.setFaults(Faults.script([Faults.resetAfterApplied, Faults.status(503)]))
      const charging = yield* Effect.forkChild(
        Effect.flatMap(Payments, (payments) => payments.payInstantly(keyedIn(paymentId)))
      )
      yield* TestClock.adjust("1 minute")
      const { payment } = yield* Fiber.join(charging)
      assert.deepInclude(yield* read, { status: "PAID", pgTxId: payment.pgTxId })
      const charges = (yield* emulator.receivedRequests).filter(({ method }) => method === "POST")
      // The gateway that answers 503 is before PortOne.
      assert.lengthOf(charges, 2)
      assert.deepStrictEqual(charges[0]!.response, charges[1]!.response)
      assert.strictEqual(charges[0]!.headers["idempotency-key"], charges[1]!.headers["idempotency-key"])
    }).pipe(Effect.provide(merchant))
  )
})
