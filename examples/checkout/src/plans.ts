/**
 * Charges plans each month. PortOne keeps the schedule: the shop asks for one charge ahead, and for the next one when
 * that was paid.
 */
import { DateTime, Effect } from "effect"
import { IdempotencyKey } from "@effect-portone/core"
import { createPaymentSchedule, PaymentId, PaymentSchedules } from "@effect-portone/payments"
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
  yield* schedules
    .createPaymentSchedule(input, { idempotencyKey })
    .pipe(Effect.catchTag("AlreadyPaidOrWaitingError", () => Effect.void))
  return order
})

/** Starts a plan with the billing key that the buyer's page has got. Its first charge is a month from now. */
export const startPlan = (product: Product, billingKey: string) =>
  Effect.flatMap(DateTime.now, (now) =>
    schedule({ id: PaymentId.make(), product, billingKey, startsAt: DateTime.add(now, { months: 1 }), month: 0 })
  )

/** Schedules the month after one that was paid. */
export const planNextMonth = (plan: Plan) => schedule({ ...plan, month: plan.month + 1 })
