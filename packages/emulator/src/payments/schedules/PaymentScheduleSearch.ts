/**
 * Which payment schedules a list has: of the past 90 days unless it is asked for others, and so none that is to come.
 */
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  GetPaymentSchedulesInput,
  GetPaymentSchedulesResponse,
  PaymentScheduleFilterInput,
  PaymentScheduleSortBy
} from "@effect-portone/payments/generated/PaymentSchedules"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { billingKeys } from "../records/BillingKeys.ts"
import { ownStoreId } from "../../state/StoreIds.ts"
import { pageOf, sortedBy, within } from "../../search/Pages.ts"
import { type Row, schedules, type StoredSchedule } from "../records/PaymentScheduleStates.ts"
import { State } from "../../state/State.ts"
import { is, isAmong } from "../../search/TextSearch.ts"

/** When a charge was tried and ended, of a schedule that came to it. */
const completedAtOf = (schedule: StoredSchedule) => ("completedAt" in schedule ? schedule.completedAt : undefined)

/** The instant that an order goes by. */
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

const matches = (filter: PaymentScheduleFilterInput, state: State["Service"], now: DateTime.Utc) => {
  const isInSpan = within(filter, now)
  return ({ payment, schedule }: Row): boolean =>
    isInSpan(schedule.timeToPay) &&
    is(filter.storeId ?? ownStoreId, schedule.storeId) &&
    is(filter.billingKey, schedule.billingKey) &&
    isAmong(filter.status, schedule.status) &&
    (filter.isForTest === undefined || filter.isForTest === isForTest(payment, state))
}

const isForTest = ({ billingKey, channelKey }: Row["payment"], state: State["Service"]) => {
  const channels = state.table(billingKeys).get(billingKey)?.channels ?? []
  return channels.find(({ key }) => channelKey === undefined || key === channelKey)?.type === "TEST"
}

export const getPaymentSchedules = Effect.fnUntraced(function* (
  input: GetPaymentSchedulesInput
): Effect.fn.Return<GetPaymentSchedulesResponse, InvalidRequestError, State> {
  const state = yield* State
  const now = yield* DateTime.now
  const found = state
    .table(schedules)
    .all()
    .filter(matches(input.filter ?? {}, state, now))
    .map(({ schedule }) => schedule)
  return yield* pageOf(
    sortedBy(found, (schedule) => instantOf(schedule, input.sort?.by), input.sort?.order),
    input.page
  )
})
