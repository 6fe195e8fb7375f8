/**
 * Begins attempts to pay, and decides whether one may begin under a payment id.
 *
 * An attempt is stored as a READY payment before the PG is asked. A reader sees it meanwhile, and it keeps a second
 * charge under the same id out: PortOne takes an id once, and an attempt whose end is unknown may be that once. Only a
 * payment window that is open in a browser keeps nobody out, as the buyer may have left it.
 */
import * as Effect from "effect/Effect"
import { AlreadyPaidError } from "@effect-portone/payments/generated/Payments"
import {
  MaxTransactionCountReachedError,
  type PaymentNotFoundError,
  PaymentScheduleAlreadyExistsError
} from "@effect-portone/payments/generated/Shared"
import type { State, Store } from "../../state/State.ts"
import { putNoticeUrls } from "./PaymentJournal.ts"
import {
  earlierAttempts,
  findPayment,
  getPayment,
  keyOfPayment,
  type PaymentKey,
  putEarlierAttempt,
  putPayment,
  type StoredPayment
} from "./Payments.ts"
import { isPaymentScheduled } from "./PaymentScheduleStates.ts"
import { type Attempt, attemptOf } from "./PaymentStates.ts"

/** The number of attempts that a payment id allows. PortOne has such a limit, but does not document it. */
export const maxTransactionCount = 100

/** True if another attempt may take the place of this one. */
const isReplaceable = (payment: StoredPayment) =>
  payment.status === "FAILED" || (payment.status === "READY" && payment.origin.platformType !== "API")

/** Returns why no attempt may begin under this payment id, or undefined if one may. */
export const refusalToBegin = (
  store: Store,
  key: PaymentKey
): AlreadyPaidError | MaxTransactionCountReachedError | undefined => {
  const before = findPayment(store, key)
  if (before === undefined) return undefined
  if (!isReplaceable(before)) {
    return new AlreadyPaidError({ message: `this payment id is taken: the payment is ${before.status}` })
  }
  return earlierAttempts(store, key).length + 1 < maxTransactionCount
    ? undefined
    : new MaxTransactionCountReachedError({ message: `this payment id was tried ${maxTransactionCount} times` })
}

/** Returns the refusal of a charge under a payment id that is scheduled to be charged, or undefined if it is not. */
export const refusalWhileScheduled = (store: Store, key: PaymentKey): PaymentScheduleAlreadyExistsError | undefined =>
  isPaymentScheduled(store, key)
    ? new PaymentScheduleAlreadyExistsError({ message: "this payment id has a schedule that is to come" })
    : undefined

/** Makes the attempt the current one under its id. Check {@link refusalToBegin} first, in the same synchronous step. */
export const beginAttempt = (store: Store, attempt: Attempt, noticeUrls: ReadonlyArray<string> | undefined): void => {
  const before = findPayment(store, keyOfPayment(attempt))
  if (before !== undefined) putEarlierAttempt(store, before)
  putPayment(store, attempt)
  putNoticeUrls(store, attempt, noticeUrls)
}

/**
 * Returns the attempt from a browser that waits for the merchant's confirmation, if the payment has one. Fails with
 * `AlreadyPaidError` if the payment has gone on from there.
 */
export const waitingAttempt = Effect.fnUntraced(function* (
  key: PaymentKey
): Effect.fn.Return<Attempt | undefined, PaymentNotFoundError | AlreadyPaidError, State> {
  const payment = yield* getPayment(key)
  switch (payment.status) {
    case "READY":
      return payment.origin.platformType === "API" ? undefined : attemptOf(payment)
    case "FAILED":
      return undefined
    default:
      return yield* new AlreadyPaidError({ message: `this payment was confirmed before: it is ${payment.status}` })
  }
})
