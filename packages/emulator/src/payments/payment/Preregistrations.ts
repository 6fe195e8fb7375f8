/**
 * What a merchant's server says of a payment before a browser may ask for it: an attempt in the browser that says otherwise
 * is not let through. The server's own requests are not held to it.
 */
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  AlreadyPaidError,
  type PreRegisterPaymentInput,
  type PreRegisterPaymentResponse
} from "@effect-portone/payments/generated/Payments"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { findPayment, type PaymentKey, rowOf, type StoredPayment } from "../records/Payments.ts"
import { State } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"

/** What is known of a payment, or expected of it. */
export interface Expected {
  readonly totalAmount?: number
  readonly taxFreeAmount?: number
  readonly currency?: string
}

/** By payment. */
const table: Table.Table<Expected> = Table.make(
  "preregistrations",
  Schema.Struct({
    totalAmount: Schema.optionalKey(Schema.Finite),
    taxFreeAmount: Schema.optionalKey(Schema.Finite),
    currency: Schema.optionalKey(Schema.String)
  })
)

/** The first thing in which a payment is not as expected. */
export const mismatchOf = (
  { amount, currency }: Pick<StoredPayment, "amount" | "currency">,
  expected: {
    readonly totalAmount?: number | undefined
    readonly taxFreeAmount?: number | undefined
    readonly currency?: string | undefined
  }
): string | undefined => {
  const facts = [
    ["totalAmount", expected.totalAmount, amount.total],
    ["taxFreeAmount", expected.taxFreeAmount, amount.taxFree],
    ["currency", expected.currency, currency]
  ] as const
  const wrong = facts.find(([, said, is]) => said !== undefined && said !== is)
  return wrong === undefined ? undefined : `${wrong[0]} is ${wrong[1]}, but the payment's is ${wrong[2]}`
}

/** What was registered for the payment id, if anything was. */
export const registered = (state: State["Service"], key: PaymentKey): Expected =>
  state.table(table).get(rowOf(key)) ?? {}

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
  state.table(table).put(rowOf(input), omitUndefined({ currency, taxFreeAmount, totalAmount }))
  return {}
})
