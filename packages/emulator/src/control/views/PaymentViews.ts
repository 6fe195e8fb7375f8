/**
 * Shows one payment with all that happened to it, and what the control can do to it now.
 *
 * The emulator keeps no record of each change. A payment, its earlier attempts and its webhooks tell when what
 * happened.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { PaymentNotFoundError } from "@effect-portone/payments/generated/Shared"
import type { Emulation } from "../../assembly/Emulation.ts"
import { possibleInBuyersPlace } from "../../payments/payment/BrowserPayments.ts"
import {
  earlierAttempts,
  getPayment,
  type PaymentKey,
  payments,
  rowOf,
  type StoredPayment
} from "../../payments/records/Payments.ts"
import { isCancellable } from "../../payments/records/PaymentStates.ts"
import { rulesOf } from "../../pg/Channels.ts"
import { Agenda } from "../../state/Agenda.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { decodedTable, encodedRow, State } from "../../state/State.ts"
import { rowOfWebhook } from "../../webhooks/WebhookResends.ts"
import { webhooks } from "../../webhooks/Webhooks.ts"
import { withMaskedUrls } from "../Masks.ts"
import { requestsNaming } from "./Requests.ts"
import { paymentRow, webhookRow } from "./Rows.ts"
import type { HistoryEntry, PaymentAction, PaymentView, WebhookRow } from "./Views.ts"

type Cancellation = NonNullable<Extract<StoredPayment, { readonly status: "CANCELLED" }>["cancellations"]>[number]

/** An entry before it has its attempt. */
type Happened = Omit<HistoryEntry, "attempt" | "at"> & { readonly at: DateTime.Utc }

const cancellationEntries = (cancellation: Cancellation): ReadonlyArray<Happened> => {
  if (cancellation.status === "UNRECOGNIZED") return []
  const { id: ref, reason, requestedAt, totalAmount: amount } = cancellation
  const ended = cancellation.status === "SUCCEEDED" ? cancellation.cancelledAt : undefined
  const isAtOnce = ended !== undefined && DateTime.Equivalence(ended, requestedAt)
  return [
    ...(isAtOnce
      ? []
      : [
          {
            at: requestedAt,
            kind: "CANCEL_REQUESTED",
            amount,
            reason,
            ref,
            isOpen: cancellation.status === "REQUESTED"
          }
        ]),
    ...(ended === undefined ? [] : [{ at: ended, kind: "CANCELLED", amount, reason, ref }]),
    ...(cancellation.status === "FAILED" ? [{ at: requestedAt, kind: "CANCEL_FAILED", amount, reason, ref }] : [])
  ]
}

/** Returns what an attempt tells of its past. */
const attemptEntries = (payment: StoredPayment): ReadonlyArray<Happened> => {
  const { method, status } = payment
  const entries: Array<Happened> = [
    { at: payment.requestedAt, kind: "READY", amount: payment.amount.total, ref: payment.transactionId }
  ]
  if (method?.type === "PaymentMethodVirtualAccount" && method.issuedAt !== undefined) {
    entries.push({
      at: method.issuedAt,
      kind: "VIRTUAL_ACCOUNT_ISSUED",
      ...omitUndefined({ reason: method.accountNumber })
    })
  }
  if (status === "PAY_PENDING") entries.push({ at: payment.statusChangedAt, kind: status, isOpen: true })
  if (status === "FAILED") {
    const { pgCode: code, reason } = payment.failure
    entries.push({ at: payment.failedAt, kind: status, ...omitUndefined({ reason, code }) })
  }
  if ("paidAt" in payment && payment.paidAt !== undefined) {
    entries.push({
      at: payment.paidAt,
      kind: "PAID",
      amount: payment.amount.paid,
      ...omitUndefined({ ref: payment.pgTxId })
    })
  }
  if ("cancellations" in payment) entries.push(...(payment.cancellations ?? []).flatMap(cancellationEntries))
  if ("disputes" in payment) {
    for (const { createdAt, pgDisputeId: ref, reason, resolvedAt, status } of payment.disputes) {
      const isOpen = status === "UNRESOLVED"
      entries.push({ at: createdAt, kind: "DISPUTE_OPENED", reason, isOpen, ...omitUndefined({ ref }) })
      if (resolvedAt !== undefined)
        entries.push({ at: resolvedAt, kind: "DISPUTE_RESOLVED", ...omitUndefined({ ref }) })
    }
  }
  for (const { id: ref, paymentStatus, status, triggeredAt } of payment.webhooks ?? []) {
    if (triggeredAt === undefined) continue
    const kind = status === "SUCCEEDED" ? "WEBHOOK_TAKEN" : "WEBHOOK_FAILED"
    entries.push({ at: triggeredAt, kind, ref, ...omitUndefined({ reason: paymentStatus }) })
  }
  return entries
}

const millisOf = ({ at }: Happened) => DateTime.toEpochMillis(at)

const historyOf = (attempts: ReadonlyArray<StoredPayment>): ReadonlyArray<HistoryEntry> =>
  attempts
    .flatMap((payment, index) => attemptEntries(payment).map((entry) => ({ ...entry, attempt: index + 1 })))
    // The sort is stable, so that what happened at once stays in the order of causes.
    .toSorted((one, other) => millisOf(one) - millisOf(other))
    .map(({ at, ...entry }) => ({ ...entry, at: DateTime.formatIso(at) }))

/** Returns what the control can do to the payment. */
const actionsOn = (payment: StoredPayment): Effect.Effect<ReadonlyArray<PaymentAction>> =>
  Effect.map(rulesOf(payment.channel), (rules) => {
    const can: Array<PaymentAction> = [...possibleInBuyersPlace(payment, rules)]
    if (payment.status === "PAID") {
      can.push("openDispute")
      if (payment.disputes.some(({ status }) => status === "UNRESOLVED")) can.push("resolveDispute")
    }
    const isPending = ({ status }: Cancellation) => status === "REQUESTED"
    if (isCancellable(payment) && payment.cancellations?.some(isPending) === true) can.push("decideCancellation")
    return can
  })

const webhooksOf = Effect.fnUntraced(function* (
  payment: StoredPayment
): Effect.fn.Return<ReadonlyArray<WebhookRow>, never, Agenda | State> {
  const agenda = yield* Agenda
  const rows = (yield* decodedTable(webhooks)).groupedBy(rowOfWebhook)
  return rows
    .of(rowOf({ storeId: payment.storeId, paymentId: payment.id }))
    .map((webhook) => webhookRow(agenda, webhook))
    .toReversed()
})

/** Returns a payment with its history. */
export const viewPayment = Effect.fnUntraced(function* (
  key: PaymentKey,
  received: Emulation["received"]
): Effect.fn.Return<PaymentView, PaymentNotFoundError, Agenda | State> {
  const store = yield* State
  const payment = yield* getPayment(key)
  return {
    ...paymentRow(payment),
    transactionId: payment.transactionId,
    ...omitUndefined({
      channelKey: payment.channel?.key,
      billingKey: payment.billingKey,
      scheduleId: payment.scheduleId
    }),
    can: yield* actionsOn(payment),
    history: historyOf([...earlierAttempts(store, key), payment]),
    webhooks: yield* webhooksOf(payment),
    requests: yield* requestsNaming(received, payment.id),
    json: withMaskedUrls(encodedRow(payments, payment))
  }
})
