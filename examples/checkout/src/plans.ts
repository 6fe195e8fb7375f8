/**
 * Charges plans each month. PortOne keeps the schedule: the shop asks for one charge ahead, and for the next one when
 * that was paid.
 */
import { DateTime, Effect } from "effect"
import { IdempotencyKey } from "@effect-portone/core"
import { BillingKeys, createPaymentSchedule, PaymentId, PaymentSchedules } from "@effect-portone/payments"
import { Orders, type Plan, type Product } from "./orders.ts"

/** Returns when a month of a plan is charged. */
export const chargedAt = ({ month, startsAt }: Plan): DateTime.Utc => DateTime.add(startsAt, { months: month })

/**
 * Makes the order of a month, and schedules its charge. The payment id follows from the plan and the month, so that a
 * month is scheduled once, however often this runs.
 */
const schedule = Effect.fn("schedule")(function* (plan: Plan) {
  const orders = yield* Orders
  const schedules = yield* PaymentSchedules
  const { name, price } = plan.product
  const paymentId = `${plan.id}m${plan.month}`
  // The order is there before its payment, so that a webhook finds it.
  const order = yield* orders.add({ paymentId, name, total: price, state: "waiting", plan })
  const input = {
    paymentId,
    payment: { billingKey: plan.billingKey, orderName: name, amount: { total: price }, currency: "KRW" },
    timeToPay: chargedAt(plan)
  } as const
  const idempotencyKey = yield* IdempotencyKey.derive(createPaymentSchedule, input)
  yield* schedules.createPaymentSchedule(input, { idempotencyKey }).pipe(
    Effect.catchTag("AlreadyPaidOrWaitingError", () => Effect.void),
    // What is not scheduled is not charged, and is no order.
    Effect.tapError(() => orders.remove(paymentId))
  )
  return order
})

/**
 * Starts a plan with the billing key that the buyer's page has got. Its first charge is a month after the key was
 * issued, by PortOne's clock: an emulator's may be far ahead of this machine's.
 */
export const startPlan = Effect.fn("startPlan")(function* (product: Product, billingKey: string) {
  const key = yield* (yield* BillingKeys).getBillingKeyInfo({ billingKey })
  if (key.status !== "ISSUED") return undefined
  const startsAt = DateTime.add(key.issuedAt, { months: 1 })
  return yield* schedule({ id: PaymentId.make(), product, billingKey, startsAt, month: 0 })
})

/** Schedules the month after one that was paid. */
export const planNextMonth = (plan: Plan) => schedule({ ...plan, month: plan.month + 1 })
