/** Checks the types of errors: what is left in the error channel, and what catching one removes. */
import { assert, describe, expectTypeOf, it } from "@effect/vitest"
import { Effect } from "effect"
import type { ForbiddenError, InvalidRequestError, PortOneClientError, UnauthorizedError } from "@effect-portone/core"
import {
  AlreadyPaidError,
  type GetPaymentError,
  type PayWithBillingKeyError,
  type PaymentNotFoundError,
  Payments,
  PgProviderError
} from "@effect-portone/payments"
import { PlatformSettlementAmountExceededError, type PlatformAmountExceededType } from "@effect-portone/platform"

const charge = Effect.gen(function* () {
  const payments = yield* Payments
  return yield* payments.payWithBillingKey({
    paymentId: "p-1",
    billingKey: "b-1",
    orderName: "Monthly plan",
    amount: { total: 9_900 },
    currency: "KRW"
  })
})

const declined = new PgProviderError({ pgCode: "51", pgMessage: "not enough", message: "declined" })

const failing = (error: PayWithBillingKeyError) =>
  Effect.provide(Payments.layerTest({ payWithBillingKey: () => Effect.fail(error) }))

describe("the error channel", () => {
  it("is what the document says, and PortOneClientError", () => {
    expectTypeOf<GetPaymentError>().toEqualTypeOf<
      ForbiddenError | InvalidRequestError | PaymentNotFoundError | UnauthorizedError
    >()
    expectTypeOf<Effect.Error<typeof charge>>().toEqualTypeOf<PayWithBillingKeyError | PortOneClientError>()
  })

  it.effect("loses what catchTags catches, and each handler knows its error", () =>
    Effect.gen(function* () {
      const told = charge.pipe(
        Effect.catchTags({
          AlreadyPaidError: (error) => {
            expectTypeOf(error).toEqualTypeOf<AlreadyPaidError>()
            return Effect.succeed("paid")
          },
          PgProviderError: ({ pgCode, pgMessage }) => Effect.succeed(`${pgCode}: ${pgMessage}`)
        })
      )
      expectTypeOf<Effect.Error<typeof told>>().toEqualTypeOf<
        Exclude<PayWithBillingKeyError, AlreadyPaidError | PgProviderError> | PortOneClientError
      >()
      assert.strictEqual(yield* failing(declined)(told), "51: not enough")
      assert.strictEqual(yield* failing(new AlreadyPaidError())(told), "paid")
    })
  )

  it("does not compile with a tag that cannot happen", () => {
    // @ts-expect-error -- no charge fails because a webhook is not found
    const told = () => Effect.catchTag(charge, "WebhookNotFoundError", () => Effect.void)
    assert.isFunction(told)
  })

  it.effect("can be caught as a whole, by what every documented error has", () =>
    Effect.gen(function* () {
      const told = Effect.catch(charge, (error) => {
        expectTypeOf(error.isRetryable).toEqualTypeOf<boolean>()
        expectTypeOf(error.outcome).toEqualTypeOf<"NotSent" | "Refused" | "Applied" | "Unknown">()
        return Effect.succeed(error.outcome)
      })
      expectTypeOf<Effect.Error<typeof told>>().toBeNever()
      assert.strictEqual(yield* failing(declined)(told), "Refused")
    })
  )
})

describe("an error's class", () => {
  it("can be made with its fields, and a message if one likes", () => {
    expectTypeOf(declined.type).toEqualTypeOf<"PG_PROVIDER">()
    expectTypeOf(declined._tag).toEqualTypeOf<"PgProviderError">()
    expectTypeOf(declined.status).toEqualTypeOf<number>()
    assert.deepInclude({ ...declined }, { type: "PG_PROVIDER", pgCode: "51", pgMessage: "not enough" })
    assert.strictEqual(declined.message, "declined")
  })

  it("can be made without them, as PortOne may leave them out", () => {
    expectTypeOf(declined.pgCode).toEqualTypeOf<string | undefined>()
    assert.deepInclude({ ...new PgProviderError({ pgCode: "51" }) }, { type: "PG_PROVIDER", pgCode: "51" })
    assert.isUndefined(new PgProviderError().pgMessage)
  })

  it("does not compile with a field that it has not, or of another type", () => {
    // @ts-expect-error -- there is no such field
    new PgProviderError({ code: "51" })
    // @ts-expect-error -- a code is a text
    assert.throws(() => new PgProviderError({ pgCode: 51 }))
  })

  it("has the enum of a colliding `type` under a name of its own", () => {
    expectTypeOf<PlatformSettlementAmountExceededError["type"]>().toEqualTypeOf<"PLATFORM_SETTLEMENT_AMOUNT_EXCEEDED">()
    expectTypeOf<PlatformSettlementAmountExceededError["amountType"]>().toEqualTypeOf<
      PlatformAmountExceededType | undefined
    >()
    assert.deepStrictEqual(PlatformSettlementAmountExceededError.status, 400)
  })
})
