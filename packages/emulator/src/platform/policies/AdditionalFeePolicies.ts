/**
 * Creates, reads and revises the policies of fees on top of a contract's.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type ArchivePlatformAdditionalFeePolicyInput,
  type CreatePlatformAdditionalFeePolicyBody,
  type CreatePlatformAdditionalFeePolicyInput,
  type CreatePlatformAdditionalFeePolicyResponse,
  type GetPlatformAdditionalFeePoliciesInput,
  type GetPlatformAdditionalFeePoliciesResponse,
  PlatformAdditionalFeePolicyAlreadyExistsError,
  PlatformAdditionalFeePolicyNotFoundError,
  PlatformAdditionalFeePolicyScheduleAlreadyExistsError,
  PlatformArchivedAdditionalFeePolicyError,
  PlatformCannotArchiveScheduledAdditionalFeePolicyError,
  type RecoverPlatformAdditionalFeePolicyInput,
  type RescheduleAdditionalFeePolicyInput,
  type ScheduleAdditionalFeePolicyInput,
  type UpdatePlatformAdditionalFeePolicyBody,
  type UpdatePlatformAdditionalFeePolicyInput
} from "@effect-portone/platform/generated/AdditionalFeePolicies"
import type { PlatformAdditionalFeePolicy } from "@effect-portone/platform/generated/Shared"
import { among, containing, equal, pageThat } from "../../search/Lists.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State } from "../../state/State.ts"
import { additionalFeePolicies } from "../records/AdditionalFeePolicies.ts"
import { feeOf } from "../records/Contracts.ts"
import { begun } from "../records/Revised.ts"
import { revisionsOf } from "../records/Revisions.ts"
import { isForTest, worldOf } from "../records/Worlds.ts"
import { problemOfFee, problemOfTexts, refuseIf } from "./Terms.ts"

const check = (input: UpdatePlatformAdditionalFeePolicyBody & Pick<CreatePlatformAdditionalFeePolicyBody, "id">) =>
  refuseIf(problemOfTexts(input), problemOfFee("fee", input.fee))

const revisions = revisionsOf(
  additionalFeePolicies,
  {
    what: "additional fee policy",
    NotFound: PlatformAdditionalFeePolicyNotFoundError,
    Archived: PlatformArchivedAdditionalFeePolicyError,
    Scheduled: PlatformCannotArchiveScheduledAdditionalFeePolicyError,
    AlreadyScheduled: PlatformAdditionalFeePolicyScheduleAlreadyExistsError
  },
  check
)

/** Creates a policy, under an id of the emulator's if the request names none. */
export const createPlatformAdditionalFeePolicy = Effect.fnUntraced(function* (
  input: CreatePlatformAdditionalFeePolicyInput
): Effect.fn.Return<
  CreatePlatformAdditionalFeePolicyResponse,
  InvalidRequestError | PlatformAdditionalFeePolicyAlreadyExistsError,
  State
> {
  yield* check(input)
  const now = yield* DateTime.now
  const store = yield* State
  const beginning = begun(store, input, now)
  if (additionalFeePolicies.find(store, beginning) !== undefined) {
    const message = "there is an additional fee policy with this id"
    return yield* new PlatformAdditionalFeePolicyAlreadyExistsError({ message })
  }
  const additionalFeePolicy: PlatformAdditionalFeePolicy = {
    ...beginning,
    name: input.name,
    fee: feeOf(input.fee),
    ...omitUndefined({ memo: input.memo }),
    vatPayer: input.vatPayer
  }
  additionalFeePolicies.put(store, additionalFeePolicy)
  return { additionalFeePolicy }
})

/** Returns a policy. */
export const getPlatformAdditionalFeePolicy = revisions.get

const isArchived = (policy: PlatformAdditionalFeePolicy) => String(policy.isArchived)
const vatPayer = (policy: PlatformAdditionalFeePolicy) => policy.vatPayer
const id = (policy: PlatformAdditionalFeePolicy) => policy.id
const name = (policy: PlatformAdditionalFeePolicy) => policy.name

/** Returns the number of a fee, as a keyword names it: a rate in thousandths of a percent, or a fixed amount. */
const fee = ({ fee }: PlatformAdditionalFeePolicy) => {
  if (fee.type === "FIXED_RATE") return String(fee.rate)
  return fee.type === "FIXED_AMOUNT" ? String(fee.amount) : undefined
}

/**
 * Returns a page of the policies that match: of those that are not archived, unless the archived ones are asked for.
 */
export const getPlatformAdditionalFeePolicies = Effect.fnUntraced(function* (
  input: GetPlatformAdditionalFeePoliciesInput
): Effect.fn.Return<GetPlatformAdditionalFeePoliciesResponse, InvalidRequestError, State> {
  const { filter = {}, page } = input
  const criteria = [
    ...equal<PlatformAdditionalFeePolicy>(worldOf({ isForTest: isForTest(input) }), worldOf),
    ...equal(String(filter.isArchived ?? false), isArchived),
    ...among(filter.vatPayers, vatPayer),
    ...containing(filter.keyword?.id, id),
    ...containing(filter.keyword?.name, name),
    ...equal(filter.keyword?.fee, fee)
  ]
  return yield* pageThat(yield* additionalFeePolicies.rows, criteria, page)
})

const asPolicy = <E, R>(effect: Effect.Effect<PlatformAdditionalFeePolicy, E, R>) =>
  Effect.map(effect, (additionalFeePolicy) => ({ additionalFeePolicy }))

const asScheduled = <E, R>(effect: Effect.Effect<PlatformAdditionalFeePolicy, E, R>) =>
  Effect.map(effect, (scheduledAdditionalFeePolicy) => ({ scheduledAdditionalFeePolicy }))

/** Changes a policy at once. */
export const updatePlatformAdditionalFeePolicy = ({ id, test, ...update }: UpdatePlatformAdditionalFeePolicyInput) =>
  asPolicy(revisions.update({ id, test }, update))

/** Archives a policy. */
export const archivePlatformAdditionalFeePolicy = (input: ArchivePlatformAdditionalFeePolicyInput) =>
  asPolicy(revisions.archive(input))

/** Recovers an archived policy. */
export const recoverPlatformAdditionalFeePolicy = (input: RecoverPlatformAdditionalFeePolicyInput) =>
  asPolicy(revisions.recover(input))

/** Returns a policy as its scheduled update will make it. */
export const getPlatformAdditionalFeePolicySchedule = revisions.getScheduled

/** Schedules an update of a policy. */
export const scheduleAdditionalFeePolicy = (input: ScheduleAdditionalFeePolicyInput) =>
  asScheduled(revisions.schedule(input))

/** Replaces the scheduled update of a policy. */
export const rescheduleAdditionalFeePolicy = (input: RescheduleAdditionalFeePolicyInput) =>
  asScheduled(revisions.reschedule(input))

/** Cancels the scheduled update of a policy. */
export const cancelPlatformAdditionalFeePolicySchedule = revisions.cancelSchedule
