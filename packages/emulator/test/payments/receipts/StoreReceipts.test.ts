import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { InvalidRequestError } from "@effect-portone/core"
import {
  PaymentNotFoundError,
  PaymentNotPaidError,
  Payments,
  PgProviderError,
  type RegisterStoreReceiptBodyItem
} from "@effect-portone/payments"
import { merchant, paid } from "../../merchant.ts"

const item = (totalAmount: number, more?: Partial<RegisterStoreReceiptBodyItem>): RegisterStoreReceiptBodyItem => ({
  storeBusinessRegistrationNumber: "1234567890",
  storeName: "Corner shop",
  totalAmount,
  currency: "KRW",
  ...more
})

const register = (...items: ReadonlyArray<RegisterStoreReceiptBodyItem>) =>
  Effect.flatMap(Payments, (payments) => payments.registerStoreReceipt({ paymentId: "order-1", items }))

describe("a receipt of several stores", () => {
  it.effect("is registered for a payment, and tells where it can be seen", () =>
    Effect.gen(function* () {
      yield* paid("order-1")
      const { receiptUrl } = yield* register(item(6_000), item(4_000))
      assert.include(receiptUrl, "order-1")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is registered once: PgProviderError", () =>
    Effect.gen(function* () {
      yield* paid("order-1")
      yield* register(item(6_000))
      const error = yield* Effect.flip(register(item(4_000)))
      assert.instanceOf(error, PgProviderError)
      assert.strictEqual(error.pgCode, "RECEIPT_ALREADY_REGISTERED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each([
    { what: "more than was paid", items: [item(6_000), item(4_001)] },
    { what: "another currency", items: [item(100, { currency: "USD" })] }
  ])("of $what is refused by the PG: PgProviderError", ({ items }) =>
    Effect.gen(function* () {
      yield* paid("order-1")
      const error = yield* Effect.flip(register(...items))
      assert.instanceOf(error, PgProviderError)
      assert.strictEqual(error.pgCode, "RECEIPT_AMOUNT_MISMATCH")
      yield* register(item(10_000))
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of what was not paid is refused: PaymentNotPaidError", () =>
    Effect.gen(function* () {
      yield* Effect.flip(paid("order-1", undefined, "0002"))
      assert.instanceOf(yield* Effect.flip(register(item(100))), PaymentNotPaidError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of an unknown payment is refused: PaymentNotFoundError", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(register(item(100))), PaymentNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each([
    { what: "no stores", items: [] },
    { what: "an amount of nothing", items: [item(0)] },
    { what: "a number of no business", items: [item(100, { storeBusinessRegistrationNumber: "123" })] }
  ])("with $what is refused: InvalidRequestError", ({ items }) =>
    Effect.gen(function* () {
      yield* paid("order-1")
      assert.instanceOf(yield* Effect.flip(register(...items)), InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )
})
