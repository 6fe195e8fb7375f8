/**
 * Asks the PG for an attempt that has begun, and records its answer.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { PaymentFailure, PaymentMethod } from "@effect-portone/payments/generated/Payments"
import { PgProviderError } from "@effect-portone/payments/generated/Shared"
import type { Rules } from "@effect-portone/payments/PgRules"
import { rulesOf } from "../../pg/Channels.ts"
import type { Refusal } from "../../pg/MagicCards.ts"
import { answerToCharge } from "../../pg/PgAnswers.ts"
import { Events } from "../../state/Events.ts"
import { State, type Store } from "../../state/State.ts"
import { record } from "./PaymentJournal.ts"
import { findPayment, keyOfPayment } from "./Payments.ts"
import { type Attempt, failed, paid, type Payable } from "./PaymentStates.ts"
import { orderAt, putOrder } from "./PgOrders.ts"

/**
 * Makes what the PG gives for a payment that it approves: its transaction id, for a card an approval number, and from a
 * PG that is named the order as the PG has it.
 */
export const approvalOf = (
  store: Store,
  payment: Payable,
  rules: Rules | undefined
): { readonly pgTxId: string; readonly method?: PaymentMethod; readonly pgResponse?: string } => {
  const { method } = payment
  const pgTxId = ("pgTxId" in payment ? payment.pgTxId : undefined) ?? store.nextId()
  return {
    pgTxId,
    ...(method?.type === "PaymentMethodCard" ? { method: { ...method, approvalNumber: store.nextDigits(8) } } : {}),
    ...(rules === undefined ? {} : { pgResponse: responseOf(store, rules, payment, pgTxId) })
  }
}

/** Keeps the order, and returns the PG's answer of it. */
const responseOf = (store: Store, rules: Rules, payment: Payable, pgTxId: string): string => {
  putOrder(store, rules, payment)
  return toJson({ pgTxId, ...orderAt(rules, payment) })
}

const encode = Schema.encodeResult(Schema.fromJsonString(Schema.Unknown))

/** Returns texts and numbers as JSON, which cannot fail. */
const toJson = (value: unknown): string => Result.getOrThrow(encode(value))

const declined = ({ pgCode = "UNKNOWN_PAYMENT_ERROR", pgMessage = "The payment came to nothing." }: PaymentFailure) =>
  new PgProviderError({ pgCode, pgMessage })

/** The answer to a request whose attempt the PG approved. */
export interface Approval {
  readonly pgTxId: string
  readonly paidAt: DateTime.Utc
}

/**
 * Asks the PG for an attempt that has begun, and waits as long as it takes. Fails with `PgProviderError` if the PG
 * declines it, or if the attempt was failed meanwhile in the buyer's place.
 *
 * @param settle records the PG's approval. It is called in the same synchronous step as the check that the attempt is
 *   still the current one and READY.
 * @param refusal is the PG's refusal of what it does not take, if it refuses
 */
export const askPg = Effect.fnUntraced(function* (
  attempt: Attempt,
  settle: (answeredAt: DateTime.Utc) => Approval,
  refusal: Refusal | undefined
): Effect.fn.Return<Approval, PgProviderError, State | Events> {
  const state = yield* State
  const events = yield* Events
  const { approvesAfter, pay } =
    refusal === undefined
      ? answerToCharge(state, attempt.method, attempt.amount.total)
      : { pay: refusal, approvesAfter: undefined }
  if (approvesAfter !== undefined) yield* Effect.sleep(approvesAfter)
  const answeredAt = yield* DateTime.now
  const current = findPayment(state, keyOfPayment(attempt))
  if (current?.transactionId === attempt.transactionId && current.status === "READY") {
    if (pay === undefined) return settle(answeredAt)
    record({ state, events }, failed(attempt, pay, answeredAt))
    return yield* declined(pay)
  }
  // A test has paid the attempt in the buyer's place meanwhile.
  if (current?.transactionId === attempt.transactionId && current.status === "PAID") {
    return { pgTxId: current.pgTxId ?? current.transactionId, paidAt: current.paidAt }
  }
  return yield* declined(current?.status === "FAILED" ? current.failure : {})
})

/** Charges an attempt that has begun. Fails with `PgProviderError` if the PG declines it. */
export const charge = Effect.fnUntraced(function* (
  attempt: Attempt,
  skipWebhook: boolean | undefined,
  refusal?: Refusal
): Effect.fn.Return<Approval, PgProviderError, State | Events> {
  const state = yield* State
  const events = yield* Events
  const rules = yield* rulesOf(attempt.channel)
  const settle = (paidAt: DateTime.Utc) => {
    const approval = approvalOf(state, attempt, rules)
    record({ state, events, skipWebhook }, paid(attempt, approval, paidAt))
    return { pgTxId: approval.pgTxId, paidAt }
  }
  return yield* askPg(attempt, settle, refusal)
})
