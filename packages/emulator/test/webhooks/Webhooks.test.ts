import { assert, describe, it } from "@effect/vitest"
import * as Sdk from "@portone/server-sdk/webhook"
import { DateTime, Effect, Layer, Redacted, References, Schema, Scope, Stream } from "effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as TestClock from "effect/testing/TestClock"
import { PortOneClient, Webhook } from "@effect-portone/core"
import { BillingKeys, Payments, PaymentVerification } from "@effect-portone/payments"
import { PortOneEmulator, Snapshot, type WebhookOptions, webhookSecret } from "../../src/index.ts"
import { account, channelKey, type Endpoint, handing, issue, keyedIn, opened, order, paid } from "../merchant.ts"

/** A merchant's program with webhooks set up so. */
const merchant = (webhooks: WebhookOptions | undefined, endpoint?: Endpoint, snapshot?: Snapshot) =>
  Layer.mergeAll(Payments.layer, BillingKeys.layer).pipe(
    Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("any secret") })),
    Layer.provideMerge(handing(endpoint)(PortOneEmulator.layerOptions({ seed: "webhooks", webhooks, snapshot })))
  )

/** Answers with these statuses, one after the other and the last one for good. */
const answering = (...statuses: ReadonlyArray<number>) => {
  let next = 0
  return Effect.sync(() =>
    HttpServerResponse.text("so be it", { status: statuses[Math.min(next++, statuses.length - 1)]! })
  )
}

const ok = Effect.succeed(HttpServerResponse.empty({ status: 200 }))

const sent = Effect.gen(function* () {
  const emulator = yield* PortOneEmulator
  yield* emulator.webhooksSettled
  return yield* emulator.sentWebhooks
})

const types = Effect.map(sent, (deliveries) => deliveries.map(({ event }) => event.type))

const paymentLog = (paymentId: string) =>
  Effect.gen(function* () {
    const payment = yield* (yield* Payments).getPayment({ paymentId })
    assert(payment.status !== "UNRECOGNIZED")
    return payment.webhooks ?? []
  })

