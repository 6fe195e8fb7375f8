/**
 * Creates, charges and revokes payment schedules. A payment id has one at a time. The agenda charges it when its time
 * comes, by the code that charges a billing key on request. A request to revoke several revokes all or none.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { PayWithBillingKeyInput } from "@effect-portone/payments/generated/Payments"
import {
  AlreadyPaidOrWaitingError,
  type CreatePaymentScheduleInput,
  type CreatePaymentScheduleResponse,
  type GetPaymentScheduleInput,
  PaymentScheduleAlreadyProcessedError,
  PaymentScheduleAlreadyRevokedError,
  PaymentScheduleNotFoundError,
  type RevokePaymentSchedulesInput,
  type RevokePaymentSchedulesResponse,
  type ScheduledPaymentSchedule
} from "@effect-portone/payments/generated/PaymentSchedules"
import {
  BillingKeyAlreadyDeletedError,
  type BillingKeyNotFoundError,
  type PaymentScheduleAlreadyExistsError,
  type SumOfPartsExceedsTotalAmountError
} from "@effect-portone/payments/generated/Shared"
import { refuseOperation } from "../../pg/PgRefusals.ts"
import { Agenda, task, type Task } from "../../state/Agenda.ts"
import { Events } from "../../state/Events.ts"
import { State } from "../../state/State.ts"
import { requestedAmount } from "../records/Amounts.ts"
import { refusalToBegin, refusalWhileScheduled } from "../records/Attempts.ts"
import { getBillingKeyInfo, storeOfCharge } from "../records/BillingKeys.ts"
import { isMeant } from "../records/PageStores.ts"
import { findPayment, type StoredPayment } from "../records/Payments.ts"
import {
  completed,
  type Completed,
  putSchedule,
  revoked,
  scheduled,
  scheduledOf,
  schedules,
  started,
  type StoredSchedule
} from "../records/PaymentScheduleStates.ts"

/** The time by which a request may be late, as its clock may be slow and its way long. */
const grace = { minutes: 1 }

/** Returns how a charge ended, by the payment that it left. A charge that was refused at once left none of its own. */
const endOf = (payment: StoredPayment | undefined, scheduleId: string): Completed => {
  if (payment?.scheduleId !== scheduleId || payment.status === "FAILED") return "FAILED"
  return payment.status === "PAY_PENDING" ? "PENDING" : "SUCCEEDED"
}

/** The name by which the agenda finds {@link chargeSchedule}. */
const charging = { name: "chargePaymentSchedule" }

/**
 * Makes the task that charges the schedule with the agenda's key.
 *
 * @param pay charges a billing key as on request. It is handed in, because it is a rule of payments.
 */
export const chargeSchedule = <E>(
  pay: (input: PayWithBillingKeyInput, scheduleId: string) => Effect.Effect<unknown, E, State | Events>
): Task<State | Events> =>
  task(
    charging.name,
    Effect.fnUntraced(function* (id) {
      const state = yield* State
      const row = state.table(schedules).get(id)
      if (row?.schedule.status !== "SCHEDULED") return
      const { payment } = row
      const { paymentId } = row.schedule
      const attempt = started(row.schedule, yield* DateTime.now)
      putSchedule(state, { payment, schedule: attempt })
      yield* Effect.ignore(pay({ ...payment, paymentId }, id))
      const end = endOf(findPayment(state, { ...payment, paymentId }), id)
      putSchedule(state, { payment, schedule: completed(attempt, end, yield* DateTime.now) })
    })
  )

/** Completes the schedule of a payment whose end the PG reports after the charge. */
export const layerFollowing: Layer.Layer<never, never, State | Events> = Layer.effectDiscard(
  Effect.gen(function* () {
    const state = yield* State
    const events = yield* Events
    yield* events.listen((event) => {
      if (event.type !== "Transaction.Paid" && event.type !== "Transaction.Failed") return
      const id = findPayment(state, event.data)?.scheduleId
      const row = id === undefined ? undefined : state.table(schedules).get(id)
      if (row?.schedule.status !== "PENDING" && row?.schedule.status !== "FAILED") return
      const end = event.type === "Transaction.Paid" ? "SUCCEEDED" : "FAILED"
      putSchedule(state, { payment: row.payment, schedule: completed(row.schedule, end, event.timestamp) })
    })
  })
)

