/**
 * Keeps payment schedules, and makes their transitions:
 *
 *     SCHEDULED ──► STARTED ──► SUCCEEDED
 *         │            ├──────► PENDING ──► SUCCEEDED or FAILED, when the PG decides
 *         │            └──────► FAILED ──► SUCCEEDED, by a PG that finds out later
 *         └───────► REVOKED
 *
 * A schedule that is still to be charged occupies its payment id and its billing key, so other rules look here.
 */
import type * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"
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
import { omitUndefined } from "../../state/OmitUndefined.ts"
import type { Store } from "../../state/State.ts"
import { merchantId, ownStoreId } from "../../state/StoreIds.ts"
import * as Table from "../../state/Table.ts"
import { customerOf } from "./Customers.ts"
import { type PaymentKey, rowOf } from "./Payments.ts"

/** A schedule as it is read. */
export type StoredSchedule =
  | ScheduledPaymentSchedule
  | StartedPaymentSchedule
  | SucceededPaymentSchedule
  | PendingPaymentSchedule
  | FailedPaymentSchedule
  | RevokedPaymentSchedule

/** The status of a schedule after its charge. */
export type Completed = "SUCCEEDED" | "PENDING" | "FAILED"

/** A schedule as it is kept. */
export interface Row {
  readonly schedule: StoredSchedule
  /** The charge as it was requested, of which a schedule tells only a part. */
  readonly payment: BillingKeyPaymentScheduleInput
}

/** The schedules by id, which is unique across stores. */
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

/**
 * The ids of the schedules still to be charged, by payment. Every charge looks here, and so need not search them all.
 */
const taken: Table.Table<string> = Table.make("scheduledPayments", Schema.String)

/** Stores a schedule, and occupies or frees its payment id. */
export const putSchedule = (store: Store, row: Row): void => {
  const { id, status } = row.schedule
  const payment = rowOf(row.schedule)
  store.table(schedules).put(id, row)
  if (status === "SCHEDULED") store.table(taken).put(payment, id)
  else if (store.table(taken).get(payment) === id) store.table(taken).delete(payment)
}

/** True if a charge under this payment id is still to come. */
export const isPaymentScheduled = (store: Store, key: PaymentKey): boolean =>
  store.table(taken).get(rowOf(key)) !== undefined

/** Returns the schedules of a billing key that are still to be charged. */
export const scheduledOf = (store: Store, billingKey: string): ReadonlyArray<ScheduledPaymentSchedule> =>
  store
    .table(schedules)
    .groupedBy(waitingKeyOf)
    .of(billingKey)
    .flatMap(({ schedule }) => (schedule.status === "SCHEDULED" ? [schedule] : []))

/** Returns the billing key that a schedule is still to charge. */
const waitingKeyOf = ({ schedule }: Row) => (schedule.status === "SCHEDULED" ? schedule.billingKey : undefined)

/** Makes a schedule of a request. */
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

/** Starts the charge of a schedule. */
export const started = (schedule: ScheduledPaymentSchedule, now: DateTime.Utc): StartedPaymentSchedule => ({
  ...schedule,
  status: "STARTED",
  startedAt: now
})

/** Completes a schedule with the end of its charge. */
export const completed = (
  schedule: StartedPaymentSchedule | PendingPaymentSchedule | FailedPaymentSchedule,
  status: Completed,
  now: DateTime.Utc
) => ({
  ...schedule,
  status,
  completedAt: now
})

/** Revokes a schedule. */
export const revoked = (schedule: ScheduledPaymentSchedule, now: DateTime.Utc): RevokedPaymentSchedule => ({
  ...schedule,
  status: "REVOKED",
  revokedAt: now
})
