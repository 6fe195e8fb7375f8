/**
 * Capturing, which a merchant does itself only where PG and PortOne have agreed to it. Nothing of a payment tells whether it
 * was captured; here a PG captures it once.
 */
import {
  type CapturePaymentInput,
  type CapturePaymentResponse,
  PaymentNotPaidError
} from "@effect-portone/payments/generated/Payments"
import { type PaymentNotFoundError, PgProviderError } from "@effect-portone/payments/generated/Shared"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { getPayment, rowOf } from "../records/Payments.ts"
import { magicOf } from "../../pg/PgAnswers.ts"
import { State } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"

/** The transaction that was captured, by payment. */
const captures = Table.make("captures", Schema.String)

const alreadyCaptured = { pgCode: "ALREADY_PROCESSED_PAYMENT", pgMessage: "The payment was captured before." }

export const capturePayment = Effect.fnUntraced(function* (
  input: CapturePaymentInput
): Effect.fn.Return<CapturePaymentResponse, PaymentNotFoundError | PaymentNotPaidError | PgProviderError, State> {
  const state = yield* State
  const payment = yield* getPayment(input)
  if (payment.status !== "PAID" && payment.status !== "PARTIAL_CANCELLED") {
    return yield* new PaymentNotPaidError({
      message: `only a paid payment can be captured: this one is ${payment.status}`
    })
  }
  const rows = state.table(captures)
  const refusal =
    magicOf(payment.method, payment.amount.total)?.capture ??
    (rows.get(rowOf(input)) === undefined ? undefined : alreadyCaptured)
  if (refusal !== undefined) return yield* new PgProviderError(refusal)
  rows.put(rowOf(input), payment.transactionId)
  return {}
})
