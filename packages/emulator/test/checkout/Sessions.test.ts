/** Hosted payment sessions, whose URLs lead to the window. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { type CreatePaymentSessionInput, PaymentSessions } from "@effect-portone/payments"
import { PortOneEmulator } from "../../src/index.ts"
import { ask, close, decline, hold, pay, payment, problem, served, shop, view } from "./page.ts"

const order = {
  storeId: "store-4ff4af41",
  paymentId: "order-1",
  profileKey: "profile-test",
  country: "KR",
  currency: "KRW",
  totalAmount: 10_000,
  orderName: "Monthly plan",
  storeName: "The shop",
  redirectUrl: "https://shop.test/done?cart=7",
  products: [{ name: "Plan", unitPrice: 10_000, quantity: 1 }],
  agreements: [
    { name: "Terms", url: "https://shop.test/terms" },
    { name: "A script", url: "javascript:alert(1)" }
  ],
  customData: "plan=monthly"
} as const satisfies CreatePaymentSessionInput

const create = (fields: Partial<CreatePaymentSessionInput> = {}) =>
  Effect.flatMap(PaymentSessions, (sessions) => sessions.createPaymentSession({ ...order, ...fields }))

const pathOf = Effect.fnUntraced(function* ({ url }: { readonly url: string }) {
  const { baseUrl } = yield* PortOneEmulator
  assert.isTrue(url.startsWith(baseUrl))
  return url.slice(baseUrl.length)
})

/** Follows the URL of a session to its window, from whichever page it is on. */
const followed = Effect.fnUntraced(function* (session: { readonly url: string }) {
  const answer = yield* ask("GET", yield* pathOf(session), undefined, shop)
  assert.strictEqual(answer.status, 302)
  return { url: answer.headers.get("location")! }
})

describe("a hosted payment session", () => {
  it.live("leads to a window with its order, where it is paid", () =>
    Effect.gen(function* () {
      const window = yield* followed(yield* create())
      const shell = yield* ask("GET", window.url)
      assert.include(shell.headers.get("content-security-policy"), "frame-ancestors 'self'")
      const shown = yield* view(window)
      assert.deepInclude(shown, { storeName: "The shop", orderName: "Monthly plan", isTest: true })
      assert.deepStrictEqual(shown.agreements, [{ name: "Terms", url: "https://shop.test/terms" }])
      assert.deepStrictEqual(
        shown.ways.map(({ id }) => id),
        ["CARD_KR", "N_PAY", "KAKAO_PAY", "TOSS_PAY"]
      )
      const { redirectTo } = yield* pay(window, { way: "KAKAO_PAY" })
      const paid = yield* payment()
      assert(paid.status === "PAID" && paid.method?.type === "PaymentMethodEasyPay")
      assert.strictEqual(paid.method.provider, "KAKAOPAY")
      assert.strictEqual(paid.customData, "plan=monthly")
      assert.strictEqual(paid.channel.key, "channel-key-profile-test-KAKAO_PAY")
      assert.deepStrictEqual(Object.fromEntries(new URL(redirectTo!).searchParams), {
        cart: "7",
        paymentId: "order-1",
        transactionType: "PAYMENT",
        txId: paid.transactionId
      })
    }).pipe(Effect.provide(served()))
  )

  it.live("is paid once: another window of it says that it is paid", () =>
    Effect.gen(function* () {
      const session = yield* create()
      const late = yield* followed(session)
      const { result } = yield* pay(yield* followed(session), { way: "CARD_KR", choice: "1111" })
      assert.deepStrictEqual((yield* pay(late, { way: "CARD_KR" })).result, result)
      assert.deepStrictEqual((yield* view(yield* followed(session))).end?.result, result)
    }).pipe(Effect.provide(served()))
  )

  it.live("is declined, and paid after all by another window", () =>
    Effect.gen(function* () {
      const session = yield* create()
      const { result } = yield* decline(yield* followed(session), "LIMIT", "KAKAO_PAY")
      assert.deepInclude(result, { code: "FAILURE_TYPE_PG", pgCode: "LIMIT" })
      const declined = yield* payment()
      assert(declined.status === "FAILED")
      // The channel of the way that the buyer had chosen.
      assert.strictEqual(declined.channel?.key, "channel-key-profile-test-KAKAO_PAY")
      const card = yield* pay(yield* followed(session), { way: "CARD_KR", choice: "0002" })
      assert.deepInclude(card.result, { pgCode: "REJECT_CARD_COMPANY" })
      yield* hold(yield* followed(session), "KAKAO_PAY")
      const held = yield* payment()
      assert(held.status === "PAY_PENDING")
      assert.strictEqual(held.channel.key, "channel-key-profile-test-KAKAO_PAY")
    }).pipe(Effect.provide(served()))
  )

  it.live("opens no payment before the buyer has chosen", () =>
    Effect.gen(function* () {
      const window = yield* followed(yield* create())
      assert.include((yield* problem(window, { way: "PAY_PAL" })).en, "no such way")
      const { redirectTo, result } = yield* close(window)
      assert.deepInclude(result, { code: "FAILURE_TYPE_PG", paymentId: "order-1" })
      assert.include(redirectTo, "code=FAILURE_TYPE_PG")
      assert.strictEqual((yield* Effect.flip(payment()))._tag, "PaymentNotFoundError")
    }).pipe(Effect.provide(served()))
  )

  it.live("of one way offers that way alone", () =>
    Effect.gen(function* () {
      const window = yield* followed(yield* create({ paymentMethod: "PAY_PAL", country: "US", currency: "USD" }))
      const [way, ...others] = (yield* view(window)).ways
      assert.deepStrictEqual([way?.id, others], ["PAY_PAL", []])
      yield* pay(window)
      assert.deepInclude(yield* payment(), { status: "PAID", currency: "USD" })
    }).pipe(Effect.provide(served()))
  )

  it.live("that was closed leads to no window, and ends the one that is open", () =>
    Effect.gen(function* () {
      const session = yield* create()
      const window = yield* followed(session)
      yield* (yield* PaymentSessions).closePaymentSession({ sessionId: session.sessionId })
      const answer = yield* ask("GET", yield* pathOf(session))
      assert.strictEqual(answer.status, 410)
      assert.deepInclude((yield* pay(window)).result, { code: "InvalidEntityState" })
      assert.strictEqual((yield* ask("GET", `${yield* pathOf(session)}-unknown`)).status, 404)
    }).pipe(Effect.provide(served()))
  )
})
