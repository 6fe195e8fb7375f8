/**
 * Captures payments. A merchant does so itself only by agreement with PG and PortOne. A payment does not tell whether
 * it was captured; the emulator's PG captures each payment once.
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import {
  type CapturePaymentInput,
  type CapturePaymentResponse,
  PaymentNotPaidError
} from "@effect-portone/payments/generated/Payments"
import { type PaymentNotFoundError, PgProviderError } from "@effect-portone/payments/generated/Shared"
import { magicOf } from "../../pg/PgAnswers.ts"
import { State } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { getPayment, keyOfPayment, rowOf } from "../records/Payments.ts"
import { isCancellable } from "../records/PaymentStates.ts"

/** The ids of the transactions that were captured, by payment. */
const captures = Table.make("captures", Schema.String)

const alreadyCaptured = { pgCode: "ALREADY_PROCESSED_PAYMENT", pgMessage: "The payment was captured before." }

/** Captures a paid payment. */
export const capturePayment = Effect.fnUntraced(function* (
  input: CapturePaymentInput
): Effect.fn.Return<CapturePaymentResponse, PaymentNotFoundError | PaymentNotPaidError | PgProviderError, State> {
  const state = yield* State
  const payment = yield* getPayment(input)
  if (!isCancellable(payment)) {
    return yield* new PaymentNotPaidError({
      message: `only a paid payment can be captured: this one is ${payment.status}`
    })
  }
  const rows = state.table(captures)
  const refusal =
    magicOf(payment.method, payment.amount.total)?.capture ??
    (rows.get(rowOf(keyOfPayment(payment))) === undefined ? undefined : alreadyCaptured)
  if (refusal !== undefined) return yield* new PgProviderError(refusal)
  rows.put(rowOf(keyOfPayment(payment)), payment.transactionId)
  return {}
})