describe("a webhook", () => {
  // The SDK reads the machine's own clock.
  it.live("is one that PortOne's own SDK verifies", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      yield* emulator.openPayment(opened("order-1"))
      yield* emulator.pay({ paymentId: "order-1" })
      const deliveries = yield* Stream.runCollect(Stream.take(emulator.webhooks, 2))
      for (const { event, request } of deliveries) {
        const verified = yield* Effect.promise(() =>
          Sdk.verify(Redacted.value(webhookSecret), request.body, request.headers)
        )
        assert(Sdk.isUnrecognizedWebhook(verified) === false)
        assert.strictEqual(verified.type, event.type)
      }
      assert.deepStrictEqual(
        deliveries.map(({ event }) => event.type),
        ["Transaction.Ready", "Transaction.Paid"]
      )
    }).pipe(Effect.provide(merchant({})))
  )

  it.effect("comes to the endpoint that the merchant has, and says what happened to what", () => {
    const secrets = [Redacted.make("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    const events: Array<Webhook.WebhookEvent> = []
    const handler = Webhook.toHttpEffect((event) => Effect.sync(() => events.push(event)), { secrets })
    return Effect.gen(function* () {
      const payments = yield* Payments
      yield* TestClock.adjust("1 hour")
      yield* paid("order-1")
      yield* payments.cancelPayment({ paymentId: "order-1", amount: 1_000, reason: "One was broken" })
      const deliveries = yield* sent
      assert.deepStrictEqual(
        deliveries.map(({ status }) => status),
        ["SUCCEEDED", "SUCCEEDED", "SUCCEEDED"]
      )
      const read = yield* payments.getPayment({ paymentId: "order-1" })
      assert(read.status === "PARTIAL_CANCELLED")
      const [cancellation] = read.cancellations!
      assert(cancellation!.status === "SUCCEEDED")
      const data = { paymentId: "order-1", storeId: "store-emulator", transactionId: read.transactionId }
      const timestamp = DateTime.makeUnsafe(3_600_000)
      assert.deepStrictEqual(events, [
        {
          type: "BillingKey.Issued",
          timestamp,
          data: { billingKey: read.billingKey!, storeId: "store-emulator" }
        },
        { type: "Transaction.Paid", timestamp, data },
        {
          type: "Transaction.PartialCancelled",
          timestamp,
          data: { ...data, cancellationId: cancellation!.id }
        }
      ])
    }).pipe(Effect.provide(merchant({ secrets }, handler)))
  })

  /** Everything that happens to payments and billing keys. */
  const everything = Effect.gen(function* () {
    const emulator = yield* PortOneEmulator
    const payments = yield* Payments
    const billingKeys = yield* BillingKeys
    yield* emulator.openPayment(opened("order-1"))
    yield* emulator.holdPayment({ paymentId: "order-1" })
    yield* emulator.pay({ paymentId: "order-1" })
    const { pgDisputeId } = yield* emulator.openDispute({ paymentId: "order-1" })
    yield* emulator.resolveDispute({ paymentId: "order-1", pgDisputeId })
    yield* payments.cancelPayment({ paymentId: "order-1", amount: 1_000, reason: "One was broken" })
    yield* payments.cancelPayment({ paymentId: "order-1", reason: "So were the others" })
    yield* payments.payInstantly(account("order-2"))
    yield* emulator.deposit({ paymentId: "order-2" })
    yield* Effect.flip(payments.payInstantly(keyedIn("order-3", "0002")))
    yield* payments.payInstantly(keyedIn("order-4", "0009"))
    yield* payments.cancelPayment({ paymentId: "order-4", reason: "It takes a minute" })
    yield* emulator.webhooksSettled
    yield* TestClock.adjust("1 minute")
    const { billingIssueToken } = yield* emulator.openBillingKey({ channelKey })
    const confirmed = yield* billingKeys.confirmBillingKey({ billingIssueToken })
    yield* emulator.updateBillingKey({ ...confirmed, card: { brand: "MASTER", number: "52111111****4444" } })
    yield* billingKeys.deleteBillingKey({ billingKey: confirmed.billingKey })
    yield* Effect.flip(issue("0007"))
    return yield* sent
  })

  const ofPayments = [
    "Ready",
    "PayPending",
    "Paid",
    "DisputeCreated",
    "DisputeResolved",
    "PartialCancelled",
    "Cancelled",
    "VirtualAccountIssued",
    "Paid",
    "Failed",
    "Paid",
    "CancelPending",
    "Cancelled"
  ]

  it.effect("is sent for everything that happens to payments and billing keys", () =>
    Effect.gen(function* () {
      const deliveries = yield* everything
      assert.deepStrictEqual(
        deliveries.map(({ event }) => event.type),
        [
          ...ofPayments.map((type) => `Transaction.${type}`),
          "BillingKey.Ready",
          "BillingKey.Issued",
          "BillingKey.Updated",
          "BillingKey.Deleted",
          "BillingKey.Failed"
        ]
      )
      const triggers = [...(yield* paymentLog("order-1")), ...(yield* paymentLog("order-2"))].map(
        ({ trigger }) => trigger
      )
      assert.deepStrictEqual(triggers, [
        undefined,
        "ASYNC_PAY_PENDING",
        "ASYNC_PAY_APPROVED",
        "DISPUTE_CREATED",
        "DISPUTE_RESOLVED",
        undefined,
        undefined,
        undefined,
        "VIRTUAL_ACCOUNT_DEPOSIT"
      ])
      assert.deepStrictEqual(
        (yield* paymentLog("order-4")).map(({ paymentStatus, trigger }) => [paymentStatus, trigger]),
        [
          ["PAID", undefined],
          ["PAID", undefined],
          ["CANCELLED", "ASYNC_CANCEL_APPROVED"]
        ]
      )
    }).pipe(Effect.provide(merchant({})))
  )

  it.effect.each(["application/json", "application/x-www-form-urlencoded"] as const)(
    "of version 2024-01-01 says the status, as %s, and nothing of what that version does not know",
    (contentType) => {
      const events: Array<Webhook.WebhookEvent> = []
      const handler = Webhook.toHttpEffect((event) => Effect.sync(() => events.push(event)), {
        secrets: [webhookSecret]
      })
      return Effect.gen(function* () {
        const deliveries = yield* everything
        assert(deliveries.every(({ request }) => request.headers["content-type"] === contentType))
        assert.deepStrictEqual(
          events.map((event) => (event.type === "2024-01-01" ? event.status : event.type)),
          ofPayments.filter((type) => !type.startsWith("Dispute"))
        )
      }).pipe(Effect.provide(merchant({ version: "2024-01-01", contentType }, handler)))
    }
  )

  it.effect("goes to each address that the request names, in place of the store's", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const noticeUrls = ["https://one.example/", "https://two.example/?a=b"]
      const billingKey = yield* issue()
      yield* payments.payWithBillingKey({ ...order("order-1", billingKey), noticeUrls })
      yield* payments.payWithBillingKey({ ...order("order-2", billingKey), noticeUrls: [] })
      const deliveries = yield* sent
      assert.deepStrictEqual(
        deliveries.map(({ url }) => url),
        ["https://store.example/webhooks", ...noticeUrls, "https://store.example/webhooks"]
      )
      assert.strictEqual(new Set(deliveries.map(({ webhookId }) => webhookId)).size, 4)
    }).pipe(Effect.provide(merchant({ url: "https://store.example/webhooks" })))
  )

  it.effect("goes there where the store has set up none, too", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const billingKey = yield* issue()
      yield* payments.payWithBillingKey({ ...order("order-1", billingKey), noticeUrls: ["https://one.example/"] })
      yield* payments.payWithBillingKey(order("order-2", billingKey))
      assert.deepStrictEqual(yield* types, ["Transaction.Paid"])
      assert.deepStrictEqual(yield* paymentLog("order-2"), [])
    }).pipe(Effect.provide(merchant(undefined)))
  )

  it.effect("is not sent for what a request does that wants none, but for what comes later", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const payments = yield* Payments
      yield* payments.payInstantly({ ...account("order-1"), skipWebhook: true })
      assert.deepStrictEqual(yield* types, [])
      yield* emulator.deposit({ paymentId: "order-1" })
      assert.deepStrictEqual(yield* types, ["Transaction.Paid"])
    }).pipe(Effect.provide(merchant({})))
  )
})

