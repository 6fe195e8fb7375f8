/**
 * Searches payment schedules: those of the past 90 days unless the request says otherwise, and so none that is to come.
 */
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  GetPaymentSchedulesInput,
  GetPaymentSchedulesResponse,
  PaymentScheduleFilterInput,
  PaymentScheduleSortBy
} from "@effect-portone/payments/generated/PaymentSchedules"
import { type MillisOf, millisOf, pageOf } from "../../search/Pages.ts"
import { type Condition, conditionsOn } from "../../search/TextSearch.ts"
import { decodedTable, State, type Store } from "../../state/State.ts"
import { ownStoreId } from "../../state/StoreIds.ts"
import { billingKeys } from "../records/BillingKeys.ts"
import { pageStoresOf } from "../records/PageStores.ts"
import { type Row, schedules, type StoredSchedule } from "../records/PaymentScheduleStates.ts"

const { equals, isOneOf } = conditionsOn<Row>()

/** Returns the end of the charge, if the schedule was charged. */
const completedAtOf = (schedule: StoredSchedule) => ("completedAt" in schedule ? schedule.completedAt : undefined)

/** The instants that an order is by. */
const instants: Readonly<Record<PaymentScheduleSortBy, MillisOf<Row>>> = {
  CREATED_AT: millisOf(({ schedule }) => schedule.createdAt),
  TIME_TO_PAY: millisOf(({ schedule }) => schedule.timeToPay),
  COMPLETED_AT: millisOf(({ schedule }) => completedAtOf(schedule)),
  STATUS_TIMESTAMP: millisOf(({ schedule }) =>
    schedule.status === "REVOKED" ? schedule.revokedAt : (completedAtOf(schedule) ?? schedule.timeToPay)
  )
}

const conditionsOf = (filter: PaymentScheduleFilterInput, store: Store): ReadonlyArray<Condition<Row>> => [
  ...isOneOf(
    filter.storeId === undefined ? [ownStoreId, ...pageStoresOf(store)] : [filter.storeId],
    (row) => row.schedule.storeId
  ),
  ...equals(filter.billingKey, ({ schedule }) => schedule.billingKey),
  ...isOneOf(filter.status, ({ schedule }) => schedule.status),
  ...equals(filter.isForTest, ({ payment }) => isForTest(payment, store))
]

/** True if the schedule is charged on a test channel. */
const isForTest = ({ billingKey, channelKey }: Row["payment"], store: Store) => {
  const channels = store.table(billingKeys).get(billingKey)?.channels ?? []
  return channels.find(({ key }) => channelKey === undefined || key === channelKey)?.type === "TEST"
}

/** Returns a page of the payment schedules that match. */
export const getPaymentSchedules = Effect.fnUntraced(function* (
  input: GetPaymentSchedulesInput
): Effect.fn.Return<GetPaymentSchedulesResponse, InvalidRequestError, State> {
  const { filter = {}, page, sort } = input
  const found = yield* pageOf(yield* decodedTable(schedules), {
    span: filter,
    within: instants.TIME_TO_PAY,
    conditions: conditionsOf(filter, yield* State),
    by: instants[sort?.by ?? "TIME_TO_PAY"],
    order: sort?.order,
    page
  })
  return { ...found, items: found.items.map(({ schedule }) => schedule) }
})