/** Schedules a charge of a billing key. */
export const createPaymentSchedule = Effect.fnUntraced(function* (
  input: CreatePaymentScheduleInput
): Effect.fn.Return<
  CreatePaymentScheduleResponse,
  | AlreadyPaidOrWaitingError
  | BillingKeyAlreadyDeletedError
  | BillingKeyNotFoundError
  | InvalidRequestError
  | PaymentScheduleAlreadyExistsError
  | SumOfPartsExceedsTotalAmountError,
  State | Agenda
> {
  const { paymentId, timeToPay } = input
  const state = yield* State
  const agenda = yield* Agenda
  const now = yield* DateTime.now
  if (DateTime.isLessThan(timeToPay, DateTime.subtract(now, grace))) {
    return yield* new InvalidRequestError({ message: "timeToPay is past" })
  }
  yield* requestedAmount(input.payment.amount)
  const info = yield* getBillingKeyInfo(input.payment)
  const payment = { ...input.payment, storeId: storeOfCharge(info, input.payment.storeId) }
  if (info.status === "DELETED") {
    return yield* new BillingKeyAlreadyDeletedError({ message: "this billing key was deleted and can pay no more" })
  }
  const channel = info.channels.find(({ key }) => payment.channelKey === undefined || key === payment.channelKey)
  // The PG is asked when the charge is made, and refuses it then.
  yield* refuseOperation(channel, "createPaymentSchedule")
  const key = { paymentId, storeId: payment.storeId }
  const refusal = refusalToBegin(state, key)
  if (refusal?._tag === "AlreadyPaidError") {
    return yield* new AlreadyPaidOrWaitingError({ message: refusal.message })
  }
  const taken = refusalWhileScheduled(state, key)
  if (taken !== undefined) return yield* taken
  const schedule = scheduled({ ...input, payment }, state.nextId(), now)
  putSchedule(state, { payment, schedule })
  agenda.at(timeToPay, charging, schedule.id)
  return { schedule: { id: schedule.id } }
})

/** Returns a schedule of this store, in any state. */
export const getPaymentSchedule = Effect.fnUntraced(function* (
  input: GetPaymentScheduleInput
): Effect.fn.Return<StoredSchedule, PaymentScheduleNotFoundError, State> {
  const state = yield* State
  const row = state.table(schedules).get(input.paymentScheduleId)
  if (row === undefined || !isMeant(state, row.schedule.storeId, input.storeId)) {
    return yield* new PaymentScheduleNotFoundError({ message: "this store has no such payment schedule" })
  }
  return row.schedule
})

/** Returns the schedules that a request names. Fails if one of them cannot be revoked. */
const revocable = Effect.fnUntraced(function* (
  input: RevokePaymentSchedulesInput
): Effect.fn.Return<
  ReadonlyArray<ScheduledPaymentSchedule>,
  | BillingKeyAlreadyDeletedError
  | BillingKeyNotFoundError
  | InvalidRequestError
  | PaymentScheduleAlreadyProcessedError
  | PaymentScheduleAlreadyRevokedError
  | PaymentScheduleNotFoundError,
  State
> {
  const { billingKey, scheduleIds, storeId } = input
  if (scheduleIds === undefined && billingKey === undefined) {
    return yield* new InvalidRequestError({ message: "billingKey or scheduleIds is required" })
  }
  if (billingKey !== undefined) {
    const info = yield* getBillingKeyInfo({ billingKey, storeId })
    if (info.status === "DELETED") {
      return yield* new BillingKeyAlreadyDeletedError({ message: "this billing key was deleted; it has no schedules" })
    }
    if (scheduleIds === undefined) return scheduledOf(yield* State, billingKey)
  }
  // An empty list may mean none of them or all, so it is refused.
  if (scheduleIds === undefined || scheduleIds.length === 0) {
    return yield* new InvalidRequestError({ message: "scheduleIds must not be empty" })
  }
  return yield* Effect.forEach(new Set(scheduleIds), (paymentScheduleId) =>
    Effect.gen(function* () {
      const schedule = yield* getPaymentSchedule({ paymentScheduleId, storeId })
      if (billingKey !== undefined && schedule.billingKey !== billingKey) {
        return yield* new PaymentScheduleNotFoundError({ message: "a schedule of scheduleIds is not of billingKey" })
      }
      if (schedule.status === "REVOKED") {
        return yield* new PaymentScheduleAlreadyRevokedError({
          message: "a schedule of scheduleIds was revoked before"
        })
      }
      if (schedule.status !== "SCHEDULED") {
        return yield* new PaymentScheduleAlreadyProcessedError({
          message: `a schedule of scheduleIds was charged before: it is ${schedule.status}`
        })
      }
      return schedule
    })
  )
})

/** Revokes schedules by id, or all of a billing key that are still to be charged. */
export const revokePaymentSchedules = Effect.fnUntraced(function* (input: RevokePaymentSchedulesInput) {
  const state = yield* State
  const agenda = yield* Agenda
  const revokedAt = yield* DateTime.now
  const chosen = yield* revocable(input)
  for (const schedule of chosen) {
    const { payment } = state.table(schedules).get(schedule.id)!
    putSchedule(state, { payment, schedule: revoked(schedule, revokedAt) })
    agenda.cancel(charging, schedule.id)
  }
  const answer: RevokePaymentSchedulesResponse = {
    revokedScheduleIds: chosen.map(({ id }) => id),
    ...(chosen.length === 0 ? {} : { revokedAt })
  }
  return answer
})
