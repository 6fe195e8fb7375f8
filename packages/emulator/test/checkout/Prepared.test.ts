/** How windows open, or do not: what is wrong with a request, the kind of the window, and its address. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Logger, Redacted } from "effect"
import { once } from "node:events"
import { createServer, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { Payments } from "@effect-portone/payments"
import { PortOneEmulator } from "../../src/index.ts"
import { checkoutPath } from "../../src/pages/Paths.ts"
import {
  ask,
  cardPayment,
  close,
  decline,
  opened,
  pay,
  payment,
  prepare,
  refused,
  request,
  served,
  shop,
  view
} from "./page.ts"

describe("a request for which no window opens", () => {
  it.live.each([
    ["has no store", { storeId: undefined }, "RequestParseFailed"],
    ["has no channel", { channelKey: undefined }, "RequestParseFailed"],
    ["has no amount", { totalAmount: 0 }, "RequestParseFailed"],
    ["has half a won", { totalAmount: 10.5 }, "RequestParseFailed"],
    ["has a currency of its own", { currency: "WON" }, "RequestParseFailed"],
    ["has a way to pay of its own", { payMethod: "CASH" }, "RequestParseFailed"],
    ["has half a won of tax", { vatAmount: 0.5 }, "RequestParseFailed"],
    [
      "has half a month of installments",
      { card: { installment: { monthOption: { fixedMonth: 2.5 } } } },
      "RequestParseFailed"
    ],
    [
      "has a deadline of a deposit that is in no calendar",
      { payMethod: "VIRTUAL_ACCOUNT", virtualAccount: { accountExpiry: { validHours: 1e12 } } },
      "InvalidArgument"
    ],
    [
      "has a deadline of a convenience store that is in no calendar",
      { payMethod: "CONVENIENCE_STORE", convenienceStore: { paymentDeadline: { validHours: 1e12 } } },
      "InvalidArgument"
    ],
    ["has more without tax than in all", { taxFreeAmount: 30_000 }, "InvalidArgument"],
    ["is of an unknown channel", { channelKey: "channel-key-unknown" }, "ChannelNotFound"],
    ["redirects into a script", { redirectUrl: "javascript:alert(1)" }, "RequestParseFailed"],
    ["redirects nowhere", { windowType: { pc: "REDIRECTION" } }, "RequestParseFailed"]
  ] as const)("%s", ([, fields, code]) =>
    Effect.gen(function* () {
      const result = yield* refused(cardPayment(fields))
      assert.deepInclude(result, { transactionType: "PAYMENT", paymentId: "order-1", code })
      assert.isNotEmpty(result.message)
    }).pipe(Effect.provide(served()))
  )

  it.live("says in a line which field is missing, and how many more are wrong", () =>
    Effect.gen(function* () {
      const one = yield* refused(cardPayment({ storeId: undefined }))
      assert.strictEqual(one.message, "storeId is required")
      const two = yield* refused(cardPayment({ storeId: undefined, payMethod: undefined }))
      assert.strictEqual(two.message, "storeId is required; and 1 more")
    }).pipe(Effect.provide(served()))
  )

  it.live("has an id that no path can hold", () =>
    Effect.gen(function* () {
      const paymentId = "order-\uD83D"
      assert.deepInclude(yield* refused(cardPayment({ paymentId })), { code: "InvalidArgument" })
    }).pipe(Effect.provide(served()))
  )

  it.live("is of a payment that was paid, and gets its result returned even if redirects are forced", () =>
    Effect.gen(function* () {
      yield* pay(yield* opened(cardPayment()))
      const again = yield* refused(cardPayment({ redirectUrl: "https://shop.test/done", forceRedirect: true }))
      assert.deepInclude(again, { code: "PaymentAlreadyPaid" })
    }).pipe(Effect.provide(served()))
  )

  it.live("is of another amount than the server registered", () =>
    Effect.gen(function* () {
      yield* (yield* Payments).preRegisterPayment({ paymentId: "order-1", totalAmount: 30_000, currency: "KRW" })
      assert.deepInclude(yield* refused(cardPayment()), { code: "AmountNotEqualToPredefined" })
    }).pipe(Effect.provide(served()))
  )

  it.live("lacks what its PG needs, which the payment has as its failure", () =>
    Effect.gen(function* () {
      const result = yield* refused(cardPayment({ channelKey: "channel-key-INICIS_V2" }))
      assert.deepInclude(result, { code: "FAILURE_TYPE_PG", pgCode: "MISSING_PARAMETER" })
      assert.deepInclude(yield* payment(), { status: "FAILED", transactionId: result.txId! })
      const customer = { fullName: "Kim", phoneNumber: "01012345678", email: "kim@shop.test" }
      yield* pay(yield* opened(cardPayment({ channelKey: "channel-key-INICIS_V2", customer })))
      assert.deepInclude(yield* payment(), { status: "PAID" })
    }).pipe(Effect.provide(served()))
  )

  it.live("names a store or channel that a strict emulator does not know", () =>
    Effect.gen(function* () {
      assert.deepInclude(yield* refused(cardPayment({ storeId: "store-2" })), { code: "StoreNotFound" })
      assert.deepInclude(yield* refused(cardPayment({ channelKey: "channel-key-2" })), { code: "ChannelNotFound" })
      yield* opened(cardPayment())
    }).pipe(Effect.provide(served({ strict: { secrets: [Redacted.make("any")], channels: ["channel-key-test"] } })))
  )

  it.live("is none at all", () =>
    Effect.gen(function* () {
      const answer = yield* ask("POST", checkoutPath, { kind: "GIFT", request: {}, platformType: "PC" }, shop)
      assert.strictEqual(answer.status, 400)
      assert.strictEqual(answer.headers.get("access-control-allow-origin"), shop)
    }).pipe(Effect.provide(served()))
  )
})

describe("a request of the SDK's older names", () => {
  it.live("is taken with their prefixes", () =>
    Effect.gen(function* () {
      yield* pay(yield* opened(cardPayment({ currency: "CURRENCY_KRW", country: "COUNTRY_KR" })))
      assert.deepInclude(yield* payment(), { status: "PAID", currency: "KRW", country: "KR" })
    }).pipe(Effect.provide(served()))
  )
})

const redirectUrl = "https://shop.test/done?cart=7&paymentId=old"

describe("the window", () => {
  it.live.each([
    ["PC", {}, "IFRAME"],
    ["PC", { redirectUrl }, "IFRAME"],
    ["PC", { windowType: { pc: "POPUP" } }, "POPUP"],
    ["PC", { windowType: { pc: "REDIRECTION" }, redirectUrl }, "REDIRECTION"],
    ["MOBILE", {}, "IFRAME"],
    ["MOBILE", { redirectUrl }, "REDIRECTION"],
    ["MOBILE", { redirectUrl, windowType: { mobile: "POPUP" } }, "POPUP"]
  ] as const)("on %s with %j is a %s", ([platformType, fields, windowType]) =>
    Effect.gen(function* () {
      assert.strictEqual((yield* opened(cardPayment(fields), { platformType })).windowType, windowType)
    }).pipe(Effect.provide(served()))
  )

  it.live("goes to the page's address with the result, and keeps what that has in its query", () =>
    Effect.gen(function* () {
      const window = yield* opened(cardPayment({ redirectUrl }), { platformType: "MOBILE" })
      const { redirectTo, result } = yield* pay(window)
      const url = new URL(redirectTo!)
      assert.strictEqual(url.origin + url.pathname, "https://shop.test/done")
      assert.deepStrictEqual(Object.fromEntries(url.searchParams), {
        cart: "7",
        paymentId: "order-1",
        transactionType: "PAYMENT",
        txId: result.txId!
      })
    }).pipe(Effect.provide(served()))
  )

  it.live("goes there with a failure, too, in whichever window if redirects are forced", () =>
    Effect.gen(function* () {
      const window = yield* opened(cardPayment({ redirectUrl, forceRedirect: true }))
      assert.strictEqual(window.windowType, "IFRAME")
      const { redirectTo } = yield* decline(window, "LIMIT")
      const { searchParams } = new URL(redirectTo!)
      assert.strictEqual(searchParams.get("code"), "FAILURE_TYPE_PG")
      assert.strictEqual(searchParams.get("pgCode"), "LIMIT")
      assert.isNotEmpty(searchParams.get("message"))
    }).pipe(Effect.provide(served()))
  )

  it.live("of the page's buttons is a part of the page, and fails with the SDK's code of errors", () =>
    Effect.gen(function* () {
      const request = cardPayment({ uiType: "PAYPAL_SPB", payMethod: undefined, currency: "USD" })
      const window = yield* opened(request, { isUi: true })
      assert.strictEqual(window.windowType, "UI")
      const { result } = yield* close(window)
      assert.deepInclude(result, { code: "PGProviderError", pgCode: "PAY_PROCESS_CANCELED" })
    }).pipe(Effect.provide(served()))
  )

  it.live("speaks the language of the request", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* view(yield* opened(cardPayment({ locale: "KO_KR" })))).locale, "ko")
      assert.strictEqual((yield* view(yield* opened(cardPayment({ locale: "JA_JP" })))).locale, "en")
      assert.isUndefined((yield* view(yield* opened(cardPayment()))).locale)
    }).pipe(Effect.provide(served()))
  )

  it.live("shows amounts as people write them", () =>
    Effect.gen(function* () {
      const products = [{ id: "1", name: "A book", amount: 12_500, quantity: 2 }]
      const shown = yield* view(yield* opened(cardPayment({ currency: "USD", products })))
      assert.strictEqual(shown.amount?.text.en, "$250.00")
      assert.strictEqual(shown.products[0]?.amount?.en, "$125.00")
    }).pipe(Effect.provide(served()))
  )
})

describe("the address of a window", () => {
  it.live("shows in a frame of the page that asked for it, and of no other", () =>
    Effect.gen(function* () {
      const window = yield* opened(cardPayment())
      const shell = yield* ask("GET", window.url)
      assert.strictEqual(shell.status, 200)
      assert.include(shell.headers.get("content-security-policy"), `frame-ancestors ${shop}`)
      // A page that is isolated from other origins shows it, too.
      assert.strictEqual(shell.headers.get("cross-origin-embedder-policy"), "require-corp")
      assert.strictEqual(shell.headers.get("cross-origin-resource-policy"), "cross-origin")
      assert.notInclude(yield* Effect.promise(() => shell.text()), "Two books")
    }).pipe(Effect.provide(served()))
  )

  it.live("cannot be guessed", () =>
    Effect.gen(function* () {
      const ids = new Set<string>()
      for (const paymentId of ["order-1", "order-2"]) ids.add((yield* opened(cardPayment({ paymentId }))).id)
      assert.strictEqual(ids.size, 2)
      for (const id of ids) assert.match(id, /^[\w-]{32}$/)
    }).pipe(Effect.provide(served({ seed: "the same" })))
  )

  it.live("leads nowhere after a reset, and says so", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const window = yield* opened(cardPayment())
      const snapshot = yield* emulator.snapshot
      yield* emulator.reset
      const shell = yield* ask("GET", window.url)
      assert.strictEqual(shell.status, 404)
      assert.include(yield* Effect.promise(() => shell.text()), "over or unknown")
      assert.strictEqual((yield* ask("GET", `${window.url}/view`)).status, 404)
      assert.strictEqual((yield* ask("POST", `${window.url}/pay`, {})).status, 404)
      yield* emulator.restore(snapshot)
      assert.isUndefined((yield* pay(window)).result.code)
    }).pipe(Effect.provide(served()))
  )

  it.live("takes nothing that it does not know", () =>
    Effect.gen(function* () {
      const window = yield* opened(cardPayment())
      assert.strictEqual((yield* ask("POST", `${window.url}/decline`, {})).status, 400)
      assert.strictEqual((yield* ask("POST", `${window.url}/pay`, { choice: 1 })).status, 400)
      assert.deepInclude(yield* payment(), { status: "READY" })
    }).pipe(Effect.provide(served()))
  )
})

describe("other origins", () => {
  it.live("may prepare a checkout, and nothing else", () =>
    Effect.gen(function* () {
      const preflight = yield* ask("OPTIONS", checkoutPath, undefined, shop)
      assert.strictEqual(preflight.status, 204)
      assert.strictEqual(preflight.headers.get("access-control-allow-origin"), shop)
      assert.strictEqual(preflight.headers.get("access-control-allow-headers"), "content-type")
      const window = yield* opened(cardPayment())
      for (const path of [`${window.url}/view`, window.url]) {
        assert.isNull((yield* ask("GET", path, undefined, shop)).headers.get("access-control-allow-origin"))
      }
      const { isOpen } = yield* prepare(cardPayment({ paymentId: "order-2" }))
      assert.isTrue(isOpen)
    }).pipe(Effect.provide(served()))
  )
})

describe("a window that hangs up while the merchant is asked", () => {
  const told: Array<unknown> = []
  const logger = Logger.layer([Logger.make(({ message }) => told.push(message))])

  it.live("is no failure of the emulator, and the payment goes on", () =>
    Effect.gen(function* () {
      const { baseUrl } = yield* PortOneEmulator
      const merchant = createServer()
      yield* Effect.addFinalizer(() => Effect.sync(() => merchant.close().closeAllConnections()))
      yield* Effect.promise(() => once(merchant.listen(0, "127.0.0.1"), "listening"))
      // A server that listens on a port has such an address.
      const { port } = merchant.address() as AddressInfo
      const window = yield* opened(cardPayment({ confirmUrl: `http://127.0.0.1:${port}` }))
      const answer = yield* Effect.promise(async () => {
        const leaving = new AbortController()
        const asked = once(merchant, "request")
        const paying = request(`${baseUrl}${window.url}/pay`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: "{}",
          signal: leaving.signal
        }).catch(() => "left")
        // The arguments of this event.
        const [, answer] = (await asked) as [unknown, ServerResponse]
        leaving.abort()
        assert.strictEqual(await paying, "left")
        return answer
      })
      // The emulator sees that the connection is gone before it answers what comes later.
      for (let asked = 0; asked < 3; asked++) assert.isUndefined((yield* view(window)).end)
      answer.end()
      assert.isUndefined((yield* pay(window)).result.code)
      assert.deepInclude(yield* payment(), { status: "PAID" })
      assert.deepStrictEqual(told, [])
    }).pipe(Effect.scoped, Effect.provide(Layer.provideMerge(served(), logger)))
  )
})
