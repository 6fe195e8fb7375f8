/**
 * Creates, reads and revises the policies of how much of a discount the partner bears.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type ArchivePlatformDiscountSharePolicyInput,
  type CreatePlatformDiscountSharePolicyBody,
  type CreatePlatformDiscountSharePolicyInput,
  type CreatePlatformDiscountSharePolicyResponse,
  type GetPlatformDiscountSharePoliciesInput,
  type GetPlatformDiscountSharePoliciesResponse,
  type GetPlatformDiscountSharePolicyFilterOptionsInput,
  PlatformArchivedDiscountSharePolicyError,
  PlatformCannotArchiveScheduledDiscountSharePolicyError,
  PlatformDiscountSharePolicyAlreadyExistsError,
  type PlatformDiscountSharePolicyFilterOptions,
  PlatformDiscountSharePolicyNotFoundError,
  PlatformDiscountSharePolicyScheduleAlreadyExistsError,
  type RecoverPlatformDiscountSharePolicyInput,
  type RescheduleDiscountSharePolicyInput,
  type ScheduleDiscountSharePolicyInput,
  type UpdatePlatformDiscountSharePolicyBody,
  type UpdatePlatformDiscountSharePolicyInput
} from "@effect-portone/platform/generated/DiscountSharePolicies"
import type { PlatformDiscountSharePolicy } from "@effect-portone/platform/generated/Shared"
import { among, containing, countsBy, equal, pageThat } from "../../search/Lists.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State } from "../../state/State.ts"
import { discountSharePolicies } from "../records/DiscountSharePolicies.ts"
import { begun } from "../records/Revised.ts"
import { revisionsOf } from "../records/Revisions.ts"
import { isForTest, worldOf } from "../records/Worlds.ts"
import { problemOfRate, problemOfTexts, refuseIf } from "./Terms.ts"

const check = (input: UpdatePlatformDiscountSharePolicyBody & Pick<CreatePlatformDiscountSharePolicyBody, "id">) =>
  refuseIf(problemOfTexts(input), problemOfRate("partnerShareRate", input.partnerShareRate))

const revisions = revisionsOf(
  discountSharePolicies,
  {
    what: "discount share policy",
    NotFound: PlatformDiscountSharePolicyNotFoundError,
    Archived: PlatformArchivedDiscountSharePolicyError,
    Scheduled: PlatformCannotArchiveScheduledDiscountSharePolicyError,
    AlreadyScheduled: PlatformDiscountSharePolicyScheduleAlreadyExistsError
  },
  check
)

/** Creates a policy, under an id of the emulator's if the request names none. */
export const createPlatformDiscountSharePolicy = Effect.fnUntraced(function* (
  input: CreatePlatformDiscountSharePolicyInput
): Effect.fn.Return<
  CreatePlatformDiscountSharePolicyResponse,
  InvalidRequestError | PlatformDiscountSharePolicyAlreadyExistsError,
  State
> {
  yield* check(input)
  const now = yield* DateTime.now
  const store = yield* State
  const beginning = begun(store, input, now)
  if (discountSharePolicies.find(store, beginning) !== undefined) {
    const message = "there is a discount share policy with this id"
    return yield* new PlatformDiscountSharePolicyAlreadyExistsError({ message })
  }
  const discountSharePolicy: PlatformDiscountSharePolicy = {
    ...beginning,
    name: input.name,
    partnerShareRate: input.partnerShareRate,
    ...omitUndefined({ memo: input.memo })
  }
  discountSharePolicies.put(store, discountSharePolicy)
  return { discountSharePolicy }
})

/** Returns a policy. */
export const getPlatformDiscountSharePolicy = revisions.get

const isArchived = (policy: PlatformDiscountSharePolicy) => String(policy.isArchived)
const partnerShareRate = (policy: PlatformDiscountSharePolicy) => String(policy.partnerShareRate)
const id = (policy: PlatformDiscountSharePolicy) => policy.id
const name = (policy: PlatformDiscountSharePolicy) => policy.name

/** Finds the policies of a world that are archived, or those that are not. */
const archivedOrNot = (input: { readonly test?: boolean | undefined }, archived = false) => [
  ...equal<PlatformDiscountSharePolicy>(worldOf({ isForTest: isForTest(input) }), worldOf),
  ...equal(String(archived), isArchived)
]

/**
 * Returns a page of the policies that match: of those that are not archived, unless the archived ones are asked for.
 */
export const getPlatformDiscountSharePolicies = Effect.fnUntraced(function* (
  input: GetPlatformDiscountSharePoliciesInput
): Effect.fn.Return<GetPlatformDiscountSharePoliciesResponse, InvalidRequestError, State> {
  const { filter = {}, page } = input
  const criteria = [
    ...archivedOrNot(input, filter.isArchived),
    ...among(filter.partnerShareRates?.map(String), partnerShareRate),
    ...containing(filter.keyword?.id, id),
    ...containing(filter.keyword?.name, name)
  ]
  return yield* pageThat(yield* discountSharePolicies.rows, criteria, page)
})

/** Returns the rates that a filter can name, each once and the lowest first. */
export const getPlatformDiscountSharePolicyFilterOptions = Effect.fnUntraced(function* (
  input: GetPlatformDiscountSharePolicyFilterOptionsInput
): Effect.fn.Return<PlatformDiscountSharePolicyFilterOptions, never, State> {
  const counts = countsBy(yield* discountSharePolicies.rows, archivedOrNot(input, input.isArchived), partnerShareRate)
  return { partnerShareRates: Array.from(counts.keys(), Number).toSorted((a, b) => a - b) }
})

const asPolicy = <E, R>(effect: Effect.Effect<PlatformDiscountSharePolicy, E, R>) =>
  Effect.map(effect, (discountSharePolicy) => ({ discountSharePolicy }))

const asScheduled = <E, R>(effect: Effect.Effect<PlatformDiscountSharePolicy, E, R>) =>
  Effect.map(effect, (scheduledDiscountSharePolicy) => ({ scheduledDiscountSharePolicy }))

/** Changes a policy at once. */
export const updatePlatformDiscountSharePolicy = ({ id, test, ...update }: UpdatePlatformDiscountSharePolicyInput) =>
  asPolicy(revisions.update({ id, test }, update))

/** Archives a policy. */
export const archivePlatformDiscountSharePolicy = (input: ArchivePlatformDiscountSharePolicyInput) =>
  asPolicy(revisions.archive(input))

/** Recovers an archived policy. */
export const recoverPlatformDiscountSharePolicy = (input: RecoverPlatformDiscountSharePolicyInput) =>
  asPolicy(revisions.recover(input))

/** Returns a policy as its scheduled update will make it. */
export const getPlatformDiscountSharePolicySchedule = revisions.getScheduled

/** Schedules an update of a policy. */
export const scheduleDiscountSharePolicy = (input: ScheduleDiscountSharePolicyInput) =>
  asScheduled(revisions.schedule(input))

/** Replaces the scheduled update of a policy. */
export const rescheduleDiscountSharePolicy = (input: RescheduleDiscountSharePolicyInput) =>
  asScheduled(revisions.reschedule(input))

/** Cancels the scheduled update of a policy. */
export const cancelPlatformDiscountSharePolicySchedule = revisions.cancelSchedule
