/**
 * Creates, reads and revises contracts.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type ArchivePlatformContractInput,
  type CreatePlatformContractBody,
  type CreatePlatformContractInput,
  type CreatePlatformContractResponse,
  type GetPlatformContractsInput,
  type GetPlatformContractsResponse,
  PlatformArchivedContractError,
  PlatformCannotArchiveScheduledContractError,
  PlatformContractAlreadyExistsError,
  PlatformContractScheduleAlreadyExistsError,
  type RecoverPlatformContractInput,
  type RescheduleContractInput,
  type ScheduleContractInput,
  type UpdatePlatformContractBody,
  type UpdatePlatformContractInput
} from "@effect-portone/platform/generated/Contracts"
import { type PlatformContract, PlatformContractNotFoundError } from "@effect-portone/platform/generated/Shared"
import { among, containing, equal, pageThat } from "../../search/Lists.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State } from "../../state/State.ts"
import { contracts, cycleOf, feeOf } from "../records/Contracts.ts"
import { begun } from "../records/Revised.ts"
import { revisionsOf } from "../records/Revisions.ts"
import { isForTest, worldOf } from "../records/Worlds.ts"
import { problemOfCycle, problemOfFee, problemOfTexts, refuseIf } from "./Terms.ts"

const check = (input: UpdatePlatformContractBody & Pick<CreatePlatformContractBody, "id">) =>
  refuseIf(
    problemOfTexts(input),
    problemOfFee("platformFee", input.platformFee),
    problemOfCycle("settlementCycle", input.settlementCycle)
  )

const revisions = revisionsOf(
  contracts,
  {
    what: "contract",
    NotFound: PlatformContractNotFoundError,
    Archived: PlatformArchivedContractError,
    Scheduled: PlatformCannotArchiveScheduledContractError,
    AlreadyScheduled: PlatformContractScheduleAlreadyExistsError
  },
  check
)

/** Creates a contract, under an id of the emulator's if the request names none. */
export const createPlatformContract = Effect.fnUntraced(function* (
  input: CreatePlatformContractInput
): Effect.fn.Return<CreatePlatformContractResponse, InvalidRequestError | PlatformContractAlreadyExistsError, State> {
  yield* check(input)
  const now = yield* DateTime.now
  const store = yield* State
  const beginning = begun(store, input, now)
  if (contracts.find(store, beginning) !== undefined) {
    return yield* new PlatformContractAlreadyExistsError({ message: "there is a contract with this id" })
  }
  const contract: PlatformContract = {
    ...beginning,
    name: input.name,
    ...omitUndefined({ memo: input.memo }),
    platformFee: feeOf(input.platformFee),
    settlementCycle: cycleOf(input.settlementCycle),
    platformFeeVatPayer: input.platformFeeVatPayer,
    subtractPaymentVatAmount: input.subtractPaymentVatAmount
  }
  contracts.put(store, contract)
  return { contract }
})

/** Returns a contract. */
export const getPlatformContract = revisions.get

const isArchived = (contract: PlatformContract) => String(contract.isArchived)
const feePayer = (contract: PlatformContract) => contract.platformFeeVatPayer
const cycleType = (contract: PlatformContract) => contract.settlementCycle.method.type
const datePolicy = (contract: PlatformContract) => contract.settlementCycle.datePolicy
const id = (contract: PlatformContract) => contract.id
const name = (contract: PlatformContract) => contract.name

/**
 * Returns a page of the contracts that match: of those that are not archived, unless the archived ones are asked for.
 */
export const getPlatformContracts = Effect.fnUntraced(function* (
  input: GetPlatformContractsInput
): Effect.fn.Return<GetPlatformContractsResponse, InvalidRequestError, State> {
  const { filter = {}, page } = input
  const criteria = [
    ...equal<PlatformContract>(worldOf({ isForTest: isForTest(input) }), worldOf),
    ...equal(String(filter.isArchived ?? false), isArchived),
    ...among(filter.platformFeePayers, feePayer),
    ...among(filter.cycleTypes, cycleType),
    ...among(filter.datePolicies, datePolicy),
    ...containing(filter.keyword?.id, id),
    ...containing(filter.keyword?.name, name)
  ]
  return yield* pageThat(yield* contracts.rows, criteria, page)
})

const asContract = <E, R>(effect: Effect.Effect<PlatformContract, E, R>) =>
  Effect.map(effect, (contract) => ({ contract }))

const asScheduled = <E, R>(effect: Effect.Effect<PlatformContract, E, R>) =>
  Effect.map(effect, (scheduledContract) => ({ scheduledContract }))

/** Changes a contract at once. */
export const updatePlatformContract = ({ id, test, ...update }: UpdatePlatformContractInput) =>
  asContract(revisions.update({ id, test }, update))

/** Archives a contract. */
export const archivePlatformContract = (input: ArchivePlatformContractInput) => asContract(revisions.archive(input))

/** Recovers an archived contract. */
export const recoverPlatformContract = (input: RecoverPlatformContractInput) => asContract(revisions.recover(input))

/** Returns a contract as its scheduled update will make it. */
export const getPlatformContractSchedule = revisions.getScheduled

/** Schedules an update of a contract. */
export const scheduleContract = (input: ScheduleContractInput) => asScheduled(revisions.schedule(input))

/** Replaces the scheduled update of a contract. */
export const rescheduleContract = (input: RescheduleContractInput) => asScheduled(revisions.reschedule(input))

/** Cancels the scheduled update of a contract. */
export const cancelPlatformContractSchedule = revisions.cancelSchedule
