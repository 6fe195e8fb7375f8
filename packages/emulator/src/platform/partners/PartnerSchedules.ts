/**
 * Schedules updates of partners: of one, or of all that a filter selects.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  PlatformArchivedPartnersCannotBeScheduledError,
  PlatformMemberCompanyConnectedPartnerCannotBeScheduledError,
  PlatformMemberCompanyConnectedPartnersCannotBeScheduledError,
  PlatformPartnerSchedulesAlreadyExistError,
  type ReschedulePartnerInput,
  type SchedulePartnerInput,
  type SchedulePlatformPartnersBodyUpdate,
  type SchedulePlatformPartnersInput,
  type SchedulePlatformPartnersResponse,
  type UpdatePlatformPartnerBody
} from "@effect-portone/platform/generated/Partners"
import {
  PlatformContractNotFoundError,
  type PlatformPartner,
  PlatformUserDefinedPropertyNotFoundError
} from "@effect-portone/platform/generated/Shared"
import type { Agenda } from "../../state/Agenda.ts"
import { State } from "../../state/State.ts"
import { isConnected } from "../records/PartnerConnections.ts"
import { partners } from "../records/Partners.ts"
import { revisionsOf } from "../records/Revisions.ts"
import { isForTest, placeOf } from "../records/Worlds.ts"
import {
  errorOfReferences,
  errorOfUpdate,
  isSettled,
  problemOf,
  problemOfCurrency,
  useVerifications
} from "./PartnerChecks.ts"
import { check, errors } from "./Partners.ts"
import { partnersThat } from "./PartnerSearch.ts"

const refuseConnected = (partner: PlatformPartner | undefined) =>
  partner !== undefined && isConnected(partner)
    ? Effect.fail(
        new PlatformMemberCompanyConnectedPartnerCannotBeScheduledError({
          message: "the partner is connected to a counterparty: update it at once, or disconnect it first"
        })
      )
    : Effect.void

const schedules = revisionsOf(partners, errors, (update, partner) =>
  Effect.andThen(check(update, partner), refuseConnected(partner))
)

/** Returns the partner as its scheduled update will make it. */
export const getPlatformPartnerSchedule = schedules.getScheduled

/** Cancels the scheduled update of a partner. */
export const cancelPlatformPartnerSchedule = schedules.cancelSchedule

/** Schedules an update of a partner. It uses the look-ups that it names at once. */
export const schedulePartner = Effect.fnUntraced(function* (input: SchedulePartnerInput) {
  const scheduledPartner = yield* schedules.schedule(input)
  useVerifications(yield* State, placeOf(scheduledPartner), input.update)
  return { scheduledPartner }
})

const asInvalid = ({ message = "update is invalid" }: { readonly message?: string | undefined }) =>
  new InvalidRequestError({ message })

/**
 * The rules of an update in place of another. Of what it refers to, only a missing contract is documented, and all else
 * is an invalid request. It may name the look-ups of the update that it replaces.
 */
const reschedules = revisionsOf(
  partners,
  errors,
  Effect.fnUntraced(function* (
    update: UpdatePlatformPartnerBody,
    partner: PlatformPartner
  ): Effect.fn.Return<void, InvalidRequestError | PlatformContractNotFoundError, State> {
    const error = errorOfUpdate(yield* State, partner, update, true)
    if (error === undefined) return
    return yield* error._tag === "PlatformContractNotFoundError" ? error : asInvalid(error)
  })
)

/** Replaces the scheduled update of a partner. */
export const reschedulePartner = Effect.fnUntraced(function* (input: ReschedulePartnerInput) {
  const store = yield* State
  yield* refuseConnected(partners.find(store, placeOf(input)))
  const scheduledPartner = yield* reschedules.reschedule(input)
  useVerifications(store, placeOf(scheduledPartner), input.update)
  return { scheduledPartner }
})

/** Returns true for a partner of the kind that the update has details for. */
const isOfKind = (update: SchedulePlatformPartnersBodyUpdate, { type }: PlatformPartner) => {
  if (update.type?.business !== undefined) return type.type === "BUSINESS"
  if (update.type?.whtPayer !== undefined) return type.type === "WHT_PAYER"
  return update.type?.nonWhtPayer === undefined || type.type === "NON_WHT_PAYER"
}

/** Returns what is wrong with an update for these partners by itself. */
const problemFor = (update: SchedulePlatformPartnersBodyUpdate, selected: ReadonlyArray<PlatformPartner>) => {
  if (update.account !== undefined && !isSettled(update.account.currency)) {
    return problemOfCurrency(update.account.currency)
  }
  if (!selected.every((partner) => isOfKind(update, partner))) {
    return "update.type must be of the kind that the partners have: it cannot be changed for several at once"
  }
  const verifications = [update.account?.accountVerificationId, update.type?.business?.companyVerificationId]
  return selected.length > 1 && verifications.some((id) => id !== undefined)
    ? "update names a look-up, which serves one partner only"
    : problemOf(update)
}

const idsOf = (selected: ReadonlyArray<PlatformPartner>) => ({
  ids: selected.map(({ id }) => id),
  graphqlIds: selected.map(({ graphqlId }) => graphqlId)
})

/** Schedules the same update of all partners that a filter selects, or of none. */
export const schedulePlatformPartners = Effect.fnUntraced(function* (
  input: SchedulePlatformPartnersInput
): Effect.fn.Return<
  SchedulePlatformPartnersResponse,
  | InvalidRequestError
  | PlatformArchivedPartnersCannotBeScheduledError
  | PlatformContractNotFoundError
  | PlatformMemberCompanyConnectedPartnersCannotBeScheduledError
  | PlatformPartnerSchedulesAlreadyExistError
  | PlatformUserDefinedPropertyNotFoundError,
  Agenda | State
> {
  const { appliedAt, filter, update } = input
  const now = yield* DateTime.now
  const selected = yield* partnersThat(isForTest(input), filter)
  const store = yield* State
  if (DateTime.isLessThanOrEqualTo(appliedAt, now)) return yield* asInvalid({ message: "appliedAt is past" })
  const problem = problemFor(update, selected)
  if (problem !== undefined) return yield* asInvalid({ message: problem })
  if (selected.some(({ isArchived }) => isArchived)) {
    return yield* new PlatformArchivedPartnersCannotBeScheduledError({
      message: "the filter selects archived partners"
    })
  }
  const connected = selected.filter(isConnected)
  if (connected.length > 0) {
    return yield* new PlatformMemberCompanyConnectedPartnersCannotBeScheduledError({
      message: "these partners are connected to counterparties",
      ...idsOf(connected)
    })
  }
  const scheduled = selected.filter((partner) => partners.findScheduled(store, placeOf(partner)) !== undefined)
  if (scheduled.length > 0) {
    return yield* new PlatformPartnerSchedulesAlreadyExistError({
      message: "these partners have a scheduled update",
      ...idsOf(scheduled)
    })
  }
  for (const partner of selected) {
    const error = errorOfReferences(store, placeOf(partner), update, partner)
    if (error === undefined) continue
    const isDocumented =
      error._tag === "PlatformContractNotFoundError" || error._tag === "PlatformUserDefinedPropertyNotFoundError"
    return yield* isDocumented ? error : asInvalid(error)
  }
  for (const partner of selected) {
    useVerifications(store, placeOf(partner), update)
    yield* partners.schedule(placeOf(partner), { update, appliedAt })
  }
  return {}
})
