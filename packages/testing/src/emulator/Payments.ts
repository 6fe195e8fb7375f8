/**
 * The rules of a charge: what is checked before the PG is asked, what its answer leaves behind, and that a payment id is
 * paid once.
 *
 * The READY payment is recorded before the PG is asked. It is what a reader sees meanwhile, and what keeps a second charge
 * under the same id out: PortOne takes an id once, and an attempt whose end is not known may be that once.
 */
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  AlreadyPaidError,
  type GetPaymentInput,
  type PayWithBillingKeyInput,
  type PayWithBillingKeyResponse
} from "@effect-portone/payments/generated/Payments"
import {
  BillingKeyAlreadyDeletedError,
  type BillingKeyNotFoundError,
  ChannelNotFoundError,
  PaymentNotFoundError,
  PgProviderError,
  type SumOfPartsExceedsTotalAmountError
} from "@effect-portone/payments/generated/Shared"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { requested } from "./Amounts.ts"
import { findBillingKey } from "./BillingKeys.ts"
import { failed, paid, ready } from "./PaymentStates.ts"
import { State, type StoredPayment } from "./State.ts"

export const getPayment = Effect.fnUntraced(function* (
  input: GetPaymentInput
): Effect.fn.Return<StoredPayment, PaymentNotFoundError, State> {
  const { payments } = yield* State
  const payment = payments.get(input)
  if (payment === undefined) {
    return yield* new PaymentNotFoundError({ message: "this store has no such payment; another store may have it" })
  }
  return payment
})

export const payWithBillingKey = Effect.fnUntraced(function* (
  input: PayWithBillingKeyInput
): Effect.fn.Return<
  PayWithBillingKeyResponse,
  | AlreadyPaidError
  | BillingKeyAlreadyDeletedError
  | BillingKeyNotFoundError
  | ChannelNotFoundError
  | InvalidRequestError
  | PgProviderError
  | SumOfPartsExceedsTotalAmountError,
  State
> {
  const state = yield* State
  const now = yield* DateTime.now
  const amount = yield* requested(input.amount)
  const { info, magic } = yield* findBillingKey(input)
  const before = state.payments.get(input)
  if (before !== undefined && before.status !== "FAILED") {
    return yield* new AlreadyPaidError({ message: `this payment id is taken: the payment is ${before.status}` })
  }
  if (info.status === "DELETED") {
    return yield* new BillingKeyAlreadyDeletedError({ message: "this billing key was deleted and can pay no more" })
  }
  const channel = info.channels.find(({ key }) => input.channelKey === undefined || key === input.channelKey)
  if (channel === undefined) {
    return yield* new ChannelNotFoundError({ message: "the billing key was not issued on the channel of channelKey" })
  }
  const issued = info.methods?.[0]
  const card = issued?.type === "BillingKeyPaymentMethodCard" ? issued.card : undefined
  const method = {
    type: "PaymentMethodCard",
    ...(card === undefined ? {} : { card }),
    installment: {
      month: input.installmentMonth ?? 0,
      isInterestFree: input.useFreeInterestFromMerchant === true
    },
    pointUsed: input.useCardPoint === true
  } as const
  const attempt = ready(input, { transactionId: state.nextId(), channel, method, amount, now })
  state.payments.put(attempt)

  if (magic?.approvesAfter !== undefined) yield* Effect.sleep(magic.approvesAfter)
  const answeredAt = yield* DateTime.now
  if (magic?.pay !== undefined) {
    state.payments.put(failed(attempt, magic.pay, answeredAt))
    return yield* new PgProviderError(magic.pay)
  }
  const pgTxId = state.nextId()
  const approved = { ...method, approvalNumber: state.nextDigits(8) }
  state.payments.put(paid(attempt, { pgTxId, method: approved }, answeredAt))
  return { payment: { pgTxId, paidAt: answeredAt } }
})
