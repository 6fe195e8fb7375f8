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
  CancelledPayment,
  FailedPayment,
  type GetPaymentInput,
  PaidPayment,
  PartialCancelledPayment,
  PayPendingPayment,
  type PayWithBillingKeyInput,
  type PayWithBillingKeyResponse,
  ReadyPayment,
  VirtualAccountIssuedPayment
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
import * as Schema from "effect/Schema"
import { requested } from "./Amounts.ts"
import { cardOfKey, getBillingKeyInfo } from "./BillingKeys.ts"
import { magicCard } from "./MagicCards.ts"
import { ownStoreId } from "./Merchant.ts"
import { failed, paid, ready } from "./PaymentStates.ts"
import { State } from "./State.ts"
import * as Table from "./Table.ts"

/** A payment as it is read, in any of the states that there are. */
export type StoredPayment =
  | ReadyPayment
  | PayPendingPayment
  | VirtualAccountIssuedPayment
  | FailedPayment
  | PaidPayment
  | PartialCancelledPayment
  | CancelledPayment

const table: Table.Table<StoredPayment> = Table.make(
  "payments",
  Schema.Union([
    ReadyPayment,
    PayPendingPayment,
    VirtualAccountIssuedPayment,
    FailedPayment,
    PaidPayment,
    PartialCancelledPayment,
    CancelledPayment
  ])
)

/** A payment id is unique within its store, so the same id in two stores is two payments. */
export interface PaymentKey {
  readonly storeId?: string | undefined
  readonly paymentId: string
}

const keyOf = ({ paymentId, storeId = ownStoreId }: PaymentKey) => Table.keyOf(storeId, paymentId)

/** The payment with this id, in this store. */
export const findPayment = (state: State["Service"], key: PaymentKey): StoredPayment | undefined =>
  state.table(table).get(keyOf(key))

/** What a payment has become. */
export const putPayment = (state: State["Service"], payment: StoredPayment): void =>
  state.table(table).put(keyOf({ storeId: payment.storeId, paymentId: payment.id }), payment)

/** All payments of all stores, in the order in which their ids were first seen. */
export const allPayments = (state: State["Service"]): ReadonlyArray<StoredPayment> => state.table(table).all()

export const getPayment = Effect.fnUntraced(function* (
  input: GetPaymentInput
): Effect.fn.Return<StoredPayment, PaymentNotFoundError, State> {
  const payment = findPayment(yield* State, input)
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
  const info = yield* getBillingKeyInfo(input)
  const before = findPayment(state, input)
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
  const card = cardOfKey(info)
  const magic = magicCard(card?.number)
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
  putPayment(state, attempt)

  if (magic?.approvesAfter !== undefined) yield* Effect.sleep(magic.approvesAfter)
  const answeredAt = yield* DateTime.now
  if (magic?.pay !== undefined) {
    putPayment(state, failed(attempt, magic.pay, answeredAt))
    return yield* new PgProviderError(magic.pay)
  }
  const pgTxId = state.nextId()
  const approved = { ...method, approvalNumber: state.nextDigits(8) }
  putPayment(state, paid(attempt, { pgTxId, method: approved }, answeredAt))
  return { payment: { pgTxId, paidAt: answeredAt } }
})
