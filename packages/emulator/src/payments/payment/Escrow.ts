/**
 * Takes payments in escrow through their states: the money waits until the buyer has the goods.
 *
 *     BEFORE_REGISTERED ──► REGISTERED ──► DELIVERED, when the shipment is due
 *                               └───────┬──────┘
 *                                   CONFIRMED
 *
 * For a payment that is not in escrow, or not in the right state of it, the answer is a PG's refusal, as PortOne
 * documents no error of its own.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
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
import { Agenda, task, type Task } from "../../state/Agenda.ts"
import { State, type Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { getPayment, keyOfPayment, type PaymentKey, putPayment, rowOf } from "../records/Payments.ts"
import { type Cancellable, isCancellable } from "../records/PaymentStates.ts"

/** An escrow whose goods are on their way or delivered. */
type Sent = RegisteredPaymentEscrow | DeliveredPaymentEscrow

const isSent = (escrow: PaymentEscrow): escrow is Sent =>
  escrow.status === "REGISTERED" || escrow.status === "DELIVERED"

const refused = (pgCode: string, pgMessage: string) => new PgProviderError({ pgCode, pgMessage })

/** Returns a payment in escrow whose money is there, and its escrow. */
const getEscrow = Effect.fnUntraced(function* (
  key: PaymentKey
): Effect.fn.Return<
  { readonly payment: Cancellable; readonly escrow: PaymentEscrow },
  PaymentNotFoundError | PaymentNotPaidError | PgProviderError,
  State
> {
  const payment = yield* getPayment(key)
  if (!isCancellable(payment)) {
    return yield* new PaymentNotPaidError({ message: `only what was paid is sent: the payment is ${payment.status}` })
  }
  if (payment.escrow === undefined) {
    return yield* refused("NOT_AN_ESCROW_PAYMENT", "The payment is not in escrow.")
  }
  return { payment, escrow: payment.escrow }
})

const putEscrow = (store: Store, payment: Cancellable, escrow: PaymentEscrow, now: DateTime.Utc) =>
  putPayment(store, { ...payment, escrow, updatedAt: now })

/** Returns the key of the entry of the agenda for a payment's delivery. */
const keyOf = (payment: Cancellable) => rowOf(keyOfPayment(payment))

/** Delivers the shipment of a payment, unless the buyer has confirmed it before. */
export const deliverEscrow: Task<State> = task(
  "deliverEscrow",
  Effect.fnUntraced(function* (key) {
    const [storeId, paymentId] = Table.partsOf(key)
    const state = yield* State
    const now = yield* DateTime.now
    const found = yield* Effect.option(getEscrow({ storeId, paymentId: paymentId! }))
    if (found._tag === "None") return
    const { escrow, payment } = found.value
    if (escrow.status !== "REGISTERED") return
    putEscrow(state, payment, { ...escrow, status: "DELIVERED" }, now)
  })
)

/**
 * Puts the delivery on the agenda for the time that the carrier gives. Without a time, the shipment is never DELIVERED.
 */
const awaitDelivery = (agenda: Agenda["Service"], payment: Cancellable, { receivedAt }: PaymentLogistics) => {
  if (receivedAt === undefined) agenda.cancel(deliverEscrow, keyOf(payment))
  else agenda.at(receivedAt, deliverEscrow, keyOf(payment))
}

/**
 * Registers a shipment in place of the one before, if there was one. Returns it with the time at which this happened.
 *
 * @param appliedAtOf the time at which the payment's first shipment was registered; fails if the escrow is in the wrong
 *   state
 */
const registerShipment = Effect.fnUntraced(function* (
  input: PaymentKey & { readonly logistics: PaymentLogistics },
  appliedAtOf: (escrow: PaymentEscrow, now: DateTime.Utc) => Effect.Effect<DateTime.Utc, PgProviderError>
) {
  const { company, invoiceNumber, sentAt } = input.logistics
  const state = yield* State
  const agenda = yield* Agenda
  const now = yield* DateTime.now
  const { escrow, payment } = yield* getEscrow(input)
  const appliedAt = yield* appliedAtOf(escrow, now)
  putEscrow(state, payment, { status: "REGISTERED", company, invoiceNumber, sentAt, appliedAt }, now)
  awaitDelivery(agenda, payment, input.logistics)
  return { shipment: { invoiceNumber, sentAt }, now }
})

/** Registers the shipment of a payment. */
export const applyEscrowLogistics = (
  input: ApplyEscrowLogisticsInput
): Effect.Effect<
  ApplyEscrowLogisticsResponse,
  PaymentNotFoundError | PaymentNotPaidError | PgProviderError,
  State | Agenda
> =>
  registerShipment(input, ({ status }, now) =>
    status === "BEFORE_REGISTERED"
      ? Effect.succeed(now)
      : Effect.fail(refused("LOGISTICS_ALREADY_REGISTERED", `A shipment was registered: the escrow is ${status}.`))
  ).pipe(Effect.map(({ now, shipment }) => ({ ...shipment, appliedAt: now })))

/** Corrects the shipment of a payment that is on its way. */
export const modifyEscrowLogistics = (
  input: ModifyEscrowLogisticsInput
): Effect.Effect<
  ModifyEscrowLogisticsResponse,
  PaymentNotFoundError | PaymentNotPaidError | PgProviderError,
  State | Agenda
> =>
  registerShipment(input, (escrow, now) =>
    escrow.status === "REGISTERED"
      ? Effect.succeed(escrow.appliedAt ?? now)
      : Effect.fail(refused("LOGISTICS_NOT_MODIFIABLE", `No shipment is under way: the escrow is ${escrow.status}.`))
  ).pipe(Effect.map(({ now, shipment }) => ({ ...shipment, modifiedAt: now })))

/** Confirms in the buyer's place that the goods have arrived. */
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
  putEscrow(state, payment, { ...escrow, status: "CONFIRMED", isAutomaticallyConfirmed: false }, completedAt)
  agenda.cancel(deliverEscrow, keyOf(payment))
  return { completedAt }
})
