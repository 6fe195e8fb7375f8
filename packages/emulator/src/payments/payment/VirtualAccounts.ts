/**
 * The rules of virtual accounts: an account waits for the buyer's money until it is due, and no longer.
 *
 * What becomes of a payment whose account expired or was closed is not documented. Here it is FAILED, with a reason that
 * tells which, and its id can be paid in another way.
 */
import { type Currency, InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type CloseVirtualAccountInput,
  type CloseVirtualAccountResponse,
  type InstantPaymentMethodInputVirtualAccount,
  InstantPaymentMethodInputVirtualAccountCashReceiptInfo,
  type PaymentMethodVirtualAccount,
  PaymentNotWaitingForDepositError,
  type VirtualAccountIssuedPayment
} from "@effect-portone/payments/generated/Payments"
import type { IssueCashReceiptInput } from "@effect-portone/payments/generated/CashReceipts"
import { type PaymentNotFoundError, PgProviderError } from "@effect-portone/payments/generated/Shared"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Agenda, task, type Task } from "../../state/Agenda.ts"
import { issueCashReceipt } from "../receipts/CashReceipts.ts"
import { type Approval, askPg, charge } from "./Charges.ts"
import { Events } from "../../state/Events.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { record } from "../records/PaymentJournal.ts"
import { findPayment, getPayment, type PaymentKey } from "../records/Payments.ts"
import { type Attempt, failed, paid, virtualAccountIssued } from "../records/PaymentStates.ts"
import { magicOf } from "../../pg/PgAnswers.ts"
import { State } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"

/** The number that the PG gave to an account that a merchant has for good, by the merchant's id of it. */
const fixedAccounts = Table.make("fixedVirtualAccounts", Schema.String)

/** The cash receipt that a buyer wants when they have paid, by transaction. */
const wantedReceipts: Table.Table<InstantPaymentMethodInputVirtualAccountCashReceiptInfo> = Table.make(
  "wantedCashReceipts",
  InstantPaymentMethodInputVirtualAccountCashReceiptInfo
)

/** Keeps which cash receipt is to be issued when the money for this attempt comes, if one is. */
export const putWantedReceipt = (
  state: State["Service"],
  attempt: Attempt,
  wanted: InstantPaymentMethodInputVirtualAccountCashReceiptInfo | undefined
): void => {
  if (wanted !== undefined) state.table(wantedReceipts).put(attempt.transactionId, wanted)
}

/** Issues the cash receipt that the buyer wants; that the agency refuses it is told by the receipt, not by the payment. */
const issueWantedReceipt = Effect.fnUntraced(function* (payment: VirtualAccountIssuedPayment) {
  const wanted = (yield* State).table(wantedReceipts).get(payment.transactionId)
  if (wanted === undefined || wanted.type === "NO_RECEIPT") return
  const { amount, channel, currency, id: paymentId, orderName, storeId } = payment
  const receipt: IssueCashReceiptInput = {
    storeId,
    paymentId,
    channelKey: channel.key ?? "",
    type: wanted.type,
    orderName,
    // What was put into the payment came from a request, where currencies are the known ones.
    currency: currency as Currency,
    amount: { total: amount.total, taxFree: amount.taxFree, vat: amount.vat },
    customer: { identityNumber: wanted.customerIdentityNumber }
  }
  yield* Effect.ignore(issueCashReceipt(receipt, false))
})

/** What a request asks for, before the PG gives it a number: until then the number is empty. */
export const virtualAccountOf = Effect.fnUntraced(function* (
  input: InstantPaymentMethodInputVirtualAccount
): Effect.fn.Return<PaymentMethodVirtualAccount, InvalidRequestError, State> {
  const now = yield* DateTime.now
  const { bank, expiry, option, remitteeName } = input
  const expiredAt = expiry.dueDate ?? DateTime.add(now, { hours: expiry.validHours ?? 0 })
  if (DateTime.isLessThanOrEqualTo(expiredAt, now)) {
    return yield* new InvalidRequestError({ message: "method.virtualAccount.expiry must be in the future" })
  }
  if ((option.type === "FIXED") !== (option.fixed !== undefined)) {
    return yield* new InvalidRequestError({
      message: "method.virtualAccount.option.fixed is for an option of type FIXED, and only for it"
    })
  }
  return {
    type: "PaymentMethodVirtualAccount",
    bank,
    accountNumber: numberOf(yield* State, input),
    accountType: option.type,
    ...omitUndefined({ remitteeName }),
    expiredAt
  }
})

const numberOf = (state: State["Service"], { bank, option }: InstantPaymentMethodInputVirtualAccount): string => {
  const drawn = () => `${state.nextDigits(6)}${state.nextDigits(8)}`
  if (option.fixed === undefined) return drawn()
  if (option.fixed.accountNumber !== undefined) return option.fixed.accountNumber
  const rows = state.table(fixedAccounts)
  const key = Table.keyOf(bank, option.fixed.pgAccountId)
  const number = rows.get(key) ?? drawn()
  rows.put(key, number)
  return number
}

