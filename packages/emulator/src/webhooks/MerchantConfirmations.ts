/**
 * Carries out PortOne's confirm process. If a store has it, the merchant is asked by `Transaction.Confirm` about a
 * payment of the payment window, just before the PG approves it. Only the answer 200 within 10 seconds lets the payment
 * go on; any other answer fails it, with the merchant's message if there is one.
 *
 * A merchant that confirms by `confirmPayment` has decided already, and is not asked.
 */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { TransactionConfirm, Version20240101 } from "@effect-portone/core/Webhook"
import type { PaymentNotFoundError } from "@effect-portone/payments/generated/Shared"
import { record } from "../payments/records/PaymentJournal.ts"
import { findPayment, getPayment, type PaymentKey } from "../payments/records/Payments.ts"
import { type Attempt, attemptOf, failedBecause } from "../payments/records/PaymentStates.ts"
import { Events } from "../state/Events.ts"
import { State } from "../state/State.ts"
import { WebhookDeliveries } from "./WebhookDeliveries.ts"
import type { Version } from "./Webhooks.ts"

/** The time for the merchant's answer. */
const patience = Duration.seconds(10)

const questionOf = (
  version: Version,
  { amount, id: paymentId, storeId, transactionId }: Attempt,
  timestamp: DateTime.Utc
): TransactionConfirm | Version20240101 => {
  const totalAmount = amount.total - amount.discount
  return version === "2024-01-01"
    ? { type: "2024-01-01", payment_id: paymentId, tx_id: transactionId, total_amount: totalAmount }
    : { type: "Transaction.Confirm", timestamp, data: { paymentId, storeId, transactionId, totalAmount } }
}

/** The body of a refusal, with the message for the buyer. */
const Refused = Schema.fromJsonString(Schema.Struct({ errorMessage: Schema.String }))
const readRefused = Schema.decodeUnknownResult(Refused)

const reasonOf = (body: string | undefined): string => {
  if (body === undefined) return "The merchant did not answer whether the payment may go on."
  return Result.match(readRefused(body), {
    onFailure: () => "The merchant did not let the payment go on.",
    onSuccess: ({ errorMessage }) => errorMessage
  })
}

/**
 * Returns true if a payment may go on; otherwise the payment has failed.
 *
 * Asks only about a READY payment of a browser. Any other state is for the caller to refuse, or the PG was asked
 * already.
 *
 * @param confirmUrl the address that the page's request names for the question, in place of the store's
 */
export const mayGoOn = Effect.fnUntraced(function* (
  key: PaymentKey,
  confirmUrl?: string
): Effect.fn.Return<boolean, PaymentNotFoundError, State | Events | WebhookDeliveries> {
  const state = yield* State
  const events = yield* Events
  const { ask, confirmUrl: ofStore } = yield* WebhookDeliveries
  const url = confirmUrl ?? ofStore()
  const payment = yield* getPayment(key)
  const attempt = payment.status === "READY" && payment.origin.platformType !== "API" ? attemptOf(payment) : undefined
  if (url === undefined || attempt === undefined) return true
  const askedAt = yield* DateTime.now
  const answer = yield* ask(url, (version) => questionOf(version, attempt, askedAt), patience)
  if (answer?.status === 200) return true
  const now = findPayment(state, key)
  // Meanwhile the buyer may have left, or started another attempt.
  if (now?.status === "READY" && now.transactionId === attempt.transactionId) {
    record({ state, events }, failedBecause(attempt, { reason: reasonOf(answer?.body) }, yield* DateTime.now))
  }
  return false
})
