/**
 * Starts the renewals of a month, each morning and when the program starts.
 *
 * The payment id follows from the customer and the month. To start a renewal again changes nothing, so that each runner
 * may do this, and a morning that was missed is made up for by the next one.
 */
import { DateTime, Effect, Schedule } from "effect"
import { Subscriptions } from "./customers.ts"
import { Renewal } from "./orders.ts"

const seoul = DateTime.zoneMakeNamedUnsafe("Asia/Seoul")

/** Starts the renewals of the current month in Korea. */
export const startRenewals = Effect.gen(function* () {
  const { month, year } = DateTime.toParts(DateTime.setZone(yield* DateTime.now, seoul))
  const period = `${year}${String(month).padStart(2, "0")}`
  const { all } = yield* Subscriptions
  const { mismatched, started } = yield* Renewal.startAll(
    (yield* all).map(({ customer, price }) => ({
      paymentId: `${customer}x${period}`,
      customer,
      amount: price,
      currency: "KRW",
      orderName: `Monthly plan, ${period}`
    }))
  )
  yield* Effect.log(`${started} renewals of ${period} are started`)
  // The price was changed within the month: what was started stands.
  if (mismatched.length > 0) yield* Effect.logWarning(`started before at another price: ${mismatched.join(", ")}`)
})

/** Starts renewals now and at 9 each morning, and goes on if one morning fails. */
export const eachMorning = startRenewals.pipe(
  Effect.catch((error) => Effect.logError("renewals could not be started", error)),
  Effect.repeat(Schedule.cron("0 9 * * *", seoul))
)
