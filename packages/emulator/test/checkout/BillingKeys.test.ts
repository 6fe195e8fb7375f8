/** Billing keys and identity verifications in the window. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { BillingKeys, IdentityVerifications, Payments } from "@effect-portone/payments"
import { close, decline, hold, opened, pay, payment, problem, refused, served, view } from "./page.ts"

const kind = "ISSUE_BILLING_KEY"

const request = (fields: object = {}) => ({
  storeId: "store-emulator",
  channelKey: "channel-key-test",
  billingKeyMethod: "CARD",
  issueName: "Monthly plan",
  customer: { customerId: "customer-1", fullName: "Kim" },
  ...fields
})

describe("a billing key", () => {
  it.live("is issued in the window, and charged by the server", () =>
    Effect.gen(function* () {
      const window = yield* opened(request({ displayAmount: 9_900, currency: "KRW" }), { kind })
      const shown = yield* view(window)
      assert.deepInclude(shown, { kind, orderName: "Monthly plan" })
      assert.strictEqual(shown.amount?.total, 9_900)
      const { result } = yield* pay(window, { way: "CARD", choice: "SHINHAN_CARD" })
      assert.strictEqual(result.transactionType, kind)
      const billingKey = result.billingKey!
      const info = yield* (yield* BillingKeys).getBillingKeyInfo({ billingKey })
      assert(info.status === "ISSUED")
      assert.strictEqual(info.customer.id, "customer-1")
      const method = info.methods?.[0]
      assert(method?.type === "BillingKeyPaymentMethodCard")
      assert.strictEqual(method.card?.issuer, "SHINHAN_CARD")
      yield* (yield* Payments).payWithBillingKey({
        paymentId: "order-1",
        billingKey,
        orderName: "Monthly plan",
        amount: { total: 9_900 },
        currency: "KRW"
      })
      assert.deepInclude(yield* payment(), { status: "PAID", billingKey })
    }).pipe(Effect.provide(served()))
  )

  it.live("of a store that the page names is charged by a server that names none", () =>
    Effect.gen(function* () {
      const storeId = "store-4ff4af41"
      const { result } = yield* pay(yield* opened(request({ storeId }), { kind }))
      const billingKey = result.billingKey!
      yield* (yield* Payments).payWithBillingKey({
        paymentId: "order-1",
        billingKey,
        orderName: "Monthly plan",
        amount: { total: 9_900 },
        currency: "KRW"
      })
      assert.deepInclude(yield* payment(), { status: "PAID", storeId })
    }).pipe(Effect.provide(served()))
  )

  it.live("waits for a merchant who confirms it, whose page gets a token", () =>
    Effect.gen(function* () {
      const window = yield* opened(request({ channelKey: "channel-key-manual" }), { kind })
      const { result } = yield* pay(window)
      assert.strictEqual(result.billingKey, "NEEDS_CONFIRMATION")
      const confirmed = yield* (yield* BillingKeys).confirmBillingKey({ billingIssueToken: result.billingIssueToken! })
      const info = yield* (yield* BillingKeys).getBillingKeyInfo({
        billingKey: confirmed.billingKey
      })
      assert.strictEqual(info.status, "ISSUED")
    }).pipe(Effect.provide(served()))
  )

  it.live("is refused for a card that gets none, is declined by the PG, and is left by the buyer", () =>
    Effect.gen(function* () {
      const refusedCard = yield* pay(yield* opened(request(), { kind }), { way: "CARD", choice: "0007" })
      assert.deepInclude(refusedCard.result, { code: "FAILURE_TYPE_PG", pgCode: "INVALID_CARD_NUMBER" })
      const declined = yield* decline(yield* opened(request(), { kind }), "LIMIT")
      assert.deepInclude(declined.result, { code: "FAILURE_TYPE_PG", pgCode: "LIMIT" })
      const left = yield* close(yield* opened(request(), { kind }))
      assert.deepInclude(left.result, { code: "FAILURE_TYPE_PG", pgCode: "PAY_PROCESS_CANCELED" })
      const { items } = yield* (yield* BillingKeys).getBillingKeyInfos({})
      assert.isEmpty(items)
    }).pipe(Effect.provide(served()))
  )

  it.live("is not issued when the PG takes its time", () =>
    Effect.gen(function* () {
      const { result } = yield* hold(yield* opened(request(), { kind }))
      assert.deepInclude(result, { code: "FAILURE_TYPE_PG", pgCode: "TIMEOUT" })
      assert.isEmpty((yield* (yield* BillingKeys).getBillingKeyInfos({})).items)
    }).pipe(Effect.provide(served()))
  )

  it.live.each([
    ["MOBILE", "SKT", "BillingKeyPaymentMethodMobile"],
    ["EASY_PAY", "KAKAOPAY", "BillingKeyPaymentMethodEasyPay"],
    ["PAYPAL", "PAYPAL", "BillingKeyPaymentMethodPaypal"]
  ] as const)("is of %s", ([billingKeyMethod, choice, type]) =>
    Effect.gen(function* () {
      const window = yield* opened(request({ billingKeyMethod }), { kind })
      const { result } = yield* pay(window, { way: billingKeyMethod, choice })
      const info = yield* (yield* BillingKeys).getBillingKeyInfo({ billingKey: result.billingKey! })
      assert(info.status === "ISSUED")
      assert.strictEqual(info.methods?.[0]?.type, type)
    }).pipe(Effect.provide(served()))
  )

  it.live("is of PayPal by the buttons of the page", () =>
    Effect.gen(function* () {
      const fields = { uiType: "PAYPAL_RT", billingKeyMethod: undefined }
      const window = yield* opened(request(fields), { kind, isUi: true })
      assert.strictEqual(window.windowType, "UI")
      assert.isDefined((yield* pay(window)).result.billingKey)
    }).pipe(Effect.provide(served()))
  )

  it.live("is refused as the PG does without what the PG needs", () =>
    Effect.gen(function* () {
      const result = yield* refused(request({ channelKey: "channel-key-INICIS_V2", customer: undefined }), { kind })
      assert.deepInclude(result, { code: "FAILURE_TYPE_PG" })
    }).pipe(Effect.provide(served()))
  )
})

describe("a billing key that pays at once", () => {
  const kind = "ISSUE_BILLING_KEY_AND_PAY"
  const fields = {
    billingKeyAndPayMethod: "MOBILE",
    paymentId: "order-1",
    orderName: "Monthly plan",
    totalAmount: 9_900,
    currency: "KRW",
    productType: "DIGITAL"
  }

  it.live("is issued, and its payment is paid", () =>
    Effect.gen(function* () {
      const { result } = yield* pay(yield* opened(request(fields), { kind }))
      assert.deepInclude(result, { transactionType: kind, paymentId: "order-1" })
      assert.deepInclude(yield* payment(), {
        status: "PAID",
        transactionId: result.txId!,
        billingKey: result.billingKey!
      })
    }).pipe(Effect.provide(served()))
  )

  it.live("waits for a merchant who confirms both", () =>
    Effect.gen(function* () {
      const window = yield* opened(request({ ...fields, channelKey: "channel-key-manual" }), { kind })
      const { result } = yield* pay(window)
      assert.deepInclude(result, { billingKey: "NEEDS_CONFIRMATION", txId: "NEEDS_CONFIRMATION" })
      assert.deepInclude(yield* payment(), { status: "READY" })
      yield* (yield* BillingKeys).confirmBillingKeyIssueAndPay({ billingIssueToken: result.billingIssueToken! })
      assert.deepInclude(yield* payment(), { status: "PAID" })
    }).pipe(Effect.provide(served()))
  )

  it.live("fails as a whole when the buyer leaves", () =>
    Effect.gen(function* () {
      const { result } = yield* close(yield* opened(request(fields), { kind }))
      assert.deepInclude(result, { code: "FAILURE_TYPE_PG", paymentId: "order-1" })
      assert.deepInclude(yield* payment(), { status: "FAILED" })
    }).pipe(Effect.provide(served()))
  )
})

describe("an identity verification", () => {
  const kind = "IDENTITY_VERIFICATION"
  const identity = (fields: object = {}) => ({
    storeId: "store-4ff4af41",
    channelKey: "channel-key-test",
    identityVerificationId: "verification-1",
    customer: {
      fullName: "김하나",
      phoneNumber: "010-2345-6789",
      birthYear: "2001",
      birthMonth: "2",
      birthDay: "3",
      gender: "GENDER_FEMALE"
    },
    ...fields
  })
  const read = Effect.flatMap(IdentityVerifications, (service) =>
    service.getIdentityVerification({ identityVerificationId: "verification-1" })
  )

  it.live("asks for the code, and verifies who the request says it is", () =>
    Effect.gen(function* () {
      const window = yield* opened(identity(), { kind })
      assert.include((yield* view(window)).asksForCode?.en, "123456")
      assert.include((yield* problem(window, {})).en, "Enter the code")
      assert.include((yield* problem(window, { code: "654321" })).en, "not the one")
      assert.deepInclude(yield* read, { status: "READY" })
      const { result } = yield* pay(window, { code: "123456" })
      assert.deepInclude(result, { transactionType: kind, identityVerificationId: "verification-1" })
      assert.isDefined(result.identityVerificationTxId)
      const verified = yield* read
      assert(verified.status === "VERIFIED")
      assert.deepInclude(verified.verifiedCustomer, {
        name: "김하나",
        birthDate: "2001-02-03",
        gender: "FEMALE",
        phoneNumber: "01023456789"
      })
      const again = yield* refused(identity(), { kind })
      assert.deepInclude(again, { code: "IdentityVerificationAlreadyVerified" })
    }).pipe(Effect.provide(served()))
  )

  it.live("finds someone for a request that says nobody", () =>
    Effect.gen(function* () {
      yield* pay(yield* opened(identity({ customer: undefined }), { kind }), { code: "123456" })
      const verified = yield* read
      assert(verified.status === "VERIFIED")
      assert.strictEqual(verified.verifiedCustomer.birthDate, "1990-01-01")
    }).pipe(Effect.provide(served()))
  )

  it.live("fails when the customer leaves, and by the agency's code, and begins anew", () =>
    Effect.gen(function* () {
      const left = yield* close(yield* opened(identity(), { kind }))
      assert.deepInclude(left.result, { code: "FAILURE_TYPE_PG", pgCode: "VERIFICATION_CANCELED" })
      assert.deepInclude(yield* read, { status: "FAILED" })
      const window = yield* opened(identity(), { kind })
      const { result } = yield* decline(window, "SUBSCRIBER_MISMATCH")
      assert.deepInclude(result, { pgCode: "SUBSCRIBER_MISMATCH", identityVerificationId: "verification-1" })
      const first = yield* opened(identity(), { kind })
      yield* opened(identity(), { kind })
      assert.deepInclude((yield* pay(first, { code: "123456" })).result, { code: "InvalidEntityState" })
    }).pipe(Effect.provide(served()))
  )
})