describe("a webhook that is not taken", () => {
  it.effect("is sent again up to five times, ever later, with the same id and event", () =>
    Effect.gen(function* () {
      yield* paid("order-1")
      const longest = [1, 4, 16, 64, 256].map((minutes) => minutes * 60_000)
      for (const [index, delay] of longest.entries()) {
        const last = (yield* sent).filter(({ event }) => event.type === "Transaction.Paid").at(-1)!
        assert.strictEqual(last.attempt, index + 1)
        const wait = DateTime.toEpochMillis(last.nextAt!) - DateTime.toEpochMillis(last.sentAt)
        assert(wait >= 0 && wait <= delay)
        yield* TestClock.setTime(DateTime.toEpochMillis(last.nextAt!))
      }
      yield* sent
      yield* TestClock.adjust("1 day")
      const deliveries = (yield* sent).filter(({ event }) => event.type === "Transaction.Paid")
      assert.lengthOf(deliveries, 6)
      assert.isUndefined(deliveries[5]!.nextAt)
      assert.strictEqual(new Set(deliveries.map(({ webhookId }) => webhookId)).size, 1)
      assert.strictEqual(new Set(deliveries.map(({ request }) => request.body)).size, 1)
      for (const { request, sentAt } of deliveries) {
        assert.strictEqual(
          request.headers["webhook-timestamp"],
          String(Math.floor(DateTime.toEpochMillis(sentAt) / 1000))
        )
      }
      // Jitter is there, and it is the seed's.
      assert(new Set(deliveries.map(({ sentAt }) => DateTime.toEpochMillis(sentAt))).size > 4)
    }).pipe(Effect.provide(merchant({}, answering(500))))
  )

  it.effect("is sent no more once it is taken", () =>
    Effect.gen(function* () {
      yield* (yield* Payments).payInstantly(keyedIn("order-1"))
      yield* sent
      yield* TestClock.adjust("1 minute")
      yield* sent
      yield* TestClock.adjust("1 day")
      assert.deepStrictEqual(
        (yield* sent).map(({ response, status }) => [response?.status, status]),
        [
          [302, "FAILED_NOT_OK_RESPONSE"],
          [204, "SUCCEEDED"]
        ]
      )
    }).pipe(Effect.provide(merchant({}, answering(302, 204))))
  )

  it.effect("is given up after 30 seconds, and then sent again", () => {
    let calls = 0
    const handler = Effect.suspend(() =>
      calls++ === 0 ? Effect.never : Effect.succeed(HttpServerResponse.empty({ status: 200 }))
    )
    return Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      yield* (yield* Payments).payInstantly(keyedIn("order-1"))
      // The signature is made by WebCrypto, which no clock moves.
      while (calls === 0) yield* Effect.promise(() => new Promise(setImmediate))
      yield* TestClock.adjust("29 seconds")
      assert.lengthOf(yield* emulator.sentWebhooks, 0)
      yield* TestClock.adjust("1 second")
      const [first] = yield* emulator.sentWebhooks
      assert.strictEqual(first!.status, "FAILED_UNEXPECTED_ERROR")
      assert.isUndefined(first!.response)
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(
        (yield* sent).map(({ status }) => status),
        ["FAILED_UNEXPECTED_ERROR", "SUCCEEDED"]
      )
    }).pipe(Effect.provide(merchant({}, handler)))
  })

  it.effect("is sent at the same times with the same seed", () => {
    const times = Effect.gen(function* () {
      yield* paid("order-1")
      yield* sent
      yield* TestClock.adjust("1 minute")
      return (yield* sent).map(({ nextAt, sentAt, webhookId }) => ({ nextAt, sentAt, webhookId }))
    }).pipe(Effect.provide(Layer.provideMerge(merchant({}, answering(500)), TestClock.layer())))
    return Effect.gen(function* () {
      assert.deepStrictEqual(yield* times, yield* times)
    })
  })
})

