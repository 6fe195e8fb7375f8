/** Checkouts in this process, where a test moves the clock. */
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Fiber } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as TestClock from "effect/testing/TestClock"
import { CashReceipts } from "@effect-portone/payments"
import * as Assembly from "../../src/assembly/Assembly.ts"
import { type Asked, prepare, press, viewOf } from "../../src/checkout/Engine.ts"
import type { Kind } from "../../src/checkout/Kind.ts"
import { deposit } from "../../src/payments/payment/VirtualAccounts.ts"
import { makeReceiver } from "../../src/webhooks/Receiver.ts"
import { controlled, controlledWith, heard } from "../merchant.ts"
import { cardPayment, payment } from "./page.ts"

const asked: Pick<Asked, "isUi" | "pageOrigin" | "platformType" | "userAgent"> = {
  platformType: "PC",
  isUi: false,
  userAgent: "a browser",
  pageOrigin: "http://shop.test:3000"
}

const opened = Effect.fnUntraced(function* (fields: Asked["request"], kind: Asked["kind"] = "PAYMENT") {
  const prepared = yield* prepare({ ...asked, kind, request: { ...cardPayment(), ...fields } }, (id) => `/${id}`)
  assert(prepared.isOpen)
  return prepared.id
})

const paying =
  (choice: Parameters<Kind["pay"]>[1] = {}): Parameters<typeof press>[1] =>
  (kind, checkout) =>
    kind.pay(checkout, choice)

const closing: Parameters<typeof press>[1] = (kind, checkout) => kind.close(checkout)

describe("a card that the PG takes time for", () => {
  it.effect("is approved after it", () =>
    Effect.gen(function* () {
      const id = yield* opened({})
      const pressed = yield* Effect.forkChild(press(id, paying({ way: "CARD", choice: "0006" })))
      yield* TestClock.adjust("29 seconds")
      assert.deepInclude(yield* payment(), { status: "READY" })
      assert.isUndefined((yield* viewOf(id))?.end)
      yield* TestClock.adjust("1 second")
      const answer = yield* Fiber.join(pressed)
      assert(answer !== undefined && !("problem" in answer))
      assert.isUndefined(answer.result.code)
      assert.deepInclude(yield* payment(), { status: "PAID" })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is not charged when the buyer leaves meanwhile, and both hear the same", () =>
    Effect.gen(function* () {
      const events = yield* heard
      const id = yield* opened({})
      const pressed = yield* Effect.forkChild(press(id, paying({ way: "CARD", choice: "0006" })))
      yield* TestClock.adjust("10 seconds")
      const left = yield* press(id, closing)
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(yield* Fiber.join(pressed), left)
      assert.deepInclude(yield* payment(), { status: "FAILED" })
      assert.deepStrictEqual(
        events.map(({ type }) => type),
        ["Transaction.Ready", "Transaction.Failed"]
      )
    }).pipe(Effect.provide(controlled))
  )
})

describe("a virtual account", () => {
  it.effect("expires at the day's end in Seoul, unless the money comes, with the receipt that the buyer wants", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2026-03-01T00:00:00Z"))
      const virtualAccount = {
        accountExpiry: { dueDate: "2026-03-03" },
        bankCode: "BANK_KOOKMIN_BANK",
        cashReceiptType: "CASH_RECEIPT_TYPE_PERSONAL",
        customerIdentifier: "01012345678"
      }
      yield* press(yield* opened({ payMethod: "VIRTUAL_ACCOUNT", virtualAccount }), paying())
      const issued = yield* payment()
      assert(issued.status === "VIRTUAL_ACCOUNT_ISSUED" && issued.method?.type === "PaymentMethodVirtualAccount")
      assert.strictEqual(issued.method.bank, "KOOKMIN")
      assert.strictEqual(DateTime.formatIso(issued.method.expiredAt!), "2026-03-03T14:59:59.000Z")
      yield* deposit({ paymentId: "order-1" })
      assert.deepInclude(yield* payment(), { status: "PAID" })
      const receipts = yield* CashReceipts
      assert.deepInclude(yield* receipts.getCashReceiptByPaymentId({ paymentId: "order-1" }), { status: "ISSUED" })
    }).pipe(Effect.provide(controlled))
  )
})

