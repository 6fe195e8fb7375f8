/** Checks that comparing a tag tells the compiler which case it is, without a guard before it. */
import { assert, describe, expectTypeOf, it } from "@effect/vitest"
import type { DateTime } from "effect"
import type { Wire } from "@effect-portone/core"
import {
  Payment,
  type BillingKeyInfo,
  type CancelledPayment,
  type FailedPayment,
  type IssuedBillingKeyInfo,
  type PaidPayment,
  type PartialCancelledPayment,
  type PaymentMethod,
  type PaymentMethodCard,
  type PayPendingPayment,
  type ReadyPayment,
  type VirtualAccountIssuedPayment
} from "@effect-portone/payments"
import type { PlatformTransfer, PlatformOrderTransfer } from "@effect-portone/platform"

const unknown: Payment = { status: "UNRECOGNIZED", raw: { status: "LATER" } }

describe("comparing a tag", () => {
  it("narrows to the one case", () => {
    const paidAt = (payment: Payment) => {
      if (payment.status !== "PAID") return undefined
      expectTypeOf(payment).toEqualTypeOf<PaidPayment>()
      return payment.paidAt
    }
    expectTypeOf(paidAt).returns.toEqualTypeOf<DateTime.Utc | undefined>()
    assert.isUndefined(paidAt(unknown))
  })

  it("narrows by any tag, `status` or `type`", () => {
    expectTypeOf<Extract<BillingKeyInfo, { status: "ISSUED" }>>().toEqualTypeOf<IssuedBillingKeyInfo>()
    expectTypeOf<Extract<PaymentMethod, { type: "PaymentMethodCard" }>>().toEqualTypeOf<PaymentMethodCard>()
    expectTypeOf<Extract<PlatformTransfer, { type: "ORDER" }>>().toEqualTypeOf<PlatformOrderTransfer>()
  })

  it("narrows to what came when the case is not known", () => {
    const rawOf = (payment: Payment) => {
      if (payment.status !== "UNRECOGNIZED") return undefined
      expectTypeOf(payment).toEqualTypeOf<Wire.Unrecognized<"status">>()
      return payment.raw
    }
    assert.deepStrictEqual(rawOf(unknown), { status: "LATER" })
  })

  it("does not compile with a tag that no case has", () => {
    // @ts-expect-error -- "PAYED" is a typing mistake
    const isPaid = (payment: Payment) => payment.status === "PAYED"
    assert.isFalse(isPaid(unknown))
  })
})

describe("a switch over a tag", () => {
  it("is exhaustive with UNRECOGNIZED", () => {
    const timeOf = (payment: Payment): DateTime.Utc | undefined => {
      switch (payment.status) {
        case "READY":
          expectTypeOf(payment).toEqualTypeOf<ReadyPayment>()
          return payment.requestedAt
        case "PAY_PENDING":
          expectTypeOf(payment).toEqualTypeOf<PayPendingPayment>()
          return payment.requestedAt
        case "VIRTUAL_ACCOUNT_ISSUED":
          expectTypeOf(payment).toEqualTypeOf<VirtualAccountIssuedPayment>()
          return payment.requestedAt
        case "PAID":
          return payment.paidAt
        case "FAILED":
          expectTypeOf(payment).toEqualTypeOf<FailedPayment>()
          return payment.failedAt
        case "PARTIAL_CANCELLED":
          expectTypeOf(payment).toEqualTypeOf<PartialCancelledPayment>()
          return payment.cancelledAt
        case "CANCELLED":
          expectTypeOf(payment).toEqualTypeOf<CancelledPayment>()
          return payment.cancelledAt
        case "UNRECOGNIZED":
          return undefined
        default:
          expectTypeOf(payment).toBeNever()
          return payment
      }
    }
    assert.isUndefined(timeOf(unknown))
  })

  it("is not without it", () => {
    // @ts-expect-error -- what is not known yet ends without a value
    const isOver = ({ status }: Payment): boolean => {
      switch (status) {
        case "READY":
        case "PAY_PENDING":
        case "VIRTUAL_ACCOUNT_ISSUED":
          return false
        case "PAID":
        case "FAILED":
        case "PARTIAL_CANCELLED":
        case "CANCELLED":
          return true
      }
    }
    assert.isUndefined(isOver(unknown))
  })
})

describe("match", () => {
  it("gives each case its type, and joins the results", () => {
    const told = Payment.match(unknown, {
      READY: () => 1,
      PAY_PENDING: () => 1,
      VIRTUAL_ACCOUNT_ISSUED: () => 1,
      PAID: (payment) => payment.paidAt,
      FAILED: ({ failure }) => failure.pgMessage,
      PARTIAL_CANCELLED: () => 1,
      CANCELLED: () => 1,
      UNRECOGNIZED: ({ raw }) => String(raw["status"])
    })
    expectTypeOf(told).toEqualTypeOf<number | string | DateTime.Utc | undefined>()
    assert.strictEqual(told, "LATER")
  })

  it("does not compile without a case", () => {
    // @ts-expect-error -- all but PAID are missing
    const told = () => Payment.match(unknown, { PAID: () => 1 })
    assert.throws(told)
  })
})

describe("a guard", () => {
  it("narrows as comparing does", () => {
    const paidAt = (payment: Payment) => (Payment.guards.PAID(payment) ? payment.paidAt : undefined)
    expectTypeOf(paidAt).returns.toEqualTypeOf<DateTime.Utc | undefined>()
    expectTypeOf(Payment.guards.PAID).guards.toEqualTypeOf<PaidPayment>()
    assert.isUndefined(paidAt(unknown))
  })
})

describe("an enum of an answer", () => {
  it("names the known values and takes any string", () => {
    expectTypeOf<PaidPayment["currency"]>().toExtend<string>()
    expectTypeOf<"KRW">().toExtend<PaidPayment["currency"]>()
    expectTypeOf<string & {}>().toExtend<PaidPayment["currency"]>()
  })
})