describe("the payment", () => {
  it.effect("lists each sending, with what was sent and answered", () =>
    Effect.gen(function* () {
      yield* (yield* Payments).payInstantly(keyedIn("order-1"))
      yield* sent
      yield* TestClock.adjust("1 minute")
      const [first, second] = yield* sent
      const log = yield* paymentLog("order-1")
      assert.lengthOf(log, 2)
      assert.deepStrictEqual(log[0], {
        paymentStatus: "PAID",
        id: first!.webhookId,
        status: "FAILED_NOT_OK_RESPONSE",
        url: "https://merchant.example/webhooks/portone",
        isAsync: false,
        currentExecutionCount: 1,
        maxExecutionCount: 6,
        request: {
          header: Object.entries(first!.request.headers)
            .map(([name, value]) => `${name}: ${value}`)
            .join("\n"),
          body: first!.request.body,
          requestedAt: first!.sentAt
        },
        response: {
          code: "503",
          header: "content-length: 8\ncontent-type: text/plain",
          body: "so be it",
          respondedAt: first!.sentAt
        },
        triggeredAt: first!.sentAt
      })
      assert.deepInclude(log[1], { id: second!.webhookId, status: "SUCCEEDED", currentExecutionCount: 2 })
      const found = yield* (yield* Payments).getPayments({ filter: { webhookStatus: "SUCCEEDED" } })
      assert.lengthOf(found.items, 1)
    }).pipe(Effect.provide(merchant({}, answering(503, 200))))
  )

  it.effect("keeps the list through what happens while webhooks are sent", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const emulator = yield* PortOneEmulator
      // Approved after half a minute, in which the first webhook has long been taken.
      const { paymentToken } = yield* emulator.openPayment(opened("order-1", { total: 40_006 }))
      const confirming = yield* Effect.forkChild(payments.confirmPayment({ paymentId: "order-1", paymentToken }))
      yield* sent
      yield* TestClock.adjust("30 seconds")
      assert(confirming !== undefined)
      yield* sent
      assert.deepStrictEqual(
        (yield* paymentLog("order-1")).map(({ paymentStatus }) => paymentStatus),
        ["READY", "PAID"]
      )
    }).pipe(Effect.provide(merchant({})))
  )

  it.effect("that is tried again leaves the list to the attempt that it was of", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* Effect.flip(payments.payInstantly(keyedIn("order-1", "0002")))
      yield* payments.payInstantly(keyedIn("order-1"))
      yield* sent
      const { items } = yield* payments.getPaymentTransactions({ paymentId: "order-1" })
      assert.deepStrictEqual(
        items.map((item) => item.status !== "UNRECOGNIZED" && item.webhooks?.map(({ paymentStatus }) => paymentStatus)),
        [["FAILED"], ["PAID"]]
      )
    }).pipe(Effect.provide(merchant({})))
  )
})

describe("a snapshot", () => {
  it.effect("has the webhooks that are to be sent again, and those that were being sent", () => {
    let calls = 0
    const silent = Effect.suspend(() => {
      calls++
      return Effect.never
    })
    return Effect.gen(function* () {
      const snapshot = yield* Effect.gen(function* () {
        yield* (yield* Payments).payInstantly(keyedIn("order-1"))
        while (calls === 0) yield* Effect.promise(() => new Promise(setImmediate))
        const taken = yield* (yield* PortOneEmulator).snapshot
        return yield* Schema.decodeEffect(Schema.fromJsonString(Snapshot))(JSON.stringify(taken))
      }).pipe(Effect.provide(merchant({}, silent)))
      yield* Effect.gen(function* () {
        yield* TestClock.adjust("1 minute")
        assert.deepStrictEqual(
          (yield* sent).map(({ status }) => status),
          ["SUCCEEDED"]
        )
        assert.lengthOf(yield* paymentLog("order-1"), 1)
      }).pipe(Effect.provide(merchant({}, undefined, snapshot)))
    })
  })
})

