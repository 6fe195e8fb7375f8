/**
 * Takes payments in escrow through their states: the money waits until the buyer has the goods.
 *
 *     BEFORE_REGISTERED ──► REGISTERED ──► DELIVERED, when the shipment is due
 *                               └───────┬──────┘
 *                                   CONFIRMED, by the buyer, or by itself after days on a channel of a PG
 *
 * For a payment that is not in escrow, or not in the right state of it, the answer is a PG's refusal, as PortOne
 * documents no error of its own.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
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
import { everyPg, requestOf } from "@effect-portone/payments/PgRules"
import { afterBusinessDays } from "../../calendar/BusinessDays.ts"
import { rulesOf } from "../../pg/Channels.ts"
import { refusalOf } from "../../pg/PgRefusals.ts"
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

/** Returns the PG's refusal of an operation of escrow, as an error. */
const refuseByPg = Effect.fnUntraced(function* (
  { channel }: Cancellable,
  operation: string,
  input: object
): Effect.fn.Return<void, InvalidRequestError | PgProviderError> {
  const refusal = yield* refusalOf(channel, () => requestOf(operation, input))
  if (refusal !== undefined) return yield* new PgProviderError(refusal)
})

const putEscrow = (store: Store, payment: Cancellable, escrow: PaymentEscrow, now: DateTime.Utc) =>
  putPayment(store, { ...payment, escrow, updatedAt: now })

/** Returns the key of the entry of the agenda for a payment's delivery. */
const keyOf = (payment: Cancellable) => rowOf(keyOfPayment(payment))

/** Delivers the shipment of a payment, unless the buyer has confirmed it before. */
export const deliverEscrow: Task<State | Agenda> = task(
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
    const { delivered } = everyPg.escrowConfirmedAfter.value
    yield* awaitConfirmation(payment, afterBusinessDays(now, delivered))
  })
)

/** Confirms an escrow by itself, as the buyer has not. */
export const confirmEscrowByItself: Task<State> = task(
  "confirmEscrowByItself",
  Effect.fnUntraced(function* (key) {
    const [storeId, paymentId] = Table.partsOf(key)
    const state = yield* State
    const now = yield* DateTime.now
    const found = yield* Effect.option(getEscrow({ storeId, paymentId: paymentId! }))
    if (found._tag === "None" || !isSent(found.value.escrow)) return
    const { escrow, payment } = found.value
    putEscrow(state, payment, { ...escrow, status: "CONFIRMED", isAutomaticallyConfirmed: true }, now)
  })
)

/** Puts the confirmation without the buyer on the agenda, for a channel of a PG that has escrow. */
const awaitConfirmation = Effect.fnUntraced(function* (payment: Cancellable, at: DateTime.Utc) {
  const agenda = yield* Agenda
  const rules = yield* rulesOf(payment.channel)
  if (rules === undefined || rules.escrow?.value.is === "Ignored") return
  agenda.at(at, confirmEscrowByItself, keyOf(payment))
})

/**
 * Puts the delivery on the agenda for the time that the carrier gives. Without a time, the shipment is never DELIVERED.
 */
const awaitDelivery = Effect.fnUntraced(function* (
  payment: Cancellable,
  { receivedAt }: PaymentLogistics,
  appliedAt: DateTime.Utc
) {
  const agenda = yield* Agenda
  if (receivedAt === undefined) {
    agenda.cancel(deliverEscrow, keyOf(payment))
    const { untraceable } = everyPg.escrowConfirmedAfter.value
    yield* awaitConfirmation(payment, afterBusinessDays(appliedAt, untraceable))
  } else {
    agenda.cancel(confirmEscrowByItself, keyOf(payment))
    agenda.at(receivedAt, deliverEscrow, keyOf(payment))
  }
})

/**
 * Registers a shipment in place of the one before, if there was one. Returns it with the time at which this happened.
 *
 * @param appliedAtOf the time at which the payment's first shipment was registered; fails if the escrow is in the wrong
 *   state
 */
const registerShipment = Effect.fnUntraced(function* (
  operation: string,
  input: PaymentKey & { readonly logistics: PaymentLogistics },
  appliedAtOf: (escrow: PaymentEscrow, now: DateTime.Utc) => Effect.Effect<DateTime.Utc, PgProviderError>
) {
  const { company, invoiceNumber, sentAt } = input.logistics
  const state = yield* State
  const now = yield* DateTime.now
  const { escrow, payment } = yield* getEscrow(input)
  yield* refuseByPg(payment, operation, input)
  const appliedAt = yield* appliedAtOf(escrow, now)
  putEscrow(state, payment, { status: "REGISTERED", company, invoiceNumber, sentAt, appliedAt }, now)
  yield* awaitDelivery(payment, input.logistics, appliedAt)
  return { shipment: { invoiceNumber, sentAt }, now }
})

/** Registers the shipment of a payment. */
export const applyEscrowLogistics = (
  input: ApplyEscrowLogisticsInput
): Effect.Effect<
  ApplyEscrowLogisticsResponse,
  InvalidRequestError | PaymentNotFoundError | PaymentNotPaidError | PgProviderError,
  State | Agenda
> =>
  registerShipment("applyEscrowLogistics", input, ({ status }, now) =>
    status === "BEFORE_REGISTERED"
      ? Effect.succeed(now)
      : Effect.fail(refused("LOGISTICS_ALREADY_REGISTERED", `A shipment was registered: the escrow is ${status}.`))
  ).pipe(Effect.map(({ now, shipment }) => ({ ...shipment, appliedAt: now })))

/** Corrects the shipment of a payment that is on its way. */
export const modifyEscrowLogistics = (
  input: ModifyEscrowLogisticsInput
): Effect.Effect<
  ModifyEscrowLogisticsResponse,
  InvalidRequestError | PaymentNotFoundError | PaymentNotPaidError | PgProviderError,
  State | Agenda
> =>
  registerShipment("modifyEscrowLogistics", input, (escrow, now) =>
    escrow.status === "REGISTERED"
      ? Effect.succeed(escrow.appliedAt ?? now)
      : Effect.fail(refused("LOGISTICS_NOT_MODIFIABLE", `No shipment is under way: the escrow is ${escrow.status}.`))
  ).pipe(Effect.map(({ now, shipment }) => ({ ...shipment, modifiedAt: now })))

/** Confirms in the buyer's place that the goods have arrived. */
export const confirmEscrow = Effect.fnUntraced(function* (
  input: ConfirmEscrowInput
): Effect.fn.Return<
  ConfirmEscrowResponse,
  InvalidRequestError | PaymentNotFoundError | PaymentNotPaidError | PgProviderError,
  State | Agenda
> {
  const state = yield* State
  const agenda = yield* Agenda
  const completedAt = yield* DateTime.now
  const { escrow, payment } = yield* getEscrow(input)
  yield* refuseByPg(payment, "confirmEscrow", input)
  if (!isSent(escrow)) {
    return yield* refused("ESCROW_NOT_CONFIRMABLE", `There is nothing to confirm: the escrow is ${escrow.status}.`)
  }
  putEscrow(state, payment, { ...escrow, status: "CONFIRMED", isAutomaticallyConfirmed: false }, completedAt)
  agenda.cancel(deliverEscrow, keyOf(payment))
  agenda.cancel(confirmEscrowByItself, keyOf(payment))
  return { completedAt }
})
