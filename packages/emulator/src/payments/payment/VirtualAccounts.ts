/**
 * Issues virtual accounts, takes deposits, and ends accounts that expire or are closed.
 *
 * PortOne does not document what becomes of a payment whose account expired or was closed. In the emulator it is
 * FAILED, with the reason, and another attempt can be made under its id.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { type Currency, InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { IssueCashReceiptInput } from "@effect-portone/payments/generated/CashReceipts"
import {
  type CloseVirtualAccountInput,
  type CloseVirtualAccountResponse,
  type InstantPaymentMethodInputVirtualAccount,
  InstantPaymentMethodInputVirtualAccountCashReceiptInfo,
  type PaymentMethodVirtualAccount,
  PaymentNotWaitingForDepositError
} from "@effect-portone/payments/generated/Payments"
import { type PaymentNotFoundError, PgProviderError } from "@effect-portone/payments/generated/Shared"
import { rulesOf } from "../../pg/Channels.ts"
import type { Refusal } from "../../pg/MagicCards.ts"
import { magicOf } from "../../pg/PgAnswers.ts"
import { Agenda, task, type Task } from "../../state/Agenda.ts"
import { Events } from "../../state/Events.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State, type Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { type Approval, approvalOf, askPg, charge } from "../records/Approvals.ts"
import { issueReceipt } from "../records/CashReceipts.ts"
import type { VirtualAccountIssuedPayment } from "../records/Complete.ts"
import { record } from "../records/PaymentJournal.ts"
import { findPayment, getPayment, type PaymentKey } from "../records/Payments.ts"
import { type Attempt, failed, paid, virtualAccountIssued } from "../records/PaymentStates.ts"

/** The numbers of the accounts that a merchant has for good, by bank and the merchant's id of the account. */
const fixedAccounts = Table.make("fixedVirtualAccounts", Schema.String)

/** The cash receipts that buyers want when they have paid, by transaction id. */
const wantedReceipts: Table.Table<InstantPaymentMethodInputVirtualAccountCashReceiptInfo> = Table.make(
  "wantedCashReceipts",
  InstantPaymentMethodInputVirtualAccountCashReceiptInfo
)

/** Stores which cash receipt to issue when the money for this attempt comes, if the buyer wants one. */
export const putWantedReceipt = (
  store: Store,
  attempt: Attempt,
  wanted: InstantPaymentMethodInputVirtualAccountCashReceiptInfo | undefined
): void => {
  if (wanted !== undefined) store.table(wantedReceipts).put(attempt.transactionId, wanted)
}

/**
 * Issues the cash receipt that the buyer wants. If the agency refuses it, the receipt tells so and the payment does
 * not.
 */
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
    // The payment's currency came from a request, which allows known currencies only.
    currency: currency as Currency,
    amount: { total: amount.total, taxFree: amount.taxFree, vat: amount.vat },
    customer: { identityNumber: wanted.customerIdentityNumber }
  }
  yield* Effect.ignore(issueReceipt(receipt, false))
})

/** Makes the way of paying of a request for a virtual account, with its number. */
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

const numberOf = (store: Store, { bank, option }: InstantPaymentMethodInputVirtualAccount): string => {
  const drawn = () => `${store.nextDigits(6)}${store.nextDigits(8)}`
  if (option.fixed === undefined) return drawn()
  if (option.fixed.accountNumber !== undefined) return option.fixed.accountNumber
  const rows = store.table(fixedAccounts)
  const key = Table.keyOf(bank, option.fixed.pgAccountId)
  const number = rows.get(key) ?? drawn()
  rows.put(key, number)
  return number
}

const rowOf = ({ id, storeId, transactionId }: VirtualAccountIssuedPayment) => Table.keyOf(storeId, id, transactionId)

/** Fails a payment whose account expires. */
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

