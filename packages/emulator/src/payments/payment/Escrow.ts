/**
 * The rules of escrow: the money of a payment waits until the buyer has what was sent.
 *
 *     BEFORE_REGISTERED ──► REGISTERED ──► DELIVERED, when the shipment was due to be received
 *                               └───────┬──────┘
 *                                   CONFIRMED
 *
 * A payment that is not in escrow, or not far enough in it, is refused by the PG, as PortOne documents no error of its own.
 */
import {
  type ApplyEscrowLogisticsInput,
  type ApplyEscrowLogisticsResponse,
  type ConfirmEscrowInput,
  type ConfirmEscrowResponse,
  type DeliveredPaymentEscrow,
  type ModifyEscrowLogisticsInput,
  type ModifyEscrowLogisticsResponse,
  type PaymentEscrow,
  type PaymentLogistics,
  PaymentNotPaidError,
  type RegisteredPaymentEscrow
} from "@effect-portone/payments/generated/Payments"
import { type PaymentNotFoundError, PgProviderError } from "@effect-portone/payments/generated/Shared"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { Agenda, task, type Task } from "../../state/Agenda.ts"
import type { Cancellable } from "../records/PaymentStates.ts"
import { getPayment, type PaymentKey, putPayment } from "../records/Payments.ts"
import { State } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"

type Sent = RegisteredPaymentEscrow | DeliveredPaymentEscrow

const isSent = (escrow: PaymentEscrow): escrow is Sent =>
  escrow.status === "REGISTERED" || escrow.status === "DELIVERED"

const refused = (pgCode: string, pgMessage: string) => new PgProviderError({ pgCode, pgMessage })

/** A payment in escrow whose money is there. */
const getEscrow = Effect.fnUntraced(function* (
  key: PaymentKey
): Effect.fn.Return<
  { readonly payment: Cancellable; readonly escrow: PaymentEscrow },
  PaymentNotFoundError | PaymentNotPaidError | PgProviderError,
  State
> {
  const payment = yield* getPayment(key)
  if (payment.status !== "PAID" && payment.status !== "PARTIAL_CANCELLED") {
    return yield* new PaymentNotPaidError({ message: `only what was paid is sent: the payment is ${payment.status}` })
  }
  if (payment.escrow === undefined) {
    return yield* refused("NOT_AN_ESCROW_PAYMENT", "The payment is not in escrow.")
  }
  return { payment, escrow: payment.escrow }
})

const put = (state: State["Service"], { ...payment }: Cancellable, escrow: PaymentEscrow, now: DateTime.Utc) =>
  putPayment(state, { ...payment, escrow, updatedAt: now })

const keyOf = ({ id, storeId }: Cancellable) => Table.keyOf(storeId, id)

/** The shipment of a payment has come, unless the buyer has confirmed it before. */
export const deliverEscrow: Task<State> = task(
  "deliverEscrow",
  Effect.fnUntraced(function* (key) {
    const [storeId, paymentId] = Table.partsOf(key)
    const state = yield* State
    const now = yield* DateTime.now
    const found = yield* Effect.option(getEscrow({ storeId, paymentId: paymentId! }))
    if (found._tag === "None" || found.value.escrow.status !== "REGISTERED") return
    const { ...escrow } = found.value.escrow
    put(state, found.value.payment, { ...escrow, status: "DELIVERED" }, now)
  })
)

const registered = ({ company, invoiceNumber, sentAt }: PaymentLogistics, appliedAt: DateTime.Utc) =>
  ({ status: "REGISTERED", company, invoiceNumber, sentAt, appliedAt }) as const

/** The carrier's word, or no word, on when the shipment is there. */
const awaitDelivery = (agenda: Agenda["Service"], payment: Cancellable, { receivedAt }: PaymentLogistics) => {
  if (receivedAt === undefined) agenda.cancel(deliverEscrow, keyOf(payment))
  else agenda.at(receivedAt, deliverEscrow, keyOf(payment))
}

export const applyEscrowLogistics = Effect.fnUntraced(function* (
  input: ApplyEscrowLogisticsInput
): Effect.fn.Return<
  ApplyEscrowLogisticsResponse,
  PaymentNotFoundError | PaymentNotPaidError | PgProviderError,
  State | Agenda
> {
  const { logistics } = input
  const state = yield* State
  const agenda = yield* Agenda
  const appliedAt = yield* DateTime.now
  const { escrow, payment } = yield* getEscrow(input)
  if (escrow.status !== "BEFORE_REGISTERED") {
    return yield* refused("LOGISTICS_ALREADY_REGISTERED", `A shipment was registered: the escrow is ${escrow.status}.`)
  }
  put(state, payment, registered(logistics, appliedAt), appliedAt)
  awaitDelivery(agenda, payment, logistics)
  return { invoiceNumber: logistics.invoiceNumber, sentAt: logistics.sentAt, appliedAt }
})

export const modifyEscrowLogistics = Effect.fnUntraced(function* (
  input: ModifyEscrowLogisticsInput
): Effect.fn.Return<
  ModifyEscrowLogisticsResponse,
  PaymentNotFoundError | PaymentNotPaidError | PgProviderError,
  State | Agenda
> {
  const { logistics } = input
  const state = yield* State
  const agenda = yield* Agenda
  const modifiedAt = yield* DateTime.now
  const { escrow, payment } = yield* getEscrow(input)
  if (escrow.status !== "REGISTERED") {
    return yield* refused("LOGISTICS_NOT_MODIFIABLE", `No shipment is under way: the escrow is ${escrow.status}.`)
  }
  put(state, payment, registered(logistics, escrow.appliedAt ?? modifiedAt), modifiedAt)
  awaitDelivery(agenda, payment, logistics)
  return { invoiceNumber: logistics.invoiceNumber, sentAt: logistics.sentAt, modifiedAt }
})

export const confirmEscrow = Effect.fnUntraced(function* (
  input: ConfirmEscrowInput
): Effect.fn.Return<
  ConfirmEscrowResponse,
  PaymentNotFoundError | PaymentNotPaidError | PgProviderError,
  State | Agenda
> {
  const state = yield* State
  const agenda = yield* Agenda
  const completedAt = yield* DateTime.now
  const { escrow, payment } = yield* getEscrow(input)
  if (!isSent(escrow)) {
    return yield* refused("ESCROW_NOT_CONFIRMABLE", `There is nothing to confirm: the escrow is ${escrow.status}.`)
  }
  const { ...sent } = escrow
  put(state, payment, { ...sent, status: "CONFIRMED", isAutomaticallyConfirmed: false }, completedAt)
  agenda.cancel(deliverEscrow, keyOf(payment))
  return { completedAt }
})