describe("a handler", () => {
  it.effect("sees the request as it would come over a network", () => {
    const seen: Array<readonly [string, string]> = []
    const handler = Effect.gen(function* () {
      const request = yield* HttpServerRequest.HttpServerRequest
      seen.push([request.method, request.originalUrl])
      return HttpServerResponse.empty({ status: 200 })
    })
    return Effect.gen(function* () {
      yield* paid("order-1")
      yield* sent
      assert.deepStrictEqual(seen, [
        ["POST", "https://store.example/hook?a=b"],
        ["POST", "https://store.example/hook?a=b"]
      ])
    }).pipe(Effect.provide(merchant({ url: "https://store.example/hook?a=b" }, handler)))
  })

  it.effect("is the application's own routes, which read the payment by the services of who sets them", () => {
    const shipped: Array<string> = []
    const endpoint = Webhook.toHttpEffect(
      Webhook.match({
        "Transaction.Paid": (event) =>
          Effect.map(PaymentVerification.verify({ event, expected: { amount: 10_000, currency: "KRW" } }), ({ id }) =>
            shipped.push(id)
          ),
        orElse: () => Effect.void
      }),
      { secrets: [webhookSecret] }
    )
    const routes = HttpRouter.add("POST", "/webhooks/portone", endpoint)
    return Effect.gen(function* () {
      const { setWebhookHandler } = yield* PortOneEmulator
      yield* setWebhookHandler(yield* HttpRouter.toHttpEffect(routes))
      yield* paid("order-1")
      assert.deepStrictEqual(
        (yield* sent).map(({ response, url }) => [response!.status, url]),
        [
          [200, "https://merchant.example/webhooks/portone"],
          [200, "https://merchant.example/webhooks/portone"]
        ]
      )
      assert.deepStrictEqual(shipped, ["order-1"])
    }).pipe(Effect.provide(merchant(undefined)))
  })

  it.effect("gets what is due and what is sent again, in place of the one before it", () =>
    Effect.gen(function* () {
      const { setWebhookHandler } = yield* PortOneEmulator
      yield* (yield* Payments).payInstantly(keyedIn("order-1"))
      yield* sent
      yield* setWebhookHandler(answering(202))
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(
        (yield* sent).map(({ response }) => response!.status),
        [500, 202]
      )
    }).pipe(Effect.provide(merchant({}, answering(500))))
  )

  it.effect("stays where the state is reset, and goes when none is set", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      yield* emulator.reset
      yield* (yield* Payments).payInstantly(keyedIn("order-1"))
      yield* sent
      yield* emulator.setWebhookHandler(undefined)
      yield* (yield* Payments).payInstantly(keyedIn("order-2"))
      yield* TestClock.adjust("1 minute")
      // The second sending is answered as without a handler, and the store has no address for another webhook.
      assert.deepStrictEqual(
        (yield* sent).map(({ attempt, response }) => [attempt, response!.status]),
        [
          [1, 500],
          [2, 200]
        ]
      )
      assert.deepStrictEqual(yield* paymentLog("order-2"), [])
    }).pipe(Effect.provide(merchant(undefined, answering(500))))
  )

  it.effect.each<
    [
      string,
      Effect.Effect<HttpServerResponse.HttpServerResponse, unknown, HttpServerRequest.HttpServerRequest | Scope.Scope>,
      number
    ]
  >([
    ["fails", Effect.fail("no stock"), 500],
    ["dies", Effect.die("a bug"), 500],
    ["has no route", Effect.flatten(HttpRouter.toHttpEffect(HttpRouter.add("POST", "/another", ok))), 404]
  ])("that %s is answered as by a server", ([, handler, status]) =>
    Effect.gen(function* () {
      yield* (yield* PortOneEmulator).setWebhookHandler(handler)
      yield* (yield* Payments).payInstantly(keyedIn("order-1"))
      const [delivery] = yield* sent
      assert.deepInclude(delivery, { status: "FAILED_NOT_OK_RESPONSE" })
      assert.strictEqual(delivery!.response!.status, status)
    }).pipe(Effect.provide(merchant({})), Effect.provideService(References.CurrentLoggers, new Set()))
  )
})
