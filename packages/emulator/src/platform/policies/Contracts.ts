/**
 * Creates, reads and revises contracts.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type ArchivePlatformContractInput,
  type CreatePlatformContractInput,
  type CreatePlatformContractResponse,
  type GetPlatformContractsInput,
  type GetPlatformContractsResponse,
  PlatformArchivedContractError,
  PlatformCannotArchiveScheduledContractError,
  PlatformContractAlreadyExistsError,
  PlatformContractScheduleAlreadyExistsError,
  type PlatformSettlementCycleInput,
  type RecoverPlatformContractInput,
  type RescheduleContractInput,
  type ScheduleContractInput,
  type UpdatePlatformContractBody,
  type UpdatePlatformContractInput
} from "@effect-portone/platform/generated/Contracts"
import {
  type PlatformContract,
  PlatformContractNotFoundError,
  type PlatformFeeInput
} from "@effect-portone/platform/generated/Shared"
import { among, containing, equal, pageThat } from "../../search/Lists.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State } from "../../state/State.ts"
import { contracts, cycleOf, feeOf } from "../records/Contracts.ts"
import { revisionsOf } from "../records/Revisions.ts"
import { isForTest, worldOf } from "../records/Worlds.ts"

/** Returns what is wrong with a fee. */
export const problemOfFee = ({ fixedAmount, fixedRate }: PlatformFeeInput): string | undefined =>
  (fixedAmount ?? fixedRate ?? 0) < 0 ? "a fee must not be less than 0" : undefined

const problemOfCycle = ({ lagDays, method }: PlatformSettlementCycleInput): string | undefined => {
  if (lagDays < 1 || lagDays > 10) return "settlementCycle.lagDays is from 1 to 10"
  const days = method.monthly?.daysOfMonth
  if (days?.length === 0 || method.weekly?.daysOfWeek.length === 0 || method.manualDates?.dates.length === 0) {
    return "settlementCycle.method must name a day"
  }
  if (days?.some((day) => day < 1 || day > 31) === true) return "settlementCycle.method.monthly has days from 1 to 31"
  const isDate = ({ day, month }: { readonly month: number; readonly day: number }) =>
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2024, month, 0)).getUTCDate()
  return method.manualDates?.dates.every(isDate) === false
    ? "settlementCycle.method.manualDates has a date that no year has"
    : undefined
}

const check = Effect.fnUntraced(function* ({
  platformFee,
  settlementCycle
}: UpdatePlatformContractBody): Effect.fn.Return<void, InvalidRequestError> {
  const message =
    (platformFee === undefined ? undefined : problemOfFee(platformFee)) ??
    (settlementCycle === undefined ? undefined : problemOfCycle(settlementCycle))
  if (message !== undefined) return yield* new InvalidRequestError({ message })
})

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
  const store = yield* State
  const place = { isForTest: isForTest(input), id: input.id ?? store.nextId() }
  if (contracts.find(store, place) !== undefined) {
    return yield* new PlatformContractAlreadyExistsError({ message: "there is a contract with this id" })
  }
  const contract: PlatformContract = {
    ...place,
    graphqlId: store.nextId(),
    name: input.name,
    ...omitUndefined({ memo: input.memo }),
    platformFee: feeOf(input.platformFee),
    settlementCycle: cycleOf(input.settlementCycle),
    platformFeeVatPayer: input.platformFeeVatPayer,
    subtractPaymentVatAmount: input.subtractPaymentVatAmount,
    isArchived: false,
    appliedAt: yield* DateTime.now
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

/** Returns a page of the contracts that match. */
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
