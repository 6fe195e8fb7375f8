/**
 * What is kept of a payment schedule, and the states that it goes through:
 *
 *     SCHEDULED ──► STARTED ──► SUCCEEDED
 *         │            ├──────► PENDING ──► SUCCEEDED or FAILED, when the PG says how the charge ended
 *         │            └──────► FAILED ──► SUCCEEDED, by a PG that finds out later
 *         └───────► REVOKED
 *
 * Whether something still waits to be charged is also asked elsewhere: its payment id and its billing key are taken by it.
 */
import {
  BillingKeyPaymentScheduleInput,
  type CreatePaymentScheduleInput,
  FailedPaymentSchedule,
  PendingPaymentSchedule,
  RevokedPaymentSchedule,
  ScheduledPaymentSchedule,
  StartedPaymentSchedule,
  SucceededPaymentSchedule
} from "@effect-portone/payments/generated/PaymentSchedules"
import type * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"
import { customerOf } from "./Customers.ts"
import { merchantId, ownStoreId } from "../../state/StoreIds.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import type { PaymentKey } from "./Payments.ts"
import type { State } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"

/** A schedule as it is read. */
export type StoredSchedule =
  | ScheduledPaymentSchedule
  | StartedPaymentSchedule
  | SucceededPaymentSchedule
  | PendingPaymentSchedule
  | FailedPaymentSchedule
  | RevokedPaymentSchedule

/** The end of a charge. */
export type Completed = "SUCCEEDED" | "PENDING" | "FAILED"

/** A schedule as it is kept. */
export interface Row {
  readonly schedule: StoredSchedule
  /** What is to be charged, of which reading a schedule tells but a part. */
  readonly payment: BillingKeyPaymentScheduleInput
}

/** By the schedule's id, which no two stores have the same one of. */
export const schedules: Table.Table<Row> = Table.make(
  "paymentSchedules",
  Schema.Struct({
    schedule: Schema.Union([
      ScheduledPaymentSchedule,
      StartedPaymentSchedule,
      SucceededPaymentSchedule,
      PendingPaymentSchedule,
      FailedPaymentSchedule,
      RevokedPaymentSchedule
    ]),
    payment: BillingKeyPaymentScheduleInput
  })
)

/** The payment ids that a charge is still to come of, with their schedules' ids: each charge asks, and looks through no list. */
const taken: Table.Table<string> = Table.make("scheduledPayments", Schema.String)

const keyOf = ({ paymentId, storeId = ownStoreId }: PaymentKey) => Table.keyOf(storeId, paymentId)

/** What a schedule has become. */
export const putSchedule = (state: State["Service"], row: Row): void => {
  const { id, status } = row.schedule
  state.table(schedules).put(id, row)
  if (status === "SCHEDULED") state.table(taken).put(keyOf(row.schedule), id)
  else if (state.table(taken).get(keyOf(row.schedule)) === id) state.table(taken).delete(keyOf(row.schedule))
}

/** Whether a charge of this payment id is still to come. */
export const isPaymentScheduled = (state: State["Service"], key: PaymentKey): boolean =>
  state.table(taken).get(keyOf(key)) !== undefined

/** The charges of a billing key that are still to come. */
export const scheduledOf = (state: State["Service"], billingKey: string): ReadonlyArray<ScheduledPaymentSchedule> =>
  state
    .table(schedules)
    .all()
    .flatMap(({ schedule }) =>
      schedule.status === "SCHEDULED" && schedule.billingKey === billingKey ? [schedule] : []
    )

export const scheduled = (
  { payment, paymentId, timeToPay }: CreatePaymentScheduleInput,
  id: string,
  now: DateTime.Utc
): ScheduledPaymentSchedule => ({
  status: "SCHEDULED",
  id,
  merchantId,
  storeId: payment.storeId ?? ownStoreId,
  paymentId,
  billingKey: payment.billingKey,
  orderName: payment.orderName,
  isCulturalExpense: false,
  isEscrow: false,
  customer: customerOf(payment.customer),
  customData: payment.customData ?? "",
  totalAmount: payment.amount.total,
  currency: payment.currency,
  ...omitUndefined({
    taxFreeAmount: payment.amount.taxFree,
    vatAmount: payment.amount.vat,
    installmentMonth: payment.installmentMonth,
    noticeUrls: payment.noticeUrls,
    products: payment.products
  }),
  createdAt: now,
  timeToPay
})

// As the states of a payment: each transition takes its schedule apart, and so makes a new one.

export const started = ({ ...schedule }: ScheduledPaymentSchedule, now: DateTime.Utc): StartedPaymentSchedule => ({
  ...schedule,
  status: "STARTED",
  startedAt: now
})

export const completed = (
  { ...schedule }: StartedPaymentSchedule | PendingPaymentSchedule | FailedPaymentSchedule,
  status: Completed,
  now: DateTime.Utc
) => ({
  ...schedule,
  status,
  completedAt: now
})

export const revoked = ({ ...schedule }: ScheduledPaymentSchedule, now: DateTime.Utc): RevokedPaymentSchedule => ({
  ...schedule,
  status: "REVOKED",
  revokedAt: now
})
