/**
 * Searches payment schedules: those of the past 90 days unless the request says otherwise, and so none that is to come.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  GetPaymentSchedulesInput,
  GetPaymentSchedulesResponse,
  PaymentScheduleFilterInput,
  PaymentScheduleSortBy
} from "@effect-portone/payments/generated/PaymentSchedules"
import { isWithin, pageOf, sortedBy } from "../../search/Pages.ts"
import { matches, matchesAny } from "../../search/TextSearch.ts"
import { State, type Store } from "../../state/State.ts"
import { ownStoreId } from "../../state/StoreIds.ts"
import { billingKeys } from "../records/BillingKeys.ts"
import { type Row, schedules, type StoredSchedule } from "../records/PaymentScheduleStates.ts"

/** Returns the end of the charge, if the schedule was charged. */
const completedAtOf = (schedule: StoredSchedule) => ("completedAt" in schedule ? schedule.completedAt : undefined)

/** Returns the instant that an order is by. */
const instantOf = (schedule: StoredSchedule, by: PaymentScheduleSortBy | undefined): DateTime.Utc | undefined => {
  switch (by) {
    case "CREATED_AT":
      return schedule.createdAt
    case "COMPLETED_AT":
      return completedAtOf(schedule)
    case "STATUS_TIMESTAMP":
      return schedule.status === "REVOKED" ? schedule.revokedAt : (completedAtOf(schedule) ?? schedule.timeToPay)
    default:
      return schedule.timeToPay
  }
}

const matchesFilter = (filter: PaymentScheduleFilterInput, store: Store, now: DateTime.Utc) => {
  const isInSpan = isWithin(filter, now)
  return ({ payment, schedule }: Row): boolean =>
    isInSpan(schedule.timeToPay) &&
    matches(filter.storeId ?? ownStoreId, schedule.storeId) &&
    matches(filter.billingKey, schedule.billingKey) &&
    matchesAny(filter.status, schedule.status) &&
    (filter.isForTest === undefined || filter.isForTest === isForTest(payment, store))
}

/** True if the schedule is charged on a test channel. */
const isForTest = ({ billingKey, channelKey }: Row["payment"], store: Store) => {
  const channels = store.table(billingKeys).get(billingKey)?.channels ?? []
  return channels.find(({ key }) => channelKey === undefined || key === channelKey)?.type === "TEST"
}

/** Returns a page of the payment schedules that match. */
export const getPaymentSchedules = Effect.fnUntraced(function* (
  input: GetPaymentSchedulesInput
): Effect.fn.Return<GetPaymentSchedulesResponse, InvalidRequestError, State> {
  const state = yield* State
  const now = yield* DateTime.now
  const found = state
    .table(schedules)
    .all()
    .filter(matchesFilter(input.filter ?? {}, state, now))
    .map(({ schedule }) => schedule)
  return yield* pageOf(
    sortedBy(found, (schedule) => instantOf(schedule, input.sort?.by), input.sort?.order),
    input.page
  )
})