const rowOf = ({ id, storeId, transactionId }: VirtualAccountIssuedPayment) => Table.keyOf(storeId, id, transactionId)

/** The account's time is over. */
export const expireVirtualAccount: Task<State | Events> = task(
  "expireVirtualAccount",
  Effect.fnUntraced(function* (row) {
    const state = yield* State
    const events = yield* Events
    const now = yield* DateTime.now
    const [storeId, paymentId = "", transactionId] = Table.partsOf(row)
    const payment = findPayment(state, { storeId, paymentId })
    if (payment?.status !== "VIRTUAL_ACCOUNT_ISSUED" || payment.transactionId !== transactionId) return
    record({ state, events }, failed(payment, expired, now))
  })
)

const expired = { pgCode: "VIRTUAL_ACCOUNT_EXPIRED", pgMessage: "Nothing was deposited before the account expired." }
const closed = { pgCode: "VIRTUAL_ACCOUNT_CLOSED", pgMessage: "The account was closed before anything was deposited." }

/** Has the PG issue the account of an attempt that has begun. */
const issueVirtualAccount = Effect.fnUntraced(function* (
  attempt: Attempt,
  method: PaymentMethodVirtualAccount,
  skipWebhook: boolean | undefined
): Effect.fn.Return<Approval, PgProviderError, State | Events | Agenda> {
  const state = yield* State
  const events = yield* Events
  const agenda = yield* Agenda
  return yield* askPg(attempt, (now) => {
    const pgTxId = state.nextId()
    const payment = virtualAccountIssued(attempt, { pgTxId, method: issuedAt(method, now) }, now)
    record({ state, events, skipWebhook }, payment)
    if (method.expiredAt !== undefined) agenda.at(method.expiredAt, expireVirtualAccount, rowOf(payment))
    // The document has no other field for when it was issued.
    return { pgTxId, paidAt: now }
  })
})

/** Has an attempt do what its way of paying does: issue a virtual account, or else take the money. */
export const settle = (
  attempt: Attempt,
  skipWebhook: boolean | undefined
): Effect.Effect<Approval, PgProviderError, State | Events | Agenda> =>
  attempt.method.type === "PaymentMethodVirtualAccount"
    ? issueVirtualAccount(attempt, attempt.method, skipWebhook)
    : charge(attempt, skipWebhook)

const issuedAt = ({ ...method }: PaymentMethodVirtualAccount, now: DateTime.Utc): PaymentMethodVirtualAccount => ({
  ...method,
  issuedAt: now
})

/** The payment with this id, if it waits for a deposit. */
const waiting = Effect.fnUntraced(function* (
  key: PaymentKey
): Effect.fn.Return<VirtualAccountIssuedPayment, PaymentNotFoundError | PaymentNotWaitingForDepositError, State> {
  const payment = yield* getPayment(key)
  return payment.status === "VIRTUAL_ACCOUNT_ISSUED"
    ? payment
    : yield* new PaymentNotWaitingForDepositError({
        message: `only a payment with a virtual account can be waiting for a deposit: this one is ${payment.status}`
      })
})

/** The money has come. */
export const deposited = Effect.fnUntraced(function* (
  payment: VirtualAccountIssuedPayment,
  remitterName?: string
): Effect.fn.Return<void, never, State | Events | Agenda> {
  const state = yield* State
  const events = yield* Events
  const agenda = yield* Agenda
  const now = yield* DateTime.now
  const pgTxId = payment.pgTxId ?? state.nextId()
  agenda.cancel(expireVirtualAccount, rowOf(payment))
  record({ state, events }, paid(payment, { pgTxId, method: depositedBy(payment, remitterName) }, now))
  yield* issueWantedReceipt(payment)
})

/** For the control of the emulator: the buyer deposits the money. */
export const deposit = Effect.fnUntraced(function* (
  key: PaymentKey,
  remitterName?: string
): Effect.fn.Return<void, PaymentNotFoundError | PaymentNotWaitingForDepositError, State | Events | Agenda> {
  yield* deposited(yield* waiting(key), remitterName)
})

const depositedBy = (payment: VirtualAccountIssuedPayment, remitterName: string | undefined) => {
  // Nothing but a virtual account is issued as one.
  const { ...method } = payment.method as PaymentMethodVirtualAccount
  return { ...method, ...omitUndefined({ remitterName: remitterName ?? payment.customer.name }) }
}

export const closeVirtualAccount = Effect.fnUntraced(function* (
  input: CloseVirtualAccountInput
): Effect.fn.Return<
  CloseVirtualAccountResponse,
  PaymentNotFoundError | PaymentNotWaitingForDepositError | PgProviderError,
  State | Events | Agenda
> {
  const state = yield* State
  const events = yield* Events
  const agenda = yield* Agenda
  const closedAt = yield* DateTime.now
  const payment = yield* waiting(input)
  const refusal = magicOf(payment.method, payment.amount.total)?.close
  if (refusal !== undefined) return yield* new PgProviderError(refusal)
  agenda.cancel(expireVirtualAccount, rowOf(payment))
  record({ state, events }, failed(payment, closed, closedAt))
  return { closedAt }
})
