import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Fiber } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  BillingKeyAlreadyIssuedError,
  BillingKeyNotFoundError,
  BillingKeyNotIssuedError,
  BillingKeys,
  InformationMismatchError,
  Payments,
  PgProviderError
} from "@effect-portone/payments"
import {
  type BrowserBillingKey,
  issueBillingKeyToken
} from "../../../src/payments/billingKeys/BillingKeyConfirmations.ts"
import { openInBuyersPlace } from "../../../src/payments/payment/BrowserPayments.ts"
import type { Event } from "../../../src/state/Events.ts"
import { channelKey, controlled, heard, opened, order } from "../../merchant.ts"

const paymentId = "order-1"

const token = (input: Partial<BrowserBillingKey> = {}) =>
  issueBillingKeyToken({ channelKey, customer: { id: "customer-1" }, ...input })

/** Makes a token for a billing key and a first payment with it. */
const tokenToPay = (total = 10_000) =>
  Effect.gen(function* () {
    return yield* token({ attempt: yield* openInBuyersPlace(opened(paymentId, { total })) })
  })

const endingIn = (endsIn: string) => ({ number: `41111111****${endsIn}` })

/** Returns the billing keys that the events are about. */
const keysOf = (events: ReadonlyArray<Event>) =>
  events.flatMap(({ data }) => ("billingKey" in data ? [data.billingKey] : []))