/** Asks the PG to issue the account of an attempt that has begun. */
const issueVirtualAccount = Effect.fnUntraced(function* (
  attempt: Attempt,
  method: PaymentMethodVirtualAccount,
  skipWebhook: boolean | undefined,
  refusal: Refusal | undefined
): Effect.fn.Return<Approval, PgProviderError, State | Events | Agenda> {
  const state = yield* State
  const events = yield* Events
  const agenda = yield* Agenda
  const settle = (now: DateTime.Utc) => {
    const pgTxId = state.nextId()
    const payment = virtualAccountIssued(attempt, { pgTxId, method: issuedAt(method, now) }, now)
    record({ state, events, skipWebhook }, payment)
    if (method.expiredAt !== undefined) agenda.at(method.expiredAt, expireVirtualAccount, rowOf(payment))
    // The answer has no other field for the time of issue.
    return { pgTxId, paidAt: now }
  }
  return yield* askPg(attempt, settle, refusal)
})

/** Asks the PG for an attempt that has begun: to issue its virtual account, or else to take the money. */
export const settle = (
  attempt: Attempt,
  skipWebhook: boolean | undefined,
  refusal?: Refusal
): Effect.Effect<Approval, PgProviderError, State | Events | Agenda> =>
  attempt.method.type === "PaymentMethodVirtualAccount"
    ? issueVirtualAccount(attempt, attempt.method, skipWebhook, refusal)
    : charge(attempt, skipWebhook, refusal)

const issuedAt = (method: PaymentMethodVirtualAccount, now: DateTime.Utc): PaymentMethodVirtualAccount => ({
  ...method,
  issuedAt: now
})

/** Returns a payment that waits for a deposit. */
const getWaiting = Effect.fnUntraced(function* (
  key: PaymentKey
): Effect.fn.Return<VirtualAccountIssuedPayment, PaymentNotFoundError | PaymentNotWaitingForDepositError, State> {
  const payment = yield* getPayment(key)
  return payment.status === "VIRTUAL_ACCOUNT_ISSUED"
    ? payment
    : yield* new PaymentNotWaitingForDepositError({
        message: `only a payment with a virtual account can be waiting for a deposit: this one is ${payment.status}`
      })
})

/** Completes a payment whose money has come, and issues the cash receipt that the buyer wants. */
export const completeDeposit = Effect.fnUntraced(function* (
  payment: VirtualAccountIssuedPayment,
  remitterName?: string
): Effect.fn.Return<void, never, State | Events | Agenda> {
  const state = yield* State
  const events = yield* Events
  const agenda = yield* Agenda
  const now = yield* DateTime.now
  const approval = approvalOf(state, payment, yield* rulesOf(payment.channel))
  agenda.cancel(expireVirtualAccount, rowOf(payment))
  record({ state, events }, paid(payment, { ...approval, method: depositedBy(payment, remitterName) }, now))
  yield* issueWantedReceipt(payment)
})

/** For the control of the emulator: deposits the money in the buyer's place. */
export const deposit = Effect.fnUntraced(function* (
  key: PaymentKey,
  remitterName?: string
): Effect.fn.Return<void, PaymentNotFoundError | PaymentNotWaitingForDepositError, State | Events | Agenda> {
  yield* completeDeposit(yield* getWaiting(key), remitterName)
})

/** Returns the account with the name of who sent the money: the customer's unless another is given. */
const depositedBy = (payment: VirtualAccountIssuedPayment, remitterName: string | undefined) => ({
  // Only a payment by virtual account comes to this status.
  ...(payment.method as PaymentMethodVirtualAccount),
  ...omitUndefined({ remitterName: remitterName ?? payment.customer.name })
})

/** Closes the account of a payment that waits for a deposit. The payment fails. */
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
  const payment = yield* getWaiting(input)
  const refusal = magicOf(payment.method, payment.amount.total)?.close
  if (refusal !== undefined) return yield* new PgProviderError(refusal)
  agenda.cancel(expireVirtualAccount, rowOf(payment))
  record({ state, events }, failed(payment, closed, closedAt))
  return { closedAt }
})
