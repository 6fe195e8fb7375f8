/**
 * Registers what a merchant expects of a payment before a browser asks for it: an attempt in the browser that differs
 * is refused. Requests of the merchant's server are not compared.
 */
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  AlreadyPaidError,
  type PreRegisterPaymentInput,
  type PreRegisterPaymentResponse
} from "@effect-portone/payments/generated/Payments"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State } from "../../state/State.ts"
import { putRegistered } from "../records/Expectations.ts"
import { findPayment } from "../records/Payments.ts"

/** Registers what is expected of a payment that is not paid, instead of what was registered before. */
export const preRegisterPayment = Effect.fnUntraced(function* (
  input: PreRegisterPaymentInput
): Effect.fn.Return<PreRegisterPaymentResponse, AlreadyPaidError | InvalidRequestError, State> {
  const { currency, taxFreeAmount, totalAmount } = input
  if (totalAmount !== undefined && totalAmount <= 0) {
    return yield* new InvalidRequestError({ message: "totalAmount must be more than 0" })
  }
  if (taxFreeAmount !== undefined && taxFreeAmount < 0) {
    return yield* new InvalidRequestError({ message: "taxFreeAmount must not be negative" })
  }
  const state = yield* State
  const payment = findPayment(state, input)
  if (payment !== undefined && payment.status !== "READY" && payment.status !== "FAILED") {
    return yield* new AlreadyPaidError({ message: `this payment id is taken: the payment is ${payment.status}` })
  }
  putRegistered(state, input, omitUndefined({ currency, taxFreeAmount, totalAmount }))
  return {}
})