describe("an identity verification", () => {
  it.effect("is over when its code is, also in the window", () =>
    Effect.gen(function* () {
      const id = yield* opened({ identityVerificationId: "verification-1" }, "IDENTITY_VERIFICATION")
      yield* TestClock.adjust("3 minutes")
      const answer = yield* press(id, paying({ code: "123456" }))
      assert(answer !== undefined && !("problem" in answer))
      assert.deepInclude(answer.result, { code: "FAILURE_TYPE_PG", pgCode: "TIMEOUT" })
    }).pipe(Effect.provide(controlled))
  )
})

describe("a group of channels", () => {
  it.effect("is what the payment tells of, with the channel that was taken", () =>
    Effect.gen(function* () {
      const request = cardPayment({ channelGroupId: "group-test" })
      const { channelKey: _, ...ofGroup } = request
      const prepared = yield* prepare({ ...asked, kind: "PAYMENT", request: ofGroup }, (id) => id)
      assert(prepared.isOpen)
      yield* press(prepared.id, paying())
      const paid = yield* payment()
      assert(paid.status === "PAID")
      assert.deepInclude(paid.channelGroup, { id: "group-test", isForTest: true })
      assert.strictEqual(paid.channel.key, "group-test")
    }).pipe(Effect.provide(controlled))
  )
})

describe("the confirm process", () => {
  /** The client's services over an emulator whose merchant answers so. */
  const answering = (status: number, body: string) => {
    const asked: Array<string> = []
    const client = HttpClient.make((request) =>
      Effect.sync(() => {
        asked.push(request.url)
        return HttpServerResponse.toClientResponse(HttpServerResponse.text(body, { status }), { request })
      })
    )
    const webhooks = { ...Assembly.defaults.webhooks, receiver: makeReceiver(undefined, client) }
    return { asked, layer: controlledWith({ ...Assembly.defaults, webhooks }) }
  }

  it.effect("asks at the address of the page's request, and pays when the merchant says yes", () => {
    const { asked, layer } = answering(200, "")
    return Effect.gen(function* () {
      yield* press(yield* opened({ confirmUrl: "https://shop.test/confirm" }), paying())
      assert.deepStrictEqual(asked, ["https://shop.test/confirm"])
      assert.deepInclude(yield* payment(), { status: "PAID" })
    }).pipe(Effect.provide(layer))
  })

  it.effect("gives the page the merchant's words when it says no", () => {
    const { layer } = answering(400, '{"errorMessage":"Sold out"}')
    return Effect.gen(function* () {
      const answer = yield* press(yield* opened({ confirmUrl: "https://shop.test/confirm" }), paying())
      assert(answer !== undefined && !("problem" in answer))
      assert.deepInclude(answer.result, { code: "ConfirmProcessFailed", message: "Sold out" })
      assert.deepInclude(yield* payment(), { status: "FAILED" })
    }).pipe(Effect.provide(layer))
  })
})

describe("an order in escrow", () => {
  it.effect("has its lines, and waits to be shipped", () =>
    Effect.gen(function* () {
      const products = [{ id: "1", name: "A book", amount: 12_500, quantity: 2 }]
      yield* press(yield* opened({ isEscrow: true, products, productType: "PRODUCT_TYPE_REAL" }), paying())
      const paid = yield* payment()
      assert(paid.status === "PAID")
      assert.deepStrictEqual(paid.products, products)
      assert.deepInclude(paid.escrow, { status: "BEFORE_REGISTERED" })
    }).pipe(Effect.provide(controlled))
  )
})