describe("a billing key that the merchant confirms", () => {
  it.effect("is issued by the confirmation, and can pay", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const payments = yield* Payments
      const events = yield* heard
      const billingIssueToken = yield* token({ customData: "plan=monthly" })
      const requested = keysOf(events)[0]!
      const notYet = billingKeys.getBillingKeyInfo({ billingKey: requested })
      assert.instanceOf(yield* Effect.flip(notYet), BillingKeyNotFoundError)
      yield* TestClock.adjust("10 seconds")
      const { billingKey } = yield* billingKeys.confirmBillingKey({ billingIssueToken, isTest: false })
      assert.strictEqual(billingKey, requested)
      const info = yield* billingKeys.getBillingKeyInfo({ billingKey })
      assert(info.status === "ISSUED")
      assert.strictEqual(DateTime.toEpochMillis(info.requestedAt!), 0)
      assert.strictEqual(DateTime.toEpochMillis(info.issuedAt), 10_000)
      assert.strictEqual(info.customData, "plan=monthly")
      assert.deepStrictEqual(info.customer, { id: "customer-1" })
      yield* payments.payWithBillingKey(order(paymentId, billingKey))
      assert.deepStrictEqual(
        events.map(({ type }) => type),
        ["BillingKey.Ready", "BillingKey.Issued", "Transaction.Paid"]
      )
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("is confirmed once: BillingKeyAlreadyIssuedError", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const confirm = billingKeys.confirmBillingKey({ billingIssueToken: yield* token() })
      yield* confirm
      assert.instanceOf(yield* Effect.flip(confirm), BillingKeyAlreadyIssuedError)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("needs a token of this store: BillingKeyNotFoundError", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const billingIssueToken = yield* token()
      const nobodys = billingKeys.confirmBillingKey({ billingIssueToken: "billing-issue-token" })
      const others = billingKeys.confirmBillingKey({ billingIssueToken, storeId: "store-other" })
      assert.instanceOf(yield* Effect.flip(nobodys), BillingKeyNotFoundError)
      assert.instanceOf(yield* Effect.flip(others), BillingKeyNotFoundError)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is refused on another kind of channel than expected: InformationMismatchError", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const billingIssueToken = yield* token()
      const confirm = billingKeys.confirmBillingKey({ billingIssueToken, isTest: true })
      assert.instanceOf(yield* Effect.flip(confirm), InformationMismatchError)
      yield* billingKeys.confirmBillingKey({ billingIssueToken })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is not issued if the PG refuses: PgProviderError", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const events = yield* heard
      const billingIssueToken = yield* token({ card: endingIn("0007") })
      const confirm = billingKeys.confirmBillingKey({ billingIssueToken, skipWebhook: true })
      const error = yield* Effect.flip(confirm)
      assert.instanceOf(error, PgProviderError)
      assert.strictEqual(error.pgCode, "INVALID_CARD_NUMBER")
      assert.instanceOf(yield* Effect.flip(confirm), BillingKeyNotFoundError)
      assert.deepStrictEqual(
        events.map(({ skipWebhook, type }) => [type, skipWebhook]),
        [
          ["BillingKey.Ready", false],
          ["BillingKey.Failed", false]
        ]
      )
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("cannot be deleted before it is confirmed: BillingKeyNotIssuedError", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const events = yield* heard
      const billingIssueToken = yield* token()
      const remove = billingKeys.deleteBillingKey({ billingKey: keysOf(events)[0]! })
      assert.instanceOf(yield* Effect.flip(remove), BillingKeyNotIssuedError)
      yield* billingKeys.confirmBillingKey({ billingIssueToken })
      yield* remove
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )
})

describe("a billing key that is confirmed with its first payment", () => {
  it.effect("is issued and has paid", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const payments = yield* Payments
      const { billingKey, ...rest } = yield* billingKeys.confirmBillingKeyIssueAndPay({
        billingIssueToken: yield* tokenToPay(),
        paymentId,
        totalAmount: 10_000,
        currency: "KRW"
      })
      assert.deepStrictEqual(rest, { paymentId })
      const info = yield* billingKeys.getBillingKeyInfo({ billingKey })
      assert.strictEqual(info.status, "ISSUED")
      const payment = yield* payments.getPayment({ paymentId })
      assert(payment.status === "PAID")
      assert.strictEqual(payment.billingKey, billingKey)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is issued once when it is confirmed twice at the same time: BillingKeyAlreadyIssuedError", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const confirm = billingKeys.confirmBillingKeyIssueAndPay({ billingIssueToken: yield* tokenToPay(40_006) })
      const first = yield* Effect.forkChild(confirm)
      yield* TestClock.adjust("1 second")
      assert.instanceOf(yield* Effect.flip(confirm), BillingKeyAlreadyIssuedError)
      yield* TestClock.adjust("30 seconds")
      yield* Fiber.join(first)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("needs a token: BillingKeyNotFoundError", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const confirm = billingKeys.confirmBillingKeyIssueAndPay({ billingIssueToken: "billing-issue-token" })
      assert.instanceOf(yield* Effect.flip(confirm), BillingKeyNotFoundError)
    }).pipe(Effect.provide(controlled))
  )

  it.effect.each([{ paymentId: "order-2" }, { totalAmount: 1 }, { taxFreeAmount: 1 }, { isTest: true }])(
    "is refused to a confirmation that differs in %o: InformationMismatchError",
    (said) =>
      Effect.gen(function* () {
        const billingKeys = yield* BillingKeys
        const billingIssueToken = yield* tokenToPay()
        const confirm = billingKeys.confirmBillingKeyIssueAndPay({ billingIssueToken, ...said })
        assert.instanceOf(yield* Effect.flip(confirm), InformationMismatchError)
        yield* billingKeys.confirmBillingKeyIssueAndPay({ billingIssueToken })
      }).pipe(Effect.provide(controlled))
  )

  it.effect("is not issued if the PG declines the payment: PgProviderError", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const payments = yield* Payments
      const events = yield* heard
      const billingIssueToken = yield* tokenToPay(40_002)
      const confirm = billingKeys.confirmBillingKeyIssueAndPay({ billingIssueToken })
      assert.instanceOf(yield* Effect.flip(confirm), PgProviderError)
      assert.strictEqual((yield* payments.getPayment({ paymentId })).status, "FAILED")
      assert.lengthOf((yield* billingKeys.getBillingKeyInfos()).items, 0)
      assert.deepStrictEqual(
        events.slice(2).map(({ type }) => type),
        ["Transaction.Failed", "BillingKey.Failed"]
      )
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("is refused by the operation for the other kind of token: InvalidRequestError", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const keyAlone = billingKeys.confirmBillingKeyIssueAndPay({ billingIssueToken: yield* token() })
      const both = billingKeys.confirmBillingKey({ billingIssueToken: yield* tokenToPay() })
      assert.instanceOf(yield* Effect.flip(keyAlone), InvalidRequestError)
      assert.instanceOf(yield* Effect.flip(both), InvalidRequestError)
    }).pipe(Effect.provide(controlled))
  )
})
