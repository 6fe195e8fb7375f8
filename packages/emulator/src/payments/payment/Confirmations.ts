/**
 * Confirms payments: the browser gets a token, and the merchant's server confirms the payment with it. A token is for
 * one attempt, which must still be the current one.
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type AlreadyPaidError,
  type ConfirmedPaymentSummary,
  type ConfirmPaymentInput,
  InvalidPaymentTokenError
} from "@effect-portone/payments/generated/Payments"
import type {
  InformationMismatchError,
  PaymentNotFoundError,
  PgProviderError
} from "@effect-portone/payments/generated/Shared"
import { refuseOperation } from "../../pg/PgRefusals.ts"
import type { Agenda } from "../../state/Agenda.ts"
import type { Events } from "../../state/Events.ts"
import { State, type Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { waitingAttempt } from "../records/Attempts.ts"
import { refusalToConfirm } from "../records/Expectations.ts"
import type { Attempt } from "../records/PaymentStates.ts"
import { settle } from "./VirtualAccounts.ts"

/** The transaction ids of the attempts that wait, by token. */
const tokens = Table.make("paymentTokens", Schema.String)

/** For the control of the emulator: makes the token that the browser gets for its attempt. */
export const issuePaymentToken = (store: Store, attempt: Attempt): string => {
  const token = `payment-token-${store.nextId()}`
  store.table(tokens).put(token, attempt.transactionId)
  return token
}

/** Confirms the attempt that waits: charges it, or issues its virtual account. */
export const confirmPayment = Effect.fnUntraced(function* (
  input: ConfirmPaymentInput
): Effect.fn.Return<
  ConfirmedPaymentSummary,
  | AlreadyPaidError
  | InformationMismatchError
  | InvalidPaymentTokenError
  | InvalidRequestError
  | PaymentNotFoundError
  | PgProviderError,
  State | Events | Agenda
> {
  const state = yield* State
  const attempt = yield* waitingAttempt(input)
  const transactionId = state.table(tokens).get(input.paymentToken)
  if (attempt === undefined || transactionId !== attempt.transactionId) {
    return yield* new InvalidPaymentTokenError({ message: "paymentToken is of no attempt that waits under this id" })
  }
  const mismatch = refusalToConfirm(state, attempt, input)
  if (mismatch !== undefined) return yield* mismatch
  yield* refuseOperation(attempt.channel, "confirmPayment")
  // The token can be used once, however the payment ends.
  state.table(tokens).delete(input.paymentToken)
  return yield* settle(attempt, input.skipWebhook)
})
