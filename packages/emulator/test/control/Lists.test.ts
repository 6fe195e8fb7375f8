/** The lists of the control over HTTP, which the web page reads. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Redacted } from "effect"
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { PortOneEmulator } from "../../src/index.ts"
import { fill } from "../browser/busyDay.ts"
import { control, look, send } from "./overHttp.ts"

const opening = (paymentId: string, more: object = {}) => ({
  paymentId,
  channelKey: "channel-key",
  orderName: "Monthly plan",
  amount: { total: 10_000 },
  currency: "KRW",
  ...more
})

const open = (paymentId: string, more: object = {}) => control("openPayment", opening(paymentId, more))

const idsOf = (items: ReadonlyArray<{ readonly id: string }>) => items.map(({ id }) => id)

const card = { credential: { number: "4111111111111111", expiryMonth: "12", expiryYear: "30" } }

const charge = (paymentId: string, number = card.credential.number) =>
  send("POST", `/payments/${paymentId}/instant`, {
    ...opening(paymentId),
    method: { card: { credential: { ...card.credential, number } } }
  })

/** A merchant that takes every webhook. */
const listening = Effect.acquireRelease(
  Effect.promise(async () => {
    const server = createServer((_request, response) => response.writeHead(202).end("taken"))
    await once(server.listen(0, "127.0.0.1"), "listening")
    return server
  }),
  (server) =>
    Effect.sync(() => {
      server.close()
      server.closeAllConnections()
    })
).pipe(
  // A server that listens on a port has an address with that port.
  Effect.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`)
)

const nowhere = "http://127.0.0.1:9/nobody-listens"

describe("a list of the control", () => {
  it.live("is read page by page from the newest row on, though rows are added meanwhile", () =>
    Effect.gen(function* () {
      for (let order = 1; order <= 7; order++) yield* open(`order-${order}`)
      const seen: Array<string> = []
      let cursor: string | undefined
      do {
        const { body } = yield* look("payments", { size: "3", ...(cursor === undefined ? {} : { cursor }) })
        seen.push(...idsOf(body.items))
        cursor = body.next
        yield* open(`added-after-${seen.length}`)
      } while (cursor !== undefined)
      assert.deepStrictEqual(
        seen,
        [7, 6, 5, 4, 3, 2, 1].map((order) => `order-${order}`)
      )
      assert.strictEqual((yield* look("payments", { size: "1" })).body.total, 10)
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("is searched by a part of any text in whatever case, and filtered by statuses", () =>
    Effect.gen(function* () {
      yield* open("order-1", { customer: { name: { full: "Kim Hana" } } })
      yield* open("order-2", { orderName: "Two Books" })
      yield* open("order-3")
      yield* control("pay", { paymentId: "order-2" })
      yield* control("failPayment", { paymentId: "order-3" })
      const found = (query: Readonly<Record<string, string>>) =>
        Effect.map(look("payments", query), ({ body }) => idsOf(body.items))
      assert.deepStrictEqual(yield* found({ search: "hANA" }), ["order-1"])
      assert.deepStrictEqual(yield* found({ search: " books " }), ["order-2"])
      assert.deepStrictEqual(yield* found({ status: "PAID" }), ["order-2"])
      assert.deepStrictEqual(yield* found({ status: "FAILED,PAID" }), ["order-3", "order-2"])
      assert.deepStrictEqual(yield* found({ status: "PAID", search: "order-3" }), [])
      assert.deepStrictEqual(yield* found({ status: "no such status" }), [])
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("refuses a cursor that no answer had, and a size that is none", () =>
    Effect.gen(function* () {
      for (const query of [{ cursor: "elsewhere" }, { size: "0" }, { size: "many" }, { size: "1001" }]) {
        for (const list of ["payments", "webhooks", "taxInvoices"]) {
          const refused = yield* look(list, query)
          assert.deepInclude(refused, { status: 400 })
          assert.strictEqual(refused.body.type, "INVALID_REQUEST")
        }
      }
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("exists for all that an emulator holds, and has a record for each row", () =>
    Effect.gen(function* () {
      const { baseUrl } = yield* PortOneEmulator
      yield* Effect.promise(() => fill(baseUrl, nowhere))
      const { counts } = (yield* look("overview")).body
      for (const list of [
        "payments",
        "billingKeys",
        "schedules",
        "webhooks",
        "partners",
        "settlements",
        "taxInvoices"
      ]) {
        const { items, total } = (yield* look(list, { size: "1000" })).body
        assert.isAbove(total, 0, list)
        assert.lengthOf(items, total, list)
        assert.strictEqual(counts[list], total, list)
        const { body, status } = yield* look("record", { list, key: items[0].key })
        assert.strictEqual(status, 200)
        assert.isObject(body.json)
      }
      assert.deepInclude(yield* look("record", { list: "payments", key: "none" }), { status: 404 })
      const channels: ReadonlyArray<Record<string, unknown>> = (yield* look("channels")).body
      const toss = channels.find(({ key }) => key === "channel-key-TOSSPAYMENTS")
      assert.deepInclude(toss, { pg: "TOSSPAYMENTS", hasRules: true, isTest: false, payments: 4 })
      assert.deepInclude(
        channels.find(({ key }) => key === "channel-key-test"),
        { isTest: true, hasRules: false, payments: 1 }
      )
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )
})

describe("a payment of the control", () => {
  it.live("has what happened to it, over all attempts, and what can be done now", () =>
    Effect.gen(function* () {
      const view = (paymentId: string) => Effect.map(look("payment", { paymentId }), ({ body }) => body)
      const kinds = (payment: {
        readonly history: ReadonlyArray<{ readonly kind: string; readonly attempt: number }>
      }) => payment.history.map(({ attempt, kind }) => `${attempt} ${kind}`)
      yield* open("order-1")
      assert.deepStrictEqual((yield* view("order-1")).can, ["pay", "failPayment", "holdPayment"])
      yield* control("failPayment", { paymentId: "order-1", pgCode: "LIMIT" })
      yield* open("order-1")
      yield* control("holdPayment", { paymentId: "order-1" })
      const held = yield* view("order-1")
      assert.deepStrictEqual(kinds(held), ["1 READY", "1 FAILED", "2 READY", "2 PAY_PENDING"])
      assert.deepStrictEqual(held.can, ["pay", "failPayment"])
      assert.strictEqual(held.history[1].code, "LIMIT")
      yield* control("pay", { paymentId: "order-1" })
      yield* control("openDispute", { paymentId: "order-1", reason: "Not mine" })
      const disputed = yield* view("order-1")
      assert.deepStrictEqual(kinds(disputed).slice(-2), ["2 PAID", "2 DISPUTE_OPENED"])
      assert.deepInclude(disputed.history.at(-1), { reason: "Not mine", isOpen: true })
      assert.deepStrictEqual(disputed.can, ["openDispute", "resolveDispute"])
      assert.strictEqual(disputed.json.status, "PAID")
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("has its cancellations, and the decision of one that waits", () =>
    Effect.gen(function* () {
      yield* charge("order-1")
      const cancel = (amount: number) => send("POST", "/payments/order-1/cancel", { amount, reason: "Broken" })
      yield* cancel(3_000)
      const { body } = yield* look("payment", { paymentId: "order-1" })
      assert.deepInclude(body.history.at(-1), { kind: "CANCELLED", amount: 3_000, reason: "Broken" })
      assert.deepInclude(body, { status: "PARTIAL_CANCELLED", cancelled: 3_000 })
      assert.deepStrictEqual(body.can, [])
      yield* charge("order-2", "4111111111110009")
      yield* send("POST", "/payments/order-2/cancel", { reason: "Late" })
      const waiting = (yield* look("payment", { paymentId: "order-2" })).body
      assert.include(waiting.can, "decideCancellation")
      assert.deepInclude(waiting.history.at(-1), { kind: "CANCEL_REQUESTED", isOpen: true })
      const cancellationId = waiting.history.at(-1).ref
      assert.strictEqual((yield* control("decideCancellation", { paymentId: "order-2", cancellationId })).status, 200)
      assert.deepInclude((yield* look("payment", { paymentId: "order-2" })).body.history.at(-1), { kind: "CANCELLED" })
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("has its webhooks, and the requests that named it", () =>
    Effect.gen(function* () {
      yield* open("order 1", { noticeUrls: [nowhere] })
      yield* open("another", { noticeUrls: [nowhere] })
      yield* send("GET", "/payments/order%201")
      yield* send("POST", "/payments/order%201/cancel", { reason: "Too early" })
      yield* send("GET", "/payments/another")
      yield* control("webhooksSettled")
      const { body } = yield* look("payment", { paymentId: "order 1" })
      assert.lengthOf(body.webhooks, 1)
      assert.deepInclude(body.webhooks[0], {
        type: "Transaction.Ready",
        status: "RETRYING",
        sent: 1,
        paymentId: "order 1"
      })
      assert.deepStrictEqual(
        body.requests.map(({ error, method, status }: Record<string, unknown>) => [method, status, error]),
        [
          ["POST", 409, "PAYMENT_NOT_PAID"],
          ["GET", 200, undefined]
        ]
      )
      assert.deepInclude(yield* look("payment", { paymentId: "missing" }), { status: 404 })
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )
})

describe("a webhook of the control", () => {
  it.live("has each of its sendings with what came and went, and is sent again", () =>
    Effect.gen(function* () {
      yield* open("order-1", { noticeUrls: [nowhere] })
      yield* control("webhooksSettled")
      const [{ id: webhookId }] = (yield* look("webhooks")).body.items
      const first = (yield* look("webhook", { webhookId })).body
      assert.lengthOf(first.sendings, 1)
      assert.deepInclude(first.sendings[0], { attempt: 1, isManual: false, status: "FAILED_UNEXPECTED_ERROR" })
      assert.include(first.sendings[0].request.headers, "webhook-id")
      assert.strictEqual(JSON.parse(first.sendings[0].request.body).type, "Transaction.Ready")
      assert.isString(first.nextAt)
      const again = yield* control("resendWebhook", { webhookId })
      assert.deepStrictEqual(again, { status: 200, body: { status: "FAILED_UNEXPECTED_ERROR" } })
      const sent = (yield* look("webhook", { webhookId })).body
      assert.deepInclude(sent, { sent: 1, resent: 1 })
      assert.deepInclude(sent.sendings.at(-1), { attempt: 1, isManual: true })
      assert.deepInclude(yield* control("resendWebhook", { webhookId: "none" }), { status: 404 })
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("of a billing key has its sendings, too, and has SUCCEEDED once the merchant takes it", () =>
    Effect.gen(function* () {
      const url = yield* listening
      yield* send("POST", "/billing-keys", { channelKey: "channel-key", method: { card }, noticeUrls: [url] })
      yield* control("webhooksSettled")
      const [row] = (yield* look("webhooks")).body.items
      assert.deepInclude(row, { type: "BillingKey.Issued", status: "SUCCEEDED", sent: 1 })
      assert.match(row.about, /^billing-key-/)
      const { sendings } = (yield* look("webhook", { webhookId: row.id })).body
      assert.deepInclude(sendings[0].response, { status: "202", body: "taken" })
    }).pipe(Effect.scoped, Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("keeps the secrets that sign it until they are asked for", () =>
    Effect.gen(function* () {
      const overview = yield* look("overview")
      assert.deepInclude(overview.body.webhooks, { version: "2024-04-25", secrets: 1, listeners: [] })
      const [secret] = (yield* look("webhookSecrets")).body
      assert.match(secret, /^whsec_/)
      assert.notInclude(JSON.stringify(overview.body), secret)
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  const own = Redacted.make("whsec_YSBtZXJjaGFudCdzIG93biBzZWNyZXQ7IQ==")
  it.live.each([
    ["masks", false],
    ["shows", true]
  ] as const)("%s a secret of the merchant's own as it does any other", ([, showsSecrets]) =>
    Effect.gen(function* () {
      const secrets = (yield* look("webhookSecrets")).body
      assert.deepStrictEqual(secrets, [showsSecrets ? Redacted.value(own) : "••••••"])
    }).pipe(Effect.provide(PortOneEmulator.layerServer({ showsSecrets, webhooks: { secrets: [own] } })))
  )
})

describe("a request of the control", () => {
  it.live("is listed with its error, and shown without its secrets", () =>
    Effect.gen(function* () {
      yield* charge("order-1")
      yield* send("GET", "/payments/missing")
      const { items, total } = (yield* look("requests")).body
      assert.strictEqual(total, 2)
      assert.deepInclude(items[0], {
        operation: "getPayment",
        method: "GET",
        url: "/payments/missing",
        status: 404,
        error: "PAYMENT_NOT_FOUND"
      })
      assert.deepStrictEqual(idsOf((yield* look("requests", { search: "getpayment" })).body.items), [items[0].id])
      assert.deepInclude((yield* look("requests", { status: "ERROR" })).body, { total: 1 })
      assert.deepStrictEqual(idsOf((yield* look("requests", { search: "ORDER-1" })).body.items), [items[1].id])
      const { body } = yield* look("request", { id: items[1].id })
      assert.include(body.headers, "authorization: PortOne ")
      assert.include(body.body, "Monthly plan")
      const all = JSON.stringify(body)
      for (const secret of ["the-secret", card.credential.number]) assert.notInclude(all, secret)
      assert.deepInclude(yield* look("request", { id: "17" }), { status: 404 })
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("is listed page by page while others come", () =>
    Effect.gen(function* () {
      for (let order = 1; order <= 5; order++) yield* send("GET", `/payments/order-${order}`)
      const first = (yield* look("requests", { size: "2" })).body
      yield* send("GET", "/payments/added")
      const second = (yield* look("requests", { size: "2", cursor: first.next })).body
      assert.deepStrictEqual(
        [...first.items, ...second.items].map(({ url }: { readonly url: string }) => url),
        [5, 4, 3, 2].map((order) => `/payments/order-${order}`)
      )
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )
})

describe("the faults of the control", () => {
  it.live("are shown as they were set, until they are cleared", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      assert.deepStrictEqual((yield* look("faults")).body, { isSet: false })
      const faults = { script: ["resetAfterApplied", { fault: "slow", by: "3 seconds" }] }
      yield* control("faults", faults)
      assert.deepStrictEqual((yield* look("faults")).body, { isSet: true, faults })
      yield* control("faults", {})
      assert.deepStrictEqual((yield* look("faults")).body, { isSet: false })
      yield* control("faults", faults)
      yield* emulator.reset
      assert.deepStrictEqual((yield* look("faults")).body, { isSet: false })
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )
})
