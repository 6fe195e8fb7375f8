/**
 * Payments that a merchant confirms: the browser brings a token, and the server says that it is to be paid. A token is for
 * one attempt, and no other may have taken its place.
 */
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  AlreadyPaidError,
  type ConfirmedPaymentSummary,
  type ConfirmPaymentInput,
  InvalidPaymentTokenError
} from "@effect-portone/payments/generated/Payments"
import {
  InformationMismatchError,
  type PaymentNotFoundError,
  type PgProviderError
} from "@effect-portone/payments/generated/Shared"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { Agenda } from "../../state/Agenda.ts"
import type { Events } from "../../state/Events.ts"
import { getPayment, type PaymentKey } from "../records/Payments.ts"
import { type Attempt, attemptOf } from "../records/PaymentStates.ts"
import { mismatchOf, registered } from "./Preregistrations.ts"
import { State } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { settle } from "./VirtualAccounts.ts"

/** The transaction that a token is for. */
const tokens = Table.make("paymentTokens", Schema.String)

/** For the control of the emulator: the token that the browser gets for an attempt that it made. */
export const issuePaymentToken = (state: State["Service"], attempt: Attempt): string => {
  const token = `payment-token-${state.nextId()}`
  state.table(tokens).put(token, attempt.transactionId)
  return token
}

/** What a request says of the payment that is to be confirmed, and is wrong in. */
export const firstMismatch = (
  state: State["Service"],
  attempt: Attempt,
  said: Omit<ConfirmPaymentInput, "paymentToken">
): InformationMismatchError | undefined => {
  const message =
    said.txId !== undefined && said.txId !== attempt.transactionId
      ? "txId is that of another attempt"
      : said.isTest !== undefined && said.isTest !== (attempt.channel.type === "TEST")
        ? `isTest is ${said.isTest}, but the channel is ${attempt.channel.type}`
        : (mismatchOf(attempt, said) ?? mismatchOf(attempt, registered(state, said)))
  return message === undefined ? undefined : new InformationMismatchError({ message })
}

/** The attempt that waits for the merchant. */
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
  const mismatch = firstMismatch(state, attempt, input)
  if (mismatch !== undefined) return yield* mismatch
  // Whatever comes of it, the token was for this once.
  state.table(tokens).delete(input.paymentToken)
  return yield* settle(attempt, input.skipWebhook)
})
